//! Reads OpenDocument spreadsheets.
//!
//! calamine lays every sheet out in full, so [`tables`] counts first what that would take.

use std::sync::Arc;

use calamine::{Data, Ods, OdsError, Reader, SheetVisible};

use super::archive::{self, Part};
use super::guard::{Metered, guarded};
use super::refusal::Refusal;
use super::sheet::{Budget, Sheet};
use super::tables::{self, Table};
use super::{Limits, values, xml};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::intake::grid::{Grid, Value};

const MIMETYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn is_wanted(name: &str) -> bool {
    matches!(name, "content.xml" | "meta-inf/manifest.xml")
}

/// Reads the sheets, in the order of the file.
pub(super) fn read(file: &str, bytes: &[u8], limits: &Limits, findings: &mut Findings) -> Result<Vec<Grid>, Refusal> {
    let parts = archive::inflate(bytes, limits, is_wanted)?;
    let is_encrypted = |part: &Part| part.bytes.windows(15).any(|window| window == b"encryption-data");
    if parts.iter().any(|part| part.name == "meta-inf/manifest.xml" && is_encrypted(part)) {
        return Err(Refusal::Protected);
    }
    let content = parts.into_iter().find(|part| part.name == "content.xml").ok_or(Refusal::Unreadable)?;
    let mut content = xml::decoded(content.bytes)?;
    let tables = tables::inspect(&mut content, limits)?;
    let part = |name: &str, bytes: Vec<u8>| Part { name: name.to_owned(), bytes };
    let packed = archive::pack(vec![
        part("mimetype", MIMETYPE.to_vec()),
        part("META-INF/manifest.xml", b"<manifest:manifest/>".to_vec()),
        part("content.xml", content),
    ])?;
    guarded(|| read_sheets(&file.into(), &packed, &tables, limits, findings)).unwrap_or(Err(Refusal::Unreadable))
}

fn read_sheets(
    file: &Arc<str>,
    packed: &[u8],
    tables: &[Table],
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Grid>, Refusal> {
    let mut workbook: Ods<_> = Ods::new(Metered::new(packed)).map_err(|error| match error {
        OdsError::Password => Refusal::Protected,
        OdsError::CellLimitExceeded { max, .. } => Refusal::Over { what: "cells", max },
        _ => Refusal::Unreadable,
    })?;
    let listed = workbook.sheets_metadata().to_vec();
    if listed.is_empty() || listed.len() != tables.len() {
        return Err(Refusal::Unreadable);
    }
    let mut budget = Budget::new(limits);
    let mut grids = Vec::new();
    for (listed, table) in listed.iter().zip(tables) {
        let mut sheet = Sheet::new(file, &listed.name);
        for &(row, column) in &table.outside {
            let reference = format!("{}{}", crate::source::column_letters(column), u64::from(row) + 1);
            let finding = Diagnostic::new(Code::ImpossibleCell).at(sheet.place()).with("reference", reference);
            sheet.report(finding);
        }
        sheet.merged.clone_from(&table.merged);
        let formulas = workbook.worksheet_formula(&listed.name).map_err(|_| Refusal::Unreadable)?;
        let values = workbook.worksheet_range(&listed.name).map_err(|_| Refusal::Unreadable)?;
        let (row_start, column_start) = values.start().unwrap_or_default();
        for (row, column, data) in values.used_cells() {
            let at = (row_start + small(row), column_start + small(column));
            let is_formula = formulas.get_value(at).is_some_and(|formula| !formula.is_empty());
            let shown = match data {
                Data::Float(share) if table.is_percent(at.0, at.1) => Some(values::percent(*share)),
                data => value(data, is_formula),
            };
            if let Some(value) = shown {
                sheet.fill(at, value, &mut budget)?;
            }
        }
        // A formula without value leaves no cell among the values.
        let (row_start, column_start) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas.used_cells() {
            let at = (row_start + small(row), column_start + small(column));
            if values.get_value(at).is_none_or(|data| *data == Data::Empty) {
                sheet.fill(at, Value::FormulaWithoutValue, &mut budget)?;
            }
        }
        grids.push(sheet.into_grid(listed.visible != SheetVisible::Visible, findings));
    }
    Ok(grids)
}

fn small(index: usize) -> u32 {
    u32::try_from(index).expect("rows and columns were counted before reading")
}

fn value(data: &Data, is_formula: bool) -> Option<Value> {
    match data {
        Data::Int(whole) => Some(Value::Number((*whole).into())),
        Data::Float(float) => Some(values::number(*float)),
        Data::String(text) if is_formula && is_error(text) => Some(Value::Error(text.clone())),
        Data::String(text) => values::text_value(text.clone()),
        Data::Bool(truth) => Some(Value::Bool(*truth)),
        Data::DateTime(serial) => Some(values::moment(*serial)),
        Data::DateTimeIso(text) => Some(values::iso_moment(text)),
        Data::DurationIso(text) => Some(values::iso_duration(text)),
        Data::Error(error) => Some(Value::Error(error.to_string())),
        Data::Empty => None,
    }
}

/// Whether the text of a formula is an error; the format stores it as text.
fn is_error(text: &str) -> bool {
    text.starts_with("Err:") || text == "#N/A" || (text.starts_with('#') && text.ends_with(['!', '?']))
}
