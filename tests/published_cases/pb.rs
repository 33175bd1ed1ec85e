//! Cases of the family `pb`.

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    Err(format!("the method `{}` of the family `pb` is not known", case.method))
}
