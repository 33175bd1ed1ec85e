//! Access to health care.

use rust_decimal::Decimal;

use super::{Indicator, Polarity, Unit};
use crate::diagnose::localities::{Distance, mean_distance, share_within};
use crate::diagnose::territory::computed;

/// Indicators of health.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "SAN04",
        theme: "health",
        unit: Unit::Km,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "Σ population · distance / Σ population, over douars of known distance",
        census: None,
        sheets: Some(|local| mean_distance(local.plan, Distance::Health)),
    },
    Indicator {
        id: "SAN05",
        theme: "health",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "population of douars beyond 6 km of a health centre / population of douars of known distance * 100",
        census: None,
        sheets: Some(|local| {
            computed("100 - share(distance <= 6 km)", [share_within(local.plan, Distance::Health, 6)], |[within]| {
                Some(Decimal::ONE_HUNDRED - within)
            })
        }),
    },
];
