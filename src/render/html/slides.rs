//! The slides: a screen for each heading, in one page that also scrolls and prints.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::{Frame, Parts, fill, frame, title};
use super::markup::{Writer, anchor, plain};
use super::{PageError, Theme, blocks, theme};
use crate::document::{Block, Document, Inline, RowKind, Table};
use crate::i18n::{Language, args, message_with};

/// Rows of a table that a room can read at once.
const MOST_ROWS: usize = 9;

/// Messages that the template shows.
const WORDS: &[&str] = &["languages", "slides-of", "slides-pager", "slides-previous", "slides-next", "slides-full"];

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    title: String,
    /// Title of the chapter that the slides are.
    subtitle: String,
    slides: Vec<Slide>,
    /// Slides with the cover.
    n_slides: usize,
}

/// A slide.
#[derive(Debug, Default, Serialize)]
struct Slide {
    /// Its place, the cover being the first.
    number: usize,
    id: String,
    heading_id: String,
    heading: String,
    content: String,
}

/// Returns the slides of a document: a screen for each of its sections.
///
/// # Shape
/// As for [`super::html`].
///
/// # Errors
/// When a drawing is missing or the theme cannot be used.
pub fn slides(
    document: &Document,
    charts: &BTreeMap<String, String>,
    siblings: &[(Language, String)],
    theme: &Theme,
) -> Result<String, PageError> {
    let mut slides: Vec<Slide> = Vec::new();
    for chapter in &document.chapters {
        for section in sections(&chapter.blocks) {
            slides.push(slide(document, section, charts, slides.len() + 2)?);
        }
    }
    let subtitle = document.chapters.first().map(|chapter| plain(&chapter.title)).unwrap_or_default();
    let content: String = slides
        .iter()
        .flat_map(|slide| [slide.heading.as_str(), slide.content.as_str()])
        .chain([subtitle.as_str()])
        .collect();
    let frame = frame(
        &Parts {
            language: document.language,
            cover: &document.cover,
            siblings,
            words: WORDS,
            styles: &[theme::STYLE, theme::SLIDES_STYLE],
            scripts: &[theme::SLIDES_SCRIPT],
            content: &content,
        },
        theme,
    )?;
    let page = Page {
        frame,
        title: title(document.language, "html-slides-window", &document.cover),
        subtitle,
        n_slides: slides.len() + 1,
        slides,
    };
    fill(theme::SLIDES_PAGE, theme, &page)
}

/// Returns the blocks of each section, its heading first; what stands before the first heading belongs to no slide.
fn sections(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    let is_section = |block: &Block| matches!(block, Block::Heading { level: 2, .. });
    blocks.chunk_by(move |_, next| !is_section(next)).filter(move |section| section.first().is_some_and(is_section))
}

fn slide(
    document: &Document,
    section: &[Block],
    charts: &BTreeMap<String, String>,
    number: usize,
) -> Result<Slide, PageError> {
    let Some((Block::Heading { id, text, .. }, rest)) = section.split_first() else { return Ok(Slide::default()) };
    let mut heading = Writer::without_sources(document.language);
    heading.inlines(text);
    let mut content = Writer::without_sources(document.language);
    for block in rest {
        match block {
            Block::Table(table) => {
                let (table, rest) = shortened(table, document.language);
                super::table::write(&mut content, &table);
                if let Some(rest) = rest {
                    content.raw("<p class=\"note\">");
                    content.text(&rest);
                    content.raw("</p>\n");
                }
            }
            Block::Heading { text, .. } => {
                blocks::write_block(
                    &mut content,
                    &Block::Paragraph { text: vec![Inline::Strong(text.clone())] },
                    charts,
                )?;
            }
            block => blocks::write_block(&mut content, block, charts)?,
        }
    }
    Ok(Slide { number, id: format!("_{number}"), heading_id: anchor(id), heading: heading.out, content: content.out })
}

/// Returns a table that a room can read, and how many rows the plan has beyond it. The note stays in the plan.
fn shortened(table: &Table, language: Language) -> (Table, Option<String>) {
    let mut short = Table { number: 0, note: None, ..table.clone() };
    if table.rows.len() <= MOST_ROWS + 1 {
        return (short, None);
    }
    short.rows.truncate(MOST_ROWS);
    // A group is not named for rows that are left out.
    while short.rows.last().is_some_and(|row| row.kind == RowKind::Group) {
        short.rows.pop();
    }
    let counts = args([("n", short.rows.len().into()), ("all", table.rows.len().into())]);
    (short, Some(message_with(language, "html-slides-rows", &counts)))
}
