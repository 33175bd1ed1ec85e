//! Numbers with their unit, as people write them in a cell: `3 km`, `12 %`, `1,5 MDH`, `330 مليون سنتيم`.

use rust_decimal::Decimal;

use super::number::{self, NumberError, NumberStyle};
use crate::i18n::fold;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measured {
    /// Kilometres.
    Length,
    /// Per cent.
    Share,
    /// Dirhams.
    Money,
    /// Persons.
    Persons,
    /// Households.
    Households,
    /// Years of duration.
    Years,
    /// Anything else.
    Plain,
}

/// A unit, and how many of the unit of its column it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// What it counts.
    pub measured: Measured,
    /// Kilometres, per cent, dirhams, persons or years in one of it.
    pub factor: Decimal,
}

const fn decimal(digits: i64, scale: u32) -> Decimal {
    Decimal::from_parts((digits & 0xFFFF_FFFF) as u32, (digits >> 32) as u32, 0, false, scale)
}

/// Units by their folded name.
const UNITS: &[(&[&str], Measured)] = &[
    (
        &["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "كلم", "كم", "كيلومتر", "كيلومترات"],
        Measured::Length,
    ),
    (
        &["%", "pct", "pour cent", "pourcent", "per cent", "percent", "في المايه", "بالمايه", "في الميه"],
        Measured::Share,
    ),
    (&["dh", "dhs", "mad", "dirham", "dirhams", "درهم", "دراهم", "درهما", "د", "د م"], Measured::Money),
    (
        &[
            "hab",
            "habitant",
            "habitants",
            "personne",
            "personnes",
            "pers",
            "people",
            "persons",
            "person",
            "inhabitants",
            "نسمه",
            "شخص",
            "اشخاص",
            "شخصا",
            "فرد",
            "فردا",
        ],
        Measured::Persons,
    ),
    (
        &["menage", "menages", "foyer", "foyers", "household", "households", "اسره", "اسر", "كانون", "كوانين"],
        Measured::Households,
    ),
    (&["an", "ans", "annee", "annees", "year", "years", "سنه", "سنوات", "عام", "اعوام"], Measured::Years),
];

/// Units that are worth a part of the first of their kind.
const PARTS: &[(&[&str], Measured, Decimal)] = &[
    (&["m", "metre", "metres", "meter", "meters", "متر", "م", "امتار", "مترا"], Measured::Length, decimal(1, 3)),
    (&["centime", "centimes", "cts", "سنتيم", "سنتيمات", "سنتيما"], Measured::Money, decimal(1, 2)),
];

/// Words that multiply, with the abbreviations that stand for a multiple of dirhams.
const MULTIPLES: &[(&[&str], i64)] = &[
    (&["mille", "milliers", "millier", "thousand", "الف", "الاف", "الفا"], 1_000),
    (&["million", "millions", "mn", "مليون", "ملايين", "مليونا"], 1_000_000),
    (&["milliard", "milliards", "billion", "billions", "مليار", "ملايير", "مليارات", "مليارا"], 1_000_000_000),
];
const MONEY_ABBREVIATIONS: &[(&[&str], i64)] = &[
    (&["kdh", "kmad"], 1_000),
    (&["mdh", "mdhs", "m dh", "mmad", "م د", "م درهم"], 1_000_000),
    (&["mmdh", "mrd dh", "mds dh"], 1_000_000_000),
];

impl Unit {
    /// Reads a unit by its name, in any of the languages.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let folded = fold(text);
        Self::of_folded(&folded)
    }

    fn of_folded(folded: &str) -> Option<Self> {
        let has = |names: &[&str]| names.contains(&folded);
        if let Some((_, measured)) = UNITS.iter().find(|(names, _)| has(names)) {
            return Some(Self { measured: *measured, factor: Decimal::ONE });
        }
        if let Some((_, measured, factor)) = PARTS.iter().find(|(names, ..)| has(names)) {
            return Some(Self { measured: *measured, factor: *factor });
        }
        if let Some((_, times)) = MONEY_ABBREVIATIONS.iter().find(|(names, _)| has(names)) {
            return Some(Self { measured: Measured::Money, factor: Decimal::from(*times) });
        }
        let (first, rest) = folded.split_once(' ').unwrap_or((folded, ""));
        let (_, times) = MULTIPLES.iter().find(|(names, _)| names.contains(&first))?;
        let times = Decimal::from(*times);
        let rest = ["de ", "d ", "of "].iter().find_map(|joint| rest.strip_prefix(joint)).unwrap_or(rest);
        if rest.is_empty() {
            return Some(Self { measured: Measured::Plain, factor: times });
        }
        let unit = Self::of_folded(rest)?;
        Some(Self { measured: unit.measured, factor: unit.factor.checked_mul(times)? })
    }
}

/// A number as it was written, and its unit when one was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quantity {
    /// The number.
    pub number: Decimal,
    /// The unit.
    pub unit: Option<Unit>,
}

/// Why a text is not one quantity of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuantityError {
    /// Its number cannot be read.
    Number(NumberError),
    /// Its unit counts something else than the column does.
    OtherUnit,
}

impl From<NumberError> for QuantityError {
    fn from(error: NumberError) -> Self {
        QuantityError::Number(error)
    }
}

/// Reads a number that may be followed, or preceded, by its unit.
///
/// # Errors
/// When the number cannot be read, or when what stands beside it is no unit.
pub fn parse(text: &str, style: NumberStyle) -> Result<Quantity, NumberError> {
    let whole = match number::parse(text, style) {
        Ok(number) => return Ok(Quantity { number, unit: None }),
        Err(error @ NumberError::Ambiguous { .. }) => return Err(error),
        Err(error) => error,
    };
    let seen: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    let is_digit = |letter: char| letter.is_ascii_digit() || matches!(letter, '٠'..='٩' | '۰'..='۹');
    let (Some(first), Some(last)) = (seen.find(is_digit), seen.rfind(is_digit)) else { return Err(whole) };
    let end = last + seen[last..].chars().next().map_or(1, char::len_utf8);
    let sign = seen[..first].trim_end().ends_with(['-', '\u{2212}', '+']);
    let start = if sign { seen[..first].rfind(['-', '\u{2212}', '+']).unwrap_or(first) } else { first };
    let (before, after) = (seen[..start].trim(), seen[end..].trim());
    let unit = match (before.is_empty(), after.is_empty()) {
        (true, false) => Unit::parse(after),
        (false, true) => Unit::parse(before),
        _ => None,
    };
    let unit = unit.ok_or(whole)?;
    Ok(Quantity { number: number::parse(&seen[start..end], style)?, unit: Some(unit) })
}

/// Reads the number of a column in the unit of that column.
///
/// # Formula
/// The number as written, times what its unit is worth; `usual` is the unit where none is written.
///
/// # Errors
/// When it is no number, or counts something else than the column does.
pub fn parse_as(
    text: &str,
    style: NumberStyle,
    measured: Measured,
    usual: Option<Unit>,
) -> Result<Decimal, QuantityError> {
    let quantity = parse(text, style)?;
    let Some(unit) = quantity.unit.or(usual) else { return Ok(quantity.number) };
    // "3 millions" alone is a plain number, and a column of plain numbers takes any unit.
    if unit.measured != measured && measured != Measured::Plain && unit.measured != Measured::Plain {
        return Err(QuantityError::OtherUnit);
    }
    quantity.number.checked_mul(unit.factor).map(|value| value.normalize()).ok_or(NumberError::NotANumber.into())
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, measured: Measured) -> String {
        match parse_as(text, NumberStyle::AutoStrict, measured, None) {
            Ok(value) => value.to_string(),
            Err(QuantityError::OtherUnit) => "other unit".to_owned(),
            Err(QuantityError::Number(NumberError::NotANumber)) => "no number".to_owned(),
            Err(QuantityError::Number(NumberError::Ambiguous { .. })) => "two readings".to_owned(),
        }
    }

    #[test]
    fn units_in_the_cell_are_read_in_three_languages() {
        let cases = [
            ("3 km", Measured::Length, "3"),
            ("500 m", Measured::Length, "0.5"),
            ("500م", Measured::Length, "0.5"),
            ("٢٫٥ كلم", Measured::Length, "2.5"),
            ("12 %", Measured::Share, "12"),
            ("12,5%", Measured::Share, "12.5"),
            ("12 في المائة", Measured::Share, "12"),
            ("1,5 MDH", Measured::Money, "1500000"),
            ("330 مليون سنتيم", Measured::Money, "3300000"),
            ("2 milliards de centimes", Measured::Money, "20000000"),
            ("25 ألف درهم", Measured::Money, "25000"),
            ("3 millions de dirhams", Measured::Money, "3000000"),
            ("1 200 000,50 DH", Measured::Money, "1200000.5"),
            ("MAD 5000", Measured::Money, "5000"),
            ("-250 DH", Measured::Money, "-250"),
            ("230 habitants", Measured::Persons, "230"),
            ("45 أسرة", Measured::Households, "45"),
        ];
        for (text, measured, value) in cases {
            assert_eq!(read(text, measured), value, "{text}");
        }
    }

    #[test]
    fn what_is_no_quantity_of_the_column_is_refused() {
        let cases = [
            ("3 km", Measured::Money, "other unit"),
            ("12 %", Measured::Length, "other unit"),
            ("45 ménages", Measured::Persons, "other unit"),
            ("env. 230", Measured::Persons, "no number"),
            ("3 à 4 km", Measured::Length, "no number"),
            ("3 km 500", Measured::Length, "no number"),
            ("1.500 DH", Measured::Money, "two readings"),
            ("km", Measured::Length, "no number"),
            ("DH 5 DH", Measured::Money, "no number"),
        ];
        for (text, measured, value) in cases {
            assert_eq!(read(text, measured), value, "{text}");
        }
    }
}
