//! The page of the plan: what its template is given.

use rust_decimal::Decimal;
use serde::Serialize;

use super::contents::{Entry, contents, lists};
use super::frame::{Frame, Parts, fill, frame, title};
use super::{PageError, Theme, theme};
use crate::document::Document;
use crate::i18n::{Language, message, number};

/// Messages that the template shows.
const WORDS: &[&str] = &[
    "skip",
    "languages",
    "notice",
    "search",
    "search-results",
    "search-none",
    "sort",
    "top",
    "about",
    "source",
    "source-whole",
    "close",
];

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    /// Title of the window.
    title: String,
    /// Decimal mark, by which the script reads numbers.
    decimal: String,
    /// Word above the contents.
    contents_title: String,
    contents: Vec<Entry>,
    /// Lists of the tables and of the figures.
    lists: Vec<List>,
}

/// A list of tables or figures.
#[derive(Serialize)]
struct List {
    title: String,
    entries: Vec<Entry>,
}

/// Returns the page around the chapters.
pub(super) fn page(
    document: &Document,
    body: &str,
    siblings: &[(Language, String)],
    theme: &Theme,
) -> Result<String, PageError> {
    let language = document.language;
    let contents_title = message(language, "page-contents");
    let [tables, figures] = lists(document);
    let lists: Vec<List> = [("page-list-of-tables", tables), ("page-list-of-figures", figures)]
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(key, entries)| List { title: message(language, key), entries })
        .collect();
    let titles: String = lists.iter().map(|list| list.title.as_str()).collect();
    let content = format!("{contents_title}{titles}{body}");
    let (frame, look) = frame(
        &Parts {
            language,
            cover: &document.cover,
            siblings,
            words: WORDS,
            styles: &[theme::STYLE],
            scripts: &[theme::SCRIPT],
            content: &content,
        },
        theme,
    )?;
    let page = Page {
        frame,
        title: title(language, "html-title", &document.cover),
        decimal: decimal_mark(language),
        contents_title,
        contents: contents(document),
        lists,
    };
    fill(theme::PAGE, theme, &page, &look, &[("body", body)])
}

/// Returns what stands between the digits of one and a half.
pub(super) fn decimal_mark(language: Language) -> String {
    number(language, Decimal::new(15, 1)).chars().filter(|letter| !letter.is_ascii_digit()).collect()
}
