//! Counts what the sheets of an OpenDocument file would take once laid out.
//!
//! Repeats are multiplied out, filled cells beyond the sheet are named, and the element structure is checked, because
//! calamine waits for ever for a closing tag that never comes. Rows and cells repeated to the end of the sheet, as
//! LibreOffice writes them, cost nothing while they are empty. Blanks between cells are dropped: calamine takes them
//! for an error.

use std::ops::Range;

use super::Limits;
use super::parts::{COLUMNS, MERGED, ROWS};
use super::refusal::Refusal;
use super::xml::{self, Event, Tag};
use crate::intake::grid::Area;

/// Styles of sheets.
const STYLES: usize = 10_000;
/// Cells beyond the sheet that are named.
const NAMED: usize = 100;

/// What a sheet holds, counted before it is laid out.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Rows, up to the last filled one.
    rows: u64,
    /// Rows read, empty ones included.
    row: u64,
    /// Columns, up to the last filled one.
    columns: u64,
    /// Columns up to the last filled one, summed over the rows as they are written.
    written: u64,
    /// Filled cells beyond the sheet, by row and column from zero.
    pub(super) outside: Vec<(u32, u32)>,
    /// Merged cells.
    pub(super) merged: Vec<Area>,
    /// Cells written as a percentage, row by row.
    percents: Vec<Area>,
}

impl Table {
    /// Returns whether a cell is written as a percentage.
    pub(super) fn is_percent(&self, row: u32, column: u32) -> bool {
        // Rows are written once with their repeats: the nearest area before the cell begins in the same row element.
        let element = self.percents[..self.percents.partition_point(|area| area.first_row <= row)].last();
        let first_row = element.map_or(row, |area| area.first_row);
        let n = self.percents.partition_point(|area| (area.first_row, area.first_column) <= (first_row, column));
        n > 0 && self.percents[n - 1].holds(row, column)
    }

    /// Notes what the attributes of a cell say of its neighbours and of its look.
    fn note_cell(&mut self, tag: &Tag, xml: &[u8], row: &Row, repeats: u64) -> Result<(), Refusal> {
        let position = |index: u64, end: u32| u32::try_from(index).ok().filter(|index| *index < end);
        let (Some(first_row), Some(first_column)) = (position(self.row, ROWS), position(row.column, COLUMNS)) else {
            return Ok(());
        };
        let last = |first: u32, n: u64, end: u32| {
            u32::try_from(u64::from(first).saturating_add(n) - 1).unwrap_or(end - 1).min(end - 1)
        };
        let area = |n_rows: u64, n_columns: u64| Area {
            first_row,
            first_column,
            last_row: last(first_row, n_rows, ROWS),
            last_column: last(first_column, n_columns, COLUMNS),
        };
        let n_rows = self::repeats(tag, xml, b"table:number-rows-spanned")?;
        let n_columns = self::repeats(tag, xml, b"table:number-columns-spanned")?;
        if n_rows.saturating_mul(n_columns) > 1 && self.merged.len() < MERGED {
            self.merged.push(area(n_rows, n_columns));
        }
        let kind = tag.attribute(xml, b"office:value-type").map_err(|_| Refusal::Unreadable)?;
        if kind.is_some_and(|kind| &xml[kind] == b"percentage") {
            self.percents.push(area(row.repeats, repeats));
        }
        Ok(())
    }
    fn area(&self) -> u64 {
        self.rows.saturating_mul(self.columns).max(self.written)
    }
}

struct Row {
    repeats: u64,
    column: u64,
    filled_columns: u64,
    bytes: u64,
}

struct Cell {
    /// Where its content begins.
    content: usize,
    repeats: u64,
    filling: Filling,
    /// Blanks written as a number of blanks.
    spaces: u64,
}

/// What the attributes of a cell say of its value.
#[derive(Default)]
struct Filling {
    is_filled: bool,
    /// Whether the content of the element is the value.
    is_text: bool,
    /// Bytes of texts and formulas in attributes.
    bytes: u64,
}

/// Follows the tables of a document.
struct Inspector<'a> {
    limits: &'a Limits,
    tables: Vec<Table>,
    n_styles: usize,
    /// Elements that are open.
    open: Vec<Tag>,
    /// Depth at which the table being read was opened.
    table_depth: Option<usize>,
    row: Option<Row>,
    cell: Option<(usize, Cell)>,
    /// Cells of the tables before this one, laid out.
    area: u64,
    /// Bytes of texts and formulas once repeats are multiplied out.
    bytes: u64,
    /// Blanks between cells, which calamine takes for an error.
    blanks: Vec<Range<usize>>,
}

/// Checks the structure and counts what the sheets would take; drops the blanks between cells.
pub(super) fn inspect(content: &mut Vec<u8>, limits: &Limits) -> Result<Vec<Table>, Refusal> {
    let mut inspector = Inspector {
        limits,
        tables: Vec::new(),
        n_styles: 0,
        open: Vec::new(),
        table_depth: None,
        row: None,
        cell: None,
        area: 0,
        bytes: 0,
        blanks: Vec::new(),
    };
    let asides = xml::walk(content, |xml, event| inspector.visit(xml, event))?;
    if !inspector.open.is_empty() {
        return Err(Refusal::Unreadable);
    }
    let Inspector { tables, mut blanks, .. } = inspector;
    blanks.extend(asides);
    blanks.sort_by_key(|range| range.start);
    xml::drop_ranges(content, &blanks);
    Ok(tables)
}

/// Whether a closing tag closes the element, which may have been hidden.
fn closes(xml: &[u8], open: &Tag, close: &Tag) -> bool {
    let (open_name, close_name) = (open.local_name(xml), close.local_name(xml));
    let is_hidden = open_name[0] == b'_' && open_name[1..] == close_name[1..];
    let prefix = |tag: &Tag| tag.name.start..tag.local;
    xml[prefix(open)] == xml[prefix(close)] && (open_name == close_name || is_hidden)
}

impl Inspector<'_> {
    fn visit(&mut self, xml: &mut [u8], event: Event) -> Result<(), Refusal> {
        match event {
            Event::Open(tag) => {
                self.open_element(&tag, xml)?;
                let (is_empty, end) = (tag.is_empty, tag.span.end);
                self.open.push(tag);
                if is_empty {
                    self.close_element(end)?;
                }
            }
            Event::Close(tag) => {
                if !self.open.last().is_some_and(|open| closes(xml, open, &tag)) {
                    return Err(Refusal::Unreadable);
                }
                self.close_element(tag.span.end)?;
            }
            Event::Text(span) => {
                let is_blank = xml[span.clone()].iter().all(u8::is_ascii_whitespace);
                if self.row.is_some() && self.cell.is_none() {
                    if !is_blank {
                        return Err(Refusal::Unreadable);
                    }
                    self.blanks.push(span);
                }
            }
        }
        Ok(())
    }

    fn open_element(&mut self, tag: &Tag, xml: &mut [u8]) -> Result<(), Refusal> {
        let depth = self.open.len();
        match tag.name(xml) {
            // A sheet inside another, or a row inside a cell, would be closed at the wrong place.
            b"table:table" if self.table_depth.is_some() => return Err(Refusal::Unreadable),
            b"table:table-row" if self.row.is_some() => return Err(Refusal::Unreadable),
            b"table:table-cell" | b"table:covered-table-cell" if self.cell.is_some() => {
                return Err(Refusal::Unreadable);
            }
            b"table:table" => {
                let name = tag.attribute(xml, b"table:name").map_err(|_| Refusal::Unreadable)?;
                // Tables without a name are no sheets.
                if name.is_none() {
                    return Ok(());
                }
                self.table_depth = Some(depth);
                self.tables.push(Table::default());
                if self.tables.len() > self.limits.sheets {
                    return Err(Refusal::Over { what: "sheets", max: self.limits.sheets });
                }
            }
            b"table:table-row" if self.table_depth.is_some() => {
                let repeats = repeats(tag, xml, b"table:number-rows-repeated")?;
                self.row = Some(Row { repeats, column: 0, filled_columns: 0, bytes: 0 });
            }
            b"table:table-cell" | b"table:covered-table-cell" if self.row.is_some() => {
                let repeats = repeats(tag, xml, b"table:number-columns-repeated")?;
                let filling = filling(tag, xml)?;
                if let (Some(row), Some(table)) = (&self.row, self.tables.last_mut()) {
                    table.note_cell(tag, xml, row, repeats)?;
                }
                self.cell = Some((depth, Cell { content: tag.span.end, repeats, filling, spaces: 0 }));
            }
            b"table:named-expressions" if self.table_depth.is_none() => tag.hide(xml),
            b"text:s" => {
                if let Some((_, cell)) = &mut self.cell {
                    cell.spaces = cell.spaces.saturating_add(repeats_of(tag, xml, b"text:c")?);
                }
            }
            b"style:table-properties" => {
                self.n_styles += 1;
                if self.n_styles > STYLES {
                    return Err(Refusal::Over { what: "formats", max: STYLES });
                }
            }
            _ if self.row.is_some() && self.cell.is_none() => return Err(Refusal::Unreadable),
            _ => {}
        }
        Ok(())
    }

    fn close_element(&mut self, end: usize) -> Result<(), Refusal> {
        self.open.pop();
        let depth = self.open.len();
        if self.cell.as_ref().is_some_and(|(at, _)| *at == depth) {
            return self.close_cell(end);
        }
        if self.cell.is_none() && self.row.is_some() && self.table_depth.is_some_and(|at| depth > at) {
            return self.close_row();
        }
        if self.table_depth == Some(depth) {
            self.table_depth = None;
            self.area = self.area.saturating_add(self.tables.last().map_or(0, Table::area));
        }
        Ok(())
    }

    fn close_cell(&mut self, end: usize) -> Result<(), Refusal> {
        let (Some((_, cell)), Some(row)) = (self.cell.take(), &mut self.row) else { return Ok(()) };
        row.column = row.column.saturating_add(cell.repeats);
        if cell.filling.is_filled {
            row.filled_columns = row.column;
            let content = if cell.filling.is_text { (end - cell.content) as u64 } else { 0 };
            let bytes = content.saturating_add(cell.spaces).saturating_add(cell.filling.bytes);
            row.bytes = row.bytes.saturating_add(bytes.saturating_mul(cell.repeats));
        }
        let bytes = row.bytes;
        self.check_bytes(bytes)
    }

    fn close_row(&mut self) -> Result<(), Refusal> {
        let (Some(row), Some(table)) = (self.row.take(), self.tables.last_mut()) else { return Ok(()) };
        let first = table.row;
        table.row = table.row.saturating_add(row.repeats);
        if row.filled_columns == 0 {
            return Ok(());
        }
        let is_outside = table.row > u64::from(ROWS) || row.filled_columns > u64::from(COLUMNS);
        if is_outside && table.outside.len() < NAMED {
            let inside = |index: u64| u32::try_from(index.saturating_sub(1)).unwrap_or(u32::MAX);
            let last_row = if table.row > u64::from(ROWS) { table.row } else { first + 1 };
            table.outside.push((inside(last_row), inside(row.filled_columns)));
        }
        table.rows = table.row.min(u64::from(ROWS));
        table.columns = table.columns.max(row.filled_columns.min(u64::from(COLUMNS)));
        table.written = table.written.saturating_add(row.filled_columns.min(u64::from(COLUMNS)));
        if self.area.saturating_add(table.area()) > self.limits.cells as u64 {
            return Err(Refusal::Over { what: "cells", max: self.limits.cells });
        }
        let bytes = row.bytes.saturating_mul(row.repeats);
        self.bytes = self.bytes.saturating_add(bytes);
        self.check_bytes(0)
    }

    fn check_bytes(&self, more: u64) -> Result<(), Refusal> {
        if self.bytes.saturating_add(more) > self.limits.text_bytes as u64 {
            return Err(Refusal::Over { what: "text-bytes", max: self.limits.text_bytes });
        }
        Ok(())
    }
}

fn filling(tag: &Tag, xml: &[u8]) -> Result<Filling, Refusal> {
    let mut filling = Filling::default();
    tag.attributes(xml, |key, value| {
        filling.is_filled |= key.starts_with(b"office:") || key == b"table:formula";
        filling.is_text |= value == b"string" || value == b"error";
        if !matches!(key, b"office:value" | b"office:value-type" | b"table:style-name") {
            filling.bytes += value.len() as u64;
        }
    })
    .map_err(|_| Refusal::Unreadable)?;
    Ok(filling)
}

fn repeats(tag: &Tag, xml: &[u8], name: &[u8]) -> Result<u64, Refusal> {
    Ok(repeats_of(tag, xml, name)?.max(1))
}

fn repeats_of(tag: &Tag, xml: &[u8], name: &[u8]) -> Result<u64, Refusal> {
    match tag.attribute(xml, name).map_err(|_| Refusal::Unreadable)? {
        None => Ok(1),
        Some(value) => {
            let text = std::str::from_utf8(&xml[value]).map_err(|_| Refusal::Unreadable)?;
            text.parse::<u32>().map(u64::from).map_err(|_| Refusal::Unreadable)
        }
    }
}
