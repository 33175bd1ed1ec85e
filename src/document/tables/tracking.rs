//! The tables of the follow-up.

use rust_decimal::Decimal;

use crate::document::block::{Cell, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n::{self, args};
use crate::model::{Date, DelayReason, Sex, Text};
use crate::source::Source;
use crate::track::{Attained, FollowUp, Light, Project, Total, Warning};

fn follow_up<'a>(context: &Context<'a>) -> Option<&'a FollowUp> {
    context.analysis.follow_up.as_ref()
}

fn percent(context: &Context<'_>, value: Option<Decimal>) -> Cell {
    value.map_or_else(|| context.missing(), |it| text(i18n::percent(context.language, it.round_dp(1).normalize())))
}

fn index(context: &Context<'_>, value: Option<Decimal>) -> Cell {
    // Of a project that has not begun or is finished there is none, and nothing is missing.
    text(value.map_or_else(String::new, |it| i18n::number(context.language, it.round_dp(2))))
}

fn day(context: &Context<'_>, date: Option<Date>) -> Cell {
    date.map_or_else(|| context.missing(), |it| text(i18n::date(context.language, it)))
}

fn light(context: &Context<'_>, light: Light) -> String {
    context.word(&format!("track-light-{}", light.word()))
}

/// A computed figure of a project with its formula and the cells of its records.
fn traced(context: &mut Context<'_>, project: &Project, part: &str, formula: &str, value: Option<Decimal>) -> Cell {
    let Some(value) = value else { return context.missing() };
    let parts = project.cells.iter().cloned().map(Source::Cell).collect();
    let source = Source::Computed { formula: formula.to_owned(), parts };
    let label = format!("{} – {}", context.word(&format!("head-{part}")), project.id);
    let note = context.note(&format!("track.{}.{part}", project.id), &label, &source);
    Cell::new(i18n::percent(context.language, value.round_dp(1).normalize()), Some(note))
}

/// Each project of the programme with where it stands.
pub(super) fn projects(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let mut rows = Vec::new();
    for it in &follow_up.projects {
        let state = it.status.map_or_else(
            || light(context, it.light),
            |status| context.word(&format!("word-work_status-{}", status.word())),
        );
        let reason = it.reason.map(|reason| context.word(&format!("word-delay_reason-{}", reason.word())));
        rows.push(body(vec![
            text(it.id.as_str()),
            text(context.project_title(&it.id)),
            text(light(context, it.light)),
            traced(context, it, "physical", "sum(component_weight * done / planned)", it.physical),
            traced(context, it, "financial", "payment_orders / cost * 100", it.financial),
            percent(context, Some(it.elapsed)),
            index(context, it.schedule_index),
            index(context, it.cost_index),
            text(reason.map_or(state.clone(), |reason| format!("{state} – {reason}"))),
        ]));
    }
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 11),
        context.column("head-light", ColumnKind::Text, 2),
        context.column("head-physical", ColumnKind::Number, 2),
        context.column("head-financial", ColumnKind::Number, 2),
        context.column("head-elapsed", ColumnKind::Number, 2),
        context.column("head-schedule-index", ColumnKind::Number, 2),
        context.column("head-cost-index", ColumnKind::Number, 2),
        context.column("head-state", ColumnKind::Text, 4),
    ];
    Some(context.table("track.projects", columns, rows))
}

fn line(context: &Context<'_>, name: String, it: &Total) -> Vec<Cell> {
    vec![
        text(name),
        text(context.count(it.n_projects)),
        text(context.count(it.n_unknown)),
        percent(context, it.weighted),
        percent(context, it.simple),
        percent(context, it.financial),
        text(context.dirhams(it.cost)),
        text(context.dirhams(it.mandated)),
    ]
}

fn total_columns(context: &Context<'_>, first: &str) -> Vec<crate::document::block::Column> {
    vec![
        context.column(first, ColumnKind::RowHeader, 5),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-not-known", ColumnKind::Number, 2),
        context.column("head-weighted", ColumnKind::Number, 2),
        context.column("head-simple", ColumnKind::Number, 2),
        context.column("head-financial", ColumnKind::Number, 2),
        context.column("head-cost-dh", ColumnKind::Number, 3),
        context.column("head-mandated", ColumnKind::Number, 3),
    ]
}

/// Progress by axis.
pub(super) fn axes(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let plan = &context.analysis.plan;
    let mut rows: Vec<Row> = Vec::new();
    for (axis, sum) in &follow_up.totals.axes {
        let title = axis.as_ref().and_then(|id| plan.axes.iter().find(|it| it.id == *id)).map(|it| &it.title);
        let name = title.map_or_else(|| context.word("track-no-axis"), |title| context.pick(title).to_owned());
        rows.push(body(line(context, name, sum)));
    }
    rows.push(total(line(context, context.word("total"), &follow_up.totals.plan)));
    let columns = total_columns(context, "head-axis");
    Some(context.table("track.axes", columns, rows))
}

/// Progress by contracting window.
pub(super) fn windows(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let windows = &context.analysis.windows;
    let mut rows: Vec<Row> = Vec::new();
    for (number, sum) in &follow_up.totals.windows {
        let period = windows.iter().find(|it| it.number == *number).map(|it| it.period);
        let name = period.map_or_else(|| number.to_string(), |it| format!("{number} ({}–{})", it.first, it.last));
        rows.push(body(line(context, name, sum)));
    }
    let columns = total_columns(context, "head-window");
    Some(context.table("track.windows", columns, rows))
}

/// Rates of the whole plan.
pub(super) fn rates(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let (plan, rates) = (&follow_up.totals.plan, &follow_up.totals.rates);
    let lines = [
        ("rate-physical", plan.weighted),
        ("rate-target", rates.target),
        ("rate-simple", plan.simple),
        ("rate-financial", plan.financial),
        ("rate-launch", rates.launch),
        ("rate-commitment", rates.commitment),
        ("rate-payment-order", rates.payment_order),
    ];
    let mut rows: Vec<Row> = lines
        .into_iter()
        .map(|(key, value)| {
            let how = context.word(&format!("{key}.how"));
            body(vec![text(context.word(key)), percent(context, value), text(how)])
        })
        .collect();
    let points =
        rates.against_target.map(|it| context.words("rate-points", &args([("points", it.round_dp(1).into())])));
    let against = points.map_or_else(|| context.missing(), text);
    rows.insert(
        2,
        body(vec![text(context.word("rate-against-target")), against, text(context.word("rate-against-target.how"))]),
    );
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 5),
        context.column("head-value", ColumnKind::Number, 2),
        context.column("head-how", ColumnKind::Text, 7),
    ];
    Some(context.table("track.rates", columns, rows))
}

/// How many projects show each light.
pub(super) fn lights(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let rows = follow_up.totals.plan.lights.iter().map(|(it, n)| {
        let means = context.word(&format!("track-light-{}.means", it.word()));
        body(vec![text(light(context, *it)), text(context.count(*n)), text(means)])
    });
    let rows = rows.collect();
    let columns = vec![
        context.column("head-light", ColumnKind::RowHeader, 2),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-means", ColumnKind::Text, 8),
    ];
    Some(context.table("track.lights", columns, rows))
}

/// What was reached of each target, by sex.
pub(super) fn targets(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    let mut rows = Vec::new();
    for it in &follow_up.attainments {
        let unit = context.pick(&it.unit);
        let title = context.pick(&it.title);
        let name = if unit.is_empty() { title.to_owned() } else { format!("{title} ({unit})") };
        for line in &it.lines {
            let sex = match line.sex {
                Sex::All => "T",
                Sex::Female => "F",
                Sex::Male => "M",
            };
            let number = |context: &mut Context<'_>, value: &Option<crate::source::Sourced<Decimal>>, part: &str| {
                let Some(value) = value else { return context.missing() };
                let note = context.note(&format!("track.{}.{part}.{sex}", it.id), &name, &value.source);
                Cell::new(i18n::number(context.language, value.value.normalize()), Some(note))
            };
            let reached = match &line.attained {
                Attained::Percent(value) => percent(context, Some(*value)),
                Attained::Kept => text(context.word("attained-kept")),
                Attained::NotKept => text(context.word("attained-not-kept")),
                Attained::Missing => context.missing(),
            };
            rows.push(body(vec![
                text(it.id.as_str()),
                text(name.clone()),
                text(context.word(&format!("word-sex-{sex}"))),
                number(context, &line.baseline, "baseline"),
                number(context, &line.target, "target"),
                number(context, &line.value, "value"),
                reached,
                it.year.map_or_else(|| context.missing(), |year| text(year.to_string())),
            ]));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-indicator", ColumnKind::RowHeader, 10),
        context.column("column-sex", ColumnKind::Text, 2),
        context.column("column-baseline", ColumnKind::Number, 2),
        context.column("column-target", ColumnKind::Number, 2),
        context.column("column-result", ColumnKind::Number, 2),
        context.column("head-attained", ColumnKind::Number, 2),
        context.column("column-year", ColumnKind::Number, 2),
    ];
    Some(context.table("track.targets", columns, rows))
}

/// What calls for attention.
pub(super) fn warnings(context: &mut Context<'_>) -> Option<Table> {
    let follow_up = follow_up(context)?;
    if follow_up.warnings.is_empty() {
        return None;
    }
    let rows = follow_up.warnings.iter().map(|it| {
        let (id, name, said) = warning(context, it);
        body(vec![text(id), text(name), text(said)])
    });
    let rows = rows.collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-what", ColumnKind::RowHeader, 6),
        context.column("head-why-look", ColumnKind::Text, 8),
    ];
    Some(context.table("track.warnings", columns, rows))
}

/// Id, name and sentence of a warning.
fn warning(context: &Context<'_>, warning: &Warning) -> (String, String, String) {
    let of = |project: &crate::model::ProjectId, key: &str, words: i18n::Args| {
        (project.to_string(), context.project_title(project).to_owned(), context.words(key, &words))
    };
    let none = || args([]);
    let year = |year: crate::model::Year| args([("year", year.to_string().into())]);
    match warning {
        Warning::Stopped { project, reason: None } => of(project, "warning-stopped", none()),
        Warning::Stopped { project, reason: Some(reason) } => {
            let reason = context.word(&format!("word-delay_reason-{}", reason.word()));
            of(project, "warning-stopped-because", args([("reason", reason.into())]))
        }
        Warning::LateStart { project, year: first } => of(project, "warning-late-start", year(*first)),
        Warning::Slow { project, index } => {
            let index = i18n::number(context.language, index.round_dp(2));
            of(project, "warning-slow", args([("index", index.into())]))
        }
        Warning::Overrun { project, excess } => {
            of(project, "warning-overrun", args([("amount", context.money(*excess).into())]))
        }
        Warning::NoRecord { project } => of(project, "warning-no-record", none()),
        Warning::LandUnsettled { project, year: first } => of(project, "warning-land", year(*first)),
        Warning::NotSigned { project, year: first, amount } => {
            let words = args([("year", first.to_string().into()), ("amount", context.money(*amount).into())]);
            of(project, "warning-not-signed", words)
        }
        Warning::DifficultyOverdue { difficulty, days } => {
            let all = &context.analysis.plan.tracking.difficulties;
            let found = all.iter().find(|it| it.id == *difficulty);
            let name = found.map_or("", |it| context.pick(&it.description)).to_owned();
            let words = args([("days", usize::try_from(*days).unwrap_or(0).into())]);
            (difficulty.to_string(), name, context.words("warning-difficulty", &words))
        }
        Warning::TargetMissed { target, reached } => {
            let all = &context.analysis.plan.tracking.targets;
            let name = all.iter().find(|it| it.id == *target).map_or("", |it| context.pick(&it.title)).to_owned();
            let said = match reached {
                Some(reached) => {
                    let percent = i18n::percent(context.language, reached.round_dp(0).normalize());
                    context.words("warning-target", &args([("percent", percent.into())]))
                }
                None => context.word("warning-target-unmeasured"),
            };
            (target.to_string(), name, said)
        }
        Warning::ComplaintsOverdue { n } => {
            let days = usize::from(context.analysis.profile.follow_up.answer_days.value);
            let words = args([("n", (*n).into()), ("days", days.into())]);
            (String::new(), context.word("sheet-complaints"), context.words("warning-complaints", &words))
        }
    }
}

/// Difficulties with the measure proposed.
pub(super) fn difficulties(context: &mut Context<'_>) -> Option<Table> {
    let date = follow_up(context)?.date;
    let all: Vec<_> = context.analysis.plan.tracking.difficulties.iter().filter(|it| it.opened <= date).collect();
    if all.is_empty() {
        return None;
    }
    let said = |context: &Context<'_>, it: &Text| {
        let words = context.pick(it);
        if words.is_empty() { context.missing() } else { text(words) }
    };
    let mut rows = Vec::new();
    for it in all {
        let project = it.project.as_ref().map_or_else(|| context.word("whole-plan"), ToString::to_string);
        let state = match it.closed.filter(|closed| *closed <= date) {
            Some(closed) => {
                context.words("difficulty-closed", &args([("date", i18n::date(context.language, closed).into())]))
            }
            None => match it.due {
                Some(due) => {
                    context.words("difficulty-due", &args([("date", i18n::date(context.language, due).into())]))
                }
                None => context.word("difficulty-open"),
            },
        };
        rows.push(body(vec![
            text(it.id.as_str()),
            text(project),
            text(context.word(&format!("word-delay_reason-{}", it.reason.word()))),
            said(context, &it.description),
            said(context, &it.measure),
            said(context, &it.owner),
            text(state),
        ]));
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::Text, 2),
        context.column("column-delay_reason", ColumnKind::Text, 3),
        context.column("column-description", ColumnKind::RowHeader, 6),
        context.column("column-measure", ColumnKind::Text, 6),
        context.column("column-owner", ColumnKind::Text, 3),
        context.column("head-state", ColumnKind::Text, 3),
    ];
    Some(context.table("track.difficulties", columns, rows))
}

/// Why projects are late or stopped, the most frequent reason first.
pub(super) fn reasons(context: &mut Context<'_>) -> Option<Table> {
    let projects = &follow_up(context)?.projects;
    let mut rows: Vec<(DelayReason, Vec<&str>)> = DelayReason::ALL
        .into_iter()
        .map(|reason| {
            (reason, projects.iter().filter(|it| it.reason == Some(reason)).map(|it| it.id.as_str()).collect())
        })
        .filter(|(_, projects): &(_, Vec<&str>)| !projects.is_empty())
        .collect();
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|(_, projects)| std::cmp::Reverse(projects.len()));
    let separator = context.word("list-separator");
    let rows = rows
        .into_iter()
        .map(|(reason, projects)| {
            let name = context.word(&format!("word-delay_reason-{}", reason.word()));
            body(vec![text(name), text(context.count(projects.len())), text(projects.join(&separator))])
        })
        .collect();
    let columns = vec![
        context.column("column-delay_reason", ColumnKind::RowHeader, 5),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-which", ColumnKind::Text, 5),
    ];
    Some(context.table("track.reasons", columns, rows))
}

/// What became of complaints and suggestions.
pub(super) fn complaints(context: &mut Context<'_>) -> Option<Table> {
    let stats = &follow_up(context)?.complaints;
    if stats.n_received == 0 {
        return None;
    }
    let days =
        stats.median_days.map_or_else(|| context.missing().text, |it| i18n::number(context.language, it.normalize()));
    let mut rows = vec![
        ("complaints-received", context.count(stats.n_received)),
        ("complaints-answered", context.count(stats.n_answered)),
        ("complaints-overdue", context.count(stats.n_overdue)),
        ("complaints-median", days),
        ("complaints-in-time", percent(context, stats.in_time_pct).text),
        ("complaints-women", context.count(stats.n_women)),
        ("complaints-men", context.count(stats.n_men)),
    ]
    .into_iter()
    .map(|(key, value)| body(vec![text(context.word(key)), text(value)]))
    .collect::<Vec<_>>();
    for (subject, n) in stats.subjects.iter().take(3) {
        let name = context.sector_title(subject.as_str());
        let name = context.words("complaints-subject", &args([("sector", name.into())]));
        rows.push(body(vec![text(name), text(context.count(*n))]));
    }
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 7),
        context.column("head-value", ColumnKind::Number, 3),
    ];
    Some(context.table("track.complaints", columns, rows))
}

/// What each body in charge has done.
pub(super) fn scorecard(context: &mut Context<'_>) -> Option<Table> {
    let scores = &follow_up(context)?.scorecard;
    if scores.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for it in scores {
        let name =
            it.lead.as_ref().map_or_else(|| context.word("track-no-lead"), |id| context.source_name(id).to_owned());
        rows.push(body(vec![
            text(name),
            text(context.count(it.total.n_projects)),
            text(context.count(it.n_on_time)),
            text(context.count(it.total.n_unknown)),
            percent(context, it.total.weighted),
            percent(context, it.total.financial),
            percent(context, it.results),
        ]));
    }
    let columns = vec![
        context.column("head-lead", ColumnKind::RowHeader, 6),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-on-time", ColumnKind::Number, 2),
        context.column("head-not-known", ColumnKind::Number, 2),
        context.column("head-weighted", ColumnKind::Number, 2),
        context.column("head-financial", ColumnKind::Number, 2),
        context.column("head-results", ColumnKind::Number, 2),
    ];
    Some(context.table("track.scorecard", columns, rows))
}

/// The evaluation plan. "Independent" is written only of an evaluator whose statement says so.
pub(super) fn evaluations(context: &mut Context<'_>) -> Option<Table> {
    let all = &context.analysis.plan.tracking.evaluations;
    if all.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for it in all {
        let is_independent = !context.pick(&it.independence).is_empty();
        let name = context.pick(&it.evaluator).to_owned();
        let evaluator = match (name.is_empty(), is_independent) {
            (true, _) => context.missing().text,
            (false, false) => name,
            (false, true) => context.words("evaluator-independent", &args([("name", name.into())])),
        };
        let finding = context.pick(&it.finding);
        let response = context.pick(&it.response);
        let state = match (finding.is_empty(), response.is_empty()) {
            (true, _) => day(context, it.done.or(it.planned)).text,
            (false, true) => finding.to_owned(),
            (false, false) => {
                let words = args([("finding", finding.into()), ("response", response.into())]);
                context.words("evaluation-answered", &words)
            }
        };
        rows.push(body(vec![
            text(it.id.as_str()),
            text(context.pick(&it.question)),
            text(context.word(&format!("word-evaluation_criterion-{}", it.criterion.word()))),
            text(context.pick(&it.method)),
            text(evaluator),
            text(state),
        ]));
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("column-question", ColumnKind::RowHeader, 6),
        context.column("column-evaluation_criterion", ColumnKind::Text, 3),
        context.column("column-method", ColumnKind::Text, 4),
        context.column("column-evaluator", ColumnKind::Text, 4),
        context.column("head-evaluation-finding", ColumnKind::Text, 5),
    ];
    Some(context.table("track.evaluations", columns, rows))
}
