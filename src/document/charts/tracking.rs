//! Charts of the follow-up.

use rust_decimal::Decimal;

use super::super::block::{ChartBlock, ColumnKind};
use super::super::context::{Context, body, text};
use super::{block, float, percent, ticks};
use crate::chart::{BarGroup, Drawing, GroupedBars};

/// Physical and financial progress of each axis.
pub(super) fn axes(context: &mut Context<'_>) -> Option<ChartBlock> {
    let follow_up = context.analysis.follow_up.as_ref()?;
    let axes = &context.analysis.plan.axes;
    let write = |context: &Context<'_>, value: Option<Decimal>| {
        value.map_or_else(|| context.missing().text, |it| percent(context, it.round_dp(1).normalize()))
    };
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    for (axis, total) in &follow_up.totals.axes {
        let title = axis.as_ref().and_then(|id| axes.iter().find(|it| it.id == *id)).map(|it| &it.title);
        let label = title.map_or_else(|| context.word("track-no-axis"), |title| context.pick(title).to_owned());
        let values = [total.weighted, total.financial];
        let texts = values.map(|value| write(context, value));
        rows.push(body(vec![text(label.clone()), text(texts[0].clone()), text(texts[1].clone())]));
        groups.push(BarGroup { label, values: values.map(|it| it.map(float)).into(), texts: texts.into() });
    }
    if groups.iter().all(|group| group.values.iter().all(Option::is_none)) {
        return None;
    }
    let series = vec![context.word("head-physical"), context.word("head-financial")];
    let drawing = Drawing::Grouped(GroupedBars { series, groups, ticks: ticks(context, 100.0, percent) });
    let columns = vec![
        context.column("head-axis", ColumnKind::RowHeader, 6),
        context.column("head-physical", ColumnKind::Number, 3),
        context.column("head-financial", ColumnKind::Number, 3),
    ];
    Some(block(context, "track.axes", drawing, columns, rows))
}
