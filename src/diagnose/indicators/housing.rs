//! Housing.

use super::{Indicator, Polarity, Unit};

/// Indicators of housing.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "HAB01",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "households in rudimentary or slum housing / DEM02 * 100",
        census: Some(|territory, _| territory.households("dwelling_type_basic_or_slum")),
        sheets: None,
    },
    Indicator {
        id: "HAB02",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "households in rural-type dwellings / DEM02 * 100",
        census: Some(|territory, _| territory.households("dwelling_type_rural")),
        sheets: None,
    },
    Indicator {
        id: "HAB03",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "owner households / DEM02 * 100",
        census: Some(|territory, _| territory.households("occupancy_owner")),
        sheets: None,
    },
    Indicator {
        id: "HAB04",
        theme: "housing",
        unit: Unit::PersonsPerRoom,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "DEM01 / rooms",
        census: Some(|territory, _| territory.households("households_people_per_room")),
        sheets: None,
    },
    Indicator {
        id: "HAB05",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "households with a kitchen / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_kitchen")),
        sheets: None,
    },
];
