//! How unequally something is shared out: curves under the line of equality.

use serde::Serialize;

use super::Tick;
use super::axis::{LINE, MARGIN, SMALL, Scale, labelled_every, small};
use super::palette::{AXIS, Colour, GRID, INK, series};
use super::svg::{Anchor, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// Lorenz curves.
///
/// # Source
/// M. O. Lorenz, "Methods of measuring the concentration of wealth", 1905.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lorenz {
    /// What is counted along the foot and up the side.
    pub axes: [String; 2],
    /// Name of the line of equality.
    pub equality: String,
    /// The curves; at most three are told apart.
    pub curves: Vec<Curve>,
    /// Marks of both axes, from 0 to 1.
    pub ticks: Vec<Tick>,
}

/// A curve.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Curve {
    /// Name, with its Gini coefficient in words.
    pub label: String,
    /// Points from 0, 0 to 1, 1 by growing shares.
    pub points: Vec<(f64, f64)>,
}

/// Side of the square.
const SIDE: f64 = 300.0;

/// How the lines of the curves are broken.
const DASHES: [&str; 3] = ["", "9 4", "2 4"];

/// Draws the curves and returns the height of the drawing.
///
/// # Shape
/// Quantities grow to the right in every language, as in the graphs of Moroccan textbooks.
pub(super) fn draw(canvas: &mut Canvas, spec: &Lorenz) -> f64 {
    let y = names(canvas, spec);
    canvas.is_mirrored = false;
    let side_name = wrap(&spec.axes[1], SMALL, WIDTH - 2.0 * MARGIN, 2);
    for (index, line) in side_name.lines.iter().enumerate() {
        small(canvas, line, MARGIN, y + 11.0 + index as f64 * 14.0, Anchor::Start);
    }
    let top = y + side_name.lines.len() as f64 * 14.0 + 12.0;
    let marks = spec.ticks.iter().map(|tick| width(&tick.text, SMALL)).fold(0.0, f64::max);
    let from = MARGIN + marks + 6.0;
    let side = SIDE.min(WIDTH - MARGIN - from - marks / 2.0);
    let across = Scale::new(from, side, [1.0].into_iter());
    let up = Scale::new(top + side, -side, [1.0].into_iter());
    let every = labelled_every(&spec.ticks, across);
    for (index, tick) in spec.ticks.iter().enumerate() {
        let (x, y) = (across.at(tick.value), up.at(tick.value));
        canvas.line((x, top), (x, top + side), GRID, 1.0);
        canvas.line((from, y), (from + side, y), GRID, 1.0);
        small(canvas, &tick.text, from - 6.0, y + 4.0, Anchor::End);
        if index % every == 0 {
            small(canvas, &tick.text, x, top + side + 16.0, Anchor::Middle);
        }
    }
    canvas.polyline(&[(from, top), (from, top + side), (from + side, top + side)], AXIS, 1.0, "");
    canvas.line((from, top + side), (from + side, top), AXIS, 1.5);
    for (index, curve) in spec.curves.iter().enumerate() {
        let points: Vec<(f64, f64)> = curve
            .points
            .iter()
            .filter(|(x, y)| x.is_finite() && y.is_finite())
            .map(|(x, y)| (across.at(*x), up.at(*y)))
            .collect();
        canvas.polyline(&points, colour(index), 2.5, DASHES[index % DASHES.len()]);
    }
    let foot = wrap(&spec.axes[0], SMALL, WIDTH - 2.0 * MARGIN, 2);
    for (index, line) in foot.lines.iter().enumerate() {
        let half = width(line, SMALL) / 2.0;
        let x = (from + side / 2.0).max(MARGIN + half);
        small(canvas, line, x, top + side + 36.0 + index as f64 * 14.0, Anchor::Middle);
    }
    top + side + 30.0 + foot.lines.len() as f64 * 14.0
}

fn colour(index: usize) -> Colour {
    const DARK: [usize; 3] = [0, 2, 4];
    series(DARK[index % DARK.len()])
}

/// Writes the names of the lines, each beside a piece of it.
fn names(canvas: &mut Canvas, spec: &Lorenz) -> f64 {
    let curves = spec.curves.iter().enumerate().map(|(index, it)| (&it.label, colour(index), DASHES[index % 3], 2.5));
    let mut y = MARGIN;
    for (name, colour, dashes, thickness) in curves.chain([(&spec.equality, AXIS, "", 1.5)]) {
        canvas.polyline(&[(MARGIN, y + 7.0), (MARGIN + 34.0, y + 7.0)], colour, thickness, dashes);
        let lines = wrap(name, SMALL, WIDTH - 2.0 * MARGIN - 42.0, 2);
        for (index, text) in lines.lines.iter().enumerate() {
            let (x, y) = (MARGIN + 42.0, y + 11.0 + index as f64 * 14.0);
            canvas.write(Words { text, x, y, anchor: Anchor::Start, size: SMALL, is_bold: false, fill: INK });
        }
        y += lines.lines.len().max(1) as f64 * 14.0 + 4.0;
    }
    y + LINE / 2.0
}
