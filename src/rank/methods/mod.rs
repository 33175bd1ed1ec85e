//! Ranking methods: a file each and its line in [`ALL`].
//!
//! Every method takes a checked [`Decision`] and gives a score an alternative, the higher the better, with whatever
//! is remarkable. The order of summation is fixed, so that the same input gives the same bits on every machine.

mod pairwise;
mod promethee;
mod topsis;
mod vikor;
mod weighted_product;
mod weighted_sum;

use serde::Serialize;

use super::matrix::Decision;
use super::normalise::Normalisation;
use super::{Note, Refusal};

pub use pairwise::{PairwiseTable, circular_triads, pairwise};
pub use promethee::{Flows, Preference, promethee};
pub use topsis::{Distances, topsis};
pub use vikor::{Vikor, vikor};
pub use weighted_product::{log_scores, weighted_product};
pub use weighted_sum::{sums, weighted_sum, weighted_sums};

/// What a method says of a decision.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evaluation {
    /// Score of each alternative; higher is better.
    pub scores: Vec<f64>,
    /// What is remarkable.
    pub notes: Vec<Note>,
}

/// How a method is to work, where it leaves a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Normalisation; the method's usual one when absent.
    pub normalisation: Option<Normalisation>,
    /// Preference functions of PROMETHEE II, one a criterion; any difference counts in full when empty.
    pub preferences: Vec<Preference>,
    /// Say of the majority against the greatest regret in VIKOR, from 0 to 1.
    pub majority: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { normalisation: None, preferences: Vec::new(), majority: 0.5 }
    }
}

/// A method as `plan rank` and the comparison of methods know it, with its usual normalisation.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// Word used on the command line, in files and in message keys.
    pub id: &'static str,
    /// Scores the alternatives.
    pub evaluate: fn(&Decision, &Options) -> Result<Evaluation, Refusal>,
    /// Whether its values are normalised, so that the choice of normalisation matters.
    pub is_normalised: bool,
    /// Whether an alternative that improves can never lose a place.
    pub is_monotone: bool,
    /// Whether an alternative that is removed never changes the order of the others.
    pub is_independent: bool,
    /// Whether every value must be above zero.
    pub needs_positive: bool,
}

/// Every method.
pub const ALL: &[Method] =
    &[weighted_sum::METHOD, weighted_product::METHOD, topsis::METHOD, vikor::METHOD, promethee::METHOD];

/// Returns the method with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Method> {
    ALL.iter().find(|method| method.id == id)
}
