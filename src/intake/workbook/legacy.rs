//! The older binary formats, xls and xlsb, whose reader may hang or take all memory on a malformed file.
//!
//! They are read in a process of their own, which `files` starts and limits. That process calls [`unpack`], which
//! turns the file into a plain stream of cells; this one calls [`read`], which takes the stream as it takes any other
//! file: nothing in it is trusted.

use std::io::{self, Cursor, Write};

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError};

use super::refusal::Refusal;
use super::sheet::{Budget, Sheet};
use super::stream::{self, Record, Stopped};
use super::{Isolated, Limits, values};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::intake::grid::{Area, Grid, Value};

/// Reads the stream that the other process wrote.
pub(super) fn read(
    file: &str,
    isolated: Option<&Isolated>,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Grid>, Refusal> {
    let bytes = match isolated {
        Some(Isolated::Cells(bytes)) => bytes,
        Some(Isolated::Failed(why)) => return Err(Refusal::GivenUp { why }),
        None => return Err(Refusal::GivenUp { why: "not-started" }),
    };
    let mut reader = stream::Reader::new(bytes);
    let mut budget = Budget::new(limits);
    let mut open: Option<(Sheet, bool)> = None;
    let mut grids = Vec::new();
    loop {
        match reader.next().ok_or(Refusal::GivenUp { why: "stopped" })? {
            Record::Sheet { name, is_hidden } => {
                grids.extend(open.take().map(|(sheet, is_hidden)| sheet.into_grid(is_hidden, findings)));
                if grids.len() >= limits.sheets {
                    return Err(Refusal::Over { what: "sheets", max: limits.sheets });
                }
                open = Some((Sheet::new(&file.into(), &name), is_hidden));
            }
            Record::Merged(area) => open.iter_mut().for_each(|(sheet, _)| sheet.merged.push(area)),
            Record::Cell(at, value) => {
                if let Some((sheet, _)) = &mut open {
                    sheet.fill(at, value, &mut budget)?;
                }
            }
            Record::Unreadable { name } => {
                let place = Place::Sheet { file: file.to_owned(), sheet: name };
                findings.push(Diagnostic::new(crate::diagnostics::Code::UnreadableSheet).at(place));
            }
            Record::Refused(Stopped::Protected) => return Err(Refusal::Protected),
            Record::Refused(Stopped::Unreadable) => return Err(Refusal::Unreadable),
            Record::End => break,
        }
    }
    grids.extend(open.map(|(sheet, is_hidden)| sheet.into_grid(is_hidden, findings)));
    Ok(grids)
}

/// Writes the cells of an xls or xlsb file as a stream.
///
/// # Errors
/// When the stream cannot be written.
pub fn unpack(bytes: &[u8], into: &mut impl Write) -> io::Result<()> {
    into.write_all(stream::MAGIC)?;
    let done = if bytes.starts_with(b"PK") { unpack_xlsb(bytes, into) } else { unpack_xls(bytes, into) };
    match done {
        Ok(()) => Record::End.write(into),
        Err(Failure::Stopped(why)) => Record::Refused(why).write(into),
        Err(Failure::Io(error)) => Err(error),
    }
}

enum Failure {
    Stopped(Stopped),
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Io(error)
    }
}

fn unpack_xls(bytes: &[u8], into: &mut impl Write) -> Result<(), Failure> {
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| {
        Failure::Stopped(if matches!(error, XlsError::Password) { Stopped::Protected } else { Stopped::Unreadable })
    })?;
    for listed in workbook.sheets_metadata().to_vec() {
        if listed.typ != SheetType::WorkSheet {
            continue;
        }
        let name = listed.name.clone();
        let Ok(range) = workbook.worksheet_range(&name) else {
            Record::Unreadable { name }.write(into)?;
            continue;
        };
        Record::Sheet { name: name.clone(), is_hidden: listed.visible != SheetVisible::Visible }.write(into)?;
        for area in workbook.merge_cells_by_sheet_name(&name).unwrap_or_default() {
            let ((first_row, first_column), (last_row, last_column)) = (area.start, area.end);
            Record::Merged(Area { first_row, first_column, last_row, last_column }).write(into)?;
        }
        let origin = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            if let (Some(at), Some(value)) = (moved(origin, row, column), owned_value(data)) {
                Record::Cell(at, value).write(into)?;
            }
        }
        let Ok(formulas) = workbook.worksheet_formula(&name) else { continue };
        let origin = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let Some(at) = moved(origin, row, column) else { continue };
            if !formula.is_empty() && range.get_value(at).is_none_or(|data| *data == Data::Empty) {
                Record::Cell(at, Value::FormulaWithoutValue).write(into)?;
            }
        }
    }
    Ok(())
}

fn moved(origin: (u32, u32), row: usize, column: usize) -> Option<(u32, u32)> {
    Some((origin.0.checked_add(u32::try_from(row).ok()?)?, origin.1.checked_add(u32::try_from(column).ok()?)?))
}

fn owned_value(data: &Data) -> Option<Value> {
    match data {
        Data::Int(whole) => Some(Value::Number((*whole).into())),
        Data::Float(float) => Some(values::number(*float)),
        Data::String(text) => values::text_value(text.clone()),
        Data::Bool(truth) => Some(Value::Bool(*truth)),
        Data::DateTime(serial) => Some(values::moment(*serial)),
        Data::DateTimeIso(text) => Some(values::iso_moment(text)),
        Data::DurationIso(text) => Some(values::iso_duration(text)),
        Data::Error(error) => Some(Value::Error(error.to_string())),
        Data::Empty => None,
    }
}

fn unpack_xlsb(bytes: &[u8], into: &mut impl Write) -> Result<(), Failure> {
    let mut workbook: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|error| {
        Failure::Stopped(if matches!(error, XlsbError::Password) { Stopped::Protected } else { Stopped::Unreadable })
    })?;
    for listed in workbook.sheets_metadata().to_vec() {
        if listed.typ != SheetType::WorkSheet {
            continue;
        }
        let name = listed.name.clone();
        let Ok(mut formulas) = formulas_of(&mut workbook, &name) else {
            Record::Unreadable { name }.write(into)?;
            continue;
        };
        formulas.sort_unstable();
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
            Record::Unreadable { name }.write(into)?;
            continue;
        };
        Record::Sheet { name, is_hidden: listed.visible != SheetVisible::Visible }.write(into)?;
        while let Some(cell) = cells.next_cell().map_err(|_| Failure::Stopped(Stopped::Unreadable))? {
            let at = cell.get_position();
            let value = match cell.get_value() {
                DataRef::Empty if formulas.binary_search(&at).is_ok() => Some(Value::FormulaWithoutValue),
                data => values::value(data),
            };
            if let Some(value) = value {
                Record::Cell(at, value).write(into)?;
            }
        }
    }
    Ok(())
}

/// Returns the cells with a formula.
fn formulas_of(workbook: &mut Xlsb<Cursor<&[u8]>>, name: &str) -> Result<Vec<(u32, u32)>, XlsbError> {
    let mut formulas = Vec::new();
    let mut cells = workbook.worksheet_cells_reader(name)?;
    while let Some(cell) = cells.next_formula()? {
        if !cell.get_value().is_empty() {
            formulas.push(cell.get_position());
        }
    }
    Ok(formulas)
}
