//! The committee's choices about the ranking, and how sure the ranking is under the money at hand.

use super::Analysis;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{SETTINGS_FILE, Settings};
use crate::model::{Plan, ProjectId};
use crate::program::Orders;
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
            let ids: Vec<ProjectId> = self.ranking.ranked.iter().map(|it| it.project.clone()).collect();
            let orders = Orders::of(self.left(), &ids, self.terms.period);
            certainty(&self.ranking, &self.profile.scoring, &|order| orders.carried(order))
        })
    }

    /// Returns the card of a ranked project.
    #[must_use]
    pub fn card(&self, project: &ProjectId) -> Option<Card> {
        card(&self.ranking, &self.certainty().projects, project)
    }
}
