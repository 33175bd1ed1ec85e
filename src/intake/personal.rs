//! Columns and cells that speak of a person by name: they are left out, and said so.
//!
//! A plan holds no person (law 09-08): counts are enough for it. What is recognised here is never read further; a name
//! written in the middle of a sentence is not recognised.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::grid::Value;
use crate::i18n::fold;

/// Labels of columns that hold persons' names, identity numbers, telephones or addresses, folded.
const LABELS: &[&str] = &[
    "nom et prenom",
    "nom prenom",
    "prenom",
    "nom complet",
    "cin",
    "cnie",
    "n cin",
    "telephone",
    "tel",
    "gsm",
    "portable",
    "full name",
    "first name",
    "last name",
    "phone",
    "mobile",
    "id number",
    "الاسم الكامل",
    "الاسم العائلي",
    "الاسم الشخصي",
    "الاسم والنسب",
    "رقم البطاقه الوطنيه",
    "البطاقه الوطنيه",
    "رقم الهاتف",
    "الهاتف",
    "nom",
    "noms",
    "name",
    "names",
    "cne",
    "code massar",
    "massar",
    "passeport",
    "rib",
    "adresse",
    "email",
    "e mail",
    "courriel",
    "date de naissance",
    "date of birth",
    "n tel",
    "n de telephone",
    "الاسم",
    "الهاتف المحمول",
    "رقم مسار",
    "تاريخ الازدياد",
    "العنوان",
    "البريد الالكتروني",
];

/// Words that make any column one of persons, folded.
const WORDS: &[&str] = &[
    "cin",
    "cnie",
    "cine",
    "prenom",
    "prenoms",
    "telephone",
    "telephones",
    "tel",
    "phone",
    "whatsapp",
    "passeport",
    "passport",
    "surname",
    "courriel",
    "email",
    "هاتف",
    "الهاتف",
    "هاتفه",
    "هاتفها",
    "واتساب",
    "النسب",
];

/// Words beside which a telephone is a network or a service, not a person's.
const NETWORK: &[&str] =
    &["reseau", "couverture", "antenne", "antennes", "network", "coverage", "شبكه", "تغطيه", "لاقط"];

/// Pieces of labels of persons, folded.
const PIECES: &[&str] = &[
    "nom et prenom",
    "nom complet",
    "nom du chef",
    "nom du beneficiaire",
    "nom du participant",
    "carte nationale",
    "carte d identite",
    "piece d identite",
    "identity card",
    "identity number",
    "national id",
    "full name",
    "first name",
    "last name",
    "name of head",
    "البطاقه الوطنيه",
    "بطاقه التعريف",
    "رقم التعريف الوطني",
    "الاسم الكامل",
    "الاسم العائلي",
    "الاسم الشخصي",
    "اسم المستفيد",
    "اسم المشارك",
    "اسم رب الاسره",
    "اسم ربه الاسره",
];

/// Digits of a Moroccan telephone number without its country code.
const PHONE_DIGITS: usize = 10;

/// Returns whether an unknown column is of a person.
pub(super) fn is_label(label: &str) -> bool {
    static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| folded(LABELS).into_iter().collect());
    static HELD: LazyLock<[Vec<String>; 3]> = LazyLock::new(|| [WORDS, NETWORK, PIECES].map(folded));
    let label = fold(label);
    // Initials are written with points between them.
    let joined = if label.split(' ').all(|word| word.chars().count() == 1) { label.replace(' ', "") } else { label };
    let [words, network, pieces] = &*HELD;
    let holds = |known: &[String]| joined.split(' ').any(|word| known.iter().any(|known| known == word));
    FOLDED.contains(&joined)
        || (holds(words) && !holds(network))
        || pieces.iter().any(|piece| joined.contains(piece.as_str()))
}

fn folded(labels: &[&str]) -> Vec<String> {
    labels.iter().map(|label| fold(label)).collect()
}

/// Returns whether the values of a column under another label are those of persons: more than half of them, and two at
/// least.
pub(super) fn is_column_of_persons<'a>(values: impl Iterator<Item = &'a Value>) -> bool {
    let (mut n, mut n_personal) = (0_usize, 0_usize);
    for value in values {
        n += 1;
        n_personal += usize::from(match value {
            Value::Text(text) => is_number_of_person(text),
            Value::Number(number) => is_telephone(*number),
            _ => false,
        });
    }
    n_personal >= 2 && n_personal * 2 > n
}

/// Returns whether a number is a telephone that a spreadsheet took for a number: the zero before it is lost.
pub(super) fn is_telephone(number: Decimal) -> bool {
    let text = number.normalize().to_string();
    let national = text.strip_prefix("212").filter(|rest| rest.len() + 1 == PHONE_DIGITS).unwrap_or(&text);
    national.len() + 1 == PHONE_DIGITS && is_number_of_person(&format!("0{national}"))
}

/// Returns whether a text is a number of a person, or holds a telephone among other words.
pub(super) fn holds_number_of_person(text: &str) -> bool {
    is_number_of_person(text) || runs(text).any(|run| is_number_of_person(&run))
}

/// The digits of a text with what people write between them, such as `06 12-34.56.78`.
fn runs(text: &str) -> impl Iterator<Item = String> {
    let is_inside = |letter: char| letter.is_numeric() || matches!(letter, ' ' | '\u{a0}' | '.' | '-' | '+');
    let runs =
        text.split(move |letter: char| !is_inside(letter)).map(|run| western_digits(run.trim_matches([' ', '.', '-'])));
    runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() >= PHONE_DIGITS)
}

/// Digits of other scripts become those of telephones.
fn western_digits(text: &str) -> String {
    let western = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(letter),
        '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10).unwrap_or(letter),
        other => other,
    };
    text.chars().map(western).collect()
}

/// Returns whether a text as a whole is an identity number or a telephone.
///
/// # Formula
/// One or two Latin letters and five to seven digits (the national identity card), or ten digits from 05 to 08, or
/// nine digits after 212 or by themselves; blanks, dots, hyphens and brackets between digits do not count.
pub(super) fn is_number_of_person(text: &str) -> bool {
    let text: String = western_digits(text.trim())
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '.' | '-' | '(' | ')'))
        .collect();
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let is_all_digits = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    let rest = &text[letters..];
    if matches!(letters, 1 | 2) {
        return is_all_digits(rest) && (5..=7).contains(&rest.len());
    }
    let national = match text.strip_prefix("+212").or_else(|| text.strip_prefix("00212")) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        // A table of text may have lost the zero too.
        None if text.len() + 1 == PHONE_DIGITS => format!("0{text}"),
        None => text,
    };
    is_all_digits(&national)
        && national.len() == PHONE_DIGITS
        && ["05", "06", "07", "08"].iter().any(|start| national.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_identity_numbers_and_telephones_are_labels_of_persons() {
        for label in ["Nom", "CIN", "Nom et prénom", "الاسم", "رقم الهاتف", "Téléphone", "E-mail"] {
            assert!(is_label(label), "{label}");
        }
        for label in [
            "N° CIN",
            "C.I.N.",
            "Tél. du président",
            "رقم هاتف المسؤول",
            "رقم البطاقة الوطنية للتعريف",
            "Nom du chef de ménage",
        ] {
            assert!(is_label(label), "{label}");
        }
        for label in
            ["Nombre de personnes", "Nom de la zone", "Couverture téléphone", "شبكة الهاتف", "Ménages", "اسم الدوار"]
        {
            assert!(!is_label(label), "{label}");
        }
    }

    #[test]
    fn an_identity_number_or_a_telephone_is_recognised_and_codes_are_not() {
        for text in ["AB123456", "L 654321", "06 12 34 56 78", "+212 612-345678", "0539.97.12.34"] {
            assert!(is_number_of_person(text), "{text}");
        }
        for text in ["EAU01", "B24", "5710527201003", "01.571.05.27", "2026", "W03;W06", "CV-01", "12 345 678"] {
            assert!(!is_number_of_person(text), "{text}");
        }
    }

    #[test]
    fn a_telephone_among_words_or_taken_for_a_number_is_recognised() {
        for text in ["appeler le 06 12 34 56 78", "المسؤول ٠٦١٢٣٤٥٦٧٨", "contact: +212 612345678 (soir)"]
        {
            assert!(holds_number_of_person(text), "{text}");
        }
        for text in
            ["réunion du 05.06.2026 à 10 h", "2 500 000 DH en 2028 et 2029", "RP4701 et RN16", "0,5 km de 06 douars"]
        {
            assert!(!holds_number_of_person(text), "{text}");
        }
        assert!(is_telephone(Decimal::from(612_345_678)) && is_telephone(Decimal::from(212_612_345_678_u64)));
        assert!(!is_telephone(Decimal::from(8_214)) && !is_telephone(Decimal::from(412_345_678)));
    }

    #[test]
    fn a_column_is_of_persons_when_most_of_its_values_are() {
        let texts = |values: &[&str]| -> Vec<Value> { values.iter().map(|it| Value::Text((*it).into())).collect() };
        assert!(is_column_of_persons(texts(&["AB123456", "L654321", "?"]).iter()));
        assert!(is_column_of_persons(
            [Value::Number(Decimal::from(612_345_678)), Value::Number(Decimal::from(712_345_678))].iter()
        ));
        assert!(!is_column_of_persons(texts(&["AB123456", "marché 12", "marché 14"]).iter()));
    }
}
