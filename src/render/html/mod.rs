//! One self-contained page for each language, from the tree of blocks.
//!
//! Takes a document, its drawings and a theme; gives the text of an HTML file that asks nothing of any other place,
//! reads without its script, and carries where each figure came from. The frame of the page is a Tera template of
//! the theme; the blocks are written here, where every text is escaped in one place. It computes no figure.

mod blocks;
mod contents;
mod figure;
#[cfg(test)]
mod fixture;
mod markup;
mod page;
mod policy;
mod sources;
mod table;
#[cfg(test)]
mod tests;
mod theme;

use std::collections::BTreeMap;
use std::fmt;

use crate::document::Document;
use crate::i18n::Language;

pub use theme::Theme;

/// Why a page could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageError {
    /// No drawing was given for the chart with this id.
    Drawing(String),
    /// The theme's page cannot be used, for the reason the template engine gives.
    Template(String),
    /// This file of the theme holds the tag that would end it inside the page.
    EndTag(&'static str),
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::Drawing(id) => write!(f, "no drawing for the chart {id}"),
            PageError::Template(reason) => write!(f, "{}: {reason}", theme::PAGE),
            PageError::EndTag(file) => write!(f, "{file}: holds its own end tag"),
        }
    }
}

impl std::error::Error for PageError {}

/// Returns the page of a document.
///
/// # Shape
/// `charts` holds the drawing of each chart by the id of its block; `siblings` the file of each language beside this
/// one, in the order in which they are offered. The same arguments give the same bytes.
///
/// # Errors
/// When a drawing is missing or the theme cannot be used.
pub fn html(
    document: &Document,
    charts: &BTreeMap<String, String>,
    siblings: &[(Language, String)],
    theme: &Theme,
) -> Result<String, PageError> {
    let body = blocks::body(document, charts)?;
    page::page(document, &body, siblings, theme)
}
