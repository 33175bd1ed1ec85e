//! The cells around a finding, as the user of the sheet sees them.

use crate::intake::grid::{Grid, Value};
use crate::source::column_letters;

use super::words::visible;

/// Letters of a cell that are shown.
const WIDEST: usize = 18;
/// Columns shown on either side.
const BESIDE: u32 = 2;
/// First-strong isolate and its end: an Arabic cell keeps its place among Latin ones, and the other way round.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Lines of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The column letters, then a line for each row.
    pub lines: Vec<String>,
    /// Which of the lines holds the cell.
    pub marked: usize,
}

/// Returns the rows and columns around a cell, with the cell in square brackets.
#[must_use]
pub fn excerpt(grid: &Grid, row: u32, column: u32) -> Excerpt {
    let rows: Vec<u32> =
        (row.saturating_sub(1)..=row.saturating_add(1)).filter(|it| *it == row || is_used(grid, *it)).collect();
    let last = rows.iter().filter_map(|row| grid.row(*row).last()).map(|(column, _)| column).max().unwrap_or(0);
    let columns: Vec<u32> =
        (column.saturating_sub(BESIDE)..=column.saturating_add(BESIDE).min(last.max(column))).collect();
    let cell = |at: u32, of: u32| {
        let text = grid.value(at, of).map_or_else(String::new, written);
        let text = shortened(&text);
        if (at, of) == (row, column) { format!("[{}]", isolated(&text)) } else { isolated(&text) }
    };
    let cells: Vec<Vec<String>> = rows.iter().map(|at| columns.iter().map(|of| cell(*at, *of)).collect()).collect();
    let heads: Vec<String> = columns.iter().map(|column| column_letters(*column)).collect();
    let widths: Vec<usize> = (0..columns.len())
        .map(|at| cells.iter().map(|row| width(&row[at])).chain([heads[at].len()]).max().unwrap_or(1))
        .collect();
    let gutter = rows.iter().map(|row| (u64::from(*row) + 1).to_string().len()).max().unwrap_or(1);
    let line = |number: &str, mark: char, row: &[String]| {
        let row: Vec<String> = row.iter().zip(&widths).map(|(text, widest)| padded(text, *widest)).collect();
        format!("{mark} {number:>gutter$} | {}", row.join(" | ")).trim_end().to_owned()
    };
    let mut lines = vec![line("", ' ', &heads)];
    for (at, cells) in rows.iter().zip(&cells) {
        let mark = if *at == row { '>' } else { ' ' };
        lines.push(line(&(u64::from(*at) + 1).to_string(), mark, cells));
    }
    let marked = 1 + rows.iter().position(|at| *at == row).unwrap_or(0);
    Excerpt { lines, marked }
}

fn is_used(grid: &Grid, row: u32) -> bool {
    grid.row(row).next().is_some()
}

fn written(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::OutsizeNumber(text) | Value::Error(text) => visible(text.trim()),
        Value::Number(number) => number.normalize().to_string(),
        Value::Percent(number) => format!("{} %", number.normalize()),
        Value::Bool(yes) => yes.to_string().to_uppercase(),
        Value::Date(date) => date.to_string(),
        Value::FormulaWithoutValue => "=…".to_owned(),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= WIDEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(WIDEST - 1).collect();
    short.push('…');
    short
}

fn isolated(text: &str) -> String {
    if is_mixed(text) { format!("{}{text}{}", ISOLATE[0], ISOLATE[1]) } else { text.to_owned() }
}

/// A text with letters that run from right to left would take its neighbours along.
fn is_mixed(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'))
}

fn padded(text: &str, widest: usize) -> String {
    format!("{text}{}", " ".repeat(widest.saturating_sub(width(text))))
}

/// Letters that take a place on a line; marks that sit on others take none.
fn width(text: &str) -> usize {
    let takes_none = |letter: &char| {
        matches!(letter, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{200B}'..='\u{200F}')
            || ISOLATE.contains(letter)
    };
    text.chars().filter(|letter| !takes_none(letter)).count()
}
