//! Ranking methods: a file each and its line here.

mod weighted_sum;

pub use weighted_sum::weighted_sum;
