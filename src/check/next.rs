//! The next step of the plan: who acts, which paper, by when.

use serde::Serialize;

use super::deadlines::{CalendarLine, Timing};
use super::stages::{StageProgress, StageState};
use crate::model::{Actor, Date, Paper, Step};
use crate::profile::Profile;

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextStep {
    /// The step.
    pub step: Step,
    /// The stage it belongs to.
    pub stage: String,
    /// Who acts.
    pub actor: Actor,
    /// The paper it asks for.
    pub paper: Option<Paper>,
    /// Last day on which it may be done, or the day it is planned.
    pub due: Option<Date>,
    /// The step from which the deadline is counted, when it has no date yet.
    pub waits_for: Option<Step>,
    /// How it stands.
    pub timing: Timing,
}

/// Returns the first step of the regime that is not done, in the order of the procedure; a step of work is done when its
/// stage is complete.
#[must_use]
pub fn next_step(profile: &Profile, calendar: &[CalendarLine], stages: &[StageProgress]) -> Option<NextStep> {
    let of_stage = |step: Step| matches!(step, Step::Monograph | Step::Diagnosis | Step::Vision | Step::Programming);
    profile.steps.iter().find_map(|step| {
        let line = calendar.iter().find(|line| line.step == step.step && line.done.is_none())?;
        let is_complete = stages.iter().any(|it| it.id == step.stage && it.state == StageState::Complete);
        if of_stage(step.step) && is_complete {
            return None;
        }
        let origin = profile.deadlines.iter().find(|deadline| deadline.step == step.step).map(|it| it.from);
        Some(NextStep {
            step: step.step,
            stage: step.stage.clone(),
            actor: step.actor,
            paper: step.paper,
            due: line.due.or(line.planned),
            waits_for: if line.due.is_none() { origin } else { None },
            timing: line.timing,
        })
    })
}
