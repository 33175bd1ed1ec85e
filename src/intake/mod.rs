//! From workbooks to the model, with the cell of each value.
//!
//! Takes the bytes of files and gives the plan's values, each with the cell it came from, and a finding for whatever
//! was left out. It reads no disk and prints nothing.

pub mod ballots;
mod bodies;
mod consultation;
mod contracts;
pub mod day;
mod decision;
mod diagnosis;
mod geography;
mod governance;
pub mod grid;
mod header;
pub mod inspect;
mod judgements;
mod labels;
pub mod ledger;
mod lines;
pub mod mapping;
mod monograph;
pub mod number;
mod personal;
mod programmes;
mod projects;
pub mod quantity;
pub mod references;
mod registers;
mod roadmap;
mod row;
pub mod schema;
mod settings;
mod sheets;
mod table;
#[cfg(test)]
mod tests;
mod tracking;
pub mod words;
pub mod workbook;
pub mod xlsform;

pub use decision::{MatrixCriterion, MatrixTable, read_matrix};
pub use judgements::{NamedJudgement, judgement, read_judgements};
pub use settings::{
    CommuneSettings, DateSetting, FinanceSettings, ForecastSetting, IntakeSettings, MethodSetting, PlanSettings,
    PlanStatus, ProgrammeSettings, RankingSettings, SETTINGS_FILE, Settings, SocialSettings, VersionSettings,
    VoteSettings, WhenFullSetting,
};

use grid::Grid;
use ledger::SheetLedger;
use mapping::Mapping;
use sheets::Sheets;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::Plan;
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

/// What the files of a workspace gave.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The plan's values.
    pub plan: Plan,
    /// What became of the filled cells of each sheet.
    pub ledger: Vec<SheetLedger>,
}

/// Reads the workbooks of a workspace.
///
/// # Findings
/// Whatever keeps a file, a sheet, a row or a cell from being used.
#[must_use]
pub fn read(files: &[InputFile], profile: &Profile, mapping: &Mapping) -> Found<Reading> {
    let mut findings = Findings::default();
    let (maps, others): (Vec<&InputFile>, Vec<&InputFile>) =
        files.iter().partition(|file| geography::is_map(&file.path));
    let (roadmaps, workbooks): (Vec<&InputFile>, Vec<&InputFile>) =
        others.into_iter().partition(|file| roadmap::is_text(&file.path));
    let grids: Vec<Grid> = workbooks.iter().flat_map(|file| read_file(file, mapping).unload(&mut findings)).collect();
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let names: Vec<(&str, &str)> = grids.iter().map(|grid| (&*grid.file, table::sheet_name(grid))).collect();
    findings.append(mapping.unused(&paths, &names));
    let mut reading = read_grids(&grids, profile, mapping).unload(&mut findings);
    for file in roadmaps {
        roadmap::read_text(file, &mut reading.plan.governance.roadmap, &mut findings);
    }
    reading.plan.maps = maps.into_iter().flat_map(|map| geography::read(map, profile.bounds, &mut findings)).collect();
    Found::new(reading, findings)
}

/// Returns where a TOML text breaks off.
fn place_in_toml(file: &str, text: &str, error: &toml::de::Error) -> Place {
    let file = file.to_owned();
    match error.span().and_then(|span| text.get(..span.start)) {
        Some(before) => Place::Line { file, line: before.matches('\n').count() + 1 },
        None => Place::File(file),
    }
}

/// Reads the sheets of a file, before anybody knows what they mean.
#[must_use]
pub fn read_file(file: &InputFile, mapping: &Mapping) -> Found<Vec<Grid>> {
    let told = workbook::Told { isolated: file.isolated.as_ref(), text: mapping.text(&file.path) };
    workbook::read(&file.path, &file.bytes, &told, &workbook::Limits::default())
}

/// Reads the plan from grids.
///
/// # Findings
/// Whatever keeps a sheet, a row or a cell from being used.
#[must_use]
pub fn read_grids(grids: &[Grid], profile: &Profile, mapping: &Mapping) -> Found<Reading> {
    let mut findings = Findings::default();
    let (answers, tables): (Vec<&Grid>, Vec<&Grid>) = grids.iter().partition(|grid| xlsform::is_answers(grid));
    let sheets = Sheets::join(&tables, profile, mapping, &mut findings);
    for spec in schema::sheets() {
        if !sheets.has(spec.key) && schema::is_missed(spec) {
            findings.push(
                Diagnostic::new(Code::MissingSheet)
                    .with("sheet", spec.key)
                    .with("file", spec.key)
                    .with("workbook", spec.workbook),
            );
        }
    }
    let mut plan = Plan::default();
    monograph::read(&sheets, &mut plan, &mut findings);
    diagnosis::read(&sheets, &mut plan, &mut findings);
    consultation::read(&sheets, &mut plan, &mut findings);
    let forms = xlsform::Reading { profile, style: mapping.numbers };
    let mut ledger: Vec<SheetLedger> =
        answers.iter().filter_map(|grid| xlsform::read(grid, &forms, &mut plan, &mut findings)).collect();
    projects::read(&sheets, &mut plan, &mut findings);
    programmes::read(&sheets, &mut plan, &mut findings);
    contracts::read(&sheets, &mut plan, &mut findings);
    governance::read(&sheets, &mut plan, &mut findings);
    bodies::read(&sheets, &mut plan, &mut findings);
    roadmap::read(&sheets, &mut plan, &mut findings);
    tracking::read(&sheets, &mut plan, &mut findings);
    registers::read(&sheets, &mut plan.registers, &mut findings);
    ledger.extend(sheets.ledger(&tables));
    // In the order of the files.
    ledger.sort_by_key(|it| grids.iter().position(|grid| *grid.file == it.file && *grid.sheet == it.sheet));
    Found::new(Reading { plan, ledger }, findings)
}
