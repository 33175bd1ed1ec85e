//! Cases of the family `smaa`: shares of random weights.

use std::fs;

use plan::rank::sure::acceptability::{
    Acceptability, Draws, Ties, acceptability, acceptability_of_values, pairwise_winning,
};
use plan::rank::sure::random::Cloud;

use crate::case::{Answer, Case};

/// Draws enough for three standard deviations to stay below half a point.
const N_DRAWS: u32 = 100_000;

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    let ties = match case.word("ties").as_deref() {
        None | Some("shared" | "share") => Ties::Shared,
        Some("min" | "best") => Ties::Best,
        Some(word) => return Err(format!("the ties `{word}` are not known")),
    };
    if case.table("utilities").is_err() {
        return of_values(case, ties);
    }
    if !matches!(case.method.as_str(), "smaa_wsm" | "smaa" | "smaa2") {
        return Err(format!("the method `{}` of the family `smaa` is not known", case.method));
    }
    let rows = case.table("utilities")?;
    let n_criteria = rows.first().map_or(0, Vec::len);
    let columns: Vec<Vec<f64>> = (0..n_criteria)
        .map(|criterion| rows.iter().map(|row| row.get(criterion).copied().flatten().unwrap_or(f64::NAN)).collect())
        .collect();
    let draws = Draws { cloud: cloud(case, n_criteria)?, n: N_DRAWS, seed: 1 };
    let found = acceptability(&columns, &draws, ties);
    let mut answer = answer(&found);
    let mut winning: Vec<Vec<Option<f64>>> =
        pairwise_winning(&columns, &draws).into_iter().map(|row| row.into_iter().map(Some).collect()).collect();
    winning.iter_mut().enumerate().for_each(|(at, row)| row[at] = None);
    answer.set("pairwise_winning", winning);
    Ok(answer)
}

fn answer(found: &Acceptability) -> Answer {
    let first: Vec<f64> = found.shares.iter().map(|shares| shares[0]).collect();
    let mut answer = Answer::default();
    answer
        .set("rank_acceptability", &found.shares)
        .set("rank_acceptability_first", first)
        .set("central_weights", &found.central_weights);
    answer
}

fn cloud(case: &Case, n_criteria: usize) -> Result<Cloud, String> {
    if let Some(order) = case.params["order"].as_array() {
        let order = order.iter().filter_map(|it| usize::try_from(it.as_u64()?).ok()).collect();
        return Ok(Cloud::Ordered(order));
    }
    match case.word("weights").as_deref() {
        None | Some("uniformsimplex" | "uniform") => Ok(Cloud::Any),
        Some("ordinal" | "decreasing") => Ok(Cloud::Ordered((0..n_criteria).collect())),
        Some(word) => Err(format!("the weights `{word}` are not known")),
    }
}

/// Values drawn elsewhere: inline, or in a table beside the case with a row a draw.
fn of_values(case: &Case, ties: Ties) -> Result<Answer, String> {
    if let Ok(rows) = case.table("values") {
        let rows: Vec<Vec<f64>> = rows.into_iter().map(|row| row.into_iter().flatten().collect()).collect();
        return Ok(answer(&acceptability_of_values(&rows, ties)));
    }
    let file = case
        .input
        .as_object()
        .into_iter()
        .flatten()
        .find(|(_, value)| value.as_str().is_some_and(|name| name.ends_with(".csv") || name.ends_with(".txt")));
    let name = file.and_then(|(_, value)| value.as_str()).ok_or("neither utilities nor values are given")?;
    let text = fs::read_to_string(case.beside(name)).map_err(|why| format!("{name}: {why}"))?;
    let rows: Vec<Vec<f64>> = text
        .lines()
        .map(|line| {
            line.split([',', ';', '\t', ' ']).filter_map(|cell| cell.trim().trim_matches('"').parse().ok()).collect()
        })
        .filter(|row: &Vec<f64>| !row.is_empty())
        .collect();
    Ok(answer(&acceptability_of_values(&rows, ties)))
}
