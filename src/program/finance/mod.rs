//! What the commune can pay: savings, debt, capacity, how sure the money is, and what is to come.
//!
//! Pure functions over amounts in dirhams; which accounts they come from is the caller's matter.

mod forecast;
mod means;
mod ratios;
mod triennial;

pub use forecast::{Annualised, BackTest, Method as ForecastMethod, back_test, forecast, growth, smoothing, trend};
pub use means::{
    Gap, SourcePlan, YearGap, by_certainty, capacity, external_secured, funding_gap, realism, recurrent_cover, secured,
};
pub use ratios::{Light, Lit, Ratios, YearFinance, ratios};
pub use triennial::{BudgetYear, Forecast, triennial};

#[cfg(test)]
mod tests;
