//! A line for each category between two upright axes, such as women and men, or two years.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SIZE, SMALL, known, mark};
use super::palette::{AXIS, GRID, INK, MUTED, Shape, Texture, series};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{Lines, width, wrap};

/// Lines between two axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Slope {
    /// Names of the two axes in the order of reading, or of time.
    pub sides: [String; 2],
    /// Whether the axes are moments: time runs to the right in every language.
    pub is_time: bool,
    /// The lines.
    pub lines: Vec<SlopeLine>,
}

/// A line between two axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SlopeLine {
    /// Category.
    pub label: String,
    /// The place on each axis; absent when unknown.
    pub values: [Option<f64>; 2],
    /// Each value in words, or that it is unknown.
    pub texts: [String; 2],
}

/// Height of a line of a label.
const STEP: f64 = 14.0;
/// A stub that stands for an unknown end.
const STUB: f64 = 22.0;

/// Draws the lines and returns the height of the drawing.
///
/// # Missing data
/// A line with one unknown end has a hatched stub there; with two, its label stands below the others.
pub(super) fn draw(canvas: &mut Canvas, spec: &Slope) -> f64 {
    if spec.is_time {
        canvas.is_mirrored = false;
    }
    let texts = [0, 1].map(|side| {
        spec.lines.iter().map(|line| width(&line.texts[side], SMALL)).fold(0.0, f64::max).min(WIDTH * 0.22)
    });
    let labels: Vec<Lines> = spec.lines.iter().map(|line| wrap(&line.label, SMALL, WIDTH * 0.38, 3)).collect();
    let widest = labels.iter().flat_map(|it| &it.lines).map(|line| width(line, SMALL)).fold(0.0, f64::max);
    let labels_end = MARGIN + widest;
    let axes = [labels_end + 10.0 + texts[0] + 12.0, WIDTH - MARGIN - texts[1] - 12.0];
    let top = MARGIN + LINE + 14.0;
    let needed: f64 = labels.iter().map(|it| it.lines.len() as f64 * STEP + 6.0).sum();
    let bottom = top + needed.max(200.0);

    heads(canvas, spec, axes);
    for x in axes {
        canvas.line((x, top - 6.0), (x, bottom + 6.0), AXIS, 1.0);
    }
    let place = places(spec, top + 8.0, bottom - 8.0);
    // A line of which nothing is known keeps its label at the foot.
    let wanted: Vec<[f64; 2]> =
        place.iter().map(|[from, to]| [from.or(*to).unwrap_or(bottom), to.or(*from).unwrap_or(bottom)]).collect();
    let heights: Vec<f64> = labels.iter().map(|it| it.lines.len() as f64 * STEP + 4.0).collect();
    let left = apart(&wanted.iter().map(|it| it[0]).collect::<Vec<_>>(), &heights, (top, bottom));
    let right = apart(&wanted.iter().map(|it| it[1]).collect::<Vec<_>>(), &vec![STEP; wanted.len()], (top, bottom));
    for (index, line) in spec.lines.iter().enumerate() {
        let ends = Ends { axes, place: place[index], left: left[index], right: right[index], labels_end };
        draw_line(canvas, line, &labels[index], &ends);
    }
    bottom + MARGIN + 4.0
}

struct Ends {
    axes: [f64; 2],
    place: [Option<f64>; 2],
    left: f64,
    right: f64,
    labels_end: f64,
}

fn heads(canvas: &mut Canvas, spec: &Slope, axes: [f64; 2]) {
    for (side, name) in spec.sides.iter().enumerate() {
        let room = (axes[1] - axes[0]) / 2.0 + if side == 0 { axes[0] - MARGIN } else { WIDTH - MARGIN - axes[1] };
        let lines = wrap(name, SIZE, room - 8.0, 1);
        let text = lines.lines.first().map_or("", String::as_str);
        let half = width(text, SIZE) / 2.0;
        let x = axes[side].clamp(MARGIN + half, (WIDTH - MARGIN - half).max(MARGIN + half));
        canvas.write(Words { text, x, y: MARGIN + 11.5, anchor: Anchor::Middle, size: SIZE, is_bold: true, fill: INK });
    }
}

/// Returns the height of each end, largest at the top.
fn places(spec: &Slope, top: f64, bottom: f64) -> Vec<[Option<f64>; 2]> {
    let values = || spec.lines.iter().flat_map(|line| line.values).filter_map(known);
    let least = values().fold(f64::INFINITY, f64::min);
    let most = values().fold(f64::NEG_INFINITY, f64::max);
    let span = if most > least { most - least } else { 1.0 };
    let at = |value: f64| bottom - (value - least) / span * (bottom - top);
    spec.lines.iter().map(|line| line.values.map(|value| known(value).map(at))).collect()
}

/// Moves heights apart so that none covers another, in their order and within the bounds.
fn apart(wanted: &[f64], heights: &[f64], (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|one, other| wanted[*one].total_cmp(&wanted[*other]));
    let mut placed = wanted.to_vec();
    let mut free = top;
    for index in &order {
        placed[*index] = wanted[*index].max(free + heights[*index] / 2.0);
        free = placed[*index] + heights[*index] / 2.0;
    }
    let mut free = bottom.max(top);
    for index in order.iter().rev() {
        placed[*index] = placed[*index].min(free - heights[*index] / 2.0);
        free = placed[*index] - heights[*index] / 2.0;
    }
    placed
}

fn draw_line(canvas: &mut Canvas, line: &SlopeLine, label: &Lines, ends: &Ends) {
    let fill = |side: usize| if known(line.values[side]).is_some() { INK } else { MUTED };
    let text = |canvas: &mut Canvas, side: usize, x: f64, y: f64, anchor: Anchor| {
        let text = &line.texts[side];
        canvas.write(Words { text, x, y: y + 4.0, anchor, size: SMALL, is_bold: false, fill: fill(side) });
    };
    let beside = |side: usize| if side == 0 { ends.axes[0] - 12.0 } else { ends.axes[1] + 12.0 };
    for (side, y) in [(0, ends.left), (1, ends.right)] {
        // A thin line leads from a moved text to its place.
        if let Some(place) = ends.place[side].filter(|place| (place - y).abs() > 3.0) {
            canvas.line((beside(side), y), (ends.axes[side], place), GRID, 1.0);
        }
    }
    match ends.place {
        [Some(from), Some(to)] => canvas.line((ends.axes[0], from), (ends.axes[1], to), series(0), 2.0),
        [Some(y), None] => canvas.hatch(stub(ends.axes[0] + 8.0, y), AXIS, Texture::Rising),
        [None, Some(y)] => canvas.hatch(stub(ends.axes[1] - 8.0 - STUB, y), AXIS, Texture::Rising),
        [None, None] => {}
    }
    for (side, shape) in [(0, Shape::Disc), (1, Shape::Square)] {
        if let Some(place) = ends.place[side] {
            mark(canvas, 0, shape, (ends.axes[side], place));
        }
    }
    text(canvas, 0, beside(0), ends.left, Anchor::End);
    text(canvas, 1, beside(1), ends.right, Anchor::Start);
    if label.is_shortened {
        canvas.open(&line.label);
    }
    let n = label.lines.len() as f64;
    for (index, words) in label.lines.iter().enumerate() {
        let y = ends.left + 4.0 + (index as f64 - (n - 1.0) / 2.0) * STEP;
        let x = ends.labels_end;
        canvas.write(Words { text: words, x, y, anchor: Anchor::End, size: SMALL, is_bold: false, fill: INK });
    }
    if label.is_shortened {
        canvas.close();
    }
}

fn stub(x: f64, y: f64) -> Area {
    Area { x, y: y - 5.0, width: STUB, height: 10.0 }
}
