//! The catalogue of indicators: one entry each, in a file a theme.
//!
//! An entry says how the indicator is computed from the census tables of any territory, or from the commune's own
//! sheets, or both. Its names stand in the message files under `indicator-…`.

mod agriculture;
mod demography;
mod economy;
mod education;
mod employment;
mod environment;
mod finance;
mod governance;
mod health;
mod housing;
mod networks;
mod schools;
mod vulnerability;
mod youth_culture;

use serde::Serialize;

use super::accounts::Accounts;
use super::territory::Territory;
use crate::model::{Locality, Measure, Plan, Sex};

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
    /// A count.
    Count,
    /// Persons per square kilometre.
    PersonsPerKm2,
    /// A ratio.
    Ratio,
    /// Pupils per class.
    PupilsPerClass,
    /// Pupils per teacher.
    PupilsPerTeacher,
    /// Persons per facility.
    PersonsPerFacility,
    /// Persons per doctor.
    PersonsPerDoctor,
    /// Persons per nurse.
    PersonsPerNurse,
    /// Persons per water point.
    PersonsPerPoint,
    /// For a thousand.
    Per1000,
    /// For ten thousand persons.
    Per10000,
    /// Litres per person and day.
    LitresPerPersonDay,
    /// Metres.
    Metres,
    /// Minutes.
    Minutes,
    /// Hours a day.
    HoursPerDay,
    /// Kilograms per person and day.
    KgPerPersonDay,
    /// Kilometres for a hundred square kilometres.
    KmPer100Km2,
    /// Days.
    Days,
    /// Hectares.
    Hectares,
    /// Heads of livestock.
    Heads,
    /// Beds.
    Beds,
    /// Square metres per person.
    M2PerPerson,
    /// One for yes, zero for no.
    YesNo,
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
            Unit::PersonsPerKm2 => "persons_per_km2",
            Unit::Ratio => "ratio",
            Unit::PupilsPerClass => "pupils_per_class",
            Unit::PupilsPerTeacher => "pupils_per_teacher",
            Unit::PersonsPerFacility => "persons_per_facility",
            Unit::PersonsPerDoctor => "persons_per_doctor",
            Unit::PersonsPerNurse => "persons_per_nurse",
            Unit::PersonsPerPoint => "persons_per_point",
            Unit::Per1000 => "per_1000",
            Unit::Per10000 => "per_10000",
            Unit::LitresPerPersonDay => "litres_per_person_day",
            Unit::Metres => "metres",
            Unit::Minutes => "minutes",
            Unit::HoursPerDay => "hours_per_day",
            Unit::KgPerPersonDay => "kg_per_person_day",
            Unit::KmPer100Km2 => "km_per_100km2",
            Unit::Days => "days",
            Unit::Hectares => "hectares",
            Unit::Heads => "heads",
            Unit::Beds => "beds",
            Unit::M2PerPerson => "m2_per_person",
            Unit::YesNo => "yes_no",
        }
    }

    /// Returns how many decimals are shown at most: no more than the census publishes.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self {
            Unit::Persons
            | Unit::Households
            | Unit::Dirhams
            | Unit::DirhamsPerPerson
            | Unit::Count
            | Unit::PersonsPerFacility
            | Unit::PersonsPerDoctor
            | Unit::PersonsPerNurse
            | Unit::PersonsPerPoint
            | Unit::LitresPerPersonDay
            | Unit::Metres
            | Unit::Minutes
            | Unit::Days
            | Unit::Hectares
            | Unit::Heads
            | Unit::Beds
            | Unit::YesNo => 0,
            Unit::Percent
            | Unit::PersonsPerHousehold
            | Unit::PersonsPerRoom
            | Unit::Years
            | Unit::MenPer100Women
            | Unit::PersonsPerKm2
            | Unit::PupilsPerClass
            | Unit::PupilsPerTeacher
            | Unit::Per1000
            | Unit::Per10000
            | Unit::HoursPerDay
            | Unit::KmPer100Km2
            | Unit::M2PerPerson => 1,
            Unit::PercentPerYear | Unit::ChildrenPerWoman | Unit::Km | Unit::KgPerPersonDay => 2,
            Unit::Ratio => 3,
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

/// How the value of an indicator comes from its parts, and how those of localities make that of a territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Only as it is given.
    Given,
    /// Values of localities add up.
    Sum,
    /// Numerator over denominator; the sums of both for several localities.
    Ratio {
        /// What the quotient is multiplied by.
        times: u32,
        /// Indicator that is the denominator when its cell is empty.
        over: Option<&'static str>,
    },
    /// Mean of the localities, weighted by their population.
    PopulationMean,
    /// Mean of the localities.
    LocalityMean,
    /// Share of the localities that say yes, per cent.
    LocalityShare,
    /// Women's value of another indicator over men's.
    Parity(&'static str),
    /// Other indicators added up.
    Added(&'static [&'static str]),
}

/// How an indicator is computed from the census tables of a territory.
pub type FromCensus = fn(&Territory<'_>, Sex) -> Measure;
/// How an indicator is computed from the commune's own sheets.
pub type FromSheets = fn(&Local<'_>) -> Measure;
/// What the row of a locality says of an indicator.
pub type FromLocality = fn(&Locality) -> Measure;
/// Numerator and denominator that the row of a locality gives.
pub type PartsOfLocality = fn(&Locality) -> [Measure; 2];

/// An indicator of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Indicator {
    /// Id of the catalogue, such as `EAU01`.
    pub id: &'static str,
    /// Theme, used to group tables and, unless it is `demography`, `employment` or `finance`, a sector of the profile.
    pub theme: &'static str,
    /// Unit.
    pub unit: Unit,
    /// Which direction is better.
    pub polarity: Polarity,
    /// Whether it speaks of persons and is shown for women and men.
    pub is_by_sex: bool,
    /// Whether it is asked by age.
    pub is_by_age: bool,
    /// Whether it is asked by locality.
    pub is_by_locality: bool,
    /// Formula in the field's notation.
    pub formula: &'static str,
    /// How it comes from its parts.
    pub rule: Rule,
    /// Computation from the census.
    pub census: Option<FromCensus>,
    /// Computation from the commune's sheets.
    pub sheets: Option<FromSheets>,
    /// Value that the row of a locality gives.
    pub local: Option<FromLocality>,
    /// Numerator and denominator that the row of a locality gives.
    pub local_parts: Option<PartsOfLocality>,
}

/// What an entry says when it says nothing else.
const BASE: Indicator = Indicator {
    id: "",
    theme: "",
    unit: Unit::Count,
    polarity: Polarity::Neutral,
    is_by_sex: false,
    is_by_age: false,
    is_by_locality: true,
    formula: "",
    rule: Rule::Given,
    census: None,
    sheets: None,
    local: None,
    local_parts: None,
};

/// The catalogue, theme by theme.
pub const ALL: &[&[Indicator]] = &[
    demography::INDICATORS,
    housing::INDICATORS,
    education::INDICATORS,
    health::INDICATORS,
    networks::INDICATORS,
    agriculture::INDICATORS,
    economy::INDICATORS,
    employment::INDICATORS,
    youth_culture::INDICATORS,
    environment::INDICATORS,
    governance::INDICATORS,
    finance::INDICATORS,
    vulnerability::INDICATORS,
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

/// Themes in the order of the catalogue.
pub const THEMES: &[&str] = &[
    "demography",
    "housing",
    "education",
    "health",
    "water",
    "sanitation",
    "electricity",
    "roads",
    "agriculture",
    "economy",
    "employment",
    "youth_culture",
    "environment",
    "governance",
    "finance",
    "vulnerability",
];
