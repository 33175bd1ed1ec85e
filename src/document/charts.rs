//! The charts of the document, with the data behind each; one function each, and a line here.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::block::{Cell, ChartBlock, Column, ColumnKind, Row, Table};
use super::context::{Context, body, text};
use crate::chart::{Bar, Chart, DotRow, Drawing, PyramidGroup, StackedColumn, Tick, round_marks};
use crate::diagnose::{CENSUS_AFTER, IndicatorResult, Unit};
use crate::i18n;
use crate::intake::schema::AGE_GROUP;
use crate::model::{AgeShare, Evidence, Money, Sex, SourceKind};

/// How a chart is built; nothing when the workspace holds none of its data.
type Build = fn(&mut Context<'_>) -> Option<ChartBlock>;

/// Every chart by its id.
const CHARTS: &[(&str, Build)] = &[
    ("population.pyramid", pyramid),
    ("population.localities", population_by_locality),
    ("gaps.norms", gaps),
    ("gender.gaps", gender_gaps),
    ("needs.by_sector", needs),
    ("localities.deficit", deficit),
    ("ranking.scores", scores),
    ("financing.years", financing),
];

/// Bars beyond this many are not drawn: nobody reads them; the table shows all.
const MOST_BARS: usize = 20;

/// What asking for a chart gives.
pub(super) enum Asked {
    /// The chart.
    Chart(Box<ChartBlock>),
    /// The workspace holds none of its data.
    Empty,
    /// There is no chart of that id.
    Unknown,
}

/// Builds the chart with this id.
pub(super) fn chart(context: &mut Context<'_>, id: &str) -> Asked {
    match CHARTS.iter().find(|(name, _)| *name == id) {
        None => Asked::Unknown,
        Some((_, build)) => build(context).map_or(Asked::Empty, |chart| Asked::Chart(Box::new(chart))),
    }
}

/// Returns the ids of the charts.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    CHARTS.iter().map(|(id, _)| *id)
}

fn block(context: &Context<'_>, id: &str, drawing: Drawing, columns: Vec<Column>, rows: Vec<Row>) -> ChartBlock {
    let key = format!("chart-{}", id.replace('.', "-"));
    let name = context.pick(&context.analysis.commune.name);
    let caption = context.words(&key, &i18n::args([("commune", name.into())]));
    let description = context.words(&format!("{key}.description"), &i18n::args([("commune", name.into())]));
    let data = Table {
        id: format!("{id}.data"),
        number: 0,
        caption: caption.clone(),
        columns,
        rows,
        note: None,
        is_wide: false,
    };
    let chart = Chart { title: caption.clone(), direction: context.language.direction(), drawing };
    ChartBlock { id: id.to_owned(), number: 0, caption, description, chart, data }
}

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

fn ticks(context: &Context<'_>, max: f64, write: impl Fn(&Context<'_>, Decimal) -> String) -> Vec<Tick> {
    round_marks(max)
        .into_iter()
        .map(|value| {
            let exact = Decimal::from_f64_retain(value).unwrap_or_default().round_dp(4).normalize();
            Tick { value, text: write(context, exact) }
        })
        .collect()
}

fn percent(context: &Context<'_>, value: Decimal) -> String {
    i18n::percent(context.language, value)
}

fn plain(context: &Context<'_>, value: Decimal) -> String {
    i18n::number(context.language, value)
}

fn pyramid(context: &mut Context<'_>) -> Option<ChartBlock> {
    let ages = &context.analysis.plan.ages;
    let share = |group: &str, sex: Sex| -> Option<&AgeShare> {
        ages.iter().find(|it| it.year == CENSUS_AFTER && it.group == group && it.sex == sex)
    };
    if !ages.iter().any(|it| it.year == CENSUS_AFTER) {
        return None;
    }
    let missing = context.word("missing-mark");
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    let mut max = 0f64;
    for group in AGE_GROUP {
        let sides = [share(group, Sex::Male), share(group, Sex::Female)];
        let values = sides.map(|it| it.map(|it| float(it.share_pct.value)));
        let texts = sides.map(|it| it.map_or_else(|| missing.clone(), |it| percent(context, it.share_pct.value)));
        max = values.iter().flatten().fold(max, |max, value| max.max(*value));
        let label = group.replace('-', "\u{2013}");
        rows.push(body(vec![text(label.as_str()), text(texts[0].as_str()), text(texts[1].as_str())]));
        groups.push(PyramidGroup { label, values, texts });
    }
    let sides = [context.word("group-men"), context.word("group-women")];
    let drawing = Drawing::Pyramid { sides, groups, ticks: ticks(context, max, percent) };
    let columns = vec![
        context.column("column-age_group", ColumnKind::RowHeader, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
    ];
    Some(block(context, "population.pyramid", drawing, columns, rows))
}

/// Bars with the table of the same values.
fn bars(
    context: &Context<'_>,
    id: &str,
    bars: Vec<Bar>,
    heads: [&str; 2],
    write: impl Fn(&Context<'_>, Decimal) -> String,
) -> Option<ChartBlock> {
    if bars.iter().all(|bar| bar.value.is_none()) {
        return None;
    }
    let rows: Vec<Row> = bars.iter().map(|bar| body(vec![text(bar.label.as_str()), text(bar.text.as_str())])).collect();
    let max = bars.iter().filter_map(|bar| bar.value).fold(0f64, f64::max);
    let drawn: Vec<Bar> = bars.into_iter().take(MOST_BARS).collect();
    let drawing = Drawing::Bars { bars: drawn, ticks: ticks(context, max, write), reference: None };
    let columns =
        vec![context.column(heads[0], ColumnKind::RowHeader, 3), context.column(heads[1], ColumnKind::Number, 2)];
    let n_bars = rows.len();
    let mut built = block(context, id, drawing, columns, rows);
    if n_bars > MOST_BARS {
        let args = i18n::args([("caption", built.caption.as_str().into()), ("n", MOST_BARS.into())]);
        built.caption = context.words("chart-first-bars", &args);
        built.chart.title.clone_from(&built.caption);
    }
    Some(built)
}

fn population_by_locality(context: &mut Context<'_>) -> Option<ChartBlock> {
    let mut localities: Vec<_> = context.analysis.plan.localities.iter().collect();
    // Largest first; the unknown last; equal ones in the order of the sheet.
    localities.sort_by(|one, other| other.population.value().cmp(&one.population.value()));
    let all = localities
        .into_iter()
        .map(|locality| Bar {
            label: context.pick(&locality.name).to_owned(),
            value: locality.population.value().map(|value| float(*value)),
            text: match &locality.population {
                Evidence::Known(population) => context.quantity(population.value, Unit::Persons),
                Evidence::Missing(_) => context.word("missing-word"),
            },
        })
        .collect();
    bars(context, "population.localities", all, ["head-locality", "column-population"], plain)
}

fn needs(context: &mut Context<'_>) -> Option<ChartBlock> {
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

fn deficit(context: &mut Context<'_>) -> Option<ChartBlock> {
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

fn scores(context: &mut Context<'_>) -> Option<ChartBlock> {
    let all = context
        .analysis
        .ranking
        .ranked
        .iter()
        .map(|ranked| Bar {
            label: format!("{} {}", ranked.project, context.project_title(&ranked.project)),
            value: Some(float(ranked.score)),
            text: i18n::number_with_decimals(context.language, ranked.score, 2),
        })
        .collect();
    bars(context, "ranking.scores", all, ["head-project", "head-score"], plain)
}

/// Shares of the commune beside province, region, country and the norm.
fn gaps(context: &mut Context<'_>) -> Option<ChartBlock> {
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

/// Shares of women and men on the same line.
fn gender_gaps(context: &mut Context<'_>) -> Option<ChartBlock> {
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
        let args = i18n::args([("women", shown[0].as_str().into()), ("men", shown[1].as_str().into())]);
        let pair = context.words("women-men-pair", &args);
        rows.push(DotRow { label: name, values: values.iter().map(|it| it.map(float)).collect(), text: pair });
    }
    if rows.is_empty() {
        return None;
    }
    let drawing = Drawing::Dots { series: series.to_vec(), rows, ticks: ticks(context, 100.0, percent) };
    let mut columns = vec![context.column("head-indicator", ColumnKind::RowHeader, 4)];
    columns.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    Some(block(context, "gender.gaps", drawing, columns, lines))
}

/// Money of the programme by year, piled up by kind of source.
fn financing(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let of = |year: &crate::program::YearTotals, kind: SourceKind| -> Money {
        let sums = year.by_source.iter();
        sums.filter(|(id, _)| analysis.plan.source(id).is_some_and(|it| it.kind == kind)).map(|(_, sum)| *sum).sum()
    };
    let used: Vec<_> = SourceKind::ALL
        .into_iter()
        .filter(|kind| analysis.totals.years.iter().any(|it| !of(it, *kind).is_zero()))
        .collect();
    if used.is_empty() {
        return None;
    }
    let million = Decimal::from(1_000_000);
    let mut columns = Vec::new();
    let mut rows = Vec::new();
    let mut max = 0f64;
    for year in &analysis.totals.years {
        let amounts: Vec<Money> = used.iter().map(|kind| of(year, *kind)).collect();
        let millions = |amount: Money| amount.dirhams() / million;
        let short = |amount: Money| i18n::number_with_decimals(context.language, millions(amount), 1);
        max = max.max(float(millions(year.spent)));
        columns.push(StackedColumn {
            label: year.year.to_string(),
            parts: amounts.iter().map(|amount| float(millions(*amount))).collect(),
            texts: amounts.iter().map(|amount| short(*amount)).collect(),
            total: short(year.spent),
        });
        let mut cells = vec![text(year.year.to_string())];
        cells.extend(amounts.iter().map(|amount| text(context.dirhams(*amount))));
        cells.push(text(context.dirhams(year.spent)));
        rows.push(body(cells));
    }
    let series: Vec<String> =
        used.iter().map(|kind| context.word(&format!("word-source_kind-{}", kind.word()))).collect();
    let write = |context: &Context<'_>, value: Decimal| plain(context, value);
    let drawing = Drawing::Stacked { series: series.clone(), columns, ticks: ticks(context, max, write) };
    let mut heads = vec![context.column("column-year", ColumnKind::RowHeader, 2)];
    heads.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 3 }));
    heads.push(context.column("total", ColumnKind::Number, 3));
    Some(block(context, "financing.years", drawing, heads, rows))
}
