//! Distances of the localities, and how far they are from the norms.

use rust_decimal::Decimal;
use serde::Serialize;

use super::territory::ratio;
use crate::model::{Commune, Evidence, Locality, LocalityId, Measure, MissingReason, Plan};
use crate::profile::{Comparison, Profile};
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

    /// Returns the indicator whose norm, in kilometres, holds for this distance.
    #[must_use]
    pub fn indicator(self) -> Option<&'static str> {
        match self {
            Distance::Primary => Some("EDU09"),
            Distance::College => Some("EDU11"),
            Distance::Health => Some("SAN04"),
            Distance::Road | Distance::Lycee => None,
        }
    }
}

/// How far a locality is from a norm.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DistanceGap {
    /// Which distance.
    pub distance: Distance,
    /// The norm, km.
    pub norm_km: Decimal,
    /// What lies beyond the norm, km; zero within it.
    pub beyond_km: Decimal,
    /// Share of the norm that is missing, from 0 to 1.
    pub deficit: Decimal,
}

/// The gaps of a locality.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocalityGap {
    /// Which locality.
    pub locality: LocalityId,
    /// Gaps to the norms whose distance is known.
    pub gaps: Vec<DistanceGap>,
    /// Norms whose distance is not known.
    pub n_unknown: usize,
    /// Deficit index, 0 to 1; absent when no distance is known.
    pub deficit: Option<Decimal>,
}

/// Computes the deficit of every locality and ranks them, the most deprived first; those of which nothing is known
/// come last, in the order of the sheet.
///
/// # Formula
/// `D_l = Σ_k d_kl / n`, with `d_kl = clamp((x_kl − norm_k) / norm_k, 0, 1)` over the distances that are known and
/// have a norm; equal weights.
/// # Units
/// Share of the norms that is missing, 0 to 1.
/// # Missing data
/// Unknown distances leave the mean; `n_unknown` says how many. A locality without any known distance has no index.
/// # Source
/// Deficit index of the tool; norms of the profile, with their status.
#[must_use]
pub fn locality_gaps(plan: &Plan, profile: &Profile, commune: &Commune) -> Vec<LocalityGap> {
    let mut gaps: Vec<LocalityGap> =
        plan.localities.iter().map(|locality| gap_of(locality, profile, commune)).collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.deficit));
    gaps
}

fn gap_of(locality: &Locality, profile: &Profile, commune: &Commune) -> LocalityGap {
    let mut gaps = Vec::new();
    let mut n_unknown = 0;
    for distance in Distance::ALL {
        let norm = distance.indicator().and_then(|id| profile.norm(id, commune.kind));
        let Some(norm) = norm.filter(|norm| norm.comparison == Comparison::AtMost && !norm.norm.value.is_zero()) else {
            continue;
        };
        let norm_km = norm.norm.value;
        match distance.of(locality) {
            Evidence::Known(km) => {
                let beyond_km = (km.value - norm_km).max(Decimal::ZERO);
                let deficit = (beyond_km / norm_km).min(Decimal::ONE);
                gaps.push(DistanceGap { distance, norm_km, beyond_km, deficit });
            }
            Evidence::Missing(_) => n_unknown += 1,
        }
    }
    let sum: Decimal = gaps.iter().map(|gap| gap.deficit).sum();
    let deficit = ratio(sum, Decimal::from(gaps.len()));
    LocalityGap { locality: locality.id.clone(), gaps, n_unknown, deficit }
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
