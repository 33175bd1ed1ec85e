//! Axes, project sheets, gender marker, and the road from need to money.

use crate::document::block::{Cell, ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text, total};
use crate::document::paths;
use crate::i18n;
use crate::model::{
    GenderMarker, LandStatus, Money, NeedId, Programmed, Project, ProjectId, Reserved, Rule, Shortfall, Theme,
};

/// Axes and objectives with their projects.
pub(super) fn axes(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let mut rows = Vec::new();
    for axis in &plan.axes {
        rows.push(group(format!("{} – {}", axis.id, context.pick(&axis.title)), 4));
        for objective in plan.objectives.iter().filter(|objective| objective.axis == axis.id) {
            let projects: Vec<_> =
                plan.projects.iter().filter(|it| it.objective.as_ref() == Some(&objective.id)).collect();
            let cost: Money = projects.iter().filter_map(|it| it.cost.as_ref()).map(|cost| cost.value).sum();
            rows.push(body(vec![
                text(objective.id.as_str()),
                text(context.pick(&objective.title)),
                text(context.count(projects.len())),
                text(context.dirhams(cost)),
            ]));
        }
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-objective", ColumnKind::Text, 9),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
    ];
    Some(context.table("frame.axes", columns, rows))
}

/// Each axis with what it holds.
pub(super) fn axis_totals(context: &mut Context<'_>) -> Option<Table> {
    let plan = &context.analysis.plan;
    let rows = plan
        .axes
        .iter()
        .map(|axis| {
            let n_objectives = plan.objectives.iter().filter(|it| it.axis == axis.id).count();
            let projects: Vec<_> = plan.projects.iter().filter(|it| it.axis.as_ref() == Some(&axis.id)).collect();
            let cost: Money = projects.iter().filter_map(|it| it.cost.as_ref()).map(|cost| cost.value).sum();
            body(vec![
                text(format!("{} – {}", axis.id, context.pick(&axis.title))),
                text(context.count(n_objectives)),
                text(context.count(projects.len())),
                text(context.dirhams(cost)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-axis", ColumnKind::RowHeader, 9),
        context.column("head-objectives", ColumnKind::Number, 2),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
    ];
    Some(context.table("frame.totals", columns, rows))
}

/// Projects and cost by gender marker.
pub(super) fn by_marker(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.plan.projects.iter().all(|project| project.marker.is_none()) {
        return None;
    }
    let markers = GenderMarker::ALL.into_iter().rev().map(Some).chain([None]);
    let all: Money = analysis.totals.programmed;
    let mut rows = Vec::new();
    for marker in markers {
        let name =
            marker.map_or_else(|| context.word("marker-none"), |it| context.word(&format!("marker-{}", it.word())));
        let of_marker: Vec<&Programmed> = analysis
            .programme
            .programmed
            .iter()
            .filter(|it| context.project(&it.project).is_some_and(|project| project.marker == marker))
            .collect();
        let n_all = analysis.plan.projects.iter().filter(|project| project.marker == marker).count();
        if n_all == 0 && marker.is_none() {
            continue;
        }
        let cost: Money = of_marker.iter().flat_map(|it| &it.instalments).map(|it| it.amount).sum();
        let share = cost.share_of(all).map(|share| share * rust_decimal::Decimal::ONE_HUNDRED);
        rows.push(body(vec![
            text(name),
            text(context.count(n_all)),
            text(context.count(of_marker.len())),
            text(context.dirhams(cost)),
            share.map_or_else(|| context.missing(), |share| text(i18n::percent(context.language, share))),
        ]));
    }
    rows.push(total(vec![
        text(context.word("total")),
        text(context.count(analysis.plan.projects.len())),
        text(context.count(analysis.programme.programmed.len())),
        text(context.dirhams(all)),
        text(""),
    ]));
    let columns = vec![
        context.column("head-marker", ColumnKind::RowHeader, 5),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("head-programmed", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-share", ColumnKind::Number, 2),
    ];
    Some(context.table("gender.marker", columns, rows))
}

/// The projects that answer a need, each with its years, or that there is none.
pub(super) fn of_need(context: &Context<'_>, need: &NeedId) -> String {
    let projects = context.analysis.plan.projects.iter().filter(|project| project.needs.contains(need));
    let places: Vec<String> = projects.map(|project| with_place(context, &project.id)).collect();
    if places.is_empty() { context.word("trace-no-project") } else { places.join(&context.word("list-separator")) }
}

/// A project's code with its years, or that it is on the reserve list.
pub(super) fn with_place(context: &Context<'_>, id: &ProjectId) -> String {
    let programmed = context.analysis.programme.programmed.iter().find(|it| it.project == *id);
    let place = programmed.map_or_else(|| context.word("place-reserve-short"), |it| years(context, it));
    context.words("trace-project", &i18n::args([("project", id.as_str().into()), ("place", place.into())]))
}

/// In which years a project stands, or that it is on the reserve list.
pub(in crate::document) fn place(context: &Context<'_>, id: &ProjectId) -> String {
    match context.analysis.programme.programmed.iter().find(|it| it.project == *id) {
        Some(it) => years(context, it),
        None => context.word("place-reserve"),
    }
}

/// The years of a project in the programme.
pub(super) fn years(context: &Context<'_>, it: &Programmed) -> String {
    if it.first == it.last {
        return it.first.to_string();
    }
    let args = i18n::args([("first", it.first.to_string().into()), ("last", it.last.to_string().into())]);
    context.words("years-range", &args)
}

/// What is known of a project's land, and before which year it keeps works from beginning.
fn land(context: &Context<'_>, project: &Project, status: LandStatus) -> String {
    let terms = &context.analysis.terms;
    let word = context.word(&format!("land-is-{}", status.word()));
    match terms.land_delays.of(project.land) {
        0 => word,
        years => {
            let year = (terms.period.first.0 + years).to_string();
            context.words("land-clears", &i18n::args([("land", word.into()), ("year", year.into())]))
        }
    }
}

/// The sheet of a project.
pub(super) fn sheet(context: &mut Context<'_>, id: &ProjectId) -> Option<Table> {
    let project = context.project(id)?;
    let analysis = context.analysis;
    let mut rows: Vec<Row> = Vec::new();
    let mut line = |context: &Context<'_>, key: &str, cell: Cell| {
        if !cell.text.is_empty() {
            rows.push(body(vec![text(context.word(key)), cell]));
        }
    };
    line(context, "head-id", text(project.id.as_str()));
    line(context, "column-sector", text(context.sector_title(project.sector.as_str())));
    let axis = project.axis.as_ref().and_then(|id| analysis.plan.axes.iter().find(|axis| axis.id == *id));
    line(context, "head-axis", text(axis.map_or("", |axis| context.pick(&axis.title))));
    let objective = project.objective.as_ref().and_then(|id| analysis.plan.objectives.iter().find(|it| it.id == *id));
    line(context, "head-objective", text(objective.map_or("", |it| context.pick(&it.title))));
    line(context, "head-localities", text(context.reach(&project.reach)));
    let needs: Vec<&str> = analysis
        .plan
        .needs
        .iter()
        .filter(|need| project.needs.contains(&need.id))
        .map(|need| context.pick(&need.title))
        .collect();
    line(context, "column-needs", text(needs.join(&context.word("sentence-separator"))));
    line(context, "column-lead", text(project.lead.as_ref().map_or("", |id| context.source_name(id))));
    line(
        context,
        "column-competence",
        text(project.competence.map_or_else(String::new, |it| context.word(&format!("word-competence-{}", it.word())))),
    );
    line(context, "column-land_status", text(project.land.map_or_else(String::new, |it| land(context, project, it))));
    let (arrangement, _) = crate::program::contract::arrangement(&analysis.plan, project);
    line(context, "column-arrangement", text(context.word(&format!("word-arrangement-{}", arrangement.word()))));
    line(context, "column-earliest_year", text(project.earliest.map_or_else(String::new, |year| year.to_string())));
    let waits: Vec<&str> = project.prerequisites.iter().map(ProjectId::as_str).collect();
    line(context, "column-prerequisites", text(waits.join(&context.word("list-separator"))));
    let people = beneficiaries(context, project);
    line(context, "head-beneficiaries", people);
    let marker = project.marker.map_or_else(String::new, |it| marker_text(context, it, project));
    line(context, "head-marker", text(marker));
    line(
        context,
        "column-environment",
        text(
            project.environment.map_or_else(String::new, |it| context.word(&format!("word-environment-{}", it.word()))),
        ),
    );
    let title = context.pick(&project.title).to_owned();
    let cost = match &project.cost {
        Some(cost) => {
            let mut cell = context.amount(cost, &format!("{id}.cost"), &title);
            cell.text = context.money(cost.value);
            cell
        }
        None => context.missing(),
    };
    line(context, "column-cost_dh", cost);
    let financing: Vec<String> = analysis
        .plan
        .financing_of(id)
        .map(|it| {
            format!(
                "{}{}{}",
                context.source_name(&it.source),
                context.word("pair-separator"),
                context.money(it.amount.value)
            )
        })
        .collect();
    // What a programmed project is paid with stands below its sheet, year by year.
    if analysis.programme.programmed.iter().all(|it| it.project != *id) {
        line(context, "sheet-financing", text(financing.join(&context.word("sentence-separator"))));
    }
    if let Some(recurrent) = project.recurrent_cost.as_ref().filter(|cost| !cost.value.is_zero()) {
        let mut cell = context.amount(recurrent, &format!("{id}.recurrent_cost"), &title);
        cell.text = context.money(recurrent.value);
        line(context, "column-recurrent_cost_dh", cell);
    }
    let ranked = analysis.ranking.ranked.iter().find(|it| it.project == *id);
    let note = ranked.map(|it| paths::score_note(context, it));
    line(context, "head-rank", Cell::new(rank(context, id), note));
    line(context, "head-programmed-in", text(place(context, id)));
    let refused = analysis.programme.reserved.iter().find(|it| it.project == *id);
    line(context, "head-reason", text(refused.map_or_else(String::new, |it| waits_for(context, it))));
    let columns = vec![
        context.column("head-item", ColumnKind::RowHeader, 2),
        context.column("head-description", ColumnKind::Text, 5),
    ];
    let mut table = context.table("project.sheet", columns, rows);
    table.id = format!("project.{id}");
    let args = i18n::args([("id", id.as_str().into())]);
    table.caption = context.words("table-project-sheet", &args);
    Some(table)
}

fn rank(context: &Context<'_>, id: &ProjectId) -> String {
    match context.analysis.ranking.ranked.iter().find(|it| it.project == *id) {
        Some(ranked) => {
            let key = if ranked.is_tied { "rank-tied" } else { "rank-plain" };
            let score = i18n::number_with_decimals(context.language, ranked.score, 2);
            let args = i18n::args([("rank", ranked.rank.to_string().into()), ("score", score.into())]);
            context.words(key, &args)
        }
        None => context.word("refusal-to-study"),
    }
}

fn beneficiaries(context: &mut Context<'_>, project: &Project) -> Cell {
    let (Some(women), Some(men)) = (&project.women, &project.men) else { return context.missing() };
    if !crate::diagnose::is_published(project, &context.analysis.profile) {
        return text(context.word("withheld-mark"));
    }
    let of = |key: &str, n: u32| context.words(key, &i18n::args([("n", rust_decimal::Decimal::from(n).into())]));
    let shown = match (women.value, men.value) {
        (women, 0) if women > 0 => of("counted-women", women),
        (0, men) if men > 0 => of("counted-men", men),
        (women, men) => {
            let (women, men) = (of("counted-women", women), of("counted-men", men));
            context.words("women-and-men", &i18n::args([("women", women.into()), ("men", men.into())]))
        }
    };
    let label = format!("{} – {}", project.id, context.word("head-beneficiaries"));
    let source = context.note(&format!("{}.beneficiaries", project.id), &label, &women.source);
    Cell::new(shown, Some(source))
}

fn marker_text(context: &Context<'_>, marker: GenderMarker, project: &Project) -> String {
    let name = context.word(&format!("marker-{}", marker.word()));
    let note = context.pick(&project.marker_note);
    if note.is_empty() {
        return name;
    }
    format!("{name}{}{note}", context.word("pair-separator"))
}

/// Why a project still waits beside the programme as it stands, in words: the same wherever the document says it.
pub(super) fn waits_for(context: &Context<'_>, reserved: &Reserved) -> String {
    let refusal = context.analysis.waits_for(reserved);
    reason(context, &Reserved { project: reserved.project.clone(), refusal })
}

/// Why a project is on the reserve list, in words.
pub(super) fn reason(context: &Context<'_>, reserved: &Reserved) -> String {
    use crate::model::Refusal;
    match &reserved.refusal {
        Refusal::ToStudy => context.word("refusal-to-study"),
        Refusal::NoCost => context.word("refusal-no-cost"),
        Refusal::FinancingIncomplete { gap } => {
            context.words("refusal-financing-incomplete", &i18n::args([("gap", context.money(*gap).into())]))
        }
        Refusal::EnvelopeShort { shortfalls } => {
            let list = shortfalls_by_year(context, shortfalls);
            context.words("refusal-envelope-short", &i18n::args([("list", list.into())]))
        }
        Refusal::PrerequisiteNotProgrammed { prerequisite } => {
            context.words("refusal-prerequisite", &i18n::args([("project", prerequisite.as_str().into())]))
        }
        Refusal::TooLong => context.word("refusal-too-long"),
        Refusal::LoanNotEligible => context.word("refusal-loan-not-eligible"),
        Refusal::LoanOwnShare { gap } => {
            context.words("refusal-loan-own-share", &i18n::args([("gap", context.money(*gap).into())]))
        }
        Refusal::Bound { rules } => {
            let mut parts: Vec<String> = rules.iter().map(|it| rule(context, it)).collect();
            parts.dedup();
            let list = parts.join(&context.word("sentence-separator"));
            context.words("refusal-bound", &i18n::args([("list", list.into())]))
        }
        Refusal::AfterFirstMisfit => context.word("refusal-after-first-misfit"),
        Refusal::NotWeighed => context.word("refusal-not-weighed"),
    }
}

/// What each source lacks, the year named once for all that lack in it.
fn shortfalls_by_year(context: &Context<'_>, shortfalls: &[Shortfall]) -> String {
    let mut years: Vec<_> = shortfalls.iter().map(|it| it.year).collect();
    years.sort_unstable();
    years.dedup();
    let of_year = |year| {
        let parts = shortfalls.iter().filter(|it| it.year == year).map(|it| {
            let args = i18n::args([
                ("source", context.source_name(&it.source).into()),
                ("amount", context.money(it.amount).into()),
            ]);
            context.words("refusal-shortfall", &args)
        });
        let list = parts.collect::<Vec<_>>().join(&context.word("list-separator"));
        let args = i18n::args([("year", year.to_string().into()), ("list", list.into())]);
        context.words("refusal-shortfall-year", &args)
    };
    years.into_iter().map(of_year).collect::<Vec<_>>().join(&context.word("sentence-separator"))
}

/// A rule of the programme in words.
pub(super) fn rule(context: &Context<'_>, rule: &Rule) -> String {
    let with = |key: &str, name: &'static str, value: String| context.words(key, &i18n::args([(name, value.into())]));
    match rule {
        Rule::Envelope { source, year } => {
            let args = i18n::args([("source", context.source_name(source).into()), ("year", year.to_string().into())]);
            context.words("rule-envelope", &args)
        }
        Rule::Capacity { year } => with("rule-capacity", "year", year.to_string()),
        Rule::Recurrent => context.word("rule-recurrent"),
        Rule::Prerequisite { prerequisite, .. } => with("rule-prerequisite", "project", prerequisite.to_string()),
        Rule::Alternatives { projects } => {
            let ids: Vec<&str> = projects.iter().map(crate::model::ProjectId::as_str).collect();
            with("rule-alternatives", "projects", ids.join(&context.word("list-separator")))
        }
        Rule::ZoneFloor { zone } => with("rule-zone-floor", "zone", zone_name(context, zone)),
        Rule::ZoneCap { zone } => with("rule-zone-cap", "zone", zone_name(context, zone)),
        Rule::ThemeShare { theme: Theme::Women } => context.word("rule-theme-women"),
        Rule::ThemeShare { theme: Theme::Sector(sector) } => {
            with("rule-theme-sector", "sector", context.sector_title(sector.as_str()))
        }
        Rule::Must { project } => with("rule-must", "project", project.to_string()),
    }
}

fn zone_name(context: &Context<'_>, id: &crate::model::ZoneId) -> String {
    context.analysis.plan.zone(id).map_or_else(|| id.to_string(), |zone| context.pick(&zone.name).to_owned())
}
