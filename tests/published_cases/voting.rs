//! Cases of the family `voting`.

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    Err(format!("the method `{}` of the family `voting` is not known", case.method))
}
