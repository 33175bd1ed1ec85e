//! Cases of the family `capital`.

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    Err(format!("the method `{}` of the family `capital` is not known", case.method))
}
