//! Charts of the ranking.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::super::block::{ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::{MOST_BARS, bars, block, float, name_first, percent, plain};
use crate::chart::{Bar, Drawing, HeatMap, HeatRow, Step, Steps};
use crate::i18n;

/// Columns of places at most: beyond, several places share one.
const MOST_COLUMNS: usize = 10;
/// Shares at which the shade grows darker, per cent.
const SHADES: [i64; 5] = [0, 5, 20, 50, 80];

pub(super) fn scores(context: &mut Context<'_>) -> Option<ChartBlock> {
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

/// How often each project stands at which places, over the draws of weights.
pub(super) fn places(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let n = analysis.ranking.ranked.len();
    if n < 2 {
        return None;
    }
    let width = n.div_ceil(MOST_COLUMNS);
    let spans: Vec<(usize, usize)> = (0..n).step_by(width).map(|from| (from, (from + width).min(n))).collect();
    let names: Vec<String> = spans.iter().map(|(from, to)| places_name(context, from + 1, *to)).collect();
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for sure in &analysis.certainty().projects {
        let label = format!("{} {}", sure.project, context.project_title(&sure.project));
        let shares = spans.iter().map(|(from, to)| 100.0 * sure.places[*from..*to].iter().sum::<f64>());
        let cells: Vec<(Option<f64>, String)> = shares
            .map(|share| {
                let rounded = Decimal::from_f64(share).unwrap_or_default().round_dp(0);
                // A place that never came up stays white.
                let words = if rounded.is_zero() { String::new() } else { percent(context, rounded) };
                (Some(share), words)
            })
            .collect();
        let mut shown = vec![text(label.as_str())];
        shown.extend(cells.iter().map(|(_, words)| match words.as_str() {
            "" => text(percent(context, Decimal::ZERO)),
            words => text(words),
        }));
        lines.push(body(shown));
        rows.push(HeatRow { label, cells });
    }
    rows.truncate(MOST_BARS);
    let drawing = Drawing::Heat(HeatMap { columns: names.clone(), rows, steps: shades(context) });
    let mut columns = vec![context.column("head-project", ColumnKind::RowHeader, 6)];
    columns.extend(names.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    let mut built = block(context, "ranking.places", drawing, columns, lines);
    if n > MOST_BARS {
        name_first(context, &mut built, MOST_BARS);
    }
    Some(built)
}

fn places_name(context: &Context<'_>, best: usize, worst: usize) -> String {
    if best == worst {
        return context.count(best);
    }
    let args = i18n::args([("best", context.count(best).into()), ("worst", context.count(worst).into())]);
    context.words("rank-places", &args)
}

fn shades(context: &Context<'_>) -> Steps {
    let ends = SHADES.into_iter().skip(1).chain([100]);
    let step = |(from, to): (i64, i64)| {
        let shown = [from, to].map(|share| percent(context, Decimal::from(share)));
        let [first, last] = shown;
        let args = i18n::args([("from", first.into()), ("to", last.into())]);
        #[expect(clippy::cast_precision_loss, reason = "shares are at most a hundred")]
        Step { from: from as f64, text: context.words("step-range", &args) }
    };
    Steps { steps: SHADES.into_iter().zip(ends).map(step).collect(), missing: context.word("missing-word") }
}
