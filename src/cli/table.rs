//! Tables on the terminal: columns as wide as their words, lines broken between words only.

use std::fmt;
use std::ops::{Deref, DerefMut};

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Row, Table, presets};

use super::context::Context;
use crate::document::{self, ColumnKind, RowKind};

/// Prints a table of the document with its caption; nothing when it is not there.
pub(super) fn print(context: &Context, table: Option<&document::Table>) {
    let Some(table) = table else { return };
    context.print(&table.caption);
    context.print(&drawn(table));
    if let Some(note) = &table.note {
        context.print(note);
    }
    context.print("");
}

fn drawn(table: &document::Table) -> String {
    let mut drawn = plain();
    drawn.set_header(table.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>());
    for row in &table.rows {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        if row.kind == RowKind::Group {
            let mut name = vec![""; table.columns.len()];
            let at = table.columns.iter().position(|column| column.kind == ColumnKind::RowHeader).unwrap_or(0);
            name[at] = cells.first().copied().unwrap_or_default();
            drawn.add_row(name);
        } else {
            drawn.add_row(cells);
        }
    }
    for (column, spec) in drawn.column_iter_mut().zip(&table.columns) {
        if spec.kind == ColumnKind::Number {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.to_string()
}

/// Returns an empty table in the program's look.
pub(super) fn plain() -> Plain {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY).set_content_arrangement(ContentArrangement::Disabled);
    let width = std::env::var("COLUMNS").ok().and_then(|width| width.parse().ok()).unwrap_or(110);
    Plain { table, width }
}

/// A table that fits the terminal. No word is cut: where the words of a row cannot stand side by side, the columns are
/// shown in several tables; where even that does not help, each row is written as lines, a column a line.
#[derive(Debug)]
pub(super) struct Plain {
    table: Table,
    /// Places of a line.
    width: usize,
}

impl Deref for Plain {
    type Target = Table;

    fn deref(&self) -> &Table {
        &self.table
    }
}

impl DerefMut for Plain {
    fn deref_mut(&mut self) -> &mut Table {
        &mut self.table
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = |row: &Row| row.cell_iter().map(comfy_table::Cell::content).collect::<Vec<String>>();
        let header = self.table.header().map(texts);
        let rows: Vec<Vec<String>> = self.table.row_iter().map(texts).collect();
        let columns = Columns::of(header.iter().chain(&rows));
        let all: Vec<usize> = (0..columns.longest_words.len()).collect();
        // Where words lack room, cells come closer to each other.
        for padding in [(1, 1), (1, 0), (0, 0)] {
            if let Some(widths) = columns.widths(&all, self.width, padding) {
                return fmt::Display::fmt(&self.laid(header.as_deref(), &rows, &widths, padding), f);
            }
        }
        let Some(parts) = columns.parts(self.width) else {
            return f.write_str(&records(header.as_deref().unwrap_or_default(), &rows, self.width));
        };
        for (at, widths) in parts.iter().enumerate() {
            f.write_str(if at > 0 { "\n" } else { "" })?;
            fmt::Display::fmt(&self.laid(header.as_deref(), &rows, widths, (1, 1)), f)?;
        }
        Ok(())
    }
}

impl Plain {
    /// The table with the columns that have a width.
    fn laid(&self, header: Option<&[String]>, rows: &[Vec<String>], widths: &Widths, padding: (u16, u16)) -> Table {
        let laid = |row: &[String]| -> Row {
            let cells = row.iter().zip(widths).map(|(text, width)| match width {
                Some(width) => lines(text, *width).join("\n"),
                None => String::new(),
            });
            Row::from(cells.collect::<Vec<_>>())
        };
        let mut drawn = self.table.clone();
        for (column, width) in drawn.column_iter_mut().zip(widths) {
            column.set_padding(padding);
            if width.is_none() {
                column.set_constraint(ColumnConstraint::Hidden);
            }
        }
        if let Some(header) = header {
            drawn.set_header(laid(header));
        }
        for (row, texts) in drawn.row_iter_mut().zip(rows) {
            *row = laid(texts);
        }
        drawn
    }
}

/// Width of each column; none for one that is not shown.
type Widths = Vec<Option<usize>>;

/// What the texts of the columns need.
struct Columns {
    longest_words: Vec<usize>,
    longest_lines: Vec<usize>,
}

impl Columns {
    fn of<'t>(rows: impl Iterator<Item = &'t Vec<String>>) -> Self {
        let mut columns = Columns { longest_words: Vec::new(), longest_lines: Vec::new() };
        for row in rows {
            let n = columns.longest_words.len().max(row.len());
            columns.longest_words.resize(n, 0);
            columns.longest_lines.resize(n, 0);
            for (at, text) in row.iter().enumerate() {
                let word = text.lines().flat_map(pieces).map(|piece| places(piece.trim_end())).max().unwrap_or(0);
                columns.longest_words[at] = columns.longest_words[at].max(word);
                let line = text.lines().map(places).max().unwrap_or(0);
                columns.longest_lines[at] = columns.longest_lines[at].max(line);
            }
        }
        columns
    }

    /// Widths of some columns; nothing when their longest words do not stand side by side.
    ///
    /// # Formula
    /// Every column gets its longest word. What is left goes, place by place, first to long texts up to a fair width,
    /// then to short ones, so that they stay on a line; each time to the column whose text is the longest for its width.
    fn widths(&self, shown: &[usize], width: usize, padding: (u16, u16)) -> Option<Widths> {
        // The frame, the spaces beside each cell, and one between two cells.
        let spaces = usize::from(padding.0 + padding.1) * shown.len();
        let room = width.checked_sub(2 + spaces + shown.len().saturating_sub(1))?;
        let mut widths = self.longest_words.clone();
        let mut left = room.checked_sub(shown.iter().map(|at| widths[*at]).sum())?;
        while left > 0 {
            let narrow = shown.iter().copied().filter(|at| widths[*at] < self.longest_lines[*at]);
            let load = |at: &usize| {
                let (whole, width) = (self.longest_lines[*at], widths[*at]);
                let turn = match (whole <= SHORT_LINE, width < FAIR_WIDTH) {
                    (false, true) => 2,
                    (true, _) => 1,
                    (false, false) => 0,
                };
                (turn, whole * 1000 / width.max(1), widths.len() - at)
            };
            let Some(at) = narrow.max_by_key(load) else { break };
            widths[at] += 1;
            left -= 1;
        }
        Some(widths.into_iter().enumerate().map(|(at, it)| shown.contains(&at).then_some(it)).collect())
    }

    /// The columns in several tables, one below the other, each beginning with what names a row; nothing when a column
    /// finds no room beside that name.
    fn parts(&self, width: usize) -> Option<Vec<Widths>> {
        // An id alone says little to a reader: the name behind it stands with it.
        let n_names = if self.longest_lines.first().is_some_and(|it| *it <= SHORTEST_NAME) { 2 } else { 1 };
        let names: Vec<usize> = (0..n_names.min(self.longest_lines.len())).collect();
        let mut parts = Vec::new();
        let mut next = names.len();
        while next < self.longest_lines.len() {
            let fits =
                |end: usize| self.widths(&[&names[..], &(next..end).collect::<Vec<_>>()].concat(), width, (1, 1));
            let (end, widths) =
                (next + 1..=self.longest_lines.len()).map_while(|end| Some((end, fits(end)?))).last()?;
            parts.push(widths);
            next = end;
        }
        Some(parts).filter(|parts| !parts.is_empty())
    }
}

/// Places of a line that should not be broken while a longer one can be.
const SHORT_LINE: usize = 28;
/// Places at which a long text reads well enough to let short ones have theirs.
const FAIR_WIDTH: usize = 24;
/// Places of the shortest text that can name a row; what is shorter is an id or a number.
const SHORTEST_NAME: usize = 6;

/// The parts of a line between which it may be broken: after a space, and inside a word after a slash or a hyphen.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut letters = line.char_indices().peekable();
    let mut before = ' ';
    while let Some((_, letter)) = letters.next() {
        let next = letters.peek().copied();
        let is_inside = before.is_alphabetic() || before == '.';
        let is_joint = matches!(letter, '/' | '-') && is_inside && next.is_some_and(|(_, it)| it.is_alphabetic());
        if let Some((end, _)) = next.filter(|(_, it)| (letter == ' ' && *it != ' ') || is_joint) {
            pieces.push(&line[start..end]);
            start = end;
        }
        before = letter;
    }
    pieces.push(&line[start..]);
    pieces
}

/// A text in lines of at most so many places; a longer piece stands alone.
fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut filled = String::new();
        for piece in pieces(line) {
            if !filled.is_empty() && places(&filled) + places(piece.trim_end()) > width {
                lines.push(filled.trim_end().to_owned());
                filled.clear();
            }
            filled.push_str(piece);
        }
        lines.push(filled.trim_end().to_owned());
    }
    lines
}

/// Rows one below the other, each cell behind the head of its column.
fn records(header: &[String], rows: &[Vec<String>], width: usize) -> String {
    let rows = rows.iter().map(|row| {
        let cells = row.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(at, text)| {
            let head = header.get(at).filter(|head| !head.is_empty()).map_or(String::new(), |head| format!("{head}: "));
            lines(&format!("{head}{}", text.replace('\n', " ")), width.saturating_sub(4)).join("\n    ")
        });
        cells.collect::<Vec<_>>().join("\n  ")
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// Places that a text takes on a line: marks that sit on others, and those of direction, take none; lam and alef take
/// one together.
fn places(text: &str) -> usize {
    let mut places = 0;
    let mut before = ' ';
    for letter in text.chars() {
        let takes_none = match letter {
            '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{FEFF}' => true,
            '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' => true,
            'ا' | 'أ' | 'إ' | 'آ' => before == 'ل',
            _ => false,
        };
        places += usize::from(!takes_none);
        before = letter;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(width: usize, rows: &[&[&str]], expected: &str) {
        let mut table = plain();
        table.width = width;
        table.set_header(rows[0].to_vec());
        rows[1..].iter().for_each(|row| {
            table.add_row(row.to_vec());
        });
        let drawn = table.to_string();
        assert_eq!(drawn.trim_end(), expected.trim(), "\n{drawn}");
        assert!(drawn.lines().all(|line| places(line) <= width), "\n{drawn}");
    }

    const ROWS: &[&[&str]] =
        &[&["Projet", "Écart"], &["Réhabilitation du château d'eau", "1 200"], &["enseignants/classe", "−3"]];

    #[test]
    fn a_table_is_as_wide_as_its_text() {
        check(
            80,
            ROWS,
            "
┌─────────────────────────────────────────┐
│ Projet                            Écart │
╞═════════════════════════════════════════╡
│ Réhabilitation du château d'eau   1 200 │
│ enseignants/classe                −3    │
└─────────────────────────────────────────┘",
        );
    }

    #[test]
    fn a_narrow_column_breaks_between_words() {
        check(
            26,
            ROWS,
            "
┌────────────────────────┐
│ Projet           Écart │
╞════════════════════════╡
│ Réhabilitation   1 200 │
│ du château             │
│ d'eau                  │
│ enseignants/     −3    │
│ classe                 │
└────────────────────────┘",
        );
    }

    #[test]
    fn a_narrower_column_comes_closer() {
        check(
            22,
            ROWS,
            "
┌────────────────────┐
│Projet         Écart│
╞════════════════════╡
│Réhabilitation 1 200│
│du château          │
│d'eau               │
│enseignants/   −3   │
│classe              │
└────────────────────┘",
        );
    }

    #[test]
    fn columns_that_do_not_stand_side_by_side_make_two_tables() {
        check(
            30,
            &[
                &["Id", "Projet", "Fenêtre 1", "Fenêtre 2"],
                &["P07", "Piste", "12\u{a0}400\u{a0}000", "8\u{a0}100\u{a0}000"],
            ],
            "
┌───────────────────────────┐
│ Id    Projet   Fenêtre 1  │
╞═══════════════════════════╡
│ P07   Piste    12 400 000 │
└───────────────────────────┘
┌──────────────────────────┐
│ Id    Projet   Fenêtre 2 │
╞══════════════════════════╡
│ P07   Piste    8 100 000 │
└──────────────────────────┘",
        );
    }

    #[test]
    fn words_that_do_not_stand_side_by_side_stand_below_each_other() {
        check(
            20,
            ROWS,
            "
Projet:
    Réhabilitation
    du château d'eau
  Écart: 1 200
Projet:
    enseignants/
    classe
  Écart: −3",
        );
    }
}
