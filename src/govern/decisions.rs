//! The chain from a decision to its execution: action, owner, deadline, status, and what is lacking next.

use serde::Serialize;

use super::bodies::{MeetingState, Quorum};
use super::natural;
use crate::check::{Timing, timing};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{BodyId, Date, Decision, DecisionId, DecisionKind, DecisionStatus, MeetingId, Plan};

/// What a decision waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// What is to be done is not said.
    Action,
    /// Nobody is named to do it.
    Owner,
    /// It has no deadline.
    Deadline,
    /// It is to be done.
    Execution,
    /// It is said to be done, and not when.
    Date,
    /// Nothing.
    Nothing,
}

impl Link {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Link::Action => "action",
            Link::Owner => "owner",
            Link::Deadline => "deadline",
            Link::Execution => "execution",
            Link::Date => "date",
            Link::Nothing => "nothing",
        }
    }

    /// Returns the column in which it is lacking; that of the day for what is done or lacks nothing.
    fn column(self) -> &'static str {
        match self {
            Link::Action => "action",
            Link::Owner => "owner",
            Link::Deadline => "due_date",
            Link::Execution | Link::Date | Link::Nothing => "done_date",
        }
    }
}

/// A decision on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionState {
    /// Which decision.
    pub id: DecisionId,
    /// Its kind.
    pub kind: DecisionKind,
    /// The body that took it.
    pub body: BodyId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// Whether something of it is still to be done.
    pub is_open: bool,
    /// Whether the body gave it up.
    pub is_dropped: bool,
    /// How it stands against its deadline.
    pub timing: Timing,
    /// What it waits for.
    pub next: Link,
}

/// How each decision stands on a day, by the meetings and ids.
///
/// # Missing data
/// A decision without deadline or without the day on which it was done is never on time.
pub(super) fn decisions(
    plan: &Plan,
    meetings: &[MeetingState],
    today: Option<Date>,
    findings: &mut Findings,
) -> Vec<DecisionState> {
    let mut sorted: Vec<(&Decision, &MeetingState, usize)> = plan
        .governance
        .decisions
        .iter()
        .filter_map(|it| {
            let at = meetings.iter().position(|meeting| meeting.id == it.meeting)?;
            Some((it, &meetings[at], at))
        })
        .collect();
    sorted.sort_by_cached_key(|(it, _, at)| (*at, natural(it.id.as_str())));
    sorted.into_iter().map(|(it, meeting, _)| state(it, meeting, today, findings)).collect()
}

fn state(it: &Decision, meeting: &MeetingState, today: Option<Date>, findings: &mut Findings) -> DecisionState {
    let is_dropped = it.status == Some(DecisionStatus::Dropped);
    // A day that has not come yet is a plan.
    let done = it.done.filter(|done| today.is_none_or(|today| *done <= today));
    let is_done = done.is_some() || it.status == Some(DecisionStatus::Done);
    let is_open = !is_done && !is_dropped;
    let timing = match (is_dropped, is_done, done) {
        (true, ..) => Timing::Unknown,
        (false, true, None) => Timing::Done,
        _ => timing(done, it.due, today),
    };
    let next = next(it, is_open, done);
    if meeting.quorum == Quorum::Missed {
        let finding = Diagnostic::new(Code::DecisionWithoutQuorum).at_cell(&it.cell);
        findings.push(finding.with("decision", it.id.as_str()).with("meeting", it.meeting.as_str()));
    }
    if !is_dropped && !matches!(next, Link::Execution | Link::Nothing) {
        let finding = Diagnostic::new(Code::DecisionIncomplete).at_cell(&it.cell);
        findings.push(finding.with("decision", it.id.as_str()).with("lacks", next.column()));
    }
    DecisionState {
        id: it.id.clone(),
        kind: it.kind,
        body: meeting.body.clone(),
        meeting: it.meeting.clone(),
        is_open,
        is_dropped,
        timing,
        next,
    }
}

/// The first link that is lacking.
fn next(it: &Decision, is_open: bool, done: Option<Date>) -> Link {
    match (is_open, it.status, done) {
        (_, Some(DecisionStatus::Dropped), _) => Link::Nothing,
        (false, _, None) => Link::Date,
        (false, _, Some(_)) => Link::Nothing,
        // An opinion asks nobody to act.
        (true, ..) if it.kind == DecisionKind::Opinion && it.action.is_empty() => Link::Nothing,
        (true, ..) if it.action.is_empty() => Link::Action,
        (true, ..) if it.owner.is_empty() && it.owner_body.is_none() => Link::Owner,
        (true, ..) if it.due.is_none() => Link::Deadline,
        (true, ..) => Link::Execution,
    }
}
