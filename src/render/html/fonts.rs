//! The letters of a page: its fonts, cut down to the characters that it shows and written into its style sheet.
//!
//! A telephone that has no Arabic font shows the page as it was set. The rules of joining and of the marks are kept
//! for every letter that stays.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use write_fonts::read::FontRef;
use write_fonts::read::collections::IntSet;
use write_fonts::read::types::{NameId, Tag};

use super::policy::base64;
use crate::i18n::{Direction, Language};
use crate::render::fonts::{self, FontChoice, OwnFont};

/// A font of the page.
struct Face {
    family: &'static str,
    weight: u16,
    file: &'static [u8],
    /// Whether the font is there for this letter.
    serves: fn(char) -> bool,
}

/// The fonts in the order in which the style sheet names them.
static FACES: [Face; 5] = [
    Face { family: "Plan Naskh", weight: 400, file: fonts::NASKH, serves: is_arabic },
    Face { family: "Plan Naskh", weight: 700, file: fonts::NASKH_BOLD, serves: is_arabic },
    Face { family: "Plan Sans", weight: 400, file: fonts::SANS, serves: is_other },
    Face { family: "Plan Sans", weight: 700, file: fonts::SANS_BOLD, serves: is_other },
    Face { family: "Plan Tifinagh", weight: 400, file: fonts::TIFINAGH, serves: is_tifinagh },
];

/// What a reader may type into the search field, whatever the page shows.
const ALWAYS: &str =
    "0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?'\"()[]/+-–—%«»“”’…\u{a0}\u{202f}";
/// The letters of Arabic and their marks, which are typed as well.
const ARABIC: std::ops::RangeInclusive<char> = '\u{621}'..='\u{652}';

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn is_tifinagh(letter: char) -> bool {
    matches!(letter, '\u{2D30}'..='\u{2D7F}')
}

fn is_other(letter: char) -> bool {
    !is_arabic(letter) && !is_tifinagh(letter)
}

/// Returns the rules of the style sheet that carry the fonts of a page with these words.
///
/// # Shape
/// The words may hold markup; its letters are those of every page. A font that the style sheet does not name is left
/// out, and so are the letters that a firm's own font has.
pub(super) fn rules(words: &str, style: &str, language: Language, choice: &FontChoice) -> String {
    let mut letters: BTreeSet<char> =
        words.chars().chain(ALWAYS.chars()).filter(|letter| !letter.is_control()).collect();
    // A page in which Arabic is the exception carries the letters of its few words only.
    if language.direction() == Direction::Rtl {
        letters.extend(ARABIC);
    }
    let mut rules = String::new();
    let mut served = BTreeSet::new();
    for own in own_faces(choice) {
        let wanted: BTreeSet<char> = letters.iter().copied().filter(|letter| own.serves(*letter)).collect();
        let all: IntSet<u32> = wanted.iter().copied().chain([' ', '\u{a0}']).map(u32::from).collect();
        // What cannot be cut was refused when it was read.
        let Some(cut) = cut(&own.font.bytes, &all) else { continue };
        if own.is_everywhere {
            served.extend(wanted.into_iter().filter(|letter| has(&own.font.bytes, *letter)));
        }
        rules.push_str(&rule(&css_name(&own.font.face.family), own.weight, &cut));
    }
    letters.retain(|letter| !served.contains(letter));
    for face in &FACES {
        let mut wanted = letters.iter().copied().filter(|letter| (face.serves)(*letter)).peekable();
        if wanted.peek().is_none() || !style.contains(face.family) {
            continue;
        }
        // The marks and spaces between Arabic words are those of the Arabic font.
        let wanted: IntSet<u32> = wanted.chain(" .,:;!?()[]«»…\u{a0}".chars()).map(u32::from).collect();
        rules.push_str(&rule(face.family, face.weight, &subset(face.file, &wanted)));
    }
    rules
}

fn rule(family: &str, weight: u16, font: &[u8]) -> String {
    format!(
        "@font-face{{font-family:\"{family}\";font-weight:{weight};font-style:normal;font-display:block;\
         src:url(data:font/woff;base64,{})format(\"woff\")}}\n",
        base64(&woff(font))
    )
}

/// A face of a firm as a page carries it.
struct OwnFace<'a> {
    font: &'a OwnFont,
    weight: u16,
    has_arabic: bool,
    has_others: bool,
    /// Whether it stands before the program's fonts in all words.
    is_everywhere: bool,
}

impl OwnFace<'_> {
    fn serves(&self, letter: char) -> bool {
        if is_arabic(letter) { self.has_arabic } else { self.has_others }
    }
}

/// The faces that a page carries of each family: the upright one nearest to text, and the nearest of the bold ones.
fn own_faces(choice: &FontChoice) -> Vec<OwnFace<'_>> {
    let mut families: Vec<&String> = choice.roles().into_iter().flat_map(|(_, families)| families).collect();
    families.sort_unstable();
    families.dedup();
    let mut faces = Vec::new();
    for family in families {
        let is_in = |families: &[String]| families.contains(family);
        let is_whole = is_in(&choice.text) || is_in(&choice.headings) || is_in(&choice.tables);
        let has_arabic = is_whole || is_in(&choice.arabic);
        let has_others = is_whole || is_in(&choice.latin);
        let is_everywhere = is_in(&choice.text) || is_in(&choice.arabic) || is_in(&choice.latin);
        let upright = || choice.faces(family).filter(|font| !font.face.is_slanted);
        let near = |weight: u16, is_bold: bool| {
            let of_kind = upright().filter(|font| (font.face.weight >= 600) == is_bold);
            of_kind.min_by_key(|font| font.face.weight.abs_diff(weight))
        };
        for (weight, font) in [(400, near(400, false)), (700, near(700, true))] {
            let Some(font) = font else { continue };
            faces.push(OwnFace { font, weight, has_arabic, has_others, is_everywhere });
        }
    }
    faces
}

/// The name of a firm's family in a style sheet, which is none that a reader's machine may have.
fn css_name(family: &str) -> String {
    let plain: String =
        family.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-')).collect();
    format!("Own {plain}")
}

/// Returns the rules that set a page in a firm's letters; nothing when it has none.
pub(super) fn families(choice: &FontChoice) -> String {
    if choice.is_empty() {
        return String::new();
    }
    let list = |families: &[&[String]]| -> String {
        families.iter().copied().flatten().map(|family| format!("\"{}\", ", css_name(family))).collect()
    };
    let text = list(&[&choice.text, &choice.arabic, &choice.latin]);
    let mut rules = format!("\n:root {{ --text: {text}{LTR}; }}\n[dir=\"rtl\"] {{ --text: {text}{RTL}; }}\n");
    for (selector, own) in [("h1, h2, h3, h4, h5", &choice.headings), ("table", &choice.tables)] {
        if !own.is_empty() {
            rules.push_str(&format!("{selector} {{ font-family: {}var(--text); }}\n", list(&[own])));
        }
    }
    rules
}

/// The letters of a page in their order, as the style sheet of every page names them.
const LTR: &str = "\"Plan Sans\", \"Plan Naskh\", \"Plan Tifinagh\", sans-serif";
/// The same where words run from the right.
const RTL: &str = "\"Plan Naskh\", \"Plan Sans\", \"Plan Tifinagh\", sans-serif";

/// Returns whether a font can be cut down to the letters of every page.
#[must_use]
pub fn can_be_cut(font: &[u8]) -> bool {
    let letters = ALWAYS.chars().chain(ARABIC).map(u32::from).collect();
    cut(font, &letters).is_some()
}

fn has(font: &[u8], letter: char) -> bool {
    use write_fonts::read::TableProvider as _;
    let Ok(font) = FontRef::new(font) else { return false };
    font.cmap().is_ok_and(|cmap| cmap.map_codepoint(letter).is_some())
}

/// Returns one of the program's fonts with the glyphs of these characters, and those that its rules put in their places.
fn subset(file: &[u8], characters: &IntSet<u32>) -> Vec<u8> {
    cut(file, characters).expect("the fonts of the program can be cut down")
}

/// Returns a font with the glyphs of these characters; nothing when it cannot be cut.
fn cut(file: &[u8], characters: &IntSet<u32>) -> Option<Vec<u8>> {
    let font = FontRef::new(file).ok()?;
    let mut every_script = IntSet::<Tag>::empty();
    every_script.invert();
    let plan = Plan::new(
        &IntSet::empty(),
        characters,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &[b"DSIG", b"STAT", b"meta", b"gasp"].into_iter().map(Tag::new).collect(),
        &every_script,
        &DEFAULT_LAYOUT_FEATURES.iter().copied().collect(),
        // The licence asks that the copyright and the licence itself stay with the font.
        &[0, 1, 2, 13, 14].into_iter().map(NameId::new).collect(),
        &[0x0409].into_iter().collect(),
    );
    subset_font(&font, &plan).ok()
}

/// Wraps a font as WOFF 1.0, each table deflated.
///
/// # Source
/// W3C, WOFF File Format 1.0, 13 December 2012, sections 3 to 5.
fn woff(font: &[u8]) -> Vec<u8> {
    let short = |at: usize| u16::from_be_bytes([font[at], font[at + 1]]);
    let long = |at: usize| u32::from_be_bytes([font[at], font[at + 1], font[at + 2], font[at + 3]]);
    let n_tables = usize::from(short(4));
    let (mut directory, mut data) = (Vec::new(), Vec::new());
    let begin = 44 + 20 * n_tables;
    for entry in (0..n_tables).map(|table| 12 + 16 * table) {
        let (checksum, offset, length) = (long(entry + 4), long(entry + 8) as usize, long(entry + 12) as usize);
        let table = &font[offset..offset + length];
        let deflated = deflate(table);
        let stored = if deflated.len() < table.len() { deflated.as_slice() } else { table };
        directory.extend_from_slice(&font[entry..entry + 4]);
        for field in [begin + data.len(), stored.len(), length] {
            directory.extend_from_slice(&u32_of(field));
        }
        directory.extend_from_slice(&checksum.to_be_bytes());
        data.extend_from_slice(stored);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut woff = b"wOFF".to_vec();
    woff.extend_from_slice(&font[..4]);
    woff.extend_from_slice(&u32_of(begin + data.len()));
    woff.extend_from_slice(&font[4..6]);
    woff.extend_from_slice(&[0, 0]);
    woff.extend_from_slice(&u32_of(font.len().next_multiple_of(4)));
    // Version 1.0 of the file; neither metadata nor private data.
    woff.extend_from_slice(&[0, 1, 0, 0]);
    woff.extend_from_slice(&[0; 20]);
    woff.extend_from_slice(&directory);
    woff.extend_from_slice(&data);
    woff
}

fn u32_of(number: usize) -> [u8; 4] {
    u32::try_from(number).expect("a font is smaller than 4 GiB").to_be_bytes()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes what is written");
    encoder.finish().expect("memory takes what is written")
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "Plan Naskh, Plan Sans, Plan Tifinagh";

    fn families(words: &str) -> Vec<String> {
        let rules = rules(words, STYLE, Language::Fr, &FontChoice::default());
        rules.lines().map(|rule| rule.split('"').nth(1).unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_page_carries_only_the_fonts_of_its_letters() {
        assert_eq!(families("Commune"), ["Plan Sans", "Plan Sans"]);
        assert_eq!(families("جماعة Commune"), ["Plan Naskh", "Plan Naskh", "Plan Sans", "Plan Sans"]);
        assert_eq!(families("ⵜⴰⴳⵔⴰⵡⵜ").last().map(String::as_str), Some("Plan Tifinagh"));
    }

    #[test]
    fn a_style_sheet_of_other_fonts_carries_none() {
        assert_eq!(rules("Commune", "body { font-family: serif }", Language::Fr, &FontChoice::default()), "");
    }

    #[test]
    fn a_few_arabic_words_cost_less_than_an_arabic_page() {
        let none = FontChoice::default();
        let few =
            rules(&format!("العربية {}", "Programme d'action de la commune ".repeat(20)), STYLE, Language::Fr, &none);
        assert!(few.len() < rules("برنامج عمل الجماعة", STYLE, Language::Ar, &none).len());
        assert!(few.len() < 150_000, "{}", few.len());
    }

    #[test]
    fn the_same_words_give_the_same_fonts() {
        let none = FontChoice::default();
        let once = || rules("الزينات 2028", STYLE, Language::Ar, &none);
        assert_eq!(once(), once());
    }

    #[test]
    fn a_cut_font_keeps_the_rules_of_joining_and_of_marks() {
        let font = subset(fonts::NASKH, &"لا".chars().map(u32::from).collect());
        let tables: Vec<&[u8]> = font[12..].chunks(16).take(usize::from(font[5])).map(|entry| &entry[..4]).collect();
        for table in [b"GSUB", b"GPOS", b"GDEF", b"glyf", b"cmap"] {
            assert!(tables.contains(&table.as_slice()), "{}", String::from_utf8_lossy(table));
        }
        assert!(font.len() < fonts::NASKH.len() / 4);
    }
}
