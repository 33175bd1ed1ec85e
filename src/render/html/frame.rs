//! The frame of a page: what every page of the theme shares, and its template filled in.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Tera};

use super::policy::policy;
use super::{PageError, Theme, fonts, guard, outward, theme};
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
    cover: &'a Cover,
    languages: Vec<Sibling<'a>>,
    /// Messages by name, with `_` for `-`.
    words: BTreeMap<String, String>,
}

/// The style sheet and the script of a page.
pub(super) struct Look {
    style: String,
    script: String,
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
pub(super) fn frame<'a>(parts: &Parts<'a>, theme: &Theme) -> Result<(Frame<'a>, Look), PageError> {
    // Nothing inside the two elements can be escaped: their text ends at their end tag, wherever it stands.
    let style = joined(parts.styles, theme, "</style")?;
    let script = joined(parts.scripts, theme, "</script")?;
    let language = parts.language;
    let words = words(language, parts.words);
    let languages: Vec<Sibling<'a>> =
        parts.siblings.iter().map(|(sibling, file)| entry(*sibling, file, language)).collect();
    let shown = serde_json::to_string(&(parts.cover, &languages, &words)).expect("words are words");
    let fonts = fonts::rules(&format!("{shown}{}", parts.content), &style, language, &theme.fonts);
    let notice = running_notice(parts.cover.notice_short.as_deref());
    if notice.to_ascii_lowercase().contains("</style") {
        return Err(PageError::EndTag { file: theme::STYLE, line: 1 });
    }
    let style = format!("{style}{}{}{notice}{fonts}", theme.rules, fonts::families(&theme.fonts));
    let frame = Frame {
        lang: language.bcp47(),
        dir: language.direction().attribute(),
        policy: policy(&style, &script),
        cover: parts.cover,
        languages,
        words,
    };
    Ok((frame, Look { style, script }))
}

fn joined(files: &[&'static str], theme: &Theme, end: &str) -> Result<String, PageError> {
    let mut joined = String::new();
    for file in files {
        let text = theme.text(file);
        if let Some(at) = text.to_ascii_lowercase().find(end) {
            return Err(PageError::EndTag { file, line: outward::line(text, at) });
        }
        // What a script asks for is refused by the browser, which the page's policy tells so.
        if file.ends_with(".css")
            && let Some((line, what)) = outward::of_style(text)
        {
            return Err(PageError::Outward { file, line, what });
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

/// A text that is written out already and stands in the page once, such as its chapters. The template is given a mark
/// for it: it can be placed, and neither gone through nor repeated.
pub(super) type Part<'a> = (&'static str, &'a str);

/// Bytes of a page beside its parts.
const LONGEST: usize = 4 * 1024 * 1024;

/// Returns the mark of a part; no text of a user holds these characters, for they stand for nothing.
fn mark(name: &str) -> String {
    format!("\u{FDD0}{name}\u{FDD1}")
}

/// Fills a template of the theme, its style sheet, its script and these parts.
pub(super) fn fill(
    file: &'static str,
    theme: &Theme,
    values: &impl Serialize,
    look: &Look,
    parts: &[Part<'_>],
) -> Result<String, PageError> {
    if let Some((line, what)) = guard::refused(theme.text(file)) {
        return Err(PageError::Forbidden { file, line, what });
    }
    if let Some((line, what)) = outward::of_page(theme.text(file)) {
        return Err(PageError::Outward { file, line, what });
    }
    let failed = |error: &tera::Error| PageError::template(file, &error.to_string());
    let mut tera = Tera::new();
    let mut context = Context::from_serialize(values).map_err(|error| failed(&error))?;
    let own: [Part<'_>; 2] = [("style", &look.style), ("script", &look.script)];
    for (name, _) in own.iter().chain(parts) {
        context.insert(*name, &mark(name));
    }
    tera.add_raw_template(file, theme.text(file)).map_err(|error| failed(&error))?;
    let mut out = Bounded(Vec::new());
    if let Err(error) = tera.render_to(file, &context, &mut out) {
        return Err(if out.0.len() >= LONGEST { PageError::TooLong(file) } else { failed(&error) });
    }
    let mut page = String::from_utf8_lossy(&out.0).into_owned();
    if !outward::has_policy(theme.text(file)) {
        return Err(PageError::Missing { file, what: outward::POLICY.to_owned() });
    }
    if let Some((name, _)) = parts.iter().find(|(name, _)| !page.contains(&mark(name))) {
        return Err(PageError::Missing { file, what: format!("{{{{ {name} | safe }}}}") });
    }
    for (name, text) in own.iter().chain(parts) {
        page = page.replacen(&mark(name), text, 1).replace(&mark(name), "");
    }
    Ok(page)
}

/// Takes a page up to its greatest length.
struct Bounded(Vec<u8>);

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let left = LONGEST - self.0.len();
        self.0.extend_from_slice(&bytes[..bytes.len().min(left)]);
        if bytes.len() > left { Err(std::io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
