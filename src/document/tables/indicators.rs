//! Indicators beside the wider territories and the norm, and for women and men.

use rust_decimal::Decimal;

use crate::diagnose::{CENSUS_AFTER, IndicatorResult, NormGap, Unit};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::profile::Comparison;

/// The indicators of a theme that have a value anywhere.
pub(super) fn theme(context: &mut Context<'_>, theme: &str) -> Option<Table> {
    let results: Vec<IndicatorResult> = context
        .analysis
        .indicators
        .iter()
        .filter(|it| it.theme == theme && (it.commune.value().is_some() || it.wider.country.value().is_some()))
        .cloned()
        .collect();
    let is_compared = results.iter().any(|it| it.wider.country.value().is_some());
    let has_before = results.iter().any(|it| it.before.value().is_some());
    let has_norm = results.iter().any(|it| it.norm.is_some());
    let mut rows = Vec::new();
    for result in &results {
        let name = context.word(&format!("indicator-{}", result.id));
        let unit = unit(context, result.unit);
        let shown = if is_compared { dated(context, result, &name) } else { name.clone() };
        let mut cells = vec![text(shown), text(unit)];
        if has_before {
            cells.push(context.measure(&result.before, result.unit, &format!("{}.before", result.id), &name));
        }
        cells.push(context.measure(&result.commune, result.unit, result.id, &name));
        if is_compared {
            for (suffix, measure) in [
                ("province", &result.wider.province),
                ("region", &result.wider.region),
                ("country", &result.wider.country),
            ] {
                cells.push(context.measure(measure, result.unit, &format!("{}.{suffix}", result.id), &name));
            }
        }
        if has_norm {
            cells.push(norm(context, result));
        }
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 5),
        context.column("head-unit", ColumnKind::Text, 2),
    ];
    if has_before {
        columns.push(context.column("head-before", ColumnKind::Number, 2));
    }
    let commune = if is_compared { "head-commune-after" } else { "head-commune" };
    columns.push(context.column(commune, ColumnKind::Number, 2));
    if is_compared {
        for key in ["head-province", "head-region", "head-country"] {
            columns.push(context.column(key, ColumnKind::Number, 2));
        }
    }
    if has_norm {
        columns.push(context.column("head-norm", ColumnKind::Number, 2));
    }
    Some(context.table(&format!("indicators.{theme}"), columns, rows))
}

/// The name of an indicator, with the year of the commune's value where it is not the census's that stands above.
pub(super) fn dated(context: &Context<'_>, result: &IndicatorResult, name: &str) -> String {
    match result.year.filter(|year| *year != CENSUS_AFTER) {
        Some(year) => {
            let args = i18n::args([("name", name.into()), ("year", year.to_string().into())]);
            context.words("indicator-in-year", &args)
        }
        None => name.to_owned(),
    }
}

/// The unit of a row; the sign of per cent and yes or no stand in each cell already.
fn unit(context: &Context<'_>, unit: Unit) -> String {
    match unit {
        Unit::Percent | Unit::YesNo => String::new(),
        _ => context.word(&format!("unit-{}", unit.word())),
    }
}

/// The norm with its side and its unit, as it stands outside a table of indicators.
pub(super) fn norm_with_unit(context: &Context<'_>, result: &IndicatorResult) -> String {
    let Some(norm) = &result.norm else { return String::new() };
    let value = context.quantity_with_unit(norm.norm, result.unit);
    sided(context, norm, result.unit, value)
}

/// A norm with its side; the end of a scale has none: nobody has more than all or less than nothing.
fn sided(context: &Context<'_>, norm: &NormGap, unit: Unit, value: String) -> String {
    let is_end = match (unit, norm.comparison) {
        (Unit::YesNo, _) => true,
        (Unit::Percent, Comparison::AtLeast) => norm.norm >= Decimal::ONE_HUNDRED,
        (_, Comparison::AtMost) => norm.norm.is_zero(),
        (_, Comparison::AtLeast) => false,
    };
    let side = match norm.comparison {
        Comparison::AtLeast => "norm-at-least",
        Comparison::AtMost => "norm-at-most",
    };
    if is_end { value } else { context.words(side, &i18n::args([("value", value.into())])) }
}

/// The norm with its side; an indicator without one has an empty cell.
fn norm(context: &Context<'_>, result: &IndicatorResult) -> Cell {
    let Some(norm) = &result.norm else { return text("") };
    let value = context.quantity(norm.norm, result.unit);
    text(sided(context, norm, result.unit, value))
}

/// Zones that fit beside each other on an upright page.
const NARROW_ZONES: usize = 4;

/// Indicators by zone, those that the localities make, with the localities of which they are not known.
pub(super) fn zones(context: &mut Context<'_>) -> Option<Table> {
    let results: Vec<IndicatorResult> =
        context.analysis.indicators.iter().filter(|it| !it.zones.is_empty()).cloned().collect();
    let zones = context.analysis.plan.zones.clone();
    let mut rows = Vec::new();
    for result in &results {
        let name = context.word(&format!("indicator-{}", result.id));
        let unit = unit(context, result.unit);
        let mut cells = vec![text(name.as_str()), text(unit)];
        for zone in &zones {
            let label = format!("{name} – {}", context.pick(&zone.name));
            cells.push(match result.zones.iter().find(|(id, _)| *id == zone.id) {
                Some((_, value)) => {
                    context.measure(value, result.unit, &format!("{}.zone.{}", result.id, zone.id), &label)
                }
                None => context.missing(),
            });
        }
        cells.push(text(context.count(result.n_localities_missing)));
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 5),
        context.column("head-unit", ColumnKind::Text, 2),
    ];
    for zone in &zones {
        let mut column = context.column("head-zone", ColumnKind::Number, 2);
        column.header = context.pick(&zone.name).to_owned();
        columns.push(column);
    }
    columns.push(context.column("head-localities-missing", ColumnKind::Number, 2));
    let mut table = context.table("indicators.zones", columns, rows);
    table.is_wide = zones.len() > NARROW_ZONES;
    Some(table)
}

/// What changed between the two censuses.
pub(super) fn change(context: &mut Context<'_>) -> Option<Table> {
    let results: Vec<IndicatorResult> =
        context.analysis.indicators.iter().filter(|it| it.change.value().is_some()).cloned().collect();
    let mut rows = Vec::new();
    for result in &results {
        let Some(change) = result.change.known() else { continue };
        let name = context.word(&format!("indicator-{}", result.id));
        let label = format!("{name} – {}", context.word("head-census-change"));
        let source = context.note(&format!("{}.change", result.id), &label, &change.source);
        let number = i18n::number_with_decimals(context.language, change.value, result.unit.decimals());
        let key = if change.value > Decimal::ZERO { "signed-plus" } else { "signed-plain" };
        let shown = context.words(key, &i18n::args([("value", number.into())]));
        rows.push(body(vec![
            text(name.as_str()),
            text(unit(context, result.unit)),
            context.measure(&result.before, result.unit, &format!("{}.before", result.id), &name),
            context.measure(&result.commune, result.unit, result.id, &name),
            Cell::new(shown, Some(source)),
        ]));
    }
    let columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 6),
        context.column("head-unit", ColumnKind::Text, 2),
        context.column("head-before", ColumnKind::Number, 2),
        context.column("head-commune-after", ColumnKind::Number, 2),
        context.column("head-census-change", ColumnKind::Number, 2),
    ];
    Some(context.table("indicators.change", columns, rows))
}
