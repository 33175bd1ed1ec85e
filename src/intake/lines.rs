//! The lines below a header: which are rows of the table, and which are totals, repeated headers or notes.
//!
//! Also carries the value of merged cells down to the rows they cover, compares totals with the sum of their rows, and
//! looks for columns of percentages filled with shares of one.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::grid::Value;
use super::ledger::Reason;
use super::mapping::SheetMapping;
use super::quantity;
use super::row::written;
use super::schema::{ColumnSpec, Kind, measured};
use super::table::Table;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::i18n::{Language, args, fold, message_with};
use crate::source::column_letters;

/// A line that is no row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// A row of totals.
    Total,
    /// The header once more.
    RepeatedHeader,
    /// A note.
    Note,
    /// A row that shows how the sheet is filled.
    Example,
}

impl Line {
    /// Returns why its cells are not used.
    pub(super) fn reason(self) -> Reason {
        match self {
            Line::Total => Reason::Total,
            Line::RepeatedHeader => Reason::RepeatedHeader,
            Line::Note => Reason::StrayNote,
            Line::Example => Reason::Example,
        }
    }
}

/// Parts the lines below the header, and says which are passed over.
pub(super) fn part(table: &mut Table<'_>, findings: &mut Findings) {
    let last = table.header().last_row();
    let below: Vec<u32> =
        table.grid.filled_rows().into_iter().filter(|row| last.is_none_or(|last| *row > last)).collect();
    let mut rows = Vec::new();
    let mut lines = BTreeMap::new();
    let examples = example_labels();
    for row in below {
        let Some(line) = line_of(table, row, &examples) else {
            rows.push(row);
            continue;
        };
        let column = table.grid.row(row).next().map_or(0, |(column, _)| column);
        let at = |code| Diagnostic::new(code).at_cell(&table.grid.cell(row, column));
        findings.push(match line {
            Line::Total => at(Code::TotalRow),
            Line::RepeatedHeader => at(Code::RepeatedHeader),
            Line::Example => at(Code::ExampleRow),
            Line::Note => at(Code::StrayNote).with("text", shown_line(table, row)),
        });
        lines.insert(row, line);
    }
    tell_unlabelled(table, &rows, findings);
    table.set_lines(rows, lines);
}

fn line_of(table: &Table<'_>, row: u32, examples: &[String]) -> Option<Line> {
    if is_example(table, row, examples) {
        Some(Line::Example)
    } else if is_total(table, row) {
        Some(Line::Total)
    } else if is_repeated_header(table, row) {
        Some(Line::RepeatedHeader)
    } else if is_note(table, row) {
        Some(Line::Note)
    } else {
        None
    }
}

/// How the rows begin that show how a sheet is filled, in each language, folded.
fn example_labels() -> Vec<String> {
    Language::ALL.map(|language| fold(&message_with(language, "sample-row", &args([("id", "".into())])))).into()
}

fn is_example(table: &Table<'_>, row: u32, labels: &[String]) -> bool {
    let Some((_, Value::Text(text))) = table.grid.row(row).next() else { return false };
    // Folding drops the colon, without which the word may begin a name.
    if !text.contains(':') {
        return false;
    }
    let folded = fold(text);
    labels
        .iter()
        .any(|label| folded.strip_prefix(label.as_str()).is_some_and(|it| it.is_empty() || it.starts_with(' ')))
}

/// Words that begin the name of a total, folded.
const TOTALS: &[&str] = &[
    "total",
    "totaux",
    "sous total",
    "soustotal",
    "subtotal",
    "sub total",
    "grand total",
    "somme",
    "المجموع",
    "مجموع",
    "الاجمالي",
    "اجمالي",
    "المجموع الجزيي",
];

/// A row says "total" in one of its first texts, and has no id of its own.
fn is_total(table: &Table<'_>, row: u32) -> bool {
    let says_total = |text: &str| {
        let folded = fold(text);
        TOTALS
            .iter()
            .any(|total| folded.strip_prefix(total).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    };
    let mut texts = table.grid.row(row).filter_map(|(column, value)| match value {
        Value::Text(text) => Some((column, text)),
        _ => None,
    });
    let first = texts.next();
    if first.is_some_and(|(_, text)| says_total(text)) {
        return true;
    }
    let id = table.spec.columns.iter().find(|column| column.kind == Kind::Id);
    let is_without_id = id.is_some_and(|id| table.value(row, id.key).is_none());
    is_without_id && first.into_iter().chain(texts.take(2)).any(|(_, text)| says_total(text))
}

/// All texts of the row are labels where they stand in the header, and there are at least two.
fn is_repeated_header(table: &Table<'_>, row: u32) -> bool {
    let label_of = |column: u32| table.header().headings.iter().find(|heading| heading.column == column);
    let mut n = 0;
    for (column, value) in table.grid.row(row) {
        let Value::Text(text) = value else { return false };
        if label_of(column).is_none_or(|heading| fold(&heading.label) != fold(text)) {
            return false;
        }
        n += 1;
    }
    n >= 2
}

/// Words that begin a note, folded.
const NOTES: &[&str] = &[
    "source",
    "sources",
    "note",
    "notes",
    "nb",
    "n b",
    "remarque",
    "remarques",
    "observation",
    "observations",
    "legende",
    "remark",
    "remarks",
    "المصدر",
    "المصادر",
    "ملاحظه",
    "ملاحظات",
    "تنبيه",
];
/// Letters beyond which the one text of a line is no id.
const LONG: usize = 60;

/// A line outside the columns of the table, or the one text of a line that would need more to be a row.
fn is_note(table: &Table<'_>, row: u32) -> bool {
    let is_known = |column: u32| table.columns().values().any(|known| *known == column);
    let mut cells = table.grid.row(row);
    let Some((_, first)) = cells.next() else { return false };
    let is_alone = cells.next().is_none();
    if table.grid.row(row).all(|(column, _)| !is_known(column)) {
        return true;
    }
    let n_required = table.spec.columns.iter().filter(|column| column.is_required).count();
    let Value::Text(text) = first else { return false };
    let folded = fold(text);
    let begins = |note: &str| folded.strip_prefix(note).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let looks = NOTES.iter().any(|note| begins(note)) || text.trim_start().starts_with('*');
    is_alone && n_required > 1 && (looks || text.chars().count() > LONG)
}

fn shown_line(table: &Table<'_>, row: u32) -> String {
    const SHOWN: usize = 60;
    let text = table.grid.row(row).find_map(|(_, value)| match value {
        Value::Text(text) => Some(written(text)),
        Value::Number(number) => Some(number.normalize().to_string()),
        _ => None,
    });
    let text = text.unwrap_or_default();
    if text.chars().count() > SHOWN { text.chars().take(SHOWN).chain(['…']).collect() } else { text }
}

/// Says which columns hold cells below no label.
fn tell_unlabelled(table: &Table<'_>, rows: &[u32], findings: &mut Findings) {
    let labelled: BTreeSet<u32> = table.header().headings.iter().map(|heading| heading.column).collect();
    let mut counts: BTreeMap<u32, (u32, usize)> = BTreeMap::new();
    for row in rows {
        for (column, _) in table.grid.row(*row) {
            if !labelled.contains(&column) {
                counts.entry(column).or_insert((*row, 0)).1 += 1;
            }
        }
    }
    for (column, (row, count)) in counts {
        let finding = Diagnostic::new(Code::UnlabelledColumn).at_cell(&table.grid.cell(row, column));
        findings.push(finding.with("letter", column_letters(column)).with("count", count));
    }
}

/// Whether a value of such a column may hold for several rows.
fn may_repeat(kind: Kind) -> bool {
    match kind {
        Kind::Reference(_)
        | Kind::References(_)
        | Kind::Text
        | Kind::Texts
        | Kind::Year
        | Kind::Date
        | Kind::YesNo
        | Kind::Word(_)
        | Kind::Sector => true,
        Kind::Id | Kind::Whole(..) | Kind::Number(..) | Kind::Money | Kind::Scores => false,
    }
}

/// Carries values down: those of merged cells, and those of columns that `plan.toml` declares.
pub(super) fn fill_down(table: &mut Table<'_>, declared: Option<&SheetMapping>, findings: &mut Findings) {
    let columns: Vec<(u32, ColumnSpec)> = table
        .spec
        .columns
        .iter()
        .flat_map(|spec| table.keys_of(spec).into_iter().map(move |key| (key, *spec)))
        .filter_map(|(key, spec)| Some((table.position(&key)?, spec)))
        .collect();
    for (column, spec) in columns {
        let mut filled: Vec<(u32, u32)> = Vec::new();
        let areas: Vec<_> = table.grid.merged.iter().filter(|area| area.first_column == column).copied().collect();
        for area in areas {
            if area.first_row == area.last_row || table.grid.value(area.first_row, column).is_none() {
                continue;
            }
            let from = table.rows.partition_point(|row| *row <= area.first_row);
            let below: Vec<u32> = table.rows[from..].iter().copied().take_while(|row| *row <= area.last_row).collect();
            if table.rows.binary_search(&area.first_row).is_err() || below.is_empty() {
                continue;
            }
            if may_repeat(spec.kind) {
                filled.extend(below.into_iter().map(|row| (row, area.first_row)));
            } else if spec.kind != Kind::Id {
                let finding = Diagnostic::new(Code::MergedNumber).at_cell(&table.grid.cell(area.first_row, column));
                findings.push(finding.with("column", spec.key));
            }
        }
        if declared.is_some_and(|declared| is_declared(table, declared, column, &spec)) {
            let mut last = None;
            for row in &table.rows {
                match (table.grid.value(*row, column), last) {
                    (Some(_), _) => last = Some(*row),
                    (None, Some(from)) => filled.push((*row, from)),
                    (None, None) => {}
                }
            }
        }
        if let Some((row, _)) = filled.first() {
            let finding = Diagnostic::new(Code::FilledDown).at_cell(&table.grid.cell(*row, column));
            findings.push(finding.with("column", spec.key).with("count", filled.len()));
        }
        for (row, from) in filled {
            table.fill((row, column), from);
        }
    }
}

fn is_declared(table: &Table<'_>, declared: &SheetMapping, column: u32, spec: &ColumnSpec) -> bool {
    let heading = table.header().headings.iter().find(|heading| heading.column == column);
    let label = heading.map(|heading| fold(&heading.label)).unwrap_or_default();
    declared.fill_down.iter().any(|said| {
        said.word == spec.key
            || said.word == column_letters(column)
            || table.position(&said.word) == Some(column)
            || (!label.is_empty() && fold(&said.word) == label)
    })
}

/// Compares totals with sums, and looks for shares of one among percentages.
pub(super) fn check(table: &Table<'_>, findings: &mut Findings) {
    for spec in table.spec.columns {
        let Some(column) = table.position(spec.key) else { continue };
        if is_summed(spec.kind) {
            check_totals(table, spec, column, findings);
        }
        if spec.key.ends_with("_pct") {
            check_shares(table, spec, column, findings);
        }
    }
}

/// Marks from one to five are numbers too, but nobody adds them up.
fn is_summed(kind: Kind) -> bool {
    const LEAST: u32 = 1_000;
    matches!(kind, Kind::Money) || matches!(kind, Kind::Whole(_, most) if most >= LEAST)
}

fn number(table: &Table<'_>, spec: &ColumnSpec, row: u32, column: u32) -> Option<Decimal> {
    match table.grid.value(row, column)? {
        Value::Number(number) => Some(*number),
        Value::Text(text) => quantity::parse_as(text, table.style, measured(spec), table.unit(spec.key)).ok(),
        _ => None,
    }
}

/// A total is that of all rows above it, or of those since the total before it.
fn check_totals(table: &Table<'_>, spec: &ColumnSpec, column: u32, findings: &mut Findings) {
    let last = table.header().last_row();
    let (mut all, mut part, mut n_rows) = (Decimal::ZERO, Decimal::ZERO, 0_usize);
    for row in table.grid.filled_rows().into_iter().filter(|row| last.is_none_or(|last| *row > last)) {
        let value = number(table, spec, row, column);
        if is_total(table, row) {
            if let Some(total) = value.filter(|total| n_rows > 0 && *total != all && *total != part) {
                let finding = Diagnostic::new(Code::TotalDiffers).at_cell(&table.grid.cell(row, column));
                let finding = finding.with("value", total.normalize()).with("column", spec.key);
                // Rows since the total before it, or all of them for a total of totals.
                let sum = if part.is_zero() { all } else { part };
                findings.push(finding.with("sum", sum.normalize()));
            }
            part = Decimal::ZERO;
        } else if table.rows.binary_search(&row).is_ok() {
            let value = value.unwrap_or_default();
            all = all.checked_add(value).unwrap_or_default();
            part = part.checked_add(value).unwrap_or_default();
            n_rows += 1;
        }
    }
}

fn check_shares(table: &Table<'_>, spec: &ColumnSpec, column: u32, findings: &mut Findings) {
    const ENOUGH: usize = 3;
    let values: Vec<Decimal> = table.rows.iter().filter_map(|row| number(table, spec, *row, column)).collect();
    let are_shares = values.iter().all(|value| (Decimal::ZERO..=Decimal::ONE).contains(value));
    let n_parts = values.iter().filter(|value| !value.fract().is_zero()).count();
    if are_shares && n_parts >= ENOUGH {
        let row = table.rows.iter().find(|row| table.grid.value(**row, column).is_some()).copied().unwrap_or_default();
        let finding = Diagnostic::new(Code::SharesNotPercent).at_cell(&table.grid.cell(row, column));
        findings.push(finding.with("column", spec.key));
    }
}
