//! Forecasts of revenue and expenditure, and how far each method would have been off.

use rust_decimal::Decimal;
use serde::Serialize;

/// Whether nine months stand for themselves or are taken to a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Annualised {
    /// As they are.
    No,
    /// Times twelve ninths.
    Yes,
}

/// How a line is forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "method")]
pub enum Method {
    /// Straight line through the years at hand.
    Trend,
    /// Mean growth from year to year.
    Growth,
    /// Mean of the two past years and of the first nine months of the current one.
    Smoothing {
        /// How the nine months count.
        annualised: Annualised,
        /// What was collected in them.
        nine_months: Decimal,
    },
    /// The last year, changed by so many per cent a year.
    Scenario {
        /// Change a year.
        percent: Decimal,
    },
}

/// Mean of the collections of the two past years and of the first nine months of the current year.
///
/// # Source
/// Smoothing rule of Moroccan local budgets, as reported of the court of accounts (L'Opinion); the source does not say
/// whether the nine months are taken to a year, so both readings are offered.
#[must_use]
pub fn smoothing(past: [Decimal; 2], nine_months: Decimal, annualised: Annualised) -> Decimal {
    let current = match annualised {
        Annualised::No => nine_months,
        Annualised::Yes => nine_months * Decimal::from(12) / Decimal::from(9),
    };
    (past[0] + past[1] + current) / Decimal::from(3)
}

/// The straight line of least squares through the years, taken `ahead` years further.
#[must_use]
pub fn trend(past: &[Decimal], ahead: usize) -> Option<Decimal> {
    let n = Decimal::from(past.len());
    let last = past.last()?;
    if past.len() == 1 {
        return Some(*last);
    }
    let middle = (n - Decimal::ONE) / Decimal::TWO;
    let mean = past.iter().sum::<Decimal>() / n;
    let (mut above, mut below) = (Decimal::ZERO, Decimal::ZERO);
    for (at, value) in past.iter().enumerate() {
        let from_middle = Decimal::from(at) - middle;
        above += from_middle * (value - mean);
        below += from_middle * from_middle;
    }
    Some(mean + above / below * (Decimal::from(past.len() - 1 + ahead) - middle))
}

/// The last year changed `ahead` times by the mean growth from year to year; years after an empty one are left out.
#[must_use]
pub fn growth(past: &[Decimal], ahead: usize) -> Option<Decimal> {
    let rates: Vec<Decimal> = past
        .windows(2)
        .filter(|pair| pair[0] > Decimal::ZERO)
        .filter_map(|pair| pair[1].checked_div(pair[0]))
        .collect();
    let last = past.last()?;
    if rates.is_empty() {
        return Some(*last);
    }
    let mean = rates.iter().sum::<Decimal>() / Decimal::from(rates.len());
    (0..ahead).try_fold(*last, |value, _| value.checked_mul(mean))
}

/// Forecasts a line `ahead` years after the last one at hand.
#[must_use]
pub fn forecast(past: &[Decimal], ahead: usize, method: Method) -> Option<Decimal> {
    match method {
        Method::Trend => trend(past, ahead),
        Method::Growth => growth(past, ahead),
        Method::Smoothing { annualised, nine_months } => {
            // The rule gives one year; it says nothing of later ones, which stay as that year.
            let [.., before, last] = past else { return None };
            Some(smoothing([*before, *last], nine_months, annualised))
        }
        Method::Scenario { percent } => {
            let factor = Decimal::ONE + percent / Decimal::ONE_HUNDRED;
            (0..ahead).try_fold(*past.last()?, |value, _| value.checked_mul(factor))
        }
    }
}

/// How far a method would have been off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackTest {
    /// Years that were forecast from the ones before.
    pub n_years: usize,
    /// Mean of the distances, per cent of what came.
    pub mean_error_pct: Decimal,
}

/// Forecasts each year at hand from those before it, as the method would have then; two years are the least to begin.
///
/// # Missing data
/// The smoothing rule needs nine months of each year, which the accounts do not hold: its error cannot be told.
#[must_use]
pub fn back_test(past: &[Decimal], method: Method) -> Option<BackTest> {
    if matches!(method, Method::Smoothing { .. }) {
        return None;
    }
    let errors: Vec<Decimal> = (2..past.len())
        .filter(|at| !past[*at].is_zero())
        .filter_map(|at| {
            let told = forecast(&past[..at], 1, method)?;
            ((told - past[at]).abs() * Decimal::ONE_HUNDRED).checked_div(past[at].abs())
        })
        .collect();
    let n_years = errors.len();
    (n_years > 0).then(|| BackTest { n_years, mean_error_pct: errors.iter().sum::<Decimal>() / Decimal::from(n_years) })
}
