//! The units of the pack, from the package's lists of communes, cercles, provinces and regions.

use std::collections::BTreeMap;
use std::path::Path;

use plan::reference::format::directory::{kind_named, province_kind_named, renumbered_named};
use plan::reference::{Level, Renumbered, Unit};

use super::source::{Refusal, Row, Sheet, digits_of};

const REGIONS: &[&str] =
    &["code", "code_digits", "name_fr", "name_ar", "population_2024", "households_2024", "provinces", "communes"];
const PROVINCES: &[&str] = &[
    "code",
    "code_digits",
    "name_fr",
    "name_ar",
    "type",
    "region_code",
    "population_2024",
    "households_2024",
    "cercles",
    "communes",
];
const CERCLES: &[&str] = &[
    "code",
    "code_digits",
    "name_fr",
    "name_ar",
    "region_code",
    "province_code",
    "population_2024",
    "households_2024",
    "communes",
];
const COMMUNES: &[&str] = &[
    "code",
    "code_digits",
    "slug",
    "name_fr",
    "name_ar",
    "type",
    "region_code",
    "province_code",
    "cercle_code",
    "population_2024",
    "households_2024",
    "population_2014",
    "change_pct",
];
const CROSSWALK: &[&str] = &[
    "code_2024",
    "code_2014",
    "name_2024",
    "name_2014",
    "name_ar_2024",
    "name_ar_2014",
    "method",
    "normalised_name_match",
    "candidates_in_province",
    "population_2024",
    "population_2014",
    "population_ratio",
];

/// Reads the units: country, regions, provinces, communes, cercles, each in the order of its file.
pub fn read(folder: &Path) -> Result<Vec<Unit>, Refusal> {
    let codes_2014 = read_crosswalk(folder)?;
    let mut units = vec![Unit { code_2014: Some("MA".into()), ..named(Level::Country, "MA", "Maroc", "المغرب") }];
    for row in Sheet::read(folder, "attributes/regions.csv", REGIONS)?.rows() {
        units.push(region(row)?);
    }
    for row in Sheet::read(folder, "attributes/provinces.csv", PROVINCES)?.rows() {
        units.push(province(row)?);
    }
    let mut n_renumbered = 0;
    for row in Sheet::read(folder, "attributes/communes.csv", COMMUNES)?.rows() {
        let unit = commune(row, &codes_2014)?;
        n_renumbered += usize::from(unit.renumbered.is_some());
        units.push(unit);
    }
    if n_renumbered != codes_2014.len() {
        return Err(Refusal::new("crosswalk/2014-2024.csv", "holds a code_2024 that is no commune's"));
    }
    for row in Sheet::read(folder, "attributes/cercles.csv", CERCLES)?.rows() {
        units.push(cercle(row)?);
    }
    let reused = units.iter().find(|unit| codes_2014.values().any(|(code, _)| *code == unit.code));
    if let Some(unit) = reused {
        let reason = format!("{} is a code of 2014 and that of another unit in 2024", unit.code);
        return Err(Refusal::new("crosswalk/2014-2024.csv", reason));
    }
    Ok(units)
}

/// Returns code of 2014 and way of matching, by code of 2024.
fn read_crosswalk(folder: &Path) -> Result<BTreeMap<String, (String, Renumbered)>, Refusal> {
    let mut codes_2014 = BTreeMap::new();
    for row in Sheet::read(folder, "crosswalk/2014-2024.csv", CROSSWALK)?.rows() {
        let matched = (row.text(1)?.to_owned(), row.word(6, renumbered_named)?);
        if codes_2014.insert(row.text(0)?.to_owned(), matched).is_some() {
            return Err(row.refuse("this code of 2024 is matched twice"));
        }
    }
    Ok(codes_2014)
}

fn region(row: Row<'_>) -> Result<Unit, Refusal> {
    let code = code(row, 2)?;
    let unit = named(Level::Region, code, row.text(2)?, row.text(3)?);
    Ok(Unit { region_code: Some(code.into()), code_2014: Some(code.into()), ..unit })
}

fn province(row: Row<'_>) -> Result<Unit, Refusal> {
    let code = code(row, 5)?;
    Ok(Unit {
        province_kind: Some(row.word(4, province_kind_named)?),
        region_code: Some(row.text(5)?.into()),
        province_code: Some(code.into()),
        code_2014: Some(code.into()),
        ..named(Level::Province, code, row.text(2)?, row.text(3)?)
    })
}

fn cercle(row: Row<'_>) -> Result<Unit, Refusal> {
    let code = code(row, 7)?;
    Ok(Unit {
        region_code: Some(row.text(4)?.into()),
        province_code: Some(row.text(5)?.into()),
        cercle_code: Some(code.into()),
        ..named(Level::Cercle, code, row.text(2)?, row.text(3)?)
    })
}

fn commune(row: Row<'_>, codes_2014: &BTreeMap<String, (String, Renumbered)>) -> Result<Unit, Refusal> {
    let code = code(row, 9)?;
    let crosswalk = codes_2014.get(code);
    let optional = |column: usize| Some(row.cell(column)).filter(|cell| !cell.is_empty());
    let people = optional(11).map(|people| people.parse().map_err(|error| row.refuse(error))).transpose()?;
    Ok(Unit {
        kind: Some(row.word(5, kind_named)?),
        region_code: Some(row.text(6)?.into()),
        province_code: Some(row.text(7)?.into()),
        cercle_code: optional(8).map(str::to_owned),
        slug: Some(row.text(2)?.into()),
        code_2014: Some(crosswalk.map_or(code, |(old, _)| old).into()),
        renumbered: crosswalk.map(|(_, found_by)| *found_by),
        legal_population_2014: people,
        ..named(Level::Commune, code, row.text(3)?, row.text(4)?)
    })
}

/// Returns the row's code, once its digits agree.
fn code(row: Row<'_>, n_digits: usize) -> Result<&str, Refusal> {
    let code = row.text(0)?;
    // The prefectures of arrondissements have codes as long as a commune's.
    let is_same = [n_digits, 9].iter().any(|n_digits| digits_of(code, *n_digits) == row.cell(1));
    if is_same { Ok(code) } else { Err(row.refuse("code and code_digits disagree")) }
}

fn named(level: Level, code: &str, name_fr: &str, name_ar: &str) -> Unit {
    Unit {
        code: code.into(),
        level,
        kind: None,
        province_kind: None,
        name_fr: name_fr.into(),
        name_ar: name_ar.into(),
        region_code: None,
        province_code: None,
        cercle_code: None,
        slug: None,
        code_2014: None,
        renumbered: None,
        legal_population_2014: None,
    }
}
