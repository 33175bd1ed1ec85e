//! Where the header of a sheet stands, and which column each of its labels names.
//!
//! Looks at the first forty filled rows for the row, or the two rows, with most known labels. It decides and says
//! nothing; [`tell`] turns the decision into findings.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::grid::{Area, Grid, Value};
use super::labels::{Folded, Labels};
use super::mapping::{Said, SheetMapping};
use super::personal;
use super::row::written;
use super::schema::SheetSpec;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::i18n::fold;
use crate::source::column_letters;

/// How many rows from the top are looked at for the header.
const HEADER_ROWS: usize = 40;
/// Columns of a header that are looked at; nobody labels so many.
pub(super) const MOST_COLUMNS: usize = 2_000;
/// Unknown labels for which a near one is looked for; who has more of them has another kind of sheet.
pub(super) const MOST_QUESTIONS: usize = 200;

/// The header of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// Its rows: one, two, or none for a sheet whose columns are mapped by their letters.
    pub(super) rows: Vec<u32>,
    /// Its labelled or mapped columns, in order.
    pub(super) headings: Vec<Heading>,
    /// Other rows that look like a header.
    pub(super) others: Vec<u32>,
}

/// A labelled column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// Column, from zero.
    pub(super) column: u32,
    /// Row of the label, from zero.
    pub(super) row: u32,
    /// The label as written; empty for a column mapped by its letter.
    pub(super) label: String,
    /// The group above it, in a header of two rows.
    pub(super) group: Option<String>,
    /// What it is taken for.
    pub(super) meaning: Meaning,
}

/// What a label is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The column with this key, by a known label.
    Known(String),
    /// The column with this key, as `plan.toml` says.
    Mapped(String),
    /// The column with this key, by its label together with the group above.
    InGroup(String),
    /// The column with this key, though the group above says something more.
    WithoutGroup(String),
    /// A column that stood before.
    Doubled(String),
    /// Personal data.
    Personal,
    /// Unknown; perhaps the column with this key.
    Unknown(Option<String>),
}

impl Meaning {
    /// Returns the key of the column that is read.
    pub(super) fn key(&self) -> Option<&str> {
        match self {
            Meaning::Known(key) | Meaning::Mapped(key) | Meaning::InGroup(key) | Meaning::WithoutGroup(key) => {
                Some(key)
            }
            Meaning::Doubled(_) | Meaning::Personal | Meaning::Unknown(_) => None,
        }
    }

    fn into_key(self) -> Option<String> {
        self.key().map(str::to_owned)
    }
}

impl Header {
    /// Returns where each column stands, by its key.
    pub(super) fn columns(&self) -> BTreeMap<String, u32> {
        let known = self.headings.iter().filter_map(|heading| Some((heading.meaning.key()?, heading.column)));
        known.map(|(key, column)| (key.to_owned(), column)).collect()
    }

    /// Returns the last row of the header.
    pub(super) fn last_row(&self) -> Option<u32> {
        self.rows.last().copied()
    }
}

/// The texts of a sheet as labels are compared with them, each folded once, whatever it is compared with.
pub(super) struct Texts<'a> {
    grid: &'a Grid,
    /// Reading goes through shared references, so what was folded keeps its own state.
    folded: RefCell<BTreeMap<(u32, u32), Cached>>,
}

/// Nothing when a cell holds no text.
type Cached = Option<Rc<Written>>;

/// A text with what it is found by.
struct Written {
    text: String,
    folded: Folded,
}

impl<'a> Texts<'a> {
    /// Returns the texts of a sheet.
    pub(super) fn of(grid: &'a Grid) -> Self {
        Self { grid, folded: RefCell::default() }
    }

    fn at(&self, row: u32, column: u32) -> Option<Rc<Written>> {
        let fold = || {
            let text = match self.grid.value(row, column)? {
                Value::Text(text) => Some(written(text)).filter(|text| !text.is_empty()),
                // A year may head a column.
                Value::Number(number) => Some(number.normalize().to_string()),
                _ => None,
            }?;
            Some(Rc::new(Written { folded: Folded::of(&text), text }))
        };
        self.folded.borrow_mut().entry((row, column)).or_insert_with(fold).clone()
    }
}

/// Finds the header; nothing when no row has known labels enough.
pub(super) fn find(
    texts: &Texts<'_>,
    spec: &SheetSpec,
    labels: &Labels,
    mapping: Option<&SheetMapping>,
) -> Option<Header> {
    let grid = texts.grid;
    let filled = grid.filled_rows();
    let declared = mapping.and_then(|mapping| mapping.header.as_deref());
    let looked_at: BTreeSet<u32> = declared.unwrap_or(&filled).iter().copied().take(HEADER_ROWS).collect();
    let reader = Reader { grid, texts, labels, mapping, merged: merged_in(grid, &looked_at) };
    if let Some(rows) = declared {
        return Some(Header { rows: rows.to_vec(), headings: reader.questioned(rows), others: Vec::new() });
    }
    let single = |row: &u32| reader.candidate(vec![*row]);
    // One more than is looked at: the last may be the upper of two.
    let candidates: Vec<Candidate> = filled.iter().take(HEADER_ROWS + 1).map(single).collect();
    let pairs = candidates.windows(2).filter_map(|pair| {
        let (upper, lower) = (pair[0].rows[0], pair[1].rows[0]);
        if upper + 1 != lower || has_numbers(grid, lower) {
            return None;
        }
        let both = reader.candidate(vec![upper, lower]);
        (both.keys.len() > pair[0].keys.len().max(pair[1].keys.len())).then_some(both)
    });
    let pairs: Vec<Candidate> = pairs.collect();
    let least = 2.min(spec.columns.len()).max(1);
    let singles = candidates.into_iter().take(HEADER_ROWS);
    let all: Vec<Candidate> = singles.chain(pairs).filter(|it| it.keys.len() >= least).collect();
    // Most known labels, then the upper one, then the one of fewer rows.
    let best = all.iter().min_by_key(|it| (std::cmp::Reverse(it.keys.len()), it.rows[0], it.rows.len()))?;
    let others = all
        .iter()
        .filter(|it| it.rows.len() == 1 && !best.rows.contains(&it.rows[0]) && it.keys != best.keys)
        .filter(|it| 2 * it.keys.len() >= best.keys.len())
        .map(|it| it.rows[0])
        .collect();
    Some(Header { headings: reader.questioned(&best.rows), rows: best.rows.clone(), others })
}

/// The merged areas that touch these rows, row by row from the left.
fn merged_in(grid: &Grid, rows: &BTreeSet<u32>) -> BTreeMap<u32, Vec<Area>> {
    let mut merged: BTreeMap<u32, Vec<Area>> = BTreeMap::new();
    for area in &grid.merged {
        for row in rows.range(area.first_row..=area.last_row) {
            merged.entry(*row).or_default().push(*area);
        }
    }
    merged.values_mut().for_each(|areas| areas.sort_unstable_by_key(|area| area.first_column));
    merged
}

fn has_numbers(grid: &Grid, row: u32) -> bool {
    grid.row(row).any(|(_, value)| !matches!(value, Value::Text(_)))
}

/// Rows that may be the header, with the keys they name.
struct Candidate {
    rows: Vec<u32>,
    keys: BTreeSet<String>,
}

struct Reader<'a> {
    grid: &'a Grid,
    texts: &'a Texts<'a>,
    labels: &'a Labels,
    mapping: Option<&'a SheetMapping>,
    /// Merged areas by row, from the left.
    merged: BTreeMap<u32, Vec<Area>>,
}

/// Rows of an unknown column that are looked at for numbers of persons.
const MOST_ROWS_SEEN: usize = 200;

impl Reader<'_> {
    fn candidate(&self, rows: Vec<u32>) -> Candidate {
        let labelled = self.columns(&rows).into_iter().filter_map(|column| {
            let Label { label, group, .. } = self.label(&rows, column)?;
            let mapped = self.mapped(Some(&label), group.as_deref(), column);
            mapped.map_or_else(|| self.meaning(&label, group.as_deref()), Meaning::Mapped).into_key()
        });
        Candidate { keys: labelled.collect(), rows }
    }

    fn text(&self, row: u32, column: u32) -> Option<Rc<Written>> {
        self.texts.at(row, column)
    }

    fn merged_at(&self, row: u32, column: u32) -> Option<&Area> {
        let areas = self.merged.get(&row)?;
        let n = areas.partition_point(|area| area.first_column <= column);
        n.checked_sub(1).map(|index| &areas[index]).filter(|area| area.holds(row, column))
    }

    /// The headings, with a question for each label that is nearly known.
    fn questioned(&self, rows: &[u32]) -> Vec<Heading> {
        let mut headings = self.headings(rows);
        let taken: BTreeSet<String> =
            headings.iter().filter_map(|heading| heading.meaning.key()).map(str::to_owned).collect();
        let is_personal = |heading: &Heading| {
            let last = heading.row;
            let below = || {
                let rows = self.grid.filled_rows().into_iter().filter(move |row| *row > last);
                rows.take(MOST_ROWS_SEEN).filter_map(|row| self.grid.value(row, heading.column))
            };
            personal::is_label(&heading.label) || personal::is_column_of_persons(below())
        };
        let unknown = headings.iter_mut().filter(|heading| matches!(heading.meaning, Meaning::Unknown(_)));
        for (n, heading) in unknown.enumerate() {
            if is_personal(heading) {
                heading.meaning = Meaning::Personal;
            } else if let Meaning::Unknown(near) = &mut heading.meaning
                && n < MOST_QUESTIONS
            {
                *near = self.labels.near(&heading.label).filter(|key| !taken.contains(*key)).map(str::to_owned);
            }
        }
        headings
    }

    fn columns(&self, rows: &[u32]) -> BTreeSet<u32> {
        let columns = rows.iter().flat_map(|row| self.grid.row(*row).map(|(column, _)| column).take(MOST_COLUMNS));
        columns.chain(self.mapped_letters()).collect()
    }

    fn headings(&self, rows: &[u32]) -> Vec<Heading> {
        let columns = self.columns(rows);
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut headings: Vec<Heading> = columns.into_iter().filter_map(|column| self.heading(rows, column)).collect();
        // What plan.toml says comes before what labels say.
        for is_mapped in [true, false] {
            for heading in headings.iter_mut().filter(|it| matches!(it.meaning, Meaning::Mapped(_)) == is_mapped) {
                if let Some(key) = heading.meaning.key().map(str::to_owned)
                    && !seen.insert(key.clone())
                {
                    heading.meaning = Meaning::Doubled(key);
                }
            }
        }
        headings
    }

    fn mapped_letters(&self) -> impl Iterator<Item = u32> {
        let columns = self.mapping.map(|mapping| mapping.columns.as_slice()).unwrap_or_default();
        columns.iter().filter_map(|(name, _)| column_of_letters(&name.word))
    }

    fn heading(&self, rows: &[u32], column: u32) -> Option<Heading> {
        let Some(Label { row, label, group }) = self.label(rows, column) else {
            let meaning = Meaning::Mapped(self.mapped(None, None, column)?);
            let row = rows.first().copied().unwrap_or(0);
            return Some(Heading { column, row, label: String::new(), group: None, meaning });
        };
        let mapped = self.mapped(Some(&label), group.as_deref(), column);
        let meaning = mapped.map_or_else(|| self.meaning(&label, group.as_deref()), Meaning::Mapped);
        let group = group.map(|group| group.text.clone());
        Some(Heading { column, row, label: label.text.clone(), group, meaning })
    }

    /// The label of a column, with the group above it.
    fn label(&self, rows: &[u32], column: u32) -> Option<Label> {
        match *rows {
            [] => None,
            [row] => Some(Label { row, label: self.text(row, column)?, group: None }),
            [upper, lower, ..] => match self.text(lower, column) {
                Some(label) => Some(Label { row: lower, label, group: self.group(upper, lower, column) }),
                None => Some(Label { row: upper, label: self.text(upper, column)?, group: None }),
            },
        }
    }

    /// The label above a label: in the same column, in the merged cells above it, or the nearest to the left that
    /// has labels of its own below.
    fn group(&self, upper: u32, lower: u32, column: u32) -> Option<Rc<Written>> {
        if let Some(text) = self.text(upper, column) {
            return Some(text);
        }
        if let Some(area) = self.merged_at(upper, column) {
            return self.text(area.first_row, area.first_column);
        }
        let left = self.grid.left_of(upper, column)?;
        let is_merged = self.merged_at(upper, left).is_some();
        let is_group = self.text(lower, left).is_some() && !is_merged;
        if is_group { self.text(upper, left) } else { None }
    }

    /// What a label says; whether it is of a person, only an unknown one is asked.
    fn meaning(&self, label: &Written, group: Option<&Written>) -> Meaning {
        let owned = str::to_owned;
        let in_group = group.and_then(|group| self.labels.key_in_group(&group.folded, &label.folded));
        match (self.labels.key(&label.folded), in_group, group) {
            (_, Some(key), _) => Meaning::InGroup(owned(key)),
            (Some(key), None, Some(_)) => Meaning::WithoutGroup(owned(key)),
            (Some(key), None, None) => Meaning::Known(owned(key)),
            (None, None, _) => Meaning::Unknown(None),
        }
    }

    /// The key that `plan.toml` gives a column, by its label, by both its labels or by its letter.
    fn mapped(&self, label: Option<&Written>, group: Option<&Written>, column: u32) -> Option<String> {
        let columns = &self.mapping?.columns;
        let alone = label.map(|label| fold(&label.text));
        let both = label.zip(group).map(|(label, group)| fold(&format!("{} {}", group.text, label.text)));
        let is_label = |name: &Said| {
            let name = Some(fold(&name.word));
            name == alone || (both.is_some() && name == both)
        };
        let by_label = columns.iter().find(|(name, _)| is_label(name));
        let by_letter = || columns.iter().find(|(name, _)| name.word == column_letters(column));
        let (_, key) = by_label.or_else(by_letter)?;
        self.labels.has_key(&key.word).then(|| key.word.clone())
    }
}

/// A label with the group above it.
struct Label {
    row: u32,
    label: Rc<Written>,
    group: Option<Rc<Written>>,
}

/// Reads `AB` as column 27, from zero; labels are longer or in small letters.
fn column_of_letters(letters: &str) -> Option<u32> {
    let is_column = (1..=3).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_column {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    (column <= 16_384).then(|| column - 1)
}

/// Says what of the header the user should know.
pub(super) fn tell(grid: &Grid, header: &Header, findings: &mut Findings) {
    let first = header.headings.first().map_or(0, |heading| heading.column);
    if let (Some(row), false) = (header.rows.first(), header.others.is_empty()) {
        let others: Vec<String> = header.others.iter().map(|row| (row + 1).to_string()).collect();
        let finding = Diagnostic::new(Code::HeaderChosen).at_cell(&grid.cell(*row, first));
        findings.push(finding.with("row", (row + 1).to_string()).with("others", others.join(", ")));
    }
    if let [upper, lower] = header.rows[..] {
        let finding = Diagnostic::new(Code::TwoRowHeader).at_cell(&grid.cell(upper, first));
        findings.push(finding.with("first", (upper + 1).to_string()).with("last", (lower + 1).to_string()));
    }
    for heading in &header.headings {
        let at = |code| {
            let cell = grid.cell(heading.row, heading.column);
            Diagnostic::new(code).at_cell(&cell).with("label", heading.label.as_str())
        };
        match &heading.meaning {
            Meaning::Known(_) | Meaning::Mapped(_) | Meaning::InGroup(_) => {}
            Meaning::WithoutGroup(key) => {
                let group = heading.group.clone().unwrap_or_default();
                findings.push(at(Code::GroupIgnored).with("group", group).with("column", key.as_str()));
            }
            Meaning::Doubled(_) => findings.push(at(Code::DuplicateColumn)),
            Meaning::Personal => findings.push(at(Code::PersonalData)),
            Meaning::Unknown(near) => {
                findings.push(at(Code::UnknownColumn).with("suggestion", near.clone().unwrap_or_default()));
            }
        }
    }
}

/// Says which columns of a mapping the header does not have, and which keys the sheet does not have.
pub(super) fn tell_mapping(header: &Header, mapping: &SheetMapping, labels: &Labels, findings: &mut Findings) {
    for (name, key) in &mapping.columns {
        if !labels.has_key(&key.word) {
            let finding = Diagnostic::new(Code::MappingBadValue).at(key.place()).with("key", "columns");
            findings.push(finding.with("value", key.word.as_str()).with("accepted", labels.keys().join(", ")));
            continue;
        }
        if column_of_letters(&name.word).is_none() && !has_label(header, &name.word) {
            let near = header.headings.iter().find(|it| is_near(&it.label, &name.word));
            let finding = Diagnostic::new(Code::MappingUnknownColumn).at(name.place());
            let suggestion = near.map(|it| it.label.clone()).unwrap_or_default();
            findings.push(finding.with("label", name.word.as_str()).with("suggestion", suggestion));
        }
    }
    let keys = mapping.units.keys().filter(|key| !labels.has_key(key));
    for key in keys {
        let finding = Diagnostic::new(Code::MappingBadValue).at(mapping.name.place()).with("key", "units");
        findings.push(finding.with("value", key.as_str()).with("accepted", labels.keys().join(", ")));
    }
}

fn has_label(header: &Header, name: &str) -> bool {
    let folded = fold(name);
    header.headings.iter().any(|heading| {
        let both = heading.group.as_ref().map(|group| fold(&format!("{group} {}", heading.label)));
        fold(&heading.label) == folded || both.as_ref() == Some(&folded)
    })
}

fn is_near(one: &str, other: &str) -> bool {
    crate::i18n::distance(&fold(one), &fold(other), 2).is_some()
}
