//! Charts of how sure the money is, and of what projects cost beside what they bring.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::block::{ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::{block, float, plain, ticks};
use crate::chart::{Drawing, Scatter, ScatterPoint, ShareRow, Shares, Tick};
use crate::i18n;
use crate::model::{Certainty, Money, Programmed, SourceKind};

/// Points named in the drawing; the others are told apart in the table.
const NAMED: usize = 12;

/// The money of each window by how sure it is: the commune's own apart, then from signed to hoped for.
///
/// # Missing data
/// Money whose line says nothing of its certainty stands with what is hoped for, as in the expected view.
pub(super) fn certainty(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let own = context.word("word-source_kind-own");
    let names = Certainty::ALL.map(|it| context.word(&format!("word-certainty-{}", it.word())));
    let series: Vec<String> = std::iter::once(own).chain(names).collect();
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for window in &analysis.windows {
        let sums = sums(context, |year| window.period.first <= year && year <= window.period.last);
        let all: Money = sums.iter().copied().sum();
        if all.is_zero() {
            continue;
        }
        let number = context.count(usize::from(window.number));
        let label = context.words("window-name", &i18n::args([("number", number.into())]));
        let mut cells = vec![text(label.as_str())];
        cells.extend(sums.iter().map(|sum| text(context.dirhams(*sum))));
        lines.push(body(cells));
        let shares: Vec<Decimal> = sums.iter().map(|sum| sum.share_of(all).unwrap_or_default()).collect();
        let texts =
            shares.iter().map(|it| i18n::percent(context.language, (*it * Decimal::ONE_HUNDRED).round_dp(0))).collect();
        rows.push(ShareRow { label, shares: shares.into_iter().map(float).collect(), texts });
    }
    if rows.is_empty() {
        return None;
    }
    let mark = |part: u32| Tick {
        value: f64::from(part) / 4.0,
        text: i18n::percent(context.language, Decimal::from(part * 25)),
    };
    let drawing =
        Drawing::Shares(Shares { series: series.clone(), is_ordered: false, rows, ticks: (0..=4).map(mark).collect() });
    let mut columns = vec![context.column("head-window-short", ColumnKind::RowHeader, 3)];
    columns.extend(series.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 3 }));
    Some(block(context, "financing.certainty", drawing, columns, lines))
}

/// Own money, then the money of others by certainty.
fn sums(context: &Context<'_>, wanted: impl Fn(crate::model::Year) -> bool) -> [Money; 5] {
    let plan = &context.analysis.plan;
    let mut sums = [Money::ZERO; 5];
    for it in &context.analysis.programme.programmed {
        for part in it.instalments.iter().filter(|part| wanted(part.year)) {
            let is_own = plan.source(&part.source).is_some_and(|source| source.kind == SourceKind::Own);
            let line = plan.financing_of(&it.project).find(|line| line.source == part.source);
            let place = match line.and_then(|line| line.certainty) {
                _ if is_own => 0,
                Some(Certainty::Signed) => 1,
                Some(Certainty::Agreed) => 2,
                Some(Certainty::Requested) => 3,
                Some(Certainty::Hoped) | None => 4,
            };
            sums[place] = [sums[place], part.amount].into_iter().sum();
        }
    }
    sums
}

/// Cost of each ranked project against its score, programmed or not.
pub(super) fn cost_and_score(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let million = Decimal::from(1_000_000);
    let programmed: BTreeMap<_, &Programmed> =
        analysis.programme.programmed.iter().map(|it| (&it.project, it)).collect();
    let kinds = ["kind-programmed", "kind-reserve"].map(|key| context.word(key));
    let mut points = Vec::new();
    let mut lines = Vec::new();
    let mut most = 0f64;
    for (at, ranked) in analysis.ranking.ranked.iter().enumerate() {
        let Some(cost) = context.project(&ranked.project).and_then(|it| it.cost.as_ref()) else { continue };
        let kind = usize::from(!programmed.contains_key(&ranked.project));
        let millions = float(cost.value.dirhams() / million);
        most = most.max(millions);
        let label = if at < NAMED { ranked.project.to_string() } else { String::new() };
        points.push(ScatterPoint { label, at: [millions, float(ranked.score)], kind });
        lines.push(body(vec![
            text(format!("{} {}", ranked.project, context.project_title(&ranked.project))),
            text(context.dirhams(cost.value)),
            text(i18n::number_with_decimals(context.language, ranked.score, 2)),
            text(kinds[kind].as_str()),
        ]));
    }
    if points.len() < 3 || programmed.is_empty() {
        return None;
    }
    let drawing = Drawing::Scatter(Scatter {
        axes: [context.word("axis-cost-millions"), context.word("head-score")],
        ticks: [ticks(context, most, plain), ticks(context, 100.0, plain)],
        kinds: kinds.to_vec(),
        points,
        divides: [None, None],
    });
    let columns = vec![
        context.column("head-project", ColumnKind::RowHeader, 8),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-score", ColumnKind::Number, 2),
        context.column("head-programmed-in", ColumnKind::Text, 3),
    ];
    Some(block(context, "ranking.cost", drawing, columns, lines))
}
