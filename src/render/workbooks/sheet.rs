//! Writing a workbook whose sheets follow the schema.

use std::collections::BTreeMap;
use std::fmt;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, ProtectionOptions, Workbook,
    Worksheet, XlsxError,
};

use super::Rows;
use super::lists::{self, Lists};
use super::validation::{self, OFFERED_ROWS};
use crate::i18n::{Direction, Language, args, message, message_with};
use crate::intake::schema::{
    ColumnSpec, Kind, SheetSpec, column_label, sheet_label, sheets, text_column_label, word_label,
};
use crate::model::Date;
use crate::profile::Profile;

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
pub(super) struct Written {
    pub key: String,
    pub label: String,
    pub spec: ColumnSpec,
}

/// How workbooks are filled.
#[derive(Clone, Copy)]
pub(super) struct Filling<'a> {
    pub profile: &'a Profile,
    pub language: Language,
    /// Rows that show how sheets are filled, for those that are empty; they are not read.
    pub samples: &'a BTreeMap<&'static str, Rows>,
}

/// Writes a workbook: the sheets of the schema with their rows, a sheet of lists, and one of instructions.
pub(super) fn workbook(
    name: &str,
    rows: &BTreeMap<&'static str, Rows>,
    filling: &Filling<'_>,
) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    // A fixed day: the same workspace is the same bytes whenever it is made.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let lists = Lists::of(name, rows, filling);
    for spec in sheets().filter(|spec| spec.workbook == name) {
        let none = Rows::new();
        let sheet = sheet(spec, rows.get(spec.key).unwrap_or(&none), &lists, filling)?;
        workbook.push_worksheet(sheet);
    }
    workbook.push_worksheet(help(name, filling)?);
    if let Some(sheet) = lists.sheet(filling, &header_format())? {
        workbook.push_worksheet(sheet);
    }
    lists.name_ranges(&mut workbook)?;
    Ok(workbook.save_to_buffer()?)
}

fn sheet(spec: &SheetSpec, rows: &Rows, lists: &Lists, filling: &Filling<'_>) -> Result<Worksheet, WorkbookError> {
    let mut sheet = Worksheet::new();
    let language = filling.language;
    sheet.set_name(sheet_label(language, spec.key))?;
    sheet.set_right_to_left(language.direction() == Direction::Rtl);
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_row_height(0, 42)?;
    let columns = columns(spec, filling);
    let formats = Formats::new();
    for (at, column) in (0u16..).zip(&columns) {
        sheet.write_with_format(0, at, &column.label, &formats.header)?;
        let note = Note::new(explanation(column, filling)).set_author("plan").add_author_prefix(false);
        sheet.insert_note(0, at, &note)?;
        sheet.set_column_width(at, width(&column.spec))?;
        sheet.set_column_format(at, if column.spec.kind == Kind::Date { &formats.date } else { &formats.body })?;
        if let Some(validation) = validation::of_column(column, lists, filling)? {
            sheet.add_data_validation(1, at, OFFERED_ROWS, at, &validation)?;
        }
    }
    sheet.protect_with_options(&protection());
    let sample = filling.samples.get(spec.key).and_then(|rows| rows.first()).filter(|_| rows.is_empty());
    if let Some(sample) = sample {
        write_sample(&mut sheet, sample, &columns, &formats, filling)?;
    }
    for (at, row) in (1u32..).zip(rows) {
        for (column_at, column) in (0u16..).zip(&columns) {
            let Some(value) = row.get(&column.key).filter(|value| !value.is_empty()) else { continue };
            write(&mut sheet, (at, column_at), value, column, filling, (&formats.body, &formats.date))?;
        }
    }
    Ok(sheet)
}

/// The labels cannot be typed over; whatever else a committee does to a sheet it may do, and there is no password.
fn protection() -> ProtectionOptions {
    ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        insert_links: true,
        delete_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    }
}

/// Writes a row that shows how the sheet is filled; its first cell says that it is an example, and reading skips it.
fn write_sample(
    sheet: &mut Worksheet,
    row: &BTreeMap<String, String>,
    columns: &[Written],
    formats: &Formats,
    filling: &Filling<'_>,
) -> Result<(), WorkbookError> {
    for (at, column) in (0u16..).zip(columns) {
        let value = row.get(&column.key).map(String::as_str).unwrap_or_default();
        if at == 0 {
            let shown = match column.spec.kind {
                Kind::Id | Kind::Reference(_) | Kind::Text => value,
                _ => "",
            };
            let shown = message_with(filling.language, "sample-row", &args([("id", shown.into())]));
            sheet.write_with_format(1, at, shown.trim_end(), &formats.sample)?;
        } else if !value.is_empty() {
            write(sheet, (1, at), value, column, filling, (&formats.sample, &formats.sample_date))?;
        }
    }
    Ok(())
}

struct Formats {
    header: Format,
    body: Format,
    date: Format,
    sample: Format,
    sample_date: Format,
}

impl Formats {
    fn new() -> Self {
        let body = Format::new().set_align(FormatAlign::Top).set_text_wrap().set_unlocked();
        let grey = |format: &Format| {
            let format = format.clone().set_italic().set_font_color(Color::RGB(0x7F_7F7F));
            format.set_background_color(Color::RGB(0xF2_F2F2))
        };
        let date = Format::new().set_align(FormatAlign::Top).set_num_format("dd/mm/yyyy").set_unlocked();
        Self { header: header_format(), sample: grey(&body), sample_date: grey(&date), date, body }
    }
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
    &Filling { profile, language, .. }: &Filling<'_>,
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
pub(super) fn columns(spec: &SheetSpec, &Filling { profile, language, .. }: &Filling<'_>) -> Vec<Written> {
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

fn width(column: &ColumnSpec) -> f64 {
    match column.kind {
        Kind::Texts => 38.0,
        Kind::Text | Kind::References(_) => 22.0,
        Kind::Sector | Kind::Word(_) => 20.0,
        _ => 14.0,
    }
}

pub(super) fn explanation(column: &Written, filling: &Filling<'_>) -> String {
    let &Filling { profile, language, .. } = filling;
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
        Kind::Word(_) | Kind::Sector => {
            let words = lists::words(column, filling).join(" / ");
            message_with(language, "fill-word", &args([("words", words.into())]))
        }
        Kind::Scores => {
            let [lowest, highest] = profile.scoring.scale.map(|score| score.to_string());
            message_with(language, "fill-score", &args([("lowest", lowest.into()), ("highest", highest.into())]))
        }
    };
    format!("{}\n{what}", message(language, need))
}

/// The sheet of instructions: how cells are filled, and for each column of each sheet what it takes.
fn help(name: &str, filling: &Filling<'_>) -> Result<Worksheet, WorkbookError> {
    let language = filling.language;
    let mut sheet = Worksheet::new();
    sheet.set_name(sheet_label(language, "help"))?;
    sheet.set_right_to_left(language.direction() == Direction::Rtl);
    for (at, width) in (0u16..).zip([30, 34, 90]) {
        sheet.set_column_width(at, width)?;
    }
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let header = header_format();
    let general = message(language, "help-general");
    let mut row = 0u32;
    for line in general.lines() {
        sheet.write_with_format(row, 2, line, &wrapped)?;
        row += 1;
    }
    for spec in sheets().filter(|spec| spec.workbook == name) {
        row += 1;
        sheet.write_with_format(row, 0, sheet_label(language, spec.key), &header)?;
        for column in columns(spec, filling) {
            sheet.write_with_format(row, 1, &column.label, &wrapped)?;
            sheet.write_with_format(row, 2, explanation(&column, filling).replace('\n', ". "), &wrapped)?;
            row += 1;
        }
    }
    Ok(sheet)
}
