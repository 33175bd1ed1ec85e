//! Projects against years, with the contracting windows marked.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SIZE, SMALL, Sample, categories, category, legend, part, row_height};
use super::palette::{AXIS, Colour, GRID, INK, MUTED, PAPER};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{Lines, width, wrap};

/// Work over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gantt {
    /// Names of the columns in the order of time, such as years.
    pub columns: Vec<String>,
    /// The windows that hold the columns; may be empty.
    pub windows: Vec<GanttWindow>,
    /// What a bar may stand for.
    pub kinds: Vec<String>,
    /// Rows from the top.
    pub rows: Vec<GanttRow>,
}

/// A window of columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GanttWindow {
    /// Name.
    pub label: String,
    /// First and last column.
    pub columns: [usize; 2],
}

/// A row of work.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GanttRow {
    /// Name.
    pub label: String,
    /// When there is work.
    pub spans: Vec<GanttSpan>,
}

/// A stretch of work.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GanttSpan {
    /// First and last column.
    pub columns: [usize; 2],
    /// What the bar stands for, by its place in the kinds.
    pub kind: usize,
    /// Words written in the bar where they have room; may be empty.
    pub text: String,
}

const THICKNESS: f64 = 15.0;
/// More rows than this stand closer together, with more room for their labels.
const MANY: usize = 12;

/// The columns' places; time runs to the right also where the drawing is mirrored.
#[derive(Clone, Copy)]
struct Grid {
    from: f64,
    slot: f64,
    n: usize,
    is_mirrored: bool,
}

impl Grid {
    /// Returns where a stretch of columns begins, in the order of reading, and how long it is.
    fn stretch(self, [first, last]: [usize; 2]) -> (f64, f64) {
        let last = last.min(self.n.saturating_sub(1));
        let first = first.min(last);
        let begin = if self.is_mirrored { self.n.saturating_sub(1) - last } else { first };
        (self.from + self.slot * begin as f64, self.slot * (last - first + 1) as f64)
    }
}

/// Draws the rows and returns the height of the drawing.
pub(super) fn draw(canvas: &mut Canvas, spec: &Gantt) -> f64 {
    let legend_end = legend(canvas, &spec.kinds, Sample::Fill);
    // Many rows must still fit on a page.
    let is_long = spec.rows.len() > MANY;
    let share = if is_long { 0.5 } else { 0.4 };
    let (labels, labels_end) = categories(spec.rows.iter().map(|row| row.label.as_str()), WIDTH * share, 2);
    let row_height = |label: &Lines| if is_long { LINE * label.lines.len() as f64 + 5.0 } else { row_height(label) };
    let from = labels_end + 10.0;
    let n = spec.columns.len();
    let slot = (WIDTH - MARGIN - from) / n.max(1) as f64;
    let grid = Grid { from, slot, n, is_mirrored: canvas.is_mirrored };
    let window_lines = if spec.windows.is_empty() { 0.0 } else { LINE + 6.0 };
    let top = legend_end + window_lines + LINE + 6.0;
    let bottom = top + labels.iter().map(&row_height).sum::<f64>();
    heads(canvas, spec, grid, legend_end, top, bottom);

    let mut y = top;
    for (row, label) in spec.rows.iter().zip(&labels) {
        let height = row_height(label);
        category(canvas, &row.label, label, labels_end, y + height / 2.0);
        for span in &row.spans {
            bar(canvas, span, grid, y + height / 2.0);
        }
        y += height;
        canvas.line((MARGIN, y), (WIDTH - MARGIN, y), GRID, 0.75);
    }
    bottom + MARGIN
}

fn heads(canvas: &mut Canvas, spec: &Gantt, grid: Grid, legend_end: f64, top: f64, bottom: f64) {
    for (index, name) in spec.columns.iter().enumerate() {
        let (x, length) = grid.stretch([index, index]);
        canvas.line((x, top - 4.0), (x, bottom), GRID, 1.0);
        canvas.line((x + length, top - 4.0), (x + length, bottom), GRID, 1.0);
        words(canvas, name, (x + length / 2.0, top - 7.0), length - 2.0, (SMALL, false, MUTED));
    }
    for window in &spec.windows {
        let (x, length) = grid.stretch(window.columns);
        let y = legend_end + LINE - 2.0;
        words(canvas, &window.label, (x + length / 2.0, y), length - 6.0, (SMALL, true, INK));
        // A bracket over the years and a line down each side: seen without colour.
        canvas.polyline(
            &[(x + 2.0, y + 9.0), (x + 2.0, y + 5.0), (x + length - 2.0, y + 5.0), (x + length - 2.0, y + 9.0)],
            INK,
            1.25,
            "",
        );
        for x in [x, x + length] {
            canvas.line((x, y + 9.0), (x, bottom), AXIS, 1.5);
        }
    }
}

fn words(canvas: &mut Canvas, text: &str, (x, y): (f64, f64), room: f64, (size, is_bold, fill): (f64, bool, Colour)) {
    let lines = wrap(text, size, room, 1);
    if lines.is_shortened {
        canvas.open(text);
    }
    let line = lines.lines.first().map_or("", String::as_str);
    canvas.write(Words { text: line, x, y, anchor: Anchor::Middle, size, is_bold, fill });
    if lines.is_shortened {
        canvas.close();
    }
}

fn bar(canvas: &mut Canvas, span: &GanttSpan, grid: Grid, middle: f64) {
    let (x, length) = grid.stretch(span.columns);
    let area = Area { x: x + 2.0, y: middle - THICKNESS / 2.0, width: (length - 4.0).max(2.0), height: THICKNESS };
    part(canvas, span.kind, area);
    let length = width(&span.text, SMALL) + 6.0;
    if span.text.is_empty() || length > area.width {
        return;
    }
    let x = area.x + area.width / 2.0;
    canvas.fill(Area { x: x - length / 2.0, y: middle - 6.5, width: length, height: 13.0 }, PAPER);
    let (text, y, anchor) = (span.text.as_str(), middle + 4.0, Anchor::Middle);
    canvas.write(Words { text, x, y, anchor, size: SMALL.min(SIZE), is_bold: false, fill: INK });
}
