//! What the next meeting of a body is to speak of: decisions that are not done, then open questions by priority and age.

use serde::Serialize;

use super::bodies::{BodyState, MeetingState};
use super::decisions::{DecisionState, Link};
use super::natural;
use crate::check::Timing;
use crate::model::{BodyId, DecisionId, MeetingId, Plan, Question, QuestionId};

/// The agenda of a body's next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Agenda {
    /// Of which body.
    pub body: BodyId,
    /// The meeting planned; nothing when none is.
    pub meeting: Option<MeetingId>,
    /// Decisions to go back to, the latest first.
    pub follow_up: Vec<DecisionId>,
    /// Questions, the first to be treated first.
    pub questions: Vec<QuestionId>,
}

/// The agendas of the bodies that have a meeting ahead, a question open or a decision to follow.
///
/// # Formula
/// Questions by priority (1 first, without priority last), then by the day they were asked (the oldest first, without
/// day last), then by id.
pub(super) fn agendas(
    plan: &Plan,
    bodies: &[BodyState],
    meetings: &[MeetingState],
    decisions: &[DecisionState],
) -> Vec<Agenda> {
    let is_settled = |it: &Question| {
        it.settled_in.as_ref().is_some_and(|id| meetings.iter().any(|meeting| meeting.id == *id && meeting.is_held))
    };
    let agenda = |body: &BodyState| {
        let mut questions: Vec<&Question> =
            plan.governance.questions.iter().filter(|it| it.body == body.id && !is_settled(it)).collect();
        questions.sort_by_cached_key(|it| {
            let priority = it.priority.unwrap_or(u32::MAX);
            (priority, it.asked.is_none(), it.asked, natural(it.id.as_str()))
        });
        let mut open: Vec<&DecisionState> =
            decisions.iter().filter(|it| it.body == body.id && it.is_open && it.next != Link::Nothing).collect();
        open.sort_by_cached_key(|it| {
            let days = if let Timing::Overdue { days } = it.timing { -days } else { 0 };
            (days, natural(it.id.as_str()))
        });
        Agenda {
            body: body.id.clone(),
            meeting: body.next.clone(),
            follow_up: open.into_iter().map(|it| it.id.clone()).collect(),
            questions: questions.into_iter().map(|it| it.id.clone()).collect(),
        }
    };
    let is_filled = |it: &Agenda| it.meeting.is_some() || !it.questions.is_empty() || !it.follow_up.is_empty();
    bodies.iter().map(agenda).filter(is_filled).collect()
}
