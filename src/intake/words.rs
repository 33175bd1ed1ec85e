//! Short answers as people write them: yes and no, women and men.

use crate::i18n::fold;

const YES: &[&str] = &["1", "x", "o", "y", "oui", "yes", "true", "vrai", "si", "ok", "نعم", "اي نعم"];
const NO: &[&str] = &["0", "n", "non", "no", "false", "faux", "لا", "كلا"];
const TICKS: &[&str] = &["✓", "✔", "☑", "✅", "√"];
const EMPTY_BOXES: &[&str] = &["☐", "□", "⬜"];

/// Returns whether a text says yes or no; nothing when it says neither, as a cross does that may mean both.
#[must_use]
pub fn yes_no(text: &str) -> Option<bool> {
    // A tick may be followed by the sign that chooses its look.
    let sign = text.trim().trim_end_matches('\u{FE0F}');
    if TICKS.contains(&sign) || EMPTY_BOXES.contains(&sign) {
        return Some(TICKS.contains(&sign));
    }
    let folded = fold(text);
    if YES.contains(&folded.as_str()) {
        Some(true)
    } else if NO.contains(&folded.as_str()) {
        Some(false)
    } else {
        None
    }
}

/// Words for a sex, folded.
const SEXES: &[(&str, &[&str])] = &[
    (
        "F",
        &[
            "f",
            "fem",
            "femme",
            "femmes",
            "feminin",
            "fille",
            "filles",
            "female",
            "females",
            "woman",
            "women",
            "girl",
            "girls",
            "ا",
            "انثي",
            "الانثي",
            "اناث",
            "الاناث",
            "امراه",
            "المراه",
            "نسا",
            "النسا",
            "بنت",
            "بنات",
            "فتاه",
            "فتيات",
        ],
    ),
    (
        "M",
        &[
            "m",
            "h",
            "masc",
            "homme",
            "hommes",
            "masculin",
            "garcon",
            "garcons",
            "male",
            "males",
            "man",
            "men",
            "boy",
            "boys",
            "ذ",
            "ذكر",
            "ذكور",
            "الذكور",
            "رجل",
            "رجال",
            "الرجال",
            "ولد",
            "اولاد",
            "فتي",
            "فتيان",
        ],
    ),
    (
        "T",
        &[
            "t",
            "total",
            "ensemble",
            "tous",
            "les deux",
            "both",
            "all",
            "both sexes",
            "المجموع",
            "مجموع",
            "الكل",
            "الجنسان",
            "الجنسين",
            "كلا الجنسين",
            "ذكور واناث",
            "اناث وذكور",
        ],
    ),
];

/// Returns `F`, `M` or `T` for a word that names a sex or both.
#[must_use]
pub fn sex(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    SEXES.iter().find(|(_, words)| words.contains(&folded.as_str())).map(|(sex, _)| *sex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_answers_are_understood_in_three_languages() {
        for text in ["Oui", "x", "X", "✓", "✔️", "نعم", "o", "1", "Yes", "VRAI"] {
            assert_eq!(yes_no(text), Some(true), "{text}");
        }
        for text in ["Non", "لا", "0", "n", "false", "☐"] {
            assert_eq!(yes_no(text), Some(false), "{text}");
        }
        for text in ["✗", "peut-être", "?", "2", "-"] {
            assert_eq!(yes_no(text), None, "{text}");
        }
    }

    #[test]
    fn a_sex_is_known_by_its_usual_words_and_letters() {
        for (text, expected) in [
            ("F", "F"),
            ("Féminin", "F"),
            ("إناث", "F"),
            ("أ", "F"),
            ("أنثى", "F"),
            ("نساء", "F"),
            ("H", "M"),
            ("Masculin", "M"),
            ("ذ", "M"),
            ("ذكور", "M"),
            ("Ensemble", "T"),
            ("المجموع", "T"),
        ] {
            assert_eq!(sex(text), Some(expected), "{text}");
        }
        assert_eq!(sex("jeune"), None);
    }

    #[test]
    fn the_words_are_folded_and_none_has_two_meanings() {
        let mut all: Vec<&str> = SEXES.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        all.iter().chain(YES).chain(NO).for_each(|word| assert_eq!(fold(word), *word));
        let n = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), n);
        assert!(YES.iter().all(|word| !NO.contains(word)));
    }
}
