//! Localities with cash but without services, and with services but without cash.

use rust_decimal::Decimal;
use serde::Serialize;

use super::ProgrammeResult;
use super::registry::Registry;
use crate::diagnose::LocalityGap;
use crate::model::{Evidence, LocalityId, Measure, MissingReason, Social};
use crate::source::{Source, Sourced};

/// Coverage and access from here on are high.
const HIGH_PCT: u32 = 50;

/// How help and services meet in a locality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Meeting {
    /// Cash reaches it, services do not: help that cannot be used for health or school.
    CashWithoutService,
    /// Services are near, cash does not reach it.
    ServiceWithoutCash,
    /// Both.
    Both,
    /// Neither.
    Neither,
    /// One of the two is unknown.
    Unknown,
}

impl Meeting {
    /// Returns its word, for messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Meeting::CashWithoutService => "cash-without-service",
            Meeting::ServiceWithoutCash => "service-without-cash",
            Meeting::Both => "both",
            Meeting::Neither => "neither",
            Meeting::Unknown => "unknown",
        }
    }
}

/// A locality's help beside its services.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceMeeting {
    /// Locality.
    pub locality: LocalityId,
    /// Coverage of the eligible by programmes.
    pub coverage: Measure,
    /// Access to services, 0 to 100.
    pub access: Measure,
    /// How they meet.
    pub meeting: Meeting,
}

/// Joins coverage and access.
///
/// # Formula
/// access = (1 − deficit index) × 100, the index being that of the diagnosis; coverage = that of the registry, else the
/// largest of any programme that gives cash, which is at most the true one. Each is high from 50.
pub(super) fn places(
    social: &Social,
    results: &[ProgrammeResult],
    registry: &Registry,
    gaps: &[LocalityGap],
) -> Vec<PlaceMeeting> {
    let mut meetings: Vec<PlaceMeeting> = gaps
        .iter()
        .map(|gap| {
            let access = match gap.deficit {
                Some(deficit) => {
                    let formula = "(1 - deficit_index) * 100".to_owned();
                    let source = Source::Computed { formula, parts: vec![gap.source()] };
                    Evidence::Known(Sourced::new((Decimal::ONE - deficit) * Decimal::ONE_HUNDRED, source))
                }
                None => Evidence::Missing(MissingReason::PartMissing),
            };
            let coverage = coverage(social, results, registry, &gap.locality);
            let is_high = |measure: &Measure| measure.value().map(|it| *it >= Decimal::from(HIGH_PCT));
            let meeting = match (is_high(&coverage), is_high(&access)) {
                (Some(true), Some(false)) => Meeting::CashWithoutService,
                (Some(false), Some(true)) => Meeting::ServiceWithoutCash,
                (Some(true), Some(true)) => Meeting::Both,
                (Some(false), Some(false)) => Meeting::Neither,
                (None, _) | (_, None) => Meeting::Unknown,
            };
            PlaceMeeting { locality: gap.locality.clone(), coverage, access, meeting }
        })
        .collect();
    meetings.sort_by(|one, other| one.meeting.cmp(&other.meeting).then_with(|| one.locality.cmp(&other.locality)));
    meetings
}

fn coverage(social: &Social, results: &[ProgrammeResult], registry: &Registry, locality: &LocalityId) -> Measure {
    if let Some(known) = registry.places.get(locality.as_str()).map(super::registry::Registered::coverage)
        && super::registry::is_known(&known)
    {
        return known;
    }
    let of = results.iter().filter(|it| social.programme(&it.programme).is_some_and(|it| it.kind.is_transfer()));
    let known = of.filter_map(|it| match it.places.get(&Some(locality.clone()))?.coverage() {
        Evidence::Known(rate) => Some(rate),
        Evidence::Missing(_) => None,
    });
    known.max_by(|one, other| one.value.cmp(&other.value)).map_or_else(super::counts::not_filled, Evidence::Known)
}
