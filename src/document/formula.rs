//! The formula of a figure, as the annex of sources and `plan trace` show it: with names instead of identifiers.

use crate::i18n::{self, Language, args};

/// Returns the formula with the name of each quantity that has one in the language, and the signs of a printed page.
pub(super) fn in_words(language: Language, formula: &str) -> String {
    let mut words = String::new();
    let mut rest = formula;
    while let Some(start) = rest.find(is_of_name) {
        let end = rest[start..].find(|letter| !is_of_name(letter)).map_or(rest.len(), |length| start + length);
        words.push_str(&rest[..start]);
        words.push_str(&name(language, &rest[start..end]));
        rest = &rest[end..];
    }
    words.push_str(rest);
    words.replace(" * ", " × ").replace(" - ", " − ")
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The name of an indicator or quantity; what has none stays as it is.
fn name(language: Language, id: &str) -> String {
    if let Some((from, to)) = id.strip_prefix("age_").and_then(|ages| ages.split_once('_')) {
        let key = if to == "plus" { "formula-age-plus" } else { "formula-age" };
        return i18n::message_with(language, key, &args([("from", from.into()), ("to", to.into())]));
    }
    [format!("indicator-{id}"), format!("formula-{}", id.replace('_', "-"))]
        .iter()
        .find(|key| i18n::has_message(language, key))
        .map_or_else(|| id.to_owned(), |key| i18n::message(language, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_have_names_and_signs_are_printed() {
        assert_eq!(
            in_words(Language::Fr, "FIN05 / ordinary_revenue * 100"),
            "Épargne brute / recettes ordinaires × 100"
        );
        assert_eq!(in_words(Language::En, "age_0_4 + age_75_plus"), "ages 0–4 + ages 75+");
        assert_eq!(in_words(Language::Ar, "count(distance <= limit)"), "عدد(المسافة <= الحد)");
        assert_eq!(in_words(Language::En, "3 / 4 * 100"), "3 / 4 × 100");
    }
}
