//! Communal finance, for the last year of the accounts.

use rust_decimal::Decimal;

use super::{BASE, Indicator, Local, Polarity, Rule, Unit};
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
        is_by_locality: false,
        rule: Rule::Given,
        formula: "ordinary_revenue / DEM01",
        sheets: Some(|local| {
            computed("ordinary_revenue / DEM01", [revenue(local), local.population.clone()], |[revenue, people]| {
                ratio(revenue, people)
            })
        }),
        ..BASE
    },
    Indicator {
        id: "FIN02",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "own_revenue / ordinary_revenue * 100",
        sheets: Some(|local| {
            let own = year(local, |accounts| {
                let own = [Category::OwnTaxes, Category::Fees, Category::PropertyIncome];
                accounts.of_categories(&own)
            });
            share("own_revenue / ordinary_revenue * 100", own, revenue(local))
        }),
        ..BASE
    },
    Indicator {
        id: "FIN03",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::Neutral,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "vat_share / ordinary_revenue * 100",
        sheets: Some(|local| {
            let vat = year(local, |accounts| accounts.of_categories(&[Category::VatShare]));
            share("vat_share / ordinary_revenue * 100", vat, revenue(local))
        }),
        ..BASE
    },
    Indicator {
        id: "FIN04",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "personnel / ordinary_expenditure * 100",
        sheets: Some(|local| {
            let personnel = year(local, |accounts| accounts.of_categories(&[Category::Personnel]));
            let expenditure = year(local, YearAccounts::ordinary_expenditure);
            share("personnel / ordinary_expenditure * 100", personnel, expenditure)
        }),
        ..BASE
    },
    Indicator {
        id: "FIN05",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "ordinary_revenue - ordinary_expenditure",
        sheets: Some(|local| year(local, YearAccounts::gross_savings)),
        ..BASE
    },
    Indicator {
        id: "FIN06",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "FIN05 / ordinary_revenue * 100",
        sheets: Some(|local| {
            share("FIN05 / ordinary_revenue * 100", year(local, YearAccounts::gross_savings), revenue(local))
        }),
        ..BASE
    },
    Indicator {
        id: "FIN07",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "FIN05 - loan_principal",
        sheets: Some(|local| year(local, YearAccounts::net_savings)),
        ..BASE
    },
    Indicator {
        id: "FIN10",
        theme: "finance",
        unit: Unit::DirhamsPerPerson,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "equipment_mandated / DEM01",
        sheets: Some(|local| {
            let parts = [year(local, YearAccounts::equipment_expenditure), local.population.clone()];
            computed("equipment_mandated / DEM01", parts, |[spent, people]| ratio(spent, people))
        }),
        ..BASE
    },
    Indicator {
        id: "FIN11",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        rule: Rule::Given,
        formula: "equipment_mandated / equipment_credits * 100",
        sheets: Some(|local| {
            let spent = year(local, YearAccounts::equipment_expenditure);
            share("equipment_mandated / equipment_credits * 100", spent, year(local, YearAccounts::equipment_credits))
        }),
        ..BASE
    },
    Indicator {
        id: "FIN08",
        theme: "finance",
        unit: Unit::Years,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "debt_stock/FIN05",
        rule: Rule::Ratio { times: 1, over: None },
        ..BASE
    },
    Indicator {
        id: "FIN09",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "(interest+principal)/ordinary_revenue*100",
        rule: Rule::Ratio { times: 100, over: None },
        sheets: Some(debt_service),
        ..BASE
    },
    Indicator {
        id: "FIN12",
        theme: "finance",
        unit: Unit::Percent,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "collected/assessed*100",
        rule: Rule::Ratio { times: 100, over: None },
        ..BASE
    },
    Indicator {
        id: "FIN13",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::LowIsGood,
        is_by_locality: false,
        formula: "stock at 31/12",
        rule: Rule::Sum,
        ..BASE
    },
    Indicator {
        id: "FIN14",
        theme: "finance",
        unit: Unit::Dirhams,
        polarity: Polarity::HighIsGood,
        is_by_locality: false,
        formula: "surplus programmable for equipment",
        rule: Rule::Sum,
        ..BASE
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

/// Interest and principal over ordinary revenue.
///
/// # Missing data
/// A year whose account has no line of interest and none of principal has no debt service to show: missing.
fn debt_service(local: &Local<'_>) -> Measure {
    let service = year(local, |it| it.of_categories(&[Category::Interest, Category::LoanPrincipal]));
    share("(interest + principal) / ordinary_revenue * 100", service, revenue(local))
}
