//! What a renewal writes: the sheets of the version before, and the version in `plan.toml`; and drafts of conventions.

use std::collections::{BTreeMap, BTreeSet};

use super::{NewWorkspace, Rows, WorkbookError, filled};
use crate::intake::VersionSettings;
use crate::model::{Money, Plan, Programme, Reached, Year};
use crate::program::contract::{self, Closed};

/// Path of the workbook that holds the version before.
pub const FORMER: &str = "data/former.xlsx";
/// Path of the workbook of conventions.
pub const CONTRACTS: &str = "data/contracts.xlsx";

fn row(cells: &[(&str, String)]) -> BTreeMap<String, String> {
    cells.iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn dirhams(amount: Money) -> String {
    amount.dirhams().normalize().to_string()
}

fn only(path: &str, rows: &BTreeMap<&'static str, Rows>, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let files = filled(rows, new)?;
    let found = files.into_iter().find(|(name, _)| name == path);
    Ok(found.map(|(_, bytes)| bytes).unwrap_or_default())
}

/// Returns the workbook of the version before: where each project stood, how far it came, and what was spent on it
/// until the end of `last`.
///
/// # Errors
/// When it cannot be written.
pub fn former(
    closed: &[Closed],
    programme: &Programme,
    ranks: &BTreeMap<&crate::model::ProjectId, usize>,
    last: Year,
    new: &NewWorkspace<'_>,
) -> Result<Vec<u8>, WorkbookError> {
    let mut rows: BTreeMap<&'static str, Rows> = BTreeMap::new();
    for it in closed {
        let year = |of: Option<Year>| of.map_or_else(String::new, |year| year.to_string());
        let is_open = !matches!(it.reached, Reached::Finished | Reached::Reserve);
        rows.entry("former").or_default().push(row(&[
            ("project_id", it.project.to_string()),
            ("rank", ranks.get(&it.project).map_or_else(String::new, usize::to_string)),
            ("first_year", year(it.years.map(|(first, _)| first))),
            ("last_year", year(it.years.map(|(_, last)| last))),
            ("cost_dh", it.cost.map_or_else(String::new, dirhams)),
            ("physical_pct", it.physical.normalize().to_string()),
            ("reached", it.reached.word().to_owned()),
            ("delay_reason", it.reason.filter(|_| is_open).map_or_else(String::new, |it| it.word().to_owned())),
            ("note", if is_open { it.note.clone() } else { String::new() }),
        ]));
        let Some(placed) = programme.programmed.iter().find(|other| other.project == it.project) else { continue };
        for part in contract::payments(placed, it.paid, last) {
            rows.entry("spent").or_default().push(row(&[
                ("project_id", it.project.to_string()),
                ("source_id", part.source.to_string()),
                ("year", part.year.to_string()),
                ("amount_dh", dirhams(part.amount)),
            ]));
        }
    }
    only(FORMER, &rows, new)
}

/// Returns the workbook of conventions with a draft of each convention that the financing names: its parties, its
/// projects, and what the programme asks of each party.
///
/// # Errors
/// When it cannot be written.
pub fn drafts(plan: &Plan, programme: &Programme, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let ids: BTreeSet<&str> =
        plan.financing.iter().map(|it| it.convention.trim()).filter(|it| !it.is_empty()).collect();
    let mut rows: BTreeMap<&'static str, Rows> = BTreeMap::new();
    for id in ids {
        let lines: Vec<_> = plan.financing.iter().filter(|it| it.convention.trim() == id).collect();
        let unique = |of: &dyn Fn(&crate::model::Financing) -> String| {
            let mut found: Vec<String> = Vec::new();
            for it in lines.iter().map(|line| of(line)) {
                if !found.contains(&it) {
                    found.push(it);
                }
            }
            found
        };
        let is_own =
            |id: &str| plan.sources.iter().any(|it| it.id.as_str() == id && it.kind == crate::model::SourceKind::Own);
        let mut parties = unique(&|line| line.source.to_string());
        parties.retain(|id| !is_own(id));
        let projects = unique(&|line| line.project.to_string());
        let first = projects.first().and_then(|id| plan.projects.iter().find(|it| it.id.as_str() == id));
        let mut cells = vec![
            ("convention_id".to_owned(), id.to_owned()),
            ("parties".to_owned(), parties.join(";")),
            ("projects".to_owned(), projects.join(";")),
            ("convention_status".to_owned(), "draft".to_owned()),
        ];
        for (language, title) in first.iter().flat_map(|it| it.title.iter()) {
            cells.push((format!("title_{language}"), title.to_owned()));
        }
        rows.entry("conventions").or_default().push(cells.into_iter().collect());
        for line in programme.programmed.iter().filter(|it| projects.iter().any(|id| it.project.as_str() == id)) {
            for part in &line.instalments {
                if lines.iter().any(|it| it.project == line.project && it.source == part.source) {
                    rows.entry("convention_amounts").or_default().push(row(&[
                        ("convention_id", id.to_owned()),
                        ("source_id", part.source.to_string()),
                        ("year", part.year.to_string()),
                        ("amount_dh", dirhams(part.amount)),
                    ]));
                }
            }
        }
    }
    only(CONTRACTS, &rows, new)
}

/// Returns `plan.toml` with this version in the place of the one that it names, if it names any; nothing else changes.
#[must_use]
pub fn versioned(settings: &str, version: VersionSettings) -> String {
    let mut kept = String::new();
    let mut is_version = false;
    for line in settings.lines() {
        if line.trim_start().starts_with('[') {
            is_version = line.trim().trim_end_matches(|letter: char| letter.is_whitespace()) == "[version]";
        }
        if !is_version {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    let kept = kept.trim_end();
    format!("{kept}\n\n[version]\nnumber = {}\nwindow = {}\n", version.number, version.window)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_takes_the_place_of_the_one_before_and_nothing_else_changes() {
        let first = "# ours\n[plan]\nprofile = \"ma-pac\"\n\n[programme]\nmethod = \"optimal\"\n";
        let second = versioned(first, VersionSettings { number: 2, window: 2 });
        assert_eq!(second, format!("{first}\n[version]\nnumber = 2\nwindow = 2\n"));
        let third = versioned(&second, VersionSettings { number: 3, window: 3 });
        assert_eq!(third, format!("{first}\n[version]\nnumber = 3\nwindow = 3\n"));
    }
}
