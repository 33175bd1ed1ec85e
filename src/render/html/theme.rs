//! The look of the page: its frame, its style sheet and its script, built in or a workspace's own.

/// Name of the frame's file in a workspace's `templates/html/`.
pub(super) const PAGE: &str = "page.html";
/// Name of the style sheet's file.
pub(super) const STYLE: &str = "style.css";
/// Name of the script's file.
pub(super) const SCRIPT: &str = "script.js";

/// The look of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Tera template of the page; it arranges what it is given.
    pub page: String,
    /// Style sheet, without any address of another place: the page forbids it.
    pub style: String,
    /// Script that adds search and sorting to a page that reads without it.
    pub script: String,
}

impl Theme {
    /// Names of the files that a workspace may put in place of the built-in ones.
    pub const FILES: [&'static str; 3] = [PAGE, STYLE, SCRIPT];

    /// Returns the theme of the program.
    #[must_use]
    pub fn builtin() -> Self {
        Self {
            page: include_str!("../../../templates/html/page.html").to_owned(),
            style: include_str!("../../../templates/html/style.css").to_owned(),
            script: include_str!("../../../templates/html/script.js").to_owned(),
        }
    }

    /// Returns the theme with these files in place of its own, by their names; names it does not know are left out.
    #[must_use]
    pub fn with_files<'a>(mut self, files: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        for (name, text) in files {
            match name {
                PAGE => self.page = text,
                STYLE => self.style = text,
                SCRIPT => self.script = text,
                _ => {}
            }
        }
        self
    }
}
