//! Who is told what, where the plan was made known, and what citizens think of the services.

use super::{amount, count, day, number, percent, registers, review, said, zone};
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n::args;
use crate::registers::keeping as stands;

/// The communication plan.
pub(in crate::document::tables) fn communication(context: &mut Context<'_>) -> Option<Table> {
    let today = review(context)?.today;
    let mut rows = Vec::new();
    for it in &registers(context).communication {
        let medium = it.medium.map(|it| context.word(&format!("word-medium-{}", it.word())));
        let language = it.language.map(|it| context.word(&format!("word-message_language-{}", it.word())));
        let way: Vec<String> = [medium, language].into_iter().flatten().collect();
        let reach = args([
            ("n", count(context, it.reach_done.as_ref().map(|n| n.value)).text.into()),
            ("all", count(context, it.reach_planned.as_ref().map(|n| n.value)).text.into()),
        ]);
        rows.push(body(vec![
            said(context, &it.audience),
            said(context, &it.message),
            text(way.join(&context.word("list-separator"))),
            day(context, it.planned),
            text(super::keeping(context, stands(it.planned, it.done, today))),
            amount(context, it.cost.as_ref()),
            text(context.words("register-part", &reach)),
        ]));
    }
    let columns = vec![
        context.column("column-audience", ColumnKind::RowHeader, 4),
        context.column("column-message", ColumnKind::Text, 5),
        context.column("column-medium", ColumnKind::Text, 3),
        context.column("column-planned_date", ColumnKind::Text, 2),
        context.column("head-state", ColumnKind::Text, 2),
        context.column("column-cost_dh", ColumnKind::Number, 2),
        context.column("register-reach", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.communication", columns, rows))
}

/// Where the plan was made known, zone by zone.
pub(in crate::document::tables) fn spread(context: &mut Context<'_>) -> Option<Table> {
    let spread = &review(context)?.spread;
    let rows = spread
        .zones
        .iter()
        .map(|it| {
            body(vec![
                text(zone(context, Some(&it.zone))),
                text(context.count(it.n_localities)),
                text(context.count(it.n_reached)),
                percent(context, it.pct),
                it.last.map_or_else(|| text(String::new()), |_| day(context, it.last)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-zone", ColumnKind::RowHeader, 4),
        context.column("head-localities", ColumnKind::Number, 2),
        context.column("register-reached", ColumnKind::Number, 2),
        context.column("register-share", ColumnKind::Number, 2),
        context.column("register-last", ColumnKind::Text, 3),
    ];
    let mut table = context.table("registers.spread", columns, rows);
    if !spread.left_out.is_empty() {
        let names: Vec<&str> =
            spread.left_out.iter().filter_map(|id| context.locality(id)).map(|it| context.pick(&it.name)).collect();
        let names = names.join(&context.word("list-separator"));
        let left_out = context.words("register-left-out", &args([("names", names.into())]));
        table.note = Some(table.note.map_or(left_out.clone(), |note| format!("{note} {left_out}")));
    }
    Some(table)
}

/// The citizens' score card.
pub(in crate::document::tables) fn scores(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.scores;
    let rows = lines
        .iter()
        .map(|it| {
            let mut cells = vec![text(context.sector_title(it.sector.as_str())), text(zone(context, it.zone.as_ref()))];
            for of in [it.women, it.men] {
                match of.n {
                    Some(n) => cells.extend([count(context, Some(n)), number(context, of.score)]),
                    None => cells.extend([text(context.word("withheld-mark")), text(context.word("withheld-mark"))]),
                }
            }
            body(cells)
        })
        .collect();
    let columns = vec![
        context.column("column-sector", ColumnKind::RowHeader, 4),
        context.column("head-zone", ColumnKind::Text, 3),
        context.column("column-respondents_women", ColumnKind::Number, 2),
        context.column("column-score_women", ColumnKind::Number, 2),
        context.column("column-respondents_men", ColumnKind::Number, 2),
        context.column("column-score_men", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.scores", columns, rows))
}
