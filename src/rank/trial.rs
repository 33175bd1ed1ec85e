//! What a ranking under any weights needs, so that a reader may try others.

use rust_decimal::Decimal;
use serde::Serialize;

use super::ties::{self, Entry};
use super::{Choices, Community};
use crate::model::{CriterionId, Plan, ProjectId};
use crate::profile::Profile;

/// The scores of every project that may be ranked, and what separates equal ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// Lowest and highest score.
    pub scale: [u8; 2],
    /// Part of the criteria in the score, per cent; the votes have the rest.
    pub criteria_share_pct: Decimal,
    /// Criteria in the order of the profile.
    pub criteria: Vec<CriterionId>,
    /// Projects by their ids, the order in which equal ones stand.
    pub rows: Vec<TrialRow>,
}

/// A project of a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrialRow {
    /// Which project.
    pub project: ProjectId,
    /// Whether it comes before all others.
    pub is_must: bool,
    /// Its score on each criterion; absent when it has none.
    pub scores: Vec<Option<Decimal>>,
    /// Score of the votes, from 0 to 100; absent when no group voted on it.
    pub votes: Option<Decimal>,
    /// For each rule of the chain of ties and for the lots, how many projects come before it: the lower the better.
    pub tie_keys: Vec<usize>,
}

impl Trial {
    /// Returns the trial of the plan's projects.
    #[must_use]
    pub fn of(plan: &Plan, profile: &Profile, choices: &Choices) -> Self {
        let criteria: Vec<CriterionId> =
            profile.scoring.criteria.iter().map(|criterion| CriterionId::new(&criterion.id)).collect();
        let votes = Community::of(plan, &choices.votes).map(|it| it.scores()).unwrap_or_default();
        let eligible = plan.projects.iter().filter(|project| !choices.excluded.contains_key(&project.id));
        let mut entries: Vec<Entry<'_>> = eligible
            .map(|project| Entry { project, scores: plan.scores.iter().find(|scores| scores.project == project.id) })
            .collect();
        entries.sort_by(|one, other| one.project.id.cmp(&other.project.id));
        let tie_keys = |entry: Entry<'_>| {
            let by_rule = profile
                .scoring
                .tie_chain
                .iter()
                .map(|rule| entries.iter().filter(|other| ties::compare(**other, entry, *rule).is_lt()).count());
            let by_lot = choices.seed.map(|seed| {
                let own = ties::lot(seed, &entry.project.id);
                entries.iter().filter(|other| ties::lot(seed, &other.project.id) < own).count()
            });
            by_rule.chain(by_lot).collect()
        };
        let rows = entries
            .iter()
            .map(|entry| TrialRow {
                project: entry.project.id.clone(),
                is_must: choices.must.contains(&entry.project.id),
                scores: criteria
                    .iter()
                    .map(|criterion| Some(entry.scores?.by_criterion.get(criterion)?.value))
                    .collect(),
                votes: votes.get(&entry.project.id).copied(),
                tie_keys: tie_keys(*entry),
            })
            .collect();
        let criteria_share_pct = choices.criteria_share_pct.unwrap_or(profile.scoring.criteria_share());
        Self { scale: profile.scoring.scale, criteria_share_pct, criteria, rows }
    }
}
