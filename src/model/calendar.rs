//! Years, dates, the period of a plan and its contracting windows.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub u16);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Returns the day, or `None` when there is no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(is_leap),
            _ => return None,
        };
        ((1000..=9999).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `2026-11-15`.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let date = Self::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
        parts.next().is_none().then_some(date)
    }

    /// Returns the day that lies so many days after 1 January 1970.
    #[must_use]
    pub fn from_unix_days(days: i64) -> Option<Self> {
        // Hinnant (2013), "chrono-Compatible Low-Level Date Algorithms": years counted from March.
        let shifted = days.checked_add(719_468)?;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era.checked_mul(400)? + year_of_era + i64::from(month <= 2);
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Returns how many days it lies after 1 January 1970.
    #[must_use]
    pub fn unix_days(self) -> i64 {
        // Hinnant (2013): the inverse of the above.
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// Returns the day so many days later, or earlier; nothing outside the years 1000 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::from_unix_days(self.unix_days().checked_add(days)?)
    }

    /// Returns the day so many working days later, or earlier: Monday to Friday.
    #[must_use]
    pub fn plus_working_days(self, days: i64) -> Option<Self> {
        let mut date = self;
        for _ in 0..days.unsigned_abs() {
            date = date.plus_days(days.signum())?;
            while date.is_weekend() {
                date = date.plus_days(days.signum())?;
            }
        }
        Some(date)
    }

    /// Returns the same day so many months later, or earlier; the last of the month when it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let all = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let (year, month) = (u16::try_from(all.div_euclid(12)).ok()?, u8::try_from(all.rem_euclid(12) + 1).ok()?);
        (28..=self.day.max(28)).rev().find_map(|day| Self::new(year, month, day.min(self.day)))
    }

    /// Returns how many days lie from this day to that one; negative when that one came before.
    #[must_use]
    pub fn days_to(self, other: Self) -> i64 {
        other.unix_days() - self.unix_days()
    }

    /// Returns whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        // 1 January 1970 was a Thursday; Saturday is then the second day after it.
        matches!(self.unix_days().rem_euclid(7), 2 | 3)
    }

    /// Returns the year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from one.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from one.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The years a plan covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// First year.
    pub first: Year,
    /// Last year.
    pub last: Year,
}

impl Period {
    /// Returns the period of `n_years` that begins with `first`.
    #[must_use]
    pub fn starting(first: Year, n_years: u16) -> Self {
        Self { first, last: Year(first.0 + n_years.max(1) - 1) }
    }

    /// Returns the years in order.
    pub fn years(self) -> impl DoubleEndedIterator<Item = Year> {
        (self.first.0..=self.last.0).map(Year)
    }

    /// Returns how many years there are.
    #[must_use]
    pub fn n_years(self) -> usize {
        usize::from(self.last.0 - self.first.0) + 1
    }

    /// Returns whether the year is covered.
    #[must_use]
    pub fn contains(self, year: Year) -> bool {
        self.first <= year && year <= self.last
    }
}

/// A contracting window of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Window {
    /// Number of the window, from one.
    pub number: u16,
    /// Years it covers.
    pub period: Period,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_do_not_exist_are_refused() {
        assert!(Date::new(2026, 2, 29).is_none());
        assert!(Date::new(2028, 2, 29).is_some());
        assert!(Date::from_iso("2026-13-01").is_none());
        assert!(Date::from_iso("2026-1-1-1").is_none());
    }

    #[test]
    fn unix_days_count_from_1970() {
        let dates = [0, 59, 20_000, -1].map(|days| Date::from_unix_days(days).map(|date| date.to_string()));
        let expected = ["1970-01-01", "1970-03-01", "2024-10-04", "1969-12-31"].map(|text| Some(text.to_owned()));
        assert_eq!(dates, expected);
        assert_eq!(Date::from_unix_days(i64::MAX), None);
        for days in (-300_000..300_000).step_by(37) {
            assert_eq!(Date::from_unix_days(days).map(Date::unix_days), Some(days));
        }
    }

    #[test]
    fn delays_are_counted_in_days_working_days_and_months() {
        let date = |text: &str| Date::from_iso(text).expect("the day exists");
        // 2026-07-15 is a Wednesday.
        assert_eq!(date("2026-07-15").plus_days(15), Some(date("2026-07-30")));
        assert_eq!(date("2026-07-15").plus_working_days(10), Some(date("2026-07-29")));
        assert_eq!(date("2026-07-18").plus_working_days(1), Some(date("2026-07-20")));
        assert_eq!(date("2026-07-20").plus_working_days(-1), Some(date("2026-07-17")));
        assert_eq!(date("2024-02-29").plus_months(12), Some(date("2025-02-28")));
        assert_eq!(date("2026-12-31").plus_months(2), Some(date("2027-02-28")));
        assert_eq!(date("2022-12-30").days_to(date("2023-03-29")), 89);
    }

    #[test]
    fn days_count_there_and_back() {
        for days in (-20_000..60_000).step_by(7) {
            assert_eq!(Date::from_unix_days(days).map(Date::unix_days), Some(days));
        }
        let eve = Date::new(2027, 12, 31).and_then(|day| day.plus_days(60));
        assert_eq!(eve, Date::new(2028, 2, 29));
    }
}
