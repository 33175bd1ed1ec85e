//! The lists to choose from: words of the profile and the program, and ids of the workspace's own rows.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DataValidation, Format, Formula, Worksheet, XlsxError};

use super::sheet::{Filling, Written, columns};
use super::validation::OFFERED_ROWS;
use super::{Rows, WorkbookError};
use crate::i18n::{Direction, message, pick};
use crate::intake::schema::{Kind, SheetSpec, sheet, sheet_label, sheets, word_label};
use crate::source::column_letters;

/// Longest list that stands in a cell's own rule; a longer one stands on the sheet of lists.
const LONGEST: usize = 255;

/// The lists of a workbook.
pub(super) struct Lists {
    /// Name of the sheet that holds them.
    name: String,
    /// Heading and items of each column of that sheet.
    columns: Vec<(String, Vec<String>)>,
    /// Where the ids of another workbook's sheet stand.
    known: BTreeMap<&'static str, usize>,
    /// Where long lists of words stand, by sheet and column key.
    words: BTreeMap<String, usize>,
    /// Names of this workbook's sheets, and the letters of their id columns.
    typed: BTreeMap<&'static str, (String, String)>,
}

impl Lists {
    /// Gathers the lists that a workbook needs.
    pub fn of(workbook: &str, rows: &BTreeMap<&'static str, Rows>, filling: &Filling<'_>) -> Self {
        let mut lists = Self {
            name: sheet_label(filling.language, "lists"),
            columns: Vec::new(),
            known: BTreeMap::new(),
            words: BTreeMap::new(),
            typed: BTreeMap::new(),
        };
        for spec in sheets().filter(|spec| spec.workbook == workbook) {
            let written = columns(spec, filling);
            if let Some(at) = written.iter().position(|column| column.spec.kind == Kind::Id) {
                let letters = column_letters(u32::try_from(at).unwrap_or(0));
                lists.typed.insert(spec.key, (sheet_label(filling.language, spec.key), letters));
            }
            for column in &written {
                match column.spec.kind {
                    Kind::Reference(target) | Kind::References(target) => lists.know(target, workbook, rows, filling),
                    Kind::Word(_) | Kind::YesNo | Kind::Sector => lists.remember(column, filling),
                    _ => {}
                }
            }
        }
        lists
    }

    /// Notes the ids that another workbook has today, each with its name beside it.
    fn know(
        &mut self,
        target: &'static str,
        workbook: &str,
        rows: &BTreeMap<&'static str, Rows>,
        filling: &Filling<'_>,
    ) {
        let Some(spec) = sheet(target).filter(|spec| spec.workbook != workbook) else { return };
        let Some(id) = spec.columns.iter().find(|column| column.kind == Kind::Id) else { return };
        let Some(rows) = rows.get(target).filter(|rows| !rows.is_empty() && !self.known.contains_key(target)) else {
            return;
        };
        let cell = |row: &BTreeMap<String, String>, key: &str| row.get(key).cloned().unwrap_or_default();
        let name = spec.columns.iter().find(|column| column.kind == Kind::Texts).map_or("", |column| column.key);
        let label = sheet_label(filling.language, target);
        self.known.insert(target, self.columns.len());
        self.columns.push((label.clone(), rows.iter().map(|row| cell(row, id.key)).collect()));
        let own = format!("{name}_{}", filling.language);
        self.columns.push((label, rows.iter().map(|row| cell(row, &own)).collect()));
    }

    fn remember(&mut self, column: &Written, filling: &Filling<'_>) {
        let list = words(column, filling);
        if !is_short(&list) && !self.words.contains_key(&column.key) {
            self.words.insert(column.key.clone(), self.columns.len());
            self.columns.push((column.label.clone(), list));
        }
    }

    /// Returns the rule of a column of words.
    pub fn of_words(&self, column: &Written, filling: &Filling<'_>) -> Option<Result<DataValidation, XlsxError>> {
        let list = words(column, filling);
        if is_short(&list) {
            return Some(DataValidation::new().allow_list_strings(&list));
        }
        let at = *self.words.get(&column.key)?;
        Some(Ok(DataValidation::new().allow_list_formula(Formula::new(self.range(at)))))
    }

    /// Returns the range where the ids of a sheet of this workbook are typed.
    pub fn ids_typed(&self, spec: &SheetSpec) -> Option<String> {
        let (name, letters) = self.typed.get(spec.key)?;
        Some(format!("={}!${letters}$2:${letters}${}", quoted(name), OFFERED_ROWS + 1))
    }

    /// Returns the range of the ids that another workbook has today.
    pub fn ids_known(&self, target: &str) -> Option<String> {
        self.known.get(target).map(|at| self.range(*at))
    }

    fn range(&self, at: usize) -> String {
        let letters = column_letters(u32::try_from(at).unwrap_or(0));
        format!("={}!${letters}$2:${letters}${}", quoted(&self.name), self.columns[at].1.len() + 1)
    }

    /// Returns the sheet of lists; nothing when no list is long.
    pub fn sheet(&self, filling: &Filling<'_>, header: &Format) -> Result<Option<Worksheet>, WorkbookError> {
        if self.columns.is_empty() {
            return Ok(None);
        }
        let mut sheet = Worksheet::new();
        sheet.set_name(&self.name)?;
        sheet.set_right_to_left(filling.language.direction() == Direction::Rtl);
        sheet.set_freeze_panes(1, 0)?;
        for (at, (label, items)) in (0u16..).zip(&self.columns) {
            sheet.write_with_format(0, at, label, header)?;
            sheet.set_column_width(at, 26)?;
            for (row, item) in (1u32..).zip(items) {
                sheet.write(row, at, item)?;
            }
        }
        sheet.protect();
        Ok(Some(sheet))
    }
}

fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// Excel takes short lists without commas in the rule itself.
fn is_short(list: &[String]) -> bool {
    let n_letters: usize = list.iter().map(|word| word.chars().count() + 1).sum();
    n_letters <= LONGEST && !list.iter().any(|word| word.contains(','))
}

/// Returns the words of a column as they are written in the language.
pub(super) fn words(column: &Written, filling: &Filling<'_>) -> Vec<String> {
    let language = filling.language;
    match column.spec.kind {
        Kind::Word(words) => words.iter().map(|word| word_label(language, column.spec.key, word)).collect(),
        Kind::YesNo => ["yes", "no"].iter().map(|word| message(language, &format!("word-{word}"))).collect(),
        Kind::Sector => {
            let sectors = filling.profile.sectors.iter();
            sectors.map(|sector| pick(language, &sector.title.text()).to_owned()).collect()
        }
        _ => Vec::new(),
    }
}
