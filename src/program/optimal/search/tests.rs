//! The tree by itself: what two workers leave to each other is never lost.

use super::super::tests::wide;
use super::*;

/// Works off the tree from nothing, with no first choice and no search near the best: what is left, and what was found.
fn by_tree(instance: &Instance, is_over: &dyn Fn() -> bool) -> (Option<i128>, i128, usize) {
    let columns = Arc::new(Columns::of(instance));
    let states = columns.undecided();
    let mut search = Search {
        columns,
        incumbent: Incumbent { taken: None, value: i128::MIN / 4 },
        floor: i128::MIN / 4,
        experience: BTreeMap::new(),
        n_nodes: 0,
        n_layers: 0,
        sequence: 1,
        is_near: false,
        freed: [FREED[0] as u64; WAYS.len()],
        is_stopped: false,
        is_over,
    };
    let (core, mut relaxation) = search.core(&states);
    relaxation.solve(f64::NEG_INFINITY, usize::MAX, &mut || false);
    let node = Node { relaxation, states, bound: i128::MAX / 4, depth: 1 };
    let left = search.tree(&core, node, usize::MAX);
    (left, search.incumbent.value, search.n_nodes)
}

fn by_tree_alone(instance: &Instance) -> (i128, usize) {
    let (left, value, n_nodes) = by_tree(instance, &|| false);
    assert_eq!(left, None, "nothing is left");
    (value, n_nodes)
}

#[test]
fn a_tree_that_is_stopped_anywhere_leaves_what_it_has_not_seen() {
    let instance = wide(7);
    for most in (0..60).chain((60..600).step_by(30)) {
        let asked = std::cell::Cell::new(0);
        let is_over = || {
            asked.set(asked.get() + 1);
            asked.get() > most
        };
        let (left, value, _) = by_tree(&instance, &is_over);
        assert!(value <= 945, "after {most} questions");
        match left {
            Some(bound) => assert!(value == 945 || bound >= 945, "after {most} questions: {bound}"),
            None => assert_eq!(value, 945, "after {most} questions"),
        }
    }
}

/// The values are those that HiGHS proves through scipy 1.17.1 for the same rows.
#[test]
fn the_tree_alone_proves_what_another_solver_proves() {
    let mut most = 0;
    for (seed, value) in [(7, 945), (11, 890), (13, 868), (17, 873)] {
        let (found, n_nodes) = by_tree_alone(&wide(seed));
        assert_eq!(found, value, "seed {seed}");
        most = most.max(n_nodes);
    }
    assert!(most > 500, "two workers share a large tree: {most}");
}

#[test]
fn the_tree_alone_finds_what_the_whole_search_finds() {
    for seed in 47..50 {
        let instance = wide(seed);
        assert_eq!(by_tree_alone(&instance).0, best(&instance, &|| false).value, "seed {seed}");
    }
}
