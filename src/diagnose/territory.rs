//! The census figures of one territory in one census.

use rust_decimal::Decimal;

use crate::model::{Evidence, Measure, MissingReason, Sex, Year};
use crate::reference::{self, Area, Census, Pack, Table};
use crate::source::{CensusRef, Source, Sourced};

/// Year of the census that the monograph is built on.
pub const CENSUS_AFTER: Year = Year(2024);
/// Year of the census it is compared with.
pub const CENSUS_BEFORE: Year = Year(2014);

/// A territory of the census: a commune, a province, a region or the country.
#[derive(Debug, Clone, Copy)]
pub struct Territory<'a> {
    pack: &'a Pack,
    code: &'a str,
    census: Census,
}

impl<'a> Territory<'a> {
    /// Returns the territory with this code of 2024 in a census.
    #[must_use]
    pub fn new(pack: &'a Pack, code: &'a str, census: Census) -> Self {
        Self { pack, code, census }
    }

    /// Returns the same territory in another census.
    #[must_use]
    pub fn in_census(self, census: Census) -> Self {
        Self { census, ..self }
    }

    /// Returns the year of the census.
    #[must_use]
    pub fn year(&self) -> Year {
        match self.census {
            Census::Y2014 => CENSUS_BEFORE,
            Census::Y2024 => CENSUS_AFTER,
        }
    }

    /// Returns a column of the table of persons.
    #[must_use]
    pub fn people(&self, sex: Sex, column: &str) -> Measure {
        let (table_sex, word) = match sex {
            Sex::All => (reference::Sex::All, "all"),
            Sex::Female => (reference::Sex::Female, "female"),
            Sex::Male => (reference::Sex::Male, "male"),
        };
        if !self.is_comparable(Table::People, column) {
            return Evidence::Missing(MissingReason::NotComparable);
        }
        let value = self.pack.people(self.census, self.code, Area::Total, table_sex, column);
        self.published(value, "people", format!("total/{word}/{column}"))
    }

    /// Returns a column of the table of households.
    #[must_use]
    pub fn households(&self, column: &str) -> Measure {
        if !self.is_comparable(Table::Households, column) {
            return Evidence::Missing(MissingReason::NotComparable);
        }
        let value = self.pack.households(self.census, self.code, Area::Total, column);
        self.published(value, "households", format!("total/{column}"))
    }

    /// Returns the population of the urban part.
    #[must_use]
    pub fn urban_population(&self) -> Measure {
        let value = self.pack.people(self.census, self.code, Area::Urban, reference::Sex::All, "population_municipal");
        self.published(value, "people", "urban/all/population_municipal".to_owned())
    }

    /// Returns whether it is a rural commune, which has no urban part.
    #[must_use]
    pub fn is_rural_commune(&self) -> bool {
        let unit = self.pack.unit(self.code);
        unit.is_some_and(|unit| unit.kind == Some(reference::Kind::Rural))
    }

    /// Returns the legal population.
    #[must_use]
    pub fn legal_population(&self) -> Measure {
        let value = self.pack.legal_population(self.census, self.code).map(Decimal::from);
        self.published(value, "people", "total/all/population_legal".to_owned())
    }

    /// A column of the earlier census may bear the same name and mean something else.
    fn is_comparable(&self, table: Table, column: &str) -> bool {
        self.census == Census::Y2024
            || self.pack.column(self.census, table, column).is_some_and(|column| column.comparable_to.is_some())
    }

    fn published(&self, value: Option<Decimal>, table: &'static str, column: String) -> Measure {
        let Some(value) = value else { return Evidence::Missing(MissingReason::NotPublished) };
        let code = match self.census {
            Census::Y2014 => self.pack.code_2014(self.code).unwrap_or(self.code),
            Census::Y2024 => self.code,
        };
        let place = CensusRef { year: self.year().0, table, code: code.to_owned(), column };
        Evidence::Known(Sourced::new(value, Source::Census(place)))
    }
}

/// Computes a value from parts, all of which must be known.
///
/// # Missing data
/// One missing part makes the result missing; a division by zero makes it undefined.
pub(super) fn computed<const N: usize>(
    formula: &str,
    parts: [Measure; N],
    compute: impl Fn([Decimal; N]) -> Option<Decimal>,
) -> Measure {
    let mut values = [Decimal::ZERO; N];
    let mut sources = Vec::with_capacity(N);
    for (slot, part) in values.iter_mut().zip(parts) {
        match part {
            Evidence::Known(sourced) => {
                *slot = sourced.value;
                sources.push(sourced.source);
            }
            Evidence::Missing(_) => return Evidence::Missing(MissingReason::PartMissing),
        }
    }
    match compute(values) {
        Some(value) => {
            Evidence::Known(Sourced::new(value, Source::Computed { formula: formula.to_owned(), parts: sources }))
        }
        None => Evidence::Missing(MissingReason::Undefined),
    }
}

/// Divides, or gives nothing when dividing by zero.
pub(super) fn ratio(part: Decimal, whole: Decimal) -> Option<Decimal> {
    if whole.is_zero() { None } else { part.checked_div(whole) }
}

/// Returns a value computed from known parts.
pub(super) fn from_parts<'a>(
    formula: &str,
    parts: impl IntoIterator<Item = &'a Sourced<Decimal>>,
    value: Option<Decimal>,
) -> Measure {
    let parts: Vec<Source> = parts.into_iter().map(|part| part.source.clone()).collect();
    match value {
        None if parts.is_empty() => Evidence::Missing(MissingReason::NotFilled),
        None => Evidence::Missing(MissingReason::Undefined),
        Some(value) => Evidence::Known(Sourced::new(value, Source::Computed { formula: formula.to_owned(), parts })),
    }
}

/// Returns a yes as a hundred and a no as zero, so that means are shares.
pub(super) fn yes(fact: &Evidence<bool>) -> Measure {
    match fact {
        Evidence::Known(known) => {
            let share = if known.value { Decimal::ONE_HUNDRED } else { Decimal::ZERO };
            Evidence::Known(Sourced::new(share, known.source.clone()))
        }
        Evidence::Missing(reason) => Evidence::Missing(*reason),
    }
}
