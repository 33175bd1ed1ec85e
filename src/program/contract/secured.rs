//! What may count as secured: money is no surer than the convention it stands under.

use std::collections::BTreeMap;

use crate::model::{
    Arrangement, Certainty, Convention, ConventionId, ConventionStatus, Financing, Money, Plan, Programme, Project,
    ProjectId, SourceId, SourceKind, Year,
};

/// What stands behind money that is written as signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backing {
    /// The plan holds no conventions: the sheet of financing is taken at its word.
    NotKept,
    /// A signed convention names the project and the source.
    Signed,
    /// The convention exists, but it is not signed yet.
    NotSigned,
    /// The convention names neither the project or not this source.
    Other,
    /// No convention is named, or none of that id is kept.
    None,
}

/// Returns the convention that a line of financing names.
#[must_use]
pub fn convention_of<'a>(plan: &'a Plan, line: &Financing) -> Option<&'a Convention> {
    plan.convention(&line.convention).filter(|_| !line.convention.is_empty())
}

/// Returns what stands behind a line of financing.
#[must_use]
pub fn backing(plan: &Plan, line: &Financing) -> Backing {
    if plan.conventions.is_empty() {
        return Backing::NotKept;
    }
    let Some(convention) = convention_of(plan, line) else { return Backing::None };
    let names = |has_any: bool, has_it: bool| !has_any || has_it;
    let is_covered = names(!convention.projects.is_empty(), convention.projects.contains(&line.project))
        && names(!convention.parties.is_empty(), convention.parties.contains(&line.source));
    match convention.status.map(ConventionStatus::most) {
        _ if !is_covered => Backing::Other,
        Some(Certainty::Signed) => Backing::Signed,
        _ => Backing::NotSigned,
    }
}

/// Returns how sure the money of a source for a project in a year is.
///
/// # Formula
/// the certainty of the financing row, else that of the year's envelope; where the plan keeps conventions, money of
/// others counts as signed only under a signed convention that names project and source, and otherwise for at most
/// what the convention's status allows
#[must_use]
pub fn certainty(plan: &Plan, project: &ProjectId, source: &SourceId, year: Year) -> Option<Certainty> {
    let line = plan.financing_of(project).find(|line| line.source == *source);
    let written = line.and_then(|line| line.certainty).or_else(|| {
        plan.envelopes.iter().find(|it| it.source == *source && it.year == year).and_then(|it| it.certainty)
    })?;
    let is_own = plan.source(source).is_some_and(|it| it.kind == SourceKind::Own);
    let Some(line) = line.filter(|_| !is_own) else { return Some(written) };
    let most = match backing(plan, line) {
        Backing::NotKept | Backing::Signed => return Some(written),
        Backing::NotSigned => {
            convention_of(plan, line).and_then(|it| it.status).map_or(Certainty::Requested, ConventionStatus::most)
        }
        Backing::Other | Backing::None => Certainty::Agreed,
    };
    // The surest stands first.
    Some(written.max(most))
}

/// How a project is carried, and whether its sheet says so.
///
/// # Missing data
/// Without an answer: the commune alone when it pays everything; by contract when every other's money is signed or
/// agreed under a convention; else still to be negotiated.
#[must_use]
pub fn arrangement(plan: &Plan, project: &Project) -> (Arrangement, bool) {
    if let Some(stated) = project.arrangement {
        return (stated, true);
    }
    let is_own = |line: &&Financing| plan.source(&line.source).is_some_and(|it| it.kind == SourceKind::Own);
    let mut others = plan.financing_of(&project.id).filter(|line| !is_own(line)).peekable();
    if others.peek().is_none() && project.cost.is_some() && plan.financing_of(&project.id).next().is_some() {
        return (Arrangement::Own, false);
    }
    let is_settled = |line: &Financing| {
        !line.convention.is_empty() && matches!(line.certainty, Some(Certainty::Signed | Certainty::Agreed))
    };
    let is_contract = others.peek().is_some() && others.all(is_settled);
    (if is_contract { Arrangement::Contract } else { Arrangement::Negotiate }, false)
}

/// Returns what the programme asks of each party of a convention, year by year, in the order of the years.
#[must_use]
pub fn asked(plan: &Plan, programme: &Programme, id: &ConventionId) -> Vec<(SourceId, Year, Money)> {
    let mut asked: BTreeMap<(Year, &SourceId), Money> = BTreeMap::new();
    for it in &programme.programmed {
        for part in &it.instalments {
            let line = plan.financing_of(&it.project).find(|line| line.source == part.source);
            if line.and_then(|line| convention_of(plan, line)).is_some_and(|it| it.id == *id) {
                let slot = asked.entry((part.year, &part.source)).or_default();
                *slot = [*slot, part.amount].into_iter().sum();
            }
        }
    }
    asked.into_iter().map(|((year, source), amount)| (source.clone(), year, amount)).collect()
}

/// Returns what the programme asks of a party in a year under a convention beyond what the convention holds, for the
/// conventions whose amounts are kept.
#[must_use]
pub fn shortfalls(plan: &Plan, programme: &Programme) -> Vec<(ConventionId, SourceId, Year, Money)> {
    let mut found = Vec::new();
    for convention in &plan.conventions {
        let amounts: Vec<_> = plan.convention_amounts.iter().filter(|it| it.convention == convention.id).collect();
        if amounts.is_empty() {
            continue;
        }
        for (source, year, asked) in asked(plan, programme, &convention.id) {
            let held: Money =
                amounts.iter().filter(|it| it.year == year && it.source == source).map(|it| it.amount.value).sum();
            if held < asked {
                found.push((convention.id.clone(), source, year, asked.less(held)));
            }
        }
    }
    found
}
