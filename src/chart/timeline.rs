//! Events in the order of time, from the top.

use serde::Serialize;

use super::axis::{MARGIN, SIZE, SMALL, Sample, legend, mark};
use super::palette::{AXIS, INK, MUTED, shape};
use super::svg::{Anchor, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// Events in the order of time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Timeline {
    /// How an event may stand, such as done, under way, late.
    pub states: Vec<String>,
    /// Events from the first.
    pub events: Vec<Event>,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// When, in words.
    pub date: String,
    /// What.
    pub label: String,
    /// How it stands, by its place in the states.
    pub state: usize,
}

const STEP: f64 = 15.0;

/// Draws the events and returns the height of the drawing.
pub(super) fn draw(canvas: &mut Canvas, spec: &Timeline) -> f64 {
    let top = legend(canvas, &spec.states, Sample::Kind) + 4.0;
    let dates = spec.events.iter().map(|event| width(&event.date, SMALL)).fold(0.0, f64::max).min(WIDTH * 0.3);
    let line = MARGIN + dates + 16.0;
    let from = line + 16.0;
    let labels: Vec<_> = spec.events.iter().map(|event| wrap(&event.label, SIZE, WIDTH - MARGIN - from, 4)).collect();
    let mut middles = Vec::new();
    let mut y = top;
    for label in &labels {
        middles.push(y + 12.0);
        y += label.lines.len().max(1) as f64 * STEP + 12.0;
    }
    if let (Some(first), Some(last)) = (middles.first(), middles.last()) {
        canvas.line((line, *first), (line, *last), AXIS, 2.0);
    }
    for ((event, label), middle) in spec.events.iter().zip(&labels).zip(&middles) {
        let date = wrap(&event.date, SMALL, dates + 4.0, 1);
        let text = date.lines.first().map_or("", String::as_str);
        let (x, y) = (line - 14.0, middle + 4.0);
        canvas.write(Words { text, x, y, anchor: Anchor::End, size: SMALL, is_bold: false, fill: MUTED });
        mark(canvas, event.state, shape(event.state), (line, *middle));
        if label.is_shortened {
            canvas.open(&event.label);
        }
        for (index, text) in label.lines.iter().enumerate() {
            let y = middle + 4.5 + STEP * index as f64;
            canvas.write(Words { text, x: from, y, anchor: Anchor::Start, size: SIZE, is_bold: false, fill: INK });
        }
        if label.is_shortened {
            canvas.close();
        }
    }
    y + MARGIN
}
