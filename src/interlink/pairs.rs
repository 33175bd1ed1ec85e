//! Programmes against each other: whom they share, what they repeat, what they miss, and what merging would save.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::ProgrammeResult;
use super::counts::{not_filled, quotient, sum};
use super::union::{Households, Served};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{Evidence, Measure, Money, Overlap, Social, SocialId, SocialProgramme, TargetGroup, Targeting};
use crate::source::{Source, Sourced};

/// A pair that misses at least this share of its people has a gap.
const GAP_PCT: u32 = 20;

/// How two programmes stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The same help for the same people.
    Duplication,
    /// The same people, chosen in different ways.
    Conflict,
    /// The same people, of whom many are reached by neither.
    Gap,
    /// Other help for the same people, or for households that both reach.
    Complementarity,
}

impl Link {
    /// Returns its word, for messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Link::Duplication => "duplication",
            Link::Conflict => "conflict",
            Link::Gap => "gap",
            Link::Complementarity => "complementarity",
        }
    }
}

/// Two programmes against each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// One.
    pub a: SocialId,
    /// The other; its id is the larger.
    pub b: SocialId,
    /// The people both are meant for.
    pub target: Option<TargetGroup>,
    /// Whether two institutions give the same to the same people.
    pub is_mandate: bool,
    /// Households in both.
    pub both: Option<Sourced<u32>>,
    /// Of those in either, the share in both.
    pub similarity: Measure,
    /// Of the first's, the share in both.
    pub of_a: Measure,
    /// Of the second's, the share in both.
    pub of_b: Measure,
    /// Of those eligible for the wider of the two, the share that neither reaches.
    pub gap: Measure,
    /// How they stand to each other.
    pub links: Vec<Link>,
}

/// Households in both programmes: the localities' sum, else the commune's row; never more than either serves.
///
/// # Findings
/// `OverlapTooLarge`
pub(super) fn overlaps(
    social: &Social,
    results: &[ProgrammeResult],
    findings: &mut Findings,
) -> BTreeMap<(SocialId, SocialId), Vec<Overlap>> {
    let mut by_pair: BTreeMap<(SocialId, SocialId), Vec<Overlap>> = BTreeMap::new();
    for overlap in &social.overlaps {
        let served = |id: &SocialId| {
            let counts = results.iter().find(|it| it.programme == *id)?;
            let counts = match &overlap.locality {
                Some(_) => counts.places.get(&overlap.locality)?,
                None => &counts.total,
            };
            counts.served.as_ref().map(|it| it.value)
        };
        let most = [served(&overlap.a), served(&overlap.b)].into_iter().flatten().min();
        let mut overlap = overlap.clone();
        if let Some(most) = most.filter(|most| overlap.both.value > *most) {
            let finding = Diagnostic::new(Code::OverlapTooLarge).with("value", overlap.both.value.to_string());
            let finding = finding.with("a", overlap.a.to_string()).with("b", overlap.b.to_string());
            findings.push(finding.with("most", most.to_string()).at_cell(&overlap.cell));
            overlap.both.value = most;
        }
        let rows = by_pair.entry((overlap.a.clone(), overlap.b.clone())).or_default();
        if !rows.iter().any(|row| row.locality == overlap.locality) {
            rows.push(overlap);
        }
    }
    by_pair
}

fn in_both(rows: Option<&Vec<Overlap>>) -> Option<Sourced<u32>> {
    let rows = rows?;
    let has_places = rows.iter().any(|row| row.locality.is_some());
    sum(rows.iter().filter(|row| row.locality.is_some() == has_places).map(|row| Some(&row.both)))
}

/// Every pair of programmes.
pub(super) fn pairs(
    social: &Social,
    results: &[ProgrammeResult],
    overlaps: &BTreeMap<(SocialId, SocialId), Vec<Overlap>>,
) -> Vec<Pair> {
    let mut sorted: Vec<&SocialProgramme> = social.programmes.iter().collect();
    sorted.sort_by(|one, other| one.id.cmp(&other.id));
    let result = |id: &SocialId| results.iter().find(|it| it.programme == *id);
    let mut pairs = Vec::new();
    for (at, a) in sorted.iter().enumerate() {
        for b in &sorted[at + 1..] {
            let (Some(of_a), Some(of_b)) = (result(&a.id), result(&b.id)) else { continue };
            let both = in_both(overlaps.get(&(a.id.clone(), b.id.clone())));
            pairs.push(pair((a, of_a), (b, of_b), both));
        }
    }
    pairs
}

type Measured<'a> = (&'a SocialProgramme, &'a ProgrammeResult);

fn pair((a, of_a): Measured<'_>, (b, of_b): Measured<'_>, both: Option<Sourced<u32>>) -> Pair {
    let target = a.target.filter(|target| b.target == Some(*target) && *target != TargetGroup::Everyone);
    let is_same = a.kind == b.kind && target.is_some();
    let is_conflict = target.is_some() && has_conflict(a, b);
    let gap = if target.is_some() { gap(of_a, of_b, both.as_ref()) } else { not_filled() };
    let shares = both.as_ref().is_some_and(|both| both.value > 0);
    let mut links = Vec::new();
    if is_same {
        links.push(Link::Duplication);
    }
    if is_conflict {
        links.push(Link::Conflict);
    }
    if gap.value().is_some_and(|gap| *gap >= Decimal::from(GAP_PCT)) {
        links.push(Link::Gap);
    }
    if a.kind != b.kind && (target.is_some() || shares) {
        links.push(Link::Complementarity);
    }
    let share = |whole: &ProgrammeResult, formula: &str| match (&both, &whole.total.served) {
        (Some(both), Some(served)) => {
            quotient(formula, (both.value, served.value), vec![both.source.clone(), served.source.clone()])
        }
        _ => not_filled(),
    };
    Pair {
        target,
        is_mandate: is_same && a.owner.is_some() && b.owner.is_some() && a.owner != b.owner,
        similarity: similarity(of_a, of_b, both.as_ref()),
        of_a: share(of_a, "households_in_both / served_households * 100"),
        of_b: share(of_b, "households_in_both / served_households * 100"),
        gap,
        links,
        both,
        a: a.id.clone(),
        b: b.id.clone(),
    }
}

fn has_conflict(a: &SocialProgramme, b: &SocialProgramme) -> bool {
    match (a.targeting, b.targeting) {
        (Some(one), Some(other)) if one != other => true,
        (Some(Targeting::Registry), Some(Targeting::Registry)) => {
            matches!((a.score_limit.value(), b.score_limit.value()), (Some(one), Some(other)) if one != other)
        }
        _ => false,
    }
}

/// Jaccard's measure.
///
/// # Formula
/// both / (served of a + served of b − both) × 100
fn similarity(a: &ProgrammeResult, b: &ProgrammeResult, both: Option<&Sourced<u32>>) -> Measure {
    let (Some(both), Some(a), Some(b)) = (both, &a.total.served, &b.total.served) else { return not_filled() };
    let either = a.value.saturating_add(b.value).saturating_sub(both.value);
    quotient(
        "households_in_both / (served_a + served_b - households_in_both) * 100",
        (both.value, either),
        vec![both.source.clone(), a.source.clone(), b.source.clone()],
    )
}

/// Share of those eligible for the wider of the two that neither reaches; the eligible among the served are the most
/// that can be in either, so that the gap is never overstated.
fn gap(a: &ProgrammeResult, b: &ProgrammeResult, both: Option<&Sourced<u32>>) -> Measure {
    let reach = |it: &ProgrammeResult| it.total.served_eligible.clone().or_else(|| it.total.served.clone());
    let (Some(eligible_a), Some(eligible_b)) = (&a.total.eligible, &b.total.eligible) else { return not_filled() };
    let (Some(of_a), Some(of_b)) = (reach(a), reach(b)) else { return not_filled() };
    let eligible = eligible_a.value.max(eligible_b.value);
    let reached = of_a.value.saturating_add(of_b.value).saturating_sub(both.map_or(0, |it| it.value));
    let missed = eligible.saturating_sub(reached.max(of_a.value).max(of_b.value));
    let parts = [eligible_a, eligible_b, &of_a, &of_b].map(|it| it.source.clone()).into();
    quotient("(eligible_households - reached_by_either) / eligible_households * 100", (missed, eligible), parts)
}

/// Programmes that give the same to the same people, and what one instead of several would save.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Merger {
    /// The programmes, the one that serves most first: it would stay.
    pub programmes: Vec<SocialId>,
    /// Whether several institutions own them.
    pub is_mandate: bool,
    /// Different households that they reach.
    pub households: Households,
    /// Households that would no longer be paid twice, at least and at most.
    pub duplicates: Households,
    /// Transfers saved in a year, at least.
    pub saved_transfers: Option<Money>,
    /// Running costs saved in a year.
    pub saved_running: Option<Money>,
    /// A year's worth for a household, of the programme that pays most: what each further household would cost.
    pub dearest: Option<Money>,
}

impl Merger {
    /// Returns what is saved in all, as far as known.
    #[must_use]
    pub fn saving(&self) -> Option<Money> {
        match (self.saved_transfers, self.saved_running) {
            (None, None) => None,
            (transfers, running) => Some(transfers.into_iter().chain(running).sum()),
        }
    }
}

/// Groups what repeats, and proposes to merge it.
///
/// # Formula
/// transfers saved = (Σ served − most different households) × least yearly worth; running costs saved = their sum less
/// the largest. Both are what is saved at least.
pub(super) fn mergers(
    social: &Social,
    results: &[ProgrammeResult],
    pairs: &[Pair],
    served_of: impl Fn(&[&SocialId]) -> Vec<Served>,
) -> Vec<Merger> {
    groups(pairs)
        .into_iter()
        .map(|group| {
            let ids: Vec<&SocialId> = group.iter().collect();
            let of = |id: &SocialId| results.iter().find(|it| it.programme == *id);
            let places = served_of(&ids);
            let households = places.iter().map(Served::union).fold(Households::default(), Households::plus);
            let all = places.iter().flat_map(|it| &it.counts).fold(0u32, |sum, it| sum.saturating_add(*it));
            let duplicates =
                Households { least: all.saturating_sub(households.most), most: all.saturating_sub(households.least) };
            let values: Option<Vec<Money>> =
                ids.iter().map(|id| of(id)?.value.household.as_ref().map(|it| it.value)).collect();
            let running: Option<Vec<Money>> =
                ids.iter().map(|id| social.programme(id)?.running_cost.as_ref().map(|it| it.value)).collect();
            let owners: BTreeSet<_> = ids.iter().filter_map(|id| social.programme(id)?.owner.as_ref()).collect();
            let served = |id: &SocialId| of(id).and_then(|it| it.total.served.as_ref()).map_or(0, |it| it.value);
            let mut programmes: Vec<SocialId> = group.iter().cloned().collect();
            programmes.sort_by_key(|id| std::cmp::Reverse(served(id)));
            Merger {
                is_mandate: owners.len() > 1,
                saved_transfers: values.as_ref().and_then(|values| {
                    let least = values.iter().min()?;
                    Some(Money::from_centimes(least.centimes().saturating_mul(i64::from(duplicates.least))))
                }),
                saved_running: running.and_then(|costs| {
                    let largest = costs.iter().max().copied()?;
                    Some(costs.iter().copied().sum::<Money>().less(largest))
                }),
                dearest: values.and_then(|values| values.iter().max().copied()),
                programmes,
                households,
                duplicates,
            }
        })
        .collect()
}

fn groups(pairs: &[Pair]) -> Vec<BTreeSet<SocialId>> {
    let mut groups: Vec<BTreeSet<SocialId>> = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.links.contains(&Link::Duplication)) {
        let both = BTreeSet::from([pair.a.clone(), pair.b.clone()]);
        let (joined, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| !group.is_disjoint(&both));
        groups = apart;
        groups.push(joined.into_iter().flatten().chain(both).collect());
    }
    groups.sort();
    groups
}

/// # Findings
/// `MandateDuplicate`, `CriteriaConflict`, `ProgrammeWithoutOwner`
pub(super) fn report(social: &Social, pairs: &[Pair], findings: &mut Findings) {
    for programme in social.programmes.iter().filter(|it| it.owner.is_none()) {
        let finding = Diagnostic::new(Code::ProgrammeWithoutOwner).with("programme", programme.id.to_string());
        findings.push(finding.at_cell(&programme.cell));
    }
    for pair in pairs {
        let Some(cell) = social.programme(&pair.b).map(|it| &it.cell) else { continue };
        let mut push = |code| {
            let finding = Diagnostic::new(code).with("a", pair.a.to_string()).with("b", pair.b.to_string());
            findings.push(finding.at_cell(cell));
        };
        if pair.is_mandate {
            push(Code::MandateDuplicate);
        }
        if pair.links.contains(&Link::Conflict) {
            push(Code::CriteriaConflict);
        }
    }
}

/// A share of two counts without a cell of its own.
pub(super) fn computed(value: Decimal, formula: &str, parts: Vec<Source>) -> Measure {
    Evidence::Known(Sourced::new(value, Source::Computed { formula: formula.to_owned(), parts }))
}
