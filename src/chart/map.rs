//! Maps: areas, lines and points on an equirectangular projection, without anything fetched from elsewhere.

use serde::Serialize;

use super::Tick;
use super::axis::{LINE, MARGIN, SMALL, Sample, known, legend, mark, small};
use super::labels::{self, Named};
use super::palette::{AXIS, Colour, GRID, INK, MUTED, PAPER, Texture, series, shape};
use super::steps::Steps;
use super::svg::{Anchor, Area, Canvas, WIDTH, Words};
use super::words::{width, wrap};

/// A place: longitude, latitude in decimal degrees.
pub type Place = [f64; 2];

/// A map.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Map {
    /// Areas from the lowest.
    pub areas: Vec<MapArea>,
    /// Lines.
    pub lines: Vec<MapLine>,
    /// What a line may be.
    pub line_kinds: Vec<String>,
    /// Points.
    pub points: Vec<MapPoint>,
    /// What a point may be, when points differ in kind.
    pub kinds: Vec<String>,
    /// The shades of areas and points.
    pub steps: Steps,
    /// Sizes of points to show in the legend.
    pub sizes: Vec<Tick>,
    /// Lengths in kilometres that the bar of scale may have, from the shortest.
    pub bars: Vec<Tick>,
    /// The letter of the north.
    pub north: String,
    /// A warning written on the map, such as that its places are illustrative; may be empty.
    pub note: String,
}

/// An area of a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapArea {
    /// Name; may be empty.
    pub label: String,
    /// Its rings; a ring within another one is a hole.
    pub rings: Vec<Vec<Place>>,
    /// Its quantity for the shade: nothing when it has none, `Some(None)` when it is unknown.
    pub value: Option<Option<f64>>,
}

/// A line of a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapLine {
    /// Its points.
    pub points: Vec<Place>,
    /// What it is, by its place in the kinds of lines.
    pub kind: usize,
}

/// A point of a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapPoint {
    /// Name; may be empty.
    pub label: String,
    /// Where.
    pub at: Place,
    /// The quantity that its size shows; absent when unknown.
    pub size: Option<f64>,
    /// Its quantity for the shade: nothing when it has none, `Some(None)` when it is unknown.
    pub value: Option<Option<f64>>,
    /// What it is, by its place in the kinds.
    pub kind: usize,
}

const MOST_HEIGHT: f64 = 420.0;
const LARGEST: f64 = 17.0;
const SMALLEST: f64 = 4.5;
/// Kilometres of a degree of latitude.
///
/// # Source
/// Mean of the meridian, WGS 84.
const DEGREE_KM: f64 = 111.132;

/// Places to points on the canvas.
///
/// # Formula
/// x = (longitude − west) × cos(middle latitude) × scale; y = (north − latitude) × scale.
/// # Source
/// J. P. Snyder, "Map projections: a working manual", USGS 1395, 1987, page 90 (equidistant cylindrical).
#[derive(Debug, Clone, Copy)]
pub struct Projection {
    west: f64,
    north: f64,
    shrink: f64,
    scale: f64,
    origin: (f64, f64),
}

impl Projection {
    /// Returns the projection that fits the places into a width and a height, and the height they need.
    ///
    /// # Missing data
    /// Nothing when no place is finite.
    #[must_use]
    pub fn fitting(places: impl Iterator<Item = Place>, width: f64, height: f64) -> Option<(Self, f64)> {
        let mut bounds: Option<[f64; 4]> = None;
        for [x, y] in places.filter(|place| place.iter().all(|it| it.is_finite())) {
            let [west, south, east, north] = bounds.unwrap_or([x, y, x, y]);
            bounds = Some([west.min(x), south.min(y), east.max(x), north.max(y)]);
        }
        let [west, south, east, north] = bounds?;
        let shrink = ((south + north) / 2.0).to_radians().cos().abs().max(0.01);
        // A single place still needs a ground around it: about four kilometres.
        let across = ((east - west) * shrink).max(0.04);
        let up = (north - south).max(0.02);
        let scale = (width / across).min(height / up);
        let left = (width - (east - west) * shrink * scale) / 2.0;
        let used = up * scale;
        let above = (used - (north - south) * scale) / 2.0;
        Some((Self { west, north, shrink, scale, origin: (left, above) }, used))
    }

    /// Returns the projection moved by a distance.
    #[must_use]
    pub fn moved(self, dx: f64, dy: f64) -> Self {
        Self { origin: (self.origin.0 + dx, self.origin.1 + dy), ..self }
    }

    /// Returns the point of a place; y grows downwards.
    #[must_use]
    pub fn at(&self, [longitude, latitude]: Place) -> (f64, f64) {
        let x = self.origin.0 + (longitude - self.west) * self.shrink * self.scale;
        (x, self.origin.1 + (self.north - latitude) * self.scale)
    }

    /// Returns the length of a kilometre.
    #[must_use]
    pub fn kilometre(&self) -> f64 {
        self.scale / DEGREE_KM
    }
}

impl Map {
    fn places(&self) -> impl Iterator<Item = Place> {
        let areas = self.areas.iter().flat_map(|area| area.rings.iter().flatten().copied());
        let lines = self.lines.iter().flat_map(|line| line.points.iter().copied());
        areas.chain(lines).chain(self.points.iter().map(|point| point.at))
    }
}

/// Draws the map and returns the height of the drawing.
///
/// # Shape
/// North is up and east to the right in every language; only the legend begins where reading begins.
/// # Missing data
/// An unknown quantity is a hatched or an empty mark; an unknown size is the smallest.
pub(super) fn draw(canvas: &mut Canvas, spec: &Map) -> f64 {
    let mut y = MARGIN;
    if spec.kinds.len() > 1 {
        y = legend(canvas, &spec.kinds, Sample::Kind);
    }
    y = spec.steps.legend(canvas, y);
    y = line_legend(canvas, spec, y);
    y = size_legend(canvas, spec, y);
    canvas.is_mirrored = false;

    let frame = Area { x: MARGIN, y, width: WIDTH - 2.0 * MARGIN, height: 0.0 };
    // Marks and names at the edge need room around the places.
    let (inset, above) = (54.0, 30.0);
    let Some((projection, used)) =
        Projection::fitting(spec.places(), frame.width - 2.0 * inset, MOST_HEIGHT - 2.0 * above)
    else {
        return y + MARGIN;
    };
    let foot_room = 34.0;
    let frame = Area { height: used + 2.0 * above + foot_room, ..frame };
    let projection = projection.moved(frame.x + inset, frame.y + above);
    canvas.frame(frame, PAPER, GRID, 1.0);
    ground(canvas, spec, &projection);
    points(canvas, spec, &projection);
    let taken = furniture(canvas, spec, &projection, frame);
    let mut named: Vec<Named<'_>> = spec
        .points
        .iter()
        .map(|point| Named { name: &point.label, at: projection.at(point.at), radius: radius(spec, point) })
        .collect();
    named.extend(spec.areas.iter().filter(|area| !area.label.is_empty()).map(|area| Named {
        name: &area.label,
        at: centre(area, &projection),
        radius: 0.0,
    }));
    labels::write(canvas, &named, frame, &taken, frame.y + frame.height + 8.0) + MARGIN
}

fn ground(canvas: &mut Canvas, spec: &Map, projection: &Projection) {
    for area in &spec.areas {
        let rings: Vec<Vec<(f64, f64)>> =
            area.rings.iter().map(|ring| ring.iter().map(|place| projection.at(*place)).collect()).collect();
        let fill = match area.value {
            Some(value) => spec.steps.shade(value).unwrap_or(PAPER),
            None => PAPER,
        };
        canvas.shape(&rings, fill, AXIS);
        if area.value == Some(None) {
            canvas.hatch_shape(&rings, AXIS);
        }
    }
    for line in &spec.lines {
        let points: Vec<(f64, f64)> = line.points.iter().map(|place| projection.at(*place)).collect();
        let (colour, width, dashes) = stroke(line.kind);
        canvas.polyline(&points, colour, width, dashes);
    }
}

fn stroke(kind: usize) -> (Colour, f64, &'static str) {
    [(MUTED, 2.0, ""), (MUTED, 1.5, "6 3"), (series(2), 1.5, ""), (series(2), 1.5, "2 3")][kind % 4]
}

fn centre(area: &MapArea, projection: &Projection) -> (f64, f64) {
    let points: Vec<(f64, f64)> = area.rings.first().into_iter().flatten().map(|place| projection.at(*place)).collect();
    let n = points.len().max(1) as f64;
    let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (sum.0 / n, sum.1 / n)
}

fn radius_of(spec: &Map, size: f64) -> f64 {
    let sizes = spec.points.iter().filter_map(|point| known(point.size)).chain(spec.sizes.iter().map(|it| it.value));
    let most = sizes.fold(0.0, f64::max);
    // The area of the disc shows the quantity, not its radius.
    if most > 0.0 { (LARGEST * (size.max(0.0) / most).sqrt()).max(SMALLEST) } else { SMALLEST }
}

fn radius(spec: &Map, point: &MapPoint) -> f64 {
    if spec.kinds.len() > 1 { 6.5 } else { known(point.size).map_or(SMALLEST, |size| radius_of(spec, size)) }
}

fn points(canvas: &mut Canvas, spec: &Map, projection: &Projection) {
    // Large discs lie under small ones.
    let mut order: Vec<&MapPoint> = spec.points.iter().collect();
    order.sort_by(|one, other| radius(spec, other).total_cmp(&radius(spec, one)));
    for point in order {
        let at = projection.at(point.at);
        if spec.kinds.len() > 1 {
            mark(canvas, point.kind, shape(point.kind), at);
            continue;
        }
        let radius = radius(spec, point);
        let shade = point.value.map(|value| spec.steps.shade(value));
        canvas.circle(at, radius, shade.unwrap_or(Some(series(0))).unwrap_or(PAPER), INK);
        if shade == Some(None) {
            let half = radius * 0.62;
            let area = Area { x: at.0 - half, y: at.1 - half, width: 2.0 * half, height: 2.0 * half };
            canvas.hatch(area, AXIS, Texture::Rising);
        }
    }
}

/// Draws the bar of scale, the arrow of the north and the warning; returns the room they take.
fn furniture(canvas: &mut Canvas, spec: &Map, projection: &Projection, frame: Area) -> Vec<Area> {
    let mut taken = Vec::new();
    let foot = frame.y + frame.height;
    let longest = frame.width / 3.0;
    let fitting = spec.bars.iter().rfind(|bar| bar.value * projection.kilometre() <= longest);
    if let Some(bar) = fitting.or(spec.bars.first()) {
        let length = (bar.value * projection.kilometre()).min(frame.width - 120.0);
        let (x, y) = (frame.x + 12.0, foot - 12.0);
        let path = [(x, y - 5.0), (x, y), (x + length, y), (x + length, y - 5.0)];
        canvas.polyline(&path, INK, 1.5, "");
        small(canvas, &bar.text, x + length + 8.0, y + 3.0, Anchor::Start);
        let width = length + 14.0 + width(&bar.text, SMALL);
        taken.push(Area { x: x - 4.0, y: y - 12.0, width, height: 20.0 });
    }
    let (x, y) = (frame.x + frame.width - 18.0, frame.y + 12.0);
    canvas.shape(&[vec![(x, y), (x + 5.0, y + 16.0), (x, y + 12.0), (x - 5.0, y + 16.0)]], INK, INK);
    canvas.write(Words {
        text: &spec.north,
        x,
        y: y + 30.0,
        anchor: Anchor::Middle,
        size: SMALL,
        is_bold: true,
        fill: INK,
    });
    taken.push(Area { x: x - 14.0, y: y - 4.0, width: 28.0, height: 40.0 });
    if !spec.note.is_empty() {
        let lines = wrap(&spec.note, SMALL, frame.width * 0.52, 2).lines;
        let top = foot - 5.0 - lines.len() as f64 * 13.0;
        for (index, line) in lines.iter().enumerate() {
            small(canvas, line, frame.x + frame.width - 8.0, top + 10.0 + index as f64 * 13.0, Anchor::End);
        }
        let width = lines.iter().map(|line| width(line, SMALL)).fold(0.0, f64::max) + 12.0;
        taken.push(Area { x: frame.x + frame.width - width, y: top, width, height: foot - top });
    }
    taken
}

fn line_legend(canvas: &mut Canvas, spec: &Map, top: f64) -> f64 {
    if spec.lines.is_empty() || spec.line_kinds.is_empty() {
        return top;
    }
    let mut x = MARGIN;
    let mut y = top;
    for (kind, name) in spec.line_kinds.iter().enumerate() {
        let lines = wrap(name, SMALL, WIDTH - 2.0 * MARGIN - 36.0, 1);
        let text = lines.lines.first().map_or("", String::as_str);
        let length = 34.0 + width(text, SMALL);
        if x > MARGIN && x + length > WIDTH - MARGIN {
            x = MARGIN;
            y += LINE + 4.0;
        }
        let (colour, thickness, dashes) = stroke(kind);
        canvas.polyline(&[(x, y + 7.0), (x + 28.0, y + 7.0)], colour, thickness, dashes);
        let (x_text, y_text, anchor) = (x + 34.0, y + 11.0, Anchor::Start);
        canvas.write(Words { text, x: x_text, y: y_text, anchor, size: SMALL, is_bold: false, fill: INK });
        x += length + 14.0;
    }
    y + LINE + 4.0
}

fn size_legend(canvas: &mut Canvas, spec: &Map, top: f64) -> f64 {
    let mut x = MARGIN;
    let largest = spec.sizes.iter().map(|size| radius_of(spec, size.value)).fold(0.0, f64::max);
    for size in &spec.sizes {
        let radius = radius_of(spec, size.value);
        let length = 2.0 * radius + 6.0 + width(&size.text, SMALL);
        if x + length > WIDTH - MARGIN {
            break;
        }
        canvas.circle((x + radius, top + largest), radius, PAPER, INK);
        let (x_text, y, anchor) = (x + 2.0 * radius + 6.0, top + largest + 4.0, Anchor::Start);
        canvas.write(Words { text: &size.text, x: x_text, y, anchor, size: SMALL, is_bold: false, fill: INK });
        x += length + 14.0;
    }
    if spec.sizes.is_empty() { top } else { top + 2.0 * largest + 8.0 }
}
