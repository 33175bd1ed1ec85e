//! The communal accounts added up by year.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{AccountLine, Category, Evidence, Flow, Measure, MissingReason, Money, Part, Year};
use crate::source::{Source, Sourced};

/// The accounts of every year, oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Accounts {
    /// Year by year.
    pub years: Vec<YearAccounts>,
}

/// The accounts of one year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct YearAccounts {
    /// Year.
    pub year: Year,
    /// Lines of the year.
    #[serde(skip)]
    lines: Vec<AccountLine>,
}

impl Accounts {
    /// Groups the lines by year.
    #[must_use]
    pub fn of(lines: &[AccountLine]) -> Self {
        let mut years: BTreeMap<Year, Vec<AccountLine>> = BTreeMap::new();
        for line in lines {
            years.entry(line.year).or_default().push(line.clone());
        }
        Self { years: years.into_iter().map(|(year, lines)| YearAccounts { year, lines }).collect() }
    }

    /// Returns the last year, if any.
    #[must_use]
    pub fn last(&self) -> Option<&YearAccounts> {
        self.years.last()
    }
}

impl YearAccounts {
    /// Returns ordinary revenue: what was collected under the first part.
    #[must_use]
    pub fn ordinary_revenue(&self) -> Measure {
        self.realised("Σ ordinary_revenue", |line| line.part == Part::Operating && line.flow == Flow::Revenue)
    }

    /// Returns ordinary expenditure, interest included: what was mandated under the first part.
    #[must_use]
    pub fn ordinary_expenditure(&self) -> Measure {
        self.realised("Σ ordinary_expenditure", |line| line.part == Part::Operating && line.flow == Flow::Expenditure)
    }

    /// Returns gross savings: ordinary revenue less ordinary expenditure.
    ///
    /// # Source
    /// Épargne brute, retrospective analysis of the treasury (TGR, 2004).
    #[must_use]
    pub fn gross_savings(&self) -> Measure {
        let parts = [self.ordinary_revenue(), self.ordinary_expenditure()];
        super::territory::computed("ordinary_revenue - ordinary_expenditure", parts, |[revenue, expenditure]| {
            Some(revenue - expenditure)
        })
    }

    /// Returns net savings: gross savings less loan principal; a year without principal has repaid none.
    #[must_use]
    pub fn net_savings(&self) -> Measure {
        match self.of_categories(&[Category::LoanPrincipal]) {
            Evidence::Missing(_) => self.gross_savings(),
            principal => {
                let parts = [self.gross_savings(), principal];
                super::territory::computed("gross_savings - loan_principal", parts, |[savings, principal]| {
                    Some(savings - principal)
                })
            }
        }
    }

    /// Returns what was mandated for equipment, without loan principal and carry-over.
    #[must_use]
    pub fn equipment_expenditure(&self) -> Measure {
        self.realised("Σ equipment_mandated", is_equipment)
    }

    /// Returns the credits voted for equipment, without loan principal and carry-over.
    #[must_use]
    pub fn equipment_credits(&self) -> Measure {
        self.sum("Σ equipment_credits", is_equipment, |line| line.budgeted.as_ref())
    }

    /// Returns what was realised in some categories.
    #[must_use]
    pub fn of_categories(&self, categories: &[Category]) -> Measure {
        self.realised("Σ realised", |line| categories.contains(&line.category))
    }

    /// Returns what was realised by part, direction and category.
    #[must_use]
    pub fn realised_in(&self, part: Part, flow: Flow, category: Category) -> Measure {
        self.realised("Σ realised", |line| line.part == part && line.flow == flow && line.category == category)
    }

    /// Returns the categories that have lines, in the order of the account.
    #[must_use]
    pub fn categories(&self) -> Vec<(Part, Flow, Category)> {
        let mut categories: Vec<_> = self.lines.iter().map(|line| (line.part, line.flow, line.category)).collect();
        categories.sort_unstable();
        categories.dedup();
        categories
    }

    fn realised(&self, formula: &str, wanted: impl Fn(&AccountLine) -> bool) -> Measure {
        self.sum(formula, wanted, |line| line.realised.as_ref())
    }

    /// Adds up lines; without any filled line there is no sum.
    fn sum(
        &self,
        formula: &str,
        wanted: impl Fn(&AccountLine) -> bool,
        amount: impl Fn(&AccountLine) -> Option<&Sourced<Money>>,
    ) -> Measure {
        let filled: Vec<&Sourced<Money>> = self.lines.iter().filter(|line| wanted(line)).filter_map(amount).collect();
        if filled.is_empty() {
            return Evidence::Missing(MissingReason::NotFilled);
        }
        let total: Money = filled.iter().map(|amount| amount.value).sum();
        let parts = filled.iter().map(|amount| amount.source.clone()).collect();
        let source = Source::Computed { formula: format!("{formula} {}", self.year), parts };
        Evidence::Known(Sourced::new(total.dirhams(), source))
    }
}

fn is_equipment(line: &AccountLine) -> bool {
    line.part == Part::Equipment
        && line.flow == Flow::Expenditure
        && !matches!(line.category, Category::LoanPrincipal | Category::CarryOver)
}
