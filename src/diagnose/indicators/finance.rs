//! Communal finance, for the last year of the accounts.

use rust_decimal::Decimal;

use super::{Indicator, Local, Polarity, Unit};
use crate::diagnose::accounts::YearAccounts;
use crate::diagnose::territory::{computed, ratio};
use crate::model::{Category, Evidence, Measure, MissingReason};

/// Indicators of finance.
pub(super) const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "FIN01",
        theme: "finance",
        unit: Unit::DirhamsPerPerson,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "ordinary_revenue / DEM01",
        census: None,
        sheets: Some(|local| {
            computed("ordinary_revenue / DEM01", [revenue(local), local.population.clone()], |[revenue, people]| {
                ratio(revenue, people)
            })
        }),
    },
    Indicator {
        id: "FIN02",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "own_revenue / ordinary_revenue * 100",
        census: None,
        sheets: Some(|local| {
            let own = year(local, |accounts| {
                let own = [Category::OwnTaxes, Category::Fees, Category::PropertyIncome];
                accounts.of_categories(&own)
            });
            share("own_revenue / ordinary_revenue * 100", own, revenue(local))
        }),
    },
    Indicator {
        id: "FIN03",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_sex: false,
        formula: "vat_share / ordinary_revenue * 100",
        census: None,
        sheets: Some(|local| {
            let vat = year(local, |accounts| accounts.of_categories(&[Category::VatShare]));
            share("vat_share / ordinary_revenue * 100", vat, revenue(local))
        }),
    },
    Indicator {
        id: "FIN04",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_sex: false,
        formula: "personnel / ordinary_expenditure * 100",
        census: None,
        sheets: Some(|local| {
            let personnel = year(local, |accounts| accounts.of_categories(&[Category::Personnel]));
            let expenditure = year(local, YearAccounts::ordinary_expenditure);
            share("personnel / ordinary_expenditure * 100", personnel, expenditure)
        }),
    },
    Indicator {
        id: "FIN05",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "ordinary_revenue - ordinary_expenditure",
        census: None,
        sheets: Some(|local| year(local, YearAccounts::gross_savings)),
    },
    Indicator {
        id: "FIN06",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "FIN05 / ordinary_revenue * 100",
        census: None,
        sheets: Some(|local| {
            share("FIN05 / ordinary_revenue * 100", year(local, YearAccounts::gross_savings), revenue(local))
        }),
    },
    Indicator {
        id: "FIN07",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "FIN05 - loan_principal",
        census: None,
        sheets: Some(|local| year(local, YearAccounts::net_savings)),
    },
    Indicator {
        id: "FIN10",
        theme: "finance",
        unit: Unit::DirhamsPerPerson,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "equipment_mandated / DEM01",
        census: None,
        sheets: Some(|local| {
            let parts = [year(local, YearAccounts::equipment_expenditure), local.population.clone()];
            computed("equipment_mandated / DEM01", parts, |[spent, people]| ratio(spent, people))
        }),
    },
    Indicator {
        id: "FIN11",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_sex: false,
        formula: "equipment_mandated / equipment_credits * 100",
        census: None,
        sheets: Some(|local| {
            let spent = year(local, YearAccounts::equipment_expenditure);
            share("equipment_mandated / equipment_credits * 100", spent, year(local, YearAccounts::equipment_credits))
        }),
    },
];

fn year(local: &Local<'_>, of: impl Fn(&YearAccounts) -> Measure) -> Measure {
    local.accounts.last().map_or(Evidence::Missing(MissingReason::NotFilled), of)
}

fn revenue(local: &Local<'_>) -> Measure {
    year(local, YearAccounts::ordinary_revenue)
}

fn share(formula: &str, part: Measure, whole: Measure) -> Measure {
    computed(formula, [part, whole], |[part, whole]| ratio(part * Decimal::ONE_HUNDRED, whole))
}
