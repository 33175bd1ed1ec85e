//! The plan as plain values.
//!
//! Values here are checked once, when they are made, and trusted afterwards. This room knows no file, no language
//! and no output format: texts are carried under their language tag and chosen elsewhere.

mod calendar;
mod consultation;
mod contract;
mod detail;
mod diagnosis;
mod election;
mod finance;
mod gender;
mod geography;
mod governance;
mod ids;
mod indicator;
mod money;
mod monograph;
mod procedure;
mod programme;
mod project;
mod registers;
mod social;
mod text;
mod tracking;
mod words;

pub use calendar::{Date, Period, Window, Year};
pub use consultation::{
    Alignment, Alternative, Cluster, NodeKind, PairChoice, ProgrammeLevel, Relation, StoneCount, TreeNode, VennCircle,
};
pub use contract::{
    Arrangement, Convention, ConventionAmount, ConventionStatus, Former, Reached, Spent, WindowRecord, WindowStatus,
};
pub use detail::{Component, FrameLevel, FrameLine};
pub use diagnosis::{
    Group, GroupBallot, Need, ParticipantCount, Quadrant, Statement, Tally, Trend, Voice, VoteCount, Wish, Workshop,
    WorkshopKind,
};
pub use election::{Ballot, BallotRule, BudgetRule, Candidate, Election, Vote, VoteSheet, VoteVoice};
pub use finance::{AccountLine, Category, Flow, Part};
pub use gender::{
    AccessControl, Activity, Degree, GenderAnswer, GenderQuestion, GivenAnswer, MarkerProof, Person, Role, TimeUse,
};
pub use geography::{MapFeature, MapLayer, Outline, Position};
pub use governance::{
    Body, BodyKind, Decision, DecisionKind, DecisionStatus, Governance, MeasureKind, Meeting, MemberSex, Question,
    RoadmapLine, Seats,
};
pub use ids::{
    ActionId, ActivityId, AxisId, BodyId, CapacityId, ClusterId, CommitmentId, ComplaintId, ConventionId, CriterionId,
    DecisionId, DifficultyId, DocumentId, EvaluationId, FacilityId, IndicatorId, InstitutionId, LegalNeedId,
    LocalityId, MeetingId, NeedId, NodeId, ObjectiveId, PillarId, PracticeId, ProjectId, QuestionId, RequestId,
    SectorId, SocialId, SourceId, StakeholderId, StudyId, SupportId, TargetId, TrainingId, WorkshopId, ZoneId,
};
pub use indicator::{Counted, Evidence, Measure, MissingReason, Observation, Sex};
pub use money::{Money, MoneyError};
pub use monograph::{
    AgeShare, Commune, CommuneKind, Facility, FacilityFigures, FacilityKind, FacilityState, Locality, LocalityLife,
    LocalityShares, ProvinceKind, Zone,
};
pub use procedure::{
    Actor, Attendee, CouncilVote, DataRequest, Derogation, Paper, Procedure, ProcedureLine, SessionKind, Step,
    StepAttendance,
};
pub use programme::{Instalment, Programme, Programmed, Refusal, Reserved, Rule, Shortfall, Theme};
pub use project::{
    Asking, Axis, Certainty, Competence, CriterionJudgement, Envelope, Environment, Financing, FinancingSource,
    GenderMarker, LandStatus, Objective, Project, ProjectScores, Reach, ScreenTest, SourceKind,
};
pub use registers::{
    ActorKind, Capacity, CoachEntry, Commitment, CommitmentStatus, CommunicationAction, Consultation, Dissemination,
    Document, LegalBase, LegalNeed, Medium, Occasion, PlanPart, Practice, Referral, Registers, Request, RequestKind,
    ScoreCard, SocialTeam, SpokenLanguage, Stakeholder, Study, SupportContract, Training,
};
pub use social::{
    BenefitUnit, HouseholdBenefit, HouseholdType, ImplementationStep, Overlap, Owner, PillarAlignment, ReferenceKind,
    RegistryBand, ResultLevel, Shock, ShockKind, Social, SocialCoverage, SocialKind, SocialProgramme, SocialReference,
    StrategyElement, StrategyPart, TargetGroup, Targeting, UrgentMeasure,
};
pub use text::Text;
pub use tracking::{
    BySex, Channel, Complaint, ComplaintResult, DelayReason, Difficulty, Evaluation, EvaluationCriterion,
    ProgressRecord, ResultRecord, Target, Tracking, WorkStatus,
};

/// Everything the workspace says about one commune's plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The commune; absent only while the settings are unread.
    pub commune: Option<Commune>,
    /// Consultation zones, in the order of their sheet.
    pub zones: Vec<Zone>,
    /// Douars and quarters.
    pub localities: Vec<Locality>,
    /// What the maps of the workspace show.
    pub maps: Vec<MapFeature>,
    /// Age structure by sex.
    pub ages: Vec<AgeShare>,
    /// Indicator values given in the workbooks.
    pub observations: Vec<Observation>,
    /// Numerators and denominators of indicators given in the workbooks.
    pub counted: Vec<Counted>,
    /// Facilities.
    pub facilities: Vec<Facility>,
    /// Lines of the communal accounts.
    pub accounts: Vec<AccountLine>,
    /// Consultation workshops.
    pub workshops: Vec<Workshop>,
    /// Needs that the workshops named.
    pub needs: Vec<Need>,
    /// Strengths, weaknesses, opportunities and threats.
    pub statements: Vec<Statement>,
    /// Clusters of needs that say the same thing.
    pub clusters: Vec<Cluster>,
    /// Nodes of the problem trees.
    pub tree: Vec<TreeNode>,
    /// Choices of the grids of pairs.
    pub pairs: Vec<PairChoice>,
    /// Stones laid on needs.
    pub stones: Vec<StoneCount>,
    /// Circles of the Venn diagrams.
    pub venn: Vec<VennCircle>,
    /// Lines of the activity profile.
    pub activities: Vec<Activity>,
    /// Lines of the profile of access and control.
    pub access: Vec<AccessControl>,
    /// Hours a day by role.
    pub time_use: Vec<TimeUse>,
    /// What projects show for their gender marker.
    pub marker_proofs: Vec<MarkerProof>,
    /// What the committee answers to the questions of gender that no sheet answers.
    pub gender_answers: Vec<GenderAnswer>,
    /// Programmes that the objectives join.
    pub alignments: Vec<Alignment>,
    /// Ways to reach an objective that were considered.
    pub alternatives: Vec<Alternative>,
    /// Votes of the groups over the projects.
    pub votes: Vec<VoteCount>,
    /// Paper tally sheets; those whose two counts agree are among the votes.
    pub tallies: Vec<Tally>,
    /// Ballots of the groups over the projects.
    pub ballots: Vec<GroupBallot>,
    /// Strategic axes.
    pub axes: Vec<Axis>,
    /// Objectives of the axes.
    pub objectives: Vec<Objective>,
    /// Projects.
    pub projects: Vec<Project>,
    /// What was said about the weights of the criteria.
    pub judgements: Vec<CriterionJudgement>,
    /// Scores of the projects on the criteria.
    pub scores: Vec<ProjectScores>,
    /// Financing sources.
    pub sources: Vec<FinancingSource>,
    /// Yearly ceilings of the sources.
    pub envelopes: Vec<Envelope>,
    /// Financing of the projects by source.
    pub financing: Vec<Financing>,
    /// The procedure as it went.
    pub procedure: Procedure,
    /// Bodies, meetings, decisions and the roadmap.
    pub governance: Governance,
    /// Social programmes and what stands around them.
    pub social: Social,
    /// What was done of the plan.
    pub tracking: Tracking,
    /// Stakeholders and the other registers.
    pub registers: Registers,
    /// Components of the projects.
    pub components: Vec<Component>,
    /// Logical frameworks of the projects.
    pub frames: Vec<FrameLine>,
    /// Conventions with the partners.
    pub conventions: Vec<Convention>,
    /// What each party pays under them, by year.
    pub convention_amounts: Vec<ConventionAmount>,
    /// What the committee notes of the contracting windows.
    pub window_records: Vec<WindowRecord>,
    /// What the version before had decided, when a later window is open.
    pub former: Vec<Former>,
    /// Money spent before the window that is open.
    pub spent: Vec<Spent>,
}

impl Plan {
    /// Returns the locality with this id.
    #[must_use]
    pub fn locality(&self, id: &LocalityId) -> Option<&Locality> {
        self.localities.iter().find(|locality| locality.id == *id)
    }

    /// Returns the zone with this id.
    #[must_use]
    pub fn zone(&self, id: &ZoneId) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.id == *id)
    }

    /// Returns the project with this id.
    #[must_use]
    pub fn project(&self, id: &ProjectId) -> Option<&Project> {
        self.projects.iter().find(|project| project.id == *id)
    }

    /// Returns the financing source with this id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&FinancingSource> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// Returns the financing lines of a project, in the order of their sheet.
    pub fn financing_of<'a>(&'a self, id: &'a ProjectId) -> impl Iterator<Item = &'a Financing> {
        self.financing.iter().filter(move |line| line.project == *id)
    }

    /// Returns the convention with this id.
    #[must_use]
    pub fn convention(&self, id: &str) -> Option<&Convention> {
        self.conventions.iter().find(|convention| convention.id.as_str() == id.trim())
    }

    /// Returns the localities a reach covers, in the order of their sheet.
    #[must_use]
    pub fn reached(&self, reach: &Reach) -> Vec<&Locality> {
        match reach {
            Reach::WholeCommune => self.localities.iter().collect(),
            Reach::Localities(ids) => self.localities.iter().filter(|locality| ids.contains(&locality.id)).collect(),
        }
    }
}
