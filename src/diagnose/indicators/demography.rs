//! Population, households and age structure.

use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, MathematicalOps};

use super::{BASE, Indicator, Polarity, Rule, Unit};
use crate::diagnose::territory::{Territory, computed, ratio};
use crate::model::{Evidence, Locality, Measure, MissingReason, Sex};
use crate::reference::Census;

/// Indicators of population.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "DEM01",
        theme: "demography",
        unit: Unit::Persons,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        is_by_age: true,
        rule: Rule::Sum,
        formula: "municipal population",
        census: Some(|territory, sex| territory.people(sex, "population_municipal")),
        local: Some(|it| it.population.clone()),
        ..BASE
    },
    Indicator {
        id: "DEM02",
        theme: "demography",
        unit: Unit::Households,
        polarity: Polarity::Neutral,
        rule: Rule::Sum,
        formula: "count",
        census: Some(|territory, _| territory.households("households_count")),
        local: Some(|it| it.households.clone()),
        ..BASE
    },
    Indicator {
        id: "DEM03",
        theme: "demography",
        unit: Unit::PersonsPerHousehold,
        polarity: Polarity::Neutral,
        rule: Rule::Ratio { times: 1, over: Some("DEM02") },
        formula: "DEM01 / DEM02",
        census: Some(|territory, _| territory.households("households_average_size")),
        local: Some(|it| quotient("population / households", household_parts(it), 1)),
        local_parts: Some(household_parts),
        ..BASE
    },
    Indicator {
        id: "DEM04",
        theme: "demography",
        unit: Unit::PercentPerYear,
        polarity: Polarity::Neutral,
        rule: Rule::Given,
        formula: "((P2024 / P2014)^(1/10) - 1) * 100",
        census: Some(growth),
        ..BASE
    },
    Indicator {
        id: "DEM06",
        theme: "demography",
        unit: Unit::MenPer100Women,
        polarity: Polarity::Neutral,
        is_by_age: true,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "M / F * 100",
        census: Some(sex_ratio),
        local: Some(|it| quotient("men / women * 100", sex_parts(it), 100)),
        local_parts: Some(sex_parts),
        ..BASE
    },
    Indicator {
        id: "DEM07",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        rule: Rule::PopulationMean,
        formula: "P(0-4) + P(5-9) + P(10-14), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, UNDER_15)),
        local: Some(|it| it.shares.under_15_pct.clone()),
        ..BASE
    },
    Indicator {
        id: "DEM08",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        rule: Rule::PopulationMean,
        formula: "P(15-19) + … + P(55-59), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, FROM_15_TO_59)),
        local: Some(|it| it.shares.age_15_59_pct.clone()),
        ..BASE
    },
    Indicator {
        id: "DEM09",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        rule: Rule::PopulationMean,
        formula: "P(60-64) + P(65-69) + P(70-74) + P(75+), per cent of the population",
        census: Some(|territory, sex| sum(territory, sex, FROM_60)),
        local: Some(|it| it.shares.age_60_plus_pct.clone()),
        ..BASE
    },
    Indicator {
        id: "DEM10",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        rule: Rule::Ratio { times: 100, over: None },
        formula: "(DEM07 + DEM09) / DEM08 * 100",
        census: Some(dependency),
        ..BASE
    },
    Indicator {
        id: "DEM13",
        theme: "demography",
        unit: Unit::Years,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "singulate mean age at marriage",
        census: Some(|territory, sex| territory.people(sex, "marital_status_singulate_mean_age_at_marriage")),
        ..BASE
    },
    Indicator {
        id: "DEM14",
        theme: "demography",
        unit: Unit::ChildrenPerWoman,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "sum of age-specific rates",
        census: Some(|territory, _| territory.people(Sex::All, "fertility_total_fertility_rate")),
        ..BASE
    },
    Indicator {
        id: "DEM17",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        is_by_age: true,
        rule: Rule::Ratio { times: 100, over: Some("DEM01") },
        formula: "persons with a disability / DEM01 * 100",
        census: Some(|territory, sex| territory.people(sex, "disability_prevalence")),
        ..BASE
    },
    Indicator {
        id: "DEM05",
        theme: "demography",
        unit: Unit::PersonsPerKm2,
        polarity: Polarity::Neutral,
        formula: "DEM01/area_km2",
        rule: Rule::Ratio { times: 1, over: None },
        ..BASE
    },
    Indicator {
        id: "DEM11",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        formula: "P_urban/DEM01*100",
        rule: Rule::Ratio { times: 100, over: Some("DEM01") },
        census: Some(urban_share),
        ..BASE
    },
    Indicator {
        id: "DEM12",
        theme: "demography",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        formula: "hh_female_head/DEM02*100",
        rule: Rule::Ratio { times: 100, over: Some("DEM02") },
        ..BASE
    },
    Indicator {
        id: "DEM15",
        theme: "demography",
        unit: Unit::Persons,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        formula: "in - out (declared or residual)",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "DEM16",
        theme: "demography",
        unit: Unit::Persons,
        polarity: Polarity::Neutral,
        is_by_sex: true,
        is_by_locality: false,
        formula: "P0*(1+DEM04/100)^n for each plan year",
        rule: Rule::Given,
        ..BASE
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

/// Share of the population that lives in towns.
///
/// # Missing data
/// A rural commune has no urban part, unless the census publishes a centre of it: its share is zero.
fn urban_share(territory: &Territory<'_>, _: Sex) -> Measure {
    let all = territory.people(Sex::All, "population_municipal");
    match (territory.urban_population(), all) {
        (Evidence::Missing(_), all @ Evidence::Known(_)) if territory.is_rural_commune() => {
            computed("a rural commune has no urban part", [all], |_| Some(Decimal::ZERO))
        }
        (urban @ Evidence::Known(_), all) => {
            computed("P_urban / DEM01 * 100", [urban, all], |[urban, all]| ratio(urban * Decimal::ONE_HUNDRED, all))
        }
        (missing, _) => missing,
    }
}

fn household_parts(locality: &Locality) -> [Measure; 2] {
    [locality.population.clone(), locality.households.clone()]
}

/// Men and women, from the population and its shares.
fn sex_parts(locality: &Locality) -> [Measure; 2] {
    [&locality.shares.men_pct, &locality.shares.women_pct].map(|share| {
        computed("population * share / 100", [locality.population.clone(), share.clone()], |[people, share]| {
            Some(people * share / Decimal::ONE_HUNDRED)
        })
    })
}

fn quotient(formula: &str, parts: [Measure; 2], times: u32) -> Measure {
    if parts.iter().all(|part| part.value().is_none()) {
        return Evidence::Missing(MissingReason::NotFilled);
    }
    computed(formula, parts, |[part, whole]| ratio(part * Decimal::from(times), whole))
}
