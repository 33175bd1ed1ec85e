//! The programme: which project in which years with whose money, and the reserve list.

use serde::Serialize;

use super::{Money, ProjectId, SectorId, SourceId, Year, ZoneId};

/// What a minimum share of the money is kept for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Projects whose gender marker is 1 or 2.
    Women,
    /// Projects of a sector.
    Sector(SectorId),
}

/// A rule that a programme keeps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "rule")]
pub enum Rule {
    /// No more of a source's money than there is.
    Envelope {
        /// Which source.
        source: SourceId,
        /// Up to which year when unspent money is carried over, else in which year.
        year: Year,
    },
    /// No more projects at once than the commune can run.
    Capacity {
        /// In which year.
        year: Year,
    },
    /// No more new recurrent costs a year than the commune can bear.
    Recurrent,
    /// A project begins after the one it depends on has ended.
    Prerequisite {
        /// Which project.
        project: ProjectId,
        /// The one it depends on.
        prerequisite: ProjectId,
    },
    /// At most one of several answers to the same need.
    Alternatives {
        /// Which ones.
        projects: Vec<ProjectId>,
    },
    /// A zone has projects in the first window.
    ZoneFloor {
        /// Which zone.
        zone: ZoneId,
    },
    /// A zone does not take most of the commune's own money.
    ZoneCap {
        /// Which zone.
        zone: ZoneId,
    },
    /// A least share of the money goes to a theme.
    ThemeShare {
        /// Which theme.
        theme: Theme,
    },
    /// The council decided that a project is in the programme.
    Must {
        /// Which project.
        project: ProjectId,
    },
}

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
    /// Its sector is none that the lender lends for.
    LoanNotEligible,
    /// The commune's own share is below what the lender asks.
    LoanOwnShare {
        /// Own money that is missing.
        gap: Money,
    },
    /// Money is there, but these rules leave no year.
    Bound {
        /// Which rules.
        rules: Vec<Rule>,
    },
    /// A project before it did not fit, and the filling stops there.
    AfterFirstMisfit,
    /// It would fit, but the search was stopped before it was weighed.
    NotWeighed,
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
