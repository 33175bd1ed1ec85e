//! The follow-up workbook of a plan: one row for each project and year of its works, and its targets by sex, ready to
//! be filled in.

use std::collections::BTreeMap;

use super::sheet::{self, Filling, WorkbookError};
use super::{NewWorkspace, Rows};
use crate::i18n::{Language, message};
use crate::model::{Plan, Programme, Project, Year};

/// Returns the follow-up workbook of a plan. A row that nobody filled is no record when it is read back.
///
/// # Errors
/// When it cannot be written.
pub fn follow_up(plan: &Plan, programme: &Programme, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let mut rows: BTreeMap<&'static str, Rows> = BTreeMap::new();
    rows.insert("progress", progress(programme));
    rows.insert("targets", plan.projects.iter().filter_map(|it| target(it, programme)).collect());
    // The drop-downs offer what the plan's other workbooks hold.
    rows.insert("projects", plan.projects.iter().map(|it| row(&[("project_id", it.id.as_str())])).collect());
    rows.insert("localities", plan.localities.iter().map(|it| row(&[("locality_id", it.id.as_str())])).collect());
    rows.insert("axes", plan.axes.iter().map(|it| row(&[("axis_id", it.id.as_str())])).collect());
    rows.insert("objectives", plan.objectives.iter().map(|it| row(&[("objective_id", it.id.as_str())])).collect());
    let samples = BTreeMap::new();
    let filling = Filling { profile: new.profile, language: new.language, samples: &samples };
    sheet::workbook("tracking", &rows, &filling)
}

fn row(cells: &[(&str, &str)]) -> BTreeMap<String, String> {
    cells.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

/// One row for the last day of each year in which a project runs, year by year.
fn progress(programme: &Programme) -> Rows {
    let last = programme.programmed.iter().map(|it| it.last).max().unwrap_or(Year(0));
    let first = programme.programmed.iter().map(|it| it.first).min().unwrap_or(Year(1));
    let mut rows = Rows::new();
    for year in first.0..=last.0 {
        for it in programme.programmed.iter().filter(|it| it.first.0 <= year && year <= it.last.0) {
            rows.push(row(&[("progress_date", &format!("{year}-12-31")), ("project_id", it.project.as_str())]));
        }
    }
    rows
}

/// The persons a programmed project is to reach, women and men, by its last year; nobody is reached before it begins.
fn target(project: &Project, programme: &Programme) -> Option<BTreeMap<String, String>> {
    let last = programme.programmed.iter().find(|it| it.project == project.id)?.last;
    let (women, men) = (project.women.as_ref()?.value, project.men.as_ref()?.value);
    let id = format!("T-{}", project.id);
    let mut cells = row(&[
        ("target_id", &id),
        ("project_id", project.id.as_str()),
        ("baseline_women", "0"),
        ("baseline_men", "0"),
        ("baseline", "0"),
        ("target_women", &women.to_string()),
        ("target_men", &men.to_string()),
        ("target", &(u64::from(women) + u64::from(men)).to_string()),
        ("target_year", &last.to_string()),
    ]);
    for language in Language::ALL {
        cells.insert(format!("title_{language}"), message(language, "target-persons-reached"));
        cells.insert(format!("unit_{language}"), message(language, "target-persons"));
    }
    Some(cells)
}
