//! The smallest change that makes one project pass another.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Field;
use crate::model::{CriterionId, ProjectId};
use crate::profile::Scoring;
use crate::rank::Ranking;

/// The change of one weight at which two projects are level.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Swap {
    /// The other project.
    pub with: ProjectId,
    /// Criterion whose weight changes; the others keep their proportions.
    pub criterion: CriterionId,
    /// Weight in force, out of a hundred.
    pub from: f64,
    /// Weight at which both are level, out of a hundred.
    pub to: f64,
}

/// Finds the smallest change of one weight that makes two projects change places.
///
/// # Formula
/// With weight `t` on criterion `k` and the others in proportion, the lead of `i` over `j` is
/// `t (u_ik − u_jk) + (1 − t) r + v`, where `r` is the lead on the other criteria and `v` that of the votes. It is a straight
/// line in `t`, zero at one point; the point nearest to the weight in force is taken over all criteria. Exact, not drawn.
/// # Missing data
/// `None` when no change of a single weight is enough.
#[must_use]
pub fn nearest_swap(ranking: &Ranking, field: &Field, one: usize, other: usize) -> Option<Swap> {
    let votes = field.offsets[one] - field.offsets[other];
    let lead: f64 =
        field.columns.iter().zip(&field.weights).map(|(column, weight)| weight * (column[one] - column[other])).sum();
    let mut nearest: Option<(f64, usize, f64)> = None;
    for (at, (column, weight)) in field.columns.iter().zip(&field.weights).enumerate() {
        // A criterion that weighs everything leaves nothing to share among the others.
        if *weight >= 1.0 {
            continue;
        }
        let own = column[one] - column[other];
        let rest = (lead - weight * own) / (1.0 - weight);
        let slope = own - rest;
        if slope.abs() < 1e-12 {
            continue;
        }
        let level = -(rest + votes) / slope;
        let is_nearer = nearest.is_none_or(|(known, ..)| (level - weight).abs() < known - 1e-12);
        if (0.0..=1.0).contains(&level) && is_nearer {
            nearest = Some(((level - weight).abs(), at, level));
        }
    }
    nearest.map(|(_, at, level)| Swap {
        with: ranking.ranked[other].project.clone(),
        criterion: ranking.weights[field.criteria[at]].0.clone(),
        from: 100.0 * field.weights[at],
        to: 100.0 * level,
    })
}

/// A mark that would let a project pass another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkChange {
    /// The project it would pass.
    pub passes: ProjectId,
    /// Criterion whose mark changes.
    pub criterion: CriterionId,
    /// Mark it has.
    pub from: Decimal,
    /// Mark that would be enough.
    pub to: Decimal,
}

/// Finds the smallest rise of one mark, in whole steps, that puts a project above another.
///
/// # Formula
/// A mark brings `share · weight / (highest − lowest)` points a step; the smallest number of steps that exceeds the gap
/// is taken, and of several criteria the one that needs fewest, the first of the profile when they are equal.
/// # Missing data
/// `None` when no single mark can rise that far.
#[must_use]
pub fn mark_change(ranking: &Ranking, scoring: &Scoring, low: usize, high: usize) -> Option<MarkChange> {
    let (below, above) = (&ranking.ranked[low], &ranking.ranked[high]);
    if above.is_must && !below.is_must {
        return None;
    }
    let [lowest, highest] = scoring.scale.map(Decimal::from);
    let gap = above.score - below.score;
    let share = if below.vote_score.is_some() { ranking.criteria_share_pct } else { Decimal::ONE_HUNDRED };
    let mut best: Option<(Decimal, MarkChange)> = None;
    for contribution in &below.contributions {
        let weight = ranking.weights.iter().find(|(id, _)| *id == contribution.criterion).map(|(_, weight)| *weight);
        let step = weight.unwrap_or_default() * share / Decimal::ONE_HUNDRED / (highest - lowest);
        if step.is_zero() {
            continue;
        }
        let n_steps = (gap / step).floor() + Decimal::ONE;
        let to = contribution.score + n_steps;
        if to <= highest && best.as_ref().is_none_or(|(known, _)| n_steps < *known) {
            let criterion = contribution.criterion.clone();
            best =
                Some((n_steps, MarkChange { passes: above.project.clone(), criterion, from: contribution.score, to }));
        }
    }
    best.map(|(_, change)| change)
}
