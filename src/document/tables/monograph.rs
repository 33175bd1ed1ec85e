//! Identity, localities, access, deficit and facilities.

use std::collections::BTreeMap;

use crate::diagnose::{Distance, LocalityGap, Unit};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::document::figures;
use crate::i18n;
use crate::model::{CommuneKind, Evidence, FacilityKind, FacilityState, Measure};

/// Where the commune lies, and what kind it is.
pub(super) fn identity(context: &mut Context<'_>) -> Option<Table> {
    let commune = context.analysis.commune.clone();
    let kind = match commune.kind {
        Some(CommuneKind::Urban) => "commune-urban",
        Some(CommuneKind::Rural) => "commune-rural",
        None => "missing-mark",
    };
    let mut rows = vec![
        (context.word("identity-name"), context.pick(&commune.name).to_owned()),
        (context.word("identity-code"), commune.code.clone()),
        (context.word("identity-kind"), context.word(kind)),
        (context.word("identity-region"), context.pick(&commune.region).to_owned()),
        (figures::province_label(context), context.pick(&commune.province).to_owned()),
    ];
    if !commune.cercle.is_empty() {
        rows.push((context.word("identity-cercle"), context.pick(&commune.cercle).to_owned()));
    }
    let n_localities = context.analysis.plan.localities.len();
    if n_localities > 0 {
        rows.push((context.word("identity-localities"), context.count(n_localities)));
    }
    let rows = rows.into_iter().map(|(name, value)| body(vec![text(name), text(value)])).collect();
    let columns = vec![
        context.column("head-item", ColumnKind::RowHeader, 2),
        context.column("head-description", ColumnKind::Text, 3),
    ];
    Some(context.table("identity.card", columns, rows))
}

/// Households and population of each locality.
pub(super) fn localities(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let mut rows = Vec::new();
    for locality in &plan.localities {
        let name = context.pick(&locality.name).to_owned();
        let zone = locality.zone.as_ref().and_then(|id| plan.zone(id)).map_or("", |zone| context.pick(&zone.name));
        let zone = zone.to_owned();
        let mut cells = vec![text(name.as_str()), text(zone)];
        let measures: [(&str, &Measure, Unit); 5] = [
            ("households", &locality.households, Unit::Households),
            ("population", &locality.population, Unit::Persons),
            ("women_pct", &locality.shares.women_pct, Unit::Percent),
            ("under_15_pct", &locality.shares.under_15_pct, Unit::Percent),
            ("age_60_plus_pct", &locality.shares.age_60_plus_pct, Unit::Percent),
        ];
        for (key, measure, unit) in measures {
            let label = format!("{name} – {}", context.word(&format!("column-{key}")));
            cells.push(context.measure(measure, unit, &format!("{}.{key}", locality.id), &label));
        }
        rows.push(body(cells));
    }
    let sum = |of: fn(&crate::model::Locality) -> &Measure| -> Option<rust_decimal::Decimal> {
        plan.localities.iter().map(|locality| of(locality).value().copied()).sum()
    };
    let households = sum(|locality| &locality.households);
    let population = sum(|locality| &locality.population);
    if let (Some(households), Some(population)) = (households, population)
        && plan.localities.len() > 1
    {
        let mut cells = vec![text(context.word("total")), text("")];
        cells.push(text(context.quantity(households, Unit::Households)));
        cells.push(text(context.quantity(population, Unit::Persons)));
        cells.extend([text(""), text(""), text("")]);
        rows.push(total(cells));
    }
    let columns = vec![
        context.column("head-locality", ColumnKind::RowHeader, 4),
        context.column("head-zone", ColumnKind::Text, 3),
        context.column("column-households", ColumnKind::Number, 2),
        context.column("column-population", ColumnKind::Number, 2),
        context.column("column-women_pct", ColumnKind::Number, 2),
        context.column("column-under_15_pct", ColumnKind::Number, 2),
        context.column("column-age_60_plus_pct", ColumnKind::Number, 2),
    ];
    Some(context.table("population.localities", columns, rows))
}

/// Distances of each locality.
pub(super) fn access(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let is_known = |distance: Distance| plan.localities.iter().any(|it| distance.of(it).value().is_some());
    if !Distance::ALL.into_iter().any(is_known) {
        return None;
    }
    let mut rows = Vec::new();
    for locality in &plan.localities {
        let name = context.pick(&locality.name).to_owned();
        let mut cells = vec![text(name.as_str())];
        for distance in Distance::ALL {
            let column = distance.column();
            let label = format!("{name} – {}", context.word(&format!("column-{column}")));
            cells.push(context.measure(distance.of(locality), Unit::Km, &format!("{}.{column}", locality.id), &label));
        }
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-locality", ColumnKind::RowHeader, 3)];
    for distance in Distance::ALL {
        let key = format!("head-{}", distance.column());
        columns.push(context.column(&key, ColumnKind::Number, 2));
    }
    Some(context.table("localities.access", columns, rows))
}

/// Localities by their deficit index, with what lies beyond each norm.
pub(super) fn deficit(context: &mut Context<'_>) -> Option<Table> {
    let gaps = context.analysis.localities.clone();
    if gaps.iter().all(|gap| gap.deficit.is_none()) {
        return None;
    }
    let asked: Vec<(&'static str, Unit)> = norms_of(&gaps);
    let mut rows = Vec::new();
    for gap in &gaps {
        let name = context.locality(&gap.locality).map_or("", |locality| context.pick(&locality.name)).to_owned();
        let rank = gap.rank.map_or_else(|| context.word("missing-mark"), |rank| context.count(rank));
        let mut cells = vec![text(rank), text(name.as_str())];
        for (indicator, unit) in &asked {
            cells.push(match gap.deficits.iter().find(|it| it.indicator == *indicator) {
                Some(deficit) => {
                    let label = format!("{name} – {}", context.word(&format!("indicator-{indicator}")));
                    let id = format!("{}.{indicator}", gap.locality);
                    let source = context.note(&id, &label, &deficit.value.source);
                    Cell::new(context.quantity(deficit.beyond, *unit), Some(source))
                }
                None => context.missing(),
            });
        }
        cells.push(match gap.deficit {
            Some(deficit) => {
                let label = format!("{name} – {}", context.word("head-deficit"));
                let source = context.note(&format!("{}.deficit", gap.locality), &label, &gap.source());
                Cell::new(i18n::number_with_decimals(context.language, deficit, 2), Some(source))
            }
            None => context.missing(),
        });
        cells.push(text(context.count(gap.n_unknown())));
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-locality", ColumnKind::RowHeader, 3),
    ];
    for (indicator, _) in &asked {
        let short = format!("head-beyond-{indicator}");
        let key = if i18n::has_message(context.language, &short) { short } else { format!("indicator-{indicator}") };
        columns.push(context.column(&key, ColumnKind::Number, 2));
    }
    columns.push(context.column("head-deficit", ColumnKind::Number, 2));
    columns.push(context.column("head-unknown", ColumnKind::Number, 2));
    let mut table = context.table("localities.deficit", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// The indicators with a norm that some locality knows, in the order of the profile.
fn norms_of(gaps: &[LocalityGap]) -> Vec<(&'static str, Unit)> {
    let mut asked: Vec<(&'static str, Unit)> = Vec::new();
    for deficit in gaps.iter().flat_map(|gap| &gap.deficits) {
        if !asked.iter().any(|(id, _)| *id == deficit.indicator) {
            asked.push((deficit.indicator, deficit.unit));
        }
    }
    asked.sort_unstable_by_key(|(id, _)| *id);
    asked
}

/// Facilities by kind and state.
pub(super) fn facilities(context: &mut Context<'_>) -> Option<Table> {
    let facilities = &context.analysis.plan.facilities;
    let mut by_kind: BTreeMap<FacilityKind, [usize; 3]> = BTreeMap::new();
    for facility in facilities {
        let counts = by_kind.entry(facility.kind).or_default();
        counts[0] += 1;
        match facility.state {
            Some(FacilityState::Bad) => counts[1] += 1,
            Some(FacilityState::Closed) => counts[2] += 1,
            Some(FacilityState::Good | FacilityState::Medium) | None => {}
        }
    }
    let rows = by_kind
        .into_iter()
        .map(|(kind, counts)| {
            let mut cells = vec![text(context.word(&format!("word-facility_kind-{}", kind.word())))];
            cells.extend(counts.into_iter().map(|n| text(context.count(n))));
            body(cells)
        })
        .collect();
    let columns = vec![
        context.column("column-facility_kind", ColumnKind::RowHeader, 4),
        context.column("head-number", ColumnKind::Number, 2),
        context.column("head-in-bad-state", ColumnKind::Number, 2),
        context.column("head-closed", ColumnKind::Number, 2),
    ];
    Some(context.table("facilities.by_kind", columns, rows))
}

/// Whether any locality has a known population.
pub(in crate::document) fn has_population(context: &Context<'_>) -> bool {
    context.analysis.plan.localities.iter().any(|locality| matches!(locality.population, Evidence::Known(_)))
}
