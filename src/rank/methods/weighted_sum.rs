//! Weighted sum.

use rust_decimal::Decimal;

use super::{Evaluation, Method};
use crate::model::{CriterionId, ProjectScores};
use crate::rank::Contribution;
use crate::rank::Refusal;
use crate::rank::matrix::Decision;
use crate::rank::normalise::{Normalisation, normalise};

/// Weighted sum of values from the worst, 0, to the best, 1.
pub(super) const METHOD: Method = Method {
    id: "weighted-sum",
    evaluate: |decision, options| {
        weighted_sums(decision, options.normalisation.as_ref().unwrap_or(&Normalisation::MinMax))
    },
    is_normalised: true,
    // The scale moves with the best and the worst value, and the places of others with it.
    is_monotone: true,
    is_independent: false,
    needs_positive: false,
};

/// Returns the score of a project and what each criterion brought to it.
///
/// # Formula
/// `score = (Σ_c w_c · (s_c − lowest)) / (highest − lowest)`, divided once: a scale whose steps have no end in decimals
/// must not set equal sums apart.
/// # Units
/// 0 to 100 when the weights add up to a hundred.
/// # Missing data
/// The criteria without a score are returned instead; a criterion of weight zero may have none.
/// # Source
/// Simple additive weighting with fixed bounds: Fishburn (1967), Additive utilities with incomplete product sets.
pub fn weighted_sum(
    scores: Option<&ProjectScores>,
    weights: &[(CriterionId, Decimal)],
    scale: [u8; 2],
) -> Result<(Decimal, Vec<Contribution>), Vec<CriterionId>> {
    let [lowest, highest] = scale.map(Decimal::from);
    let mut contributions = Vec::with_capacity(weights.len());
    let mut missing = Vec::new();
    let mut sum = Decimal::ZERO;
    for (criterion, weight) in weights {
        match scores.and_then(|scores| scores.by_criterion.get(criterion)) {
            Some(score) => {
                let above = *weight * (score.value - lowest);
                sum += above;
                let points = above / (highest - lowest);
                contributions.push(Contribution { criterion: criterion.clone(), score: score.value, points });
            }
            None if weight.is_zero() => {}
            None => missing.push(criterion.clone()),
        }
    }
    if missing.is_empty() { Ok((sum / (highest - lowest), contributions)) } else { Err(missing) }
}

/// Scores the alternatives of any decision by `Σ_j w_j r_ij`.
///
/// # Errors
/// Where the normalisation has no meaning.
/// # Source
/// Fishburn (1967), Additive utilities with incomplete product sets.
pub fn weighted_sums(decision: &Decision, how: &Normalisation) -> Result<Evaluation, Refusal> {
    let normalised = normalise(decision, how)?;
    Ok(Evaluation { scores: sums(&normalised.columns, &decision.weights), notes: normalised.notes })
}

/// Adds up weighted columns, criterion after criterion.
#[must_use]
pub fn sums(columns: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut scores = vec![0.0; columns.first().map_or(0, Vec::len)];
    for (column, weight) in columns.iter().zip(weights) {
        for (score, value) in scores.iter_mut().zip(column) {
            *score += weight * value;
        }
    }
    scores
}
