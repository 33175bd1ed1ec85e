//! Joins the grids of all files with the sheets that they are, and gives readers their rows.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::{Grid, Value};
use super::ledger::{Fate, Reason, SheetLedger};
use super::mapping::Mapping;
use super::references::References;
use super::row::{self, Row};
use super::schema::{self, Kind};
use super::table::{Table, declared_spec, sheet_name};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::{Language, fold};
use crate::model::Text;
use crate::profile::Profile;

/// Everything the readers of sheets need.
pub(super) struct Sheets<'a> {
    tables: BTreeMap<&'static str, Table<'a>>,
    references: BTreeMap<&'static str, References>,
    /// What became of the grids that are no table.
    others: Vec<SheetLedger>,
    /// The regime, which knows sectors and criteria.
    pub(super) profile: &'a Profile,
}

impl<'a> Sheets<'a> {
    /// Joins each grid with the sheet it is, by its name in any language; a CSV file goes by its own name.
    pub(super) fn join(grids: &[&'a Grid], profile: &'a Profile, mapping: &Mapping, findings: &mut Findings) -> Self {
        let mut sheets = Self { tables: BTreeMap::new(), references: BTreeMap::new(), others: Vec::new(), profile };
        for grid in grids {
            if let Err(reason) = sheets.join_one(grid, mapping, findings) {
                sheets.pass_over(grid, reason);
            }
        }
        sheets.references = references(&sheets.tables);
        sheets
    }

    fn join_one(&mut self, grid: &'a Grid, mapping: &Mapping, findings: &mut Findings) -> Result<(), Reason> {
        let name = sheet_name(grid);
        let place = place_of(grid);
        let Some(spec) = declared_spec(grid, mapping.sheet(&grid.file, name)) else {
            if is_help(name) {
                return Err(Reason::Help);
            }
            if !grid.is_empty() {
                findings.push(Diagnostic::new(Code::UnknownSheet).at(place).with("sheet", name));
            }
            return Err(Reason::UnknownSheet);
        };
        tell_origin(grid, name, &place, findings);
        let first = self.tables.get(spec.key);
        // The empty sheet of a starter workbook makes way for the one that was filled.
        if let Some(first) = first.filter(|first| !first.rows.is_empty()) {
            if grid.filled_rows().len() > 1 {
                let finding = Diagnostic::new(Code::DuplicateSheet).at(place).with("sheet", name);
                findings.push(finding.with("first", place_of(first.grid).to_string()));
            }
            return Err(Reason::SecondSheet);
        }
        let table = Table::read(grid, spec, self.profile, mapping, findings).ok_or(Reason::SheetLeftOut)?;
        if let Some(replaced) = self.tables.insert(spec.key, table) {
            self.pass_over(replaced.grid, Reason::SecondSheet);
        }
        Ok(())
    }

    fn pass_over(&mut self, grid: &Grid, reason: Reason) {
        let key = if reason == Reason::UnknownSheet { None } else { declared_spec(grid, None).map(|spec| spec.key) };
        let fates = std::iter::repeat_n(Fate::Ignored(reason), grid.len());
        self.others.push(SheetLedger::count((&grid.file, &grid.sheet), key, fates));
    }

    /// Calls `read` for each row of a sheet; rows of totals and notes are passed over.
    pub(super) fn each_row(&self, key: &'static str, findings: &mut Findings, mut read: impl FnMut(&mut Row<'_, '_>)) {
        let Some(table) = self.tables.get(key) else { return };
        for row in &table.rows {
            read(&mut Row::new(table, *row, findings));
        }
    }

    /// As [`Self::each_row`], with the id of the row; a row without id or with one that stood before is left out.
    pub(super) fn each_id(
        &self,
        key: &'static str,
        id_key: &'static str,
        findings: &mut Findings,
        mut read: impl FnMut(&mut Row<'_, '_>, &str),
    ) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        self.each_row(key, findings, |row| {
            let Some(id) = row.required_text(id_key) else { return };
            if seen.insert(fold(&id)) {
                read(row, &id);
            } else {
                row.report(id_key, Diagnostic::new(Code::DuplicateKey).with("value", id));
            }
        });
    }

    /// Returns the ids of a sheet.
    pub(super) fn ids(&self, key: &'static str) -> &References {
        self.references.get(key).expect("every sheet of the schema has its references")
    }

    /// Returns whether a sheet was found.
    pub(super) fn has(&self, key: &str) -> bool {
        self.tables.contains_key(key)
    }

    /// Accounts for every filled cell of every sheet, once all were read, in the order of the grids.
    pub(super) fn ledger(&self, grids: &[&Grid]) -> Vec<SheetLedger> {
        let mut ledgers: Vec<SheetLedger> = self.tables.values().map(Table::ledger).collect();
        ledgers.extend(self.others.iter().cloned());
        let place = |ledger: &SheetLedger| {
            grids.iter().position(|grid| *grid.file == ledger.file && *grid.sheet == ledger.sheet)
        };
        ledgers.sort_by_key(place);
        ledgers
    }
}

fn place_of(grid: &Grid) -> Place {
    Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() }
}

/// Says what of the way a sheet came here its user should know.
fn tell_origin(grid: &Grid, name: &str, place: &Place, findings: &mut Findings) {
    if grid.is_hidden && !grid.is_empty() {
        findings.push(Diagnostic::new(Code::HiddenSheet).at(place.clone()).with("name", name));
    }
    if let Some(form) = grid.text_form {
        let finding = Diagnostic::new(Code::TextFormFound).at(Place::File(grid.file.to_string()));
        findings.push(finding.with("delimiter", form.delimiter).with("encoding", form.encoding));
    }
}

/// The sheets of instructions in the workbooks we write, and of what to fix in those we mark.
fn is_help(name: &str) -> bool {
    let folded = fold(name);
    let is_ours = |key: &str, language| fold(&schema::sheet_label(language, key)) == folded;
    Language::ALL.into_iter().any(|language| ["help", "to-fix", "lists"].iter().any(|key| is_ours(key, language)))
}

/// Collects the ids of every sheet with their names, so that sheets may refer to each other in any order.
fn references(tables: &BTreeMap<&'static str, Table<'_>>) -> BTreeMap<&'static str, References> {
    let mut references: BTreeMap<&'static str, References> =
        schema::sheets().map(|spec| (spec.key, References::of(spec.key))).collect();
    for (key, table) in tables {
        let Some(id) = table.spec.columns.iter().find(|column| column.kind == Kind::Id) else { continue };
        let ids = references.entry(key).or_insert_with(|| References::of(key));
        for row in &table.rows {
            let cell = |key: &str| match table.value(*row, key) {
                Some((_, Value::Text(text))) => Some(row::written(text)),
                Some((_, Value::Number(number))) => Some(number.normalize().to_string()),
                _ => None,
            };
            let Some(id) = cell(id.key).filter(|id| !id.is_empty()) else { continue };
            let mut names = Text::default();
            for language in Language::ALL {
                if let Some(name) = cell(&format!("name_{language}")) {
                    names = names.with(language.tag(), &name);
                }
            }
            ids.insert(&id, &names);
        }
    }
    references
}
