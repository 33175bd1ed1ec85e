//! Cases of the family `voting`: ranked ballots, and votes of groups.

use plan::model::{Ballot, Candidate, Election, Vote};
use plan::rank::fraction::Fraction;
use plan::rank::votes::{
    self, Pairwise, Preferences, ScoreRule, Strength, Unranked, Voice, kemeny, schulze, shared_ranks, voices,
};
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value, json};

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    let election = election(case)?;
    let mut answer = Answer::default();
    if case.input["groups"].is_object() {
        groups(case, &election, &mut answer);
    }
    ballots(case, &election, &mut answer);
    Ok(answer)
}

fn numbers(scores: &[Fraction]) -> Vec<f64> {
    scores.iter().map(|score| score.rounded(14).to_f64().unwrap_or(f64::NAN)).collect()
}

fn ballots(case: &Case, election: &Election, answer: &mut Answer) {
    let n = election.candidates.len();
    let preferences = Preferences::of(n, &election.ballots);
    let names = |order: &[usize]| order.iter().map(|it| election.candidates[*it].id.clone()).collect::<Vec<_>>();
    let pairwise = Pairwise::of(&preferences);
    let by_votes = schulze(&pairwise, Strength::WinningVotes);
    let by_margins = schulze(&pairwise, Strength::Margins);
    let average = votes::borda(&preferences, Unranked::Average);
    let zero = votes::borda(&preferences, Unranked::Zero);
    let borda =
        if case.word("unranked").is_some_and(|word| word.contains("zero")) { zero.clone() } else { average.clone() };
    let copeland = pairwise.copeland_doubled();
    let approval = votes::approval(n, &election.ballots);
    let plurality = votes::plurality(&preferences);
    let points = votes::points(n, &election.ballots);
    answer
        .set("pairwise", pairwise.rows().collect::<Vec<_>>())
        .set("schulze_strength_winning_votes", &by_votes.strengths)
        .set("schulze_strength_margins", &by_margins.strengths)
        .set("schulze_rank", &by_votes.ranks)
        .set("schulze_rank_margins", &by_margins.ranks)
        .set("borda", numbers(&borda))
        .set("borda_rank", shared_ranks(&borda))
        .set("borda_average", numbers(&average))
        .set("borda_average_rank", shared_ranks(&average))
        .set("borda_zero_for_unranked", numbers(&zero))
        .set("borda_zero_rank", shared_ranks(&zero))
        .set("condorcet_winner", pairwise.condorcet_winner().map(|it| &election.candidates[it].id))
        .set("copeland", copeland.iter().map(|twice| twice.to_f64().unwrap_or(f64::NAN) / 2.0).collect::<Vec<_>>())
        .set("copeland_rank", shared_ranks(&copeland))
        .set("approval", &approval)
        .set("approval_rank", shared_ranks(&approval))
        .set("plurality", numbers(&plurality))
        .set("plurality_rank", shared_ranks(&plurality))
        .set("points", &points)
        .set("points_rank", shared_ranks(&points));
    if let Some(kemeny) = kemeny(&pairwise) {
        let mut orders: Vec<Vec<String>> = kemeny.orders.iter().map(|order| names(order)).collect();
        orders.sort();
        answer.set("kemeny_score", kemeny.score).set("kemeny_distance", kemeny.distance).set("kemeny_rankings", orders);
    }
}

fn groups(case: &Case, election: &Election, answer: &mut Answer) {
    let rule = match case.method.as_str() {
        method if method.contains("approval") => ScoreRule::Approval,
        method if method.contains("plurality") => ScoreRule::Plurality,
        method if method.contains("dots") || method.contains("points") => ScoreRule::Points,
        _ => ScoreRule::Borda(Unranked::Average),
    };
    // Weights may be fractions; a millionth is the finest that is read.
    let weight = |group: &str| {
        let weight = case.input["group_weights"][group].as_f64().unwrap_or(1.0);
        (weight * 1e6).round().to_u64().unwrap_or(0)
    };
    let Some(voices) = voices(election, rule, Voice::Equal, &weight) else { return };
    let mut per_group = Map::new();
    for group in &voices.groups {
        per_group.insert(group.group.clone().unwrap_or_default(), json!(numbers(&group.shares)));
    }
    answer
        .set("scores", numbers(&voices.equal.shares))
        .set("rank_min", &voices.equal.ranks)
        .set("per_group", per_group)
        .set("unweighted_borda", numbers(&voices.heads.scores))
        .set("unweighted_rank", &voices.heads.ranks)
        .set("dropped", &voices.silent);
}

fn election(case: &Case) -> Result<Election, String> {
    let mut election = Election::default();
    for name in case.input["candidates"].as_array().ok_or("`input.candidates` is missing")? {
        let id = name.as_str().ok_or("a candidate without name")?.to_owned();
        election.candidates.push(Candidate { name: id.clone(), id, cost: None });
    }
    let mut all = Vec::new();
    if let Some(list) = case.input["ballots"].as_array() {
        all.extend(list.iter().map(|ballot| (None, ballot)));
    }
    if let Some(groups) = case.input["groups"].as_object() {
        for (at, (name, list)) in groups.iter().enumerate() {
            election.groups.push(name.clone());
            all.extend(list.as_array().into_iter().flatten().map(|ballot| (Some(at), ballot)));
        }
    }
    for (group, ballot) in all {
        let count = ballot[0].as_u64().ok_or("a ballot without count")?;
        let vote = vote(case, &election, &ballot[1])?;
        election.ballots.push(Ballot { count, group, vote });
    }
    Ok(election)
}

/// A list is a ranking, whose members may be lists of equals; an object gives points.
fn vote(case: &Case, election: &Election, vote: &Value) -> Result<Vote, String> {
    let find = |id: &str| election.candidates.iter().position(|it| it.id == id).ok_or(format!("`{id}` does not stand"));
    if let Some(points) = vote.as_object() {
        let points =
            points.iter().map(|(id, points)| Ok((find(id)?, points.as_u64().ok_or("points that are no number")?)));
        return Ok(Vote::Points(points.collect::<Result<_, String>>()?));
    }
    let levels = vote.as_array().ok_or("a ballot that is no list")?.iter().map(|level| {
        let names: Vec<&Value> = level.as_array().map_or_else(|| vec![level], |level| level.iter().collect());
        names.into_iter().map(|name| find(name.as_str().unwrap_or_default())).collect::<Result<Vec<_>, _>>()
    });
    let levels = levels.collect::<Result<Vec<Vec<usize>>, String>>()?;
    Ok(if case.method.contains("approval") { Vote::Approval(levels.concat()) } else { Vote::Ranking(levels) })
}
