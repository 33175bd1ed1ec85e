//! Names beside points, none over another; those that find no place become numbers with a key.

use super::axis::{MARGIN, SMALL};
use super::palette::{INK, PAPER};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// A point that wants its name.
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) at: (f64, f64),
    /// The room that its mark takes around it.
    pub(super) radius: f64,
}

const HEIGHT: f64 = 13.0;
const LONGEST: f64 = 130.0;

/// Writes the names inside the bounds and a key from `foot` for those without a place; returns where it ends.
///
/// # Shape
/// Eight places around each mark are tried, the one after it in the order of reading first; a name covers neither
/// another name nor a mark.
pub(super) fn write(canvas: &mut Canvas, points: &[Named<'_>], bounds: Area, taken: &[Area], foot: f64) -> f64 {
    let mut boxes: Vec<Area> = points.iter().map(|point| around(point.at, point.radius)).collect();
    boxes.extend_from_slice(taken);
    let mut unplaced = Vec::new();
    for (index, point) in points.iter().enumerate() {
        if point.name.is_empty() {
            continue;
        }
        let lines = wrap(point.name, SMALL, LONGEST, 1);
        let text = lines.lines.first().map_or("", String::as_str);
        let place = (!lines.is_shortened).then(|| places(point, width(text, SMALL))).into_iter().flatten().find(
            |(area, ..)| {
                is_inside(*area, bounds)
                    && !boxes.iter().enumerate().any(|(other, it)| other != index && meet(*it, *area))
            },
        );
        match place {
            Some((area, x, anchor)) => {
                boxes.push(area);
                halo(canvas, area);
                let y = area.y + HEIGHT - 3.0;
                canvas.write(Words { text, x, y, anchor, size: SMALL, is_bold: false, fill: INK });
            }
            None => unplaced.push(index),
        }
    }
    for (number, index) in unplaced.iter().enumerate() {
        let text = (number + 1).to_string();
        let point = &points[*index];
        let length = width(&text, SMALL);
        let place = places(point, length)
            .find(|(area, ..)| !boxes.iter().enumerate().any(|(other, it)| other != *index && meet(*it, *area)));
        // Where even a number has no place, it stands on its mark.
        let on_mark =
            Area { x: point.at.0 - length / 2.0, y: point.at.1 - HEIGHT / 2.0, width: length, height: HEIGHT };
        let (area, x, anchor) = place.unwrap_or((on_mark, point.at.0, Anchor::Middle));
        boxes.push(area);
        halo(canvas, area);
        canvas.write(Words { text: &text, x, y: area.y + HEIGHT - 3.0, anchor, size: SMALL, is_bold: true, fill: INK });
    }
    key(canvas, points, &unplaced, foot)
}

/// Writes the numbers with their names in rows.
fn key(canvas: &mut Canvas, points: &[Named<'_>], unplaced: &[usize], foot: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, foot);
    for (number, index) in unplaced.iter().enumerate() {
        let number = (number + 1).to_string();
        let digits = width(&number, SMALL);
        let lines = wrap(points[*index].name, SMALL, WIDTH - 2.0 * MARGIN - digits - 6.0, 1);
        let text = lines.lines.first().map_or("", String::as_str);
        let length = digits + 6.0 + width(text, SMALL);
        if x > MARGIN && x + length > WIDTH - MARGIN {
            x = MARGIN;
            y += HEIGHT + 4.0;
        }
        let (y_text, anchor, size) = (y + 11.0, Anchor::Start, SMALL);
        canvas.write(Words { text: &number, x, y: y_text, anchor, size, is_bold: true, fill: INK });
        let x_text = x + digits + 6.0;
        canvas.write(Words { text, x: x_text, y: y_text, anchor, size, is_bold: false, fill: INK });
        x += length + 16.0;
    }
    if unplaced.is_empty() { foot } else { y + HEIGHT + 6.0 }
}

fn halo(canvas: &mut Canvas, area: Area) {
    canvas.fill(Area { x: area.x - 1.0, width: area.width + 2.0, ..area }, PAPER);
}

fn around((x, y): (f64, f64), radius: f64) -> Area {
    Area { x: x - radius, y: y - radius, width: 2.0 * radius, height: 2.0 * radius }
}

/// The places around a point, best first, with the place and the anchor of the words.
fn places(point: &Named<'_>, length: f64) -> impl Iterator<Item = (Area, f64, Anchor)> {
    let ((x, y), gap) = (point.at, point.radius + 4.0);
    let after = (x + gap, Anchor::Start);
    let before = (x - gap, Anchor::End);
    let over = (x, Anchor::Middle);
    let middle = y - HEIGHT / 2.0;
    let (above, below) = (y - gap - HEIGHT + 2.0, y + gap - 2.0);
    [
        (after, middle),
        (before, middle),
        (over, above),
        (over, below),
        (after, above + 6.0),
        (before, above + 6.0),
        (after, below - 6.0),
        (before, below - 6.0),
    ]
    .into_iter()
    .map(move |((x, anchor), y)| {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - length / 2.0,
            Anchor::End => x - length,
        };
        (Area { x: left, y, width: length, height: HEIGHT }, x, anchor)
    })
}

fn is_inside(area: Area, bounds: Area) -> bool {
    area.x >= bounds.x
        && area.y >= bounds.y
        && area.x + area.width <= bounds.x + bounds.width
        && area.y + area.height <= bounds.y + bounds.height
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}
