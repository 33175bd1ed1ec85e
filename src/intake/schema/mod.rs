//! The sheets of a workspace and their columns: the one table that reading and starter workbooks share.
//!
//! Labels in three languages stand in the message files under `sheet-…`, `column-…` and `word-…`; the keys below are
//! accepted as labels too.

mod contracts;
mod diagnosis;
mod governance;
mod monograph;
mod programmes;
mod projects;
mod registers;
mod tracking;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::quantity::Measured;
use crate::i18n::{Language, args, fold, message, message_with};

/// A sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetSpec {
    /// Key, such as `needs`.
    pub key: &'static str,
    /// Workbook that holds it in a new workspace.
    pub workbook: &'static str,
    /// Columns in the order of a new workbook.
    pub columns: &'static [ColumnSpec],
}

/// A column of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Key, such as `need_id`.
    pub key: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether a row without it is left out.
    pub is_required: bool,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The id of the row.
    Id,
    /// The id of a row of another sheet.
    Reference(&'static str),
    /// Ids of rows of another sheet, separated by `;`, or the word for all.
    References(&'static str),
    /// Free text.
    Text,
    /// Free text in three languages: three columns.
    Texts,
    /// A whole number in a range.
    Whole(u32, u32),
    /// A number in a range.
    Number(i32, i32),
    /// Dirhams.
    Money,
    /// A year.
    Year,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A sector of the profile.
    Sector,
    /// One column for each criterion of the profile.
    Scores,
}

/// Returns what the numbers of a column count.
#[must_use]
pub fn measured(column: &ColumnSpec) -> Measured {
    match (column.kind, column.key) {
        (Kind::Money, _) => Measured::Money,
        (_, "households") => Measured::Households,
        (_, key) if key.ends_with("_households") || key.starts_with("households_in_") => Measured::Households,
        (_, "population" | "persons" | "beneficiaries_women" | "beneficiaries_men") => Measured::Persons,
        (_, "duration_years") => Measured::Years,
        (_, key) if key.ends_with("_km") => Measured::Length,
        (_, key) if key.ends_with("_pct") => Measured::Share,
        _ => Measured::Plain,
    }
}

const fn required(key: &'static str, kind: Kind) -> ColumnSpec {
    ColumnSpec { key, kind, is_required: true }
}

const fn optional(key: &'static str, kind: Kind) -> ColumnSpec {
    ColumnSpec { key, kind, is_required: false }
}

/// Words for a sex.
pub const SEX: &[&str] = &["F", "M", "T"];
/// Age groups of the census.
pub const AGE_GROUP: &[&str] = &[
    "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64",
    "65-69", "70-74", "75+",
];
/// Age groups of attendance lists.
pub const ATTENDANCE_AGE: &[&str] = &["15-24", "25-59", "60+"];

const PCT: Kind = Kind::Number(0, 100);
const DEGREES: Kind = Kind::Number(-180, 180);
const KM: Kind = Kind::Number(0, 200);
const PERSONS: Kind = Kind::Whole(0, 50_000_000);

/// Returns every sheet, workbook by workbook.
pub fn sheets() -> impl Iterator<Item = &'static SheetSpec> {
    [
        monograph::SHEETS,
        diagnosis::SHEETS,
        projects::SHEETS,
        contracts::SHEETS,
        programmes::SHEETS,
        governance::SHEETS,
        registers::SHEETS,
        tracking::SHEETS,
    ]
    .into_iter()
    .flatten()
}

/// Returns whether a plan can be made without this workbook: nothing is said of sheets of it that are not there.
#[must_use]
pub fn is_optional(workbook: &str) -> bool {
    !matches!(workbook, "monograph" | "diagnosis" | "projects" | "governance")
}

/// Sheets of the governance workbook that a plan can do without: a commune that has no bodies loses nothing.
const FREE: &[&str] = &["bodies", "members", "meetings", "decisions", "questions", "roadmap", "roadmap_table"];

/// Returns whether it is worth a word that this sheet is nowhere.
#[must_use]
pub fn is_missed(spec: &SheetSpec) -> bool {
    !is_optional(spec.workbook) && !FREE.contains(&spec.key)
}

/// Returns the sheet with this key.
#[must_use]
pub fn sheet(key: &str) -> Option<&'static SheetSpec> {
    sheets().find(|sheet| sheet.key == key)
}

/// Returns the sheet whose key or label, in any language, is this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static SheetSpec> {
    static NAMES: LazyLock<BTreeMap<String, &'static SheetSpec>> = LazyLock::new(|| {
        let mut names = BTreeMap::new();
        for spec in sheets() {
            let labels = Language::ALL.map(|language| fold(&sheet_label(language, spec.key)));
            for name in std::iter::once(fold(spec.key)).chain(labels) {
                names.entry(name).or_insert(spec);
            }
        }
        names
    });
    NAMES.get(&fold(name)).copied()
}

/// Returns the label of a sheet in a language.
#[must_use]
pub fn sheet_label(language: Language, key: &str) -> String {
    message(language, &format!("sheet-{key}"))
}

/// Returns the label of a column in a language.
#[must_use]
pub fn column_label(language: Language, key: &str) -> String {
    message(language, &format!("column-{key}"))
}

/// Returns the label of the column that holds one language of a text.
#[must_use]
pub fn text_column_label(language: Language, key: &str, of: Language) -> String {
    let words = args([
        ("column", column_label(language, key).into()),
        ("language", message(language, &format!("language-{}", of.tag())).into()),
    ]);
    message_with(language, "column-in-language", &words)
}

/// Returns the label of an accepted word in a language; `list` is the column's key.
#[must_use]
pub fn word_label(language: Language, list: &str, word: &str) -> String {
    if is_plain(word) { word.to_owned() } else { message(language, &format!("word-{list}-{word}")) }
}

/// A word such as `15-24`, `75+` or `2` reads the same in every language.
fn is_plain(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}
