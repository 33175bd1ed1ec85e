//! Reading the package's CSV files, and refusing them.

use std::fmt;
use std::path::Path;

/// Why the builder stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    place: String,
    reason: String,
}

impl Refusal {
    /// Returns a refusal of what stands at a place.
    pub fn new(place: impl fmt::Display, reason: impl fmt::Display) -> Self {
        Self { place: place.to_string(), reason: reason.to_string() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

/// A CSV file whose header was found to be the expected one.
pub struct Sheet {
    name: String,
    rows: Vec<csv::StringRecord>,
}

/// One row of a sheet, with the place to name when it is refused.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    sheet: &'a Sheet,
    index: usize,
}

impl Sheet {
    /// Reads `name` in `folder`, whose header must be exactly `header`.
    pub fn read(folder: &Path, name: &str, header: &[&str]) -> Result<Self, Refusal> {
        let mut reader = csv::Reader::from_path(folder.join(name)).map_err(|error| Refusal::new(name, error))?;
        let found = reader.headers().map_err(|error| Refusal::new(name, error))?;
        if !found.iter().eq(header.iter().copied()) {
            let differing = found.iter().zip(header).find(|(found, expected)| found != *expected);
            let reason = format!("the header is not the expected one, from {differing:?} on (found, expected)");
            return Err(Refusal::new(format!("{name}:1"), reason));
        }
        let rows: Result<_, _> = reader.records().collect();
        Ok(Self { name: name.to_owned(), rows: rows.map_err(|error| Refusal::new(name, error))? })
    }

    /// Returns the rows below the header.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|index| Row { sheet: self, index })
    }
}

impl<'a> Row<'a> {
    /// Returns the cell of a column, counted from 0.
    pub fn cell(self, column: usize) -> &'a str {
        self.sheet.rows[self.index].get(column).expect("csv refuses rows shorter than the header")
    }

    /// Returns the cell of a column, which must not be empty nor hold white space at its ends or a tab.
    pub fn text(self, column: usize) -> Result<&'a str, Refusal> {
        let cell = self.cell(column);
        if cell.is_empty() || cell.trim() != cell || cell.contains(['\t', '\n', '\r']) {
            return Err(self.refuse(format!("{cell:?} is not a plain text")));
        }
        Ok(cell)
    }

    /// Returns what a cell means, which `meaning` knows for the expected words only.
    pub fn word<T>(self, column: usize, meaning: impl Fn(&str) -> Option<T>) -> Result<T, Refusal> {
        let cell = self.cell(column);
        meaning(cell).ok_or_else(|| self.refuse(format!("{cell:?} is not a known word")))
    }

    /// Returns a refusal of this row.
    pub fn refuse(self, reason: impl fmt::Display) -> Refusal {
        // The header is line 1, and no cell of these files holds a line break.
        Refusal::new(format!("{}:{}", self.sheet.name, self.index + 2), reason)
    }
}

/// Returns a code's digits as the files' column `code_digits` writes them.
pub fn digits_of(code: &str, n_digits: usize) -> String {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    format!("{digits:0>n_digits$}")
}
