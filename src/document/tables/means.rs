//! The finances against the programme: ratios, the triennial table and the gap.

use rust_decimal::Decimal;

use crate::document::block::{Column, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n;
use crate::program::finance::{BudgetYear, Light, Lit};

/// Each ratio with what it says.
pub(super) fn ratios(context: &mut Context<'_>) -> Option<Table> {
    let finances = context.analysis.finances.clone();
    let mut rows = Vec::new();
    if let Some(found) = &finances.ratios {
        rows.push(line(context, "ratio-gross-savings", dirhams(context, found.gross_savings), None));
        rows.extend(found.savings_rate_pct.map(|it| lit(context, "ratio-savings-rate", it, percent)));
        rows.push(lit(context, "ratio-net-savings", found.net_savings, dirhams));
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
    let lines: [(&str, Of); 9] = [
        ("finance-ordinary-revenue", |it| it.revenue),
        ("finance-ordinary-expenditure", |it| it.expenditure),
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
