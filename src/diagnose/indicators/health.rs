//! Access to health care.

use rust_decimal::Decimal;

use super::youth_culture::open;
use super::{BASE, Indicator, Local, Polarity, Rule, Unit};
use crate::diagnose::localities::{Distance, mean_distance, share_within};
use crate::diagnose::territory::{computed, from_parts, ratio};
use crate::model::{Evidence, FacilityFigures, FacilityKind, FacilityState, Measure, MissingReason};
use crate::source::{Source, Sourced};

/// Indicators of health.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "SAN04",
        theme: "health",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        rule: Rule::PopulationMean,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        sheets: Some(|local| mean_distance(local.plan, Distance::Health)),
        local: Some(|it| it.distance_health_km.clone()),
        ..BASE
    },
    Indicator {
        id: "SAN05",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        rule: Rule::Given,
        formula: "population of douars beyond 6 km of a health centre / population of douars of known distance * 100",
        sheets: Some(|local| {
            computed("100 - share(distance <= 6 km)", [share_within(local.plan, Distance::Health, 6)], |[within]| {
                Some(Decimal::ONE_HUNDRED - within)
            })
        }),
        ..BASE
    },
    Indicator {
        id: "SAN01",
        theme: "health",
        unit: Unit::PersonsPerFacility,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "DEM01/facilities",
        rule: Rule::Ratio { times: 1, over: None },
        sheets: Some(|local| people_per(local, "DEM01 / facilities", primary_care(local))),
        ..BASE
    },
    Indicator {
        id: "SAN02",
        theme: "health",
        unit: Unit::PersonsPerDoctor,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "DEM01/doctors",
        rule: Rule::Ratio { times: 1, over: None },
        sheets: Some(|local| people_per(local, "DEM01 / doctors", staff(local, |it| it.doctors.as_ref(), "Σ doctors"))),
        ..BASE
    },
    Indicator {
        id: "SAN03",
        theme: "health",
        unit: Unit::PersonsPerNurse,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "DEM01/nurses",
        rule: Rule::Ratio { times: 1, over: None },
        sheets: Some(|local| people_per(local, "DEM01 / nurses", staff(local, |it| it.nurses.as_ref(), "Σ nurses"))),
        ..BASE
    },
    Indicator {
        id: "SAN06",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "assisted/births*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "SAN07",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "women_anc/pregnancies*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "SAN08",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "fully_vaccinated/children_12_23m*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "SAN09",
        theme: "health",
        unit: Unit::Per10000,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "ambulances/DEM01*10000",
        rule: Rule::Ratio { times: 10000, over: Some("DEM01") },
        sheets: Some(|local| {
            per_people(local, "ambulances / DEM01 * 10000", staff(local, |it| it.ambulances.as_ref(), "Σ ambulances"))
        }),
        ..BASE
    },
    Indicator {
        id: "SAN10",
        theme: "health",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "count with staff present",
        rule: Rule::Given,
        sheets: Some(|local| open(local, FacilityKind::BirthingUnit)),
        ..BASE
    },
    Indicator {
        id: "SAN11",
        theme: "health",
        unit: Unit::Per1000,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "deaths_0_1/births*1000",
        rule: Rule::Ratio { times: 1000, over: None },
        ..BASE
    },
    Indicator {
        id: "SAN12",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_age: true,
        is_by_locality: false,
        formula: "insured/DEM01*100",
        rule: Rule::Ratio { times: 100, over: Some("DEM01") },
        ..BASE
    },
];

/// Counts the open health centres and dispensaries.
///
/// # Missing data
/// Without any health facility in its sheet the commune has not counted them: missing, not zero.
fn primary_care(local: &Local<'_>) -> Measure {
    let is_care = |kind| matches!(kind, FacilityKind::HealthCentre | FacilityKind::Dispensary);
    let care: Vec<_> = local.plan.facilities.iter().filter(|it| is_care(it.kind)).collect();
    if care.is_empty() {
        return Evidence::Missing(MissingReason::NotFilled);
    }
    let n_open = care.iter().filter(|it| it.state != Some(FacilityState::Closed)).count();
    let formula = "count(health centres and dispensaries, state != closed)".to_owned();
    Evidence::Known(Sourced::new(Decimal::from(n_open), Source::Computed { formula, parts: Vec::new() }))
}

/// Adds up what health facilities count.
fn staff(local: &Local<'_>, of: impl Fn(&FacilityFigures) -> Option<&Sourced<u32>>, formula: &str) -> Measure {
    let counted = local.plan.facilities.iter().filter_map(|it| of(&it.figures));
    let known: Vec<Sourced<Decimal>> =
        counted.map(|it| Sourced::new(Decimal::from(it.value), it.source.clone())).collect();
    let sum = (!known.is_empty()).then(|| known.iter().map(|it| it.value).sum());
    from_parts(formula, &known, sum)
}

fn people_per(local: &Local<'_>, formula: &str, whole: Measure) -> Measure {
    computed(formula, [local.population.clone(), whole], |[people, whole]| ratio(people, whole))
}

fn per_people(local: &Local<'_>, formula: &str, part: Measure) -> Measure {
    computed(formula, [part, local.population.clone()], |[part, people]| ratio(part * Decimal::from(10_000), people))
}
