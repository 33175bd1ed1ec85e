//! From what a file stores to the value of a cell.

use calamine::{DataRef, ExcelDateTime};
use rust_decimal::Decimal;

use crate::intake::grid::Value;
use crate::model::Date;

/// Returns a number by its shortest decimal digits.
///
/// # Formula
/// 92.900000000000006 is stored for 92.9 and gives 92.9. Whole numbers are exact up to 2^53. Other numbers of more
/// than 15 significant digits are rounded to 15, as spreadsheet programs show them; what lies below 10^-28 is zero.
pub(super) fn number(value: f64) -> Value {
    if !value.is_finite() {
        return Value::Error("#NUM!".to_owned());
    }
    exact(value).or_else(|| rounded(value)).map_or_else(|| Value::OutsizeNumber(format!("{value:e}")), Value::Number)
}

/// Returns a stored share as its format shows it: 0.12 is 12 per cent.
pub(super) fn percent(share: f64) -> Value {
    let hundred = Decimal::ONE_HUNDRED;
    match number(share) {
        Value::Number(share) => share
            .checked_mul(hundred)
            .map_or_else(|| Value::OutsizeNumber(format!("{share}")), |percent| Value::Percent(percent.normalize())),
        other => other,
    }
}

/// Returns a whole number, or one of few decimals, when dividing gives back the stored number bit by bit.
fn exact(value: f64) -> Option<Decimal> {
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    const DIGITS_15: f64 = 1e15;
    if value.fract() == 0.0 && value.abs() <= WHOLE {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number up to 2^53 fits an i64")]
        return Some(Decimal::from(value as i64));
    }
    [(1, 10.0), (2, 100.0), (3, 1e3), (4, 1e4), (5, 1e5), (6, 1e6)].into_iter().find_map(|(scale, power)| {
        let shifted = (value * power).round();
        let gives_back = shifted.abs() < DIGITS_15 && (shifted / power).to_bits() == value.to_bits();
        #[expect(clippy::cast_possible_truncation, reason = "a whole number below 10^15 fits an i64")]
        gives_back.then(|| Decimal::new(shifted as i64, scale))
    })
}

fn rounded(value: f64) -> Option<Decimal> {
    // Fifteen digits are exact in a double; the shortest form is a prefix of them or needs the rounding.
    let text = format!("{value:.14e}");
    let (mantissa, exponent) = text.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let digits: i128 = mantissa.replace('.', "").parse().ok()?;
    let scale = 14 - exponent;
    if scale < 0 {
        let digits = digits.checked_mul(10_i128.checked_pow(scale.unsigned_abs())?)?;
        return Decimal::try_from_i128_with_scale(digits, 0).ok();
    }
    let surplus = (scale - 28).max(0);
    let digits = if surplus > 0 { shortened(digits, surplus) } else { digits };
    let decimal = Decimal::try_from_i128_with_scale(digits, u32::try_from(scale - surplus).ok()?).ok()?;
    Some(decimal.normalize())
}

/// Drops the last digits, rounding to the nearest.
fn shortened(digits: i128, surplus: i32) -> i128 {
    if surplus > 20 {
        return 0;
    }
    let divisor = 10_i128.pow(surplus.unsigned_abs());
    let half = divisor / 2 * digits.signum();
    (digits + half) / divisor
}

/// Returns the day of a moment, or the text of a time or duration.
pub(super) fn moment(moment: ExcelDateTime) -> Value {
    /// First serial number after 31 December 9999.
    const END: f64 = 2_958_466.0;
    let serial = moment.as_f64();
    if !serial.is_finite() {
        return number(serial);
    }
    if moment.is_duration() {
        return Value::Text(clock(serial));
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    // In the 1904 system, zero is a day; in the 1900 system, it is a time alone, midnight.
    let is_time = serial < 1.0 && !(year == 1904 && serial == 0.0);
    if (0.0..END).contains(&serial) && is_time {
        Value::Text(clock(serial))
    } else if (0.0..END).contains(&serial) {
        // Excel counts a 29 February 1900, which never was: it stays a text.
        Date::new(year, month, day).map_or_else(|| Value::Text(format!("{year:04}-{month:02}-{day:02}")), Value::Date)
    } else {
        // A quantity that wears a date format by mistake; programs show ####.
        number(serial)
    }
}

/// Writes a part of a day as `08:30:00`; durations may pass 24 hours.
fn clock(days: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a float beyond the range saturates")]
    let seconds = (days * 86_400.0).round() as i64;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Returns the day of an ISO 8601 moment such as `2026-01-15T10:00:00`, else the text.
pub(super) fn iso_moment(text: &str) -> Value {
    let day = text.split(['T', ' ']).next().unwrap_or(text);
    Date::from_iso(day).map_or_else(|| Value::Text(text.to_owned()), Value::Date)
}

/// Returns an ISO 8601 duration such as `PT08H30M00S` as `08:30:00`, else the text.
pub(super) fn iso_duration(text: &str) -> Value {
    let parts = text.strip_prefix("PT").and_then(|rest| {
        let (hours, rest) = rest.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        Some((hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?, seconds.parse::<u32>().ok()?))
    });
    Value::Text(parts.map_or_else(|| text.to_owned(), |(h, m, s)| format!("{h:02}:{m:02}:{s:02}")))
}

/// Returns the value of a cell; nothing for an empty one.
pub(super) fn value(data: &DataRef<'_>) -> Option<Value> {
    match data {
        DataRef::Int(whole) => Some(Value::Number(Decimal::from(*whole))),
        DataRef::Float(float) => Some(number(*float)),
        DataRef::String(text) => text_value(text.clone()),
        DataRef::SharedString(text) => text_value((*text).to_owned()),
        DataRef::Bool(truth) => Some(Value::Bool(*truth)),
        DataRef::DateTime(serial) => Some(moment(*serial)),
        DataRef::DateTimeIso(text) => Some(iso_moment(text)),
        DataRef::DurationIso(text) => Some(iso_duration(text)),
        DataRef::Error(error) => Some(Value::Error(error.to_string())),
        DataRef::Empty => None,
    }
}

/// Returns a text without the characters U+0000, which no font shows and files cannot hold.
pub(super) fn text_value(mut text: String) -> Option<Value> {
    if text.contains('\0') {
        text.retain(|character| character != '\0');
    }
    (!text.is_empty()).then_some(Value::Text(text))
}
