//! Quantities in a few steps, each a shade: the grounds of heat maps and maps, and their legend.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SMALL, known};
use super::palette::{AXIS, Colour, INK, PAPER, Texture, step};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// Steps of a quantity from the least to the most; at most five.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Steps {
    /// The steps.
    pub steps: Vec<Step>,
    /// What a hatched ground means; empty when nothing is unknown.
    pub missing: String,
}

/// A step of a quantity.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// The least quantity of the step.
    pub from: f64,
    /// The step in words.
    pub text: String,
}

impl Steps {
    /// Returns the shade of a quantity; nothing when it is unknown.
    pub(super) fn shade(&self, quantity: Option<f64>) -> Option<Colour> {
        let quantity = known(quantity)?;
        let above = self.steps.iter().rposition(|step| step.from <= quantity).unwrap_or(0);
        Some(step(above, self.steps.len()))
    }

    /// Draws the legend in rows from a height, and returns where it ends.
    pub(super) fn legend(&self, canvas: &mut Canvas, top: f64) -> f64 {
        let shades = self.steps.iter().enumerate().map(|(index, it)| (Some(step(index, self.steps.len())), &it.text));
        let missing = (!self.missing.is_empty()).then_some((None, &self.missing));
        let entries: Vec<(Option<Colour>, &String)> = shades.chain(missing).collect();
        let (mut x, mut y) = (MARGIN, top);
        for (shade, text) in &entries {
            let lines = wrap(text, SMALL, WIDTH - 2.0 * MARGIN - 24.0, 1);
            let text = lines.lines.first().map_or("", String::as_str);
            let length = 23.0 + width(text, SMALL);
            if x > MARGIN && x + length > WIDTH - MARGIN {
                x = MARGIN;
                y += LINE + 5.0;
            }
            sample(canvas, *shade, Area { x, y, width: 18.0, height: 13.0 });
            let (x_text, y_text) = (x + 23.0, y + 11.0);
            let anchor = Anchor::Start;
            canvas.write(Words { text, x: x_text, y: y_text, anchor, size: SMALL, is_bold: false, fill: INK });
            x += length + 14.0;
        }
        if entries.is_empty() { top } else { y + LINE + 6.0 }
    }
}

/// Fills a ground with its shade, or hatches it.
pub(super) fn sample(canvas: &mut Canvas, shade: Option<Colour>, area: Area) {
    match shade {
        Some(shade) => canvas.frame(area, shade, AXIS, 0.75),
        None => {
            canvas.frame(area, PAPER, AXIS, 0.75);
            canvas.hatch(area, AXIS, Texture::Rising);
        }
    }
}
