//! Charts of the programme.

use super::super::block::{ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::block;
use crate::chart::{Drawing, Gantt, GanttRow, GanttSpan, GanttWindow};
use crate::i18n;
use crate::model::AxisId;

/// Projects beyond this many are not drawn: the table of the years has them all.
const MOST_ROWS: usize = 30;

/// Projects against the years of the plan, by rank, coloured by axis.
pub(super) fn calendar(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let programmed = &analysis.programme.programmed;
    if programmed.is_empty() {
        return None;
    }
    let years: Vec<_> = analysis.period.years().collect();
    let at = |year| years.iter().position(|it| *it == year);
    let axis_of = |it: &crate::model::Programmed| context.project(&it.project).and_then(|it| it.axis.clone());
    let axes: Vec<Option<AxisId>> = {
        let used = |axis: &Option<AxisId>| programmed.iter().take(MOST_ROWS).any(|it| axis_of(it) == *axis);
        analysis.plan.axes.iter().map(|axis| Some(axis.id.clone())).chain([None]).filter(used).collect()
    };
    let name_of = |axis: &Option<AxisId>| {
        let known = axis.as_ref().and_then(|id| analysis.plan.axes.iter().find(|it| it.id == *id));
        known.map_or_else(|| context.word("without-axis"), |axis| context.pick(&axis.title).to_owned())
    };
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for it in programmed {
        let label = format!("{} {}", it.project, context.project_title(&it.project));
        let axis = axis_of(it);
        let kind = axes.iter().position(|known| *known == axis).unwrap_or(0);
        let (Some(first), Some(last)) = (at(it.first), at(it.last)) else { continue };
        lines.push(body(vec![
            text(label.as_str()),
            text(name_of(&axis)),
            text(it.first.to_string()),
            text(it.last.to_string()),
        ]));
        rows.push(GanttRow { label, spans: vec![GanttSpan { columns: [first, last], kind, text: String::new() }] });
    }
    let n_rows = rows.len();
    rows.truncate(MOST_ROWS);
    let windows = analysis
        .windows
        .iter()
        .filter_map(|window| {
            let number = context.count(usize::from(window.number));
            let label = context.words("window-name", &i18n::args([("number", number.into())]));
            Some(GanttWindow { label, columns: [at(window.period.first)?, at(window.period.last)?] })
        })
        .collect();
    let gantt = Gantt {
        columns: years.iter().map(ToString::to_string).collect(),
        windows,
        kinds: axes.iter().map(name_of).collect(),
        rows,
    };
    let columns: Vec<Column> = vec![
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("head-axis", ColumnKind::Text, 5),
        context.column("head-first-year", ColumnKind::Number, 2),
        context.column("head-last-year", ColumnKind::Number, 2),
    ];
    let mut built = block(context, "programme.calendar", Drawing::Gantt(gantt), columns, lines);
    if n_rows > MOST_ROWS {
        super::name_first(context, &mut built, MOST_ROWS);
    }
    Some(built)
}
