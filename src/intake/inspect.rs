//! What is in a workbook, sheet by sheet, whether it is one of ours or not.
//!
//! Says of each sheet what it would be read as, which header was found, what each column is taken for and how surely,
//! and which types of values it holds; proposes a mapping for `plan.toml` where labels are not ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use super::grid::{Area, Grid, Value};
use super::header::{self, Header, Heading, MOST_COLUMNS, MOST_QUESTIONS, Meaning, Texts};
use super::labels::Labels;
use super::ledger::SheetLedger;
use super::mapping::Mapping;
use super::schema::{self, SheetSpec};
use super::table::{declared_spec, sheet_name};
use super::{InputFile, read_file, read_grids};
use crate::diagnostics::{Arg, Code, Findings, Found};
use crate::profile::Profile;
use crate::source::column_letters;

/// How surely something is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// By one of its known names.
    Known,
    /// As `plan.toml` says.
    Declared,
    /// By its label together with the group above it.
    WithGroup,
    /// By its label, though the group above it says something more.
    WithoutGroup,
    /// Only a proposal: nothing is read by it.
    Proposed,
    /// Not at all.
    Unknown,
}

impl Confidence {
    /// Returns the word used in machine output and as message key.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Confidence::Known => "known",
            Confidence::Declared => "declared",
            Confidence::WithGroup => "with_group",
            Confidence::WithoutGroup => "without_group",
            Confidence::Proposed => "proposed",
            Confidence::Unknown => "unknown",
        }
    }
}

/// A workbook as it was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InspectedFile {
    /// Path as given.
    pub file: String,
    /// Its sheets in order.
    pub sheets: Vec<InspectedSheet>,
}

/// A sheet as it was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InspectedSheet {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether it is hidden.
    pub is_hidden: bool,
    /// The smallest area that holds every filled cell, such as `A1:F30`.
    pub used_area: Option<String>,
    /// Filled cells.
    pub cells: usize,
    /// Merged areas.
    pub merged: Vec<String>,
    /// Delimiter of a text file.
    pub delimiter: Option<&'static str>,
    /// Encoding of a text file.
    pub encoding: Option<&'static str>,
    /// Key of the sheet that it is, or that it may be.
    pub sheet: Option<&'static str>,
    /// How surely.
    pub confidence: Confidence,
    /// Rows of the header, as its user counts them.
    pub header: Vec<u32>,
    /// Its columns.
    pub columns: Vec<InspectedColumn>,
    /// What became of its cells.
    pub ledger: Option<SheetLedger>,
}

/// A column as it was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InspectedColumn {
    /// Its letters.
    pub letter: String,
    /// Its label; empty when it has none.
    pub label: String,
    /// The group above its label.
    pub group: Option<String>,
    /// Key of the column that it is, or that it may be.
    pub column: Option<String>,
    /// How surely.
    pub confidence: Confidence,
    /// Filled cells below the header.
    pub filled: usize,
    /// How many of them hold which type of value.
    pub types: BTreeMap<&'static str, usize>,
}

/// Looks at a file.
///
/// # Findings
/// What reading the file alone finds; what other files would have to hold is left out.
#[must_use]
pub fn inspect(file: &InputFile, profile: &Profile, mapping: &Mapping) -> Found<InspectedFile> {
    let mut findings = Findings::default();
    let grids = read_file(file, mapping).unload(&mut findings);
    let found = read_grids(&grids, profile, mapping);
    let here: BTreeSet<&str> = found.value.ledger.iter().filter_map(|ledger| ledger.key).collect();
    for finding in found.findings.iter().filter(|finding| !is_of_other_files(finding, &here)) {
        findings.push(finding.clone());
    }
    let labels: Vec<(&SheetSpec, Labels)> = schema::sheets().map(|spec| (spec, Labels::of(spec, profile))).collect();
    let sheets = grids
        .iter()
        .map(|grid| {
            let mut sheet = inspect_sheet(grid, &labels, mapping);
            sheet.ledger = found.value.ledger.iter().find(|ledger| *ledger.sheet == *grid.sheet).cloned();
            sheet
        })
        .collect();
    Found::new(InspectedFile { file: file.path.clone(), sheets }, findings)
}

/// References into sheets that this file does not have, and sheets that it need not have.
fn is_of_other_files(finding: &crate::diagnostics::Diagnostic, here: &BTreeSet<&str>) -> bool {
    let is_elsewhere = match finding.args.get("sheet") {
        Some(Arg::Text(sheet)) => !here.contains(sheet.as_str()),
        _ => false,
    };
    match finding.code {
        Code::MissingSheet => true,
        Code::UnknownReference | Code::UnknownLocality => is_elsewhere,
        _ => false,
    }
}

/// The labels of every sheet.
type AllLabels = [(&'static SheetSpec, Labels)];

fn inspect_sheet(grid: &Grid, all: &AllLabels, mapping: &Mapping) -> InspectedSheet {
    let texts = Texts::of(grid);
    let declared = mapping.sheet(&grid.file, sheet_name(grid));
    let named = declared_spec(grid, declared);
    let likely = named.or_else(|| likely_spec(grid, &texts, all));
    let none = Labels::default();
    let labels = all.iter().find(|(spec, _)| likely.is_some_and(|it| it.key == spec.key)).map_or(&none, |(_, it)| it);
    let found = likely.and_then(|spec| header::find(&texts, spec, labels, declared));
    let is_known = named.is_some();
    let header = found.unwrap_or_else(|| first_labels(grid));
    let confidence = match (is_known, likely, declared.and_then(|declared| declared.sheet)) {
        (true, _, Some(_)) => Confidence::Declared,
        (true, _, None) => Confidence::Known,
        (false, Some(_), _) => Confidence::Proposed,
        (false, None, _) => Confidence::Unknown,
    };
    InspectedSheet {
        name: grid.sheet.to_string(),
        is_hidden: grid.is_hidden,
        used_area: grid.used_area().map(|area| area.position()),
        cells: grid.len(),
        merged: grid.merged.iter().map(Area::position).collect(),
        delimiter: grid.text_form.map(|form| form.delimiter),
        encoding: grid.text_form.map(|form| form.encoding),
        sheet: likely.map(|spec| spec.key),
        confidence,
        header: header.rows.iter().map(|row| row + 1).collect(),
        columns: columns(grid, &header, labels, is_known),
        ledger: None,
    }
}

/// The sheet whose labels are most in one row; a tie is no answer.
fn likely_spec(grid: &Grid, texts: &Texts<'_>, all: &AllLabels) -> Option<&'static SheetSpec> {
    let mut scores: Vec<(usize, &'static SheetSpec)> = all
        .iter()
        .map(|(spec, labels)| {
            let header = header::find(texts, spec, labels, None).unwrap_or_else(|| first_labels(grid));
            let taken = proposals(&header.headings, labels);
            (taken.values().filter(|(_, confidence)| *confidence != Confidence::Unknown).count(), *spec)
        })
        .collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores.as_slice() {
        [(first, spec), (second, _), ..] if *first >= 2 && first > second => Some(spec),
        _ => None,
    }
}

/// The first row of at least two texts, for a sheet whose labels are not known.
fn first_labels(grid: &Grid) -> Header {
    let is_text = |value: &Value| matches!(value, Value::Text(_));
    let row = grid.filled_rows().into_iter().take(40).find(|row| {
        let n_texts = grid.row(*row).filter(|(_, value)| is_text(value)).count();
        n_texts >= 2 && grid.row(*row).all(|(_, value)| is_text(value))
    });
    let Some(row) = row else { return Header::default() };
    let headings = grid.row(row).take(MOST_COLUMNS).filter_map(|(column, value)| {
        let Value::Text(label) = value else { return None };
        let meaning = Meaning::Unknown(None);
        Some(Heading { column, row, label: super::row::written(label), group: None, meaning })
    });
    Header { rows: vec![row], headings: headings.collect(), others: Vec::new() }
}

/// What each column is, or may be: a proposal never takes a key that another column has.
fn proposals(headings: &[Heading], labels: &Labels) -> BTreeMap<u32, (Option<String>, Confidence)> {
    let mut taken: BTreeSet<String> =
        headings.iter().filter_map(|heading| heading.meaning.key()).map(str::to_owned).collect();
    let mut known = BTreeMap::new();
    let mut n_asked = 0;
    for heading in headings {
        let owned = |key: &String| Some(key.clone());
        let found = match &heading.meaning {
            Meaning::Known(key) => (owned(key), Confidence::Known),
            Meaning::Mapped(key) => (owned(key), Confidence::Declared),
            Meaning::InGroup(key) => (owned(key), Confidence::WithGroup),
            Meaning::WithoutGroup(key) => (owned(key), Confidence::WithoutGroup),
            Meaning::Doubled(_) | Meaning::Personal => (None, Confidence::Unknown),
            Meaning::Unknown(_) if n_asked >= MOST_QUESTIONS => (None, Confidence::Unknown),
            Meaning::Unknown(near) => {
                n_asked += 1;
                let near = near.as_deref().or_else(|| labels.near(&heading.label));
                let guess = near.or_else(|| labels.sharing_words(&heading.label));
                match guess.filter(|key| taken.insert((*key).to_owned())) {
                    Some(key) => (Some(key.to_owned()), Confidence::Proposed),
                    None => (None, Confidence::Unknown),
                }
            }
        };
        known.insert(heading.column, found);
    }
    known
}

fn columns(grid: &Grid, header: &Header, labels: &Labels, is_known: bool) -> Vec<InspectedColumn> {
    let mut types: BTreeMap<u32, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for ((row, column), value) in grid.cells() {
        if header.last_row().is_none_or(|last| row > last) {
            *types.entry(column).or_default().entry(value.kind()).or_default() += 1;
        }
    }
    let proposals = proposals(&header.headings, labels);
    let mut all: BTreeSet<u32> = types.keys().copied().collect();
    all.extend(header.headings.iter().map(|heading| heading.column));
    all.into_iter()
        .map(|column| {
            let heading = header.headings.iter().find(|heading| heading.column == column);
            let (key, confidence) = proposals.get(&column).cloned().unwrap_or((None, Confidence::Unknown));
            // Nothing is read of a sheet that is only guessed.
            let confidence = if is_known || key.is_none() { confidence } else { Confidence::Proposed };
            let types = types.remove(&column).unwrap_or_default();
            InspectedColumn {
                letter: column_letters(column),
                label: heading.map(|heading| heading.label.clone()).unwrap_or_default(),
                group: heading.and_then(|heading| heading.group.clone()),
                column: key,
                confidence,
                filled: types.values().sum(),
                types,
            }
        })
        .collect()
}

/// Proposes the part of `plan.toml` by which the file would be read, as far as its labels tell.
///
/// Columns without proposal are left for the user, as comments. Nothing is proposed for sheets that are read already
/// without any question.
#[must_use]
pub fn suggest_mapping(file: &InspectedFile) -> String {
    let mut text = String::new();
    for sheet in &file.sheets {
        let Some(key) = sheet.sheet else { continue };
        let is_clear = sheet.confidence <= Confidence::Declared
            && sheet.columns.iter().all(|column| column.confidence != Confidence::Proposed);
        if is_clear {
            continue;
        }
        let name = if sheet.name.is_empty() { stem(&file.file) } else { &sheet.name };
        let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let rows: Vec<String> = sheet.header.iter().map(ToString::to_string).collect();
        let header = if rows.len() == 1 { rows[0].clone() } else { format!("[{}]", rows.join(", ")) };
        let _ = writeln!(
            text,
            "[intake.{}.{}]\nsheet = {}\nheader = {header}",
            quoted(base(&file.file)),
            quoted(name),
            quoted(key)
        );
        let _ = writeln!(text, "\n[intake.{}.{}.columns]", quoted(base(&file.file)), quoted(name));
        for column in &sheet.columns {
            // A label that stands once says more than a letter, which moves when a column is put in.
            let n_same = sheet.columns.iter().filter(|other| other.label == column.label).count();
            let by = if column.label.is_empty() || n_same > 1 { &column.letter } else { &column.label };
            let label = quoted(by);
            match &column.column {
                Some(key) => drop(writeln!(text, "{label} = {}", quoted(key))),
                None => drop(writeln!(text, "# {} = \"\"", label.replace('\n', " "))),
            }
        }
        text.push('\n');
    }
    text
}

fn base(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn stem(path: &str) -> &str {
    let name = base(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
