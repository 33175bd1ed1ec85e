//! Works off the nodes: alone, or two at a time once the tree has grown.
//!
//! Two workers take a node each, work it off for a fixed number of nodes with what was known when they began, and put
//! together what they learnt, always in the same order. So the answer does not depend on how fast either was, nor on
//! how many cores the machine has.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::super::bound::State;
use super::super::simplex::Relaxation;
use super::{Core, Experience, MOST_BYTES, Node, Search};

/// Nodes that are worked off alone before two work.
const ALONE: usize = 100;
/// Nodes of each worker between two exchanges, at least and at most; large ones take longer, so fewer are taken.
const BATCH: [usize; 2] = [8, 50];
/// How long one worker waits for the other before it asks whether the time is over. Tests count the questions instead of
/// the time, so there none is asked while waiting.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 600_000 } else { 100 });
/// They take about this much memory.
const BATCH_BYTES: usize = 64 << 20;

/// A node that waits; its relaxation is built again from the root's when memory is short.
pub(super) struct Left {
    relaxation: Option<Relaxation>,
    states: Vec<State>,
    pub(super) bound: i128,
    depth: usize,
}

impl Left {
    pub(super) fn of(node: Node, keeps_relaxation: bool) -> Self {
        let relaxation = keeps_relaxation.then_some(node.relaxation);
        Self { relaxation, states: node.states, bound: node.bound, depth: node.depth }
    }

    /// The same node without its relaxation.
    fn bare(&self) -> Self {
        Self { relaxation: None, states: self.states.clone(), bound: self.bound, depth: self.depth }
    }
}

impl Search<'_> {
    /// Works off a tree. Gives the bound of what is left when it was stopped or ran out of nodes.
    pub(super) fn tree(&mut self, core: &Core, node: Node, most_nodes: usize) -> Option<i128> {
        let root = node.relaxation.clone();
        let batch = (BATCH_BYTES / root.n_bytes().max(1)).clamp(BATCH[0], BATCH[1]);
        let most_solved = MOST_BYTES / root.n_bytes().max(1);
        let last = self.n_nodes.saturating_add(most_nodes);
        let mut open = self.work(core, &root, vec![Left::of(node, true)], ALONE.min(most_nodes));
        loop {
            open.retain(|left| left.bound > self.floor);
            let bound = open.iter().map(|left| left.bound).max()?;
            if self.is_over() || self.n_nodes >= last {
                return Some(bound);
            }
            let first = vec![take(&mut open)?];
            let second = take(&mut open);
            let again = second.as_ref().map(Left::bare);
            let (one, other) = self.both(
                |search| search.work(core, &root, first, batch),
                |search| search.work(core, &root, second.into_iter().collect(), batch),
            );
            for mut left in one.into_iter().chain(other.unwrap_or_else(|| again.into_iter().collect())) {
                if open.len() >= most_solved {
                    left.relaxation = None;
                }
                open.push(left);
            }
        }
    }

    /// Works off nodes for as long as the budget lasts: a dive to its end, then the open node that promises most.
    /// Gives what is left.
    pub(super) fn work(&mut self, core: &Core, root: &Relaxation, mut open: Vec<Left>, most_nodes: usize) -> Vec<Left> {
        let mut dive: Option<Node> = None;
        let last = self.n_nodes.saturating_add(most_nodes);
        loop {
            let mut node = match dive.take() {
                Some(node) => node,
                None => {
                    open.retain(|left| left.bound > self.floor);
                    match take(&mut open) {
                        Some(left) => self.resumed(core, root, left),
                        None => return open,
                    }
                }
            };
            if node.bound <= self.floor {
                continue;
            }
            if self.is_over() || self.n_nodes >= last {
                open.push(Left::of(node, true));
                return open;
            }
            self.n_nodes += 1;
            let sides = self.visit(core, &mut node);
            if self.is_stopped {
                // What was seen of it may be cut short.
                open.push(Left::of(node, true));
                return open;
            }
            if let Some([first, second]) = sides {
                node.depth += 1;
                let mut other = node.clone();
                if self.enter(core, &mut other, &second) {
                    open.push(Left::of(other, true));
                }
                if self.enter(core, &mut node, &first) {
                    dive = Some(node);
                }
            }
        }
    }

    fn resumed(&self, core: &Core, root: &Relaxation, left: Left) -> Node {
        let Left { relaxation, states, bound, depth } = left;
        match relaxation {
            Some(relaxation) => Node { relaxation, states, bound, depth },
            None => {
                let mut node = Node { relaxation: root.clone(), states, bound, depth };
                self.fix_changed(core, &mut node, &self.columns.undecided());
                node.relaxation.settle();
                node
            }
        }
    }

    /// Lets two workers search at the same time and takes over what both learnt, the first's before the second's.
    ///
    /// Only the first asks whether the search is over; then it does not wait for what the second would have found, so
    /// that where a search stops does not depend on who was faster. While it waits for the second it asks as well, but
    /// only now and then.
    pub(super) fn both<A, B: Send>(
        &mut self,
        one: impl FnOnce(&mut Search<'_>) -> A,
        other: impl FnOnce(&mut Search<'_>) -> B + Send,
    ) -> (A, Option<B>) {
        let before = self.experience.clone();
        let (columns, incumbent, experience) = (Arc::clone(&self.columns), self.incumbent.clone(), before.clone());
        let (n_layers, sequence, freed) = (self.n_layers, self.sequence, self.freed);
        let (floor, is_near) = (self.floor, self.is_near);
        let must_stop = AtomicBool::new(false);
        let must_stop = &must_stop;
        thread::scope(|scope| {
            let (is_done, done) = mpsc::channel();
            let second = scope.spawn(move || {
                let is_over = || must_stop.load(Ordering::Relaxed);
                let (n_nodes, is_stopped, is_over) = (0, false, &is_over);
                let mut search = Search {
                    columns,
                    incumbent,
                    floor,
                    experience,
                    n_nodes,
                    n_layers,
                    sequence,
                    is_near,
                    freed,
                    is_stopped,
                    is_over,
                };
                let found = other(&mut search);
                // Nobody waits any more only when the first has panicked.
                is_done.send(()).unwrap_or_default();
                (found, search.incumbent, search.experience, search.n_nodes)
            });
            let first = one(self);
            must_stop.store(self.is_stopped, Ordering::Relaxed);
            while done.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                must_stop.store(self.is_over(), Ordering::Relaxed);
            }
            let (found, incumbent, experience, n_nodes) = second.join().expect("a worker does not panic");
            if self.is_stopped {
                return (first, None);
            }
            if incumbent.value > self.incumbent.value {
                self.incumbent = incumbent;
                self.floor = self.floor.max(self.incumbent.value);
            }
            self.n_nodes += n_nodes;
            self.learn(&before, &experience);
            (first, Some(found))
        })
    }

    /// Adds what another worker has learnt since both knew the same.
    fn learn(&mut self, before: &BTreeMap<usize, Experience>, learnt: &BTreeMap<usize, Experience>) {
        for (key, theirs) in learnt {
            let known = before.get(key).copied().unwrap_or_default();
            if *theirs == known {
                continue;
            }
            let mine = self.experience.entry(*key).or_default();
            for side in 0..2 {
                mine.losses[side] += theirs.losses[side] - known.losses[side];
                mine.times[side] += theirs.times[side] - known.times[side];
            }
        }
    }
}

/// Takes the open node with the highest bound, the latest among equals.
fn take(open: &mut Vec<Left>) -> Option<Left> {
    let top = (0..open.len()).max_by_key(|at| (open[*at].bound, *at))?;
    Some(open.swap_remove(top))
}
