//! Schooling, literacy and distance to schools.

use super::{Indicator, Polarity, Unit};
use crate::diagnose::localities::{Distance, localities_within, mean_distance};

/// Indicators of education.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EDU02",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "pupils of 6 to 11 / children of 6 to 11 * 100",
        census: Some(|territory, sex| territory.people(sex, "schooling_rate_6_to_11")),
        sheets: None,
    },
    Indicator {
        id: "EDU05",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        formula: "illiterate persons of 10 and over / persons of 10 and over * 100",
        census: Some(|territory, sex| territory.people(sex, "illiteracy_rate_10_plus")),
        sheets: None,
    },
    Indicator {
        id: "EDU09",
        theme: "education",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        census: None,
        sheets: Some(|local| mean_distance(local.plan, Distance::Primary)),
    },
    Indicator {
        id: "EDU10",
        theme: "education",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "douars at most 2 km from a primary school / douars of known distance * 100",
        census: None,
        sheets: Some(|local| localities_within(local.plan, Distance::Primary, 2)),
    },
    Indicator {
        id: "EDU11",
        theme: "education",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        census: None,
        sheets: Some(|local| mean_distance(local.plan, Distance::College)),
    },
];
