//! Judgements about criteria, for `plan weigh`: a list, or a square table with the criteria on both sides.
//!
//! A list has the columns criterion, against (empty for points), judgement and who, under their labels in three languages
//! or their keys. A judgement is a number, or a fraction such as 1/3.
//!
//! # Findings
//! `P1003`, `P2116`, and those of the workbook.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;

use super::grid::{Grid, Value};
use super::number::{self, NumberStyle};
use super::row;
use super::schema::column_label;
use super::workbook::{self, Limits};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::i18n::{Language, fold, message};

/// A judgement with the names on it.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedJudgement {
    /// Who said it.
    pub who: String,
    /// The criterion.
    pub criterion: String,
    /// What it was compared with; nothing for points.
    pub against: Option<String>,
    /// How many times it matters more, or its points.
    pub value: f64,
}

const COLUMNS: &[&str] = &["criterion", "against", "judgement", "who"];

/// Reads judgements from the bytes of a file.
#[must_use]
pub fn read_judgements(file: &str, bytes: &[u8]) -> Found<Vec<NamedJudgement>> {
    let mut findings = Findings::default();
    let grids = workbook::read(file, bytes, &workbook::Told::default(), &Limits::default()).unload(&mut findings);
    let mut judgements = Vec::new();
    if let Some(grid) = grids.iter().find(|grid| !grid.is_hidden && !grid.is_empty()) {
        let rows = grid.filled_rows();
        let head = rows.first().copied().unwrap_or(0);
        let columns = columns(grid, head);
        judgements = match (columns.get("criterion"), columns.get("judgement")) {
            (Some(criterion), Some(judgement)) => {
                list(grid, &rows[1..], &columns, (*criterion, *judgement), &mut findings)
            }
            _ => square(grid, &rows, &mut findings),
        };
    }
    if judgements.is_empty() && !findings.has_errors() {
        let finding = Diagnostic::new(Code::NoJudgement).at(Place::File(file.to_owned()));
        findings.push(finding.with("what", "none"));
    }
    Found::new(judgements, findings)
}

/// Reads how many times more: `3`, `0.5` or `1/3`.
#[must_use]
pub fn judgement(text: &str) -> Option<f64> {
    let number = |text: &str| number::parse(text, NumberStyle::default()).ok()?.to_f64();
    let value = match text.split_once('/') {
        Some((top, bottom)) => number(top)? / number(bottom)?,
        None => number(text)?,
    };
    (value.is_finite() && value >= 0.0).then_some(value)
}

fn columns(grid: &Grid, head: u32) -> BTreeMap<&'static str, u32> {
    let mut columns = BTreeMap::new();
    for (column, value) in grid.row(head) {
        let label = fold(&words(value));
        let is_of = |key: &str| {
            fold(key) == label
                || Language::ALL.into_iter().any(|language| {
                    let others = message(language, "judgement-heads");
                    key == "criterion" && others.split('|').any(|word| fold(word) == label)
                })
                || Language::ALL.into_iter().any(|language| fold(&column_label(language, key)) == label)
        };
        if let Some(key) = COLUMNS.iter().find(|key| is_of(key)) {
            columns.entry(*key).or_insert(column);
        }
    }
    columns
}

fn list(
    grid: &Grid,
    rows: &[u32],
    columns: &BTreeMap<&'static str, u32>,
    (criterion, said): (u32, u32),
    findings: &mut Findings,
) -> Vec<NamedJudgement> {
    let text = |row: u32, column: Option<&u32>| {
        column.and_then(|column| grid.value(row, *column)).map(words).unwrap_or_default()
    };
    let mut judgements = Vec::new();
    for row in rows {
        let name = text(*row, Some(&criterion));
        let Some(value) = value(grid, (*row, said), findings) else { continue };
        let against = text(*row, columns.get("against"));
        let against = (!against.is_empty()).then_some(against);
        judgements.push(NamedJudgement { who: text(*row, columns.get("who")), criterion: name, against, value });
    }
    judgements
}

/// Names in the first row and the first column; one half of the table is enough.
fn square(grid: &Grid, rows: &[u32], findings: &mut Findings) -> Vec<NamedJudgement> {
    let Some((head, rows)) = rows.split_first() else { return Vec::new() };
    let first = grid.used_area().map_or(0, |area| area.first_column);
    let mut judgements = Vec::new();
    for row in rows {
        let criterion = grid.value(*row, first).map(words).unwrap_or_default();
        for (column, name) in grid.row(*head).filter(|(column, _)| *column > first) {
            let against = words(name);
            if fold(&against) == fold(&criterion) {
                continue;
            }
            if let Some(value) = value(grid, (*row, column), findings) {
                let (criterion, against) = (criterion.clone(), Some(against));
                judgements.push(NamedJudgement { who: String::new(), criterion, against, value });
            }
        }
    }
    judgements
}

fn value(grid: &Grid, (row, column): (u32, u32), findings: &mut Findings) -> Option<f64> {
    let text = grid.value(row, column).map(words).filter(|text| !text.is_empty())?;
    let value = judgement(&text);
    if value.is_none() {
        findings.push(Diagnostic::new(Code::NotANumber).at_cell(&grid.cell(row, column)).with("value", text));
    }
    value
}

fn words(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::OutsizeNumber(text) => row::written(text),
        Value::Number(number) | Value::Percent(number) => number.normalize().to_string(),
        Value::Date(date) => date.to_string(),
        Value::Bool(_) | Value::Error(_) | Value::FormulaWithoutValue => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<NamedJudgement> {
        read_judgements("said.csv", text.as_bytes()).value
    }

    #[test]
    fn a_list_and_half_a_square_say_the_same() {
        let list = read("criterion,against,judgement\nUrgency,People,3\nUrgency,Cost,5\nPeople,Cost,1/2\n");
        let square = read(",Urgency,People,Cost\nUrgency,1,3,5\nPeople,,1,1/2\nCost,,,1\n");
        assert_eq!(list, square);
        assert_eq!(list.len(), 3);
        assert!((list[2].value - 0.5).abs() < 1e-12);
    }

    #[test]
    fn a_word_is_told_with_its_cell() {
        let found = read_judgements("said.csv", b"criterion,judgement\nUrgency,much\n");
        assert_eq!(found.findings.iter().map(|it| it.code.id()).collect::<Vec<_>>(), ["P1003"]);
    }
}
