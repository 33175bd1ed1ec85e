//! The slides: a screen for each heading, in one page that also scrolls and prints.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::{Frame, Parts, fill, frame, title};
use super::markup::{Writer, anchor, plain};
use super::{PageError, Theme, blocks, theme};
use crate::document::{Block, Document, Inline, RowKind, Table};
use crate::i18n::{Language, args, message_with};

/// Rows of a table that are shown when it has more than a room can read at once.
const MOST_ROWS: usize = 5;

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
}

/// A slide.
#[derive(Debug, Default)]
struct Slide {
    /// Its place, the cover being the first.
    number: usize,
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
    let n_slides = slides.len() + 1;
    let body: String = slides.iter().map(|slide| section(document, slide, n_slides)).collect();
    let content = format!("{subtitle}{body}");
    let (frame, look) = frame(
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
    let page = Page { frame, title: title(document.language, "html-slides-window", &document.cover), subtitle };
    fill(theme::SLIDES_PAGE, theme, &page, &look, &[("body", &body)])
}

/// Returns a slide with its heading, and its number among all at its foot.
fn section(document: &Document, slide: &Slide, n_slides: usize) -> String {
    let Slide { number, heading_id, heading, content } = slide;
    let mut writer = Writer::without_sources(document.language);
    writer.raw(&format!("<section class=\"slide\" id=\"_{number}\""));
    writer.attribute("aria-labelledby", heading_id);
    writer.raw(">\n<h2");
    writer.attribute("id", heading_id);
    writer.raw(&format!(">{heading}</h2>\n<div class=\"content\">\n{content}</div>\n"));
    writer.raw(&format!("<p class=\"foot\"><span><bdi dir=\"ltr\">{number} / {n_slides}</bdi></span> <span>"));
    writer.isolated(&document.cover.commune);
    if let Some(notice) = &document.cover.notice_short {
        writer.raw(" <span aria-hidden=\"true\">·</span> ");
        writer.text(notice);
    }
    writer.raw("</span></p>\n</section>\n");
    writer.out
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
                    content.raw("<p class=\"rest\">");
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
    Ok(Slide { number, heading_id: anchor(id), heading: heading.out, content: content.out })
}

/// Returns a table that a room can read, and how many rows the plan has beyond it. The note stays in the plan.
fn shortened(table: &Table, language: Language) -> (Table, Option<String>) {
    let mut short = Table { number: 0, note: None, ..table.clone() };
    if table.rows.len() <= MOST_ROWS + 5 {
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
