//! Typed reading of the cells of a row: a bad cell costs the cell and says why.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::grid::Value;
use super::number::{self, NumberError, NumberStyle};
use super::schema::word_label;
use super::table::Table;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::i18n::{Language, fold, message};
use crate::model::{Date, Evidence, Measure, MissingReason, Money, MoneyError, Text, Year};
use crate::source::{CellRef, Source, Sourced};

/// A row being read.
pub struct Row<'a, 'f> {
    table: &'a Table<'a>,
    row: u32,
    style: NumberStyle,
    findings: &'f mut Findings,
}

impl<'a, 'f> Row<'a, 'f> {
    /// Begins to read a row.
    pub fn new(table: &'a Table<'a>, row: u32, style: NumberStyle, findings: &'f mut Findings) -> Self {
        Self { table, row, style, findings }
    }

    /// Returns the place of a column's cell in this row; of the first column when there is no such column.
    #[must_use]
    pub fn cell(&self, key: &str) -> CellRef {
        self.table.grid.cell(self.row, self.table.position(key).unwrap_or(0))
    }

    /// Adds a finding at a column's cell.
    pub fn report(&mut self, key: &str, finding: Diagnostic) {
        let cell = self.cell(key);
        self.findings.push(finding.at_cell(&cell));
    }

    fn value(&self, key: &str) -> Option<&'a Value> {
        self.table.position(key).and_then(|column| self.table.grid.value(self.row, column))
    }

    /// Returns the words of a cell; nothing for an empty cell or one that holds no words.
    pub fn text(&mut self, key: &str) -> Option<String> {
        match self.value(key)? {
            Value::Text(text) => {
                let text = written(text);
                (!text.is_empty()).then_some(text)
            }
            Value::Number(number) => Some(number.normalize().to_string()),
            Value::Percent(number) => Some(format!("{} %", number.normalize())),
            Value::OutsizeNumber(text) => Some(text.clone()),
            Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
            Value::Date(date) => Some(date.to_string()),
            Value::Error(error) => {
                self.report(key, Diagnostic::new(Code::CellError).with("value", error.as_str()));
                None
            }
            Value::FormulaWithoutValue => {
                self.report(key, Diagnostic::new(Code::FormulaWithoutValue));
                None
            }
        }
    }

    /// Returns the words of a cell that must not be empty.
    pub fn required_text(&mut self, key: &str) -> Option<String> {
        let n_before = self.findings.iter().len();
        let text = self.text(key);
        if text.is_none() && self.findings.iter().len() == n_before {
            self.report(key, Diagnostic::new(Code::EmptyCell).with("column", key.to_owned()));
        }
        text
    }

    /// Returns a text in the languages that are filled.
    pub fn texts(&mut self, key: &str) -> Text {
        let mut texts = Text::default();
        for language in Language::ALL {
            if let Some(text) = self.text(&format!("{key}_{language}")) {
                texts = texts.with(language.tag(), &text);
            }
        }
        texts
    }

    /// Returns a text of which at least one language must be filled.
    pub fn required_texts(&mut self, key: &str) -> Option<Text> {
        let texts = self.texts(key);
        if texts.is_empty() {
            let column = Language::ALL.map(|language| format!("{key}_{language}"));
            let first = column.iter().find(|key| self.table.position(key).is_some()).unwrap_or(&column[0]).clone();
            self.report(&first, Diagnostic::new(Code::EmptyCell).with("column", key.to_owned()));
            return None;
        }
        Some(texts)
    }

    /// Returns a number with its cell.
    pub fn number(&mut self, key: &str, range: (Decimal, Decimal)) -> Option<Sourced<Decimal>> {
        let value = match self.value(key)? {
            Value::Number(number) | Value::Percent(number) => *number,
            Value::Text(text) if text.trim().is_empty() || is_unknown(text) => return None,
            Value::Text(text) => match number::parse(text, self.style) {
                Ok(number) => number,
                Err(error) => {
                    self.report(key, not_a_number(text.trim(), error));
                    return None;
                }
            },
            Value::OutsizeNumber(text) => {
                let text = text.clone();
                self.report(key, Diagnostic::new(Code::NotANumber).with("value", text));
                return None;
            }
            Value::Bool(_) | Value::Date(_) => {
                let shown = self.text(key).unwrap_or_default();
                self.report(key, Diagnostic::new(Code::NotANumber).with("value", shown));
                return None;
            }
            Value::Error(_) | Value::FormulaWithoutValue => {
                // Reading it as text reports it.
                self.text(key);
                return None;
            }
        };
        if value < range.0 || value > range.1 {
            let finding = Diagnostic::new(Code::OutOfRange).with("value", value.normalize().to_string());
            let finding = finding.with("least", range.0.to_string()).with("most", range.1.to_string());
            self.report(key, finding);
            return None;
        }
        Some(Sourced::new(value, Source::Cell(self.cell(key))))
    }

    /// Returns a number as evidence: missing when the cell is empty or refused.
    pub fn measure(&mut self, key: &str, least: i64, most: i64) -> Measure {
        match self.number(key, (Decimal::from(least), Decimal::from(most))) {
            Some(number) => Evidence::Known(number),
            None => Evidence::Missing(MissingReason::NotFilled),
        }
    }

    /// Returns degrees with their cell.
    ///
    /// Written out, `35.455` and `35,455` have one reading here: thirty-five thousand degrees do not exist.
    pub fn degrees(&mut self, key: &str) -> Measure {
        if let Some(Value::Text(text)) = self.value(key) {
            let western = |letter: char| match letter {
                '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10).unwrap_or(letter),
                ',' | '\u{66B}' => '.',
                '\u{2212}' | '\u{2013}' => '-',
                _ => letter,
            };
            let is_kept = |letter: &char| !matches!(letter, '°' | '\u{200E}' | '\u{200F}') && !letter.is_whitespace();
            let degrees = text.chars().filter(is_kept).map(western).collect::<String>().parse::<Decimal>().ok();
            if let Some(degrees) = degrees.filter(|it| it.abs() <= Decimal::from(180)) {
                return Evidence::Known(Sourced::new(degrees, Source::Cell(self.cell(key))));
            }
        }
        self.measure(key, -180, 180)
    }

    /// Returns a whole number with its cell.
    pub fn whole(&mut self, key: &str, least: u32, most: u32) -> Option<Sourced<u32>> {
        let number = self.number(key, (Decimal::from(least), Decimal::from(most)))?;
        if !number.value.fract().is_zero() {
            let shown = number.value.normalize().to_string();
            self.report(key, Diagnostic::new(Code::NotANumber).with("value", shown));
            return None;
        }
        let whole = number.value.to_u32()?;
        Some(number.map(|_| whole))
    }

    /// Returns dirhams with their cell; never negative.
    pub fn money(&mut self, key: &str) -> Option<Sourced<Money>> {
        let number = self.number(key, (Decimal::ZERO, Decimal::from(1_000_000_000_000i64)))?;
        match Money::from_decimal(number.value) {
            Ok(money) => Some(number.map(|_| money)),
            Err(MoneyError::FractionOfCentime | MoneyError::TooLarge) => {
                let shown = number.value.normalize().to_string();
                self.report(key, Diagnostic::new(Code::NotMoney).with("value", shown));
                None
            }
        }
    }

    /// Returns a year.
    pub fn year(&mut self, key: &str) -> Option<Year> {
        self.whole(key, 1900, 2200).and_then(|year| year.value.to_u16()).map(Year)
    }

    /// Returns a day, from a date cell or from `2026-11-15` or `15/11/2026`.
    pub fn date(&mut self, key: &str) -> Option<Date> {
        if let Some(Value::Date(date)) = self.value(key) {
            return Some(*date);
        }
        let text = self.text(key)?;
        let date = Date::from_iso(&text).or_else(|| day_first(&text));
        if date.is_none() {
            self.report(key, Diagnostic::new(Code::NotADate).with("value", text));
        }
        date
    }

    /// Returns whether a cell says yes; an empty cell says nothing.
    pub fn yes_no(&mut self, key: &str) -> Option<bool> {
        let text = self.text(key)?;
        let folded = fold(&text);
        let says = |word: &str| {
            Language::ALL.into_iter().any(|language| fold(&message(language, &format!("word-{word}"))) == folded)
        };
        match folded.as_str() {
            "1" | "x" | "yes" | "true" | "oui" | "نعم" => Some(true),
            "0" | "no" | "false" | "non" | "لا" => Some(false),
            _ if says("yes") => Some(true),
            _ if says("no") => Some(false),
            _ => {
                self.unknown_word(key, &text, &["yes", "no"]);
                None
            }
        }
    }

    /// Returns which of the accepted words a cell holds, in any language.
    pub fn word(&mut self, key: &str, words: &'static [&'static str]) -> Option<&'static str> {
        let text = self.text(key)?;
        let folded = fold(&text);
        let found = words.iter().find(|word| {
            fold(word) == folded
                || Language::ALL.into_iter().any(|language| fold(&word_label(language, key, word)) == folded)
        });
        if found.is_none() {
            self.unknown_word(key, &text, words);
        }
        found.copied()
    }

    /// Returns the word of a cell that must not be empty.
    pub fn required_word(&mut self, key: &str, words: &'static [&'static str]) -> Option<&'static str> {
        self.required_text(key)?;
        self.word(key, words)
    }

    /// Returns which of the given ids a cell names, by id or by one of its names.
    pub fn reference(&mut self, key: &str, ids: &References) -> Option<String> {
        let text = self.text(key)?;
        let found = ids.find(&text);
        if found.is_none() {
            self.unknown_reference(key, &text, ids);
        }
        found
    }

    /// Returns the ids a cell lists, separated by `;`, an Arabic semicolon or a line break. `None` when it is empty
    /// or says "all".
    pub fn references(&mut self, key: &str, ids: &References) -> Option<Vec<String>> {
        let text = self.text(key)?;
        let folded = fold(&text);
        if folded == "all" || Language::ALL.into_iter().any(|language| fold(&message(language, "word-all")) == folded) {
            return None;
        }
        let mut found = Vec::new();
        for part in text.split([';', '؛', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            match ids.find(part) {
                Some(id) if found.contains(&id) => {}
                Some(id) => found.push(id),
                None => self.unknown_reference(key, part, ids),
            }
        }
        Some(found)
    }

    fn unknown_reference(&mut self, key: &str, text: &str, ids: &References) {
        let code = if ids.sheet == "localities" { Code::UnknownLocality } else { Code::UnknownReference };
        let finding = Diagnostic::new(code).with("value", text.to_owned()).with("sheet", ids.sheet);
        self.report(key, finding.with("suggestion", ids.near(text).unwrap_or_default()));
    }

    fn unknown_word(&mut self, key: &str, text: &str, words: &[&str]) {
        let finding = Diagnostic::new(Code::UnknownWord).with("value", text.to_owned()).with("words", words.join(", "));
        self.report(key, finding.with("column", key.to_owned()));
    }
}

/// Returns the words of a text without what no reader sees: control characters, and the marks that would turn the
/// direction of whatever is printed after them.
pub(super) fn written(text: &str) -> String {
    let is_seen = |letter: &char| match letter {
        '\n' | '\t' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        letter => !letter.is_control(),
    };
    text.chars().filter(is_seen).collect::<String>().trim().to_owned()
}

/// Words people write in a cell when the answer is unknown.
fn is_unknown(text: &str) -> bool {
    matches!(text.trim(), "-" | "—" | "…" | "..." | "NA" | "N/A" | "ND" | "n.d." | "غ.م")
}

fn not_a_number(text: &str, error: NumberError) -> Diagnostic {
    match error {
        NumberError::NotANumber => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            Diagnostic::new(Code::NotANumber).with("value", text.to_owned()).with("digits", digits)
        }
        NumberError::Ambiguous { grouped, decimal } => Diagnostic::new(Code::AmbiguousNumber)
            .with("value", text.to_owned())
            .with("grouped", grouped)
            .with("decimal", decimal),
    }
}

pub(super) fn day_first(text: &str) -> Option<Date> {
    let mut parts = text.split(['/', '.', '-']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The ids of a sheet, and the names under which people may mention them.
#[derive(Debug, Clone, Default)]
pub struct References {
    /// Key of the sheet.
    pub sheet: &'static str,
    /// Id by folded id or name; `None` when two ids share the name.
    by_name: BTreeMap<String, Option<String>>,
}

impl References {
    /// Returns the references of a sheet without ids.
    #[must_use]
    pub fn of(sheet: &'static str) -> Self {
        Self { sheet, by_name: BTreeMap::new() }
    }

    /// Adds an id and its names. A name that two ids share finds neither.
    pub fn insert(&mut self, id: &str, names: &Text) {
        self.by_name.insert(fold(id), Some(id.to_owned()));
        for (_, name) in names.iter() {
            self.by_name
                .entry(fold(name))
                .and_modify(|known| {
                    if known.as_deref() != Some(id) {
                        *known = None;
                    }
                })
                .or_insert_with(|| Some(id.to_owned()));
        }
    }

    /// Returns the id that a text names.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<String> {
        self.by_name.get(&fold(text)).cloned().flatten()
    }

    /// Returns whether the id is known.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.by_name.contains_key(&fold(id))
    }

    fn near(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        self.by_name
            .iter()
            .filter_map(|(name, id)| Some((distance_of(name, &folded)?, id.clone()?)))
            .min()
            .map(|(_, id)| id)
    }
}

fn distance_of(name: &str, folded: &str) -> Option<usize> {
    let most = if folded.chars().count() <= 4 { 1 } else { 2 };
    crate::i18n::distance(name, folded, most)
}
