//! One column for each year, piled up from its parts; time runs from left to right in every language.

use super::axis::{LINE, MARGIN, SIZE, SMALL, Sample, Scale, known, legend, part, small};
use super::palette::{AXIS, GRID, INK, PAPER};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};
use super::{StackedColumn, Tick};

/// Height of the columns' ground.
const PLOT: f64 = 230.0;

/// Draws the columns and returns the height of the drawing.
///
/// # Shape
/// The legend begins where reading begins; the rest is never mirrored, for time does not turn around.
pub(super) fn draw(canvas: &mut Canvas, series: &[String], columns: &[StackedColumn], ticks: &[Tick]) -> f64 {
    let legend_end = legend(canvas, series, Sample::Fill);
    canvas.is_mirrored = false;

    let top = legend_end + LINE;
    let bottom = top + PLOT;
    let marks = ticks.iter().map(|tick| width(&tick.text, SMALL)).fold(0.0, f64::max);
    let from = MARGIN + marks + 6.0;
    let totals = columns.iter().map(|column| column.parts.iter().filter_map(|part| known(Some(*part))).sum());
    let scale = Scale::new(bottom, -PLOT, ticks.iter().map(|tick| tick.value).chain(totals));
    for tick in ticks {
        let y = scale.at(tick.value);
        canvas.line((from, y), (WIDTH - MARGIN, y), GRID, 1.0);
        small(canvas, &tick.text, from - 6.0, y + 4.0, Anchor::End);
    }
    let slot = (WIDTH - MARGIN - from) / (columns.len().max(1) as f64);
    for (index, column) in columns.iter().enumerate() {
        draw_column(canvas, column, scale, (from + slot * (index as f64 + 0.5), slot));
    }
    canvas.line((from, bottom), (WIDTH - MARGIN, bottom), AXIS, 1.0);
    let lines = columns.iter().map(|column| wrap(&column.label, SIZE, slot - 4.0, 2).lines.len()).max();
    bottom + lines.unwrap_or(0) as f64 * LINE + MARGIN
}

fn draw_column(canvas: &mut Canvas, column: &StackedColumn, scale: Scale, (middle, slot): (f64, f64)) {
    let thickness = (slot * 0.66).min(64.0);
    let mut sum = 0.0;
    for (index, value) in column.parts.iter().enumerate() {
        let Some(value) = known(Some(*value)).filter(|value| *value > 0.0) else { continue };
        let (below, above) = (scale.at(sum), scale.at(sum + value));
        sum += value;
        // A thin gap shows where a part ends, in black and white too.
        let area =
            Area { x: middle - thickness / 2.0, y: above, width: thickness, height: (below - above - 1.0).max(0.5) };
        part(canvas, index, area);
        if let Some(text) = column.texts.get(index) {
            plate(canvas, text, area);
        }
    }
    let y = scale.at(sum) - 6.0;
    canvas.write(Words {
        text: &column.total,
        x: middle,
        y,
        anchor: Anchor::Middle,
        size: SMALL,
        is_bold: true,
        fill: INK,
    });
    let label = wrap(&column.label, SIZE, slot - 4.0, 2);
    for (index, line) in label.lines.iter().enumerate() {
        let y = scale.at(0.0) + LINE * (index as f64 + 1.0);
        canvas.write(Words { text: line, x: middle, y, anchor: Anchor::Middle, size: SIZE, is_bold: false, fill: INK });
    }
}

/// Writes a part's value on a light plate, when there is room: legible over every colour and texture.
fn plate(canvas: &mut Canvas, text: &str, area: Area) {
    let length = width(text, SMALL) + 6.0;
    if text.is_empty() || area.height < 17.0 || area.width < length {
        return;
    }
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    canvas.fill(Area { x: x - length / 2.0, y: y - 7.5, width: length, height: 15.0 }, PAPER);
    canvas.write(Words { text, x, y: y + 4.0, anchor: Anchor::Middle, size: SMALL, is_bold: false, fill: INK });
}
