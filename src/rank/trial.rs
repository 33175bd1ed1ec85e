//! What a ranking under any weights needs, so that a reader may try others.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{WithScores, by_rule};
use crate::model::{CriterionId, Plan, ProjectId};
use crate::profile::Profile;

/// The scores of every project, and what separates equal ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// Lowest and highest score.
    pub scale: [u8; 2],
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
    /// Its score on each criterion; absent when it has none.
    pub scores: Vec<Option<Decimal>>,
    /// For each rule of the chain of ties, how many projects come before it: the lower the better.
    pub tie_keys: Vec<usize>,
}

impl Trial {
    /// Returns the trial of the plan's projects.
    #[must_use]
    pub fn of(plan: &Plan, profile: &Profile) -> Self {
        let criteria: Vec<CriterionId> =
            profile.scoring.criteria.iter().map(|criterion| CriterionId::new(&criterion.id)).collect();
        let mut projects: Vec<WithScores<'_>> = plan
            .projects
            .iter()
            .map(|project| (project, plan.scores.iter().find(|scores| scores.project == project.id)))
            .collect();
        projects.sort_by(|one, other| one.0.id.cmp(&other.0.id));
        let rows = projects
            .iter()
            .map(|entry| TrialRow {
                project: entry.0.id.clone(),
                scores: criteria.iter().map(|criterion| Some(entry.1?.by_criterion.get(criterion)?.value)).collect(),
                tie_keys: profile
                    .scoring
                    .tie_chain
                    .iter()
                    .map(|rule| projects.iter().filter(|other| by_rule(*rule, **other, *entry).is_lt()).count())
                    .collect(),
            })
            .collect();
        Self { scale: profile.scoring.scale, criteria, rows }
    }
}
