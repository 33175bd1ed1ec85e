//! The values of one indicator in the workbooks: given, computed from their parts, and spread over localities.

use rust_decimal::Decimal;

use super::indicators::{Indicator, Rule, Unit, indicator};
use super::territory::{from_parts, ratio};
use crate::model::{Counted, Evidence, Locality, LocalityId, Measure, MissingReason, Observation, Plan, Sex, Year};
use crate::source::{Source, Sourced};

/// Points by which a share may differ from what its parts give.
pub(super) const TOLERANCE_POINTS: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
/// Part of any other value by which it may differ.
const TOLERANCE_SHARE: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// Of whom a value is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked<'a> {
    /// Of which locality; of the whole commune when absent.
    pub locality: Option<&'a LocalityId>,
    /// Of which sex.
    pub sex: Sex,
}

impl Asked<'_> {
    /// The whole commune, women and men together.
    pub const COMMUNE: Asked<'static> = Asked { locality: None, sex: Sex::All };
}

/// Returns the observations of an indicator, all ages together, oldest first.
pub(super) fn given<'a>(plan: &'a Plan, id: &str, asked: Asked<'_>) -> Vec<&'a Observation> {
    let mut given: Vec<&Observation> = plan
        .observations
        .iter()
        .filter(|it| it.indicator.as_str().eq_ignore_ascii_case(id) && it.sex == asked.sex && it.age_group.is_empty())
        .filter(|it| it.locality.as_ref() == asked.locality)
        .collect();
    // Two values of a year: the one that stands first in the workbook counts, whatever the order of the rows read.
    given.sort_by(|a, b| (a.year, &b.value.source).cmp(&(b.year, &a.value.source)));
    given
}

/// Returns the parts of an indicator, all ages together, oldest first.
pub(super) fn counted<'a>(plan: &'a Plan, id: &str, asked: Asked<'_>) -> Vec<&'a Counted> {
    let mut counted: Vec<&Counted> = plan
        .counted
        .iter()
        .filter(|it| it.indicator.as_str().eq_ignore_ascii_case(id) && it.sex == asked.sex && it.age_group.is_empty())
        .filter(|it| it.locality.as_ref() == asked.locality)
        .collect();
    counted.sort_by(|a, b| (a.year, b.numerator.source()).cmp(&(b.year, a.numerator.source())));
    counted
}

/// Computes a value from a numerator and a denominator; `whole` stands in for a denominator that is not given.
pub(super) fn of_parts(indicator: &Indicator, counted: &Counted, whole: &Measure) -> Measure {
    let Some(numerator) = counted.numerator.known() else { return Evidence::Missing(MissingReason::PartMissing) };
    match indicator.rule {
        Rule::Ratio { times, .. } => {
            let denominator = if counted.denominator.value().is_some() { &counted.denominator } else { whole };
            let Some(denominator) = denominator.known() else {
                return Evidence::Missing(MissingReason::PartMissing);
            };
            let value = ratio(numerator.value * Decimal::from(times), denominator.value);
            from_parts(indicator.formula, [numerator, denominator], value)
        }
        // A count needs no denominator.
        Rule::Sum => Evidence::Known(numerator.clone()),
        Rule::Given
        | Rule::PopulationMean
        | Rule::LocalityMean
        | Rule::LocalityShare
        | Rule::Parity(_)
        | Rule::Added(_) => match counted.denominator.known() {
            Some(denominator) => {
                let times = if indicator.unit == Unit::Percent { Decimal::ONE_HUNDRED } else { Decimal::ONE };
                let value = ratio(numerator.value * times, denominator.value);
                from_parts("numerator / denominator", [numerator, denominator], value)
            }
            None => Evidence::Missing(MissingReason::PartMissing),
        },
    }
}

/// Returns whether a given value agrees with a computed one.
///
/// # Source
/// Half a point for shares: check of the long form of the monograph (DOMAIN 3.2); one per cent for the rest.
pub(super) fn agree(indicator: &Indicator, given: Decimal, computed: Decimal) -> bool {
    let tolerance = match indicator.unit {
        Unit::Percent => TOLERANCE_POINTS,
        _ => given.abs() * TOLERANCE_SHARE,
    };
    (given - computed).abs() <= tolerance
}

/// Returns what the workbooks say of an indicator in a locality, the latest value first asked for.
pub(super) fn of_locality(indicator: &Indicator, plan: &Plan, locality: &Locality, sex: Sex) -> Measure {
    let asked = Asked { locality: Some(&locality.id), sex };
    let observed = given(plan, indicator.id, asked).last().map(|it| (it.year, it.value.clone()));
    let parts = counted(plan, indicator.id, asked).last().map(|it| (it.year, *it));
    match (observed, parts) {
        (Some((year, value)), parts) if parts.is_none_or(|(counted, _)| counted <= year) => Evidence::Known(value),
        (_, Some((_, counted))) => of_parts(indicator, counted, &whole_of(indicator, locality)),
        (_, None) => match indicator.local {
            Some(local) if sex == Sex::All => local(locality),
            _ => Evidence::Missing(MissingReason::NotFilled),
        },
    }
}

/// The denominator that a locality's row gives.
pub(super) fn whole_of(indicator: &Indicator, locality: &Locality) -> Measure {
    match indicator.rule {
        Rule::Ratio { over: Some("DEM01"), .. } => locality.population.clone(),
        Rule::Ratio { over: Some("DEM02"), .. } => locality.households.clone(),
        _ => Evidence::Missing(MissingReason::NotFilled),
    }
}

/// What several localities make together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Together {
    /// The value.
    pub value: Measure,
    /// Localities asked.
    pub n_asked: usize,
    /// Localities of which it is not known.
    pub n_missing: usize,
}

/// Puts the localities together by the rule of the indicator.
///
/// # Missing data
/// A sum needs every locality: a part of a population is no population. Means and ratios leave out the localities
/// that miss a part, and the count of these goes with the value.
pub(super) fn together(indicator: &Indicator, plan: &Plan, localities: &[&Locality]) -> Together {
    let n_asked = localities.len();
    let nothing = Together { value: Evidence::Missing(MissingReason::NotFilled), n_asked, n_missing: n_asked };
    let (terms, formula): (Vec<Term>, &str) = match indicator.rule {
        Rule::Given | Rule::Parity(_) | Rule::Added(_) => return nothing,
        Rule::Sum => (terms(indicator, plan, localities, |_| Some(None)), "Σ localities"),
        Rule::PopulationMean => {
            let weight = |it: &Locality| it.population.known().cloned().map(Some);
            (terms(indicator, plan, localities, weight), "Σ population · x / Σ population")
        }
        Rule::LocalityMean => (terms(indicator, plan, localities, |_| Some(None)), "mean(localities)"),
        Rule::LocalityShare => {
            (terms(indicator, plan, localities, |_| Some(None)), "count(yes) / count(localities) * 100")
        }
        Rule::Ratio { times, .. } => return quotient(indicator, times, plan, localities),
    };
    let n_missing = n_asked - terms.len();
    if terms.is_empty() || (indicator.rule == Rule::Sum && n_missing > 0) {
        let reason = if terms.is_empty() { MissingReason::NotFilled } else { MissingReason::PartMissing };
        return Together { value: Evidence::Missing(reason), n_asked, n_missing };
    }
    let sum: Decimal = terms.iter().map(|it| it.value.value * it.weight()).sum();
    let weights: Decimal = terms.iter().map(Term::weight).sum();
    let value = if indicator.rule == Rule::Sum { Some(sum) } else { ratio(sum, weights) };
    let parts = terms.iter().flat_map(|it| std::iter::once(&it.value).chain(&it.weight));
    Together { value: from_parts(formula, parts, value), n_asked, n_missing }
}

/// A locality's value and its weight; one when absent.
struct Term {
    value: Sourced<Decimal>,
    weight: Option<Sourced<Decimal>>,
}

impl Term {
    fn weight(&self) -> Decimal {
        self.weight.as_ref().map_or(Decimal::ONE, |weight| weight.value)
    }
}

fn terms(
    indicator: &Indicator,
    plan: &Plan,
    localities: &[&Locality],
    weight: impl Fn(&Locality) -> Option<Option<Sourced<Decimal>>>,
) -> Vec<Term> {
    localities
        .iter()
        .filter_map(|locality| {
            let Evidence::Known(value) = of_locality(indicator, plan, locality, Sex::All) else { return None };
            Some(Term { value, weight: weight(locality)? })
        })
        .collect()
}

/// Sum of the numerators over sum of the denominators, of the localities where both are known.
fn quotient(indicator: &Indicator, times: u32, plan: &Plan, localities: &[&Locality]) -> Together {
    let (mut above, mut below) = (Decimal::ZERO, Decimal::ZERO);
    let mut parts: Vec<Sourced<Decimal>> = Vec::new();
    let mut n_known = 0;
    for locality in localities {
        let asked = Asked { locality: Some(&locality.id), sex: Sex::All };
        let pair = match counted(plan, indicator.id, asked).last() {
            Some(row) => {
                let whole = whole_of(indicator, locality);
                let denominator = if row.denominator.value().is_some() { &row.denominator } else { &whole };
                row.numerator.known().cloned().zip(denominator.known().cloned())
            }
            None => indicator.local_parts.and_then(|of| {
                let [above, below] = of(locality);
                above.known().cloned().zip(below.known().cloned())
            }),
        };
        if let Some((numerator, denominator)) = pair {
            above += numerator.value;
            below += denominator.value;
            parts.extend([numerator, denominator]);
            n_known += 1;
        }
    }
    let value = if n_known == 0 {
        Evidence::Missing(MissingReason::NotFilled)
    } else {
        let formula = format!("Σ: {}", indicator.formula);
        from_parts(&formula, &parts, ratio(above * Decimal::from(times), below))
    };
    Together { value, n_asked: localities.len(), n_missing: localities.len() - n_known }
}

/// Returns the years of which the workbook gives a value, with that value, oldest first.
pub(super) fn years(plan: &Plan, indicator: &Indicator) -> Vec<(Year, Measure)> {
    let mut years: Vec<(Year, Measure)> = Vec::new();
    for observation in given(plan, indicator.id, Asked::COMMUNE) {
        years.retain(|(year, _)| *year != observation.year);
        years.push((observation.year, Evidence::Known(observation.value.clone())));
    }
    years
}

/// Returns the divisor of an indicator that is another indicator.
pub(super) fn base_of(indicator: &Indicator) -> Option<&'static Indicator> {
    match indicator.rule {
        Rule::Ratio { over: Some(id), .. } => self::indicator(id),
        _ => None,
    }
}

/// Returns where a value stands, when that is a cell.
pub(super) fn cell_of(source: &Source) -> Option<&crate::source::CellRef> {
    match source {
        Source::Cell(cell) => Some(cell),
        Source::Census(_) | Source::Setting { .. } | Source::Computed { .. } => None,
    }
}
