//! Housing.

use super::{BASE, Indicator, Polarity, Rule, Unit};

/// Indicators of housing.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "HAB01",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households in rudimentary or slum housing / DEM02 * 100",
        census: Some(|territory, _| territory.households("dwelling_type_basic_or_slum")),
        ..BASE
    },
    Indicator {
        id: "HAB02",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households in rural-type dwellings / DEM02 * 100",
        census: Some(|territory, _| territory.households("dwelling_type_rural")),
        ..BASE
    },
    Indicator {
        id: "HAB03",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "owner households / DEM02 * 100",
        census: Some(|territory, _| territory.households("occupancy_owner")),
        ..BASE
    },
    Indicator {
        id: "HAB04",
        theme: "housing",
        unit: Unit::PersonsPerRoom,
        polarity: Polarity::LowIsGood,
        rule: Rule::Ratio { times: 1, over: None },
        formula: "DEM01 / rooms",
        census: Some(|territory, _| territory.households("households_people_per_room")),
        ..BASE
    },
    Indicator {
        id: "HAB05",
        theme: "housing",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households with a kitchen / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_kitchen")),
        ..BASE
    },
    Indicator {
        id: "HAB06",
        theme: "housing",
        unit: Unit::YesNo,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "approved and younger than 10 years",
        rule: Rule::Given,
        ..BASE
    },
];
