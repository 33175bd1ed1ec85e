//! The sheet of a partner: what it pays for which project in which year, under which convention.

use crate::document::block::{Cell, Column, ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::document::paths;
use crate::i18n;
use crate::model::{Money, SourceId, SourceKind};

/// Sources of others than the commune that pay for the programme, in the order of their sheet.
pub(in crate::document) fn partners(context: &Context<'_>) -> Vec<SourceId> {
    let analysis = context.analysis;
    let pays = |id: &SourceId| analysis.totals.sources.iter().any(|(it, sum)| it == id && !sum.is_zero());
    let sources = analysis.plan.sources.iter().filter(|it| it.kind != SourceKind::Own && pays(&it.id));
    sources.map(|it| it.id.clone()).collect()
}

/// The sheet of a partner, ready to be put into a convention.
pub(super) fn sheet(context: &mut Context<'_>, id: &SourceId) -> Option<Table> {
    let analysis = context.analysis;
    let years: Vec<_> = analysis.period.years().collect();
    let mut sums = vec![Money::ZERO; years.len()];
    let mut rows = Vec::new();
    for it in &analysis.programme.programmed {
        let amounts: Vec<Money> = years
            .iter()
            .map(|year| {
                let parts = it.instalments.iter().filter(|part| part.year == *year && part.source == *id);
                parts.map(|part| part.amount).sum()
            })
            .collect();
        let all: Money = amounts.iter().copied().sum();
        if all.is_zero() {
            continue;
        }
        let line = analysis.plan.financing_of(&it.project).find(|line| line.source == *id);
        let convention = line.map(|line| line.convention.as_str()).filter(|it| !it.is_empty());
        let certainty = line.and_then(|line| line.certainty);
        let mut cells = vec![
            text(it.project.as_str()),
            text(context.project_title(&it.project)),
            text(convention.map_or_else(|| context.word("no-convention"), str::to_owned)),
            text(certainty.map_or_else(
                || context.word("no-certainty"),
                |certainty| context.word(&format!("word-certainty-{}", certainty.word())),
            )),
        ];
        for (sum, amount) in sums.iter_mut().zip(&amounts) {
            *sum = [*sum, *amount].into_iter().sum();
            cells.push(text(context.dirhams(*amount)));
        }
        let note = paths::financing(context, &it.project, id);
        cells.push(Cell::new(context.dirhams(all), note));
        rows.push(body(cells));
    }
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![text(context.word("total")), text(""), text(""), text("")];
    cells.extend(sums.iter().map(|sum| text(context.dirhams(*sum))));
    cells.push(text(context.dirhams(sums.iter().copied().sum())));
    rows.push(total(cells));
    let mut columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("head-convention", ColumnKind::Text, 2),
        context.column("column-certainty", ColumnKind::Text, 2),
    ];
    columns.extend(years.iter().map(|year| Column { header: year.to_string(), kind: ColumnKind::Number, width: 3 }));
    columns.push(context.column("total", ColumnKind::Number, 3));
    let mut table = context.table(&format!("partner.{id}"), columns, rows);
    table.caption = context.words("table-partner-sheet", &i18n::args([("name", context.source_name(id).into())]));
    table.is_wide = true;
    Some(table)
}
