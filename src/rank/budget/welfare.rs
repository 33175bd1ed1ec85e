//! The set of projects with the greatest satisfaction of all voters together: a knapsack, solved exactly.

use std::cmp::Reverse;

use serde::Serialize;

use super::ties::Separator;
use super::{Instance, Outcome, Round, Satisfaction, Step};

/// Whether a result is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Nothing better exists.
    Proven,
    /// The search ran out of room: nothing better was found.
    Unproven,
}

/// Partial sets kept at once before the search gives up its proof.
const MOST_STATES: usize = 1_000_000;
/// Projects up to which all best sets are listed.
const MOST_LISTED: usize = 20;

/// Returns the set found best, its welfare, and whether it is proven.
///
/// # Formula
/// greatest sum of votes (times the cost, with cost satisfaction) of projects that cost at most the budget together
/// # Source
/// Nemhauser and Ullmann 1969 (undominated partial sets), with Dantzig's bound to drop those that cannot become best.
/// Among equal sets the one whose first project in the separating order is in it, and so on.
pub(super) fn select(instance: &Instance, satisfaction: Satisfaction, separator: Separator) -> Outcome {
    let votes = instance.votes();
    let worth = worths(instance, &votes, satisfaction);
    let (best, mut proof) = best_value(instance, &worth, &[], &[]);
    let mut order: Vec<usize> = (0..instance.n_projects()).filter(|project| worth[*project] > 0).collect();
    order.sort_unstable_by_key(|project| separator.place(*project));
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for project in order {
        with.push(project);
        let fits = instance.cost(&with) <= instance.budget;
        let (value, is_proven) = if fits { best_value(instance, &worth, &with, &without) } else { (0, Proof::Proven) };
        if is_proven == Proof::Unproven {
            proof = Proof::Unproven;
        }
        if !fits || value < best {
            with.pop();
            without.push(project);
        }
    }
    with.sort_by_key(|project| (Reverse(votes[*project]), separator.place(*project)));
    let rounds =
        with.into_iter().map(|project| Round { project, by: Step::Welfare, payment: None, votes: votes[project] });
    let mut outcome = Outcome::of(rounds.collect(), separator);
    outcome.proof = proof;
    outcome
}

/// Returns the greatest satisfaction of all voters together that the budget buys: votes, times units of cost.
#[must_use]
pub fn best_welfare(instance: &Instance, satisfaction: Satisfaction) -> (u128, Proof) {
    best_value(instance, &worths(instance, &instance.votes(), satisfaction), &[], &[])
}

/// Returns every best set, sorted, with those that add projects nobody gains from; none beyond 20 projects.
#[must_use]
pub fn every_best(instance: &Instance, satisfaction: Satisfaction) -> Vec<Vec<usize>> {
    let n = instance.n_projects();
    if n > MOST_LISTED {
        return Vec::new();
    }
    let worth = worths(instance, &instance.votes(), satisfaction);
    let (best, _) = best_value(instance, &worth, &[], &[]);
    let mut sets = Vec::new();
    for bits in 0u32..1 << n {
        let set: Vec<usize> = (0..n).filter(|project| bits >> project & 1 == 1).collect();
        if instance.cost(&set) <= instance.budget && set.iter().map(|project| worth[*project]).sum::<u128>() == best {
            sets.push(set);
        }
    }
    sets.sort();
    sets
}

fn worths(instance: &Instance, votes: &[u64], satisfaction: Satisfaction) -> Vec<u128> {
    let worth = |(votes, cost): (&u64, &u64)| match satisfaction {
        Satisfaction::Cost => u128::from(*votes) * u128::from(*cost),
        Satisfaction::Cardinality => u128::from(*votes),
    };
    votes.iter().zip(&instance.costs).map(worth).collect()
}

/// The greatest worth of a set that holds all of `with` and none of `without`; `with` fits.
fn best_value(instance: &Instance, worth: &[u128], with: &[usize], without: &[usize]) -> (u128, Proof) {
    let room = instance.budget - instance.cost(with);
    let base: u128 = with.iter().map(|project| worth[*project]).sum();
    let mut items: Vec<(u64, u128)> = (0..instance.n_projects())
        .filter(|project| !with.contains(project) && !without.contains(project))
        .map(|project| (instance.costs[project], worth[project]))
        .filter(|(cost, worth)| *worth > 0 && *cost <= room)
        .collect();
    let free: u128 = items.iter().filter(|(cost, _)| *cost == 0).map(|(_, worth)| worth).sum();
    items.retain(|(cost, _)| *cost > 0);
    // Most worth for a unit first; a large worth times a cost stays below 2^128 since votes and costs are bounded.
    items.sort_by(|one, other| ratio(*other, *one).then(one.0.cmp(&other.0)));
    let (best, proof) = knapsack(&items, room);
    (base + free + best, proof)
}

fn ratio(one: (u64, u128), other: (u64, u128)) -> std::cmp::Ordering {
    let (whole_one, whole_other) = (one.1 / u128::from(one.0), other.1 / u128::from(other.0));
    // The whole parts first keep the products small.
    whole_one.cmp(&whole_other).then_with(|| {
        let (rest_one, rest_other) = (one.1 % u128::from(one.0), other.1 % u128::from(other.0));
        (rest_one * u128::from(other.0)).cmp(&(rest_other * u128::from(one.0)))
    })
}

fn knapsack(items: &[(u64, u128)], room: u64) -> (u128, Proof) {
    let mut best = greedy(items, room);
    let mut proof = Proof::Proven;
    // Partial sets by rising cost and rising worth.
    let mut states: Vec<(u64, u128)> = vec![(0, 0)];
    for at in 0..items.len() {
        let (cost, worth) = items[at];
        let rest = &items[at + 1..];
        let mut next: Vec<(u64, u128)> = Vec::with_capacity(states.len() * 2);
        let mut added =
            states.iter().map(|state| (state.0 + cost, state.1 + worth)).filter(|state| state.0 <= room).peekable();
        let mut kept = states.iter().copied().peekable();
        loop {
            let takes_added = match (kept.peek(), added.peek()) {
                (Some(kept), Some(added)) => (added.0, Reverse(added.1)) < (kept.0, Reverse(kept.1)),
                (None, Some(_)) => true,
                (Some(_), None) => false,
                (None, None) => break,
            };
            let Some(state) = (if takes_added { added.next() } else { kept.next() }) else { break };
            if next.last().is_some_and(|last| last.1 >= state.1) {
                continue;
            }
            best = best.max(state.1);
            if state.1 + bound(rest, room - state.0) > best {
                next.push(state);
            }
        }
        if next.len() > MOST_STATES {
            next.sort_by_key(|state| Reverse(state.1 + bound(rest, room - state.0)));
            next.truncate(MOST_STATES);
            next.sort_unstable();
            proof = Proof::Unproven;
        }
        states = next;
    }
    (best, proof)
}

/// What fits, by worth for the money.
fn greedy(items: &[(u64, u128)], room: u64) -> u128 {
    let mut left = room;
    let mut sum = 0;
    for (cost, worth) in items {
        if *cost <= left {
            left -= cost;
            sum += worth;
        }
    }
    sum
}

/// Dantzig's bound: the first item that does not fit is taken in part.
fn bound(items: &[(u64, u128)], room: u64) -> u128 {
    let mut left = room;
    let mut sum = 0;
    for (cost, worth) in items {
        if *cost > left {
            let (cost, left) = (u128::from(*cost), u128::from(left));
            return sum + worth / cost * left + (worth % cost * left).div_ceil(cost);
        }
        left -= cost;
        sum += worth;
    }
    sum
}
