use super::{Best, Choice, Group, Instance, Row, Rule, Status, best, conflict};

pub(super) fn small(seed: u64) -> Instance {
    // A fixed sequence, so that every machine tries the same instances.
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03;
    let mut next = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        i64::try_from(state % most).expect("small")
    };
    let n_groups = 2 + next(7) as usize;
    let groups: Vec<Group> = (0..n_groups)
        .map(|_| Group { values: (0..1 + next(3)).map(|_| next(60)).collect(), is_must: next(8) == 0 })
        .collect();
    let rows = (0..1 + next(6))
        .map(|_| {
            let mut terms = Vec::new();
            for (group, it) in groups.iter().enumerate() {
                for option in 0..it.values.len() {
                    if next(3) > 0 {
                        let coefficient = next(50) - if next(5) == 0 { 40 } else { 0 };
                        terms.push((Choice { group, option }, coefficient));
                    }
                }
            }
            Row { terms, limit: next(120) - if next(6) == 0 { 30 } else { 0 } }
        })
        .collect();
    Instance { groups, rows }
}

/// Tries every choice.
fn exhaustive(instance: &Instance) -> Option<i128> {
    fn go(instance: &Instance, chosen: &mut Vec<Option<usize>>) -> Option<i128> {
        if chosen.len() == instance.groups.len() {
            return instance.keeps(chosen).then(|| instance.value(chosen));
        }
        let n_options = instance.groups[chosen.len()].values.len();
        let mut top = None;
        for option in std::iter::once(None).chain((0..n_options).map(Some)) {
            chosen.push(option);
            top = top.max(go(instance, chosen));
            chosen.pop();
        }
        top
    }
    go(instance, &mut Vec::new())
}

#[test]
fn rules_in_conflict_can_be_kept_when_any_one_of_them_is_left_out() {
    let mut n_conflicts = 0;
    for seed in 1..1_500 {
        let instance = small(seed);
        let rules: Vec<Rule> = (0..instance.rows.len())
            .map(|row| Rule { rows: vec![row], musts: Vec::new() })
            .chain(
                (0..instance.groups.len())
                    .filter(|group| instance.groups[*group].is_must)
                    .map(|group| Rule { rows: Vec::new(), musts: vec![group] }),
            )
            .collect();
        let Some(set) = conflict(&instance, &rules, &|| false) else { continue };
        n_conflicts += 1;
        let keeps_all_but = |left_out: Option<usize>| {
            let mut changed = instance.clone();
            for (at, rule) in rules.iter().enumerate() {
                if !set.contains(&at) || Some(at) == left_out {
                    rule.rows.iter().for_each(|row| changed.rows[*row] = Row { terms: Vec::new(), limit: 0 });
                    rule.musts.iter().for_each(|group| changed.groups[*group].is_must = false);
                }
            }
            exhaustive(&changed).is_some()
        };
        assert!(!keeps_all_but(None), "seed {seed}: the set alone is in conflict");
        for at in &set {
            assert!(keeps_all_but(Some(*at)), "seed {seed}: without rule {at}");
        }
    }
    assert!(n_conflicts > 20, "{n_conflicts}");
}

#[test]
fn a_search_that_is_stopped_after_so_many_questions_repeats_its_answer() {
    for (seed, most) in [(7, 3), (7, 10), (11, 25), (13, 60)] {
        let instance = wide(seed);
        let stopped = || {
            let asked = std::cell::Cell::new(0);
            best(&instance, &|| {
                asked.set(asked.get() + 1);
                asked.get() > most
            })
        };
        let (one, other) = (stopped(), stopped());
        assert_eq!(one, other);
        assert!(one.bound >= one.value);
    }
}

#[test]
fn wherever_a_search_is_stopped_the_best_value_lies_between_what_it_has_and_its_bound() {
    let instance = wide(7);
    let asked = std::cell::Cell::new(0);
    let stopped = |most: usize| {
        asked.set(0);
        best(&instance, &|| {
            asked.set(asked.get() + 1);
            asked.get() > most
        })
    };
    let whole = stopped(usize::MAX);
    let n_questions = asked.get();
    assert_eq!(whole.value, 945);
    assert!(
        n_questions > whole.n_nodes / 2,
        "it asks within the solves as well: {n_questions}, {} nodes",
        whole.n_nodes
    );
    let mut n_bounded = 0;
    for most in (0..20).chain((1..20).map(|at| n_questions * at / 20)) {
        let found = stopped(most);
        n_bounded += usize::from(found.status == Status::Bounded);
        assert!(found.value <= 945 && 945 <= found.bound, "after {most} questions: {found:?}");
        assert!(found.status == Status::NotFound || instance.keeps(&found.chosen), "after {most} questions");
    }
    assert!(n_bounded > 20, "{n_bounded}");
}

/// The values are those that HiGHS proves through scipy 1.17.1 for the same rows.
#[test]
fn two_workers_prove_what_another_solver_proves_and_repeat_it_node_for_node() {
    for (seed, value) in [(7, 945), (11, 890), (13, 868), (17, 873)] {
        let instance = wide(seed);
        let (one, other) = (best(&instance, &|| false), best(&instance, &|| false));
        assert_eq!((one.status, one.value), (Status::Proven, value), "seed {seed}");
        assert!(one.n_nodes > 300, "the tree is large enough to be shared: {}", one.n_nodes);
        assert_eq!(one, other);
    }
}

/// Thirty groups of three options under five rows: too much to be proven at once.
pub(super) fn wide(seed: u64) -> Instance {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        i64::try_from(state % most).expect("small")
    };
    let groups: Vec<Group> =
        (0..30).map(|_| Group { values: (0..3).map(|_| 50 + next(60)).collect(), is_must: false }).collect();
    let rows = (0..5)
        .map(|_| {
            let choices = (0..30).flat_map(|group| (0..3).map(move |option| Choice { group, option }));
            Row { terms: choices.map(|choice| (choice, 10 + next(50))).collect(), limit: 260 }
        })
        .collect();
    Instance { groups, rows }
}

#[test]
fn the_search_agrees_with_trying_every_choice() {
    let mut n_infeasible = 0;
    for seed in 1..3_000 {
        let instance = small(seed);
        let found: Best = best(&instance, &|| false);
        match exhaustive(&instance) {
            None => {
                n_infeasible += 1;
                assert_eq!(found.status, Status::Infeasible, "seed {seed}");
            }
            Some(value) => {
                assert_eq!((found.status, found.value), (Status::Proven, value), "seed {seed}");
                assert!(instance.keeps(&found.chosen), "seed {seed}");
                assert_eq!(instance.value(&found.chosen), value, "seed {seed}");
            }
        }
    }
    assert!(n_infeasible > 20, "the instances try infeasible rules too: {n_infeasible}");
}
