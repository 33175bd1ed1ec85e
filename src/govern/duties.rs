//! Who decides, who carries out and who is told, over all decisions and activities.

use serde::Serialize;

use super::bodies::BodyState;
use super::decisions::DecisionState;
use crate::check::Timing;
use crate::model::{BodyId, Plan, Text};

/// Who acts: a body of the plan, or another in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// A body.
    Body(BodyId),
    /// Anyone else, as written.
    Named(Text),
}

/// What falls to an actor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// Who.
    pub actor: Actor,
    /// Decisions taken.
    pub n_decides: usize,
    /// Decisions of all bodies that it carries out.
    pub n_executes: usize,
    /// Of these, those done.
    pub n_done: usize,
    /// Of these, those late.
    pub n_late: usize,
    /// Activities of the roadmap.
    pub n_activities: usize,
    /// Decisions of the bodies that answer to it: it is told.
    pub n_told: usize,
}

/// The matrix: bodies in their order, then others by name.
pub(super) fn duties(plan: &Plan, bodies: &[BodyState], decisions: &[DecisionState]) -> Vec<Duty> {
    let governance = &plan.governance;
    let actor = |body: &Option<BodyId>, words: &Text| match body {
        Some(body) => Some(Actor::Body(body.clone())),
        None => (!words.is_empty()).then(|| Actor::Named(words.clone())),
    };
    let owners: Vec<(Option<Actor>, &DecisionState)> = decisions
        .iter()
        .filter_map(|state| {
            let decision = governance.decisions.iter().find(|it| it.id == state.id)?;
            Some((actor(&decision.owner_body, &decision.owner), state))
        })
        .collect();
    let activities: Vec<Option<Actor>> =
        governance.roadmap.iter().map(|line| actor(&line.owner_body, &line.owner)).collect();
    let mut actors: Vec<Actor> = bodies.iter().map(|body| Actor::Body(body.id.clone())).collect();
    let mut named: Vec<Actor> = owners.iter().map(|(owner, _)| owner).chain(&activities).flatten().cloned().collect();
    named.retain(|actor| matches!(actor, Actor::Named(_)));
    named.sort();
    named.dedup();
    actors.extend(named);
    let duty = |actor: Actor| {
        let own = || owners.iter().filter(|(owner, _)| owner.as_ref() == Some(&actor)).map(|(_, state)| state);
        let below = bodies.iter().find(|it| actor == Actor::Body(it.id.clone())).map(|it| it.below.clone());
        let below = below.unwrap_or_default();
        Duty {
            n_decides: decisions.iter().filter(|it| actor == Actor::Body(it.body.clone())).count(),
            n_executes: own().count(),
            n_done: own().filter(|it| !it.is_open && !it.is_dropped).count(),
            n_late: own().filter(|it| matches!(it.timing, Timing::Overdue { .. })).count(),
            n_activities: activities.iter().filter(|owner| owner.as_ref() == Some(&actor)).count(),
            n_told: decisions.iter().filter(|it| below.contains(&it.body)).count(),
            actor,
        }
    };
    let acts = |it: &Duty| it.n_decides + it.n_executes + it.n_activities + it.n_told > 0;
    actors.into_iter().map(duty).filter(acts).collect()
}
