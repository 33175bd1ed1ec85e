//! Bars that run to either side of zero.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SIZE, SMALL, categories, category, known, part, row_height, small, value};
use super::palette::{AXIS, GRID, INK, MUTED, Texture};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};
use super::{Bar, Tick};

/// Bars around zero.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GapBars {
    /// What a bar below zero and a bar above zero mean.
    pub sides: [String; 2],
    /// Categories from the top.
    pub bars: Vec<Bar>,
    /// Marks of the axis, below and above zero.
    pub ticks: Vec<Tick>,
}

const THICKNESS: f64 = 16.0;
const STUB: f64 = 24.0;
const GAP: f64 = 6.0;

/// Where quantities below and above zero stand.
#[derive(Clone, Copy)]
struct Both {
    zero: f64,
    unit: f64,
}

impl Both {
    fn at(self, quantity: f64) -> f64 {
        self.zero + quantity * self.unit
    }
}

/// Draws the bars and returns the height of the drawing.
///
/// # Missing data
/// An unknown value is a short hatched stub with its words, on the side of the larger quantities.
pub(super) fn draw(canvas: &mut Canvas, spec: &GapBars) -> f64 {
    let (labels, labels_end) = categories(spec.bars.iter().map(|bar| bar.label.as_str()), WIDTH * 0.34, 3);
    let scale = scale(labels_end + 8.0, spec);
    let top = heads(canvas, spec, scale, labels_end + 8.0);
    let bottom = top + labels.iter().map(row_height).sum::<f64>();
    for tick in &spec.ticks {
        let x = scale.at(tick.value);
        canvas.line((x, top), (x, bottom), GRID, 1.0);
    }
    marks(canvas, spec, scale, bottom);
    let mut y = top;
    for (bar, label) in spec.bars.iter().zip(&labels) {
        let height = row_height(label);
        category(canvas, &bar.label, label, labels_end, y + height / 2.0);
        draw_bar(canvas, bar, scale, y + height / 2.0);
        y += height;
    }
    canvas.line((scale.zero, top), (scale.zero, bottom), AXIS, 1.5);
    bottom + if spec.ticks.is_empty() { MARGIN } else { 24.0 }
}

/// Returns a scale that leaves room for the texts at the ends of the bars.
fn scale(from: f64, spec: &GapBars) -> Both {
    let known_bars = || spec.bars.iter().filter_map(|bar| Some((known(bar.value)?, width(&bar.text, SIZE) + GAP)));
    let stub = spec.bars.iter().filter(|bar| known(bar.value).is_none());
    let stub = stub.map(|bar| STUB + GAP + width(&bar.text, SIZE)).fold(0.0, f64::max);
    let quantities = || known_bars().map(|(it, _)| it).chain(spec.ticks.iter().map(|tick| tick.value));
    let least = quantities().fold(0.0, f64::min);
    let most = quantities().fold(0.0, f64::max);
    let span = if most - least > 0.0 { most - least } else { 1.0 };
    let end = WIDTH - MARGIN;
    let mut unit = (end - from) / span;
    // Each text narrows the scale; a few rounds settle where zero stands.
    for _ in 0..60 {
        let left = known_bars().filter(|(it, _)| *it < 0.0).map(|(it, text)| -it * unit + text);
        let left = left.chain([-least * unit]).fold(0.0, f64::max);
        let right = known_bars().filter(|(it, _)| *it >= 0.0).map(|(it, text)| it * unit + text);
        let right = right.chain([most * unit + 10.0, stub]).fold(0.0, f64::max);
        if left + right <= end - from {
            return Both { zero: from + left, unit };
        }
        unit *= 0.96;
    }
    Both { zero: from - least * unit, unit }
}

/// Writes what the two sides mean, and returns where the bars begin.
fn heads(canvas: &mut Canvas, spec: &GapBars, scale: Both, from: f64) -> f64 {
    let room = [scale.zero - from, WIDTH - MARGIN - scale.zero].map(|room| (room - 6.0).max(70.0));
    let lines = [0, 1].map(|side| wrap(&spec.sides[side], SMALL, room[side], 3));
    let n_lines = lines.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    for (side, lines) in lines.iter().enumerate() {
        let (anchor, x) = if side == 0 { (Anchor::End, scale.zero - 6.0) } else { (Anchor::Start, scale.zero + 6.0) };
        for (index, line) in lines.lines.iter().enumerate() {
            small(canvas, line, x, MARGIN + 11.0 + index as f64 * 14.0, anchor);
        }
    }
    MARGIN + n_lines as f64 * 14.0 + LINE / 2.0
}

fn marks(canvas: &mut Canvas, spec: &GapBars, scale: Both, bottom: f64) {
    let mut last = f64::NEG_INFINITY;
    // Zero is always written; the others where they have room.
    let zero = spec.ticks.iter().find(|tick| tick.value == 0.0);
    let reserved = zero.map(|tick| width(&tick.text, SMALL) / 2.0 + 4.0).unwrap_or(0.0);
    let mut ticks: Vec<&Tick> = spec.ticks.iter().collect();
    ticks.sort_by(|one, other| one.value.total_cmp(&other.value));
    for tick in ticks {
        let x = scale.at(tick.value);
        let half = width(&tick.text, SMALL) / 2.0;
        let is_zero = tick.value == 0.0;
        let is_free = is_zero || (x - scale.zero).abs() >= reserved + half;
        if is_free && x - half > last {
            small(canvas, &tick.text, x, bottom + 15.0, Anchor::Middle);
            last = x + half + 4.0;
        }
    }
}

fn draw_bar(canvas: &mut Canvas, bar: &Bar, scale: Both, middle: f64) {
    let area = |from: f64, to: f64| Area {
        x: from.min(to),
        y: middle - THICKNESS / 2.0,
        width: (to - from).abs(),
        height: THICKNESS,
    };
    let (x, anchor, fill) = match known(bar.value) {
        Some(quantity) => {
            let end = scale.at(quantity);
            let is_below = quantity < 0.0;
            part(canvas, usize::from(is_below), area(scale.zero, end));
            let anchor = if is_below { Anchor::End } else { Anchor::Start };
            (if is_below { end - GAP } else { end + GAP }, anchor, INK)
        }
        None => {
            canvas.hatch(area(scale.zero, scale.zero + STUB), AXIS, Texture::Rising);
            (scale.zero + STUB + GAP, Anchor::Start, MUTED)
        }
    };
    value(canvas, Words { text: &bar.text, x, y: middle + 4.5, anchor, size: SIZE, is_bold: false, fill });
}
