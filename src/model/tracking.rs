//! What was done of the plan: progress, targets and results, difficulties, complaints, evaluations.

use rust_decimal::Decimal;
use serde::Serialize;

use super::words::worded;
use super::{
    AxisId, ComplaintId, Date, DifficultyId, EvaluationId, LocalityId, Measure, Money, ObjectiveId, ProjectId,
    SectorId, Sex, TargetId, Text, Year,
};
use crate::source::{CellRef, Sourced};

/// Where the work on a project stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkStatus {
    /// Nothing has begun.
    NotStarted,
    /// Studies, land, tender.
    Preparation,
    /// Under way.
    Underway,
    /// Done.
    Finished,
    /// Stopped.
    Stopped,
}

worded!(WorkStatus {
    NotStarted = "not_started",
    Preparation = "preparation",
    Underway = "underway",
    Finished = "finished",
    Stopped = "stopped",
});

/// Why a project is late or stopped: a closed list, so that the reasons of several communes add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum DelayReason {
    Land,
    Study,
    Permit,
    TenderFailed,
    Contractor,
    PartnerLate,
    OwnFundsShort,
    Dispute,
    Weather,
    Other,
}

worded!(DelayReason {
    Land = "land",
    Study = "study",
    Permit = "permit",
    TenderFailed = "tender_failed",
    Contractor = "contractor",
    PartnerLate = "partner_late",
    OwnFundsShort = "own_funds_short",
    Dispute = "dispute",
    Weather = "weather",
    Other = "other",
});

/// What one component of a project, or the whole of it, had reached on a day. Quantities and money are cumulated since
/// the start of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgressRecord {
    /// State on this day.
    pub date: Date,
    /// Of which project.
    pub project: ProjectId,
    /// Of which component; the whole project when empty.
    pub component: String,
    /// Cost of the component, its weight in the project.
    pub component_cost: Option<Sourced<Money>>,
    /// Quantity planned, in the component's unit.
    pub planned: Option<Sourced<Decimal>>,
    /// Quantity done, in the same unit.
    pub done: Option<Sourced<Decimal>>,
    /// Progress in per cent, when it is judged and not measured.
    pub physical: Option<Sourced<Decimal>>,
    /// Credits opened.
    pub credits: Option<Sourced<Money>>,
    /// Committed by contracts.
    pub committed: Option<Sourced<Money>>,
    /// Payment orders issued.
    pub mandated: Option<Sourced<Money>>,
    /// Where the work stands.
    pub status: Option<WorkStatus>,
    /// Why it is late or stopped.
    pub reason: Option<DelayReason>,
    /// Comment; a fall of the progress needs one.
    pub note: String,
    /// Cell of the project's id.
    pub cell: CellRef,
}

/// A value for women, for men and in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BySex {
    /// Women.
    pub women: Measure,
    /// Men.
    pub men: Measure,
    /// In all, or where sex has no meaning.
    pub total: Measure,
}

impl BySex {
    /// Returns the value of a sex.
    #[must_use]
    pub fn of(&self, sex: Sex) -> &Measure {
        match sex {
            Sex::Female => &self.women,
            Sex::Male => &self.men,
            Sex::All => &self.total,
        }
    }
}

/// What a project or an objective should reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Target {
    /// Id.
    pub id: TargetId,
    /// What is measured.
    pub title: Text,
    /// Unit.
    pub unit: Text,
    /// Of which project.
    pub project: Option<ProjectId>,
    /// Of which objective.
    pub objective: Option<ObjectiveId>,
    /// Value at the start.
    pub baseline: BySex,
    /// Value wanted.
    pub target: BySex,
    /// In which year.
    pub year: Option<Year>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// What was measured of a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResultRecord {
    /// Which target.
    pub target: TargetId,
    /// On which day.
    pub date: Date,
    /// The values.
    pub value: BySex,
    /// Cell of the target's id.
    pub cell: CellRef,
}

/// A difficulty met, and what is done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difficulty {
    /// Id.
    pub id: DifficultyId,
    /// Which project; the whole plan when absent.
    pub project: Option<ProjectId>,
    /// Since when.
    pub opened: Date,
    /// Of what kind.
    pub reason: DelayReason,
    /// In the committee's words.
    pub description: Text,
    /// Measure proposed.
    pub measure: Text,
    /// Who acts.
    pub owner: Text,
    /// Until when.
    pub due: Option<Date>,
    /// When it was overcome.
    pub closed: Option<Date>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// By which way a complaint came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "labels stand in the message files")]
pub enum Channel {
    Office,
    Phone,
    Internet,
    Letter,
    Box,
    Meeting,
}

worded!(Channel {
    Office = "office",
    Phone = "phone",
    Internet = "internet",
    Letter = "letter",
    Box = "box",
    Meeting = "meeting",
});

/// What became of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "labels stand in the message files")]
pub enum ComplaintResult {
    Accepted,
    Rejected,
    Transferred,
    Pending,
}

worded!(ComplaintResult {
    Accepted = "accepted",
    Rejected = "rejected",
    Transferred = "transferred",
    Pending = "pending",
});

/// A complaint or suggestion, without anybody's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// Number in the register.
    pub id: ComplaintId,
    /// When it came.
    pub received: Date,
    /// By which way.
    pub channel: Option<Channel>,
    /// From where.
    pub locality: Option<LocalityId>,
    /// From a woman or a man.
    pub sex: Option<Sex>,
    /// On what.
    pub subject: SectorId,
    /// On which project.
    pub project: Option<ProjectId>,
    /// When it was answered.
    pub answered: Option<Date>,
    /// What became of it.
    pub result: Option<ComplaintResult>,
}

/// Criterion of an evaluation.
///
/// # Source
/// OECD-DAC (2019), six evaluation criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the criteria's; labels stand in the message files")]
pub enum EvaluationCriterion {
    Relevance,
    Coherence,
    Effectiveness,
    Efficiency,
    Impact,
    Sustainability,
}

worded!(EvaluationCriterion {
    Relevance = "relevance",
    Coherence = "coherence",
    Effectiveness = "effectiveness",
    Efficiency = "efficiency",
    Impact = "impact",
    Sustainability = "sustainability",
});

/// A question of the evaluation plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evaluation {
    /// Id.
    pub id: EvaluationId,
    /// Question.
    pub question: Text,
    /// Criterion.
    pub criterion: EvaluationCriterion,
    /// By which method.
    pub method: Text,
    /// Of which axis; the whole plan when absent.
    pub axis: Option<AxisId>,
    /// Institution that evaluates.
    pub evaluator: Text,
    /// Its statement that it has no part in what it evaluates; without one nothing is called independent.
    pub independence: Text,
    /// When it is planned.
    pub planned: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
    /// What was found.
    pub finding: Text,
    /// What the council answers.
    pub response: Text,
}

/// Everything that the follow-up workbook says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tracking {
    /// Progress, in the order of the sheet.
    pub progress: Vec<ProgressRecord>,
    /// Targets.
    pub targets: Vec<Target>,
    /// Results.
    pub results: Vec<ResultRecord>,
    /// Difficulties.
    pub difficulties: Vec<Difficulty>,
    /// Complaints.
    pub complaints: Vec<Complaint>,
    /// Evaluations.
    pub evaluations: Vec<Evaluation>,
}

impl Tracking {
    /// Returns whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
