//! What was reached of each target, for women, for men and in all.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::model::{Date, Measure, ProjectId, ResultRecord, Sex, Target, TargetId, Text, Tracking, Year};
use crate::source::Sourced;

/// How much of a target was reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
pub enum Attained {
    /// So many per cent of the way from the baseline to the target; below 0 it moved away, above 100 it went beyond.
    Percent(Decimal),
    /// The target was to keep the baseline, and it was kept.
    Kept,
    /// The target was to keep the baseline, and it was not kept.
    NotKept,
    /// Baseline, target or result is missing.
    Missing,
}

/// One sex of a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Which sex.
    pub sex: Sex,
    /// Value at the start.
    pub baseline: Option<Sourced<Decimal>>,
    /// Value wanted.
    pub target: Option<Sourced<Decimal>>,
    /// Last value measured.
    pub value: Option<Sourced<Decimal>>,
    /// How much of the way was made.
    pub attained: Attained,
}

/// A target and what was reached of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attainment {
    /// Which target.
    pub id: TargetId,
    /// What is measured.
    pub title: Text,
    /// Unit.
    pub unit: Text,
    /// Of which project.
    pub project: Option<ProjectId>,
    /// Until which year.
    pub year: Option<Year>,
    /// Day of the last measure.
    pub measured: Option<Date>,
    /// In all, women, men: only those of which something is known.
    pub lines: Vec<Line>,
}

impl Attainment {
    /// Returns the line of a sex.
    #[must_use]
    pub fn line(&self, sex: Sex) -> Option<&Line> {
        self.lines.iter().find(|it| it.sex == sex)
    }
}

/// Returns every target with what was reached of it on a day, in the order of the sheet.
#[must_use]
pub fn attainments(tracking: &Tracking, date: Date) -> Vec<Attainment> {
    tracking.targets.iter().map(|target| attainment(target, &tracking.results, date)).collect()
}

fn attainment(target: &Target, results: &[ResultRecord], date: Date) -> Attainment {
    let mut of_target: Vec<&ResultRecord> =
        results.iter().filter(|it| it.target == target.id && it.date <= date).collect();
    // Of two measures of a day the later row counts.
    of_target.sort_by_key(|it| it.date);
    let lines = [Sex::All, Sex::Female, Sex::Male]
        .into_iter()
        .filter_map(|sex| {
            let value = of_target.iter().rev().find_map(|it| it.value.of(sex).known());
            let (baseline, wanted) = (target.baseline.of(sex), target.target.of(sex));
            let is_known = value.is_some() || baseline.known().is_some() || wanted.known().is_some();
            is_known.then(|| Line {
                sex,
                attained: attained(baseline, wanted, value.map(|it| it.value)),
                baseline: baseline.known().cloned(),
                target: wanted.known().cloned(),
                value: value.cloned(),
            })
        })
        .collect();
    Attainment {
        id: target.id.clone(),
        title: target.title.clone(),
        unit: target.unit.clone(),
        project: target.project.clone(),
        year: target.year,
        measured: of_target.last().map(|it| it.date),
        lines,
    }
}

/// (value − baseline) / (target − baseline), per cent; the sign of the way makes a fall that was wanted count as progress.
fn attained(baseline: &Measure, target: &Measure, value: Option<Decimal>) -> Attained {
    let (Some(baseline), Some(target), Some(value)) = (baseline.value(), target.value(), value) else {
        return Attained::Missing;
    };
    let way = target - baseline;
    if way.is_zero() {
        return if value == *target { Attained::Kept } else { Attained::NotKept };
    }
    Attained::Percent((value - baseline) * Decimal::ONE_HUNDRED / way)
}
