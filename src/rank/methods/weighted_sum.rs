//! Weighted sum of scores between fixed bounds.

use rust_decimal::Decimal;

use crate::model::{CriterionId, ProjectScores};
use crate::rank::Contribution;

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
