//! Water, sanitation, waste, electricity and roads.

use rust_decimal::Decimal;

use super::{BASE, Indicator, Polarity, Rule, Unit};
use crate::diagnose::localities::{Distance, share_within};
use crate::diagnose::territory::{computed, yes};

/// Indicators of the networks.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EAU01",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households with running water / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_running_water")),
        ..BASE
    },
    Indicator {
        id: "ASS01",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households connected to the public sewer / DEM02 * 100",
        census: Some(|territory, _| territory.households("wastewater_public_sewer")),
        ..BASE
    },
    Indicator {
        id: "ASS02",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households with a septic tank / DEM02 * 100",
        census: Some(|territory, _| territory.households("wastewater_septic_tank")),
        ..BASE
    },
    Indicator {
        id: "ASS03",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "100 - households with a toilet, per cent",
        census: Some(|territory, _| {
            computed("100 - amenities_toilet", [territory.households("amenities_toilet")], |[with]| {
                Some(Decimal::ONE_HUNDRED - with)
            })
        }),
        ..BASE
    },
    Indicator {
        id: "ASS05",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households using a municipal bin or a waste truck / DEM02 * 100",
        census: Some(|territory, _| {
            let parts = ["household_waste_municipal_bin", "household_waste_truck"].map(|it| territory.households(it));
            computed("household_waste_municipal_bin + household_waste_truck", parts, |[bin, truck]| Some(bin + truck))
        }),
        ..BASE
    },
    Indicator {
        id: "ELE01",
        theme: "electricity",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        formula: "households with electricity / DEM02 * 100",
        census: Some(|territory, _| territory.households("amenities_electricity")),
        ..BASE
    },
    Indicator {
        id: "ROU01",
        theme: "roads",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        rule: Rule::Given,
        formula: "population of douars at most 2 km from a paved road / population of douars of known distance * 100",
        sheets: Some(|local| share_within(local.plan, Distance::Road, 2)),
        ..BASE
    },
    Indicator {
        id: "EAU02",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "hh_public_tap/DEM02*100",
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        ..BASE
    },
    Indicator {
        id: "EAU03",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "(hh_connected+hh_public_tap)/DEM02*100",
        rule: Rule::Added(&["EAU01", "EAU02"]),
        ..BASE
    },
    Indicator {
        id: "EAU04",
        theme: "water",
        unit: Unit::LitresPerPersonDay,
        polarity: Polarity::HighIsGood,
        formula: "m3_day*1000/pop_served",
        rule: Rule::Ratio { times: 1000, over: None },
        ..BASE
    },
    Indicator {
        id: "EAU05",
        theme: "water",
        unit: Unit::Metres,
        polarity: Polarity::LowIsGood,
        formula: "population-weighted mean",
        rule: Rule::PopulationMean,
        local: Some(|it| it.life.distance_water_m.clone()),
        ..BASE
    },
    Indicator {
        id: "EAU06",
        theme: "water",
        unit: Unit::PersonsPerPoint,
        polarity: Polarity::LowIsGood,
        formula: "pop_unconnected/points",
        rule: Rule::Ratio { times: 1, over: None },
        ..BASE
    },
    Indicator {
        id: "EAU07",
        theme: "water",
        unit: Unit::Minutes,
        polarity: Polarity::LowIsGood,
        formula: "mean over households without connection",
        rule: Rule::PopulationMean,
        ..BASE
    },
    Indicator {
        id: "EAU08",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        formula: "trips_by_women_girls/trips*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EAU09",
        theme: "water",
        unit: Unit::HoursPerDay,
        polarity: Polarity::HighIsGood,
        formula: "mean",
        rule: Rule::PopulationMean,
        ..BASE
    },
    Indicator {
        id: "EAU10",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "volume_billed/volume_produced*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EAU11",
        theme: "water",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "bill/income*100",
        rule: Rule::Given,
        ..BASE
    },
    Indicator {
        id: "ASS04",
        theme: "sanitation",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "m3_treated/m3_collected*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "ASS06",
        theme: "sanitation",
        unit: Unit::KgPerPersonDay,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "tonnes_day*1000/DEM01",
        rule: Rule::Ratio { times: 1000, over: Some("DEM01") },
        ..BASE
    },
    Indicator {
        id: "ASS07",
        theme: "sanitation",
        unit: Unit::Count,
        polarity: Polarity::LowIsGood,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ELE02",
        theme: "electricity",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "loc_elec/loc*100",
        rule: Rule::LocalityShare,
        local: Some(|it| yes(&it.life.has_electricity)),
        ..BASE
    },
    Indicator {
        id: "ELE03",
        theme: "electricity",
        unit: Unit::Per1000,
        polarity: Polarity::HighIsGood,
        formula: "points/DEM01*1000",
        rule: Rule::Ratio { times: 1000, over: Some("DEM01") },
        ..BASE
    },
    Indicator {
        id: "ELE04",
        theme: "electricity",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "loc_mobile/loc*100",
        rule: Rule::LocalityShare,
        local: Some(|it| yes(&it.life.has_mobile)),
        ..BASE
    },
    Indicator {
        id: "ELE05",
        theme: "electricity",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        formula: "hh_internet/DEM02*100",
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        ..BASE
    },
    Indicator {
        id: "ROU02",
        theme: "roads",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "loc_all_season/loc*100",
        rule: Rule::LocalityShare,
        local: Some(|it| yes(&it.life.has_all_season_road)),
        ..BASE
    },
    Indicator {
        id: "ROU03",
        theme: "roads",
        unit: Unit::KmPer100Km2,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "km_paved/area*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "ROU04",
        theme: "roads",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        formula: "km_bad/km_tracks*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "ROU05",
        theme: "roads",
        unit: Unit::Minutes,
        polarity: Polarity::LowIsGood,
        formula: "population-weighted mean",
        rule: Rule::PopulationMean,
        local: Some(|it| it.life.travel_min.clone()),
        ..BASE
    },
    Indicator {
        id: "ROU06",
        theme: "roads",
        unit: Unit::Days,
        polarity: Polarity::LowIsGood,
        formula: "mean over localities",
        rule: Rule::LocalityMean,
        local: Some(|it| it.life.days_cut_off.clone()),
        ..BASE
    },
    Indicator {
        id: "ROU07",
        theme: "roads",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "loc_transport/loc*100",
        rule: Rule::LocalityShare,
        local: Some(|it| yes(&it.life.has_transport)),
        ..BASE
    },
];
