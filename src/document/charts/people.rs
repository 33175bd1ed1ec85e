//! Charts of who met when, and of who does what.

use std::collections::BTreeMap;

use super::super::block::{ChartBlock, ColumnKind};
use super::super::context::{Context, body, text};
use super::super::withheld;
use super::{block, plain, ticks};
use crate::chart::{BarGroup, Drawing, Event, GroupedBars, Node, Organisation, Timeline};
use crate::diagnose::Shown;
use crate::i18n::{self, day_month_year};
use crate::model::{Date, Sex, WorkshopKind};

/// Women and men at the workshops by age.
///
/// # Missing data
/// A count that is withheld, as in the table, is a stub.
pub(super) fn ages(context: &mut Context<'_>) -> Option<ChartBlock> {
    let ages = &context.analysis.coverage.ages;
    if ages.is_empty() {
        return None;
    }
    let series = ["group-women", "group-men"].map(|key| context.word(key));
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    let mut most = 0f64;
    for (age, of) in ages {
        let counts = [Sex::Female, Sex::Male].map(|sex| of.get(&sex).copied().unwrap_or_default());
        let label = age.replace('-', "\u{2013}");
        let mut cells = vec![text(label.as_str())];
        cells.extend(counts.iter().map(|shown| withheld::cell(context, Some(*shown))));
        let texts = cells[1..].iter().map(|cell| cell.text.clone()).collect();
        let values = counts.map(|shown| match shown {
            Shown::Count(n) => Some(f64::from(n)),
            Shown::Withheld => None,
        });
        most = values.iter().flatten().fold(most, |most, value| most.max(*value));
        rows.push(body(cells));
        groups.push(BarGroup { label, values: values.to_vec(), texts });
    }
    let drawing = Drawing::Grouped(GroupedBars { series: series.to_vec(), groups, ticks: ticks(context, most, plain) });
    let columns = vec![
        context.column("column-age_group", ColumnKind::RowHeader, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
    ];
    Some(block(context, "participation.ages", drawing, columns, rows))
}

/// When the meetings of each kind were held, from the first to the last.
pub(super) fn meetings(context: &mut Context<'_>) -> Option<ChartBlock> {
    let mut kinds: BTreeMap<WorkshopKind, Vec<Date>> = BTreeMap::new();
    for workshop in &context.analysis.plan.workshops {
        if let Some(date) = workshop.date {
            kinds.entry(workshop.kind).or_default().push(date);
        }
    }
    let mut spans: Vec<(Date, Date, WorkshopKind, usize)> = kinds
        .into_iter()
        .filter_map(|(kind, dates)| Some((*dates.iter().min()?, *dates.iter().max()?, kind, dates.len())))
        .collect();
    spans.sort();
    if spans.len() < 3 {
        return None;
    }
    let mut events = Vec::new();
    let mut rows = Vec::new();
    for (first, last, kind, n) in spans {
        let day = |date| day_month_year(context.language, date);
        let date = if first == last {
            day(first)
        } else {
            context.words("dates-range", &i18n::args([("first", day(first).into()), ("last", day(last).into())]))
        };
        let name = context.word(&format!("word-workshop_kind-{}", kind.word()));
        let label =
            context.words("meetings-of-kind", &i18n::args([("name", name.into()), ("n", context.count(n).into())]));
        rows.push(body(vec![text(date.as_str()), text(label.as_str())]));
        events.push(Event { date, label, state: 0 });
    }
    let drawing = Drawing::Timeline(Timeline { states: vec![context.word("meetings-held")], events });
    let columns = vec![
        context.column("column-date", ColumnKind::RowHeader, 3),
        context.column("column-workshop_kind", ColumnKind::Text, 6),
    ];
    Some(block(context, "participation.meetings", drawing, columns, rows))
}

/// Who decides, who prepares, who advises: the usual division of work.
pub(super) fn bodies(context: &mut Context<'_>) -> Option<ChartBlock> {
    let node = |context: &Context<'_>, body: &str, children: Vec<Node>| Node {
        text: context.word(&format!("body-{body}")),
        detail: context.word(&format!("body-{body}.part")),
        children,
    };
    let staff = node(context, "staff", Vec::new());
    let directors = node(context, "director", vec![staff]);
    let president = node(context, "president", vec![directors]);
    let below = ["commissions", "equity", "monitoring"].map(|it| node(context, it, Vec::new()));
    let council = node(context, "council", std::iter::once(president).chain(below).collect());
    let mut rows = Vec::new();
    walk(&council, &mut |node| rows.push(body(vec![text(node.text.as_str()), text(node.detail.as_str())])));
    let drawing = Drawing::Organisation(Organisation { roots: vec![council] });
    let columns =
        vec![context.column("head-body", ColumnKind::RowHeader, 4), context.column("head-part", ColumnKind::Text, 6)];
    Some(block(context, "implementation.bodies", drawing, columns, rows))
}

fn walk(node: &Node, see: &mut impl FnMut(&Node)) {
    see(node);
    node.children.iter().for_each(|child| walk(child, see));
}
