//! How many different households several programmes reach, when only their counts and the overlaps of pairs are known.

use std::collections::BTreeMap;

use serde::Serialize;

/// A number of households, or the limits between which it lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Households {
    /// At least.
    pub least: u32,
    /// At most.
    pub most: u32,
}

impl Households {
    /// Returns a number that is known.
    #[must_use]
    pub fn exactly(n: u32) -> Self {
        Self { least: n, most: n }
    }

    /// Returns whether both limits are the same.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }

    /// Returns the sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { least: self.least.saturating_add(other.least), most: self.most.saturating_add(other.most) }
    }
}

/// Programmes of one place: how many households each serves, and how many each pair has in common where that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Served {
    /// Households of each programme.
    pub counts: Vec<u32>,
    /// Households in both, by the places of the two in `counts`, the smaller first.
    pub pairs: BTreeMap<(usize, usize), u32>,
}

/// The steps after which the search for the best lower limit gives what it has.
const MOST_STEPS: usize = 20_000;

impl Served {
    /// Households that both may have in common: as said, else all of the smaller.
    fn most_in_both(&self, a: usize, b: usize) -> u32 {
        let key = if a < b { (a, b) } else { (b, a) };
        let most = self.counts[a].min(self.counts[b]);
        self.pairs.get(&key).map_or(most, |both| (*both).min(most))
    }

    /// Households that both have in common for certain.
    fn least_in_both(&self, a: usize, b: usize) -> u32 {
        let key = if a < b { (a, b) } else { (b, a) };
        self.pairs.get(&key).map_or(0, |both| (*both).min(self.counts[a]).min(self.counts[b]))
    }

    /// Returns how many different households the programmes reach.
    ///
    /// # Formula
    /// At least the most that any choice of them gives by `Σ served − Σ both` (a pair that nobody counted may share all
    /// of the smaller); at most `Σ served − Σ both` over the heaviest tree of pairs. With one or two programmes, and
    /// wherever overlaps do not overlap themselves, both limits are the same.
    /// # Source
    /// Bonferroni (1936), lower limit; Hunter (1976), "An upper bound for the probability of a union", J. Appl. Prob. 13.
    #[must_use]
    pub fn union(&self) -> Households {
        let mut order: Vec<usize> = (0..self.counts.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(self.counts[*at]));
        let mut search = Search { served: self, order: &order, best: 0, steps: 0 };
        search.walk(0, &mut Vec::new(), 0);
        let least = u32::try_from(search.best).unwrap_or(u32::MAX);
        Households { least, most: self.most().max(least) }
    }

    /// Returns whether the counts and the overlaps cannot all be true.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        self.most() < self.union().least
    }

    fn most(&self) -> u32 {
        let n = self.counts.len();
        let all: u64 = self.counts.iter().map(|count| u64::from(*count)).sum();
        // Prim's tree, the heaviest edge first.
        let mut is_joined = vec![false; n];
        let mut weights = vec![0u32; n];
        let mut shared = 0u64;
        for _ in 0..n {
            let Some(next) = (0..n).filter(|at| !is_joined[*at]).max_by_key(|at| (weights[*at], n - at)) else { break };
            is_joined[next] = true;
            shared += u64::from(weights[next]);
            for other in (0..n).filter(|at| !is_joined[*at]) {
                weights[other] = weights[other].max(self.least_in_both(next, other));
            }
        }
        u32::try_from(all.saturating_sub(shared)).unwrap_or(u32::MAX)
    }
}

struct Search<'a> {
    served: &'a Served,
    order: &'a [usize],
    best: i64,
    steps: usize,
}

impl Search<'_> {
    fn walk(&mut self, at: usize, chosen: &mut Vec<usize>, value: i64) {
        self.best = self.best.max(value);
        self.steps += 1;
        let left: i64 = self.order[at..].iter().map(|it| self.gain(*it, chosen).max(0)).sum();
        if at == self.order.len() || value + left <= self.best || self.steps > MOST_STEPS {
            return;
        }
        let next = self.order[at];
        let gain = self.gain(next, chosen);
        chosen.push(next);
        self.walk(at + 1, chosen, value + gain);
        chosen.pop();
        self.walk(at + 1, chosen, value);
    }

    fn gain(&self, next: usize, chosen: &[usize]) -> i64 {
        let shared: i64 = chosen.iter().map(|it| i64::from(self.served.most_in_both(next, *it))).sum();
        i64::from(self.served.counts[next]) - shared
    }
}
