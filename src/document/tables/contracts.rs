//! Contracting: the windows, who carries each project, the conventions and their sheets, and what a renewal changed.

use crate::document::block::{Cell, Column, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n;
use crate::model::{Arrangement, Convention, ConventionId, Date, Money, SourceId, Text, Year};
use crate::program::contract::{self, Move};

fn window_name(context: &Context<'_>, number: u16) -> String {
    let number = context.count(usize::from(number));
    context.words("window-name", &i18n::args([("number", number.into())]))
}

fn years(context: &Context<'_>, (first, last): (Year, Year)) -> String {
    if first == last {
        return first.to_string();
    }
    let args = i18n::args([("first", first.to_string().into()), ("last", last.to_string().into())]);
    context.words("years-range", &args)
}

fn date(context: &Context<'_>, date: Option<Date>) -> String {
    date.map_or_else(|| context.word("missing-mark"), |date| i18n::day_month_year(context.language, date))
}

fn listed<T: ToString>(context: &Context<'_>, ids: &[T]) -> String {
    if ids.is_empty() {
        return context.word("none-mark");
    }
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(&context.word("list-separator"))
}

/// How the days of opening and closing are called: those that lie after the day of the document are only planned.
fn day_heads(context: &Context<'_>, windows: &[contract::WindowObject]) -> [&'static str; 2] {
    let today = context.analysis.settings.plan.date.map(|date| date.0);
    let is_ahead = |day: fn(&contract::WindowObject) -> Option<Date>| {
        let mut days = windows.iter().filter_map(day).peekable();
        days.peek().is_some() && days.all(|day| today.is_some_and(|today| day > today))
    };
    [
        if is_ahead(|it| it.opened) { "window-opening-planned" } else { "column-window_opened" },
        if is_ahead(|it| it.closed) { "window-closing-planned" } else { "column-window_closed" },
    ]
}

/// Each window as an object: status, dates, projects, conventions, and how much of others' money is signed.
pub(super) fn windows(context: &mut Context<'_>) -> Option<Table> {
    let windows = context.analysis.contracts().windows;
    if context.analysis.programme.programmed.is_empty() {
        return None;
    }
    let mut columns = vec![context.column("head-item", ColumnKind::RowHeader, 4)];
    columns.extend(windows.iter().map(|it| Column {
        header: window_name(context, it.window.number),
        kind: ColumnKind::Text,
        width: 6,
    }));
    let mut rows: Vec<Row> = Vec::new();
    let mut line = |key: &str, cells: Vec<String>| {
        let mut row = vec![text(context.word(key))];
        row.extend(cells.into_iter().map(text));
        rows.push(body(row));
    };
    let each = |of: &dyn Fn(&contract::WindowObject) -> String| windows.iter().map(of).collect::<Vec<_>>();
    line("head-years", each(&|it| years(context, (it.window.period.first, it.window.period.last))));
    line("column-window_status", each(&|it| context.word(&format!("word-window_status-{}", it.status.word()))));
    let [opening, closing] = day_heads(context, &windows);
    line(opening, each(&|it| date(context, it.opened)));
    line(closing, each(&|it| date(context, it.closed)));
    let sum = |it: &contract::WindowObject, of: fn(&(SourceId, Money, Money)) -> Money| -> String {
        context.dirhams(it.envelopes.iter().map(of).sum())
    };
    line("window-envelope", each(&|it| sum(it, |it| it.1)));
    line("window-programmed", each(&|it| sum(it, |it| it.2)));
    line("head-projects-beginning", each(&|it| listed(context, &it.beginning)));
    line("window-carried", each(&|it| listed(context, &it.carried)));
    for (at, arrangement) in Arrangement::ALL.into_iter().enumerate() {
        let key = format!("window-arrangement-{}", arrangement.word());
        line(&key, each(&|it| context.count(it.arrangements[at].1)));
    }
    line("sheet-conventions", each(&|it| listed(context, &it.conventions)));
    let percent = |value: Option<rust_decimal::Decimal>| {
        value.map_or_else(|| context.word("not-applicable"), |it| i18n::percent(context.language, it.round_dp(1)))
    };
    line("window-signed", each(&|it| percent(it.signed_pct)));
    line("window-least", each(&|it| percent(it.least_pct)));
    if windows.iter().any(|it| !it.note.is_empty()) {
        line("column-review_note", each(&|it| context.pick(&it.note).to_owned()));
    }
    Some(context.table("contracts.windows", columns, rows))
}

/// The envelope of each source by window, and what the programme takes of it.
pub(super) fn envelopes(context: &mut Context<'_>) -> Option<Table> {
    let windows = context.analysis.contracts().windows;
    let sources: Vec<SourceId> = context.analysis.plan.sources.iter().map(|it| it.id.clone()).collect();
    let of = |id: &SourceId, window: &contract::WindowObject| {
        let found = window.envelopes.iter().find(|(source, ..)| source == id);
        found.map_or((Money::ZERO, Money::ZERO), |(_, envelope, taken)| (*envelope, *taken))
    };
    let mut rows = Vec::new();
    for id in &sources {
        if windows.iter().all(|it| of(id, it) == (Money::ZERO, Money::ZERO)) {
            continue;
        }
        let mut cells = vec![text(context.source_name(id))];
        for window in &windows {
            let (envelope, taken) = of(id, window);
            cells.extend([text(context.dirhams(envelope)), text(context.dirhams(taken))]);
        }
        rows.push(body(cells));
    }
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![text(context.word("total"))];
    for window in &windows {
        cells.push(text(context.dirhams(window.envelopes.iter().map(|it| it.1).sum())));
        cells.push(text(context.dirhams(window.envelopes.iter().map(|it| it.2).sum())));
    }
    rows.push(total(cells));
    let mut columns = vec![context.column("head-source", ColumnKind::RowHeader, 6)];
    for window in &windows {
        for key in ["head-window-envelope", "head-window-taken"] {
            let args = i18n::args([("number", context.count(usize::from(window.window.number)).into())]);
            columns.push(Column { header: context.words(key, &args), kind: ColumnKind::Number, width: 3 });
        }
    }
    let mut table = context.table("contracts.envelopes", columns, rows);
    table.is_wide = windows.len() > 1;
    Some(table)
}

/// How each project is carried: by the commune alone, by contract, or still to be negotiated.
pub(super) fn projects(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let contracts = analysis.contracts();
    let rows: Vec<Row> = contracts
        .projects
        .iter()
        .map(|it| {
            let name = context.word(&format!("word-arrangement-{}", it.arrangement.word()));
            let name = if it.is_stated { name } else { format!("{name}{}", context.word("arrangement-derived")) };
            let mut conventions: Vec<&str> = Vec::new();
            for line in analysis.plan.financing_of(&it.project).filter(|line| !line.convention.is_empty()) {
                if !conventions.contains(&line.convention.as_str()) {
                    conventions.push(&line.convention);
                }
            }
            let lead = context.project(&it.project).and_then(|it| it.lead.as_ref());
            let lead = lead.map_or_else(|| context.word("missing-mark"), |id| context.source_name(id).to_owned());
            body(vec![
                text(it.project.as_str()),
                text(context.project_title(&it.project)),
                text(super::projects::place(context, &it.project)),
                text(lead),
                text(name),
                text(if conventions.is_empty() {
                    context.word("no-convention-mark")
                } else {
                    listed(context, &conventions)
                }),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 7),
        context.column("head-programmed-in", ColumnKind::Text, 3),
        context.column("column-lead", ColumnKind::Text, 4),
        context.column("column-arrangement", ColumnKind::Text, 3),
        context.column("head-convention", ColumnKind::Text, 2),
    ];
    let mut table = context.table("contracts.projects", columns, rows);
    table.is_wide = true;
    Some(table)
}

fn status(context: &Context<'_>, convention: &Convention) -> String {
    convention.status.map_or_else(
        || context.word("missing-mark"),
        |status| context.word(&format!("word-convention_status-{}", status.word())),
    )
}

fn parties(context: &Context<'_>, convention: &Convention) -> String {
    let names: Vec<&str> = convention.parties.iter().map(|id| context.source_name(id)).collect();
    names.join(&context.word("sentence-separator"))
}

/// Every convention with its parties, status and money.
pub(super) fn list(context: &mut Context<'_>) -> Option<Table> {
    let conventions = context.analysis.plan.conventions.clone();
    let rows: Vec<Row> = conventions
        .iter()
        .map(|it| {
            let all: Money = amounts(context, it).iter().map(|(_, _, amount)| *amount).sum();
            body(vec![
                text(it.id.as_str()),
                text(context.pick(&it.title)),
                text(parties(context, it)),
                text(listed(context, &it.projects)),
                text(status(context, it)),
                text(date(context, it.signed)),
                text(if all.is_zero() { context.word("none-mark") } else { context.dirhams(all) }),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-object", ColumnKind::Text, 6),
        context.column("column-parties", ColumnKind::Text, 5),
        context.column("head-projects", ColumnKind::Text, 2),
        context.column("column-convention_status", ColumnKind::Text, 3),
        context.column("column-signed_date", ColumnKind::Text, 3),
        context.column("column-amount_dh", ColumnKind::Number, 3),
    ];
    let mut table = context.table("contracts.list", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// What each party pays in each year: as the convention says, else as the programme asks of it.
fn amounts(context: &Context<'_>, convention: &Convention) -> Vec<(SourceId, Year, Money)> {
    let plan = &context.analysis.plan;
    let written: Vec<_> = plan.convention_amounts.iter().filter(|it| it.convention == convention.id).collect();
    if !written.is_empty() {
        return written.iter().map(|it| (it.source.clone(), it.year, it.amount.value)).collect();
    }
    contract::asked(plan, &context.analysis.programme, &convention.id)
}

/// Conventions of the document, in the order of their sheet: those that pay for something.
pub(in crate::document) fn conventions(context: &Context<'_>) -> Vec<ConventionId> {
    let conventions = context.analysis.plan.conventions.iter();
    conventions.filter(|it| !amounts(context, it).is_empty()).map(|it| it.id.clone()).collect()
}

/// The sheet of a convention, ready to be signed.
pub(super) fn sheet(context: &mut Context<'_>, id: &str) -> Option<Table> {
    let convention = context.analysis.plan.convention(id)?.clone();
    let mut rows: Vec<Row> = Vec::new();
    let mut line = |key: &str, value: String| {
        if !value.is_empty() {
            rows.push(body(vec![text(context.word(key)), text(value)]));
        }
    };
    let pick = |of: &Text| context.pick(of).to_owned();
    let commune = i18n::pick(context.language, &context.analysis.commune.name).to_owned();
    line("head-id", convention.id.to_string());
    line("head-object", pick(&convention.title));
    let others = parties(context, &convention);
    let everybody = if others.is_empty() {
        commune.clone()
    } else {
        format!("{commune}{}{others}", context.word("sentence-separator"))
    };
    line("column-parties", everybody);
    let titles: Vec<String> =
        convention.projects.iter().map(|id| format!("{id} – {}", context.project_title(id))).collect();
    line("head-projects", titles.join(&context.word("sentence-separator")));
    line("column-commune_duties", pick(&convention.commune_duties));
    line("column-partner_duties", pick(&convention.partner_duties));
    let all: Money = amounts(context, &convention).iter().map(|(_, _, amount)| *amount).sum();
    line("column-amount_dh", context.money(all));
    line("column-steering", pick(&convention.committee));
    line("column-reporting", pick(&convention.reporting));
    line("column-termination", pick(&convention.termination));
    line("column-convention_status", status(context, &convention));
    let day = |at: Option<Date>| at.map_or_else(String::new, |at| i18n::day_month_year(context.language, at));
    line("column-approved_date", day(convention.approved));
    line("column-end_date", day(convention.ends));
    let columns = vec![
        context.column("head-item", ColumnKind::RowHeader, 2),
        context.column("head-description", ColumnKind::Text, 5),
    ];
    let mut table = context.table("convention.sheet", columns, rows);
    table.id = format!("convention.{id}");
    table.caption = context.words("table-convention-sheet", &i18n::args([("id", id.into())]));
    Some(table)
}

/// What each party of a convention pays, year by year.
pub(super) fn payments(context: &mut Context<'_>, id: &str) -> Option<Table> {
    let convention = context.analysis.plan.convention(id)?.clone();
    let amounts = amounts(context, &convention);
    let mut years: Vec<Year> = amounts.iter().map(|(_, year, _)| *year).collect();
    years.sort();
    years.dedup();
    let mut parties: Vec<SourceId> = Vec::new();
    for (source, ..) in &amounts {
        if !parties.contains(source) {
            parties.push(source.clone());
        }
    }
    let sum = |of: &dyn Fn(&SourceId, Year) -> bool| -> Money {
        amounts.iter().filter(|(source, year, _)| of(source, *year)).map(|(_, _, amount)| *amount).sum()
    };
    let mut rows: Vec<Row> = Vec::new();
    let cell = |amount: Money| -> Cell { text(context.dirhams(amount)) };
    for party in &parties {
        let mut cells = vec![text(context.source_name(party))];
        cells.extend(years.iter().map(|year| cell(sum(&|source, other| source == party && other == *year))));
        cells.push(cell(sum(&|source, _| source == party)));
        rows.push(body(cells));
    }
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![text(context.word("total"))];
    cells.extend(years.iter().map(|year| cell(sum(&|_, other| other == *year))));
    cells.push(cell(sum(&|_, _| true)));
    rows.push(total(cells));
    let mut columns = vec![context.column("head-party", ColumnKind::RowHeader, 6)];
    columns.extend(years.iter().map(|year| Column { header: year.to_string(), kind: ColumnKind::Number, width: 3 }));
    columns.push(context.column("total", ColumnKind::Number, 3));
    let mut table = context.table("convention.payments", columns, rows);
    table.id = format!("payments.{id}");
    table.caption = context.words("table-convention-payments", &i18n::args([("id", id.into())]));
    Some(table)
}

/// Where the commune and each partner of a convention sign; the day is given once it is signed.
pub(super) fn signatures(context: &mut Context<'_>, id: &str) -> Option<Table> {
    let convention = context.analysis.plan.convention(id)?.clone();
    let day = convention.signed.map_or_else(String::new, |day| i18n::day_month_year(context.language, day));
    let commune = i18n::pick(context.language, &context.analysis.commune.name).to_owned();
    let partners = convention.parties.iter().map(|id| context.source_name(id).to_owned());
    let rows = std::iter::once(commune).chain(partners).map(|party| body(vec![text(party), text(&day)])).collect();
    let columns = vec![
        context.column("head-party", ColumnKind::RowHeader, 2),
        context.column("signature-place", ColumnKind::Text, 5),
    ];
    let mut table = context.table("convention.signatures", columns, rows);
    table.id = format!("signatures.{id}");
    table.caption = context.words("table-convention-signatures", &i18n::args([("id", id.into())]));
    Some(table)
}

/// What the last renewal changed.
pub(super) fn difference(context: &mut Context<'_>) -> Option<Table> {
    let found = context.analysis.contracts().difference;
    let nothing = context.word("none-mark");
    let rows: Vec<Row> = found
        .iter()
        .filter(|it| it.became != Move::Same)
        .map(|it| {
            let place =
                |at: Option<(Year, Year)>| at.map_or_else(|| context.word("place-reserve"), |at| years(context, at));
            let before =
                if matches!(it.became, Move::Entered | Move::NewReserve) { nothing.clone() } else { place(it.before) };
            let rank = |rank: Option<usize>| rank.map_or_else(|| nothing.clone(), |rank| context.count(rank));
            let reason = it.reason.map(|reason| context.word(&format!("word-delay_reason-{}", reason.word())));
            let parts: Vec<String> = reason.into_iter().chain((!it.note.is_empty()).then(|| it.note.clone())).collect();
            body(vec![
                text(it.project.as_str()),
                text(context.project_title(&it.project)),
                text(context.word(&format!("move-{}", it.became.word()))),
                text(before),
                text(place(it.after)),
                text(rank(it.rank_before.and_then(|rank| usize::try_from(rank).ok()))),
                text(rank(it.rank_after)),
                text(it.cost_before.map_or_else(|| nothing.clone(), |it| context.dirhams(it))),
                text(context.dirhams(it.spent)),
                text(parts.join(&context.word("sentence-separator"))),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-became", ColumnKind::Text, 3),
        context.column("head-years-before", ColumnKind::Text, 3),
        context.column("head-years-after", ColumnKind::Text, 3),
        context.column("head-rank-before", ColumnKind::Number, 2),
        context.column("head-rank-after", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-spent-before", ColumnKind::Number, 3),
        context.column("head-reason", ColumnKind::Text, 5),
    ];
    let mut table = context.table("contracts.difference", columns, rows);
    table.is_wide = true;
    Some(table)
}
