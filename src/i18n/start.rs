//! What is written beside the templates of the program when somebody begins with his own: a note, and a theme that
//! changes nothing.

use super::Language;

macro_rules! start {
    ($language:expr, $($variant:ident = $tag:literal),+) => {
        match $language {
            $(Language::$variant => [
                ("README.md", include_str!(concat!("../../templates/start/", $tag, "/README.md"))),
                ("theme.toml", include_str!(concat!("../../templates/start/", $tag, "/theme.toml"))),
            ],)+
        }
    };
}

/// Returns the note and the theme by their names.
#[must_use]
pub fn start(language: Language) -> [(&'static str, &'static str); 2] {
    start!(language, Ar = "ar", Fr = "fr", En = "en")
}
