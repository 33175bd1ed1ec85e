//! The projects that may enter a programme, with the years in which each may begin and what it then takes.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Terms, instalments};
use crate::model::{Instalment, Money, Plan, Project, ProjectId, Refusal, Reserved, SourceKind, Year, ZoneId};
use crate::rank::Ranking;

/// A project that may enter the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its score.
    pub score: Decimal,
    /// Zones that it reaches by name; none when it concerns the whole commune.
    pub zones: Vec<ZoneId>,
    /// Years in which it may begin, the earliest first.
    pub starts: Vec<Start>,
}

/// A year in which a project may begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// First year.
    pub first: Year,
    /// Last year.
    pub last: Year,
    /// What it takes.
    pub instalments: Vec<Instalment>,
}

/// Returns the candidates in the order of the ranking, and what can never enter with the reason.
#[must_use]
pub fn candidates<'a>(plan: &'a Plan, ranking: &Ranking, terms: &Terms) -> (Vec<Candidate<'a>>, Vec<Reserved>) {
    let mut found = Vec::new();
    let mut reserved = Vec::new();
    for ranked in &ranking.ranked {
        let Some(project) = plan.project(&ranked.project) else { continue };
        match starts(project, plan, terms) {
            Ok(starts) => found.push(Candidate { project, score: ranked.score, zones: zones(project, plan), starts }),
            Err(refusal) => reserved.push(Reserved { project: project.id.clone(), refusal }),
        }
    }
    // What waits for a project that can never enter cannot enter either.
    loop {
        let ids: BTreeSet<&ProjectId> = found.iter().map(|it| &it.project.id).collect();
        let lost = found.iter().enumerate().find_map(|(at, it)| {
            let missing = it.project.prerequisites.iter().find(|id| **id != it.project.id && !ids.contains(id))?;
            Some((at, missing.clone()))
        });
        let Some((at, prerequisite)) = lost else { break };
        let refusal = Refusal::PrerequisiteNotProgrammed { prerequisite };
        reserved.push(Reserved { project: found.remove(at).project.id.clone(), refusal });
    }
    (found, reserved)
}

fn starts(project: &Project, plan: &Plan, terms: &Terms) -> Result<Vec<Start>, Refusal> {
    let cost = project.cost.as_ref().ok_or(Refusal::NoCost)?.value;
    let financed: Money = plan.financing_of(&project.id).map(|line| line.amount.value).sum();
    if financed != cost {
        return Err(Refusal::FinancingIncomplete { gap: cost.less(financed) });
    }
    loan(project, plan, terms, cost)?;
    let period = terms.period;
    let earliest = terms.earliest(project);
    let n_years = project.duration_years.max(1);
    let fits = |year: &Year| *year >= earliest && year.0 + n_years - 1 <= period.last.0;
    let starts: Vec<Start> = period
        .years()
        .filter(fits)
        .map(|first| Start {
            first,
            last: Year(first.0 + n_years - 1),
            instalments: instalments(project, plan, first, n_years),
        })
        .collect();
    if starts.is_empty() { Err(Refusal::TooLong) } else { Ok(starts) }
}

/// Whether a lender lends for the project.
///
/// # Formula
/// own money of the commune >= `loan_own_share_pct` × cost
fn loan(project: &Project, plan: &Plan, terms: &Terms, cost: Money) -> Result<(), Refusal> {
    let of_kind = |kind: SourceKind| -> Money {
        let lines = plan.financing_of(&project.id);
        lines.filter(|it| plan.source(&it.source).is_some_and(|it| it.kind == kind)).map(|it| it.amount.value).sum()
    };
    if of_kind(SourceKind::Loan).is_zero() {
        return Ok(());
    }
    if !terms.loan_sectors.is_empty() && !terms.loan_sectors.contains(&project.sector) {
        return Err(Refusal::LoanNotEligible);
    }
    let Some(share) = terms.loan_own_share_pct else { return Ok(()) };
    let least = (cost.per_cent(share), of_kind(SourceKind::Own));
    if least.1 < least.0 { Err(Refusal::LoanOwnShare { gap: least.0.less(least.1) }) } else { Ok(()) }
}

fn zones(project: &Project, plan: &Plan) -> Vec<ZoneId> {
    let crate::model::Reach::Localities(_) = &project.reach else { return Vec::new() };
    let zones: BTreeSet<ZoneId> = plan.reached(&project.reach).iter().filter_map(|it| it.zone.clone()).collect();
    zones.into_iter().collect()
}
