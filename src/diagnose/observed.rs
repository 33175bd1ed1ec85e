//! Indicators of the commune beside province, region, country, the earlier census and the norm.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, MathematicalOps};
use serde::Serialize;

use super::accounts::Accounts;
use super::indicators::{Indicator, Local, Rule, catalogue, indicator};
use super::territory::{CENSUS_AFTER, CENSUS_BEFORE, Territory, computed, ratio};
use super::values::{self, Asked};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{
    Commune, Evidence, LocalityId, Measure, MissingReason, Observation, Period, Plan, Sex, Year, ZoneId,
};
use crate::profile::{Comparison, Profile, Status, Title};
use crate::reference::{Census, Pack};

/// What a workbook calls the census as a source.
const CENSUS_ORIGIN: &str = "RGPH";

/// Where the commune's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The workbook gives it.
    Given,
    /// It is computed from what the workbooks give.
    Computed,
    /// The localities make it.
    Localities,
    /// The census publishes it.
    Census,
    /// There is none.
    Missing,
}

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
    /// Where the commune's value comes from.
    pub basis: Basis,
    /// The commune.
    pub commune: Measure,
    /// Women of the commune, for indicators by sex.
    pub women: Option<Measure>,
    /// Men of the commune, for indicators by sex.
    pub men: Option<Measure>,
    /// The commune in the earlier census.
    pub before: Measure,
    /// The later census less the earlier one.
    pub change: Measure,
    /// Values of other years in the workbook, oldest first.
    pub years: Vec<(Year, Measure)>,
    /// Values by age group and sex in the workbook.
    pub ages: Vec<AgeValue>,
    /// Values by zone.
    pub zones: Vec<(ZoneId, Measure)>,
    /// Values by locality, of those that have one.
    pub localities: Vec<(LocalityId, Measure)>,
    /// Localities of which it is not known, for an indicator by locality that one of them gives.
    pub n_localities_missing: usize,
    /// The same for the wider territories.
    pub wider: Territorial,
    /// Against the norm.
    pub norm: Option<NormGap>,
}

/// A value of an age group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgeValue {
    /// Age group.
    pub group: String,
    /// Sex.
    pub sex: Sex,
    /// Year.
    pub year: Year,
    /// Value.
    pub value: Measure,
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

/// The indicators of wider territories, computed once for all communes that lie in them.
#[derive(Debug, Default)]
pub struct Wider {
    by_code: BTreeMap<String, Vec<Measure>>,
}

impl Wider {
    /// Returns the indicators of a territory in the order of the catalogue.
    fn of(&mut self, pack: &Pack, code: &str) -> &[Measure] {
        self.by_code.entry(code.to_owned()).or_insert_with(|| {
            let territory = Territory::new(pack, code, Census::Y2024);
            catalogue().map(|indicator| from_census(indicator, &territory)).collect()
        })
    }
}

/// Computes every indicator for the commune.
///
/// A value in the workbook comes first, then what its sheets let compute, then what its localities make, then the
/// census. A value that is both given and computed is compared.
///
/// # Findings
/// `CensusDiffers` when a value that claims to come from the census is not the census's; `IndicatorDiffers` when a
/// value is not what its parts give.
#[must_use]
pub fn results(
    plan: &Plan,
    commune: &Commune,
    profile: &Profile,
    period: Period,
    pack: &Pack,
) -> Found<Vec<IndicatorResult>> {
    results_with(&mut Wider::default(), &Frame { plan, commune, profile, period, pack })
}

/// What the indicators of a commune are computed from.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The commune.
    pub commune: &'a Commune,
    /// The regime.
    pub profile: &'a Profile,
    /// Years of the plan.
    pub period: Period,
    /// The census.
    pub pack: &'a Pack,
}

/// As [`results`], keeping the wider territories for the next commune.
#[must_use]
pub fn results_with(wider: &mut Wider, frame: &Frame<'_>) -> Found<Vec<IndicatorResult>> {
    let mut findings = Findings::default();
    let accounts = Accounts::of(&frame.plan.accounts);
    let here = Territory::new(frame.pack, &frame.commune.code, Census::Y2024);
    let population = here.people(Sex::All, "population_municipal");
    let local = Local { plan: frame.plan, accounts: &accounts, population: &population };
    let codes = [&frame.commune.province_code, &frame.commune.region_code, &frame.pack.country().code];
    let around = codes.map(|code| wider.of(frame.pack, code).to_vec());
    let mut results = Vec::new();
    for (at, indicator) in catalogue().enumerate() {
        let territorial = Territorial {
            province: around[0][at].clone(),
            region: around[1][at].clone(),
            country: around[2][at].clone(),
        };
        results.push(result(indicator, frame, &local, &here, territorial, &mut findings));
    }
    derive(&mut results, frame);
    Found::new(results, findings)
}

fn result(
    indicator: &'static Indicator,
    frame: &Frame<'_>,
    local: &Local<'_>,
    here: &Territory<'_>,
    wider: Territorial,
    findings: &mut Findings,
) -> IndicatorResult {
    let all = of_commune(indicator, local, here, Sex::All, findings);
    let (women, men) = if indicator.is_by_sex {
        let women = of_commune(indicator, local, here, Sex::Female, findings).value;
        let men = of_commune(indicator, local, here, Sex::Male, findings).value;
        (Some(women), Some(men))
    } else {
        (None, None)
    };
    let before =
        match values::given(frame.plan, indicator.id, Asked::COMMUNE).iter().find(|it| it.year == CENSUS_BEFORE) {
            Some(given) => Evidence::Known(given.value.clone()),
            None => from_census(indicator, &here.in_census(Census::Y2014)),
        };
    let is_after = all.year == Some(CENSUS_AFTER);
    let later = if is_after { all.value.clone() } else { from_census(indicator, here) };
    let change = computed("value(2024) - value(2014)", [later, before.clone()], |[after, before]| Some(after - before));
    let spread = spread(indicator, frame.plan);
    IndicatorResult {
        id: indicator.id,
        theme: indicator.theme,
        unit: indicator.unit,
        formula: indicator.formula,
        polarity: indicator.polarity,
        year: all.year,
        basis: all.basis,
        norm: norm_gap(indicator, frame, &all.value),
        commune: all.value,
        women,
        men,
        before,
        change,
        years: values::years(frame.plan, indicator),
        ages: ages(indicator, frame.plan),
        zones: spread.zones,
        n_localities_missing: spread.n_missing,
        localities: spread.localities,
        wider,
    }
}

fn norm_gap(indicator: &Indicator, frame: &Frame<'_>, value: &Measure) -> Option<NormGap> {
    frame.profile.norm(indicator.id, frame.commune.kind).map(|norm| NormGap {
        norm: norm.norm.value,
        comparison: norm.comparison,
        gap: value.value().map(|value| gap(*value, norm.norm.value, norm.comparison)),
        source: norm.norm.source.clone(),
        status: norm.norm.status,
    })
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

/// A value of the commune, and how it was found.
struct Value {
    year: Option<Year>,
    value: Measure,
    basis: Basis,
}

fn of_commune(
    indicator: &Indicator,
    local: &Local<'_>,
    here: &Territory<'_>,
    sex: Sex,
    findings: &mut Findings,
) -> Value {
    let published = indicator.census.map(|census| census(here, sex));
    let asked = Asked { locality: None, sex };
    let parts = values::counted(local.plan, indicator.id, asked).last().map(|row| {
        let whole = values::base_of(indicator).map(|base| of_commune(base, local, here, sex, &mut Findings::default()));
        let whole = whole.map_or(Evidence::Missing(MissingReason::NotFilled), |it| it.value);
        (row.year, values::of_parts(indicator, row, &whole))
    });
    let sheets = indicator.sheets.filter(|_| sex == Sex::All).map(|sheets| sheets(local));
    if let Some(observed) = values::given(local.plan, indicator.id, asked).last().copied() {
        compare_with_census(observed, published.as_ref(), findings);
        let computed = parts.as_ref().filter(|(year, _)| *year == observed.year).map(|(_, value)| value);
        compare_with_parts(indicator, observed, computed.or(sheets.as_ref()), findings);
        if parts.as_ref().is_none_or(|(year, _)| *year <= observed.year) {
            return Value {
                year: Some(observed.year),
                value: Evidence::Known(observed.value.clone()),
                basis: Basis::Given,
            };
        }
    }
    if let Some((year, value @ Evidence::Known(_))) = parts {
        return Value { year: Some(year), value, basis: Basis::Computed };
    }
    if let Some(value @ Evidence::Known(_)) = sheets {
        let year = if indicator.theme == "finance" { local.accounts.last().map(|year| year.year) } else { None };
        return Value { year, value, basis: Basis::Computed };
    }
    let missing = match published {
        Some(value @ Evidence::Known(_)) => {
            return Value { year: Some(here.year()), value, basis: Basis::Census };
        }
        Some(Evidence::Missing(reason)) => reason,
        None => match sheets {
            Some(Evidence::Missing(reason)) => reason,
            _ => MissingReason::NotFilled,
        },
    };
    if sex == Sex::All && !local.plan.localities.is_empty() {
        let localities: Vec<_> = local.plan.localities.iter().collect();
        let together = values::together(indicator, local.plan, &localities);
        if together.value.value().is_some() {
            return Value { year: None, value: together.value, basis: Basis::Localities };
        }
    }
    Value { year: None, value: Evidence::Missing(missing), basis: Basis::Missing }
}

/// Values by zone and locality.
#[derive(Default)]
struct Spread {
    zones: Vec<(ZoneId, Measure)>,
    localities: Vec<(LocalityId, Measure)>,
    n_missing: usize,
}

fn spread(indicator: &Indicator, plan: &Plan) -> Spread {
    if !has_local_values(indicator, plan) {
        return Spread::default();
    }
    let mut spread = Spread::default();
    for locality in &plan.localities {
        match values::of_locality(indicator, plan, locality, Sex::All) {
            value @ Evidence::Known(_) => spread.localities.push((locality.id.clone(), value)),
            Evidence::Missing(_) => spread.n_missing += 1,
        }
    }
    if spread.localities.is_empty() {
        return Spread::default();
    }
    for zone in &plan.zones {
        let members: Vec<_> = plan.localities.iter().filter(|it| it.zone.as_ref() == Some(&zone.id)).collect();
        let together = values::together(indicator, plan, &members);
        if together.value.value().is_some() {
            spread.zones.push((zone.id.clone(), together.value));
        }
    }
    spread
}

fn has_local_values(indicator: &Indicator, plan: &Plan) -> bool {
    let is_it = |id: &str| id.eq_ignore_ascii_case(indicator.id);
    !plan.localities.is_empty()
        && (indicator.local.is_some()
            || plan.observations.iter().any(|it| it.locality.is_some() && is_it(it.indicator.as_str()))
            || plan.counted.iter().any(|it| it.locality.is_some() && is_it(it.indicator.as_str())))
}

fn ages(indicator: &Indicator, plan: &Plan) -> Vec<AgeValue> {
    if !indicator.is_by_age {
        return Vec::new();
    }
    let mut ages: Vec<AgeValue> = plan
        .observations
        .iter()
        .filter(|it| it.indicator.as_str().eq_ignore_ascii_case(indicator.id) && it.locality.is_none())
        .filter(|it| !it.age_group.is_empty())
        .map(|it| AgeValue {
            group: it.age_group.clone(),
            sex: it.sex,
            year: it.year,
            value: Evidence::Known(it.value.clone()),
        })
        .collect();
    ages.sort_by(|a, b| (a.year, &a.group, a.sex).cmp(&(b.year, &b.group, b.sex)));
    ages
}

/// Fills the indicators that come from other indicators.
fn derive(results: &mut [IndicatorResult], frame: &Frame<'_>) {
    let value = |results: &[IndicatorResult], id: &str| results.iter().find(|it| it.id == id).cloned();
    for at in 0..results.len() {
        let is_open = results[at].basis == Basis::Missing;
        let Some(entry) = indicator(results[at].id).filter(|_| is_open) else { continue };
        let mut last: Option<Projected> = None;
        let derived = match entry.rule {
            Rule::Parity(of) => value(results, of).and_then(|of| {
                let (women, men) = (of.women?, of.men?);
                Some(computed(entry.formula, [women, men], |[women, men]| ratio(women, men)))
            }),
            Rule::Added(ids) => {
                let parts: Vec<_> = ids.iter().filter_map(|id| value(results, id)).map(|it| it.commune).collect();
                match <[Measure; 2]>::try_from(parts) {
                    Ok(parts) => Some(computed(entry.formula, parts, |[a, b]| Some(a + b))),
                    Err(_) => None,
                }
            }
            _ if entry.id == "DEM16" => {
                last = projection(results, frame.period).pop();
                last.as_ref().map(|it| it.total.clone())
            }
            _ => None,
        };
        if let Some(derived @ Evidence::Known(_)) = derived {
            let norm = norm_gap(entry, frame, &derived);
            let result = &mut results[at];
            (result.commune, result.basis, result.norm) = (derived, Basis::Computed, norm);
            result.year = (entry.id == "DEM16").then_some(frame.period.last);
            if let (Some(last), Some(_)) = (&last, &result.women) {
                (result.women, result.men) = (Some(last.women.clone()), Some(last.men.clone()));
            }
        }
    }
}

/// Population expected in a year of the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Projected {
    /// Year.
    pub year: Year,
    /// Women and men.
    pub total: Measure,
    /// Women.
    pub women: Measure,
    /// Men.
    pub men: Measure,
}

/// Projects the population to each year of the plan.
///
/// # Formula
/// `P0 · (1 + DEM04/100)^n`, from the population of 2024 and the growth of the two censuses; women and men grow alike.
/// # Units
/// Persons, rounded when they are written.
/// # Missing data
/// Missing where the population or the growth is.
/// # Source
/// DEM16 of the catalogue.
#[must_use]
pub fn projection(results: &[IndicatorResult], period: Period) -> Vec<Projected> {
    let of = |id: &str| results.iter().find(|it| it.id == id);
    let (Some(people), Some(growth)) = (of("DEM01"), of("DEM04")) else { return Vec::new() };
    let from = people.year.unwrap_or(CENSUS_AFTER);
    (period.first.0..=period.last.0)
        .map(|year| {
            let n = i64::from(year) - i64::from(from.0);
            let grown = |base: &Measure| {
                computed("P0 * (1 + DEM04/100)^n", [base.clone(), growth.commune.clone()], |[base, growth]| {
                    let rate = Decimal::ONE + growth / Decimal::ONE_HUNDRED;
                    rate.checked_powi(n)?.checked_mul(base).map(|it| it.round_dp(6))
                })
            };
            let missing = Evidence::Missing(MissingReason::NotFilled);
            Projected {
                year: Year(year),
                total: grown(&people.commune),
                women: grown(people.women.as_ref().unwrap_or(&missing)),
                men: grown(people.men.as_ref().unwrap_or(&missing)),
            }
        })
        .collect()
}

/// Compares a value with what its parts give.
fn compare_with_parts(
    indicator: &Indicator,
    observed: &Observation,
    computed: Option<&Measure>,
    findings: &mut Findings,
) {
    let Some(computed) = computed.and_then(Evidence::value) else { return };
    if !values::agree(indicator, observed.value.value, *computed) {
        let finding = Diagnostic::new(Code::IndicatorDiffers)
            .with("indicator", indicator.id)
            .with("value", observed.value.value.normalize())
            .with("computed", computed.round_dp(indicator.unit.decimals().max(1)).normalize())
            .with("formula", indicator.formula);
        findings.push(at_cell(finding, &observed.value.source));
    }
}

/// Compares a value that claims to come from the census with the census, within the rounding of a decimal.
fn compare_with_census(observed: &Observation, published: Option<&Measure>, findings: &mut Findings) {
    let claims_census = observed.origin.contains(CENSUS_ORIGIN) && observed.year == CENSUS_AFTER;
    let Some(census) = published.and_then(Evidence::value) else { return };
    if claims_census && (observed.value.value - census).abs() > Decimal::new(5, 2) {
        let finding = Diagnostic::new(Code::CensusDiffers)
            .with("value", observed.value.value.normalize())
            .with("census", census.normalize())
            .with("indicator", observed.indicator.as_str());
        findings.push(at_cell(finding, &observed.value.source));
    }
}

fn at_cell(finding: Diagnostic, source: &crate::source::Source) -> Diagnostic {
    match values::cell_of(source) {
        Some(cell) => finding.at(Place::Cell(cell.clone())),
        None => finding,
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
