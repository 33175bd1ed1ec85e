//! What was read, what worked elsewhere, and the texts of law.

use super::{project, registers, said};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n::args;
use crate::model::{PillarId, Text};

/// A text of law with its article.
fn law(context: &Context<'_>, of: &Text, article: &str) -> Cell {
    let name = context.pick(of);
    if article.is_empty() {
        return text(name);
    }
    text(context.words("register-article", &args([("text", name.into()), ("article", article.into())])))
}

/// The documents reviewed, with what was taken from each.
pub(in crate::document::tables) fn documents(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .documents
        .iter()
        .map(|it| {
            let year = it.year.map(|year| year.to_string());
            let author = Some(context.pick(&it.author)).filter(|it| !it.is_empty()).map(str::to_owned);
            let from = [author, year].into_iter().flatten().collect::<Vec<_>>().join(&context.word("list-separator"));
            let part = it.used_in.map(|part| context.word(&format!("word-used_in-{}", part.word())));
            body(vec![
                said(context, &it.title),
                if from.is_empty() { context.missing() } else { text(from) },
                said(context, &it.finding),
                text(part.unwrap_or_else(String::new)),
                said(context, &it.recommendation),
                project(it.project.as_ref()),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-title", ColumnKind::RowHeader, 4),
        context.column("column-author", ColumnKind::Text, 3),
        context.column("column-finding", ColumnKind::Text, 5),
        context.column("column-used_in", ColumnKind::Text, 2),
        context.column("column-recommendation", ColumnKind::Text, 4),
        context.column("head-project", ColumnKind::Text, 2),
    ];
    Some(context.table("registers.documents", columns, rows))
}

/// Practices that worked elsewhere.
pub(in crate::document::tables) fn practices(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .practices
        .iter()
        .map(|it| {
            body(vec![
                said(context, &it.title),
                said(context, &it.origin),
                said(context, &it.context),
                said(context, &it.what_worked),
                said(context, &it.transferable_to),
                project(it.project.as_ref()),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-title", ColumnKind::RowHeader, 3),
        context.column("column-origin", ColumnKind::Text, 3),
        context.column("column-practice_context", ColumnKind::Text, 4),
        context.column("column-what_worked", ColumnKind::Text, 4),
        context.column("column-transferable_to", ColumnKind::Text, 3),
        context.column("head-project", ColumnKind::Text, 2),
    ];
    Some(context.table("registers.practices", columns, rows))
}

/// The texts on which projects and pillars rest.
pub(in crate::document::tables) fn bases(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .legal_bases
        .iter()
        .map(|it| {
            let served = match (&it.project, &it.pillar) {
                (Some(id), _) => id.to_string(),
                (None, Some(id)) => pillar(context, id),
                (None, None) => context.word("whole-plan"),
            };
            let verified = match it.is_verified {
                Some(true) => "register-verified",
                Some(false) | None => "register-unverified",
            };
            body(vec![
                law(context, &it.text, &it.article),
                said(context, &it.object),
                text(served),
                text(context.word(verified)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-legal_text", ColumnKind::RowHeader, 5),
        context.column("column-legal_object", ColumnKind::Text, 5),
        context.column("register-aim", ColumnKind::Text, 3),
        context.column("head-state", ColumnKind::Text, 2),
    ];
    Some(context.table("registers.bases", columns, rows))
}

fn pillar(context: &Context<'_>, id: &PillarId) -> String {
    let elements = context.analysis.interlink.as_ref().map(|it| it.strategy.elements.as_slice()).unwrap_or_default();
    elements.iter().find(|it| it.id == *id).map_or_else(|| id.to_string(), |it| context.pick(&it.title).to_owned())
}

/// The texts that should change.
pub(in crate::document::tables) fn legal_needs(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .legal_needs
        .iter()
        .map(|it| {
            body(vec![
                law(context, &it.text, &it.article),
                said(context, &it.problem),
                said(context, &it.change),
                said(context, &it.authority),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-legal_text", ColumnKind::RowHeader, 4),
        context.column("column-legal_problem", ColumnKind::Text, 5),
        context.column("column-proposed_change", ColumnKind::Text, 5),
        context.column("column-authority", ColumnKind::Text, 3),
    ];
    Some(context.table("registers.legal_needs", columns, rows))
}
