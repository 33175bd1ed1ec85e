//! Texts that users write in one or more languages.

use std::collections::BTreeMap;

use serde::Serialize;

/// A text in the languages its author gave, by language tag (`ar`, `fr`, `en`).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<&'static str, String>);

impl Text {
    /// Adds the text of a language; an empty text is not given.
    #[must_use]
    pub fn with(mut self, tag: &'static str, text: &str) -> Self {
        let text = text.trim();
        if !text.is_empty() {
            self.0.insert(tag, text.to_owned());
        }
        self
    }

    /// Returns the text of the first of `tags` that was given, else of any language.
    #[must_use]
    pub fn first_of(&self, tags: &[&str]) -> Option<&str> {
        let preferred = tags.iter().find_map(|tag| self.0.get(*tag));
        preferred.or_else(|| self.0.values().next()).map(String::as_str)
    }

    /// Returns the text of exactly this language.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str)
    }

    /// Returns whether no language was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the texts with their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(tag, text)| (*tag, text.as_str()))
    }
}
