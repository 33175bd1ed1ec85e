//! Lines and surfaces that follow one another say their looks once, and what only moves them is added to their places.
//!
//! The writer saves and restores the state around each shape, moves it, and says its colour and line anew; a table is
//! fifty of them on a page. Shapes beside the text, which are no part of it, share one mark.
//!
//! # Source
//! ISO 32000-1:2008, 8.4.3 (line width, caps, joins, dashes), 8.5.2 (paths) and 14.8.2.2 (artifacts).

use super::Step;
use super::runs::{hundredths, numbers, word};

/// What a line is drawn with, and what holds where nothing is said: width, miter, caps, joins, dashes.
const LINE: [(&[u8], &[u8]); 5] =
    [(b"w", b"1\nw"), (b"M", b"10\nM"), (b"J", b"0\nJ"), (b"j", b"0\nj"), (b"d", b"[]0\nd")];

/// Writes the shapes that begin with the first step, and returns how many steps they are; nothing when something else
/// does.
pub(super) fn write(steps: &[Step<'_>], out: &mut Vec<u8>) -> Option<usize> {
    let first = Shape::of(steps)?;
    let mut group = Group { out, colours: [Vec::new(), Vec::new()], line: LINE.map(|(_, usual)| usual.to_vec()) };
    if let Some(mark) = first.mark {
        mark.write(group.out);
    }
    word(group.out, b"q");
    if !first.is_moved_only() {
        first.moved.write(group.out);
    }
    group.shape(&first);
    let mut at = first.length;
    while let Some(shape) = Shape::of(&steps[at..]).filter(|shape| shape.may_follow(&first)) {
        group.shape(&shape);
        at += shape.length;
    }
    word(group.out, b"Q");
    if first.mark.is_some() {
        word(group.out, b"EMC");
    }
    Some(at)
}

/// Shapes that share one state.
struct Group<'a> {
    out: &'a mut Vec<u8>,
    /// What is written for the colour of surfaces and of lines that holds.
    colours: [Vec<u8>; 2],
    line: [Vec<u8>; 5],
}

impl Group<'_> {
    fn shape(&mut self, shape: &Shape<'_>) {
        let (is_filled, is_drawn) = shape.paints();
        for (index, is_asked) in [is_filled, is_drawn].into_iter().enumerate() {
            if let Some(colour) = shape.colours[index].filter(|_| is_asked) {
                super::runs::say(&colour, &mut self.colours[index], self.out);
            }
        }
        if is_drawn {
            for (index, (_, usual)) in LINE.into_iter().enumerate() {
                let mut words = Vec::new();
                match shape.line[index] {
                    Some(step) => step.write(&mut words),
                    None => words.extend_from_slice(usual),
                }
                if self.line[index] != words {
                    word(self.out, &words);
                    self.line[index] = words;
                }
            }
        }
        self.path(shape);
        shape.paint.write(self.out);
    }

    fn path(&mut self, shape: &Shape<'_>) {
        let points: Vec<Vec<[i64; 2]>> = shape.path.iter().map(|step| shape.points(step)).collect();
        if let Some([x, y, width, height]) = rectangle(shape.path, &points) {
            for number in [x, y, width, height] {
                word(self.out, hundredths(number).as_bytes());
            }
            return word(self.out, b"re");
        }
        for (step, points) in shape.path.iter().zip(points) {
            for number in points.into_iter().flatten() {
                word(self.out, hundredths(number).as_bytes());
            }
            word(self.out, step.operator);
        }
    }
}

/// Returns the corner and the sides of a path that is an upright rectangle.
fn rectangle(path: &[Step<'_>], points: &[Vec<[i64; 2]>]) -> Option<[i64; 4]> {
    let [begin, one, two, three, close] = path else { return None };
    if !begin.is(b"m") || ![one, two, three].into_iter().all(|step| step.is(b"l")) || !close.is(b"h") {
        return None;
    }
    let corners: Vec<[i64; 2]> = points.iter().take(4).filter_map(|points| points.first().copied()).collect();
    let [a, b, c, d] = corners.try_into().ok()?;
    let is_upright = (a[1] == b[1] && b[0] == c[0] && c[1] == d[1] && d[0] == a[0])
        || (a[0] == b[0] && b[1] == c[1] && c[0] == d[0] && d[1] == a[1]);
    let corner = [a[0].min(c[0]), a[1].min(c[1])];
    is_upright.then_some([corner[0], corner[1], (a[0] - c[0]).abs(), (a[1] - c[1]).abs()])
}

/// One shape: the state saved, moved, coloured, a path, painted, the state restored.
struct Shape<'a> {
    /// The mark around the shape, which says that it is no part of the text.
    mark: Option<&'a Step<'a>>,
    moved: &'a Step<'a>,
    matrix: [f64; 6],
    colours: [Option<[&'a Step<'a>; 2]>; 2],
    line: [Option<&'a Step<'a>>; 5],
    path: &'a [Step<'a>],
    paint: &'a Step<'a>,
    length: usize,
}

impl<'a> Shape<'a> {
    /// Returns the shape that begins with the first step; nothing when another thing does.
    fn of(steps: &'a [Step<'a>]) -> Option<Self> {
        let mark = steps
            .first()
            .filter(|step| step.is(b"BDC") && step.operands == [b"/Artifact".as_slice(), b"<</Type/Layout>>"]);
        let inner = &steps[usize::from(mark.is_some())..];
        let [save, moved, rest @ ..] = inner else { return None };
        if !save.is(b"q") || !moved.is(b"cm") {
            return None;
        }
        let matrix = numbers(moved)?.try_into().ok()?;
        let (mut colours, mut line, mut at) = ([None, None], [None; 5], 0);
        loop {
            let step = rest.get(at)?;
            if step.is(b"cs") || step.is(b"CS") {
                let colour = rest.get(at + 1).filter(|next| next.is(b"scn") || next.is(b"SCN"))?;
                numbers(colour)?;
                colours[usize::from(step.is(b"CS"))] = Some([step, colour]);
                at += 2;
            } else if let Some(index) = LINE.iter().position(|(name, _)| step.is(name)) {
                line[index] = Some(step);
                at += 1;
            } else {
                break;
            }
        }
        let path = &rest[at..];
        let n_path = path.iter().position(|step| !is_path(step)).filter(|n| *n > 0)?;
        let paint = &path[n_path];
        let is_painted = [b"f".as_slice(), b"f*", b"S", b"B", b"B*"].into_iter().any(|name| paint.is(name));
        let is_ended = path.get(n_path + 1)?.is(b"Q") && (mark.is_none() || path.get(n_path + 2)?.is(b"EMC"));
        let length = 2 + at + n_path + 2 + 2 * usize::from(mark.is_some());
        let shape = Shape { mark, moved, matrix, colours, line, path: &path[..n_path], paint, length };
        let (is_filled, is_drawn) = shape.paints();
        let is_coloured = (!is_filled || colours[0].is_some()) && (!is_drawn || colours[1].is_some());
        let is_known = shape.path.iter().all(|step| numbers(step).is_some_and(|it| it.len().is_multiple_of(2)));
        (is_painted && is_ended && is_coloured && is_known).then_some(shape)
    }

    /// Whether the shape is filled, and whether its line is drawn.
    fn paints(&self) -> (bool, bool) {
        (!self.paint.is(b"S"), !self.paint.is(b"f") && !self.paint.is(b"f*"))
    }

    /// Whether the shape keeps its size: then its places can say where it is moved to.
    fn is_moved_only(&self) -> bool {
        self.matrix[..4] == [1.0, 0.0, 0.0, -1.0]
    }

    fn may_follow(&self, first: &Shape<'_>) -> bool {
        let is_same_place = self.moved.operands == first.moved.operands;
        self.mark.is_some() == first.mark.is_some()
            && (is_same_place || (self.is_moved_only() && first.is_moved_only()))
    }

    /// Returns the points of a step of the path, in hundredths of a point.
    fn points(&self, step: &Step<'_>) -> Vec<[i64; 2]> {
        let [_, _, _, _, left, top] = self.matrix;
        let numbers = numbers(step).unwrap_or_default();
        let place = |point: &[f64]| {
            let [x, y] = if self.is_moved_only() { [left + point[0], top - point[1]] } else { [point[0], point[1]] };
            [x, y].map(|it| (it * 100.0).round() as i64)
        };
        numbers.chunks_exact(2).map(place).collect()
    }
}

fn is_path(step: &Step<'_>) -> bool {
    [b"m".as_slice(), b"l", b"c", b"v", b"y", b"h"].into_iter().any(|name| step.is(name))
}
