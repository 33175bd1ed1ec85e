//! What each body in charge of projects has done.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use super::progress::{Light, Project};
use super::results::{Attained, Attainment};
use super::totals::{Total, total};
use crate::model::{ProjectId, Sex, SourceId};

/// Score card of a body in charge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Score {
    /// The body; nothing stands for projects whose body is not said.
    pub lead: Option<SourceId>,
    /// Its projects together.
    pub total: Total,
    /// Projects that go as planned or are finished.
    pub n_on_time: usize,
    /// Mean share of the targets of its projects that was reached, per cent; each target counts between 0 and 100.
    pub results: Option<Decimal>,
}

/// Returns the score card of each body, in the order of the sources' sheet.
#[must_use]
pub fn scorecard(given: &Given<'_>, projects: &[Project], attainments: &[Attainment]) -> Vec<Score> {
    let lead_of = |id: &ProjectId| given.plan.projects.iter().find(|it| it.id == *id).and_then(|it| it.lead.clone());
    let leads = given.plan.sources.iter().map(|source| Some(source.id.clone())).chain([None]);
    leads
        .filter_map(|lead| {
            let of_lead: Vec<&Project> = projects.iter().filter(|it| lead_of(&it.id) == lead).collect();
            if of_lead.is_empty() {
                return None;
            }
            let is_of_lead = |it: &&Attainment| {
                it.project.as_ref().is_some_and(|id| of_lead.iter().any(|project| project.id == *id))
            };
            let n_on_time = of_lead.iter().filter(|it| matches!(it.light, Light::Green | Light::Blue)).count();
            let results = mean(attainments.iter().filter(is_of_lead));
            Some(Score { lead, total: total(&of_lead), n_on_time, results })
        })
        .collect()
}

fn mean<'a>(attainments: impl Iterator<Item = &'a Attainment>) -> Option<Decimal> {
    let reached: Vec<Decimal> = attainments
        .filter_map(|it| it.line(Sex::All).or_else(|| it.lines.first()))
        .filter_map(|line| match &line.attained {
            Attained::Percent(percent) => Some((*percent).clamp(Decimal::ZERO, Decimal::ONE_HUNDRED)),
            Attained::Kept => Some(Decimal::ONE_HUNDRED),
            Attained::NotKept => Some(Decimal::ZERO),
            Attained::Missing => None,
        })
        .collect();
    (!reached.is_empty()).then(|| reached.iter().sum::<Decimal>() / Decimal::from(reached.len()))
}
