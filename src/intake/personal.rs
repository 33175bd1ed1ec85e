//! Columns and cells that speak of a person by name: they are left out, and said so.
//!
//! A plan holds no person (law 09-08): counts are enough for it. What is recognised here is never read further; a name
//! written in the middle of a sentence is not recognised.

use std::collections::BTreeSet;
use std::sync::LazyLock;

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

/// Digits of a Moroccan telephone number without its country code.
const PHONE_DIGITS: usize = 10;

/// Returns whether an unknown column is of a person.
pub(super) fn is_label(label: &str) -> bool {
    static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| LABELS.iter().map(|label| fold(label)).collect());
    FOLDED.contains(&fold(label))
}

/// Returns whether a text as a whole is an identity number or a telephone.
///
/// # Formula
/// One or two Latin letters and five to seven digits (the national identity card), or ten digits from 05 to 08, or
/// nine digits after 212; blanks, dots, hyphens and brackets between digits do not count.
pub(super) fn is_number_of_person(text: &str) -> bool {
    let text: String =
        text.trim().chars().filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '.' | '-' | '(' | ')')).collect();
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let is_all_digits = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    let rest = &text[letters..];
    if matches!(letters, 1 | 2) {
        return is_all_digits(rest) && (5..=7).contains(&rest.len());
    }
    let national = match text.strip_prefix("+212").or_else(|| text.strip_prefix("00212")) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
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
        assert!(!is_label("Nombre de personnes"));
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
}
