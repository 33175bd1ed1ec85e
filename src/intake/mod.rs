//! From workbooks to the model, with the cell of each value.
//!
//! Takes the bytes of files and gives the plan's values, each with the cell it came from, and a finding for whatever
//! was left out. It reads no disk and prints nothing.

pub mod ballots;
mod diagnosis;
mod geography;
pub mod grid;
mod monograph;
pub mod number;
mod projects;
mod row;
pub mod schema;
mod settings;
mod table;
pub mod workbook;
pub mod xlsform;

use std::collections::{BTreeMap, BTreeSet};

pub use settings::{
    CommuneSettings, DateSetting, FinanceSettings, ForecastSetting, IntakeSettings, MethodSetting, PlanSettings,
    PlanStatus, ProgrammeSettings, SETTINGS_FILE, Settings, WhenFullSetting,
};

use grid::{Grid, Value};
use number::NumberStyle;
use row::{References, Row};
use schema::{Kind, SheetSpec};
use table::Table;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::i18n::{Language, args, fold, message_with};
use crate::model::{Plan, Text};
use crate::profile::Profile;

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Path inside the workspace, with forward slashes.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
    /// The cells of an older format, read in a process of its own.
    pub isolated: Option<workbook::Isolated>,
}

impl InputFile {
    /// Returns a file as it stands on the disk.
    #[must_use]
    pub fn new(path: String, bytes: Vec<u8>) -> Self {
        Self { path, bytes, isolated: None }
    }
}

/// Everything the readers of sheets need.
struct Sheets<'a> {
    tables: BTreeMap<&'static str, Table<'a>>,
    references: BTreeMap<&'static str, References>,
    profile: &'a Profile,
    style: NumberStyle,
}

/// Reads the workbooks of a workspace.
///
/// # Findings
/// Whatever keeps a file, a sheet, a row or a cell from being used.
#[must_use]
pub fn read(files: &[InputFile], profile: &Profile, style: NumberStyle) -> Found<Plan> {
    let mut findings = Findings::default();
    let limits = workbook::Limits::default();
    let (maps, workbooks): (Vec<&InputFile>, Vec<&InputFile>) =
        files.iter().partition(|file| geography::is_map(&file.path));
    let grids: Vec<Grid> = workbooks.iter().flat_map(|file| read_file(file, &limits).unload(&mut findings)).collect();
    let (answers, grids): (Vec<Grid>, Vec<Grid>) = grids.into_iter().partition(xlsform::is_answers);
    let tables = match_sheets(&grids, profile, &mut findings);
    let references = references(&tables);
    let sheets = Sheets { tables, references, profile, style };
    for spec in schema::sheets() {
        if !sheets.tables.contains_key(spec.key) {
            findings.push(Diagnostic::new(Code::MissingSheet).with("sheet", spec.key).with("workbook", spec.workbook));
        }
    }
    let mut plan = Plan::default();
    monograph::read(&sheets, &mut plan, &mut findings);
    diagnosis::read(&sheets, &mut plan, &mut findings);
    let reading = xlsform::Reading { profile, style };
    answers.iter().for_each(|grid| xlsform::read(grid, &reading, &mut plan, &mut findings));
    projects::read(&sheets, &mut plan, &mut findings);
    plan.maps = maps.into_iter().flat_map(|map| geography::read(map, profile.bounds, &mut findings)).collect();
    Found::new(plan, findings)
}

/// Reads the sheets of one file as they stand.
#[must_use]
pub fn read_file(file: &InputFile, limits: &workbook::Limits) -> Found<Vec<Grid>> {
    let told = workbook::Told { isolated: file.isolated.as_ref(), ..workbook::Told::default() };
    workbook::read(&file.path, &file.bytes, &told, limits)
}

/// Joins each grid with the sheet it is, by its name in any language; a CSV file goes by its own name.
fn match_sheets<'a>(
    grids: &'a [Grid],
    profile: &Profile,
    findings: &mut Findings,
) -> BTreeMap<&'static str, Table<'a>> {
    let mut tables: BTreeMap<&'static str, Table<'a>> = BTreeMap::new();
    for grid in grids {
        let name = if grid.sheet.is_empty() { file_stem(&grid.file) } else { &grid.sheet };
        let place = Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() };
        let Some(spec) = spec_of(name) else {
            if !grid.is_empty() && !is_help(name) {
                findings.push(Diagnostic::new(Code::UnknownSheet).at(place).with("sheet", name));
            }
            continue;
        };
        let first = tables.get(spec.key);
        // The empty sheet of a starter workbook makes way for the one that was filled.
        if let Some(first) = first.filter(|first| !first.rows.is_empty()) {
            if grid.filled_rows().len() > 1 {
                let finding = Diagnostic::new(Code::DuplicateSheet).at(place).with("sheet", name);
                findings.push(finding.with("first", format!("{}!{}", first.grid.file, first.grid.sheet)));
            }
            continue;
        }
        if let Some(mut table) = Table::read(grid, spec, profile, findings) {
            leave_examples(&mut table, findings);
            tables.insert(spec.key, table);
        }
    }
    tables
}

fn spec_of(name: &str) -> Option<&'static SheetSpec> {
    schema::sheets().find(|spec| schema::is_named(spec, name))
}

/// The sheets of instructions in the workbooks we write, and of what to fix in those we mark.
fn is_help(name: &str) -> bool {
    let folded = fold(name);
    let is_ours = |key: &str, language| fold(&schema::sheet_label(language, key)) == folded;
    Language::ALL.into_iter().any(|language| ["help", "to-fix", "lists"].iter().any(|key| is_ours(key, language)))
}

fn file_stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Collects the ids of every sheet with their names, so that sheets may refer to each other in any order.
fn references(tables: &BTreeMap<&'static str, Table<'_>>) -> BTreeMap<&'static str, References> {
    let mut references: BTreeMap<&'static str, References> =
        schema::sheets().map(|spec| (spec.key, References::of(spec.key))).collect();
    for (key, table) in tables {
        let Some(id) = table.spec.columns.iter().find(|column| column.kind == Kind::Id) else { continue };
        let ids = references.entry(key).or_insert_with(|| References::of(key));
        for row in &table.rows {
            let cell = |key: &str| {
                let value = table.position(key).and_then(|column| table.grid.value(*row, column));
                match value {
                    Some(Value::Text(text)) => Some(row::written(text)),
                    Some(Value::Number(number)) => Some(number.normalize().to_string()),
                    _ => None,
                }
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

impl Sheets<'_> {
    /// Calls `read` for each row of a sheet, passing over rows of totals.
    fn each_row(&self, key: &'static str, findings: &mut Findings, mut read: impl FnMut(&mut Row<'_, '_>)) {
        let Some(table) = self.tables.get(key) else { return };
        for row in &table.rows {
            if is_total(table, *row) {
                findings.push(Diagnostic::new(Code::TotalRow).at_cell(&table.grid.cell(*row, 0)));
                continue;
            }
            read(&mut Row::new(table, *row, self.style, findings));
        }
    }

    /// As [`Self::each_row`], with the id of the row; a row without id or with one that stood before is left out.
    fn each_id(
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

    fn ids(&self, key: &'static str) -> &References {
        self.references.get(key).expect("every sheet of the schema has its references")
    }

    fn has(&self, key: &str) -> bool {
        self.tables.contains_key(key)
    }
}

/// Leaves out the rows that show how a sheet is filled: their first cell begins as ours do, in any language.
fn leave_examples(table: &mut Table<'_>, findings: &mut Findings) {
    let grid = table.grid;
    let label = |language| fold(&message_with(language, "sample-row", &args([("id", "".into())])));
    let labels = Language::ALL.map(label);
    table.rows.retain(|row| {
        let Some((_, Value::Text(text))) = grid.row(*row).next() else { return true };
        let folded = fold(text);
        // Folding drops the colon, without which the word may begin a name.
        let is_example = text.contains(':')
            && labels.iter().any(|label| {
                folded.strip_prefix(label.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            });
        if is_example {
            findings.push(Diagnostic::new(Code::ExampleRow).at_cell(&grid.cell(*row, 0)));
        }
        !is_example
    });
}

/// A row whose first filled cell says "total".
fn is_total(table: &Table<'_>, row: u32) -> bool {
    match table.grid.row(row).next() {
        Some((_, Value::Text(text))) => {
            let folded = fold(text);
            let first = folded.split(' ').next().unwrap_or_default();
            matches!(first, "total" | "totaux" | "المجموع" | "مجموع")
        }
        _ => false,
    }
}
