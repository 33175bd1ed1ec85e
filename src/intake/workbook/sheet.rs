//! Gathers the cells of a sheet, whatever the format, and refuses those that cannot be used.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Limits;
use super::refusal::Refusal;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::grid::{Area, Grid, TextForm, Value};
use crate::source::CellRef;

/// Findings of one code told in full for a sheet; the others are counted.
const TOLD: usize = 20;

/// What is left of the limits that bind all sheets of a file together.
pub(super) struct Budget<'a> {
    limits: &'a Limits,
    cells: usize,
    text_bytes: usize,
}

impl<'a> Budget<'a> {
    /// Returns the full limits.
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self { limits, cells: limits.cells, text_bytes: limits.text_bytes }
    }

    fn spend(&mut self, value: &Value) -> Result<(), Refusal> {
        let refusal = |what, max| Refusal::Over { what, max };
        self.cells = self.cells.checked_sub(1).ok_or(refusal("cells", self.limits.cells))?;
        if let Value::Text(text) = value {
            let rest = self.text_bytes.checked_sub(text.len());
            self.text_bytes = rest.ok_or(refusal("text-bytes", self.limits.text_bytes))?;
        }
        Ok(())
    }
}

/// The cells of a sheet while they come in.
pub(super) struct Sheet {
    file: Arc<str>,
    name: Arc<str>,
    cells: Vec<((u32, u32), Value)>,
    is_in_order: bool,
    /// Merged cells.
    pub(super) merged: Vec<Area>,
    /// How a text file was read.
    pub(super) text_form: Option<TextForm>,
    findings: Vec<Diagnostic>,
    counts: BTreeMap<Code, usize>,
}

impl Sheet {
    /// Returns a sheet without cells.
    pub(super) fn new(file: &Arc<str>, name: &str) -> Self {
        Self {
            file: Arc::clone(file),
            name: name.into(),
            cells: Vec::new(),
            is_in_order: true,
            merged: Vec::new(),
            text_form: None,
            findings: Vec::new(),
            counts: BTreeMap::new(),
        }
    }

    /// Makes room for so many cells; only those that come take memory.
    pub(super) fn expect_cells(&mut self, n: usize) {
        self.cells.reserve_exact(n);
    }

    /// Returns the place of a cell.
    pub(super) fn cell(&self, (row, column): (u32, u32)) -> CellRef {
        CellRef { file: Arc::clone(&self.file), sheet: Arc::clone(&self.name), row, column }
    }

    /// Returns the sheet as a place.
    pub(super) fn place(&self) -> Place {
        if self.name.is_empty() {
            Place::File(self.file.to_string())
        } else {
            Place::Sheet { file: self.file.to_string(), sheet: self.name.to_string() }
        }
    }

    /// Adds a filled cell; refuses a text that is too long.
    pub(super) fn fill(&mut self, at: (u32, u32), value: Value, budget: &mut Budget<'_>) -> Result<(), Refusal> {
        if let Value::Text(text) = &value
            && self.refuses_long(at, text, budget)
        {
            return Ok(());
        }
        budget.spend(&value)?;
        self.is_in_order &= self.cells.last().is_none_or(|(last, _)| *last < at);
        self.cells.push((at, value));
        Ok(())
    }

    /// Returns whether a text is too long for a cell, which is then refused.
    pub(super) fn refuses_long(&mut self, at: (u32, u32), text: &str, budget: &Budget<'_>) -> bool {
        /// Bytes of the longest character.
        const BYTES: usize = 4;
        let max = budget.limits.cell_characters;
        let is_long = text.len() > max && (text.len() / BYTES > max || text.chars().count() > max);
        if is_long {
            let mut finding =
                Diagnostic::new(Code::TextTooLong).at_cell(&self.cell(at)).with("max", Decimal::from(max));
            // Counting is slow enough to matter when every cell shows the same endless text.
            if self.counts.get(&Code::TextTooLong).is_none_or(|count| *count < TOLD) {
                finding = finding.with("characters", Decimal::from(text.chars().count()));
            }
            self.report(finding);
        }
        is_long
    }

    /// Adds a finding; after some of one code, only their number is told.
    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.report_many(finding, 1);
    }

    /// Adds a finding that stands for several.
    pub(super) fn report_many(&mut self, finding: Diagnostic, n: usize) {
        let count = self.counts.entry(finding.code).or_default();
        if *count < TOLD {
            self.findings.push(finding);
        }
        *count += n;
    }

    /// Refuses a cell whose value cannot be read.
    pub(super) fn refuse(&mut self, at: (u32, u32)) {
        let finding = Diagnostic::new(Code::UnreadableCell).at_cell(&self.cell(at));
        self.report(finding);
    }

    /// Returns the cells and hands over the findings; a cell that the file holds twice is refused.
    pub(super) fn into_grid(mut self, is_hidden: bool, findings: &mut Findings) -> Grid {
        let mut cells = std::mem::take(&mut self.cells);
        if !self.is_in_order {
            cells.sort_by_key(|(at, _)| *at);
            cells = self.without_doubles(cells);
        }
        self.hand_over(findings);
        let mut grid = Grid::new(self.file, self.name, cells);
        grid.is_hidden = is_hidden;
        self.merged.sort_unstable();
        grid.merged = self.merged;
        grid.text_form = self.text_form;
        grid
    }

    fn without_doubles(&mut self, cells: Vec<((u32, u32), Value)>) -> Vec<((u32, u32), Value)> {
        let mut kept: Vec<((u32, u32), Value)> = Vec::with_capacity(cells.len());
        let mut refused = None;
        for (at, value) in cells {
            if refused == Some(at) {
                continue;
            }
            if kept.last().is_some_and(|(last, _)| *last == at) {
                kept.pop();
                refused = Some(at);
                let finding = Diagnostic::new(Code::DuplicateCell).at_cell(&self.cell(at));
                self.report(finding);
            } else {
                kept.push((at, value));
            }
        }
        kept
    }

    /// Hands over the findings alone, for a sheet that is refused.
    pub(super) fn hand_over(&mut self, findings: &mut Findings) {
        let place = self.place();
        for finding in self.findings.drain(..) {
            findings.push(finding);
        }
        for (code, count) in std::mem::take(&mut self.counts) {
            if count > TOLD {
                let further = Diagnostic::new(Code::FurtherCells).at(place.clone());
                findings.push(further.with("code", code.id()).with("count", count - TOLD));
            }
        }
    }
}
