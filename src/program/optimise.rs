//! The programme of the highest value, and rules that cannot be kept together.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Terms;
use super::by_rank::{self, Filling, programme};
use super::candidates::candidates;
use super::optimal::{self, Status, best};
use super::rules::{decisions, ruled};
use crate::model::{Plan, Programme, ProjectId, Rule};
use crate::rank::Ranking;

/// How far a programme is known to be from the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "status")]
pub enum Proof {
    /// No programme under these rules is worth more.
    Best,
    /// No programme is worth more by more than this.
    Within {
        /// Per cent of the value.
        gap_pct: Decimal,
    },
    /// No programme keeps the rules, or none was found in time; what stands is the programme by rank.
    None,
}

/// The programme of the highest value beside the one by rank.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// By rank.
    pub by_rank: Programme,
    /// Of the highest value.
    pub optimal: Programme,
    /// How far the second is known to be from the best.
    pub proof: Proof,
    /// What the second is worth more, per cent of the first.
    pub gain_pct: Decimal,
    /// Value of the first, in points of score.
    pub value_by_rank: Decimal,
    /// Value of the second.
    pub value_optimal: Decimal,
}

/// Searches the programme of the highest value until it is proven or `is_over` says so.
///
/// # Formula
/// maximise Σ score × (1 - `later_pct` × years after the first); see [`super::rules::ruled`].
#[must_use]
pub fn optimise(plan: &Plan, ranking: &Ranking, terms: &Terms, is_over: &dyn Fn() -> bool) -> Comparison {
    let by_rank = by_rank::by_rank(plan, ranking, terms);
    let (candidates, mut reserved) = candidates(plan, ranking, terms);
    let ruled = ruled(plan, &candidates, terms);
    let first: Vec<Option<usize>> = candidates
        .iter()
        .map(|it| {
            let placed = by_rank.programmed.iter().find(|other| other.project == it.project.id)?;
            it.starts.iter().position(|start| start.first == placed.first)
        })
        .collect();
    let value_first = ruled.instance.value(&first);
    let found = best(&ruled.instance, is_over);
    let is_found = matches!(found.status, Status::Proven | Status::Bounded);
    // A search that was stopped early may not have come to what the ranking alone gives.
    let keeps_first = ruled.instance.keeps(&first);
    let (chosen, value) = if is_found && (found.value >= value_first || !keeps_first) {
        (found.chosen, found.value)
    } else {
        (first, value_first)
    };
    let proof = match found.status {
        Status::Proven => Proof::Best,
        Status::Bounded => Proof::Within { gap_pct: percent(found.bound - value, value) },
        Status::Infeasible | Status::NotFound => Proof::None,
    };
    reserved.extend(Filling::new(&ruled, &candidates).with(&chosen).refused());
    Comparison {
        optimal: programme(&candidates, &chosen, reserved, ranking, terms),
        proof,
        gain_pct: percent(value - value_first, value_first),
        value_by_rank: points(value_first),
        value_optimal: points(value),
        by_rank,
    }
}

/// Value in points of score, with the digits of the order left out.
fn points(value: i128) -> Decimal {
    Decimal::from_i128_with_scale(value / i128::from(super::rules::ORDER), 3)
}

fn percent(part: i128, whole: i128) -> Decimal {
    if whole <= 0 {
        return Decimal::ZERO;
    }
    let hundredths = part.saturating_mul(1_000_000) / whole;
    Decimal::from_i128_with_scale(hundredths, 4)
}

/// Rules that no programme keeps together: the smallest set of them, when there is one.
///
/// # Missing data
/// A must that can never enter the programme is such a set by itself.
#[must_use]
pub fn contradiction(plan: &Plan, ranking: &Ranking, terms: &Terms, is_over: &dyn Fn() -> bool) -> Option<Vec<Rule>> {
    if terms.musts.is_empty() && terms.zone_floor.is_empty() {
        // To choose nothing keeps every other rule.
        return None;
    }
    let (candidates, _) = candidates(plan, ranking, terms);
    let never = |id: &&ProjectId| !candidates.iter().any(|it| it.project.id == **id);
    if let Some(project) = terms.musts.iter().find(never) {
        return Some(vec![Rule::Must { project: project.clone() }]);
    }
    let ruled = ruled(plan, &candidates, terms);
    let decisions = decisions(&ruled, &candidates);
    let rules: Vec<optimal::Rule> = decisions.iter().map(|(_, rule)| rule.clone()).collect();
    let set = optimal::conflict(&ruled.instance, &rules, is_over)?;
    Some(set.into_iter().flat_map(|at| decisions[at].0.clone()).collect())
}
