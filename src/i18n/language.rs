//! The languages of the program; a new one is a variant here and a file of messages.

use serde::{Deserialize, Serialize};

/// Direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's and SVG's `dir` and `direction`.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic, in Moroccan administrative usage.
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Every language, Arabic first.
    pub const ALL: [Language; 3] = [Language::Ar, Language::Fr, Language::En];

    /// Returns the tag used in files and flags.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Fr => "fr",
            Language::En => "en",
        }
    }

    /// Returns the full tag, with the country.
    #[must_use]
    pub fn bcp47(self) -> &'static str {
        match self {
            Language::Ar => "ar-MA",
            Language::Fr => "fr-MA",
            Language::En => "en",
        }
    }

    /// Returns the language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Returns the direction of writing.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Language::Ar => Direction::Rtl,
            Language::Fr | Language::En => Direction::Ltr,
        }
    }

    /// Returns the language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Language::Ar => "العربية",
            Language::Fr => "Français",
            Language::En => "English",
        }
    }

    /// Returns the tags in which to look for a user's text, best first.
    #[must_use]
    pub fn preference(self) -> &'static [&'static str] {
        match self {
            Language::Ar => &["ar", "fr", "en"],
            Language::Fr => &["fr", "en", "ar"],
            Language::En => &["en", "fr", "ar"],
        }
    }

    /// Returns the source of the explanations of codes.
    pub(super) fn explanations(self) -> &'static str {
        match self {
            Language::Ar => include_str!("../../templates/explain/ar.md"),
            Language::Fr => include_str!("../../templates/explain/fr.md"),
            Language::En => include_str!("../../templates/explain/en.md"),
        }
    }

    /// Returns the Fluent source of the messages.
    pub(super) fn source(self) -> &'static str {
        match self {
            Language::Ar => include_str!("messages/ar.ftl"),
            Language::Fr => include_str!("messages/fr.ftl"),
            Language::En => include_str!("messages/en.ftl"),
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}
