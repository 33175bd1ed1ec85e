//! The renewal: what a closed window leaves, and the plan of what is still open.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use crate::model::{
    DelayReason, Former, Instalment, Money, Period, Plan, Programme, Programmed, Project, ProjectId, Reached, SourceId,
    Window, WorkStatus, Year,
};
use crate::source::Sourced;

/// How far a project had come when its window closed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Closed {
    /// Which project.
    pub project: ProjectId,
    /// Its place in the programme; absent on the reserve list.
    pub years: Option<(Year, Year)>,
    /// Cost.
    pub cost: Option<Money>,
    /// Physical progress, per cent.
    pub physical: Decimal,
    /// Paid.
    pub paid: Money,
    /// How far it had come.
    pub reached: Reached,
    /// Why it was not finished, as the follow-up gives it.
    pub reason: Option<DelayReason>,
    /// Comment of the follow-up.
    pub note: String,
    /// Whether the follow-up says anything of it.
    pub is_followed: bool,
}

/// The last records of a project, one a component.
fn last_records<'a>(plan: &'a Plan, id: &ProjectId) -> Vec<&'a crate::model::ProgressRecord> {
    let mut last: BTreeMap<&str, &crate::model::ProgressRecord> = BTreeMap::new();
    for record in plan.tracking.progress.iter().filter(|it| it.project == *id) {
        let slot = last.entry(record.component.as_str()).or_insert(record);
        if record.date >= slot.date {
            *slot = record;
        }
    }
    // A record of the whole project says more than those of its parts.
    match last.get("") {
        Some(whole) => vec![*whole],
        None => last.into_values().collect(),
    }
}

/// Returns how far each project had come by the end of a window, in the order of the programme, then the reserve list.
///
/// # Formula
/// physical progress: that of the project's last record, else Σ progress × cost share of its components, done over
/// planned where nothing is judged; paid: Σ payment orders of those records
/// # Missing data
/// A project without any record counts as not begun.
#[must_use]
pub fn closed(plan: &Plan, programme: &Programme, last: Year) -> Vec<Closed> {
    let of = |id: &ProjectId, years: Option<(Year, Year)>| {
        let records = last_records(plan, id);
        // A reason given once stands until another is given.
        let mut said: Vec<_> = plan.tracking.progress.iter().filter(|it| it.project == *id).collect();
        said.sort_by_key(|it| it.date);
        let physical = physical(&records).round_dp(2);
        let paid: Money = records.iter().filter_map(|it| it.mandated.as_ref()).map(|it| it.value).sum();
        let has = |status| records.iter().any(|it| it.status == Some(status));
        let is_finished = physical >= Decimal::ONE_HUNDRED
            || (!records.is_empty() && records.iter().all(|it| it.status == Some(WorkStatus::Finished)));
        let reached = if is_finished {
            Reached::Finished
        } else if years.is_none_or(|(first, _)| first > last) && paid.is_zero() && physical.is_zero() {
            if years.is_none() { Reached::Reserve } else { Reached::NotBegun }
        } else if has(WorkStatus::Stopped) {
            Reached::Stopped
        } else if !physical.is_zero() || !paid.is_zero() || has(WorkStatus::Underway) {
            Reached::Begun
        } else {
            Reached::NotBegun
        };
        Closed {
            project: id.clone(),
            years,
            cost: plan.project(id).and_then(|it| it.cost.as_ref()).map(|it| it.value),
            physical: if reached == Reached::Finished { Decimal::ONE_HUNDRED } else { physical },
            paid,
            reached,
            reason: said.iter().rev().find_map(|it| it.reason),
            note: said.iter().rev().map(|it| it.note.clone()).find(|it| !it.is_empty()).unwrap_or_default(),
            is_followed: !records.is_empty(),
        }
    };
    let placed = programme.programmed.iter().map(|it| of(&it.project, Some((it.first, it.last))));
    placed.chain(programme.reserved.iter().map(|it| of(&it.project, None))).collect()
}

fn physical(records: &[&crate::model::ProgressRecord]) -> Decimal {
    let of = |record: &crate::model::ProgressRecord| {
        let measured = record.done.as_ref().zip(record.planned.as_ref());
        let measured = measured.and_then(|(done, all)| (done.value * Decimal::ONE_HUNDRED).checked_div(all.value));
        let judged = record.physical.as_ref().map(|it| it.value);
        measured.or(judged).unwrap_or(Decimal::ZERO).clamp(Decimal::ZERO, Decimal::ONE_HUNDRED)
    };
    let cost = |record: &crate::model::ProgressRecord| record.component_cost.as_ref().map(|it| it.value.dirhams());
    let weights: Vec<Decimal> = if records.iter().all(|it| cost(it).is_some_and(|it| it > Decimal::ZERO)) {
        records.iter().filter_map(|it| cost(it)).collect()
    } else {
        vec![Decimal::ONE; records.len()]
    };
    let all: Decimal = weights.iter().sum();
    let sum: Decimal = records.iter().zip(&weights).map(|(it, weight)| of(it) * weight).sum();
    sum.checked_div(all).unwrap_or(Decimal::ZERO)
}

/// Lays what was paid for a project on its instalments, the earliest first; in a year, each source pays its part.
/// What is paid before its year counts for the window's last year.
///
/// # Formula
/// within the year in which the money runs out: amount of the source × money left / amount of the year, the centimes
/// of rounding with the last source
#[must_use]
pub fn payments(programmed: &Programmed, paid: Money, last: Year) -> Vec<Instalment> {
    let years: BTreeSet<Year> = programmed.instalments.iter().map(|it| it.year).collect();
    let mut left = paid;
    let mut found: BTreeMap<(Year, SourceId), Money> = BTreeMap::new();
    let mut add = |year: Year, source: &SourceId, amount: Money| {
        let slot = found.entry((year.min(last), source.clone())).or_default();
        *slot = [*slot, amount].into_iter().sum();
    };
    for year in &years {
        let parts: Vec<&Instalment> = programmed.instalments.iter().filter(|it| it.year == *year).collect();
        let all: Money = parts.iter().map(|it| it.amount).sum();
        let here = left.min(all);
        let mut given = Money::ZERO;
        for (at, part) in parts.iter().enumerate() {
            let amount = if at + 1 == parts.len() { here.less(given) } else { part_of(part.amount, here, all) };
            given = [given, amount].into_iter().sum();
            add(*year, &part.source, amount);
        }
        left = left.less(here);
    }
    if let Some(first) = programmed.instalments.first().filter(|_| !left.is_zero()) {
        // More than the whole cost was paid.
        add(last, &first.source, left);
    }
    found
        .into_iter()
        .filter(|(_, amount)| !amount.is_zero())
        .map(|((year, source), amount)| Instalment { year, source, amount })
        .collect()
}

fn part_of(amount: Money, here: Money, all: Money) -> Money {
    if all.is_zero() {
        return Money::ZERO;
    }
    let product = i128::from(amount.centimes()) * i128::from(here.centimes()) / i128::from(all.centimes());
    Money::from_centimes(i64::try_from(product).unwrap_or(i64::MAX))
}

/// The plan as a window finds it: what is left of it, from the window's first year on.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// What is left.
    pub plan: Plan,
    /// Years that can still be programmed.
    pub period: Period,
    /// Windows from the open one on.
    pub windows: Vec<Window>,
    /// Projects under way: they go on before anything else.
    pub carried: Vec<ProjectId>,
}

/// Returns what is left of a plan when a window opens.
///
/// # Formula
/// cost and each source's financing less what was spent; duration × (100 - physical progress), whole years, at least
/// one; money that may be carried over: Σ envelopes before - Σ spent before, added to the window's first year
#[must_use]
pub fn open(plan: &Plan, windows: &[Window], number: u16, carries_over: &BTreeSet<SourceId>) -> Option<Open> {
    let left: Vec<Window> = windows.iter().copied().filter(|it| it.number >= number).collect();
    let period = Period { first: left.first()?.period.first, last: left.last()?.period.last };
    let state: BTreeMap<&ProjectId, &Former> = plan.former.iter().map(|it| (&it.project, it)).collect();
    let is_finished = |id: &ProjectId| state.get(id).is_some_and(|it| it.reached == Reached::Finished);
    let mut changed = plan.clone();
    changed.projects.retain(|it| !is_finished(&it.id));
    for project in &mut changed.projects {
        let former = state.get(&project.id).copied();
        project.prerequisites.retain(|id| !is_finished(id));
        lessen(project, former, plan);
    }
    for line in &mut changed.financing {
        line.amount.value =
            at_least_zero(line.amount.value, spent(plan, |it| it.project == line.project && it.source == line.source));
    }
    carry_over(&mut changed, plan, period, carries_over);
    let carried = plan.former.iter().filter(|it| it.reached == Reached::Begun).map(|it| it.project.clone()).collect();
    Some(Open { plan: changed, period, windows: left, carried })
}

fn spent(plan: &Plan, wanted: impl Fn(&crate::model::Spent) -> bool) -> Money {
    plan.spent.iter().filter(|it| wanted(it)).map(|it| it.amount.value).sum()
}

fn at_least_zero(amount: Money, less: Money) -> Money {
    amount.less(less).max(Money::ZERO)
}

fn lessen(project: &mut Project, former: Option<&Former>, plan: &Plan) {
    if let Some(cost) = &mut project.cost {
        cost.value = at_least_zero(cost.value, spent(plan, |it| it.project == project.id));
    }
    let done = former.and_then(|it| it.physical.as_ref()).map_or(Decimal::ZERO, |it| it.value);
    let left = Decimal::from(project.duration_years) * (Decimal::ONE_HUNDRED - done) / Decimal::ONE_HUNDRED;
    project.duration_years = left.ceil().to_u16().unwrap_or(1).max(1);
}

/// Unspent money is there in the first year for the sources that carry over; the envelopes of the others stay as they
/// are.
fn carry_over(changed: &mut Plan, plan: &Plan, period: Period, carries_over: &BTreeSet<SourceId>) {
    for source in plan.sources.iter().filter(|it| carries_over.contains(&it.id)) {
        let before = plan.envelopes.iter().filter(|it| it.source == source.id && it.year < period.first);
        let given: Money = before.map(|it| it.amount.value).sum();
        let left = at_least_zero(given, spent(plan, |it| it.source == source.id && it.year < period.first));
        let first = changed.envelopes.iter_mut().find(|it| it.source == source.id && it.year == period.first);
        match first {
            Some(envelope) => envelope.amount.value = [envelope.amount.value, left].into_iter().sum(),
            None => {
                let known = plan.envelopes.iter().find(|it| it.source == source.id);
                changed.envelopes.extend(known.map(|it| crate::model::Envelope {
                    year: period.first,
                    amount: Sourced::new(left, it.amount.source.clone()),
                    ..it.clone()
                }));
            }
        }
    }
}

/// Joins what was spent before the open window to the programme of what is left: a finished project stands in the
/// years in which it was paid, one that goes on begins where it began.
#[must_use]
pub fn with_former(programme: &Programme, plan: &Plan, windows: &[Window], open: Year) -> Programme {
    let mut joined = programme.clone();
    for former in &plan.former {
        let parts: Vec<Instalment> = plan
            .spent
            .iter()
            .filter(|it| it.project == former.project)
            .map(|it| Instalment { year: it.year, source: it.source.clone(), amount: it.amount.value })
            .collect();
        let first = former.first.into_iter().chain(parts.iter().map(|it| it.year)).min().filter(|it| *it < open);
        let Some(first) = first else { continue };
        let number = windows.iter().find(|it| it.period.contains(first)).map_or(1, |it| it.number);
        if former.reached == Reached::Finished {
            let last = parts.iter().map(|it| it.year).max().or(former.last).unwrap_or(first).min(Year(open.0 - 1));
            joined.programmed.push(Programmed {
                project: former.project.clone(),
                first,
                last: last.max(first),
                window: number,
                instalments: parts,
            });
        } else if let Some(it) = joined.programmed.iter_mut().find(|it| it.project == former.project)
            && !parts.is_empty()
        {
            it.first = first;
            it.window = number;
            it.instalments.extend(parts);
            it.instalments.sort();
        }
    }
    joined
}
