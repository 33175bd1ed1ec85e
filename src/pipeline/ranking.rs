//! The committee's choices about the ranking, and how sure the ranking is under the money at hand.

use rust_decimal::Decimal;

use super::Analysis;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{SETTINGS_FILE, Settings};
use crate::model::{Money, Plan, ProjectId};
use crate::rank::Choices;
use crate::rank::sure::{Certainty, certainty};
use crate::rank::why::{Card, card};

/// Takes the choices from the settings; a project that they name and nobody knows is reported.
pub(super) fn choices(settings: &Settings, plan: &Plan, findings: &mut Findings) -> Choices {
    let ranking = &settings.ranking;
    let named = ranking.must.iter().map(|id| (id, "ranking.must".to_owned()));
    let excluded = ranking.excluded.keys().map(|id| (id, format!("ranking.excluded.{id}")));
    for (id, key) in named.chain(excluded) {
        if !plan.projects.is_empty() && plan.project(&ProjectId::new(id)).is_none() {
            let place = Place::Key { file: SETTINGS_FILE.to_owned(), key };
            findings.push(Diagnostic::new(Code::UnknownRankedProject).at(place).with("value", id.clone()));
        }
    }
    Choices {
        weights: settings.weights.clone(),
        criteria_share_pct: ranking.criteria_share_pct,
        must: ranking.must.iter().map(|id| ProjectId::new(id)).collect(),
        excluded: ranking.excluded.iter().map(|(id, reason)| (ProjectId::new(id), reason.clone())).collect(),
        seed: ranking.lots_seed,
    }
}

impl Analysis {
    /// Says how sure the ranking is; worked out once, when somebody asks.
    pub fn certainty(&self) -> &Certainty {
        self.certainty.get_or_init(|| {
            let costs: Vec<Option<Decimal>> = self.ranking.ranked.iter().map(|it| self.payable(&it.project)).collect();
            let money = self.totals.programmed.dirhams();
            certainty(&self.ranking, &self.profile.scoring, &|order| carried(order, &costs, money))
        })
    }

    /// Returns the card of a ranked project.
    #[must_use]
    pub fn card(&self, project: &ProjectId) -> Option<Card> {
        card(&self.ranking, &self.certainty().projects, project)
    }

    /// The cost of a project whose financing is whole; the others cannot be carried at any rank.
    fn payable(&self, id: &ProjectId) -> Option<Decimal> {
        let cost = self.plan.project(id)?.cost.as_ref()?.value;
        let financed: Money = self.plan.financing_of(id).map(|line| line.amount.value).sum();
        (financed == cost).then(|| cost.dirhams())
    }
}

/// Walks down an order with as much money as the programme spends; what does not fit is passed over.
///
/// The programme itself looks at every source and year; for thousands of orders the sum is enough to tell which
/// projects stand or fall with the weights.
fn carried(order: &[usize], costs: &[Option<Decimal>], money: Decimal) -> Vec<bool> {
    let mut left = money;
    let mut is_carried = vec![false; costs.len()];
    for at in order {
        if let Some(cost) = costs[*at].filter(|cost| *cost <= left) {
            left -= cost;
            is_carried[*at] = true;
        }
    }
    is_carried
}
