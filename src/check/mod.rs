//! Consistency of the plan's data, and what each stage still lacks; one file a family.
//!
//! Pure functions over the plan and the profile. Lateness and gaps are reported, never used to block work.

mod deadlines;
mod details;
pub mod legal;
mod money;
mod next;
mod people;
mod profile;
mod stages;
mod state;

pub use deadlines::{CalendarLine, Timing, calendar, due, timing};
pub use next::{NextStep, next_step};
pub use stages::{StageProgress, StageState, Wanted, stages};

pub use state::{PlanState, Standing, TRANSITIONS, Transition, standing};

use crate::diagnostics::Findings;
use crate::model::{Period, Plan};
use crate::profile::Profile;

/// Checks the plan's data against each other and against the profile.
#[must_use]
pub fn consistency(plan: &Plan, regime: &Profile, period: Period) -> Findings {
    let mut findings = Findings::default();
    people::check(plan, regime, &mut findings);
    details::check(plan, &mut findings);
    money::check(plan, regime, period, &mut findings);
    profile::check(regime, &mut findings);
    findings
}
