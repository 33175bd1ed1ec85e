//! Ids of the things in a plan, one type each, so that a need is never looked up among projects.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Returns the id written as `text`, without the spaces around it.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(text.trim().to_owned())
            }

            /// Returns the id as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Id of an action of communication.
    ActionId;
    /// Id of an activity of the roadmap.
    ActivityId;
    /// Id of a strategic axis.
    AxisId;
    /// Id of a body of governance.
    BodyId;
    /// Id of a line of the matrix of capacities.
    CapacityId;
    /// Id of a cluster of needs.
    ClusterId;
    /// Id of a commitment.
    CommitmentId;
    /// Number of a complaint in its register.
    ComplaintId;
    /// Id of a convention with partners.
    ConventionId;
    /// Id of a ranking criterion of the profile.
    CriterionId;
    /// Id of a decision of a body.
    DecisionId;
    /// Id of a difficulty.
    DifficultyId;
    /// Id of a document reviewed.
    DocumentId;
    /// Id of a question of the evaluation plan.
    EvaluationId;
    /// Id of a facility.
    FacilityId;
    /// Id of an indicator of the catalogue, such as `EAU01`.
    IndicatorId;
    /// Id of an institution that owns programmes.
    InstitutionId;
    /// Id of a text that should change.
    LegalNeedId;
    /// Id of a douar or quarter.
    LocalityId;
    /// Id of a meeting of a body.
    MeetingId;
    /// Id of a need.
    NeedId;
    /// Id of a node of a problem tree.
    NodeId;
    /// Id of an objective.
    ObjectiveId;
    /// Id of a part of a strategy, such as a pillar.
    PillarId;
    /// Id of a practice that worked elsewhere.
    PracticeId;
    /// Id of a project.
    ProjectId;
    /// Id of an open question.
    QuestionId;
    /// Id of a request to a partner.
    RequestId;
    /// Id of a sector of the profile.
    SectorId;
    /// Id of a social programme.
    SocialId;
    /// Id of a financing source.
    SourceId;
    /// Id of a stakeholder.
    StakeholderId;
    /// Id of a study.
    StudyId;
    /// Id of a contract of support.
    SupportId;
    /// Id of a target.
    TargetId;
    /// Id of a session of training.
    TrainingId;
    /// Id of a workshop.
    WorkshopId;
    /// Id of a consultation zone.
    ZoneId;
}
