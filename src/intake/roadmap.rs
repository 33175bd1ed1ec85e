//! The roadmap: the sheet of its activities, and a table as it was published, pasted into a sheet or kept as a text.
//!
//! A published table has four columns: phase, activities, expected results, observations. The lists of a phase run
//! beside each other and are paired by their order. Nothing is dropped where they are unequal: what is left over stands
//! alone, and the finding says how long each list is.

use std::sync::Arc;

use super::InputFile;
use super::bodies::body_of;
use super::row::{Row, written};
use super::schema;
use super::sheets::Sheets;
use super::table::file_stem;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::{Language, fold};
use crate::model::{ActivityId, Date, MeasureKind, Plan, ProjectId, RoadmapLine, Text};
use crate::source::CellRef;

/// Years that a roadmap may speak of.
const PLAUSIBLE: std::ops::RangeInclusive<u16> = 1950..=2100;
/// The columns of a published table.
const COLUMNS: [&str; 4] = ["phase", "activities", "expected_results", "observations"];
/// Words before a year that opens a phase and does not close it, folded.
const OPENING: [&str; 7] = ["بدايه", "ابتدا", "من", "debut", "des", "start", "from"];

/// Reads the sheets of the roadmap.
///
/// # Findings
/// P1070 and P1071, and those of the rows.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    let roadmap = &mut plan.governance.roadmap;
    sheets.each_id("roadmap", "activity_id", findings, |row, id| roadmap.extend(line(sheets, row, id)));
    let mut phases: Vec<Phase> = Vec::new();
    sheets.each_row("roadmap_table", findings, |row| published_row(row, &mut phases));
    roadmap.extend(lines(&phases, findings));
}

fn line(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<RoadmapLine> {
    Some(RoadmapLine {
        id: ActivityId::new(id),
        phase: row.required_texts("phase")?,
        span: String::new(),
        activity: row.required_texts("activity")?,
        result: row.texts("expected_result"),
        observation: row.texts("observation"),
        starts: plausible_day(row, "starts"),
        ends: plausible_day(row, "ends"),
        owner: row.texts("owner"),
        owner_body: body_of(sheets, row, "owner_body_id"),
        depends_on: {
            let found = row.references("depends_on", sheets.ids("roadmap")).unwrap_or_default();
            found.iter().map(|id| ActivityId::new(id)).collect()
        },
        measure: row.word("measure_kind", MeasureKind::WORDS).and_then(MeasureKind::from_word),
        project: row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id)),
        cell: row.cell("activity_id"),
    })
}

/// A day of a year that a plan can speak of; another is most often a slip of the pen.
fn plausible_day(row: &mut Row<'_, '_>, key: &str) -> Option<Date> {
    let date = row.date(key)?;
    if PLAUSIBLE.contains(&date.year()) {
        return Some(date);
    }
    row.report(key, implausible(&date.year().to_string(), None));
    None
}

fn implausible(year: &str, suggestion: Option<u16>) -> Diagnostic {
    let near = suggestion.map(|year| year.to_string()).unwrap_or_default();
    Diagnostic::new(Code::ImplausibleYear).with("value", year.to_owned()).with("suggestion", near)
}

/// A phase of a published table.
struct Phase {
    /// Words of its first column, one a line.
    head: Vec<String>,
    /// Activities, results and observations in their order.
    lists: [Vec<(String, CellRef)>; 3],
    cell: CellRef,
    /// The line of a text file; findings point at it and not at a cell.
    line: Option<usize>,
}

impl Phase {
    fn new(cell: CellRef) -> Self {
        Self { head: Vec::new(), lists: [Vec::new(), Vec::new(), Vec::new()], cell, line: None }
    }

    fn is_empty(&self) -> bool {
        self.lists.iter().all(Vec::is_empty)
    }

    fn place(&self) -> Place {
        let file = self.cell.file.to_string();
        self.line.map_or_else(|| Place::Cell(self.cell.clone()), |line| Place::Line { file, line })
    }

    /// The line that says the years.
    fn span(&self) -> &str {
        self.head.iter().find(|line| years(line).next().is_some()).map_or("", String::as_str)
    }

    fn name(&self) -> String {
        let others: Vec<&str> = self.head.iter().map(String::as_str).filter(|line| *line != self.span()).collect();
        others.join(" ")
    }

    fn shown(&self) -> String {
        if self.name().is_empty() { self.span().to_owned() } else { self.name() }
    }
}

/// Takes a row of the pasted table: a new phase begins where its cell is filled and the phase before has lists.
fn published_row(row: &mut Row<'_, '_>, phases: &mut Vec<Phase>) {
    let head = row.text(COLUMNS[0]).unwrap_or_default();
    let begins = !head.is_empty() && phases.last().is_none_or(|phase| !phase.is_empty());
    if begins || phases.is_empty() {
        phases.push(Phase::new(row.cell(COLUMNS[0])));
    }
    let phase = phases.last_mut().expect("a phase was just put there");
    phase.head.extend(items(&head));
    for (list, key) in phase.lists.iter_mut().zip(&COLUMNS[1..]) {
        let cell = row.cell(key);
        list.extend(items(&row.text(key).unwrap_or_default()).map(|item| (item, cell.clone())));
    }
}

/// The lines of a cell, or of a list whose bullets follow each other, without their bullets.
fn items(text: &str) -> impl Iterator<Item = String> {
    text.split(['\n', '•', '▪', '●']).map(bare).filter(|line| !line.is_empty()).map(str::to_owned)
}

fn bare(line: &str) -> &str {
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    let rest = line.strip_prefix(['-', '–', '*', '·', '•', '▪', '●']).unwrap_or(line);
    rest.trim()
}

/// Years that a text names, as they are written.
fn years(text: &str) -> impl Iterator<Item = String> {
    let western: String = text
        .chars()
        .map(|letter| match letter {
            '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10).unwrap_or(letter),
            letter => letter,
        })
        .collect();
    let runs: Vec<String> = western
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| run.len() == 4)
        .map(str::to_owned)
        .collect();
    runs.into_iter()
}

fn plausible(year: &str) -> Option<u16> {
    year.parse().ok().filter(|year| PLAUSIBLE.contains(year))
}

/// Pairs the lists of the phases.
fn lines(phases: &[Phase], findings: &mut Findings) -> Vec<RoadmapLine> {
    let known: Vec<u16> = phases
        .iter()
        .flat_map(|phase| years(phase.span()).collect::<Vec<_>>())
        .filter_map(|it| plausible(&it))
        .collect();
    let mut found = Vec::new();
    for (at, phase) in phases.iter().filter(|phase| !phase.is_empty()).enumerate() {
        let (starts, ends) = bounds(phase, &known, findings);
        let lengths = [0, 1, 2].map(|list: usize| phase.lists[list].len());
        let longest = lengths.into_iter().max().unwrap_or(0);
        // A column that is empty throughout was never filled; lists of other lengths do not run beside each other.
        if lengths.iter().any(|length| *length != longest && *length != 0) {
            let finding = Diagnostic::new(Code::RoadmapLists).at(phase.place()).with("phase", phase.shown());
            let finding = finding.with("activities", lengths[0]).with("results", lengths[1]);
            findings.push(finding.with("observations", lengths[2]));
        }
        for index in 0..longest {
            let item = |list: usize| phase.lists[list].get(index);
            let words = |list: usize| item(list).map_or_else(Text::default, |(words, _)| in_script(words));
            let cell = [0, 1, 2].into_iter().find_map(item).map_or(&phase.cell, |(_, cell)| cell);
            found.push(RoadmapLine {
                id: ActivityId::new(&format!("{}.{}", at + 1, index + 1)),
                phase: in_script(&phase.name()),
                span: phase.span().to_owned(),
                activity: words(0),
                result: words(1),
                observation: words(2),
                starts,
                ends,
                owner: Text::default(),
                owner_body: None,
                depends_on: Vec::new(),
                measure: None,
                project: None,
                cell: cell.clone(),
            });
        }
    }
    found
}

/// A published table is in one language, which its letters tell.
fn in_script(words: &str) -> Text {
    let is_arabic = words.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    Text::default().with(if is_arabic { Language::Ar.tag() } else { Language::Fr.tag() }, words)
}

/// First and last day of a phase, from the years of its first column; nothing where a year cannot be meant.
fn bounds(phase: &Phase, known: &[u16], findings: &mut Findings) -> (Option<Date>, Option<Date>) {
    let mut found = Vec::new();
    for year in years(phase.span()) {
        match plausible(&year) {
            Some(year) => found.push(year),
            None => {
                findings.push(implausible(&year, meant(&year, known)).at(phase.place()));
                return (None, None);
            }
        }
    }
    let (Some(first), Some(last)) = (found.iter().min(), found.iter().max()) else { return (None, None) };
    let folded = fold(phase.span());
    let opens = found.len() == 1 && folded.split(' ').any(|word| OPENING.contains(&word));
    (Date::new(*first, 1, 1), if opens { None } else { Date::new(*last, 12, 31) })
}

/// The year of the same digits in another order that is nearest to the other years of the table.
fn meant(year: &str, known: &[u16]) -> Option<u16> {
    let near = known.iter().copied().min()?;
    let sorted = |text: &str| {
        let mut digits: Vec<char> = text.chars().collect();
        digits.sort_unstable();
        digits
    };
    let digits = sorted(year);
    PLAUSIBLE.filter(|other| sorted(&other.to_string()) == digits).min_by_key(|other| other.abs_diff(near))
}

/// Returns whether a file is a published roadmap kept as a text: `roadmap.txt`, under any of the names of its sheets.
pub(super) fn is_text(path: &str) -> bool {
    let is_named = schema::named(file_stem(path)).is_some_and(|spec| matches!(spec.key, "roadmap" | "roadmap_table"));
    path.to_lowercase().ends_with(".txt") && is_named
}

/// Reads a table that was copied as text: the four headings, then for each phase its words and one run of bullets, in
/// which nothing shows where a column ends.
///
/// # Findings
/// P1070 and P1071; P1072 where a run cannot be parted in three alike; P1073 without the four headings.
pub(super) fn read_text(file: &InputFile, roadmap: &mut Vec<RoadmapLine>, findings: &mut Findings) {
    let text = String::from_utf8_lossy(&file.bytes);
    let text = written(&text);
    let path: Arc<str> = Arc::from(file.path.as_str());
    let mut heads = [false; 4];
    let mut phases: Vec<Phase> = Vec::new();
    let mut run: Vec<(String, CellRef)> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let is_item = line.trim_start().starts_with(['•', '▪', '●', '*', '-', '–']);
        let words = bare(line);
        if words.is_empty() {
            continue;
        }
        if heads.contains(&false) {
            if let Some(head) = COLUMNS.iter().position(|key| is_label(key, words)) {
                heads[head] = true;
            }
            continue;
        }
        let row = u32::try_from(at).unwrap_or(u32::MAX);
        let cell = CellRef { file: path.clone(), sheet: Arc::from(""), row, column: 0 };
        if is_item {
            run.push((words.to_owned(), cell));
            continue;
        }
        if !run.is_empty() || phases.is_empty() {
            part(&mut phases, &mut run, findings);
            phases.push(Phase { line: Some(at + 1), ..Phase::new(cell) });
        }
        phases.last_mut().expect("a phase was just put there").head.push(words.to_owned());
    }
    part(&mut phases, &mut run, findings);
    if heads.contains(&false) {
        let missing: Vec<&str> = COLUMNS.iter().zip(heads).filter(|(_, seen)| !seen).map(|(key, _)| *key).collect();
        let finding = Diagnostic::new(Code::RoadmapWithoutHeads).at(Place::File(file.path.clone()));
        findings.push(finding.with("lacks", missing.join(", ")));
        return;
    }
    roadmap.extend(lines(&phases, findings));
}

fn is_label(key: &str, words: &str) -> bool {
    let folded = fold(words);
    Language::ALL.into_iter().any(|language| fold(&schema::column_label(language, key)) == folded)
}

/// Parts the run of a phase in its three lists, as nearly alike as can be.
fn part(phases: &mut [Phase], run: &mut Vec<(String, CellRef)>, findings: &mut Findings) {
    let items = std::mem::take(run);
    let Some(phase) = phases.last_mut().filter(|_| !items.is_empty()) else { return };
    let n = items.len();
    // A third and two thirds, rounded to the nearest.
    let cuts = [(2 * n + 3) / 6, (4 * n + 3) / 6];
    for (at, item) in items.into_iter().enumerate() {
        phase.lists[cuts.iter().filter(|cut| at >= **cut).count()].push(item);
    }
    if n % 3 != 0 {
        let finding = Diagnostic::new(Code::RoadmapColumns).at(phase.place()).with("phase", phase.shown()).with("n", n);
        let lengths = phase.lists.each_ref().map(Vec::len);
        let finding = finding.with("activities", lengths[0]).with("results", lengths[1]);
        findings.push(finding.with("observations", lengths[2]));
    }
}
