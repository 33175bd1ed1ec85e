//! A paper of the procedure as a page: letterhead, text, signature.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::{Frame, Parts, fill, frame};
use super::markup::{Writer, plain};
use super::{PageError, Theme, blocks, theme};
use crate::document::Document;
use crate::i18n::Language;

/// Messages that the template shows.
const WORDS: &[&str] = &["languages"];

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    /// Title of the paper.
    title: String,
}

/// Returns the page of a paper.
///
/// # Shape
/// As for [`super::html`].
///
/// # Errors
/// When a drawing is missing or the theme cannot be used.
pub fn paper(
    document: &Document,
    charts: &BTreeMap<String, String>,
    siblings: &[(Language, String)],
    theme: &Theme,
) -> Result<String, PageError> {
    let title = document.chapters.first().map(|chapter| plain(&chapter.title)).unwrap_or_default();
    let mut writer = Writer::without_sources(document.language);
    for block in document.chapters.iter().flat_map(|chapter| &chapter.blocks) {
        blocks::write_block(&mut writer, block, charts)?;
    }
    let content = format!("{title}{}", writer.out);
    let (frame, look) = frame(
        &Parts {
            language: document.language,
            cover: &document.cover,
            siblings,
            words: WORDS,
            styles: &[theme::STYLE, theme::PAPER_STYLE],
            scripts: &[],
            content: &content,
        },
        theme,
    )?;
    let page = Page { frame, title };
    fill(theme::PAPER_PAGE, theme, &page, &look, &[("body", &writer.out)])
}
