//! The finances against the programme: ratios, the triennial table and the gap.

use rust_decimal::Decimal;

use crate::diagnose::Unit;
use crate::document::block::{Column, ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text, total};
use crate::i18n;
use crate::model::{Certainty, Flow, Year};
use crate::pipeline::ForecastLine;
use crate::program::finance::{self, BudgetYear, Light, Lit, SourcePlan};

/// Each ratio with what it says.
pub(super) fn ratios(context: &mut Context<'_>) -> Option<Table> {
    let finances = context.analysis.finances.clone();
    let mut rows = Vec::new();
    if let Some(found) = &finances.ratios {
        let mut row = line(context, "ratio-gross-savings", dirhams(context, found.gross_savings), None);
        let last = context.analysis.accounts.last().cloned();
        if let Some(last) = &last {
            let label = format!("{} {}", context.word("finance-gross-savings"), last.year);
            row.cells[1] = context.measure(&last.gross_savings(), Unit::Dirhams, "finance.gross_savings", &label);
        }
        rows.push(row);
        rows.extend(found.savings_rate_pct.map(|it| lit(context, "ratio-savings-rate", it, percent)));
        let mut row = lit(context, "ratio-net-savings", found.net_savings, dirhams);
        if let Some(last) = &last {
            let label = format!("{} {}", context.word("finance-net-savings"), last.year);
            let measure = last.net_savings();
            if measure.value().is_some() {
                row.cells[1] = context.measure(&measure, Unit::Dirhams, "finance.net_savings", &label);
            }
        }
        rows.push(row);
        rows.extend(found.annuity_pct.map(|it| lit(context, "ratio-annuity", it, percent)));
        match found.debt_years {
            Some(it) => rows.push(lit(context, "ratio-debt-years", it, plain)),
            None => rows.push(missing(context, "ratio-debt-years")),
        }
        match found.borrowing_room {
            Some(it) => rows.push(lit(context, "ratio-borrowing-room", it, dirhams)),
            None => rows.push(missing(context, "ratio-borrowing-room")),
        }
    }
    for window in &finances.windows {
        let of = |key: &str| {
            let number = context.count(usize::from(window.number));
            context.words(key, &i18n::args([("number", number.into())]))
        };
        let names = ["ratio-capacity", "ratio-own", "ratio-realism", "ratio-secured", "ratio-external-secured"].map(of);
        let [capacity, own, realism, secured, external] = names;
        if let Some(it) = window.capacity {
            rows.push(named(capacity, dirhams(context, it), String::new()));
        }
        rows.push(named(own, dirhams(context, window.own), String::new()));
        if let Some((value, light)) = window.realism {
            rows.push(named(realism, plain(context, value), reading(context, light)));
        } else {
            rows.push(named(realism, context.missing().text, String::new()));
        }
        rows.extend(window.secured_pct.map(|it| named(secured, percent(context, it), String::new())));
        if let Some((value, light)) = window.external_secured_pct {
            rows.push(named(external, percent(context, value), reading(context, light)));
        }
    }
    rows.extend(finances.recurrent_cover.map(|it| lit(context, "ratio-recurrent-cover", it, plain)));
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 7),
        context.column("head-value", ColumnKind::Number, 4),
        context.column("head-reading", ColumnKind::Text, 4),
    ];
    Some(context.table("finance.ratios", columns, rows))
}

/// The budget of the first years, rolled from year to year.
pub(super) fn triennial(context: &mut Context<'_>) -> Option<Table> {
    let finances = context.analysis.finances.clone();
    let years = &finances.triennial;
    if years.is_empty() {
        return None;
    }
    type Of = fn(&BudgetYear) -> Decimal;
    let lines: [(&str, Of); 10] = [
        ("finance-ordinary-revenue", |it| it.revenue),
        ("finance-ordinary-expenditure", |it| it.expenditure),
        ("triennial-recurrent", |it| it.recurrent),
        ("finance-gross-savings", |it| it.gross_savings),
        ("triennial-principal", |it| it.principal),
        ("finance-net-savings", |it| it.net_savings),
        ("triennial-carried", |it| it.carried),
        ("triennial-resources", |it| it.equipment_resources),
        ("triennial-expenditure", |it| it.equipment_expenditure),
        ("triennial-balance", |it| it.balance),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for (key, of) in lines {
        let mut cells = vec![text(context.word(key))];
        cells.extend(years.iter().map(|year| text(dirhams(context, of(year)))));
        rows.push(if key == "triennial-balance" { total(cells) } else { body(cells) });
    }
    let mut columns = vec![context.column("head-account-line", ColumnKind::RowHeader, 6)];
    columns.extend(years.iter().map(|it| Column { header: it.year.to_string(), kind: ColumnKind::Number, width: 3 }));
    let error = |it: &Option<crate::program::finance::BackTest>| {
        it.as_ref().map_or_else(|| context.missing().text, |it| percent(context, it.mean_error_pct))
    };
    let method = context.word(&format!("forecast-{}", context.analysis.settings.finance.forecast.word()));
    let args = i18n::args([
        ("method", method.into()),
        ("revenue", error(&finances.revenue_error).into()),
        ("expenditure", error(&finances.expenditure_error).into()),
    ]);
    let note = context.words("forecast-note", &args);
    let mut table = context.table("finance.triennial", columns, rows);
    table.note = Some(note);
    Some(table)
}

/// Ordinary revenue and expenditure of the first years by category, with the error of the method.
pub(super) fn categories(context: &mut Context<'_>) -> Option<Table> {
    let finances = context.analysis.finances.clone();
    let years: Vec<Year> = finances.triennial.iter().map(|it| it.year).collect();
    let last = finances.last_year?;
    if years.is_empty() {
        return None;
    }
    let mut rows: Vec<Row> = Vec::new();
    for (flow, title, sum) in [
        (Flow::Revenue, "finance-operating-revenue", "finance-ordinary-revenue"),
        (Flow::Expenditure, "finance-operating-expenditure", "finance-ordinary-expenditure"),
    ] {
        rows.push(group(context.word(title), years.len() + 3));
        let of_flow: Vec<_> = finances.lines.iter().filter(|it| it.flow == flow).collect();
        let at = |line: &ForecastLine, year: Year| line.years.iter().find(|it| it.0 == year).map(|it| it.1);
        for line in &of_flow {
            let name = context.word(&format!("word-category-{}", line.category.word()));
            let id = format!("finance.{}.{}.{last}", flow.word(), line.category.word());
            let mut cells = vec![text(name.as_str())];
            cells.push(context.measure(&line.last, Unit::Dirhams, &id, &format!("{name} {last}")));
            for year in &years {
                cells.push(at(line, *year).map_or_else(|| context.missing(), |it| text(dirhams(context, it))));
            }
            let error = line.error.as_ref().map(|it| percent(context, it.mean_error_pct));
            cells.push(error.map_or_else(|| context.missing(), text));
            rows.push(body(cells));
        }
        let known = of_flow.iter().filter_map(|line| line.last.value().copied()).sum();
        let mut cells = vec![text(context.word(sum)), text(dirhams(context, known))];
        for year in &years {
            cells.push(text(dirhams(context, of_flow.iter().filter_map(|line| at(line, *year)).sum())));
        }
        cells.push(text(""));
        rows.push(total(cells));
    }
    let mut columns = vec![
        context.column("head-account-line", ColumnKind::RowHeader, 6),
        Column { header: last.to_string(), kind: ColumnKind::Number, width: 3 },
    ];
    columns.extend(years.iter().map(|year| Column { header: year.to_string(), kind: ColumnKind::Number, width: 3 }));
    columns.push(context.column("head-forecast-error", ColumnKind::Number, 3));
    Some(context.table("finance.categories", columns, rows))
}

/// The financing plan: what each source pays, how sure it is, and what is missing when certainty counts.
pub(super) fn plan(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let found =
        finance::by_certainty(&analysis.plan, &analysis.programme, &analysis.profile.programming.certainty.value);
    if found.is_empty() {
        return None;
    }
    let has_unsaid = found.iter().any(|it| !it.by_certainty[Certainty::ALL.len()].is_zero());
    let shown = Certainty::ALL.len() + usize::from(has_unsaid);
    let row = |name: String, it: &SourcePlan| {
        let mut cells = vec![text(name), text(context.dirhams(it.own))];
        cells.extend(it.by_certainty.iter().take(shown).map(|amount| text(context.dirhams(*amount))));
        cells.extend([text(context.dirhams(it.all)), text(dirhams(context, it.gap))]);
        cells
    };
    let mut rows: Vec<Row> = found.iter().map(|it| body(row(context.source_name(&it.source).to_owned(), it))).collect();
    let sum = SourcePlan {
        source: found[0].source.clone(),
        own: found.iter().map(|it| it.own).sum(),
        by_certainty: std::array::from_fn(|at| found.iter().map(|it| it.by_certainty[at]).sum()),
        all: found.iter().map(|it| it.all).sum(),
        gap: found.iter().map(|it| it.gap).sum(),
    };
    rows.push(total(row(context.word("total"), &sum)));
    let mut columns = vec![
        context.column("head-source", ColumnKind::RowHeader, 6),
        context.column("head-own-money", ColumnKind::Number, 3),
    ];
    for certainty in Certainty::ALL {
        columns.push(context.column(&format!("word-certainty-{}", certainty.word()), ColumnKind::Number, 3));
    }
    if has_unsaid {
        columns.push(context.column("head-certainty-none", ColumnKind::Number, 3));
    }
    columns.push(context.column("total", ColumnKind::Number, 3));
    columns.push(context.column("head-gap-expected", ColumnKind::Number, 3));
    let mut table = context.table("financing.plan", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// What the programme lacks year by year.
pub(super) fn gap(context: &mut Context<'_>) -> Option<Table> {
    let gap = context.analysis.finances.gap.clone()?;
    let mut rows: Vec<Row> = gap
        .years
        .iter()
        .map(|it| {
            body(vec![
                text(it.year.to_string()),
                text(context.dirhams(it.cost)),
                text(dirhams(context, it.expected)),
                text(dirhams(context, it.legal)),
            ])
        })
        .collect();
    rows.push(total(vec![
        text(context.word("total")),
        text(context.dirhams(context.analysis.totals.programmed)),
        text(dirhams(context, gap.expected)),
        text(dirhams(context, gap.legal)),
    ]));
    let columns = vec![
        context.column("head-years", ColumnKind::RowHeader, 3),
        context.column("head-cost", ColumnKind::Number, 4),
        context.column("head-gap-expected", ColumnKind::Number, 4),
        context.column("head-gap-legal", ColumnKind::Number, 4),
    ];
    Some(context.table("finance.gap", columns, rows))
}

type Write = fn(&Context<'_>, Decimal) -> String;

fn lit(context: &Context<'_>, key: &str, (value, light): Lit, write: Write) -> Row {
    line(context, key, write(context, value), Some(light))
}

fn line(context: &Context<'_>, key: &str, value: String, light: Option<Light>) -> Row {
    named(context.word(key), value, light.map_or_else(String::new, |light| reading(context, light)))
}

fn missing(context: &Context<'_>, key: &str) -> Row {
    named(context.word(key), context.missing().text, context.word("ratio-debt-missing"))
}

fn named(name: String, value: String, reading: String) -> Row {
    body(vec![text(name), text(value), text(reading)])
}

fn reading(context: &Context<'_>, light: Light) -> String {
    context.word(&format!("light-{}", light.word()))
}

fn dirhams(context: &Context<'_>, value: Decimal) -> String {
    i18n::number_with_decimals(context.language, value, 0)
}

fn percent(context: &Context<'_>, value: Decimal) -> String {
    i18n::percent(context.language, value.round_dp(2))
}

fn plain(context: &Context<'_>, value: Decimal) -> String {
    i18n::number_with_decimals(context.language, value, 2)
}
