//! The programme: which project begins in which year, under the yearly envelopes, and what stays on the reserve list.
//!
//! Projects are taken by rank. Each begins in the first year in which every one of its sources can pay its part; one
//! that fits nowhere goes to the reserve list with the reason, and the next is tried (skip and continue). This is a
//! greedy filling: simple to follow in a meeting, not proven the best.

mod orders;
mod totals;

use std::collections::BTreeMap;

use crate::model::{
    Instalment, Money, Period, Plan, Programme, Programmed, Project, ProjectId, Refusal, Reserved, Shortfall, SourceId,
    Window, Year,
};
use crate::rank::Ranking;

pub use orders::Orders;
pub use totals::{Totals, WindowTotals, YearTotals, totals};

/// What is left of each source in each year.
type Left = BTreeMap<(SourceId, Year), Money>;

/// Fills the years of the plan.
///
/// # Formula
/// A project of `n` years takes `n` equal parts of each source's money, exact to the centime, in `n` following years.
/// # Missing data
/// A year without an envelope of a source holds none of its money.
#[must_use]
pub fn fill(plan: &Plan, ranking: &Ranking, period: Period, windows: &[Window]) -> Programme {
    let mut left = Left::new();
    for envelope in plan.envelopes.iter().filter(|envelope| period.contains(envelope.year)) {
        let slot = left.entry((envelope.source.clone(), envelope.year)).or_default();
        *slot = [*slot, envelope.amount.value].into_iter().sum();
    }
    let mut programme = Programme::default();
    let mut waiting: Vec<&Project> = ranking.ranked.iter().filter_map(|it| plan.project(&it.project)).collect();
    // A project may rank before the one it depends on: it is tried again after each project that found its place.
    while let Some((at, outcome)) = waiting.iter().enumerate().find_map(|(at, project)| {
        let is_blocked =
            project.prerequisites.iter().any(|id| *id != project.id && waiting.iter().any(|other| other.id == *id));
        (!is_blocked).then(|| (at, place(project, plan, &programme, &left, period)))
    }) {
        let project = waiting.remove(at);
        match outcome {
            Ok(instalments) => programme.programmed.push(take(project, instalments, &mut left, windows)),
            Err(refusal) => programme.reserved.push(Reserved { project: project.id.clone(), refusal }),
        }
    }
    for project in waiting {
        let prerequisite = project.prerequisites.first().unwrap_or(&project.id).clone();
        let refusal = Refusal::PrerequisiteNotProgrammed { prerequisite };
        programme.reserved.push(Reserved { project: project.id.clone(), refusal });
    }
    sort_by_rank(&mut programme, ranking);
    for study in &ranking.to_study {
        programme.reserved.push(Reserved { project: study.project.clone(), refusal: Refusal::ToStudy });
    }
    programme
}

fn sort_by_rank(programme: &mut Programme, ranking: &Ranking) {
    let position: BTreeMap<&ProjectId, usize> =
        ranking.ranked.iter().enumerate().map(|(at, it)| (&it.project, at)).collect();
    programme.programmed.sort_by_key(|it| position.get(&it.project).copied());
    programme.reserved.sort_by_key(|it| position.get(&it.project).copied());
}

/// Finds the first years in which a project fits.
fn place(
    project: &Project,
    plan: &Plan,
    programme: &Programme,
    left: &Left,
    period: Period,
) -> Result<Vec<Instalment>, Refusal> {
    let cost = project.cost.as_ref().ok_or(Refusal::NoCost)?.value;
    let financed: Money = plan.financing_of(&project.id).map(|line| line.amount.value).sum();
    if financed != cost {
        return Err(Refusal::FinancingIncomplete { gap: cost.less(financed) });
    }
    let mut earliest = project.earliest.unwrap_or(period.first).max(period.first);
    for id in project.prerequisites.iter().filter(|id| **id != project.id) {
        match programme.programmed.iter().find(|it| it.project == *id) {
            Some(done) => earliest = earliest.max(Year(done.last.0 + 1)),
            None => return Err(Refusal::PrerequisiteNotProgrammed { prerequisite: id.clone() }),
        }
    }
    let n_years = project.duration_years.max(1);
    let mut smallest: Option<Vec<Shortfall>> = None;
    for first in period.years().filter(|year| *year >= earliest && year.0 + n_years - 1 <= period.last.0) {
        let instalments = instalments(project, plan, first, n_years);
        let shortfalls = shortfalls(&instalments, left);
        if shortfalls.is_empty() {
            return Ok(instalments);
        }
        let missing = |shortfalls: &[Shortfall]| shortfalls.iter().map(|it| it.amount).sum::<Money>();
        if smallest.as_ref().is_none_or(|known| missing(&shortfalls) < missing(known)) {
            smallest = Some(shortfalls);
        }
    }
    Err(smallest.map_or(Refusal::TooLong, |shortfalls| Refusal::EnvelopeShort { shortfalls }))
}

fn instalments(project: &Project, plan: &Plan, first: Year, n_years: u16) -> Vec<Instalment> {
    let mut amounts: BTreeMap<(Year, &SourceId), Money> = BTreeMap::new();
    for line in plan.financing_of(&project.id) {
        for (at, part) in (0u16..).zip(line.amount.value.split(u32::from(n_years))) {
            let slot = amounts.entry((Year(first.0 + at), &line.source)).or_default();
            *slot = [*slot, part].into_iter().sum();
        }
    }
    amounts
        .into_iter()
        .filter(|(_, amount)| !amount.is_zero())
        .map(|((year, source), amount)| Instalment { year, source: source.clone(), amount })
        .collect()
}

fn shortfalls(instalments: &[Instalment], left: &Left) -> Vec<Shortfall> {
    instalments
        .iter()
        .filter_map(|it| {
            let available = left.get(&(it.source.clone(), it.year)).copied().unwrap_or_default();
            let is_short = it.amount > available;
            is_short.then(|| Shortfall { source: it.source.clone(), year: it.year, amount: it.amount.less(available) })
        })
        .collect()
}

fn take(project: &Project, instalments: Vec<Instalment>, left: &mut Left, windows: &[Window]) -> Programmed {
    for it in &instalments {
        if let Some(slot) = left.get_mut(&(it.source.clone(), it.year)) {
            *slot = slot.less(it.amount);
        }
    }
    let first = instalments.first().map_or(Year(0), |it| it.year);
    let last = instalments.last().map_or(first, |it| it.year);
    let window = windows.iter().find(|window| window.period.contains(first)).map_or(1, |window| window.number);
    Programmed { project: project.id.clone(), first, last, window, instalments }
}

#[cfg(test)]
mod tests;
