//! The cells of a sheet as they were read, before anybody knows what they mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::model::Date;
use crate::source::CellRef;

/// What a cell holds. Empty cells are not held at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, as written.
    Text(String),
    /// A number, with the shortest digits that give it back.
    Number(Decimal),
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

/// The filled cells of a sheet, at the positions its user sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Path of the file inside the workspace.
    pub file: Arc<str>,
    /// Name of the sheet; empty for a CSV file.
    pub sheet: Arc<str>,
    /// Whether the sheet is hidden.
    pub is_hidden: bool,
    /// Filled cells by row and column, from zero.
    pub cells: BTreeMap<(u32, u32), Value>,
}

impl Grid {
    /// Returns the value of a cell, if it is filled.
    #[must_use]
    pub fn value(&self, row: u32, column: u32) -> Option<&Value> {
        self.cells.get(&(row, column))
    }

    /// Returns the place of a cell.
    #[must_use]
    pub fn cell(&self, row: u32, column: u32) -> CellRef {
        CellRef { file: Arc::clone(&self.file), sheet: Arc::clone(&self.sheet), row, column }
    }

    /// Returns the filled cells of a row, from the first column.
    pub fn row(&self, row: u32) -> impl Iterator<Item = (u32, &Value)> {
        self.cells.range((row, 0)..=(row, u32::MAX)).map(|((_, column), value)| (*column, value))
    }

    /// Returns the filled rows in order.
    #[must_use]
    pub fn filled_rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = self.cells.keys().map(|(row, _)| *row).collect();
        rows.dedup();
        rows
    }
}
