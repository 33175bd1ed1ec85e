//! Names of places reduced to what two spellings of the same place share.
//!
//! On top of the folding of words, spaces between words do not count, and the Arabic article may.

use crate::i18n;

/// A folded name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folded {
    /// The letters and digits of the name.
    pub key: String,
    /// The same without the article ال before its words.
    pub bare: String,
}

/// Returns a name folded.
pub fn fold(name: &str) -> Folded {
    let words = i18n::fold(name);
    Folded { key: words.replace(' ', ""), bare: words.split(' ').map(without_article).collect() }
}

/// The fewest letters a word must keep when its article is taken off, so that `الف` stays itself.
const MIN_LETTERS_AFTER_ARTICLE: usize = 2;

fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= MIN_LETTERS_AFTER_ARTICLE => rest,
        Some(_) | None => word,
    }
}
