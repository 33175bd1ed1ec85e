//! One horizontal bar for each category, with its value beside it.

use super::axis::{
    LINE, MARGIN, SIZE, SMALL, Scale, categories, category, known, length_beside, row_height, small, upright_grid,
    value,
};
use super::palette::{AXIS, INK, MUTED, NORM, Texture, series};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::width;
use super::{Bar, Tick};

const THICKNESS: f64 = 16.0;
/// Length of the hatched stub that stands for an unknown value.
const STUB: f64 = 36.0;
/// More bars than this have labels of two lines at most.
const MANY: usize = 12;
/// Space between a bar and its value.
const GAP: f64 = 6.0;

/// Draws the bars and returns the height of the drawing.
///
/// # Missing data
/// An unknown value is a short hatched stub with its words, never a bar of length zero.
pub(super) fn draw(canvas: &mut Canvas, bars: &[Bar], ticks: &[Tick], reference: Option<&Tick>) -> f64 {
    let names = || bars.iter().map(|bar| bar.label.as_str());
    // Long names take half of the drawing rather than three lines each.
    let share = if names().any(|name| width(name, SIZE) > WIDTH * 0.7) { 0.52 } else { 0.36 };
    // Many bars must still fit on a page.
    let n_lines = if bars.len() > MANY { 2 } else { 3 };
    let (labels, labels_end) = categories(names(), WIDTH * share, n_lines);
    let from = labels_end + 8.0;
    let scale = scale(from, bars, ticks, reference);

    let top = if reference.is_some() { MARGIN + LINE + 4.0 } else { MARGIN };
    let bottom = top + labels.iter().map(row_height).sum::<f64>();
    upright_grid(canvas, ticks, scale, top, bottom);
    let mut middles = Vec::new();
    let mut y = top;
    for (bar, label) in bars.iter().zip(&labels) {
        let height = row_height(label);
        middles.push(y + height / 2.0);
        category(canvas, &bar.label, label, labels_end, y + height / 2.0);
        y += height;
    }
    for (bar, middle) in bars.iter().zip(&middles) {
        draw_bar(canvas, bar, scale, *middle);
    }
    canvas.line((from, top), (from, bottom), AXIS, 1.0);
    if let Some(norm) = reference {
        draw_reference(canvas, norm, scale, top, bottom);
    }
    for (bar, middle) in bars.iter().zip(&middles) {
        let (end, fill) = match known(bar.value) {
            Some(value) => (scale.at(value), INK),
            None => (from + STUB, MUTED),
        };
        let (x, y) = (end + GAP, middle + 4.5);
        value(canvas, Words { text: &bar.text, x, y, anchor: Anchor::Start, size: SIZE, is_bold: false, fill });
    }
    bottom + if ticks.is_empty() { MARGIN } else { 24.0 }
}

/// Returns a scale that leaves room for the values after their bars and for the last mark's label.
fn scale(from: f64, bars: &[Bar], ticks: &[Tick], reference: Option<&Tick>) -> Scale {
    let known_values = || bars.iter().filter_map(|bar| known(bar.value));
    let quantities =
        || ticks.iter().map(|tick| tick.value).chain(known_values()).chain(reference.map(|norm| norm.value));
    let most = quantities().filter(|quantity| quantity.is_finite()).fold(0.0, f64::max);
    let beside_bars = bars.iter().filter_map(|bar| Some((known(bar.value)? / most, GAP + width(&bar.text, SIZE))));
    let marks = ticks.iter().map(|tick| (tick.value / most, width(&tick.text, SMALL) / 2.0));
    let length = length_beside(WIDTH - MARGIN - from, beside_bars.chain(marks));
    Scale::new(from, length, quantities())
}

fn draw_bar(canvas: &mut Canvas, bar: &Bar, scale: Scale, middle: f64) {
    let from = scale.at(0.0);
    let area = |length: f64| Area { x: from, y: middle - THICKNESS / 2.0, width: length, height: THICKNESS };
    match known(bar.value) {
        Some(value) => canvas.fill(area(scale.at(value) - from), series(0)),
        None => canvas.hatch(area(STUB), AXIS, Texture::Rising),
    }
}

fn draw_reference(canvas: &mut Canvas, norm: &Tick, scale: Scale, top: f64, bottom: f64) {
    let x = scale.at(norm.value);
    canvas.dashes((x, top - 3.0), (x, bottom), NORM, 1.5);
    // The label keeps inside the drawing.
    let half = width(&norm.text, SMALL) / 2.0;
    let x = x.clamp(MARGIN + half, (WIDTH - MARGIN - half).max(MARGIN + half));
    small(canvas, &norm.text, x, top - 7.0, Anchor::Middle);
}
