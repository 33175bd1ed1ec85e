//! The frame of a page: what every page of the theme shares, and its template filled in.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Tera};

use super::policy::policy;
use super::{PageError, Theme, fonts, theme};
use crate::diagnostics::Arg;
use crate::document::Cover;
use crate::i18n::{Language, args, message_with};

/// What every page needs beside its content.
#[derive(Debug, Serialize)]
pub(super) struct Frame<'a> {
    /// Full tag of the language.
    lang: &'static str,
    /// Direction of the words.
    dir: &'static str,
    policy: String,
    style: String,
    script: String,
    cover: &'a Cover,
    languages: Vec<Sibling<'a>>,
    /// Messages by name, with `_` for `-`.
    words: BTreeMap<String, String>,
}

/// A language in which the document can be read.
#[derive(Debug, Serialize)]
struct Sibling<'a> {
    lang: &'static str,
    dir: &'static str,
    name: &'static str,
    file: &'a str,
    is_this: bool,
}

/// What a page is made of.
pub(super) struct Parts<'a> {
    pub(super) language: Language,
    pub(super) cover: &'a Cover,
    pub(super) siblings: &'a [(Language, String)],
    /// Keys of the messages that its template shows, without their prefix `html-`.
    pub(super) words: &'a [&'a str],
    /// Files of the theme that make up its style sheet.
    pub(super) styles: &'a [&'static str],
    /// Files of the theme that make up its script.
    pub(super) scripts: &'a [&'static str],
    /// What it shows, for the letters of its fonts.
    pub(super) content: &'a str,
}

/// Returns the frame of a page.
pub(super) fn frame<'a>(parts: &Parts<'a>, theme: &Theme) -> Result<Frame<'a>, PageError> {
    // Nothing inside the two elements can be escaped: their text ends at their end tag, wherever it stands.
    let style = joined(parts.styles, theme, "</style")?;
    let script = joined(parts.scripts, theme, "</script")?;
    let language = parts.language;
    let words = words(language, parts.words);
    let languages: Vec<Sibling<'a>> =
        parts.siblings.iter().map(|(sibling, file)| entry(*sibling, file, language)).collect();
    let shown = serde_json::to_string(&(parts.cover, &languages, &words)).expect("words are words");
    let fonts = fonts::rules(&format!("{shown}{}", parts.content), &style);
    let notice = running_notice(parts.cover.notice_short.as_deref());
    if notice.to_ascii_lowercase().contains("</style") {
        return Err(PageError::EndTag(theme::STYLE));
    }
    let style = format!("{style}{notice}{fonts}");
    Ok(Frame {
        lang: language.bcp47(),
        dir: language.direction().attribute(),
        policy: policy(&style, &script),
        style,
        script,
        cover: parts.cover,
        languages,
        words,
    })
}

fn joined(files: &[&'static str], theme: &Theme, end: &str) -> Result<String, PageError> {
    let mut joined = String::new();
    for file in files {
        let text = theme.text(file);
        if text.to_ascii_lowercase().contains(end) {
            return Err(PageError::EndTag(file));
        }
        joined.push_str(text);
    }
    Ok(joined)
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

/// Returns the title of a window: that of the plan, its commune and its period.
pub(super) fn title(language: Language, key: &str, cover: &Cover) -> String {
    let Cover { title, commune, period, .. } = cover;
    let values = args([
        ("title", Arg::Text(title.clone())),
        ("commune", Arg::Text(commune.clone())),
        ("period", Arg::Text(period.clone())),
    ]);
    message_with(language, key, &values)
}

fn words(language: Language, names: &[&str]) -> BTreeMap<String, String> {
    let keys: Vec<String> = names.iter().map(|name| format!("html-{name}")).collect();
    let named: Vec<(&str, &str)> = names.iter().copied().zip(keys.iter().map(String::as_str)).collect();
    placeholders(language, &named).into_iter().map(|(name, text)| (name.replace('-', "_"), text)).collect()
}

/// Returns messages by name, their arguments as `{count}` for a script to put in; it cannot know the plural forms, so
/// these messages do not inflect.
pub(super) fn placeholders(language: Language, keys: &[(&str, &str)]) -> BTreeMap<String, String> {
    let values = args(["count", "id", "rank", "sum", "value"].map(|name| (name, Arg::Text(format!("{{{name}}}")))));
    keys.iter().map(|(name, key)| ((*name).to_owned(), message_with(language, key, &values))).collect()
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

/// Fills a template of the theme.
pub(super) fn fill(file: &'static str, theme: &Theme, values: &impl Serialize) -> Result<String, PageError> {
    let failed = |error: &tera::Error| PageError::template(file, &error.to_string());
    let mut tera = Tera::new();
    let context = Context::from_serialize(values).map_err(|error| failed(&error))?;
    tera.add_raw_template(file, theme.text(file)).map_err(|error| failed(&error))?;
    tera.render(file, &context).map_err(|error| failed(&error))
}
