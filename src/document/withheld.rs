//! Counts of participants as they may be published: small ones are withheld, with others so that none is given back.

use std::collections::BTreeMap;

use super::block::Cell;
use super::context::{Context, text};
use crate::diagnose::{Count, persons, protect};
use crate::i18n;
use crate::model::{Sex, Workshop, WorkshopKind, ZoneId};
use crate::pipeline::Analysis;

/// A count that is published, or that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// The count.
    Count(u32),
    /// Withheld.
    Withheld,
}

/// The participants by workshop, zone and kind of workshop, one sex each.
#[derive(Debug, Default)]
pub(super) struct Participants {
    pub workshops: BTreeMap<(String, Sex), Shown>,
    pub zones: BTreeMap<(ZoneId, Sex), Shown>,
    pub kinds: BTreeMap<(WorkshopKind, Sex), Shown>,
    pub totals: BTreeMap<Sex, Shown>,
}

/// Decides what of the lists of participants is published. All tables that show them ask here, so that no two of them
/// give a count back together.
pub(super) fn participants(analysis: &Analysis) -> Participants {
    let plan = &analysis.plan;
    let mut shown = Participants::default();
    for sex in [Sex::Female, Sex::Male] {
        let counts: Vec<u32> = plan.workshops.iter().map(|workshop| persons(workshop, sex)).collect();
        let where_is = |wanted: &dyn Fn(&Workshop) -> bool| -> Vec<usize> {
            plan.workshops.iter().enumerate().filter(|(_, it)| wanted(it)).map(|(at, _)| at).collect()
        };
        let mut sums: Vec<Vec<usize>> =
            plan.zones.iter().map(|zone| where_is(&|it| it.zone.as_ref() == Some(&zone.id))).collect();
        sums.extend(WorkshopKind::ALL.map(|kind| where_is(&|it| it.kind == kind)));
        sums.push((0..counts.len()).collect());
        let own: Vec<Count> = counts.iter().map(|n| Count::own(*n)).collect();
        let published = protect(&own, &sums, analysis.profile.diagnosis.min_persons.value);
        let sum = |at: usize| {
            let total = sums[at].iter().fold(0u32, |sum, cell| sum.saturating_add(counts[*cell]));
            if published.sums[at] { Shown::Withheld } else { Shown::Count(total) }
        };
        for (at, workshop) in plan.workshops.iter().enumerate() {
            let cell = if published.cells[at] { Shown::Withheld } else { Shown::Count(counts[at]) };
            shown.workshops.insert((workshop.id.to_string(), sex), cell);
        }
        for (at, zone) in plan.zones.iter().enumerate() {
            shown.zones.insert((zone.id.clone(), sex), sum(at));
        }
        for (at, kind) in WorkshopKind::ALL.into_iter().enumerate() {
            shown.kinds.insert((kind, sex), sum(plan.zones.len() + at));
        }
        shown.totals.insert(sex, sum(sums.len() - 1));
    }
    shown
}

/// Participants by age group and sex, each with its mark; `None` when nobody noted ages.
pub(super) fn ages(analysis: &Analysis) -> Option<Vec<(String, [Shown; 2])>> {
    let ages = &analysis.coverage.ages;
    if ages.is_empty() {
        return None;
    }
    let count = |of: &BTreeMap<Sex, u32>, sex: Sex| of.get(&sex).copied().unwrap_or(0);
    let cells: Vec<Count> =
        ages.values().flat_map(|of| [Sex::Female, Sex::Male].map(|sex| Count::own(count(of, sex)))).collect();
    let n = ages.len();
    let mut sums: Vec<Vec<usize>> = (0..n).map(|row| vec![2 * row, 2 * row + 1]).collect();
    sums.extend([0, 1].map(|column| (0..n).map(|row| 2 * row + column).collect()));
    let published = protect(&cells, &sums, analysis.profile.diagnosis.min_persons.value);
    let shown = |at: usize| if published.cells[at] { Shown::Withheld } else { Shown::Count(cells[at].n) };
    Some(ages.keys().enumerate().map(|(row, age)| (age.clone(), [shown(2 * row), shown(2 * row + 1)])).collect())
}

/// A cell for a count.
pub(super) fn cell(context: &Context<'_>, shown: Option<&Shown>) -> Cell {
    match shown {
        Some(Shown::Count(n)) => text(i18n::integer(context.language, u64::from(*n))),
        Some(Shown::Withheld) => text(context.word("withheld-mark")),
        None => context.missing(),
    }
}
