//! A bar of full length for each category, divided into its shares.

use serde::Serialize;

use super::Tick;
use super::axis::{
    LINE, MARGIN, SMALL, Sample, Scale, categories, category, known, legend, part, row_height, upright_grid,
};
use super::palette::{AXIS, INK, PAPER, Texture, over, step};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// Bars divided into shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shares {
    /// Names of the parts in the order of reading.
    pub series: Vec<String>,
    /// Whether the parts are steps of one scale, such as ranks, the first being the darkest.
    pub is_ordered: bool,
    /// Bars from the top.
    pub rows: Vec<ShareRow>,
    /// Marks of the axis, from 0 to 1.
    pub ticks: Vec<Tick>,
}

/// A bar divided into shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShareRow {
    /// Category.
    pub label: String,
    /// A share for each part; none at all when unknown.
    pub shares: Vec<f64>,
    /// Each share in words, written where there is room.
    pub texts: Vec<String>,
}

const THICKNESS: f64 = 19.0;

/// Draws the bars and returns the height of the drawing.
///
/// # Missing data
/// A category without shares is a hatched bar of full length.
pub(super) fn draw(canvas: &mut Canvas, spec: &Shares) -> f64 {
    let top = if spec.is_ordered { steps(canvas, &spec.series) } else { legend(canvas, &spec.series, Sample::Fill) };
    let (labels, labels_end) = categories(spec.rows.iter().map(|row| row.label.as_str()), WIDTH * 0.38, 3);
    let from = labels_end + 8.0;
    let last = spec.ticks.iter().map(|tick| width(&tick.text, SMALL)).fold(0.0, f64::max) / 2.0;
    let scale = Scale::new(from, WIDTH - MARGIN - last - from, [1.0].into_iter());
    let bottom = top + labels.iter().map(row_height).sum::<f64>();
    upright_grid(canvas, &spec.ticks, scale, top, bottom);
    let mut y = top;
    for (row, label) in spec.rows.iter().zip(&labels) {
        let height = row_height(label);
        category(canvas, &row.label, label, labels_end, y + height / 2.0);
        bar(canvas, spec, row, scale, y + height / 2.0);
        y += height;
    }
    bottom + if spec.ticks.is_empty() { MARGIN } else { 24.0 }
}

fn steps(canvas: &mut Canvas, names: &[String]) -> f64 {
    let (mut x, mut y) = (MARGIN, MARGIN);
    for (index, name) in names.iter().enumerate() {
        let lines = wrap(name, SMALL, WIDTH - 2.0 * MARGIN - 24.0, 1);
        let text = lines.lines.first().map_or("", String::as_str);
        let length = 23.0 + width(text, SMALL);
        if x > MARGIN && x + length > WIDTH - MARGIN {
            x = MARGIN;
            y += LINE + 5.0;
        }
        canvas.frame(Area { x, y, width: 18.0, height: 13.0 }, shade(index, names.len()), AXIS, 0.75);
        let (x_text, y_text) = (x + 23.0, y + 11.0);
        let anchor = Anchor::Start;
        canvas.write(Words { text, x: x_text, y: y_text, anchor, size: SMALL, is_bold: false, fill: INK });
        x += length + 14.0;
    }
    y + LINE + 8.0
}

fn shade(index: usize, n: usize) -> super::palette::Colour {
    step(n.saturating_sub(1).saturating_sub(index), n)
}

fn bar(canvas: &mut Canvas, spec: &Shares, row: &ShareRow, scale: Scale, middle: f64) {
    let area = |from: f64, to: f64| Area {
        x: scale.at(from),
        y: middle - THICKNESS / 2.0,
        width: (scale.at(to) - scale.at(from)).max(0.0),
        height: THICKNESS,
    };
    if row.shares.is_empty() {
        return canvas.hatch(area(0.0, 1.0), AXIS, Texture::Rising);
    }
    let mut sum = 0.0;
    for (index, share) in row.shares.iter().enumerate() {
        let Some(share) = known(Some(*share)).filter(|share| *share > 0.0) else { continue };
        let ground = area(sum, sum + share);
        sum += share;
        let text = row.texts.get(index).map_or("", String::as_str);
        let has_room = !text.is_empty() && width(text, SMALL) + 6.0 <= ground.width;
        let (x, y) = (ground.x + ground.width / 2.0, middle + 4.0);
        let mut fill = INK;
        if spec.is_ordered {
            let shade = shade(index, spec.series.len());
            fill = over(shade);
            canvas.frame(ground, shade, PAPER, 1.0);
        } else {
            part(canvas, index, Area { width: (ground.width - 1.0).max(0.5), ..ground });
            if has_room {
                let length = width(text, SMALL) + 6.0;
                canvas.fill(Area { x: x - length / 2.0, y: middle - 7.0, width: length, height: 14.0 }, PAPER);
            }
        }
        if has_room {
            canvas.write(Words { text, x, y, anchor: Anchor::Middle, size: SMALL, is_bold: false, fill });
        }
    }
}
