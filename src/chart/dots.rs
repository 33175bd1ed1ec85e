//! One line for each category, with a mark for each territory and for the norm.

use super::axis::{MARGIN, SIZE, Sample, Scale, categories, category, known, legend, mark, row_height, upright_grid};
use super::palette::{AXIS, GRID, INK, MUTED, Texture, shape};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::width;
use super::{DotRow, Tick};

/// Length of the hatched stub that stands for the commune's unknown value.
const STUB: f64 = 36.0;

/// Draws the marks and returns the height of the drawing.
///
/// # Missing data
/// A territory without a value has no mark; when it is the commune, a hatched stub stands on the line.
pub(super) fn draw(canvas: &mut Canvas, series: &[String], rows: &[DotRow], ticks: &[Tick]) -> f64 {
    let top = legend(canvas, series, Sample::Mark) + 2.0;
    let (labels, labels_end) = categories(rows.iter().map(|row| row.label.as_str()), WIDTH * 0.36, 3);
    let texts = rows.iter().map(|row| width(&row.text, SIZE)).fold(0.0, f64::max).min(WIDTH * 0.3);
    let from = labels_end + 14.0;
    let length = WIDTH - MARGIN - texts - 16.0 - from;
    let values = rows.iter().flat_map(|row| row.values.iter().copied().flatten());
    let scale = Scale::new(from, length, ticks.iter().map(|tick| tick.value).chain(values));

    let bottom = top + labels.iter().map(row_height).sum::<f64>();
    upright_grid(canvas, ticks, scale, top, bottom);
    let mut y = top;
    for (row, label) in rows.iter().zip(&labels) {
        let height = row_height(label);
        let middle = y + height / 2.0;
        category(canvas, &row.label, label, labels_end, middle);
        canvas.line((from, middle), (from + length, middle), GRID, 1.0);
        draw_row(canvas, row, scale, middle);
        y += height;
    }
    bottom + if ticks.is_empty() { MARGIN } else { 24.0 }
}

fn draw_row(canvas: &mut Canvas, row: &DotRow, scale: Scale, middle: f64) {
    let commune = known(row.values.first().copied().flatten());
    if commune.is_none() {
        let area = Area { x: scale.at(0.0), y: middle - 5.0, width: STUB, height: 10.0 };
        canvas.hatch(area, AXIS, Texture::Rising);
    }
    // The commune comes last, so that nothing covers it.
    for (index, value) in row.values.iter().enumerate().rev() {
        if let Some(value) = known(*value) {
            mark(canvas, index, shape(index), (scale.at(value), middle));
        }
    }
    let fill = if commune.is_some() { INK } else { MUTED };
    let (x, y, is_bold) = (WIDTH - MARGIN, middle + 4.5, commune.is_some());
    canvas.write(Words { text: &row.text, x, y, anchor: Anchor::End, size: SIZE, is_bold, fill });
}
