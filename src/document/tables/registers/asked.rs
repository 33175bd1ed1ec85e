//! What was asked of partners, studies, contracts of support, and what is late.

use super::{amount, day, keeping, number, percent, registers, review, said, stakeholder};
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};

/// Requests to partners, with their answers.
pub(in crate::document::tables) fn requests(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.asked.lines;
    let rows = lines
        .iter()
        .map(|it| {
            let whom = match &it.stakeholder {
                Some(id) => text(stakeholder(context, id)),
                None => said(context, &it.service),
            };
            let kind = it.kind.map(|kind| context.word(&format!("word-request_kind-{}", kind.word())));
            body(vec![
                text(it.id.as_str()),
                whom,
                kind.map_or_else(|| context.missing(), text),
                said(context, &it.object),
                day(context, it.asked),
                day(context, it.due),
                text(keeping(context, it.keeping)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 4),
        context.column("column-request_kind", ColumnKind::Text, 2),
        context.column("column-request_object", ColumnKind::Text, 5),
        context.column("column-asked_date", ColumnKind::Text, 2),
        context.column("column-due_date", ColumnKind::Text, 2),
        context.column("head-state", ColumnKind::Text, 3),
    ];
    Some(context.table("registers.requests", columns, rows))
}

/// Studies to be made.
pub(in crate::document::tables) fn studies(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .studies
        .iter()
        .map(|it| {
            body(vec![
                said(context, &it.title),
                said(context, &it.question),
                said(context, &it.data_needed),
                day(context, it.start),
                day(context, it.end),
                amount(context, it.amount.as_ref()),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-title", ColumnKind::RowHeader, 4),
        context.column("column-study_question", ColumnKind::Text, 5),
        context.column("column-data_needed", ColumnKind::Text, 4),
        context.column("column-start_date", ColumnKind::Text, 2),
        context.column("column-end_date", ColumnKind::Text, 2),
        context.column("column-amount_dh", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.studies", columns, rows))
}

/// Contracts of support, with the days and the money used.
pub(in crate::document::tables) fn support(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.supports;
    let mut rows = Vec::new();
    for (it, line) in registers(context).support_contracts.iter().zip(lines) {
        rows.push(body(vec![
            text(it.id.as_str()),
            text(stakeholder(context, &it.stakeholder)),
            said(context, &it.purpose),
            said(context, &it.deliverable),
            number(context, line.days),
            number(context, Some(line.days_done)),
            percent(context, line.done_pct),
            amount(context, it.amount.as_ref()),
            text(context.dirhams(line.paid)),
        ]));
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 4),
        context.column("column-support_purpose", ColumnKind::Text, 4),
        context.column("column-deliverable", ColumnKind::Text, 4),
        context.column("column-contract_days", ColumnKind::Number, 2),
        context.column("register-days-done", ColumnKind::Number, 2),
        context.column("register-share", ColumnKind::Number, 2),
        context.column("column-amount_dh", ColumnKind::Number, 2),
        context.column("column-paid_dh", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.support", columns, rows))
}

/// The log of the coach.
pub(in crate::document::tables) fn coach_log(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .coach_log
        .iter()
        .map(|it| {
            body(vec![
                text(it.support.as_str()),
                day(context, it.date),
                number(context, it.days.as_ref().map(|days| days.value)),
                said(context, &it.activity),
                said(context, &it.deliverable),
                amount(context, it.paid.as_ref()),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("column-date", ColumnKind::Text, 2),
        context.column("column-log_days", ColumnKind::Number, 2),
        context.column("column-coach_activity", ColumnKind::RowHeader, 6),
        context.column("column-deliverable", ColumnKind::Text, 4),
        context.column("column-paid_dh", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.coach_log", columns, rows))
}

/// What is late, the longest first.
pub(in crate::document::tables) fn late(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.late;
    let rows = lines
        .iter()
        .map(|it| {
            let whom = it.stakeholder.as_ref().map(|id| stakeholder(context, id).to_owned());
            body(vec![
                text(it.id.as_str()),
                text(context.word(&format!("register-late-{}", it.kind.word()))),
                said(context, &it.what),
                text(whom.unwrap_or_else(|| context.word("register-commune"))),
                day(context, Some(it.due)),
                text(context.count(usize::try_from(it.days).unwrap_or_default())),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("register-kind", ColumnKind::Text, 3),
        context.column("register-what", ColumnKind::RowHeader, 6),
        context.column("register-whom", ColumnKind::Text, 4),
        context.column("column-due_date", ColumnKind::Text, 2),
        context.column("register-days-late", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.late", columns, rows))
}
