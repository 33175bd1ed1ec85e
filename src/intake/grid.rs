//! The cells of a sheet as they were read, before anybody knows what they mean.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::model::Date;
use crate::source::{CellRef, column_letters};

/// What a cell holds. Empty cells are not held at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, as written.
    Text(String),
    /// A number, with the shortest digits that give it back.
    Number(Decimal),
    /// A number shown with a per cent sign, as its reader sees it: 12 for 12 %.
    Percent(Decimal),
    /// A number beyond the exact range, as text; it is reported where it is needed.
    OutsizeNumber(String),
    /// Yes or no.
    Bool(bool),
    /// A day.
    Date(Date),
    /// A spreadsheet error, such as `#REF!`.
    Error(String),
    /// A formula that was never computed.
    FormulaWithoutValue,
}

impl Value {
    /// Returns the word for what the cell holds, used in machine output and as message key.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Number(_) | Value::OutsizeNumber(_) => "number",
            Value::Percent(_) => "percent",
            Value::Bool(_) => "bool",
            Value::Date(_) => "date",
            Value::Error(_) => "error",
            Value::FormulaWithoutValue => "formula",
        }
    }
}

/// A rectangle of cells, first and last row and column included, from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area {
    /// First row.
    pub first_row: u32,
    /// First column.
    pub first_column: u32,
    /// Last row.
    pub last_row: u32,
    /// Last column.
    pub last_column: u32,
}

impl Area {
    /// Returns whether a cell lies in the area.
    #[must_use]
    pub fn holds(&self, row: u32, column: u32) -> bool {
        (self.first_row..=self.last_row).contains(&row) && (self.first_column..=self.last_column).contains(&column)
    }

    /// Returns the area in spreadsheet notation, such as `A1:C2`.
    #[must_use]
    pub fn position(&self) -> String {
        let corner = |row: u32, column: u32| format!("{}{}", column_letters(column), u64::from(row) + 1);
        format!("{}:{}", corner(self.first_row, self.first_column), corner(self.last_row, self.last_column))
    }
}

/// How a text file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextForm {
    /// What stands between two cells: `,`, `;` or `tab`.
    pub delimiter: &'static str,
    /// Name of the encoding, such as `UTF-8` or `windows-1256`.
    pub encoding: &'static str,
}

/// A filled cell: its row and column, and what it holds.
type Filled = ((u32, u32), Value);

/// The filled cells of a sheet, at the positions its user sees.
///
/// Memory grows with the filled cells, not with the extent of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Path of the file inside the workspace.
    pub file: Arc<str>,
    /// Name of the sheet; empty for a CSV file.
    pub sheet: Arc<str>,
    /// Whether the sheet is hidden.
    pub is_hidden: bool,
    /// Merged cells, in order; the value of an area stands in its first cell.
    pub merged: Vec<Area>,
    /// How a text file was read; nothing for a workbook.
    pub text_form: Option<TextForm>,
    /// Filled cells by row and column, from zero, in order.
    cells: Vec<Filled>,
    /// Filled rows in order, with the index of their first cell.
    rows: Vec<(u32, usize)>,
}

impl Grid {
    /// Returns a sheet of these cells; the last of two at one position is kept.
    #[must_use]
    pub fn new(file: Arc<str>, sheet: Arc<str>, mut cells: Vec<((u32, u32), Value)>) -> Self {
        if !cells.is_sorted_by(|one, other| one.0 < other.0) {
            cells.sort_by_key(|(at, _)| *at);
            cells.reverse();
            cells.dedup_by_key(|(at, _)| *at);
            cells.reverse();
        }
        let mut rows: Vec<(u32, usize)> = Vec::new();
        for (index, ((row, _), _)) in cells.iter().enumerate() {
            if rows.last().is_none_or(|(last, _)| last != row) {
                rows.push((*row, index));
            }
        }
        Self { file, sheet, is_hidden: false, merged: Vec::new(), text_form: None, cells, rows }
    }

    /// Returns how many cells are filled.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Returns whether no cell is filled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Returns the filled cells in order.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = ((u32, u32), &Value)> {
        self.cells.iter().map(|(at, value)| (*at, value))
    }

    /// Returns which of the filled cells stands here, in order from zero.
    #[must_use]
    pub fn index(&self, row: u32, column: u32) -> Option<usize> {
        let (start, cells) = self.span(row)?;
        cells.binary_search_by_key(&column, |((_, column), _)| *column).ok().map(|index| start + index)
    }

    /// Returns the value of a cell, if it is filled.
    #[must_use]
    pub fn value(&self, row: u32, column: u32) -> Option<&Value> {
        self.index(row, column).map(|index| &self.cells[index].1)
    }

    /// Returns the place of a cell.
    #[must_use]
    pub fn cell(&self, row: u32, column: u32) -> CellRef {
        CellRef { file: Arc::clone(&self.file), sheet: Arc::clone(&self.sheet), row, column }
    }

    /// Returns the filled cells of a row, from the first column.
    pub fn row(&self, row: u32) -> impl Iterator<Item = (u32, &Value)> {
        let (_, cells) = self.span(row).unwrap_or_default();
        cells.iter().map(|((_, column), value)| (*column, value))
    }

    /// Returns the nearest filled column to the left of a cell, in its row.
    #[must_use]
    pub fn left_of(&self, row: u32, column: u32) -> Option<u32> {
        let (_, cells) = self.span(row)?;
        let n_before = cells.partition_point(|((_, other), _)| *other < column);
        n_before.checked_sub(1).map(|index| cells[index].0.1)
    }

    /// Returns the filled rows in order.
    #[must_use]
    pub fn filled_rows(&self) -> Vec<u32> {
        self.rows.iter().map(|(row, _)| *row).collect()
    }

    /// Returns the smallest area that holds every filled cell.
    #[must_use]
    pub fn used_area(&self) -> Option<Area> {
        let (first_row, last_row) = (self.rows.first()?.0, self.rows.last()?.0);
        let columns = || self.cells.iter().map(|((_, column), _)| *column);
        Some(Area { first_row, first_column: columns().min()?, last_row, last_column: columns().max()? })
    }

    fn span(&self, row: u32) -> Option<(usize, &[Filled])> {
        let at = self.rows.binary_search_by_key(&row, |(row, _)| *row).ok()?;
        let start = self.rows[at].1;
        let end = self.rows.get(at + 1).map_or(self.cells.len(), |(_, next)| *next);
        Some((start, &self.cells[start..end]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn cells_are_found_where_they_stand_and_nowhere_else() {
        let cells = vec![((4, 2), text("c")), ((1, 7), text("b")), ((1, 0), text("a")), ((1, 0), text("z"))];
        let grid = Grid::new("f".into(), "s".into(), cells);
        assert_eq!((grid.value(1, 0), grid.value(1, 1), grid.value(4, 2)), (Some(&text("z")), None, Some(&text("c"))));
        assert_eq!(grid.row(1).map(|(column, _)| column).collect::<Vec<_>>(), [0, 7]);
        assert_eq!(grid.filled_rows(), [1, 4]);
        assert_eq!(grid.used_area().map(|area| area.position()).as_deref(), Some("A2:H5"));
        assert_eq!(grid.len(), 3);
    }
}
