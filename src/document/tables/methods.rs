//! The programme by rank beside the one of the highest value.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::model::{Money, Programme, ProjectId, Year};
use crate::pipeline;
use crate::program::Proof;

/// Both methods with what the second gains, and how far it is known to be from the best.
pub(super) fn side_by_side(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.programme.programmed.is_empty() {
        return None;
    }
    let found = analysis.comparison(&pipeline::steps);
    let (by_rank, optimal) = (&found.by_rank, &found.optimal);
    let ids = |programme: &Programme| -> BTreeSet<ProjectId> {
        programme.programmed.iter().map(|it| it.project.clone()).collect()
    };
    let (before, after) = (ids(by_rank), ids(optimal));
    let cost = |programme: &Programme| -> Money {
        programme.programmed.iter().flat_map(|it| &it.instalments).map(|it| it.amount).sum()
    };
    let list = |one: &BTreeSet<ProjectId>, other: &BTreeSet<ProjectId>| {
        let ids: Vec<&str> = one.difference(other).map(ProjectId::as_str).collect();
        if ids.is_empty() { context.word("none-mark") } else { ids.join(&context.word("list-separator")) }
    };
    let none = String::new;
    let points = |value| i18n::number_with_decimals(context.language, value, 1);
    let line = |key: &str, one: String, other: String| body(vec![text(context.word(key)), text(one), text(other)]);
    let rows = vec![
        line("methods-projects", context.count(before.len()), context.count(after.len())),
        line("methods-cost", context.dirhams(cost(by_rank)), context.dirhams(cost(optimal))),
        line("methods-value", points(found.value_by_rank), points(found.value_optimal)),
        line("methods-gain", none(), percent(context, found.gain_pct)),
        line("methods-entering", none(), list(&after, &before)),
        line("methods-leaving", none(), list(&before, &after)),
    ];
    let first = |programme: &Programme| -> BTreeMap<ProjectId, Year> {
        programme.programmed.iter().map(|it| (it.project.clone(), it.first)).collect()
    };
    let (by_rank, optimal) = (first(by_rank), first(optimal));
    let has_moved = by_rank.iter().any(|(id, year)| optimal.get(id).is_some_and(|other| other != year));
    let proof = match found.proof {
        Proof::Best => context.word("proof-best"),
        Proof::Within { gap_pct } => {
            context.words("proof-within", &i18n::args([("gap", percent(context, gap_pct).into())]))
        }
        Proof::None => context.word("proof-none"),
    };
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 5),
        context.column("head-by-rank", ColumnKind::Text, 4),
        context.column("head-optimal", ColumnKind::Text, 4),
    ];
    let mut table = context.table("programme.methods", columns, rows);
    let moved = (has_moved && after.len() > before.len()).then(|| context.word("methods-moved"));
    table.note = Some(std::iter::once(proof).chain(moved).collect::<Vec<_>>().join(" "));
    Some(table)
}

fn percent(context: &Context<'_>, value: rust_decimal::Decimal) -> String {
    i18n::percent(context.language, value.round_dp(2))
}
