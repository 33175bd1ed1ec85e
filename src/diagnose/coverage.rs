//! Whom the consultation reached: localities, zones, sexes, ages and stages.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::attendance::{Attendance, Shown, attendance};
use super::territory::ratio;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{Group, LocalityId, Plan, Reach, Sex, Workshop, WorkshopKind, ZoneId};
use crate::profile::Profile;

/// Whom the consultation reached.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// Share of the population in localities that were called, per cent; absent without population.
    pub population_pct: Option<Decimal>,
    /// Share of the population in zones where every group was heard apart, per cent.
    pub complete_zones_pct: Option<Decimal>,
    /// Localities that no workshop called.
    pub left_out: Vec<LocalityId>,
    /// Participants by kind of workshop, in the order of the kinds.
    pub kinds: Vec<KindParticipation>,
    /// Participants by age group and sex.
    pub ages: BTreeMap<String, BTreeMap<Sex, Shown>>,
}

/// Participants in workshops of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KindParticipation {
    /// Which kind.
    pub kind: WorkshopKind,
    /// Workshops held.
    pub n_workshops: usize,
    /// Women.
    pub women: Shown,
    /// Men.
    pub men: Shown,
}

/// Measures the reach of the consultation.
///
/// Only meetings with inhabitants call a locality: those of women, men, youth, everybody, and the restitution.
///
/// # Findings
/// `WomenShareLow` for each zone under the profile's share; `CoverageLow` when the population called is under the
/// profile's share.
/// # Missing data
/// A locality without population leaves the shares.
#[must_use]
pub fn coverage(plan: &Plan, profile: &Profile) -> Found<Coverage> {
    let mut findings = Findings::default();
    if plan.workshops.is_empty() {
        return Found::new(Coverage::default(), findings);
    }
    let is_called = |id: &LocalityId| plan.workshops.iter().any(|workshop| calls(workshop, id, plan));
    let left_out: Vec<LocalityId> =
        plan.localities.iter().filter(|it| !is_called(&it.id)).map(|it| it.id.clone()).collect();
    let population_pct = share_of(plan, |id, _| is_called(id));
    let is_complete =
        |zone: &ZoneId| {
            profile.participation.groups_apart.value.iter().all(|group| {
                plan.workshops.iter().any(|it| it.kind == group.workshop() && it.zone.as_ref() == Some(zone))
            })
        };
    let complete_zones_pct = share_of(plan, |_, zone| zone.is_some_and(is_complete));
    if let Some(share) = population_pct.filter(|share| *share < profile.diagnosis.coverage_min_pct.value) {
        let ids: Vec<&str> = left_out.iter().map(LocalityId::as_str).collect();
        let finding = Diagnostic::new(Code::CoverageLow).with("share", share.round_dp(1).normalize());
        let norm = profile.diagnosis.coverage_min_pct.value.normalize().to_string();
        findings.push(finding.with("norm", norm).with("localities", ids.join(", ")));
    }
    women_by_zone(plan, profile, &mut findings);
    let shown = attendance(plan, profile);
    Found::new(
        Coverage { population_pct, complete_zones_pct, left_out, kinds: kinds(plan, &shown), ages: by_age(&shown) },
        findings,
    )
}

fn calls(workshop: &Workshop, locality: &LocalityId, plan: &Plan) -> bool {
    let is_of_inhabitants = matches!(
        workshop.kind,
        WorkshopKind::Women | WorkshopKind::Men | WorkshopKind::Youth | WorkshopKind::Mixed | WorkshopKind::Restitution
    );
    is_of_inhabitants
        && match (&workshop.reach, &workshop.zone) {
            (Reach::Localities(ids), _) => ids.contains(locality),
            (Reach::WholeCommune, None) => true,
            (Reach::WholeCommune, Some(zone)) => {
                plan.locality(locality).is_some_and(|it| it.zone.as_ref() == Some(zone))
            }
        }
}

fn share_of(plan: &Plan, is_in: impl Fn(&LocalityId, Option<&ZoneId>) -> bool) -> Option<Decimal> {
    let (mut part, mut whole) = (Decimal::ZERO, Decimal::ZERO);
    for locality in &plan.localities {
        if let Some(people) = locality.population.value() {
            whole += people;
            if is_in(&locality.id, locality.zone.as_ref()) {
                part += people;
            }
        }
    }
    ratio(part * Decimal::ONE_HUNDRED, whole).map(|it| it.round_dp(4))
}

/// Persons of one sex in a workshop.
#[must_use]
pub fn persons(workshop: &Workshop, sex: Sex) -> u32 {
    let counts = workshop.participants.iter().filter(|count| count.sex == sex);
    counts.fold(0u32, |sum, count| sum.saturating_add(count.persons.value))
}

fn sum<'a>(workshops: impl Iterator<Item = &'a Workshop>, sex: Sex) -> u32 {
    workshops.fold(0u32, |total, workshop| total.saturating_add(persons(workshop, sex)))
}

fn women_by_zone(plan: &Plan, profile: &Profile, findings: &mut Findings) {
    let norm = profile.participation.women_share_min_pct.value;
    for zone in &plan.zones {
        let of_zone = || plan.workshops.iter().filter(|it| it.zone.as_ref() == Some(&zone.id));
        let (women, men) = (sum(of_zone(), Sex::Female), sum(of_zone(), Sex::Male));
        let all = u64::from(women) + u64::from(men);
        let share = ratio(Decimal::from(women) * Decimal::ONE_HUNDRED, Decimal::from(all));
        if let Some(share) = share.filter(|share| *share < norm) {
            let finding = Diagnostic::new(Code::WomenShareLow).at(Place::Item(zone.id.to_string()));
            let finding = finding.with("zone", zone.id.as_str());
            let finding = finding.with("share", share.round_dp(1).normalize());
            findings.push(finding.with("norm", norm.normalize()));
        }
    }
}

fn kinds(plan: &Plan, shown: &BTreeMap<Sex, Attendance>) -> Vec<KindParticipation> {
    let of = |sex: Sex, kind| shown.get(&sex).and_then(|it| it.kinds.get(&kind)).copied().unwrap_or_default();
    WorkshopKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let n_workshops = plan.workshops.iter().filter(|it| it.kind == kind).count();
            let (women, men) = (of(Sex::Female, kind), of(Sex::Male, kind));
            (n_workshops > 0).then_some(KindParticipation { kind, n_workshops, women, men })
        })
        .collect()
}

fn by_age(shown: &BTreeMap<Sex, Attendance>) -> BTreeMap<String, BTreeMap<Sex, Shown>> {
    let mut ages: BTreeMap<String, BTreeMap<Sex, Shown>> = BTreeMap::new();
    for (sex, of) in shown {
        for (age, n) in &of.ages {
            ages.entry(age.clone()).or_default().insert(*sex, *n);
        }
    }
    ages
}

/// Participants by age group and sex, as they were counted.
pub(super) fn ages(plan: &Plan) -> BTreeMap<String, BTreeMap<Sex, u32>> {
    let mut ages: BTreeMap<String, BTreeMap<Sex, u32>> = BTreeMap::new();
    for count in plan.workshops.iter().flat_map(|it| &it.participants).filter(|it| !it.age_group.is_empty()) {
        let persons = ages.entry(count.age_group.clone()).or_default().entry(count.sex).or_default();
        *persons = persons.saturating_add(count.persons.value);
    }
    ages
}

/// Returns whether every group of the profile was heard apart in the zone of a workshop.
#[must_use]
pub fn is_heard(plan: &Plan, zone: &ZoneId, group: Group) -> bool {
    plan.workshops.iter().any(|it| it.kind == group.workshop() && it.zone.as_ref() == Some(zone))
}
