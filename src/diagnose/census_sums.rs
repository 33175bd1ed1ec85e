//! Whether the census figures of a commune add up, within the rounding of the source.

use rust_decimal::Decimal;

use super::territory::Territory;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::Sex;
use crate::reference::{Census, Pack};

/// The sixteen age groups.
const AGES: [&str; 16] = [
    "age_0_4",
    "age_5_9",
    "age_10_14",
    "age_15_19",
    "age_20_24",
    "age_25_29",
    "age_30_34",
    "age_35_39",
    "age_40_44",
    "age_45_49",
    "age_50_54",
    "age_55_59",
    "age_60_64",
    "age_65_69",
    "age_70_74",
    "age_75_plus",
];
/// A share published with one decimal may be off by this much.
const ROUNDING: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// Checks the ages of women, of men and of all, the shares of the sexes, and the persons of the sexes.
///
/// # Findings
/// `CensusSum`, which names the commune, the census and the two sums.
/// # Missing data
/// What the census does not publish for the commune is not checked.
#[must_use]
pub fn census_sums(commune: &str, pack: &Pack) -> Findings {
    let mut findings = Findings::default();
    for census in [Census::Y2014, Census::Y2024] {
        let here = Territory::new(pack, commune, census);
        let mut report = |sum: Decimal, wanted: Decimal, tolerance: Decimal| {
            if (sum - wanted).abs() > tolerance {
                let name = pack.unit(commune).map_or(commune, |unit| unit.name_fr.as_str());
                let finding = Diagnostic::new(Code::CensusSum)
                    .with("commune", format!("{name} ({commune})"))
                    .with("year", here.year().to_string());
                let finding = finding.with("sum", sum.normalize());
                findings.push(finding.with("wanted", wanted.normalize()));
            }
        };
        for sex in [Sex::All, Sex::Female, Sex::Male] {
            let shares: Option<Vec<Decimal>> =
                AGES.iter().map(|column| here.people(sex, column).value().copied()).collect();
            if let Some(shares) = shares {
                let tolerance = ROUNDING * Decimal::from(shares.len());
                report(shares.iter().sum(), Decimal::ONE_HUNDRED, tolerance);
            }
        }
        let shares = ["sex_male", "sex_female"].map(|column| here.people(Sex::All, column).value().copied());
        if let [Some(men), Some(women)] = shares {
            report(men + women, Decimal::ONE_HUNDRED, ROUNDING * Decimal::TWO);
        }
        let persons =
            [Sex::All, Sex::Female, Sex::Male].map(|sex| here.people(sex, "population_municipal").value().copied());
        if let [Some(all), Some(women), Some(men)] = persons {
            report(women + men, all, Decimal::ZERO);
        }
    }
    findings
}
