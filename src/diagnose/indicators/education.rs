//! Schooling, literacy and distance to schools.

use super::{BASE, Indicator, Polarity, Rule, Unit, schools};
use crate::diagnose::localities::{Distance, localities_within, mean_distance};

/// Indicators of education.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EDU02",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "pupils of 6 to 11 / children of 6 to 11 * 100",
        census: Some(|territory, sex| territory.people(sex, "schooling_rate_6_to_11")),
        ..BASE
    },
    Indicator {
        id: "EDU05",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        is_by_age: true,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "illiterate persons of 10 and over / persons of 10 and over * 100",
        census: Some(|territory, sex| territory.people(sex, "illiteracy_rate_10_plus")),
        ..BASE
    },
    Indicator {
        id: "EDU09",
        theme: "education",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        rule: Rule::PopulationMean,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        sheets: Some(|local| mean_distance(local.plan, Distance::Primary)),
        local: Some(|it| it.distance_primary_km.clone()),
        ..BASE
    },
    Indicator {
        id: "EDU10",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "douars at most 2 km from a primary school / douars of known distance * 100",
        sheets: Some(|local| localities_within(local.plan, Distance::Primary, 2)),
        ..BASE
    },
    Indicator {
        id: "EDU11",
        theme: "education",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        rule: Rule::PopulationMean,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        sheets: Some(|local| mean_distance(local.plan, Distance::College)),
        local: Some(|it| it.distance_college_km.clone()),
        ..BASE
    },
    Indicator {
        id: "EDU01",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "enrolled_4_5/pop_4_5*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU03",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "enrolled_12_14/pop_12_14*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU04",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "enrolled_15_17/pop_15_17*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU06",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "dropouts_t/enrolled_t*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU07",
        theme: "education",
        unit: Unit::PupilsPerClass,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "pupils/classes",
        rule: Rule::Ratio { times: 1, over: None },
        sheets: Some(|local| schools::pupils_per(local, |it| it.classes.as_ref(), "pupils / classes")),
        ..BASE
    },
    Indicator {
        id: "EDU08",
        theme: "education",
        unit: Unit::PupilsPerTeacher,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "pupils/teachers",
        rule: Rule::Ratio { times: 1, over: None },
        sheets: Some(|local| schools::pupils_per(local, |it| it.teachers.as_ref(), "pupils / teachers")),
        ..BASE
    },
    Indicator {
        id: "EDU12",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "schools_water/schools*100",
        rule: Rule::Ratio { times: 100, over: None },
        sheets: Some(|local| schools::equipped(local, |it| it.has_water, "schools_water / schools * 100")),
        ..BASE
    },
    Indicator {
        id: "EDU13",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "schools_sep_latrines/schools*100",
        rule: Rule::Ratio { times: 100, over: None },
        sheets: Some(|local| {
            schools::equipped(local, |it| it.has_separate_latrines, "schools_sep_latrines / schools * 100")
        }),
        ..BASE
    },
    Indicator {
        id: "EDU14",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "schools_elec/schools*100",
        rule: Rule::Ratio { times: 100, over: None },
        sheets: Some(|local| schools::equipped(local, |it| it.has_electricity, "schools_elec / schools * 100")),
        ..BASE
    },
    Indicator {
        id: "EDU15",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "pupils_transported/pupils_living_over_3km*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU16",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "beds/requests*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EDU17",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "multigrade/classes*100",
        rule: Rule::Ratio { times: 100, over: None },
        sheets: Some(schools::multigrade),
        ..BASE
    },
    Indicator {
        id: "EDU18",
        theme: "education",
        unit: Unit::Ratio,
        polarity: Polarity::Neutral,
        formula: "EDU03_F/EDU03_M",
        rule: Rule::Parity("EDU03"),
        ..BASE
    },
];
