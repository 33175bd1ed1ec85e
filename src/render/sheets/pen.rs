//! Drawing on a sheet: places in millimetres from the top left corner, words shaped, layers opened and closed.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, FontId, LayerInternalId, Line, LineDashPattern, LinePoint, Mm, Op, PaintMode, PdfFontHandle,
    PdfPage, Point, Polygon, PolygonRing, Pt, TextItem, TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use super::Tints;
use super::text::{Shaped, Weight, shape};
use crate::chart::Rgb;
use crate::i18n::{Direction, Language, typeset};

/// Points of a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// A face as far as it is used. A glyph that stands for two texts stands in two copies of the face, because a PDF font
/// gives each glyph one text for the whole file.
#[derive(Default)]
pub(super) struct UsedFace {
    /// New numbers of the glyphs.
    pub(super) remapper: GlyphRemapper,
    texts: BTreeMap<u16, Vec<String>>,
}

impl UsedFace {
    /// How many copies of the face are needed.
    pub(super) fn n_copies(&self) -> usize {
        self.texts.values().map(Vec::len).max().unwrap_or(0)
    }

    /// Returns the new number of a glyph and the copy in which it stands for the text.
    fn of(&mut self, id: u16, text: &str) -> (u16, usize) {
        let texts = self.texts.entry(id).or_default();
        let copy = texts.iter().position(|known| known == text).unwrap_or_else(|| {
            texts.push(text.to_owned());
            texts.len() - 1
        });
        (self.remapper.remap(id), copy)
    }
}

/// Returns the name of a copy of a face inside the file.
pub(super) fn font_id(face: usize, copy: usize) -> FontId {
    FontId(format!("T{face}C{copy}"))
}

/// Where words stand on their line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// They begin there, in the order of reading.
    Start,
    Middle,
    /// They end there, in the order of reading.
    End,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size, points.
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) colour: Rgb,
}

/// A sheet being drawn.
pub(super) struct Pen {
    /// Direction of the words.
    pub(super) direction: Direction,
    language: Language,
    tints: Tints,
    /// Width and height, millimetres.
    pub(super) size: (f64, f64),
    /// The faces used so far, over all pages.
    pub(super) faces: [UsedFace; 4],
    /// The finished pages.
    pub(super) pages: Vec<PdfPage>,
    ops: Vec<Op>,
}

impl Pen {
    /// Returns a pen on the first sheet.
    pub(super) fn new(language: Language, tints: Tints, size: (f64, f64)) -> Self {
        let direction = language.direction();
        Self { direction, language, tints, size, faces: Default::default(), pages: Vec::new(), ops: Vec::new() }
    }

    /// Ends the sheet and begins the next one.
    pub(super) fn turn(&mut self) {
        let ops = std::mem::take(&mut self.ops);
        self.pages.push(PdfPage::new(Mm(self.size.0 as f32), Mm(self.size.1 as f32), ops));
    }

    /// Returns a place counted from the side where reading begins.
    pub(super) fn at_start(&self, x: f64) -> f64 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.size.0 - x,
        }
    }

    fn point(&self, (x, y): (f64, f64)) -> Point {
        let points = |value: f64| Pt(((value * POINTS * 100.0).round() / 100.0) as f32);
        Point { x: points(x), y: points(self.size.1 - y) }
    }

    /// Opens a layer that a viewer can switch.
    pub(super) fn open(&mut self, layer: &LayerInternalId) {
        self.ops.push(Op::BeginLayer { layer_id: layer.clone() });
    }

    /// Closes the layer opened last.
    pub(super) fn close(&mut self) {
        self.ops.push(Op::EndLayer);
    }

    fn fill_colour(&mut self, colour: Rgb) {
        self.ops.push(Op::SetFillColor { col: ink(self.tints.of(colour)) });
    }

    fn line_style(&mut self, colour: Rgb, width: f64, dashes: &[f32]) {
        self.ops.push(Op::SetOutlineColor { col: ink(self.tints.of(colour)) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt((width * POINTS) as f32) });
        self.ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern { offset: 0.0, pattern: dashes.iter().copied().collect() },
        });
    }

    /// Draws rings, filled, with an outline of this width when it is not zero; a ring within another one is a hole.
    pub(super) fn shape(&mut self, rings: &[Vec<(f64, f64)>], fill: Rgb, outline: Rgb, width: f64) {
        self.fill_colour(fill);
        self.line_style(outline, width, &[]);
        let ring = |ring: &Vec<(f64, f64)>| PolygonRing {
            points: ring.iter().map(|at| LinePoint { p: self.point(*at), bezier: false }).collect(),
        };
        let rings = rings.iter().filter(|ring| ring.len() > 2).map(ring).collect();
        let mode = if width > 0.0 { PaintMode::FillStroke } else { PaintMode::Fill };
        self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::EvenOdd } });
    }

    /// Draws a rectangle from its left top corner.
    pub(super) fn rectangle(&mut self, (x, y): (f64, f64), (w, h): (f64, f64), fill: Rgb, outline: Rgb, width: f64) {
        self.shape(&[vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)]], fill, outline, width);
    }

    /// Draws a disc.
    pub(super) fn disc(&mut self, (x, y): (f64, f64), radius: f64, fill: Rgb, outline: Rgb) {
        const SIDES: u32 = 48;
        let corner = |side: u32| {
            let angle = std::f64::consts::TAU * f64::from(side) / f64::from(SIDES);
            (x + radius * angle.cos(), y + radius * angle.sin())
        };
        self.shape(&[(0..SIDES).map(corner).collect()], fill, outline, 0.25);
    }

    /// Draws a line through points.
    pub(super) fn line(&mut self, points: &[(f64, f64)], colour: Rgb, width: f64, dashes: &[f32]) {
        self.line_style(colour, width, dashes);
        let points = points.iter().map(|at| LinePoint { p: self.point(*at), bezier: false }).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    /// Writes a line of words and returns its length, millimetres.
    pub(super) fn write(&mut self, text: &str, (x, y): (f64, f64), anchor: Anchor, style: Style) -> f64 {
        let shaped = shape(&typeset(self.language, text), self.direction, style.weight);
        let length = shaped.length * style.size / POINTS;
        let left = match (anchor, self.direction) {
            (Anchor::Start, Direction::Ltr) | (Anchor::End, Direction::Rtl) => x,
            (Anchor::Middle, _) => x - length / 2.0,
            (Anchor::End, Direction::Ltr) | (Anchor::Start, Direction::Rtl) => x - length,
        };
        self.place(&shaped, (left, y), style);
        length
    }

    /// Returns the length of a line of words, millimetres.
    pub(super) fn measure(&self, text: &str, style: Style) -> f64 {
        shape(text, self.direction, style.weight).length * style.size / POINTS
    }

    fn place(&mut self, shaped: &Shaped, at: (f64, f64), style: Style) {
        if shaped.glyphs.is_empty() {
            return;
        }
        let origin = self.point(at);
        self.fill_colour(style.colour);
        self.ops.push(Op::StartTextSection);
        let mut font = None;
        for glyph in &shaped.glyphs {
            let (id, copy) = self.faces[glyph.face].of(glyph.id, &glyph.text);
            let used = font_id(glyph.face, copy);
            if font.as_ref() != Some(&used) {
                let size = Pt(style.size as f32);
                self.ops.push(Op::SetFont { font: PdfFontHandle::External(used.clone()), size });
                font = Some(used);
            }
            let x = origin.x.0 + (glyph.at.0 * style.size) as f32;
            let y = origin.y.0 + (glyph.at.1 * style.size) as f32;
            self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(y)) });
            let codepoint = Codepoint::with_cid(id, 0.0, glyph.text.clone());
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(vec![codepoint])] });
        }
        self.ops.push(Op::EndTextSection);
    }
}

fn ink(Rgb(red, green, blue): Rgb) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(printpdf::Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}
