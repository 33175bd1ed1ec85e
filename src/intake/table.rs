//! A sheet whose header has been understood: known columns, and the rows below it.

use std::collections::BTreeMap;

use super::grid::{Grid, Value};
use super::schema::{ColumnSpec, Kind, SheetSpec, column_label, text_column_label};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::{Language, distance, fold};
use crate::profile::Profile;

/// How many rows from the top are looked at for the header.
const HEADER_ROWS: usize = 40;

/// A sheet with its columns found.
#[derive(Debug)]
pub struct Table<'a> {
    /// The cells.
    pub grid: &'a Grid,
    /// What the sheet is.
    pub spec: &'static SheetSpec,
    /// Position of each column by its key; texts have one key for each language, such as `title_ar`.
    columns: BTreeMap<String, u32>,
    /// Filled rows below the header.
    pub rows: Vec<u32>,
}

impl<'a> Table<'a> {
    /// Finds the header of a sheet, and says which columns are missing, unknown or doubled.
    pub fn read(grid: &'a Grid, spec: &'static SheetSpec, profile: &Profile, findings: &mut Findings) -> Option<Self> {
        let labels = labels(spec, profile);
        let filled = grid.filled_rows();
        let header = filled
            .iter()
            .take(HEADER_ROWS)
            .map(|row| (*row, grid.row(*row).filter(|(_, value)| key_of(value, &labels).is_some()).count()))
            .filter(|(_, n_known)| *n_known >= 2.min(spec.columns.len()))
            // The row with most known labels; the upper one of two.
            .max_by_key(|(row, n_known)| (*n_known, std::cmp::Reverse(*row)));
        let place = Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() };
        let Some((header, _)) = header else {
            if !filled.is_empty() {
                findings.push(Diagnostic::new(Code::NoHeader).at(place).with("sheet", spec.key));
            }
            return None;
        };
        let columns = columns(grid, header, &labels, findings);
        let mut is_complete = true;
        for column in spec.columns.iter().filter(|column| column.is_required) {
            if !holds(&columns, column) {
                is_complete = false;
                let place = place.clone();
                findings.push(Diagnostic::new(Code::MissingColumn).at(place).with("column", column.key));
            }
        }
        let rows = filled.into_iter().filter(|row| *row > header).collect();
        is_complete.then_some(Self { grid, spec, columns, rows })
    }

    /// Returns where a column stands.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<u32> {
        self.columns.get(key).copied()
    }
}

/// A required text is there when one of its languages is.
fn holds(columns: &BTreeMap<String, u32>, column: &ColumnSpec) -> bool {
    match column.kind {
        Kind::Texts => Language::ALL.iter().any(|language| columns.contains_key(&format!("{}_{language}", column.key))),
        _ => columns.contains_key(column.key),
    }
}

fn columns(
    grid: &Grid,
    header: u32,
    labels: &BTreeMap<String, String>,
    findings: &mut Findings,
) -> BTreeMap<String, u32> {
    let mut columns = BTreeMap::new();
    for (position, value) in grid.row(header) {
        let Value::Text(text) = value else { continue };
        let cell = grid.cell(header, position);
        match labels.get(&fold(text)) {
            Some(key) if columns.contains_key(key) => {
                findings.push(Diagnostic::new(Code::DuplicateColumn).at_cell(&cell).with("label", text.as_str()));
            }
            Some(key) => {
                columns.insert(key.clone(), position);
            }
            None if is_personal(text) => {
                findings.push(Diagnostic::new(Code::PersonalData).at_cell(&cell).with("label", text.as_str()));
            }
            None => {
                let folded = fold(text);
                let near =
                    labels.keys().find(|label| distance(label, &folded, 2).is_some() && label.chars().count() > 3);
                let suggestion = near.and_then(|label| labels.get(label)).map_or("", String::as_str);
                let finding = Diagnostic::new(Code::UnknownColumn).at_cell(&cell);
                findings.push(finding.with("label", text.as_str()).with("suggestion", suggestion));
            }
        }
    }
    columns
}

/// Labels of columns that hold persons' names, identity numbers or telephones, folded.
const PERSONAL: &[&str] = &[
    "nom et prenom",
    "nom prenom",
    "prenom",
    "nom complet",
    "cin",
    "cnie",
    "n cin",
    "telephone",
    "tel",
    "gsm",
    "portable",
    "full name",
    "first name",
    "last name",
    "phone",
    "mobile",
    "id number",
    "الاسم الكامل",
    "الاسم العائلي",
    "الاسم الشخصي",
    "الاسم والنسب",
    "رقم البطاقه الوطنيه",
    "البطاقه الوطنيه",
    "رقم الهاتف",
    "الهاتف",
];

/// A plan holds no person: such a column is left out and said so (law 09-08).
pub(super) fn is_personal(label: &str) -> bool {
    PERSONAL.contains(&fold(label).as_str())
}

fn key_of<'l>(value: &Value, labels: &'l BTreeMap<String, String>) -> Option<&'l String> {
    match value {
        Value::Text(text) => labels.get(&fold(text)),
        _ => None,
    }
}

/// Every label of a sheet's columns in every language, folded, with the key of its column.
#[must_use]
pub fn labels(spec: &SheetSpec, profile: &Profile) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for column in spec.columns {
        for (key, names) in column_names(column, profile) {
            for name in names {
                labels.entry(fold(&name)).or_insert_with(|| key.clone());
            }
        }
    }
    labels
}

fn column_names(column: &ColumnSpec, profile: &Profile) -> Vec<(String, Vec<String>)> {
    match column.kind {
        Kind::Texts => Language::ALL
            .into_iter()
            .map(|of| {
                let key = format!("{}_{of}", column.key);
                let mut names: Vec<String> =
                    Language::ALL.into_iter().map(|language| text_column_label(language, column.key, of)).collect();
                names.push(key.clone());
                if of == Language::Ar {
                    // A committee that writes in one language labels the column plainly; Arabic is then meant.
                    names.push(column_label(Language::Ar, column.key));
                } else {
                    names.push(column_label(of, column.key));
                }
                (key, names)
            })
            .collect(),
        Kind::Scores => profile
            .scoring
            .criteria
            .iter()
            .map(|criterion| {
                let title = &criterion.title;
                (criterion.id.clone(), vec![criterion.id.clone(), title.ar.clone(), title.fr.clone(), title.en.clone()])
            })
            .collect(),
        _ => {
            let mut names: Vec<String> =
                Language::ALL.into_iter().map(|language| column_label(language, column.key)).collect();
            names.push(column.key.to_owned());
            vec![(column.key.to_owned(), names)]
        }
    }
}
