//! What a project is made of: its components, its logical framework, its instalments.

use crate::document::block::{Cell, Column, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text, total};
use crate::document::paths;
use crate::i18n::{self, Language};
use crate::model::{FrameLevel, Money, ProjectId};

fn number(context: &Context<'_>, value: Option<rust_decimal::Decimal>) -> String {
    value.map_or_else(|| context.missing().text, |it| i18n::number(context.language, it.normalize()))
}

fn named(mut table: Table, id: String, caption: String) -> Table {
    table.id = id;
    table.caption = caption;
    table
}

/// What a unit cost is commonly taken from.
const ORIGINS: [&str; 4] = ["estimate", "quote", "study", "contract"];

/// Where a unit cost comes from: a common word in the document's language, whichever it was written in, else as written.
fn origin(context: &Context<'_>, written: &str) -> String {
    let is_word =
        |key: &str| Language::ALL.iter().any(|it| i18n::fold(&i18n::message(*it, key)) == i18n::fold(written));
    let known = ORIGINS.iter().map(|origin| format!("cost-origin-{origin}")).find(|key| is_word(key));
    known.map_or_else(|| written.to_owned(), |key| context.word(&key))
}

/// The components of a project with their cost.
pub(super) fn components(context: &mut Context<'_>, id: &ProjectId) -> Option<Table> {
    let parts: Vec<_> = context.analysis.plan.components.iter().filter(|it| it.project == *id).cloned().collect();
    let mut rows: Vec<Row> = Vec::new();
    for (at, it) in parts.iter().enumerate() {
        let title = context.pick(&it.title).to_owned();
        let unit_cost = match &it.unit_cost {
            Some(cost) => context.amount(cost, &format!("{id}.component.{}", at + 1), &title),
            None => context.missing(),
        };
        rows.push(body(vec![
            text(title),
            text(number(context, it.quantity.as_ref().map(|it| it.value))),
            text(context.pick(&it.unit)),
            unit_cost,
            it.cost().map_or_else(|| context.missing(), |cost| text(context.dirhams(cost))),
            text(origin(context, &it.origin)),
        ]));
    }
    if rows.is_empty() {
        return None;
    }
    let sum: Money = parts.iter().filter_map(crate::model::Component::cost).sum();
    let none = || text("");
    rows.push(total(vec![text(context.word("total")), none(), none(), none(), text(context.dirhams(sum)), none()]));
    let columns = vec![
        context.column("head-component", ColumnKind::RowHeader, 6),
        context.column("column-quantity", ColumnKind::Number, 2),
        context.column("column-unit", ColumnKind::Text, 2),
        context.column("column-unit_cost_dh", ColumnKind::Number, 3),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("column-cost_origin", ColumnKind::Text, 4),
    ];
    let table = context.table("project.components", columns, rows);
    let caption = context.words("table-project-components", &i18n::args([("id", id.as_str().into())]));
    Some(named(table, format!("components.{id}"), caption))
}

/// The logical framework of a project.
pub(super) fn frame(context: &mut Context<'_>, id: &ProjectId) -> Option<Table> {
    let mut lines: Vec<_> = context.analysis.plan.frames.iter().filter(|it| it.project == *id).cloned().collect();
    lines.sort_by_key(|it| it.level);
    let rows: Vec<Row> = lines
        .iter()
        .map(|it| {
            let level = context.word(&format!("word-frame_level-{}", it.level.word()));
            let level = if it.number.is_empty() { level } else { format!("{level} {}", it.number) };
            let has_indicator = !it.indicator.is_empty();
            let args = i18n::args([
                ("baseline", number(context, it.baseline.as_ref().map(|it| it.value)).into()),
                ("target", number(context, it.target.as_ref().map(|it| it.value)).into()),
            ]);
            let values = if has_indicator { context.words("frame-values", &args) } else { String::new() };
            let serves = if it.level == FrameLevel::Activity { it.serves.as_str() } else { "" };
            let title = context.pick(&it.title);
            body(vec![
                text(level),
                text(if serves.is_empty() { title.to_owned() } else { format!("{title} ({serves})") }),
                text(context.pick(&it.indicator)),
                text(values),
                text(context.pick(&it.verification)),
                text(context.pick(&it.assumption)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("column-frame_level", ColumnKind::RowHeader, 3),
        context.column("head-logic", ColumnKind::Text, 5),
        context.column("column-indicator", ColumnKind::Text, 4),
        context.column("head-frame-values", ColumnKind::Text, 2),
        context.column("column-verification", ColumnKind::Text, 3),
        context.column("column-assumption", ColumnKind::Text, 4),
    ];
    let table = context.table("project.frame", columns, rows);
    let caption = context.words("table-project-frame", &i18n::args([("id", id.as_str().into())]));
    Some(named(table, format!("logframe.{id}"), caption))
}

/// The money of a project by source and year.
pub(super) fn instalments(context: &mut Context<'_>, id: &ProjectId) -> Option<Table> {
    let analysis = context.analysis;
    let placed = analysis.programme.programmed.iter().find(|it| it.project == *id)?;
    let years: Vec<_> = (placed.first.0..=placed.last.0).map(crate::model::Year).collect();
    let sum = |wanted: &dyn Fn(&crate::model::Instalment) -> bool| -> Money {
        placed.instalments.iter().filter(|it| wanted(it)).map(|it| it.amount).sum()
    };
    let mut rows: Vec<Row> = Vec::new();
    for source in &analysis.plan.sources {
        let all = sum(&|it| it.source == source.id);
        if all.is_zero() {
            continue;
        }
        let note = paths::financing(context, id, &source.id);
        let mut cells = vec![text(context.source_name(&source.id))];
        cells.extend(
            years.iter().map(|year| text(context.dirhams(sum(&|it| it.source == source.id && it.year == *year)))),
        );
        cells.push(Cell::new(context.dirhams(all), note));
        rows.push(body(cells));
    }
    let mut cells = vec![text(context.word("total"))];
    cells.extend(years.iter().map(|year| text(context.dirhams(sum(&|it| it.year == *year)))));
    cells.push(text(context.dirhams(sum(&|_| true))));
    rows.push(total(cells));
    let mut columns = vec![context.column("head-source", ColumnKind::RowHeader, 6)];
    columns.extend(years.iter().map(|year| Column { header: year.to_string(), kind: ColumnKind::Number, width: 3 }));
    columns.push(context.column("total", ColumnKind::Number, 3));
    let table = context.table("project.instalments", columns, rows);
    let caption = context.words("table-project-instalments", &i18n::args([("id", id.as_str().into())]));
    Some(named(table, format!("instalments.{id}"), caption))
}
