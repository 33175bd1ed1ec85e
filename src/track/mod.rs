//! What was done of the plan, beside what it promised: progress, money, targets by sex, difficulties, complaints, and
//! what calls for attention.
//!
//! Formulas are those of the follow-up of communal plans (avancement physique, avancement financier, taux d'engagement,
//! taux de mandatement, taux de lancement); each function names its own. A project without record is unknown: it is
//! counted apart and never as nothing done.

mod changes;
mod complaints;
mod note;
mod progress;
mod results;
mod scorecard;
mod totals;
mod warnings;

#[cfg(test)]
mod tests;

use serde::Serialize;

pub use changes::{Change, Difference, Version, difference};
pub use complaints::{ComplaintStats, complaints};
pub use progress::{Light, Project, projects};
pub use results::{Attained, Attainment, attainments};
pub use scorecard::{Score, scorecard};
pub use totals::{Rates, Total, Totals, totals};
pub use warnings::{Warning, warnings};

use crate::diagnostics::Found;
use crate::model::{Date, Plan, Programme, Window};
use crate::profile::Profile;

/// Everything that is said of the execution on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FollowUp {
    /// The day: records after it do not count.
    pub date: Date,
    /// Projects of the programme in its order, with where they stand.
    pub projects: Vec<Project>,
    /// The plan as a whole, its axes and its windows.
    pub totals: Totals,
    /// What was reached of each target.
    pub attainments: Vec<Attainment>,
    /// What calls for attention, the most urgent first.
    pub warnings: Vec<Warning>,
    /// What became of complaints.
    pub complaints: ComplaintStats,
    /// What each body in charge has done.
    pub scorecard: Vec<Score>,
}

/// What the follow-up is of.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its programme.
    pub programme: &'a Programme,
    /// Its contracting windows.
    pub windows: &'a [Window],
    /// The regime, with its thresholds.
    pub profile: &'a Profile,
}

/// Returns the follow-up on a day, by default that of the last record; nothing when nothing was recorded.
///
/// # Findings
/// Progress that fell without a note, more done than planned, money that does not fit.
#[must_use]
pub fn follow_up(given: &Given<'_>, date: Option<Date>) -> Found<Option<FollowUp>> {
    let tracking = &given.plan.tracking;
    let Some(date) = date.or_else(|| last_date(given)) else { return Found::new(None, note::notes(given)) };
    let projects = projects(given, date);
    let totals = totals(given, &projects, date);
    let attainments = attainments(tracking, date);
    let complaints = complaints(&tracking.complaints, date, given.profile.follow_up.answer_days.value);
    let scorecard = scorecard(given, &projects, &attainments);
    let warnings = warnings(given, &projects, &attainments, &complaints, date);
    let follow_up = FollowUp { date, projects, totals, attainments, warnings, complaints, scorecard };
    Found::new(Some(follow_up), note::notes(given))
}

/// The day of the last record of any kind.
fn last_date(given: &Given<'_>) -> Option<Date> {
    let tracking = &given.plan.tracking;
    let progress = tracking.progress.iter().map(|it| it.date);
    let results = tracking.results.iter().map(|it| it.date);
    let complaints = tracking.complaints.iter().flat_map(|it| [Some(it.received), it.answered]).flatten();
    let difficulties = tracking.difficulties.iter().flat_map(|it| [Some(it.opened), it.closed]).flatten();
    progress.chain(results).chain(complaints).chain(difficulties).max()
}
