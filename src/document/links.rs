//! Cross references and footnotes: every link of a document leads to something that is in it, and says its number.

use std::collections::BTreeMap;

use super::block::{Block, Chapter, Inline};
use crate::i18n::{self, Language};

/// How each target of the document is called in a sentence, such as "table 12".
type Names = BTreeMap<String, String>;

/// Points links to their targets and gives footnotes their numbers. A chart may be named without its prefix; a link
/// without words says what its target is. A link whose target is not in the document, such as a table without rows,
/// leaves its words.
///
/// `is_kept` says by its id whether a chapter will stay: a link to one that does not only says its number.
pub(super) fn resolve(chapters: &mut [Chapter], language: Language, is_kept: &dyn Fn(&str) -> bool) {
    let mut resolver = Resolver {
        names: Names::new(),
        elsewhere: Names::new(),
        absent: i18n::message(language, "reference-absent"),
        n_notes: 0,
    };
    for chapter in chapters.iter() {
        let names = if is_kept(&chapter.id) { &mut resolver.names } else { &mut resolver.elsewhere };
        let key = match &chapter.number {
            None => "reference-part",
            Some(number) if number.chars().all(|letter| letter.is_ascii_digit()) => "reference-chapter",
            Some(_) => "reference-annex",
        };
        let number = chapter.number.clone().unwrap_or_else(|| plain(&chapter.title));
        names.insert(chapter.id.clone(), said(language, key, &number));
        collect(&chapter.blocks, language, names);
    }
    for chapter in chapters.iter_mut().filter(|chapter| is_kept(&chapter.id)) {
        resolver.blocks(&mut chapter.blocks);
    }
}

fn said(language: Language, key: &str, number: &str) -> String {
    i18n::message_with(language, key, &i18n::args([("number", number.into())]))
}

fn collect(blocks: &[Block], language: Language, names: &mut Names) {
    for block in blocks {
        match block {
            Block::Heading { id, number, text, .. } => {
                let number = number.clone().unwrap_or_else(|| plain(text));
                names.insert(id.clone(), said(language, "reference-section", &number));
            }
            Block::Table(table) => {
                let name = if table.number == 0 {
                    table.caption.clone()
                } else {
                    said(language, "reference-table", &table.number.to_string())
                };
                names.insert(table.id.clone(), name);
            }
            Block::Chart(chart) => {
                names.insert(chart.id.clone(), said(language, "reference-figure", &chart.number.to_string()));
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, language, names)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => collect(blocks, language, names),
            Block::Paragraph { .. } => {}
        }
    }
}

fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Name(words) | Inline::Figure { text: words, .. } => text.push_str(words),
            Inline::Strong(words) | Inline::Emphasis(words) | Inline::Link { text: words, .. } => {
                text.push_str(&plain(words));
            }
            Inline::Footnote { .. } | Inline::Break => {}
        }
    }
    text
}

struct Resolver {
    names: Names,
    /// Names of what is in the plan but not in this document.
    elsewhere: Names,
    /// Said in place of a target that is not in the document.
    absent: String,
    n_notes: usize,
}

impl Resolver {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading { text, .. } | Block::Paragraph { text } => self.inlines(text),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Quote { blocks } | Block::Callout { blocks, .. } => self.blocks(blocks),
                Block::Table(_) | Block::Chart(_) => {}
            }
        }
    }

    fn inlines(&mut self, text: &mut Vec<Inline>) {
        let mut resolved = Vec::with_capacity(text.len());
        for mut inline in std::mem::take(text) {
            match &mut inline {
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Footnote { number, text } => {
                    self.n_notes += 1;
                    *number = self.n_notes;
                    self.inlines(text);
                }
                Inline::Link { .. } => {
                    let Inline::Link { target, text } = inline else { continue };
                    resolved.extend(self.link(target, text));
                    continue;
                }
                Inline::Text(_) | Inline::Name(_) | Inline::Figure { .. } | Inline::Break => {}
            }
            resolved.push(inline);
        }
        *text = super::markdown::joined(resolved);
    }

    fn link(&self, target: String, text: Vec<Inline>) -> Vec<Inline> {
        let chart = format!("chart.{target}");
        let is_known = self.names.contains_key(&target) || self.elsewhere.contains_key(&target);
        let target = if is_known { target } else { chart };
        if text.is_empty()
            && let Some(name) = self.elsewhere.get(&target)
        {
            return vec![Inline::Text(name.clone())];
        }
        match self.names.get(&target) {
            Some(name) if text.is_empty() => vec![Inline::Link { target, text: vec![Inline::Text(name.clone())] }],
            Some(_) => vec![Inline::Link { target, text }],
            None if text.is_empty() => vec![Inline::Text(self.absent.clone())],
            None => text,
        }
    }
}
