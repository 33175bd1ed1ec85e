//! Charts of the ranking.

use super::super::block::ChartBlock;
use super::super::context::Context;
use super::{bars, float, plain};
use crate::chart::Bar;
use crate::i18n;

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
