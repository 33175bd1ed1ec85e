//! What the short documents show: the key figures, and the projects that come first.

use crate::document::block::{Cell, ColumnKind, Inline, Table};
use crate::document::context::{Context, body, text};
use crate::document::figures::{self, Asked};

/// Projects of the short list.
const SHORT_LIST: usize = 10;

/// The figures that sum up a plan, with the key of their names.
const KEY_FIGURES: &[(&str, &str)] = &[
    ("DEM01", "key-population"),
    ("DEM02", "key-households"),
    ("EAU01", "key-water"),
    ("ELE01", "key-electricity"),
    ("EDU05.women", "key-illiterate-women"),
    ("EDU05.men", "key-illiterate-men"),
    ("participants.total", "key-participants"),
    ("needs.count", "key-needs"),
    ("projects.programmed", "key-projects"),
    ("programme.cost", "key-cost"),
    ("programme.own", "key-own"),
    ("programme.partners", "key-partners"),
];

/// The key figures that are known.
pub(super) fn key_figures(context: &mut Context<'_>) -> Option<Table> {
    let mut rows = Vec::new();
    for (id, key) in KEY_FIGURES {
        if let Asked::Words(Inline::Figure { text: shown, source }) = figures::figure(context, id) {
            rows.push(body(vec![text(context.word(key)), Cell::new(shown, source)]));
        }
    }
    let columns = vec![
        context.column("head-item", ColumnKind::RowHeader, 3),
        context.column("head-value", ColumnKind::Number, 2),
    ];
    Some(context.table("key.figures", columns, rows))
}

/// The first projects of the ranking with their cost and years.
pub(super) fn first_projects(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .ranking
        .ranked
        .iter()
        .take(SHORT_LIST)
        .map(|ranked| {
            let cost = match context.project(&ranked.project).and_then(|project| project.cost.as_ref()) {
                Some(cost) => text(context.dirhams(cost.value)),
                None => context.missing(),
            };
            body(vec![
                text(ranked.rank.to_string()),
                text(context.project_title(&ranked.project)),
                cost,
                text(super::projects::place(context, &ranked.project)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("head-cost", ColumnKind::Number, 2),
        context.column("head-programmed-in", ColumnKind::Text, 2),
    ];
    Some(context.table("ranking.first", columns, rows))
}
