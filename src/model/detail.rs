//! What a project is made of: its components, and its logical framework.

use rust_decimal::Decimal;
use serde::Serialize;

use super::words::worded;
use super::{Money, ProjectId, Text};
use crate::source::{CellRef, Sourced};

/// A part of a project with its cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Component {
    /// Of which project.
    pub project: ProjectId,
    /// What it is.
    pub title: Text,
    /// How much of it.
    pub quantity: Option<Sourced<Decimal>>,
    /// Unit of the quantity.
    pub unit: Text,
    /// Cost of a unit.
    pub unit_cost: Option<Sourced<Money>>,
    /// Where the unit cost comes from.
    pub origin: String,
    /// Cell of the project's id.
    pub cell: CellRef,
}

impl Component {
    /// Returns what the component costs, to the centime; unknown without quantity or unit cost.
    #[must_use]
    pub fn cost(&self) -> Option<Money> {
        let product = self.quantity.as_ref()?.value.checked_mul(self.unit_cost.as_ref()?.value.dirhams())?;
        Money::from_decimal(product.round_dp(2)).ok()
    }
}

/// Row of the logical framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FrameLevel {
    /// What the project contributes to.
    General,
    /// What it changes itself.
    Specific,
    /// What it delivers.
    Result,
    /// What is done for a result.
    Activity,
}

worded!(FrameLevel {
    General = "general",
    Specific = "specific",
    Result = "result",
    Activity = "activity",
});

/// A line of a logical framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameLine {
    /// Of which project.
    pub project: ProjectId,
    /// Its row.
    pub level: FrameLevel,
    /// Its number, such as R1.
    pub number: String,
    /// Number of the result that an activity serves.
    pub serves: String,
    /// Logic of the intervention.
    pub title: Text,
    /// Indicator.
    pub indicator: Text,
    /// Value at the start.
    pub baseline: Option<Sourced<Decimal>>,
    /// Value wanted.
    pub target: Option<Sourced<Decimal>>,
    /// Where the indicator is read.
    pub verification: Text,
    /// What must hold for it to work; of an activity, its means.
    pub assumption: Text,
    /// Cell of the project's id.
    pub cell: CellRef,
}
