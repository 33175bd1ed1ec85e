//! The chapters that come with the program, and a workspace's own in their place.

use std::collections::BTreeMap;

use super::edition::Variant;
use crate::i18n::Language;

macro_rules! chapters {
    ($($name:literal),+ $(,)?) => {
        /// Paths of the chapters in their order, below the folder of a language.
        const PATHS: &[&str] = &[$($name,)+];

        /// Text of a built-in chapter.
        fn builtin(language: Language, name: &str) -> Option<&'static str> {
            match (language, name) {
                $(
                    (Language::Ar, $name) => Some(include_str!(concat!("../../templates/chapters/ar/", $name, ".md"))),
                    (Language::Fr, $name) => Some(include_str!(concat!("../../templates/chapters/fr/", $name, ".md"))),
                    (Language::En, $name) => Some(include_str!(concat!("../../templates/chapters/en/", $name, ".md"))),
                )+
                _ => None,
            }
        }
    };
}

chapters![
    "00-foreword",
    "01-summary",
    "02-frame",
    "03-participation",
    "04-monograph",
    "05-diagnosis",
    "06-gender",
    "07-vision",
    "08-priorities",
    "09-programme",
    "10-finance",
    "11-implementation",
    "12-risks",
    "13-follow-up",
    "13-social-protection",
    "90-project-sheets",
    "91-needs",
    "91-registers",
    "92-trace",
    "93-unverified",
    "94-files",
    "95-methods",
    "95-checklist",
    "96-glossary",
    "synthesis/01-essentials",
    "synthesis/02-diagnosis",
    "synthesis/03-priorities",
    "synthesis/04-programme",
    "synthesis/05-after",
    "leaflet/00-front",
    "leaflet/01-back",
    "slides/01-session",
    "annual/01-essentials",
    "annual/02-execution",
    "annual/03-results",
    "annual/04-difficulties",
    "annual/05-next",
    "dashboard/01-board",
    "midterm/01-balance",
    "midterm/02-ahead",
    "balance/01-outcomes",
    "balance/02-lessons",
    "conventions/02-conventions",
    "registers/02-partners",
    "registers/03-evidence",
    "registers/04-communication",
    "registers/05-means",
    "registers/06-requests",
];

/// A chapter's text and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChapterText {
    /// Name with its number, such as `04-monograph`.
    pub name: String,
    /// File, for findings.
    pub file: String,
    /// Markdown with template tags.
    pub text: String,
    /// The program's own text, where the workspace's stands in its place.
    pub builtin: Option<&'static str>,
}

impl ChapterText {
    /// The id of the chapter: its name without the number.
    pub fn id(&self) -> &str {
        self.name.split_once('-').map_or(self.name.as_str(), |(_, id)| id)
    }

    /// Whether the chapter carries no number: what stands before the text proper.
    pub fn is_front(&self) -> bool {
        self.name.starts_with("00-") || self.name.starts_with("01-")
    }

    /// Whether the chapter is an annex.
    pub fn is_annex(&self) -> bool {
        self.name.starts_with('9')
    }

    /// The program's own chapter of this name, where the workspace's stands in its place.
    pub fn replaced(&self) -> Option<ChapterText> {
        let text = self.builtin?.to_owned();
        Some(ChapterText { name: self.name.clone(), file: self.file.clone(), text, builtin: None })
    }
}

/// Returns every built-in chapter by its path below `templates/`.
pub(super) fn files() -> impl Iterator<Item = (String, &'static str)> {
    Language::ALL.into_iter().flat_map(|language| {
        let of = move |path: &&'static str| Some((format!("chapters/{language}/{path}.md"), builtin(language, path)?));
        PATHS.iter().filter_map(of)
    })
}

/// Returns the chapters of a kind of document in a language, in their order: the built-in ones, those that the workspace
/// replaces, and those it adds, such as `templates/chapters/fr/13-mountain.md`. Those of a shorter document stand in a
/// folder of its name, such as `templates/chapters/fr/synthesis/`.
pub(super) fn chapters(variant: Variant, language: Language, overrides: &BTreeMap<String, String>) -> Vec<ChapterText> {
    let folder = match variant {
        Variant::Full => String::new(),
        _ => format!("{}/", variant.word()),
    };
    let mut texts: BTreeMap<String, ChapterText> = BTreeMap::new();
    let mut add = |path: &str, text: &str, builtin: Option<&'static str>| {
        let Some(name) = path.strip_prefix(&folder).filter(|name| !name.contains('/')) else { return };
        let file = format!("templates/chapters/{language}/{path}.md");
        texts.insert(name.to_owned(), ChapterText { name: name.to_owned(), file, text: text.to_owned(), builtin });
    };
    for path in PATHS {
        if let Some(text) = builtin(language, path) {
            add(path, text, None);
        }
    }
    let own = format!("chapters/{language}/");
    for (path, text) in overrides {
        if let Some(path) = path.strip_prefix(&own).and_then(|file| file.strip_suffix(".md")) {
            add(path, text, builtin(language, path));
        }
    }
    texts.into_values().collect()
}
