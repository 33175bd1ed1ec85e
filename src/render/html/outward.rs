//! What a file of a theme may not ask for: anything that stands outside its page.
//!
//! A page says in its policy that the browser is to fetch nothing, and a theme may not leave that policy out. What the
//! browser would refuse without a word, or fetch before it reads the policy, is told here with its line.

/// The words by which a page gives the browser its policy.
pub(super) const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ policy }}\">";

/// Elements that lead out of a page, or that fetch or send something.
const ELEMENTS: [&str; 9] =
    ["<link", "<base", "<iframe", "<frame", "<object", "<embed", "<applet", "<portal", "http-equiv=\"refresh\""];

/// Attributes whose value is fetched.
const FETCHED: [&str; 9] =
    ["src", "srcset", "imagesrcset", "poster", "background", "ping", "formaction", "action", "xlink:href"];

/// Values of links by which a page would run or read something.
const LINKS: [&str; 4] = ["javascript:", "file:", "vbscript:", "data:"];

/// Returns the line, from one, of the first thing that a style sheet fetches, and its words.
pub(super) fn of_style(text: &str) -> Option<(usize, String)> {
    let low = text.to_ascii_lowercase();
    let found = ["@import", "url(", "image-set(", "src("].into_iter().filter_map(|what| {
        let is_foreign = |at: &usize| {
            let value = low[at + what.len()..].trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']);
            what != "url(" || !(value.starts_with("data:") || value.starts_with('#'))
        };
        low.match_indices(what).map(|(at, _)| at).find(is_foreign)
    });
    found.min().map(|at| (line(text, at), words(text, at)))
}

/// Returns the line, from one, of the first thing that a page fetches, and its words.
pub(super) fn of_page(text: &str) -> Option<(usize, String)> {
    let low = text.to_ascii_lowercase();
    let is_end = |at: usize| !low[at..].starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '-');
    let elements = ELEMENTS
        .into_iter()
        .filter_map(|element| low.match_indices(element).map(|(at, _)| at).find(|at| is_end(at + element.len())));
    let attributes = FETCHED.into_iter().filter_map(|name| {
        foreign(&low, name, &|value| !(value.starts_with("data:") || value.starts_with('#') || value.starts_with("{{")))
    });
    let links = foreign(&low, "href", &|value| LINKS.iter().any(|scheme| value.starts_with(scheme)));
    let first = elements.chain(attributes).chain(links).min().map(|at| (line(text, at), words(text, at)));
    [first, of_style(text)].into_iter().flatten().min_by_key(|(line, _)| *line)
}

/// The first place where an attribute of this name has a value that `is_refused`.
fn foreign(low: &str, name: &str, is_refused: &dyn Fn(&str) -> bool) -> Option<usize> {
    low.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = low[..*at].chars().next_back();
        let is_name = before.is_none_or(|letter| letter.is_ascii_whitespace() || matches!(letter, '"' | '\'' | '/'));
        let Some(value) = low[at + name.len()..].trim_start().strip_prefix('=') else { return false };
        is_name && is_refused(value.trim_start().trim_start_matches(['"', '\'']).trim_start())
    })
}

/// Returns whether a page gives the browser its policy before anything that could ask for something.
pub(super) fn has_policy(text: &str) -> bool {
    let low = text.to_ascii_lowercase();
    let Some(at) = low.find(&POLICY.to_ascii_lowercase()) else { return false };
    let is_hidden = low[..at].rfind("<!--").is_some_and(|open| !low[open..at].contains("-->"));
    !is_hidden && ["<style", "<script", "<body", "<img"].iter().all(|tag| low.find(tag).is_none_or(|first| first > at))
}

/// Returns the line of a place in a text, from one.
pub(super) fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// The words at a place, up to the end of their line.
fn words(text: &str, at: usize) -> String {
    const MOST: usize = 60;
    text[at..].lines().next().unwrap_or_default().chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::html::theme::BUILTIN;

    #[test]
    fn the_files_of_the_program_ask_for_nothing() {
        for (name, text) in BUILTIN {
            let found = if name.ends_with(".html") { of_page(text) } else { of_style(text) };
            assert!(name.ends_with(".js") || found.is_none(), "{name}: {found:?}");
            assert!(!name.ends_with(".html") || has_policy(text), "{name}");
        }
    }

    #[test]
    fn whatever_stands_outside_the_page_is_named_with_its_line() {
        for page in [
            "<p>\n<img src=\"file:///etc/passwd\">",
            "<p>\n<img SRC = https://example.org/a.png>",
            "<p>\n<link rel=preconnect href=https://example.org>",
            "<p>\n<a href=\"javascript:alert(1)\">",
            "<p>\n<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">",
            "<p>\n<p style=\"background: url(https://example.org)\">",
            "<p>\n<svg><image xlink:href='logo.svg'/></svg>",
        ] {
            assert_eq!(of_page(page).map(|(line, _)| line), Some(2), "{page}");
        }
        for style in ["a\n@import 'b.css'", "a\n{ b: url( \"//example.org\") }", "a\n{ b: image-set('x.png' 1x) }"] {
            assert_eq!(of_style(style).map(|(line, _)| line), Some(2), "{style}");
        }
    }

    #[test]
    fn pictures_inside_the_page_and_links_for_readers_pass() {
        assert_eq!(of_page("<img src=\"data:image/png;base64,AA\"><a href=\"https://example.org\">firm</a>"), None);
        assert_eq!(of_style("a { b: url(#c); d: url(\"data:image/svg+xml,\") }"), None);
        assert!(!has_policy(&format!("<style></style>{POLICY}")) && !has_policy(&format!("<!-- {POLICY} --><p>")));
    }
}
