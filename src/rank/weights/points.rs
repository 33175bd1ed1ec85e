//! Weights that a meeting can set aloud: shared points, swings, and step by step.

use super::shares;
use crate::rank::Refusal;

/// Weights from points: a hundred shared among the criteria, or each swing from worst to best rated from 0 to 100.
///
/// # Formula
/// `w_j = points_j / Σ points`
/// # Errors
/// When points are negative, or none was given.
/// # Source
/// Swing weighting: von Winterfeldt and Edwards (1986), Decision analysis and behavioral research.
pub fn swing(points: &[f64]) -> Result<Vec<f64>, Refusal> {
    shares(points)
}

/// Weights by steps, the most important criterion first.
///
/// # Formula
/// `k_1 = 1`, `k_j = 1 + s_j`; `q_1 = 1`, `q_j = q_{j−1} / k_j`; `w_j = q_j / Σ q`, where `s_j` says by how much the
/// criterion matters less than the one before it; `steps` begins with that of the second criterion.
/// # Errors
/// When a step is negative or not finite.
/// # Source
/// Keršulienė, Zavadskas and Turskis (2010), SWARA.
pub fn swara(steps: &[f64]) -> Result<Vec<f64>, Refusal> {
    if steps.iter().any(|step| !step.is_finite() || *step < 0.0) {
        return Err(Refusal::Weights);
    }
    let mut q = vec![1.0];
    for step in steps {
        let last = q[q.len() - 1];
        q.push(last / (1.0 + step));
    }
    shares(&q)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_divides_the_weight_before_it() {
        let weights = swara(&[1.0, 0.0]).expect("the steps are good");
        assert_eq!(weights, [0.5, 0.25, 0.25]);
    }

    #[test]
    fn points_that_nobody_gave_are_no_weights() {
        assert_eq!(swing(&[0.0, 0.0]), Err(Refusal::Weights));
    }
}
