//! Indicator values and what stands in their place when they are missing.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{IndicatorId, LocalityId, Year};
use crate::source::{Source, Sourced};

/// Sex of the persons a value speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Women and men together.
    All,
    /// Women.
    Female,
    /// Men.
    Male,
}

/// Why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingReason {
    /// Nobody filled the cell.
    NotFilled,
    /// The census does not publish it for this territory.
    NotPublished,
    /// The earlier census asked it in another way.
    NotComparable,
    /// A part of the formula is missing.
    PartMissing,
    /// The formula divides by zero.
    Undefined,
    /// It counts too few persons or households to be published, or would give such a count away.
    Withheld,
}

/// A value with its source, or the reason why there is none. Missing is never zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence<T> {
    /// The value and where it came from.
    Known(Sourced<T>),
    /// Why there is none.
    Missing(MissingReason),
}

impl<T> Evidence<T> {
    /// Returns the known value.
    pub fn known(&self) -> Option<&Sourced<T>> {
        match self {
            Evidence::Known(sourced) => Some(sourced),
            Evidence::Missing(_) => None,
        }
    }

    /// Returns the value alone.
    pub fn value(&self) -> Option<&T> {
        self.known().map(|sourced| &sourced.value)
    }

    /// Returns the source of the value.
    pub fn source(&self) -> Option<&Source> {
        self.known().map(|sourced| &sourced.source)
    }
}

/// A measured quantity; its number of decimals says how precise it is.
pub type Measure = Evidence<Decimal>;

/// A value of an indicator as a workbook gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Observation {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// Which locality; the whole commune when absent.
    pub locality: Option<LocalityId>,
    /// Of which sex.
    pub sex: Sex,
    /// Age group, such as `15-24`; empty for all ages.
    pub age_group: String,
    /// In which year.
    pub year: Year,
    /// The value, in the indicator's unit, and its cell.
    pub value: Sourced<Decimal>,
    /// Who published it, as the workbook says.
    pub origin: String,
}

/// The parts of an indicator as a workbook gives them, from which its value is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// Which locality; the whole commune when absent.
    pub locality: Option<LocalityId>,
    /// Of which sex.
    pub sex: Sex,
    /// Age group, such as `15-24`; empty for all ages.
    pub age_group: String,
    /// In which year.
    pub year: Year,
    /// What the formula divides.
    pub numerator: Measure,
    /// What it divides by.
    pub denominator: Measure,
    /// Who published it, as the workbook says.
    pub origin: String,
}
