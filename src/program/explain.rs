//! Why a project is not funded and what it would take; what a funded one carries; the programme under other money.

use rust_decimal::Decimal;
use serde::Serialize;

use super::by_rank::{Filling, by_rank};
use super::candidates::candidates;
use super::contract::{self, Backing};
use super::rules::ruled;
use super::{Method, Terms};
use crate::model::{Certainty, Envelope, Money, Plan, Programme, ProjectId, Refusal, SourceId, SourceKind, Year};
use crate::profile::CertaintyWeights;
use crate::rank::Ranking;
use crate::source::{Source, Sourced};

/// What a project on the reserve list would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lack {
    /// Which project.
    pub project: ProjectId,
    /// What binds beside the programme as it stands: the least money that is missing, or the rules.
    pub binds: Refusal,
    /// What would leave the programme if the council put it in.
    pub pushes_out: Vec<ProjectId>,
    /// Whether putting it in is possible at all under the rules.
    pub can_be_put_in: bool,
}

/// Says what each project of the reserve list would take.
///
/// # Formula
/// least extra money: over its possible start years, the smallest sum by which envelopes would be passed. Pushed out:
/// what stands in the programme by rank and no longer does when the project is a must.
#[must_use]
pub fn lacks(plan: &Plan, ranking: &Ranking, terms: &Terms, programme: &Programme) -> Vec<Lack> {
    let (candidates, _) = candidates(plan, ranking, terms);
    let ruled = ruled(plan, &candidates, terms);
    let chosen: Vec<Option<usize>> = candidates
        .iter()
        .map(|it| {
            let placed = programme.programmed.iter().find(|other| other.project == it.project.id)?;
            it.starts.iter().position(|start| start.first == placed.first)
        })
        .collect();
    let filling = Filling::new(&ruled, &candidates).with(&chosen);
    let base = by_rank(plan, ranking, terms);
    programme
        .reserved
        .iter()
        .map(|reserved| {
            let at = candidates.iter().position(|it| it.project.id == reserved.project);
            let binds = at.map_or_else(|| reserved.refusal.clone(), |at| filling.refusal(at));
            let mut forced = terms.clone();
            forced.musts.push(reserved.project.clone());
            let with = by_rank(plan, ranking, &forced);
            let can_be_put_in = at.is_some() && holds(&with, &reserved.project);
            let out = base.programmed.iter().map(|it| &it.project).filter(|id| !holds(&with, id));
            let pushes_out = if can_be_put_in { out.cloned().collect() } else { Vec::new() };
            Lack { project: reserved.project.clone(), binds, pushes_out, can_be_put_in }
        })
        .collect()
}

fn holds(programme: &Programme, id: &ProjectId) -> bool {
    programme.programmed.iter().any(|it| it.project == *id)
}

/// Projects of the programme that wait for this one, directly or not.
#[must_use]
pub fn dependents(plan: &Plan, programme: &Programme, id: &ProjectId) -> Vec<ProjectId> {
    let mut found: Vec<ProjectId> = Vec::new();
    let mut ahead = vec![id.clone()];
    while let Some(next) = ahead.pop() {
        let waiting = plan.projects.iter().filter(|it| it.prerequisites.contains(&next) && it.id != *id);
        for it in waiting.filter(|it| holds(programme, &it.id)) {
            if !found.contains(&it.id) {
                found.push(it.id.clone());
                ahead.push(it.id.clone());
            }
        }
    }
    found.sort();
    found
}

/// Other money than the envelopes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Scenario {
    /// Every envelope is smaller.
    Cut {
        /// By so many per cent.
        percent: u8,
    },
    /// Only financing that is signed, and the commune's own: a project of which a part is not signed has no financing.
    SignedOnly,
    /// Each envelope counts for the part of its certainty; the commune's own in full.
    Expected,
}

impl Scenario {
    /// Those shown side by side.
    pub const ALL: [Scenario; 3] = [Scenario::Cut { percent: 20 }, Scenario::SignedOnly, Scenario::Expected];

    /// Returns the word of the scenario, by which it is asked for and its message is named.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Scenario::Cut { .. } => "cut",
            Scenario::SignedOnly => "signed",
            Scenario::Expected => "expected",
        }
    }

    /// Returns the plan under this money.
    #[must_use]
    pub fn plan(self, plan: &Plan, weights: &CertaintyWeights) -> Plan {
        let mut changed = plan.clone();
        for envelope in &mut changed.envelopes {
            let is_own = plan.source(&envelope.source).is_some_and(|it| it.kind == SourceKind::Own);
            let part = match self {
                Scenario::Cut { percent } => Decimal::ONE_HUNDRED - Decimal::from(percent),
                Scenario::SignedOnly => Decimal::ONE_HUNDRED,
                Scenario::Expected if is_own => Decimal::ONE_HUNDRED,
                Scenario::Expected => weights.of(envelope.certainty) * Decimal::ONE_HUNDRED,
            };
            envelope.amount.value = envelope.amount.value.per_cent(part);
        }
        if self == Scenario::SignedOnly {
            let is_own = |id: &SourceId| plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
            let is_signed = |it: &crate::model::Financing| {
                it.certainty == Some(Certainty::Signed)
                    && matches!(contract::backing(plan, it), Backing::NotKept | Backing::Signed)
            };
            changed.financing.retain(|it| is_signed(it) || is_own(&it.source));
        }
        changed
    }
}

/// A programme under other money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Under {
    /// Under which.
    pub scenario: Scenario,
    /// The programme by rank.
    pub programme: Programme,
    /// Its cost.
    pub cost: Money,
    /// Projects of the document's programme that it cannot hold.
    pub leaving: Vec<ProjectId>,
    /// Projects that it holds beside those of the document's programme.
    pub entering: Vec<ProjectId>,
}

/// The programme by rank under each scenario, and the projects of the document's programme that stay in all of them.
#[must_use]
pub fn scenarios(
    plan: &Plan,
    ranking: &Ranking,
    terms: &Terms,
    programme: &Programme,
    weights: &CertaintyWeights,
) -> (Vec<Under>, Vec<ProjectId>) {
    let terms = Terms { method: Method::ByRank, ..terms.clone() };
    let under: Vec<Under> = Scenario::ALL
        .into_iter()
        .map(|scenario| {
            let programme_there = by_rank(&scenario.plan(plan, weights), ranking, &terms);
            let leaving = programme.programmed.iter().map(|it| &it.project).filter(|id| !holds(&programme_there, id));
            let entering = programme_there.programmed.iter().map(|it| &it.project).filter(|id| !holds(programme, id));
            Under {
                scenario,
                entering: entering.cloned().collect(),
                leaving: leaving.cloned().collect(),
                cost: cost(&programme_there),
                programme: programme_there,
            }
        })
        .collect();
    let stays = |id: &&ProjectId| under.iter().all(|it| holds(&it.programme, id));
    let robust = programme.programmed.iter().map(|it| &it.project).filter(stays).cloned().collect();
    (under, robust)
}

fn cost(programme: &Programme) -> Money {
    programme.programmed.iter().flat_map(|it| &it.instalments).map(|it| it.amount).sum()
}

/// More or less money of a source in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Which source.
    pub source: SourceId,
    /// How much more; less when negative.
    pub amount: Money,
    /// In which year.
    pub year: Year,
}

impl Change {
    /// Returns the plan with this change; an envelope never falls below nothing.
    #[must_use]
    pub fn plan(&self, plan: &Plan) -> Plan {
        let mut changed = plan.clone();
        let known = changed.envelopes.iter_mut().find(|it| it.source == self.source && it.year == self.year);
        match known {
            Some(envelope) => {
                let sum: Money = [envelope.amount.value, self.amount].into_iter().sum();
                envelope.amount.value = sum.max(Money::ZERO);
            }
            None => {
                let source = Source::Setting { file: String::new(), key: "what-if".to_owned() };
                let amount = Sourced::new(self.amount.max(Money::ZERO), source);
                let source = self.source.clone();
                changed.envelopes.push(Envelope { source, year: self.year, amount, certainty: None });
            }
        }
        changed
    }
}
