//! Searches near the best choice.

use super::super::bound::{State, bound};
use super::super::propagate;
use super::super::simplex::Relaxation;
use super::free::{WAYS, Way};
use super::tree::Left;
use super::{Core, FEW_NEIGHBOURHOODS, FIRST_NODES, MOST_FAILURES, NEIGHBOURHOOD_NODES, Node, Search, WHOLE};

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
        // What a split costs near the best choice says little of what it costs in the tree.
        let experience = self.experience.clone();
        self.is_near = true;
        self.near_all(states, core, relaxation, n_rounds);
        self.is_near = false;
        self.experience = experience;
    }

    fn near_all(&mut self, states: &[State], core: &Core, relaxation: &Relaxation, n_rounds: usize) {
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
        let doubtful = self.doubtful(states, core, relaxation);
        let mut failures = 0;
        for round in 0..n_rounds.div_ceil(2) {
            let is_enough = failures >= MOST_FAILURES || self.n_nodes >= FIRST_NODES && round >= FEW_NEIGHBOURHOODS / 2;
            if self.incumbent.taken.is_none() || is_enough || self.is_over() {
                return;
            }
            failures =
                if self.is_improved(states, core, &doubtful, WAYS[round % WAYS.len()]) { 0 } else { failures + 2 };
        }
    }

    /// Sets groups free twice, once drawn from all and once from those in doubt; true when something better was found.
    fn is_improved(&mut self, states: &[State], core: &Core, doubtful: &[usize], way: Way) -> bool {
        let [one, other] = [self.kept(states, core, None, way), self.kept(states, core, Some(doubtful), way)];
        let found = self.both(|search| search.near(states, &one), |search| search.near(states, &other));
        let found = [found.0, found.1.unwrap_or(Near::Stopped)];
        let freed = &mut self.freed[way as usize];
        for near in found {
            *freed = match near {
                Near::Better => *freed,
                Near::Empty => (*freed + STEP).min(MOST_FREED),
                Near::Stopped => freed.saturating_sub(STEP).max(LEAST_FREED),
            };
        }
        found.contains(&Near::Better)
    }

    /// The open groups, those first of which the relaxation is least sure.
    fn doubtful(&self, states: &[State], core: &Core, relaxation: &Relaxation) -> Vec<usize> {
        let advised = core.multipliers(&relaxation.multipliers(), core.value_scale, &self.columns);
        let is_open = |group: &usize| self.columns.of_group[*group].clone().any(|at| states[at] == State::Free);
        let mut groups: Vec<usize> = (0..self.columns.of_group.len()).filter(is_open).collect();
        if let Some(proven) = bound(&self.columns, states, &advised) {
            groups.sort_by_key(|group| (proven.lead(*group), *group));
        }
        groups
    }

    /// Searches with some columns kept.
    fn near(&mut self, states: &[State], kept: &[(usize, State)]) -> Near {
        let mut near = states.to_vec();
        if self.is_over() || !propagate::set_all(&self.columns, &mut near, kept) {
            return Near::Empty;
        }
        let before = self.incumbent.value;
        let (core, mut relaxation) = self.core(&near);
        relaxation.solve(f64::NEG_INFINITY, usize::MAX, &mut || self.is_over());
        let root = relaxation.clone();
        let node = Node { relaxation, states: near, bound: i128::MAX / 4, depth: 1 };
        let left = self.work(&core, &root, vec![Left::of(node, true)], NEIGHBOURHOOD_NODES);
        match (self.incumbent.value > before, left.is_empty()) {
            (true, _) => Near::Better,
            (false, true) => Near::Empty,
            (false, false) => Near::Stopped,
        }
    }
}
