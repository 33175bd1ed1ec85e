//! The workbook comes back marked: offending cells coloured, a comment on each in the user's language, and a first
//! sheet that says what to fix, with links, what blocks the plan first.
//!
//! An xlsx or xlsm package is edited part by part (`package`, `sheet`, `styles`, `comments`), so that the user's own
//! formulas, formats, widths, merged cells, hidden sheets and macros stay as they are. Any other file, and a package
//! that is written in an unusual way, comes back as a new workbook with its values (`fresh`). Nothing is marked that
//! intake did not accept, and the original is never written.

mod comments;
mod fresh;
mod lists;
mod package;
mod sheet;
mod styles;
mod summary;
mod xml;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use lists::Ids;

use super::WorkbookError;
use crate::diagnostics::{Arg, Diagnostic, Place, Severity};
use crate::i18n::Language;
use crate::intake::grid::{Grid, Value};
use crate::render::findings::{Words, by_urgency, file_of};

/// A file with its sheets, as intake read it.
#[derive(Debug, Clone, Copy)]
pub struct ReadWorkbook<'a> {
    /// Path inside the workspace.
    pub path: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Its sheets.
    pub grids: &'a [Grid],
}

/// A marked copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedWorkbook {
    /// Name of the file, without folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many cells are coloured.
    pub n_cells: usize,
    /// Whether it was written anew, with values only.
    pub is_fresh: bool,
}

/// What is said at a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    severity: Severity,
    text: String,
}

/// The marks of a sheet by row and column, from zero.
type Marks = BTreeMap<(u32, u32), Mark>;

/// A line of the first sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Task {
    severity: Severity,
    code: &'static str,
    /// Sheet and cell, such as `("Needs", "D12")`.
    link: Option<(String, String)>,
    place: String,
    headline: String,
    help: String,
}

/// What a copy is made of.
struct Marking<'a> {
    language: Language,
    marks: BTreeMap<&'a str, Marks>,
    tasks: Vec<Task>,
    ids: &'a Ids,
}

/// Returns a marked copy of each file that was read and has findings; drop-downs of its sheet of lists offer `ids`.
///
/// # Errors
/// When a new workbook cannot be written.
pub fn marked(
    files: &[ReadWorkbook<'_>],
    findings: &[&Diagnostic],
    words: &Words<'_>,
    ids: &Ids,
) -> Result<Vec<MarkedWorkbook>, WorkbookError> {
    let mut copies = Vec::new();
    let placed: Vec<Diagnostic> = findings.iter().map(|finding| with_cell(finding, files)).collect();
    for file in files.iter().filter(|file| !file.grids.is_empty()) {
        let of_file = by_urgency(placed.iter().filter(|finding| is_about(finding, file.path)));
        if of_file.is_empty() {
            continue;
        }
        let marking = Marking { ids, ..marking(file, &of_file, words) };
        let edited = package::edited(file, &marking);
        let is_fresh = edited.is_none();
        let (name, bytes) = match edited {
            Some(bytes) => (file_name(file.path).to_owned(), bytes),
            None => (new_name(file.path), fresh::workbook(file, &marking)?),
        };
        let n_cells = marking.marks.values().map(BTreeMap::len).sum();
        copies.push(MarkedWorkbook { name, bytes, n_cells, is_fresh });
    }
    Ok(copies)
}

static NO_IDS: Ids = Ids::none();

fn is_about(finding: &Diagnostic, path: &str) -> bool {
    match finding.places.first() {
        Some(place) => file_of(place) == Some(path),
        // A sheet that is missing belongs to the workbook where a new workspace has it.
        None => match finding.args.get("workbook") {
            Some(Arg::Text(workbook)) => path == format!("data/{workbook}.xlsx"),
            Some(Arg::Count(_) | Arg::Number(_)) | None => false,
        },
    }
}

/// A finding about an item of the plan points to the cell that holds its id.
fn with_cell(finding: &Diagnostic, files: &[ReadWorkbook<'_>]) -> Diagnostic {
    let mut finding = finding.clone();
    if let Some(Place::Item(id)) = finding.places.first() {
        let cell = files.iter().flat_map(|file| file.grids).find_map(|grid| {
            let holds = |value: &Value| matches!(value, Value::Text(text) if text.trim() == id);
            let at = grid.cells().find(|(_, value)| holds(value)).map(|(at, _)| at)?;
            Some(grid.cell(at.0, at.1))
        });
        if let Some(cell) = cell {
            finding.places.insert(0, Place::Cell(cell));
        }
    }
    finding
}

fn marking<'a>(file: &ReadWorkbook<'a>, findings: &[&Diagnostic], words: &Words<'_>) -> Marking<'a> {
    let mut marks: BTreeMap<&str, Marks> = BTreeMap::new();
    let mut tasks = Vec::new();
    for finding in findings {
        let (headline, help) = (words.headline(finding), words.help(finding));
        let grid_of = |name: &str| file.grids.iter().find(|grid| *grid.sheet == *name);
        let mut task = Task {
            severity: finding.severity(),
            code: finding.code.id(),
            link: None,
            place: String::new(),
            headline: headline.clone(),
            help: help.clone(),
        };
        let here = finding.places.iter().filter(|place| file_of(place) == Some(file.path));
        for (nth, place) in here.enumerate() {
            let (sheet, at) = match place {
                Place::Cell(cell) => (&*cell.sheet, Some((cell.row, cell.column))),
                Place::Sheet { sheet, .. } => (sheet.as_str(), None),
                Place::File(_) | Place::Line { .. } | Place::Key { .. } | Place::Item(_) => continue,
            };
            let Some(grid) = grid_of(sheet) else { continue };
            if let Some(at) = at {
                let mark = marks.entry(&grid.sheet).or_default().entry(at);
                let text = format!("{}: {headline}\n{help}", finding.code.id());
                mark.and_modify(|mark| {
                    mark.severity = mark.severity.max(finding.severity());
                    mark.text = format!("{}\n\n{text}", mark.text);
                })
                .or_insert(Mark { severity: finding.severity(), text });
            }
            if nth == 0 {
                let position = at.map_or_else(|| "A1".to_owned(), |(row, column)| position(row, column));
                task.place = if at.is_some() { format!("{sheet} {position}") } else { sheet.to_owned() };
                task.link = Some((sheet.to_owned(), position));
            }
        }
        tasks.push(task);
    }
    Marking { language: words.language, marks, tasks, ids: &NO_IDS }
}

fn position(row: u32, column: u32) -> String {
    format!("{}{}", crate::source::column_letters(column), u64::from(row) + 1)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// `zones.csv` and `zones.ods` may stand beside each other, so their copies keep both endings.
fn new_name(path: &str) -> String {
    let name = file_name(path);
    let is_package = [".xlsx", ".xlsm"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    if is_package { format!("{}.xlsx", &name[..name.len() - 5]) } else { format!("{name}.xlsx") }
}

/// The fill of a marked cell, as six hexadecimal digits.
fn colour(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "FFC7CE",
        Severity::Warning => "FFEB9C",
        Severity::Note => "DDEBF7",
    }
}
