//! The registers of a commune: who was heard and what they promised, what was read, told and asked for, who can do what,
//! and which texts the plan rests on. Institutions only: nobody is named.

use rust_decimal::Decimal;
use serde::Serialize;

use super::words::worded;
use super::{
    ActionId, CapacityId, CommitmentId, Date, DocumentId, LegalNeedId, Money, PillarId, PracticeId, ProjectId, Reach,
    RequestId, SectorId, SocialId, StakeholderId, StudyId, SupportId, Text, TrainingId, WorkshopId, Year, ZoneId,
};
use crate::source::{CellRef, Sourced};

/// Kind of an actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum ActorKind {
    Administration,
    LocalAuthority,
    PublicAgency,
    CivilSociety,
    ProfessionalBody,
    PrivateSector,
    University,
    Donor,
    Expert,
    Media,
}

worded!(ActorKind {
    Administration = "administration",
    LocalAuthority = "local_authority",
    PublicAgency = "public_agency",
    CivilSociety = "civil_society",
    ProfessionalBody = "professional_body",
    PrivateSector = "private_sector",
    University = "university",
    Donor = "donor",
    Expert = "expert",
    Media = "media",
});

/// An institution that the plan concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stakeholder {
    /// Id.
    pub id: StakeholderId,
    /// Name of the institution.
    pub name: Text,
    /// Kind of actor.
    pub kind: ActorKind,
    /// Zone it acts in; the whole commune when absent.
    pub zone: Option<ZoneId>,
    /// Thematic group it sits in.
    pub thematic_group: Text,
    /// Function of the contact in the institution, never a person.
    pub contact_role: Text,
    /// What it brings to the plan.
    pub partner_role: Text,
}

/// On which occasion a stakeholder spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum Occasion {
    Workshop,
    Meeting,
    RoundTable,
    Interview,
    Written,
}

worded!(Occasion {
    Workshop = "workshop",
    Meeting = "meeting",
    RoundTable = "round_table",
    Interview = "interview",
    Written = "written",
});

/// A stakeholder heard, and its position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consultation {
    /// Who was heard.
    pub stakeholder: StakeholderId,
    /// When; without a day it does not count as held.
    pub date: Option<Date>,
    /// On which occasion.
    pub occasion: Option<Occasion>,
    /// In which workshop, whose day counts when none is written.
    pub workshop: Option<WorkshopId>,
    /// Position taken.
    pub position: Text,
    /// Cell of the stakeholder.
    pub cell: CellRef,
}

/// What became of a commitment, as the commune notes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum CommitmentStatus {
    Announced,
    Confirmed,
    Kept,
    PartlyKept,
    NotKept,
    Withdrawn,
}

worded!(CommitmentStatus {
    Announced = "announced",
    Confirmed = "confirmed",
    Kept = "kept",
    PartlyKept = "partly_kept",
    NotKept = "not_kept",
    Withdrawn = "withdrawn",
});

/// What a stakeholder promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Commitment {
    /// Id.
    pub id: CommitmentId,
    /// Who promised.
    pub stakeholder: StakeholderId,
    /// In its words.
    pub text: Text,
    /// When.
    pub date: Option<Date>,
    /// In which sector.
    pub sector: Option<SectorId>,
    /// For which project.
    pub project: Option<ProjectId>,
    /// For which social programme.
    pub programme: Option<SocialId>,
    /// Amount pledged.
    pub amount: Option<Sourced<Money>>,
    /// On which condition.
    pub condition: Text,
    /// Until when.
    pub due: Option<Date>,
    /// When it was kept.
    pub done: Option<Date>,
    /// What became of it.
    pub status: Option<CommitmentStatus>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// Part of the plan that uses a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the chapters; labels stand in the message files")]
pub enum PlanPart {
    Monograph,
    Diagnosis,
    Gender,
    Vision,
    Priorities,
    Programme,
    Finance,
    Risks,
    FollowUp,
    SocialProtection,
}

worded!(PlanPart {
    Monograph = "monograph",
    Diagnosis = "diagnosis",
    Gender = "gender",
    Vision = "vision",
    Priorities = "priorities",
    Programme = "programme",
    Finance = "finance",
    Risks = "risks",
    FollowUp = "follow_up",
    SocialProtection = "social_protection",
});

/// A document reviewed, and what was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Id.
    pub id: DocumentId,
    /// Title.
    pub title: Text,
    /// Institution that published it.
    pub author: Text,
    /// Year.
    pub year: Option<Year>,
    /// Sector it speaks of.
    pub sector: Option<SectorId>,
    /// What it found.
    pub finding: Text,
    /// What it recommends.
    pub recommendation: Text,
    /// Part of the plan that uses the finding.
    pub used_in: Option<PlanPart>,
    /// Project that takes the recommendation up.
    pub project: Option<ProjectId>,
}

/// A practice that worked elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Practice {
    /// Id.
    pub id: PracticeId,
    /// Title.
    pub title: Text,
    /// Where it comes from.
    pub origin: Text,
    /// In which context.
    pub context: Text,
    /// What worked.
    pub what_worked: Text,
    /// To whom or where it can be carried over.
    pub transferable_to: Text,
    /// Project that carries it over.
    pub project: Option<ProjectId>,
}

/// By which way people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum Medium {
    Meeting,
    Market,
    Posting,
    Radio,
    Press,
    Internet,
    Message,
    Print,
    School,
    Visit,
}

worded!(Medium {
    Meeting = "meeting",
    Market = "market",
    Posting = "posting",
    Radio = "radio",
    Press = "press",
    Internet = "internet",
    Message = "message",
    Print = "print",
    School = "school",
    Visit = "visit",
});

/// Language in which people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum SpokenLanguage {
    Arabic,
    Darija,
    Amazigh,
    Hassaniya,
    French,
    Sign,
}

worded!(SpokenLanguage {
    Arabic = "arabic",
    Darija = "darija",
    Amazigh = "amazigh",
    Hassaniya = "hassaniya",
    French = "french",
    Sign = "sign",
});

/// An action of communication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CommunicationAction {
    /// Id.
    pub id: ActionId,
    /// Whom it addresses.
    pub audience: Text,
    /// What it says.
    pub message: Text,
    /// By which way.
    pub medium: Option<Medium>,
    /// In which language.
    pub language: Option<SpokenLanguage>,
    /// When it is planned.
    pub planned: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
    /// What it costs.
    pub cost: Option<Sourced<Money>>,
    /// Persons it should reach.
    pub reach_planned: Option<Sourced<u32>>,
    /// Persons it reached.
    pub reach_done: Option<Sourced<u32>>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// The plan made known in some place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dissemination {
    /// When; without a day it does not count as done.
    pub date: Option<Date>,
    /// What was handed over or presented.
    pub shared: Text,
    /// Of which action of communication.
    pub action: Option<ActionId>,
    /// In which zone.
    pub zone: Option<ZoneId>,
    /// In which localities; nothing when none is written.
    pub localities: Option<Reach>,
    /// By which way.
    pub medium: Option<Medium>,
    /// Cell of what was shared.
    pub cell: CellRef,
}

/// What a body can do of a skill, and what it should.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Capacity {
    /// Id.
    pub id: CapacityId,
    /// Body or service.
    pub body: Text,
    /// Skill.
    pub skill: Text,
    /// Level it has, from 0 to 4.
    pub present: Option<Sourced<u32>>,
    /// Level it needs, from 0 to 4.
    pub required: Option<Sourced<u32>>,
}

/// A session of the training plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Training {
    /// Id.
    pub id: TrainingId,
    /// Title.
    pub title: Text,
    /// Gaps it answers.
    pub capacities: Vec<CapacityId>,
    /// Institution that trains.
    pub trainer: Text,
    /// When it is planned.
    pub planned: Option<Date>,
    /// When it was held.
    pub done: Option<Date>,
    /// Days it lasts.
    pub days: Option<Sourced<Decimal>>,
    /// Participants expected.
    pub places: Option<Sourced<u32>>,
    /// Women who attended.
    pub women: Option<Sourced<u32>>,
    /// Men who attended.
    pub men: Option<Sourced<u32>>,
    /// What it costs.
    pub cost: Option<Sourced<Money>>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// Social workers of a service and the households they follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SocialTeam {
    /// Service.
    pub service: Text,
    /// Zone it serves; the whole commune when absent.
    pub zone: Option<ZoneId>,
    /// Social workers.
    pub workers: Option<Sourced<u32>>,
    /// Households they follow.
    pub households: Option<Sourced<u32>>,
}

/// A step from a household's situation to the service that answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// Situation.
    pub situation: Text,
    /// Who receives first.
    pub first: Text,
    /// To whom it is referred.
    pub next: Text,
    /// Days within which the second answers.
    pub days: Option<Sourced<u32>>,
}

/// A text that should change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegalNeed {
    /// Id.
    pub id: LegalNeedId,
    /// Text of law.
    pub text: Text,
    /// Article.
    pub article: String,
    /// What hinders.
    pub problem: Text,
    /// What is proposed.
    pub change: Text,
    /// Who may change it.
    pub authority: Text,
}

/// A text on which a project or a pillar rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegalBase {
    /// Text of law.
    pub text: Text,
    /// Article.
    pub article: String,
    /// What it provides.
    pub object: Text,
    /// Project.
    pub project: Option<ProjectId>,
    /// Pillar of the strategy.
    pub pillar: Option<PillarId>,
    /// Whether it was compared with the official gazette.
    pub is_verified: Option<bool>,
}

/// What is asked of a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the list's words; labels stand in the message files")]
pub enum RequestKind {
    Data,
    Study,
    Information,
}

worded!(RequestKind { Data = "data", Study = "study", Information = "information", });

/// Something asked of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Id.
    pub id: RequestId,
    /// Of whom.
    pub stakeholder: StakeholderId,
    /// What kind of thing.
    pub kind: Option<RequestKind>,
    /// What exactly.
    pub object: Text,
    /// When it was asked.
    pub asked: Option<Date>,
    /// Until when an answer is due.
    pub due: Option<Date>,
    /// When it came.
    pub answered: Option<Date>,
    /// Number of the letter.
    pub reference: String,
    /// Cell of the id.
    pub cell: CellRef,
}

/// A study to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Study {
    /// Id.
    pub id: StudyId,
    /// Title.
    pub title: Text,
    /// Questions it answers.
    pub question: Text,
    /// Data it needs.
    pub data_needed: Text,
    /// What it delivers.
    pub deliverable: Text,
    /// Who makes or steers it.
    pub stakeholder: Option<StakeholderId>,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Money set aside.
    pub amount: Option<Sourced<Money>>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// A contract by which somebody stands by the commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SupportContract {
    /// Id.
    pub id: SupportId,
    /// With whom.
    pub stakeholder: StakeholderId,
    /// For what.
    pub purpose: Text,
    /// What is to be delivered.
    pub deliverable: Text,
    /// Number of the contract.
    pub reference: String,
    /// When it was signed.
    pub signed: Option<Date>,
    /// When it ends.
    pub end: Option<Date>,
    /// Days of support.
    pub days: Option<Sourced<Decimal>>,
    /// Amount.
    pub amount: Option<Sourced<Money>>,
    /// Cell of the id.
    pub cell: CellRef,
}

/// A day or more of support, as the coach notes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoachEntry {
    /// Under which contract.
    pub support: SupportId,
    /// When; without a day it does not count.
    pub date: Option<Date>,
    /// Days spent.
    pub days: Option<Sourced<Decimal>>,
    /// What was done.
    pub activity: Text,
    /// What was delivered.
    pub deliverable: Text,
    /// What was paid.
    pub paid: Option<Sourced<Money>>,
}

/// How satisfied those asked are with a service, on the citizens' score card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreCard {
    /// When they were asked.
    pub date: Option<Date>,
    /// Where; the whole commune when absent.
    pub zone: Option<ZoneId>,
    /// Of which sector.
    pub sector: SectorId,
    /// Women who answered.
    pub n_women: Option<Sourced<u32>>,
    /// Men who answered.
    pub n_men: Option<Sourced<u32>>,
    /// Mean score of women, from 1 to 5.
    pub women: Option<Sourced<Decimal>>,
    /// Mean score of men, from 1 to 5.
    pub men: Option<Sourced<Decimal>>,
}

/// Everything that the workbook of registers says, each in the order of its sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each list is described by its type")]
pub struct Registers {
    pub stakeholders: Vec<Stakeholder>,
    pub consultations: Vec<Consultation>,
    pub commitments: Vec<Commitment>,
    pub documents: Vec<Document>,
    pub practices: Vec<Practice>,
    pub communication: Vec<CommunicationAction>,
    pub dissemination: Vec<Dissemination>,
    pub capacities: Vec<Capacity>,
    pub trainings: Vec<Training>,
    pub social_teams: Vec<SocialTeam>,
    pub referrals: Vec<Referral>,
    pub legal_needs: Vec<LegalNeed>,
    pub legal_bases: Vec<LegalBase>,
    pub requests: Vec<Request>,
    pub studies: Vec<Study>,
    pub support_contracts: Vec<SupportContract>,
    pub coach_log: Vec<CoachEntry>,
    pub score_cards: Vec<ScoreCard>,
}

impl Registers {
    /// Returns whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the stakeholder with this id.
    #[must_use]
    pub fn stakeholder(&self, id: &StakeholderId) -> Option<&Stakeholder> {
        self.stakeholders.iter().find(|it| it.id == *id)
    }
}
