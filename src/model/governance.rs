//! Who governs the plan: bodies, their members and meetings, what they decided and who carries it out, open questions,
//! and the roadmap.

use serde::Serialize;

use super::words::worded;
use super::{ActivityId, AxisId, BodyId, Date, DecisionId, MeetingId, ProjectId, QuestionId, Text, ZoneId};
use crate::source::{CellRef, Sourced};

/// What a body is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// Decides and supervises.
    Steering,
    /// Prepares the decisions and follows them.
    Technical,
    /// Works on a theme or an axis.
    ThematicGroup,
    /// Animates a zone.
    LocalAnimation,
    /// Advises on equality.
    EqualityBody,
    /// Brings social and professional organisations and partners together.
    Forum,
    /// Anything else.
    Other,
}

worded!(BodyKind {
    Steering = "steering",
    Technical = "technical",
    ThematicGroup = "thematic_group",
    LocalAnimation = "local_animation",
    EqualityBody = "equality_body",
    Forum = "forum",
    Other = "other",
});

/// A body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Body {
    /// Id.
    pub id: BodyId,
    /// Name.
    pub name: Text,
    /// Tier, one being the highest.
    pub tier: Option<u32>,
    /// What it is for.
    pub kind: BodyKind,
    /// Number of the act that founded it.
    pub act: String,
    /// Day of that act.
    pub act_date: Option<Date>,
    /// What it is charged with.
    pub mandate: Text,
    /// The body it answers to.
    pub reports_to: Option<BodyId>,
    /// Members who must be present.
    pub quorum: Option<Sourced<u32>>,
    /// The zone it animates.
    pub zone: Option<ZoneId>,
    /// The axis it works on.
    pub axis: Option<AxisId>,
    /// What it is to deliver.
    pub deliverables: Text,
    /// Cell of the id.
    pub cell: CellRef,
}

/// Sex of members; there is no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberSex {
    /// Women.
    #[serde(rename = "F")]
    Women,
    /// Men.
    #[serde(rename = "M")]
    Men,
}

worded!(MemberSex {
    Women = "F",
    Men = "M",
});

/// Seats of an institution in a body; never a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seats {
    /// In which body.
    pub body: BodyId,
    /// Of which institution.
    pub institution: Text,
    /// In which function.
    pub function: Text,
    /// Held by women or men; nothing when it is not said.
    pub sex: Option<MemberSex>,
    /// How many.
    pub count: Option<Sourced<u32>>,
    /// Cell of the body.
    pub cell: CellRef,
}

/// A meeting, held or planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// Id.
    pub id: MeetingId,
    /// Of which body.
    pub body: BodyId,
    /// On which day.
    pub date: Option<Date>,
    /// What for.
    pub purpose: Text,
    /// Women present.
    pub women: Option<Sourced<u32>>,
    /// Men present.
    pub men: Option<Sourced<u32>>,
    /// Members excused.
    pub excused: Option<Sourced<u32>>,
    /// Number or place of the minutes.
    pub minutes: String,
    /// Cell of the id.
    pub cell: CellRef,
}

/// What a meeting gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// A decision.
    Decision,
    /// A recommendation.
    Recommendation,
    /// An opinion.
    Opinion,
    /// A request of the body to one below it or to a service.
    Request,
    /// A study or a collection of information.
    Study,
}

worded!(DecisionKind {
    Decision = "decision",
    Recommendation = "recommendation",
    Opinion = "opinion",
    Request = "request",
    Study = "study",
});

/// What its owner says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionStatus {
    /// Not begun.
    Open,
    /// Under way.
    Underway,
    /// Done.
    Done,
    /// Given up by the body.
    Dropped,
}

worded!(DecisionStatus {
    Open = "open",
    Underway = "underway",
    Done = "done",
    Dropped = "dropped",
});

/// A link of the chain from a decision to its execution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Id.
    pub id: DecisionId,
    /// Meeting that took it.
    pub meeting: MeetingId,
    /// What it is.
    pub kind: DecisionKind,
    /// In the words of the minutes.
    pub text: Text,
    /// What is to be done.
    pub action: Text,
    /// Who does it, in words.
    pub owner: Text,
    /// The body that does it.
    pub owner_body: Option<BodyId>,
    /// Until when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
    /// What its owner says of it.
    pub status: Option<DecisionStatus>,
    /// Project it concerns.
    pub project: Option<ProjectId>,
    /// Number of the answer, the study or the paper that proves it.
    pub document: String,
    /// Cell of the id.
    pub cell: CellRef,
}

/// A question that waits for a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Id.
    pub id: QuestionId,
    /// For which body.
    pub body: BodyId,
    /// The question.
    pub text: Text,
    /// From 1, the most urgent, to 5.
    pub priority: Option<u32>,
    /// Who asked.
    pub asked_by: Text,
    /// When it was asked.
    pub asked: Option<Date>,
    /// File that goes with it.
    pub document: String,
    /// Meeting that settled it.
    pub settled_in: Option<MeetingId>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// What accompanies the works of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Training.
    Training,
    /// Communication.
    Communication,
    /// A legal act.
    Legal,
    /// Organisation and follow-up.
    Organisation,
}

worded!(MeasureKind {
    Training = "training",
    Communication = "communication",
    Legal = "legal",
    Organisation = "organisation",
});

/// A line of the roadmap. Of a published table it may hold a result or an observation alone, where its lists are unequal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoadmapLine {
    /// Id.
    pub id: ActivityId,
    /// Phase.
    pub phase: Text,
    /// The years of the phase as a published table writes them.
    pub span: String,
    /// Activity.
    pub activity: Text,
    /// Expected result.
    pub result: Text,
    /// Observation.
    pub observation: Text,
    /// First day.
    pub starts: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
    /// Who does it, in words.
    pub owner: Text,
    /// The body that does it.
    pub owner_body: Option<BodyId>,
    /// What must have ended before.
    pub depends_on: Vec<ActivityId>,
    /// How it accompanies a project.
    pub measure: Option<MeasureKind>,
    /// Project that it accompanies.
    pub project: Option<ProjectId>,
    /// Cell of the id, or of the activity in a published table.
    pub cell: CellRef,
}

/// Everything that the workspace says of governance.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Governance {
    /// Bodies.
    pub bodies: Vec<Body>,
    /// Their seats.
    pub seats: Vec<Seats>,
    /// Their meetings.
    pub meetings: Vec<Meeting>,
    /// What the meetings gave.
    pub decisions: Vec<Decision>,
    /// Open questions.
    pub questions: Vec<Question>,
    /// The roadmap.
    pub roadmap: Vec<RoadmapLine>,
}

impl Governance {
    /// Returns the body of this id.
    #[must_use]
    pub fn body(&self, id: &BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == *id)
    }

    /// Returns the meeting of this id.
    #[must_use]
    pub fn meeting(&self, id: &MeetingId) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == *id)
    }

    /// Returns whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
