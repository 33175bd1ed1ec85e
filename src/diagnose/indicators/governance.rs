//! Council, staff, complaints and conventions.

use super::{BASE, Indicator, Polarity, Rule, Unit};

/// Indicators of governance.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "GOV01",
        theme: "governance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "councillors_F/councillors*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "GOV02",
        theme: "governance",
        unit: Unit::Per1000,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "staff/DEM01*1000",
        rule: Rule::Ratio { times: 1000, over: Some("DEM01") },
        ..BASE
    },
    Indicator {
        id: "GOV03",
        theme: "governance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "staff_F/staff*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "GOV04",
        theme: "governance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        is_by_locality: false,
        formula: "present/members*100 mean",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "GOV05",
        theme: "governance",
        unit: Unit::YesNo,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "deliberation + opinions issued",
        rule: Rule::Given,
        ..BASE
    },
    Indicator {
        id: "GOV06",
        theme: "governance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: true,
        formula: "answered_in_time/received*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "GOV07",
        theme: "governance",
        unit: Unit::Count,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "count",
        rule: Rule::Sum,
        ..BASE
    },
];
