//! The look of the pages: their frames, style sheets and scripts, built in or a workspace's own.

use std::collections::BTreeMap;

use crate::render::brand::Brand;
use crate::render::fonts::FontChoice;

/// Frame of the plan's page, in a workspace's `templates/html/`.
pub(super) const PAGE: &str = "page.html";
/// Style sheet of every page.
pub(super) const STYLE: &str = "style.css";
/// Script of the plan's page.
pub(super) const SCRIPT: &str = "script.js";
/// Frame of the decision page.
pub(super) const DECISION_PAGE: &str = "decision.html";
/// Style sheet of the decision page, after that of every page.
pub(super) const DECISION_STYLE: &str = "decision.css";
/// Ranking as the decision page computes it; it touches no page.
pub(super) const DECISION_RANKING: &str = "decision.js";
/// Script of the decision page.
pub(super) const DECISION_SCRIPT: &str = "decision-page.js";

/// Frame of the slides.
pub(super) const SLIDES_PAGE: &str = "slides.html";
/// Style sheet of the slides, after that of every page.
pub(super) const SLIDES_STYLE: &str = "slides.css";
/// Script of the slides.
pub(super) const SLIDES_SCRIPT: &str = "slides.js";

/// Frame of a paper of the procedure.
pub(super) const PAPER_PAGE: &str = "paper.html";
/// Style sheet of a paper, after that of every page.
pub(super) const PAPER_STYLE: &str = "paper.css";

/// Every file of the theme with its text.
pub(super) const BUILTIN: [(&str, &str); 12] = [
    (PAGE, include_str!("../../../templates/html/page.html")),
    (STYLE, include_str!("../../../templates/html/style.css")),
    (SCRIPT, include_str!("../../../templates/html/script.js")),
    (DECISION_PAGE, include_str!("../../../templates/html/decision.html")),
    (DECISION_STYLE, include_str!("../../../templates/html/decision.css")),
    (DECISION_RANKING, include_str!("../../../templates/html/decision.js")),
    (DECISION_SCRIPT, include_str!("../../../templates/html/decision-page.js")),
    (SLIDES_PAGE, include_str!("../../../templates/html/slides.html")),
    (SLIDES_STYLE, include_str!("../../../templates/html/slides.css")),
    (SLIDES_SCRIPT, include_str!("../../../templates/html/slides.js")),
    (PAPER_PAGE, include_str!("../../../templates/html/paper.html")),
    (PAPER_STYLE, include_str!("../../../templates/html/paper.css")),
];

/// The look of the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    files: BTreeMap<&'static str, String>,
    /// Rules after those of every page.
    pub(super) rules: String,
    /// A firm's own letters.
    pub(super) fonts: FontChoice,
}

impl Theme {
    /// Returns the theme of the program.
    #[must_use]
    pub fn builtin() -> Self {
        let files = BUILTIN.into_iter().map(|(name, text)| (name, text.to_owned())).collect();
        Self { files, rules: String::new(), fonts: FontChoice::default() }
    }

    /// Returns the theme with these files in place of its own, by their names; names it does not know are left out.
    #[must_use]
    pub fn with_files<'a>(mut self, files: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        for (name, text) in files {
            if let Some(own) = self.files.get_mut(name) {
                *own = text;
            }
        }
        self
    }

    /// Returns the theme with the program's own file of this name back in its place.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        if let Some((name, text)) = BUILTIN.into_iter().find(|(builtin, _)| *builtin == name) {
            self.files.insert(name, text.to_owned());
        }
        self
    }

    /// Returns the theme with the colours and letters of a firm after those of every page.
    #[must_use]
    pub fn with_brand(mut self, brand: &Brand) -> Self {
        self.rules = brand.style();
        self.fonts = brand.fonts.clone();
        self
    }

    /// Returns the text of one of its files.
    pub(super) fn text(&self, name: &str) -> &str {
        self.files.get(name).map_or("", String::as_str)
    }
}

/// Returns the program's own files by name.
pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUILTIN.into_iter()
}
