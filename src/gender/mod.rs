//! Gender analysis: women and men side by side, who does and decides what, whose priorities are served, and what
//! proves a project's marker.
//!
//! Pure functions over the plan, the profile and what the diagnosis made of them; no input or output, no language.
//! Counts of the marker and its money are shown as they are: the marker is qualitative and is never turned into a
//! quantity.

mod checklist;
mod frames;
mod marker;
mod priorities;
mod serving;
#[cfg(test)]
mod tests;
mod triple;

use rust_decimal::Decimal;
use serde::Serialize;

pub use checklist::{Answer, Question, checklist};
pub use frames::{Frames, RoleHours, frames};
pub use marker::{MarkerCheck, MarkerSum, marker_checks, marker_sums};
pub use priorities::{Agreement, Basis, GroupPriorities, Lost, Priorities, RankedNeed, agreement, priorities};
pub use serving::{Served, benefit_incidence, served, served_ratio};
pub use triple::{Parity, Triple, triple};

use crate::diagnose::{IndicatorResult, Polarity, Unit};
use crate::diagnostics::{Findings, Found};
use crate::model::{Measure, Plan, Programme};
use crate::profile::Profile;

/// What gender analysis says of the plan.
#[derive(Debug, Clone, Serialize)]
pub struct GenderAnalysis {
    /// Indicators by sex, in the order of the catalogue.
    pub triples: Vec<(&'static str, Triple)>,
    /// Who does what, who reaches and decides, whose hours.
    pub frames: Frames,
    /// Priorities of the groups apart.
    pub priorities: Priorities,
    /// Markers and what they lack.
    pub markers: Vec<MarkerCheck>,
    /// Money by marker.
    pub marker_sums: Vec<MarkerSum>,
    /// Share of the programmed money that reaches women.
    pub benefit: Measure,
    /// First needs of the groups that got money.
    pub served: Vec<Served>,
    /// Share of women's first needs that got money over men's; absent when men's is zero or one is not known.
    pub served_ratio: Option<Decimal>,
    /// Questions by stage.
    pub checklist: Vec<Question>,
}

/// Analyses the plan by sex.
///
/// # Findings
/// `MarkerProof` for a marker without its minimum proof; `DayHours` for a day that has not twenty-four hours.
#[must_use]
pub fn analyse(
    plan: &Plan,
    profile: &Profile,
    results: &[IndicatorResult],
    programme: &Programme,
) -> Found<GenderAnalysis> {
    let mut findings = Findings::default();
    let frames = frames(plan).unload(&mut findings);
    let markers = marker_checks(plan, profile).unload(&mut findings);
    let priorities = priorities(plan, profile);
    let served = served(plan, profile, &priorities, programme);
    let triples = results
        .iter()
        .filter_map(|result| {
            let (women, men) = (result.women.as_ref()?.known()?, result.men.as_ref()?.known()?);
            // A count of women and a count of men stand for no chance of either: only shares are judged.
            let polarity = if result.unit == Unit::Percent { result.polarity } else { Polarity::Neutral };
            Some((result.id, triple(women.value, men.value, polarity, profile)))
        })
        .collect();
    let analysis = GenderAnalysis {
        triples,
        frames,
        priorities,
        markers,
        marker_sums: marker_sums(plan, programme),
        benefit: benefit_incidence(plan, profile, programme),
        served_ratio: served_ratio(&served),
        served,
        checklist: checklist(plan, profile, results),
    };
    Found::new(analysis, findings)
}
