//! Chapters and their blocks, in the order of the tree.

use std::collections::BTreeMap;

use super::markup::{Writer, anchor};
use super::{PageError, figure, sources, table};
use crate::document::{Block, CalloutKind, Chapter, Document};
use crate::i18n::message;

/// Returns the markup of all chapters and of the annex of sources.
pub(super) fn body(document: &Document, charts: &BTreeMap<String, String>) -> Result<String, PageError> {
    let mut writer = Writer::new(document);
    for chapter in &document.chapters {
        write_chapter(&mut writer, chapter, charts)?;
    }
    sources::annex(&mut writer, document);
    Ok(writer.out)
}

fn write_chapter(
    writer: &mut Writer<'_>,
    chapter: &Chapter,
    charts: &BTreeMap<String, String>,
) -> Result<(), PageError> {
    let id = anchor(&chapter.id);
    writer.raw("<section class=\"chapter\"");
    writer.attribute("aria-labelledby", &id);
    writer.raw(">\n<h2");
    writer.attribute("id", &id);
    writer.raw(">");
    writer.number(chapter.number.as_deref());
    writer.inlines(&chapter.title);
    writer.raw("</h2>\n");
    for block in &chapter.blocks {
        write_block(writer, block, charts)?;
    }
    writer.footnotes();
    writer.raw("</section>\n");
    Ok(())
}

pub(super) fn write_block(
    writer: &mut Writer<'_>,
    block: &Block,
    charts: &BTreeMap<String, String>,
) -> Result<(), PageError> {
    match block {
        Block::Heading { level, id, number, text } => {
            // The cover's title is the first level and the chapters' the second.
            let level = level.clamp(&2, &4) + 1;
            writer.raw(&format!("<h{level}"));
            writer.attribute("id", &anchor(id));
            writer.raw(">");
            writer.number(number.as_deref());
            writer.inlines(text);
            writer.raw(&format!("</h{level}>\n"));
        }
        Block::Paragraph { text } => {
            writer.raw("<p>");
            writer.inlines(text);
            writer.raw("</p>\n");
        }
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            writer.raw(&format!("<{tag}>\n"));
            for item in items {
                write_item(writer, item, charts)?;
            }
            writer.raw(&format!("</{tag}>\n"));
        }
        Block::Quote { blocks } => {
            writer.raw("<blockquote>\n");
            for block in blocks {
                write_block(writer, block, charts)?;
            }
            writer.raw("</blockquote>\n");
        }
        Block::Callout { kind, blocks } => write_callout(writer, *kind, blocks, charts)?,
        Block::Table(table) => table::write(writer, table),
        Block::Chart(chart) => figure::write(writer, chart, charts)?,
    }
    Ok(())
}

/// Writes an item of a list; a single paragraph needs no tags of its own.
fn write_item(writer: &mut Writer<'_>, item: &[Block], charts: &BTreeMap<String, String>) -> Result<(), PageError> {
    writer.raw("<li>");
    if let [Block::Paragraph { text }] = item {
        writer.inlines(text);
    } else {
        for block in item {
            write_block(writer, block, charts)?;
        }
    }
    writer.raw("</li>\n");
    Ok(())
}

fn write_callout(
    writer: &mut Writer<'_>,
    kind: CalloutKind,
    blocks: &[Block],
    charts: &BTreeMap<String, String>,
) -> Result<(), PageError> {
    let (class, key) = match kind {
        CalloutKind::Note => ("note", "page-note"),
        CalloutKind::Warning => ("warning", "page-warning"),
        CalloutKind::Missing => ("missing", "page-missing"),
    };
    let label = message(writer.language, key);
    writer.raw(&format!("<div class=\"callout {class}\" role=\"note\""));
    writer.attribute("aria-label", &label);
    writer.raw(">\n<p class=\"label\">");
    writer.text(&label);
    writer.raw("</p>\n");
    for block in blocks {
        write_block(writer, block, charts)?;
    }
    writer.raw("</div>\n");
    Ok(())
}
