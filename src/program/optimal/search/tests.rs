//! The tree by itself: what two workers leave to each other is never lost.

use super::super::tests::wide;
use super::*;

/// Works off the whole tree from nothing: no first choice, no search near the best.
fn by_tree_alone(instance: &Instance) -> (i128, usize) {
    let columns = Arc::new(Columns::of(instance));
    let states = columns.undecided();
    let mut search = Search {
        columns,
        incumbent: Incumbent { taken: None, value: i128::MIN / 4 },
        experience: BTreeMap::new(),
        n_nodes: 0,
        n_restarts: 0,
        sequence: 1,
        freed: FREED[0] as u64,
        is_stopped: false,
        is_over: &|| false,
    };
    let (core, mut relaxation) = search.core(&states);
    relaxation.solve(f64::NEG_INFINITY, usize::MAX, &mut || false);
    let node = Node { relaxation, states, bound: i128::MAX / 4, depth: 1 };
    assert_eq!(search.tree(&core, node, usize::MAX), None, "nothing is left");
    (search.incumbent.value, search.n_nodes)
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
