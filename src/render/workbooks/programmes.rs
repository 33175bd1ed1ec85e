//! The workbook of social programmes, for a commune that wants to fill it.

use std::collections::BTreeMap;

use super::sheet::{self, Filling};
use super::{NewWorkspace, Rows, WorkbookError, example};
use crate::model::Plan;

/// Returns the empty workbook of social programmes; its drop-downs offer the plan's localities, projects and sources.
///
/// # Errors
/// When the workbook cannot be written.
pub fn programmes(plan: &Plan, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let row = |key: &str, id: &str| BTreeMap::from([(key.to_owned(), id.to_owned())]);
    let mut rows: BTreeMap<&'static str, Rows> = BTreeMap::new();
    rows.insert("localities", plan.localities.iter().map(|it| row("locality_id", it.id.as_str())).collect());
    rows.insert("projects", plan.projects.iter().map(|it| row("project_id", it.id.as_str())).collect());
    rows.insert("sources", plan.sources.iter().map(|it| row("source_id", it.id.as_str())).collect());
    let samples = example::rows();
    let filling = Filling { profile: new.profile, language: new.language, samples: &samples };
    sheet::workbook("programmes", &rows, &filling)
}
