//! Markdown to blocks.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::block::{Block, CalloutKind, Inline};

/// A text in Markdown as it was understood; headings carry no id or number yet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Parsed {
    /// Words of the first heading of level 1, if any.
    pub title: Option<Vec<Inline>>,
    /// The rest.
    pub blocks: Vec<Block>,
    /// First words that stand deeper than texts are nested; they stand less deep.
    pub too_deep: Option<String>,
}

/// Lists, quotations and stresses one inside the other: writers go down into each.
const DEEPEST: usize = 16;

/// Turns words into inlines; marks are resolved by it.
pub(super) type Words<'w> = dyn FnMut(&str) -> Vec<Inline> + 'w;
/// Turns a paragraph that is nothing but one mark into blocks.
pub(super) type Alone<'w> = dyn FnMut(&str) -> Option<Vec<Block>> + 'w;

/// Reads a Markdown text. Raw HTML, images and code print as their own words.
pub(super) fn parse(text: &str, words: &mut Words<'_>, alone: &mut Alone<'_>) -> Parsed {
    let options = Options::ENABLE_GFM | Options::ENABLE_FOOTNOTES;
    let (events, too_deep) = flattened(Parser::new_ext(text, options));
    let notes = notes(&events);
    let mut reader = Reader { events, notes, words, alone, title: None };
    let all = 0..reader.events.len();
    let blocks = reader.blocks(all);
    Parsed { title: reader.title, blocks, too_deep }
}

/// Leaves out what begins deeper than texts are nested, but its words; and says which were the first.
fn flattened<'t>(parser: Parser<'t>) -> (Vec<Event<'t>>, Option<String>) {
    let (mut events, mut too_deep) = (Vec::new(), None);
    let mut depth = 0_usize;
    for event in parser {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(words) if depth > DEEPEST && too_deep.is_none() => too_deep = Some(words.to_string()),
            _ => {}
        }
        let is_kept = match &event {
            Event::Start(_) => depth <= DEEPEST,
            Event::End(_) => depth < DEEPEST,
            _ => true,
        };
        if is_kept {
            events.push(event);
        }
    }
    (events, too_deep)
}

struct Reader<'t, 'w> {
    events: Vec<Event<'t>>,
    /// Where the words of each footnote stand; a note is shown once, at its first reference.
    notes: BTreeMap<String, Range<usize>>,
    words: &'w mut Words<'w>,
    alone: &'w mut Alone<'w>,
    title: Option<Vec<Inline>>,
}

impl Reader<'_, '_> {
    fn blocks(&mut self, range: Range<usize>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let event = self.events[at].clone();
            let Event::Start(tag) = event else {
                loose.extend(self.inline(at));
                at += 1;
                continue;
            };
            let end = self.end_of(at, range.end);
            if is_inline(&tag) {
                loose.extend(self.inlines(at..end + 1));
                at = end + 1;
                continue;
            }
            push_paragraph(&mut blocks, std::mem::take(&mut loose));
            self.block(&tag, at + 1..end, &mut blocks);
            at = end + 1;
        }
        push_paragraph(&mut blocks, loose);
        blocks
    }

    fn block(&mut self, tag: &Tag<'_>, inside: Range<usize>, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Heading { level: HeadingLevel::H1, .. } if self.title.is_none() => {
                self.title = Some(self.inlines(inside));
            }
            Tag::Heading { level, .. } => {
                let text = self.inlines(inside);
                let level = (*level as u8).clamp(2, 4);
                blocks.push(Block::Heading { level, id: String::new(), number: None, text });
            }
            // Its words stand where it is referred to.
            Tag::FootnoteDefinition(_) => {}
            Tag::BlockQuote(kind) => {
                let inner = self.blocks(inside);
                blocks.push(match kind {
                    None => Block::Quote { blocks: inner },
                    Some(BlockQuoteKind::Note | BlockQuoteKind::Tip) => {
                        Block::Callout { kind: CalloutKind::Note, blocks: inner }
                    }
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => {
                        Block::Callout { kind: CalloutKind::Warning, blocks: inner }
                    }
                    Some(BlockQuoteKind::Important) => Block::Callout { kind: CalloutKind::Missing, blocks: inner },
                });
            }
            Tag::List(first) => {
                let mut items = Vec::new();
                let mut at = inside.start;
                while at < inside.end {
                    let end = self.end_of(at, inside.end);
                    items.push(self.blocks(at + 1..end));
                    at = end + 1;
                }
                blocks.push(Block::List { ordered: first.is_some(), items });
            }
            _ => {
                let raw = self.raw(inside.clone());
                match (self.alone)(raw.trim()) {
                    Some(built) => blocks.extend(built),
                    None => {
                        let text = self.inlines(inside);
                        push_paragraph(blocks, text);
                    }
                }
            }
        }
    }

    /// The words of a range as they stand.
    fn raw(&self, range: Range<usize>) -> String {
        let mut text = String::new();
        for event in &self.events[range] {
            match event {
                Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                    text.push_str(words);
                }
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                _ => {}
            }
        }
        text
    }

    fn inlines(&mut self, range: Range<usize>) -> Vec<Inline> {
        let mut inlines = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let event = self.events[at].clone();
            let Event::Start(tag) = event else {
                inlines.extend(self.inline(at));
                at += 1;
                continue;
            };
            let end = self.end_of(at, range.end);
            let inner = self.inlines(at + 1..end);
            match tag {
                Tag::Strong => inlines.push(Inline::Strong(inner)),
                Tag::Emphasis => inlines.push(Inline::Emphasis(inner)),
                Tag::Link { dest_url, .. } => match dest_url.strip_prefix('#') {
                    Some(target) => inlines.push(Inline::Link { target: target.to_owned(), text: inner }),
                    // Nothing in a document leads out of it: the words stay.
                    None => inlines.extend(inner),
                },
                _ => inlines.extend(inner),
            }
            at = end + 1;
        }
        inlines
    }

    fn inline(&mut self, at: usize) -> Vec<Inline> {
        match self.events[at].clone() {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                (self.words)(&words)
            }
            Event::FootnoteReference(label) => self.footnote(&label),
            Event::SoftBreak => vec![Inline::Text(" ".to_owned())],
            Event::HardBreak => vec![Inline::Break],
            _ => Vec::new(),
        }
    }

    /// The footnote of this label; its number is given when the document is whole.
    fn footnote(&mut self, label: &str) -> Vec<Inline> {
        let Some(inside) = self.notes.remove(label) else { return Vec::new() };
        let text = joined(self.inlines(inside));
        vec![Inline::Footnote { number: 0, text }]
    }

    /// The position of the event that ends the one at `at`.
    fn end_of(&self, at: usize, limit: usize) -> usize {
        let mut depth = 0usize;
        for position in at..limit {
            match &self.events[position] {
                Event::Start(_) => depth += 1,
                Event::End(_) => {
                    depth -= 1;
                    if depth == 0 {
                        return position;
                    }
                }
                _ => {}
            }
        }
        limit.saturating_sub(1)
    }
}

/// Returns where the words of each footnote stand among the events.
fn notes(events: &[Event<'_>]) -> BTreeMap<String, Range<usize>> {
    let mut notes = BTreeMap::new();
    let mut start = 0;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                start = at + 1;
                notes.insert(label.to_string(), start..start);
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                notes.values_mut().filter(|range| range.start == start).for_each(|range| range.end = at);
            }
            _ => {}
        }
    }
    notes
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag.to_end(), TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Strikethrough | TagEnd::Image)
}

/// Adds a paragraph; neighbouring words become one, and an empty paragraph is none.
fn push_paragraph(blocks: &mut Vec<Block>, inlines: Vec<Inline>) {
    let text = joined(inlines);
    let is_blank = text.iter().all(|inline| matches!(inline, Inline::Text(words) if words.trim().is_empty()));
    if !is_blank {
        blocks.push(Block::Paragraph { text });
    }
}

/// Joins words that stand next to each other.
pub(super) fn joined(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (joined.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
            (_, inline) => joined.push(inline),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let parsed = parse(text, &mut |words| vec![Inline::Text(words.to_owned())], &mut |_| None);
        serde_json::to_string(&parsed.blocks).expect("blocks have string keys")
    }

    #[test]
    fn html_and_links_that_lead_out_print_as_their_words() {
        let shown = read("a <b>c</b> [d](https://example.org) [e](#water)");
        insta::assert_snapshot!(shown, @r##"[{"block":"paragraph","text":[{"inline":"text","content":"a <b>c</b> d "},{"inline":"link","content":{"target":"water","text":[{"inline":"text","content":"e"}]}}]}]"##);
    }

    #[test]
    fn the_three_kinds_of_call_out_are_told_apart() {
        let shown = read("> [!IMPORTANT]\n> a\n\n> [!NOTE]\n> b\n\n> [!WARNING]\n> c\n\n> d\n");
        let kinds: Vec<&str> = shown.split("\"kind\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(kinds, ["missing", "note", "warning"]);
        assert!(shown.contains("quote"), "{shown}");
    }

    #[test]
    fn a_footnote_stands_where_it_is_referred_to() {
        let shown = read("a[^1] b[^none]\n\n[^1]: the *note*\n\nc\n");
        insta::assert_snapshot!(shown, @r#"[{"block":"paragraph","text":[{"inline":"text","content":"a"},{"inline":"footnote","content":{"number":0,"text":[{"inline":"text","content":"the "},{"inline":"emphasis","content":[{"inline":"text","content":"note"}]}]}},{"inline":"text","content":" b[^none]"}]},{"block":"paragraph","text":[{"inline":"text","content":"c"}]}]"#);
    }

    #[test]
    fn what_is_nested_without_measure_keeps_its_words_and_not_its_depth() {
        for text in ["> ".repeat(9000) + "x", format!("{}x{}", "*a ".repeat(9000), "*".repeat(9000))] {
            let parsed = parse(&text, &mut |words| vec![Inline::Text(words.to_owned())], &mut |_| None);
            let shown = serde_json::to_string(&parsed.blocks).expect("it is not deep");
            assert!(shown.contains('x') && parsed.too_deep.is_some());
            assert!(shown.matches("\"quote\"").count() <= DEEPEST, "{}", &shown[..200]);
        }
        assert_eq!(parse("> - **a**", &mut |_| Vec::new(), &mut |_| None).too_deep, None);
    }

    #[test]
    fn tight_and_loose_lists_have_their_words_in_paragraphs() {
        assert_eq!(read("- a\n- b"), read("- a\n\n- b"));
    }
}
