//! The look of the plan: typst files by name, those of the program or a workspace's own.

use std::collections::BTreeMap;

use crate::render::brand::Brand;
use crate::render::fonts::FontChoice;

/// Name of the file where typesetting begins.
pub(super) const MAIN: &str = "plan.typ";
/// Name under which a theme reads the sign.
pub const LOGO: &str = "logo.svg";

const BUILTIN: [(&str, &str); 11] = [
    (MAIN, include_str!("../../../templates/pdf/plan.typ")),
    ("style.typ", include_str!("../../../templates/pdf/style.typ")),
    ("cover.typ", include_str!("../../../templates/pdf/cover.typ")),
    ("openers.typ", include_str!("../../../templates/pdf/openers.typ")),
    ("sheets.typ", include_str!("../../../templates/pdf/sheets.typ")),
    ("leaflet.typ", include_str!("../../../templates/pdf/leaflet.typ")),
    ("paper.typ", include_str!("../../../templates/pdf/paper.typ")),
    ("contents.typ", include_str!("../../../templates/pdf/contents.typ")),
    ("blocks.typ", include_str!("../../../templates/pdf/blocks.typ")),
    ("tables.typ", include_str!("../../../templates/pdf/tables.typ")),
    ("sources.typ", include_str!("../../../templates/pdf/sources.typ")),
];

/// Typst files by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    files: BTreeMap<String, String>,
    pictures: BTreeMap<String, Vec<u8>>,
    brand: Brand,
}

impl Theme {
    /// Returns the program's own theme.
    #[must_use]
    pub fn builtin() -> Self {
        Theme {
            files: BUILTIN.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect(),
            pictures: BTreeMap::new(),
            brand: Brand::default(),
        }
    }

    /// Returns the theme with this file put in place of the one of the same name, or beside the others.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.files.insert(name.into(), text.into());
        self
    }

    /// Returns the theme with this picture beside its files.
    #[must_use]
    pub fn with_picture(mut self, name: impl Into<String>, bytes: Vec<u8>) -> Self {
        self.pictures.insert(name.into(), bytes);
        self
    }

    /// Returns the pictures by name.
    pub(super) fn pictures(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.pictures.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Returns the theme with these colours, these letters and this sign.
    #[must_use]
    pub fn with_brand(mut self, brand: &Brand) -> Self {
        if let Some(logo) = &brand.logo {
            self.files.insert(LOGO.to_owned(), logo.clone());
        }
        self.brand = brand.clone();
        self
    }

    /// Returns the colours, the letters and the sign.
    pub(super) fn brand(&self) -> &Brand {
        &self.brand
    }

    /// Returns the program's own files by name: those that a workspace may replace.
    pub fn own_files() -> impl Iterator<Item = (&'static str, &'static str)> {
        BUILTIN.into_iter()
    }

    /// Whether the pages are set in the program's own letters and by its own files.
    pub(super) fn has_own_letters(&self) -> bool {
        self.brand.fonts == FontChoice::default()
            && BUILTIN.iter().all(|(name, text)| self.files.get(*name).is_some_and(|it| it == text))
    }

    /// Returns the files by name.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }
}
