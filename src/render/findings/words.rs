//! A finding in words: its headline and what to do, with labels in place of keys.

use crate::diagnostics::{Arg, Diagnostic};
use crate::i18n::{self, Args, Language, has_message, message, message_with};
use crate::intake::schema;
use crate::profile::Profile;

/// Stands between the words that a cell may hold.
pub const BETWEEN_WORDS: &str = " / ";

/// Writes findings in a language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The language.
    pub language: Language,
    /// The profile, which names criteria and sectors; without it they keep their ids.
    pub profile: Option<&'a Profile>,
}

impl Words<'_> {
    /// Says what is wrong, in a line.
    #[must_use]
    pub fn headline(&self, finding: &Diagnostic) -> String {
        message_with(self.language, finding.code.id(), &self.args(finding))
    }

    /// Says what to do.
    #[must_use]
    pub fn help(&self, finding: &Diagnostic) -> String {
        let code = finding.code.id();
        let near = format!("{code}.near");
        let has_suggestion = matches!(finding.args.get("suggestion"), Some(Arg::Text(near)) if !near.is_empty());
        let key = if has_suggestion && has_message(self.language, &near) { near } else { format!("{code}.help") };
        message_with(self.language, &key, &self.args(finding))
    }

    /// Turns keys of sheets, columns, groups and accepted words into their labels.
    fn args(&self, finding: &Diagnostic) -> Args {
        let mut args = finding.args.clone();
        for (name, value) in &mut args {
            let Arg::Text(text) = value else { continue };
            *text = self.label(finding, name, text).unwrap_or_else(|| visible(text));
        }
        args
    }

    fn label(&self, finding: &Diagnostic, name: &str, text: &str) -> Option<String> {
        match name {
            "sheet" => schema::sheet(text).map(|_| schema::sheet_label(self.language, text)),
            "column" => self.word(&format!("column-{text}")),
            "group" => self.word(&format!("group-{text}")),
            "remedy" => self.word(&format!("rule-{text}.remedy")),
            "step" => self.word(&format!("word-step-{text}")),
            "state" | "proved" => self.word(&format!("state-{text}")),
            "declared" => self.word(&format!("status-{text}")),
            "person" => self.word(&format!("word-person-{text}")),
            "lacks" => {
                let words: Option<Vec<String>> =
                    text.split(", ").map(|key| self.word(&format!("column-{key}"))).collect();
                words.map(|words| words.join(BETWEEN_WORDS))
            }
            "words" => Some(self.accepted(finding, text)),
            "criteria" => self.titles(text, |id| {
                let criterion = self.profile?.scoring.criteria.iter().find(|it| it.id == id)?;
                Some(i18n::pick(self.language, &criterion.title.text()).to_owned())
            }),
            "indicator" => self.word(&format!("indicator-{text}")).map(|name| format!("{name} ({text})")),
            _ => None,
        }
    }

    /// The accepted words of a column as its user writes them: titles of sectors, else labels.
    fn accepted(&self, finding: &Diagnostic, keys: &str) -> String {
        let sectors = self.titles(keys, |id| {
            let sector = self.profile?.sector(id)?;
            Some(i18n::pick(self.language, &sector.title.text()).to_owned())
        });
        if let Some(sectors) = sectors {
            return sectors;
        }
        let column = match finding.args.get("column") {
            Some(Arg::Text(column)) => column.as_str(),
            Some(Arg::Count(_) | Arg::Number(_)) | None => "",
        };
        let word = |key: &str| {
            let own = self.word(&format!("word-{column}-{key}"));
            let other = || self.word(&format!("word-{key}")).or_else(|| self.word(&format!("{column}-{key}")));
            own.or_else(other).unwrap_or_else(|| key.to_owned())
        };
        keys.split(", ").map(word).collect::<Vec<_>>().join(BETWEEN_WORDS)
    }

    /// Every id by its title; nothing when one has none.
    fn titles(&self, ids: &str, title: impl Fn(&str) -> Option<String>) -> Option<String> {
        let titles: Option<Vec<String>> = ids.split(", ").map(title).collect();
        titles.map(|titles| titles.join(BETWEEN_WORDS))
    }

    fn word(&self, key: &str) -> Option<String> {
        has_message(self.language, key).then(|| message(self.language, key))
    }
}

/// Returns a text from a file without what would command a terminal or turn the direction of what follows; a line
/// break becomes a blank.
#[must_use]
pub fn visible(text: &str) -> String {
    let seen = |letter: char| match letter {
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        letter if letter.is_control() => Some(' '),
        letter => Some(letter),
    };
    text.chars().filter_map(seen).collect()
}
