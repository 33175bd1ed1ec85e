//! Participation, needs, and strengths and weaknesses.

use rust_decimal::Decimal;

use crate::diagnose::Shown;
use crate::document::block::{ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text, total};
use crate::document::withheld;
use crate::i18n::{self, day_month_year};
use crate::model::{Group, Quadrant, Sex, Step};

/// The workshops with their participants.
pub(super) fn workshops(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let people = &context.analysis.participation.attendance;
    // Where nearly every count is withheld the columns would say nothing; the tables by zone and by kind do.
    let counts = || people.values().flat_map(|of| of.workshops.values());
    let n_withheld = counts().filter(|it| **it == Shown::Withheld).count();
    let n_shown = counts().filter(|it| matches!(it, Shown::Count(n) if *n > 0)).count();
    let has_counts = n_withheld <= n_shown;
    let mut rows = Vec::new();
    for workshop in &plan.workshops {
        let date =
            workshop.date.map_or_else(|| context.word("missing-mark"), |date| day_month_year(context.language, date));
        let zone = workshop.zone.as_ref().and_then(|id| plan.zone(id)).map(|zone| context.pick(&zone.name).to_owned());
        // Nobody counted is not nobody there.
        let is_counted = !workshop.participants.is_empty();
        let counted = |sex: Sex| {
            let shown = people.get(&sex).and_then(|it| it.workshops.get(&workshop.id)).filter(|_| is_counted);
            withheld::cell(context, shown.copied())
        };
        let mut cells = vec![
            text(workshop.id.as_str()),
            text(date),
            text(context.word(&format!("word-workshop_kind-{}", workshop.kind.word()))),
            text(zone.unwrap_or_else(|| context.word("reach-whole-commune"))),
        ];
        if has_counts {
            cells.extend([counted(Sex::Female), counted(Sex::Male)]);
        }
        rows.push(body(cells));
    }
    if rows.len() > 1 && has_counts {
        let mut cells = vec![text(context.word("total")), text(""), text(""), text("")];
        cells.extend([Sex::Female, Sex::Male].map(|sex| withheld::cell(context, people.get(&sex).map(|it| it.total))));
        rows.push(total(cells));
    }
    let mut columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("column-date", ColumnKind::Text, 3),
        context.column("column-workshop_kind", ColumnKind::Text, 4),
        context.column("head-zone", ColumnKind::Text, 4),
    ];
    if has_counts {
        columns.push(context.column("group-women", ColumnKind::Number, 2));
        columns.push(context.column("group-men", ColumnKind::Number, 2));
    }
    let mut table = context.table("participation.workshops", columns, rows);
    if !has_counts {
        table.note = Some(context.word("workshops-withheld"));
    }
    Some(table)
}

/// Participation by zone.
pub(super) fn zones(context: &mut Context<'_>) -> Option<Table> {
    let participation = context.analysis.participation.clone();
    let mut rows = Vec::new();
    for zone in &participation.zones {
        let name = context.analysis.plan.zone(&zone.zone).map_or("", |zone| context.pick(&zone.name));
        let groups: Vec<String> =
            zone.groups_apart.iter().map(|group| context.word(&format!("group-{}", group.word()))).collect();
        let groups =
            if groups.is_empty() { context.word("nothing-mark") } else { groups.join(&context.word("list-separator")) };
        rows.push(body(vec![
            text(name),
            text(context.count(zone.n_workshops)),
            withheld::cell(context, Some(zone.women)),
            withheld::cell(context, Some(zone.men)),
            text(groups),
        ]));
    }
    let columns = vec![
        context.column("head-zone", ColumnKind::RowHeader, 4),
        context.column("head-workshops", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("head-groups-apart", ColumnKind::Text, 4),
    ];
    Some(context.table("participation.zones", columns, rows))
}

/// Participation by step of the procedure and kind of workshop, with the share of women.
pub(super) fn kinds(context: &mut Context<'_>) -> Option<Table> {
    let mut rows = steps(context);
    let has_procedure = !rows.is_empty();
    for it in context.analysis.coverage.kinds.clone() {
        let name = context.word(&format!("word-workshop_kind-{}", it.kind.word()));
        rows.push(present(context, name, it.n_workshops, [it.women, it.men]));
    }
    let columns = vec![
        context.column("column-workshop_kind", ColumnKind::RowHeader, 4),
        context.column("head-workshops", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("head-women-share", ColumnKind::Number, 2),
    ];
    let mut table = context.table("participation.kinds", columns, rows);
    table.note = has_procedure.then(|| context.word("kinds-procedure-note"));
    Some(table)
}

/// Who attended the meetings of the procedure itself, step by step; a step of few persons is withheld.
fn steps(context: &Context<'_>) -> Vec<Row> {
    let least = context.analysis.profile.privacy.min_persons.value;
    let mut sums: Vec<(Step, [u32; 2])> = Vec::new();
    for line in &context.analysis.plan.procedure.attendance {
        let of_line = [&line.women, &line.men].map(|count| count.as_ref().map_or(0, |it| it.value));
        match sums.iter_mut().find(|(step, _)| *step == line.step) {
            Some((_, sums)) => sums.iter_mut().zip(of_line).for_each(|(sum, n)| *sum = sum.saturating_add(n)),
            None => sums.push((line.step, of_line)),
        }
    }
    let row = |(step, sums): (Step, [u32; 2])| {
        let is_small = sums.iter().any(|n| (1..least).contains(n));
        let shown = sums.map(|n| if is_small { Shown::Withheld } else { Shown::Count(n) });
        present(context, context.word(&format!("word-step-{}", step.word())), 1, shown)
    };
    sums.into_iter().map(row).collect()
}

/// Women and men who came, and the share of the women.
fn present(context: &Context<'_>, name: String, n_meetings: usize, [women, men]: [Shown; 2]) -> Row {
    let share = match [women, men].map(Shown::count) {
        [Some(0), Some(0)] => context.missing(),
        [Some(women), Some(men)] => {
            let all = Decimal::from(u64::from(women) + u64::from(men));
            text(i18n::percent(context.language, (Decimal::from(women) * Decimal::ONE_HUNDRED / all).round_dp(0)))
        }
        _ => text(context.word("withheld-mark")),
    };
    let mut cells = vec![text(name), text(context.count(n_meetings))];
    cells.extend([women, men].map(|shown| withheld::cell(context, Some(shown))));
    cells.push(share);
    body(cells)
}

/// Needs by sector and group.
pub(super) fn needs_by_sector(context: &mut Context<'_>) -> Option<Table> {
    let sectors = context.analysis.needs.sectors.clone();
    let mut rows: Vec<_> = sectors
        .iter()
        .map(|sector| {
            let mut cells =
                vec![text(context.sector_title(sector.sector.as_str())), text(context.count(sector.n_needs))];
            for group in Group::ALL {
                cells.push(text(context.count(sector.by_group.get(&group).copied().unwrap_or_default())));
            }
            cells.push(text(context.count(sector.n_severe)));
            cells.push(text(context.count(sector.n_answered)));
            body(cells)
        })
        .collect();
    if rows.len() > 1 {
        let sum = |of: &dyn Fn(&crate::diagnose::SectorNeeds) -> usize| sectors.iter().map(of).sum::<usize>();
        let mut cells = vec![text(context.word("total")), text(context.count(sum(&|it| it.n_needs)))];
        for group in Group::ALL {
            cells.push(text(context.count(sum(&|it| it.by_group.get(&group).copied().unwrap_or_default()))));
        }
        cells.push(text(context.count(sum(&|it| it.n_severe))));
        cells.push(text(context.count(sum(&|it| it.n_answered))));
        rows.push(total(cells));
    }
    let mut columns = vec![
        context.column("column-sector", ColumnKind::RowHeader, 5),
        context.column("head-needs", ColumnKind::Number, 2),
    ];
    for group in Group::ALL {
        columns.push(context.column(&format!("group-{}", group.word()), ColumnKind::Number, 2));
    }
    columns.push(context.column("head-severe", ColumnKind::Number, 2));
    columns.push(context.column("head-answered", ColumnKind::Number, 2));
    Some(context.table("needs.by_sector", columns, rows))
}

/// Every need, by sector, with who named it.
pub(super) fn needs_list(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let has_projects = !plan.projects.is_empty();
    let separator = context.word("list-separator");
    let mut rows = Vec::new();
    for sector in &context.analysis.profile.sectors {
        let needs: Vec<_> = plan.needs.iter().filter(|need| need.sector.as_str() == sector.id).collect();
        if needs.is_empty() {
            continue;
        }
        rows.push(group(context.sector_title(&sector.id), if has_projects { 6 } else { 5 }));
        for need in needs {
            let groups = Group::ALL.into_iter().filter(|group| need.is_named_by(*group));
            let groups: Vec<String> = groups.map(|it| context.word(&format!("group-{}", it.word()))).collect();
            let mut cells = vec![
                text(need.id.as_str()),
                text(context.pick(&need.title)),
                text(context.reach(&need.reach)),
                text(groups.join(&separator)),
                match &need.severity {
                    Some(severity) => text(context.count(usize::from(severity.value))),
                    None => context.missing(),
                },
            ];
            if has_projects {
                cells.push(text(super::projects::of_need(context, &need.id)));
            }
            rows.push(body(cells));
        }
    }
    let mut columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-need", ColumnKind::Text, 9),
        context.column("head-localities", ColumnKind::Text, 5),
        context.column("head-said-by", ColumnKind::Text, 3),
        context.column("head-severity", ColumnKind::Number, 2),
    ];
    if has_projects {
        columns.push(context.column("head-projects-places", ColumnKind::Text, 5));
    }
    Some(context.table("needs.list", columns, rows))
}

/// Strengths, weaknesses, opportunities and threats.
pub(super) fn swot(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let mut rows = Vec::new();
    for quadrant in Quadrant::ALL {
        let statements: Vec<_> = plan.statements.iter().filter(|it| it.quadrant == quadrant).collect();
        if statements.is_empty() {
            continue;
        }
        rows.push(group(context.word(&format!("word-quadrant-{}", quadrant.word())), 2));
        for statement in statements {
            let sector = context.sector_title(statement.sector.as_str());
            rows.push(body(vec![text(sector), text(context.pick(&statement.text))]));
        }
    }
    let columns = vec![
        context.column("column-sector", ColumnKind::RowHeader, 2),
        context.column("column-statement", ColumnKind::Text, 5),
    ];
    Some(context.table("swot", columns, rows))
}
