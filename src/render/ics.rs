//! A calendar file (RFC 5545) of whole-day events.
//!
//! The same events give the same bytes: each carries its own identifier, and the stamp is the day that the caller gives.

use crate::model::Date;

/// Octets of a line after which it is folded.
const LINE: usize = 75;

/// An event of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Identifier that stays when the day moves, such as `posting@01.571.05.27`.
    pub uid: String,
    /// The day.
    pub date: Date,
    /// What is due.
    pub summary: String,
    /// Who acts, and with which paper.
    pub description: String,
}

/// Returns the calendar file; `stamp` is the day on which it is true.
#[must_use]
pub fn calendar(name: &str, stamp: Date, events: &[Event]) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(text, &mut file);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line(&format!("PRODID:-//plan//plan {}//EN", env!("CARGO_PKG_VERSION")));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&event.uid)));
        line(&format!("DTSTAMP:{}T000000Z", compact(stamp)));
        line(&format!("DTSTART;VALUE=DATE:{}", compact(event.date)));
        // The end is the first day that the event no longer covers.
        if let Some(next) = event.date.plus_days(1) {
            line(&format!("DTEND;VALUE=DATE:{}", compact(next)));
        }
        line(&format!("SUMMARY:{}", escaped(&event.summary)));
        line(&format!("DESCRIPTION:{}", escaped(&event.description)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// Escapes a text value: RFC 5545, section 3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Writes a line, folded between letters: RFC 5545, section 3.1.
fn fold(text: &str, file: &mut String) {
    let mut n_octets = 0;
    for letter in text.chars() {
        if n_octets + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            n_octets = 1;
        }
        file.push(letter);
        n_octets += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day() -> Date {
        Date::from_iso("2026-07-30").expect("the day exists")
    }

    fn event(summary: &str) -> Event {
        Event { uid: "posting@1".to_owned(), date: day(), summary: summary.to_owned(), description: String::new() }
    }

    /// What a reader of the format sees: lines unfolded, then one property's value unescaped.
    fn read(file: &str, property: &str) -> String {
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(property)).expect("the property is there");
        let mut letters = line.chars();
        let mut value = String::new();
        while let Some(letter) = letters.next() {
            match (letter, if letter == '\\' { letters.next() } else { None }) {
                (_, Some('n')) => value.push('\n'),
                (_, Some(escaped)) => value.push(escaped),
                (letter, None) => value.push(letter),
            }
        }
        value
    }

    #[test]
    fn a_day_is_a_whole_day_event() {
        let file = calendar("Zinat", day(), &[event("تعليق القرار")]);
        assert!(file.contains("DTSTART;VALUE=DATE:20260730\r\nDTEND;VALUE=DATE:20260731\r\n"), "{file}");
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(text in "[\\PC\n;,\\\\]{0,200}") {
            let file = calendar("Zinat", day(), &[event(&text)]);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LINE));
            let expected: String = text.chars().filter(|it| *it == '\n' || !it.is_control()).collect();
            prop_assert_eq!(read(&file, "SUMMARY:"), expected);
        }
    }
}
