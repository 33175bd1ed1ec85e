//! Kemeny's method: the order that voters contradict least, with proof.

use serde::Serialize;

use super::Pairwise;

/// Candidates that may stand in one circle of majorities; the time doubles with each.
pub const MOST_IN_A_CIRCLE: usize = 14;
/// Best orders that are listed.
const MOST_LISTED: usize = 1_000;

/// The best orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kemeny {
    /// Agreements of voters with the order, over all pairs; the greatest there is.
    pub score: u64,
    /// Contradictions of voters with the order, over all pairs.
    pub distance: u64,
    /// The best orders, first candidate first; a thousand at most.
    pub orders: Vec<Vec<usize>>,
    /// Whether every best order is listed.
    pub is_complete: bool,
}

/// Returns the orders with the most agreements: proven the best. Nothing when more than [`MOST_IN_A_CIRCLE`] candidates
/// stand in one circle of majorities.
///
/// # Formula
/// greatest sum over pairs (i above j) of the voters who prefer i to j
/// # Source
/// Kemeny 1959. Exact by dynamic programming over the sets that may stand first, within each circle of majorities;
/// a candidate that beats all of a lower circle stands above it in every best order (Truchon 1998).
#[must_use]
pub fn kemeny(pairwise: &Pairwise) -> Option<Kemeny> {
    let circles = circles(pairwise);
    if circles.iter().any(|circle| circle.len() > MOST_IN_A_CIRCLE) {
        return None;
    }
    let mut orders: Vec<Vec<usize>> = vec![Vec::new()];
    let mut is_complete = true;
    for circle in &circles {
        let (best, is_whole) = best_orders(pairwise, circle);
        is_complete &= is_whole && orders.len() * best.len() <= MOST_LISTED;
        let joined = orders.iter().flat_map(|head| best.iter().map(move |tail| [head.as_slice(), tail].concat()));
        // A thousand heads with a thousand tails are never all held.
        orders = joined.take(MOST_LISTED).collect();
    }
    orders.sort();
    let sum = |count: &dyn Fn(usize, usize) -> u64| -> u64 {
        let order = &orders[0];
        order.iter().enumerate().flat_map(|(at, one)| order[at + 1..].iter().map(|other| count(*one, *other))).sum()
    };
    let score = sum(&|one, other| pairwise.count(one, other));
    let distance = sum(&|one, other| pairwise.count(other, one));
    Some(Kemeny { score, distance, orders, is_complete })
}

/// Parts the candidates so that each beats all of the parts below; no part can be parted further.
fn circles(pairwise: &Pairwise) -> Vec<Vec<usize>> {
    let n = pairwise.n;
    // By wins, as in a tournament: a part ends where all before have won against all after.
    let wins = |one: usize| (0..n).filter(|other| *other != one && !pairwise.beats(*other, one)).count();
    let mut order: Vec<(usize, usize)> = (0..n).map(|one| (wins(one), one)).collect();
    order.sort_by_key(|(wins, one)| (std::cmp::Reverse(*wins), *one));
    let order: Vec<usize> = order.into_iter().map(|(_, one)| one).collect();
    let mut circles = Vec::new();
    let mut start = 0;
    for end in 1..=n {
        let is_above = |one: &usize| order[end..].iter().all(|other| pairwise.beats(*one, *other));
        if order[start..end].iter().all(is_above) {
            let mut circle = order[start..end].to_vec();
            circle.sort_unstable();
            circles.push(circle);
            start = end;
        }
    }
    circles
}

/// The best orders within one circle, and whether all are listed.
fn best_orders(pairwise: &Pairwise, circle: &[usize]) -> (Vec<Vec<usize>>, bool) {
    let m = circle.len();
    // gain[set] is the most that the candidates outside `set`, standing below it, can bring among themselves.
    let full = (1usize << m) - 1;
    let mut gain = vec![0u64; full + 1];
    let brings = |one: usize, rest: usize| -> u64 {
        let others = (0..m).filter(|other| *other != one && rest >> other & 1 == 1);
        others.map(|other| pairwise.count(circle[one], circle[other])).sum()
    };
    for set in (0..full).rev() {
        let rest = full & !set;
        let outside = (0..m).filter(|one| rest >> one & 1 == 1);
        gain[set] = outside.map(|one| brings(one, rest) + gain[set | 1 << one]).max().unwrap_or(0);
    }
    let mut orders = Vec::new();
    let mut open: Vec<(usize, Vec<usize>)> = vec![(0, Vec::new())];
    while let Some((set, head)) = open.pop() {
        if set == full {
            orders.push(head);
            if orders.len() == MOST_LISTED {
                return (orders, open.is_empty());
            }
            continue;
        }
        let rest = full & !set;
        for one in (0..m).rev().filter(|one| rest >> one & 1 == 1) {
            if brings(one, rest) + gain[set | 1 << one] == gain[set] {
                open.push((set | 1 << one, [head.as_slice(), &[circle[one]]].concat()));
            }
        }
    }
    (orders, true)
}
