//! Population, households and age structure.

use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, MathematicalOps};

use super::{Indicator, Polarity, Unit};
use crate::diagnose::territory::{Territory, computed, ratio};
use crate::model::{Measure, Sex};
use crate::reference::Census;

/// Indicators of population.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "DEM01",
        theme: "demography",
        unit: Unit::Persons,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "municipal population",
        census: Some(|territory, sex| territory.people(sex, "population_municipal")),
        sheets: None,
    },
    Indicator {
        id: "DEM02",
        theme: "demography",
        unit: Unit::Households,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "count",
        census: Some(|territory, _| territory.households("households_count")),
        sheets: None,
    },
    Indicator {
        id: "DEM03",
        theme: "demography",
        unit: Unit::PersonsPerHousehold,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "DEM01 / DEM02",
        census: Some(|territory, _| territory.households("households_average_size")),
        sheets: None,
    },
    Indicator {
        id: "DEM04",
        theme: "demography",
        unit: Unit::PercentPerYear,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "((P2024 / P2014)^(1/10) - 1) * 100",
        census: Some(growth),
        sheets: None,
    },
    Indicator {
        id: "DEM06",
        theme: "demography",
        unit: Unit::MenPer100Women,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "M / F * 100",
        census: Some(sex_ratio),
        sheets: None,
    },
    Indicator {
        id: "DEM07",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "P(0-4) + P(5-9) + P(10-14), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, UNDER_15)),
        sheets: None,
    },
    Indicator {
        id: "DEM08",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "P(15-19) + … + P(55-59), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, FROM_15_TO_59)),
        sheets: None,
    },
    Indicator {
        id: "DEM09",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "P(60-64) + P(65-69) + P(70-74) + P(75+), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, FROM_60)),
        sheets: None,
    },
    Indicator {
        id: "DEM10",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "(DEM07 + DEM09) / DEM08 * 100",
        census: Some(dependency),
        sheets: None,
    },
    Indicator {
        id: "DEM13",
        theme: "demography",
        unit: Unit::Years,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "singulate mean age at marriage",
        census: Some(|territory, sex| territory.people(sex, "marital_status_singulate_mean_age_at_marriage")),
        sheets: None,
    },
    Indicator {
        id: "DEM14",
        theme: "demography",
        unit: Unit::ChildrenPerWoman,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "sum of age-specific rates",
        census: Some(|territory, _| territory.people(Sex::All, "fertility_total_fertility_rate")),
        sheets: None,
    },
    Indicator {
        id: "DEM17",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "persons with a disability / DEM01 * 100",
        census: Some(|territory, sex| territory.people(sex, "disability_prevalence")),
        sheets: None,
    },
];

const UNDER_15: [&str; 3] = ["age_0_4", "age_5_9", "age_10_14"];
const FROM_15_TO_59: [&str; 9] = [
    "age_15_19",
    "age_20_24",
    "age_25_29",
    "age_30_34",
    "age_35_39",
    "age_40_44",
    "age_45_49",
    "age_50_54",
    "age_55_59",
];
const FROM_60: [&str; 4] = ["age_60_64", "age_65_69", "age_70_74", "age_75_plus"];

fn sum<const N: usize>(territory: &Territory<'_>, sex: Sex, columns: [&str; N]) -> Measure {
    let parts = columns.map(|column| territory.people(sex, column));
    computed(&columns.join(" + "), parts, |values| Some(values.iter().sum()))
}

fn sex_ratio(territory: &Territory<'_>, _: Sex) -> Measure {
    let parts = [Sex::Male, Sex::Female].map(|sex| territory.people(sex, "population_municipal"));
    computed("M / F * 100", parts, |[men, women]| ratio(men * Decimal::ONE_HUNDRED, women))
}

fn dependency(territory: &Territory<'_>, _: Sex) -> Measure {
    let parts = [
        sum(territory, Sex::All, UNDER_15),
        sum(territory, Sex::All, FROM_60),
        sum(territory, Sex::All, FROM_15_TO_59),
    ];
    computed("(DEM07 + DEM09) / DEM08 * 100", parts, |[young, old, between]| {
        ratio((young + old) * Decimal::ONE_HUNDRED, between)
    })
}

/// Average annual growth between the two censuses; only the later census has one.
///
/// # Formula
/// `((P2024 / P2014)^(1/10) − 1) · 100`, on the legal population.
/// # Units
/// Per cent a year.
/// # Source
/// DEM04 of the catalogue: taux d'accroissement annuel moyen.
fn growth(territory: &Territory<'_>, _: Sex) -> Measure {
    if territory.year() != crate::diagnose::CENSUS_AFTER {
        return Measure::Missing(crate::model::MissingReason::NotPublished);
    }
    // Shares of the two censuses compare on the legal population, the only one that every commune has in both.
    let before = territory.in_census(Census::Y2014).legal_population();
    let after = territory.legal_population();
    computed("((P2024 / P2014)^(1/10) - 1) * 100", [after, before], |[after, before]| {
        let quotient = ratio(after, before)?;
        if quotient <= Decimal::ZERO {
            return None;
        }
        let tenth_root = (quotient.checked_ln()? / Decimal::TEN).checked_exp()?;
        let percent = (tenth_root - Decimal::ONE) * Decimal::ONE_HUNDRED;
        // The root is irrational: four decimals are more than the census carries.
        Decimal::from_f64(percent.round_dp(4).to_f64()?).map(|value| value.round_dp(4))
    })
}
