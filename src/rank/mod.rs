//! Ranking of the projects, with the reason of each rank; the votes of the groups are kept apart.
//!
//! A pure function of scores, votes and weights: it knows neither files nor language.

pub mod budget;
mod community;
pub mod correlation;
pub mod fraction;
pub mod matrix;
pub mod methods;
pub mod normalise;
pub mod order;
mod refusal;
pub mod room;
mod screen;
pub mod sure;
mod ties;
mod trial;
pub mod votes;
pub mod weights;
pub mod why;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

pub use community::{Community, GroupRank, VoteChoices, envelope_sheet, envelope_votes};
pub use refusal::{Note, Refusal};
pub use screen::{Obstacle, Screened, screen};
pub use trial::{Trial, TrialRow};

use crate::model::{CriterionId, Group, Plan, ProjectId, ScreenTest};
use crate::profile::Profile;
use ties::Entry;

/// What the committee decided about the ranking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Weights of the criteria; the profile's when empty.
    pub weights: BTreeMap<String, Decimal>,
    /// Part of the criteria in the score, per cent; the profile's when absent.
    pub criteria_share_pct: Option<Decimal>,
    /// Projects that come before all others: a danger that cannot wait.
    pub must: Vec<ProjectId>,
    /// Projects that are not eligible, with the reason.
    pub excluded: BTreeMap<ProjectId, String>,
    /// Seed of the lots that separate what no rule separates; without it such projects share their rank.
    pub seed: Option<u64>,
    /// How the votes are counted.
    pub votes: VoteChoices,
    /// Tests of the screen that a project must pass to be ranked.
    pub screen: Vec<ScreenTest>,
}

/// The projects in the order of their scores.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Ranking {
    /// Method used.
    pub method: &'static str,
    /// Weights used, in the order of the profile; they add up to a hundred.
    pub weights: Vec<(CriterionId, Decimal)>,
    /// Whether the committee chose the weights.
    pub has_own_weights: bool,
    /// Part of the criteria in the score, per cent; the votes have the rest.
    pub criteria_share_pct: Decimal,
    /// Seed of the lots, when one was recorded.
    pub lots_seed: Option<u64>,
    /// Ranked projects, the first first.
    pub ranked: Vec<Ranked>,
    /// Projects without a score on some criterion: to be studied, without rank.
    pub to_study: Vec<ToStudy>,
    /// Projects that the committee found not eligible.
    pub excluded: Vec<Excluded>,
    /// The votes of each group apart and merged, when anybody voted.
    pub community: Option<Community>,
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
    /// Whether the committee put it before all others.
    pub is_must: bool,
    /// Rule that separated it from an equal project, when one had to.
    pub decided_by: Option<&'static str>,
    /// Score, from 0 to 100: of the criteria and the votes together.
    pub score: Decimal,
    /// Score of the criteria alone, from 0 to 100.
    pub criteria_score: Decimal,
    /// Rank by the criteria alone.
    pub rank_by_criteria: usize,
    /// Score of the votes alone, from 0 to 100; absent when no group voted on it, which leaves the criteria alone.
    pub vote_score: Option<Decimal>,
    /// Rank by the votes alone.
    pub rank_by_votes: Option<usize>,
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
    /// Tests of the screen that it does not pass, of those that are asked for.
    pub obstacles: Vec<Obstacle>,
}

/// A project that the committee found not eligible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Excluded {
    /// Which project.
    pub project: ProjectId,
    /// Why, in the committee's words.
    pub reason: String,
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

/// Ranks the projects by the weighted sum of their scores and the votes of the groups.
///
/// # Formula
/// `score = α · criteria + (1 − α) · votes`, each from 0 to 100, with `α` the part of the criteria. The projects that the
/// committee found not to bear delay come first, in the same order among themselves.
/// # Missing data
/// A project without a score on a criterion that weighs anything goes to be studied; it is never given a score. One on
/// which no group voted is ranked by its criteria alone.
/// # Source
/// Weighted sum with fixed bounds (simple additive weighting, Fishburn 1967): the criteria never reorder two projects
/// because a third one entered or left. Ties are separated by the profile's chain, then by lots under a recorded
/// seed, else the rank is shared.
#[must_use]
pub fn rank(plan: &Plan, profile: &Profile, choices: &Choices) -> Ranking {
    let weights = weights_in_force(profile, &choices.weights);
    let criteria_share_pct = choices.criteria_share_pct.unwrap_or(profile.scoring.criteria_share());
    let community = Community::of(plan, &choices.votes);
    let vote_scores = community.as_ref().map(Community::scores).unwrap_or_default();
    let [lowest, highest] = profile.scoring.scale.map(Decimal::from);
    let mut scored = Vec::new();
    let mut to_study = Vec::new();
    let mut excluded = Vec::new();
    let screened = if choices.screen.is_empty() { Vec::new() } else { screen(plan) };
    for project in &plan.projects {
        let obstacles: Vec<Obstacle> = screened
            .iter()
            .filter(|it| it.project == project.id)
            .flat_map(|it| it.obstacles.iter().filter(|obstacle| choices.screen.contains(&obstacle.test)).cloned())
            .collect();
        if let Some(reason) = choices.excluded.get(&project.id) {
            excluded.push(Excluded { project: project.id.clone(), reason: reason.clone() });
            continue;
        }
        let scores = plan.scores.iter().find(|scores| scores.project == project.id);
        match methods::weighted_sum(scores, &weights, profile.scoring.scale) {
            Ok((criteria, contributions)) if obstacles.is_empty() => {
                let votes = vote_scores.get(&project.id).copied();
                let score = votes.map_or(criteria, |votes| {
                    joined(above(&contributions, &weights, lowest), votes, criteria_share_pct, highest - lowest)
                });
                let is_must = choices.must.contains(&project.id);
                scored.push(Scored {
                    entry: Entry { project, scores },
                    is_must,
                    score,
                    criteria,
                    votes,
                    contributions,
                });
            }
            Ok(_) => to_study.push(ToStudy { project: project.id.clone(), missing: Vec::new(), obstacles }),
            Err(missing) => to_study.push(ToStudy { project: project.id.clone(), missing, obstacles }),
        }
    }
    let ranked = in_order(scored, community.as_ref(), profile, choices);
    Ranking {
        method: "weighted_sum",
        weights,
        has_own_weights: !choices.weights.is_empty(),
        criteria_share_pct,
        lots_seed: choices.seed,
        ranked,
        to_study,
        excluded,
        community,
    }
}

/// Weighted marks above the lowest one, before they are divided by the scale.
fn above(contributions: &[Contribution], weights: &[(CriterionId, Decimal)], lowest: Decimal) -> Decimal {
    let weight = |it: &Contribution| weights.iter().find(|(id, _)| *id == it.criterion).map(|(_, weight)| *weight);
    contributions.iter().map(|it| weight(it).unwrap_or_default() * (it.score - lowest)).sum()
}

/// Joins the criteria and the votes; divided once, so that equal sums stay equal on any scale.
fn joined(above: Decimal, votes: Decimal, criteria_share_pct: Decimal, range: Decimal) -> Decimal {
    let rest = Decimal::ONE_HUNDRED - criteria_share_pct;
    (above * criteria_share_pct + votes * rest * range) / (Decimal::ONE_HUNDRED * range)
}

struct Scored<'a> {
    entry: Entry<'a>,
    is_must: bool,
    score: Decimal,
    criteria: Decimal,
    votes: Option<Decimal>,
    contributions: Vec<Contribution>,
}

fn in_order(
    mut scored: Vec<Scored<'_>>,
    community: Option<&Community>,
    profile: &Profile,
    choices: &Choices,
) -> Vec<Ranked> {
    let by_score =
        |one: &Scored<'_>, other: &Scored<'_>| other.is_must.cmp(&one.is_must).then(other.score.cmp(&one.score));
    let separate = |one: &Scored<'_>, other: &Scored<'_>| {
        ties::separate(one.entry, other.entry, &profile.scoring.tie_chain, choices.seed)
    };
    let order = |one: &Scored<'_>, other: &Scored<'_>| by_score(one, other).then_with(|| separate(one, other).0);
    // Equal projects stand by their ids, so that the order of rows changes nothing.
    scored.sort_by(|one, other| order(one, other).then_with(|| one.entry.project.id.cmp(&other.entry.project.id)));
    let n_ranked = scored.len();
    let mut ranked: Vec<Ranked> = Vec::with_capacity(n_ranked);
    for (at, it) in scored.iter().enumerate() {
        let [before, after] = [at.checked_sub(1), Some(at + 1)].map(|at| at.and_then(|at| scored.get(at)));
        let is_equal = |other: Option<&Scored<'_>>| other.is_some_and(|other| order(it, other) == Ordering::Equal);
        let rank = if is_equal(before) { ranked[at - 1].rank } else { at + 1 };
        let id = &it.entry.project.id;
        let votes: BTreeMap<Group, GroupRank> = Group::ALL
            .into_iter()
            .filter_map(|group| Some((group, *community?.ranks.get(&(group, id.clone()))?)))
            .collect();
        let is_low = rank * 2 > n_ranked;
        let neighbours = [before, after].into_iter().flatten();
        let mut equal_scores = neighbours.filter(|other| by_score(it, other) == Ordering::Equal);
        ranked.push(Ranked {
            project: id.clone(),
            rank,
            is_tied: is_equal(before) || is_equal(after),
            is_must: it.is_must,
            decided_by: equal_scores.find_map(|other| separate(it, other).1),
            score: it.score,
            criteria_score: it.criteria,
            rank_by_criteria: 1 + scored.iter().filter(|other| other.criteria > it.criteria).count(),
            vote_score: it.votes,
            rank_by_votes: it.votes.map(|votes| 1 + scored.iter().filter(|other| other.votes > Some(votes)).count()),
            contributions: it.contributions.clone(),
            diverging: votes.iter().filter(|(_, vote)| is_low && vote.rank <= 3).map(|(group, _)| *group).collect(),
            votes,
        });
    }
    ranked
}

impl Ranked {
    /// A project at a rank and nothing else: what a programme needs to know of it.
    #[must_use]
    pub fn at(project: ProjectId, rank: usize) -> Self {
        Self {
            project,
            rank,
            is_tied: false,
            is_must: false,
            decided_by: None,
            score: Decimal::ZERO,
            criteria_score: Decimal::ZERO,
            rank_by_criteria: rank,
            vote_score: None,
            rank_by_votes: None,
            contributions: Vec::new(),
            votes: BTreeMap::new(),
            diverging: Vec::new(),
        }
    }
}

impl Ranking {
    /// Returns the ranked project with this id.
    #[must_use]
    pub fn of(&self, project: &ProjectId) -> Option<&Ranked> {
        self.ranked.iter().find(|it| it.project == *project)
    }
}

#[cfg(test)]
mod every_law;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
