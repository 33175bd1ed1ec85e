//! Who was heard, what each said and promised.

use super::{amount, day, keeping, project, registers, review, said, stakeholder, zone};
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n::args;
use crate::model::Commitment;

/// Consultation by territory and kind of actor: heard over registered.
pub(in crate::document::tables) fn coverage(context: &mut Context<'_>) -> Option<Table> {
    let heard = &review(context)?.heard;
    let rows = heard
        .zones
        .iter()
        .map(|it| {
            let mut cells = vec![text(zone(context, it.zone.as_ref())), text(context.count(it.n_meetings))];
            cells.extend(it.cells.iter().map(|cell| {
                let part =
                    args([("n", context.count(cell.n_heard).into()), ("all", context.count(cell.n_registered).into())]);
                text(match cell.n_registered {
                    0 => String::new(),
                    _ => context.words("register-part", &part),
                })
            }));
            body(cells)
        })
        .collect();
    let mut columns = vec![
        context.column("head-zone", ColumnKind::RowHeader, 4),
        context.column("register-meetings", ColumnKind::Number, 2),
    ];
    let kinds = heard.kinds.iter();
    columns
        .extend(kinds.map(|kind| context.column(&format!("word-actor_kind-{}", kind.word()), ColumnKind::Number, 2)));
    let mut table = context.table("registers.coverage", columns, rows);
    if !heard.absent_kinds.is_empty() {
        let kinds: Vec<String> =
            heard.absent_kinds.iter().map(|kind| context.word(&format!("word-actor_kind-{}", kind.word()))).collect();
        let kinds = kinds.join(&context.word("list-separator"));
        let absent = context.words("register-absent-kinds", &args([("kinds", kinds.into())]));
        table.note = Some(table.note.map_or(absent.clone(), |note| format!("{note} {absent}")));
    }
    Some(table)
}

/// Who was never consulted.
pub(in crate::document::tables) fn unheard(context: &mut Context<'_>) -> Option<Table> {
    let unheard = &review(context)?.heard.unheard;
    let all = unheard.iter().filter_map(|id| registers(context).stakeholder(id));
    let rows = all
        .map(|it| {
            body(vec![
                said(context, &it.name),
                text(context.word(&format!("word-actor_kind-{}", it.kind.word()))),
                text(zone(context, it.zone.as_ref())),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 6),
        context.column("column-actor_kind", ColumnKind::Text, 3),
        context.column("head-zone", ColumnKind::Text, 3),
    ];
    Some(context.table("registers.unheard", columns, rows))
}

/// The catalogue of partners: kind, group, function of the contact, role, and how they answer.
pub(in crate::document::tables) fn partners(context: &mut Context<'_>) -> Option<Table> {
    let asked = &review(context)?.asked.lines;
    let rows = registers(context)
        .stakeholders
        .iter()
        .map(|it| {
            let of = || asked.iter().filter(|line| line.stakeholder.as_ref() == Some(&it.id));
            let n_answered = of().filter(|line| line.keeping.is_done()).count();
            let part = args([("n", context.count(n_answered).into()), ("all", context.count(of().count()).into())]);
            let answers = if of().count() == 0 { String::new() } else { context.words("register-part", &part) };
            body(vec![
                said(context, &it.name),
                text(context.word(&format!("word-actor_kind-{}", it.kind.word()))),
                text(zone(context, it.zone.as_ref())),
                said(context, &it.thematic_group),
                said(context, &it.contact_role),
                said(context, &it.partner_role),
                text(answers),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 5),
        context.column("column-actor_kind", ColumnKind::Text, 3),
        context.column("head-zone", ColumnKind::Text, 3),
        context.column("column-thematic_group", ColumnKind::Text, 3),
        context.column("column-contact_role", ColumnKind::Text, 3),
        context.column("column-partner_role", ColumnKind::Text, 4),
        context.column("register-answers", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.partners", columns, rows))
}

/// What each stakeholder said, and when; a consultation without day is shown and does not count.
pub(in crate::document::tables) fn positions(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let rows = registers(context)
        .consultations
        .iter()
        .map(|it| {
            let workshop = it.workshop.as_ref().and_then(|id| plan.workshops.iter().find(|held| held.id == *id));
            let date = it.date.or_else(|| workshop.and_then(|held| held.date));
            let occasion = it.occasion.map(|it| context.word(&format!("word-occasion-{}", it.word())));
            body(vec![
                text(stakeholder(context, &it.stakeholder)),
                day(context, date),
                occasion.map_or_else(|| context.missing(), text),
                said(context, &it.position),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 4),
        context.column("column-date", ColumnKind::Text, 2),
        context.column("column-occasion", ColumnKind::Text, 2),
        context.column("column-position", ColumnKind::Text, 7),
    ];
    Some(context.table("registers.positions", columns, rows))
}

/// What was promised, for what, and whether it was kept.
pub(in crate::document::tables) fn commitments(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.promises.lines;
    let mut rows = Vec::new();
    for (it, line) in registers(context).commitments.iter().zip(lines) {
        let condition = context.pick(&it.condition);
        let words = context.pick(&it.text).to_owned();
        let words = match condition {
            "" => words,
            condition => {
                context.words("register-condition", &args([("text", words.into()), ("condition", condition.into())]))
            }
        };
        let status = it.status.map(|it| context.word(&format!("word-commitment_status-{}", it.word())));
        let stands = line.keeping.map(|it| keeping(context, it));
        let separator = context.word("register-join");
        let state = [status, stands].into_iter().flatten().collect::<Vec<_>>().join(&separator);
        rows.push(body(vec![
            text(stakeholder(context, &it.stakeholder)),
            text(words),
            text(aim(context, it)),
            it.amount.as_ref().map_or_else(|| text(String::new()), |_| amount(context, it.amount.as_ref())),
            day(context, it.due),
            text(state),
        ]));
    }
    let columns = vec![
        context.column("column-stakeholder_id", ColumnKind::RowHeader, 4),
        context.column("column-commitment", ColumnKind::Text, 6),
        context.column("register-aim", ColumnKind::Text, 2),
        context.column("column-amount_dh", ColumnKind::Number, 2),
        context.column("column-due_date", ColumnKind::Text, 2),
        context.column("head-state", ColumnKind::Text, 3),
    ];
    Some(context.table("registers.commitments", columns, rows))
}

/// What a commitment serves: its project, its programme, else its sector.
fn aim(context: &Context<'_>, it: &Commitment) -> String {
    let programme = it.programme.as_ref().map(ToString::to_string);
    let served: Vec<String> = it.project.as_ref().map(ToString::to_string).into_iter().chain(programme).collect();
    match &it.sector {
        Some(sector) if served.is_empty() => context.sector_title(sector.as_str()),
        _ if served.is_empty() => project(None).text,
        _ => served.join(&context.word("list-separator")),
    }
}
