//! The document as the data a theme reads: the tree, the page's words, the drawings.
//!
//! Texts stay texts: typst receives them as strings, so nothing a user typed is ever read as markup.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

use super::columns::{Layout, layouts};
use super::theme::LOGO;
use super::world::Letters;
use super::{Options, Theme};
use crate::diagnostics::Arg;
use crate::document::{Block, Document, Variant};
use crate::i18n::{Direction, Language, args, message, message_with};
use crate::render::fonts::FontChoice;
use crate::render::places::{Group, groups};

/// Stands where no embedded font has the character.
const NO_GLYPH: char = '\u{FFFD}';

/// A document of up to so many chapters needs no lists of tables and figures.
const FEW_CHAPTERS: usize = 4;

/// What a theme reads from `document.json`.
#[derive(Serialize)]
struct Data<'a> {
    /// Language without its country.
    lang: &'a str,
    /// Country, when the language names one.
    region: Option<&'a str>,
    dir: Direction,
    words: Words,
    /// Ids that a link may point to.
    ids: BTreeMap<&'a str, bool>,
    has_sources_annex: bool,
    /// The sources, under what they share; empty when no annex lists them.
    sources: Vec<Group>,
    /// Whether lists of tables and figures follow the contents.
    has_lists: bool,
    /// Size of the letters against the usual one.
    scale: f64,
    /// Main colour and accent.
    colours: [&'a str; 2],
    fonts: Families<'a>,
    /// File of the logo.
    logo: Option<&'static str>,
    /// How each table is laid out, by its id.
    layouts: BTreeMap<&'a str, Layout>,
    document: &'a Document,
}

/// Words of the page itself, in the document's language.
#[derive(Serialize)]
struct Words {
    contents: String,
    tables: String,
    figures: String,
    note: String,
    warning: String,
    missing: String,
    sources: String,
    sources_note: String,
    /// Over the room to write on a sheet.
    remarks: String,
    /// Names of the tables by their number; the first is that of number zero.
    table_labels: Vec<String>,
    /// Names of the figures by their number; the first is that of number zero.
    figure_labels: Vec<String>,
}

/// Ids and numbers found while walking through the tree.
#[derive(Default)]
struct Index<'a> {
    ids: BTreeMap<&'a str, bool>,
    n_tables: usize,
    n_figures: usize,
}

/// Returns the data as JSON, and the characters that no embedded font can show.
pub(super) fn data(
    document: &Document,
    theme: &Theme,
    charts: &BTreeMap<String, String>,
    options: Options,
    letters: &Letters,
) -> (Vec<u8>, BTreeSet<char>) {
    let mut index = Index::default();
    for chapter in &document.chapters {
        index.ids.insert(&chapter.id, true);
        index.blocks(&chapter.blocks);
    }
    let (lang, region) = match document.language.bcp47().split_once('-') {
        Some((lang, region)) => (lang, Some(region)),
        None => (document.language.bcp47(), None),
    };
    let data = Data {
        lang,
        region,
        dir: document.language.direction(),
        words: words(document.language, &index),
        ids: index.ids,
        has_sources_annex: options.has_sources_annex && !document.sources.is_empty(),
        sources: if options.has_sources_annex { groups(&document.sources) } else { Vec::new() },
        has_lists: document.variant == Variant::Full && document.chapters.len() > FEW_CHAPTERS,
        scale: options.scale,
        colours: [&theme.brand().main, &theme.brand().accent],
        fonts: Families::of(&theme.brand().fonts, document.language.direction()),
        logo: theme.brand().logo.as_ref().map(|_| LOGO),
        layouts: layouts(&document.chapters, document.language, theme.has_own_letters() && options.scale == 1.0),
        document,
    };
    let mut value = serde_json::to_value(&data).expect("the tree of blocks has string keys and finite numbers");
    // The annex shows its groups alone.
    value["document"]["sources"] = Value::Null;
    let mut glyphs = Glyphs { letters, without: BTreeSet::new() };
    clean(&mut value, &mut glyphs);
    let mut drawings = Map::new();
    for (id, svg) in charts {
        drawings.insert(id.clone(), Value::String(with_glyphs(svg, &mut glyphs)));
    }
    if let Value::Object(fields) = &mut value {
        fields.insert("drawings".to_owned(), Value::Object(drawings));
    }
    let bytes = serde_json::to_vec(&value).expect("a JSON value can be written");
    (bytes, glyphs.without)
}

/// The characters that the fonts have, and those found missing.
struct Glyphs<'a> {
    letters: &'a Letters,
    without: BTreeSet<char>,
}

/// A family for the theme: alone, or for the letters of one script.
#[derive(Serialize)]
struct Family<'a> {
    name: &'a str,
    /// Pattern of the characters that it is taken for; all without one.
    covers: Option<&'static str>,
}

/// A firm's families, before those of the theme.
#[derive(Serialize)]
struct Families<'a> {
    body: Vec<Family<'a>>,
    display: Vec<Family<'a>>,
    table: Vec<Family<'a>>,
    latin: Vec<Family<'a>>,
}

impl<'a> Families<'a> {
    fn of(choice: &'a FontChoice, direction: Direction) -> Self {
        let named = |families: &'a [String], covers| families.iter().map(move |name| Family { name, covers });
        let whole = |families: &'a [String]| named(families, None);
        let (latin, arabic) = ((&choice.latin, LATIN), (&choice.arabic, ARABIC));
        let (other, own) = match direction {
            Direction::Rtl => (latin, arabic),
            Direction::Ltr => (arabic, latin),
        };
        // Digits and signs are those of the text; without a font for the text, those of its script.
        let own_covers = (!choice.text.is_empty()).then_some(own.1);
        let role = |families: &'a [String]| -> Vec<Family<'a>> {
            let scripts = named(other.0, Some(other.1)).chain(named(own.0, own_covers));
            whole(families).chain(scripts).chain(whole(&choice.text)).collect()
        };
        Families {
            body: role(&[]),
            display: role(&choice.headings),
            table: role(&choice.tables),
            latin: whole(&choice.latin).chain(whole(&choice.text)).collect(),
        }
    }
}

/// Letters of Latin.
const LATIN: &str = "\\p{Latin}";
/// Letters and marks of Arabic.
const ARABIC: &str = "\\p{Arabic}";

impl<'a> Index<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Heading { id, .. } => {
                    self.ids.insert(id, true);
                }
                Block::Table(table) => {
                    self.ids.insert(&table.id, true);
                    self.n_tables = self.n_tables.max(table.number);
                }
                Block::Chart(chart) => {
                    self.ids.insert(&chart.id, true);
                    self.n_figures = self.n_figures.max(chart.number);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Quote { blocks } | Block::Callout { blocks, .. } => self.blocks(blocks),
                Block::Paragraph { .. } => {}
            }
        }
    }
}

fn words(language: Language, index: &Index<'_>) -> Words {
    let labels = |key: &str, n: usize| {
        (0..=n).map(|number| message_with(language, key, &args([("number", Arg::Text(number.to_string()))]))).collect()
    };
    Words {
        contents: message(language, "page-contents"),
        tables: message(language, "page-list-of-tables"),
        figures: message(language, "page-list-of-figures"),
        note: message(language, "page-note"),
        warning: message(language, "page-warning"),
        missing: message(language, "page-missing"),
        sources: message(language, "page-sources"),
        sources_note: message(language, "page-sources-note"),
        remarks: message(language, "sheet-remarks"),
        table_labels: labels("page-table-label", index.n_tables),
        figure_labels: labels("page-figure-label", index.n_figures),
    }
}

/// Cleans every text of the data, and leaves out the chart specs, which are drawn already.
fn clean(value: &mut Value, glyphs: &mut Glyphs<'_>) {
    match value {
        Value::String(text) => *text = clean_text(text, glyphs),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, glyphs)),
        Value::Object(fields) => {
            if fields.get("block").and_then(Value::as_str) == Some("chart") {
                fields.remove("chart");
                fields.remove("data");
            }
            fields.values_mut().for_each(|field| clean(field, glyphs));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Returns the text on one line, without the invisible characters that would break the page or the standard.
///
/// Embeddings, overrides and isolates typed by a user could turn the rest of the line around; the theme isolates
/// names and figures itself.
fn clean_text(text: &str, glyphs: &mut Glyphs<'_>) -> String {
    let visible: String = text
        .chars()
        .filter_map(|character| match character {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' => None,
            _ if character.is_control() => None,
            _ => Some(character),
        })
        .collect();
    with_glyphs(&visible, glyphs)
}

/// Returns the text with a mark where no embedded font has the character: an archival PDF may hold no missing glyph.
fn with_glyphs(text: &str, glyphs: &mut Glyphs<'_>) -> String {
    text.chars()
        .map(|character| {
            let has_glyph = || !is_private(character) && glyphs.letters.has_glyph(character);
            if character.is_ascii() || is_invisible(character) || has_glyph() {
                return character;
            }
            glyphs.without.insert(character);
            NO_GLYPH
        })
        .collect()
}

/// Marks and joiners that shape or direct a text and have no picture.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
    )
}

/// PDF/A-2a forbids characters of the private use areas.
fn is_private(character: char) -> bool {
    matches!(u32::from(character), 0xE000..=0xF8FF | 0xF0000..=0xF_FFFD | 0x10_0000..=0x10_FFFD)
}
