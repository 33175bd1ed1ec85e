//! Facilities for youth, women and culture.

use rust_decimal::Decimal;

use super::{BASE, Indicator, Local, Polarity, Rule, Unit};
use crate::diagnose::territory::{computed, ratio};
use crate::model::{Evidence, FacilityKind, FacilityState, Measure, MissingReason};
use crate::source::{Source, Sourced};

/// Indicators of youth and culture.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "JSC01",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Sum,
        formula: "youth houses that are open",
        sheets: Some(|local| open(local, FacilityKind::YouthHouse)),
        ..BASE
    },
    Indicator {
        id: "JSC03",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Sum,
        formula: "women's centres that are open",
        sheets: Some(|local| open(local, FacilityKind::WomenCentre)),
        ..BASE
    },
    Indicator {
        id: "JSC04",
        theme: "youth_culture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Sum,
        formula: "libraries that are open",
        sheets: Some(|local| open(local, FacilityKind::Library)),
        ..BASE
    },
    Indicator {
        id: "JSC02",
        theme: "youth_culture",
        unit: Unit::Per10000,
        polarity: Polarity::HighIsGood,
        formula: "grounds/DEM01*10000",
        rule: Rule::Ratio { times: 10000, over: Some("DEM01") },
        sheets: Some(sports_grounds),
        ..BASE
    },
    Indicator {
        id: "JSC05",
        theme: "youth_culture",
        unit: Unit::Per1000,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "assoc/DEM01*1000",
        rule: Rule::Ratio { times: 1000, over: Some("DEM01") },
        ..BASE
    },
    Indicator {
        id: "JSC06",
        theme: "youth_culture",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "assoc_F/assoc*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
];

/// Counts the open facilities of a kind.
///
/// # Missing data
/// A commune without any line in its sheet of facilities has not counted them: missing, not zero.
pub(super) fn open(local: &Local<'_>, kind: FacilityKind) -> Measure {
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

/// Open sports grounds for ten thousand inhabitants.
fn sports_grounds(local: &Local<'_>) -> Measure {
    let parts = [open(local, FacilityKind::SportsGround), local.population.clone()];
    computed("grounds / DEM01 * 10000", parts, |[grounds, people]| ratio(grounds * Decimal::from(10_000), people))
}
