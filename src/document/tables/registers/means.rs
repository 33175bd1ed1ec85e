//! Skills and training, staff of the facilities, social workers.

use super::{amount, count, day, keeping, number, registers, review, said, zone};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::registers::Attendance;

/// Skills that bodies have and those they need.
pub(in crate::document::tables) fn gaps(context: &mut Context<'_>) -> Option<Table> {
    let gaps = &review(context)?.lessons.gaps;
    let mut rows = Vec::new();
    for (it, gap) in registers(context).capacities.iter().zip(gaps) {
        let ids: Vec<&str> = gap.trainings.iter().map(crate::model::TrainingId::as_str).collect();
        let trainings = match ids.is_empty() {
            true => String::new(),
            false => ids.join(&context.word("list-separator")),
        };
        rows.push(body(vec![
            said(context, &it.body),
            said(context, &it.skill),
            count(context, it.present.as_ref().map(|level| level.value)),
            count(context, it.required.as_ref().map(|level| level.value)),
            count(context, gap.levels),
            text(trainings),
        ]));
    }
    let columns = vec![
        context.column("column-capacity_body", ColumnKind::RowHeader, 4),
        context.column("column-skill", ColumnKind::Text, 5),
        context.column("column-present_level", ColumnKind::Number, 2),
        context.column("column-required_level", ColumnKind::Number, 2),
        context.column("register-wanting", ColumnKind::Number, 2),
        context.column("column-training_id", ColumnKind::Text, 2),
    ];
    Some(context.table("registers.gaps", columns, rows))
}

/// The training plan, with who attended.
pub(in crate::document::tables) fn trainings(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.lessons.trainings;
    let mut rows = Vec::new();
    for (it, line) in registers(context).trainings.iter().zip(lines) {
        let attended: [Cell; 2] = match line.attendance {
            Attendance::Known { women, men } => [count(context, Some(women)), count(context, Some(men))],
            Attendance::Withheld => [text(context.word("withheld-mark")), text(context.word("withheld-mark"))],
            Attendance::Unknown => [context.missing(), context.missing()],
        };
        let mut cells = vec![
            text(it.id.as_str()),
            said(context, &it.title),
            said(context, &it.trainer),
            day(context, it.planned),
            text(keeping(context, line.keeping)),
            number(context, it.days.as_ref().map(|days| days.value)),
            count(context, it.places.as_ref().map(|places| places.value)),
        ];
        cells.extend(attended);
        cells.push(amount(context, it.cost.as_ref()));
        rows.push(body(cells));
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("column-title", ColumnKind::RowHeader, 5),
        context.column("column-trainer", ColumnKind::Text, 4),
        context.column("column-planned_date", ColumnKind::Text, 2),
        context.column("head-state", ColumnKind::Text, 3),
        context.column("column-training_days", ColumnKind::Number, 2),
        context.column("column-places", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("column-cost_dh", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.trainings", columns, rows))
}

/// Staff of the facilities against the norms of the regime.
pub(in crate::document::tables) fn staff(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.staff;
    let mut rows = Vec::new();
    for it in lines {
        let Some(facility) = context.analysis.plan.facilities.iter().find(|known| known.id == it.facility) else {
            continue;
        };
        rows.push(body(vec![
            said(context, &facility.name),
            text(context.word(&format!("column-{}", it.staff.word()))),
            count(context, it.present),
            count(context, it.needed),
            count(context, it.wanting),
        ]));
    }
    let columns = vec![
        context.column("register-facility", ColumnKind::RowHeader, 6),
        context.column("register-staff", ColumnKind::Text, 3),
        context.column("register-present", ColumnKind::Number, 2),
        context.column("register-needed", ColumnKind::Number, 2),
        context.column("register-wanting", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.staff", columns, rows))
}

/// Households for each social worker.
pub(in crate::document::tables) fn caseloads(context: &mut Context<'_>) -> Option<Table> {
    let lines = &review(context)?.caseloads;
    let rows = lines
        .iter()
        .map(|it| {
            body(vec![
                said(context, &it.service),
                text(zone(context, it.zone.as_ref())),
                count(context, it.workers),
                count(context, it.households),
                number(context, it.ratio),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-service", ColumnKind::RowHeader, 5),
        context.column("head-zone", ColumnKind::Text, 3),
        context.column("column-social_workers", ColumnKind::Number, 2),
        context.column("column-followed_households", ColumnKind::Number, 2),
        context.column("register-caseload", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.caseloads", columns, rows))
}

/// From a household's situation to the service that answers it.
pub(in crate::document::tables) fn referrals(context: &mut Context<'_>) -> Option<Table> {
    let rows = registers(context)
        .referrals
        .iter()
        .map(|it| {
            body(vec![
                said(context, &it.situation),
                said(context, &it.first),
                said(context, &it.next),
                count(context, it.days.as_ref().map(|days| days.value)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-situation", ColumnKind::RowHeader, 4),
        context.column("column-first_service", ColumnKind::Text, 4),
        context.column("column-next_service", ColumnKind::Text, 4),
        context.column("column-answer_days", ColumnKind::Number, 2),
    ];
    Some(context.table("registers.referrals", columns, rows))
}
