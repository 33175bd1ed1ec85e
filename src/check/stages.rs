//! The stages of the plan: what each still lacks.

use std::collections::BTreeSet;

use serde::Serialize;

use super::people::is_known;
use super::state::standing;
use crate::model::{CriterionId, Date, Group, Money, Plan, Step};
use crate::profile::{Material, Profile, Requirement};

/// Where a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StageState {
    /// Nothing it needs is there.
    NotStarted,
    /// Something is there.
    UnderWay,
    /// Everything the workspace can show is there.
    Complete,
    /// The workspace holds nothing by which to tell.
    NotTracked,
}

impl StageState {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            StageState::NotStarted => "not_started",
            StageState::UnderWay => "under_way",
            StageState::Complete => "complete",
            StageState::NotTracked => "not_tracked",
        }
    }
}

/// How much of a material is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Wanted {
    /// Which material.
    pub material: Material,
    /// How much is there.
    pub has: usize,
    /// How much is wanted.
    pub at_least: usize,
}

impl Wanted {
    /// Returns whether there is enough.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.has >= self.at_least
    }
}

/// A stage and what it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StageProgress {
    /// Id of the stage.
    pub id: String,
    /// Where it stands.
    pub state: StageState,
    /// Its materials.
    pub wanted: Vec<Wanted>,
    /// The command that helps most.
    pub command: String,
}

/// Tells where each stage of the profile stands; `n_vision_texts` is in how many languages the vision is written.
#[must_use]
pub fn stages(plan: &Plan, profile: &Profile, n_vision_texts: usize, today: Option<Date>) -> Vec<StageProgress> {
    let given = Given { plan, profile, n_vision_texts, today };
    profile
        .stages
        .iter()
        .map(|stage| {
            let wanted: Vec<Wanted> = stage.needs.iter().map(|need| measure(need, &given)).collect();
            let n_enough = wanted.iter().filter(|it| it.is_enough()).count();
            let state = if wanted.is_empty() {
                StageState::NotTracked
            } else if n_enough == wanted.len() {
                StageState::Complete
            } else if wanted.iter().any(|it| it.has > 0) {
                StageState::UnderWay
            } else {
                StageState::NotStarted
            };
            StageProgress { id: stage.id.clone(), state, wanted, command: stage.command.clone() }
        })
        .collect()
}

/// What materials are counted in.
struct Given<'a> {
    plan: &'a Plan,
    profile: &'a Profile,
    n_vision_texts: usize,
    today: Option<Date>,
}

/// Steps by which a plan is launched.
const LAUNCH: [Step; 4] = [Step::LaunchMeeting, Step::Decision, Step::Posting, Step::Notification];

fn measure(need: &Requirement, given: &Given<'_>) -> Wanted {
    let Given { plan, profile, n_vision_texts, today } = *given;
    let is_done = |step: &Step| {
        plan.procedure.of(*step).any(|line| line.done.is_some_and(|date| today.is_none_or(|today| date <= today)))
    };
    let has = match need.material {
        Material::Zones => plan.zones.len(),
        Material::Localities => plan.localities.len(),
        Material::PopulatedLocalities => {
            plan.localities.iter().filter(|locality| is_known(&locality.population)).count()
        }
        Material::Observations => plan.observations.len(),
        Material::AccountYears => plan.accounts.iter().map(|line| line.year).collect::<BTreeSet<_>>().len(),
        Material::Facilities => plan.facilities.len(),
        Material::Workshops => plan.workshops.len(),
        Material::ZonesHeardApart => zones_heard_apart_pct(plan),
        Material::Needs => plan.needs.len(),
        Material::Statements => plan.statements.len(),
        Material::VotingGroups => plan.votes.iter().map(|vote| vote.group).collect::<BTreeSet<_>>().len(),
        Material::Axes => plan.axes.len(),
        Material::Objectives => plan.objectives.len(),
        Material::Projects => plan.projects.len(),
        Material::ScoredProjects => scored_pct(plan, profile),
        Material::FundedSources => {
            plan.envelopes.iter().map(|envelope| &envelope.source).collect::<BTreeSet<_>>().len()
        }
        Material::FinancedProjects => financed_pct(plan),
        Material::Vision => n_vision_texts,
        Material::LaunchSteps => LAUNCH.iter().filter(|step| is_done(step)).count(),
        Material::Adoption => usize::from(standing(plan, profile, &[], today).value.state.is_executable()),
    };
    Wanted { material: need.material, has, at_least: need.at_least }
}

/// Whole per cent, rounded down, so that a hundred means all.
fn pct(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(0)
}

fn zones_heard_apart_pct(plan: &Plan) -> usize {
    let n_heard = plan
        .zones
        .iter()
        .filter(|zone| {
            Group::ALL.into_iter().all(|group| {
                plan.workshops
                    .iter()
                    .any(|workshop| workshop.kind == group.workshop() && workshop.zone.as_ref() == Some(&zone.id))
            })
        })
        .count();
    pct(n_heard, plan.zones.len())
}

fn scored_pct(plan: &Plan, profile: &Profile) -> usize {
    let is_scored = |id| {
        plan.scores.iter().filter(|scores| scores.project == id).any(|scores| {
            let criteria = &profile.scoring.criteria;
            criteria.iter().all(|criterion| scores.by_criterion.contains_key(&CriterionId::new(&criterion.id)))
        })
    };
    let n_scored = plan.projects.iter().filter(|project| is_scored(project.id.clone())).count();
    pct(n_scored, plan.projects.len())
}

fn financed_pct(plan: &Plan) -> usize {
    let n_financed = plan
        .projects
        .iter()
        .filter(|project| {
            let sum: Money = plan.financing_of(&project.id).map(|line| line.amount.value).sum();
            project.cost.as_ref().is_some_and(|cost| cost.value == sum)
        })
        .count();
    pct(n_financed, plan.projects.len())
}
