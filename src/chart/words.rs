//! Words in a drawing: how wide they are, where they break, in which fonts and in which direction.
//!
//! A drawing has no layout engine, and its two readers differ: browsers follow `direction`, the typesetter takes
//! every text as left to right. So each text is set left to right with plain physical anchors, and a text with
//! right-to-left letters in a right-to-left chart is wrapped in an isolate, which both read alike.

use crate::i18n::Direction;

const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_ISOLATE: char = '\u{2069}';
const ELLIPSIS: char = '…';

/// Lines of a label, and whether something was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lines {
    /// The lines from the top.
    pub(super) lines: Vec<String>,
    /// Whether the label was shortened.
    pub(super) is_shortened: bool,
}

/// Returns about how wide a text is; a little more than less.
///
/// # Units
/// Pixels, for a font size in pixels.
#[must_use]
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}'..='\u{200F}' => 0.0,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => 0.0,
        ' ' | '\u{A0}' | '\u{202F}' => 0.27,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '(' | ')' | '·' => 0.3,
        'f' | 'r' | 't' | '-' | '/' => 0.4,
        'm' | 'w' | 'M' | 'W' | '%' | '…' => 0.92,
        '0'..='9' => 0.58,
        _ if letter.is_uppercase() => 0.68,
        // Arabic differs much by letter; a text begins or ends with its widest forms.
        'ا' | 'أ' | 'إ' | 'آ' | 'ل' => 0.36,
        'س' | 'ش' | 'ص' | 'ض' => 0.85,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => 0.5,
        _ if letter < '\u{2E80}' => 0.58,
        _ => 1.0,
    }
}

/// Returns the text broken into at most `most` lines of this width, shortened when it still does not fit.
pub(super) fn wrap(text: &str, size: f64, available: f64, most: usize) -> Lines {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut is_shortened = false;
    // A no-break space holds a number together: only plain white space may break.
    for word in text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&joined, size) <= available {
            line = joined;
            continue;
        }
        if lines.len() + 1 == most {
            line = shortened(&joined, size, available);
            is_shortened = true;
            break;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = word.to_owned();
        if width(&line, size) > available {
            line = shortened(&line, size, available);
            is_shortened = true;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    Lines { lines, is_shortened }
}

fn shortened(text: &str, size: f64, available: f64) -> String {
    let room = available - width("…", size);
    let mut kept = String::new();
    let mut used = 0.0;
    for letter in text.chars() {
        used += em(letter) * size;
        if used > room {
            break;
        }
        kept.push(letter);
    }
    let mut kept = kept.trim_end().to_owned();
    kept.push(ELLIPSIS);
    kept
}

/// Returns the text in an isolate when it needs one to be read from the right.
///
/// Arabic words alone need none, and copy out of a typeset document without it.
pub(super) fn isolated(text: &str, direction: Direction) -> String {
    let is_alone = || text.chars().all(|letter| is_arabic(letter) || letter == ' ' || letter == '\u{A0}');
    match direction {
        Direction::Rtl if text.chars().any(is_arabic) && !is_alone() => {
            format!("{RIGHT_TO_LEFT_ISOLATE}{text}{POP_ISOLATE}")
        }
        Direction::Rtl | Direction::Ltr => text.to_owned(),
    }
}

/// Returns the text without the ligature of the name of God, when it holds what Noto Naskh Arabic has not.
///
/// The typesetter takes missing letters from another font only where both fonts need as many glyphs; this ligature
/// is the one that breaks the count, and the other letters would come out as boxes. A joiner keeps the letters joined.
pub(super) fn without_ligature(text: &str) -> String {
    if text.chars().all(is_in_naskh) { text.to_owned() } else { text.replace("لله", "ل\u{200D}له") }
}

/// Returns the fonts for a text, best first; those of a machine without them are for the style sheet of the page to say.
///
/// Amiri must not come first: the typesetter overlaps the glyphs of its lam before kaf in a drawing.
pub(super) fn fonts(text: &str) -> &'static str {
    if text.chars().any(is_arabic) {
        "Noto Naskh Arabic, Noto Sans, Amiri, sans-serif"
    } else {
        "Noto Sans, Amiri, Noto Naskh Arabic, sans-serif"
    }
}

fn is_in_naskh(letter: char) -> bool {
    matches!(letter, ' ' | '!' | ',' | '.' | '0'..=':' | '\u{A0}' | '«' | '»' | '\u{200E}' | '\u{200F}')
        || is_arabic(letter)
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, available: f64) -> (String, bool) {
        let Lines { lines, is_shortened } = wrap(text, 10.0, available, 2);
        (lines.join("|"), is_shortened)
    }

    #[test]
    fn a_label_breaks_between_words_and_then_loses_its_end() {
        assert_eq!(lines("eau potable", 100.0), ("eau potable".into(), false));
        assert_eq!(lines("eau potable", 45.0), ("eau|potable".into(), false));
        assert_eq!(lines("eau potable et assainissement", 45.0), ("eau|potabl…".into(), true));
        assert_eq!(lines("Anticonstitutionnellement", 50.0), ("Anticon…".into(), true));
        assert_eq!(lines("", 50.0), (String::new(), false));
    }

    #[test]
    fn a_number_with_its_thousands_is_not_broken() {
        assert_eq!(lines("total 45\u{A0}312", 40.0), ("total|45\u{A0}312".into(), false));
    }

    #[test]
    fn only_arabic_in_an_arabic_chart_is_isolated() {
        assert_eq!(isolated("الماء 45%", Direction::Rtl), "\u{2067}الماء 45%\u{2069}");
        assert_eq!(isolated("45%", Direction::Rtl), "45%");
        assert_eq!(isolated("الماء الصالح", Direction::Rtl), "الماء الصالح");
        assert_eq!(isolated("الماء", Direction::Ltr), "الماء");
    }

    #[test]
    fn a_ligature_goes_only_where_letters_would_be_lost() {
        assert_eq!(without_ligature("عبد الله"), "عبد الله");
        assert_eq!(without_ligature("عبد الله (X)").matches('\u{200D}').count(), 1);
        assert_eq!(without_ligature("عبد الله (X)").replace('\u{200D}', ""), "عبد الله (X)");
    }

    #[test]
    fn arabic_is_asked_of_an_arabic_font() {
        assert!(fonts("45%").starts_with("Noto Sans"));
        assert!(fonts("الماء (ONEE)").starts_with("Noto Naskh Arabic"));
    }
}
