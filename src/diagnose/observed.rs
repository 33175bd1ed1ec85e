//! Indicators of the commune beside province, region, country, the earlier census and the norm.

use rust_decimal::Decimal;
use serde::Serialize;

use super::accounts::Accounts;
use super::indicators::{Indicator, Local, catalogue};
use super::territory::{CENSUS_AFTER, CENSUS_BEFORE, Territory};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{Commune, Evidence, Measure, MissingReason, Observation, Plan, Sex, Year};
use crate::profile::{Comparison, Profile, Status, Title};
use crate::reference::{Census, Pack};
use crate::source::Source;

/// What a workbook calls the census as a source.
const CENSUS_ORIGIN: &str = "RGPH";

/// An indicator of the commune.
#[derive(Debug, Clone, Serialize)]
pub struct IndicatorResult {
    /// Id.
    pub id: &'static str,
    /// Theme.
    pub theme: &'static str,
    /// Unit.
    pub unit: super::Unit,
    /// Formula.
    pub formula: &'static str,
    /// Which direction is better.
    pub polarity: super::Polarity,
    /// Year of the commune's value; absent when it has none.
    pub year: Option<Year>,
    /// The commune.
    pub commune: Measure,
    /// Women of the commune, for indicators by sex.
    pub women: Option<Measure>,
    /// Men of the commune, for indicators by sex.
    pub men: Option<Measure>,
    /// The commune in the earlier census.
    pub before: Measure,
    /// The same for the wider territories.
    pub wider: Territorial,
    /// Against the norm.
    pub norm: Option<NormGap>,
}

/// The same indicator for the wider territories.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Territorial {
    /// Province or prefecture.
    pub province: Measure,
    /// Region.
    pub region: Measure,
    /// Country.
    pub country: Measure,
}

/// An indicator against its norm.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NormGap {
    /// The norm.
    pub norm: Decimal,
    /// Which side is right.
    pub comparison: Comparison,
    /// How far the commune is on the wrong side; zero when the norm is met; absent when the value is missing.
    pub gap: Option<Decimal>,
    /// Where the norm comes from.
    pub source: Title,
    /// How well it is proven.
    pub status: Status,
}

impl NormGap {
    /// Returns whether the norm is met, when that is known.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        self.gap.map(|gap| gap.is_zero())
    }
}

/// Computes every indicator for the commune.
///
/// A value in the workbook comes first, then what its sheets let compute, then the census.
///
/// # Findings
/// `CensusDiffers` when a value that claims to come from the census is not the census's.
#[must_use]
pub fn results(plan: &Plan, commune: &Commune, profile: &Profile, pack: &Pack) -> Found<Vec<IndicatorResult>> {
    let mut findings = Findings::default();
    let accounts = Accounts::of(&plan.accounts);
    let here = Territory::new(pack, &commune.code, Census::Y2024);
    let population = here.people(Sex::All, "population_municipal");
    let local = Local { plan, accounts: &accounts, population: &population };
    let results = catalogue()
        .map(|indicator| {
            let (year, value) = of_commune(indicator, &local, &here, Sex::All, &mut findings);
            let (women, men) = if indicator.is_by_sex {
                let women = of_commune(indicator, &local, &here, Sex::Female, &mut findings).1;
                let men = of_commune(indicator, &local, &here, Sex::Male, &mut findings).1;
                (Some(women), Some(men))
            } else {
                (None, None)
            };
            let of = |code: &str| from_census(indicator, &Territory::new(pack, code, Census::Y2024));
            let norm = profile.norm(indicator.id, commune.kind).map(|norm| NormGap {
                norm: norm.norm.value,
                comparison: norm.comparison,
                gap: value.value().map(|value| gap(*value, norm.norm.value, norm.comparison)),
                source: norm.norm.source.clone(),
                status: norm.norm.status,
            });
            IndicatorResult {
                id: indicator.id,
                theme: indicator.theme,
                unit: indicator.unit,
                formula: indicator.formula,
                polarity: indicator.polarity,
                year,
                commune: value,
                women,
                men,
                before: from_census(indicator, &here.in_census(Census::Y2014)),
                wider: Territorial {
                    province: of(&commune.province_code),
                    region: of(&commune.region_code),
                    country: of(&pack.country().code),
                },
                norm,
            }
        })
        .collect();
    Found::new(results, findings)
}

fn gap(value: Decimal, norm: Decimal, comparison: Comparison) -> Decimal {
    match comparison {
        Comparison::AtLeast => (norm - value).max(Decimal::ZERO),
        Comparison::AtMost => (value - norm).max(Decimal::ZERO),
    }
}

fn from_census(indicator: &Indicator, territory: &Territory<'_>) -> Measure {
    indicator.census.map_or(Evidence::Missing(MissingReason::NotPublished), |census| census(territory, Sex::All))
}

fn of_commune(
    indicator: &Indicator,
    local: &Local<'_>,
    here: &Territory<'_>,
    sex: Sex,
    findings: &mut Findings,
) -> (Option<Year>, Measure) {
    let published = indicator.census.map(|census| census(here, sex));
    let observed = local
        .plan
        .observations
        .iter()
        .filter(|it| it.indicator.as_str().eq_ignore_ascii_case(indicator.id) && it.sex == sex && it.locality.is_none())
        .max_by_key(|it| it.year);
    if let Some(observed) = observed {
        compare_with_census(observed, published.as_ref(), findings);
        return (Some(observed.year), Evidence::Known(observed.value.clone()));
    }
    if sex == Sex::All
        && let Some(sheets) = indicator.sheets
    {
        let value = sheets(local);
        let year = if indicator.theme == "finance" { local.accounts.last().map(|year| year.year) } else { None };
        return (year, value);
    }
    match published {
        Some(value @ Evidence::Known(_)) => (Some(CENSUS_AFTER), value),
        Some(missing) => (None, missing),
        None => (None, Evidence::Missing(MissingReason::NotFilled)),
    }
}

/// Compares a value that claims to come from the census with the census, within the rounding of a decimal.
fn compare_with_census(observed: &Observation, published: Option<&Measure>, findings: &mut Findings) {
    let claims_census = observed.origin.contains(CENSUS_ORIGIN) && observed.year == CENSUS_AFTER;
    let Some(census) = published.and_then(Evidence::value) else { return };
    if claims_census && (observed.value.value - census).abs() > Decimal::new(5, 2) {
        let mut finding = Diagnostic::new(Code::CensusDiffers)
            .with("value", observed.value.value.normalize().to_string())
            .with("census", census.normalize().to_string())
            .with("indicator", observed.indicator.as_str());
        if let Source::Cell(cell) = &observed.value.source {
            finding = finding.at(Place::Cell(cell.clone()));
        }
        findings.push(finding);
    }
}

/// Returns the census values of a commune that a new monograph is filled with: indicator, sex, year and value, in
/// the order of the catalogue.
#[must_use]
pub fn census_observations(commune: &str, pack: &Pack) -> Vec<(&'static Indicator, Sex, Year, Decimal)> {
    let mut rows = Vec::new();
    for indicator in catalogue() {
        let Some(census) = indicator.census else { continue };
        let sexes: &[Sex] = if indicator.is_by_sex { &[Sex::All, Sex::Female, Sex::Male] } else { &[Sex::All] };
        for (year, edition) in [(CENSUS_BEFORE, Census::Y2014), (CENSUS_AFTER, Census::Y2024)] {
            for sex in sexes {
                if let Evidence::Known(value) = census(&Territory::new(pack, commune, edition), *sex) {
                    rows.push((indicator, *sex, year, value.value));
                }
            }
        }
    }
    rows
}
