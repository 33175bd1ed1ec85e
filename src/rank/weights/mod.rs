//! Weights of the criteria: how a committee arrives at them.
//!
//! Each way is a file: comparing criteria two by two (`ahp`), comparing them with the best and the worst
//! (`best_worst`), and sharing points aloud (`points`); `judged` takes a list of judgements to any of them. All give weights that add up to one.

pub mod ahp;
pub mod best_worst;
pub mod judged;
pub mod points;

use super::Refusal;

/// Divides values by their sum.
///
/// # Errors
/// When a value is negative or not finite, or none is above zero.
pub fn shares(values: &[f64]) -> Result<Vec<f64>, Refusal> {
    let sum: f64 = values.iter().sum();
    if values.iter().any(|value| !value.is_finite() || *value < 0.0) || sum <= 0.0 {
        return Err(Refusal::Weights);
    }
    Ok(values.iter().map(|value| value / sum).collect())
}

/// Returns the same weight for each of `n` criteria.
///
/// # Errors
/// When there is no criterion.
pub fn equal(n: usize) -> Result<Vec<f64>, Refusal> {
    shares(&vec![1.0; n])
}
