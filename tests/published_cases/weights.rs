//! Cases of the family `weights`: how weights are derived.

use plan::rank::weights::{ahp, best_worst, equal, points};
use plan::rank::{Refusal, methods, order};
use serde_json::Value;

use crate::case::{Answer, Case, numbers, table};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    let outcome = match case.method.as_str() {
        "ahp" => ahp_weights(case, &case.table("matrix")?),
        "ahp_group" => {
            let tables: Option<Vec<_>> =
                case.input["matrices"].as_array().and_then(|it| it.iter().map(table).collect());
            match ahp::together(&tables.ok_or("`input.matrices` is not a list of tables")?) {
                Ok(joined) => ahp_weights(case, &joined),
                Err(refusal) => Err(refusal),
            }
        }
        "ahp_hierarchy" => hierarchy(case)?,
        "bwm_linear" => bwm(case)?.pipe(|said| best_worst::linear(&said).map(of_bwm)),
        "bwm" | "bwm_nonlinear" => {
            let is_linear = case.word("model").as_deref() == Some("linear");
            let said = bwm(case)?;
            if is_linear { best_worst::linear(&said) } else { best_worst::ratio(&said) }.map(of_bwm)
        }
        "pairwise_ranking" | "rancom" => pairwise(&case.table("matrix")?),
        "swara" => swara(case)?.pipe(|steps| points::swara(&steps).map(of_weights)),
        "swing" | "direct" | "points" => points::swing(&case.list("points")?).map(of_weights),
        "equal" => equal(case.list("criteria").map_or(0, |it| it.len())).map(of_weights),
        method => return Err(format!("the method `{method}` of the family `weights` is not known")),
    };
    Ok(outcome.unwrap_or_else(|refusal| super::mcda::refused(&refusal)))
}

trait Pipe: Sized {
    fn pipe<T>(self, to: impl FnOnce(Self) -> T) -> T {
        to(self)
    }
}

impl<T> Pipe for T {}

fn of_weights(weights: Vec<f64>) -> Answer {
    let mut answer = Answer::default();
    answer.set("weights", weights);
    answer
}

fn of_bwm(found: best_worst::Weighed) -> Answer {
    let mut answer = of_weights(found.weights);
    answer.set("ksi", found.ksi).set("xi", found.ksi);
    answer
}

fn ahp_weights(case: &Case, judgements: &ahp::Judgements) -> Result<Answer, Refusal> {
    let found = ahp::weights(judgements)?;
    let saaty = numbers(&case.params["RI_saaty"]).unwrap_or_else(|| ahp::SAATY.to_vec());
    let tummala_ling = numbers(&case.params["RI_tummala_ling"]).unwrap_or_else(|| ahp::TUMMALA_LING.to_vec());
    let is_geometric = case.word("method").is_some_and(|method| method.contains("geometric"));
    let main = if is_geometric { &found.geometric_means } else { &found.weights };
    let mut answer = of_weights(main.clone());
    answer
        .set("weights_geometric_mean", &found.geometric_means)
        .set("lambda_max", found.lambda_max)
        .set("CI", found.consistency_index)
        .set("CR", found.ratio(&saaty))
        .set("CR_saaty", found.ratio(&saaty))
        .set("CR_tummala_ling", found.ratio(&tummala_ling));
    Ok(answer)
}

fn with_ranks(mut answer: Answer, scores: &[f64]) -> Answer {
    answer
        .set("scores", scores)
        .set("rank_average", order::mid_ranks(scores))
        .set("rank_dense", order::dense_ranks(scores))
        .set("rank_min", order::ranks(scores));
    answer
}

fn hierarchy(case: &Case) -> Result<Result<Answer, Refusal>, String> {
    let criteria = case.table("criteria_matrix")?;
    let tables: Vec<_> = case.input["alternative_matrices"]
        .as_array()
        .and_then(|list| list.iter().map(table).collect::<Option<Vec<_>>>())
        .ok_or("`input.alternative_matrices` is not a list of tables")?;
    let compute = || {
        let criteria = ahp::weights(&criteria)?;
        let columns = tables.iter().map(|it| Ok(ahp::weights(it)?.weights)).collect::<Result<Vec<_>, Refusal>>()?;
        let scores = methods::sums(&columns, &criteria.weights);
        let mut answer = Answer::default();
        answer.set("criteria_weights", &criteria.weights).set("lambda_max", criteria.lambda_max);
        Ok(with_ranks(answer, &scores))
    };
    Ok(compute())
}

fn bwm(case: &Case) -> Result<best_worst::BestWorst, String> {
    let place = |name: &str| {
        let place = case.input[name].as_u64().and_then(|it| usize::try_from(it).ok());
        place.ok_or(format!("`input.{name}` is not a place"))
    };
    Ok(best_worst::BestWorst {
        best: place("best")?,
        worst: place("worst")?,
        best_to_others: case.list("best_to_others")?,
        others_to_worst: case.list("others_to_worst")?,
    })
}

fn pairwise(rows: &[Vec<Option<f64>>]) -> Result<Answer, Refusal> {
    let found = methods::pairwise(rows)?;
    let mut answer = of_weights(found.weights);
    if let Some((triads, zeta)) = methods::circular_triads(&found.wins) {
        answer.set("circular_triads", triads).set("zeta", zeta);
    }
    let mut answer = with_ranks(answer, &found.wins);
    answer.set("wins", &found.wins).set("rank_head_to_head", found.ranks);
    Ok(answer)
}

/// The steps, without that of the first criterion, which has none.
fn swara(case: &Case) -> Result<Vec<f64>, String> {
    let names = ["s", "s_j", "steps", "comparative_importance", "coefficients", "relative_importance"];
    let found = names.iter().find_map(|name| case.input[*name].as_array());
    let steps = found.ok_or(format!("`input` holds none of {names:?}"))?;
    let n_weights = case.expect.get("weights").and_then(Value::as_array).map_or(0, Vec::len);
    let skipped = usize::from(steps.len() == n_weights || steps.first().is_some_and(Value::is_null));
    steps.iter().skip(skipped).map(|it| it.as_f64().ok_or("a step is not a number".to_owned())).collect()
}
