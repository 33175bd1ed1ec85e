//! Activity and employment.

use super::{Indicator, Polarity, Unit};

/// Indicators of employment.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EMP01",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "active persons of 15 and over / persons of 15 and over * 100",
        census: Some(|territory, sex| territory.people(sex, "labour_activity_rate")),
        sheets: None,
    },
    Indicator {
        id: "EMP02",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        formula: "unemployed / active * 100",
        census: Some(|territory, sex| territory.people(sex, "labour_unemployment_rate")),
        sheets: None,
    },
    Indicator {
        id: "EMP05",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        formula: "unpaid family workers / employed * 100",
        census: Some(|territory, sex| territory.people(sex, "employment_status_family_worker")),
        sheets: None,
    },
];
