//! The strategy frame: agreement on the problems, alignment of the objectives, and the trace to the money.

use super::projects;
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, group, text};
use crate::i18n;
use crate::model::{NeedId, ObjectiveId, ProjectId};

fn objective_title(context: &Context<'_>, id: &ObjectiveId) -> String {
    let objective = context.analysis.plan.objectives.iter().find(|it| it.id == *id);
    objective.map_or_else(|| id.to_string(), |it| context.pick(&it.title).to_owned())
}

fn cluster_title(context: &Context<'_>, id: &str) -> String {
    let cluster = context.analysis.clusters.iter().find(|it| it.id == id);
    cluster.map_or_else(|| id.to_owned(), |it| context.pick(&it.title).to_owned())
}

/// The clusters of the committee with their objective and the record of agreement.
pub(super) fn agreement(context: &mut Context<'_>) -> Option<Table> {
    let clusters = context.analysis.clusters.clone();
    let mut rows = Vec::new();
    for cluster in clusters.iter().filter(|it| it.is_stated) {
        let agreed = match cluster.is_agreed {
            Some(true) => "agreed-yes",
            Some(false) => "agreed-no",
            None => "agreed-not-noted",
        };
        let meeting = cluster.agreed_in.as_ref().and_then(|id| {
            let workshop = context.analysis.plan.workshops.iter().find(|it| it.id == *id)?;
            let date = workshop.date.map(|date| i18n::day_month_year(context.language, date));
            Some(date.map_or_else(|| id.to_string(), |date| format!("{id} – {date}")))
        });
        rows.push(body(vec![
            text(context.count(cluster.rank)),
            text(context.pick(&cluster.title)),
            text(
                cluster.objective.as_ref().map_or_else(|| context.word("none-mark"), |id| objective_title(context, id)),
            ),
            text(context.word(agreed)),
            text(meeting.unwrap_or_default()),
            text(context.pick(&cluster.disputed)),
        ]));
    }
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-problem", ColumnKind::RowHeader, 5),
        context.column("head-objective", ColumnKind::Text, 5),
        context.column("column-agreed", ColumnKind::Text, 2),
        context.column("column-agreed_in", ColumnKind::Text, 3),
        context.column("column-disputed", ColumnKind::Text, 4),
    ];
    let mut table = context.table("frame.agreement", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// The programmes that the objectives join.
pub(super) fn alignment(context: &mut Context<'_>) -> Option<Table> {
    let alignments = context.analysis.plan.alignments.clone();
    let rows = alignments
        .iter()
        .map(|it| {
            body(vec![
                text(objective_title(context, &it.objective)),
                text(context.word(&format!("word-programme_level-{}", it.level.word()))),
                text(context.pick(&it.programme)),
                text(context.pick(&it.aim)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-objective", ColumnKind::RowHeader, 5),
        context.column("column-programme_level", ColumnKind::Text, 2),
        context.column("column-programme", ColumnKind::Text, 4),
        context.column("column-aim", ColumnKind::Text, 4),
    ];
    Some(context.table("frame.alignment", columns, rows))
}

/// What could be done for each objective, what was chosen and why.
pub(super) fn alternatives(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let mut rows = Vec::new();
    for objective in &plan.objectives {
        let considered: Vec<_> = plan.alternatives.iter().filter(|it| it.objective == objective.id).collect();
        if considered.is_empty() {
            continue;
        }
        rows.push(group(objective_title(context, &objective.id), 4));
        for it in considered {
            let chosen = match it.is_chosen {
                Some(true) => "answer-yes",
                Some(false) => "answer-no",
                None => "missing-mark",
            };
            rows.push(body(vec![
                text(context.pick(&it.title)),
                text(context.word(chosen)),
                text(context.pick(&it.reason)),
                text(
                    it.project
                        .as_ref()
                        .map_or_else(|| context.word("none-mark"), |id| projects::with_place(context, id)),
                ),
            ]));
        }
    }
    let columns = vec![
        context.column("column-alternative", ColumnKind::RowHeader, 5),
        context.column("column-chosen", ColumnKind::Text, 2),
        context.column("column-reason", ColumnKind::Text, 5),
        context.column("head-project", ColumnKind::Text, 2),
    ];
    Some(context.table("frame.alternatives", columns, rows))
}

/// From problem to money: the lines of a problem stand under its name.
pub(super) fn trace(context: &mut Context<'_>) -> Option<Table> {
    let lines = context.analysis.trace.lines.clone();
    let none = context.word("none-mark");
    let mut rows = Vec::new();
    let mut problem = None;
    for line in &lines {
        if problem != Some(&line.cluster) {
            rows.push(group(cluster_title(context, &line.cluster), 6));
            problem = Some(&line.cluster);
        }
        let needs: Vec<&str> = line.needs.iter().map(NeedId::as_str).collect();
        let objective = line.objective.as_ref().map_or_else(|| none.clone(), ToString::to_string);
        let project = line.project.as_ref();
        let project = project
            .map_or_else(|| context.word("trace-no-project"), |id| format!("{id} – {}", context.project_title(id)));
        let window = line.window.map_or_else(|| none.clone(), |number| context.count(usize::from(number)));
        let money = |amount: Option<crate::model::Money>| amount.map_or_else(|| none.clone(), |it| context.dirhams(it));
        rows.push(body(vec![
            text(project),
            text(needs.join(&context.word("list-separator"))),
            text(objective),
            text(money(line.cost)),
            text(window),
            text(money(line.programmed)),
        ]));
    }
    let columns = vec![
        context.column("head-project", ColumnKind::RowHeader, 8),
        context.column("head-needs", ColumnKind::Text, 3),
        context.column("head-objective", ColumnKind::Text, 2),
        context.column("column-cost_dh", ColumnKind::Number, 3),
        context.column("head-window-short", ColumnKind::Text, 1),
        context.column("head-programmed-dh", ColumnKind::Number, 3),
    ];
    Some(context.table("trace.money", columns, rows))
}

/// What stands alone on either side of the trace.
pub(super) fn orphans(context: &mut Context<'_>) -> Option<Table> {
    let orphans = context.analysis.trace.orphans.clone();
    let separator = context.word("sentence-separator");
    let clusters = |ids: &[String]| ids.iter().map(|id| cluster_title(context, id)).collect::<Vec<_>>();
    let objectives = |ids: &[ObjectiveId]| ids.iter().map(|id| objective_title(context, id)).collect::<Vec<_>>();
    // A project has a sheet: its code leads there.
    let projects = |ids: &[ProjectId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let kinds = [
        ("orphan-clusters", clusters(&orphans.clusters)),
        ("orphan-clusters-objective", clusters(&orphans.clusters_without_objective)),
        ("orphan-objectives", objectives(&orphans.objectives)),
        ("orphan-unaligned", objectives(&orphans.unaligned)),
        ("orphan-projects", projects(&orphans.projects)),
        ("orphan-projects-objective", projects(&orphans.projects_without_objective)),
        ("orphan-unfunded", projects(&orphans.unfunded)),
    ];
    let rows = kinds
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(key, names)| {
            body(vec![text(context.word(key)), text(context.count(names.len())), text(names.join(&separator))])
        })
        .collect();
    let columns = vec![
        context.column("head-orphan", ColumnKind::RowHeader, 4),
        context.column("head-count", ColumnKind::Number, 1),
        context.column("head-which", ColumnKind::Text, 9),
    ];
    Some(context.table("trace.orphans", columns, rows))
}
