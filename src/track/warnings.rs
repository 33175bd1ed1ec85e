//! What calls for attention before it becomes a failure.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use super::complaints::ComplaintStats;
use super::progress::{Light, Project};
use super::results::{Attained, Attainment};
use crate::model::{
    Certainty, Date, DelayReason, DifficultyId, LandStatus, Money, ProjectId, Sex, SourceKind, TargetId, Year,
};

/// One thing to look at, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "warning")]
pub enum Warning {
    /// Works have stopped.
    Stopped {
        /// Of which project.
        project: ProjectId,
        /// Why, when it is said.
        reason: Option<DelayReason>,
    },
    /// The first year has passed without a start.
    LateStart {
        /// Of which project.
        project: ProjectId,
        /// Year in which it should have begun.
        year: Year,
    },
    /// Progress is far behind the time elapsed.
    Slow {
        /// Of which project.
        project: ProjectId,
        /// Physical progress over time elapsed.
        index: Decimal,
    },
    /// More was paid than the project was to cost.
    Overrun {
        /// Of which project.
        project: ProjectId,
        /// How much more.
        excess: Money,
    },
    /// A project that should have begun has no record.
    NoRecord {
        /// Which project.
        project: ProjectId,
    },
    /// A difficulty was to be overcome by now.
    DifficultyOverdue {
        /// Which difficulty.
        difficulty: DifficultyId,
        /// Days since.
        days: i64,
    },
    /// A project begins next year and its land is not settled.
    LandUnsettled {
        /// Which project.
        project: ProjectId,
        /// First year.
        year: Year,
    },
    /// A project begins next year and money of others is not signed.
    NotSigned {
        /// Which project.
        project: ProjectId,
        /// First year.
        year: Year,
        /// How much is not signed.
        amount: Money,
    },
    /// The year of a target has come and it is not reached.
    TargetMissed {
        /// Which target.
        target: TargetId,
        /// How much of the way was made, per cent; nothing when nothing was measured.
        reached: Option<Decimal>,
    },
    /// Complaints wait beyond their time.
    ComplaintsOverdue {
        /// How many.
        n: usize,
    },
}

/// Returns what calls for attention on a day, the most urgent kind first.
#[must_use]
pub fn warnings(
    given: &Given<'_>,
    projects: &[Project],
    attainments: &[Attainment],
    complaints: &ComplaintStats,
    date: Date,
) -> Vec<Warning> {
    let mut found: Vec<Warning> = projects.iter().flat_map(|it| of_project(given, it, date)).collect();
    for it in &given.plan.tracking.difficulties {
        let is_open = it.opened <= date && it.closed.is_none_or(|closed| closed > date);
        if let Some(due) = it.due.filter(|due| is_open && *due < date) {
            let days = date.unix_days() - due.unix_days();
            found.push(Warning::DifficultyOverdue { difficulty: it.id.clone(), days });
        }
    }
    found.extend(attainments.iter().filter_map(|it| missed(it, date)));
    if complaints.n_overdue > 0 {
        found.push(Warning::ComplaintsOverdue { n: complaints.n_overdue });
    }
    found.sort_by_key(urgency);
    found
}

/// The order in which a council reads them.
fn urgency(warning: &Warning) -> u8 {
    match warning {
        Warning::Stopped { .. } => 0,
        Warning::LateStart { .. } => 1,
        Warning::Slow { .. } => 2,
        Warning::Overrun { .. } => 3,
        Warning::NoRecord { .. } => 4,
        Warning::DifficultyOverdue { .. } => 5,
        Warning::LandUnsettled { .. } => 6,
        Warning::NotSigned { .. } => 7,
        Warning::TargetMissed { .. } => 8,
        Warning::ComplaintsOverdue { .. } => 9,
    }
}

fn of_project(given: &Given<'_>, it: &Project, date: Date) -> Vec<Warning> {
    let mut found = Vec::new();
    let project = it.id.clone();
    let first = given.programme.programmed.iter().find(|other| other.project == it.id).map(|other| other.first);
    match it.light {
        Light::Black => found.push(Warning::Stopped { project: project.clone(), reason: it.reason }),
        Light::Unknown => found.push(Warning::NoRecord { project: project.clone() }),
        Light::Red if !it.has_started() => {
            found.extend(first.map(|year| Warning::LateStart { project: project.clone(), year }));
        }
        Light::Red => {
            found.extend(it.schedule_index.map(|index| Warning::Slow { project: project.clone(), index }));
        }
        Light::Orange | Light::Green | Light::Blue | Light::Grey => {}
    }
    if let (Some(paid), Some(cost)) = (it.mandated, it.cost)
        && paid > cost
    {
        found.push(Warning::Overrun { project: project.clone(), excess: paid.less(cost) });
    }
    if let Some(year) = first.filter(|first| first.0 == date.year() + 1) {
        found.extend(before_start(given, &project, year));
    }
    found
}

/// What should be settled in the year before a project begins.
fn before_start(given: &Given<'_>, project: &ProjectId, year: Year) -> Vec<Warning> {
    let mut found = Vec::new();
    let land = given.plan.projects.iter().find(|it| it.id == *project).and_then(|it| it.land);
    let is_settled = matches!(land, Some(LandStatus::Acquired | LandStatus::Mobilised | LandStatus::NotNeeded));
    if !is_settled {
        found.push(Warning::LandUnsettled { project: project.clone(), year });
    }
    let kind_of = |line: &crate::model::Financing| {
        given.plan.sources.iter().find(|source| source.id == line.source).map(|source| source.kind)
    };
    let amount: Money = given
        .plan
        .financing_of(project)
        .filter(|line| kind_of(line) != Some(SourceKind::Own) && line.certainty != Some(Certainty::Signed))
        .map(|line| line.amount.value)
        .sum();
    if !amount.is_zero() {
        found.push(Warning::NotSigned { project: project.clone(), year, amount });
    }
    found
}

fn missed(it: &Attainment, date: Date) -> Option<Warning> {
    it.year.filter(|year| date.year() >= year.0)?;
    let line = it.line(Sex::All).or_else(|| it.lines.first());
    let reached = match line.map(|line| &line.attained) {
        Some(Attained::Percent(percent)) if *percent >= Decimal::ONE_HUNDRED => return None,
        Some(Attained::Kept) => return None,
        Some(Attained::Percent(percent)) => Some(*percent),
        Some(Attained::NotKept) => Some(Decimal::ZERO),
        Some(Attained::Missing) | None => None,
    };
    Some(Warning::TargetMissed { target: it.id.clone(), reached })
}
