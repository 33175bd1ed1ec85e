//! What separates projects of equal score: the profile's chain, then lots when a seed was recorded.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::sure::random::Random;
use crate::model::{CriterionId, LandStatus, Money, Project, ProjectId, ProjectScores};
use crate::profile::TieRule;

/// A project with its scores.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its scores.
    pub scores: Option<&'a ProjectScores>,
}

/// Returns the order of two equal projects, the better one first, and the rule that decided.
pub(super) fn separate(
    one: Entry<'_>,
    other: Entry<'_>,
    chain: &[TieRule],
    seed: Option<u64>,
) -> (Ordering, Option<&'static str>) {
    let by_rule = chain.iter().map(|rule| (compare(one, other, *rule), rule.word()));
    let by_lot = seed.map(|seed| (lot(seed, &one.project.id).cmp(&lot(seed, &other.project.id)), "lots"));
    by_rule
        .chain(by_lot)
        .find(|(order, _)| *order != Ordering::Equal)
        .map_or((Ordering::Equal, None), |(order, rule)| (order, Some(rule)))
}

/// Compares two projects by a rule of the chain; the one to be preferred comes first.
pub(super) fn compare(one: Entry<'_>, other: Entry<'_>, rule: TieRule) -> Ordering {
    match rule {
        TieRule::Urgency => higher(score(one, "urgency"), score(other, "urgency")),
        TieRule::Gender => higher(score(one, "gender"), score(other, "gender")),
        TieRule::Vulnerability => higher(score(one, "vulnerability"), score(other, "vulnerability")),
        TieRule::Beneficiaries => higher(beneficiaries(one.project), beneficiaries(other.project)),
        TieRule::LowerCost => lower(cost(one.project), cost(other.project)),
        TieRule::CostPerBeneficiary => lower(cost_per_beneficiary(one.project), cost_per_beneficiary(other.project)),
        TieRule::Readiness => higher(readiness(one.project), readiness(other.project)),
    }
}

/// The higher value first; one that is not known comes after all that are.
fn higher<T: Ord>(one: Option<T>, other: Option<T>) -> Ordering {
    other.cmp(&one)
}

/// The lower value first; one that is not known comes after all that are.
fn lower<T: Ord>(one: Option<T>, other: Option<T>) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

fn score(entry: Entry<'_>, criterion: &str) -> Option<Decimal> {
    entry.scores?.by_criterion.get(&CriterionId::new(criterion)).map(|score| score.value)
}

fn beneficiaries(project: &Project) -> Option<u64> {
    let (women, men) = (project.women.as_ref()?.value, project.men.as_ref()?.value);
    Some(u64::from(women) + u64::from(men))
}

fn cost(project: &Project) -> Option<Money> {
    project.cost.as_ref().map(|cost| cost.value)
}

fn cost_per_beneficiary(project: &Project) -> Option<Decimal> {
    let n = beneficiaries(project).filter(|n| *n > 0)?;
    Some(cost(project)?.dirhams() / Decimal::from(n))
}

/// Land at hand, or none needed, is ready.
fn readiness(project: &Project) -> Option<u8> {
    project.land.map(|land| match land {
        LandStatus::Acquired | LandStatus::NotNeeded => 2,
        LandStatus::Mobilised => 1,
        LandStatus::PrivateAgreement | LandStatus::Habous | LandStatus::Collective | LandStatus::Unknown => 0,
    })
}

/// The lot of a project under a recorded seed: whoever has the seed and the id draws the same one.
pub(super) fn lot(seed: u64, id: &ProjectId) -> u64 {
    // FNV-1a of the id, mixed with the seed.
    let hash = id
        .as_str()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    Random::of_draw(seed, hash).bits()
}
