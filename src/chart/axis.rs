//! What several drawings share: the scale, its marks and the legend.

use super::Tick;
use super::palette::{AXIS, GRID, INK, MUTED, PAPER, Shape, series, shape, texture};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{Lines, width, wrap};

/// Space around a drawing.
pub(super) const MARGIN: f64 = 8.0;
/// Size of most words.
pub(super) const SIZE: f64 = 13.0;
/// Size of the marks of the axis.
pub(super) const SMALL: f64 = 11.5;
/// Distance between two lines of a label.
pub(super) const LINE: f64 = 16.0;

/// From quantities to places on the canvas.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    from: f64,
    length: f64,
    most: f64,
}

impl Scale {
    /// Returns the scale that sets zero at `from` and the largest of the quantities at `length` from there.
    ///
    /// A negative length runs the other way.
    pub(super) fn new(from: f64, length: f64, quantities: impl Iterator<Item = f64>) -> Self {
        let most = quantities.filter(|quantity| quantity.is_finite()).fold(0.0, f64::max);
        Self { from, length, most: if most > 0.0 { most } else { 1.0 } }
    }

    /// Returns the place of a quantity; what is below zero stands at zero.
    pub(super) fn at(&self, quantity: f64) -> f64 {
        self.from + self.length * (quantity.clamp(0.0, self.most) / self.most)
    }
}

/// Returns the length of a scale that leaves room for a text after each bar.
///
/// `bars` holds, for each bar, its share of the scale and the width of its text with the space before it.
pub(super) fn length_beside(room: f64, bars: impl Iterator<Item = (f64, f64)>) -> f64 {
    bars.filter(|(share, _)| *share > 0.0)
        .map(|(share, text)| (room - text) / share)
        .fold(room, f64::min)
        .max(room / 3.0)
}

/// Writes a value on a ground that hides the lines behind it.
pub(super) fn value(canvas: &mut Canvas, words: Words<'_>) {
    let length = width(words.text, words.size) * 0.96;
    let x = match words.anchor {
        Anchor::Start => words.x,
        Anchor::Middle => words.x - length / 2.0,
        Anchor::End => words.x - length,
    };
    if !words.text.is_empty() {
        canvas.fill(Area { x, y: words.y - words.size, width: length, height: words.size * 1.25 }, PAPER);
    }
    canvas.write(words);
}

/// Returns the quantity when it is one.
pub(super) fn known(quantity: Option<f64>) -> Option<f64> {
    quantity.filter(|quantity| quantity.is_finite())
}

/// Returns every how many marks a label fits, when they stand side by side.
pub(super) fn labelled_every(ticks: &[Tick], scale: Scale) -> usize {
    let widest = ticks.iter().map(|tick| width(&tick.text, SMALL)).fold(0.0, f64::max) + 8.0;
    let apart = ticks
        .windows(2)
        .map(|pair| (scale.at(pair[1].value) - scale.at(pair[0].value)).abs())
        .fold(f64::INFINITY, f64::min);
    if apart.is_infinite() || apart <= 0.0 {
        return 1;
    }
    let mut every = 1;
    let mut room = apart;
    while room < widest && every < ticks.len() {
        every += 1;
        room += apart;
    }
    every
}

/// Draws upright lines at the marks from `top` to `bottom`, with their labels below.
pub(super) fn upright_grid(canvas: &mut Canvas, ticks: &[Tick], scale: Scale, top: f64, bottom: f64) {
    let every = labelled_every(ticks, scale);
    for (index, tick) in ticks.iter().enumerate() {
        let x = scale.at(tick.value);
        canvas.line((x, top), (x, bottom), if tick.value <= 0.0 { AXIS } else { GRID }, 1.0);
        if index % every == 0 {
            small(canvas, &tick.text, x, bottom + 15.0, Anchor::Middle);
        }
    }
}

/// Writes a mark's label.
pub(super) fn small(canvas: &mut Canvas, text: &str, x: f64, y: f64, anchor: Anchor) {
    canvas.write(Words { text, x, y, anchor, size: SMALL, is_bold: false, fill: MUTED });
}

/// Writes a category's lines centred on `middle`, ending before `x`; a shortened one shows its full words.
pub(super) fn category(canvas: &mut Canvas, label: &str, lines: &Lines, x: f64, middle: f64) {
    if lines.is_shortened {
        canvas.open(label);
    }
    let n = lines.lines.len() as f64;
    for (index, line) in lines.lines.iter().enumerate() {
        let y = middle + 4.5 + (index as f64 - (n - 1.0) / 2.0) * LINE;
        canvas.write(Words { text: line, x, y, anchor: Anchor::End, size: SIZE, is_bold: false, fill: INK });
    }
    if lines.is_shortened {
        canvas.close();
    }
}

/// Returns the labels of categories in at most so many lines, and the place where the longest of them ends.
pub(super) fn categories<'a>(labels: impl Iterator<Item = &'a str>, most: f64, n_lines: usize) -> (Vec<Lines>, f64) {
    let labels: Vec<Lines> = labels.map(|label| wrap(label, SIZE, most, n_lines)).collect();
    let widest = labels.iter().flat_map(|label| &label.lines).map(|line| width(line, SIZE)).fold(0.0, f64::max);
    (labels, MARGIN + widest)
}

/// Returns the height of a row with these lines.
pub(super) fn row_height(lines: &Lines) -> f64 {
    (lines.lines.len() as f64 * LINE + 8.0).max(28.0)
}

/// How the entries of a legend look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    /// Filled squares, as in piled columns.
    Fill,
    /// The shapes of the marks, the first being the one that the drawing is about.
    Mark,
    /// The shapes of marks of equal rank.
    Kind,
}

/// Draws the names of the parts in rows from the top, and returns where they end.
pub(super) fn legend(canvas: &mut Canvas, names: &[String], sample: Sample) -> f64 {
    let mut x = MARGIN;
    let mut y = MARGIN;
    for (index, name) in names.iter().enumerate() {
        let available = WIDTH - 2.0 * MARGIN - 22.0;
        let Lines { lines, is_shortened } = wrap(name, SIZE, available, 1);
        let text = lines.first().map_or("", String::as_str);
        let length = 20.0 + width(text, SIZE);
        if x > MARGIN && x + length > WIDTH - MARGIN {
            x = MARGIN;
            y += LINE + 6.0;
        }
        if is_shortened {
            canvas.open(name);
        }
        match sample {
            Sample::Fill => part(canvas, index, Area { x, y, width: 13.0, height: 13.0 }),
            Sample::Mark | Sample::Kind => mark(canvas, index, shape(index), (x + 6.5, y + 7.0)),
        }
        let y = y + 11.5;
        canvas.write(Words {
            text,
            x: x + 19.0,
            y,
            anchor: Anchor::Start,
            size: SIZE,
            is_bold: index == 0 && sample == Sample::Mark,
            fill: INK,
        });
        if is_shortened {
            canvas.close();
        }
        x += length + 16.0;
    }
    if names.is_empty() { MARGIN } else { y + LINE + 10.0 }
}

/// Fills an area with a part's colour and texture.
pub(super) fn part(canvas: &mut Canvas, index: usize, area: Area) {
    canvas.fill(area, series(index));
    canvas.hatch(area, PAPER, texture(index));
}

/// Draws the mark of a series.
pub(super) fn mark(canvas: &mut Canvas, index: usize, shape: Shape, at: (f64, f64)) {
    // Pale colours are for areas; a thin outline needs one of the dark ones.
    const OUTLINES: [usize; 3] = [0, 2, 4];
    canvas.mark(shape, at, series(OUTLINES[index % OUTLINES.len()]));
}
