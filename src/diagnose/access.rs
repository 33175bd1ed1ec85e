//! How the population stands to services: mean distance, people beyond each threshold, and how equally it is shared.

use rust_decimal::Decimal;
use serde::Serialize;

use super::localities::{Distance, mean_distance};
use super::territory::{from_parts, ratio};
use crate::model::{Evidence, Measure, Plan};
use crate::profile::Profile;
use crate::source::Sourced;

/// Access of the population to one service.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Access {
    /// Which distance.
    pub distance: Distance,
    /// Mean distance, weighted by population, km.
    pub mean_km: Measure,
    /// People beyond each threshold, the nearest first.
    pub beyond: Vec<Beyond>,
    /// Inhabitants of localities whose distance is not known.
    pub population_unknown: Decimal,
    /// Localities whose distance or population is not known.
    pub n_unknown: usize,
    /// Inequality of the distance between inhabitants, 0 to 1.
    pub gini: Measure,
    /// Points of the Lorenz curve: share of the population and share of all kilometres, the nearest people first.
    pub lorenz: Vec<[Decimal; 2]>,
}

/// People who live beyond a distance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Beyond {
    /// Threshold, km.
    pub km: Decimal,
    /// Localities beyond it.
    pub n_localities: usize,
    /// Inhabitants beyond it.
    pub population: Measure,
    /// Their share of the people whose distance is known, per cent.
    pub share_pct: Measure,
}

/// A locality of known distance and population.
struct Known<'a> {
    km: &'a Sourced<Decimal>,
    people: &'a Sourced<Decimal>,
}

/// Measures the access to every service of which a distance is known.
///
/// # Missing data
/// Localities without the distance or without population leave every sum; how many people and localities they are
/// goes with the result.
#[must_use]
pub fn access(plan: &Plan, profile: &Profile) -> Vec<Access> {
    Distance::ALL
        .into_iter()
        .filter_map(|distance| {
            let mut known: Vec<Known<'_>> = Vec::new();
            let mut population_unknown = Decimal::ZERO;
            for locality in &plan.localities {
                match (distance.of(locality), &locality.population) {
                    (Evidence::Known(km), Evidence::Known(people)) => known.push(Known { km, people }),
                    (_, people) => population_unknown += people.value().copied().unwrap_or_default(),
                }
            }
            if known.is_empty() {
                return None;
            }
            // The nearest first, and the cell decides between equals, so that the order of the rows does not matter.
            known.sort_by(|a, b| (a.km.value, &a.km.source).cmp(&(b.km.value, &b.km.source)));
            let thresholds = &profile.diagnosis.distance_thresholds_km.value;
            Some(Access {
                distance,
                mean_km: mean_distance(plan, distance),
                beyond: thresholds.iter().map(|km| beyond(&known, *km)).collect(),
                population_unknown,
                n_unknown: plan.localities.len() - known.len(),
                gini: gini(&known),
                lorenz: lorenz(&known.iter().map(|it| (it.people.value, it.km.value)).collect::<Vec<_>>()),
            })
        })
        .collect()
}

fn beyond(known: &[Known<'_>], km: Decimal) -> Beyond {
    let all: Decimal = known.iter().map(|it| it.people.value).sum();
    let far: Vec<&Known<'_>> = known.iter().filter(|it| it.km.value > km).collect();
    let population: Decimal = far.iter().map(|it| it.people.value).sum();
    let parts = || known.iter().flat_map(|it| [it.km, it.people]);
    let share = ratio(population * Decimal::ONE_HUNDRED, all).map(|it| it.round_dp(6));
    Beyond {
        km,
        n_localities: far.len(),
        population: from_parts("Σ population(distance > threshold)", parts(), Some(population)),
        share_pct: from_parts("Σ population(distance > threshold) / Σ population * 100", parts(), share),
    }
}

fn gini(known: &[Known<'_>]) -> Measure {
    let pairs: Vec<(Decimal, Decimal)> = known.iter().map(|it| (it.people.value, it.km.value)).collect();
    let parts = known.iter().flat_map(|it| [it.km, it.people]);
    from_parts("1 − Σ p·(L + L₋₁)", parts, gini_of(&pairs))
}

/// Returns the Gini coefficient of values `x` held by `people` each.
///
/// # Formula
/// `G = 1 − Σ_i p_i · (L_i + L_{i−1})`, `p_i` the share of the people and `L_i` the share of the total up to the
/// `i`-th, in rising order of `x`.
/// # Units
/// 0 when all have the same, towards 1 when one has all.
/// # Missing data
/// None without people or when the total is zero.
#[must_use]
pub fn gini_of(pairs: &[(Decimal, Decimal)]) -> Option<Decimal> {
    let mut sorted = pairs.to_vec();
    sorted.sort_by_key(|(_, x)| *x);
    let points = lorenz(&sorted);
    if points.len() < 2 {
        return None;
    }
    let area: Decimal = points.windows(2).map(|pair| (pair[1][0] - pair[0][0]) * (pair[1][1] + pair[0][1])).sum();
    Some((Decimal::ONE - area).round_dp(6))
}

/// Returns the points of the Lorenz curve from the origin to one, of pairs in rising order.
fn lorenz(pairs: &[(Decimal, Decimal)]) -> Vec<[Decimal; 2]> {
    let people: Decimal = pairs.iter().map(|(people, _)| *people).sum();
    let total: Decimal = pairs.iter().map(|(people, x)| *people * *x).sum();
    if people.is_zero() || total.is_zero() {
        return Vec::new();
    }
    let mut points = vec![[Decimal::ZERO, Decimal::ZERO]];
    let (mut sum_people, mut sum) = (Decimal::ZERO, Decimal::ZERO);
    for (n, x) in pairs {
        sum_people += n;
        sum += *n * *x;
        points.push([sum_people / people, sum / total]);
    }
    points
}
