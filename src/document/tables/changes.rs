//! What differs between two versions of a plan, in words.

use super::projects::reason;
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n::args;
use crate::model::{Money, Reserved, Year};
use crate::track::{Change, Difference};

/// One row for each change. Names are those of the second version, or of the first where the second has none.
pub(in crate::document) fn changes(before: &Context<'_>, after: &Context<'_>, difference: &Difference) -> Table {
    let mut rows: Vec<_> = difference
        .changes
        .iter()
        .map(|change| {
            let (id, name) = subject(before, after, change);
            body(vec![text(id), text(name), text(said(after, change))])
        })
        .collect();
    let words = args([
        ("before", after.money(difference.cost_before).into()),
        ("after", after.money(difference.cost_after).into()),
    ]);
    rows.push(total(vec![text(""), text(after.word("diff-programme")), text(after.words("diff-cost", &words))]));
    let columns = vec![
        after.column("head-id", ColumnKind::Text, 2),
        after.column("head-what", ColumnKind::RowHeader, 6),
        after.column("head-change", ColumnKind::Text, 8),
    ];
    after.table("plan.changes", columns, rows)
}

fn subject(before: &Context<'_>, after: &Context<'_>, change: &Change) -> (String, String) {
    match change {
        Change::ProjectAdded { project }
        | Change::ProjectRemoved { project }
        | Change::Entered { project, .. }
        | Change::Left { reserved: Reserved { project, .. }, .. }
        | Change::Moved { project, .. }
        | Change::Cost { project, .. }
        | Change::Financing { project, .. }
        | Change::Rank { project, .. } => {
            let title = after.project_title(project);
            let title = if title.is_empty() { before.project_title(project) } else { title };
            (project.to_string(), title.to_owned())
        }
        Change::Envelope { source, .. } => {
            let name = after.source_name(source);
            let name = if name.is_empty() { before.source_name(source) } else { name };
            (source.to_string(), name.to_owned())
        }
    }
}

fn said(context: &Context<'_>, change: &Change) -> String {
    let span = |(first, last): (Year, Year)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    let from_to = |key: &str, before: String, after: String| {
        context.words(key, &args([("before", before.into()), ("after", after.into())]))
    };
    let cost = |it: &Option<Money>| it.map_or_else(|| context.word("missing-mark"), |it| context.money(it));
    let rank = |it: &Option<usize>| it.map_or_else(|| context.word("missing-mark"), |it| context.count(it));
    match change {
        Change::ProjectAdded { .. } => context.word("change-added"),
        Change::ProjectRemoved { .. } => context.word("change-removed"),
        Change::Entered { first, last, .. } => {
            context.words("change-entered", &args([("years", span((*first, *last)).into())]))
        }
        Change::Left { first, reserved } => {
            let words = args([("year", first.to_string().into()), ("why", reason(context, reserved).into())]);
            context.words("change-left", &words)
        }
        Change::Moved { before, after, .. } => from_to("change-moved", span(*before), span(*after)),
        Change::Cost { before, after, .. } => from_to("change-cost", cost(before), cost(after)),
        Change::Financing { source, before, after, .. } => {
            let words = args([
                ("source", context.source_name(source).into()),
                ("before", context.money(*before).into()),
                ("after", context.money(*after).into()),
            ]);
            context.words("change-financing", &words)
        }
        Change::Envelope { year, before, after, .. } => {
            let words = args([
                ("year", year.to_string().into()),
                ("before", context.money(*before).into()),
                ("after", context.money(*after).into()),
            ]);
            context.words("change-envelope", &words)
        }
        Change::Rank { before, after, .. } => from_to("change-rank", rank(before), rank(after)),
    }
}
