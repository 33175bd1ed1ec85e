//! How far each locality is from the norms: the deficit index, by sector and in all, with its parts.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::indicators::{Indicator, Unit, indicator};
use super::observed::IndicatorResult;
use super::territory::ratio;
use crate::model::{CommuneKind, Evidence, LocalityId, Plan};
use crate::profile::{Comparison, Norm, Profile};
use crate::source::{Source, Sourced};

/// A locality against one norm.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NormDeficit {
    /// Indicator of the norm.
    pub indicator: &'static str,
    /// Its sector.
    pub sector: &'static str,
    /// Unit of value, norm and gap.
    pub unit: Unit,
    /// The locality's value.
    pub value: Sourced<Decimal>,
    /// The norm.
    pub norm: Decimal,
    /// How far it is on the wrong side; zero when the norm is met.
    pub beyond: Decimal,
    /// Share of the norm that is missing, from 0 to 1.
    pub deficit: Decimal,
    /// Weight in the index.
    pub weight: Decimal,
    /// The profile's entry with the norm and the weight.
    pub rule: Source,
}

impl NormDeficit {
    /// Where the part comes from: the value of the locality, and the norm and weight of the profile.
    fn source(&self) -> Source {
        let (norm, beyond) = (self.norm.normalize(), self.beyond.normalize());
        let (deficit, weight) = (self.deficit.normalize(), self.weight.normalize());
        let divisor = if norm.is_zero() && self.unit == Unit::Percent { Decimal::ONE_HUNDRED } else { norm.abs() };
        let formula = match divisor.is_zero() {
            true => format!("w = {weight}; d = {deficit}"),
            false => format!("w = {weight}; d = min(1, {beyond} / {divisor}) = {deficit}"),
        };
        Source::Computed { formula, parts: vec![self.value.source.clone(), self.rule.clone()] }
    }
}

/// The gaps of a locality.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocalityGap {
    /// Which locality.
    pub locality: LocalityId,
    /// Rank, the most deprived first; shared by equal indexes; absent when nothing is known.
    pub rank: Option<usize>,
    /// Its norms, in the order of the profile.
    pub deficits: Vec<NormDeficit>,
    /// Indicators with a norm of which nothing is known here: a gap of knowledge.
    pub unknown: Vec<&'static str>,
    /// Deficit by sector, 0 to 1.
    pub sectors: BTreeMap<&'static str, Decimal>,
    /// Deficit index, 0 to 1; absent when nothing is known.
    pub deficit: Option<Decimal>,
}

impl LocalityGap {
    /// Returns how many norms are not known here.
    #[must_use]
    pub fn n_unknown(&self) -> usize {
        self.unknown.len()
    }

    /// Returns where the index comes from.
    #[must_use]
    pub fn source(&self) -> Source {
        index_source(self.deficits.iter())
    }

    /// Returns where the index of a sector comes from.
    #[must_use]
    pub fn sector_source(&self, sector: &str) -> Source {
        index_source(self.deficits.iter().filter(|it| it.sector == sector))
    }

    /// Returns the largest parts of the index, at most three.
    #[must_use]
    pub fn largest(&self) -> Vec<&NormDeficit> {
        let mut parts: Vec<&NormDeficit> = self.deficits.iter().filter(|it| !it.deficit.is_zero()).collect();
        parts.sort_by_key(|it| std::cmp::Reverse(it.deficit * it.weight));
        parts.truncate(3);
        parts
    }
}

fn index_source<'a>(deficits: impl Iterator<Item = &'a NormDeficit>) -> Source {
    let parts = deficits.map(NormDeficit::source).collect();
    Source::Computed { formula: "Σ w·d / Σ w; d = min(1, beyond_norm / norm)".to_owned(), parts }
}

/// Computes the deficit of every locality and ranks them, the most deprived first; those of which nothing is known
/// come last. Localities of one index share their rank and stand in the order of their ids.
///
/// # Formula
/// `D_l = Σ_k w_k · d_kl / Σ_k w_k` over the norms whose value is known in the locality, with
/// `d_kl = clamp((norm_k − x_kl) / norm_k, 0, 1)` for norms to reach and `clamp((x_kl − norm_k) / norm_k, 0, 1)` for
/// those not to pass; weights `w_k` are the profile's. A norm of zero leaves `x_kl / 100` for shares, and one for
/// anything else above it. The index of a sector is the same sum over the norms of the sector.
/// # Units
/// Share of the norms that is missing, 0 to 1.
/// # Missing data
/// A value that is not known leaves both sums and is listed as a gap of knowledge; a norm of which no locality has a
/// value is not asked of any. A locality without any known value has no index.
/// # Source
/// Deficit index of the tool (DOMAIN 3.5); norms of the profile, with their status.
#[must_use]
pub fn locality_gaps(
    plan: &Plan,
    profile: &Profile,
    kind: Option<CommuneKind>,
    results: &[IndicatorResult],
) -> Vec<LocalityGap> {
    let asked: Vec<(&Norm, &'static Indicator, &IndicatorResult)> = profile
        .norms
        .iter()
        .filter(|norm| profile.norm(&norm.indicator, kind).is_some_and(|it| std::ptr::eq(it, *norm)))
        .filter_map(|norm| Some((norm, indicator(&norm.indicator)?)))
        .filter_map(|(norm, entry)| Some((norm, entry, results.iter().find(|it| it.id == entry.id)?)))
        .filter(|(_, _, result)| !result.localities.is_empty())
        .collect();
    let mut gaps: Vec<LocalityGap> =
        plan.localities.iter().map(|locality| gap_of(&locality.id, &asked, &profile.id)).collect();
    gaps.sort_by(|a, b| b.deficit.cmp(&a.deficit).then_with(|| a.locality.cmp(&b.locality)));
    for at in 0..gaps.len() {
        let is_shared = at > 0 && gaps[at - 1].deficit == gaps[at].deficit;
        gaps[at].rank = match gaps[at].deficit {
            None => None,
            Some(_) if is_shared => gaps[at - 1].rank,
            Some(_) => Some(at + 1),
        };
    }
    gaps
}

fn gap_of(
    locality: &LocalityId,
    asked: &[(&Norm, &'static Indicator, &IndicatorResult)],
    profile: &str,
) -> LocalityGap {
    let mut deficits = Vec::new();
    let mut unknown = Vec::new();
    for (norm, entry, result) in asked {
        match result.localities.iter().find(|(id, _)| id == locality) {
            Some((_, Evidence::Known(value))) => deficits.push(against(norm, entry, value, profile)),
            _ => unknown.push(entry.id),
        }
    }
    let mut sectors = BTreeMap::new();
    for deficit in &deficits {
        let of_sector = deficits.iter().filter(|it| it.sector == deficit.sector);
        if let Some(index) = index(of_sector) {
            sectors.insert(deficit.sector, index);
        }
    }
    let deficit = index(deficits.iter());
    LocalityGap { locality: locality.clone(), rank: None, deficits, unknown, sectors, deficit }
}

fn against(norm: &Norm, entry: &'static Indicator, value: &Sourced<Decimal>, profile: &str) -> NormDeficit {
    let limit = norm.norm.value;
    let beyond = match norm.comparison {
        Comparison::AtLeast => (limit - value.value).max(Decimal::ZERO),
        Comparison::AtMost => (value.value - limit).max(Decimal::ZERO),
    };
    let whole = if !limit.is_zero() {
        limit.abs()
    } else if entry.unit == Unit::Percent {
        Decimal::ONE_HUNDRED
    } else {
        beyond
    };
    let deficit = ratio(beyond, whole).unwrap_or(Decimal::ZERO).min(Decimal::ONE).round_dp(6);
    NormDeficit {
        indicator: entry.id,
        sector: entry.theme,
        unit: entry.unit,
        value: value.clone(),
        norm: limit,
        beyond,
        deficit,
        weight: norm.weight,
        rule: Source::Setting { file: profile.to_owned(), key: format!("norms.{}", norm.indicator) },
    }
}

fn index<'a>(deficits: impl Iterator<Item = &'a NormDeficit>) -> Option<Decimal> {
    let (mut sum, mut weights) = (Decimal::ZERO, Decimal::ZERO);
    for it in deficits {
        sum += it.deficit * it.weight;
        weights += it.weight;
    }
    ratio(sum, weights).map(|it| it.round_dp(6))
}
