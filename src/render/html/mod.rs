//! One self-contained page for each language, from the tree of blocks.
//!
//! Takes a document, its drawings and a theme; gives the text of an HTML file that asks nothing of any other place,
//! reads without its script, and carries where each figure came from. The frame of the page is a Tera template of
//! the theme; the blocks are written here, where every text is escaped in one place. It computes no figure.

mod blocks;
mod contents;
mod decision;
mod figure;
#[cfg(test)]
mod fixture;
mod fonts;
mod frame;
mod guard;
mod markup;
mod outward;
mod page;
mod paper;
mod policy;
mod slides;
mod sources;
mod table;
#[cfg(test)]
mod tests;
mod theme;

use std::collections::BTreeMap;
use std::fmt;

use crate::document::Document;
use crate::i18n::Language;

pub use decision::{decision, decision_data};
pub use fonts::can_be_cut;
pub use paper::paper;
pub use policy::with_reload;
pub use slides::slides;
pub use theme::{Theme, files};

/// Why a page could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageError {
    /// No drawing was given for the chart with this id.
    Drawing(String),
    /// A template of the theme cannot be used.
    Template {
        /// Its file.
        file: &'static str,
        /// Line of the file, from one; when the template engine names it.
        line: Option<usize>,
        /// Reason that the template engine gives.
        reason: String,
    },
    /// A template of the theme uses what a page may not.
    Forbidden {
        /// Its file.
        file: &'static str,
        /// Line of the file, from one.
        line: usize,
        /// What it uses.
        what: String,
    },
    /// The page made of this file grows beyond measure.
    TooLong(&'static str),
    /// A file of the theme holds the tag that would end it inside the page.
    EndTag {
        /// Its file.
        file: &'static str,
        /// Line of the file, from one.
        line: usize,
    },
    /// A file of the theme asks for something that stands outside the page.
    Outward {
        /// Its file.
        file: &'static str,
        /// Line of the file, from one.
        line: usize,
        /// What it asks for.
        what: String,
    },
    /// A template of the theme leaves out what its page cannot do without.
    Missing {
        /// Its file.
        file: &'static str,
        /// Words of the template that are missing.
        what: String,
    },
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::Drawing(id) => write!(f, "no drawing for the chart {id}"),
            PageError::Template { file, line: Some(line), reason } => write!(f, "{file}:{line}: {reason}"),
            PageError::Template { file, line: None, reason } => write!(f, "{file}: {reason}"),
            PageError::Forbidden { file, line, what } => write!(f, "{file}:{line}: {what}: not for pages"),
            PageError::TooLong(file) => write!(f, "{file}: too long"),
            PageError::EndTag { file, line } => write!(f, "{file}:{line}: holds its own end tag"),
            PageError::Outward { file, line, what } => write!(f, "{file}:{line}: {what}: stands outside the page"),
            PageError::Missing { file, what } => write!(f, "{file}: lacks {what}"),
        }
    }
}

impl std::error::Error for PageError {}

/// Which file of a theme keeps a page from being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Culprit {
    /// Its name.
    pub file: &'static str,
    /// Line, from one.
    pub line: usize,
    /// What is wrong: `template`, `forbidden`, `long`, `end-tag`, `outward` or `missing`.
    pub kind: &'static str,
    /// The words that are wrong.
    pub what: String,
}

impl PageError {
    /// Returns the file of the theme that is at fault; nothing when none is.
    #[must_use]
    pub fn culprit(&self) -> Option<Culprit> {
        let (file, line, kind, what) = match self {
            PageError::Drawing(_) => return None,
            PageError::Template { file, line, reason } => (file, line.unwrap_or(1), "template", reason.as_str()),
            PageError::Forbidden { file, line, what } => (file, *line, "forbidden", what.as_str()),
            PageError::TooLong(file) => (file, 1, "long", ""),
            PageError::EndTag { file, line } => (file, *line, "end-tag", ""),
            PageError::Outward { file, line, what } => (file, *line, "outward", what.as_str()),
            PageError::Missing { file, what } => (file, 1, "missing", what.as_str()),
        };
        Some(Culprit { file, line, kind, what: what.to_owned() })
    }

    /// Reads what the template engine says: the reason first, then `--> file:line:column`.
    fn template(file: &'static str, said: &str) -> Self {
        let place = said.split_once(&format!("--> {file}:")).map_or("", |(_, place)| place);
        let line = place.split(':').next().and_then(|line| line.parse().ok());
        let first = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        PageError::Template { file, line, reason: first.trim_start_matches("error: ").to_owned() }
    }
}

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
