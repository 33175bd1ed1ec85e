//! The lists to choose from: words of the profile and the program, and ids of the workspace's own rows.
//!
//! A list of ids is a named range that ends at the last filled row, so that a row typed later joins the list by itself.
//! Ids of another workbook stand on the sheet of lists, below a heading where more can be typed or pasted; marked
//! copies bring them up to date.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DataValidation, Format, Formula, Note, Workbook, Worksheet, XlsxError};

use super::sheet::{Filling, Written, columns};
use super::validation::OFFERED_ROWS;
use super::{Rows, WorkbookError};
use crate::i18n::{Direction, args, message, message_with, pick};
use crate::intake::schema::{Kind, sheet, sheet_label, sheets, word_label};
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

    /// Makes room for the ids of another workbook and notes those it has today, each with its name beside it.
    fn know(
        &mut self,
        target: &'static str,
        workbook: &str,
        rows: &BTreeMap<&'static str, Rows>,
        filling: &Filling<'_>,
    ) {
        let Some(spec) = sheet(target).filter(|spec| spec.workbook != workbook) else { return };
        let Some(id) = spec.columns.iter().find(|column| column.kind == Kind::Id) else { return };
        if self.known.contains_key(target) {
            return;
        }
        let none = Rows::new();
        let rows = rows.get(target).unwrap_or(&none);
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

    /// Returns the named range of the ids of a sheet, of this workbook or of another.
    pub fn ids(&self, target: &str) -> Option<String> {
        let has = self.typed.contains_key(target) || self.known.contains_key(target);
        has.then(|| format!("={}", range_name(target)))
    }

    /// Names the ranges of ids. Each ends at the last filled row: blank items would let anything pass.
    pub fn name_ranges(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let typed = self.typed.iter().map(|(key, (name, letters))| (*key, name.as_str(), letters.clone()));
        let known = self.known.iter().map(|(key, at)| (*key, self.name.as_str(), letters_of(*at)));
        for (key, name, letters) in typed.chain(known) {
            let sheet = quoted(name);
            let all = format!("{sheet}!${letters}$2:${letters}${}", OFFERED_ROWS + 1);
            let last = format!("SUMPRODUCT(MAX(({all}<>\"\")*ROW({all})))");
            workbook.define_name(range_name(key), &format!("=OFFSET({sheet}!${letters}$2,0,0,MAX(1,{last}-1),1)"))?;
        }
        Ok(())
    }

    fn range(&self, at: usize) -> String {
        let letters = letters_of(at);
        format!("={}!${letters}$2:${letters}${}", quoted(&self.name), self.columns[at].1.len() + 1)
    }

    /// The sheet whose ids, or whose names beside them, stand in a column.
    fn target_at(&self, at: usize) -> Option<&'static str> {
        self.known.iter().find(|(_, known)| (**known..**known + 2).contains(&at)).map(|(target, _)| *target)
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
        let open = Format::new().set_unlocked();
        for (nth, (label, items)) in self.columns.iter().enumerate() {
            let at = u16::try_from(nth).unwrap_or(u16::MAX);
            sheet.set_column_width(at, 26)?;
            let own = Format::new();
            let mut format = &own;
            if let Some(target) = self.target_at(nth) {
                format = &open;
                sheet.set_column_format(at, &open)?;
                let said = [("sheet", label.as_str().into()), ("workbook", workbook_of(target).into())];
                let note = Note::new(message_with(filling.language, "lists-open", &args(said)));
                sheet.insert_note(0, at, &note.set_author("plan").add_author_prefix(false))?;
            }
            sheet.write_with_format(0, at, label, header)?;
            for (row, item) in (1u32..).zip(items).filter(|(_, item)| !item.is_empty()) {
                sheet.write_with_format(row, at, item, format)?;
            }
        }
        sheet.protect();
        Ok(Some(sheet))
    }
}

fn letters_of(at: usize) -> String {
    column_letters(u32::try_from(at).unwrap_or(0))
}

/// The name of the range that holds the ids of a sheet.
fn range_name(target: &str) -> String {
    format!("plan_{target}")
}

fn workbook_of(target: &str) -> String {
    sheet(target).map_or_else(String::new, |spec| format!("data/{}.xlsx", spec.workbook))
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
