//! Whether something was done in its time.

use serde::Serialize;

use crate::model::Date;

/// How a thing that has, or has not, a day by which it is due stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Keeping {
    /// Done, and both days are known and in order.
    InTime,
    /// Done after the day, by so many days.
    DoneLate {
        /// Days.
        days: i64,
    },
    /// Done; one of the days is missing, so nobody can say whether in time.
    Done,
    /// Not done, and the day has not come.
    Waiting,
    /// Not done, and the day has passed by so many days.
    Overdue {
        /// Days.
        days: i64,
    },
    /// Not done, and no day is known by which it is due.
    Open,
}

impl Keeping {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Keeping::InTime => "in_time",
            Keeping::DoneLate { .. } => "done_late",
            Keeping::Done => "done",
            Keeping::Waiting => "waiting",
            Keeping::Overdue { .. } => "overdue",
            Keeping::Open => "open",
        }
    }

    /// Returns the days it is or was late.
    #[must_use]
    pub fn days_late(self) -> Option<i64> {
        match self {
            Keeping::DoneLate { days } | Keeping::Overdue { days } => Some(days),
            Keeping::InTime | Keeping::Done | Keeping::Waiting | Keeping::Open => None,
        }
    }

    /// Returns whether it is done, in whatever time.
    #[must_use]
    pub fn is_done(self) -> bool {
        matches!(self, Keeping::InTime | Keeping::DoneLate { .. } | Keeping::Done)
    }
}

/// Returns how a thing stands: due on a day, done on a day, on this day.
///
/// What is written as done after today is not done yet.
/// # Missing data
/// Without the day of doing it is not done; without the day it is due it is never in time; without today nothing that is
/// open is called late.
#[must_use]
pub fn keeping(due: Option<Date>, done: Option<Date>, today: Option<Date>) -> Keeping {
    let done = done.filter(|done| today.is_none_or(|today| *done <= today));
    match (due, done) {
        (Some(due), Some(done)) if done <= due => Keeping::InTime,
        (Some(due), Some(done)) => Keeping::DoneLate { days: due.days_to(done) },
        (None, Some(_)) => Keeping::Done,
        (Some(due), None) => match today {
            Some(today) if today > due => Keeping::Overdue { days: due.days_to(today) },
            Some(_) => Keeping::Waiting,
            None => Keeping::Open,
        },
        (None, None) => Keeping::Open,
    }
}
