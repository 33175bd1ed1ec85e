//! The roadmap as a table of phases.

use crate::document::block::{ColumnKind, Row, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::model::{Date, RoadmapLine};

/// Phase, activities, expected results, observations; with the owner and the dates where they are given.
pub(super) fn roadmap(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let mut rows: Vec<Row> = Vec::new();
    for phase in &governance.phases {
        let name = phase_name(context, &phase.name, &phase.span);
        for state in &phase.activities {
            let Some(line) = context.analysis.plan.governance.roadmap.iter().find(|it| it.id == state.id) else {
                continue;
            };
            rows.push(body(vec![
                text(name.as_str()),
                text(activity(context, line)),
                text(context.pick(&line.result)),
                text(observation(context, line)),
                text(when(context, line)),
            ]));
        }
    }
    let columns = vec![
        context.column("head-phase", ColumnKind::RowHeader, 3),
        context.column("head-activities", ColumnKind::Text, 6),
        context.column("head-expected-results", ColumnKind::Text, 5),
        context.column("head-observations", ColumnKind::Text, 5),
        context.column("head-owner-dates", ColumnKind::Text, 4),
    ];
    (!rows.is_empty()).then(|| context.table("roadmap.table", columns, rows).merged(0))
}

/// The name of a phase after its years, where a published table gives them.
pub(in crate::document) fn phase_name(context: &Context<'_>, name: &crate::model::Text, span: &str) -> String {
    let name = context.pick(name);
    match (span.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (false, true) => span.to_owned(),
        (false, false) => format!("{span} – {name}"),
    }
}

/// Whether a line comes from the sheet of activities, where others may wait for it by its id.
fn is_own(line: &RoadmapLine) -> bool {
    line.starts.is_some() && line.span.is_empty() || !line.owner.is_empty() || line.owner_body.is_some()
}

/// The words of an activity, after its id where it has one of its own.
pub(in crate::document) fn activity(context: &Context<'_>, line: &RoadmapLine) -> String {
    let words = context.pick(&line.activity);
    if is_own(line) { format!("{}. {words}", line.id) } else { words.to_owned() }
}

fn observation(context: &Context<'_>, line: &RoadmapLine) -> String {
    let words = context.pick(&line.observation).to_owned();
    let accompanies = line.measure.zip(line.project.as_ref()).map(|(measure, project)| {
        let measure = context.word(&format!("word-measure_kind-{}", measure.word()));
        let args = i18n::args([("measure", measure.into()), ("project", project.as_str().into())]);
        context.words("roadmap-accompanies", &args)
    });
    [Some(words), accompanies]
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(&context.word("sentence-separator"))
}

/// Who, when, and after what; nothing for a published table, whose phase says its years.
fn when(context: &Context<'_>, line: &RoadmapLine) -> String {
    let owner = line.owner_body.as_ref().map(|id| super::governance::body_name(context, id));
    let owner = owner.or_else(|| Some(context.pick(&line.owner).to_owned()).filter(|it| !it.is_empty()));
    let day = |date: Date| i18n::day_month_year(context.language, date);
    let dates = match (line.starts, line.ends) {
        _ if !line.span.is_empty() => None,
        (Some(starts), Some(ends)) => {
            let args = i18n::args([("first", day(starts).into()), ("last", day(ends).into())]);
            Some(context.words("dates-range", &args))
        }
        (Some(starts), None) => Some(context.words("roadmap-from", &i18n::args([("date", day(starts).into())]))),
        (None, Some(ends)) => Some(context.words("roadmap-until", &i18n::args([("date", day(ends).into())]))),
        (None, None) => None,
    };
    let before: Vec<&str> = line.depends_on.iter().map(|id| id.as_str()).collect();
    let after = (!before.is_empty()).then(|| {
        let ids = before.join(&context.word("list-separator"));
        context.words("roadmap-after", &i18n::args([("ids", ids.into())]))
    });
    let parts: Vec<String> = [owner, dates, after].into_iter().flatten().collect();
    parts.join(&context.word("sentence-separator"))
}
