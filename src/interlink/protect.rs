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
/// The households of a programme are split, in each place, into eligible and reached, eligible and missed, and once for
/// the commune served though not eligible: each of these parts is protected under every sum that is shown. The
/// registry is split into in one, in several and in none, and into reached, missed and not eligible. A rate, a cost or
/// a saving goes with the counts it would give back.
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

/// Cells of a programme: reached and missed in each place, and those served who are not eligible.
struct Parts {
    ground: Ground,
    places: BTreeMap<String, [usize; 2]>,
    wrong: usize,
}

fn programme(result: &ProgrammeResult, least: u32) -> ShownProgramme {
    let total = &result.total;
    let few = |n: Option<u32>| n.is_some_and(|n| (1..least).contains(&n));
    let hides_women = few(value(total.women.as_ref())) || few(value(total.men.as_ref()));
    let shown = match parts(&result.places) {
        Some(parts) => split(parts, total, least),
        None => apart(result, least),
    };
    let women_share = rate(&result.women_share, hides_women || shown.served.is_withheld());
    let transfers = Shown::of(result.transfers.as_ref().map(|it| it.value), shown.served.is_withheld());
    ShownProgramme { women_share, transfers, points: value(total.points.as_ref()), ..shown }
}

/// The parts of a programme, when all its places give all three counts.
fn parts(places: &ByPlace) -> Option<Parts> {
    let mut parts = Parts { ground: Ground::default(), places: BTreeMap::new(), wrong: 0 };
    let mut wrong = 0u32;
    for (place, counts) in places {
        let reached = value(counts.served_eligible.as_ref())?;
        let missed = value(counts.eligible.as_ref())?.checked_sub(reached)?;
        wrong = wrong.saturating_add(value(counts.served.as_ref())?.checked_sub(reached)?);
        let cells = [parts.ground.cell(reached), parts.ground.cell(missed)];
        parts.places.insert(key(place), cells);
    }
    parts.wrong = parts.ground.cell(wrong);
    (!parts.places.is_empty()).then_some(parts)
}

fn split(mut parts: Parts, total: &Counts, least: u32) -> ShownProgramme {
    let of_places: BTreeMap<String, ([usize; 2], usize)> =
        parts.places.iter().map(|(place, cells)| (place.clone(), (*cells, parts.ground.sum(cells.to_vec())))).collect();
    let all = |at: usize| parts.places.values().map(|cells| cells[at]).collect::<Vec<_>>();
    let (reached, missed) = (all(0), all(1));
    let eligible: Vec<usize> = reached.iter().chain(&missed).copied().collect();
    let served: Vec<usize> = reached.iter().copied().chain([parts.wrong]).collect();
    let [reached, missed, eligible, served] = [reached, missed, eligible, served].map(|cells| parts.ground.sum(cells));
    let ground = &parts.ground;
    let veil = ground.protect(least);
    let n = |cells: &[usize]| cells.iter().fold(0u32, |sum, at| sum.saturating_add(ground.counts[*at].n));
    let hides_parts = veil.sums[reached] || veil.sums[missed] || veil.sums[eligible];
    let hides_wrong = veil.cells[parts.wrong] || veil.sums[served];
    let places = of_places.iter().map(|(place, (cells, sum))| {
        let hides = veil.cells[cells[0]] || veil.cells[cells[1]];
        let eligible = n(cells);
        let share = Decimal::from(ground.counts[cells[0]].n) * Decimal::ONE_HUNDRED;
        let coverage = share.checked_div(Decimal::from(eligible));
        let counts = ShownCounts {
            eligible: Shown::of(Some(eligible), veil.sums[*sum]),
            coverage: Shown::of(coverage, hides || veil.sums[*sum]),
        };
        (place.clone(), counts)
    });
    ShownProgramme {
        eligible: Shown::of(value(total.eligible.as_ref()), veil.sums[eligible]),
        served: Shown::of(value(total.served.as_ref()), veil.sums[served]),
        coverage: rate(&total.coverage(), hides_parts),
        exclusion: rate(&total.exclusion(), hides_parts),
        inclusion: rate(&total.inclusion(), hides_wrong || veil.sums[reached]),
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
        let mut ground = Ground::default();
        let cells: BTreeMap<String, usize> =
            result.places.iter().filter_map(|(place, counts)| Some((key(place), ground.cell(of(counts)?)))).collect();
        let sum = ground.sum(cells.values().copied().collect());
        let veil = ground.protect(least);
        let hidden: BTreeMap<String, bool> = cells.into_iter().map(|(place, cell)| (place, veil.cells[cell])).collect();
        (hidden, veil.sums[sum])
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

/// The parts of the registry, twice: by programmes received, and by eligible and reached.
fn registry(registry: &Registry, least: u32) -> (BTreeMap<String, ShownRegistered>, ShownRegistered) {
    let received = |it: &Registered| {
        let (all, once, several) =
            (value(it.households.as_ref())?, it.served_once.as_ref()?.value, it.served_several.as_ref()?.value);
        Some([once, several, all.checked_sub(once.checked_add(several)?)?])
    };
    let reached = |it: &Registered| {
        let (all, eligible, reached) =
            (value(it.households.as_ref())?, it.eligible.as_ref()?.value, it.served_eligible.as_ref()?.value);
        Some([reached, eligible.checked_sub(reached)?, all.checked_sub(eligible)?])
    };
    let received = three(registry, received, least);
    let reached = three(registry, reached, least);
    let hides = |of: &BTreeMap<String, [bool; 5]>, place: &str, at: usize| of.get(place).is_some_and(|it| it[at]);
    let few = |n: Option<u32>| n.is_some_and(|n| (1..least).contains(&n));
    let shown = |place: &str, it: &Registered| {
        // A count that fits no table is judged alone.
        let hides_all = hides(&received, place, 4) || hides(&reached, place, 4) || few(value(it.households.as_ref()));
        let parts = [0, 1].map(|at| hides(&received, place, at));
        let of_eligible = [0, 1].map(|at| hides(&reached, place, at));
        ShownRegistered {
            households: Shown::of(value(it.households.as_ref()), hides_all),
            eligible: Shown::of(
                value(it.eligible.as_ref()),
                hides(&reached, place, 3) || hides(&reached, place, 2) || few(value(it.eligible.as_ref())),
            ),
            served_once: Shown::of(value(it.served_once.as_ref()), parts[0] || few(value(it.served_once.as_ref()))),
            served_several: Shown::of(
                value(it.served_several.as_ref()),
                parts[1] || few(value(it.served_several.as_ref())),
            ),
            coverage: rate(&it.coverage(), of_eligible.contains(&true) || hides(&reached, place, 3)),
            overlap: rate(&it.overlap(), parts.contains(&true)),
        }
    };
    let places = registry.places.iter().map(|(place, it)| (place.clone(), shown(place, it))).collect();
    (places, shown(TOTAL, &registry.total))
}

/// The key of all places together, which no locality has.
const TOTAL: &str = "\u{0}";

/// Protects three parts of each place under the sum of the place, of the first two, and of each part; gives for each
/// place which of the parts, of the first two together and of the whole are withheld.
fn three(registry: &Registry, of: impl Fn(&Registered) -> Option<[u32; 3]>, least: u32) -> BTreeMap<String, [bool; 5]> {
    let mut ground = Ground::default();
    let cells: BTreeMap<&String, [usize; 3]> =
        registry.places.iter().filter_map(|(place, it)| Some((place, of(it)?.map(|n| ground.cell(n))))).collect();
    let sums: BTreeMap<&String, [usize; 2]> = cells
        .iter()
        .map(|(place, cells)| (*place, [ground.sum(cells[..2].to_vec()), ground.sum(cells.to_vec())]))
        .collect();
    let column = |at: usize| cells.values().map(|it| it[at]).collect::<Vec<_>>();
    let columns = [column(0), column(1), column(2)];
    let all: Vec<Vec<usize>> = columns.iter().cloned().chain([columns[..2].concat(), columns.concat()]).collect();
    let all: Vec<usize> = all.into_iter().map(|cells| ground.sum(cells)).collect();
    let veil = ground.protect(least);
    let mut hidden: BTreeMap<String, [bool; 5]> = cells
        .iter()
        .map(|(place, it)| {
            let [two, whole] = sums[*place];
            let cells = it.map(|at| veil.cells[at]);
            ((*place).clone(), [cells[0], cells[1], cells[2], veil.sums[two], veil.sums[whole]])
        })
        .collect();
    if !hidden.is_empty() {
        hidden.insert(TOTAL.to_owned(), [0, 1, 2, 3, 4].map(|at| veil.sums[all[at]]));
    }
    hidden
}

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
