//! The social registry: who is registered, who is served once or several times, and whom a limit would take.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::PlaceId;
use super::counts::{not_filled, quotient, sum};
use super::union::Households;
use crate::model::{Evidence, Measure, RegistryBand, Social, SocialId, Targeting};
use crate::source::Sourced;

/// What the registry holds of a place, or of all of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Registered {
    /// Households.
    pub households: Option<Sourced<u32>>,
    /// Women and girls.
    pub women: Option<Sourced<u32>>,
    /// Men and boys.
    pub men: Option<Sourced<u32>>,
    /// Households eligible for at least one programme.
    pub eligible: Option<Sourced<u32>>,
    /// Households in exactly one programme.
    pub served_once: Option<Sourced<u32>>,
    /// Households in several.
    pub served_several: Option<Sourced<u32>>,
    /// Eligible households in at least one.
    pub served_eligible: Option<Sourced<u32>>,
}

impl Registered {
    fn of<'a>(bands: impl Iterator<Item = &'a RegistryBand> + Clone) -> Self {
        let sum_of = |of: fn(&RegistryBand) -> Option<&Sourced<u32>>| sum(bands.clone().map(of));
        Self {
            households: sum_of(|it| Some(&it.households)),
            women: sum_of(|it| it.women.as_ref()),
            men: sum_of(|it| it.men.as_ref()),
            eligible: sum_of(|it| it.eligible.as_ref()),
            served_once: sum_of(|it| it.served_once.as_ref()),
            served_several: sum_of(|it| it.served_several.as_ref()),
            served_eligible: sum_of(|it| it.served_eligible.as_ref()),
        }
    }

    /// Returns how many different households receive at least one programme.
    #[must_use]
    pub fn in_any(&self) -> Option<u32> {
        Some(self.served_once.as_ref()?.value.saturating_add(self.served_several.as_ref()?.value))
    }

    /// Overlap rate.
    ///
    /// # Formula
    /// households in two or more / households in one or more × 100
    #[must_use]
    pub fn overlap(&self) -> Measure {
        let (Some(once), Some(several)) = (&self.served_once, &self.served_several) else { return not_filled() };
        let formula = "households_in_several / (households_in_one + households_in_several) * 100";
        let any = once.value.saturating_add(several.value);
        quotient(formula, (several.value, any), vec![several.source.clone(), once.source.clone()])
    }

    /// Coverage of the eligible by any programme.
    ///
    /// # Formula
    /// 1 − card(E∖U)/card(E), in per cent: eligible households in at least one programme / eligible households
    #[must_use]
    pub fn coverage(&self) -> Measure {
        let (Some(reached), Some(eligible)) = (&self.served_eligible, &self.eligible) else { return not_filled() };
        let formula = "served_eligible_households / eligible_households * 100";
        quotient(formula, (reached.value, eligible.value), vec![reached.source.clone(), eligible.source.clone()])
    }
}

/// Households of a band of scores, over all places.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// Begins here.
    pub from: Option<Decimal>,
    /// Ends here.
    pub to: Option<Decimal>,
    /// What it holds.
    pub registered: Registered,
}

/// Whom the limit of a programme would take, against whom it counts as eligible.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Eligibility {
    /// Programme.
    pub programme: SocialId,
    /// Its limit.
    pub limit: Decimal,
    /// Households of the bands below the limit: a band that the limit cuts counts only in the most.
    pub households: Households,
    /// Households that the programme counts as eligible.
    pub counted: Option<u32>,
}

/// The registry of the commune.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Registry {
    /// By place.
    pub places: BTreeMap<PlaceKey, Registered>,
    /// By band of scores, the lowest first.
    pub bands: Vec<Band>,
    /// In all.
    pub total: Registered,
    /// What limits would take.
    pub eligibility: Vec<Eligibility>,
}

/// A place as a key that can be written; empty for the whole commune.
pub type PlaceKey = String;

/// Returns a place as a key.
#[must_use]
pub fn key(place: &PlaceId) -> PlaceKey {
    place.as_ref().map_or_else(String::new, ToString::to_string)
}

/// Adds the registry up; rows of localities come before a row of the whole commune.
pub(super) fn registry(social: &Social, counted: impl Fn(&SocialId) -> Option<u32>) -> Registry {
    let has_places = social.registry.iter().any(|band| band.locality.is_some());
    let used: Vec<&RegistryBand> =
        social.registry.iter().filter(|band| band.locality.is_some() == has_places).collect();
    let mut places: BTreeMap<PlaceKey, Vec<&RegistryBand>> = BTreeMap::new();
    let mut bands: BTreeMap<(Option<Decimal>, Option<Decimal>), Vec<&RegistryBand>> = BTreeMap::new();
    for band in &used {
        places.entry(key(&band.locality)).or_default().push(band);
        let limits = (band.from.as_ref().map(|it| it.value), band.to.as_ref().map(|it| it.value));
        bands.entry(limits).or_default().push(band);
    }
    let limits = social.programmes.iter().filter(|it| it.targeting == Some(Targeting::Registry));
    let eligibility = limits.filter_map(|programme| {
        let limit = *programme.score_limit.value()?;
        let mut households = Households::default();
        for band in &used {
            let n = band.households.value;
            let is_below = band.to.as_ref().is_some_and(|to| to.value <= limit);
            let begins_below = band.from.as_ref().is_none_or(|from| from.value < limit);
            if is_below {
                households.least += n;
            }
            if is_below || begins_below {
                households.most += n;
            }
        }
        Some(Eligibility { programme: programme.id.clone(), limit, households, counted: counted(&programme.id) })
    });
    Registry {
        eligibility: if used.is_empty() { Vec::new() } else { eligibility.collect() },
        total: Registered::of(used.iter().copied()),
        places: places.into_iter().map(|(place, of)| (place, Registered::of(of.into_iter()))).collect(),
        bands: bands
            .into_iter()
            .map(|((from, to), of)| Band { from, to, registered: Registered::of(of.into_iter()) })
            .collect(),
    }
}

/// Whether a rate is known.
pub(super) fn is_known(measure: &Measure) -> bool {
    matches!(measure, Evidence::Known(_))
}
