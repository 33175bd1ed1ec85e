//! The workbooks of a new workspace: headers in a language, lists to choose from, and what is already known.
//!
//! What is written here is what intake reads: both follow the one table of sheets.

mod example;
mod lists;
pub mod marked;
mod programmes;
mod registers;
pub mod renewal;
mod settings;
mod sheet;
mod starter;
mod tracking;
mod validation;
mod xlsform;

use std::collections::BTreeMap;

pub use example::{EXAMPLE_COMMUNE, EXAMPLE_FIRST_YEAR};
pub use programmes::programmes;
pub use registers::registers;
use sheet::Filling;
pub use sheet::WorkbookError;
pub use tracking::follow_up;

use crate::i18n::Language;
use crate::intake::schema;
use crate::model::{Commune, Year};
use crate::profile::Profile;
use crate::reference::Pack;

/// Rows of a sheet, each with its cells by column key.
pub type Rows = Vec<BTreeMap<String, String>>;

/// What a new workspace is made for.
#[derive(Debug, Clone, Copy)]
pub struct NewWorkspace<'a> {
    /// The commune.
    pub commune: &'a Commune,
    /// Id of the profile.
    pub profile_id: &'a str,
    /// The profile.
    pub profile: &'a Profile,
    /// First year of the plan.
    pub first_year: Year,
    /// Language of the workbooks.
    pub language: Language,
    /// The census.
    pub pack: &'a Pack,
}

/// Returns the files of a new workspace with the census figures of its commune, by their paths.
///
/// # Errors
/// When a workbook cannot be written.
pub fn starter(new: &NewWorkspace<'_>) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let rows = starter::rows(new);
    let mut files = vec![("plan.toml".to_owned(), settings::settings(new, false).into_bytes())];
    files.extend(workbooks(&rows, new)?);
    Ok(files)
}

/// Returns the files of the example workspace, by their paths. Its census figures are real; all else is illustrative.
/// With `is_followed` its first three years are over, and what was done in them is recorded.
///
/// # Errors
/// When a workbook cannot be written.
pub fn example(new: &NewWorkspace<'_>, is_followed: bool) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let mut rows = starter::rows(new);
    let followed = if is_followed { example::followed() } else { BTreeMap::new() };
    // Illustrative values stand below those of the census.
    for (sheet, more) in example::rows().into_iter().chain(followed) {
        rows.entry(sheet).or_default().extend(more);
    }
    let mut files = vec![("plan.toml".to_owned(), settings::settings(new, true).into_bytes())];
    files.extend(workbooks(&rows, new)?);
    files.extend(example::texts());
    Ok(files)
}

/// Returns the forms for data collection, by their paths; they offer the zones and localities of the example when
/// `is_example`, and none else, for a new workspace has none yet.
///
/// # Errors
/// When a form cannot be written.
pub fn forms(new: &NewWorkspace<'_>, is_example: bool) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let rows = if is_example { example::rows() } else { BTreeMap::new() };
    xlsform::files(&rows, new)
}

/// Returns workbooks with these rows, by the keys of their sheets; drop-downs offer the ids that stand in them.
///
/// # Errors
/// When a workbook cannot be written.
pub fn filled(
    rows: &BTreeMap<&'static str, Rows>,
    new: &NewWorkspace<'_>,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    workbooks(rows, new)
}

fn workbooks(
    rows: &BTreeMap<&'static str, Rows>,
    new: &NewWorkspace<'_>,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let mut names: Vec<&'static str> = Vec::new();
    for spec in schema::sheets() {
        // A workbook that a plan can do without comes when it has rows, or when its command writes it.
        let is_wanted = !schema::is_optional(spec.workbook) || rows.get(spec.key).is_some_and(|rows| !rows.is_empty());
        if is_wanted && !names.contains(&spec.workbook) {
            names.push(spec.workbook);
        }
    }
    let samples = example::rows();
    let filling = Filling { profile: new.profile, language: new.language, samples: &samples };
    names.into_iter().map(|name| Ok((format!("data/{name}.xlsx"), sheet::workbook(name, rows, &filling)?))).collect()
}
