//! Paper ballots, A4: a box to tick before each project.

use super::pen::{Anchor, Pen};
use super::text::{Weight, wrap};
use super::{PALETTE, Sheet, SheetError, Tints, bold, coloured, finish, light, plain};
use crate::document::{Ballot, Sheets};

const SHEET: (f64, f64) = (210.0, 297.0);
const MARGIN: f64 = 18.0;
const NAME: f64 = 13.0;
const BOTTOM: f64 = 278.0;
const BOX: f64 = 6.0;
const POINT: f64 = 25.4 / 72.0;
const STEP: f64 = NAME * POINT * 1.3;

/// Draws the ballot on as many sheets as it needs.
pub(super) fn draw(sheets: &Sheets, tints: Tints, ballot: &Ballot) -> Result<Sheet, SheetError> {
    let mut pen = Pen::new(sheets.language, tints, SHEET);
    let mut y = head(&mut pen, sheets, ballot);
    for (id, title) in &ballot.projects {
        let available = (SHEET.0 - 2.0 * MARGIN - 28.0) / (NAME * POINT);
        let rows = wrap(title, pen.direction, Weight::Regular, available, 3);
        let height = (rows.len() as f64 * STEP).max(BOX) + 3.0;
        if y + height > BOTTOM {
            foot(&mut pen, sheets);
            y = head(&mut pen, sheets, ballot);
        }
        tick_box(&mut pen, MARGIN, y);
        let (mark, words) = (pen.at_start(MARGIN + 11.0), pen.at_start(MARGIN + 28.0));
        pen.write(id, (mark, y + 4.7), Anchor::Start, bold(NAME));
        for (index, row) in rows.iter().enumerate() {
            pen.write(row, (words, y + 4.7 + STEP * index as f64), Anchor::Start, plain(NAME));
        }
        y += height;
    }
    foot(&mut pen, sheets);
    finish(sheets, pen, &ballot.title, "ballots", &[])
}

fn tick_box(pen: &mut Pen, at_start: f64, y: f64) {
    let start = pen.at_start(at_start);
    let x = if pen.at_start(0.0) > 0.0 { start - BOX } else { start };
    pen.rectangle((x, y), (BOX, BOX), PALETTE.paper, PALETTE.ink, 0.5);
}

/// Writes the head of a sheet and returns where the projects begin.
fn head(pen: &mut Pen, sheets: &Sheets, ballot: &Ballot) -> f64 {
    let start = pen.at_start(MARGIN);
    pen.write(&ballot.title, (start, 26.0), Anchor::Start, bold(24.0));
    pen.write(&sheets.owner, (start, 34.0), Anchor::Start, light(11.0));
    let mut from = MARGIN;
    for name in &ballot.voters {
        tick_box(pen, from, 40.0);
        let place = pen.at_start(from + BOX + 2.5);
        from += BOX + 2.5 + pen.write(name, (place, 44.8), Anchor::Start, plain(NAME)) + 12.0;
    }
    let available = (SHEET.0 - 2.0 * MARGIN) / (NAME * POINT);
    let mut y = 55.0;
    for row in wrap(&ballot.instruction, pen.direction, Weight::Regular, available, 4) {
        pen.write(&row, (start, y), Anchor::Start, plain(NAME));
        y += STEP;
    }
    pen.line(&[(MARGIN, y - 2.0), (SHEET.0 - MARGIN, y - 2.0)], PALETTE.axis, 0.5, &[]);
    y + 3.0
}

fn foot(pen: &mut Pen, sheets: &Sheets) {
    let (start, end) = (pen.at_start(MARGIN), pen.at_start(SHEET.0 - MARGIN));
    pen.write(&sheets.warning, (start, 288.0), Anchor::Start, coloured(light(10.0), PALETTE.norm));
    let number = (pen.pages.len() + 1).to_string();
    pen.write(&number, (end, 288.0), Anchor::End, light(10.0));
    pen.turn();
}
