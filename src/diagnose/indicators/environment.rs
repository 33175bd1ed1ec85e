//! Forest, green space and hazards.

use super::{BASE, Indicator, Polarity, Rule, Unit};
use crate::diagnose::territory::yes;

/// Indicators of environment.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "ENV01",
        theme: "environment",
        unit: Unit::Hectares,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        formula: "sum",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ENV02",
        theme: "environment",
        unit: Unit::M2PerPerson,
        polarity: Polarity::HighIsGood,
        formula: "m2/DEM01",
        rule: Rule::Ratio { times: 1, over: Some("DEM01") },
        ..BASE
    },
    Indicator {
        id: "ENV03",
        theme: "environment",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        formula: "loc_flood/loc*100",
        rule: Rule::LocalityShare,
        local: Some(|it| yes(&it.life.has_flood_risk)),
        ..BASE
    },
    Indicator {
        id: "ENV04",
        theme: "environment",
        unit: Unit::Hectares,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "sum",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ENV05",
        theme: "environment",
        unit: Unit::Count,
        polarity: Polarity::LowIsGood,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "ENV06",
        theme: "environment",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
];
