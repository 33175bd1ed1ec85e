//! Everything that is said about how sure a plan's ranking is.

use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::acceptability::{Acceptability, Draws, Ties, acceptability_with, each_draw};
use super::random::Cloud;
use super::{Field, MarkChange, Swap, mark_change, nearest_swap};
use crate::model::ProjectId;
use crate::profile::Scoring;
use crate::rank::matrix::{Decision, Direction, Matrix};
use crate::rank::{Ranking, correlation, methods, order};

/// Number of draws of weights.
const N_DRAWS: u32 = 10_000;
/// Where the random numbers begin; printed, so that anybody can repeat the draws.
const SEED: u64 = 1;
/// Each weight may be this share above or below its own in the interval of ranks.
const SHARE: f64 = 0.2;
/// A selection that turns in more of the draws than this is fragile.
const FRAGILE: f64 = 0.2;
/// Draws left out on each side of the usual places.
const LEFT_OUT: f64 = 0.05;

/// How sure a ranking is.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Certainty {
    /// Number of draws of weights.
    pub n_draws: u32,
    /// Where the random numbers began.
    pub seed: u64,
    /// Half the width of the range that holds a true share in 95 of a hundred repetitions, at its widest.
    pub half_width: f64,
    /// The ranked projects, in the order of the ranking.
    pub projects: Vec<ProjectCertainty>,
    /// Other methods on the same marks and weights, beside the ranking by criteria.
    pub agreement: Vec<Agreement>,
    /// What becomes of each method when a project leaves.
    pub reversals: Vec<Reversals>,
}

/// How sure a project's place is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProjectCertainty {
    /// Which project.
    pub project: ProjectId,
    /// Share of the draws in which it takes each place, the first place first.
    pub places: Vec<f64>,
    /// Best place once the rarest draws are left out.
    pub usual_best: usize,
    /// Worst place once the rarest draws are left out.
    pub usual_worst: usize,
    /// Places it cannot leave while each weight moves by a fifth at most.
    pub near: Interval,
    /// Whether the ranking's order carries it under the money at hand.
    pub is_carried: bool,
    /// Share of the draws in which the order carries it.
    pub carried_share: f64,
    /// Whether that turns in more than a fifth of the draws.
    pub is_fragile: bool,
    /// Smallest change of a weight that makes it change places with the one before it.
    pub swap_up: Option<Swap>,
    /// Smallest change of a weight that makes it change places with the one after it.
    pub swap_down: Option<Swap>,
    /// Smallest rise of a mark that lets it pass the one before it.
    pub mark_up: Option<MarkChange>,
}

/// Best and worst place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// Best place.
    pub best: usize,
    /// Worst place.
    pub worst: usize,
}

/// How much another method agrees with the ranking by criteria.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// Which method.
    pub method: &'static str,
    /// Kendall's tau-b, from −1 to 1; absent when a side ranks all alike.
    pub tau: Option<f64>,
    /// How many of the first ten, or of all when there are fewer, both put there.
    pub shared_first: usize,
    /// How many that is of.
    pub of_first: usize,
}

/// How often a method reorders others when a project leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reversals {
    /// Which method.
    pub method: &'static str,
    /// Projects whose leaving changes the order of two others.
    pub projects: Vec<ProjectId>,
}

/// Says how sure a ranking is.
///
/// `carry` says which projects an order carries under the money at hand; it is given places in the ranking, the best first.
///
/// # Formula
/// Shares over draws of weights spread evenly over all that add up to one (Lahdelma and Salminen 2001); the votes keep
/// their part. The interval, the swaps and the marks are exact.
#[must_use]
pub fn certainty(ranking: &Ranking, scoring: &Scoring, carry: &dyn Fn(&[usize]) -> Vec<bool>) -> Certainty {
    let field = Field::of(ranking, scoring);
    let n = field.n_rows();
    if n == 0 {
        return Certainty { seed: SEED, ..Certainty::default() };
    }
    let draws = Draws { cloud: Cloud::Any, n: N_DRAWS, seed: SEED };
    let places = acceptability_with(&field.columns, &field.offsets, &draws, Ties::Shared);
    let base = carry(&(0..n).collect::<Vec<_>>());
    let carried = carried_shares(&field, &draws, carry);
    let near = weight_intervals(&field, SHARE);
    let projects = (0..n)
        .map(|at| {
            let (usual_best, usual_worst) = places.usual_places(at, LEFT_OUT);
            let before = at.checked_sub(1);
            let turned = if base[at] { 1.0 - carried[at] } else { carried[at] };
            ProjectCertainty {
                project: ranking.ranked[at].project.clone(),
                places: places.shares[at].clone(),
                usual_best,
                usual_worst,
                near: near[at],
                is_carried: base[at],
                carried_share: carried[at],
                is_fragile: turned > FRAGILE,
                swap_up: before.and_then(|before| nearest_swap(ranking, &field, at, before)),
                swap_down: (at + 1 < n).then(|| nearest_swap(ranking, &field, at, at + 1)).flatten(),
                mark_up: before.and_then(|before| mark_change(ranking, scoring, at, before)),
            }
        })
        .collect();
    let (agreement, reversals) = compared(ranking, scoring);
    Certainty {
        n_draws: N_DRAWS,
        seed: SEED,
        half_width: Acceptability::half_width(&places),
        projects,
        agreement,
        reversals,
    }
}

/// Share of the draws in which each project is carried.
fn carried_shares(field: &Field, draws: &Draws, carry: &dyn Fn(&[usize]) -> Vec<bool>) -> Vec<f64> {
    let n = field.n_rows();
    let mut counts = vec![0_u32; n];
    let mut order: Vec<usize> = Vec::with_capacity(n);
    each_draw(&field.columns, &field.offsets, draws, |_, _, scores| {
        order.clear();
        order.extend(0..n);
        // Equal projects keep the order of the ranking, whose ties are already separated.
        order.sort_by(|one, other| order::better_first(scores[*one], scores[*other]).then(one.cmp(other)));
        counts.iter_mut().zip(carry(&order)).for_each(|(count, is_carried)| *count += u32::from(is_carried));
    });
    counts.into_iter().map(|count| f64::from(count) / f64::from(draws.n.max(1))).collect()
}

/// Places that a project cannot leave while each weight is at most `share` above or below its own.
///
/// # Formula
/// The lead of one project over another is linear in the weights, so its largest and smallest values over the box stand
/// at corners: each weight at its end by the sign of its difference. Who leads at every corner leads everywhere. The
/// best place is one more than those who always lead; the worst leaves behind those who never do. Each pair is exact;
/// an end of the interval may need two pairs to turn at once, so the interval may be wider than what any one choice
/// of weights shows, never narrower.
#[must_use]
pub fn weight_intervals(field: &Field, share: f64) -> Vec<Interval> {
    let n = field.n_rows();
    let largest_lead = |one: usize, other: usize| -> f64 {
        let votes = field.offsets[one] - field.offsets[other];
        let pairs = field.columns.iter().zip(&field.weights);
        // Weights that no longer add up to one are divided by their sum: the votes count once for each part of it.
        pairs
            .map(|(column, weight)| {
                let gain = column[one] - column[other] + votes;
                weight * gain * (1.0 + share * gain.signum())
            })
            .sum()
    };
    (0..n)
        .map(|one| {
            let others = || (0..n).filter(move |other| *other != one);
            let always_before = others().filter(|other| largest_lead(one, *other) < -1e-12).count();
            let always_behind = others().filter(|other| largest_lead(*other, one) < -1e-12).count();
            Interval { best: always_before + 1, worst: n - always_behind }
        })
        .collect()
}

/// Other methods on the same marks: how much they agree, and whether they bear a project leaving.
fn compared(ranking: &Ranking, scoring: &Scoring) -> (Vec<Agreement>, Vec<Reversals>) {
    let Some(decision) = marks(ranking, scoring) else { return (Vec::new(), Vec::new()) };
    let base: Vec<f64> = ranking.ranked.iter().map(|it| it.criteria_score.to_f64().unwrap_or_default()).collect();
    let first = |scores: &[f64]| order::groups(scores).concat();
    let of_first = base.len().min(10);
    let mut agreement = Vec::new();
    let mut reversals = Vec::new();
    for method in methods::ALL {
        let Ok(evaluation) = (method.evaluate)(&decision, &methods::Options::default()) else { continue };
        let places: Vec<f64> = order::mid_ranks(&evaluation.scores).into_iter().map(|rank| -rank).collect();
        let base_places: Vec<f64> = order::mid_ranks(&base).into_iter().map(|rank| -rank).collect();
        let (ours, theirs) = (first(&base), first(&evaluation.scores));
        agreement.push(Agreement {
            method: method.id,
            tau: correlation::kendall_tau_b(&base_places, &places),
            shared_first: ours[..of_first].iter().filter(|it| theirs[..of_first].contains(it)).count(),
            of_first,
        });
        let leaving = (0..base.len()).filter(|at| reorders(method, &decision, &evaluation.scores, *at));
        let projects = leaving.map(|at| ranking.ranked[at].project.clone()).collect();
        reversals.push(Reversals { method: method.id, projects });
    }
    (agreement, reversals)
}

/// The marks as a decision; nothing for fewer than two projects.
fn marks(ranking: &Ranking, scoring: &Scoring) -> Option<Decision> {
    let field = Field::of(ranking, scoring);
    let lowest = scoring.scale[0];
    let rows: Vec<Vec<Option<f64>>> = ranking
        .ranked
        .iter()
        .map(|ranked| {
            let mark = |criterion: &usize| {
                let id = &ranking.weights[*criterion].0;
                let found = ranked.contributions.iter().find(|it| it.criterion == *id);
                found.map_or(Some(f64::from(lowest)), |it| it.score.to_f64())
            };
            field.criteria.iter().map(mark).collect()
        })
        .collect();
    let directions = vec![Direction::Higher; field.criteria.len()];
    (rows.len() > 1).then(|| Decision::new(Matrix::from_rows(&rows).ok()?, field.weights, directions).ok()).flatten()
}

/// Whether two others change places when an alternative leaves.
fn reorders(method: &methods::Method, decision: &Decision, scores: &[f64], leaving: usize) -> bool {
    let Some(matrix) = decision.matrix.without(leaving) else { return false };
    let rest = Decision { matrix, weights: decision.weights.clone(), directions: decision.directions.clone() };
    let Ok(evaluation) = (method.evaluate)(&rest, &methods::Options::default()) else { return false };
    let kept: Vec<f64> = (0..scores.len()).filter(|at| *at != leaving).map(|at| scores[at]).collect();
    let order = order::groups(&kept).concat();
    // Neighbours suffice: an order in which no two neighbours turned is the same order.
    order.windows(2).any(|pair| {
        let (before, after) = (pair[0], pair[1]);
        !order::is_tie(kept[before], kept[after])
            && !order::is_tie(evaluation.scores[before], evaluation.scores[after])
            && evaluation.scores[before] < evaluation.scores[after]
    })
}
