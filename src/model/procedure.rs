//! The procedure as it went: steps with their dates, votes of the council, attendance, requests for data, derogations.

use serde::{Deserialize, Serialize};

use super::words::worded;
use super::{Date, Text, Year};
use crate::source::{CellRef, Sourced};

/// A step of the procedure, in the usual order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The mandate of the council begins.
    Mandate,
    /// Information and consultation meeting that launches the plan.
    LaunchMeeting,
    /// Decision of the president to prepare the plan.
    Decision,
    /// The decision is posted at the commune's seat.
    Posting,
    /// The decision is notified to the governor.
    Notification,
    /// The preparatory study begins.
    StudyStart,
    /// The monograph is complete.
    Monograph,
    /// The participatory diagnosis is complete.
    Diagnosis,
    /// The vision, axes and objectives are agreed.
    Vision,
    /// The projects are ranked and programmed.
    Programming,
    /// The results are given back to the population.
    Restitution,
    /// The advisory body on equality is installed.
    EqualityInstalled,
    /// The advisory body on equality gives its opinion.
    EqualityOpinion,
    /// The draft goes to the permanent committees.
    CommitteeSubmission,
    /// The committee examines the draft and signs its minutes.
    CommitteeOpinion,
    /// The members of the council are called to the session.
    Convocation,
    /// The council sends the draft back.
    Returned,
    /// The council deliberates and votes the plan.
    Deliberation,
    /// The deliberation goes to the governor.
    Transmission,
    /// The governor refuses or suspends the visa.
    VisaRefused,
    /// The governor gives the visa.
    Visa,
    /// The plan is published.
    Publication,
    /// The three-year programming of the budget is set up or rolled forward.
    BudgetProgramming,
    /// The annual evaluation report goes to the permanent committees.
    AnnualReport,
    /// The session that examines the annual evaluation report.
    AnnualReportSession,
    /// The register of complaints is opened or summarised.
    ComplaintsRegister,
    /// The update of the plan is decided.
    UpdateDecision,
    /// The council votes the update.
    UpdateDeliberation,
    /// The governor gives the visa of the update.
    UpdateVisa,
    /// The plan is closed with its balance.
    Closing,
}

worded!(Step {
    Mandate = "mandate",
    LaunchMeeting = "launch_meeting",
    Decision = "decision",
    Posting = "posting",
    Notification = "notification",
    StudyStart = "study_start",
    Monograph = "monograph",
    Diagnosis = "diagnosis",
    Vision = "vision",
    Programming = "programming",
    Restitution = "restitution",
    EqualityInstalled = "equality_installed",
    EqualityOpinion = "equality_opinion",
    CommitteeSubmission = "committee_submission",
    CommitteeOpinion = "committee_opinion",
    Convocation = "convocation",
    Returned = "returned",
    Deliberation = "deliberation",
    Transmission = "transmission",
    VisaRefused = "visa_refused",
    Visa = "visa",
    Publication = "publication",
    BudgetProgramming = "budget_programming",
    AnnualReport = "annual_report",
    AnnualReportSession = "annual_report_session",
    ComplaintsRegister = "complaints_register",
    UpdateDecision = "update_decision",
    UpdateDeliberation = "update_deliberation",
    UpdateVisa = "update_visa",
    Closing = "closing",
});

/// Who acts in the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The president of the council.
    President,
    /// The council.
    Council,
    /// The permanent committees.
    Committees,
    /// The technical team of the commune.
    TechnicalTeam,
    /// The service in charge of the budget.
    FinanceService,
    /// The advisory body on equality.
    EqualityBody,
    /// The governor.
    Governor,
    /// The services of the State.
    Services,
}

worded!(Actor {
    President = "president",
    Council = "council",
    Committees = "committees",
    TechnicalTeam = "technical_team",
    FinanceService = "finance_service",
    EqualityBody = "equality_body",
    Governor = "governor",
    Services = "services",
});

/// A paper of the procedure that the program writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// Notice of the information and consultation meeting.
    LaunchNotice,
    /// Decision of the president.
    Decision,
    /// Certificate that the decision was posted.
    PostingNotice,
    /// Letter that notifies the decision to the governor.
    NotificationLetter,
    /// Letters that ask the services for data.
    DataRequests,
    /// Order that creates the committee.
    CommitteeOrder,
    /// Terms of reference of the preparation.
    TermsOfReference,
    /// Minutes of a meeting.
    Minutes,
    /// Deliberation of the council.
    Deliberation,
    /// Terms of reference of a study.
    StudyTerms,
    /// Agenda of a body's next meeting.
    Agenda,
    /// Terms of reference of a thematic or working group.
    GroupTerms,
    /// Exercises for a workshop with a sample commune.
    Exercises,
    /// Their answers.
    AnswerKey,
}

worded!(Paper {
    LaunchNotice = "launch_notice",
    Decision = "decision",
    PostingNotice = "posting_notice",
    NotificationLetter = "notification_letter",
    DataRequests = "data_requests",
    CommitteeOrder = "committee_order",
    TermsOfReference = "terms_of_reference",
    Minutes = "minutes",
    Deliberation = "deliberation",
    StudyTerms = "study_terms",
    Agenda = "agenda",
    GroupTerms = "group_terms",
    Exercises = "exercises",
    AnswerKey = "answer_key",
});

/// A line of the sheet of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProcedureLine {
    /// Which step.
    pub step: Step,
    /// The year it concerns, for what comes back every year.
    pub year: Option<Year>,
    /// Day on which it is planned.
    pub planned: Option<Date>,
    /// Day on which it was done; nothing while it is not.
    pub done: Option<Date>,
    /// Number of the decision, deliberation, receipt or visa.
    pub reference: String,
    /// The paper that proves it, or where it was published.
    pub document: String,
    /// What else is to be said.
    pub note: Text,
    /// Cell of the step's name.
    pub cell: CellRef,
    /// Cell of the day on which it was done.
    pub done_cell: CellRef,
}

/// Kind of a session of the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// One of the sessions that the law sets.
    Ordinary,
    /// Called for a stated agenda.
    Extraordinary,
}

worded!(SessionKind {
    Ordinary = "ordinary",
    Extraordinary = "extraordinary",
});

/// How the council voted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CouncilVote {
    /// The deliberation, or that of an update.
    pub step: Step,
    /// Kind of the session.
    pub session: Option<SessionKind>,
    /// Members in office.
    pub members: Option<Sourced<u32>>,
    /// Members present.
    pub present: Option<Sourced<u32>>,
    /// Votes for.
    pub in_favour: Option<Sourced<u32>>,
    /// Votes against.
    pub against: Option<Sourced<u32>>,
    /// Abstentions.
    pub abstentions: Option<Sourced<u32>>,
    /// Cell of the step.
    pub cell: CellRef,
}

impl CouncilVote {
    /// Returns the steps that the council votes on.
    pub const STEPS: &'static [&'static str] = &["deliberation", "update_deliberation"];
}

/// Who attended a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendee {
    /// The president of the council.
    President,
    /// The bureau.
    Bureau,
    /// The permanent committees.
    Committees,
    /// Other members of the council.
    Members,
    /// The governor or who stands for him.
    Governor,
    /// Services of the State.
    Services,
    /// Associations.
    Associations,
    /// The advisory body on equality.
    EqualityBody,
    /// Other persons of use.
    Experts,
}

worded!(Attendee {
    President = "president",
    Bureau = "bureau",
    Committees = "committees",
    Members = "members",
    Governor = "governor",
    Services = "services",
    Associations = "associations",
    EqualityBody = "equality_body",
    Experts = "experts",
});

/// Persons of one kind who attended a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepAttendance {
    /// The step.
    pub step: Step,
    /// Who they are.
    pub attendee: Attendee,
    /// Women.
    pub women: Option<Sourced<u32>>,
    /// Men.
    pub men: Option<Sourced<u32>>,
    /// Cell of the kind.
    pub cell: CellRef,
}

/// A request for documents and data to a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DataRequest {
    /// Number of the request.
    pub id: String,
    /// The service.
    pub service: Text,
    /// What is asked for.
    pub object: Text,
    /// Day on which it was sent.
    pub asked: Option<Date>,
    /// Day on which it was answered.
    pub answered: Option<Date>,
    /// Number of the letter.
    pub reference: String,
    /// Cell of the number.
    pub cell: CellRef,
}

/// A rule that was set aside, by whom, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Derogation {
    /// Id of the rule, such as `R-004`.
    pub rule: String,
    /// Who decided it.
    pub decided_by: Text,
    /// When.
    pub date: Option<Date>,
    /// Number of the decision.
    pub reference: String,
    /// Why.
    pub reason: Text,
    /// Cell of the rule.
    pub cell: CellRef,
}

/// What the workspace says of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Procedure {
    /// Steps with their dates, in the order of their sheet.
    pub lines: Vec<ProcedureLine>,
    /// Votes of the council.
    pub votes: Vec<CouncilVote>,
    /// Attendance of the steps.
    pub attendance: Vec<StepAttendance>,
    /// Requests for data.
    pub requests: Vec<DataRequest>,
    /// Derogations.
    pub derogations: Vec<Derogation>,
}

impl Procedure {
    /// Returns the lines of a step, in the order of their sheet.
    pub fn of(&self, step: Step) -> impl Iterator<Item = &ProcedureLine> {
        self.lines.iter().filter(move |line| line.step == step)
    }

    /// Returns the line of a step that says when it was done: the latest, when it came back.
    #[must_use]
    pub fn done(&self, step: Step) -> Option<(&ProcedureLine, Date)> {
        self.of(step).filter_map(|line| Some((line, line.done?))).max_by_key(|(_, date)| *date)
    }

    /// Returns the line that best says when a step is or was: the latest done, else the first planned, else the first.
    #[must_use]
    pub fn line(&self, step: Step) -> Option<&ProcedureLine> {
        let done = self.done(step).map(|(line, _)| line);
        done.or_else(|| self.of(step).find(|line| line.planned.is_some())).or_else(|| self.of(step).next())
    }

    /// Returns how the council voted at a step.
    #[must_use]
    pub fn vote(&self, step: Step) -> Option<&CouncilVote> {
        self.votes.iter().find(|vote| vote.step == step)
    }

    /// Returns whether nothing is known of the procedure.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}
