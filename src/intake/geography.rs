//! Maps of the workspace (`data/<layer>.geojson`) and places of localities, within bounds.
//!
//! A file is used whole or not at all, for a map that lacks a part would mislead; the finding says why.

use std::str::FromStr;

use geojson::{Feature, GeoJson, GeometryValue, Position as GeoPosition};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::InputFile;
use super::row::Row;
use crate::diagnostics::{Arg, Code, Diagnostic, Findings, Place};
use crate::model::{Evidence, MapFeature, MapLayer, Measure, MissingReason, Outline, Position};

/// Larger maps are refused.
const LARGEST_MAP: usize = 8 * 1024 * 1024;
/// Maps of more points are refused: no printed page can show them.
const MOST_POINTS: usize = 100_000;

/// Around a country: west, south, east, north in whole degrees.
pub(super) type Bounds = [i16; 4];

/// Returns whether a file is a map.
pub(super) fn is_map(path: &str) -> bool {
    path.to_lowercase().ends_with(".geojson")
}

/// Reads a map.
///
/// # Findings
/// P3042 to P3045.
pub(super) fn read(file: &InputFile, bounds: Option<Bounds>, findings: &mut Findings) -> Vec<MapFeature> {
    let place = || Place::File(file.path.clone());
    let stem = super::table::file_stem(&file.path).to_lowercase();
    let Some(layer) = MapLayer::ALL.into_iter().find(|layer| layer.word() == stem) else {
        let known = MapLayer::ALL.map(MapLayer::word).join(", ");
        findings.push(Diagnostic::new(Code::UnknownMap).at(place()).with("name", stem).with("known", known));
        return Vec::new();
    };
    match features(file, layer, bounds) {
        Ok(features) => features,
        Err(finding) => {
            findings.push(finding.at(place()));
            Vec::new()
        }
    }
}

fn features(file: &InputFile, layer: MapLayer, bounds: Option<Bounds>) -> Result<Vec<MapFeature>, Diagnostic> {
    let too_large =
        || Diagnostic::new(Code::MapTooLarge).with("megabytes", LARGEST_MAP / 1_048_576).with("points", MOST_POINTS);
    let unreadable = |why: &str, detail: &str| {
        let detail: String = detail.chars().take(160).collect();
        Diagnostic::new(Code::UnreadableMap).with("why", why).with("detail", detail)
    };
    if file.bytes.len() > LARGEST_MAP {
        return Err(too_large());
    }
    let text = std::str::from_utf8(&file.bytes).map_err(|error| unreadable("encoding", &error.to_string()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let read = GeoJson::from_str(text).map_err(|error| {
        let (why, detail) = match &error {
            geojson::Error::MalformedGeoJson(inner) if inner.is_data() => ("shape", inner.to_string()),
            geojson::Error::MalformedGeoJson(inner) => ("text", inner.to_string()),
            _ => ("shape", error.to_string()),
        };
        unreadable(why, &detail)
    })?;
    let list: Vec<Feature> = match read {
        GeoJson::FeatureCollection(collection) => collection.features,
        GeoJson::Feature(feature) => vec![feature],
        GeoJson::Geometry(geometry) => vec![geometry.into()],
    };
    let mut found = Vec::new();
    for feature in &list {
        let Some(geometry) = &feature.geometry else { continue };
        let word = |names: &[&str]| {
            let properties = feature.properties.as_ref();
            let value = names.iter().find_map(|name| properties?.get(*name)?.as_str());
            value.unwrap_or_default().chars().take(120).collect::<String>()
        };
        let (name, locality) = (word(&["name", "nom", "الاسم"]), word(&["locality_id"]));
        let mut outlines = Vec::new();
        collect(&geometry.value, &mut outlines, 0);
        let named = |outline| MapFeature { layer, name: name.clone(), locality: locality.clone(), outline };
        found.extend(outlines.into_iter().map(named));
    }
    if found.iter().map(|it| it.outline.positions().count()).sum::<usize>() > MOST_POINTS {
        return Err(too_large());
    }
    let outside = |[x, y]: &Position| !x.is_finite() || !y.is_finite() || !is_inside(bounds, *x, *y);
    let beyond = found.iter().flat_map(|it| it.outline.positions()).find(outside);
    match beyond {
        Some([x, y]) => Err(Diagnostic::new(Code::MapOutside).with("x", shown(x)).with("y", shown(y))),
        None => Ok(found),
    }
}

/// A coordinate for a message: four decimals are ten metres.
fn shown(value: f64) -> Arg {
    let number = Decimal::from_f64(value).map(|number| number.round_dp(4));
    number.map_or_else(|| Arg::Text(value.to_string()), Arg::Number)
}

/// Whether a place lies in the country; on the globe when the profile gives no country.
fn is_inside(bounds: Option<Bounds>, longitude: f64, latitude: f64) -> bool {
    let [west, south, east, north] = bounds.unwrap_or([-180, -90, 180, 90]).map(f64::from);
    (west..=east).contains(&longitude) && (south..=north).contains(&latitude)
}

/// Adds the simple shapes of a geometry; collections within collections end after a few.
fn collect(geometry: &GeometryValue, outlines: &mut Vec<Outline>, depth: usize) {
    let line = |points: &[GeoPosition]| points.iter().filter_map(position).collect::<Vec<Position>>();
    let area = |rings: &[Vec<GeoPosition>]| Outline::Area(rings.iter().map(|ring| line(ring)).collect());
    match geometry {
        GeometryValue::Point { coordinates } => outlines.extend(position(coordinates).map(Outline::Point)),
        GeometryValue::MultiPoint { coordinates } => outlines.extend(line(coordinates).into_iter().map(Outline::Point)),
        GeometryValue::LineString { coordinates } => outlines.push(Outline::Line(line(coordinates))),
        GeometryValue::MultiLineString { coordinates } => {
            outlines.extend(coordinates.iter().map(|points| Outline::Line(line(points))));
        }
        GeometryValue::Polygon { coordinates } => outlines.push(area(coordinates)),
        GeometryValue::MultiPolygon { coordinates } => outlines.extend(coordinates.iter().map(|rings| area(rings))),
        GeometryValue::GeometryCollection { geometries } if depth < 4 => {
            geometries.iter().for_each(|geometry| collect(&geometry.value, outlines, depth + 1));
        }
        GeometryValue::GeometryCollection { .. } => {}
    }
}

fn position(position: &GeoPosition) -> Option<Position> {
    match position.as_slice() {
        [x, y, ..] => Some([*x, *y]),
        _ => None,
    }
}

/// Reads the place of a locality: longitude and latitude, both or none.
///
/// # Findings
/// P3040 when it lies outside the country, P3041 when the two seem exchanged, P3046 when one of them is missing.
pub(super) fn place(row: &mut Row<'_, '_>, bounds: Option<Bounds>) -> [Measure; 2] {
    let none = || [Evidence::Missing(MissingReason::NotFilled), Evidence::Missing(MissingReason::NotFilled)];
    let latitude = row.degrees("latitude");
    let longitude = row.degrees("longitude");
    let (Some(y), Some(x)) = (number(&latitude), number(&longitude)) else {
        if latitude.value().is_some() != longitude.value().is_some() {
            let key = if latitude.value().is_some() { "longitude" } else { "latitude" };
            row.report(key, Diagnostic::new(Code::HalfPlace).with("column", key));
        }
        return none();
    };
    if is_inside(bounds, x, y) && y.abs() <= 90.0 {
        return [longitude, latitude];
    }
    let code = if is_inside(bounds, y, x) { Code::SwappedPlace } else { Code::PlaceOutside };
    let [x, y] = [x, y].map(shown);
    row.report("latitude", Diagnostic::new(code).with("latitude", y).with("longitude", x));
    none()
}

fn number(measure: &Measure) -> Option<f64> {
    measure.value().and_then(Decimal::to_f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOROCCO: Option<Bounds> = Some([-18, 20, 0, 37]);

    /// Reads a map and writes what came of it.
    fn check(name: &str, text: &str) -> String {
        let mut findings = Findings::default();
        let file = InputFile::new(format!("data/{name}.geojson"), text.as_bytes().to_vec());
        let features = read(&file, MOROCCO, &mut findings);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code.id()).collect();
        let shapes: Vec<String> = features
            .iter()
            .map(|it| format!("{}:{}:{}", it.name, it.locality, it.outline.positions().count()))
            .collect();
        format!("{} {}", shapes.join(" "), codes.join(" ")).trim().to_owned()
    }

    #[test]
    fn areas_lines_and_points_are_read_with_their_names() {
        let text = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Amtil","locality_id":"D01"},"geometry":{"type":"Polygon","coordinates":[[[-5.4,35.4],[-5.3,35.4],[-5.3,35.5],[-5.4,35.4]]]}},
            {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[-5.4,35.4,120]},{"type":"LineString","coordinates":[[-5.4,35.4],[-5.3,35.4]]}]}},
            {"type":"Feature","properties":null,"geometry":null}]}"#;
        assert_eq!(check("localities", text), "Amtil:D01:4 ::1 ::2");
    }

    #[test]
    fn a_map_in_metres_is_refused_whole() {
        let text = r#"{"type":"MultiPoint","coordinates":[[-5.4,35.4],[486213.5,541220.1]]}"#;
        assert_eq!(check("roads", text), "P3044");
        assert_eq!(check("roads", r#"{"type":"Point","coordinates":[35.4,-5.4]}"#), "P3044");
    }

    #[test]
    fn a_damaged_or_hostile_map_costs_a_finding() {
        assert_eq!(check("roads", "{\"type\":"), "P3043");
        assert_eq!(check("roads", &"[".repeat(100_000)), "P3043");
        assert_eq!(check("roads", r#"{"type":"Point","coordinates":[1e999,2]}"#), "P3043");
        let nested = format!("{}{}", r#"{"type":"GeometryCollection","geometries":["#.repeat(200), "]}".repeat(200));
        assert_eq!(check("roads", &nested), "P3043");
        let many = vec!["[-5.4,35.4]"; MOST_POINTS + 1].join(",");
        assert_eq!(check("roads", &format!(r#"{{"type":"MultiPoint","coordinates":[{many}]}}"#)), "P3045");
    }

    #[test]
    fn a_map_of_an_unknown_name_is_told() {
        assert_eq!(check("forests", r#"{"type":"Point","coordinates":[-5.4,35.4]}"#), "P3042");
    }
}
