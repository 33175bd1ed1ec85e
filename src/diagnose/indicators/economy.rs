//! Trade, crafts and tourism.

use super::{BASE, Indicator, Polarity, Rule, Unit};

/// Indicators of economy.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "ECO01",
        theme: "economy",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ECO02",
        theme: "economy",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "sum",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ECO03",
        theme: "economy",
        unit: Unit::Beds,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "sum",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ECO04",
        theme: "economy",
        unit: Unit::Persons,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ECO05",
        theme: "economy",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
];
