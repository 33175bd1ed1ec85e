//! How sure a ranking is: what becomes of it when the weights are other ones, when a project leaves, or when another
//! method is used.
//!
//! The plan's own score is exact; this room works in floating point with fixed orders of summation and its own
//! random numbers, so that it says the same on every machine.

pub mod acceptability;
mod certainty;
mod field;
pub mod random;
mod swaps;

pub use certainty::{Agreement, Certainty, Interval, ProjectCertainty, Reversals, certainty, weight_intervals};
pub use field::Field;
pub use swaps::{MarkChange, Swap, mark_change, nearest_swap};
