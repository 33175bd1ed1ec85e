//! What a renewal changed: the version before beside the one that stands.

use serde::Serialize;

use crate::model::{DelayReason, Money, Plan, Programme, ProjectId, Reached, Year};
use crate::rank::Ranking;

/// What became of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// It was finished before the window opened.
    Finished,
    /// It was under way and goes on.
    Carried,
    /// It was in the programme and finds no place any more.
    Left,
    /// It was not begun and stands in other years.
    Moved,
    /// It was on the reserve list and comes in.
    FromReserve,
    /// It is new and comes in.
    Entered,
    /// It is new and waits.
    NewReserve,
    /// It stands as it stood.
    Same,
}

impl Move {
    /// Returns the word of the move, by which its message is named.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Move::Finished => "finished",
            Move::Carried => "carried",
            Move::Left => "left",
            Move::Moved => "moved",
            Move::FromReserve => "from_reserve",
            Move::Entered => "entered",
            Move::NewReserve => "new_reserve",
            Move::Same => "same",
        }
    }
}

/// A project in both versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Which project.
    pub project: ProjectId,
    /// What became of it.
    pub became: Move,
    /// Years then.
    pub before: Option<(Year, Year)>,
    /// Years that stand.
    pub after: Option<(Year, Year)>,
    /// Rank then.
    pub rank_before: Option<u32>,
    /// Rank among what is left.
    pub rank_after: Option<usize>,
    /// Cost then.
    pub cost_before: Option<Money>,
    /// Cost that stands.
    pub cost_after: Option<Money>,
    /// Spent before the window.
    pub spent: Money,
    /// Why it was not finished.
    pub reason: Option<DelayReason>,
    /// Comment on it.
    pub note: String,
}

/// Compares the version before with the programme that stands; empty in a first version.
#[must_use]
pub fn difference(plan: &Plan, programme: &Programme, ranking: &Ranking) -> Vec<Difference> {
    if plan.former.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Difference> = plan
        .projects
        .iter()
        .map(|project| {
            let former = plan.former.iter().find(|it| it.project == project.id);
            let after = programme.programmed.iter().find(|it| it.project == project.id).map(|it| (it.first, it.last));
            let before = former.and_then(|it| it.first.zip(it.last));
            let became = match (former.map(|it| it.reached), before, after) {
                (Some(Reached::Finished), ..) => Move::Finished,
                (None, _, Some(_)) => Move::Entered,
                (None, _, None) => Move::NewReserve,
                (Some(Reached::Begun | Reached::Stopped), _, Some(_)) => Move::Carried,
                (_, None, Some(_)) => Move::FromReserve,
                (_, Some(_), None) => Move::Left,
                (_, Some(before), Some(after)) if before != after => Move::Moved,
                (_, Some(_), Some(_)) | (_, None, None) => Move::Same,
            };
            let ranked = ranking.ranked.iter().find(|it| it.project == project.id);
            Difference {
                project: project.id.clone(),
                became,
                before,
                after,
                rank_before: former.and_then(|it| it.rank),
                rank_after: ranked.map(|it| it.rank),
                cost_before: former.and_then(|it| it.cost.as_ref()).map(|it| it.value),
                cost_after: project.cost.as_ref().map(|it| it.value),
                spent: plan.spent.iter().filter(|it| it.project == project.id).map(|it| it.amount.value).sum(),
                reason: former.and_then(|it| it.reason),
                note: former.map(|it| it.note.clone()).unwrap_or_default(),
            }
        })
        .collect();
    found.sort_by(|one, other| one.became.cmp(&other.became).then_with(|| one.project.cmp(&other.project)));
    found
}
