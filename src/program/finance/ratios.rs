//! Savings and debt of one year.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::profile::Programming;

/// The accounts of one year, in dirhams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearFinance {
    /// Ordinary revenue collected.
    pub revenue: Decimal,
    /// Ordinary expenditure mandated, interest included.
    pub expenditure: Decimal,
    /// Interest paid.
    pub interest: Decimal,
    /// Loan principal repaid.
    pub principal: Decimal,
    /// What is still owed; unknown when absent.
    pub debt: Option<Decimal>,
}

/// How a ratio stands against the profile's thresholds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// Good.
    Green,
    /// To be watched.
    Orange,
    /// Alert.
    Red,
}

impl Light {
    /// Returns the word of the light, by which its message is named.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Light::Green => "green",
            Light::Orange => "orange",
            Light::Red => "red",
        }
    }

    /// Green up to the first, orange up to the second, red beyond.
    #[must_use]
    pub fn rising(value: Decimal, [good, bad]: [Decimal; 2]) -> Self {
        if value <= good {
            Light::Green
        } else if value <= bad {
            Light::Orange
        } else {
            Light::Red
        }
    }
}

/// A value with its light; no light without a threshold.
pub type Lit = (Decimal, Light);

/// Savings and debt of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ratios {
    /// Gross savings.
    pub gross_savings: Decimal,
    /// Gross savings over ordinary revenue, per cent; absent without revenue.
    pub savings_rate_pct: Option<Lit>,
    /// Net savings; red when there is nothing left for projects of the commune's own.
    pub net_savings: Lit,
    /// Years of gross savings that pay the debt back; absent without known debt or without savings.
    pub debt_years: Option<Lit>,
    /// Interest and principal over ordinary revenue, per cent.
    pub annuity_pct: Option<Lit>,
    /// What may still be borrowed; absent without known debt.
    pub borrowing_room: Option<Lit>,
}

/// Works out savings and debt.
///
/// # Formula
/// EB = revenue - expenditure; rate = EB / revenue; EN = EB - principal; debt years = debt / EB; annuity = (interest +
/// principal) / revenue; borrowing room = `debt_years[0]` × EB - debt
/// # Units
/// Dirhams, per cent, years.
/// # Missing data
/// Debt that is not given leaves debt years and borrowing room absent.
/// # Source
/// Treasury, guide of retrospective analysis (TGR, 2004); debt: S. Benyoussef (2008). Thresholds: the profile.
#[must_use]
pub fn ratios(year: &YearFinance, rules: &Programming) -> Ratios {
    let gross = year.revenue - year.expenditure;
    let of_revenue = |part: Decimal| percent(part, year.revenue);
    let [alert, watch] = rules.savings_rate_pct.value;
    let rate = of_revenue(gross).map(|rate| {
        let light = if rate < alert {
            Light::Red
        } else if rate <= watch {
            Light::Orange
        } else {
            Light::Green
        };
        (rate, light)
    });
    let sign = |value: Decimal| if value > Decimal::ZERO { Light::Green } else { Light::Red };
    let net = gross - year.principal;
    let [best, over] = rules.debt_years.value;
    let debt_years = year.debt.filter(|_| gross > Decimal::ZERO).map(|debt| {
        let years = debt / gross;
        let light = if years < over { Light::rising(years, [best, over]) } else { Light::Red };
        (years, light)
    });
    let annuity = of_revenue(year.interest + year.principal)
        .map(|annuity| (annuity, if annuity <= rules.annuity_max_pct.value { Light::Green } else { Light::Red }));
    let room = year.debt.map(|debt| best * gross - debt);
    Ratios {
        gross_savings: gross,
        savings_rate_pct: rate,
        net_savings: (net, sign(net)),
        debt_years,
        annuity_pct: annuity,
        borrowing_room: room.map(|room| (room, if room < Decimal::ZERO { Light::Red } else { Light::Green })),
    }
}

/// A part of a whole, per cent; nothing of nothing.
pub(super) fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (!whole.is_zero()).then(|| (part * Decimal::ONE_HUNDRED).checked_div(whole)).flatten()
}
