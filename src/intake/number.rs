//! Numbers as people write them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Which characters group digits and which one begins the decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberStyle {
    /// Accepts what can be read in one way only; `1.500` is refused, with both readings.
    #[default]
    #[serde(rename = "auto-strict")]
    AutoStrict,
    /// Decimal comma; spaces or dots group digits.
    #[serde(rename = "fr")]
    Fr,
    /// As `fr`, the usage of Moroccan Arabic documents.
    #[serde(rename = "ar-MA")]
    ArMa,
    /// Decimal point; commas or spaces group digits.
    #[serde(rename = "en")]
    En,
}

/// Why a text is not one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberError {
    /// It is not a number.
    NotANumber,
    /// It can be read in two ways: with a grouping mark, and with a decimal mark.
    Ambiguous {
        /// The reading in which the mark groups digits.
        grouped: String,
        /// The reading in which the mark begins the decimals.
        decimal: String,
    },
}

/// Reads a number from a text.
///
/// Arabic-Indic digits and separators, no-break spaces and direction marks are folded first.
///
/// # Errors
/// When it is not a number, or when the style does not decide between two readings.
pub fn parse(text: &str, style: NumberStyle) -> Result<Decimal, NumberError> {
    let folded = fold(text);
    let (negative, digits) = match folded.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, folded.strip_prefix('+').unwrap_or(&folded)),
    };
    let value = unsigned(digits, style)?;
    Ok(if negative { -value } else { value })
}

fn fold(text: &str) -> String {
    let folded: String = text
        .chars()
        .filter_map(|letter| match letter {
            '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10),
            '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10),
            // Arabic decimal separator, then thousands separator and Arabic comma.
            '\u{66B}' => Some(','),
            '\u{66C}' => Some(' '),
            '\u{60C}' => Some(','),
            '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '\u{2019}' => Some(' '),
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}' => {
                None
            }
            other => Some(other),
        })
        .collect();
    folded.trim().to_owned()
}

fn unsigned(digits: &str, style: NumberStyle) -> Result<Decimal, NumberError> {
    if !digits.starts_with(|letter: char| letter.is_ascii_digit())
        || !digits.ends_with(|letter: char| letter.is_ascii_digit())
        || !digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | ',' | '.'))
    {
        return Err(NumberError::NotANumber);
    }
    let (dots, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let decimal_mark = match style {
        NumberStyle::Fr | NumberStyle::ArMa => Some(','),
        NumberStyle::En => Some('.'),
        NumberStyle::AutoStrict => auto_decimal_mark(digits, dots, commas)?,
    };
    let (whole, fraction) = match decimal_mark.and_then(|mark| digits.split_once(mark)) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let whole = ungroup(whole).ok_or(NumberError::NotANumber)?;
    let plain = match fraction {
        None => whole,
        Some(fraction) if fraction.chars().all(|letter| letter.is_ascii_digit()) => format!("{whole}.{fraction}"),
        Some(_) => return Err(NumberError::NotANumber),
    };
    plain.parse().map_err(|_| NumberError::NotANumber)
}

/// Decides which mark begins the decimals, when the digits themselves decide.
fn auto_decimal_mark(digits: &str, dots: usize, commas: usize) -> Result<Option<char>, NumberError> {
    match (dots, commas) {
        (0, 0) => Ok(None),
        (1, 1..) | (1.., 1) => {
            let last = digits.rfind(['.', ',']).map(|at| if digits[at..].starts_with('.') { '.' } else { ',' });
            let other_is_once = last.is_some_and(|mark| digits.matches(mark).count() == 1);
            if other_is_once { Ok(last) } else { Err(NumberError::NotANumber) }
        }
        (1, 0) | (0, 1) => {
            let mark = if dots == 1 { '.' } else { ',' };
            let (before, after) = digits.split_once(mark).unwrap_or((digits, ""));
            let could_group = after.len() == 3 && before.len() <= 3 && !before.contains(' ') && before != "0";
            if could_group {
                return Err(NumberError::Ambiguous {
                    grouped: format!("{before}{after}"),
                    decimal: format!("{before},{after}"),
                });
            }
            Ok(Some(mark))
        }
        // The same mark several times can only group.
        _ => Ok(None),
    }
}

/// Takes the grouping marks out of digits grouped by three.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split([' ', ',', '.']);
    let first = groups.next()?;
    let mut plain = first.to_owned();
    let mut is_grouped = false;
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        is_grouped = true;
        plain.push_str(group);
    }
    let is_right = !is_grouped || (1..=3).contains(&first.len());
    (is_right && plain.chars().all(|letter| letter.is_ascii_digit())).then_some(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::{self, Language};

    fn read(text: &str) -> String {
        match parse(text, NumberStyle::AutoStrict) {
            Ok(value) => value.to_string(),
            Err(NumberError::NotANumber) => "not a number".to_owned(),
            Err(NumberError::Ambiguous { grouped, decimal }) => format!("{grouped} or {decimal}"),
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let pairs = [
            ("45 312", "45312"),
            ("45\u{A0}312,5", "45312.5"),
            ("1,5", "1.5"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1.234.567", "1234567"),
            ("٤٥٬٣١٢٫٥", "45312.5"),
            ("\u{200E}-12", "-12"),
            ("0.125", "0.125"),
            ("12,3456", "12.3456"),
        ];
        for (text, value) in pairs {
            assert_eq!(read(text), value, "{text}");
        }
    }

    #[test]
    fn a_number_that_reads_in_two_ways_is_refused_with_both() {
        assert_eq!(read("1.500"), "1500 or 1,500");
        assert_eq!(parse("1.500", NumberStyle::Fr), Ok(Decimal::from(1_500)));
        assert_eq!(parse("1.500", NumberStyle::En), Ok(Decimal::new(1_500, 3)));
    }

    #[test]
    fn words_and_broken_groups_are_not_numbers() {
        for text in ["env. 230", "12 34", "1,2,3", "", "-", "1.2.3,4,5", "3 km", "1 234 56"] {
            assert_eq!(read(text), "not a number", "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_in_a_language_is_read_back(mantissa in -9_999_999_999i64..9_999_999_999, scale in 0u32..5) {
            let value = Decimal::new(mantissa, scale);
            for (language, style) in [(Language::Ar, NumberStyle::ArMa), (Language::Fr, NumberStyle::Fr), (Language::En, NumberStyle::En)] {
                prop_assert_eq!(parse(&i18n::number(language, value), style), Ok(value));
            }
        }
    }
}
