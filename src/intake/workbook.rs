//! The only door to spreadsheet files: from the bytes of a file to the filled cells of its sheets.
//!
//! Takes the bytes of a file and [`Limits`]; gives a [`Grid`] a sheet and what was found. It touches neither disk
//! nor clock, and does not know what a cell means. Files come from strangers, so nothing reaches calamine before it
//! was measured: a zip is inflated here under limits, its XML is cleaned and its dangerous attributes are taken out
//! (`archive`, `xml`, `parts`, `tables`), and calamine reads the clean copy. Every cell is used, or refused with
//! a finding. Merged cells are not joined: the value stands in their first cell.
//!
//! # Findings
//! `P1001`, `P1013`, `P1019`, and `P1101` to `P1115`. Formulas without value and error cells are values of the grid,
//! which the reader of a sheet reports when it needs them.

mod archive;
mod delimited;
mod guard;
mod legacy;
mod ods;
mod parts;
mod refusal;
mod relations;
mod sheet;
mod sight;
mod sniff;
mod stream;
mod tables;
mod values;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

use super::grid::Grid;
use crate::diagnostics::{Findings, Found};

pub use guard::is_reading;
pub use legacy::unpack;
use refusal::Refusal;
use sniff::Format;

/// How much a file may hold before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub file_bytes: usize,
    /// Entries of a zip archive.
    pub entries: usize,
    /// Bytes of an entry once inflated.
    pub entry_bytes: usize,
    /// Bytes of all entries once inflated.
    pub inflated_bytes: usize,
    /// Times an entry may grow when inflated.
    pub ratio: usize,
    /// Inflated bytes from which the ratio counts; small entries are all zeros often enough.
    pub ratio_from_bytes: usize,
    /// Sheets of a file.
    pub sheets: usize,
    /// Filled cells of a file.
    pub cells: usize,
    /// Characters of a cell.
    pub cell_characters: usize,
    /// Bytes of text in all cells: a text stored once may be shown by every cell.
    pub text_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: usize = 1024 * 1024;
        Self {
            file_bytes: 50 * MIB,
            entries: 2_000,
            entry_bytes: 128 * MIB,
            inflated_bytes: 256 * MIB,
            ratio: 200,
            ratio_from_bytes: 8 * MIB,
            sheets: 200,
            cells: 2_000_000,
            cell_characters: 32_767,
            text_bytes: 64 * MIB,
        }
    }
}

/// What the process that reads the older formats gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Isolated {
    /// The stream of cells that [`unpack`] wrote.
    Cells(Vec<u8>),
    /// Nothing: `time` when it took too long, `stopped` when it broke down, `not-started` when it could not begin.
    Failed(&'static str),
}

/// What is known of a file beside its bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told<'a> {
    /// What the process that reads the older formats gave.
    pub isolated: Option<&'a Isolated>,
    /// How a text file is written, as `plan.toml` declares it.
    pub text: DeclaredText,
}

pub use delimited::{DeclaredText, Encoding};

/// Returns whether a file has to be read in a process of its own.
#[must_use]
pub fn needs_isolation(file: &str, bytes: &[u8]) -> bool {
    let limits = Limits::default();
    bytes.len() <= limits.file_bytes && matches!(sniff::format(file, bytes, &limits), Ok(Format::Legacy))
}

/// Reads the sheets of a spreadsheet file, in the order of the file.
///
/// `file` is the path inside the workspace; its extension says the format (xlsx, xlsm, xls, xlsb, ods, csv, tsv), and
/// the bytes must agree. A file that cannot be read gives no grid and one finding that says why.
///
/// # Units
/// Positions are those of the sheet, from zero. Numbers are rounded to 15 significant digits, as spreadsheet programs
/// show them; one whose format shows a per cent sign is what its reader sees, 12 and not 0.12. A date with a time is its day; a time or
/// a duration alone is a text such as `08:30:00`. Cells of CSV files are texts.
#[must_use]
pub fn read(file: &str, bytes: &[u8], told: &Told<'_>, limits: &Limits) -> Found<Vec<Grid>> {
    let mut findings = Findings::default();
    let grids = match read_format(file, bytes, told, limits, &mut findings) {
        Ok(grids) => grids,
        Err(refusal) => {
            findings.push(refusal.diagnostic(file));
            Vec::new()
        }
    };
    Found::new(grids, findings)
}

fn read_format(
    file: &str,
    bytes: &[u8],
    told: &Told<'_>,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Grid>, Refusal> {
    if bytes.len() > limits.file_bytes {
        return Err(Refusal::Over { what: "file-bytes", max: limits.file_bytes });
    }
    match sniff::format(file, bytes, limits)? {
        Format::Xlsx => xlsx::read(file, bytes, limits, findings),
        Format::Ods => ods::read(file, bytes, limits, findings),
        Format::Legacy => legacy::read(file, told.isolated, limits, findings),
        Format::Delimited { delimiter } => {
            let text = DeclaredText { delimiter: told.text.delimiter.or(delimiter), ..told.text };
            delimited::read(file, bytes, text, limits, findings)
        }
    }
}
