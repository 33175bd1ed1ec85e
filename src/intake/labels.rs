//! The labels under which people know the columns of a sheet, in the three languages.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{ColumnSpec, Kind, SheetSpec, column_label, text_column_label};
use crate::i18n::{Language, distance_within, fold};
use crate::profile::Profile;

/// Every label of a sheet's columns, folded, with the key of its column.
#[derive(Debug, Clone, Default)]
pub(super) struct Labels {
    by_label: BTreeMap<String, String>,
    /// Labels without small words and without order; nothing where two columns would be the same.
    by_words: BTreeMap<Vec<String>, Option<String>>,
    /// Every word of the labels, so that cells of data are passed over quickly.
    vocabulary: BTreeSet<String>,
    /// Letters of the labels of more than three, with the key of the column, for near misses.
    spelled: Vec<(Vec<char>, String)>,
}

/// A text as labels are compared with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Folded {
    /// Without what spellings differ in.
    text: String,
    /// Its words in order of the alphabet, without small ones.
    words: Vec<String>,
}

impl Folded {
    /// Folds a text; one that is too long for a label is folded to nothing.
    pub(super) fn of(text: &str) -> Self {
        if text.len() > LONGEST_LABEL {
            return Self::default();
        }
        let text = fold(text);
        Self { words: words(&text), text }
    }
}

/// Bytes beyond which a text is no label.
const LONGEST_LABEL: usize = 400;

/// Words that a header of two rows leaves out or puts elsewhere.
const SMALL_WORDS: &[&str] = &[
    "a", "à", "au", "aux", "d", "de", "des", "du", "et", "l", "la", "le", "les", "en", "par", "the", "of", "to", "by",
    "and", "in", "for", "الي", "من", "في", "عن", "علي",
];

impl Labels {
    /// Returns the labels of a sheet.
    pub(super) fn of(spec: &SheetSpec, profile: &Profile) -> Self {
        let mut labels = Self::default();
        for column in spec.columns {
            for (key, names) in column_names(column, profile) {
                for name in names {
                    labels.insert(&fold(&name), &key);
                }
            }
        }
        labels
    }

    fn insert(&mut self, folded: &str, key: &str) {
        if !self.by_label.contains_key(folded) {
            self.by_label.insert(folded.to_owned(), key.to_owned());
            let letters: Vec<char> = folded.chars().collect();
            if letters.len() > 3 {
                self.spelled.push((letters, key.to_owned()));
            }
        }
        let words = words(folded);
        self.vocabulary.extend(words.iter().cloned());
        self.by_words
            .entry(words)
            .and_modify(|known| {
                if known.as_deref() != Some(key) {
                    *known = None;
                }
            })
            .or_insert_with(|| Some(key.to_owned()));
    }

    /// Returns the key of the column that a label names.
    pub(super) fn key(&self, label: &Folded) -> Option<&str> {
        self.by_label.get(&label.text).map(String::as_str)
    }

    /// Returns the key of the column that a group and a label under it name together, in either order.
    pub(super) fn key_in_group(&self, group: &Folded, label: &Folded) -> Option<&str> {
        if !group.words.iter().chain(&label.words).all(|word| self.vocabulary.contains(word)) {
            return None;
        }
        let joined = [format!("{} {}", group.text, label.text), format!("{} {}", label.text, group.text)];
        let exact = joined.iter().find_map(|joined| self.by_label.get(joined)).map(String::as_str);
        exact.or_else(|| self.by_words.get(&words(&joined[0]))?.as_deref())
    }

    /// Returns the key of the column whose label is nearest, for a question; never two columns at one distance.
    pub(super) fn near(&self, label: &str) -> Option<&str> {
        if label.len() > LONGEST_LABEL {
            return None;
        }
        let letters: Vec<char> = fold(label).chars().collect();
        let most = if letters.len() <= 4 { 1 } else { 2 };
        let mut near: Vec<(usize, &str)> = self
            .spelled
            .iter()
            .filter_map(|(known, key)| Some((distance_within(known, &letters, most)?, key.as_str())))
            .collect();
        near.sort_unstable();
        near.dedup_by_key(|(_, key)| *key);
        match near.as_slice() {
            [(first, _), (second, _), ..] if first == second => None,
            [(_, key), ..] => Some(key),
            [] => None,
        }
    }

    /// Returns the keys of columns whose labels hold all words of this one, or the reverse; for a proposal.
    pub(super) fn sharing_words(&self, label: &str) -> Option<&str> {
        if label.len() > LONGEST_LABEL {
            return None;
        }
        let asked = words(&fold(label));
        let holds = |one: &[String], other: &[String]| !other.is_empty() && other.iter().all(|word| one.contains(word));
        let mut found: Vec<(usize, &str)> = self
            .by_words
            .iter()
            .filter(|(known, _)| holds(known, &asked) || holds(&asked, known))
            .filter_map(|(known, key)| Some((known.len().abs_diff(asked.len()), key.as_deref()?)))
            .collect();
        found.sort_unstable();
        found.dedup_by_key(|(_, key)| *key);
        match found.as_slice() {
            [(first, _), (second, _), ..] if first == second => None,
            [(_, key), ..] => Some(key),
            [] => None,
        }
    }

    /// Returns whether a key is that of a column.
    pub(super) fn has_key(&self, key: &str) -> bool {
        self.by_label.values().any(|known| known == key)
    }

    /// Returns the keys of the columns in order.
    pub(super) fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.by_label.values().map(String::as_str).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

fn words(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = folded
        .split(' ')
        .filter(|word| !word.is_empty() && !SMALL_WORDS.contains(word))
        // The article is written or not under a group.
        .map(|word| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word).to_owned())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn column_names(column: &ColumnSpec, profile: &Profile) -> Vec<(String, Vec<String>)> {
    match column.kind {
        Kind::Texts => Language::ALL
            .into_iter()
            .map(|of| {
                let key = format!("{}_{of}", column.key);
                let mut names: Vec<String> =
                    Language::ALL.into_iter().map(|language| text_column_label(language, column.key, of)).collect();
                names.push(key.clone());
                if of == Language::Ar {
                    // A committee that writes in one language labels the column plainly; Arabic is then meant.
                    names.push(column_label(Language::Ar, column.key));
                } else {
                    names.push(column_label(of, column.key));
                }
                (key, names)
            })
            .collect(),
        Kind::Scores => profile
            .scoring
            .criteria
            .iter()
            .map(|criterion| {
                let title = &criterion.title;
                (criterion.id.clone(), vec![criterion.id.clone(), title.ar.clone(), title.fr.clone(), title.en.clone()])
            })
            .collect(),
        _ => {
            let mut names: Vec<String> =
                Language::ALL.into_iter().map(|language| column_label(language, column.key)).collect();
            names.push(column.key.to_owned());
            vec![(column.key.to_owned(), names)]
        }
    }
}
