//! The atlas, A3 across: one map whose layers a viewer can switch on and off.

use super::pen::{Anchor, Pen, Style};
use super::{PALETTE, Sheet, SheetError, Tints, bold, coloured, file, finish, light, plain};
use crate::chart::{Place, Projection, Rgb};
use crate::document::{Atlas, AtlasLayer, AtlasPoint, LayerLook, Sheets};
use crate::i18n::Direction;

const SHEET: (f64, f64) = (420.0, 297.0);
const MARGIN: f64 = 14.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 280.0;
/// Width of the column of the legend.
const LEGEND: f64 = 92.0;
/// Free ground between the frame and the outermost place.
const INSET: f64 = 26.0;
const WATER: Rgb = PALETTE.series[2];

/// The frame of the map, left, top, width and height.
struct Frame {
    left: f64,
    width: f64,
}

/// Draws the atlas.
pub(super) fn draw(sheets: &Sheets, tints: Tints, atlas: &Atlas) -> Result<Sheet, SheetError> {
    let mut pen = Pen::new(sheets.language, tints, SHEET);
    let width = SHEET.0 - 2.0 * MARGIN - LEGEND - 6.0;
    let left = match pen.direction {
        Direction::Ltr => MARGIN,
        Direction::Rtl => SHEET.0 - MARGIN - width,
    };
    let frame = Frame { left, width };
    let start = pen.at_start(MARGIN);
    pen.write(&atlas.title, (start, 24.0), Anchor::Start, bold(34.0));
    pen.rectangle((left, TOP), (width, BOTTOM - TOP), PALETTE.paper, PALETTE.axis, 0.4);
    let layers: Vec<&AtlasLayer> = atlas.layers.iter().filter(|layer| !is_empty(layer)).collect();
    let height = BOTTOM - TOP;
    let fitted = Projection::fitting(places(atlas), width - 2.0 * INSET, height - 2.0 * INSET);
    if let Some((projection, used)) = fitted {
        let projection = projection.moved(left + INSET, TOP + INSET + (height - 2.0 * INSET - used) / 2.0);
        for rings in &atlas.ground {
            area(&mut pen, rings, &projection, PALETTE.ramp[0]);
        }
        for (number, layer) in layers.iter().enumerate() {
            pen.open(&file::layer_id(number));
            draw_layer(&mut pen, layer, &projection);
            pen.close();
        }
        furniture(&mut pen, atlas, &projection, &frame);
    }
    legend(&mut pen, atlas, &layers);
    let (start, end) = (pen.at_start(MARGIN), pen.at_start(SHEET.0 - MARGIN));
    pen.write(&sheets.owner, (start, 289.0), Anchor::Start, light(12.0));
    pen.write(&sheets.warning, (end, 289.0), Anchor::End, coloured(light(12.0), PALETTE.norm));
    pen.turn();
    let names: Vec<String> = layers.iter().map(|layer| layer.name.clone()).collect();
    finish(sheets, pen, &atlas.title, "atlas", &names)
}

fn is_empty(layer: &AtlasLayer) -> bool {
    layer.areas.is_empty() && layer.lines.is_empty() && layer.points.is_empty()
}

fn places(atlas: &Atlas) -> impl Iterator<Item = Place> {
    let ground = atlas.ground.iter().flatten().flatten();
    let layers = atlas.layers.iter().flat_map(|layer| {
        let areas = layer.areas.iter().flatten().flatten();
        areas.chain(layer.lines.iter().flatten()).chain(layer.points.iter().map(|point| &point.at))
    });
    ground.chain(layers).copied()
}

fn area(pen: &mut Pen, rings: &[Vec<Place>], projection: &Projection, fill: Rgb) {
    let rings: Vec<Vec<(f64, f64)>> =
        rings.iter().map(|ring| ring.iter().map(|place| projection.at(*place)).collect()).collect();
    pen.shape(&rings, fill, PALETTE.axis, 0.4);
}

fn draw_layer(pen: &mut Pen, layer: &AtlasLayer, projection: &Projection) {
    for rings in &layer.areas {
        area(pen, rings, projection, if layer.look == LayerLook::Water { PALETTE.ramp[1] } else { PALETTE.paper });
    }
    for line in &layer.lines {
        let points: Vec<(f64, f64)> = line.iter().map(|place| projection.at(*place)).collect();
        match layer.look {
            LayerLook::Water => pen.line(&points, WATER, 0.7, &[]),
            LayerLook::Shade
            | LayerLook::Road
            | LayerLook::Locality
            | LayerLook::School
            | LayerLook::Health
            | LayerLook::Project => pen.line(&points, PALETTE.norm, 0.9, &[]),
        }
    }
    for point in &layer.points {
        mark(pen, layer.look, point, projection.at(point.at));
    }
}

/// Draws the mark of a layer; what belongs to a locality stands beside it, each layer on a side of its own.
fn mark(pen: &mut Pen, look: LayerLook, point: &AtlasPoint, (x, y): (f64, f64)) {
    let beside = |dx: f64, dy: f64| if point.is_beside { (x + dx, y + dy) } else { (x, y) };
    match look {
        LayerLook::Shade => {
            let (radius, fill) = point.value.map_or((3.5, PALETTE.paper), |it| (3.5 + 4.5 * it, shade(it)));
            pen.disc((x, y), radius, fill, PALETTE.axis);
        }
        LayerLook::Locality => {
            pen.disc((x, y), 1.6, PALETTE.ink, PALETTE.paper);
            let style = bold(14.0);
            let length = pen.measure(&point.label, style);
            let (top, left) = (y + 9.6, x - length / 2.0);
            pen.rectangle((left - 1.0, top), (length + 2.0, 6.4), PALETTE.paper, PALETTE.paper, 0.0);
            pen.write(&point.label, (x, top + 5.0), Anchor::Middle, style);
        }
        LayerLook::School => sign(pen, beside(-10.0, -8.5), &point.label, Sign::Square),
        LayerLook::Health => sign(pen, beside(8.0, -8.5), &point.label, Sign::Cross),
        LayerLook::Water => sign(pen, beside(-15.0, 0.5), &point.label, Sign::Drop),
        LayerLook::Project => sign(pen, beside(12.5, 0.5), &point.label, Sign::Flag),
        LayerLook::Road => sign(pen, (x, y), &point.label, Sign::Square),
    }
}

fn shade(value: f64) -> Rgb {
    let steps = PALETTE.ramp.len();
    PALETTE.ramp[((value.clamp(0.0, 1.0) * steps as f64) as usize).min(steps - 1)]
}

/// The signs of the layers: told apart by shape as well as by colour.
#[derive(Clone, Copy)]
enum Sign {
    Square,
    Cross,
    Drop,
    Flag,
}

/// Draws a sign with its count.
fn sign(pen: &mut Pen, (x, y): (f64, f64), count: &str, sign: Sign) {
    let paper = PALETTE.paper;
    match sign {
        Sign::Square => pen.rectangle((x - 2.2, y - 2.2), (4.4, 4.4), WATER, paper, 0.3),
        Sign::Cross => {
            let red = PALETTE.norm;
            pen.rectangle((x - 0.9, y - 2.6), (1.8, 5.2), red, red, 0.0);
            pen.rectangle((x - 2.6, y - 0.9), (5.2, 1.8), red, red, 0.0);
        }
        Sign::Drop => {
            let ring =
                vec![(x, y - 3.0), (x + 2.0, y + 0.4), (x + 1.2, y + 2.2), (x - 1.2, y + 2.2), (x - 2.0, y + 0.4)];
            pen.shape(&[ring], paper, WATER, 0.7);
        }
        Sign::Flag => {
            let gold = PALETTE.series[1];
            pen.line(&[(x - 2.0, y - 3.0), (x - 2.0, y + 2.8)], PALETTE.ink, 0.5, &[]);
            pen.shape(&[vec![(x - 2.0, y - 3.0), (x + 2.6, y - 1.5), (x - 2.0, y)]], gold, PALETTE.ink, 0.3);
        }
    }
    let style = plain(10.0);
    let length = pen.measure(count, style);
    // Counts stand to the right of their sign in every language.
    pen.write(count, (x + 3.4 + length / 2.0, y + 1.3), Anchor::Middle, style);
}

fn furniture(pen: &mut Pen, atlas: &Atlas, projection: &Projection, frame: &Frame) {
    let longest = frame.width / 4.0;
    let fitting = atlas.bars.iter().rfind(|bar| bar.value * projection.kilometre() <= longest);
    if let Some(bar) = fitting.or(atlas.bars.first()) {
        let length = bar.value * projection.kilometre();
        let (x, y) = (frame.left + 8.0, BOTTOM - 8.0);
        pen.line(&[(x, y - 2.0), (x, y), (x + length, y), (x + length, y - 2.0)], PALETTE.ink, 0.6, &[]);
        pen.write(&bar.text, (x + length / 2.0, y - 2.5), Anchor::Middle, plain(12.0));
    }
    let (x, y) = (frame.left + frame.width - 12.0, TOP + 6.0);
    pen.shape(&[vec![(x, y), (x + 3.0, y + 10.0), (x, y + 7.5), (x - 3.0, y + 10.0)]], PALETTE.ink, PALETTE.ink, 0.2);
    pen.write(&atlas.north, (x, y + 16.5), Anchor::Middle, bold(16.0));
}

/// Names the layers that are drawn, and what the places are worth.
fn legend(pen: &mut Pen, atlas: &Atlas, layers: &[&AtlasLayer]) {
    let from = SHEET.0 - MARGIN - LEGEND;
    let mut y = TOP + 8.0;
    for layer in layers.iter().rev() {
        let sample = pen.at_start(from + 6.0);
        let at = (sample, y - 1.6);
        match layer.look {
            LayerLook::Shade => pen.disc(at, 3.6, PALETTE.ramp[3], PALETTE.axis),
            LayerLook::Locality => pen.disc(at, 1.8, PALETTE.ink, PALETTE.paper),
            LayerLook::Road => pen.line(&[(at.0 - 4.0, at.1), (at.0 + 4.0, at.1)], PALETTE.norm, 0.9, &[]),
            LayerLook::School => sign(pen, at, "", Sign::Square),
            LayerLook::Health => sign(pen, at, "", Sign::Cross),
            LayerLook::Water => sign(pen, at, "", Sign::Drop),
            LayerLook::Project => sign(pen, at, "", Sign::Flag),
        }
        y = paragraph(pen, &layer.name, (from + 14.0, y), plain(14.0)) + 4.0;
    }
    y += 6.0;
    for (index, step) in PALETTE.ramp.iter().enumerate().filter(|_| layers.iter().any(|it| it.look == LayerLook::Shade))
    {
        let place = from + 2.0 + 14.0 * index as f64;
        let x = if pen.at_start(0.0) > 0.0 { pen.at_start(place) - 13.0 } else { place };
        pen.rectangle((x, y - 4.0), (13.0, 5.0), *step, PALETTE.axis, 0.2);
    }
    y += 8.0;
    for text in [&atlas.beside, &atlas.note] {
        y = paragraph(pen, text, (from, y), light(11.0)) + 3.0;
    }
}

/// Writes a text in the column of the legend and returns where it ends.
fn paragraph(pen: &mut Pen, text: &str, (from, top): (f64, f64), style: Style) -> f64 {
    let point = 25.4 / 72.0;
    let available = (SHEET.0 - MARGIN - from) / (style.size * point);
    let mut y = top;
    for row in super::text::wrap(text, pen.direction, style.weight, available, 6) {
        let start = pen.at_start(from);
        pen.write(&row, (start, y), Anchor::Start, style);
        y += style.size * point * 1.35;
    }
    y
}
