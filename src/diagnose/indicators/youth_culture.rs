//! Facilities for youth, women and culture.

use rust_decimal::Decimal;

use super::{Indicator, Local, Polarity, Unit};
use crate::model::{Evidence, FacilityKind, FacilityState, Measure, MissingReason};
use crate::source::{Source, Sourced};

/// Indicators of youth and culture.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "JSC01",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "youth houses that are open",
        census: None,
        sheets: Some(|local| open(local, FacilityKind::YouthHouse)),
    },
    Indicator {
        id: "JSC03",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "women's centres that are open",
        census: None,
        sheets: Some(|local| open(local, FacilityKind::WomenCentre)),
    },
    Indicator {
        id: "JSC04",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "libraries that are open",
        census: None,
        sheets: Some(|local| open(local, FacilityKind::Library)),
    },
];

/// Counts the open facilities of a kind.
///
/// # Missing data
/// A commune without any line in its sheet of facilities has not counted them: missing, not zero.
fn open(local: &Local<'_>, kind: FacilityKind) -> Measure {
    if local.plan.facilities.is_empty() {
        return Evidence::Missing(MissingReason::NotFilled);
    }
    let n_open = local
        .plan
        .facilities
        .iter()
        .filter(|facility| facility.kind == kind && facility.state != Some(FacilityState::Closed))
        .count();
    let formula = "count(facilities, state != closed)".to_owned();
    Evidence::Known(Sourced::new(Decimal::from(n_open), Source::Computed { formula, parts: Vec::new() }))
}
