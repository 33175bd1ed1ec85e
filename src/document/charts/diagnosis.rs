//! Charts of the diagnosis: gaps, needs and localities.

use rust_decimal::Decimal;

use super::super::block::{Cell, ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::{MOST_BARS, bars, block, float, percent, plain, ticks};
use crate::chart::{Bar, DotRow, Drawing, HeatMap, HeatRow, Slope, SlopeLine};
use crate::diagnose::{IndicatorResult, Unit};
use crate::i18n;

pub(super) fn needs(context: &mut Context<'_>) -> Option<ChartBlock> {
    let all = context
        .analysis
        .needs
        .sectors
        .iter()
        .map(|sector| Bar {
            label: context.sector_title(sector.sector.as_str()),
            value: Some(sector.n_needs as f64),
            text: context.count(sector.n_needs),
        })
        .collect();
    bars(context, "needs.by_sector", all, ["column-sector", "head-needs"], plain)
}

pub(super) fn deficit(context: &mut Context<'_>) -> Option<ChartBlock> {
    let all = context
        .analysis
        .localities
        .iter()
        .map(|gap| Bar {
            label: context.locality(&gap.locality).map_or("", |locality| context.pick(&locality.name)).to_owned(),
            value: gap.deficit.map(float),
            text: match gap.deficit {
                Some(deficit) => i18n::number_with_decimals(context.language, deficit, 2),
                None => context.word("missing-word"),
            },
        })
        .collect();
    bars(context, "localities.deficit", all, ["head-locality", "head-deficit"], plain)
}

/// What each locality lacks by sector: a shade for each deficit.
pub(super) fn heat(context: &mut Context<'_>) -> Option<ChartBlock> {
    let gaps = &context.analysis.localities;
    let used = context.analysis.deficit_sectors();
    if used.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for gap in gaps {
        let name = context.locality(&gap.locality).map_or("", |locality| context.pick(&locality.name)).to_owned();
        let mut cells = Vec::new();
        let mut shown = vec![text(name.as_str())];
        for sector in &used {
            let deficit = gap.sectors.get(sector).copied();
            let words = deficit.map(|it| i18n::number_with_decimals(context.language, it, 2));
            shown.push(words.as_deref().map_or_else(|| context.missing(), text));
            cells.push((deficit.map(float), words.unwrap_or_default()));
        }
        lines.push(body(shown));
        rows.push(HeatRow { label: name, cells });
    }
    let names: Vec<String> = used.iter().map(|sector| context.sector_title(sector)).collect();
    let n_rows = rows.len();
    rows.truncate(MOST_BARS);
    let steps = super::maps::deficit_steps(context);
    let drawing = Drawing::Heat(HeatMap { columns: names.clone(), rows, steps });
    let mut columns = vec![context.column("head-locality", ColumnKind::RowHeader, 3)];
    columns.extend(names.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    let mut built = block(context, "localities.heat", drawing, columns, lines);
    if n_rows > MOST_BARS {
        super::name_first(context, &mut built, MOST_BARS);
    }
    Some(built)
}

/// Shares of the commune beside province, region, country and the norm.
pub(super) fn gaps(context: &mut Context<'_>) -> Option<ChartBlock> {
    let results: Vec<&IndicatorResult> = context
        .analysis
        .indicators
        .iter()
        .filter(|it| it.unit == Unit::Percent && it.norm.is_some() && it.commune.value().is_some())
        .filter(|it| it.wider.country.value().is_some())
        .collect();
    if results.is_empty() {
        return None;
    }
    let series =
        ["head-commune", "head-province", "head-region", "head-country", "head-norm"].map(|key| context.word(key));
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for result in results {
        let name = context.word(&format!("indicator-{}", result.id));
        let mut values: Vec<Option<Decimal>> =
            [&result.commune, &result.wider.province, &result.wider.region, &result.wider.country]
                .into_iter()
                .map(|measure| measure.value().copied())
                .collect();
        values.push(result.norm.as_ref().map(|norm| norm.norm));
        let cells: Vec<Cell> = std::iter::once(text(name.as_str()))
            .chain(values.iter().map(|value| match value {
                Some(value) => text(percent(context, *value)),
                None => context.missing(),
            }))
            .collect();
        lines.push(body(cells));
        let shown = values[0].map_or_else(|| context.word("missing-word"), |value| percent(context, value));
        rows.push(DotRow { label: name, values: values.into_iter().map(|it| it.map(float)).collect(), text: shown });
    }
    let drawing = Drawing::Dots { series: series.to_vec(), rows, ticks: ticks(context, 100.0, percent) };
    let mut columns = vec![context.column("head-indicator", ColumnKind::RowHeader, 4)];
    columns.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    Some(block(context, "gaps.norms", drawing, columns, lines))
}

/// Shares of women and men, a line between the two for each indicator.
pub(super) fn gender_gaps(context: &mut Context<'_>) -> Option<ChartBlock> {
    let wanted = ["EDU02", "EDU05", "EMP01", "EMP02", "EMP05", "DEM17"];
    let results: Vec<&IndicatorResult> = wanted.iter().filter_map(|id| context.analysis.indicator(id)).collect();
    let series = ["group-women", "group-men"].map(|key| context.word(key));
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for result in results {
        let values = [&result.women, &result.men].map(|it| it.as_ref().and_then(|it| it.value().copied()));
        if values.iter().all(Option::is_none) {
            continue;
        }
        let name = context.word(&format!("indicator-{}", result.id));
        let shown =
            values.map(|value| value.map_or_else(|| context.word("missing-mark"), |value| percent(context, value)));
        lines.push(body(vec![text(name.as_str()), text(shown[0].as_str()), text(shown[1].as_str())]));
        rows.push(SlopeLine { label: name, values: values.map(|it| it.map(float)), texts: shown });
    }
    if rows.is_empty() {
        return None;
    }
    let drawing = Drawing::Slope(Slope { sides: series.clone(), is_time: false, lines: rows });
    let mut columns = vec![context.column("head-indicator", ColumnKind::RowHeader, 4)];
    columns.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    Some(block(context, "gender.gaps", drawing, columns, lines))
}
