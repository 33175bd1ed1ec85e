//! The plan and its indicators as they may be published: counts of too few persons or households are withheld, with
//! others so that no sum gives one back; what is computed from a withheld count is computed again without it.
//!
//! Everything that is shown, printed or written for machines is made from what this gives; ranking and programme use
//! the whole plan. Counts of a public census and numbers of office holders and posts are not withheld.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::indicators::{Indicator, Rule, Unit, catalogue};
use super::observed::{Basis, Frame, IndicatorResult, Wider, results_with};
use super::suppress::{Count, is_public_census, protect};
use super::values;
use crate::model::{Evidence, Locality, LocalityId, Measure, MissingReason, Plan, Project, Sex, ZoneId};
use crate::profile::Profile;
use crate::source::Sourced;

/// What may be published.
#[derive(Debug, Clone)]
pub struct PublishedPlan {
    /// The plan without what is withheld.
    pub plan: Plan,
    /// Its indicators.
    pub results: Vec<IndicatorResult>,
}

/// Of whom a value speaks: locality, sex and age; the whole commune and all ages when empty.
type Of = (Option<LocalityId>, Sex, String);

/// What of an indicator is withheld.
#[derive(Debug, Default, PartialEq, Eq)]
struct Veil {
    of: Vec<Of>,
    zones: Vec<ZoneId>,
    is_total: bool,
}

impl Veil {
    fn is_empty(&self) -> bool {
        self.of.is_empty() && self.zones.is_empty() && !self.is_total
    }

    fn hides(&self, locality: Option<&LocalityId>, sex: Sex, age: &str) -> bool {
        self.of.iter().any(|(at, of, group)| (at.as_ref(), *of, group.as_str()) == (locality, sex, age))
    }
}

/// Withholds small counts of persons and households.
///
/// # Formula
/// For each indicator that counts persons or households, or is a share of them: the localities are protected under
/// the sums of their zones and of the commune, women and men under the commune, the ages under their sexes. A share is
/// told by its numerator; what is left of its denominator must not be small either. The shares of a locality's
/// population go with its counts.
/// # Missing data
/// A share without its parts tells no count.
/// # Source
/// Law 09-08; least counts of the profile.
#[must_use]
pub fn publish(frame: &Frame<'_>, results: &[IndicatorResult]) -> PublishedPlan {
    let (plan, profile) = (frame.plan, frame.profile);
    let mut veils: BTreeMap<&'static str, Veil> = BTreeMap::new();
    for (entry, result) in catalogue().zip(results) {
        if let Some(least) = least_of(entry, profile) {
            let veil = veil(entry, result, plan, least);
            if !veil.is_empty() {
                veils.insert(entry.id, veil);
            }
        }
    }
    let masked = mask(plan, profile, &veils);
    if masked == *plan {
        return PublishedPlan { plan: masked, results: results.to_vec() };
    }
    let again = results_with(&mut Wider::default(), &Frame { plan: &masked, ..*frame }).value;
    let results = results.iter().zip(again).map(|(full, again)| shown(full, again, veils.get(full.id))).collect();
    PublishedPlan { plan: masked, results }
}

/// The least count of an indicator; nothing for one that counts neither persons nor households.
fn least_of(entry: &Indicator, profile: &Profile) -> Option<u32> {
    let (persons, households) = (profile.privacy.min_persons.value, profile.privacy.min_households.value);
    // Members of the council and of its bodies, and the posts of the services, are public.
    if entry.theme == "governance" {
        return None;
    }
    match (entry.unit, entry.rule) {
        (Unit::Households, _) | (Unit::Percent, Rule::Ratio { over: Some("DEM02"), .. }) => Some(households),
        (Unit::Percent, Rule::Ratio { over: None, .. }) if entry.theme == "vulnerability" => Some(households),
        (Unit::Persons, _) | (Unit::Percent, Rule::Ratio { over: Some("DEM01"), .. }) => Some(persons),
        (Unit::Count, _) if entry.theme == "vulnerability" => Some(persons),
        (Unit::Count | Unit::Percent, _) if entry.is_by_sex => Some(persons),
        _ => None,
    }
}

/// A count, and whether the sums of its zone and commune hold it.
struct Told {
    count: Count,
    is_summed: bool,
}

/// What the workbooks tell of an indicator, last year first asked for.
fn told(entry: &Indicator, plan: &Plan, locality: Option<&Locality>, of: (Sex, &str), least: u32) -> Option<Told> {
    let (sex, age) = of;
    let id = locality.map(|it| &it.id);
    let observed = plan.observations.iter().filter(|it| {
        it.indicator.as_str().eq_ignore_ascii_case(entry.id)
            && (it.locality.as_ref(), it.sex, it.age_group.as_str()) == (id, sex, age)
    });
    let counted = plan.counted.iter().filter(|it| {
        it.indicator.as_str().eq_ignore_ascii_case(entry.id)
            && (it.locality.as_ref(), it.sex, it.age_group.as_str()) == (id, sex, age)
    });
    let observed = observed.max_by_key(|it| it.year);
    let counted = counted.max_by_key(|it| it.year);
    let whole = locality.map(|it| values::whole_of(entry, it)).and_then(|it| it.value().copied());
    match (observed, counted) {
        (Some(row), parts) if parts.is_none_or(|it| it.year <= row.year) => {
            let is_public = is_public_census(&row.origin);
            let value = row.value.value;
            let (n, whole) = match entry.unit {
                Unit::Percent => (value * whole? / Decimal::ONE_HUNDRED, whole),
                _ => (value, None),
            };
            Some(Told { count: count(n, whole, is_public, least), is_summed: whole.is_none() })
        }
        (_, Some(row)) => {
            let n = *row.numerator.value()?;
            let whole = row.denominator.value().copied().or(whole).filter(|_| entry.unit == Unit::Percent);
            Some(Told { count: count(n, whole, is_public_census(&row.origin), least), is_summed: true })
        }
        (_, None) if sex == Sex::All && age.is_empty() => {
            let locality = locality?;
            let n = *entry.local?(locality).value()?;
            let is_count = matches!(entry.unit, Unit::Persons | Unit::Households);
            let count = count(n, None, is_public_census(&locality.origin), least);
            is_count.then_some(Told { count, is_summed: true })
        }
        (_, None) => None,
    }
}

fn count(n: Decimal, whole: Option<Decimal>, is_public: bool, least: u32) -> Count {
    let persons = |value: Decimal| value.abs().round().to_u32().unwrap_or(u32::MAX);
    let is_small = |value: Decimal| (1..least).contains(&persons(value));
    let is_telling = whole.is_some_and(|whole| is_small(whole) || is_small(whole - n));
    Count { n: persons(n), is_public, is_telling }
}

fn veil(entry: &Indicator, result: &IndicatorResult, plan: &Plan, least: u32) -> Veil {
    let mut veil = Veil::default();
    localities(entry, plan, least, &mut veil);
    sexes(entry, plan, "", least, &mut veil);
    ages(entry, result, plan, least, &mut veil);
    if told(entry, plan, None, (Sex::All, ""), least).is_some_and(|it| it.count.is_small(least)) {
        veil.is_total = true;
    }
    let is_public = result.basis == Basis::Census
        || values::given(plan, entry.id, values::Asked::COMMUNE).last().is_some_and(|it| is_public_census(&it.origin));
    if veil.is_total {
        // The sum must be kept back: nothing that adds up to it is shown, nor the sum itself unless it is in print.
        veil.is_total = !is_public;
        let all = plan.localities.iter().map(|it| (Some(it.id.clone()), Sex::All, String::new()));
        let sexes: &[Sex] = if is_public { &[] } else { &[Sex::All, Sex::Female, Sex::Male] };
        veil.of = all.chain(sexes.iter().map(|sex| (None, *sex, String::new()))).collect();
        veil.of.extend(result.ages.iter().map(|it| (None, it.sex, it.group.clone())));
        veil.zones = plan.zones.iter().map(|zone| zone.id.clone()).collect();
    }
    veil
}

fn localities(entry: &Indicator, plan: &Plan, least: u32, veil: &mut Veil) {
    let mut told: Vec<(&Locality, Told)> = plan
        .localities
        .iter()
        .filter_map(|it| Some((it, told(entry, plan, Some(it), (Sex::All, ""), least)?)))
        .collect();
    // The choice of what goes with a small count must not depend on the order of the rows.
    told.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    let members = |zone: Option<&ZoneId>| -> Vec<usize> {
        let is_in = |it: &Locality| zone.is_none() || it.zone.as_ref() == zone;
        told.iter().enumerate().filter(|(_, (it, told))| told.is_summed && is_in(it)).map(|(at, _)| at).collect()
    };
    let mut sums: Vec<Vec<usize>> = plan.zones.iter().map(|zone| members(Some(&zone.id))).collect();
    sums.push(members(None));
    let counts: Vec<Count> = told.iter().map(|(_, told)| told.count).collect();
    let published = protect(&counts, &sums, least);
    let hidden = told.iter().zip(&published.cells).filter(|(_, is_withheld)| **is_withheld);
    veil.of.extend(hidden.map(|((it, _), _)| (Some(it.id.clone()), Sex::All, String::new())));
    let zones = plan.zones.iter().zip(&published.sums).filter(|(_, is_withheld)| **is_withheld);
    veil.zones.extend(zones.map(|(zone, _)| zone.id.clone()));
    veil.is_total |= published.sums.last() == Some(&true);
}

/// Women and men of the commune.
fn sexes(entry: &Indicator, plan: &Plan, age: &str, least: u32, veil: &mut Veil) {
    let told: Vec<(Sex, Count)> = [Sex::Female, Sex::Male]
        .into_iter()
        .filter_map(|sex| Some((sex, told(entry, plan, None, (sex, age), least)?.count)))
        .collect();
    let counts: Vec<Count> = told.iter().map(|(_, count)| *count).collect();
    let published = protect(&counts, &[(0..counts.len()).collect()], least);
    let hidden = told.iter().zip(&published.cells).filter(|(_, is_withheld)| **is_withheld);
    veil.of.extend(hidden.map(|((sex, _), _)| (None, *sex, age.to_owned())));
    veil.is_total |= published.sums == [true];
}

/// Ages of the commune: the cells are women and men where both are told, else all together.
fn ages(entry: &Indicator, result: &IndicatorResult, plan: &Plan, least: u32, veil: &mut Veil) {
    let mut groups: Vec<&str> = result.ages.iter().map(|it| it.group.as_str()).collect();
    groups.sort_unstable();
    groups.dedup();
    let told_of = |sex, group| told(entry, plan, None, (sex, group), least).map(|it| it.count);
    let mut cells: Vec<(Sex, &str, Count)> = Vec::new();
    for group in groups {
        let apart = [Sex::Female, Sex::Male].map(|sex| told_of(sex, group).map(|count| (sex, group, count)));
        match apart {
            [Some(women), Some(men)] => cells.extend([women, men]),
            one => {
                cells.extend(one.into_iter().flatten());
                cells.extend(told_of(Sex::All, group).map(|count| (Sex::All, group, count)));
            }
        }
    }
    let at = |wanted: &dyn Fn(Sex, &str) -> bool| -> Vec<usize> {
        cells.iter().enumerate().filter(|(_, (sex, group, _))| wanted(*sex, group)).map(|(at, _)| at).collect()
    };
    let mut sums: Vec<Vec<usize>> = cells.iter().map(|(_, group, _)| at(&|_, other| other == *group)).collect();
    sums.extend([Sex::Female, Sex::Male].map(|sex| at(&|other, _| other == sex)));
    sums.push((0..cells.len()).collect());
    let counts: Vec<Count> = cells.iter().map(|(_, _, count)| *count).collect();
    let published = protect(&counts, &sums, least);
    for ((at, (sex, group, _)), is_withheld) in cells.iter().enumerate().zip(&published.cells) {
        if *is_withheld {
            veil.of.push((None, *sex, (*group).to_owned()));
        }
        if published.sums[at] {
            veil.of.push((None, Sex::All, (*group).to_owned()));
        }
    }
    let of_sexes = [Sex::Female, Sex::Male].into_iter().zip(&published.sums[cells.len()..]);
    veil.of.extend(of_sexes.filter(|(_, is_withheld)| **is_withheld).map(|(sex, _)| (None, sex, String::new())));
    veil.is_total |= published.sums.last() == Some(&true);
}

/// The plan without the rows and cells that are withheld.
fn mask(plan: &Plan, profile: &Profile, veils: &BTreeMap<&'static str, Veil>) -> Plan {
    let mut masked = plan.clone();
    let veil_of = |id: &str| veils.iter().find(|(known, _)| known.eq_ignore_ascii_case(id)).map(|(_, veil)| veil);
    let least_of_id = |id: &str| super::indicator(id).and_then(|entry| Some((entry.unit, least_of(entry, profile)?)));
    masked.observations.retain(|row| {
        let id = row.indicator.as_str();
        let is_hidden = veil_of(id).is_some_and(|veil| veil.hides(row.locality.as_ref(), row.sex, &row.age_group));
        // Counts of other years are published too.
        let is_small = least_of_id(id).is_some_and(|(unit, least)| {
            unit != Unit::Percent && count(row.value.value, None, is_public_census(&row.origin), least).is_small(least)
        });
        !is_hidden && !is_small
    });
    masked.counted.retain(|row| {
        let veil = veil_of(row.indicator.as_str());
        !veil.is_some_and(|veil| veil.hides(row.locality.as_ref(), row.sex, &row.age_group))
    });
    let hides =
        |id: &str, locality: &LocalityId| veils.get(id).is_some_and(|it| it.hides(Some(locality), Sex::All, ""));
    for locality in &mut masked.localities {
        let id = locality.id.clone();
        shares(locality, profile.privacy.min_persons.value, hides("DEM01", &id));
        if hides("DEM01", &id) {
            withhold(&mut locality.population);
        }
        if hides("DEM02", &id) {
            withhold(&mut locality.households);
        }
    }
    let least = profile.privacy.min_persons.value;
    let is_small = |it: &Sourced<u32>| Count::own(it.value).is_small(least);
    for need in &mut masked.needs {
        if need.affected_women.iter().chain(&need.affected_men).any(is_small) {
            (need.affected_women, need.affected_men) = (None, None);
        }
    }
    masked
}

/// Withholds the shares of a locality's population that tell a small count.
fn shares(locality: &mut Locality, least: u32, is_hidden: bool) {
    let people = locality.population.value().copied();
    if is_public_census(&locality.origin) {
        return;
    }
    let is_small = |share: &Measure| {
        let n = share.value().zip(people).map(|(share, people)| share * people / Decimal::ONE_HUNDRED);
        n.is_some_and(|n| count(n, None, false, least).is_small(least))
    };
    let shares = &mut locality.shares;
    let sexes = [&mut shares.women_pct, &mut shares.men_pct];
    let ages = [&mut shares.under_15_pct, &mut shares.age_15_59_pct, &mut shares.age_60_plus_pct];
    // What is left of the population when a share is not given tells the other one.
    let rest = |parts: &[&mut Measure]| {
        let known = parts.iter().filter_map(|it| it.value().copied()).sum::<Decimal>();
        let rest = Decimal::ONE_HUNDRED - known;
        let one_missing = parts.iter().filter(|it| it.value().is_none()).count() == 1;
        one_missing
            && people
                .is_some_and(|people| count(rest * people / Decimal::ONE_HUNDRED, None, false, least).is_small(least))
    };
    if is_hidden || sexes.iter().any(|it| is_small(it)) || rest(&sexes) {
        sexes.into_iter().for_each(withhold);
    }
    if is_hidden || ages.iter().any(|it| is_small(it)) || rest(&ages) {
        ages.into_iter().for_each(withhold);
    }
}

/// Returns whether the beneficiaries of a project are enough to be published.
#[must_use]
pub fn is_published(project: &Project, profile: &Profile) -> bool {
    let least = profile.privacy.min_persons.value;
    !project.women.iter().chain(&project.men).any(|it| Count::own(it.value).is_small(least))
}

fn withhold(measure: &mut Measure) {
    if measure.value().is_some() {
        *measure = Evidence::Missing(MissingReason::Withheld);
    }
}

/// An indicator as it is published: made again from what is shown, except the sums that give nothing back.
fn shown(full: &IndicatorResult, again: IndicatorResult, veil: Option<&Veil>) -> IndicatorResult {
    let mut result = again;
    let nothing = Veil::default();
    let is_governed = veil.is_some();
    let veil = veil.unwrap_or(&nothing);
    let keep = |full: &Measure, again: &mut Measure, is_hidden: bool| {
        if is_hidden {
            *again = full.clone();
            withhold(again);
        } else if is_governed {
            *again = full.clone();
        } else if full.value().is_some() && again.value().is_none() {
            *again = Evidence::Missing(MissingReason::Withheld);
        }
    };
    keep(&full.commune, &mut result.commune, veil.is_total);
    (result.year, result.basis) = (full.year, full.basis);
    for (sex, full, again) in [(Sex::Female, &full.women, &mut result.women), (Sex::Male, &full.men, &mut result.men)] {
        if let (Some(full), Some(again)) = (full, again) {
            keep(full, again, veil.hides(None, sex, ""));
        }
    }
    result.zones = (full.zones.iter())
        .map(|(zone, value)| {
            let mut again = measure_of(&result.zones, zone);
            keep(value, &mut again, veil.zones.contains(zone));
            (zone.clone(), again)
        })
        .collect();
    result.localities = (full.localities.iter())
        .map(|(id, value)| {
            let mut again = measure_of(&result.localities, id);
            let is_hidden = veil.hides(Some(id), Sex::All, "") || again.value().is_none();
            keep(value, &mut again, is_hidden);
            (id.clone(), again)
        })
        .collect();
    result.n_localities_missing = full.n_localities_missing;
    let hidden = full.ages.iter().filter(|it| veil.hides(None, it.sex, &it.group)).cloned();
    result.ages.extend(hidden.map(|mut it| {
        withhold(&mut it.value);
        it
    }));
    result.ages.sort_by(|a, b| (a.year, &a.group, a.sex).cmp(&(b.year, &b.group, b.sex)));
    if result.commune.value().is_none() {
        withhold(&mut result.change);
        result.norm.iter_mut().for_each(|norm| norm.gap = None);
    }
    result
}

fn measure_of<Id: PartialEq>(measures: &[(Id, Measure)], id: &Id) -> Measure {
    let found = measures.iter().find(|(other, _)| other == id);
    found.map_or(Evidence::Missing(MissingReason::Withheld), |(_, measure)| measure.clone())
}
