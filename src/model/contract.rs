//! Contracting: windows, conventions with the partners, and what the former version of the plan had decided.

use rust_decimal::Decimal;
use serde::Serialize;

use super::words::worded;
use super::{Certainty, ConventionId, Date, DelayReason, Money, ProjectId, SourceId, Text, Year};
use crate::source::{CellRef, Sourced};

/// How a project is carried: asked of each project when it is programmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrangement {
    /// The commune carries it alone.
    Own,
    /// By a convention.
    Contract,
    /// With partners that are still to be won.
    Negotiate,
}

worded!(Arrangement {
    Own = "own",
    Contract = "contract",
    Negotiate = "negotiate",
});

/// Where a contracting window stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowStatus {
    /// Being prepared.
    Prepared,
    /// Negotiated with the partners.
    Negotiated,
    /// Its conventions are signed.
    Signed,
    /// Closed.
    Closed,
}

worded!(WindowStatus {
    Prepared = "prepared",
    Negotiated = "negotiated",
    Signed = "signed",
    Closed = "closed",
});

/// What the committee notes of a contracting window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WindowRecord {
    /// Number of the window, from one.
    pub number: u16,
    /// Where it stands.
    pub status: Option<WindowStatus>,
    /// Opening day.
    pub opened: Option<Date>,
    /// Closing day.
    pub closed: Option<Date>,
    /// Note of its review.
    pub note: Text,
    /// Cell of its number.
    pub cell: CellRef,
}

/// Where a convention stands, from draft to ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConventionStatus {
    /// Draft.
    Draft,
    /// The council approved it.
    CouncilApproved,
    /// It has its visa.
    Visa,
    /// The parties signed it.
    Signed,
    /// Signed and amended since.
    Amended,
    /// Ended.
    Ended,
}

worded!(ConventionStatus {
    Draft = "draft",
    CouncilApproved = "council_approved",
    Visa = "visa",
    Signed = "signed",
    Amended = "amended",
    Ended = "ended",
});

impl ConventionStatus {
    /// Returns the most that money under such a convention may count as.
    #[must_use]
    pub fn most(self) -> Certainty {
        match self {
            ConventionStatus::Draft => Certainty::Requested,
            ConventionStatus::CouncilApproved | ConventionStatus::Visa => Certainty::Agreed,
            ConventionStatus::Signed | ConventionStatus::Amended | ConventionStatus::Ended => Certainty::Signed,
        }
    }
}

/// A convention between the commune and its partners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Convention {
    /// Id.
    pub id: ConventionId,
    /// Object.
    pub title: Text,
    /// Parties beside the commune, among the financing sources.
    pub parties: Vec<SourceId>,
    /// Projects that it covers.
    pub projects: Vec<ProjectId>,
    /// What the commune takes upon itself.
    pub commune_duties: Text,
    /// What the partners take upon themselves.
    pub partner_duties: Text,
    /// Where it stands.
    pub status: Option<ConventionStatus>,
    /// Day of the council's deliberation.
    pub approved: Option<Date>,
    /// Day of the signature.
    pub signed: Option<Date>,
    /// Day on which it ends.
    pub ends: Option<Date>,
    /// Who steers it.
    pub committee: Text,
    /// What is reported, how often.
    pub reporting: Text,
    /// How it ends early.
    pub termination: Text,
    /// Cell of its id.
    pub cell: CellRef,
}

/// What a party pays under a convention in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConventionAmount {
    /// Which convention.
    pub convention: ConventionId,
    /// Who pays.
    pub source: SourceId,
    /// In which year.
    pub year: Year,
    /// How much, and the cell.
    pub amount: Sourced<Money>,
}

/// How far a project had come when a window closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// Nothing was done of it.
    NotBegun,
    /// Under way.
    Begun,
    /// Under way, then stopped.
    Stopped,
    /// Finished.
    Finished,
    /// It was on the reserve list.
    Reserve,
}

worded!(Reached {
    NotBegun = "not_begun",
    Begun = "begun",
    Stopped = "stopped",
    Finished = "finished",
    Reserve = "reserve",
});

/// What the version before had decided of a project, and how far it had come when the window closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Former {
    /// Which project.
    pub project: ProjectId,
    /// Its rank then.
    pub rank: Option<u32>,
    /// First year then; absent on the reserve list.
    pub first: Option<Year>,
    /// Last year then.
    pub last: Option<Year>,
    /// Its cost then.
    pub cost: Option<Sourced<Money>>,
    /// Physical progress, per cent.
    pub physical: Option<Sourced<Decimal>>,
    /// How far it had come.
    pub reached: Reached,
    /// Why it was not finished.
    pub reason: Option<DelayReason>,
    /// Comment on it.
    pub note: String,
    /// Cell of its id.
    pub cell: CellRef,
}

/// Money of a source that was spent on a project before the window that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spent {
    /// Which project.
    pub project: ProjectId,
    /// Of which source.
    pub source: SourceId,
    /// In which year.
    pub year: Year,
    /// How much, and the cell.
    pub amount: Sourced<Money>,
}
