//! Cases of the family `mcda`: rankings of a decision matrix.

use plan::rank::matrix::{Decision, Direction, Matrix};
use plan::rank::methods::{self, Preference};
use plan::rank::normalise::{Costs, Normalisation};
use plan::rank::{Note, Refusal, order};
use serde_json::Value;

use crate::case::{Answer, Case, folded};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    let method = match case.method.as_str() {
        "wsm" | "saw" | "weighted_sum" => weighted_sum,
        "wpm" | "weighted_product" => weighted_product,
        "topsis" => topsis,
        "vikor" => vikor,
        "promethee" | "promethee2" | "promethee_ii" => promethee,
        method => return Err(format!("the method `{method}` of the family `mcda` is not known")),
    };
    match decision(case)? {
        Ok(decision) => Ok(method(case, &decision)?.unwrap_or_else(|refusal| refused(&refusal))),
        Err(refusal) => Ok(refused(&refusal)),
    }
}

type Outcome = Result<Result<Answer, Refusal>, String>;

/// What was refused, and where.
pub fn refused(refusal: &Refusal) -> Answer {
    let mut answer = Answer::default();
    let (alternative, criterion) = refusal.cell();
    answer.set("error", refusal.word()).set("alternative", alternative).set("criterion", criterion);
    answer
}

/// Weights are taken as they stand unless the case asks for shares: peers that do not need shares do the same.
fn decision(case: &Case) -> Result<Result<Decision, Refusal>, String> {
    let rows = case.table("matrix")?;
    let n_criteria = rows.first().map_or(0, Vec::len);
    let weights = case.list("weights")?;
    let directions = if case.input["types"].is_null() {
        vec![Direction::Higher; n_criteria]
    } else {
        let side = |it: f64| if it > 0.0 { Direction::Higher } else { Direction::Lower };
        case.list("types")?.into_iter().map(side).collect()
    };
    let made = Matrix::from_rows(&rows).and_then(|matrix| Decision::new(matrix, weights, directions));
    let is_shared = case.flag("normalise_weights").or(case.flag("normalize_weights")) == Some(true);
    Ok(made.map(|decision| if is_shared { decision.with_shares() } else { decision }))
}

fn normalisation(case: &Case, usual: Normalisation) -> Result<Normalisation, String> {
    let name = case.word("normalisation").or(case.word("normalization"));
    let cost = case.word("cost").or(case.word("costs"));
    let costs = match cost.as_deref() {
        None => None,
        Some("reflect" | "oneminus" | "1r" | "reflected" | "complement") => Some(Costs::Reflect),
        Some("minoverx" | "ratio" | "minx") => Some(Costs::Ratio),
        Some("reciprocal" | "invert" | "inverse" | "inverted" | "1x") => None,
        Some("keep" | "swap" | "swapideals" | "ideals" | "none") => Some(Costs::Keep),
        Some(word) => return Err(format!("the costs `{word}` are not known")),
    };
    let is_inverted = cost.is_some() && costs.is_none();
    let plain = match name.as_deref() {
        None => usual,
        Some("none" | "raw" | "identity") => Normalisation::None,
        Some("minmax") => Normalisation::MinMax,
        Some("vector") => Normalisation::Vector(costs.unwrap_or(Costs::Reflect)),
        Some("sum") => Normalisation::Sum,
        Some("max") => Normalisation::Max(costs.unwrap_or(Costs::Reflect)),
        Some("linear" | "saw" | "linearmax") => Normalisation::Max(costs.unwrap_or(Costs::Ratio)),
        Some("fixed" | "fixedbounds" | "bounds" | "value" | "valuefunction") => Normalisation::Fixed(bounds(case)?),
        Some(word) => return Err(format!("the normalisation `{word}` is not known")),
    };
    Ok(if is_inverted { Normalisation::InvertedCosts(Box::new(plain)) } else { plain })
}

fn bounds(case: &Case) -> Result<Vec<[f64; 2]>, String> {
    let list = [&case.params["bounds"], &case.input["bounds"]].into_iter().find_map(Value::as_array);
    let pair = |it: &Value| Some([it.get(0)?.as_f64()?, it.get(1)?.as_f64()?]);
    list.and_then(|list| list.iter().map(pair).collect()).ok_or("`bounds` are missing".to_owned())
}

fn ranked(scores: &[f64], notes: &[Note]) -> Answer {
    let mut answer = Answer::default();
    let words: Vec<&str> = notes.iter().map(|note| note.word()).collect();
    answer
        .set("scores", scores)
        .set("rank_average", order::mid_ranks(scores))
        .set("rank_dense", order::dense_ranks(scores))
        .set("rank_min", order::ranks(scores))
        .set("warning", words);
    answer
}

fn weighted_sum(case: &Case, decision: &Decision) -> Outcome {
    let how = normalisation(case, Normalisation::MinMax)?;
    Ok(methods::weighted_sums(decision, &how).map(|it| ranked(&it.scores, &it.notes)))
}

fn weighted_product(case: &Case, decision: &Decision) -> Outcome {
    let how = normalisation(case, Normalisation::Max(Costs::Ratio))?;
    let is_log = case.params["score"].as_str().is_some_and(|formula| formula.contains("log"));
    if is_log && how == Normalisation::None {
        return Ok(methods::log_scores(decision).map(|it| ranked(&it.scores, &it.notes)));
    }
    let found = methods::weighted_product(decision, &how);
    Ok(found.map(|it| {
        let scores: Vec<f64> = it.scores.iter().map(|score| if is_log { score.log10() } else { *score }).collect();
        ranked(&scores, &it.notes)
    }))
}

fn topsis(case: &Case, decision: &Decision) -> Outcome {
    if let Some(word) = case.word("distance").filter(|word| word != "euclidean") {
        return Err(format!("the distance `{word}` is not known"));
    }
    let how = normalisation(case, Normalisation::Vector(Costs::Reflect))?;
    Ok(methods::topsis(decision, &how).map(|it| ranked(&it.closeness, &it.notes)))
}

fn vikor(case: &Case, decision: &Decision) -> Outcome {
    let found = methods::vikor(decision, case.number("v").unwrap_or(0.5));
    let scores: Vec<f64> = found.q.iter().map(|q| -q).collect();
    let mut answer = ranked(&scores, &found.notes);
    let is_compromise = case.flag("use_compromise_set") != Some(false);
    let ranks = if is_compromise { found.compromise_ranks() } else { order::dense_ranks(&scores) };
    let mut compromise = found.compromise.clone();
    compromise.sort_unstable();
    answer
        .set("S", found.s)
        .set("R", found.r)
        .set("Q", found.q)
        // The peer's ranks of this method have no gaps.
        .set("rank_min", &ranks)
        .set("rank_dense", &ranks)
        .set("acceptable_advantage", found.has_advantage)
        .set("acceptable_stability", found.has_stability)
        .set("compromise_set", compromise);
    Ok(Ok(answer))
}

fn promethee(case: &Case, decision: &Decision) -> Outcome {
    let n = decision.matrix.n_columns();
    let preferences = (0..n).map(|criterion| preference(case, criterion)).collect::<Result<Vec<_>, _>>()?;
    Ok(methods::promethee(decision, &preferences).map(|flows| {
        let mut answer = ranked(&flows.net, &flows.notes);
        answer.set("phi_plus", flows.plus).set("phi_minus", flows.minus).set("phi", flows.net);
        answer
    }))
}

fn preference(case: &Case, criterion: usize) -> Result<Preference, String> {
    // One function for all, or a list.
    let of = |name: &str| match &case.params[name] {
        Value::Array(list) => list.get(criterion).cloned(),
        Value::Null => None,
        one => Some(one.clone()),
    };
    let number = |name: &str| of(name).and_then(|it| it.as_f64());
    let word = of("preference").or(of("preference_functions")).and_then(|it| it.as_str().map(folded));
    let q = number("q").unwrap_or(0.0);
    let p = number("p").unwrap_or(q);
    match word.as_deref() {
        None | Some("usual" | "usualcriterion") => Ok(Preference::Usual),
        Some("ushape" | "u" | "quasi") => Ok(Preference::U { q }),
        Some("vshape" | "v") => Ok(Preference::V { p }),
        Some("level") => Ok(Preference::Level { q, p }),
        Some("linear" | "vshape2" | "vshapewithindifference" | "vshapeindifference") => Ok(Preference::Linear { q, p }),
        Some("gaussian" | "gauss") => {
            let s = number("s").or(number("sigma")).unwrap_or(p);
            Ok(Preference::Gaussian { s })
        }
        Some(word) => Err(format!("the preference function `{word}` is not known")),
    }
}
