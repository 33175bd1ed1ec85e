//! The programme: which project in which years with whose money, and the reserve list.

use serde::Serialize;

use super::{Money, ProjectId, SourceId, Year};

/// Money of one source for one project in one year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Instalment {
    /// In which year.
    pub year: Year,
    /// From which source.
    pub source: SourceId,
    /// How much.
    pub amount: Money,
}

/// A project that has its place in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Programmed {
    /// Which project.
    pub project: ProjectId,
    /// First year.
    pub first: Year,
    /// Last year.
    pub last: Year,
    /// Number of the contracting window in which it begins.
    pub window: u16,
    /// Its money by year and source.
    pub instalments: Vec<Instalment>,
}

/// How much of a source's money is missing in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shortfall {
    /// Which source.
    pub source: SourceId,
    /// In which year.
    pub year: Year,
    /// How much is missing.
    pub amount: Money,
}

/// Why a project is on the reserve list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum Refusal {
    /// A criterion has no score, so it has no rank.
    ToStudy,
    /// It has no estimated cost.
    NoCost,
    /// Its financing does not add up to its cost.
    FinancingIncomplete {
        /// What is missing.
        gap: Money,
    },
    /// The envelopes do not hold it; these shortfalls are the smallest found over the possible years.
    EnvelopeShort {
        /// What is missing, by source and year.
        shortfalls: Vec<Shortfall>,
    },
    /// A project it depends on is not in the programme, or ends too late.
    PrerequisiteNotProgrammed {
        /// Which project.
        prerequisite: ProjectId,
    },
    /// It does not fit between its earliest year and the end of the plan.
    TooLong,
}

/// A project on the reserve list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reserved {
    /// Which project.
    pub project: ProjectId,
    /// Why.
    pub refusal: Refusal,
}

/// The programme of the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// Projects in the programme, by rank.
    pub programmed: Vec<Programmed>,
    /// Reserve list, by rank.
    pub reserved: Vec<Reserved>,
}
