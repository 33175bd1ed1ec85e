//! The order of the sources in the annex: those that are worked out alike stand side by side.
//!
//! The annex can then say a formula or a sheet once over many figures. The order rests on ids, formulas and sheets, never
//! on words, so that a number means the same figure in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::block::{Document, SourceNote};
use super::edition::each_source;
use crate::source::Source;

/// How a figure is worked out, gathered part by part.
#[derive(Default)]
pub(super) struct Kin(Vec<String>);

impl Kin {
    /// Takes note of a part; cells of one sheet side by side are one part.
    pub(super) fn add(&mut self, depth: usize, part: &Source) {
        let form = match part {
            Source::Computed { formula, .. } => without_numbers(formula),
            Source::Setting { .. } => part.to_string(),
            Source::Cell(_) => up_to(&part.to_string(), '!'),
            // Of what goes into a formula the territory is told apart by a number as well.
            Source::Census(census) if depth > 0 => format!("{} {}", census.table, up_to(&census.column, '/')),
            Source::Census(_) => up_to(&part.to_string(), '/'),
        };
        let line = format!("{depth} {form}");
        if self.0.last() != Some(&line) {
            self.0.push(line);
        }
    }

    /// Returns it as one text.
    pub(super) fn into_words(self) -> String {
        self.0.join("\n")
    }
}

fn up_to(place: &str, end: char) -> String {
    place.rfind(end).map_or(place, |at| &place[..=at]).to_owned()
}

/// Returns the formula without the digits that are no part of a name.
fn without_numbers(formula: &str) -> String {
    let mut before = ' ';
    let mut is_name = |letter: char| {
        let is_name = !letter.is_ascii_digit() || before.is_alphabetic() || before == '_';
        // The digits of a name go on being its own.
        before = if is_name && letter.is_ascii_digit() { '_' } else { letter };
        is_name
    };
    formula.chars().filter(|letter| is_name(*letter)).collect()
}

/// Puts the sources that are worked out alike side by side and gives the figures their new places.
pub(super) fn arrange(document: &mut Document) {
    let order = order(&document.sources);
    let mut places = vec![0; order.len()];
    for (place, former) in order.iter().enumerate() {
        places[*former] = place;
    }
    each_source(&mut document.chapters, &mut |source| *source = places[*source]);
    let mut sources: Vec<Option<SourceNote>> = std::mem::take(&mut document.sources).into_iter().map(Some).collect();
    document.sources = order.iter().filter_map(|former| sources[*former].take()).collect();
}

/// Returns the sources in the order of the annex: kin by kin, and in a kin family by family, as the document has them.
///
/// A family is of ids that differ in one part, such as `D01.households` and `D02.households`; ids without family are last.
fn order(sources: &[SourceNote]) -> Vec<usize> {
    let kins = gathered((0..sources.len()).map(|index| (sources[index].kin.as_str(), index)));
    kins.iter().flat_map(|members| of_kin(sources, members)).collect()
}

fn of_kin(sources: &[SourceNote], members: &[usize]) -> Vec<usize> {
    let parts = |index: usize| sources[index].id.split('.').collect::<Vec<&str>>();
    let mut told_apart: BTreeMap<usize, usize> = BTreeMap::new();
    for lengths in gathered(members.iter().map(|index| (parts(*index).len(), *index))) {
        let ids: Vec<Vec<&str>> = lengths.iter().map(|index| parts(*index)).collect();
        told_apart.insert(ids[0].len(), telling_part(&ids));
    }
    let families = gathered(members.iter().map(|index| {
        let id = parts(*index);
        let place = told_apart[&id.len()];
        ((without(&id, place), place), *index)
    }));
    let (families, alone): (Vec<Vec<usize>>, Vec<Vec<usize>>) =
        families.into_iter().partition(|family| family.len() > 1);
    families.into_iter().chain(alone).flatten().collect()
}

/// Returns the part by which ids of as many parts are told apart with the fewest letters.
fn telling_part(ids: &[Vec<&str>]) -> usize {
    let n_letters = |place: usize| -> usize {
        let heads: BTreeSet<Vec<&str>> = ids.iter().map(|id| without(id, place)).collect();
        heads.iter().map(|head| head.concat().len()).sum::<usize>()
            + ids.iter().map(|id| id[place].len()).sum::<usize>()
    };
    (0..ids[0].len()).min_by_key(|place| n_letters(*place)).unwrap_or(0)
}

/// Returns an id with nothing in the place of one part.
fn without<'a>(id: &[&'a str], place: usize) -> Vec<&'a str> {
    id.iter().enumerate().map(|(at, part)| if at == place { "" } else { part }).collect()
}

/// Returns the values of each key together, in the order in which the keys come.
fn gathered<K: Ord + Clone, V>(pairs: impl Iterator<Item = (K, V)>) -> Vec<Vec<V>> {
    let mut places: BTreeMap<K, usize> = BTreeMap::new();
    let mut found: Vec<Vec<V>> = Vec::new();
    for (key, value) in pairs {
        let place = *places.entry(key).or_insert(found.len());
        if place == found.len() {
            found.push(Vec::new());
        }
        found[place].push(value);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::CellRef;

    fn check(notes: &[(&str, &str)], expected: &[&str]) {
        let note = |(id, kin): &(&str, &str)| SourceNote {
            id: (*id).to_owned(),
            label: String::new(),
            kin: (*kin).to_owned(),
            lines: Vec::new(),
        };
        let sources: Vec<SourceNote> = notes.iter().map(note).collect();
        let ids: Vec<&str> = order(&sources).into_iter().map(|index| sources[index].id.as_str()).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn what_is_worked_out_alike_stands_side_by_side() {
        check(
            &[("DEM01", "cells"), ("DEM07", "ratio"), ("DEM02", "cells"), ("DEM08", "ratio")],
            &["DEM01", "DEM02", "DEM07", "DEM08"],
        );
    }

    #[test]
    fn a_family_differs_in_the_part_that_takes_the_fewest_letters() {
        let ids = ["D01.households", "D01.population", "D02.households", "DEM01", "D02.population"];
        check(
            &ids.map(|id| (id, "")),
            &["D01.households", "D02.households", "D01.population", "D02.population", "DEM01"],
        );
        let ids = ["envelope.region.2028", "envelope.commune.2028", "envelope.region.2029", "envelope.commune.2029"];
        check(
            &ids.map(|id| (id, "")),
            &["envelope.region.2028", "envelope.region.2029", "envelope.commune.2028", "envelope.commune.2029"],
        );
    }

    #[test]
    fn numbers_and_cells_make_no_other_kin() {
        let of = |formula: &str, row: u32| {
            let cell = Source::Cell(CellRef { file: "m.xlsx".into(), sheet: "S".into(), row, column: 3 });
            let source = Source::Computed { formula: formula.to_owned(), parts: vec![cell.clone(), cell] };
            let mut kin = Kin::default();
            source.walk(&mut |depth, part| kin.add(depth, part));
            kin.into_words()
        };
        assert_eq!(of("min(1, 3 / 100)", 4), of("min(1, 20 / 100)", 9));
        assert_eq!(of("age_0_4", 4), "0 age_0_4\n1 m.xlsx!S!");
        assert_ne!(of("age_0_4", 4), of("age_5_9", 4));
    }
}
