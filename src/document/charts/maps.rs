//! Maps of the commune.

use super::super::block::{ChartBlock, ColumnKind};
use super::super::context::{Context, body, text};
use super::{block, float};
use crate::chart::{Drawing, Map, MapArea, MapLine, MapPoint, Step, Steps, Tick};
use crate::diagnose::{LocalityGap, Unit};
use crate::i18n;
use crate::model::{Locality, LocalityId, MapFeature, MapLayer, Outline};

/// Lengths that the bar of scale may have, kilometres.
const BARS_KM: [f64; 9] = [0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0];

/// Lines of these layers are drawn, in the order of the legend.
const LINES: [MapLayer; 3] = [MapLayer::Roads, MapLayer::Tracks, MapLayer::Water];

/// Localities by population and deficit.
///
/// # Missing data
/// Without any place or area nothing is drawn, and the chapter says so. A locality without a place is in the table.
pub(super) fn localities(context: &mut Context<'_>) -> Option<ChartBlock> {
    let plan = &context.analysis.plan;
    let has_ground = plan.maps.iter().any(|it| it.layer == MapLayer::Localities && !is_point(it));
    if !has_ground && plan.localities.iter().all(|it| it.position().is_none()) {
        return None;
    }
    let points: Vec<MapPoint> = plan.localities.iter().filter_map(|it| point(context, it)).collect();
    let mut areas: Vec<MapArea> =
        layer(context, MapLayer::Boundary).flat_map(|it| area(it, String::new(), None)).collect();
    for ground in layer(context, MapLayer::Localities) {
        let id = LocalityId::new(&ground.locality);
        let is_known = context.locality(&id).is_some();
        // Where the locality has a point, the point carries its name and its shade.
        let is_marked = context.locality(&id).is_some_and(|it| it.position().is_some());
        let name = if is_marked { String::new() } else { ground.name.clone() };
        let value = (is_known && !is_marked).then(|| deficit(context, &id));
        areas.extend(area(ground, name, value));
    }
    let mut line_kinds = Vec::new();
    let mut lines = Vec::new();
    for kind in LINES {
        let of_kind: Vec<MapLine> = layer(context, kind)
            .filter_map(|it| match &it.outline {
                Outline::Line(points) => Some(MapLine { points: points.clone(), kind: line_kinds.len() }),
                Outline::Area(_) | Outline::Point(_) => None,
            })
            .collect();
        if !of_kind.is_empty() {
            line_kinds.push(context.word(&format!("map-layer-{}", kind.word())));
            lines.extend(of_kind);
        }
    }
    let map = Map {
        areas,
        lines,
        line_kinds,
        sizes: sizes(context, &points),
        points,
        kinds: Vec::new(),
        steps: deficit_steps(context),
        bars: bars(context),
        north: context.word("map-north"),
        note: note(context),
    };
    let rows = plan.localities.iter().map(|locality| row(context, locality)).collect();
    let columns = vec![
        context.column("head-locality", ColumnKind::RowHeader, 3),
        context.column("head-latitude", ColumnKind::Number, 2),
        context.column("head-longitude", ColumnKind::Number, 2),
        context.column("column-population", ColumnKind::Number, 2),
        context.column("head-deficit", ColumnKind::Number, 2),
    ];
    Some(block(context, "map.localities", Drawing::Map(map), columns, rows))
}

fn is_point(feature: &MapFeature) -> bool {
    matches!(feature.outline, Outline::Point(_))
}

fn layer<'a>(context: &Context<'a>, layer: MapLayer) -> impl Iterator<Item = &'a MapFeature> {
    context.analysis.plan.maps.iter().filter(move |it| it.layer == layer)
}

fn area(feature: &MapFeature, label: String, value: Option<Option<f64>>) -> Option<MapArea> {
    match &feature.outline {
        Outline::Area(rings) => Some(MapArea { label, rings: rings.clone(), value }),
        Outline::Line(_) | Outline::Point(_) => None,
    }
}

fn gap<'a>(context: &Context<'a>, id: &LocalityId) -> Option<&'a LocalityGap> {
    context.analysis.localities.iter().find(|gap| gap.locality == *id)
}

fn deficit(context: &Context<'_>, id: &LocalityId) -> Option<f64> {
    gap(context, id)?.deficit.map(float)
}

fn point(context: &Context<'_>, locality: &Locality) -> Option<MapPoint> {
    Some(MapPoint {
        label: context.pick(&locality.name).to_owned(),
        at: locality.position()?,
        size: locality.population.value().map(|it| float(*it)),
        value: Some(deficit(context, &locality.id)),
        kind: 0,
    })
}

/// Steps of the deficit index, from 0 to 1.
pub(super) fn deficit_steps(context: &Context<'_>) -> Steps {
    let fifth = |index: i64| i18n::number(context.language, rust_decimal::Decimal::new(index * 2, 1).normalize());
    let step = |index: i64| {
        let args = i18n::args([("from", fifth(index).into()), ("to", fifth(index + 1).into())]);
        Step { from: index as f64 / 5.0, text: context.words("step-range", &args) }
    };
    Steps { steps: (0..5).map(step).collect(), missing: context.word("missing-word") }
}

pub(in super::super) fn bars(context: &Context<'_>) -> Vec<Tick> {
    BARS_KM
        .into_iter()
        .map(|value| {
            let exact = rust_decimal::Decimal::from_f64_retain(value).unwrap_or_default().round_dp(2).normalize();
            let args = i18n::args([("value", i18n::number(context.language, exact).into())]);
            Tick { value, text: context.words("quantity-km", &args) }
        })
        .collect()
}

/// Two sizes to compare the discs with: round populations near the largest and a quarter of it.
fn sizes(context: &Context<'_>, points: &[MapPoint]) -> Vec<Tick> {
    let most = points.iter().filter_map(|it| it.size).fold(0.0, f64::max);
    if most < 10.0 {
        return Vec::new();
    }
    [most / 5.0, most]
        .into_iter()
        .map(|value| {
            let magnitude = 10f64.powf(value.log10().floor());
            let value = (value / magnitude).floor() * magnitude;
            let exact = rust_decimal::Decimal::from_f64_retain(value).unwrap_or_default().round_dp(0).normalize();
            Tick { value, text: context.quantity_with_unit(exact, Unit::Persons) }
        })
        .collect()
}

/// What the map must say about its places.
pub(in super::super) fn note(context: &Context<'_>) -> String {
    if context.analysis.settings.plan.illustrative { context.word("map-illustrative") } else { String::new() }
}

fn row(context: &Context<'_>, locality: &Locality) -> super::Row {
    let degrees = |measure: &crate::model::Measure| match measure.value() {
        Some(value) => text(i18n::number_with_decimals(context.language, *value, 3)),
        None => context.missing(),
    };
    let population = match locality.population.value() {
        Some(value) => text(context.quantity(*value, Unit::Persons)),
        None => context.missing(),
    };
    let deficit = match gap(context, &locality.id).and_then(|gap| gap.deficit) {
        Some(deficit) => text(i18n::number_with_decimals(context.language, deficit, 2)),
        None => context.missing(),
    };
    let name = text(context.pick(&locality.name));
    body(vec![name, degrees(&locality.latitude), degrees(&locality.longitude), population, deficit])
}
