//! The programme: which project begins in which year, under the yearly envelopes, and what stays on the reserve list.
//!
//! Two methods keep the same rules (`rules`): by rank, which can be followed by hand in a meeting and is not proven the
//! best, and the choice of the highest value, searched exactly (`optimise`).

mod by_rank;
mod candidates;
pub mod contract;
mod explain;
pub mod finance;
pub mod optimal;
mod optimise;
mod orders;
mod rules;
mod terms;
mod totals;

use std::collections::BTreeMap;

use crate::model::{
    Instalment, Money, Period, Plan, Programme, Programmed, Project, ProjectId, SourceId, Window, Year,
};
use crate::rank::Ranking;

pub use by_rank::by_rank;
pub use candidates::{Candidate, Start, candidates};
pub use explain::{Change, Lack, Scenario, Under, dependents, lacks, scenarios};
pub use optimise::{Comparison, Proof, contradiction, optimise};
pub use orders::Orders;
pub use rules::{Ruled, is_of, ruled};
pub use terms::{Method, Terms, WhenFull};
pub use totals::{Totals, WindowTotals, YearTotals, totals};

/// Fills the years of the plan by rank under its money and prerequisites alone.
///
/// # Formula
/// A project of `n` years takes `n` equal parts of each source's money, exact to the centime, in `n` following years.
#[must_use]
pub fn fill(plan: &Plan, ranking: &Ranking, period: Period, windows: &[Window]) -> Programme {
    by_rank(plan, ranking, &Terms::plain(period, windows))
}

fn sort_by_rank(programme: &mut Programme, ranking: &Ranking) {
    let position: BTreeMap<&ProjectId, usize> =
        ranking.ranked.iter().enumerate().map(|(at, it)| (&it.project, at)).collect();
    programme.programmed.sort_by_key(|it| position.get(&it.project).copied());
    programme.reserved.sort_by_key(|it| position.get(&it.project).copied());
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

fn programmed_as(candidate: &Candidate<'_>, option: usize, terms: &Terms) -> Programmed {
    let start = &candidate.starts[option];
    let window = terms.windows.iter().find(|it| it.period.contains(start.first)).map_or(1, |it| it.number);
    let instalments = start.instalments.clone();
    Programmed { project: candidate.project.id.clone(), first: start.first, last: start.last, window, instalments }
}

#[cfg(test)]
mod tests;
