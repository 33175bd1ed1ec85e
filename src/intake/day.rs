//! Days as people write them: `2026-11-15`, `15/11/2026`, `15 novembre 2026`, `15 غشت 2026`.

use crate::i18n::fold;
use crate::model::Date;

/// Names of the months, folded, from January: French, English, Arabic of Morocco, and Arabic of the east and of the
/// other Maghreb countries, from which documents are copied.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan", "january", "يناير", "جانفي", "كانون الثاني"],
    &["fevrier", "fevr", "fev", "february", "feb", "فبراير", "فيفري", "شباط"],
    &["mars", "march", "mar", "مارس", "اذار"],
    &["avril", "avr", "april", "apr", "ابريل", "افريل", "نيسان"],
    &["mai", "may", "ماي", "مايو", "ايار"],
    &["juin", "june", "jun", "يونيو", "يونيه", "جوان", "حزيران"],
    &["juillet", "juil", "july", "jul", "يوليوز", "يوليو", "جويليه", "تموز"],
    &["aout", "august", "aug", "غشت", "اغسطس", "اوت", "اب"],
    &["septembre", "sept", "sep", "september", "شتنبر", "سبتمبر", "ايلول"],
    &["octobre", "oct", "october", "اكتوبر", "تشرين الاول"],
    &["novembre", "nov", "november", "نونبر", "نوفمبر", "تشرين الثاني"],
    &["decembre", "dec", "december", "دجنبر", "ديسمبر", "كانون الاول"],
];

/// Reads a day; the day stands before the month, as in all three languages here. A year of two digits is no year.
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let words = match words.as_slice() {
        // A weekday or the word for "the" may stand first: "le 3 mai 2026", "السبت 3 ماي 2026".
        [first, rest @ ..] if rest.len() >= 3 && first.chars().all(char::is_alphabetic) => rest,
        words => words,
    };
    match *words {
        [year, month, day] if is_year(year) => Date::new(number(year)?, month_number(month)?, number(day)?),
        [day, month, year] if is_year(year) => match (day_number(day), month_number(month)) {
            (Some(day), Some(month)) => Date::new(number(year)?, month, day),
            // "November 15, 2026": only a month written out may come first.
            _ => Date::new(number(year)?, named_month(day)?, day_number(month)?),
        },
        [day, one, two, year] if is_year(year) => {
            Date::new(number(year)?, named_month(&format!("{one} {two}"))?, day_number(day)?)
        }
        _ => None,
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn number<T: std::str::FromStr>(digits: &str) -> Option<T> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// `1er`, `1st`, `2nd` are days too.
fn day_number(word: &str) -> Option<u8> {
    let plain = ["er", "st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    number(plain)
}

fn month_number(word: &str) -> Option<u8> {
    number(word).or_else(|| named_month(word))
}

fn named_month(word: &str) -> Option<u8> {
    let found = MONTHS.iter().position(|names| names.contains(&word))?;
    u8::try_from(found + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{self, Language};

    #[test]
    fn days_are_read_as_people_write_them() {
        let same = [
            "2026-08-15",
            "15/08/2026",
            "15-8-2026",
            "15.08.2026",
            "١٥/٠٨/٢٠٢٦",
            "15 août 2026",
            "le 15 août 2026",
            "Samedi 15 août 2026",
            "15 August 2026",
            "August 15, 2026",
            "15th August 2026",
            "15 غشت 2026",
            "السبت 15 غشت 2026",
            "15 أغسطس 2026",
        ];
        for text in same {
            assert_eq!(parse(text).map(|day| day.to_string()).as_deref(), Some("2026-08-15"), "{text}");
        }
        assert_eq!(parse("1er دجنبر 2026"), Date::new(2026, 12, 1));
        assert_eq!(parse("3 كانون الثاني 2026"), Date::new(2026, 1, 3));
    }

    #[test]
    fn what_is_no_day_or_could_be_two_is_refused() {
        for text in ["31/02/2026", "11/15/2026", "15/08/26", "août 2026", "2026", "15/08", "vers 2026", "15 x 2026", ""]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_language_reads_the_days_it_writes() {
        for month in 1..=12 {
            let day = Date::new(2027, month, 9).expect("a day");
            for language in Language::ALL {
                assert_eq!(parse(&i18n::date(language, day)), Some(day), "{}", i18n::date(language, day));
                assert_eq!(parse(&i18n::day_month_year(language, day)), Some(day));
            }
        }
    }
}
