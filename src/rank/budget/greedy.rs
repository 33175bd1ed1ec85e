//! The rule that most cities use: by votes, as long as the money lasts.

use std::cmp::Ordering;

use super::ties::Separator;
use super::{Instance, Options, Outcome, Round, Satisfaction, Step, Unsupported};

/// What happens when a project cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// It is skipped.
    Skip,
    /// The rule stops.
    Stop,
    /// As `Skip`; projects with fewer votes do not stand.
    Votes(u64),
}

/// Takes the projects in the order of the satisfaction that one unit of money buys.
///
/// # Formula
/// With cost satisfaction votes x cost / cost, so votes; with cardinality votes / cost, where a project that costs
/// nothing comes first.
/// # Source
/// Rules `greedy`, `greedy-no-skip` and `greedy-threshold` of Pabulib.
pub(super) fn select(
    instance: &Instance,
    satisfaction: Satisfaction,
    limit: Limit,
    options: &Options,
    mut separator: Separator,
) -> Outcome {
    let rounds = take(instance, satisfaction, limit, options, &mut separator, &[]);
    Outcome::of(rounds, separator)
}

/// Takes what fits beside the projects that are taken already.
pub(super) fn take(
    instance: &Instance,
    satisfaction: Satisfaction,
    limit: Limit,
    options: &Options,
    separator: &mut Separator,
    taken: &[usize],
) -> Vec<Round> {
    let votes = instance.votes();
    let least = if let Limit::Votes(least) = limit { least } else { 0 };
    let stands = |project: usize| {
        !taken.contains(&project)
            && votes[project] >= least
            && (votes[project] > 0 || options.unsupported == Unsupported::Last)
    };
    let mut waiting: Vec<usize> = (0..instance.n_projects()).filter(|project| stands(*project)).collect();
    let compare = |one: &usize, other: &usize| density(instance, &votes, satisfaction, *one, *other);
    waiting.sort_by(|one, other| compare(one, other).then_with(|| separator.place(*one).cmp(&separator.place(*other))));
    let mut left = instance.budget.saturating_sub(instance.cost(taken));
    let mut rounds = Vec::new();
    let mut at = 0;
    while at < waiting.len() {
        let same = waiting[at..].iter().take_while(|other| compare(&waiting[at], other) == Ordering::Equal).count();
        let mut tied: Vec<usize> = waiting[at..at + same].to_vec();
        at += same;
        loop {
            let n_before = tied.len();
            tied.retain(|project| instance.costs[*project] <= left);
            if limit == Limit::Stop && tied.len() < n_before {
                return rounds;
            }
            if tied.is_empty() {
                break;
            }
            // A tie that money does not part decides nothing.
            let has_room_for_all = instance.cost(&tied) <= left;
            let project = if has_room_for_all { tied[0] } else { separator.take(tied.clone()) };
            tied.retain(|other| *other != project);
            left -= instance.costs[project];
            rounds.push(Round { project, by: Step::Votes, payment: None, votes: votes[project] });
        }
    }
    rounds
}

/// Puts the project that brings more for the money first.
fn density(instance: &Instance, votes: &[u64], satisfaction: Satisfaction, one: usize, other: usize) -> Ordering {
    match satisfaction {
        // Its cost satisfies nobody when it is free, so that it comes last; it fits all the same.
        Satisfaction::Cost => {
            let worth = |project: usize| if instance.costs[project] == 0 { 0 } else { votes[project] };
            worth(other).cmp(&worth(one))
        }
        Satisfaction::Cardinality => {
            let product =
                |votes_of: usize, cost_of: usize| u128::from(votes[votes_of]) * u128::from(instance.costs[cost_of]);
            let is_free = |project: usize| instance.costs[project] == 0 && votes[project] > 0;
            is_free(other).cmp(&is_free(one)).then_with(|| {
                if is_free(one) { Ordering::Equal } else { product(other, one).cmp(&product(one, other)) }
            })
        }
    }
}
