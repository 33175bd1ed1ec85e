//! Access to services, deficits by sector, and the population expected.

use crate::diagnose::Unit;
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;

/// Access of the population to each service: mean distance, people beyond the thresholds, inequality.
pub(super) fn services(context: &mut Context<'_>) -> Option<Table> {
    let access = context.analysis.access.clone();
    let first = access.first()?;
    let mut columns = vec![
        context.column("head-service", ColumnKind::RowHeader, 4),
        context.column("head-mean-km", ColumnKind::Number, 2),
    ];
    for beyond in &first.beyond {
        let km = i18n::number(context.language, beyond.km.normalize());
        let mut column = context.column("head-people-beyond", ColumnKind::Number, 2);
        column.header = context.words("head-people-beyond", &i18n::args([("km", km.into())]));
        columns.push(column);
    }
    columns.push(context.column("head-gini", ColumnKind::Number, 2));
    columns.push(context.column("head-unknown-localities", ColumnKind::Number, 2));
    let mut rows = Vec::new();
    for service in &access {
        let key = service.distance.column();
        let name = context.word(&format!("service-{key}"));
        let id = format!("access.{key}");
        let mut cells = vec![text(name.as_str())];
        cells.push(context.measure(&service.mean_km, Unit::Km, &format!("{id}.mean"), &name));
        for beyond in &service.beyond {
            let note = format!("{id}.beyond_{}", beyond.km.normalize());
            let mut cell = context.measure(&beyond.share_pct, Unit::Percent, &note, &name);
            if let Some(people) = beyond.population.value() {
                let people = context.quantity(*people, Unit::Persons);
                let args = i18n::args([("people", people.into()), ("share", cell.text.as_str().into())]);
                cell.text = context.words("people-and-share", &args);
            }
            cells.push(cell);
        }
        cells.push(context.measure(&service.gini, Unit::Ratio, &format!("{id}.gini"), &name));
        cells.push(text(context.count(service.n_unknown)));
        rows.push(body(cells));
    }
    Some(context.table("access.services", columns, rows))
}

/// Deficit of each locality by sector, the most deprived first, with what is not known.
pub(super) fn sectors(context: &mut Context<'_>) -> Option<Table> {
    let gaps = context.analysis.localities.clone();
    let sectors = context.analysis.deficit_sectors();
    if sectors.is_empty() {
        return None;
    }
    let mut columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-locality", ColumnKind::RowHeader, 4),
    ];
    for sector in &sectors {
        let mut column = context.column("head-deficit", ColumnKind::Number, 2);
        column.header = context.sector_title(sector);
        columns.push(column);
    }
    columns.push(context.column("head-deficit", ColumnKind::Number, 2));
    columns.push(context.column("head-unknown", ColumnKind::Number, 2));
    let mut rows = Vec::new();
    for gap in &gaps {
        let name = context.locality(&gap.locality).map_or("", |it| context.pick(&it.name)).to_owned();
        let rank = gap.rank.map_or_else(|| context.word("missing-mark"), |rank| context.count(rank));
        let mut cells = vec![text(rank), text(name.as_str())];
        for sector in &sectors {
            cells.push(match gap.sectors.get(sector) {
                Some(index) => {
                    let label = format!("{name} – {}", context.sector_title(sector));
                    let id = format!("{}.deficit.{sector}", gap.locality);
                    let source = context.note(&id, &label, &gap.sector_source(sector));
                    Cell::new(i18n::number_with_decimals(context.language, *index, 2), Some(source))
                }
                None => context.missing(),
            });
        }
        cells.push(match gap.deficit {
            Some(index) => {
                let label = format!("{name} – {}", context.word("head-deficit"));
                let source = context.note(&format!("{}.deficit", gap.locality), &label, &gap.source());
                Cell::new(i18n::number_with_decimals(context.language, index, 2), Some(source))
            }
            None => context.missing(),
        });
        cells.push(text(context.count(gap.n_unknown())));
        rows.push(body(cells));
    }
    Some(context.table("localities.sectors", columns, rows))
}

/// Population expected in each year of the plan.
pub(super) fn projection(context: &mut Context<'_>) -> Option<Table> {
    let projection = context.analysis.projection.clone();
    if projection.iter().all(|it| it.total.value().is_none()) {
        return None;
    }
    let rows = projection
        .iter()
        .map(|it| {
            let year = it.year.to_string();
            let mut cells = vec![text(year.as_str())];
            for (suffix, measure) in [("", &it.total), (".women", &it.women), (".men", &it.men)] {
                let label = format!("{} {year}", context.word("indicator-DEM16"));
                cells.push(context.measure(measure, Unit::Persons, &format!("DEM16.{year}{suffix}"), &label));
            }
            body(cells)
        })
        .collect();
    let columns = vec![
        context.column("column-year", ColumnKind::RowHeader, 2),
        context.column("total", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
    ];
    Some(context.table("population.projection", columns, rows))
}

/// One locality: each norm it is held against, and what is not known.
pub(super) fn locality(context: &mut Context<'_>, id: &str) -> Option<Table> {
    let gap = context.analysis.localities.iter().find(|it| it.locality.as_str() == id)?.clone();
    let name = context.locality(&gap.locality).map_or("", |it| context.pick(&it.name)).to_owned();
    let mut rows = Vec::new();
    for deficit in &gap.deficits {
        let label = context.word(&format!("indicator-{}", deficit.indicator));
        let note = format!("{name} – {label}");
        let source = context.note(&format!("{id}.{}", deficit.indicator), &note, &deficit.value.source);
        rows.push(body(vec![
            text(label),
            text(context.word(&format!("unit-{}", deficit.unit.word()))),
            Cell::new(context.quantity(deficit.value.value, deficit.unit), Some(source)),
            text(context.quantity(deficit.norm, deficit.unit)),
            text(i18n::number_with_decimals(context.language, deficit.deficit, 2)),
        ]));
    }
    for indicator in &gap.unknown {
        let unit = context.analysis.indicator(indicator).map(|it| it.unit)?;
        rows.push(body(vec![
            text(context.word(&format!("indicator-{indicator}"))),
            text(context.word(&format!("unit-{}", unit.word()))),
            context.missing(),
            text(""),
            context.missing(),
        ]));
    }
    let columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 5),
        context.column("head-unit", ColumnKind::Text, 2),
        context.column("column-value", ColumnKind::Number, 2),
        context.column("head-norm", ColumnKind::Number, 2),
        context.column("head-deficit", ColumnKind::Number, 2),
    ];
    let mut table = context.table("locality.norms", columns, rows);
    let rank = gap.rank.map_or_else(|| context.word("missing-mark"), |rank| context.count(rank));
    let args = i18n::args([("name", name.into()), ("rank", rank.into())]);
    table.caption = context.words("table-locality-norms", &args);
    Some(table)
}

/// The localities by their deficit in one sector, the most deprived first.
pub(super) fn sector(context: &mut Context<'_>, sector: &str) -> Option<Table> {
    let mut gaps = context.analysis.localities.clone();
    if gaps.iter().all(|gap| !gap.sectors.contains_key(sector)) {
        return None;
    }
    gaps.sort_by(|a, b| b.sectors.get(sector).cmp(&a.sectors.get(sector)).then_with(|| a.locality.cmp(&b.locality)));
    let mut rows = Vec::new();
    for gap in &gaps {
        let name = context.locality(&gap.locality).map_or("", |it| context.pick(&it.name)).to_owned();
        let cell = match gap.sectors.get(sector) {
            Some(index) => {
                let label = format!("{name} – {}", context.sector_title(sector));
                let id = format!("{}.deficit.{sector}", gap.locality);
                let source = context.note(&id, &label, &gap.sector_source(sector));
                Cell::new(i18n::number_with_decimals(context.language, *index, 2), Some(source))
            }
            None => context.missing(),
        };
        rows.push(body(vec![text(name), cell]));
    }
    let columns = vec![
        context.column("head-locality", ColumnKind::RowHeader, 4),
        context.column("head-deficit", ColumnKind::Number, 2),
    ];
    let mut table = context.table("localities.sectors", columns, rows);
    table.caption = format!("{} – {}", table.caption, context.sector_title(sector));
    Some(table)
}
