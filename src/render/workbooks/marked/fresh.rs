//! A marked copy written anew, with values only: for CSV, ODS, XLS, XLSB and packages written in an unusual way.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Note, Url, Workbook, Worksheet};

use super::{Mark, Marking, ReadWorkbook, WorkbookError, colour, file_name, summary};
use crate::diagnostics::Severity;
use crate::i18n::{Direction, message};
use crate::intake::grid::{Grid, Value};
use rust_decimal::prelude::ToPrimitive;

/// Writes the first sheet, then each sheet with its values.
pub(super) fn workbook(file: &ReadWorkbook<'_>, marking: &Marking<'_>) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let mut names: Vec<String> = vec![message(marking.language, "sheet-to-fix")];
    for grid in file.grids {
        let name = sheet_name(grid, &names);
        names.push(name);
    }
    workbook.push_worksheet(first(file, marking, &names)?);
    for (grid, name) in file.grids.iter().zip(&names[1..]) {
        workbook.push_worksheet(sheet(grid, name, marking)?);
    }
    Ok(workbook.save_to_buffer()?)
}

/// A name that a workbook accepts and no other sheet has.
fn sheet_name(grid: &Grid, taken: &[String]) -> String {
    let own = if grid.sheet.is_empty() { file_name(&grid.file) } else { &grid.sheet };
    let own = own.rsplit_once('.').map_or(own, |(stem, _)| if grid.sheet.is_empty() { stem } else { own });
    let legal: String = own.chars().filter(|letter| !letter.is_control() && !"[]:*?/\\".contains(*letter)).collect();
    let legal = legal.trim_matches('\'');
    let is_free =
        |name: &str| !name.is_empty() && !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let short = |n: usize| legal.chars().take(n).collect::<String>();
    let plain = short(31);
    if is_free(&plain) {
        return plain;
    }
    (2..).map(|n| format!("{} {n}", short(26)).trim().to_owned()).find(|name| is_free(name)).unwrap_or(plain)
}

fn first(file: &ReadWorkbook<'_>, marking: &Marking<'_>, names: &[String]) -> Result<Worksheet, WorkbookError> {
    let heads = summary::heads(marking);
    let heading = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0x1F_5C4D))
        .set_font_color(Color::White)
        .set_text_wrap();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut sheet = Worksheet::new();
    sheet.set_name(&names[0])?;
    sheet.set_tab_color(Color::RGB(0xC0_0000));
    sheet.set_right_to_left(marking.language.direction() == Direction::Rtl);
    sheet.set_freeze_panes(summary::FIRST, 0)?;
    sheet.write_with_format(0, 0, &heads.title, &heading)?;
    sheet.write(1, 0, format!("{} {}", heads.note, message(marking.language, "marked-values-only")))?;
    for ((at, text), width) in (0u16..).zip(&heads.columns).zip(summary::WIDTHS) {
        sheet.write_with_format(2, at, text, &heading)?;
        sheet.set_column_width(at, width)?;
    }
    for (n, (row, task)) in (summary::FIRST..).zip(&marking.tasks).enumerate() {
        sheet.write_with_format(row, 0, n as u32 + 1, &wrapped)?;
        let fill = wrapped.clone().set_background_color(rgb(task.severity));
        sheet.write_with_format(row, 1, summary::severity(marking, task.severity), &fill)?;
        let at = task.link.as_ref().and_then(|(sheet, cell)| {
            let at = file.grids.iter().position(|grid| *grid.sheet == **sheet)?;
            Some((names.get(at + 1)?, cell))
        });
        match at {
            Some((name, cell)) => {
                let url = Url::new(format!("internal:{}", summary::target(name, cell)));
                sheet.write_url(row, 2, url.set_text(format!("{name} {cell}")))?;
            }
            None => {
                sheet.write_with_format(row, 2, &task.place, &wrapped)?;
            }
        }
        sheet.write_with_format(row, 3, &task.headline, &wrapped)?;
        sheet.write_with_format(row, 4, &task.help, &wrapped)?;
        sheet.write_with_format(row, 5, task.code, &wrapped)?;
    }
    Ok(sheet)
}

fn rgb(severity: Severity) -> Color {
    Color::RGB(u32::from_str_radix(colour(severity), 16).unwrap_or(0xFF_FFFF))
}

fn sheet(grid: &Grid, name: &str, marking: &Marking<'_>) -> Result<Worksheet, WorkbookError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    sheet.set_right_to_left(marking.language.direction() == Direction::Rtl);
    let none = super::Marks::new();
    let marks = marking.marks.get(&*grid.sheet).unwrap_or(&none);
    let format_of = |mark: Option<&Mark>| match mark {
        Some(mark) => Format::new().set_background_color(rgb(mark.severity)),
        None => Format::new(),
    };
    for ((row, column), value) in grid.cells() {
        let format = format_of(marks.get(&(row, column)));
        write(&mut sheet, (row, u16::try_from(column).unwrap_or(u16::MAX)), value, &format)?;
    }
    for ((row, column), mark) in marks {
        let Ok(at) = u16::try_from(*column) else { continue };
        if grid.value(*row, *column).is_none() {
            sheet.write_blank(*row, at, &format_of(Some(mark)))?;
        }
        let note = Note::new(mark.text.as_str()).set_author("plan").add_author_prefix(false);
        sheet.insert_note(*row, at, &note.set_width(320).set_height(120))?;
    }
    Ok(sheet)
}

fn write(sheet: &mut Worksheet, (row, at): (u32, u16), value: &Value, format: &Format) -> Result<(), WorkbookError> {
    match value {
        Value::Number(number) => {
            let exact = number.to_f64().unwrap_or(0.0);
            sheet.write_number_with_format(row, at, exact, format)?
        }
        Value::Percent(percent) => {
            let share = percent.to_f64().unwrap_or(0.0) / 100.0;
            sheet.write_number_with_format(row, at, share, &format.clone().set_num_format("0.##%"))?
        }
        Value::Bool(yes) => sheet.write_boolean_with_format(row, at, *yes, format)?,
        Value::Date(date) => match ExcelDateTime::from_ymd(date.year(), date.month(), date.day()) {
            Ok(day) => sheet.write_with_format(row, at, &day, &format.clone().set_num_format("dd/mm/yyyy"))?,
            Err(_) => sheet.write_string_with_format(row, at, date.to_string(), format)?,
        },
        Value::Text(text) | Value::OutsizeNumber(text) | Value::Error(text) => {
            let text: String = text.chars().take(32_767).collect();
            sheet.write_string_with_format(row, at, text, format)?
        }
        Value::FormulaWithoutValue => sheet.write_blank(row, at, format)?,
    };
    Ok(())
}
