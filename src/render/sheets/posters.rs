//! Posters of the meeting room, A3 across.
//!
//! # Units
//! Names are set in 34 points, marks in 44: capitals of 8.5 mm and 11 mm. A letter of five minutes of arc, which normal
//! sight just resolves, is 5.8 mm high at four metres; names are thus half as large again.

use super::pen::{Anchor, Pen};
use super::text::{Weight, wrap};
use super::{PALETTE, Sheet, SheetError, Tints, bold, coloured, finish, light, plain};
use crate::document::{Poster, PosterGroup, PosterLine, Sheets};

const SHEET: (f64, f64) = (420.0, 297.0);
const MARGIN: f64 = 16.0;
const TITLE: f64 = 60.0;
const HEADING: f64 = 44.0;
const NAME: f64 = 34.0;
const DETAIL: f64 = 24.0;
const FOOT: f64 = 14.0;
/// Where lists begin and where they must end.
const TOP: f64 = 50.0;
const BOTTOM: f64 = 276.0;
/// Millimetres of a point.
const POINT: f64 = 25.4 / 72.0;

/// Draws a poster on as many sheets as it needs.
pub(super) fn draw(sheets: &Sheets, tints: Tints, poster: &Poster, name: &'static str) -> Result<Sheet, SheetError> {
    let mut pen = Pen::new(sheets.language, tints, SHEET);
    let mut y = TOP;
    for group in &poster.groups {
        let heading = if group.title.is_empty() { 0.0 } else { HEADING * POINT + 9.0 };
        let first = group.lines.first().map_or(0.0, |line| height(&pen, line));
        // A heading stays with its first line.
        if y + heading + first > BOTTOM && y > TOP {
            turn(&mut pen, sheets, poster, &mut y);
        }
        y = head(&mut pen, group, y);
        for line in &group.lines {
            if y + height(&pen, line) > BOTTOM && y > TOP {
                turn(&mut pen, sheets, poster, &mut y);
            }
            y = write_line(&mut pen, line, y);
        }
    }
    turn(&mut pen, sheets, poster, &mut y);
    finish(sheets, pen, &poster.title, name, &[])
}

/// Writes what stands on every sheet and begins the next one.
fn turn(pen: &mut Pen, sheets: &Sheets, poster: &Poster, y: &mut f64) {
    let (start, end) = (pen.at_start(MARGIN), pen.at_start(SHEET.0 - MARGIN));
    pen.rectangle((0.0, 0.0), (SHEET.0, 36.0), PALETTE.series[0], PALETTE.series[0], 0.0);
    pen.write(&poster.title, (start, 26.0), Anchor::Start, coloured(bold(TITLE), PALETTE.paper));
    pen.write(&sheets.owner, (start, 288.0), Anchor::Start, light(FOOT));
    pen.write(&sheets.warning, (end, 288.0), Anchor::End, coloured(light(FOOT), PALETTE.norm));
    let number = (pen.pages.len() + 1).to_string();
    pen.write(&number, (SHEET.0 / 2.0, 288.0), Anchor::Middle, light(FOOT));
    pen.turn();
    *y = TOP;
}

fn head(pen: &mut Pen, group: &PosterGroup, y: f64) -> f64 {
    if group.title.is_empty() {
        return y;
    }
    let baseline = y + HEADING * POINT * 0.8;
    let (start, end) = (pen.at_start(MARGIN), pen.at_start(SHEET.0 - MARGIN));
    pen.write(&group.title, (start, baseline), Anchor::Start, coloured(bold(HEADING), PALETTE.series[0]));
    pen.write(&group.detail, (end, baseline), Anchor::End, plain(DETAIL));
    pen.line(&[(MARGIN, baseline + 4.0), (SHEET.0 - MARGIN, baseline + 4.0)], PALETTE.series[0], 1.0, &[]);
    y + HEADING * POINT + 9.0
}

/// The room before the names.
const MARK: f64 = 40.0;

fn lines(pen: &Pen, line: &PosterLine) -> Vec<String> {
    let available = (SHEET.0 - 2.0 * MARGIN - MARK) / (NAME * POINT);
    wrap(&line.text, pen.direction, Weight::Bold, available, 2)
}

fn height(pen: &Pen, line: &PosterLine) -> f64 {
    let detail = if line.detail.is_empty() { 0.0 } else { DETAIL * POINT * 1.35 };
    lines(pen, line).len() as f64 * NAME * POINT * 1.25 + detail + 5.0
}

fn write_line(pen: &mut Pen, line: &PosterLine, y: f64) -> f64 {
    let (start, words) = (pen.at_start(MARGIN), pen.at_start(MARGIN + MARK));
    let mut baseline = y + NAME * POINT * 0.95;
    pen.write(&line.mark, (start, baseline), Anchor::Start, coloured(bold(HEADING.min(NAME * 1.2)), PALETTE.series[0]));
    let rows = lines(pen, line);
    for (index, row) in rows.iter().enumerate() {
        baseline = y + NAME * POINT * (0.95 + 1.25 * index as f64);
        pen.write(row, (words, baseline), Anchor::Start, bold(NAME));
    }
    if !line.detail.is_empty() {
        pen.write(&line.detail, (words, baseline + DETAIL * POINT * 1.35), Anchor::Start, light(DETAIL));
    }
    let end = y + height(pen, line);
    pen.line(&[(MARGIN, end - 1.5), (SHEET.0 - MARGIN, end - 1.5)], PALETTE.grid, 0.5, &[]);
    end
}
