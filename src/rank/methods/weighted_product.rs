//! Weighted product: ratios instead of differences, so that one very bad value cannot be bought back.

use super::{Evaluation, Method};
use crate::rank::Refusal;
use crate::rank::matrix::{Decision, Direction};
use crate::rank::normalise::{Costs, Normalisation, normalise, positive};

/// Weighted product of the shares of the best value.
pub(super) const METHOD: Method = Method {
    id: "weighted-product",
    evaluate: |decision, options| {
        weighted_product(decision, options.normalisation.as_ref().unwrap_or(&Normalisation::Max(Costs::Ratio)))
    },
    is_normalised: true,
    // Dividing a column by a number divides every product by the same number.
    is_monotone: true,
    is_independent: true,
    needs_positive: true,
};

/// Scores the alternatives by `Π_j r_ij^w_j`.
///
/// # Errors
/// When a value is zero or negative, or the normalisation has no meaning.
/// # Source
/// Bridgman (1922), Dimensional analysis; Miller and Starr (1969), Executive decisions and operations research.
pub fn weighted_product(decision: &Decision, how: &Normalisation) -> Result<Evaluation, Refusal> {
    for (criterion, column) in decision.matrix.columns().enumerate() {
        positive(column, criterion)?;
    }
    let normalised = normalise(decision, how)?;
    let mut scores = vec![1.0; decision.matrix.n_rows()];
    for (column, weight) in normalised.columns.iter().zip(&decision.weights) {
        for (score, value) in scores.iter_mut().zip(column) {
            *score *= value.powf(*weight);
        }
    }
    Ok(Evaluation { scores, notes: normalised.notes })
}

/// Scores the alternatives by `Σ_j ±w_j log₁₀ x_ij`: the same order without a scale, costs divided by.
///
/// # Errors
/// When a value is zero or negative.
pub fn log_scores(decision: &Decision) -> Result<Evaluation, Refusal> {
    let mut scores = vec![0.0; decision.matrix.n_rows()];
    for (criterion, (column, weight, direction)) in decision.criteria().enumerate() {
        positive(column, criterion)?;
        let signed = match direction {
            Direction::Higher => weight,
            Direction::Lower => -weight,
        };
        for (score, value) in scores.iter_mut().zip(column) {
            *score += signed * value.log10();
        }
    }
    Ok(Evaluation { scores, notes: Vec::new() })
}
