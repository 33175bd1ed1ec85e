//! Writing SVG that a browser and a typesetter read alike.
//!
//! Only presentation attributes and plain shapes: no ids, which would clash when several drawings share a page, no
//! style sheet, no patterns, no clipping. A canvas may be mirrored: shapes are then given as if reading began on the
//! left, and come out as if seen in a mirror, with their words still readable.

use std::fmt::Write;

use super::markup::{Look, Markup};
use super::palette::{Colour, Palette, Shape, Texture};
use super::words::{fonts, isolated, without_ligature};
use crate::i18n::{Direction, curled};

/// Width of every drawing.
pub(super) const WIDTH: f64 = 460.0;

/// A drawing in progress.
pub(super) struct Canvas {
    direction: Direction,
    /// Whether the drawing is seen in a mirror.
    pub(super) is_mirrored: bool,
    palette: Palette,
    body: Markup,
}

/// A rectangle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Which point of a text is given, in the order of reading of an unmirrored canvas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A line of words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) x: f64,
    /// The line on which the letters stand.
    pub(super) y: f64,
    pub(super) anchor: Anchor,
    pub(super) size: f64,
    pub(super) is_bold: bool,
    pub(super) fill: Colour,
}

impl Canvas {
    /// Returns an empty canvas, mirrored when the words run from right to left.
    pub(super) fn new(direction: Direction, palette: &Palette) -> Self {
        Self { direction, is_mirrored: direction == Direction::Rtl, palette: *palette, body: Markup::default() }
    }

    /// Returns the finished drawing.
    pub(super) fn finish(self, title: &str, height: f64) -> String {
        let (width, height) = (coordinate(WIDTH), coordinate(height));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" direction=\"ltr\" width=\"{width}\" \
             height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>{}</title>\n{}</svg>\n",
            escape(title),
            self.body.finish()
        )
    }

    /// Returns how an element looks that is filled with a colour.
    fn filled(&self, colour: Colour) -> Look {
        vec![("fill", self.palette.of(colour).to_string())]
    }

    /// Returns how a line looks, broken after these lengths.
    fn drawn(&self, colour: Colour, width: f64, dashes: &str) -> Look {
        let mut look = vec![("stroke", self.palette.of(colour).to_string()), ("stroke-width", coordinate(width))];
        if !dashes.is_empty() {
            look.push(("stroke-dasharray", dashes.to_owned()));
        }
        look
    }

    /// Returns how an element looks that has an edge of a colour and a width.
    fn edged(&self, fill: Option<Colour>, edge: Colour, width: f64) -> Look {
        let fill = fill.map_or_else(|| "none".to_owned(), |fill| self.palette.of(fill).to_string());
        let edge = self.palette.of(edge).to_string();
        vec![("fill", fill), ("stroke", edge), ("stroke-width", coordinate(width))]
    }

    fn place(&self, x: f64) -> f64 {
        if self.is_mirrored { WIDTH - x } else { x }
    }

    /// Opens a group whose full words show when pointed at.
    pub(super) fn open(&mut self, title: &str) {
        self.body.open(format!("<g><title>{}</title>\n", escape(title)));
    }

    /// Closes the group opened last.
    pub(super) fn close(&mut self) {
        self.body.close();
    }

    /// Fills a rectangle.
    pub(super) fn fill(&mut self, area: Area, colour: Colour) {
        self.body.element(self.rect(area), self.filled(colour));
    }

    fn rect(&self, area: Area) -> String {
        let x = if self.is_mirrored { WIDTH - area.x - area.width } else { area.x };
        let (x, y) = (coordinate(x), coordinate(area.y));
        let (width, height) = (coordinate(area.width), coordinate(area.height));
        format!("rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
    }

    /// Draws slanted lines over a rectangle.
    pub(super) fn hatch(&mut self, area: Area, colour: Colour, texture: Texture) {
        let is_rising = match texture {
            Texture::Plain => return,
            Texture::Rising => true,
            Texture::Falling => false,
        };
        const STEP: f64 = 6.0;
        let x = if self.is_mirrored { WIDTH - area.x - area.width } else { area.x };
        let mut path = String::new();
        let mut offset = STEP / 2.0;
        while offset < area.width + area.height {
            // The line on which the distance from the left and the distance from the top add up to `offset`.
            let (from_x, from_y) = (offset.min(area.width), (offset - area.width).max(0.0));
            let (to_x, to_y) = ((offset - area.height).max(0.0), offset.min(area.height));
            let row = |y: f64| if is_rising { area.y + y } else { area.y + area.height - y };
            path.push_str(&slant((x + from_x, row(from_y)), (x + to_x, row(to_y))));
            offset += STEP;
        }
        if !path.is_empty() {
            self.body.element(format!("path d=\"{path}\""), self.edged(None, colour, 1.0));
        }
    }

    /// Draws a line between two points.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f64) {
        self.stroke(from, to, self.drawn(colour, width, ""));
    }

    /// Draws a broken line between two points.
    pub(super) fn dashes(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f64) {
        self.stroke(from, to, self.drawn(colour, width, "5 3"));
    }

    fn stroke(&mut self, from: (f64, f64), to: (f64, f64), look: Look) {
        let (x1, x2) = (coordinate(self.place(from.0)), coordinate(self.place(to.0)));
        let (y1, y2) = (coordinate(from.1), coordinate(to.1));
        self.body.element(format!("line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\""), look);
    }

    /// Draws a mark around a point.
    pub(super) fn mark(&mut self, shape: Shape, at: (f64, f64), colour: Colour) {
        let (x, y) = (self.place(at.0), at.1);
        let points: &[(f64, f64)] = match shape {
            Shape::Disc => return self.circle(at, 6.0, colour, Colour::Paper),
            Shape::Square => &[(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)],
            Shape::Triangle => &[(0.0, -5.5), (5.5, 4.5), (-5.5, 4.5)],
            Shape::Lozenge => &[(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)],
            Shape::Bar => &[(-0.5, -9.0), (0.5, -9.0), (0.5, 9.0), (-0.5, 9.0)],
        };
        let points: Vec<String> =
            points.iter().map(|(dx, dy)| format!("{},{}", coordinate(x + dx), coordinate(y + dy))).collect();
        let look = self.edged(Some(Colour::Paper), colour, 2.0);
        self.body.element(format!("polygon points=\"{}\"", points.join(" ")), look);
    }

    /// Draws the outline of a rectangle around a ground.
    pub(super) fn frame(&mut self, area: Area, ground: Colour, colour: Colour, width: f64) {
        let tag = format!("{} rx=\"3\"", self.rect(area));
        self.body.element(tag, self.edged(Some(ground), colour, width));
    }

    /// Draws a circle filled with a colour and edged with another one.
    pub(super) fn circle(&mut self, at: (f64, f64), radius: f64, fill: Colour, stroke: Colour) {
        let (x, y, r) = (coordinate(self.place(at.0)), coordinate(at.1), coordinate(radius));
        self.body.element(format!("circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\""), self.edged(Some(fill), stroke, 1.0));
    }

    /// Draws a line through points, broken after these lengths.
    pub(super) fn polyline(&mut self, points: &[(f64, f64)], colour: Colour, width: f64, dashes: &str) {
        if points.len() < 2 {
            return;
        }
        let mut look = vec![("fill", "none".to_owned())];
        look.extend(self.drawn(colour, width, dashes));
        look.push(("stroke-linejoin", "round".to_owned()));
        self.body.element(format!("path d=\"{}\"", self.path(points)), look);
    }

    /// Fills what lies inside rings; a ring within another one is a hole.
    pub(super) fn shape(&mut self, rings: &[Vec<(f64, f64)>], fill: Colour, stroke: Colour) {
        let path: String = rings.iter().map(|ring| format!("{}Z", self.path(ring))).collect();
        let look = self.edged(Some(fill), stroke, 1.0);
        self.body.element(format!("path d=\"{path}\" fill-rule=\"evenodd\""), look);
    }

    /// Draws slanted lines over what lies inside rings.
    pub(super) fn hatch_shape(&mut self, rings: &[Vec<(f64, f64)>], colour: Colour) {
        const STEP: f64 = 6.0;
        let edges: Vec<[(f64, f64); 2]> = rings
            .iter()
            .flat_map(|ring| ring.iter().zip(ring.iter().skip(1).chain(ring.first())).map(|(from, to)| [*from, *to]))
            .collect();
        let sums = || edges.iter().map(|[(x, y), _]| x + y);
        let (least, most) = (sums().fold(f64::INFINITY, f64::min), sums().fold(f64::NEG_INFINITY, f64::max));
        let mut path = String::new();
        let mut sum = (least / STEP).ceil() * STEP;
        while sum < most {
            // Where the line x + y = sum crosses the edges; between an odd crossing and the next it is inside.
            let mut crossings: Vec<f64> = edges
                .iter()
                .filter_map(|[from, to]| {
                    let (one, other) = (from.0 + from.1 - sum, to.0 + to.1 - sum);
                    ((one <= 0.0) != (other <= 0.0)).then(|| from.0 + (to.0 - from.0) * one / (one - other))
                })
                .collect();
            crossings.sort_by(f64::total_cmp);
            for pair in crossings.chunks_exact(2) {
                let [from, to] = [pair[0], pair[1]].map(|x| (self.place(x), sum - x));
                path.push_str(&slant(from, to));
            }
            sum += STEP;
        }
        if !path.is_empty() {
            self.body.element(format!("path d=\"{path}\""), self.edged(None, colour, 1.0));
        }
    }

    fn path(&self, points: &[(f64, f64)]) -> String {
        let mut path = String::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let letter = if index == 0 { 'M' } else { 'L' };
            push(&mut path, format_args!("{letter}{} {}", coordinate(self.place(*x)), coordinate(*y)));
        }
        path
    }

    /// Writes a line of words that climbs from its place, or hangs below it.
    pub(super) fn write_upright(&mut self, words: Words<'_>) {
        let (x, y) = (coordinate(self.place(words.x)), coordinate(words.y));
        self.body.open(format!("<g transform=\"rotate(-90 {x} {y})\">\n"));
        // The anchor runs along the turned line, which no mirror turns around.
        let is_mirrored = std::mem::replace(&mut self.is_mirrored, false);
        let x = if is_mirrored { WIDTH - words.x } else { words.x };
        self.write(Words { x, ..words });
        self.is_mirrored = is_mirrored;
        self.close();
    }

    /// Writes a line of words.
    pub(super) fn write(&mut self, words: Words<'_>) {
        if words.text.is_empty() {
            return;
        }
        let anchor = match (words.anchor, self.is_mirrored) {
            (Anchor::Start, false) | (Anchor::End, true) => "start",
            (Anchor::Middle, _) => "middle",
            (Anchor::End, false) | (Anchor::Start, true) => "end",
        };
        let (x, y) = (coordinate(self.place(words.x)), coordinate(words.y));
        let mut look = self.filled(words.fill);
        look.push(("font-family", fonts(words.text).to_owned()));
        look.push(("font-size", coordinate(words.size)));
        look.push(("text-anchor", anchor.to_owned()));
        if words.is_bold {
            look.push(("font-weight", "700".to_owned()));
        }
        let text = escape(&isolated(&without_ligature(&curled(&printable(words.text))), self.direction));
        self.body.with_content(format!("text x=\"{x}\" y=\"{y}\""), look, text);
    }
}

/// Returns a line between two points as a path: the second one by how far it is from the first.
fn slant(from: (f64, f64), to: (f64, f64)) -> String {
    let by = format!("{} {}", coordinate(to.0 - from.0), coordinate(to.1 - from.1)).replace(" -", "-");
    format!("M{} {}l{by}", coordinate(from.0), coordinate(from.1))
}

fn push(text: &mut String, words: std::fmt::Arguments<'_>) {
    text.write_fmt(words).expect("writing to a string cannot fail");
}

/// Returns a coordinate with at most one decimal, a fifteenth of a millimetre on paper, the same on every machine.
pub(super) fn coordinate(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{value:.1}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Returns the text without what XML forbids and without overrides of direction, which would reach past their label.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            !letter.is_control()
                && !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
        })
        // The minus sign of the other numbers of a drawing; not every font has the mathematical one.
        .map(|letter| if letter == '\u{2212}' { '-' } else { letter })
        .collect()
}

/// Returns the text with the characters that mean something in XML written out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if letter.is_control() => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_carry_no_noise() {
        let written = [0.1 + 0.2, -0.001, 12.0, 1.005, 99.999, f64::NAN].map(coordinate);
        assert_eq!(written, ["0.3", "0", "12", "1", "100", "0"]);
    }

    fn written(text: &str, title: &str) -> String {
        let mut canvas = Canvas::new(Direction::Ltr, &Palette::BUILTIN);
        let (x, y, anchor) = (0.0, 0.0, Anchor::End);
        canvas.write(Words { text, x, y, anchor, size: 10.0, is_bold: false, fill: Colour::Ink });
        canvas.finish(title, 10.0)
    }

    #[test]
    fn a_label_has_the_signs_of_print_that_every_font_knows() {
        let svg = written("l'eau : \u{2212}3", "");
        assert!(svg.contains(">l’eau : -3</text>"), "{svg}");
    }

    #[test]
    fn markup_in_a_name_stays_a_name() {
        let svg = written("<b>&\u{202E}\"", "</title><script>");
        assert!(svg.contains(">&lt;b&gt;&amp;&quot;</text>"), "{svg}");
        assert!(svg.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"), "{svg}");
    }

    #[test]
    fn a_mirrored_canvas_turns_places_and_anchors_around() {
        let mut canvas = Canvas::new(Direction::Rtl, &Palette::BUILTIN);
        canvas.fill(Area { x: 10.0, y: 0.0, width: 100.0, height: 5.0 }, Colour::Ink);
        let words = Words {
            text: "ماء",
            x: 10.0,
            y: 9.0,
            anchor: Anchor::Start,
            size: 10.0,
            is_bold: false,
            fill: Colour::Ink,
        };
        canvas.write(words);
        let svg = canvas.finish("", 10.0);
        assert!(svg.contains("<rect x=\"350\" y=\"0\" width=\"100\""), "{svg}");
        assert!(svg.contains("<text x=\"450\" y=\"9\"") && svg.contains(" text-anchor=\"end\""), "{svg}");
    }
}
