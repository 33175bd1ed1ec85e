//! Several horizontal bars for each category, one for each series.

use serde::Serialize;

use super::Tick;
use super::axis::{
    MARGIN, SMALL, Sample, Scale, categories, category, known, legend, length_beside, part, row_height, upright_grid,
    value,
};
use super::palette::{AXIS, INK, MUTED, Texture};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::width;

/// Bars in groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupedBars {
    /// Names of the bars of a group from the top.
    pub series: Vec<String>,
    /// Groups from the top.
    pub groups: Vec<BarGroup>,
    /// Marks of the axis.
    pub ticks: Vec<Tick>,
}

/// The bars of a category.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BarGroup {
    /// Category.
    pub label: String,
    /// One length for each series; absent when unknown.
    pub values: Vec<Option<f64>>,
    /// Each value in words, or that it is unknown.
    pub texts: Vec<String>,
}

const THICKNESS: f64 = 12.0;
const STEP: f64 = 15.0;
const STUB: f64 = 30.0;
const GAP: f64 = 5.0;

/// Draws the bars and returns the height of the drawing.
///
/// # Missing data
/// An unknown value is a short hatched stub with its words.
pub(super) fn draw(canvas: &mut Canvas, spec: &GroupedBars) -> f64 {
    let top = legend(canvas, &spec.series, Sample::Fill);
    let (labels, labels_end) = categories(spec.groups.iter().map(|group| group.label.as_str()), WIDTH * 0.36, 3);
    let from = labels_end + 8.0;
    let heights: Vec<f64> = spec
        .groups
        .iter()
        .zip(&labels)
        .map(|(group, label)| row_height(label).max(group.values.len() as f64 * STEP + 10.0))
        .collect();
    let bottom = top + heights.iter().sum::<f64>();
    let scale = scale(from, spec);
    upright_grid(canvas, &spec.ticks, scale, top, bottom);
    let mut y = top;
    for ((group, label), height) in spec.groups.iter().zip(&labels).zip(&heights) {
        let middle = y + height / 2.0;
        category(canvas, &group.label, label, labels_end, middle);
        draw_group(canvas, group, scale, middle);
        y += height;
    }
    canvas.line((from, top), (from, bottom), AXIS, 1.0);
    bottom + if spec.ticks.is_empty() { MARGIN } else { 24.0 }
}

fn scale(from: f64, spec: &GroupedBars) -> Scale {
    let values = || spec.groups.iter().flat_map(|group| group.values.iter().zip(&group.texts));
    let quantities = || spec.ticks.iter().map(|tick| tick.value).chain(values().filter_map(|(it, _)| known(*it)));
    let most = quantities().filter(|quantity| quantity.is_finite()).fold(0.0, f64::max);
    let bars = values().filter_map(|(it, text)| Some((known(*it)? / most, GAP + width(text, SMALL))));
    let marks = spec.ticks.iter().map(|tick| (tick.value / most, width(&tick.text, SMALL) / 2.0));
    Scale::new(from, length_beside(WIDTH - MARGIN - from, bars.chain(marks)), quantities())
}

fn draw_group(canvas: &mut Canvas, group: &BarGroup, scale: Scale, middle: f64) {
    let from = scale.at(0.0);
    let n = group.values.len() as f64;
    for (index, quantity) in group.values.iter().enumerate() {
        let centre = middle + (index as f64 - (n - 1.0) / 2.0) * STEP;
        let area = |width: f64| Area { x: from, y: centre - THICKNESS / 2.0, width, height: THICKNESS };
        let (end, fill) = match known(*quantity) {
            Some(quantity) => {
                part(canvas, index, area(scale.at(quantity) - from));
                (scale.at(quantity), INK)
            }
            None => {
                canvas.hatch(area(STUB), AXIS, Texture::Rising);
                (from + STUB, MUTED)
            }
        };
        let text = group.texts.get(index).map_or("", String::as_str);
        let (x, y) = (end + GAP, centre + 4.0);
        value(canvas, Words { text, x, y, anchor: Anchor::Start, size: SMALL, is_bold: false, fill });
    }
}
