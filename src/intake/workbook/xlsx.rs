//! Reads Office Open XML workbooks through calamine's stream of cells.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::Arc;

use calamine::{DataRef, Reader, Sheet as Listed, SheetType, SheetVisible, Style, Xlsx, XlsxCellReader, XlsxError};
use zip::ZipArchive;

use super::archive::{self, Part};
use super::guard::{Metered, guarded};
use super::parts::{self, Inspection};
use super::refusal::Refusal;
use super::relations::{self, Sheets};
use super::sheet::{Budget, Sheet};
use super::{Limits, values, xml};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::grid::{Grid, Value};

/// Parts that calamine does not read or need not read; the theme only gives colours.
const UNREAD: [&str; 12] = [
    "docprops/",
    "/drawings/",
    "/charts/",
    "/theme/",
    "/media/",
    "/pivotcache/",
    "/pivottables/",
    "/externallinks/",
    "/tables/",
    "customxml/",
    "/worksheets/_rels/",
    "/diagrams/",
];

fn is_wanted(name: &str) -> bool {
    (name.ends_with(".xml") || name.ends_with(".rels")) && !UNREAD.iter().any(|unread| name.contains(unread))
}

/// Reads the worksheets, in the order of the workbook.
pub(super) fn read(file: &str, bytes: &[u8], limits: &Limits, findings: &mut Findings) -> Result<Vec<Grid>, Refusal> {
    let mut parts = archive::inflate(bytes, limits, is_wanted)?;
    tell_links(file, bytes, limits, findings)?;
    let (inspections, damaged) = clean(&mut parts, limits)?;
    let sheets = relations::sheets(&mut parts)?;
    if !damaged.iter().all(|name| sheets.parts.contains(name)) {
        return Err(Refusal::Unreadable);
    }
    let packed = archive::pack(parts)?;
    for name in &sheets.hidden_names {
        findings.push(unreadable_sheet(file, name));
    }
    let source = Source { file: file.into(), packed: &packed, sheets: &sheets, inspections: &inspections, limits };
    guarded(|| source.read(findings)).unwrap_or(Err(Refusal::Unreadable))
}

/// Values taken from other workbooks are those of the last save: what stands there since, nobody knows.
fn tell_links(file: &str, bytes: &[u8], limits: &Limits, findings: &mut Findings) -> Result<(), Refusal> {
    let is_link = |name: &&String| name.contains("/externallinks/externallink") && name.ends_with(".xml");
    let count = archive::names(bytes, limits)?.iter().filter(is_link).count();
    if count > 0 {
        let finding = Diagnostic::new(Code::ExternalLinks).at(Place::File(file.to_owned()));
        findings.push(finding.with("count", count));
    }
    Ok(())
}

fn unreadable_sheet(file: &str, sheet: &str) -> Diagnostic {
    let place = Place::Sheet { file: file.to_owned(), sheet: sheet.to_owned() };
    Diagnostic::new(Code::UnreadableSheet).at(place)
}

type Inspections = BTreeMap<String, Inspection>;

/// Cleans every part; names those whose XML is damaged, which are emptied.
fn clean(parts: &mut [Part], limits: &Limits) -> Result<(Inspections, BTreeSet<String>), Refusal> {
    let mut tally = parts::Tally::default();
    let mut inspections = BTreeMap::new();
    let mut damaged = BTreeSet::new();
    for part in parts {
        let bytes = xml::decoded(std::mem::take(&mut part.bytes)).and_then(|mut bytes| {
            inspections.insert(part.name.clone(), parts::clean(&mut bytes, &mut tally, limits)?);
            Ok(bytes)
        });
        match bytes {
            Ok(bytes) => part.bytes = bytes,
            Err(Refusal::Unreadable) => {
                damaged.insert(part.name.clone());
            }
            Err(refusal) => return Err(refusal),
        }
    }
    Ok((inspections, damaged))
}

/// A cleaned workbook.
struct Source<'a> {
    file: Arc<str>,
    packed: &'a [u8],
    sheets: &'a Sheets,
    inspections: &'a Inspections,
    limits: &'a Limits,
}

impl Source<'_> {
    fn read(&self, findings: &mut Findings) -> Result<Vec<Grid>, Refusal> {
        let mut workbook = Xlsx::new(Metered::new(self.packed)).map_err(|error| match error {
            XlsxError::Password => Refusal::Protected,
            _ => Refusal::Unreadable,
        })?;
        let listed = workbook.sheets_metadata().to_vec();
        if listed.is_empty() || listed.len() != self.sheets.parts.len() {
            return Err(Refusal::Unreadable);
        }
        let mut budget = Budget::new(self.limits);
        let mut grids = Vec::new();
        for (listed, part) in listed.iter().zip(&self.sheets.parts) {
            if listed.typ == SheetType::WorkSheet
                && let Some(grid) = self.read_sheet(&mut workbook, listed, part, &mut budget, findings)?
            {
                grids.push(grid);
            }
        }
        Ok(grids)
    }

    fn read_sheet(
        &self,
        workbook: &mut Xlsx<Metered<'_>>,
        listed: &Listed,
        part: &str,
        budget: &mut Budget<'_>,
        findings: &mut Findings,
    ) -> Result<Option<Grid>, Refusal> {
        let mut sheet = Sheet::new(&self.file, &listed.name);
        let opened = guarded(|| workbook.worksheet_cells_reader(&listed.name));
        let (Some(Ok(cells)), Some(inspection)) = (opened, self.inspections.get(part)) else {
            findings.push(unreadable_sheet(&self.file, &listed.name));
            return Ok(None);
        };
        report_impossible(&mut sheet, inspection);
        sheet.merged.clone_from(&inspection.merged);
        sheet.expect_cells(inspection.n_cells.min(self.limits.cells));
        let percents = cells.styles().iter().map(is_percent).collect();
        let mut formulas = inspection.formulas.clone();
        formulas.sort_unstable();
        let mut stream = Stream { cells, percents, formulas, n_read: 0, positions: None };
        loop {
            let failure = match guarded(|| stream.drain(&mut sheet, budget)) {
                Some(Ok(())) => break,
                Some(Err(Stop::Refused(refusal))) => return Err(refusal),
                Some(Err(Stop::Failed(error))) => Some(error),
                None => None,
            };
            // The text of the sheet ends or breaks: half a sheet would be a wrong sheet.
            let is_over = failure.as_ref().is_some_and(is_end) || stream.n_read >= inspection.n_cells;
            if is_over {
                sheet.hand_over(findings);
                findings.push(unreadable_sheet(&self.file, &listed.name));
                return Ok(None);
            }
            let positions = stream.positions.get_or_insert_with(|| self.positions(part));
            let at = positions.get(stream.n_read).copied();
            stream.n_read += 1;
            match (at, failure) {
                (Some(at), Some(XlsxError::CellError(error))) => sheet.fill(at, Value::Error(error), budget)?,
                (Some(at), _) => sheet.refuse(at),
                (None, _) => {
                    findings.push(unreadable_sheet(&self.file, &listed.name));
                    return Ok(None);
                }
            }
        }
        Ok(Some(sheet.into_grid(listed.visible != SheetVisible::Visible, findings)))
    }

    /// Returns the positions of the cells of a part; nothing when the part is not found.
    fn positions(&self, part: &str) -> Vec<(u32, u32)> {
        let slice = ZipArchive::new(Cursor::new(self.packed)).ok().and_then(|mut zip| {
            let entry = zip.by_name(part).ok()?;
            let start = usize::try_from(entry.data_start()?).ok()?;
            self.packed.get(start..start + usize::try_from(entry.size()).ok()?)
        });
        slice.map(parts::positions).unwrap_or_default()
    }
}

fn report_impossible(sheet: &mut Sheet, inspection: &Inspection) {
    let n_counted = inspection.n_impossible - inspection.impossible.len();
    for (index, reference) in inspection.impossible.iter().enumerate() {
        let finding = Diagnostic::new(Code::ImpossibleCell).at(sheet.place()).with("reference", reference.as_str());
        sheet.report_many(finding, if index == 0 { 1 + n_counted } else { 1 });
    }
}

/// Whether nothing can be read after this error.
fn is_end(error: &XlsxError) -> bool {
    matches!(error, XlsxError::Xml(_) | XlsxError::XmlEof(_) | XlsxError::Io(_) | XlsxError::Zip(_))
}

/// Whether a format shows a per cent sign.
fn is_percent(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| {
        // The two formats that every program knows by number need not be written out.
        matches!(format.format_id, Some(9 | 10)) || format.format_code.contains('%')
    })
}

enum Stop {
    Failed(XlsxError),
    Refused(Refusal),
}

struct Stream<'a, 'b> {
    cells: XlsxCellReader<'a, Metered<'b>>,
    /// Whether each format of the workbook shows a per cent sign.
    percents: Vec<bool>,
    /// Cells with a formula, in order.
    formulas: Vec<(u32, u32)>,
    /// Cells read so far, filled or not.
    n_read: usize,
    /// Positions of all cells, once a failure has made those of calamine unreliable.
    positions: Option<Vec<(u32, u32)>>,
}

impl Stream<'_, '_> {
    /// Reads until the end or the first failure, which takes one cell.
    fn drain(&mut self, sheet: &mut Sheet, budget: &mut Budget<'_>) -> Result<(), Stop> {
        while let Some((cell, style)) = self.cells.next_cell_with_style_id().map_err(Stop::Failed)? {
            let at = match &self.positions {
                None => cell.get_position(),
                Some(positions) => positions.get(self.n_read).copied().unwrap_or(cell.get_position()),
            };
            self.n_read += 1;
            // Told before it is copied: one shared text may stand in every cell.
            if let DataRef::SharedString(text) = cell.get_value()
                && sheet.refuses_long(at, text, budget)
            {
                continue;
            }
            let value = match cell.get_value() {
                DataRef::Empty if self.formulas.binary_search(&at).is_ok() => Some(Value::FormulaWithoutValue),
                DataRef::Float(share) if self.percents.get(style).is_some_and(|it| *it) => {
                    Some(values::percent(*share))
                }
                data => values::value(data),
            };
            if let Some(value) = value {
                sheet.fill(at, value, budget).map_err(Stop::Refused)?;
            }
        }
        Ok(())
    }
}
