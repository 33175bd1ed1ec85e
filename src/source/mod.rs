//! Where a value came from.
//!
//! Every figure keeps its source from the cell it was read in to the page it is printed on, so that a reader can
//! ask "where from?" and get an answer. This room knows nothing of the plan, of languages or of files' contents.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// A cell of a sheet, as the sheet's user sees it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRef {
    /// Path of the file inside the workspace, with forward slashes.
    pub file: Arc<str>,
    /// Name of the sheet; empty for a CSV file, which has none.
    pub sheet: Arc<str>,
    /// Row, from zero.
    pub row: u32,
    /// Column, from zero.
    pub column: u32,
}

impl CellRef {
    /// Returns the position in spreadsheet notation, such as `D12`.
    #[must_use]
    pub fn position(&self) -> String {
        format!("{}{}", column_letters(self.column), u64::from(self.row) + 1)
    }
}

impl fmt::Display for CellRef {
    /// Writes `file!sheet!D12`, or `file!D12` for a file without sheets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.sheet.is_empty() {
            write!(f, "{}!{}", self.file, self.position())
        } else {
            write!(f, "{}!{}!{}", self.file, self.sheet, self.position())
        }
    }
}

impl Serialize for CellRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Returns the letters of a column counted from zero: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).expect("a remainder of 26 fits a byte")));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A figure of the embedded census tables.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct CensusRef {
    /// Year of the census.
    pub year: u16,
    /// Table: `people` or `households`.
    pub table: &'static str,
    /// Code of the territory in that census; empty for the country.
    pub code: String,
    /// Area, sex and column, as `total/female/illiteracy_rate_10_plus`.
    pub column: String,
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "at")]
pub enum Source {
    /// Read in a cell of a workbook.
    Cell(CellRef),
    /// Taken from the embedded census tables.
    Census(CensusRef),
    /// Set in `plan.toml` or in a profile, under a key.
    Setting {
        /// File that holds the key.
        file: String,
        /// Dotted key.
        key: String,
    },
    /// Computed from other values.
    Computed {
        /// The formula, in the field's notation.
        formula: String,
        /// The values that went into it.
        parts: Vec<Source>,
    },
}

impl Source {
    /// Calls `visit` for this source and every part below it, with its depth, in reading order.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(usize, &'a Source)) {
        self.walk_from(0, visit);
    }

    fn walk_from<'a>(&'a self, depth: usize, visit: &mut impl FnMut(usize, &'a Source)) {
        visit(depth, self);
        if let Source::Computed { parts, .. } = self {
            for part in parts {
                part.walk_from(depth + 1, visit);
            }
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Cell(cell) => cell.fmt(f),
            Source::Census(census) => {
                write!(f, "HCP RGPH {}!{}!{}!{}", census.year, census.table, census.code, census.column)
            }
            Source::Setting { file, key } => write!(f, "{file}!{key}"),
            Source::Computed { formula, .. } => f.write_str(formula),
        }
    }
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it came from.
    pub source: Source,
}

impl<T> Sourced<T> {
    /// Returns the value with its source.
    pub fn new(value: T, source: Source) -> Self {
        Self { value, source }
    }

    /// Returns the same source with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Sourced<U> {
        Sourced { value: f(self.value), source: self.source }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let letters: Vec<String> = [0, 25, 26, 701, 702, 16_383].map(column_letters).into();
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn a_cell_reads_file_sheet_position() {
        let cell = CellRef { file: "data/a.xlsx".into(), sheet: "Besoins".into(), row: 11, column: 3 };
        assert_eq!(cell.to_string(), "data/a.xlsx!Besoins!D12");
        assert_eq!(CellRef { sheet: "".into(), ..cell }.to_string(), "data/a.xlsx!D12");
    }
}
