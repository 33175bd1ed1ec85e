//! Why a decision matrix cannot be ranked, and what is remarkable about one that can.

use serde::Serialize;

/// Why nothing is ranked. Alternatives and criteria are counted from zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum Refusal {
    /// There is no alternative or no criterion.
    Empty,
    /// A row is longer or shorter than the first.
    Ragged {
        /// Which row.
        alternative: usize,
    },
    /// A value is missing, and nobody said what to put in its place.
    #[serde(rename = "missing-value")]
    Missing {
        /// In which row.
        alternative: usize,
        /// In which column.
        criterion: usize,
    },
    /// A value is not a finite number.
    NotFinite {
        /// In which row.
        alternative: usize,
        /// In which column.
        criterion: usize,
    },
    /// A value is zero or negative where the formula divides by it or takes its logarithm.
    #[serde(rename = "non-positive")]
    NotPositive {
        /// In which row.
        alternative: usize,
        /// In which column.
        criterion: usize,
    },
    /// Less is better on a criterion that is not normalised.
    CostNotNormalised {
        /// Which column.
        criterion: usize,
    },
    /// The weights or directions are not as many as the criteria.
    Lengths {
        /// Number of criteria.
        criteria: usize,
        /// Number of weights.
        weights: usize,
        /// Number of directions.
        directions: usize,
    },
    /// A weight is negative, or none is above zero.
    Weights,
    /// A criterion's bounds are equal or in the wrong order.
    Bounds {
        /// Which column.
        criterion: usize,
    },
    /// A table of comparisons is not square, or the two halves contradict each other.
    Comparisons {
        /// In which row.
        row: usize,
        /// In which column.
        column: usize,
    },
    /// The comparisons do not connect every criterion with every other.
    NotConnected,
}

impl Refusal {
    /// Returns the word used in message keys and files.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::Ragged { .. } => "ragged",
            Refusal::Missing { .. } => "missing-value",
            Refusal::NotFinite { .. } => "not-finite",
            Refusal::NotPositive { .. } => "non-positive",
            Refusal::CostNotNormalised { .. } => "cost-not-normalised",
            Refusal::Lengths { .. } => "lengths",
            Refusal::Weights => "weights",
            Refusal::Bounds { .. } => "bounds",
            Refusal::Comparisons { .. } => "comparisons",
            Refusal::NotConnected => "not-connected",
        }
    }

    /// Returns the row and the column it is about.
    #[must_use]
    pub fn cell(&self) -> (Option<usize>, Option<usize>) {
        match self {
            Refusal::Missing { alternative, criterion }
            | Refusal::NotFinite { alternative, criterion }
            | Refusal::NotPositive { alternative, criterion } => (Some(*alternative), Some(*criterion)),
            Refusal::Comparisons { row, column } => (Some(*row), Some(*column)),
            Refusal::Ragged { alternative } => (Some(*alternative), None),
            Refusal::CostNotNormalised { criterion } | Refusal::Bounds { criterion } => (None, Some(*criterion)),
            Refusal::Empty | Refusal::Lengths { .. } | Refusal::Weights | Refusal::NotConnected => (None, None),
        }
    }
}

/// Something to be said beside a ranking. Criteria are counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "note")]
pub enum Note {
    /// Every alternative has the same value on this criterion: it separates nobody.
    ConstantColumn {
        /// Which column.
        criterion: usize,
    },
    /// The method sees no difference at all: everybody is first.
    AllEqual,
    /// The lead of the first is smaller than the method asks for.
    NoAcceptableAdvantage,
    /// The first is not first by any of the parts of its score.
    NoAcceptableStability,
}

impl Note {
    /// Returns the word used in message keys and files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Note::ConstantColumn { .. } => "constant-column",
            Note::AllEqual => "all-equal",
            Note::NoAcceptableAdvantage => "no-acceptable-advantage",
            Note::NoAcceptableStability => "no-acceptable-stability",
        }
    }
}
