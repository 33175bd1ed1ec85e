//! The rolling programming of the budget over three years.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::model::Year;

/// A year of the triennial table, in dirhams.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BudgetYear {
    /// Year.
    pub year: Year,
    /// Ordinary revenue forecast.
    pub revenue: Decimal,
    /// Ordinary expenditure forecast, the recurrent costs of finished projects included.
    pub expenditure: Decimal,
    /// The part of the expenditure that the recurrent costs of finished projects make.
    pub recurrent: Decimal,
    /// Gross savings.
    pub gross_savings: Decimal,
    /// Loan principal.
    pub principal: Decimal,
    /// Net savings.
    pub net_savings: Decimal,
    /// Surplus carried over from the year before.
    pub carried: Decimal,
    /// Money of partners and lenders for the programme.
    pub equipment_resources: Decimal,
    /// What the programme spends.
    pub equipment_expenditure: Decimal,
    /// What is left.
    pub balance: Decimal,
}

/// What a year is worked out from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Year.
    pub year: Year,
    /// Ordinary revenue.
    pub revenue: Decimal,
    /// Ordinary expenditure, recurrent costs of finished projects included.
    pub expenditure: Decimal,
    /// The part of the expenditure that those recurrent costs make.
    pub recurrent: Decimal,
    /// Loan principal.
    pub principal: Decimal,
    /// Money of others for the programme.
    pub equipment_resources: Decimal,
    /// What the programme spends.
    pub equipment_expenditure: Decimal,
}

/// Rolls the budget: the balance of a year is carried into the next.
///
/// # Formula
/// balance = net savings + carried + equipment resources - equipment expenditure
/// # Source
/// Organic law 113-14, article 183 (article number not verified): three years, rolled forward every year.
#[must_use]
pub fn triennial(years: &[Forecast], opening_surplus: Decimal) -> Vec<BudgetYear> {
    let mut carried = opening_surplus;
    years
        .iter()
        .map(|it| {
            let gross = it.revenue - it.expenditure;
            let net = gross - it.principal;
            let balance = net + carried + it.equipment_resources - it.equipment_expenditure;
            let year = BudgetYear {
                year: it.year,
                revenue: it.revenue,
                expenditure: it.expenditure,
                recurrent: it.recurrent,
                gross_savings: gross,
                principal: it.principal,
                net_savings: net,
                carried,
                equipment_resources: it.equipment_resources,
                equipment_expenditure: it.equipment_expenditure,
                balance,
            };
            carried = balance;
            year
        })
        .collect()
}
