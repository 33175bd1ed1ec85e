//! The contracting windows, the multi-year table and the reserve list.

use super::projects;
use crate::document::block::{Column, ColumnKind, Table};
use crate::document::context::{Context, body, group, text, total};
use crate::document::paths;
use crate::i18n;
use crate::model::{Money, Programmed, ProjectId, Year};

/// The contracting windows with their money.
pub(super) fn windows(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.programme.programmed.is_empty() {
        return None;
    }
    let mut rows: Vec<_> = analysis
        .totals
        .windows
        .iter()
        .map(|it| {
            let number = context.count(usize::from(it.window.number));
            let name = context.words("window-name", &i18n::args([("number", number.into())]));
            let period = it.window.period;
            let args =
                i18n::args([("first", period.first.to_string().into()), ("last", period.last.to_string().into())]);
            body(vec![
                text(name),
                text(context.words("years-range", &args)),
                text(context.count(it.n_projects)),
                text(context.dirhams(it.spent)),
            ])
        })
        .collect();
    rows.push(total(vec![
        text(context.word("total")),
        text(""),
        text(context.count(analysis.programme.programmed.len())),
        text(context.dirhams(analysis.totals.programmed)),
    ]));
    let columns = vec![
        context.column("head-window", ColumnKind::RowHeader, 4),
        context.column("head-years", ColumnKind::Text, 3),
        context.column("head-projects-beginning", ColumnKind::Number, 3),
        context.column("head-spent", ColumnKind::Number, 3),
    ];
    Some(context.table("programme.windows", columns, rows))
}

/// Each project of the programme by axis, with its money year by year.
pub(super) fn years(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let years: Vec<_> = analysis.period.years().collect();
    // With more than one window each has its subtotal after its last year.
    let windows: Vec<_> = analysis.windows.iter().filter(|_| analysis.windows.len() > 1).collect();
    let n_columns = years.len() + windows.len() + 3;
    let closing = |year: &Year| windows.iter().find(|it| it.period.last == *year);
    let mut rows = Vec::new();
    let axes =
        analysis.plan.axes.iter().map(|axis| (Some(&axis.id), format!("{} – {}", axis.id, context.pick(&axis.title))));
    let without = (None, context.word("without-axis"));
    for (axis, title) in axes.chain(std::iter::once(without)).collect::<Vec<_>>() {
        let programmed: Vec<&Programmed> = analysis
            .programme
            .programmed
            .iter()
            .filter(|it| context.project(&it.project).is_some_and(|project| project.axis.as_ref() == axis))
            .collect();
        if programmed.is_empty() {
            continue;
        }
        rows.push(group(title, n_columns));
        for it in programmed {
            let mut cells = vec![text(it.project.as_str()), text(context.project_title(&it.project))];
            for year in &years {
                let amount: Money =
                    it.instalments.iter().filter(|part| part.year == *year).map(|part| part.amount).sum();
                cells.push(text(context.dirhams(amount)));
                if let Some(window) = closing(year) {
                    let parts = it.instalments.iter().filter(|part| window.period.contains(part.year));
                    cells.push(text(context.dirhams(parts.map(|part| part.amount).sum())));
                }
            }
            cells.push(text(context.dirhams(it.instalments.iter().map(|part| part.amount).sum())));
            rows.push(body(cells));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![text(context.word("total")), text("")];
    for year in &analysis.totals.years {
        cells.push(text(context.dirhams(year.spent)));
        if let Some(window) = closing(&year.year) {
            let of_window = analysis.totals.windows.iter().find(|it| it.window.number == window.number);
            cells.push(text(context.dirhams(of_window.map_or(Money::ZERO, |it| it.spent))));
        }
    }
    cells.push(text(context.dirhams(analysis.totals.programmed)));
    rows.push(total(cells));
    let mut columns =
        vec![context.column("head-id", ColumnKind::Text, 2), context.column("head-project", ColumnKind::RowHeader, 8)];
    for year in &years {
        columns.push(Column { header: year.to_string(), kind: ColumnKind::Number, width: 3 });
        if let Some(window) = closing(year) {
            let number = context.count(usize::from(window.number));
            let header = context.words("window-name", &i18n::args([("number", number.into())]));
            columns.push(Column { header, kind: ColumnKind::Number, width: 3 });
        }
    }
    columns.push(context.column("total", ColumnKind::Number, 3));
    let mut table = context.table("programme.years", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// The reserve list with the reason of each project.
pub(super) fn reserve(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .programme
        .reserved
        .iter()
        .map(|reserved| {
            let cost = paths::cost(context, context.project(&reserved.project));
            body(vec![
                text(reserved.project.as_str()),
                text(context.project_title(&reserved.project)),
                cost,
                text(projects::waits_for(context, reserved)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-reason", ColumnKind::Text, 7),
    ];
    Some(context.table("programme.reserve", columns, rows))
}

/// The projects that the council put in the programme, with its reason and where they stand.
pub(super) fn musts(context: &mut Context<'_>) -> Option<Table> {
    let musts = context.analysis.settings.programme.must.clone();
    let rows: Vec<_> = musts
        .iter()
        .map(|it| {
            let id = ProjectId::new(&it.project);
            body(vec![
                text(it.project.as_str()),
                text(context.project_title(&id)),
                text(it.reason.as_str()),
                text(projects::place(context, &id)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-reason", ColumnKind::Text, 6),
        context.column("head-programmed-in", ColumnKind::Text, 3),
    ];
    Some(context.table("programme.musts", columns, rows))
}
