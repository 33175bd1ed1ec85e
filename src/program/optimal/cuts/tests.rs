//! A rule that is added never rules out a choice that keeps the rows.

use super::super::tests::small;
use super::super::{Choice, Instance, Row};
use super::*;

/// Every choice that keeps the rows, musts left aside.
fn choices(instance: &Instance) -> Vec<Vec<Option<usize>>> {
    let mut all = vec![Vec::new()];
    for group in &instance.groups {
        let longer = |chosen: Vec<Option<usize>>| {
            let options = std::iter::once(None).chain((0..group.values.len()).map(Some));
            options.map(move |option| chosen.iter().copied().chain([option]).collect())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    all.retain(|chosen| instance.keeps(chosen));
    all
}

/// An instance without musts and with no row below zero, and values for its options that add up to one at most.
fn broken(seed: u64) -> (Instance, Vec<f64>) {
    let mut instance = small(seed);
    instance.groups.iter_mut().for_each(|group| group.is_must = false);
    for row in &mut instance.rows {
        row.terms.iter_mut().for_each(|(_, a)| *a = a.abs());
        row.limit = row.limit.abs();
    }
    let weigh = |(at, group): (usize, &super::super::Group)| {
        let n = group.values.len() as u64;
        let parts: Vec<u64> = (0..n).map(|option| (seed * 7 + at as u64 * 5 + option * 3) % 4).collect();
        let sum = parts.iter().sum::<u64>().max(1 + (seed + at as u64) % 5);
        parts.into_iter().map(move |part| part as f64 / sum as f64).collect::<Vec<_>>()
    };
    let values = instance.groups.iter().enumerate().flat_map(weigh).collect();
    (instance, values)
}

#[test]
fn no_choice_that_keeps_the_rows_breaks_a_rule_that_is_added() {
    let (mut n_cuts, mut n_lifted) = (0, 0);
    for seed in 1..2_500 {
        let (instance, values) = broken(seed);
        let columns = Columns::of(&instance);
        let cuts = separate(&columns, &columns.undecided(), &|column| values[column]);
        let all = if cuts.is_empty() { Vec::new() } else { choices(&instance) };
        for cut in cuts {
            n_cuts += 1;
            n_lifted += usize::from(cut.terms.iter().any(|(_, a)| *a > 1));
            for chosen in &all {
                let taken = |column: usize| {
                    let group = columns.group[column];
                    chosen[group] == Some(column - columns.of_group[group].start)
                };
                let sum: i64 = cut.terms.iter().filter(|(column, _)| taken(*column)).map(|(_, a)| a).sum();
                assert!(sum <= cut.limit, "seed {seed}: {cut:?} against {chosen:?}");
            }
        }
    }
    assert!(n_cuts > 500 && n_lifted > 100, "{n_cuts} rules, {n_lifted} with larger coefficients");
}

#[test]
fn a_cover_is_found_and_lifted_by_hand() {
    // Of 5, 5, 5 under 9 one fits; 9 alone fills the row.
    let terms = [5, 5, 5, 9].iter().enumerate().map(|(group, a)| (Choice { group, option: 0 }, *a)).collect();
    let groups = vec![super::super::Group { values: vec![1], is_must: false }; 4];
    let instance = Instance { groups, rows: vec![Row { terms, limit: 9 }] };
    let columns = Columns::of(&instance);
    let cuts = separate(&columns, &columns.undecided(), &|column| [0.6, 0.6, 0.6, 0.0][column]);
    assert!(cuts.contains(&Cut { terms: vec![(0, 1), (1, 1), (2, 1), (3, 1)], limit: 1 }), "{cuts:?}");
}
