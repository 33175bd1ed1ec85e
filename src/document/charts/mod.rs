//! The charts of the document, with the data behind each; one function each, and a line here.

mod diagnosis;
mod finance;
mod governance;
mod maps;
mod means;
mod people;
mod population;
mod programme;
mod ranking;
mod social;
mod tracking;
mod voices;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::block::{ChartBlock, Column, ColumnKind, Row, Table};
use super::context::{Context, body, text};
use crate::chart::{Bar, Chart, Drawing, Tick, round_marks};
use crate::i18n;

/// How a chart is built; nothing when the workspace holds none of its data.
type Build = fn(&mut Context<'_>) -> Option<ChartBlock>;

/// Every chart by its id.
const CHARTS: &[(&str, Build)] = &[
    ("population.pyramid", population::pyramid),
    ("population.localities", population::population_by_locality),
    ("gaps.norms", diagnosis::gaps),
    ("gender.gaps", diagnosis::gender_gaps),
    ("needs.by_sector", diagnosis::needs),
    ("localities.deficit", diagnosis::deficit),
    ("localities.heat", diagnosis::heat),
    ("access.lorenz", voices::lorenz),
    ("trees.problems", voices::problem_tree),
    ("trees.objectives", voices::objective_tree),
    ("gender.priorities", voices::priorities),
    ("gender.points", voices::points),
    ("map.localities", maps::localities),
    ("programme.calendar", programme::calendar),
    ("ranking.scores", ranking::scores),
    ("track.axes", tracking::axes),
    ("ranking.cost", means::cost_and_score),
    ("ranking.places", ranking::places),
    ("financing.years", finance::financing),
    ("social.matrix", social::matrix),
    ("social.coverage", social::coverage),
    ("social.households", social::households),
    ("financing.certainty", means::certainty),
    ("participation.ages", people::ages),
    ("participation.meetings", people::meetings),
    ("implementation.bodies", people::bodies),
    ("governance.bodies", governance::bodies),
    ("roadmap.timeline", governance::timeline),
];

/// Bars beyond this many are not drawn: nobody reads them; the table shows all.
const MOST_BARS: usize = 15;

pub(super) use maps::{bars as scale_bars, note as place_note};

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
        source: None,
        id: format!("{id}.data"),
        number: 0,
        caption: caption.clone(),
        columns,
        rows,
        note: None,
        is_wide: false,
    };
    let chart = Chart { title: caption.clone(), direction: context.language.direction(), drawing };
    ChartBlock { id: id.to_owned(), number: 0, caption, description, chart, data, source: None }
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
        name_first(context, &mut built, MOST_BARS);
    }
    Some(built)
}

/// Says in the caption that only the first ones are drawn.
fn name_first(context: &Context<'_>, built: &mut ChartBlock, n: usize) {
    let args = i18n::args([("caption", built.caption.as_str().into()), ("n", n.into())]);
    built.caption = context.words("chart-first-bars", &args);
    built.chart.title.clone_from(&built.caption);
}
