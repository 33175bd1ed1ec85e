//! Points by two quantities.

use serde::Serialize;

use super::Tick;
use super::axis::{MARGIN, SMALL, Sample, Scale, labelled_every, legend, mark, small};
use super::labels::{self, Named};
use super::palette::{AXIS, GRID, MUTED, shape};
use super::svg::{Anchor, Area, Canvas, WIDTH};
use super::words::{width, wrap};

/// Points by two quantities.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scatter {
    /// What is measured along the foot and up the side.
    pub axes: [String; 2],
    /// Marks of the foot and of the side.
    pub ticks: [Vec<Tick>; 2],
    /// What a point may be.
    pub kinds: Vec<String>,
    /// The points.
    pub points: Vec<ScatterPoint>,
    /// Lines that divide the ground, such as two means; absent when there are none.
    pub divides: [Option<f64>; 2],
}

/// A point.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScatterPoint {
    /// Name.
    pub label: String,
    /// Its two quantities.
    pub at: [f64; 2],
    /// What it is, by its place in the kinds.
    pub kind: usize,
}

const PLOT: f64 = 280.0;

/// Draws the points and returns the height of the drawing.
///
/// # Shape
/// Quantities grow to the right in every language, as in the graphs of Moroccan textbooks.
/// # Missing data
/// A point without both quantities is not drawn: the table behind the chart says so.
pub(super) fn draw(canvas: &mut Canvas, spec: &Scatter) -> f64 {
    let y = legend(canvas, &spec.kinds, Sample::Kind);
    canvas.is_mirrored = false;
    let side = wrap(&spec.axes[1], SMALL, WIDTH - 2.0 * MARGIN, 2).lines;
    for (index, line) in side.iter().enumerate() {
        small(canvas, line, MARGIN, y + 11.0 + index as f64 * 14.0, Anchor::Start);
    }
    let top = y + side.len() as f64 * 14.0 + 12.0;
    let bottom = top + PLOT;
    let marks = spec.ticks[1].iter().map(|tick| width(&tick.text, SMALL)).fold(0.0, f64::max);
    let last = spec.ticks[0].last().map_or(0.0, |tick| width(&tick.text, SMALL) / 2.0);
    let from = MARGIN + marks + 6.0;
    let length = WIDTH - MARGIN - from - last;
    let quantities = |axis: usize| {
        spec.ticks[axis].iter().map(|tick| tick.value).chain(spec.points.iter().map(move |point| point.at[axis]))
    };
    let across = Scale::new(from, length, quantities(0));
    let up = Scale::new(bottom, -PLOT, quantities(1));
    ground(canvas, spec, (across, up), Area { x: from, y: top, width: length, height: PLOT });
    let points: Vec<&ScatterPoint> =
        spec.points.iter().filter(|point| point.at.iter().all(|value| value.is_finite())).collect();
    let at = |point: &ScatterPoint| (across.at(point.at[0]), up.at(point.at[1]));
    for point in points.iter().rev() {
        mark(canvas, point.kind, shape(point.kind), at(point));
    }
    let foot = wrap(&spec.axes[0], SMALL, length, 2).lines;
    for (index, line) in foot.iter().enumerate() {
        small(canvas, line, from + length / 2.0, bottom + 34.0 + index as f64 * 14.0, Anchor::Middle);
    }
    let bounds = Area { x: from, y: top - 6.0, width: WIDTH - MARGIN - from, height: PLOT + 6.0 };
    let named: Vec<Named<'_>> =
        points.iter().map(|point| Named { name: &point.label, at: at(point), radius: 6.5 }).collect();
    labels::write(canvas, &named, bounds, &[], bottom + 30.0 + foot.len() as f64 * 14.0) + MARGIN
}

fn ground(canvas: &mut Canvas, spec: &Scatter, (across, up): (Scale, Scale), area: Area) {
    let bottom = area.y + area.height;
    let every = labelled_every(&spec.ticks[0], across);
    for (index, tick) in spec.ticks[0].iter().enumerate() {
        let x = across.at(tick.value);
        canvas.line((x, area.y), (x, bottom), GRID, 1.0);
        if index % every == 0 {
            small(canvas, &tick.text, x, bottom + 16.0, Anchor::Middle);
        }
    }
    for tick in &spec.ticks[1] {
        let y = up.at(tick.value);
        canvas.line((area.x, y), (area.x + area.width, y), GRID, 1.0);
        small(canvas, &tick.text, area.x - 6.0, y + 4.0, Anchor::End);
    }
    canvas.polyline(&[(area.x, area.y), (area.x, bottom), (area.x + area.width, bottom)], AXIS, 1.0, "");
    if let Some(divide) = spec.divides[0] {
        canvas.dashes((across.at(divide), area.y), (across.at(divide), bottom), MUTED, 1.0);
    }
    if let Some(divide) = spec.divides[1] {
        canvas.dashes((area.x, up.at(divide)), (area.x + area.width, up.at(divide)), MUTED, 1.0);
    }
}
