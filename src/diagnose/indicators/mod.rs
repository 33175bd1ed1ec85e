//! The catalogue of indicators: one entry each, in a file a theme.
//!
//! An entry says how the indicator is computed from the census tables of any territory, or from the commune's own
//! sheets, or both. Its names stand in the message files under `indicator-…`.

mod demography;
mod education;
mod employment;
mod finance;
mod health;
mod housing;
mod networks;
mod youth_culture;

use serde::Serialize;

use super::accounts::Accounts;
use super::territory::Territory;
use crate::model::{Measure, Plan, Sex};

/// Unit of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Per cent.
    Percent,
    /// Per cent a year.
    PercentPerYear,
    /// Persons.
    Persons,
    /// Households.
    Households,
    /// Persons per household.
    PersonsPerHousehold,
    /// Persons per room.
    PersonsPerRoom,
    /// Men per 100 women.
    MenPer100Women,
    /// Children per woman.
    ChildrenPerWoman,
    /// Years.
    Years,
    /// Kilometres.
    Km,
    /// Dirhams.
    Dirhams,
    /// Dirhams per person.
    DirhamsPerPerson,
    /// A count of facilities.
    Count,
}

impl Unit {
    /// Returns the word used in message keys and machine output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Unit::Percent => "percent",
            Unit::PercentPerYear => "percent_per_year",
            Unit::Persons => "persons",
            Unit::Households => "households",
            Unit::PersonsPerHousehold => "persons_per_household",
            Unit::PersonsPerRoom => "persons_per_room",
            Unit::MenPer100Women => "men_per_100_women",
            Unit::ChildrenPerWoman => "children_per_woman",
            Unit::Years => "years",
            Unit::Km => "km",
            Unit::Dirhams => "dirhams",
            Unit::DirhamsPerPerson => "dirhams_per_person",
            Unit::Count => "count",
        }
    }

    /// Returns how many decimals are shown at most: no more than the census publishes.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self {
            Unit::Persons | Unit::Households | Unit::Dirhams | Unit::DirhamsPerPerson | Unit::Count => 0,
            Unit::Percent | Unit::PersonsPerHousehold | Unit::PersonsPerRoom | Unit::Years | Unit::MenPer100Women => 1,
            Unit::PercentPerYear | Unit::ChildrenPerWoman | Unit::Km => 2,
        }
    }
}

/// Which direction is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// More is better.
    HighIsGood,
    /// Less is better.
    LowIsGood,
    /// Neither.
    Neutral,
}

/// What an indicator may be computed from in the commune's own sheets.
#[derive(Debug, Clone, Copy)]
pub struct Local<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The accounts, added up by year.
    pub accounts: &'a Accounts,
    /// Inhabitants of the commune, for figures per person.
    pub population: &'a Measure,
}

/// How an indicator is computed from the census tables of a territory.
pub type FromCensus = fn(&Territory<'_>, Sex) -> Measure;
/// How an indicator is computed from the commune's own sheets.
pub type FromSheets = fn(&Local<'_>) -> Measure;

/// An indicator of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Indicator {
    /// Id of the catalogue, such as `EAU01`.
    pub id: &'static str,
    /// Theme, used to group tables: a sector of the profile, or `demography`, `employment`, `finance`.
    pub theme: &'static str,
    /// Unit.
    pub unit: Unit,
    /// Which direction is better.
    pub polarity: Polarity,
    /// Whether it speaks of persons and is shown for women and men.
    pub is_by_sex: bool,
    /// Formula in the field's notation.
    pub formula: &'static str,
    /// Computation from the census.
    pub census: Option<FromCensus>,
    /// Computation from the commune's sheets.
    pub sheets: Option<FromSheets>,
}

/// The catalogue, theme by theme.
pub const ALL: &[&[Indicator]] = &[
    demography::INDICATORS,
    housing::INDICATORS,
    education::INDICATORS,
    health::INDICATORS,
    networks::INDICATORS,
    employment::INDICATORS,
    youth_culture::INDICATORS,
    finance::INDICATORS,
];

/// Returns every indicator in the order of the catalogue.
pub fn catalogue() -> impl Iterator<Item = &'static Indicator> {
    ALL.iter().flat_map(|theme| theme.iter())
}

/// Returns the indicator with this id.
#[must_use]
pub fn indicator(id: &str) -> Option<&'static Indicator> {
    catalogue().find(|indicator| indicator.id.eq_ignore_ascii_case(id))
}
