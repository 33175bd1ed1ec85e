//! How words are set on the page: spaces that do not break and curly apostrophes, as each language writes them.
//!
//! A document is set once, when it is whole, so that paper, pages and slides show the same. Ids, sources, formulas, and
//! words that look like a file, an address or a command stay as they are: they are copied and searched for.

use super::block::{Block, Chapter, Cover, Document, Inline, Table};
use crate::i18n;

/// Sets every word of a document that is read as prose.
pub(super) fn set_document(document: &mut Document) {
    let set = |words: &mut String| set_words(document.language, words);
    set_cover(&mut document.cover, &set);
    document.chapters.iter_mut().for_each(|chapter| set_chapter(chapter, &set));
    document.sources.iter_mut().for_each(|note| set(&mut note.label));
}

/// Sets the words of a table that stands alone.
pub(super) fn set_table(language: i18n::Language, table: &mut Table) {
    table_words(table, &|words: &mut String| set_words(language, words));
}

fn set_words(language: i18n::Language, words: &mut String) {
    let set = i18n::typeset(language, words);
    if set != *words {
        *words = set;
    }
}

fn set_cover(cover: &mut Cover, set: &dyn Fn(&mut String)) {
    let Cover { title, commune, period, territory, status, status_short, notice, notice_short, credit, author, .. } =
        cover;
    [title, commune, period, status, status_short, credit, author].into_iter().for_each(set);
    territory.iter_mut().chain(notice).chain(notice_short).for_each(set);
}

/// Sets the words of a chapter.
pub(super) fn set_chapter(chapter: &mut Chapter, set: &dyn Fn(&mut String)) {
    inlines(&mut chapter.title, set);
    blocks(&mut chapter.blocks, set);
}

fn blocks(all: &mut [Block], set: &dyn Fn(&mut String)) {
    for block in all {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => inlines(text, set),
            Block::List { items, .. } => items.iter_mut().for_each(|item| blocks(item, set)),
            Block::Quote { blocks: inner } | Block::Callout { blocks: inner, .. } => blocks(inner, set),
            Block::Table(table) => table_words(table, set),
            Block::Chart(chart) => {
                set(&mut chart.caption);
                set(&mut chart.description);
                table_words(&mut chart.data, set);
            }
        }
    }
}

fn inlines(all: &mut [Inline], set: &dyn Fn(&mut String)) {
    for inline in all {
        match inline {
            Inline::Text(words) | Inline::Name(words) | Inline::Figure { text: words, .. } => set(words),
            Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner, set),
            Inline::Link { text, .. } | Inline::Footnote { text, .. } => inlines(text, set),
            Inline::Break => {}
        }
    }
}

fn table_words(table: &mut Table, set: &dyn Fn(&mut String)) {
    set(&mut table.caption);
    table.columns.iter_mut().for_each(|column| set(&mut column.header));
    table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| set(&mut cell.text));
    table.note.iter_mut().for_each(set);
}
