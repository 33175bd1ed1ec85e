//! Cases of the family `rankcorr`: agreement of two rankings.

use plan::rank::correlation;

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    let first = |names: &[&str]| names.iter().find_map(|name| case.list(name).ok()).ok_or(format!("no {names:?}"));
    let x = first(&["x", "a", "reference", "weights_a"])?;
    let y = first(&["y", "b", "other", "weights_b"])?;
    let mut answer = Answer::default();
    answer
        .set("kendall_tau_b", correlation::kendall_tau_b(&x, &y))
        .set("kendall_tau_a", correlation::kendall_tau_a(&x, &y))
        .set("kendall_tau", correlation::kendall_tau_a(&x, &y))
        .set("goodman_kruskal_gamma", correlation::gamma(&x, &y))
        .set("pearson", correlation::pearson(&x, &y))
        .set("spearman_rho", correlation::spearman_rho(&x, &y))
        .set("weighted_spearman", correlation::weighted_spearman(&x, &y))
        .set("ws_coefficient", correlation::ws(&x, &y))
        .set("weights_similarity", correlation::weight_similarity(&x, &y))
        .set("wsc", correlation::weight_similarity(&x, &y));
    match case.method.as_str() {
        "rank_correlation" | "weights_similarity" | "wsc" => Ok(answer),
        method => Err(format!("the method `{method}` of the family `rankcorr` is not known")),
    }
}
