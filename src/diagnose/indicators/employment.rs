//! Activity and employment.

use super::{BASE, Indicator, Polarity, Rule, Unit};

/// Indicators of employment.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "EMP01",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_age: true,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "active persons of 15 and over / persons of 15 and over * 100",
        census: Some(|territory, sex| territory.people(sex, "labour_activity_rate")),
        ..BASE
    },
    Indicator {
        id: "EMP02",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        is_by_age: true,
        is_by_locality: false,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "unemployed / active * 100",
        census: Some(|territory, sex| territory.people(sex, "labour_unemployment_rate")),
        ..BASE
    },
    Indicator {
        id: "EMP05",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        is_by_locality: false,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "unpaid family workers / employed * 100",
        census: Some(|territory, sex| territory.people(sex, "employment_status_family_worker")),
        ..BASE
    },
    Indicator {
        id: "EMP03",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: true,
        formula: "neet/pop_15_24*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EMP04",
        theme: "employment",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        is_by_locality: false,
        formula: "emp_agri/employed*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "EMP06",
        theme: "employment",
        unit: Unit::Per1000,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "places/pop_15_24*1000",
        rule: Rule::Ratio { times: 1000, over: None },
        ..BASE
    },
];
