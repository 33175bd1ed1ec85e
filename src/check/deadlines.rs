//! Deadlines of the procedure against its dates: what is due when, what is late and by how many days.
//!
//! A missing date never counts as on time. Lateness is measured against a day that the caller gives.

use serde::Serialize;

use crate::model::{Actor, Date, Paper, Plan, ProcedureLine, Step};
use crate::profile::{DayCount, Deadline, Profile, Side};

/// How a step stands against its deadline, or its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Timing {
    /// Done, and in time.
    OnTime,
    /// Done, so many days late.
    DoneLate {
        /// Days.
        days: i64,
    },
    /// Done; nothing says by when it was due.
    Done,
    /// Not done, and due so many days ago.
    Overdue {
        /// Days.
        days: i64,
    },
    /// Not done, and due in so many days.
    DueIn {
        /// Days.
        days: i64,
    },
    /// Not done; when it is due is known, but not what day it is.
    Open,
    /// Not done, and nothing says by when.
    Unknown,
}

impl Timing {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Timing::OnTime => "on_time",
            Timing::DoneLate { .. } => "done_late",
            Timing::Done => "done",
            Timing::Overdue { .. } => "overdue",
            Timing::DueIn { .. } => "due_in",
            Timing::Open => "open",
            Timing::Unknown => "unknown",
        }
    }

    /// Returns the days it speaks of.
    #[must_use]
    pub fn days(self) -> i64 {
        match self {
            Timing::DoneLate { days } | Timing::Overdue { days } | Timing::DueIn { days } => days,
            Timing::OnTime | Timing::Done | Timing::Open | Timing::Unknown => 0,
        }
    }

    /// Returns whether it is late, done or not.
    #[must_use]
    pub fn is_late(self) -> bool {
        matches!(self, Timing::DoneLate { .. } | Timing::Overdue { .. })
    }
}

/// A line of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarLine {
    /// The step.
    pub step: Step,
    /// Who acts.
    pub actor: Actor,
    /// The paper it asks for.
    pub paper: Option<Paper>,
    /// The year it concerns, for what comes back every year.
    pub year: Option<u16>,
    /// Day on which it is planned.
    pub planned: Option<Date>,
    /// The deadline that binds it.
    pub deadline: Option<String>,
    /// Last day on which it may be done.
    pub due: Option<Date>,
    /// Whether that day rests on a planned date rather than on one that has come.
    pub is_provisional: bool,
    /// Day on which it was done.
    pub done: Option<Date>,
    /// How it stands.
    pub timing: Timing,
}

/// Returns the last day on which a step may be done, given the day it is counted from.
#[must_use]
pub fn due(deadline: &Deadline, origin: Date) -> Option<Date> {
    let n = i32::from(deadline.days.value);
    let n = match deadline.when {
        Side::After => n,
        Side::Before => -n,
    };
    match deadline.count {
        DayCount::Days => origin.plus_days(i64::from(n)),
        DayCount::WorkingDays => origin.plus_working_days(i64::from(n)),
        DayCount::Months => origin.plus_months(n),
    }
}

/// Compares a day on which something was done, if any, with the day it was due, if known.
#[must_use]
pub fn timing(done: Option<Date>, due: Option<Date>, today: Option<Date>) -> Timing {
    match (done, due, today) {
        (Some(done), Some(due), _) if done <= due => Timing::OnTime,
        (Some(done), Some(due), _) => Timing::DoneLate { days: due.days_to(done) },
        (Some(_), None, _) => Timing::Done,
        (None, Some(due), Some(today)) if due < today => Timing::Overdue { days: due.days_to(today) },
        (None, Some(due), Some(today)) => Timing::DueIn { days: today.days_to(due) },
        (None, Some(_), None) => Timing::Open,
        (None, None, _) => Timing::Unknown,
    }
}

/// Returns the calendar of the procedure: every step of the regime in order, with its deadline.
///
/// # Missing data
/// A step without date is never on time; a deadline whose origin has no date is not known.
#[must_use]
pub fn calendar(plan: &Plan, profile: &Profile, today: Option<Date>) -> Vec<CalendarLine> {
    let mut lines = Vec::new();
    for step in &profile.steps {
        let known: Vec<&ProcedureLine> = plan.procedure.of(step.step).collect();
        let of_years: Vec<Option<&ProcedureLine>> = match known.iter().filter(|line| line.year.is_some()).count() {
            0 => vec![plan.procedure.line(step.step)],
            _ => known.into_iter().map(Some).collect(),
        };
        for line in of_years {
            let year = line.and_then(|line| line.year).map(|year| year.0);
            let bound = binding(plan, profile, step.step, year);
            let planned = line.and_then(|line| line.planned);
            let done = line.and_then(|line| line.done).filter(|done| today.is_none_or(|today| *done <= today));
            let due = bound.as_ref().map(|bound| bound.due);
            lines.push(CalendarLine {
                step: step.step,
                actor: step.actor,
                paper: step.paper,
                year,
                planned,
                deadline: bound.as_ref().map(|bound| bound.id.clone()),
                due,
                is_provisional: bound.is_some_and(|bound| bound.is_provisional),
                done,
                timing: timing(done, due.or(planned), today),
            });
        }
    }
    lines
}

/// A deadline that binds a step, with its day.
struct Bound {
    id: String,
    due: Date,
    is_provisional: bool,
}

/// The earliest of the deadlines of a step whose origin is known.
fn binding(plan: &Plan, profile: &Profile, step: Step, year: Option<u16>) -> Option<Bound> {
    let of_year = |line: &&ProcedureLine| year.is_none() || line.year.map(|it| it.0) == year;
    let bounds = profile.deadlines.iter().filter(|deadline| deadline.step == step).filter_map(|deadline| {
        let lines = || plan.procedure.of(deadline.from).filter(of_year);
        let done = lines().filter_map(|line| line.done).max();
        let origin = done.or_else(|| lines().filter_map(|line| line.planned).min())?;
        Some(Bound { id: deadline.id.clone(), due: due(deadline, origin)?, is_provisional: done.is_none() })
    });
    bounds.min_by_key(|bound| bound.due)
}
