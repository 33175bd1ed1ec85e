//! Distances of the localities.

use rust_decimal::Decimal;
use serde::Serialize;

use super::territory::ratio;
use crate::model::{Evidence, Locality, Measure, MissingReason, Plan};
use crate::source::{Source, Sourced};

/// A distance that the localities sheet gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Distance {
    /// To a paved road.
    Road,
    /// To a primary school.
    Primary,
    /// To a lower secondary school.
    College,
    /// To an upper secondary school.
    Lycee,
    /// To a health centre.
    Health,
}

impl Distance {
    /// Every distance, in the order of tables.
    pub const ALL: [Distance; 5] =
        [Distance::Road, Distance::Primary, Distance::College, Distance::Lycee, Distance::Health];

    /// Returns the distance of a locality.
    #[must_use]
    pub fn of(self, locality: &Locality) -> &Measure {
        match self {
            Distance::Road => &locality.distance_road_km,
            Distance::Primary => &locality.distance_primary_km,
            Distance::College => &locality.distance_college_km,
            Distance::Lycee => &locality.distance_lycee_km,
            Distance::Health => &locality.distance_health_km,
        }
    }

    /// Returns the column of the localities sheet.
    #[must_use]
    pub fn column(self) -> &'static str {
        match self {
            Distance::Road => "distance_road_km",
            Distance::Primary => "distance_primary_km",
            Distance::College => "distance_college_km",
            Distance::Lycee => "distance_lycee_km",
            Distance::Health => "distance_health_km",
        }
    }
}

/// Mean distance, weighted by population.
///
/// # Missing data
/// Localities without the distance or without population leave both sums.
pub(super) fn mean_distance(plan: &Plan, distance: Distance) -> Measure {
    weighted(plan, distance, "Σ population · distance / Σ population", |km| km)
}

/// Share of the population at most so many kilometres away, per cent.
pub(super) fn share_within(plan: &Plan, distance: Distance, km: u32) -> Measure {
    let limit = Decimal::from(km);
    weighted(plan, distance, "Σ population(distance <= limit) / Σ population * 100", |km| {
        if km <= limit { Decimal::ONE_HUNDRED } else { Decimal::ZERO }
    })
}

/// Share of the localities at most so many kilometres away, per cent of those of known distance.
pub(super) fn localities_within(plan: &Plan, distance: Distance, km: u32) -> Measure {
    let known: Vec<&Sourced<Decimal>> =
        plan.localities.iter().filter_map(|locality| distance.of(locality).known()).collect();
    let within = known.iter().filter(|it| it.value <= Decimal::from(km)).count();
    match ratio(Decimal::from(within) * Decimal::ONE_HUNDRED, Decimal::from(known.len())) {
        None => Evidence::Missing(MissingReason::NotFilled),
        Some(share) => {
            let parts = known.iter().map(|it| it.source.clone()).collect();
            let formula = "count(distance <= limit) / count(distance) * 100".to_owned();
            Evidence::Known(Sourced::new(share, Source::Computed { formula, parts }))
        }
    }
}

fn weighted(plan: &Plan, distance: Distance, formula: &str, of: impl Fn(Decimal) -> Decimal) -> Measure {
    let mut parts = Vec::new();
    let (mut sum, mut people) = (Decimal::ZERO, Decimal::ZERO);
    for locality in &plan.localities {
        if let (Evidence::Known(km), Evidence::Known(population)) = (distance.of(locality), &locality.population) {
            sum += of(km.value) * population.value;
            people += population.value;
            parts.push(km.source.clone());
            parts.push(population.source.clone());
        }
    }
    match ratio(sum, people) {
        None => Evidence::Missing(MissingReason::NotFilled),
        Some(mean) => {
            Evidence::Known(Sourced::new(mean.round_dp(6), Source::Computed { formula: formula.to_owned(), parts }))
        }
    }
}
