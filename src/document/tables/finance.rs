//! The accounts of past years, and the financing of the programme.

use crate::diagnose::{Unit, YearAccounts};
use crate::document::block::{Cell, Column, ColumnKind, Row, RowKind, Table};
use crate::document::context::{Context, body, group, text, total};
use crate::model::{Category, Flow, Measure, Money, Part};

/// A balance of a year.
type Balance = fn(&YearAccounts) -> Measure;

/// The accounts year by year: categories, then savings.
pub(super) fn retrospective(context: &mut Context<'_>) -> Option<Table> {
    let years = context.analysis.accounts.years.clone();
    if years.is_empty() {
        return None;
    }
    let mut categories: Vec<(Part, Flow, Category)> = years.iter().flat_map(YearAccounts::categories).collect();
    categories.sort_unstable();
    categories.dedup();
    let mut rows = Vec::new();
    let mut shown: Option<(Part, Flow)> = None;
    for (part, flow, category) in categories {
        if shown != Some((part, flow)) {
            rows.push(group(context.word(heading(part, flow)), years.len() + 1));
            shown = Some((part, flow));
        }
        let name = context.word(&format!("word-category-{}", category.word()));
        let id = format!("finance.{}.{}", flow.word(), category.word());
        rows.push(row(context, &years, &name, &id, |year| year.realised_in(part, flow, category)));
    }
    rows.push(group(context.word("finance-balances"), years.len() + 1));
    let balances: [(&str, RowKind, Balance); 4] = [
        ("finance-ordinary-revenue", RowKind::Subtotal, YearAccounts::ordinary_revenue),
        ("finance-ordinary-expenditure", RowKind::Subtotal, YearAccounts::ordinary_expenditure),
        ("finance-gross-savings", RowKind::Total, YearAccounts::gross_savings),
        ("finance-net-savings", RowKind::Total, YearAccounts::net_savings),
    ];
    for (key, kind, of) in balances {
        let name = context.word(key);
        let mut sum = row(context, &years, &name, key, of);
        sum.kind = kind;
        rows.push(sum);
    }
    let mut columns = vec![context.column("head-account-line", ColumnKind::RowHeader, 5)];
    columns.extend(years.iter().map(|year| year_column(year.year.to_string())));
    Some(context.table("finance.retrospective", columns, rows))
}

fn row(
    context: &mut Context<'_>,
    years: &[YearAccounts],
    name: &str,
    id: &str,
    of: impl Fn(&YearAccounts) -> Measure,
) -> Row {
    let mut cells = vec![text(name)];
    for year in years {
        let label = format!("{name} {}", year.year);
        cells.push(context.measure(&of(year), Unit::Dirhams, &format!("{id}.{}", year.year), &label));
    }
    body(cells)
}

fn year_column(header: String) -> Column {
    Column { header, kind: ColumnKind::Number, width: 3 }
}

fn heading(part: Part, flow: Flow) -> &'static str {
    match (part, flow) {
        (Part::Operating, Flow::Revenue) => "finance-operating-revenue",
        (Part::Operating, Flow::Expenditure) => "finance-operating-expenditure",
        (Part::Equipment, Flow::Revenue) => "finance-equipment-revenue",
        (Part::Equipment, Flow::Expenditure) => "finance-equipment-expenditure",
    }
}

/// Money of the programme by source and year.
pub(super) fn by_source(context: &mut Context<'_>) -> Option<Table> {
    let totals = context.analysis.totals.clone();
    let mut rows = Vec::new();
    for (source, sum) in totals.sources.iter().filter(|(_, sum)| !sum.is_zero()) {
        let mut cells = vec![text(context.source_name(source))];
        for year in &totals.years {
            cells.push(amount(context, year.by_source.get(source).copied().unwrap_or_default()));
        }
        cells.push(amount(context, *sum));
        rows.push(body(cells));
    }
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![text(context.word("total"))];
    cells.extend(totals.years.iter().map(|year| amount(context, year.spent)));
    cells.push(amount(context, totals.programmed));
    rows.push(total(cells));
    let mut columns = vec![context.column("head-source", ColumnKind::RowHeader, 6)];
    columns.extend(totals.years.iter().map(|year| year_column(year.year.to_string())));
    columns.push(context.column("total", ColumnKind::Number, 3));
    let mut table = context.table("financing.by_source", columns, rows);
    table.is_wide = true;
    Some(table)
}

/// The yearly ceilings of the sources.
pub(super) fn envelopes(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let years: Vec<_> = analysis.period.years().collect();
    let mut rows = Vec::new();
    for source in &analysis.plan.sources {
        let envelopes: Vec<_> = analysis.plan.envelopes.iter().filter(|it| it.source == source.id).collect();
        if envelopes.is_empty() {
            continue;
        }
        let name = context.pick(&source.name).to_owned();
        let mut cells = vec![text(name.as_str())];
        for year in &years {
            cells.push(match envelopes.iter().find(|it| it.year == *year) {
                Some(envelope) => context.amount(
                    &envelope.amount,
                    &format!("envelope.{}.{year}", source.id),
                    &format!("{name} {year}"),
                ),
                None => text(context.word("nothing-mark")),
            });
        }
        let sum = envelopes.iter().filter(|it| analysis.period.contains(it.year)).map(|it| it.amount.value).sum();
        cells.push(amount(context, sum));
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-source", ColumnKind::RowHeader, 6)];
    columns.extend(years.iter().map(|year| year_column(year.to_string())));
    columns.push(context.column("total", ColumnKind::Number, 3));
    let mut table = context.table("financing.envelopes", columns, rows);
    table.is_wide = true;
    Some(table)
}

fn amount(context: &Context<'_>, amount: Money) -> Cell {
    text(context.dirhams(amount))
}
