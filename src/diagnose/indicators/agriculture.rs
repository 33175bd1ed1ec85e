//! Agriculture, livestock and cooperatives.

use super::{BASE, Indicator, Polarity, Rule, Unit};

/// Indicators of agriculture.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "AGR01",
        theme: "agriculture",
        unit: Unit::Hectares,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        formula: "sum",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "AGR02",
        theme: "agriculture",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "ha_irrigated/AGR01*100",
        rule: Rule::Ratio { times: 100, over: Some("AGR01") },
        ..BASE
    },
    Indicator {
        id: "AGR03",
        theme: "agriculture",
        unit: Unit::Hectares,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        formula: "AGR01/farms",
        rule: Rule::Ratio { times: 1, over: None },
        ..BASE
    },
    Indicator {
        id: "AGR04",
        theme: "agriculture",
        unit: Unit::Heads,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "AGR05",
        theme: "agriculture",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "count with a general assembly in last 2 years",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "AGR06",
        theme: "agriculture",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "members_F/members*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "AGR07",
        theme: "agriculture",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "holders_F/holders*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "AGR08",
        theme: "agriculture",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        formula: "farms_deficit/farms*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
];
