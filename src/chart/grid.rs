//! Tables of shades: localities by sector, and programmes against each other.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SIZE, SMALL, categories, category, row_height, small};
use super::palette::{AXIS, GRID, INK, MUTED, PAPER, over};
use super::steps::{Steps, sample};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// A shade for each category and column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeatMap {
    /// Names of the columns in the order of reading.
    pub columns: Vec<String>,
    /// Rows from the top.
    pub rows: Vec<HeatRow>,
    /// The shades.
    pub steps: Steps,
}

/// A row of shades.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeatRow {
    /// Category.
    pub label: String,
    /// One quantity for each column, with its words; absent when unknown.
    pub cells: Vec<(Option<f64>, String)>,
}

/// How programmes stand to each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Matrix {
    /// The programmes, down and across.
    pub names: Vec<String>,
    /// For each pair the level and its sign; absent when there is nothing between them.
    pub cells: Vec<Vec<Option<(f64, String)>>>,
    /// The levels.
    pub steps: Steps,
}

/// Height of a cell.
const CELL: f64 = 26.0;
/// The most that the heads of the columns may climb.
const HEAD: f64 = 110.0;

/// Draws a heat map and returns the height of the drawing.
///
/// # Missing data
/// An unknown quantity is a hatched cell.
pub(super) fn heat(canvas: &mut Canvas, spec: &HeatMap) -> f64 {
    let legend_end = spec.steps.legend(canvas, MARGIN);
    let (labels, labels_end) = categories(spec.rows.iter().map(|row| row.label.as_str()), WIDTH * 0.34, 2);
    let from = labels_end + 8.0;
    let slot = (WIDTH - MARGIN - from) / spec.columns.len().max(1) as f64;
    // The heads lie flat where they fit.
    let is_flat = spec.columns.iter().all(|name| {
        let lines = wrap(name, SMALL, slot - 4.0, 2);
        !lines.is_shortened
    });
    let n_lines = if slot >= 28.0 { 2 } else { 1 };
    let heads = spec.columns.iter().flat_map(|name| wrap(name, SMALL, HEAD, n_lines).lines);
    let climb = heads.map(|line| width(&line, SMALL)).fold(0.0, f64::max);
    let top = legend_end + if is_flat { 2.0 * LINE } else { climb + 8.0 };
    for (index, name) in spec.columns.iter().enumerate() {
        let middle = from + slot * (index as f64 + 0.5);
        if is_flat {
            let lines = wrap(name, SMALL, slot - 4.0, 2).lines;
            for (row, line) in lines.iter().enumerate() {
                let y = top - 6.0 - (lines.len() - 1 - row) as f64 * 13.0;
                small(canvas, line, middle, y, Anchor::Middle);
            }
        } else {
            climbing(canvas, name, (middle, top - 5.0), n_lines);
        }
    }
    let mut y = top;
    for (row, label) in spec.rows.iter().zip(&labels) {
        let height = row_height(label).max(CELL);
        category(canvas, &row.label, label, labels_end, y + height / 2.0);
        for (index, (quantity, text)) in row.cells.iter().enumerate() {
            let area = Area { x: from + slot * index as f64, y, width: slot - 1.5, height: height - 1.5 };
            cell(canvas, &spec.steps, *quantity, text, area);
        }
        y += height;
    }
    y + MARGIN
}

/// Writes a head that climbs from the first row, in two lines where the column is wide enough.
fn climbing(canvas: &mut Canvas, name: &str, (middle, bottom): (f64, f64), n_lines: usize) {
    let lines = wrap(name, SMALL, HEAD, n_lines);
    if lines.is_shortened {
        canvas.open(name);
    }
    let n = lines.lines.len() as f64;
    for (index, text) in lines.lines.iter().enumerate() {
        // The letters of a climbing word stand to the left of their line, and its next line to the right of it,
        // also where the drawing is mirrored.
        let aside = 4.0 + (index as f64 - (n - 1.0) / 2.0) * 12.0;
        let x = if canvas.is_mirrored { middle - aside } else { middle + aside };
        let anchor = Anchor::Start;
        canvas.write_upright(Words { text, x, y: bottom, anchor, size: SMALL, is_bold: false, fill: MUTED });
    }
    if lines.is_shortened {
        canvas.close();
    }
}

fn cell(canvas: &mut Canvas, steps: &Steps, quantity: Option<f64>, text: &str, area: Area) {
    let shade = steps.shade(quantity);
    sample(canvas, shade, area);
    let Some(shade) = shade.filter(|_| width(text, SMALL) <= area.width - 4.0) else { return };
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0 + 4.0);
    canvas.write(Words { text, x, y, anchor: Anchor::Middle, size: SMALL, is_bold: false, fill: over(shade) });
}

/// Draws a matrix and returns the height of the drawing.
///
/// # Shape
/// The columns carry the numbers of the rows; the diagonal is empty.
pub(super) fn matrix(canvas: &mut Canvas, spec: &Matrix) -> f64 {
    let legend_end = spec.steps.legend(canvas, MARGIN);
    let n = spec.names.len();
    let numbers = width(&n.to_string(), SIZE) + 6.0;
    let (labels, labels_end) = categories(spec.names.iter().map(String::as_str), WIDTH * 0.36, 2);
    let from = labels_end + 6.0 + numbers + 6.0;
    let slot = ((WIDTH - MARGIN - from) / n.max(1) as f64).min(44.0);
    let top = legend_end + LINE + 4.0;
    let mut y = top;
    for (index, (name, label)) in spec.names.iter().zip(&labels).enumerate() {
        let height = row_height(label).max(CELL);
        category(canvas, name, label, labels_end, y + height / 2.0);
        let number = (index + 1).to_string();
        let x = labels_end + 6.0 + numbers / 2.0;
        let (anchor, size) = (Anchor::Middle, SIZE);
        canvas.write(Words { text: &number, x, y: y + height / 2.0 + 4.5, anchor, size, is_bold: true, fill: INK });
        let middle = from + slot * (index as f64 + 0.5);
        canvas.write(Words { text: &number, x: middle, y: top - 6.0, anchor, size, is_bold: true, fill: INK });
        for column in 0..n {
            let area = Area { x: from + slot * column as f64, y, width: slot - 1.5, height: height - 1.5 };
            let level = spec.cells.get(index).and_then(|row| row.get(column)).and_then(Option::as_ref);
            match level {
                _ if column == index => canvas.fill(area, GRID),
                Some((level, sign)) => cell(canvas, &spec.steps, Some(*level), sign, area),
                None => canvas.frame(area, PAPER, GRID, 0.75),
            }
        }
        y += height;
    }
    canvas.line((from, top - 2.0), (from + slot * n as f64, top - 2.0), AXIS, 1.0);
    y + MARGIN
}
