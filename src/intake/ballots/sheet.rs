//! Ballots and projects in a table: which of the known layouts it has is told by its columns.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Draft, DraftBallot, DraftVote, ReadOptions, age_band, layout};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::{Language, fold, message};
use crate::intake::grid::{Grid, Value};
use crate::intake::number::{self, NumberStyle};
use crate::intake::schema::column_label;

/// Columns that are known, by the key that is accepted beside its labels.
const COLUMNS: &[&str] = &[
    "ballot",
    "budget",
    "cost",
    "count",
    "first_count",
    "group",
    "loser",
    "name",
    "points",
    "project_id",
    "second_count",
    "tally_table",
    "voter",
    "votes",
    "winner",
];
/// Rows from the top among which the header is looked for.
const HEADER_ROWS: usize = 20;

/// A table with its columns.
struct Ballots<'a> {
    grid: &'a Grid,
    columns: BTreeMap<&'static str, u32>,
    /// Columns with another label, which name projects in a table of ballots.
    others: Vec<(u32, String)>,
    header: u32,
    rows: Vec<u32>,
    options: &'a ReadOptions,
}

/// Adds what a table says to the draft.
pub(super) fn read(grid: &Grid, options: &ReadOptions, draft: &mut Draft, findings: &mut Findings) {
    let Some(mut table) = Ballots::of(grid, options) else {
        if !grid.filled_rows().is_empty() {
            let place = Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() };
            findings.push(Diagnostic::new(Code::BadBallotFile).at(place).with("what", "none"));
        }
        return;
    };
    let keys: Vec<&str> = table.columns.keys().copied().collect();
    let has = |key: &str| keys.contains(&key);
    if has("winner") && has("loser") {
        table.pairs(draft, findings);
    } else if has("ballot") {
        table.ballots(draft, findings);
    } else if has("project_id") && (has("votes") || has("points") || has("first_count")) {
        table.tallies(draft, findings);
    } else if has("project_id") && has("cost") {
        table.projects(draft, findings);
    } else {
        table.matrix(draft, findings);
        // There, every other column is a project.
        table.others.clear();
    }
    for (column, label) in &table.others {
        let cell = grid.cell(table.header, *column);
        let finding = Diagnostic::new(Code::UnknownColumn).at(Place::Cell(cell)).with("label", label.as_str());
        findings.push(finding.with("suggestion", String::new()));
    }
    if let Some(budget) = table.columns.get("budget") {
        let mut amounts = table.rows.iter().filter_map(|row| amount(grid.value(*row, *budget)?));
        draft.budget = amounts.next_back().or(draft.budget);
    }
}

impl<'a> Ballots<'a> {
    fn of(grid: &'a Grid, options: &'a ReadOptions) -> Option<Self> {
        let mut labels: BTreeMap<String, &'static str> = BTreeMap::new();
        for key in COLUMNS {
            labels.insert(fold(key), key);
            for language in Language::ALL {
                labels.entry(fold(&column_label(language, key))).or_insert(key);
            }
        }
        // What rooms write over these columns on their own.
        for key in COLUMNS {
            for language in Language::ALL {
                let others = message(language, &format!("ballot-column-{}", key.replace('_', "-")));
                for label in others.split('|') {
                    labels.entry(fold(label)).or_insert(key);
                }
            }
        }
        if let Some(group) = &options.group {
            labels.insert(fold(group), "group");
        }
        let filled = grid.filled_rows();
        let known = |row: &u32| grid.row(*row).filter(|(_, value)| labels.contains_key(&fold(&words(value)))).count();
        // The first row with most known labels; else the first row, which then names projects alone.
        let first = filled.iter().take(HEADER_ROWS).copied();
        let header = first.max_by_key(|row| (known(row), std::cmp::Reverse(*row)))?;
        let mut columns = BTreeMap::new();
        let mut others = Vec::new();
        for (column, value) in grid.row(header) {
            let label = words(value);
            match labels.get(&fold(&label)) {
                Some(key) => {
                    columns.entry(*key).or_insert(column);
                }
                None if !label.is_empty() => others.push((column, label)),
                None => {}
            }
        }
        let rows: Vec<u32> = filled.into_iter().filter(|row| *row > header).collect();
        let has_ballots = !columns.is_empty() || others.len() > 1;
        (has_ballots && !rows.is_empty()).then_some(Self { grid, columns, others, header, rows, options })
    }

    fn value(&self, row: u32, key: &str) -> Option<&'a Value> {
        self.grid.value(row, *self.columns.get(key)?)
    }

    fn text(&self, row: u32, key: &str) -> String {
        self.value(row, key).map(words).unwrap_or_default()
    }

    fn place(&self, row: u32, key: &str) -> Place {
        Place::Cell(self.grid.cell(row, self.columns.get(key).copied().unwrap_or(0)))
    }

    fn group(&self, row: u32) -> String {
        let group = self.text(row, "group");
        if self.options.group.as_deref() == Some("age") { age_band(&group) } else { group }
    }

    /// A count in a column; `otherwise` when the cell is empty, nothing and a finding when it is no count.
    fn whole(&self, row: u32, key: &str, otherwise: Option<u64>, findings: &mut Findings) -> Option<u64> {
        let Some(value) = self.value(row, key).filter(|value| !words(value).is_empty()) else { return otherwise };
        let whole = amount(value).filter(rust_decimal::Decimal::is_integer).and_then(|amount| amount.to_u64());
        if whole.is_none() {
            let finding = Diagnostic::new(Code::BadAmount).at(self.place(row, key));
            findings.push(finding.with("value", words(value)));
        }
        whole
    }

    fn ballots(&self, draft: &mut Draft, findings: &mut Findings) {
        let is_ranking = self.rows.iter().any(|row| self.text(*row, "ballot").contains('>'));
        for row in &self.rows {
            let Some(count) = self.whole(*row, "count", Some(1), findings) else { continue };
            let text = self.text(*row, "ballot");
            let place = self.place(*row, "ballot");
            match layout::ballot(&text, is_ranking) {
                Some(vote) => draft.ballots.push(DraftBallot { place, count, group: self.group(*row), vote }),
                None => findings.push(Diagnostic::new(Code::BadAmount).at(place).with("value", text)),
            }
        }
    }

    fn pairs(&self, draft: &mut Draft, findings: &mut Findings) {
        for row in &self.rows {
            let Some(count) = self.whole(*row, "count", Some(1), findings) else { continue };
            let vote = DraftVote::Pair(self.text(*row, "winner"), self.text(*row, "loser"));
            draft.ballots.push(DraftBallot { place: self.place(*row, "winner"), count, group: self.group(*row), vote });
        }
    }

    /// Counts by group and project; two counts of one tally must agree.
    fn tallies(&self, draft: &mut Draft, findings: &mut Findings) {
        let mut sums: BTreeMap<String, (Place, BTreeMap<String, u64>)> = BTreeMap::new();
        let mut order = Vec::new();
        for row in &self.rows {
            let key = ["first_count", "votes", "points"].into_iter().find(|key| self.columns.contains_key(key));
            let key = key.unwrap_or("votes");
            let Some(first) = self.whole(*row, key, None, findings) else { continue };
            if self.columns.contains_key("second_count") {
                match self.whole(*row, "second_count", None, findings) {
                    Some(second) if second == first => {}
                    Some(second) => {
                        let finding = Diagnostic::new(Code::TallyDiffers).at(self.place(*row, "second_count"));
                        let finding = finding.with("first", Decimal::from(first)).with("second", Decimal::from(second));
                        findings.push(finding);
                        continue;
                    }
                    None => {
                        findings.push(Diagnostic::new(Code::TallyCountedOnce).at(self.place(*row, "second_count")));
                    }
                }
            }
            let group = self.group(*row);
            let place = self.place(*row, "project_id");
            let entry = sums.entry(group.clone()).or_insert_with(|| {
                order.push(group.clone());
                (place, BTreeMap::new())
            });
            *entry.1.entry(self.text(*row, "project_id")).or_default() += first;
        }
        for group in order {
            if let Some((place, points)) = sums.remove(&group) {
                let vote = DraftVote::Points(points.into_iter().collect());
                draft.ballots.push(DraftBallot { place, count: 1, group, vote });
            }
        }
    }

    fn projects(&self, draft: &mut Draft, findings: &mut Findings) {
        for row in &self.rows {
            let id = self.text(*row, "project_id");
            let place = self.place(*row, "cost");
            if draft.projects.iter().any(|(other, _, _)| *other == id) {
                findings.push(Diagnostic::new(Code::VoteTwice).at(place).with("value", id));
                continue;
            }
            let value = self.value(*row, "cost").filter(|value| !words(value).is_empty());
            let cost = value.and_then(amount);
            if let Some(value) = value.filter(|_| cost.is_none()) {
                findings.push(Diagnostic::new(Code::BadAmount).at(place).with("value", words(value)));
            }
            let name = self.text(*row, "name");
            draft.projects.push((id.clone(), if name.is_empty() { id } else { name }, cost));
        }
    }

    /// A column for each project: points, places, or marks of those that are wanted.
    fn matrix(&self, draft: &mut Draft, findings: &mut Findings) {
        if draft.projects.is_empty() {
            draft.projects = self.others.iter().map(|(_, id)| (id.clone(), id.clone(), None)).collect();
        }
        let cell = |row: u32, column: u32| self.grid.value(row, column).map(words).unwrap_or_default();
        let every = || self.rows.iter().flat_map(|row| self.others.iter().map(move |(column, _)| cell(*row, *column)));
        let is_mark =
            |text: &String| text.is_empty() || matches!(fold(text).as_str(), "x" | "1" | "yes" | "oui" | "نعم");
        let is_approval = !self.options.cells_are_places && every().all(|text| is_mark(&text));
        'rows: for row in &self.rows {
            let Some(count) = self.whole(*row, "count", Some(1), findings) else { continue };
            let mut given: Vec<(String, u64)> = Vec::new();
            for (column, id) in &self.others {
                let text = cell(*row, *column);
                if text.is_empty() {
                    continue;
                }
                let number = self.grid.value(*row, *column).and_then(amount);
                let points =
                    if is_approval { Some(1) } else { number.filter(Decimal::is_integer).and_then(|it| it.to_u64()) };
                let Some(points) = points else {
                    let place = Place::Cell(self.grid.cell(*row, *column));
                    findings.push(Diagnostic::new(Code::BadAmount).at(place).with("value", text));
                    continue 'rows;
                };
                given.push((id.clone(), points));
            }
            let vote = if is_approval {
                DraftVote::Approval(given.into_iter().map(|(id, _)| id).collect())
            } else if self.options.cells_are_places {
                given.sort_by_key(|(_, place)| *place);
                let levels = given.chunk_by(|one, other| one.1 == other.1);
                DraftVote::Ranking(levels.map(|level| level.iter().map(|(id, _)| id.clone()).collect()).collect())
            } else {
                DraftVote::Points(given)
            };
            let place = Place::Cell(self.grid.cell(*row, 0));
            draft.ballots.push(DraftBallot { place, count, group: self.group(*row), vote });
        }
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::OutsizeNumber(text) => text.trim().to_owned(),
        Value::Number(number) | Value::Percent(number) => number.normalize().to_string(),
        Value::Bool(yes) => if *yes { "1" } else { "" }.to_owned(),
        Value::Date(date) => date.to_string(),
        Value::Error(_) | Value::FormulaWithoutValue => String::new(),
    }
}

/// An amount from zero.
fn amount(value: &Value) -> Option<Decimal> {
    let number = match value {
        Value::Number(number) => *number,
        Value::Text(text) => number::parse(text, NumberStyle::default()).ok()?,
        _ => return None,
    };
    (!number.is_sign_negative() || number.is_zero()).then(|| number.normalize())
}
