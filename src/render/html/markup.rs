//! Words to markup: the one place where text becomes HTML.

use std::collections::BTreeSet;

use super::sources;
use crate::document::{Document, Inline, SourceNote};
use crate::i18n::{Direction, Language};

/// What writing the blocks needs to know and to remember.
pub(super) struct Writer<'a> {
    /// Language of the words.
    pub(super) language: Language,
    sources: &'a [SourceNote],
    /// Sources a link to which has been written; the first one is where the annex points back to.
    pub(super) cited: BTreeSet<usize>,
    /// Footnotes whose words are still to be written.
    notes: Vec<(usize, Vec<Inline>)>,
    /// What is written.
    pub(super) out: String,
}

impl<'a> Writer<'a> {
    /// Returns a writer at the beginning of a document.
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            language: document.language,
            sources: &document.sources,
            cited: BTreeSet::new(),
            notes: Vec::new(),
            out: String::new(),
        }
    }

    /// Returns a writer for a page that has no annex of sources: its figures lead nowhere.
    pub(super) fn without_sources(language: Language) -> Self {
        Self { language, sources: &[], cited: BTreeSet::new(), notes: Vec::new(), out: String::new() }
    }

    /// Writes markup as it is.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Writes a text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        self.out.push_str(&escape(text));
    }

    /// Writes ` name="value"`, escaped.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.raw(" ");
        self.raw(name);
        self.raw("=\"");
        self.text(value);
        self.raw("\"");
    }

    /// Writes a text that keeps its own direction; in an Arabic page, what holds an Arabic letter is read from the
    /// right even when it begins with an id.
    pub(super) fn isolated(&mut self, text: &str) {
        let is_rtl = self.language.direction() == Direction::Rtl;
        if is_rtl && text.contains(is_right_to_left) && !text.starts_with(is_right_to_left) {
            self.wrapped_text("<bdi dir=\"rtl\">", text);
        } else {
            self.wrapped_text("<bdi>", text);
        }
    }

    /// Writes a file's name, a cell or a formula: from left to right whatever letters it holds.
    pub(super) fn place(&mut self, text: &str) {
        self.wrapped_text("<bdi dir=\"ltr\">", text);
    }

    fn wrapped_text(&mut self, open: &str, text: &str) {
        self.raw(open);
        self.words(text);
        self.raw("</bdi>");
    }

    /// Writes a text in which a range of numbers, such as `2028-2033`, stays on its line.
    fn words(&mut self, text: &str) {
        let mut rest = text;
        while let Some((start, end)) = range(rest) {
            self.text(&rest[..start]);
            self.raw("<span class=\"whole\">");
            self.text(&rest[start..end]);
            self.raw("</span>");
            rest = &rest[end..];
        }
        self.text(rest);
    }

    /// Writes a text that is alone in its block: where the page's own direction reads it right, nothing is around it.
    fn alone(&mut self, text: &str) {
        if is_read_right(text, self.language.direction()) {
            self.words(text);
        } else {
            self.isolated(text);
        }
    }

    /// Writes a figure among words, linked to the note that says where it came from.
    pub(super) fn figure(&mut self, text: &str, source: Option<usize>) {
        self.linked(text, source, Self::isolated);
    }

    /// Writes a figure or name that is alone in its cell, linked in the same way.
    pub(super) fn cell(&mut self, text: &str, source: Option<usize>) {
        self.linked(text, source, Self::alone);
    }

    fn linked(&mut self, text: &str, source: Option<usize>, write: fn(&mut Self, &str)) {
        let known = source.filter(|index| *index < self.sources.len());
        let Some(index) = known.filter(|_| !text.is_empty()) else {
            write(self, text);
            return;
        };
        self.raw("<a class=\"src\"");
        if self.cited.insert(index) {
            self.attribute("id", &sources::use_id(index));
        }
        self.attribute("href", &format!("#{}", sources::note_id(index)));
        self.raw(">");
        write(self, text);
        self.raw("</a>");
    }

    /// Writes a heading's or chapter's number, such as `3.2`, which must not turn into 2.3.
    pub(super) fn number(&mut self, number: Option<&str>) {
        if let Some(number) = number {
            self.raw("<span class=\"number\">");
            self.isolated(number);
            self.raw("</span> ");
        }
    }

    /// Writes words.
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.words(text),
                Inline::Strong(words) => self.wrapped("strong", words),
                Inline::Emphasis(words) => self.wrapped("em", words),
                Inline::Name(name) => self.isolated(name),
                Inline::Figure { text, source } => self.figure(text, *source),
                Inline::Link { target, text } => {
                    self.raw("<a");
                    self.attribute("href", &format!("#{}", anchor(target)));
                    self.raw(">");
                    self.inlines(text);
                    self.raw("</a>");
                }
                Inline::Footnote { number, text } => self.footnote(*number, text),
                Inline::Break => self.raw("<br>"),
            }
        }
    }

    /// Writes the number of a footnote, and keeps its words for the end of the chapter.
    fn footnote(&mut self, number: usize, text: &[Inline]) {
        self.raw(&format!(
            "<sup><a id=\"_note-{number}-use\" href=\"#_note-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
        self.notes.push((number, text.to_vec()));
    }

    /// Writes the footnotes kept since the last time.
    pub(super) fn footnotes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        let Some((first, _)) = notes.first() else { return };
        self.raw(&format!("<ol class=\"footnotes\" start=\"{first}\">\n"));
        for (number, text) in &notes {
            self.raw(&format!("<li id=\"_note-{number}\">"));
            self.inlines(text);
            self.raw(&format!(" <a href=\"#_note-{number}-use\" role=\"doc-backlink\">\u{21A9}\u{FE0E}</a></li>\n"));
        }
        self.raw("</ol>\n");
    }

    fn wrapped(&mut self, tag: &str, words: &[Inline]) {
        self.raw(&format!("<{tag}>"));
        self.inlines(words);
        self.raw(&format!("</{tag}>"));
    }
}

/// Returns whether a text by itself looks the same in a block of this direction as in isolation.
///
/// In a right-to-left block every text with an Arabic letter does, and a plain number; signs such as a minus would
/// change their side.
fn is_read_right(text: &str, direction: Direction) -> bool {
    let is_mark = |letter| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let is_number = || {
        text.split([',', '.', '\u{A0}', '\u{202F}'])
            .all(|part| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit()))
    };
    !text.contains(is_mark)
        && match direction {
            Direction::Ltr => !text.contains(is_right_to_left),
            Direction::Rtl => text.contains(is_right_to_left) || is_number(),
        }
}

fn is_right_to_left(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Returns where the first run of digits with a hyphen between them begins and ends.
fn range(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let is_hyphen = |at: usize| {
        bytes[at] == b'-'
            && at > 0
            && bytes[at - 1].is_ascii_digit()
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
    };
    let hyphen = (0..bytes.len()).find(|at| is_hyphen(*at))?;
    let belongs = |at: usize| bytes[at].is_ascii_digit() || is_hyphen(at);
    let start = (0..hyphen).rev().take_while(|at| belongs(*at)).last().unwrap_or(hyphen);
    let end = (hyphen..bytes.len()).find(|at| !belongs(*at)).unwrap_or(bytes.len());
    Some((start, end))
}

/// Returns the words without markup, for titles and lists of contents.
pub(super) fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Name(words) | Inline::Figure { text: words, .. } => text.push_str(words),
            Inline::Strong(words) | Inline::Emphasis(words) | Inline::Link { text: words, .. } => {
                text.push_str(&plain(words));
            }
            Inline::Footnote { .. } => {}
            Inline::Break => text.push(' '),
        }
    }
    text
}

/// Returns the text with the characters that mean something in HTML written out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // HTML forbids control characters, even written out.
            _ if letter.is_control() && letter != '\n' => escaped.push('\u{FFFD}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Returns the id as it stands in the page: ids may not hold white space, and those of the page begin with `_`.
pub(super) fn anchor(id: &str) -> String {
    let id: String = id
        .chars()
        .map(|letter| if letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_') { letter } else { '-' })
        .collect();
    id.trim_start_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_numbers_is_kept_whole_and_a_compound_is_not() {
        let found = |text: &'static str| range(text).map(|(start, end)| &text[start..end]);
        assert_eq!(found("من 2028-2033 إلى"), Some("2028-2033"));
        assert_eq!(found("n° 2-16-301"), Some("2-16-301"));
        assert_eq!(["avant-projet", "-5", "10 - 12", ""].map(found), [None; 4]);
    }

    #[test]
    fn a_text_alone_is_isolated_only_where_its_block_would_turn_it_around() {
        let plain = |direction| {
            ["45\u{A0}312", "12,5", "-5", "12,5\u{A0}%", "P04", "الماء", "P04 – الماء (2)", "x\u{202E}y", "–"]
                .map(|text| is_read_right(text, direction))
        };
        assert_eq!(plain(Direction::Ltr), [true, true, true, true, true, false, false, false, true]);
        assert_eq!(plain(Direction::Rtl), [true, true, false, false, false, true, true, false, false]);
    }

    #[test]
    fn an_id_holds_no_white_space_and_never_meets_those_of_the_page() {
        assert_eq!(["needs.by_sector", "_sources", "a b\"c"].map(anchor), ["needs.by_sector", "sources", "a-b-c"]);
    }
}
