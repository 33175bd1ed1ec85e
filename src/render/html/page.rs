//! The frame of the page: what the theme's template is given.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;
use tera::{Context, Tera};

use super::contents::{Entry, contents};
use super::policy::policy;
use super::{PageError, Theme, theme};
use crate::diagnostics::Arg;
use crate::document::{Cover, Document};
use crate::i18n::{Language, args, message, message_with, number};

/// Messages that the template shows, without their prefix `html-`.
const WORDS: [&str; 9] =
    ["skip", "languages", "notice", "search", "search-results", "search-none", "sort", "top", "about"];

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    /// Full tag of the language.
    lang: &'static str,
    /// Direction of the words.
    dir: &'static str,
    /// Title of the window.
    title: String,
    policy: String,
    style: &'a str,
    script: &'a str,
    /// Decimal mark, by which the script reads numbers.
    decimal: String,
    cover: &'a Cover,
    languages: Vec<Sibling<'a>>,
    contents: Vec<Entry>,
    /// Chapters, written out.
    body: &'a str,
    /// Messages by name, with `_` for `-`.
    words: BTreeMap<String, String>,
}

/// A language in which the document can be read.
#[derive(Serialize)]
struct Sibling<'a> {
    lang: &'static str,
    dir: &'static str,
    name: &'static str,
    file: &'a str,
    is_this: bool,
}

/// Returns the page around the chapters.
pub(super) fn page(
    document: &Document,
    body: &str,
    siblings: &[(Language, String)],
    theme: &Theme,
) -> Result<String, PageError> {
    let style = format!("{}{}", theme.style, running_notice(document.cover.notice_short.as_deref()));
    // Nothing inside the two elements can be escaped: their text ends at their end tag, wherever it stands.
    for (file, text, end) in [(theme::STYLE, &style, "</style"), (theme::SCRIPT, &theme.script, "</script")] {
        if text.to_ascii_lowercase().contains(end) {
            return Err(PageError::EndTag(file));
        }
    }
    let language = document.language;
    let page = Page {
        lang: language.bcp47(),
        dir: language.direction().attribute(),
        title: title(document),
        policy: policy(&style, &theme.script),
        style: &style,
        script: &theme.script,
        decimal: decimal_mark(language),
        cover: &document.cover,
        languages: siblings.iter().map(|(sibling, file)| entry(*sibling, file, language)).collect(),
        contents: contents(document),
        body,
        words: words(language),
    };
    let mut tera = Tera::new();
    let context = Context::from_serialize(&page).map_err(|error| PageError::Template(error.to_string()))?;
    tera.add_raw_template(theme::PAGE, &theme.page).map_err(|error| PageError::Template(error.to_string()))?;
    tera.render(theme::PAGE, &context).map_err(|error| PageError::Template(error.to_string()))
}

fn entry(sibling: Language, file: &str, language: Language) -> Sibling<'_> {
    Sibling {
        lang: sibling.bcp47(),
        dir: sibling.direction().attribute(),
        name: sibling.name(),
        file,
        is_this: sibling == language,
    }
}

fn title(document: &Document) -> String {
    let Cover { title, commune, period, .. } = &document.cover;
    let values = args([
        ("title", Arg::Text(title.clone())),
        ("commune", Arg::Text(commune.clone())),
        ("period", Arg::Text(period.clone())),
    ]);
    message_with(document.language, "html-title", &values)
}

fn words(language: Language) -> BTreeMap<String, String> {
    // The script puts the count in; it cannot know the plural forms, so the message does not inflect.
    let count = args([("count", Arg::Text("{count}".to_owned()))]);
    WORDS
        .into_iter()
        .map(|word| (word.replace('-', "_"), message_with(language, &format!("html-{word}"), &count)))
        .chain([("contents".to_owned(), message(language, "page-contents"))])
        .collect()
}

/// Returns what stands between the digits of one and a half.
fn decimal_mark(language: Language) -> String {
    number(language, Decimal::new(15, 1)).chars().filter(|letter| !letter.is_ascii_digit()).collect()
}

/// Returns the style rule that prints the notice and the page's number below every page.
fn running_notice(notice: Option<&str>) -> String {
    let mut text = String::new();
    for letter in notice.unwrap_or_default().chars() {
        match letter {
            '"' | '\\' | '<' | '>' => text.push_str(&format!("\\{:x} ", u32::from(letter))),
            _ if letter.is_control() => text.push(' '),
            _ => text.push(letter),
        }
    }
    let space = if text.is_empty() { "" } else { "\u{2003}" };
    format!("\n@page {{ @bottom-center {{ font: 9pt sans-serif; content: \"{text}{space}\" counter(page); }} }}\n")
}
