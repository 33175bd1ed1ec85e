//! Lines of the communal accounts.

use serde::Serialize;

use super::words::worded;
use super::{Money, Text, Year};
use crate::source::Sourced;

/// Part of the communal budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Operating budget (first part).
    Operating,
    /// Equipment budget (second part).
    Equipment,
}

worded!(Part {
    Operating = "1",
    Equipment = "2",
});

/// Direction of the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// Revenue.
    Revenue,
    /// Expenditure.
    Expenditure,
}

worded!(Flow {
    Revenue = "revenue",
    Expenditure = "expenditure",
});

/// Category of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the glossary's terms; labels stand in the message files")]
pub enum Category {
    OwnTaxes,
    StateManagedTaxes,
    Fees,
    PropertyIncome,
    VatShare,
    OtherRevenue,
    Personnel,
    Supplies,
    Maintenance,
    SocialCulture,
    Contributions,
    Interest,
    OtherExpenditure,
    EquipmentGrants,
    Loans,
    CarryOver,
    Works,
    Purchases,
    Studies,
    Land,
    LoanPrincipal,
}

worded!(Category {
    OwnTaxes = "own_taxes",
    StateManagedTaxes = "state_managed_taxes",
    Fees = "fees",
    PropertyIncome = "property_income",
    VatShare = "vat_share",
    OtherRevenue = "other_revenue",
    Personnel = "personnel",
    Supplies = "supplies",
    Maintenance = "maintenance",
    SocialCulture = "social_culture",
    Contributions = "contributions",
    Interest = "interest",
    OtherExpenditure = "other_expenditure",
    EquipmentGrants = "equipment_grants",
    Loans = "loans",
    CarryOver = "carry_over",
    Works = "works",
    Purchases = "purchases",
    Studies = "studies",
    Land = "land",
    LoanPrincipal = "loan_principal",
});

/// A line of the accounts of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountLine {
    /// Year.
    pub year: Year,
    /// Part of the budget.
    pub part: Part,
    /// Direction.
    pub flow: Flow,
    /// Category.
    pub category: Category,
    /// Label.
    pub label: Text,
    /// Voted amount.
    pub budgeted: Option<Sourced<Money>>,
    /// Collected or mandated amount.
    pub realised: Option<Sourced<Money>>,
}
