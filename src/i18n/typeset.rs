//! Spaces that do not break and curly apostrophes, as each language writes them.

use super::Language;

const NO_BREAK_SPACE: char = '\u{A0}';
const APOSTROPHE: char = '\u{2019}';

/// Endings of files that people write in their texts.
const ENDINGS: &[&str] =
    &[".csv", ".html", ".jpg", ".json", ".md", ".pdf", ".png", ".pptx", ".toml", ".txt", ".xls", ".xlsx", ".zip"];

/// Returns a text with the spaces and apostrophes of its language.
///
/// A space before a per cent sign, inside a number and, in French, beside a guillemet and before `: ; ! ?` does not
/// break; an apostrophe between letters is curly in French and English. A word that is a file, an address or an option
/// of a command keeps its letters.
#[must_use]
pub fn typeset(language: Language, text: &str) -> String {
    let mut set = String::with_capacity(text.len() + 8);
    let letters: Vec<char> = text.chars().collect();
    let mut start = 0;
    for at in 0..=letters.len() {
        if at < letters.len() && letters[at] != ' ' {
            continue;
        }
        word(language, &letters[start..at], &mut set);
        if at < letters.len() {
            set.push(if holds(language, &letters, at) { NO_BREAK_SPACE } else { ' ' });
        }
        start = at + 1;
    }
    set
}

/// Returns the name of a place as it follows "province": "de Tétouan" and "d'Azilal" in French, the name elsewhere.
#[must_use]
pub fn of_place(language: Language, name: &str) -> String {
    match language {
        Language::Fr if super::fold(name).starts_with(['a', 'e', 'i', 'o', 'u']) => format!("d'{name}"),
        Language::Fr => format!("de {name}"),
        Language::Ar | Language::En => name.to_owned(),
    }
}

/// Returns a label with curly apostrophes between its letters: a label is never copied into a command.
#[must_use]
pub fn curled(label: &str) -> String {
    let mut letters = label.chars().peekable();
    let mut before = None;
    let mut curled = String::with_capacity(label.len());
    while let Some(letter) = letters.next() {
        let is_curly = is_apostrophe(before, letter, letters.peek().copied());
        curled.push(if is_curly { APOSTROPHE } else { letter });
        before = Some(letter);
    }
    curled
}

/// Whether a sign stands for letters that were left out, or for a possession.
fn is_apostrophe(before: Option<char>, letter: char, after: Option<char>) -> bool {
    letter == '\''
        && before.is_some_and(char::is_alphabetic)
        && after.is_none_or(|after| after.is_alphanumeric() || matches!(after, '«' | '“' | ' '))
}

/// Writes a word, its apostrophes curly where it is prose.
fn word(language: Language, letters: &[char], set: &mut String) {
    let is_curly = match language {
        Language::Ar => false,
        Language::Fr | Language::En => !is_kept(letters),
    };
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let is_curly = is_curly && is_apostrophe(before, *letter, letters.get(at + 1).copied());
        set.push(if is_curly { APOSTROPHE } else { *letter });
    }
}

/// Whether a word is copied rather than read.
fn is_kept(letters: &[char]) -> bool {
    if !letters.contains(&'\'') {
        return true;
    }
    let word: String = letters.iter().collect::<String>().to_lowercase();
    let marks = ["://", "\\", "_", "=", "--", "!", "`", "{", "}"];
    marks.iter().any(|mark| word.contains(mark)) || ENDINGS.iter().any(|ending| word.contains(ending))
}

/// Whether what stands on both sides of a space belongs on one line.
fn holds(language: Language, letters: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| letters.get(before)).copied().unwrap_or(' ');
    let after = letters.get(at + 1).copied().unwrap_or(' ');
    if before.is_ascii_digit() && (after == '%' || is_thousand(letters, at)) {
        return true;
    }
    match language {
        Language::Fr => before == '«' || matches!(after, '»' | '%') || is_high_mark(letters, at + 1),
        Language::Ar | Language::En => false,
    }
}

/// Whether a French mark that wants a space before it stands here alone.
fn is_high_mark(letters: &[char], at: usize) -> bool {
    letters.get(at).is_some_and(|mark| matches!(mark, ':' | ';' | '!' | '?'))
        && letters.get(at + 1).is_none_or(|after| after.is_whitespace() || *after == '»')
}

/// Whether the space divides the thousands of a number: one to three digits before it, exactly three after.
fn is_thousand(letters: &[char], at: usize) -> bool {
    let before = letters[..at].iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    let starts_well = at.checked_sub(before + 1).is_none_or(|mark| !letters[mark].is_alphanumeric());
    let after = letters[at + 1..].iter().take_while(|letter| letter.is_ascii_digit()).count();
    (1..=3).contains(&before) && starts_well && after == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> String {
        typeset(Language::Fr, text).replace(NO_BREAK_SPACE, "~")
    }

    #[test]
    fn a_french_per_cent_sign_mark_or_guillemet_stays_with_its_word() {
        assert_eq!(french("19 % contre 78 %, réduite de 20 %"), "19~% contre 78~%, réduite de 20~%");
        assert_eq!(french("Quoi ? « Oui » : non ; enfin !"), "Quoi~? «~Oui~»~: non~; enfin~!");
        assert_eq!(french("9 600 000 DH en 2029, 12 500"), "9~600~000 DH en 2029, 12~500");
        assert_eq!(french("en 2029 110 000 DH"), "en 2029 110~000 DH");
    }

    #[test]
    fn an_apostrophe_is_curly_in_prose_and_plain_in_what_is_copied() {
        assert_eq!(french("L'eau d'Amtil, aujourd'hui qu'« on » a"), "L’eau d’Amtil, aujourd’hui qu’«~on~» a");
        for kept in ["l'eau_brute", "d'eau.xlsx", "https://l'eau.ma", "population!l'A2", "x='a'", "5' 30''"] {
            assert_eq!(french(kept), kept.to_owned());
        }
        assert_eq!(typeset(Language::En, "the commune's money"), "the commune’s money");
        assert_eq!(typeset(Language::Ar, "d'eau"), "d'eau");
        assert_eq!(curled("l'eau d'Amtil, 5' et les communes'"), "l’eau d’Amtil, 5' et les communes’");
    }

    #[test]
    fn what_is_set_stays_as_it_is_when_set_again() {
        let once = typeset(Language::Fr, "L'écart est de 3 % : « large »");
        assert_eq!(typeset(Language::Fr, &once), once);
    }

    #[test]
    fn a_french_place_takes_de_or_its_elision() {
        let places = ["Tétouan", "Azilal", "El Jadida", "Essaouira", "Youssoufia"];
        let told = places.map(|name| of_place(Language::Fr, name));
        assert_eq!(told, ["de Tétouan", "d'Azilal", "d'El Jadida", "d'Essaouira", "de Youssoufia"]);
        assert_eq!(of_place(Language::Ar, "تطوان"), "تطوان");
    }

    #[test]
    fn an_arabic_number_does_not_break() {
        assert_eq!(typeset(Language::Ar, "بلغ 9 600 درهم و 19 %"), "بلغ 9\u{A0}600 درهم و 19\u{A0}%");
    }
}
