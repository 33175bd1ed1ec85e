//! Numbers, money and dates as each language writes them.
//!
//! All three languages use Western digits, as Moroccan administrative documents do. The thousands are set apart by a
//! no-break space in Arabic and French: a plain space turns `45 312` into `312 45` on a right-to-left line.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Language, message, message_with};
use crate::diagnostics::Arg;
use crate::model::{Date, Money};

const NO_BREAK_SPACE: &str = "\u{A0}";
/// Keeps a minus sign on the left of its digits on a right-to-left line.
const LEFT_TO_RIGHT_MARK: &str = "\u{200E}";

struct Convention {
    group: &'static str,
    decimal: &'static str,
    minus: &'static str,
}

fn convention(language: Language) -> Convention {
    match language {
        Language::Ar => Convention { group: NO_BREAK_SPACE, decimal: ",", minus: "\u{200E}-" },
        Language::Fr => Convention { group: NO_BREAK_SPACE, decimal: ",", minus: "\u{2212}" },
        Language::En => Convention { group: ",", decimal: ".", minus: "\u{2212}" },
    }
}

/// Writes a number with the decimals it has.
#[must_use]
pub fn number(language: Language, value: Decimal) -> String {
    let convention = convention(language);
    let plain = value.abs().to_string();
    let (whole, fraction) =
        plain.split_once('.').map_or((plain.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push_str(convention.minus);
    }
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            text.push_str(convention.group);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push_str(convention.decimal);
        text.push_str(fraction);
    }
    text
}

/// Writes a number rounded to at most so many decimals, half away from zero, without trailing zeros.
#[must_use]
pub fn number_with_decimals(language: Language, value: Decimal, decimals: u32) -> String {
    number(language, rounded(value, decimals))
}

/// Returns a number rounded to at most so many decimals, half away from zero: what
/// [`number_with_decimals`] writes, for a message whose noun agrees with it.
#[must_use]
pub fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// Returns a number that takes the same plural form as this one and that Fluent judges rightly.
///
/// The rules that Fluent asks (`intl_pluralrules` 7) leave out the `n % 100` of Arabic and take 3,5 for 3: they know
/// 36 but not 136. In Arabic 136 is said like 36, 200 and every decimal like 100.
pub(super) fn plural_operand(language: Language, value: Decimal) -> Decimal {
    let value = value.abs().normalize();
    match language {
        Language::Fr | Language::En => value,
        Language::Ar if value.scale() > 0 => Decimal::ONE_HUNDRED,
        Language::Ar if value < Decimal::ONE_HUNDRED => value,
        Language::Ar => {
            let rest = value % Decimal::ONE_HUNDRED;
            if rest < Decimal::from(3) { Decimal::ONE_HUNDRED } else { rest }
        }
    }
}

/// Writes a whole number.
#[must_use]
pub fn integer(language: Language, value: u64) -> String {
    number(language, Decimal::from(value))
}

/// Writes a number of per cent.
#[must_use]
pub fn percent(language: Language, value: Decimal) -> String {
    let value = number_with_decimals(language, value, 1);
    message_with(language, "number-percent", &[("value", Arg::Text(value))].into())
}

/// Writes an amount in dirhams, with its centimes when it has any.
#[must_use]
pub fn money(language: Language, amount: Money) -> String {
    message_with(language, "number-dirhams", &[("value", Arg::Number(amount.dirhams()))].into())
}

/// Writes an amount in millions of dirhams, with at most two decimals.
#[must_use]
pub fn money_in_millions(language: Language, amount: Money) -> String {
    let millions = amount.dirhams() / Decimal::from(1_000_000);
    message_with(language, "number-million-dirhams", &[("value", Arg::Number(rounded(millions, 2)))].into())
}

/// Writes a day as `15 November 2026`.
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    let month = message(language, &format!("month-{}", date.month()));
    let args = [
        ("day", Arg::Count(u64::from(date.day()))),
        ("month", Arg::Text(month)),
        ("year", Arg::Text(date.year().to_string())),
    ];
    message_with(language, "number-date", &args.into())
}

/// Writes a day as `15/11/2026`, for tables.
#[must_use]
pub fn day_month_year(language: Language, date: Date) -> String {
    let digits = format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
    match language {
        Language::Ar => format!("{LEFT_TO_RIGHT_MARK}{digits}{LEFT_TO_RIGHT_MARK}"),
        Language::Fr | Language::En => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: Decimal) -> [String; 3] {
        Language::ALL.map(|language| number(language, value))
    }

    #[test]
    fn thousands_never_break_and_digits_are_western() {
        assert_eq!(written(Decimal::new(4_531_250, 2)), ["45\u{A0}312,50", "45\u{A0}312,50", "45,312.50"]);
        assert_eq!(written(Decimal::from(999)), ["999", "999", "999"]);
    }

    #[test]
    fn a_minus_stays_on_the_left_of_an_arabic_number() {
        assert_eq!(written(Decimal::from(-1_000)), ["\u{200E}-1\u{A0}000", "\u{2212}1\u{A0}000", "\u{2212}1,000"]);
    }

    #[test]
    fn halves_round_away_from_zero_and_zeros_fall_off() {
        assert_eq!(number_with_decimals(Language::En, Decimal::new(-25, 1), 0), "\u{2212}3");
        assert_eq!(number_with_decimals(Language::En, Decimal::new(300, 2), 1), "3");
    }

    #[test]
    fn months_are_those_of_moroccan_usage() {
        let day = Date::new(2026, 8, 5).expect("the day exists");
        assert_eq!(Language::ALL.map(|language| date(language, day)), ["5 غشت 2026", "5 août 2026", "5 August 2026"]);
    }
}
