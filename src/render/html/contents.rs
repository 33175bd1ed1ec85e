//! The list of contents: chapters and their sections.

use serde::Serialize;

use super::markup::{anchor, plain};
use super::sources;
use crate::diagnostics::Arg;
use crate::document::{Block, Chapter, Document};
use crate::i18n::{Language, args, message, message_with};

/// An entry of the contents.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    /// Address in the page.
    href: String,
    /// Number; empty when there is none.
    number: String,
    /// Words.
    label: String,
    /// Entries below it.
    sections: Vec<Entry>,
}

/// Returns the entries of the chapters, with their sections, and of the annex.
pub(super) fn contents(document: &Document) -> Vec<Entry> {
    let mut entries: Vec<Entry> = document
        .chapters
        .iter()
        .map(|chapter| Entry {
            href: format!("#{}", anchor(&chapter.id)),
            number: chapter.number.clone().unwrap_or_default(),
            label: plain(&chapter.title),
            sections: sections(chapter),
        })
        .collect();
    if !document.sources.is_empty() {
        entries.push(Entry {
            href: format!("#{}", sources::ANNEX),
            number: String::new(),
            label: message(document.language, "page-sources"),
            sections: Vec::new(),
        });
    }
    entries
}

/// Returns the sections of a chapter that has a number, as the printed contents do: those of an annex are too many,
/// such as one for each project, and a summary is read as one.
fn sections(chapter: &Chapter) -> Vec<Entry> {
    match &chapter.number {
        Some(number) if number.chars().all(|letter| letter.is_ascii_digit()) => {
            chapter.blocks.iter().filter_map(section).collect()
        }
        Some(_) | None => Vec::new(),
    }
}

fn section(block: &Block) -> Option<Entry> {
    let Block::Heading { level: 2, id, number, text } = block else { return None };
    Some(Entry {
        href: format!("#{}", anchor(id)),
        number: number.clone().unwrap_or_default(),
        label: plain(text),
        sections: Vec::new(),
    })
}

/// Returns the numbered tables of the document and its figures.
pub(super) fn lists(document: &Document) -> [Vec<Entry>; 2] {
    let mut lists = [Vec::new(), Vec::new()];
    for chapter in &document.chapters {
        collect(&chapter.blocks, document.language, &mut lists);
    }
    lists
}

fn collect(blocks: &[Block], language: Language, lists: &mut [Vec<Entry>; 2]) {
    for block in blocks {
        match block {
            Block::Table(table) if table.number > 0 => {
                lists[0].push(numbered(language, "page-table-label", &table.id, table.number, &table.caption));
            }
            Block::Chart(chart) => {
                lists[1].push(numbered(language, "page-figure-label", &chart.id, chart.number, &chart.caption));
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, language, lists)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => collect(blocks, language, lists),
            Block::Table(_) | Block::Heading { .. } | Block::Paragraph { .. } => {}
        }
    }
}

fn numbered(language: Language, key: &str, id: &str, number: usize, caption: &str) -> Entry {
    Entry {
        href: format!("#{}", anchor(id)),
        number: message_with(language, key, &args([("number", Arg::Text(number.to_string()))])),
        label: caption.to_owned(),
        sections: Vec::new(),
    }
}
