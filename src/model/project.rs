//! Axes, objectives, projects, their scores and their money.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::words::worded;
use super::{
    Arrangement, AxisId, CriterionId, LocalityId, Money, NeedId, ObjectiveId, ProjectId, SectorId, SourceId, Text, Year,
};
use crate::source::{CellRef, Sourced};

/// A strategic axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Axis {
    /// Id.
    pub id: AxisId,
    /// Title.
    pub title: Text,
}

/// An objective of an axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Objective {
    /// Id.
    pub id: ObjectiveId,
    /// Axis it belongs to.
    pub axis: AxisId,
    /// Title.
    pub title: Text,
}

/// Which localities something concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// All of them.
    WholeCommune,
    /// These ones.
    Localities(Vec<LocalityId>),
}

/// Whose competence a project falls under (organic law 113-14, articles 77 to 91).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Competence {
    /// The commune's own.
    Own,
    /// Shared with the state, exercised by contract.
    Shared,
    /// Transferred by the state.
    Transferred,
    /// The state's.
    State,
    /// The region's.
    Region,
    /// The province's or prefecture's.
    Province,
    /// An association's.
    Association,
}

worded!(Competence {
    Own = "own",
    Shared = "shared",
    Transferred = "transferred",
    State = "state",
    Region = "region",
    Province = "province",
    Association = "association",
});

/// What is known of the land a project needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LandStatus {
    /// Acquired.
    Acquired,
    /// Mobilised.
    Mobilised,
    /// By private agreement.
    PrivateAgreement,
    /// Habous land.
    Habous,
    /// Collective land.
    Collective,
    /// Unknown.
    Unknown,
    /// No land is needed.
    NotNeeded,
}

worded!(LandStatus {
    Acquired = "acquired",
    Mobilised = "mobilised",
    PrivateAgreement = "private_agreement",
    Habous = "habous",
    Collective = "collective",
    Unknown = "unknown",
    NotNeeded = "not_needed",
});

/// Effect on the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Environment {
    /// Improves it.
    Positive,
    /// Leaves it as it is.
    Neutral,
    /// Harms it, with measures that make up for it.
    Mitigated,
    /// Harms it.
    Negative,
}

worded!(Environment {
    Positive = "positive",
    Neutral = "neutral",
    Mitigated = "mitigated",
    Negative = "negative",
});

/// Gender equality policy marker.
///
/// # Source
/// OECD-DAC, gender equality policy marker: 0 not targeted, 1 significant, 2 principal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GenderMarker {
    /// 0: screened, not targeted.
    NotTargeted,
    /// 1: important, not the main reason.
    Significant,
    /// 2: main objective.
    Principal,
}

worded!(GenderMarker {
    NotTargeted = "0",
    Significant = "1",
    Principal = "2",
});

/// A project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Project {
    /// Id.
    pub id: ProjectId,
    /// Title.
    pub title: Text,
    /// Sector of the profile.
    pub sector: SectorId,
    /// Axis it belongs to.
    pub axis: Option<AxisId>,
    /// Objective it serves.
    pub objective: Option<ObjectiveId>,
    /// Where it happens.
    pub reach: Reach,
    /// Needs it answers.
    pub needs: Vec<NeedId>,
    /// Who carries it out.
    pub lead: Option<SourceId>,
    /// Whose competence it falls under.
    pub competence: Option<Competence>,
    /// Land.
    pub land: Option<LandStatus>,
    /// Estimated cost.
    pub cost: Option<Sourced<Money>>,
    /// Years it takes.
    pub duration_years: u16,
    /// Earliest year it can begin.
    pub earliest: Option<Year>,
    /// Recurrent cost a year.
    pub recurrent_cost: Option<Sourced<Money>>,
    /// Women who benefit.
    pub women: Option<Sourced<u32>>,
    /// Men who benefit.
    pub men: Option<Sourced<u32>>,
    /// Gender marker.
    pub marker: Option<GenderMarker>,
    /// What justifies the marker.
    pub marker_note: Text,
    /// Effect on the environment.
    pub environment: Option<Environment>,
    /// How it is carried: by the commune alone, by contract, or still to be negotiated.
    pub arrangement: Option<Arrangement>,
    /// Projects that must end before this one begins.
    pub prerequisites: Vec<ProjectId>,
    /// Cell of its id.
    pub cell: CellRef,
}

#[cfg(test)]
impl Project {
    /// Returns a project of one year for the whole commune, of which nothing else is said.
    pub fn plain(id: &str) -> Self {
        Self {
            id: ProjectId::new(id),
            title: Text::default(),
            sector: SectorId::new("water"),
            axis: None,
            objective: None,
            reach: Reach::WholeCommune,
            needs: Vec::new(),
            lead: None,
            competence: None,
            land: None,
            cost: None,
            duration_years: 1,
            earliest: None,
            recurrent_cost: None,
            women: None,
            men: None,
            marker: None,
            marker_note: Text::default(),
            environment: None,
            arrangement: None,
            prerequisites: Vec::new(),
            cell: CellRef { file: "test".into(), sheet: "".into(), row: 0, column: 0 },
        }
    }
}

/// Scores of a project on the profile's criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProjectScores {
    /// Which project.
    pub project: ProjectId,
    /// Score by criterion, in the profile's scale; a criterion without a score is absent.
    pub by_criterion: BTreeMap<CriterionId, Sourced<Decimal>>,
}

/// Kind of a financing source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The commune's own money.
    Own,
    /// Grant or partner contribution.
    Grant,
    /// Loan.
    Loan,
    /// Contribution in kind.
    InKind,
    /// Public-private partnership.
    Ppp,
    /// Users' fees.
    Users,
}

worded!(SourceKind {
    Own = "own",
    Grant = "grant",
    Loan = "loan",
    InKind = "in_kind",
    Ppp = "ppp",
    Users = "users",
});

/// How sure a partner's money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// A convention is signed.
    Signed,
    /// Agreed, not signed.
    Agreed,
    /// Requested.
    Requested,
    /// Hoped for.
    Hoped,
}

worded!(Certainty {
    Signed = "signed",
    Agreed = "agreed",
    Requested = "requested",
    Hoped = "hoped",
});

/// A source of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FinancingSource {
    /// Id.
    pub id: SourceId,
    /// Name.
    pub name: Text,
    /// Kind.
    pub kind: SourceKind,
    /// Whether its unspent money may be spent in a later year, when the sheet says.
    pub carries_over: Option<bool>,
}

/// Ceiling of a source in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Envelope {
    /// Which source.
    pub source: SourceId,
    /// In which year.
    pub year: Year,
    /// How much, and the cell.
    pub amount: Sourced<Money>,
    /// How sure.
    pub certainty: Option<Certainty>,
}

/// Money of one source for one project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Financing {
    /// For which project.
    pub project: ProjectId,
    /// From which source.
    pub source: SourceId,
    /// How much, and the cell.
    pub amount: Sourced<Money>,
    /// How sure.
    pub certainty: Option<Certainty>,
    /// Convention, as the workbook names it.
    pub convention: String,
}

/// What somebody said about the weight of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CriterionJudgement {
    /// Who said it; empty for the whole committee.
    pub who: String,
    /// The criterion.
    pub criterion: CriterionId,
    /// What it was compared with; absent for points.
    pub against: Option<CriterionId>,
    /// How many times it matters more, or its points.
    pub value: Decimal,
    /// Where it was written.
    pub cell: CellRef,
}

/// How weights are derived from judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// Criteria compared two by two.
    Ahp,
    /// The best compared with all, and all with the worst.
    BestWorst,
    /// Points for each swing from worst to best, or a hundred points shared.
    Swing,
    /// By how much each criterion matters less than the one before it.
    Swara,
}

impl Asking {
    /// Every way.
    pub const ALL: [Asking; 4] = [Asking::Ahp, Asking::BestWorst, Asking::Swing, Asking::Swara];

    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Asking::Ahp => "ahp",
            Asking::BestWorst => "best_worst",
            Asking::Swing => "swing",
            Asking::Swara => "swara",
        }
    }
}

/// A test of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreenTest {
    /// Whether it falls under the commune's competence.
    Competence,
    /// Whether the land is known.
    Land,
    /// Whether another project does the same.
    Duplicate,
    /// Whether its cost is known.
    Cost,
    /// Whether those who benefit are known, women and men.
    Beneficiaries,
    /// Whether it answers a need that people named.
    Need,
    /// Whether it harms the environment without anything that makes up for it.
    Environment,
}

impl ScreenTest {
    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ScreenTest::Competence => "competence",
            ScreenTest::Land => "land",
            ScreenTest::Duplicate => "duplicate",
            ScreenTest::Cost => "cost",
            ScreenTest::Beneficiaries => "beneficiaries",
            ScreenTest::Need => "need",
            ScreenTest::Environment => "environment",
        }
    }
}
