//! Water, sanitation, waste, electricity and roads.

use rust_decimal::Decimal;

use super::{Indicator, Polarity, Unit};
use crate::diagnose::localities::{Distance, share_within};
use crate::diagnose::territory::computed;

/// Indicators of the networks.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EAU01",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "households with running water / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_running_water")),
        sheets: None,
    },
    Indicator {
        id: "ASS01",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "households connected to the public sewer / DEM02 * 100",
        census: Some(|territory, _| territory.households("wastewater_public_sewer")),
        sheets: None,
    },
    Indicator {
        id: "ASS02",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "households with a septic tank / DEM02 * 100",
        census: Some(|territory, _| territory.households("wastewater_septic_tank")),
        sheets: None,
    },
    Indicator {
        id: "ASS03",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "100 - households with a toilet, per cent",
        census: Some(|territory, _| {
            computed("100 - amenities_toilet", [territory.households("amenities_toilet")], |[with]| {
                Some(Decimal::ONE_HUNDRED - with)
            })
        }),
        sheets: None,
    },
    Indicator {
        id: "ASS05",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "households using a municipal bin or a waste truck / DEM02 * 100",
        census: Some(|territory, _| {
            let parts = ["household_waste_municipal_bin", "household_waste_truck"].map(|it| territory.households(it));
            computed("household_waste_municipal_bin + household_waste_truck", parts, |[bin, truck]| Some(bin + truck))
        }),
        sheets: None,
    },
    Indicator {
        id: "ELE01",
        theme: "electricity",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "households with electricity / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_electricity")),
        sheets: None,
    },
    Indicator {
        id: "ROU01",
        theme: "roads",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "population of douars at most 2 km from a paved road / population of douars of known distance * 100",
        census: None,
        sheets: Some(|local| share_within(local.plan, Distance::Road, 2)),
    },
];
