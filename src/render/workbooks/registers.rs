//! The workbook of registers, for a commune that wants to keep them.

use std::collections::BTreeMap;

use super::sheet::{self, Filling};
use super::{NewWorkspace, Rows, WorkbookError, example};
use crate::model::Plan;

/// Returns the empty workbook of registers; its drop-downs offer the plan's zones, localities, workshops and projects.
///
/// # Errors
/// When the workbook cannot be written.
pub fn registers(plan: &Plan, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let row = |key: &str, id: &str| BTreeMap::from([(key.to_owned(), id.to_owned())]);
    let mut rows: BTreeMap<&'static str, Rows> = BTreeMap::new();
    rows.insert("zones", plan.zones.iter().map(|it| row("zone_id", it.id.as_str())).collect());
    rows.insert("localities", plan.localities.iter().map(|it| row("locality_id", it.id.as_str())).collect());
    rows.insert("workshops", plan.workshops.iter().map(|it| row("workshop_id", it.id.as_str())).collect());
    rows.insert("projects", plan.projects.iter().map(|it| row("project_id", it.id.as_str())).collect());
    let programmes = plan.social.programmes.iter();
    rows.insert("programmes", programmes.map(|it| row("programme_id", it.id.as_str())).collect());
    let samples = example::rows();
    let filling = Filling { profile: new.profile, language: new.language, samples: &samples };
    sheet::workbook("registers", &rows, &filling)
}
