//! What each refused project would take, and the programme under other money.

use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::document::paths;
use crate::i18n;
use crate::model::{Money, ProjectId, Refusal, Reserved};
use crate::program::{self, Scenario};

/// Each project of the reserve list: what binds beside the programme as it stands, and what it would push out.
pub(super) fn lacks(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.programme.programmed.is_empty() {
        return None;
    }
    let lacks = program::lacks(analysis.left(), &analysis.ranking, &analysis.terms, analysis.decided());
    let rows: Vec<_> = lacks
        .iter()
        .filter(|it| it.binds != Refusal::ToStudy)
        .map(|it| {
            let reserved = Reserved { project: it.project.clone(), refusal: it.binds.clone() };
            body(vec![
                text(it.project.as_str()),
                text(context.project_title(&it.project)),
                text(super::projects::reason(context, &reserved)),
                text(match (it.can_be_put_in, it.pushes_out.is_empty()) {
                    (false, _) => context.word("lacks-impossible"),
                    (true, true) => context.word("none-mark"),
                    (true, false) => ids(context, &it.pushes_out),
                }),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 5),
        context.column("head-would-take", ColumnKind::Text, 7),
        context.column("head-pushes-out", ColumnKind::Text, 4),
    ];
    Some(context.table("programme.lacks", columns, rows))
}

/// The reserve list as the document shows it: what each project lacks, and what it would push out of the programme.
pub(super) fn waiting(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .programme
        .reserved
        .iter()
        .map(|reserved| {
            let cost = paths::cost(context, context.project(&reserved.project));
            let lack = analysis.lacks().iter().find(|it| it.project == reserved.project && it.can_be_put_in);
            body(vec![
                text(reserved.project.as_str()),
                text(context.project_title(&reserved.project)),
                cost,
                text(super::projects::waits_for(context, reserved)),
                text(lack.map_or_else(String::new, |it| ids(context, &it.pushes_out))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-reason", ColumnKind::Text, 7),
        context.column("head-pushes-out", ColumnKind::Text, 3),
    ];
    let mut table = context.table("programme.waiting", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// Each project of the programme on which others wait.
pub(super) fn dependents(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows: Vec<_> = analysis
        .programme
        .programmed
        .iter()
        .filter_map(|it| {
            let waiting = program::dependents(&analysis.plan, &analysis.programme, &it.project);
            (!waiting.is_empty()).then(|| {
                body(vec![
                    text(it.project.as_str()),
                    text(context.project_title(&it.project)),
                    text(it.last.to_string()),
                    text(ids(context, &waiting)),
                ])
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-last-year", ColumnKind::Number, 2),
        context.column("head-dependents", ColumnKind::Text, 4),
    ];
    Some(context.table("programme.dependents", columns, rows))
}

/// The programme under each scenario, and what stays in all of them.
pub(super) fn scenarios(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.programme.programmed.is_empty() {
        return None;
    }
    let weights = &analysis.profile.programming.certainty.value;
    let (under, robust) =
        program::scenarios(analysis.left(), &analysis.ranking, &analysis.terms, analysis.decided(), weights);
    let row = |context: &Context<'_>, name: String, n: usize, cost: Money, moves: [&[ProjectId]; 2]| {
        let [leaving, entering] = moves.map(|it| text(ids(context, it)));
        body(vec![text(name), text(context.count(n)), text(context.dirhams(cost)), leaving, entering])
    };
    let name = context.word("scenario-document");
    let mut rows =
        vec![row(context, name, analysis.programme.programmed.len(), analysis.totals.programmed, [&[], &[]])];
    for it in &under {
        let name = scenario(context, it.scenario);
        rows.push(row(context, name, it.programme.programmed.len(), it.cost, [&it.leaving, &it.entering]));
    }
    let columns = vec![
        context.column("head-scenario", ColumnKind::RowHeader, 5),
        context.column("head-programmed", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("methods-leaving", ColumnKind::Text, 4),
        context.column("head-entering", ColumnKind::Text, 4),
    ];
    let args = i18n::args([("n", robust.len().into()), ("projects", ids(context, &robust).into())]);
    let note = context.words("scenario-robust", &args);
    let mut table = context.table("programme.scenarios", columns, rows);
    table.note = Some(note);
    Some(table)
}

fn scenario(context: &Context<'_>, scenario: Scenario) -> String {
    match scenario {
        Scenario::Cut { percent } => {
            context.words("scenario-cut", &i18n::args([("percent", usize::from(percent).into())]))
        }
        Scenario::SignedOnly | Scenario::Expected => context.word(&format!("scenario-{}", scenario.word())),
    }
}

fn ids(context: &Context<'_>, ids: &[ProjectId]) -> String {
    ids.iter().map(ProjectId::as_str).collect::<Vec<_>>().join(&context.word("list-separator"))
}
