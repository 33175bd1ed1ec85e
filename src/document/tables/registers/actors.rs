//! Who was heard, what each said and promised.

use super::{amount, day, keeping, project, registers, review, said, stakeholder, zone};
use crate::document::block::{Column, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n::args;
use crate::model::{ActorKind, Commitment};
use crate::registers::{Heard, HeardCell};

/// Consultation by territory and kind of actor: heard over registered. The longer side goes down the page.
pub(in crate::document::tables) fn coverage(context: &mut Context<'_>) -> Option<Table> {
    let heard = &review(context)?.heard;
    if heard.n_registered == 0 {
        return None;
    }
    let name = |kind: &ActorKind| context.word(&format!("word-actor_kind-{}", kind.word()));
    let zones: Vec<String> = heard.zones.iter().map(|it| zone(context, it.zone.as_ref())).collect();
    let meetings: Vec<String> = heard.zones.iter().map(|it| context.count(it.n_meetings)).collect();
    let kinds: Vec<String> = heard.kinds.iter().map(name).collect();
    let cell = |zone: usize, kind: usize| part(context, heard.zones[zone].cells[kind]);
    let (head, names, rows): (_, Vec<String>, Vec<(String, Vec<String>)>) = if kinds.len() > zones.len() {
        let of_kind = |kind: usize| (0..zones.len()).map(|zone| cell(zone, kind)).collect();
        let rows = kinds.iter().enumerate().map(|(kind, name)| (name.clone(), of_kind(kind)));
        let first = (context.word("register-meetings"), meetings);
        ("column-actor_kind", zones.clone(), std::iter::once(first).chain(rows).collect())
    } else {
        let of_zone = |zone: usize| {
            let cells = (0..kinds.len()).map(|kind| cell(zone, kind));
            std::iter::once(meetings[zone].clone()).chain(cells).collect()
        };
        let names = std::iter::once(context.word("register-meetings")).chain(kinds.clone()).collect();
        ("head-zone", names, zones.iter().enumerate().map(|(at, name)| (name.clone(), of_zone(at))).collect())
    };
    let mut columns = vec![context.column(head, ColumnKind::RowHeader, 4)];
    columns.extend(names.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    let row = |(name, cells): (String, Vec<String>)| body(std::iter::once(name).chain(cells).map(text).collect());
    let rows = rows.into_iter().map(row).collect();
    let absent = [absent_kinds(context, heard), never_heard(context, heard)];
    let mut table = context.table("registers.coverage", columns, rows);
    let notes: Vec<String> = table.note.take().into_iter().chain(absent.into_iter().flatten()).collect();
    table.note = (!notes.is_empty()).then(|| notes.join(" "));
    Some(table)
}

fn part(context: &Context<'_>, cell: HeardCell) -> String {
    if cell.n_registered == 0 {
        return String::new();
    }
    let all = context.count(cell.n_registered);
    context.words("register-part", &args([("n", context.count(cell.n_heard).into()), ("all", all.into())]))
}

fn absent_kinds(context: &Context<'_>, heard: &Heard) -> Option<String> {
    let kinds: Vec<String> =
        heard.absent_kinds.iter().map(|kind| context.word(&format!("word-actor_kind-{}", kind.word()))).collect();
    let kinds = kinds.join(&context.word("list-separator"));
    (!kinds.is_empty()).then(|| context.words("register-absent-kinds", &args([("kinds", kinds.into())])))
}

fn never_heard(context: &Context<'_>, heard: &Heard) -> Option<String> {
    let names: Vec<&str> = heard.unheard.iter().map(|id| stakeholder(context, id)).collect();
    let names = names.join(&context.word("list-separator"));
    (!names.is_empty()).then(|| context.words("register-never-heard", &args([("names", names.into())])))
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
