//! The commune meant by what someone typed.
//!
//! Takes a code or a name in either script and gives a [`Lookup`]. Only exact matches, after folding, answer
//! with one commune; a spelling that is merely close is offered, never taken.

use super::fold::{Folded, fold};
use super::pack::Pack;
use super::unit::Unit;
use crate::i18n::distance_within;

/// The most communes offered for a name that was not found.
pub const MAX_OFFERED: usize = 5;

/// The fewest letters by which the beginning of a name is recognised.
const MIN_PREFIX: usize = 3;

/// What looking for a commune found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup<'a> {
    /// The commune.
    One(&'a Unit),
    /// Communes of the same name, in HCP's order. The name and a province, "Ajdir, Taza", tells them apart.
    Several(Vec<&'a Unit>),
    /// No commune of that name, but these are close: at most five, the closest first.
    Near(Vec<&'a Unit>),
    /// Nothing.
    None,
}

/// The folded names of the communes, in the order of the communes.
#[derive(Debug)]
pub(super) struct Names(Vec<[Name; 3]>);

/// One folded name, with its letters counted out for the distance.
#[derive(Debug)]
struct Name {
    folded: Folded,
    letters: Vec<char>,
    bare_letters: Vec<char>,
}

impl Names {
    pub(super) fn of(communes: &[Unit]) -> Self {
        let names = |unit: &Unit| {
            [&unit.name_fr, &unit.name_ar, unit.slug.as_ref().unwrap_or(&unit.name_fr)].map(|name| Name::of(name))
        };
        Self(communes.iter().map(names).collect())
    }
}

impl Name {
    fn of(name: &str) -> Self {
        let folded = fold(name);
        let letters = folded.key.chars().collect();
        let bare_letters = folded.bare.chars().collect();
        Self { folded, letters, bare_letters }
    }

    /// Returns how far this name is from the wanted one, or `None` when it is too far to be offered.
    ///
    /// The beginning of a name, and a name that differs by an article alone, are one slip away.
    fn closeness(&self, wanted: &Self) -> Option<usize> {
        let limit = allowed_slips(wanted.letters.len());
        let is_prefix = wanted.letters.len() >= MIN_PREFIX && self.folded.key.starts_with(&wanted.folded.key);
        let without_articles = distance_within(&wanted.bare_letters, &self.bare_letters, limit);
        let slips = [
            distance_within(&wanted.letters, &self.letters, limit),
            without_articles.map(|distance| distance + 1),
            is_prefix.then_some(1),
        ];
        slips.into_iter().flatten().min()
    }
}

impl Pack {
    /// Returns the commune meant by a code or name.
    ///
    /// A code may be written with or without dots and with or without its leading zeros, in 2024's or 2014's
    /// numbering. A name may be French, Arabic or the slug; case, accents, hyphens, apostrophes, spaces, vowel
    /// signs and the forms of Arabic letters do not count. A comma, Latin or Arabic, and a province or region
    /// after it keep the communes that lie there; the beginning of its name is enough.
    ///
    /// # Formula
    /// A slip is a letter put in, left out or replaced, or two neighbours swapped. Close names are those within
    /// one slip for queries of 3 to 5 letters, two up to 8, three beyond, and those which begin as was typed or
    /// differ by the article ال, which count as one slip. Fewer slips come first, then names closer in length,
    /// then HCP's order; those of the province named come before all others.
    pub fn find_commune(&self, query: &str) -> Lookup<'_> {
        let (name, province) = match query.split_once([',', '،']) {
            Some((name, province)) => (name, Some(fold(province)).filter(|folded| !folded.key.is_empty())),
            None => (query, None),
        };
        let wanted = Name::of(name);
        if wanted.letters.is_empty() {
            return Lookup::None;
        }
        if wanted.letters.iter().all(char::is_ascii_digit) {
            return self.commune_coded(&wanted.folded.key).map_or(Lookup::None, Lookup::One);
        }
        let is_there = |unit: &Unit| province.as_ref().is_none_or(|province| self.is_in(unit, province));
        let same_name: Vec<&Unit> = self.communes_named(&wanted);
        let matching: Vec<&Unit> = same_name.iter().copied().filter(|unit| is_there(unit)).collect();
        match (matching.as_slice(), same_name.is_empty()) {
            ([commune], _) => Lookup::One(commune),
            ([], true) => offered(self.communes_near(&wanted, is_there)),
            ([], false) => offered(same_name),
            (_, _) => Lookup::Several(matching),
        }
    }

    fn communes_named(&self, wanted: &Name) -> Vec<&Unit> {
        let is_named = |names: &[Name; 3]| names.iter().any(|name| name.folded.key == wanted.folded.key);
        self.named_communes().filter(|(_, names)| is_named(names)).map(|(unit, _)| unit).collect()
    }

    fn communes_near(&self, wanted: &Name, is_there: impl Fn(&Unit) -> bool) -> Vec<&Unit> {
        let mut near: Vec<_> = self
            .named_communes()
            .filter_map(|(unit, names)| {
                let closeness = |name: &Name| {
                    let slips = name.closeness(wanted)?;
                    Some((slips, name.letters.len().abs_diff(wanted.letters.len())))
                };
                let closest = names.iter().filter_map(closeness).min()?;
                Some(((!is_there(unit), closest), unit))
            })
            .collect();
        near.sort_by_key(|(closeness, _)| *closeness);
        near.into_iter().map(|(_, unit)| unit).collect()
    }

    fn commune_coded(&self, digits: &str) -> Option<&Unit> {
        let is_coded = |code: &str| significant_digits(code).eq(significant_digits(digits));
        let communes = || self.named_communes().map(|(unit, _)| unit);
        let coded_2024 = communes().find(|unit| is_coded(&unit.code));
        coded_2024.or_else(|| communes().find(|unit| unit.code_2014.as_deref().is_some_and(is_coded)))
    }

    /// Returns whether a commune lies in the province, or the region, whose name begins like that.
    fn is_in(&self, unit: &Unit, wanted: &Folded) -> bool {
        let places = [self.province_of(unit), self.region_of(unit)];
        let begins = |name: &str| {
            let name = fold(name);
            name.key.starts_with(&wanted.key) || name.bare.starts_with(&wanted.bare)
        };
        places.into_iter().flatten().any(|place| begins(&place.name_fr) || begins(&place.name_ar))
    }

    fn named_communes(&self) -> impl Iterator<Item = (&Unit, &[Name; 3])> {
        self.units(super::Level::Commune).iter().zip(&self.names().0)
    }
}

fn offered(mut communes: Vec<&Unit>) -> Lookup<'_> {
    communes.truncate(MAX_OFFERED);
    if communes.is_empty() { Lookup::None } else { Lookup::Near(communes) }
}

fn allowed_slips(n_letters: usize) -> usize {
    match n_letters {
        0..3 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    }
}

/// Returns the digits of a code without the zeros before them, which spreadsheets take off.
///
/// Codes stay apart without them: those of the six cities keep seven digits, all others eight or nine.
fn significant_digits(code: &str) -> impl Iterator<Item = char> {
    code.chars().filter(|letter| *letter != '.').skip_while(|letter| *letter == '0')
}
