//! Two bars back to back for each age group, the youngest at the bottom.

use super::axis::{LINE, MARGIN, SIZE, SMALL, Scale, known, length_beside, part, upright_grid, value};
use super::palette::{AXIS, INK, MUTED, Texture};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};
use super::{PyramidGroup, Tick};

const ROW: f64 = 21.0;
const THICKNESS: f64 = 15.0;
/// Length of the hatched stub that stands for an unknown value.
const STUB: f64 = 30.0;
/// Space between a bar and its value.
const GAP: f64 = 5.0;

/// Draws the pyramid and returns the height of the drawing.
///
/// # Shape
/// The first side stands on the left in every language: the canvas must not be mirrored.
/// # Missing data
/// An unknown value is a short hatched stub with its words, never a bar of length zero.
pub(super) fn draw(canvas: &mut Canvas, sides: &[String; 2], groups: &[PyramidGroup], ticks: &[Tick]) -> f64 {
    let labels = groups.iter().map(|group| width(&group.label, SIZE)).fold(0.0, f64::max).min(WIDTH * 0.3);
    let gutter = labels + 16.0;
    let centre = WIDTH / 2.0;
    let values = || groups.iter().flat_map(|group| group.values).filter_map(known);
    let quantities = || ticks.iter().map(|tick| tick.value).chain(values());
    let most = quantities().filter(|quantity| quantity.is_finite()).fold(0.0, f64::max);
    let beside_bars = groups
        .iter()
        .flat_map(|group| group.values.iter().zip(&group.texts))
        .filter_map(|(value, text)| Some((known(*value)? / most, GAP + width(text, SMALL))));
    let marks = ticks.iter().map(|tick| (tick.value / most, width(&tick.text, SMALL) / 2.0));
    let length = length_beside((WIDTH - gutter) / 2.0 - MARGIN, beside_bars.chain(marks));
    let scales = [
        Scale::new(centre - gutter / 2.0, -length, quantities()),
        Scale::new(centre + gutter / 2.0, length, quantities()),
    ];

    let top = MARGIN + LINE + 10.0;
    let bottom = top + ROW * groups.len() as f64;
    for (index, scale) in scales.into_iter().enumerate() {
        upright_grid(canvas, ticks, scale, top, bottom);
        heading(canvas, index, &sides[index], (scale.at(0.0) + scale.at(f64::MAX)) / 2.0);
    }
    for (row, group) in groups.iter().rev().enumerate() {
        let middle = top + ROW * (row as f64 + 0.5);
        let label = wrap(&group.label, SIZE, labels + 4.0, 1);
        if label.is_shortened {
            canvas.open(&group.label);
        }
        let text = label.lines.first().map_or("", String::as_str);
        let y = middle + 4.5;
        canvas.write(Words { text, x: centre, y, anchor: Anchor::Middle, size: SIZE, is_bold: false, fill: INK });
        if label.is_shortened {
            canvas.close();
        }
        for (index, scale) in scales.into_iter().enumerate() {
            draw_side(canvas, group, index, scale, middle);
        }
    }
    bottom + if ticks.is_empty() { MARGIN } else { 24.0 }
}

/// Writes the name of a side with a sample of its filling.
fn heading(canvas: &mut Canvas, index: usize, name: &str, middle: f64) {
    let text = wrap(name, SIZE, WIDTH * 0.4, 1).lines.into_iter().next().unwrap_or_default();
    let half = (width(&text, SIZE) + 19.0) / 2.0;
    part(canvas, index, Area { x: middle - half, y: MARGIN, width: 13.0, height: 13.0 });
    let (x, y) = (middle - half + 19.0, MARGIN + 11.5);
    canvas.write(Words { text: &text, x, y, anchor: Anchor::Start, size: SIZE, is_bold: true, fill: INK });
}

fn draw_side(canvas: &mut Canvas, group: &PyramidGroup, index: usize, scale: Scale, middle: f64) {
    let from = scale.at(0.0);
    let sign = if index == 0 { -1.0 } else { 1.0 };
    let area =
        |end: f64| Area { x: from.min(end), y: middle - THICKNESS / 2.0, width: (end - from).abs(), height: THICKNESS };
    let end = match known(group.values[index]) {
        Some(quantity) => {
            let end = scale.at(quantity);
            part(canvas, index, area(end));
            end
        }
        None => {
            let end = from + sign * STUB;
            canvas.hatch(area(end), AXIS, Texture::Rising);
            end
        }
    };
    let anchor = if index == 0 { Anchor::End } else { Anchor::Start };
    let fill = if known(group.values[index]).is_some() { INK } else { MUTED };
    let (x, y) = (end + sign * GAP, middle + 4.0);
    value(canvas, Words { text: &group.texts[index], x, y, anchor, size: SMALL, is_bold: false, fill });
}
