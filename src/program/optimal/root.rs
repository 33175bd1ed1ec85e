//! Multipliers for the whole instance, from the dual of its linear relaxation.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::bound::Multipliers;
use super::columns::Columns;

/// Multipliers are sought below this many times the best value for a whole row: beyond, they would only say that the
/// rows cannot be kept.
const MOST: f64 = 1e4;

/// Solves the dual: the multipliers with the lowest bound.
///
/// # Shape
/// One multiplier for each row; zeros when the solver gives none, which still proves a bound.
pub(super) fn multipliers(columns: &Columns, worth: &[f64]) -> Multipliers {
    let largest = worth.iter().fold(0.0f64, |largest, value| largest.max(value.abs())).max(1.0);
    let scales: Vec<f64> = columns.rows.iter().map(|row| scale(row)).collect();
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let rows: Vec<_> = columns
        .limits
        .iter()
        .zip(&scales)
        .map(|(limit, scale)| problem.add_var(*limit as f64 / scale, (0.0, MOST)))
        .collect();
    for (group, range) in columns.of_group.iter().enumerate() {
        let least = if columns.is_must[group] { f64::NEG_INFINITY } else { 0.0 };
        let share = problem.add_var(1.0, (least, f64::INFINITY));
        for column in range.clone() {
            let mut terms = vec![(share, 1.0)];
            terms.extend(columns.terms[column].iter().map(|(row, a)| (rows[*row], *a as f64 / scales[*row])));
            problem.add_constraint(terms, ComparisonOp::Ge, worth[column] / largest);
        }
    }
    let advised = match problem.solve().map(microlp::SolveOutcome::into_solution) {
        Ok(Ok(solution)) => {
            rows.iter().zip(&scales).map(|(row, scale)| solution.var_value(*row) * largest / scale).collect()
        }
        _ => vec![0.0; rows.len()],
    };
    Multipliers::of(&advised)
}

/// Largest coefficient of a row.
pub(super) fn scale(row: &[(usize, i64)]) -> f64 {
    row.iter().map(|(_, coefficient)| coefficient.unsigned_abs()).max().unwrap_or(1).max(1) as f64
}
