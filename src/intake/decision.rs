//! A decision matrix outside a plan: any table of alternatives by criteria, for `plan rank`.
//!
//! The first filled row names the criteria and the first column the alternatives. Rows whose first cell is a word such as
//! "weight" or "direction", in any of the three languages, say something of the criteria; they may stand anywhere. A
//! TOML file says the same in keys. Values are read like every other number: an empty cell is missing, never zero.
//!
//! # Findings
//! `P1003`, `P1017`, `P2021` to `P2023`, and those of the workbook.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;

use super::grid::{Grid, Value};
use super::number::{self, NumberError, NumberStyle};
use super::workbook::{self, Limits};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::i18n::{Language, fold, message};
use crate::source::CellRef;

/// A criterion of the table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatrixCriterion {
    /// Name, as its column is headed.
    pub name: String,
    /// Weight, when the table gives one.
    pub weight: Option<f64>,
    /// Whether less is better, when the table says.
    pub is_cost: Option<bool>,
    /// Lowest value of the scale, when the table gives one.
    pub low: Option<f64>,
    /// Highest value of the scale, when the table gives one.
    pub high: Option<f64>,
    /// Word of the preference function, when the table gives one.
    pub preference: Option<String>,
    /// Difference that does not count, when the table gives one.
    pub q: Option<f64>,
    /// Difference that counts in full, when the table gives one.
    pub p: Option<f64>,
    /// Difference at which the Gaussian bends, when the table gives one.
    pub s: Option<f64>,
}

/// A table of alternatives by criteria.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatrixTable {
    /// Criteria, in the order of the columns.
    pub criteria: Vec<MatrixCriterion>,
    /// Names of the alternatives, in the order of the rows.
    pub alternatives: Vec<String>,
    /// Values by alternative and criterion; `None` where the cell is empty or was refused.
    pub values: Vec<Vec<Option<f64>>>,
    /// Cells that hold no number, by alternative and criterion; a TOML file has none.
    pub gaps: BTreeMap<(usize, usize), CellRef>,
}

/// What a row says of the criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Weight,
    Direction,
    Low,
    High,
    Preference,
    Q,
    P,
    S,
}

const ROW_KINDS: &[(RowKind, &str)] = &[
    (RowKind::Weight, "matrix-row-weight"),
    (RowKind::Direction, "matrix-row-direction"),
    (RowKind::Low, "matrix-row-low"),
    (RowKind::High, "matrix-row-high"),
    (RowKind::Preference, "matrix-row-preference"),
    (RowKind::Q, "matrix-row-q"),
    (RowKind::P, "matrix-row-p"),
    (RowKind::S, "matrix-row-s"),
];

/// Preference functions by the words of the field.
const PREFERENCES: &[&str] = &["usual", "u", "v", "level", "linear", "gaussian"];

/// Reads a decision matrix from the bytes of a file; its extension says the format.
#[must_use]
pub fn read_matrix(file: &str, bytes: &[u8], style: NumberStyle) -> Found<MatrixTable> {
    let mut findings = Findings::default();
    let is_toml = file.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("toml"));
    let table = if is_toml {
        from_toml(file, bytes, &mut findings)
    } else {
        let grids = workbook::read(file, bytes, &workbook::Told::default(), &Limits::default()).unload(&mut findings);
        let grid = grids.iter().find(|grid| !grid.is_hidden && !grid.is_empty());
        grid.map(|grid| Reader { grid, style, findings: &mut findings }.table()).unwrap_or_default()
    };
    let is_told = findings.has_errors();
    if (table.criteria.is_empty() || table.alternatives.is_empty()) && !is_told {
        findings.push(Diagnostic::new(Code::NoMatrix).at(Place::File(file.to_owned())));
    }
    Found::new(table, findings)
}

struct Reader<'a> {
    grid: &'a Grid,
    style: NumberStyle,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn table(&mut self) -> MatrixTable {
        let rows = self.grid.filled_rows();
        let Some((head, rows)) = rows.split_first() else { return MatrixTable::default() };
        let name_column = self.grid.used_area().map_or(0, |area| area.first_column);
        let columns: Vec<u32> =
            self.grid.row(*head).map(|(column, _)| column).filter(|column| *column > name_column).collect();
        let criterion = |column: &u32| MatrixCriterion {
            name: self.grid.value(*head, *column).map(written).unwrap_or_default(),
            ..MatrixCriterion::default()
        };
        let mut table = MatrixTable { criteria: columns.iter().map(criterion).collect(), ..MatrixTable::default() };
        for row in rows {
            let name = self.grid.value(*row, name_column).map(written).unwrap_or_default();
            match row_kind(&name) {
                Some(kind) => self.about_criteria(*row, kind, &columns, &mut table.criteria),
                None => {
                    table.alternatives.push(if name.is_empty() { format!("{}", row + 1) } else { name });
                    let values: Vec<Option<f64>> = columns.iter().map(|column| self.number(*row, *column)).collect();
                    for (at, column) in columns.iter().enumerate().filter(|(at, _)| values[*at].is_none()) {
                        table.gaps.insert((table.values.len(), at), self.grid.cell(*row, *column));
                    }
                    table.values.push(values);
                }
            }
        }
        table
    }

    fn about_criteria(&mut self, row: u32, kind: RowKind, columns: &[u32], criteria: &mut [MatrixCriterion]) {
        for (column, criterion) in columns.iter().zip(criteria) {
            match kind {
                RowKind::Weight => criterion.weight = self.number(row, *column),
                RowKind::Low => criterion.low = self.number(row, *column),
                RowKind::High => criterion.high = self.number(row, *column),
                RowKind::Q => criterion.q = self.number(row, *column),
                RowKind::P => criterion.p = self.number(row, *column),
                RowKind::S => criterion.s = self.number(row, *column),
                RowKind::Direction => criterion.is_cost = self.word(row, *column, is_cost),
                RowKind::Preference => criterion.preference = self.word(row, *column, preference),
            }
        }
    }

    fn number(&mut self, row: u32, column: u32) -> Option<f64> {
        let cell = self.grid.cell(row, column);
        match self.grid.value(row, column)? {
            Value::Number(number) | Value::Percent(number) => number.to_f64(),
            Value::Text(text) if text.trim().is_empty() => None,
            Value::Text(text) => match number::parse(text, self.style) {
                Ok(number) => number.to_f64(),
                Err(error) => {
                    self.findings.push(refused(text, &error, &cell));
                    None
                }
            },
            other => {
                self.findings.push(refused(&written(other), &NumberError::NotANumber, &cell));
                None
            }
        }
    }

    fn word<T>(&mut self, row: u32, column: u32, read: fn(&str) -> Option<T>) -> Option<T> {
        let text = written(self.grid.value(row, column)?);
        let found = read(&text);
        if found.is_none() && !text.is_empty() {
            self.findings
                .push(Diagnostic::new(Code::MatrixWord).at_cell(&self.grid.cell(row, column)).with("value", text));
        }
        found
    }
}

fn refused(text: &str, error: &NumberError, cell: &CellRef) -> Diagnostic {
    let diagnostic = match error {
        NumberError::NotANumber => Diagnostic::new(Code::NotANumber),
        NumberError::Ambiguous { grouped, decimal } => {
            Diagnostic::new(Code::AmbiguousNumber).with("grouped", grouped.clone()).with("decimal", decimal.clone())
        }
    };
    diagnostic.at_cell(cell).with("value", text.trim().to_owned())
}

/// Writes a value as a name.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::OutsizeNumber(text) | Value::Error(text) => text.trim().to_owned(),
        Value::Number(number) | Value::Percent(number) => number.normalize().to_string(),
        Value::Bool(is_true) => is_true.to_string(),
        Value::Date(date) => date.to_string(),
        Value::FormulaWithoutValue => String::new(),
    }
}

/// Whether a name, in one of the languages, is a word of `key`; several stand apart by `|`.
fn is_word_of(name: &str, key: &str) -> bool {
    let name = fold(name);
    !name.is_empty()
        && Language::ALL.into_iter().any(|language| message(language, key).split('|').any(|word| fold(word) == name))
}

fn row_kind(name: &str) -> Option<RowKind> {
    ROW_KINDS.iter().find(|(_, key)| is_word_of(name, key)).map(|(kind, _)| *kind)
}

/// Reads a direction; signs fold away, so they are looked at first.
fn is_cost(text: &str) -> Option<bool> {
    match text.trim() {
        "+" | "1" | "+1" => Some(false),
        "-" | "-1" | "\u{2212}" | "\u{2212}1" => Some(true),
        text if is_word_of(text, "matrix-word-higher") => Some(false),
        text if is_word_of(text, "matrix-word-lower") => Some(true),
        _ => None,
    }
}

fn preference(text: &str) -> Option<String> {
    let folded = fold(text);
    PREFERENCES.iter().find(|word| **word == folded).map(|word| (*word).to_owned())
}

/// The same table in TOML.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TomlMatrix {
    criteria: Vec<TomlCriterion>,
    alternatives: Vec<TomlAlternative>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TomlCriterion {
    name: String,
    weight: Option<f64>,
    direction: Option<String>,
    low: Option<f64>,
    high: Option<f64>,
    preference: Option<String>,
    q: Option<f64>,
    p: Option<f64>,
    s: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TomlAlternative {
    name: String,
    values: Vec<TomlValue>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum TomlValue {
    Whole(i64),
    Real(f64),
    Text(String),
}

fn from_toml(file: &str, bytes: &[u8], findings: &mut Findings) -> MatrixTable {
    let bad = |place: Place, why: String| Diagnostic::new(Code::BadMatrix).at(place).with("why", why);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(why) => {
            findings.push(bad(Place::File(file.to_owned()), why.to_string()));
            return MatrixTable::default();
        }
    };
    let read: TomlMatrix = match toml::from_str(text) {
        Ok(read) => read,
        Err(why) => {
            findings.push(bad(super::place_in_toml(file, text, &why), why.message().to_owned()));
            return MatrixTable::default();
        }
    };
    let key = |key: String| Place::Key { file: file.to_owned(), key };
    let mut table = MatrixTable::default();
    for criterion in read.criteria {
        let mut word = |name: &str, text: &Option<String>| {
            let text = text.clone()?;
            let is_known = if name == "direction" { is_cost(&text).is_some() } else { preference(&text).is_some() };
            if !is_known {
                let place = key(format!("criteria.{}.{name}", criterion.name));
                findings.push(Diagnostic::new(Code::MatrixWord).at(place).with("value", text.clone()));
            }
            Some(text)
        };
        table.criteria.push(MatrixCriterion {
            is_cost: word("direction", &criterion.direction).and_then(|text| is_cost(&text)),
            preference: word("preference", &criterion.preference).and_then(|text| preference(&text)),
            name: criterion.name,
            weight: criterion.weight,
            low: criterion.low,
            high: criterion.high,
            q: criterion.q,
            p: criterion.p,
            s: criterion.s,
        });
    }
    for alternative in read.alternatives {
        let n = alternative.values.len();
        if n != table.criteria.len() {
            let why = format!("{}: {n} ≠ {}", alternative.name, table.criteria.len());
            findings.push(bad(Place::File(file.to_owned()), why));
            continue;
        }
        table.values.push(alternative.values.into_iter().map(TomlValue::number).collect());
        table.alternatives.push(alternative.name);
    }
    table
}

impl TomlValue {
    /// A text, such as `""`, or `nan` holds no number.
    #[expect(clippy::cast_precision_loss, reason = "values of a decision are far below 2^52")]
    fn number(self) -> Option<f64> {
        match self {
            TomlValue::Whole(number) => Some(number as f64),
            TomlValue::Real(number) => number.is_finite().then_some(number),
            TomlValue::Text(text) => number::parse(&text, NumberStyle::default()).ok().and_then(|it| it.to_f64()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (MatrixTable, Vec<&'static str>) {
        let found = read_matrix("room.csv", text.as_bytes(), NumberStyle::default());
        let codes = found.findings.iter().map(|it| it.code.id()).collect();
        (found.value, codes)
    }

    #[test]
    fn rows_about_the_criteria_are_known_in_three_languages() {
        for text in [
            "project,Urgency,Cost\ndirection,higher,lower\nweight,60,40\nA,5,3\n",
            "projet;Urgence;Coût\nPoids;60;40\nA;5;3\nSens;max;min\n",
            "المشروع,الاستعجال,الكلفة\nالاتجاه,الأعلى,الأدنى\nالترجيح,60,40\nA,5,3\n",
        ] {
            let (table, codes) = read(text);
            assert_eq!(codes, Vec::<&str>::new(), "{text}");
            assert_eq!(table.criteria.iter().map(|it| it.is_cost).collect::<Vec<_>>(), [Some(false), Some(true)]);
            assert_eq!(table.criteria.iter().map(|it| it.weight).collect::<Vec<_>>(), [Some(60.0), Some(40.0)]);
            assert_eq!((table.alternatives, table.values), (vec!["A".to_owned()], vec![vec![Some(5.0), Some(3.0)]]));
        }
    }

    #[test]
    fn an_empty_cell_is_missing_and_a_word_is_told_with_its_cell() {
        let (table, codes) = read("p,x,y\nA,,2\nB,three,4\n");
        assert_eq!(table.values, [vec![None, Some(2.0)], vec![None, Some(4.0)]]);
        assert_eq!(codes, ["P1003"]);
    }

    #[test]
    fn a_direction_that_is_no_direction_is_told() {
        assert_eq!(read("p,x\ndirection,sideways\nA,1\n").1, ["P2021"]);
    }

    #[test]
    fn a_toml_file_says_the_same() {
        let text = "criteria = [{ name = \"x\", weight = 2, direction = \"lower\" }]\n\
                    [[alternatives]]\nname = \"A\"\nvalues = [1.5]\n[[alternatives]]\nname = \"B\"\nvalues = [\"\"]\n";
        let found = read_matrix("room.toml", text.as_bytes(), NumberStyle::default());
        assert!(found.findings.is_empty());
        assert_eq!(found.value.criteria[0].is_cost, Some(true));
        assert_eq!(found.value.values, [vec![Some(1.5)], vec![None]]);
    }

    #[test]
    fn a_file_without_alternatives_is_no_matrix() {
        assert_eq!(read("p,x,y\n").1, ["P2022"]);
        assert_eq!(read_matrix("room.toml", b"criteria = 3", NumberStyle::default()).findings.iter().count(), 1);
    }
}
