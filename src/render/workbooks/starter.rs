//! What a new workspace already knows: the census of its commune.

use std::collections::BTreeMap;

use super::{NewWorkspace, Rows};
use crate::diagnose::{CENSUS_AFTER, CENSUS_BEFORE, Territory, census_observations};
use crate::i18n::{Language, message};
use crate::intake::schema::AGE_GROUP;
use crate::model::{Evidence, Sex, Year};
use crate::reference::Census;

/// How the workbooks name the census as a source.
fn origin(year: Year) -> String {
    format!("HCP RGPH {year}")
}

/// Returns the rows of the sheets that the census fills.
pub(super) fn rows(new: &NewWorkspace<'_>) -> BTreeMap<&'static str, Rows> {
    BTreeMap::from([("indicators", indicators(new)), ("ages", ages(new))])
}

fn indicators(new: &NewWorkspace<'_>) -> Rows {
    census_observations(&new.commune.code, new.pack)
        .into_iter()
        .map(|(indicator, sex, year, value)| {
            let sex = match sex {
                Sex::All => "T",
                Sex::Female => "F",
                Sex::Male => "M",
            };
            row([
                ("indicator_id", indicator.id.to_owned()),
                ("indicator_name", message(new.language, &format!("indicator-{}", indicator.id))),
                ("sex", sex.to_owned()),
                ("year", year.to_string()),
                ("value", value.round_dp(4).normalize().to_string()),
                ("unit", unit(new.language, indicator.unit.word())),
                ("source", origin(year)),
            ])
        })
        .collect()
}

fn unit(language: Language, word: &str) -> String {
    message(language, &format!("unit-{word}"))
}

fn ages(new: &NewWorkspace<'_>) -> Rows {
    let mut rows = Rows::new();
    for (year, census) in [(CENSUS_BEFORE, Census::Y2014), (CENSUS_AFTER, Census::Y2024)] {
        let territory = Territory::new(new.pack, &new.commune.code, census);
        for group in AGE_GROUP {
            let column = format!("age_{}", group.replace('-', "_").replace('+', "_plus"));
            let share = |sex| match territory.people(sex, &column) {
                Evidence::Known(share) => share.value.to_string(),
                Evidence::Missing(_) => String::new(),
            };
            let (women, men) = (share(Sex::Female), share(Sex::Male));
            if women.is_empty() && men.is_empty() {
                continue;
            }
            rows.push(row([
                ("year", year.to_string()),
                ("age_group", (*group).to_owned()),
                ("women_pct", women),
                ("men_pct", men),
                ("source", origin(year)),
            ]));
        }
    }
    rows
}

fn row<const N: usize>(cells: [(&str, String); N]) -> BTreeMap<String, String> {
    cells.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
