//! Social programmes that meet: whom each reaches, whom they share and whom they miss, what help is worth, what merging
//! saves, what shocks cost, and which strategy all of it serves.
//!
//! Pure functions over aggregates: counts of households by place and band of scores, never a household.

mod counts;
mod pairs;
mod places;
mod protect;
mod registry;
mod scenario;
mod shocks;
mod strategy;
#[cfg(test)]
mod tests;
mod union;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

pub use counts::Counts;
pub use pairs::{Link, Merger, Pair};
pub use places::{Meeting, PlaceMeeting};
pub use protect::{
    Shown, ShownCounts, ShownMerger, ShownPair, ShownProgramme, ShownProgrammes, ShownRegistered, ShownScenario,
    protected,
};
pub use registry::{Band, Eligibility, Registered, Registry, key};
pub use scenario::{Comparison, Scenario};
pub use shocks::{Readiness, ShockResult};
pub use strategy::{Phase, PillarResult, Strategy, Weighted};
pub use union::{Households, Served};
pub use value::{HouseholdValue, PaidMonths, Support, Value};

use crate::diagnose::LocalityGap;
use crate::diagnostics::{Code, Diagnostic, Findings, Found};
use crate::model::{Evidence, LocalityId, Measure, Money, Overlap, Plan, ShockKind, SocialId, Window};
use crate::profile::Frame;
use crate::source::{Source, Sourced};

/// A place: a locality, or the whole commune.
pub type PlaceId = Option<LocalityId>;

/// A programme, worked out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProgrammeResult {
    /// Which.
    pub programme: SocialId,
    /// Counts in all.
    pub total: Counts,
    /// Counts by place.
    #[serde(skip)]
    pub places: BTreeMap<PlaceId, Counts>,
    /// Share of the eligible that it reaches.
    pub coverage: Measure,
    /// Share of the eligible that it misses.
    pub exclusion: Measure,
    /// Share of its households that are not eligible.
    pub inclusion: Measure,
    /// Share of women among the persons it serves.
    pub women_share: Measure,
    /// What it is worth.
    pub value: Value,
    /// Transfers of a year.
    pub transfers: Option<Sourced<Money>>,
}

/// What the programmes reach together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Together {
    /// Different households in at least one programme.
    pub households: Households,
    /// Households in two or more, of those in at least one, per cent.
    pub overlap: Measure,
    /// Eligible households in at least one, per cent.
    pub coverage: Measure,
}

/// Everything about social programmes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Interlink {
    /// Programmes.
    pub programmes: Vec<ProgrammeResult>,
    /// Pairs of them.
    pub pairs: Vec<Pair>,
    /// All together.
    pub together: Together,
    /// The registry.
    pub registry: Registry,
    /// Kinds of households.
    pub households: Vec<HouseholdValue>,
    /// Months of payment.
    pub calendar: Vec<PaidMonths>,
    /// Months without a payment of cash.
    pub months_without_cash: Vec<u8>,
    /// Localities, help beside services.
    pub places: Vec<PlaceMeeting>,
    /// What could be merged.
    pub mergers: Vec<Merger>,
    /// Today beside harmonised.
    pub comparison: Comparison,
    /// Shocks.
    pub shocks: Vec<ShockResult>,
    /// How ready the commune is, by kind of shock.
    pub readiness: BTreeMap<ShockKind, Readiness>,
    /// The strategy.
    pub strategy: Strategy,
}

/// What the analysis looks at.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The plan as it may be published: what counts the people and households of localities is made from it.
    pub published: &'a Plan,
    /// Localities and their deficits.
    pub gaps: &'a [LocalityGap],
    /// Windows of the plan.
    pub windows: &'a [Window],
    /// National frame that the workspace chose.
    pub frame: Option<&'a Frame>,
}

/// Analyses the social programmes; nothing when the workspace says nothing of them and chose no frame.
///
/// # Findings
/// P4302, P4305, P4307 to P4312, P4314, P4316, P4317, P4319
#[must_use]
pub fn analyse(given: &Given<'_>) -> Found<Option<Interlink>> {
    let mut findings = Findings::default();
    let social = &given.plan.social;
    if social.is_empty() && given.frame.is_none() {
        return Found::new(None, findings);
    }
    let size = household_size(given.published);
    let mut by_programme = counts::by_programme(social, &mut findings);
    let programmes: Vec<ProgrammeResult> = social
        .programmes
        .iter()
        .map(|programme| {
            let places = by_programme.remove(&programme.id).unwrap_or_default();
            let total = counts::total(&places);
            let value = value::value(social, programme, &total, size.as_ref());
            ProgrammeResult {
                programme: programme.id.clone(),
                coverage: total.coverage(),
                exclusion: total.exclusion(),
                inclusion: total.inclusion(),
                women_share: total.women_share(),
                transfers: transfers(&total, &value),
                value,
                total,
                places,
            }
        })
        .collect();
    let overlaps = pairs::overlaps(social, &programmes, &mut findings);
    let pairs = pairs::pairs(social, &programmes, &overlaps);
    pairs::report(social, &pairs, &mut findings);
    let of_eligible = |id: &SocialId| {
        let result = programmes.iter().find(|it| it.programme == *id)?;
        result.total.eligible.as_ref().map(|it| it.value)
    };
    let registry = registry::registry(social, of_eligible);
    beyond_registered(&programmes, &registry, given.plan, &mut findings);
    let served_of = |ids: &[&SocialId]| served(&programmes, &overlaps, ids).into_values().collect::<Vec<_>>();
    let mergers = pairs::mergers(social, &programmes, &pairs, served_of);
    let together = together(&programmes, &overlaps, &registry, &pairs, &mut findings);
    let comparison = scenario::compare(social, &programmes, &registry, &mergers, together.households);
    let shock_results = shocks::shocks(given.published, &programmes);
    shocks::report(given.plan, &mut findings);
    let interlink = Interlink {
        households: value::households(social),
        calendar: value::calendar(social),
        months_without_cash: value::months_without_cash(social),
        places: if programmes.is_empty() && registry.places.is_empty() {
            Vec::new()
        } else {
            places::places(social, &programmes, &registry, given.gaps)
        },
        readiness: shocks::readiness(given.plan, &shock_results),
        shocks: shock_results,
        strategy: strategy::strategy(given.plan, given.frame, given.windows, &mut findings),
        programmes,
        pairs,
        together,
        registry,
        mergers,
        comparison,
    };
    Found::new(Some(interlink), findings)
}

/// Mean persons of a household of the commune: population over households of the localities where both are known.
fn household_size(plan: &Plan) -> Option<Sourced<Decimal>> {
    let (mut persons, mut households, mut parts) = (Decimal::ZERO, Decimal::ZERO, Vec::new());
    for locality in &plan.localities {
        if let (Evidence::Known(people), Evidence::Known(homes)) = (&locality.population, &locality.households) {
            persons += people.value;
            households += homes.value;
            parts.extend([people.source.clone(), homes.source.clone()]);
        }
    }
    let value = persons.checked_div(households).filter(|size| *size > Decimal::ZERO)?;
    Some(Sourced::new(value, Source::Computed { formula: "sum(population) / sum(households)".to_owned(), parts }))
}

/// Transfers of a year.
///
/// # Formula
/// worth for a household × households served
fn transfers(total: &Counts, value: &Value) -> Option<Sourced<Money>> {
    let (served, household) = (total.served.as_ref()?, value.household.as_ref()?);
    let centimes = household.value.centimes().saturating_mul(i64::from(served.value));
    let formula = "annual_value_of_household * served_households".to_owned();
    let parts = vec![household.source.clone(), served.source.clone()];
    Some(Sourced::new(Money::from_centimes(centimes), Source::Computed { formula, parts }))
}

/// What programmes serve, place by place, with the overlaps that are known there.
fn served(
    programmes: &[ProgrammeResult],
    overlaps: &BTreeMap<(SocialId, SocialId), Vec<Overlap>>,
    ids: &[&SocialId],
) -> BTreeMap<PlaceId, Served> {
    let of: Vec<&ProgrammeResult> = programmes.iter().filter(|it| ids.contains(&&it.programme)).collect();
    let places: BTreeSet<&PlaceId> = of.iter().flat_map(|it| it.places.keys()).collect();
    let at = |place: &PlaceId| {
        let there: Vec<(&SocialId, u32)> =
            of.iter().filter_map(|it| Some((&it.programme, it.places.get(place)?.served.as_ref()?.value))).collect();
        let mut served = Served { counts: there.iter().map(|(_, n)| *n).collect(), pairs: BTreeMap::new() };
        for (one, (a, _)) in there.iter().enumerate() {
            for (other, (b, _)) in there.iter().enumerate().skip(one + 1) {
                let key = if a < b { ((*a).clone(), (*b).clone()) } else { ((*b).clone(), (*a).clone()) };
                let row = overlaps.get(&key).and_then(|rows| rows.iter().find(|row| row.locality == *place));
                if let Some(row) = row {
                    served.pairs.insert((one, other), row.both.value);
                }
            }
        }
        served
    };
    places.into_iter().map(|place| (place.clone(), at(place))).collect()
}

/// # Findings
/// `OverlapsContradict`
fn together(
    programmes: &[ProgrammeResult],
    overlaps: &BTreeMap<(SocialId, SocialId), Vec<Overlap>>,
    registry: &Registry,
    pairs: &[Pair],
    findings: &mut Findings,
) -> Together {
    let ids: Vec<&SocialId> = programmes.iter().map(|it| &it.programme).collect();
    let places = served(programmes, overlaps, &ids);
    for (place, served) in &places {
        if served.contradicts() {
            findings.push(Diagnostic::new(Code::OverlapsContradict).with("place", key(place)));
        }
    }
    let counted = union_of(&places);
    let households = registry.total.in_any().map_or(counted, Households::exactly);
    let overlap = match (registry.total.overlap(), pairs) {
        (known @ Evidence::Known(_), _) => known,
        // With two programmes the similarity of the pair is the rate of overlap.
        (Evidence::Missing(_), [only]) if programmes.len() == 2 => only.similarity.clone(),
        (missing @ Evidence::Missing(_), _) => missing,
    };
    let coverage = match (registry.total.coverage(), programmes) {
        (known @ Evidence::Known(_), _) => known,
        (Evidence::Missing(_), [only]) => only.coverage.clone(),
        (missing @ Evidence::Missing(_), _) => missing,
    };
    Together { households, overlap, coverage }
}

/// Different households over all places. Programmes that are known only for the whole commune may be those of the
/// localities over again: they raise the least only beyond these, and the most by all of theirs.
fn union_of(places: &BTreeMap<PlaceId, Served>) -> Households {
    let localities = places
        .iter()
        .filter(|(place, _)| place.is_some())
        .map(|(_, served)| served.union())
        .fold(Households::default(), Households::plus);
    let whole = places.get(&None).map(Served::union).unwrap_or_default();
    Households { least: localities.least.max(whole.least), most: localities.most.saturating_add(whole.most) }
}

/// # Findings
/// `ServedBeyondRegistered`
fn beyond_registered(programmes: &[ProgrammeResult], registry: &Registry, plan: &Plan, findings: &mut Findings) {
    for result in programmes {
        for (place, counts) in &result.places {
            let Some(served) = &counts.served else { continue };
            let registered = registry.places.get(&key(place)).and_then(|it| it.households.as_ref());
            let Some(most) = registered.map(|it| it.value).filter(|most| served.value > *most) else { continue };
            let row = plan.social.coverage.iter().find(|it| it.programme == result.programme && it.locality == *place);
            let finding = Diagnostic::new(Code::ServedBeyondRegistered).with("programme", result.programme.to_string());
            let finding = finding.with("value", served.value.to_string()).with("most", most.to_string());
            findings.push(match row {
                Some(row) => finding.at_cell(&row.cell),
                None => finding,
            });
        }
    }
}
