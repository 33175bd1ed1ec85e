//! Where things lie: places of localities, and the areas, lines and points of a workspace's maps.

use serde::Serialize;

/// A place: longitude, latitude in decimal degrees (WGS 84).
pub type Position = [f64; 2];

/// What a map of the workspace shows; named by its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MapLayer {
    /// The limits of the commune.
    Boundary,
    /// The ground of the localities.
    Localities,
    /// Paved roads.
    Roads,
    /// Tracks.
    Tracks,
    /// Rivers, springs, wells and networks.
    Water,
    /// Schools.
    Schools,
    /// Health centres.
    Health,
}

impl MapLayer {
    /// Every layer, the lowest first.
    pub const ALL: [MapLayer; 7] = [
        MapLayer::Boundary,
        MapLayer::Localities,
        MapLayer::Water,
        MapLayer::Roads,
        MapLayer::Tracks,
        MapLayer::Schools,
        MapLayer::Health,
    ];

    /// Returns the name of the layer's file without its ending.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            MapLayer::Boundary => "boundary",
            MapLayer::Localities => "localities",
            MapLayer::Roads => "roads",
            MapLayer::Tracks => "tracks",
            MapLayer::Water => "water",
            MapLayer::Schools => "schools",
            MapLayer::Health => "health",
        }
    }
}

/// The shape of something on a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outline {
    /// Rings; one within another is a hole.
    Area(Vec<Vec<Position>>),
    /// A line.
    Line(Vec<Position>),
    /// A point.
    Point(Position),
}

impl Outline {
    /// Returns the positions of the shape.
    pub fn positions(&self) -> impl Iterator<Item = Position> {
        let points: Vec<Position> = match self {
            Outline::Area(rings) => rings.iter().flatten().copied().collect(),
            Outline::Line(points) => points.clone(),
            Outline::Point(point) => vec![*point],
        };
        points.into_iter()
    }
}

/// Something on a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapFeature {
    /// Its layer.
    pub layer: MapLayer,
    /// Its name; may be empty.
    pub name: String,
    /// The id of its locality, as written; may be empty.
    pub locality: String,
    /// Its shape.
    pub outline: Outline,
}
