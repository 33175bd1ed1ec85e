//! Laws of the methods, over every method of the list, and of what is said about sureness.

use proptest::prelude::*;

use super::matrix::{Decision, Direction, Matrix};
use super::methods::{self, Method};
use super::order;
use super::sure::{Field, weight_intervals};

/// Values from 1 to 9, so that every method can take them.
fn decisions() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<u8>, Vec<bool>)> {
    (2usize..7, 1usize..5).prop_flat_map(|(n_rows, n_columns)| {
        (
            prop::collection::vec(prop::collection::vec(1u8..=9, n_columns), n_rows),
            prop::collection::vec(1u8..=5, n_columns),
            prop::collection::vec(any::<bool>(), n_columns),
        )
    })
}

fn decision(rows: &[Vec<u8>], weights: &[f64], costs: &[bool]) -> Decision {
    let rows: Vec<Vec<Option<f64>>> =
        rows.iter().map(|row| row.iter().map(|value| Some(f64::from(*value))).collect()).collect();
    let directions = costs.iter().map(|cost| if *cost { Direction::Lower } else { Direction::Higher }).collect();
    Decision::new(Matrix::from_rows(&rows).expect("the rows are whole"), weights.to_vec(), directions)
        .expect("the weights are above zero")
        .with_shares()
}

fn floats(weights: &[u8]) -> Vec<f64> {
    weights.iter().map(|weight| f64::from(*weight)).collect()
}

fn scores(method: &Method, decision: &Decision) -> Vec<f64> {
    (method.evaluate)(decision, &methods::Options::default()).expect("every method takes values above zero").scores
}

fn is_at_least(score: f64, other: f64) -> bool {
    score > other || order::is_tie(score, other)
}

proptest! {
    #[test]
    fn who_is_nowhere_worse_never_ranks_lower((mut rows, weights, costs) in decisions(), gains in prop::collection::vec(0u8..3, 5)) {
        let better: Vec<u8> = rows[0].iter().zip(&costs).zip(&gains)
            .map(|((value, cost), gain)| if *cost { value.saturating_sub(*gain).max(1) } else { value + gain })
            .collect();
        rows.push(better);
        for method in methods::ALL {
            let scores = scores(method, &decision(&rows, &floats(&weights), &costs));
            prop_assert!(is_at_least(scores[rows.len() - 1], scores[0]), "{} {scores:?}", method.id);
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_score((rows, weights, costs) in decisions()) {
        let turned: Vec<Vec<u8>> = rows.iter().rev().cloned().collect();
        for method in methods::ALL {
            let one = scores(method, &decision(&rows, &floats(&weights), &costs));
            let mut other = scores(method, &decision(&turned, &floats(&weights), &costs));
            other.reverse();
            prop_assert!(one.iter().zip(&other).all(|(one, other)| order::is_tie(*one, *other)), "{}", method.id);
            prop_assert_eq!(order::ranks(&one), order::ranks(&other), "{}", method.id);
        }
    }

    #[test]
    fn weights_count_by_their_proportions((rows, weights, costs) in decisions()) {
        let many: Vec<f64> = floats(&weights).iter().map(|weight| weight * 37.5).collect();
        for method in methods::ALL {
            let one = scores(method, &decision(&rows, &floats(&weights), &costs));
            let other = scores(method, &decision(&rows, &many, &costs));
            prop_assert_eq!(order::ranks(&one), order::ranks(&other), "{}", method.id);
        }
    }

    #[test]
    fn who_improves_loses_no_place_where_the_method_promises_it((rows, weights, costs) in decisions(), at in 0usize..5) {
        let criterion = at % costs.len();
        let mut better = rows.clone();
        let value = &mut better[0][criterion];
        *value = if costs[criterion] { value.saturating_sub(1).max(1) } else { *value + 1 };
        for method in methods::ALL.iter().filter(|method| method.is_monotone) {
            let before = order::ranks(&scores(method, &decision(&rows, &floats(&weights), &costs)));
            let after = order::ranks(&scores(method, &decision(&better, &floats(&weights), &costs)));
            prop_assert!(after[0] <= before[0], "{} {before:?} {after:?}", method.id);
        }
    }

    #[test]
    fn who_leaves_reorders_nobody_where_the_method_promises_it((rows, weights, costs) in decisions()) {
        for method in methods::ALL.iter().filter(|method| method.is_independent && rows.len() > 2) {
            let all = scores(method, &decision(&rows, &floats(&weights), &costs));
            let rest = scores(method, &decision(&rows[1..], &floats(&weights), &costs));
            prop_assert_eq!(order::ranks(&all[1..]), order::ranks(&rest), "{}", method.id);
        }
    }

    #[test]
    fn twins_share_their_score_and_nobody_else_moves_apart((mut rows, weights, costs) in decisions()) {
        rows.push(rows[0].clone());
        for method in methods::ALL {
            let scores = scores(method, &decision(&rows, &floats(&weights), &costs));
            prop_assert!(order::is_tie(scores[0], scores[rows.len() - 1]), "{}", method.id);
            let ranks = order::ranks(&scores);
            prop_assert_eq!(ranks[0], ranks[rows.len() - 1], "{}", method.id);
        }
    }

    #[test]
    fn a_constant_criterion_changes_no_rank((rows, weights, costs) in decisions()) {
        let longer: Vec<Vec<u8>> = rows.iter().map(|row| [row.as_slice(), &[4]].concat()).collect();
        let (weights_too, costs_too) = ([floats(&weights), vec![3.0]].concat(), [costs.as_slice(), &[false]].concat());
        for method in methods::ALL {
            let one = scores(method, &decision(&rows, &floats(&weights), &costs));
            let other = scores(method, &decision(&longer, &weights_too, &costs_too));
            prop_assert_eq!(order::ranks(&one), order::ranks(&other), "{}", method.id);
        }
    }

    #[test]
    fn no_weights_within_a_fifth_leave_the_interval(
        rows in prop::collection::vec(prop::collection::vec(0u8..=4, 4), 2..7),
        moves in prop::collection::vec(-20i8..=20, 4),
    ) {
        let columns: Vec<Vec<f64>> =
            (0..4).map(|at| rows.iter().map(|row| f64::from(row[at]) / 4.0).collect()).collect();
        let weights = vec![0.4, 0.3, 0.2, 0.1];
        let field = Field { columns: columns.clone(), weights: weights.clone(), criteria: vec![0, 1, 2, 3],
            offsets: rows.iter().map(|row| 0.05 * f64::from(row[0])).collect() };
        let intervals = weight_intervals(&field, 0.2);
        let moved: Vec<f64> =
            weights.iter().zip(&moves).map(|(weight, by)| weight * (1.0 + f64::from(*by) / 100.0)).collect();
        let sum: f64 = moved.iter().sum();
        let scores = Field { weights: moved.iter().map(|weight| weight / sum).collect(), ..field }.scores();
        for (at, interval) in intervals.iter().enumerate() {
            let before = scores.iter().filter(|other| **other > scores[at] && !order::is_tie(**other, scores[at])).count();
            let behind = scores.iter().filter(|other| **other < scores[at] && !order::is_tie(**other, scores[at])).count();
            prop_assert!(interval.best <= scores.len() - behind && before < interval.worst, "{interval:?} {scores:?}");
        }
    }
}

/// Removing an alternative may reorder others under methods that scale by what is there: a known case, so that the
/// check for reversals is seen to find one.
#[test]
fn a_known_reversal_is_a_reversal() {
    let rows = [[1u8, 9], [5, 5], [9, 1], [9, 2]].map(|row| row.to_vec());
    let weights = [0.6, 0.4];
    let reversed = methods::ALL.iter().filter(|method| !method.is_independent).any(|method| {
        let all = order::ranks(&scores(method, &decision(&rows, &weights, &[false, false])));
        (0..rows.len()).any(|leaving| {
            let rest: Vec<Vec<u8>> = (0..rows.len()).filter(|at| *at != leaving).map(|at| rows[at].clone()).collect();
            let kept: Vec<f64> = (0..rows.len())
                .filter(|at| *at != leaving)
                .map(|at| -f64::from(u32::try_from(all[at]).expect("a small rank")))
                .collect();
            order::ranks(&kept) != order::ranks(&scores(method, &decision(&rest, &weights, &[false, false])))
        })
    });
    assert!(reversed);
}
