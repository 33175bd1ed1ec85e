//! Typed reading of the cells of a row: a bad cell costs the cell and says why.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::grid::Value;
use super::number::NumberError;
use super::personal;
use super::quantity::{self, Measured, QuantityError};
use super::references::{Reference, References};
use super::schema::{Kind, SEX, measured, word_label};
use super::table::Table;
use super::{day, words};
use crate::diagnostics::{Arg, Code, Diagnostic, Findings, Severity};
use crate::i18n::{Language, fold, message};
use crate::model::{Date, Evidence, Measure, MissingReason, Money, MoneyError, Text, Year};
use crate::source::{CellRef, Source, Sourced};

/// A row being read.
pub struct Row<'a, 'f> {
    table: &'a Table<'a>,
    row: u32,
    findings: &'f mut Findings,
}

impl<'a, 'f> Row<'a, 'f> {
    /// Begins to read a row.
    pub fn new(table: &'a Table<'a>, row: u32, findings: &'f mut Findings) -> Self {
        Self { table, row, findings }
    }

    /// Returns the place of a column's cell in this row; of the first column when there is no such column.
    #[must_use]
    pub fn cell(&self, key: &str) -> CellRef {
        let column = self.table.position(key).unwrap_or(0);
        self.table.grid.cell(self.table.source_row(self.row, column), column)
    }

    /// Adds a finding at a column's cell.
    pub fn report(&mut self, key: &str, finding: Diagnostic) {
        let cell = self.cell(key);
        if finding.severity() == Severity::Error
            && self.table.position(key).is_some()
            && let Some(index) = self.table.grid.index(cell.row, cell.column)
        {
            self.table.marks().refuse(index);
        }
        self.findings.push(finding.at_cell(&cell));
    }

    /// Notes that the row gives no value of the plan, though its required cells are filled.
    pub fn leave_out(&self) {
        self.table.leave_out(self.row);
    }

    /// Whether a column takes any words; ids and accepted words may look like numbers of persons.
    fn is_free_text(&self, key: &str) -> bool {
        let is_of = |name: &str| {
            key == name || key.strip_prefix(name).is_some_and(|rest| rest.len() == 3 && rest.starts_with('_'))
        };
        let mut columns = self.table.spec.columns.iter();
        columns.any(|column| matches!(column.kind, Kind::Text | Kind::Texts) && is_of(column.key))
    }

    fn value(&self, key: &str) -> Option<&'a Value> {
        let (row, value) = self.table.value(self.row, key)?;
        if let Some(index) = self.table.position(key).and_then(|column| self.table.grid.index(row, column)) {
            self.table.marks().take(index);
        }
        Some(value)
    }

    /// Returns the words of a cell; nothing for an empty cell or one that holds no words.
    pub fn text(&mut self, key: &str) -> Option<String> {
        match self.value(key)? {
            Value::Text(text) => {
                let text = written(text);
                if self.is_free_text(key) && personal::holds_number_of_person(&text) {
                    self.report(key, Diagnostic::new(Code::PersonalCell));
                    return None;
                }
                (!text.is_empty()).then_some(text)
            }
            Value::Number(number) => {
                if self.is_free_text(key) && personal::is_telephone(*number) {
                    self.report(key, Diagnostic::new(Code::PersonalCell));
                    return None;
                }
                Some(number.normalize().to_string())
            }
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
            Value::Number(number) => self.in_usual_unit(key, *number),
            Value::Percent(number) if matches!(self.measured(key), Measured::Share | Measured::Plain) => *number,
            Value::Percent(number) => {
                let value = format!("{} %", number.normalize());
                self.report(key, Diagnostic::new(Code::WrongUnit).with("value", value).with("column", key.to_owned()));
                return None;
            }
            Value::Text(text) if text.trim().is_empty() || is_unknown(text) => return None,
            Value::Text(text) => {
                let usual = self.table.unit(key);
                match quantity::parse_as(text, self.table.style, self.measured(key), usual) {
                    Ok(number) => number,
                    Err(error) => {
                        self.report(key, not_a_quantity(text.trim(), key, error));
                        return None;
                    }
                }
            }
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
            // Years are not grouped by thousands.
            let shown = |number: Decimal| match key.ends_with("year") {
                true => Arg::Text(number.normalize().to_string()),
                false => Arg::Number(number),
            };
            let finding = Diagnostic::new(Code::OutOfRange).with("value", shown(value));
            self.report(key, finding.with("least", shown(range.0)).with("most", shown(range.1)));
            return None;
        }
        Some(Sourced::new(value, Source::Cell(self.cell(key))))
    }

    fn measured(&self, key: &str) -> Measured {
        self.table.spec.columns.iter().find(|column| column.key == key).map_or(Measured::Plain, measured)
    }

    /// A number without unit is in that which `plan.toml` gives its column.
    fn in_usual_unit(&self, key: &str, number: Decimal) -> Decimal {
        let factor = self.table.unit(key).map_or(Decimal::ONE, |unit| unit.factor);
        number
            .checked_mul(factor)
            .map_or(number, |value| if factor == Decimal::ONE { number } else { value.normalize() })
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

    /// Returns a day, from a date cell or from a day written as `2026-11-15`, `15/11/2026` or `15 novembre 2026`.
    pub fn date(&mut self, key: &str) -> Option<Date> {
        if let Some(Value::Date(date)) = self.value(key) {
            return Some(*date);
        }
        let text = self.text(key)?;
        let date = day::parse(&text);
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
        match words::yes_no(&text) {
            Some(answer) => Some(answer),
            None if says("yes") => Some(true),
            None if says("no") => Some(false),
            None => {
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
        let found = found.copied().or_else(|| words::sex(&text).filter(|_| words == SEX));
        if found.is_none() {
            self.unknown_word(key, &text, words);
        }
        found
    }

    /// Returns the word of a cell that must not be empty.
    pub fn required_word(&mut self, key: &str, words: &'static [&'static str]) -> Option<&'static str> {
        self.required_text(key)?;
        self.word(key, words)
    }

    /// Returns which of the given ids a cell names, by id or by one of its names.
    pub fn reference(&mut self, key: &str, ids: &References) -> Option<String> {
        let text = self.text(key)?;
        self.referred(key, &text, ids)
    }

    fn referred(&mut self, key: &str, text: &str, ids: &References) -> Option<String> {
        match ids.look_up(text) {
            Reference::One(id) => Some(id),
            Reference::Several(several) => {
                let finding = Diagnostic::new(Code::AmbiguousName).with("value", text.to_owned());
                self.report(key, finding.with("ids", several.join(", ")));
                None
            }
            Reference::Unknown(near) => {
                let code = if ids.sheet == "localities" { Code::UnknownLocality } else { Code::UnknownReference };
                let finding = Diagnostic::new(code).with("value", text.to_owned()).with("sheet", ids.sheet);
                self.report(key, finding.with("suggestion", near.unwrap_or_default()));
                None
            }
        }
    }

    /// Returns the ids a cell lists, separated by semicolons or line breaks, or by commas or slashes where these are
    /// not part of a name. `None` when it is empty or says "all".
    pub fn references(&mut self, key: &str, ids: &References) -> Option<Vec<String>> {
        let text = self.text(key)?;
        let folded = fold(&text);
        if folded == "all" || Language::ALL.into_iter().any(|language| fold(&message(language, "word-all")) == folded) {
            return None;
        }
        let mut found = Vec::new();
        for part in text.split([';', '؛', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            for id in self.listed(key, part, ids) {
                if !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        Some(found)
    }

    /// The ids of a piece of a list, in which a comma or a slash may part names or belong to one.
    fn listed(&mut self, key: &str, part: &str, ids: &References) -> Vec<String> {
        let pieces: Vec<&str> = part.split([',', '،', '/']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let whole = ids.find(part);
        let n_known = pieces.iter().filter(|piece| ids.find(piece).is_some()).count();
        match whole {
            Some(_) if pieces.len() > 1 && n_known == pieces.len() => {
                self.report(key, Diagnostic::new(Code::AmbiguousList).with("value", part.to_owned()));
                Vec::new()
            }
            Some(id) => vec![id],
            None if n_known > 0 => pieces.into_iter().filter_map(|piece| self.referred(key, piece, ids)).collect(),
            None => self.referred(key, part, ids).into_iter().collect(),
        }
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

fn not_a_quantity(text: &str, key: &str, error: QuantityError) -> Diagnostic {
    let error = match error {
        QuantityError::Number(error) => error,
        QuantityError::OtherUnit => {
            let finding = Diagnostic::new(Code::WrongUnit).with("value", text.to_owned());
            return finding.with("column", key.to_owned());
        }
    };
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
