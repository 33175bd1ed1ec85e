//! The organisation chart and the timeline of the roadmap, from the sheets of governance.

use std::collections::BTreeSet;

use super::super::block::{ChartBlock, ColumnKind};
use super::super::context::{Context, body, text};
use super::super::tables::{activity_words, body_name, phase_name};
use super::block;
use crate::chart::{Drawing, Gantt, GanttRow, GanttSpan, Node, Organisation};
use crate::govern::{BodyState, Governance};
use crate::i18n;
use crate::model::{BodyId, Date};

/// Activities beyond this many are not drawn; the table has them all.
const MOST_ROWS: usize = 20;
/// Quarters beyond this many are drawn as years.
const MOST_QUARTERS: i64 = 16;

/// Bodies by tier, each below the one it answers to.
pub(super) fn bodies(context: &mut Context<'_>) -> Option<ChartBlock> {
    let governance = context.analysis.governance.as_ref().filter(|it| !it.bodies.is_empty())?;
    let mut placed: BTreeSet<BodyId> = BTreeSet::new();
    let mut roots = Vec::new();
    let above = |state: &BodyState| {
        let body = context.analysis.plan.governance.body(&state.id)?;
        body.reports_to.clone().filter(|id| context.analysis.plan.governance.body(id).is_some())
    };
    // Bodies in a circle hang from none; the first of them begins.
    let (free, bound): (Vec<&BodyState>, Vec<&BodyState>) =
        governance.bodies.iter().partition(|state| above(state).is_none());
    for state in free.into_iter().chain(bound) {
        if !placed.contains(&state.id) {
            roots.push(node(context, governance, state, &mut placed));
        }
    }
    let rows = governance
        .bodies
        .iter()
        .map(|state| {
            let above = above(state).map(|id| body_name(context, &id));
            body(vec![
                text(body_name(context, &state.id)),
                text(detail(context, state)),
                text(above.unwrap_or_else(|| context.word("law-none"))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-body", ColumnKind::RowHeader, 4),
        context.column("head-members", ColumnKind::Text, 5),
        context.column("head-reports-to", ColumnKind::Text, 4),
    ];
    let drawing = Drawing::Organisation(Organisation { roots });
    Some(block(context, "governance.bodies", drawing, columns, rows))
}

fn node(context: &Context<'_>, governance: &Governance, state: &BodyState, placed: &mut BTreeSet<BodyId>) -> Node {
    placed.insert(state.id.clone());
    let below: Vec<&BodyState> = governance.bodies.iter().filter(|it| state.below.contains(&it.id)).collect();
    let mut children = Vec::new();
    for child in below {
        if !placed.contains(&child.id) {
            children.push(node(context, governance, child, placed));
        }
    }
    Node { text: body_name(context, &state.id), detail: detail(context, state), children }
}

/// How many members, how many of them women, and what is lacking.
fn detail(context: &Context<'_>, state: &BodyState) -> String {
    let members = state.n_members.map(|members| {
        let count = |n: u32| context.count(n as usize);
        let args = i18n::args([("members", count(members).into()), ("women", count(state.n_women).into())]);
        context.words("body-women", &args)
    });
    let mut parts = vec![members.unwrap_or_else(|| context.word("body-no-members"))];
    if state.n_workshops > 0 {
        let args = i18n::args([("n", context.count(state.n_workshops).into())]);
        parts.push(context.words("body-workshops", &args));
    }
    if !state.is_operational {
        parts.push(context.word("body-not-working"));
    }
    parts.join(&context.word("sentence-separator"))
}

/// Activities against quarters, coloured by phase; against years when they are many.
///
/// # Missing data
/// An activity without a first and a last day is not drawn.
pub(super) fn timeline(context: &mut Context<'_>) -> Option<ChartBlock> {
    let governance = context.analysis.governance.as_ref()?;
    let dated: Vec<(usize, &crate::model::RoadmapLine, Date, Date)> = governance
        .phases
        .iter()
        .enumerate()
        .flat_map(|(phase, it)| it.activities.iter().map(move |state| (phase, state)))
        .filter_map(|(phase, state)| {
            let line = context.analysis.plan.governance.roadmap.iter().find(|it| it.id == state.id)?;
            let (starts, ends) = state.starts.zip(state.ends)?;
            (starts <= ends && line.span.is_empty()).then_some((phase, line, starts, ends))
        })
        .collect();
    let first = dated.iter().map(|it| it.2).min()?;
    let last = dated.iter().map(|it| it.3).max()?;
    let quarter = |date: Date| i64::from(date.year()) * 4 + i64::from((date.month() - 1) / 3);
    let is_long = quarter(last) - quarter(first) >= MOST_QUARTERS;
    let slot = |date: Date| if is_long { i64::from(date.year()) } else { quarter(date) };
    let name = |slot: i64| {
        if is_long {
            return slot.to_string();
        }
        let args =
            i18n::args([("quarter", (slot % 4 + 1).to_string().into()), ("year", (slot / 4).to_string().into())]);
        context.words("quarter-of", &args)
    };
    let at = |date: Date| usize::try_from(slot(date) - slot(first)).unwrap_or(0);
    let names: Vec<String> =
        governance.phases.iter().map(|phase| phase_name(context, &phase.name, &phase.span)).collect();
    let mut used: Vec<usize> = dated.iter().map(|it| it.0).collect();
    used.dedup();
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for (phase, line, starts, ends) in &dated {
        let label = activity_words(context, line);
        let kind = used.iter().position(|it| it == phase).unwrap_or(0);
        let day = |date: &Date| text(i18n::day_month_year(context.language, *date));
        lines.push(body(vec![text(label.as_str()), text(names[*phase].as_str()), day(starts), day(ends)]));
        let spans = vec![GanttSpan { columns: [at(*starts), at(*ends)], kind, text: String::new() }];
        rows.push(GanttRow { label, spans });
    }
    let n_rows = rows.len();
    rows.truncate(MOST_ROWS);
    let gantt = Gantt {
        columns: (slot(first)..=slot(last)).map(name).collect(),
        windows: Vec::new(),
        kinds: used.iter().map(|phase| names[*phase].clone()).collect(),
        rows,
    };
    let columns = vec![
        context.column("head-activities", ColumnKind::RowHeader, 6),
        context.column("head-phase", ColumnKind::Text, 4),
        context.column("head-starts", ColumnKind::Text, 2),
        context.column("head-ends", ColumnKind::Text, 2),
    ];
    let mut built = block(context, "roadmap.timeline", Drawing::Gantt(gantt), columns, lines);
    if n_rows > MOST_ROWS {
        super::name_first(context, &mut built, MOST_ROWS);
    }
    Some(built)
}
