//! Charts of social programmes: how they overlap, whom they reach in each locality, and what households receive.

use rust_decimal::Decimal;

use super::{MOST_BARS, block, float, percent, plain, ticks};
use crate::chart::{Drawing, HeatMap, HeatRow, Matrix, StackedColumn, Step, Steps};
use crate::document::block::{ChartBlock, Column, ColumnKind};
use crate::document::context::{Context, body, text};
use crate::document::tables::social::{household_title, name, social, written};
use crate::i18n::{self, Direction};
use crate::interlink::Shown;
use crate::model::SocialId;

/// Limits of the shades of a share, per cent.
const STEPS: [u32; 5] = [0, 20, 40, 60, 80];

fn steps(context: &Context<'_>) -> Steps {
    let number = |value: u32| percent(context, Decimal::from(value));
    let step = |at: usize| {
        let to = STEPS.get(at + 1).copied().unwrap_or(100);
        let limits = [("from", number(STEPS[at]).into()), ("to", number(to).into())];
        Step { from: f64::from(STEPS[at]), text: context.words("share-step", &i18n::args(limits)) }
    };
    Steps { steps: (0..STEPS.len()).map(step).collect(), missing: context.word("share-unknown") }
}

/// Share that pairs have in common, of those in either.
pub(super) fn matrix(context: &mut Context<'_>) -> Option<ChartBlock> {
    let (interlink, shown) = social(context)?;
    let known = |it: &Shown<Decimal>| it.known().copied();
    if !shown.pairs.iter().any(|it| known(&it.similarity).is_some()) {
        return None;
    }
    let mut ids: Vec<&SocialId> = interlink.programmes.iter().map(|it| &it.programme).collect();
    ids.sort();
    let of = |a: &SocialId, b: &SocialId| {
        let at = interlink.pairs.iter().position(|it| (&it.a == a && &it.b == b) || (&it.a == b && &it.b == a))?;
        known(&shown.pairs[at].similarity)
    };
    let names: Vec<String> = ids.iter().map(|id| name(context, id)).collect();
    let share = |value: Decimal| percent(context, value.round_dp(0));
    let cells =
        ids.iter().map(|a| ids.iter().map(|b| of(a, b).map(|value| (float(value), share(value)))).collect::<Vec<_>>());
    let cells: Vec<Vec<Option<(f64, String)>>> = cells.collect();
    let mut rows = Vec::new();
    for (pair, shown) in interlink.pairs.iter().zip(&shown.pairs) {
        if pair.both.is_some() {
            let args = i18n::args([("a", name(context, &pair.a).into()), ("b", name(context, &pair.b).into())]);
            let similarity = written(context, &shown.similarity, |it| percent(context, it.round_dp(1)));
            rows.push(body(vec![text(context.words("pair-of", &args)), similarity]));
        }
    }
    let drawing = Drawing::Matrix(Matrix { names, cells, steps: Steps { missing: String::new(), ..steps(context) } });
    let columns = vec![
        context.column("head-pair", ColumnKind::RowHeader, 6),
        context.column("head-similarity", ColumnKind::Number, 2),
    ];
    Some(block(context, "social.matrix", drawing, columns, rows))
}

/// Coverage of the eligible by locality and programme.
pub(super) fn coverage(context: &mut Context<'_>) -> Option<ChartBlock> {
    let (interlink, shown) = social(context)?;
    let is_placed =
        |id: &&SocialId| shown.programmes.get(*id).is_some_and(|it| it.places.keys().any(|at| !at.is_empty()));
    let ids: Vec<&SocialId> = interlink.programmes.iter().map(|it| &it.programme).filter(is_placed).collect();
    if ids.is_empty() {
        return None;
    }
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for locality in &context.analysis.plan.localities {
        let of = |id: &SocialId| {
            let place = shown.programmes.get(id).and_then(|it| it.places.get(locality.id.as_str()));
            place.map_or(Shown::Missing, |it| it.coverage)
        };
        let shares: Vec<Shown<Decimal>> = ids.iter().map(|id| of(id)).collect();
        let title = context.pick(&locality.name).to_owned();
        let mut line = vec![text(title.as_str())];
        line.extend(shares.iter().map(|it| written(context, it, |share| percent(context, share.round_dp(1)))));
        lines.push(body(line));
        let cells = shares.iter().map(|it| match it {
            Shown::Known(share) => (Some(float(*share)), percent(context, share.round_dp(0))),
            Shown::Withheld | Shown::Missing => (None, String::new()),
        });
        rows.push(HeatRow { label: title, cells: cells.collect() });
    }
    let n_rows = rows.len();
    rows.truncate(MOST_BARS);
    let names: Vec<String> = ids.iter().map(|id| name(context, id)).collect();
    let drawing = Drawing::Heat(HeatMap { columns: names.clone(), rows, steps: steps(context) });
    let mut columns = vec![context.column("head-locality", ColumnKind::RowHeader, 3)];
    columns.extend(names.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    let mut built = block(context, "social.coverage", drawing, columns, lines);
    if n_rows > MOST_BARS {
        super::name_first(context, &mut built, MOST_BARS);
    }
    Some(built)
}

/// What kinds of households receive in a year, programme by programme.
pub(super) fn households(context: &mut Context<'_>) -> Option<ChartBlock> {
    let (interlink, _) = social(context)?;
    let whole: Vec<_> = interlink.households.iter().filter(|it| it.is_whole).collect();
    let used: Vec<&SocialId> = interlink
        .programmes
        .iter()
        .map(|it| &it.programme)
        .filter(|id| whole.iter().any(|it| it.parts.iter().any(|(part, _)| part == *id)))
        .collect();
    if used.is_empty() {
        return None;
    }
    let (mut bars, mut rows, mut max) = (Vec::new(), Vec::new(), 0f64);
    for value in whole {
        let part = |id: &SocialId| {
            let part = value.parts.iter().find(|(of, _)| of == id);
            part.and_then(|(_, part)| part.as_ref()).map(|it| it.value).unwrap_or_default()
        };
        let parts: Vec<_> = used.iter().map(|id| part(id)).collect();
        let title = household_title(context, &value.household);
        let sum = context.dirhams(value.sum.value);
        max = max.max(float(value.sum.value.dirhams()));
        let mut line = vec![text(title.as_str())];
        line.extend(parts.iter().map(|part| text(context.dirhams(*part))));
        line.push(text(sum.as_str()));
        rows.push(body(line));
        bars.push(StackedColumn {
            label: title,
            parts: parts.iter().map(|part| float(part.dirhams())).collect(),
            texts: parts.iter().map(|part| context.dirhams(*part)).collect(),
            total: sum,
        });
    }
    if context.language.direction() == Direction::Rtl {
        // Columns run from left to right, as time does; kinds of households are no time.
        bars.reverse();
    }
    let series: Vec<String> = used.iter().map(|id| name(context, id)).collect();
    let drawing = Drawing::Stacked { series: series.clone(), columns: bars, ticks: ticks(context, max, plain) };
    let mut columns = vec![context.column("head-household-type", ColumnKind::RowHeader, 5)];
    columns.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    columns.push(context.column("total", ColumnKind::Number, 2));
    Some(block(context, "social.households", drawing, columns, rows))
}
