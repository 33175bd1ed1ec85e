//! Where each project stands on a day.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use crate::model::{Date, DelayReason, Money, Programmed, ProgressRecord, ProjectId, WorkStatus};
use crate::source::CellRef;

/// Traffic light of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// Its works have stopped.
    Black,
    /// Its progress is far behind the time elapsed, or its first year has passed without a start.
    Red,
    /// Its progress is behind the time elapsed.
    Orange,
    /// It goes as planned.
    Green,
    /// It is finished.
    Blue,
    /// It has not begun, and its first year has not ended.
    Grey,
    /// It should have begun, and nothing is recorded of it.
    Unknown,
}

impl Light {
    /// Every light, the most urgent first.
    pub const ALL: [Light; 7] =
        [Light::Black, Light::Red, Light::Unknown, Light::Orange, Light::Grey, Light::Green, Light::Blue];

    /// Returns the word of the light, key of its message.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Light::Black => "black",
            Light::Red => "red",
            Light::Orange => "orange",
            Light::Green => "green",
            Light::Blue => "blue",
            Light::Grey => "grey",
            Light::Unknown => "unknown",
        }
    }
}

/// A project of the programme and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Project {
    /// Which project.
    pub id: ProjectId,
    /// Its estimated cost.
    pub cost: Option<Money>,
    /// Physical progress, per cent: Σ over components of weight × done / planned, the weight being the component's share
    /// of the cost; nothing when nothing is recorded.
    pub physical: Option<Decimal>,
    /// Financial progress, per cent: payment orders over the cost.
    pub financial: Option<Decimal>,
    /// Credits opened so far.
    pub credits: Option<Money>,
    /// Committed so far.
    pub committed: Option<Money>,
    /// Payment orders issued so far.
    pub mandated: Option<Money>,
    /// Share of the project's years that has passed, per cent.
    pub elapsed: Decimal,
    /// Physical progress over time elapsed; nothing before the start and once finished.
    pub schedule_index: Option<Decimal>,
    /// Physical progress × cost over payment orders: below one, the work costs more than planned.
    pub cost_index: Option<Decimal>,
    /// Traffic light.
    pub light: Light,
    /// What the last record says of the works.
    pub status: Option<WorkStatus>,
    /// Why it is late or stopped.
    pub reason: Option<DelayReason>,
    /// What the last record remarks.
    pub note: String,
    /// Day of the last record.
    pub recorded: Option<Date>,
    /// Cells of the records that count.
    pub cells: Vec<CellRef>,
}

impl Project {
    /// Whether it has begun.
    #[must_use]
    pub fn has_started(&self) -> bool {
        matches!(self.status, Some(WorkStatus::Underway | WorkStatus::Finished | WorkStatus::Stopped))
            || self.physical.is_some_and(|it| it > Decimal::ZERO)
    }

    /// Physical progress for totals: a project whose years are still ahead has done nothing, and that is known.
    #[must_use]
    pub fn counted(&self) -> Option<Decimal> {
        let is_ahead = self.elapsed.is_zero() && self.recorded.is_none();
        self.physical.or(is_ahead.then_some(Decimal::ZERO))
    }
}

/// Returns every project of the programme with where it stands, in the programme's order.
#[must_use]
pub fn projects(given: &Given<'_>, date: Date) -> Vec<Project> {
    given.programme.programmed.iter().map(|it| project(given, it, date)).collect()
}

fn project(given: &Given<'_>, programmed: &Programmed, date: Date) -> Project {
    let records = last_records(&given.plan.tracking.progress, &programmed.project, date);
    let cost = given.plan.projects.iter().find(|it| it.id == programmed.project).and_then(|it| it.cost.as_ref());
    let cost = cost.map(|it| it.value);
    let last = records.iter().max_by_key(|it| it.date).copied();
    let status = last.and_then(|it| it.status);
    let physical = physical(&records, status);
    let (credits, committed) = (sum(&records, |it| it.credits.as_ref()), sum(&records, |it| it.committed.as_ref()));
    let mandated = sum(&records, |it| it.mandated.as_ref());
    let elapsed = elapsed(programmed, date);
    let is_over = status == Some(WorkStatus::Finished) || physical == Some(Decimal::ONE_HUNDRED);
    let schedule_index = physical.filter(|_| !is_over && elapsed > Decimal::ZERO).map(|it| it / elapsed);
    let cost_index = match (physical, cost, mandated) {
        (Some(done), Some(cost), Some(paid)) if !paid.is_zero() => {
            Some(done / Decimal::ONE_HUNDRED * cost.dirhams() / paid.dirhams())
        }
        _ => None,
    };
    let mut found = Project {
        id: programmed.project.clone(),
        cost,
        physical,
        financial: mandated.zip(cost).and_then(|(paid, cost)| paid.share_of(cost)).map(|it| it * Decimal::ONE_HUNDRED),
        credits,
        committed,
        mandated,
        elapsed,
        schedule_index,
        cost_index,
        light: Light::Unknown,
        status,
        reason: last.and_then(|it| it.reason),
        note: last.map(|it| it.note.clone()).unwrap_or_default(),
        recorded: last.map(|it| it.date),
        cells: records.iter().map(|it| it.cell.clone()).collect(),
    };
    found.light = light(&found, programmed, date, &given.profile.follow_up.schedule_index.value);
    found
}

/// The last record of each component on or before the day; the whole project is one component. Where both the whole and
/// its components are recorded, the components count, unless the whole was recorded later.
fn last_records<'a>(progress: &'a [ProgressRecord], id: &ProjectId, date: Date) -> Vec<&'a ProgressRecord> {
    let mut by_component: BTreeMap<&str, &ProgressRecord> = BTreeMap::new();
    for record in progress.iter().filter(|it| it.project == *id && it.date <= date) {
        let slot = by_component.entry(record.component.as_str()).or_insert(record);
        if record.date >= slot.date {
            *slot = record;
        }
    }
    if by_component.len() > 1
        && let Some(whole) = by_component.remove("")
        && by_component.values().all(|it| it.date < whole.date)
    {
        return vec![whole];
    }
    by_component.into_values().collect()
}

/// Progress of one record, per cent, between 0 and 100.
pub(super) fn of_record(record: &ProgressRecord) -> Option<Decimal> {
    let measured = match (&record.done, &record.planned) {
        (Some(done), Some(planned)) if planned.value > Decimal::ZERO => {
            done.value.checked_mul(Decimal::ONE_HUNDRED).map(|it| it / planned.value)
        }
        _ => None,
    };
    let said = match record.status {
        Some(WorkStatus::NotStarted) => Some(Decimal::ZERO),
        Some(WorkStatus::Finished) => Some(Decimal::ONE_HUNDRED),
        _ => None,
    };
    let progress = record.physical.as_ref().map(|it| it.value).or(measured).or(said)?;
    Some(progress.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED))
}

/// Σ weight × progress. Components without progress keep their weight: what is not known is not done, but nothing is said
/// when no component is known. Without any cost the components weigh the same.
fn physical(records: &[&ProgressRecord], status: Option<WorkStatus>) -> Option<Decimal> {
    if let [whole] = records {
        return of_record(whole);
    }
    let known: Vec<Option<Decimal>> = records.iter().map(|it| of_record(it)).collect();
    if known.iter().any(Option::is_none) && status != Some(WorkStatus::Finished) {
        // One component nobody measured leaves the project's progress unknown.
        return None;
    }
    let costs: Vec<Option<Decimal>> =
        records.iter().map(|it| it.component_cost.as_ref().map(|it| it.value.dirhams())).collect();
    let has_costs = costs.iter().all(|it| it.is_some_and(|it| it > Decimal::ZERO));
    let mut sum = Decimal::ZERO;
    let mut weights = Decimal::ZERO;
    for (progress, cost) in known.iter().zip(&costs) {
        let weight = if has_costs { cost.unwrap_or_default() } else { Decimal::ONE };
        sum += weight * progress.unwrap_or(Decimal::ONE_HUNDRED);
        weights += weight;
    }
    (!weights.is_zero()).then(|| sum / weights)
}

fn sum<'a>(
    records: &[&'a ProgressRecord],
    part: impl Fn(&'a ProgressRecord) -> Option<&'a crate::source::Sourced<Money>>,
) -> Option<Money> {
    let amounts: Vec<Money> = records.iter().filter_map(|it| part(it)).map(|it| it.value).collect();
    (!amounts.is_empty()).then(|| amounts.into_iter().sum())
}

/// Share of the days from the first of January of the first year to the last day of the last year, per cent.
fn elapsed(programmed: &Programmed, date: Date) -> Decimal {
    let day = |year, month, day| Date::new(year, month, day).map_or(0, Date::unix_days);
    let begins = day(programmed.first.0, 1, 1);
    let ends = day(programmed.last.0, 12, 31) + 1;
    let passed = (date.unix_days() + 1 - begins).clamp(0, ends - begins);
    Decimal::from(passed) * Decimal::ONE_HUNDRED / Decimal::from((ends - begins).max(1))
}

fn light(project: &Project, programmed: &Programmed, date: Date, thresholds: &[Decimal; 2]) -> Light {
    if project.status == Some(WorkStatus::Stopped) {
        return Light::Black;
    }
    if project.status == Some(WorkStatus::Finished) || project.physical == Some(Decimal::ONE_HUNDRED) {
        return Light::Blue;
    }
    if project.recorded.is_none() {
        return if project.elapsed.is_zero() { Light::Grey } else { Light::Unknown };
    }
    if !project.has_started() {
        return if date.year() > programmed.first.0 { Light::Red } else { Light::Grey };
    }
    match project.schedule_index {
        // Begun before its first year.
        None if project.physical.is_some() => Light::Green,
        None => Light::Unknown,
        Some(index) if index < thresholds[0] => Light::Red,
        Some(index) if index < thresholds[1] => Light::Orange,
        Some(_) => Light::Green,
    }
}
