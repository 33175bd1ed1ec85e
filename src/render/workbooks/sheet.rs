//! Writing a workbook whose sheets follow the schema.

use std::collections::BTreeMap;
use std::fmt;

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Workbook, Worksheet,
    XlsxError,
};

use super::Rows;
use crate::i18n::{Direction, Language, args, message, message_with};
use crate::intake::schema::{
    ColumnSpec, Kind, SheetSpec, column_label, sheet_label, sheets, text_column_label, word_label,
};
use crate::model::Date;
use crate::profile::Profile;

/// Rows for which a list to choose from is offered.
const OFFERED_ROWS: u32 = 2_000;

/// Why a workbook could not be written.
#[derive(Debug)]
pub struct WorkbookError(XlsxError);

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        WorkbookError(error)
    }
}

/// A column as it is written.
struct Written {
    key: String,
    label: String,
    spec: ColumnSpec,
}

/// Writes a workbook: a sheet of instructions, then the sheets of the schema with their rows.
pub(super) fn workbook(
    name: &str,
    rows: &BTreeMap<&'static str, Rows>,
    profile: &Profile,
    language: Language,
) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    // A fixed day: the same workspace is the same bytes whenever it is made.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for spec in sheets().filter(|spec| spec.workbook == name) {
        let none = Rows::new();
        let sheet = sheet(spec, rows.get(spec.key).unwrap_or(&none), profile, language)?;
        workbook.push_worksheet(sheet);
    }
    workbook.push_worksheet(help(name, profile, language)?);
    Ok(workbook.save_to_buffer()?)
}

fn sheet(spec: &SheetSpec, rows: &Rows, profile: &Profile, language: Language) -> Result<Worksheet, WorkbookError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(sheet_label(language, spec.key))?;
    sheet.set_right_to_left(language.direction() == Direction::Rtl);
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_row_height(0, 42)?;
    let header = header_format();
    let body = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let date = Format::new().set_align(FormatAlign::Top).set_num_format("dd/mm/yyyy");
    let columns = columns(spec, profile, language);
    for (at, column) in (0u16..).zip(&columns) {
        sheet.write_with_format(0, at, &column.label, &header)?;
        let note = Note::new(explanation(column, profile, language)).set_author("plan").add_author_prefix(false);
        sheet.insert_note(0, at, &note)?;
        sheet.set_column_width(at, width(&column.spec))?;
        if let Some(list) = choices(column, profile, language) {
            sheet.add_data_validation(1, at, OFFERED_ROWS, at, &DataValidation::new().allow_list_strings(&list)?)?;
        }
    }
    for (at, row) in (1u32..).zip(rows) {
        for (column_at, column) in (0u16..).zip(&columns) {
            let Some(value) = row.get(&column.key).filter(|value| !value.is_empty()) else { continue };
            write(&mut sheet, (at, column_at), value, column, profile, language, (&body, &date))?;
        }
    }
    Ok(sheet)
}

fn header_format() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(Color::RGB(0x1F_5C4D))
        .set_font_color(Color::White)
        .set_border(FormatBorder::Thin)
}

fn write(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    value: &str,
    column: &Written,
    profile: &Profile,
    language: Language,
    (body, date): (&Format, &Format),
) -> Result<(), WorkbookError> {
    match column.spec.kind {
        Kind::Whole(..) | Kind::Number(..) | Kind::Money | Kind::Year | Kind::Scores => match value.parse::<f64>() {
            Ok(number) => sheet.write_with_format(row, at, number, body)?,
            Err(_) => sheet.write_with_format(row, at, value, body)?,
        },
        Kind::Date => match Date::from_iso(value) {
            Some(day) => {
                let day = ExcelDateTime::from_ymd(day.year(), day.month(), day.day())?;
                sheet.write_with_format(row, at, &day, date)?
            }
            None => sheet.write_with_format(row, at, value, body)?,
        },
        Kind::Word(_) => sheet.write_with_format(row, at, word_label(language, column.spec.key, value), body)?,
        Kind::YesNo => sheet.write_with_format(row, at, message(language, &format!("word-{value}")), body)?,
        Kind::References(_) if value == "all" => {
            sheet.write_with_format(row, at, message(language, "word-all"), body)?
        }
        Kind::Sector => {
            let title = profile.sector(value).map(|sector| sector.title.text());
            let title = title.as_ref().map_or(value, |title| crate::i18n::pick(language, title));
            sheet.write_with_format(row, at, title, body)?
        }
        Kind::Id | Kind::Reference(_) | Kind::References(_) | Kind::Text | Kind::Texts => {
            sheet.write_with_format(row, at, value, body)?
        }
    };
    Ok(())
}

/// Lays out the columns: a text is a column for each language, the workbook's own language first; scores are a column
/// for each criterion.
fn columns(spec: &SheetSpec, profile: &Profile, language: Language) -> Vec<Written> {
    let mut columns = Vec::new();
    for column in spec.columns {
        match column.kind {
            Kind::Texts => {
                let others = Language::ALL.into_iter().filter(|other| *other != language);
                for of in std::iter::once(language).chain(others) {
                    let label = text_column_label(language, column.key, of);
                    columns.push(Written { key: format!("{}_{of}", column.key), label, spec: *column });
                }
            }
            Kind::Scores => columns.extend(profile.scoring.criteria.iter().map(|criterion| {
                let label = crate::i18n::pick(language, &criterion.title.text()).to_owned();
                Written { key: criterion.id.clone(), label, spec: *column }
            })),
            _ => columns.push(Written {
                key: column.key.to_owned(),
                label: column_label(language, column.key),
                spec: *column,
            }),
        }
    }
    columns
}

fn choices(column: &Written, profile: &Profile, language: Language) -> Option<Vec<String>> {
    let list: Vec<String> = match column.spec.kind {
        Kind::Word(words) => words.iter().map(|word| word_label(language, column.spec.key, word)).collect(),
        Kind::YesNo => ["yes", "no"].iter().map(|word| message(language, &format!("word-{word}"))).collect(),
        Kind::Sector => {
            profile.sectors.iter().map(|sector| crate::i18n::pick(language, &sector.title.text()).to_owned()).collect()
        }
        _ => return None,
    };
    // Excel refuses longer lists; the note on the header then names the words.
    let n_letters: usize = list.iter().map(|word| word.chars().count() + 1).sum();
    (n_letters <= 255 && !list.iter().any(|word| word.contains(','))).then_some(list)
}

fn width(column: &ColumnSpec) -> f64 {
    match column.kind {
        Kind::Texts => 38.0,
        Kind::Text | Kind::References(_) => 22.0,
        Kind::Sector | Kind::Word(_) => 20.0,
        _ => 14.0,
    }
}

fn explanation(column: &Written, profile: &Profile, language: Language) -> String {
    let need = if column.spec.is_required { "fill-required" } else { "fill-optional" };
    let what = match column.spec.kind {
        Kind::Id => message(language, "fill-id"),
        Kind::Reference(sheet) | Kind::References(sheet) => {
            let key = if matches!(column.spec.kind, Kind::Reference(_)) { "fill-reference" } else { "fill-references" };
            message_with(language, key, &args([("sheet", sheet_label(language, sheet).into())]))
        }
        Kind::Text | Kind::Texts => message(language, "fill-text"),
        Kind::Whole(..) | Kind::Number(..) => message(language, "fill-number"),
        Kind::Money => message(language, "fill-money"),
        Kind::Year => message(language, "fill-year"),
        Kind::Date => message(language, "fill-date"),
        Kind::YesNo => message(language, "fill-yes-no"),
        Kind::Word(words) => {
            let words: Vec<String> = words.iter().map(|word| word_label(language, column.spec.key, word)).collect();
            message_with(language, "fill-word", &args([("words", words.join(" / ").into())]))
        }
        Kind::Sector => {
            let titles = profile.sectors.iter().map(|sector| sector.title.text());
            let titles: Vec<String> = titles.map(|title| crate::i18n::pick(language, &title).to_owned()).collect();
            message_with(language, "fill-word", &args([("words", titles.join(" / ").into())]))
        }
        Kind::Scores => {
            let [lowest, highest] = profile.scoring.scale.map(|score| score.to_string());
            message_with(language, "fill-score", &args([("lowest", lowest.into()), ("highest", highest.into())]))
        }
    };
    format!("{}\n{what}", message(language, need))
}

/// The sheet of instructions: what each sheet is for, and how cells are filled.
fn help(name: &str, profile: &Profile, language: Language) -> Result<Worksheet, WorkbookError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(sheet_label(language, "help"))?;
    sheet.set_right_to_left(language.direction() == Direction::Rtl);
    sheet.set_column_width(0, 30)?;
    sheet.set_column_width(1, 90)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let header = header_format();
    for (row, line) in (0u32..).zip(message(language, "help-general").lines()) {
        sheet.write_with_format(row, 1, line, &wrapped)?;
    }
    let first = 1 + u32::try_from(message(language, "help-general").lines().count()).unwrap_or(0);
    for (row, spec) in (first..).zip(sheets().filter(|spec| spec.workbook == name)) {
        sheet.write_with_format(row, 0, sheet_label(language, spec.key), &header)?;
        let labels: Vec<String> = columns(spec, profile, language).into_iter().map(|column| column.label).collect();
        sheet.write_with_format(row, 1, labels.join(" · "), &wrapped)?;
    }
    Ok(sheet)
}
