//! Searches near the best choice.

use super::super::bound::State;
use super::super::propagate;
use super::super::simplex::Relaxation;
use super::tree::Left;
use super::{Core, MOST_FAILURES, NEIGHBOURHOOD_NODES, Node, Search, WHOLE};

/// Groups of a hundred that are set free, at least and at most.
const LEAST_FREED: u64 = 5;
const MOST_FREED: u64 = 70;
/// By how many they change after a search.
const STEP: u64 = 3;

/// How a search near the best choice ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Near {
    /// Something better was found.
    Better,
    /// There is nothing better there.
    Empty,
    /// Its nodes ran out.
    Stopped,
}

impl Search<'_> {
    /// Searches near the best choice: what it and the relaxation agree on is kept, the rest is searched; then most
    /// groups are kept as they are, others in turn set free.
    ///
    /// # Source
    /// Danna, Rothberg and Le Pape, "Exploring relaxation induced neighborhoods", 2005; Shaw, "Using constraint
    /// programming and local search methods", 1998.
    pub(super) fn improve(&mut self, states: &[State], core: &Core, relaxation: &Relaxation, n_rounds: usize) {
        while let Some(taken) = self.incumbent.taken.clone() {
            let agreed: Vec<(usize, State)> = core
                .columns
                .iter()
                .enumerate()
                .filter(|(_, column)| states[**column] == State::Free)
                .filter_map(|(at, column)| match (taken[*column], relaxation.value(at)) {
                    (true, value) if value > 1.0 - WHOLE => Some((*column, State::In)),
                    (false, value) if value < WHOLE => Some((*column, State::Out)),
                    _ => None,
                })
                .collect();
            if self.near(states, &agreed) != Near::Better {
                break;
            }
        }
        let mut failures = 0;
        for _ in 0..n_rounds.div_ceil(2) {
            if self.incumbent.taken.is_none() || failures >= MOST_FAILURES || (self.is_over)() {
                return;
            }
            let [one, other] = [self.kept(states, core), self.kept(states, core)];
            let found = self.both(|search| search.near(states, &one), |search| search.near(states, &other));
            for near in [found.0, found.1] {
                self.freed = match near {
                    Near::Better => self.freed,
                    Near::Empty => (self.freed + STEP).min(MOST_FREED),
                    Near::Stopped => self.freed.saturating_sub(STEP).max(LEAST_FREED),
                };
            }
            failures = if found.0 == Near::Better || found.1 == Near::Better { 0 } else { failures + 2 };
        }
    }

    /// What stays as it is when some groups, drawn at random, are set free.
    fn kept(&mut self, states: &[State], core: &Core) -> Vec<(usize, State)> {
        let Some(taken) = self.incumbent.taken.clone() else { return Vec::new() };
        let freed = self.freed;
        let is_free: Vec<bool> = (0..self.columns.of_group.len()).map(|_| self.draw() % 100 < freed).collect();
        core.columns
            .iter()
            .filter(|column| states[**column] == State::Free && !is_free[self.columns.group[**column]])
            .map(|column| (*column, if taken[*column] { State::In } else { State::Out }))
            .collect()
    }

    /// Searches with some columns kept.
    fn near(&mut self, states: &[State], kept: &[(usize, State)]) -> Near {
        let mut near = states.to_vec();
        if (self.is_over)() || !propagate::set_all(&self.columns, &mut near, kept) {
            return Near::Empty;
        }
        let before = self.incumbent.value;
        let (core, mut relaxation) = self.core(&near);
        relaxation.solve(f64::NEG_INFINITY, usize::MAX);
        let root = relaxation.clone();
        let node = Node { relaxation, states: near, bound: i128::MAX / 4, depth: 1 };
        let left = self.work(&core, &root, vec![Left::of(node, true)], NEIGHBOURHOOD_NODES);
        match (self.incumbent.value > before, left.is_empty()) {
            (true, _) => Near::Better,
            (false, true) => Near::Empty,
            (false, false) => Near::Stopped,
        }
    }

    /// The next of a fixed sequence (Marsaglia 2003, xorshift), so that every machine searches the same way.
    fn draw(&mut self) -> u64 {
        self.sequence ^= self.sequence << 13;
        self.sequence ^= self.sequence >> 7;
        self.sequence ^= self.sequence << 17;
        self.sequence
    }
}
