//! A sheet whose header has been understood: known columns, and the rows below it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::grid::{Grid, Value};
use super::header::{self, Header, Meaning};
use super::labels::Labels;
use super::ledger::{Fate, Mark, Marks, Reason, SheetLedger};
use super::lines::{self, Line};
use super::mapping::{Mapping, SheetMapping};
use super::number::NumberStyle;
use super::quantity::Unit;
use super::schema::{ColumnSpec, Kind, SheetSpec};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::Language;
use crate::profile::Profile;

/// A sheet with its columns found.
#[derive(Debug)]
pub struct Table<'a> {
    /// The cells.
    pub grid: &'a Grid,
    /// What the sheet is.
    pub spec: &'static SheetSpec,
    /// Filled rows of the table, totals and notes left out.
    pub rows: Vec<u32>,
    /// Convention of its numbers.
    pub style: NumberStyle,
    header: Header,
    /// Position of each column by its key; texts have one key for each language, such as `title_ar`.
    columns: BTreeMap<String, u32>,
    /// Rows below the header that are no rows of the table.
    lines: BTreeMap<u32, Line>,
    /// Row that an empty cell takes its value from, by row and column.
    fills: BTreeMap<(u32, u32), u32>,
    units: BTreeMap<String, Unit>,
    marks: Marks,
    /// Rows that reading left out for a reason of its own.
    left_out: RefCell<BTreeSet<u32>>,
}

impl<'a> Table<'a> {
    /// Finds the header of a sheet, and says which columns are missing, unknown or doubled.
    pub fn read(
        grid: &'a Grid,
        spec: &'static SheetSpec,
        profile: &Profile,
        mapping: &Mapping,
        findings: &mut Findings,
    ) -> Option<Self> {
        let labels = Labels::of(spec, profile);
        let declared = mapping.sheet(&grid.file, sheet_name(grid));
        let place = Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() };
        let Some(header) = header::find(&header::Texts::of(grid), spec, &labels, declared) else {
            if !grid.is_empty() {
                findings.push(Diagnostic::new(Code::NoHeader).at(place).with("sheet", spec.key));
            }
            return None;
        };
        header::tell(grid, &header, findings);
        if let Some(declared) = declared {
            header::tell_mapping(&header, declared, &labels, findings);
        }
        let mut table = Self {
            grid,
            spec,
            rows: Vec::new(),
            style: mapping.numbers(&grid.file, sheet_name(grid)),
            columns: header.columns(),
            header,
            lines: BTreeMap::new(),
            fills: BTreeMap::new(),
            units: declared.map(|declared| declared.units.clone()).unwrap_or_default(),
            marks: Marks::new(grid.len()),
            left_out: RefCell::default(),
        };
        let is_complete = table.tell_missing(&place, findings);
        if !is_complete {
            return None;
        }
        lines::part(&mut table, findings);
        lines::fill_down(&mut table, declared, findings);
        lines::check(&table, findings);
        Some(table)
    }

    fn tell_missing(&self, place: &Place, findings: &mut Findings) -> bool {
        let missing: Vec<_> =
            self.spec.columns.iter().filter(|column| column.is_required && !self.holds(column)).collect();
        for column in &missing {
            let finding = Diagnostic::new(Code::MissingColumn).at(place.clone());
            findings.push(finding.with("column", column.key));
        }
        missing.is_empty()
    }

    /// A required text is there when one of its languages is.
    fn holds(&self, column: &ColumnSpec) -> bool {
        self.keys_of(column).iter().any(|key| self.columns.contains_key(key))
    }

    /// Returns the keys under which a column of the schema may stand.
    pub(super) fn keys_of(&self, column: &ColumnSpec) -> Vec<String> {
        match column.kind {
            Kind::Texts => Language::ALL.iter().map(|language| format!("{}_{language}", column.key)).collect(),
            _ => vec![column.key.to_owned()],
        }
    }

    /// Returns where a column stands.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<u32> {
        self.columns.get(key).copied()
    }

    /// Returns the header.
    pub(super) fn header(&self) -> &Header {
        &self.header
    }

    /// Returns the columns with their keys.
    pub(super) fn columns(&self) -> &BTreeMap<String, u32> {
        &self.columns
    }

    /// Returns the unit that `plan.toml` gives a column.
    #[must_use]
    pub fn unit(&self, key: &str) -> Option<Unit> {
        self.units.get(key).copied()
    }

    /// Returns the row and the value of a column in a row; a value carried down stands in a row above.
    #[must_use]
    pub fn value(&self, row: u32, key: &str) -> Option<(u32, &'a Value)> {
        let column = self.position(key)?;
        let from = self.source_row(row, column);
        self.grid.value(from, column).map(|value| (from, value))
    }

    /// Returns the row in which the value of a cell stands.
    pub(super) fn source_row(&self, row: u32, column: u32) -> u32 {
        self.fills.get(&(row, column)).copied().unwrap_or(row)
    }

    /// Returns the marks of the cells.
    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Notes that reading left a row out.
    pub(super) fn leave_out(&self, row: u32) {
        self.left_out.borrow_mut().insert(row);
    }

    /// Sets which rows are no rows of the table.
    pub(super) fn set_lines(&mut self, rows: Vec<u32>, lines: BTreeMap<u32, Line>) {
        (self.rows, self.lines) = (rows, lines);
    }

    /// Carries the value of a cell down to an empty one.
    pub(super) fn fill(&mut self, at: (u32, u32), from: u32) {
        self.fills.insert(at, from);
    }

    /// Returns whether a row has everything without which it is left out.
    fn is_kept(&self, row: u32) -> bool {
        let is_taken = |key: &String| {
            let index = self.position(key).and_then(|column| self.grid.index(self.source_row(row, column), column));
            index.is_some_and(|index| self.marks.of(index) == Mark::Taken)
        };
        let mut required = self.spec.columns.iter().filter(|column| column.is_required);
        !self.left_out.borrow().contains(&row) && required.all(|column| self.keys_of(column).iter().any(is_taken))
    }

    /// Accounts for every filled cell, once the sheet was read.
    pub(super) fn ledger(&self) -> SheetLedger {
        let kept: BTreeSet<u32> = self.rows.iter().copied().filter(|row| self.is_kept(*row)).collect();
        let headings: BTreeMap<u32, &Meaning> =
            self.header.headings.iter().map(|heading| (heading.column, &heading.meaning)).collect();
        let fates = self.grid.cells().enumerate().map(|(index, ((row, column), _))| {
            if self.header.rows.contains(&row) {
                return Fate::Ignored(Reason::Header);
            }
            if self.header.last_row().is_some_and(|last| row < last) {
                return Fate::Ignored(Reason::AboveTable);
            }
            if let Some(line) = self.lines.get(&row) {
                return Fate::Ignored(line.reason());
            }
            match (headings.get(&column), self.marks.of(index)) {
                (_, Mark::Refused) => Fate::Refused,
                (None, _) => Fate::Ignored(Reason::UnlabelledColumn),
                (Some(Meaning::Unknown(_)), _) => Fate::Ignored(Reason::UnknownColumn),
                (Some(Meaning::Personal), _) => Fate::Ignored(Reason::PersonalData),
                (Some(Meaning::Doubled(_)), _) => Fate::Ignored(Reason::DoubledColumn),
                (Some(_), _) if !kept.contains(&row) => Fate::Ignored(Reason::RowLeftOut),
                (Some(_), Mark::Taken) => Fate::Used,
                (Some(_), Mark::Unseen) => Fate::Ignored(Reason::ForInformation),
            }
        });
        SheetLedger::count((&self.grid.file, &self.grid.sheet), Some(self.spec.key), fates)
    }
}

/// Returns the name by which a sheet goes; a text file goes by its own name.
pub(super) fn sheet_name(grid: &Grid) -> &str {
    if grid.sheet.is_empty() { file_stem(&grid.file) } else { &grid.sheet }
}

/// Returns the name of a file without its folder and extension.
pub(super) fn file_stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Returns what a mapping says a sheet is, else what its name says.
pub(super) fn declared_spec(grid: &Grid, declared: Option<&SheetMapping>) -> Option<&'static SheetSpec> {
    declared
        .and_then(|declared| super::schema::sheet(declared.sheet?))
        .or_else(|| super::schema::named(sheet_name(grid)))
}
