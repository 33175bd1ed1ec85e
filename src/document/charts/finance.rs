//! Charts of the money.

use rust_decimal::Decimal;

use super::super::block::{ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::{block, float, plain, ticks};
use crate::chart::{Drawing, StackedColumn};
use crate::i18n;
use crate::model::{Money, SourceKind};

/// Money of the programme by year, piled up by kind of source.
pub(super) fn financing(context: &mut Context<'_>) -> Option<ChartBlock> {
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
