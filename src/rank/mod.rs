//! Ranking of the projects, with the reason of each rank; the votes of the groups are kept apart.
//!
//! A pure function of scores and weights: it knows neither files nor money nor language.

pub mod budget;
pub mod correlation;
pub mod fraction;
pub mod matrix;
pub mod methods;
pub mod normalise;
pub mod order;
mod refusal;
pub mod sure;
mod trial;
pub mod votes;
pub mod weights;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

pub use refusal::{Note, Refusal};
pub use trial::{Trial, TrialRow};
pub use votes::{GroupRank, group_ranks};

use crate::model::{CriterionId, Group, Plan, Project, ProjectId, ProjectScores};
use crate::profile::{Profile, Scoring, TieRule};

/// The projects in the order of their scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ranking {
    /// Method used.
    pub method: &'static str,
    /// Weights used, in the order of the profile; they add up to a hundred.
    pub weights: Vec<(CriterionId, Decimal)>,
    /// Whether the committee chose the weights.
    pub has_own_weights: bool,
    /// Ranked projects, the first first.
    pub ranked: Vec<Ranked>,
    /// Projects without a score on some criterion: to be studied, without rank.
    pub to_study: Vec<ToStudy>,
}

/// A ranked project.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ranked {
    /// Which project.
    pub project: ProjectId,
    /// Rank, from one; tied projects share it.
    pub rank: usize,
    /// Whether another project shares the rank.
    pub is_tied: bool,
    /// Score, from 0 to 100.
    pub score: Decimal,
    /// What each criterion brought, in the order of the profile.
    pub contributions: Vec<Contribution>,
    /// Votes and rank in each group that voted.
    pub votes: BTreeMap<Group, GroupRank>,
    /// Groups that put the project in their first three while it falls out of the upper half.
    pub diverging: Vec<Group>,
}

/// What a criterion brought to a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contribution {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Score on the profile's scale.
    pub score: Decimal,
    /// Points out of the criterion's weight.
    pub points: Decimal,
}

/// A project that cannot be ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToStudy {
    /// Which project.
    pub project: ProjectId,
    /// Criteria without a score.
    pub missing: Vec<CriterionId>,
}

/// Returns the weights in force: the committee's where it chose any, else the profile's.
#[must_use]
pub fn weights_in_force(profile: &Profile, own: &BTreeMap<String, Decimal>) -> Vec<(CriterionId, Decimal)> {
    let criteria = profile.scoring.criteria.iter();
    if own.is_empty() {
        criteria.map(|criterion| (CriterionId::new(&criterion.id), criterion.weight)).collect()
    } else {
        criteria
            .map(|criterion| (CriterionId::new(&criterion.id), own.get(&criterion.id).copied().unwrap_or_default()))
            .collect()
    }
}

/// Ranks the projects by the weighted sum of their scores.
///
/// # Missing data
/// A project without a score on a criterion that weighs anything goes to be studied; it is never given a score.
/// # Source
/// Weighted sum with fixed bounds (simple additive weighting, Fishburn 1967); a project that enters or leaves never
/// changes the order of the others. Ties are separated by the profile's chain, else the rank is shared.
#[must_use]
pub fn rank(plan: &Plan, profile: &Profile, own_weights: &BTreeMap<String, Decimal>) -> Ranking {
    let weights = weights_in_force(profile, own_weights);
    let votes = group_ranks(&plan.votes, &plan.projects);
    let mut scored = Vec::new();
    let mut to_study = Vec::new();
    for project in &plan.projects {
        let scores = plan.scores.iter().find(|scores| scores.project == project.id);
        match methods::weighted_sum(scores, &weights, profile.scoring.scale) {
            Ok((score, contributions)) => scored.push((project, scores, score, contributions)),
            Err(missing) => to_study.push(ToStudy { project: project.id.clone(), missing }),
        }
    }
    let order =
        |one: &Scored<'_>, other: &Scored<'_>| other.2.cmp(&one.2).then_with(|| separate(one, other, &profile.scoring));
    // Equal projects stand by their ids, so that the order of rows changes nothing.
    scored.sort_by(|one, other| order(one, other).then_with(|| one.0.id.cmp(&other.0.id)));
    let n_ranked = scored.len();
    let mut ranked: Vec<Ranked> = Vec::with_capacity(n_ranked);
    for (at, entry) in scored.iter().enumerate() {
        let ties_with = |other: Option<&Scored<'_>>| other.is_some_and(|other| order(entry, other) == Ordering::Equal);
        let ties_before = at > 0 && ties_with(scored.get(at - 1));
        let rank = if ties_before { ranked[at - 1].rank } else { at + 1 };
        let votes: BTreeMap<Group, GroupRank> = Group::ALL
            .into_iter()
            .filter_map(|group| Some((group, *votes.get(&(group, entry.0.id.clone()))?)))
            .collect();
        let diverging = Group::ALL
            .into_iter()
            .filter(|group| votes.get(group).is_some_and(|vote| vote.rank <= 3) && rank * 2 > n_ranked)
            .collect();
        ranked.push(Ranked {
            project: entry.0.id.clone(),
            rank,
            is_tied: ties_before || ties_with(scored.get(at + 1)),
            score: entry.2,
            contributions: entry.3.clone(),
            votes,
            diverging,
        });
    }
    Ranking { method: "weighted_sum", weights, has_own_weights: !own_weights.is_empty(), ranked, to_study }
}

type Scored<'a> = (&'a Project, Option<&'a ProjectScores>, Decimal, Vec<Contribution>);
type WithScores<'a> = (&'a Project, Option<&'a ProjectScores>);

/// Applies the profile's chain to two equal scores.
fn separate(one: &Scored<'_>, other: &Scored<'_>, scoring: &Scoring) -> Ordering {
    let mut orders = scoring.tie_chain.iter().map(|rule| by_rule(*rule, (one.0, one.1), (other.0, other.1)));
    orders.find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
}

/// Compares two projects by a rule of the chain; the one to be preferred comes first.
fn by_rule(rule: TieRule, one: WithScores<'_>, other: WithScores<'_>) -> Ordering {
    let score = |entry: WithScores<'_>, criterion: &str| {
        let id = CriterionId::new(criterion);
        entry.1.and_then(|scores| scores.by_criterion.get(&id)).map(|score| score.value)
    };
    let beneficiaries = |entry: WithScores<'_>| {
        let women = entry.0.women.as_ref().map(|it| u64::from(it.value));
        let men = entry.0.men.as_ref().map(|it| u64::from(it.value));
        women.zip(men).map(|(women, men)| women + men)
    };
    match rule {
        TieRule::Urgency => score(other, "urgency").cmp(&score(one, "urgency")),
        TieRule::Gender => score(other, "gender").cmp(&score(one, "gender")),
        TieRule::Vulnerability => score(other, "vulnerability").cmp(&score(one, "vulnerability")),
        TieRule::Beneficiaries => beneficiaries(other).cmp(&beneficiaries(one)),
        TieRule::LowerCost => match (&one.0.cost, &other.0.cost) {
            (Some(one), Some(other)) => one.value.cmp(&other.value),
            (one, other) => other.is_some().cmp(&one.is_some()),
        },
    }
}

#[cfg(test)]
mod tests;
