//! Searches above a target between the best choice and the bound, which halve what lies between the two.
//!
//! # Source
//! Cutting off what is worth no more than a given value is usual in branch and bound (Achterberg, *Constraint Integer
//! Programming*, TU Berlin, 2007). Halving the distance is this program's own choice, measured on drawn cases.

use std::sync::Arc;

use super::super::bound::State;
use super::super::simplex::Relaxation;
use super::{Core, Node, Search, n_free};

/// Nodes of a layer at most.
const LAYER_NODES: usize = 4_000;
/// Layers at most.
const MOST_LAYERS: usize = 4;

impl Search<'_> {
    /// Searches only choices that are worth a good deal more than the best so far; when there is none, the target is the
    /// bound. The last of these searches has the best itself as its target.
    ///
    /// A high target decides more at the root and keeps dives short. Rules and experience are made anew, for both are
    /// better when they are made under the target: measured, a tree with those of the search before had ten times as
    /// many nodes.
    pub(super) fn layer(&mut self, states: &[State], root_bound: &mut i128) {
        let value = self.incumbent.value;
        let is_last = self.n_layers >= MOST_LAYERS || self.incumbent.taken.is_none();
        let target = if is_last { value } else { value + (*root_bound - value) / 2 };
        let most_nodes = if is_last { usize::MAX } else { LAYER_NODES };
        self.n_layers += 1;
        self.floor = target;
        let (mut states, mut bound) = (states.to_vec(), *root_bound);
        Arc::make_mut(&mut self.columns).retain(&|_| false);
        self.experience.clear();
        let left = self.settled(&mut states, &mut bound).and_then(|(core, relaxation)| {
            let node = Node { relaxation, states, bound, depth: 0 };
            self.tree(&core, node, most_nodes)
        });
        self.floor = self.incumbent.value;
        *root_bound = left.map_or(target, |left| left.max(target)).min(*root_bound).max(self.incumbent.value);
    }

    /// Tightens as long as that decides much.
    fn settled(&mut self, states: &mut [State], bound: &mut i128) -> Option<(Core, Relaxation)> {
        loop {
            let n_before = n_free(states);
            let found = self.tightened(states, bound)?;
            if n_free(states) * 100 >= n_before * 98 || self.is_stopped {
                return Some(found);
            }
        }
    }
}
