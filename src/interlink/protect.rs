//! Social programmes as they may be published: small counts are withheld, with others so that no sum, no rate and no
//! cost gives one back. Documents, terminal and machine output show nothing but this.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::counts::ByPlace;
use super::registry::{Registered, Registry};
use super::{Comparison, Counts, Households, Interlink, Merger, Pair, PlaceMeeting, ProgrammeResult, key};
use crate::diagnose::{Count, protect};
use crate::model::{Evidence, LocalityId, Measure, Money, SocialId};

/// What may be said of a count or of what is computed from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown<T> {
    /// It is published.
    Known(T),
    /// It is too small, or would give a small one back.
    Withheld,
    /// Nobody gave it.
    Missing,
}

impl<T> Shown<T> {
    fn of(value: Option<T>, is_withheld: bool) -> Self {
        match value {
            Some(_) if is_withheld => Shown::Withheld,
            Some(value) => Shown::Known(value),
            None => Shown::Missing,
        }
    }

    /// Returns the value when it is published.
    pub fn known(&self) -> Option<&T> {
        match self {
            Shown::Known(value) => Some(value),
            Shown::Withheld | Shown::Missing => None,
        }
    }

    /// Returns whether it is withheld.
    pub fn is_withheld(&self) -> bool {
        matches!(self, Shown::Withheld)
    }
}

impl<T: Serialize> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Shown::Known(value) => value.serialize(serializer),
            Shown::Withheld => serializer.serialize_str("withheld"),
            Shown::Missing => serializer.serialize_none(),
        }
    }
}

/// Counts of a programme, or of the registry, in a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownCounts {
    /// Eligible households.
    pub eligible: Shown<u32>,
    /// Share of them that is reached, per cent.
    pub coverage: Shown<Decimal>,
}

/// A programme as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownProgramme {
    /// Eligible households.
    pub eligible: Shown<u32>,
    /// Households served.
    pub served: Shown<u32>,
    /// Share of the eligible that is reached.
    pub coverage: Shown<Decimal>,
    /// Share of the eligible that is missed.
    pub exclusion: Shown<Decimal>,
    /// Share of those served who are not eligible.
    pub inclusion: Shown<Decimal>,
    /// Share of women among the persons served.
    pub women_share: Shown<Decimal>,
    /// Transfers of a year.
    pub transfers: Shown<Money>,
    /// Points of sale, schools or offices: they are public.
    pub points: Option<u32>,
    /// By place; empty for the whole commune.
    pub places: BTreeMap<String, ShownCounts>,
}

/// A pair as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownPair {
    /// Households in both.
    pub both: Shown<u32>,
    /// Share of those in either.
    pub similarity: Shown<Decimal>,
    /// Share of the first's.
    pub of_a: Shown<Decimal>,
    /// Share of the second's.
    pub of_b: Shown<Decimal>,
    /// Share of the eligible that neither reaches.
    pub gap: Shown<Decimal>,
}

/// The registry of a place, or of all, as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownRegistered {
    /// Households.
    pub households: Shown<u32>,
    /// Eligible for at least one programme.
    pub eligible: Shown<u32>,
    /// In exactly one programme.
    pub served_once: Shown<u32>,
    /// In several.
    pub served_several: Shown<u32>,
    /// Share of the eligible that is reached.
    pub coverage: Shown<Decimal>,
    /// Share of those served that is in several.
    pub overlap: Shown<Decimal>,
}

/// A merger as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownMerger {
    /// Households that would no longer be paid twice, at least.
    pub duplicates: Shown<u32>,
    /// What is saved in a year, at least.
    pub saving: Shown<Money>,
}

/// A state of the programmes as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownScenario {
    /// Programmes.
    pub programmes: usize,
    /// Transfers and running costs of a year.
    pub cost: Shown<Money>,
    /// Different households.
    pub households: Shown<Households>,
    /// Payments beyond the first to a household.
    pub repeated: Shown<Households>,
}

/// All of it as it may be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownProgrammes {
    /// Fewest households of a count.
    pub least: u32,
    /// Programmes.
    pub programmes: BTreeMap<SocialId, ShownProgramme>,
    /// Pairs, in the order of the analysis.
    pub pairs: Vec<ShownPair>,
    /// The registry by place.
    pub registry: BTreeMap<String, ShownRegistered>,
    /// The registry in all.
    pub registered: ShownRegistered,
    /// Households of each band, in the order of the analysis.
    pub bands: Vec<Shown<u32>>,
    /// Households that the limit of each programme would take.
    pub eligibility: Vec<Shown<Households>>,
    /// Coverage of each locality by programmes.
    pub meetings: BTreeMap<LocalityId, Shown<Decimal>>,
    /// Mergers, in the order of the analysis.
    pub mergers: Vec<ShownMerger>,
    /// Today, and harmonised.
    pub scenarios: [ShownScenario; 2],
    /// Saved by merging.
    pub saving: Shown<Money>,
    /// Households left out that the saving would reach.
    pub extended: Shown<u32>,
}

/// Counts and the sums of them that are published.
#[derive(Debug, Default)]
struct Ground {
    counts: Vec<Count>,
    sums: Vec<Vec<usize>>,
}

impl Ground {
    fn cell(&mut self, n: u32) -> usize {
        self.counts.push(Count::own(n));
        self.counts.len() - 1
    }

    fn sum(&mut self, cells: Vec<usize>) -> usize {
        self.sums.push(cells);
        self.sums.len() - 1
    }

    fn protect(&self, least: u32) -> Veil {
        let published = protect(&self.counts, &self.sums, least);
        Veil { cells: published.cells, sums: published.sums }
    }
}

/// What is withheld.
#[derive(Debug)]
struct Veil {
    cells: Vec<bool>,
    sums: Vec<bool>,
}

/// Decides what may be published of social programmes; no count from 1 to `least − 1` is.
///
/// # Formula
/// The eligible households of a place are those that a programme reaches and those it misses: both are protected under
/// the sums of all places, and so are, for the whole, those served who are not eligible. The registry is split alike,
/// and the households served into those in one programme and in several. A rate, a cost or a saving goes with the
/// counts it would give back.
/// # Source
/// Law 09-08 on personal data.
#[must_use]
pub fn protected(interlink: &Interlink, least: u32) -> ShownProgrammes {
    let programmes: BTreeMap<SocialId, ShownProgramme> =
        interlink.programmes.iter().map(|it| (it.programme.clone(), programme(it, least))).collect();
    let pairs: Vec<ShownPair> = interlink.pairs.iter().map(|it| pair(it, &programmes, least)).collect();
    let (registry, registered) = registry(&interlink.registry, least);
    let (bands, eligibility) = bands(&interlink.registry, registered.households.is_withheld(), least);
    let mergers: Vec<ShownMerger> = interlink.mergers.iter().map(|it| merger(it, least)).collect();
    let meetings = interlink
        .places
        .iter()
        .map(|it| (it.locality.clone(), meeting(it, interlink, &programmes, &registry)))
        .collect();
    let comparison = &interlink.comparison;
    let is_saving_told = mergers.iter().all(|it| !it.saving.is_withheld());
    let hides_served = programmes.values().any(|it| it.served.is_withheld());
    ShownProgrammes {
        least,
        scenarios: scenarios(comparison, is_saving_told, hides_served, least),
        saving: Shown::of(Some(comparison.saving), !is_saving_told),
        extended: Shown::of(Some(comparison.extended), !is_saving_told),
        programmes,
        pairs,
        registry,
        registered,
        bands,
        eligibility,
        meetings,
        mergers,
    }
}

fn value<T>(of: Option<&crate::source::Sourced<T>>) -> Option<T>
where
    T: Copy,
{
    of.map(|it| it.value)
}

fn rate(measure: &Measure, is_withheld: bool) -> Shown<Decimal> {
    Shown::of(measure.value().copied(), is_withheld)
}

fn programme(result: &ProgrammeResult, least: u32) -> ShownProgramme {
    let total = &result.total;
    let few = |n: Option<u32>| n.is_some_and(|n| (1..least).contains(&n));
    let hides_women = few(value(total.women.as_ref())) || few(value(total.men.as_ref()));
    let shown = match parts(&result.places) {
        Some(parts) => split(result, &parts, least),
        None => apart(result, least),
    };
    let women_share = rate(&result.women_share, hides_women || shown.served.is_withheld());
    let transfers = Shown::of(result.transfers.as_ref().map(|it| it.value), shown.served.is_withheld());
    ShownProgramme { women_share, transfers, points: value(total.points.as_ref()), ..shown }
}

/// Eligible households of each place, reached and missed, when all its places give all three counts.
fn parts(places: &ByPlace) -> Option<BTreeMap<String, [u32; 2]>> {
    let of = |(place, counts): (&super::PlaceId, &Counts)| {
        let reached = value(counts.served_eligible.as_ref())?;
        let missed = value(counts.eligible.as_ref())?.checked_sub(reached)?;
        value(counts.served.as_ref())?.checked_sub(reached)?;
        Some((key(place), [reached, missed]))
    };
    places.iter().map(of).collect::<Option<BTreeMap<_, _>>>().filter(|parts| !parts.is_empty())
}

/// Which places may not show a count whose two parts are these; and whether the sum of all may be shown.
///
/// # Formula
/// Whoever knows the whole knows the second part from the first: a place is one cell, as small as its smaller part that
/// is not nothing, under the sum of all places.
fn hidden(parts: &BTreeMap<String, [u32; 2]>, least: u32) -> (BTreeMap<String, bool>, bool) {
    let mut ground = Ground::default();
    let smaller = |parts: &[u32; 2]| parts.iter().copied().filter(|n| *n > 0).min().unwrap_or(0);
    let cells: Vec<usize> = parts.values().map(|of| ground.cell(smaller(of))).collect();
    ground.sum(cells.clone());
    let veil = ground.protect(least);
    let of_all = [0, 1].map(|at| parts.values().fold(0u32, |sum, of| sum.saturating_add(of[at])));
    let hides_all = veil.sums[0] || of_all.iter().any(|n| (1..least).contains(n));
    (parts.keys().cloned().zip(cells.into_iter().map(|cell| veil.cells[cell])).collect(), hides_all)
}

/// Which places may not show a count, and whether their sum may be shown.
fn small(counts: &BTreeMap<String, u32>, least: u32) -> (BTreeMap<String, bool>, bool) {
    hidden(&counts.iter().map(|(place, n)| (place.clone(), [*n, 0])).collect(), least)
}

fn split(result: &ProgrammeResult, parts: &BTreeMap<String, [u32; 2]>, least: u32) -> ShownProgramme {
    let total = &result.total;
    let whole: BTreeMap<String, u32> =
        parts.iter().map(|(place, [reached, missed])| (place.clone(), reached.saturating_add(*missed))).collect();
    let (hides_eligible, hides_all_eligible) = small(&whole, least);
    let (hides_parts, hides_all_parts) = hidden(parts, least);
    let reached = parts.values().fold(0u32, |sum, [reached, _]| sum.saturating_add(*reached));
    let wrong = value(total.served.as_ref()).map(|served| served.saturating_sub(reached));
    let few = |n: Option<u32>| n.is_some_and(|n| (1..least).contains(&n));
    // Served less reached is the number of those served who are not eligible.
    let hides_served = few(wrong) || few(value(total.served.as_ref()));
    let hides_rates = hides_all_eligible || hides_all_parts;
    let places = result.places.iter().map(|(place, counts)| {
        let place = key(place);
        let shown = ShownCounts {
            eligible: Shown::of(value(counts.eligible.as_ref()), hides_eligible[&place]),
            coverage: rate(&counts.coverage(), hides_eligible[&place] || hides_parts[&place]),
        };
        (place, shown)
    });
    ShownProgramme {
        eligible: Shown::of(value(total.eligible.as_ref()), hides_all_eligible),
        served: Shown::of(value(total.served.as_ref()), hides_served),
        coverage: rate(&result.coverage, hides_rates),
        exclusion: rate(&result.exclusion, hides_rates),
        inclusion: rate(&result.inclusion, hides_rates || hides_served),
        women_share: Shown::Missing,
        transfers: Shown::Missing,
        points: None,
        places: places.collect(),
    }
}

/// A programme whose counts do not fit together: eligible and served are two tables, and no rate of a place is shown
/// whose counts are not.
fn apart(result: &ProgrammeResult, least: u32) -> ShownProgramme {
    let table = |of: fn(&Counts) -> Option<u32>| {
        let counts = result.places.iter().filter_map(|(place, counts)| Some((key(place), of(counts)?)));
        small(&counts.collect(), least)
    };
    let (eligible, hides_eligible) = table(|it| value(it.eligible.as_ref()));
    let (served, hides_served) = table(|it| value(it.served_eligible.as_ref().or(it.served.as_ref())));
    let hides = |hidden: &BTreeMap<String, bool>, place: &str| hidden.get(place).copied().unwrap_or(false);
    let total = &result.total;
    let few = |part: Option<u32>| part.is_some_and(|n| (1..least).contains(&n));
    let left = |whole: Option<u32>, part: Option<u32>| Some(whole?.saturating_sub(part?));
    let reached = value(total.served_eligible.as_ref()).or(value(total.served.as_ref()));
    let missed = left(value(total.eligible.as_ref()), reached);
    let wrong = left(value(total.served.as_ref()), value(total.served_eligible.as_ref()));
    let places = result.places.iter().map(|(place, counts)| {
        let place = key(place);
        let reached = value(counts.served_eligible.as_ref()).or(value(counts.served.as_ref()));
        let is_few = few(left(value(counts.eligible.as_ref()), reached));
        let counts = ShownCounts {
            eligible: Shown::of(value(counts.eligible.as_ref()), hides(&eligible, &place)),
            coverage: rate(&counts.coverage(), hides(&eligible, &place) || hides(&served, &place) || is_few),
        };
        (place, counts)
    });
    ShownProgramme {
        eligible: Shown::of(value(total.eligible.as_ref()), hides_eligible),
        served: Shown::of(value(total.served.as_ref()), hides_served || few(value(total.served.as_ref()))),
        coverage: rate(&result.coverage, hides_eligible || hides_served || few(missed)),
        exclusion: rate(&result.exclusion, hides_eligible || hides_served || few(missed)),
        inclusion: rate(&result.inclusion, hides_served || few(wrong)),
        women_share: Shown::Missing,
        transfers: Shown::Missing,
        points: None,
        places: places.collect(),
    }
}

/// Both is a cell; so are those in one of the two alone.
fn pair(pair: &Pair, programmes: &BTreeMap<SocialId, ShownProgramme>, least: u32) -> ShownPair {
    let hides_served =
        [&pair.a, &pair.b].into_iter().filter_map(|id| programmes.get(id)).any(|it| it.served.is_withheld());
    let both = pair.both.as_ref().map(|it| it.value);
    let few = |n: u32| (1..least).contains(&n);
    let alone = |share: &Measure| {
        let (share, both) = (share.value()?, both?);
        // The count that the share was made of, back again.
        let whole = (Decimal::from(both) * Decimal::ONE_HUNDRED).checked_div(*share)?.round();
        Some(whole - Decimal::from(both))
    };
    let is_few_alone = |share: &Measure| alone(share).is_some_and(|n| n >= Decimal::ONE && n < Decimal::from(least));
    let hides = both.is_some_and(few) || hides_served || is_few_alone(&pair.of_a) || is_few_alone(&pair.of_b);
    ShownPair {
        both: Shown::of(both, hides),
        similarity: rate(&pair.similarity, hides),
        of_a: rate(&pair.of_a, hides),
        of_b: rate(&pair.of_b, hides),
        gap: rate(&pair.gap, hides),
    }
}

/// The registry by place: the eligible are split into reached and missed, those served into in one and in several.
/// What else it holds is shown in all, never by place.
fn registry(registry: &Registry, least: u32) -> (BTreeMap<String, ShownRegistered>, ShownRegistered) {
    let of_places = |of: fn(&Registered) -> Option<[u32; 2]>| {
        let parts = registry.places.iter().filter_map(|(place, it)| Some((place.clone(), of(it)?)));
        parts.collect::<BTreeMap<_, _>>()
    };
    let (eligible, hides_all_eligible) = small(
        &registry.places.iter().filter_map(|(place, it)| Some((place.clone(), value(it.eligible.as_ref())?))).collect(),
        least,
    );
    let (reached, hides_all_reached) = hidden(
        &of_places(|it| {
            let (eligible, reached) = (it.eligible.as_ref()?.value, it.served_eligible.as_ref()?.value);
            Some([reached, eligible.checked_sub(reached)?])
        }),
        least,
    );
    let (received, hides_all_received) =
        hidden(&of_places(|it| Some([it.served_once.as_ref()?.value, it.served_several.as_ref()?.value])), least);
    let few = |n: Option<u32>| n.is_some_and(|n| (1..least).contains(&n));
    let shown = |place: &str, it: &Registered| {
        let is_all = place == TOTAL;
        let hides = |of: &BTreeMap<String, bool>, of_all: bool| {
            if is_all { of_all } else { of.get(place).copied().unwrap_or(false) }
        };
        let hides_eligible = hides(&eligible, hides_all_eligible);
        let hides_reached = hides_eligible || hides(&reached, hides_all_reached);
        let hides_received = hides(&received, hides_all_received);
        let all = |count: Option<u32>, is_hidden: bool| {
            if is_all { Shown::of(count, is_hidden || few(count)) } else { Shown::Withheld }
        };
        ShownRegistered {
            households: all(value(it.households.as_ref()), false),
            eligible: Shown::of(value(it.eligible.as_ref()), hides_eligible),
            served_once: all(value(it.served_once.as_ref()), hides_received),
            served_several: all(value(it.served_several.as_ref()), hides_received),
            coverage: rate(&it.coverage(), hides_reached),
            overlap: rate(&it.overlap(), hides_received),
        }
    };
    let places = registry.places.iter().map(|(place, it)| (place.clone(), shown(place, it))).collect();
    (places, shown(TOTAL, &registry.total))
}

/// The key of all places together, which no locality has.
const TOTAL: &str = "\u{0}";

/// The bands under the sums that limits make of them.
fn bands(registry: &Registry, hides_total: bool, least: u32) -> (Vec<Shown<u32>>, Vec<Shown<Households>>) {
    let mut ground = Ground::default();
    let count = |at: usize| value(registry.bands[at].registered.households.as_ref()).unwrap_or(0);
    let cells: Vec<usize> = (0..registry.bands.len()).map(|at| ground.cell(count(at))).collect();
    if !hides_total {
        ground.sum(cells.clone());
    }
    let limits: Vec<[usize; 2]> = registry
        .eligibility
        .iter()
        .map(|it| {
            let is_below = |at: &usize| registry.bands[*at].to.is_some_and(|to| to <= it.limit);
            let begins = |at: &usize| is_below(at) || registry.bands[*at].from.is_none_or(|from| from < it.limit);
            let of = |wanted: &dyn Fn(&usize) -> bool| (0..cells.len()).filter(|at| wanted(at)).collect::<Vec<_>>();
            [ground.sum(of(&is_below)), ground.sum(of(&begins))]
        })
        .collect();
    let veil = ground.protect(least);
    let bands = (0..cells.len())
        .map(|at| Shown::of(value(registry.bands[at].registered.households.as_ref()), veil.cells[cells[at]]));
    let eligibility = registry
        .eligibility
        .iter()
        .zip(&limits)
        .map(|(it, sums)| Shown::of(Some(it.households), sums.iter().any(|sum| veil.sums[*sum])));
    (bands.collect(), eligibility.collect())
}

fn meeting(
    place: &PlaceMeeting,
    interlink: &Interlink,
    programmes: &BTreeMap<SocialId, ShownProgramme>,
    registry: &BTreeMap<String, ShownRegistered>,
) -> Shown<Decimal> {
    let name = place.locality.as_str();
    let of_registry = registry.get(name).map(|it| it.coverage);
    let has_registry =
        interlink.registry.places.get(name).is_some_and(|it| matches!(it.coverage(), Evidence::Known(_)));
    if has_registry {
        return of_registry.unwrap_or(Shown::Missing);
    }
    // The largest of several rates: any of them withheld might be it.
    let hides = programmes.values().filter_map(|it| it.places.get(name)).any(|it| it.coverage.is_withheld());
    rate(&place.coverage, hides)
}

fn merger(merger: &Merger, least: u32) -> ShownMerger {
    let limits = [merger.duplicates.least, merger.duplicates.most];
    let is_few = limits.iter().any(|n| (1..least).contains(n));
    ShownMerger {
        duplicates: Shown::of(Some(merger.duplicates.least), is_few),
        saving: Shown::of(merger.saving(), is_few && merger.saved_transfers.is_some()),
    }
}

fn scenarios(comparison: &Comparison, is_told: bool, hides_served: bool, least: u32) -> [ShownScenario; 2] {
    let few = |range: Households| [range.least, range.most].iter().any(|n| (1..least).contains(n));
    [&comparison.today, &comparison.harmonised].map(|it| ShownScenario {
        programmes: it.programmes,
        cost: Shown::of(Some(it.cost()), !is_told || hides_served),
        households: Shown::of(Some(it.households), few(it.households)),
        repeated: Shown::of(Some(it.repeated), few(it.repeated) || !is_told || hides_served),
    })
}
