//! Boxes that lead to each other: trees of problems and of objectives, and the bodies of an organisation.

use serde::Serialize;

use super::axis::{LINE, MARGIN, SIZE};
use super::palette::{AXIS, Colour, INK, PAPER, step};
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{Lines, wrap};

/// Causes, what they lead to, and what follows; or means, an objective, and ends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProblemTree {
    /// Headings of the effects, of the centre and of the causes.
    pub heads: [String; 3],
    /// What follows from the centre; what follows from that stands below it.
    pub effects: Vec<Node>,
    /// The problem or the objective.
    pub centre: String,
    /// What leads to the centre; what leads to that stands below it.
    pub causes: Vec<Node>,
}

/// Bodies in tiers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Organisation {
    /// The bodies without one above them.
    pub roots: Vec<Node>,
}

/// A box and those below it.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Node {
    /// Words.
    pub text: String,
    /// A second, lighter line; may be empty.
    pub detail: String,
    /// The boxes below.
    pub children: Vec<Node>,
}

/// Size of the words in boxes.
const BOX: f64 = 11.5;
const STEP: f64 = 14.0;
const GAP: f64 = 14.0;
const BETWEEN: f64 = 8.0;
/// The columns of boxes beside each other.
const COLUMNS: usize = 3;
/// Deeper boxes are not indented further.
const DEEPEST: usize = 3;

/// How a box looks: its ground, and whether it is a heading of others.
#[derive(Clone, Copy)]
struct Look {
    ground: Colour,
    ink: Colour,
    is_bold: bool,
}

impl Look {
    fn at(depth: usize) -> Self {
        let ground = if depth == 0 { step(1, 5) } else { step(0, 5) };
        Self { ground: if depth > 1 { PAPER } else { ground }, ink: INK, is_bold: depth == 0 }
    }

    fn centre() -> Self {
        Self { ground: step(4, 5), ink: PAPER, is_bold: true }
    }
}

/// A box with the lines of its words.
struct Filled {
    text: Lines,
    detail: Lines,
    height: f64,
}

impl Filled {
    fn new(node: &Node, length: f64) -> Self {
        let text = wrap(&node.text, BOX, length - 12.0, 8);
        let detail = wrap(&node.detail, BOX, length - 12.0, 3);
        let height = (text.lines.len() + detail.lines.len()).max(1) as f64 * STEP + 10.0;
        Self { text, detail, height }
    }

    fn draw(&self, canvas: &mut Canvas, node: &Node, area: Area, look: Look) {
        let is_shortened = self.text.is_shortened || self.detail.is_shortened;
        if is_shortened {
            canvas.open(&format!("{} {}", node.text, node.detail));
        }
        canvas.frame(area, look.ground, AXIS, 1.0);
        let texts = self.text.lines.iter().map(|line| (line, look.is_bold));
        let details = self.detail.lines.iter().map(|line| (line, false));
        for (index, (text, is_bold)) in texts.chain(details).enumerate() {
            let (x, y) = (area.x + area.width / 2.0, area.y + 5.0 + STEP * (index as f64 + 0.8));
            canvas.write(Words { text, x, y, anchor: Anchor::Middle, size: BOX, is_bold, fill: look.ink });
        }
        if is_shortened {
            canvas.close();
        }
    }
}

/// Draws a tree of problems and returns the height of the drawing.
///
/// # Shape
/// Effects on top, the centre, causes below: reading upwards is reading from cause to effect.
pub(super) fn problem(canvas: &mut Canvas, spec: &ProblemTree) -> f64 {
    let mut y = MARGIN;
    if !spec.effects.is_empty() {
        y = head(canvas, &spec.heads[0], y);
        let (bottom, gutters) = branches(canvas, &spec.effects, y, Side::Below);
        let bus = bottom + 10.0;
        canvas.polyline(&across(&gutters, bus), AXIS, 1.25, "");
        canvas.line((WIDTH / 2.0, bus), (WIDTH / 2.0, bus + 12.0), AXIS, 1.25);
        y = bus + 12.0;
    }
    let node = Node { text: spec.centre.clone(), ..Node::default() };
    let length = WIDTH * 0.72;
    let filled = Filled::new(&node, length);
    y = head(canvas, &spec.heads[1], y);
    let area = Area { x: (WIDTH - length) / 2.0, y, width: length, height: filled.height };
    filled.draw(canvas, &node, area, Look::centre());
    y += filled.height;
    if !spec.causes.is_empty() {
        let bus = (y + 18.0).max(head(canvas, &spec.heads[2], y + 6.0));
        arrow(canvas, (WIDTH / 2.0, bus), (WIDTH / 2.0, y));
        let (bottom, gutters) = branches(canvas, &spec.causes, bus + 10.0, Side::Above(bus));
        canvas.polyline(&across(&gutters, bus), AXIS, 1.25, "");
        return bottom + MARGIN;
    }
    y + MARGIN
}

/// Draws the bodies of an organisation and returns the height of the drawing.
pub(super) fn organisation(canvas: &mut Canvas, spec: &Organisation) -> f64 {
    let mut y = MARGIN;
    for root in &spec.roots {
        let length = WIDTH * 0.6;
        let filled = Filled::new(root, length);
        let area = Area { x: (WIDTH - length) / 2.0, y, width: length, height: filled.height };
        filled.draw(canvas, root, area, Look::centre());
        y += filled.height;
        if !root.children.is_empty() {
            let bus = y + 14.0;
            canvas.line((WIDTH / 2.0, y), (WIDTH / 2.0, bus), AXIS, 1.25);
            let (bottom, gutters) = branches(canvas, &root.children, bus + 12.0, Side::Above(bus));
            canvas.polyline(&across(&gutters, bus), AXIS, 1.25, "");
            y = bottom;
        }
        y += GAP;
    }
    y - GAP + MARGIN
}

/// Where the line that gathers the branches runs.
#[derive(Clone, Copy)]
enum Side {
    /// Above the branches, at this height.
    Above(f64),
    /// Ten pixels below them.
    Below,
}

/// The gathering line from the first gutter to the last, by way of the middle.
fn across(gutters: &[f64], y: f64) -> Vec<(f64, f64)> {
    let all = gutters.iter().copied().chain([WIDTH / 2.0]);
    let from = all.clone().fold(f64::INFINITY, f64::min);
    vec![(from, y), (all.fold(f64::NEG_INFINITY, f64::max), y)]
}

/// Draws branches in columns; returns their foot and the places of the lines beside them.
fn branches(canvas: &mut Canvas, nodes: &[Node], top: f64, side: Side) -> (f64, Vec<f64>) {
    let n = nodes.len().clamp(1, COLUMNS);
    let slot = (WIDTH - 2.0 * MARGIN) / n as f64;
    let left = |column: usize| MARGIN + slot * column as f64 + GAP;
    let mut columns = vec![(top, Vec::new()); n];
    for node in nodes {
        // The column with the most room takes the next branch; the first of equals.
        let mut shortest = 0;
        for column in 1..n {
            if columns[column].0 < columns[shortest].0 {
                shortest = column;
            }
        }
        let (y, stubs) = &mut columns[shortest];
        stubs.push(*y + Filled::new(node, slot - GAP).height / 2.0);
        *y = branch(canvas, node, (left(shortest), *y, slot - GAP), 0) + BETWEEN;
    }
    let foot = columns.iter().map(|(y, _)| y - BETWEEN).fold(top, f64::max);
    let places: Vec<(f64, f64, Vec<f64>)> = columns
        .into_iter()
        .enumerate()
        .map(|(column, (_, stubs))| (left(column) - GAP / 2.0, left(column), stubs))
        .collect();
    for (gutter, x, stubs) in &places {
        let (Some(first), Some(last)) = (stubs.first(), stubs.last()) else { continue };
        match side {
            Side::Above(bus) => canvas.line((*gutter, bus), (*gutter, *last), AXIS, 1.25),
            Side::Below => canvas.line((*gutter, *first), (*gutter, foot + 10.0), AXIS, 1.25),
        }
        for y in stubs {
            match side {
                // From the centre to its effects.
                Side::Below => arrow(canvas, (*gutter, *y), (*x, *y)),
                Side::Above(_) => canvas.line((*gutter, *y), (*x, *y), AXIS, 1.25),
            }
        }
    }
    (foot, places.iter().map(|(gutter, ..)| *gutter).collect())
}

/// Draws a box with those below it, indented; returns the foot.
fn branch(canvas: &mut Canvas, node: &Node, (x, top, length): (f64, f64, f64), depth: usize) -> f64 {
    let filled = Filled::new(node, length);
    filled.draw(canvas, node, Area { x, y: top, width: length, height: filled.height }, Look::at(depth));
    let mut y = top + filled.height;
    let indent = if depth < DEEPEST { 12.0 } else { 0.0 };
    let line = x + 5.0;
    let from = y;
    let mut last = None;
    for child in &node.children {
        y += 5.0;
        let height = Filled::new(child, length - indent).height;
        if indent > 0.0 {
            canvas.line((line, y + height / 2.0), (x + indent, y + height / 2.0), AXIS, 1.0);
            last = Some(y + height / 2.0);
        }
        y = branch(canvas, child, (x + indent, y, length - indent), depth + 1);
    }
    if let Some(last) = last {
        canvas.line((line, from), (line, last), AXIS, 1.0);
    }
    y
}

/// Draws a line with a head.
fn arrow(canvas: &mut Canvas, from: (f64, f64), to: (f64, f64)) {
    canvas.line(from, to, AXIS, 1.25);
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(0.01);
    let (dx, dy) = (dx / length, dy / length);
    let back = |along: f64, aside: f64| (to.0 - dx * along + dy * aside, to.1 - dy * along - dx * aside);
    canvas.shape(&[vec![to, back(6.0, 3.5), back(6.0, -3.5)]], INK, INK);
}

/// Writes a heading where reading begins, and returns where what follows begins.
fn head(canvas: &mut Canvas, text: &str, y: f64) -> f64 {
    if text.is_empty() {
        return y;
    }
    let (x, y_text) = (MARGIN, y + 12.0);
    let lines = wrap(text, SIZE, WIDTH / 2.0 - 30.0, 1);
    let text = lines.lines.first().map_or("", String::as_str);
    canvas.write(Words { text, x, y: y_text, anchor: Anchor::Start, size: SIZE, is_bold: true, fill: INK });
    y + LINE + 4.0
}
