//! Population, shares, workshops and beneficiaries.

use rust_decimal::Decimal;

use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::model::{Evidence, Measure, Plan, Sex};
use crate::profile::Profile;
use crate::source::Source;

/// Shares that are rounded to a decimal may miss a hundred by this much.
const ROUNDING: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Checks everything that counts people.
pub(super) fn check(plan: &Plan, profile: &Profile, findings: &mut Findings) {
    population(plan, findings);
    for locality in &plan.localities {
        let shares = &locality.shares;
        shares_sum(&[&shares.women_pct, &shares.men_pct], findings);
        shares_sum(&[&shares.under_15_pct, &shares.age_15_59_pct, &shares.age_60_plus_pct], findings);
    }
    for workshop in &plan.workshops {
        let by_sex: u64 = workshop
            .participants
            .iter()
            .filter(|count| count.sex != Sex::All)
            .map(|count| u64::from(count.persons.value))
            .sum();
        if by_sex == 0 {
            let finding = Diagnostic::new(Code::WorkshopWithoutSex).at(Place::Item(workshop.id.to_string()));
            findings.push(finding.with("workshop", workshop.id.as_str()));
        }
    }
    if !plan.workshops.is_empty() {
        groups_apart(plan, profile, findings);
    }
    beneficiaries(plan, findings);
}

/// The population of the localities makes the commune's within two per cent.
fn population(plan: &Plan, findings: &mut Findings) {
    let commune = plan
        .observations
        .iter()
        .filter(|it| it.indicator.as_str() == "DEM01" && it.sex == Sex::All && it.locality.is_none())
        .max_by_key(|it| it.year);
    let known: Option<Vec<Decimal>> =
        plan.localities.iter().map(|locality| locality.population.value().copied()).collect();
    let (Some(commune), Some(known)) = (commune, known) else { return };
    let sum: Decimal = known.iter().sum();
    let commune_population = commune.value.value;
    if !known.is_empty() && (sum - commune_population).abs() * Decimal::from(50) > commune_population {
        let mut finding = Diagnostic::new(Code::PopulationSum)
            .with("sum", sum.normalize())
            .with("commune", commune_population.normalize());
        finding = at_source(finding, &commune.value.source);
        findings.push(finding);
    }
}

fn shares_sum(shares: &[&Measure], findings: &mut Findings) {
    let known: Option<Vec<_>> = shares.iter().map(|share| share.known()).collect();
    let Some(known) = known else { return };
    let sum: Decimal = known.iter().map(|share| share.value).sum();
    if (sum - Decimal::ONE_HUNDRED).abs() > ROUNDING
        && let Some(first) = known.first()
    {
        let finding = Diagnostic::new(Code::SharesSum).with("sum", sum.normalize());
        findings.push(at_source(finding, &first.source));
    }
}

fn groups_apart(plan: &Plan, profile: &Profile, findings: &mut Findings) {
    for zone in &plan.zones {
        for group in &profile.participation.groups_apart.value {
            let kind = group.workshop();
            let is_heard =
                plan.workshops.iter().any(|workshop| workshop.kind == kind && workshop.zone.as_ref() == Some(&zone.id));
            if !is_heard {
                let finding = Diagnostic::new(Code::ZoneWithoutGroup).at(Place::Item(zone.id.to_string()));
                findings.push(finding.with("zone", zone.id.as_str()).with("group", group.word()));
            }
        }
    }
}

fn beneficiaries(plan: &Plan, findings: &mut Findings) {
    for project in &plan.projects {
        let reached = plan.reached(&project.reach);
        let population: Option<Decimal> =
            reached.iter().map(|locality| locality.population.value().copied()).sum::<Option<Decimal>>();
        let (Some(women), Some(men), Some(population)) = (&project.women, &project.men, population) else { continue };
        let sum = Decimal::from(u64::from(women.value) + u64::from(men.value));
        if !reached.is_empty() && sum > population {
            let finding = Diagnostic::new(Code::TooManyBeneficiaries)
                .with("project", project.id.as_str())
                .with("sum", sum)
                .with("population", population.normalize());
            findings.push(at_source(finding, &women.source));
        }
    }
}

/// Adds the cell of a value as place.
pub(super) fn at_source(finding: Diagnostic, source: &Source) -> Diagnostic {
    match source {
        Source::Cell(cell) => finding.at_cell(cell),
        Source::Census(_) | Source::Setting { .. } | Source::Computed { .. } => finding,
    }
}

/// Returns whether there is a value.
#[must_use]
pub(super) fn is_known(measure: &Measure) -> bool {
    matches!(measure, Evidence::Known(_))
}
