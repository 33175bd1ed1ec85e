//! The ids of a sheet, and the names under which people may mention them.

use std::collections::BTreeMap;

use crate::i18n::fold;
use crate::model::Text;

/// The ids of a sheet and their names.
#[derive(Debug, Clone, Default)]
pub struct References {
    /// Key of the sheet.
    pub sheet: &'static str,
    /// Id by folded id.
    by_id: BTreeMap<String, String>,
    /// Name as written, and the ids that have it, by folded name.
    by_name: BTreeMap<String, (String, Vec<String>)>,
}

/// What a text means among the ids of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// One id.
    One(String),
    /// A name that several ids share.
    Several(Vec<String>),
    /// Nothing that is known; perhaps the name or id given, for a question.
    Unknown(Option<String>),
}

impl References {
    /// Returns the references of a sheet without ids.
    #[must_use]
    pub fn of(sheet: &'static str) -> Self {
        Self { sheet, ..Self::default() }
    }

    /// Adds an id and its names.
    pub fn insert(&mut self, id: &str, names: &Text) {
        self.by_id.entry(fold(id)).or_insert_with(|| id.to_owned());
        for (_, name) in names.iter() {
            let (_, ids) = self.by_name.entry(fold(name)).or_insert_with(|| (name.to_owned(), Vec::new()));
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
    }

    /// Returns what a text means: an id, or a name in any spelling that people take for the same.
    #[must_use]
    pub fn look_up(&self, text: &str) -> Reference {
        let folded = fold(text);
        if let Some(id) = self.by_id.get(&folded) {
            return Reference::One(id.clone());
        }
        match self.by_name.get(&folded).map(|(_, ids)| ids.as_slice()) {
            Some([id]) => Reference::One(id.clone()),
            Some(ids) => Reference::Several(ids.to_vec()),
            None => Reference::Unknown(self.near(&folded)),
        }
    }

    /// Returns the id that a text names.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<String> {
        match self.look_up(text) {
            Reference::One(id) => Some(id),
            Reference::Several(_) | Reference::Unknown(_) => None,
        }
    }

    /// Returns whether the id is known.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(&fold(id))
    }

    /// Returns the nearest name with its id, or the nearest id with its name.
    fn near(&self, folded: &str) -> Option<String> {
        let most = if folded.chars().count() <= 4 { 1 } else { 2 };
        let distance = |known: &str| crate::i18n::distance(known, folded, most);
        let names = self.by_name.iter().filter_map(|(known, (name, ids))| {
            let [id] = ids.as_slice() else { return None };
            Some((distance(known)?, 0, format!("{name} ({id})")))
        });
        let ids = self.by_id.iter().filter_map(|(known, id)| {
            let name = self.by_name.values().find(|(_, ids)| ids.contains(id)).map(|(name, _)| name);
            let shown = name.map_or_else(|| id.clone(), |name| format!("{id} ({name})"));
            Some((distance(known)?, 1, shown))
        });
        names.chain(ids).min().map(|(_, _, shown)| shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references() -> References {
        let mut references = References::of("localities");
        references.insert("D01", &Text::default().with("fr", "Aït Ali").with("ar", "أيت علي"));
        references.insert("D02", &Text::default().with("fr", "El Mharza"));
        references.insert("D03", &Text::default().with("fr", "Amtil"));
        references.insert("D04", &Text::default().with("fr", "Amtil"));
        references
    }

    #[test]
    fn a_name_is_found_in_any_spelling_people_take_for_the_same() {
        for text in ["D01", "d01", "ait ali", "AÏT-ALI", "آيت علي", "ايت عليّ"] {
            assert_eq!(references().find(text).as_deref(), Some("D01"), "{text}");
        }
    }

    #[test]
    fn a_near_name_is_a_question_and_a_shared_one_names_its_ids() {
        assert_eq!(references().look_up("El Mharzza"), Reference::Unknown(Some("El Mharza (D02)".to_owned())));
        assert_eq!(references().look_up("Amtil"), Reference::Several(vec!["D03".to_owned(), "D04".to_owned()]));
        assert_eq!(references().look_up("Tanger"), Reference::Unknown(None));
    }
}
