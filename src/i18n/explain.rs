//! The explanations of `plan explain`: what a code means, why it matters, how to mend it, and an example.
//!
//! They stand in `templates/explain/<lang>.md`: one heading a code, then four paragraphs, the last one a quotation.

use serde::Serialize;

use super::Language;

/// What is said about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// What it means.
    pub meaning: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// What stood there and what should, with an arrow between.
    pub example: &'static str,
}

/// Returns the explanation of a code such as `P1003`; nothing when the file has none or it lacks a paragraph.
#[must_use]
pub fn explanation(language: Language, code: &str) -> Option<Explanation> {
    let section = sections(language).find(|(id, _)| *id == code).map(|(_, text)| text)?;
    let mut paragraphs = section.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    let mut next = || paragraphs.next();
    let (meaning, why, mend, example) = (next()?, next()?, next()?, next()?);
    let example = example.strip_prefix("> ")?;
    paragraphs.next().is_none().then_some(Explanation { meaning, why, mend, example })
}

/// Returns the codes that a language explains, in the order of its file.
pub fn explained(language: Language) -> impl Iterator<Item = &'static str> {
    sections(language).map(|(id, _)| id)
}

fn sections(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let text = language.explanations().strip_prefix("## ").unwrap_or_default();
    text.split("\n## ").filter_map(|section| section.split_once('\n')).map(|(id, text)| (id.trim(), text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;

    #[test]
    fn every_code_is_explained_once_in_each_language_and_no_other_is() {
        for language in Language::ALL {
            let mut told: Vec<&str> = explained(language).collect();
            told.sort_unstable();
            let mut known: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
            known.sort_unstable();
            assert_eq!(told, known, "{language}");
            let broken: Vec<&str> = known.into_iter().filter(|id| explanation(language, id).is_none()).collect();
            assert_eq!(broken, Vec::<&str>::new(), "{language}: four paragraphs, the last begins with >");
        }
    }

    #[test]
    fn every_example_shows_what_stood_there_and_what_should() {
        for language in Language::ALL {
            for code in Code::ALL {
                let explanation = explanation(language, code.id()).expect("the code is explained");
                assert!(explanation.example.contains('→'), "{language} {}", code.id());
            }
        }
    }
}
