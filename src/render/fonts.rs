//! The fonts that the program carries, and those of a firm, for every writer that sets words.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Arabic text and headings of the PDF.
pub(super) static AMIRI: &[u8] = include_bytes!("../../templates/fonts/Amiri-Regular.ttf");
/// Arabic headings of the PDF.
pub(super) static AMIRI_BOLD: &[u8] = include_bytes!("../../templates/fonts/Amiri-Bold.ttf");
/// Arabic on the screen, in tables and in charts.
pub(super) static NASKH: &[u8] = include_bytes!("../../templates/fonts/NotoNaskhArabic-Regular.ttf");
/// Arabic on the screen, in tables and in charts.
pub(super) static NASKH_BOLD: &[u8] = include_bytes!("../../templates/fonts/NotoNaskhArabic-Bold.ttf");
/// French and English.
pub(super) static SANS: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Regular.ttf");
/// French and English.
pub(super) static SANS_BOLD: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Bold.ttf");
/// French and English.
pub(super) static SANS_ITALIC: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Italic.ttf");
/// Amazigh names.
pub(super) static TIFINAGH: &[u8] = include_bytes!("../../templates/fonts/NotoSansTifinagh-Regular.ttf");

/// Returns the fonts by the names of their files.
#[must_use]
pub fn embedded() -> [(&'static str, &'static [u8]); 8] {
    [
        ("Amiri-Regular", AMIRI),
        ("Amiri-Bold", AMIRI_BOLD),
        ("NotoNaskhArabic-Regular", NASKH),
        ("NotoNaskhArabic-Bold", NASKH_BOLD),
        ("NotoSans-Regular", SANS),
        ("NotoSans-Bold", SANS_BOLD),
        ("NotoSans-Italic", SANS_ITALIC),
        ("NotoSansTifinagh-Regular", TIFINAGH),
    ]
}

/// What is known of a font file of a firm, after a process of its own has read it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Face {
    /// Name of its family, as the typesetter knows it.
    pub family: String,
    /// Weight, from 100 to 900; 400 is that of text.
    pub weight: u16,
    /// Whether its letters slant.
    pub is_slanted: bool,
    /// Whether it has every letter of Arabic.
    pub has_arabic: bool,
    /// Whether it has every letter of French and English, the digits and the signs beside them.
    pub has_latin: bool,
}

/// The letters of Arabic as Morocco writes it.
pub const ARABIC_LETTERS: &str = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟";
/// The letters of French and English, the digits and the signs beside them.
pub const LATIN_LETTERS: &str =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÀÂÇÉÈÊËÎÏÔÙÛ0123456789.,:;!?'()%+-–/«»’";

/// A font file of a firm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFont {
    /// The file.
    pub bytes: Arc<[u8]>,
    /// What is known of it.
    pub face: Face,
}

/// A firm's own letters: the families that stand before those of the program, and their files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FontChoice {
    /// Families of the text, best first.
    pub text: Vec<String>,
    /// Families of headings and titles.
    pub headings: Vec<String>,
    /// Families of tables.
    pub tables: Vec<String>,
    /// Families of Arabic letters, wherever they stand.
    pub arabic: Vec<String>,
    /// Families of Latin letters, wherever they stand.
    pub latin: Vec<String>,
    /// The files of the families that are named.
    pub files: Vec<OwnFont>,
}

impl FontChoice {
    /// Returns whether a firm has no letters of its own.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Puts families in the place of a key of the theme, such as `fonts.text`.
    pub fn take(&mut self, key: &str, families: Vec<String>) {
        match key.trim_start_matches("fonts.") {
            "text" => self.text = families,
            "headings" => self.headings = families,
            "tables" => self.tables = families,
            "arabic" => self.arabic = families,
            "latin" => self.latin = families,
            _ => {}
        }
    }

    /// Returns the families by the key that names them.
    #[must_use]
    pub fn roles(&self) -> [(&'static str, &[String]); 5] {
        [
            ("text", &self.text),
            ("headings", &self.headings),
            ("tables", &self.tables),
            ("arabic", &self.arabic),
            ("latin", &self.latin),
        ]
    }

    /// Returns the faces of a family.
    pub fn faces<'a>(&'a self, family: &'a str) -> impl Iterator<Item = &'a OwnFont> {
        self.files.iter().filter(move |file| file.face.family == family)
    }
}

/// Returns why a file cannot be a font of documents, by its first bytes and its licence bits; nothing when it may.
///
/// # Source
/// OpenType specification 1.9, "OS/2", fsType: bit 1 restricts the licence, bit 8 forbids subsets, bit 9 allows bitmaps
/// only; documents carry subsets.
#[must_use]
pub fn refusal(bytes: &[u8]) -> Option<&'static str> {
    match bytes.get(..4) {
        Some(b"ttcf") => return Some("collection"),
        Some(b"wOFF" | b"wOF2") => return Some("web"),
        Some(b"\0\x01\0\0" | b"true" | b"OTTO") => {}
        _ => return Some("no-font"),
    }
    let short = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let long = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
    let n_tables = usize::from(short(4)?);
    let table = |tag: &[u8]| {
        let entry =
            (0..n_tables).map(|table| 12 + 16 * table).find(|entry| bytes.get(*entry..*entry + 4) == Some(tag))?;
        long(entry + 8)
    };
    if table(b"fvar").is_some() {
        return Some("variable");
    }
    let licence = table(b"OS/2").and_then(|at| short(at + 8)).unwrap_or(0);
    // A licence with several of the first bits counts as the most generous of them.
    let is_restricted = licence & 0xF == 0x2;
    (is_restricted || licence & 0x300 != 0).then_some("licence")
}

/// Returns a font without its table of kerning of the old kind, whose bytes stay where nothing leads to them.
///
/// Where letters run from the right and are not kerned, the typesetter's shaper reads this table, gives the letters in
/// the wrong order, and stumbles over the first that the font lacks.
#[must_use]
pub fn without_old_kerning(font: &[u8]) -> Vec<u8> {
    let n_tables = usize::from(u16::from_be_bytes([font[4], font[5]]));
    let mut entries: Vec<&[u8]> = font[12..].chunks(16).take(n_tables).collect();
    entries.retain(|entry| !entry.starts_with(b"kern"));
    let mut kept = font.to_vec();
    let n_kept = u16::try_from(entries.len()).unwrap_or_default();
    kept[4..6].copy_from_slice(&n_kept.to_be_bytes());
    let entries = entries.concat();
    kept[12..12 + entries.len()].copy_from_slice(&entries);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licence_in_a_font_is_kept() {
        assert_eq!(refusal(SANS), None);
        let at = SANS.windows(4).position(|tag| tag == b"OS/2").expect("it has the table");
        let table = u32::from_be_bytes(SANS[at + 8..at + 12].try_into().expect("four bytes")) as usize;
        for (bits, expected) in [(0x2, Some("licence")), (0x100, Some("licence")), (0x4, None), (0x8, None)] {
            let mut font = SANS.to_vec();
            font[table + 8..table + 10].copy_from_slice(&u16::to_be_bytes(bits));
            assert_eq!(refusal(&font), expected, "{bits:x}");
        }
    }

    #[test]
    fn the_old_kerning_goes_and_every_other_table_stays() {
        let tags = |font: &[u8]| -> Vec<[u8; 4]> {
            let n = usize::from(font[5]);
            font[12..].chunks(16).take(n).filter_map(|entry| entry[..4].try_into().ok()).collect()
        };
        let mut font = SANS.to_vec();
        let at = font.windows(4).position(|tag| tag == b"hmtx").expect("it has the table");
        font[at..at + 4].copy_from_slice(b"kern");
        let mut expected = tags(SANS);
        expected.retain(|tag| tag != b"hmtx");
        assert_eq!(tags(&without_old_kerning(&font)), expected);
        assert_eq!(without_old_kerning(SANS), SANS);
    }

    #[test]
    fn what_is_no_font_is_named_for_what_it_is() {
        assert_eq!(refusal(b""), Some("no-font"));
        assert_eq!(refusal(b"<html>"), Some("no-font"));
        assert_eq!(refusal(b"ttcf\0"), Some("collection"));
        assert_eq!(refusal(b"wOF2"), Some("web"));
        for end in 4..200 {
            let _ = refusal(&SANS[..end]);
        }
    }
}
