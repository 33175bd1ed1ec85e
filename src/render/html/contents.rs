//! The list of contents: chapters and their sections.

use serde::Serialize;

use super::markup::{anchor, plain};
use super::sources;
use crate::document::{Block, Chapter, Document};
use crate::i18n::message;

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

/// Returns the sections of a chapter; those of an annex are too many to be listed, such as one for each project.
fn sections(chapter: &Chapter) -> Vec<Entry> {
    match &chapter.number {
        Some(number) if !number.chars().all(|letter| letter.is_ascii_digit()) => Vec::new(),
        Some(_) | None => chapter.blocks.iter().filter_map(section).collect(),
    }
}

fn section(block: &Block) -> Option<Entry> {
    match block {
        Block::Heading { level: 2, id, number, text } => Some(Entry {
            href: format!("#{}", anchor(id)),
            number: number.clone().unwrap_or_default(),
            label: plain(text),
            sections: Vec::new(),
        }),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Quote { .. }
        | Block::Callout { .. }
        | Block::Table(_)
        | Block::Chart(_) => None,
    }
}
