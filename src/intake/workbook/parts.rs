//! Takes out of the parts of an xlsx file what would mislead or break its reader.
//!
//! Works in place. Comments are dropped. Announced counts are removed (readers reserve room
//! for them), looks are hidden (fonts and fills are copied for every format), and cells at positions that no sheet
//! has are hidden and named. It counts what the limits bound, and reads no value.

use super::Limits;
use super::refusal::Refusal;
use super::sight;
use super::xml::{self, Event, Tag, Visitor};
use crate::intake::grid::Area;

/// Rows of a sheet.
pub(super) const ROWS: u32 = 1_048_576;
/// Columns of a sheet.
pub(super) const COLUMNS: u32 = 16_384;
/// Bytes of the code of a number format; programs refuse codes over 255 characters.
const FORMAT_CODE_BYTES: usize = 2_048;
/// Formats of cells; programs refuse more than 65 490, and a file lists them twice.
const FORMATS: usize = 140_000;
/// Relationships, in all parts together.
const RELATIONSHIPS: usize = 20_000;
/// Cell elements for each filled cell of the limit; empty ones carry a border or a colour.
const EMPTY_CELLS: usize = 4;
/// Merged areas kept of a sheet; programs refuse to make so many by hand.
pub(super) const MERGED: usize = 100_000;
/// References kept of cells that were hidden; the others are only counted.
const KEPT_REFERENCES: usize = 100;

/// What a part holds.
#[derive(Debug, Default)]
pub(super) struct Inspection {
    /// Cell elements, filled or not.
    pub(super) n_cells: usize,
    /// References of hidden cells or rows.
    pub(super) impossible: Vec<String>,
    /// Number of hidden cells and rows.
    pub(super) n_impossible: usize,
    /// Cells with a formula, by row and column from zero.
    pub(super) formulas: Vec<(u32, u32)>,
    /// Merged cells.
    pub(super) merged: Vec<Area>,
}

/// What all parts hold together.
#[derive(Debug, Default)]
pub(super) struct Tally {
    cells: usize,
    filled: usize,
    strings: usize,
    formats: usize,
    sheets: usize,
    relationships: usize,
}

/// Follows rows and cells as calamine does.
#[derive(Default)]
struct Tracker {
    row: u32,
    column: u32,
    /// Where the last cell with a place stands.
    last: (u32, u32),
    /// A cell of this row is nowhere, so those that follow without reference are too.
    is_row_lost: bool,
    /// A row is nowhere, so those that follow without number are too.
    are_rows_lost: bool,
}

/// Where an element says it is.
enum Place {
    /// At a position, given or implied.
    At((u32, u32)),
    /// Nowhere: the reference as written.
    Nowhere(String),
}

impl Tracker {
    fn open_row(&mut self, tag: &Tag, xml: &[u8]) -> Result<(), String> {
        let reference = match tag.attribute(xml, b"r") {
            Ok(None) => {
                self.is_row_lost = self.are_rows_lost;
                return Ok(());
            }
            Ok(Some(value)) => &xml[value],
            Err(_) => b"?",
        };
        match row_number(reference) {
            Some(row) => {
                self.row = row;
                (self.is_row_lost, self.are_rows_lost) = (false, false);
                Ok(())
            }
            None => {
                (self.is_row_lost, self.are_rows_lost) = (true, true);
                Err(shown(reference))
            }
        }
    }

    fn close_row(&mut self) {
        self.row += 1;
        self.column = 0;
        self.is_row_lost = self.are_rows_lost;
    }

    /// Goes to the place that a cell gives itself.
    fn stand_at(&mut self, position: (u32, u32)) {
        self.column = position.1 + 1;
        // A reference into another row leaves the position of the cells after it open.
        self.is_row_lost = position.0 != self.row;
        self.last = position;
    }

    fn open_cell(&mut self, tag: &Tag, xml: &[u8]) -> Place {
        // The type and the style must be clear too: calamine takes the last of two.
        let reference = match tag.first_of_letters(xml, [b'r', b's', b't']) {
            Ok(Some(value)) => &xml[value],
            Ok(None) => return self.follow(),
            Err(_) => b"?",
        };
        match cell_position(reference) {
            Some(position) => {
                self.stand_at(position);
                Place::At(position)
            }
            None => {
                self.is_row_lost = true;
                Place::Nowhere(shown(reference))
            }
        }
    }

    /// Places a cell without reference after the one before it.
    fn follow(&mut self) -> Place {
        let position = (self.row, self.column);
        if self.is_row_lost || position.0 >= ROWS || position.1 >= COLUMNS {
            return Place::Nowhere("?".to_owned());
        }
        self.column += 1;
        self.last = position;
        Place::At(position)
    }
}

/// Cleans a part in place and says what it holds.
pub(super) fn clean(part: &mut Vec<u8>, tally: &mut Tally, limits: &Limits) -> Result<Inspection, Refusal> {
    let mut cleaner =
        Cleaner { tally, limits, inspection: Inspection::default(), tracker: Tracker::default(), is_cell_open: false };
    let asides = xml::walk_with(part, &mut cleaner)?;
    let inspection = cleaner.inspection;
    xml::drop_ranges(part, &asides);
    tally.cells += inspection.n_cells;
    tally.filled += inspection.n_impossible;
    check(tally, limits)?;
    Ok(inspection)
}

struct Cleaner<'a> {
    tally: &'a mut Tally,
    limits: &'a Limits,
    inspection: Inspection,
    tracker: Tracker,
    /// Whether the cell being read has no value yet.
    is_cell_open: bool,
}

impl Visitor for Cleaner<'_> {
    fn visit(&mut self, xml: &mut [u8], event: Event) -> Result<(), Refusal> {
        let Self { tally, inspection, tracker, is_cell_open, .. } = self;
        match event {
            Event::Open(tag) => match tag.local_name(xml) {
                b"c" => *is_cell_open = inspect_cell(&tag, xml, tracker, inspection) && !tag.is_empty,
                b"v" | b"is" if *is_cell_open => {
                    *is_cell_open = false;
                    tally.filled += 1;
                }
                b"row" => inspect_row(&tag, xml, tracker, inspection),
                b"f" => {
                    // Spans and numbers of shared formulas are of no use here; only that there is a formula.
                    tag.clear_attributes(xml);
                    tally.filled += usize::from(*is_cell_open);
                    if *is_cell_open {
                        inspection.formulas.push(tracker.last);
                    }
                    *is_cell_open = false;
                }
                b"mergeCell" => inspect_merged(&tag, xml, inspection),
                _ => inspect_other(&tag, xml, tally)?,
            },
            Event::Close(tag) => {
                if tag.local_name(xml) == b"row" {
                    tracker.close_row();
                }
            }
            Event::Text(_) => return Ok(()),
        }
        self.check_cells()
    }

    /// Nearly all bytes of a large workbook are cells and texts as every program writes them: these are known by
    /// sight, and whatever is written otherwise goes the long way.
    fn take(&mut self, xml: &[u8], at: usize) -> Result<Option<usize>, Refusal> {
        let bytes = &xml[at..];
        if let Some((reference, length)) = sight::cell(bytes) {
            let Some(position) = cell_position(reference) else { return Ok(None) };
            self.tracker.stand_at(position);
            self.is_cell_open = false;
            self.inspection.n_cells += 1;
            self.tally.filled += 1;
            self.check_cells()?;
            return Ok(Some(at + length));
        }
        if let Some(length) = sight::text(bytes) {
            self.tally.strings += 1;
            return Ok(Some(at + length));
        }
        Ok(None)
    }
}

impl Cleaner<'_> {
    fn check_cells(&self) -> Result<(), Refusal> {
        let max = self.limits.cells;
        let is_over = self.tally.filled + self.inspection.n_impossible > max
            || self.tally.cells + self.inspection.n_cells > EMPTY_CELLS.saturating_mul(max);
        if is_over { Err(Refusal::Over { what: "cells", max }) } else { Ok(()) }
    }
}

fn check(tally: &Tally, limits: &Limits) -> Result<(), Refusal> {
    let bounds = [
        ("sheets", tally.sheets, limits.sheets),
        ("strings", tally.strings, limits.cells),
        ("formats", tally.formats, FORMATS),
        ("relationships", tally.relationships, RELATIONSHIPS),
    ];
    match bounds.into_iter().find(|(_, count, max)| count > max) {
        Some((what, _, max)) => Err(Refusal::Over { what, max }),
        None => Ok(()),
    }
}

fn inspect_row(tag: &Tag, xml: &mut [u8], tracker: &mut Tracker, inspection: &mut Inspection) {
    if let Err(reference) = tracker.open_row(tag, xml) {
        refuse(tag, xml, reference, inspection);
    }
    if tag.is_empty {
        tracker.close_row();
    }
}

/// Returns whether the cell has a place; hides it otherwise.
fn inspect_cell(tag: &Tag, xml: &mut [u8], tracker: &mut Tracker, inspection: &mut Inspection) -> bool {
    match tracker.open_cell(tag, xml) {
        Place::At(_) => {
            inspection.n_cells += 1;
            true
        }
        Place::Nowhere(reference) => {
            refuse(tag, xml, reference, inspection);
            false
        }
    }
}

/// Notes merged cells; an area that no sheet has says nothing about any cell.
fn inspect_merged(tag: &Tag, xml: &[u8], inspection: &mut Inspection) {
    let Ok(Some(reference)) = tag.attribute(xml, b"ref") else { return };
    if inspection.merged.len() < MERGED
        && let Some(area) = area(&xml[reference])
    {
        inspection.merged.push(area);
    }
}

/// Reads `A1:C2`, in whatever order of corners.
fn area(reference: &[u8]) -> Option<Area> {
    let colon = reference.iter().position(|&byte| byte == b':')?;
    let (one, other) = (cell_position(&reference[..colon])?, cell_position(&reference[colon + 1..])?);
    Some(Area {
        first_row: one.0.min(other.0),
        first_column: one.1.min(other.1),
        last_row: one.0.max(other.0),
        last_column: one.1.max(other.1),
    })
}

fn refuse(tag: &Tag, xml: &mut [u8], reference: String, inspection: &mut Inspection) {
    tag.hide(xml);
    inspection.n_impossible += 1;
    if inspection.impossible.len() < KEPT_REFERENCES {
        inspection.impossible.push(reference);
    }
}

fn inspect_other(tag: &Tag, xml: &mut [u8], tally: &mut Tally) -> Result<(), Refusal> {
    match tag.local_name(xml) {
        b"dimension" | b"fonts" | b"fills" | b"borders" | b"definedName" => tag.hide(xml),
        b"sst" => tag.clear_attributes(xml),
        b"si" => tally.strings += 1,
        b"xf" => tally.formats += 1,
        b"sheet" => tally.sheets += 1,
        b"Relationship" => tally.relationships += 1,
        b"numFmt" if tag.span.len() > FORMAT_CODE_BYTES => return Err(Refusal::Unsafe { construct: "formats" }),
        _ => {}
    }
    Ok(())
}

/// Returns the positions of the cells of a cleaned part, in the order of the file.
pub(super) fn positions(part: &[u8]) -> Vec<(u32, u32)> {
    let mut positions = Vec::new();
    let mut tracker = Tracker::default();
    let walked = xml::walk(&mut part.to_vec(), |xml, event| {
        match event {
            Event::Open(tag) if tag.local_name(xml) == b"c" => {
                if let Place::At(position) = tracker.open_cell(&tag, xml) {
                    positions.push(position);
                }
            }
            Event::Open(tag) if tag.local_name(xml) == b"row" => {
                let was_cleaned = tracker.open_row(&tag, xml).is_ok();
                debug_assert!(was_cleaned, "impossible rows are hidden");
                if tag.is_empty {
                    tracker.close_row();
                }
            }
            Event::Close(tag) if tag.local_name(xml) == b"row" => tracker.close_row(),
            Event::Open(_) | Event::Close(_) | Event::Text(_) => {}
        }
        Ok(())
    });
    if walked.is_ok() { positions } else { Vec::new() }
}

fn shown(reference: &[u8]) -> String {
    String::from_utf8_lossy(&reference[..reference.len().min(40)]).into_owned()
}

/// Reads `12` as row 11, from zero.
fn row_number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 7 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    (1..=ROWS).contains(&number).then(|| number - 1)
}

/// Reads `D12` as row 11 and column 3, from zero.
pub(super) fn cell_position(reference: &[u8]) -> Option<(u32, u32)> {
    let n_letters = reference.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (letters, digits) = reference.split_at(n_letters);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let letter_value = |letter: &u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = letters.iter().fold(0, |column, letter| column * 26 + letter_value(letter));
    (column <= COLUMNS).then_some((row_number(digits)?, column - 1))
}
