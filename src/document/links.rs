//! Cross references: every link of a document leads to something that is in it.

use std::collections::BTreeSet;

use super::block::{Block, Chapter, Inline};

/// Points links to their targets: a chart may be named without its prefix. A link whose target is not in the
/// document, such as a table without rows, leaves its words.
pub(super) fn resolve(chapters: &mut [Chapter]) {
    let mut ids = BTreeSet::new();
    for chapter in chapters.iter() {
        ids.insert(chapter.id.clone());
        collect(&chapter.blocks, &mut ids);
    }
    for chapter in chapters {
        rewrite(&mut chapter.blocks, &ids);
    }
}

fn collect(blocks: &[Block], ids: &mut BTreeSet<String>) {
    for block in blocks {
        match block {
            Block::Heading { id, .. } => {
                ids.insert(id.clone());
            }
            Block::Table(table) => {
                ids.insert(table.id.clone());
            }
            Block::Chart(chart) => {
                ids.insert(chart.id.clone());
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, ids)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => collect(blocks, ids),
            Block::Paragraph { .. } => {}
        }
    }
}

fn rewrite(blocks: &mut [Block], ids: &BTreeSet<String>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => inlines(text, ids),
            Block::List { items, .. } => items.iter_mut().for_each(|item| rewrite(item, ids)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => rewrite(blocks, ids),
            Block::Table(_) | Block::Chart(_) => {}
        }
    }
}

fn inlines(text: &mut Vec<Inline>, ids: &BTreeSet<String>) {
    let resolved = std::mem::take(text).into_iter().flat_map(|inline| match inline {
        Inline::Strong(mut inner) => {
            inlines(&mut inner, ids);
            vec![Inline::Strong(inner)]
        }
        Inline::Emphasis(mut inner) => {
            inlines(&mut inner, ids);
            vec![Inline::Emphasis(inner)]
        }
        Inline::Link { target, text } => {
            let chart = format!("chart.{target}");
            if ids.contains(&target) {
                vec![Inline::Link { target, text }]
            } else if ids.contains(&chart) {
                vec![Inline::Link { target: chart, text }]
            } else {
                text
            }
        }
        other => vec![other],
    });
    *text = super::markdown::joined(resolved.collect());
}
