//! Totals of the programme by year, source and window.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Money, Period, Plan, Programme, SourceId, SourceKind, Window, Year};

/// Totals of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Cost of the projects in the programme.
    pub programmed: Money,
    /// Estimated cost of the projects on the reserve list, where it is known.
    pub reserved: Money,
    /// What the commune itself pays.
    pub own: Money,
    /// By year.
    pub years: Vec<YearTotals>,
    /// By window.
    pub windows: Vec<WindowTotals>,
    /// By source over the whole plan, in the order of the sources' sheet.
    pub sources: Vec<(SourceId, Money)>,
}

/// Totals of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearTotals {
    /// Which year.
    pub year: Year,
    /// Everything spent.
    pub spent: Money,
    /// By source.
    pub by_source: BTreeMap<SourceId, Money>,
    /// Sum of the envelopes.
    pub envelope: Money,
}

/// Totals of a contracting window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WindowTotals {
    /// Which window.
    pub window: Window,
    /// Projects that begin in it.
    pub n_projects: usize,
    /// Money spent in its years.
    pub spent: Money,
}

/// Adds up a programme. The years add up to the total, and so do the sources.
#[must_use]
pub fn totals(plan: &Plan, programme: &Programme, period: Period, windows: &[Window]) -> Totals {
    let instalments = || programme.programmed.iter().flat_map(|it| &it.instalments);
    let years: Vec<YearTotals> = period
        .years()
        .map(|year| {
            let mut by_source: BTreeMap<SourceId, Money> = BTreeMap::new();
            for it in instalments().filter(|it| it.year == year) {
                let slot = by_source.entry(it.source.clone()).or_default();
                *slot = [*slot, it.amount].into_iter().sum();
            }
            let envelopes = plan.envelopes.iter().filter(|envelope| envelope.year == year);
            let envelope = envelopes.map(|envelope| envelope.amount.value).sum();
            YearTotals { year, spent: by_source.values().copied().sum(), by_source, envelope }
        })
        .collect();
    let sources: Vec<(SourceId, Money)> = plan
        .sources
        .iter()
        .map(|source| {
            let total = instalments().filter(|it| it.source == source.id).map(|it| it.amount).sum();
            (source.id.clone(), total)
        })
        .collect();
    let is_own = |id: &SourceId| plan.source(id).is_some_and(|source| source.kind == SourceKind::Own);
    let reserved = programme.reserved.iter().filter_map(|it| plan.project(&it.project)?.cost.as_ref());
    Totals {
        programmed: instalments().map(|it| it.amount).sum(),
        reserved: reserved.map(|cost| cost.value).sum(),
        own: sources.iter().filter(|(id, _)| is_own(id)).map(|(_, amount)| *amount).sum(),
        windows: windows
            .iter()
            .map(|window| WindowTotals {
                window: *window,
                n_projects: programme.programmed.iter().filter(|it| it.window == window.number).count(),
                spent: years.iter().filter(|it| window.period.contains(it.year)).map(|it| it.spent).sum(),
            })
            .collect(),
        years,
        sources,
    }
}
