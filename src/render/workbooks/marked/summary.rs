//! The first sheet: what to fix, in the order of urgency, with links.

use super::styles::SummaryStyles;
use super::xml::escaped;
use super::{Marking, position};
use crate::diagnostics::Severity;
use crate::i18n::{Direction, args, message, message_with};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/// Widths of number, severity, place, what, remedy and code.
pub(super) const WIDTHS: [u32; 6] = [6, 14, 24, 58, 64, 9];
/// Spreadsheet programs take no more links on a sheet.
const LINKS: usize = 65_000;
/// First row of tasks, from zero.
pub(super) const FIRST: u32 = 3;

/// The words above the tasks, and the heads of their columns.
pub(super) struct Heads {
    pub title: String,
    pub note: String,
    pub columns: [String; 6],
}

pub(super) fn heads(marking: &Marking<'_>) -> Heads {
    let of = |severity| marking.tasks.iter().filter(|task| task.severity == severity).count();
    let counts = args([("errors", of(Severity::Error).into()), ("warnings", of(Severity::Warning).into())]);
    let keys = ["head-nth", "head-gravity", "head-place", "head-wrong", "head-mend", "head-code"];
    Heads {
        title: message_with(marking.language, "marked-title", &counts),
        note: message(marking.language, "marked-note"),
        columns: keys.map(|key| message(marking.language, key)),
    }
}

pub(super) fn severity(marking: &Marking<'_>, severity: Severity) -> String {
    message(marking.language, &format!("severity-{}", severity.word()))
}

/// Where a link leads, as a formula writes it.
pub(super) fn target(sheet: &str, cell: &str) -> String {
    format!("'{}'!{cell}", sheet.replace('\'', "''"))
}

/// Returns the part of the first sheet.
pub(super) fn part(marking: &Marking<'_>, styles: SummaryStyles) -> String {
    let heads = heads(marking);
    let cell = |row: u32, column: u32, style: usize, text: &str| {
        let at = position(row, column);
        format!(
            "<c r=\"{at}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
            escaped(text)
        )
    };
    let row = |at: u32, cells: &str| format!("<row r=\"{}\">{cells}</row>", at + 1);
    let mut rows = row(0, &cell(0, 0, styles.heading, &heads.title));
    rows.push_str(&row(
        1,
        &cell(1, 0, styles.wrapped, &format!("{} {}", heads.note, message(marking.language, "marked-whole"))),
    ));
    let titles: String =
        (0u32..).zip(&heads.columns).map(|(column, text)| cell(2, column, styles.heading, text)).collect();
    rows.push_str(&row(2, &titles));
    let mut links = String::new();
    for (n, (at, task)) in (FIRST..).zip(&marking.tasks).enumerate() {
        let fill = styles.severities[Severity::Error as usize - task.severity as usize];
        let link = task.link.as_ref().filter(|_| n < LINKS);
        let cells = [
            format!("<c r=\"{}\" s=\"{}\"><v>{}</v></c>", position(at, 0), styles.wrapped, n + 1),
            cell(at, 1, fill, &severity(marking, task.severity)),
            cell(at, 2, if link.is_some() { styles.link } else { styles.wrapped }, &task.place),
            cell(at, 3, styles.wrapped, &task.headline),
            cell(at, 4, styles.wrapped, &task.help),
            cell(at, 5, styles.wrapped, task.code),
        ];
        rows.push_str(&row(at, &cells.concat()));
        if let Some((sheet, position_there)) = link {
            let target = escaped(&target(sheet, position_there));
            links.push_str(&format!("<hyperlink ref=\"{}\" location=\"{target}\"/>", position(at, 2)));
        }
    }
    let columns: String = (1..)
        .zip(WIDTHS)
        .map(|(n, width)| format!("<col min=\"{n}\" max=\"{n}\" width=\"{width}\" customWidth=\"1\"/>"))
        .collect();
    let direction = match marking.language.direction() {
        Direction::Rtl => " rightToLeft=\"1\"",
        Direction::Ltr => "",
    };
    let links = if links.is_empty() { links } else { format!("<hyperlinks>{links}</hyperlinks>") };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{MAIN}\"><sheetPr><tabColor rgb=\"FFC00000\"/></sheetPr><sheetViews><sheetView{direction} tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"{FIRST}\" topLeftCell=\"A{}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>{columns}</cols><sheetData>{rows}</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:F2\"/></mergeCells>{links}</worksheet>",
        FIRST + 1
    )
}
