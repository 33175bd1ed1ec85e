//! How sure a ranking is: what becomes of it when the weights are other ones.

pub mod acceptability;
pub mod random;
