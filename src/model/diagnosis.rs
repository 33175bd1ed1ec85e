//! What the participatory diagnosis gathered: workshops, participants, needs, statements and votes.

use serde::{Deserialize, Serialize};

use super::words::worded;
use super::{ClusterId, Date, IndicatorId, NeedId, ProjectId, Reach, SectorId, Sex, Text, WorkshopId, ZoneId};
use crate::source::{CellRef, Source, Sourced};

/// Who met in a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkshopKind {
    /// Women only.
    Women,
    /// Men only.
    Men,
    /// Youth.
    Youth,
    /// Everybody.
    Mixed,
    /// Associations.
    Associations,
    /// Administrations.
    Administrations,
    /// The equity, equal opportunity and gender body (IEECAG).
    Ieecag,
    /// Restitution meeting.
    Restitution,
}

worded!(WorkshopKind {
    Women = "women",
    Men = "men",
    Youth = "youth",
    Mixed = "mixed",
    Associations = "associations",
    Administrations = "administrations",
    Ieecag = "ieecag",
    Restitution = "restitution",
});

/// A consultation workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Workshop {
    /// Id.
    pub id: WorkshopId,
    /// Day it was held.
    pub date: Option<Date>,
    /// Who met.
    pub kind: WorkshopKind,
    /// Zone it was held for; absent when for the whole commune.
    pub zone: Option<ZoneId>,
    /// Localities that were called.
    pub reach: Reach,
    /// Place.
    pub place: Text,
    /// Whether a woman led it.
    pub has_woman_facilitator: Option<bool>,
    /// Whether hour and place suited women.
    pub suits_women: Option<bool>,
    /// Whether children were looked after.
    pub has_childcare: Option<bool>,
    /// Language spoken, as the workbook says.
    pub spoken_language: String,
    /// Participants, by sex and age group.
    pub participants: Vec<ParticipantCount>,
}

/// A number of participants of one sex and age group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParticipantCount {
    /// Of which sex.
    pub sex: Sex,
    /// Age group, such as `25-59`.
    pub age_group: String,
    /// Persons, and the cell.
    pub persons: Sourced<u32>,
}

/// A group whose voice is kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Youth.
    Youth,
}

worded!(Group {
    Women = "women",
    Men = "men",
    Youth = "youth",
});

impl Group {
    /// Returns the kind of workshop in which the group is heard apart.
    #[must_use]
    pub fn workshop(self) -> WorkshopKind {
        match self {
            Group::Women => WorkshopKind::Women,
            Group::Men => WorkshopKind::Men,
            Group::Youth => WorkshopKind::Youth,
        }
    }
}

/// Whether a group named a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// Which group.
    pub group: Group,
    /// Whether it named the need.
    pub named: bool,
}

/// Where a problem is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

worded!(Trend {
    Better = "better",
    Same = "same",
    Worse = "worse",
});

/// A need that the workshops named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Need {
    /// Id.
    pub id: NeedId,
    /// The need in a sentence.
    pub title: Text,
    /// Sector of the profile.
    pub sector: SectorId,
    /// Where it was felt.
    pub reach: Reach,
    /// Workshops that named it.
    pub workshops: Vec<WorkshopId>,
    /// Groups, each with whether it named the need.
    pub voices: Vec<Voice>,
    /// Severity from 1 to 5.
    pub severity: Option<Sourced<u8>>,
    /// Frequency from 1 to 5.
    pub frequency: Option<Sourced<u8>>,
    /// Where it is going.
    pub trend: Option<Trend>,
    /// Women it touches.
    pub affected_women: Option<Sourced<u32>>,
    /// Men it touches.
    pub affected_men: Option<Sourced<u32>>,
    /// Cluster of needs that say the same.
    pub cluster: Option<ClusterId>,
    /// Indicator that speaks to it.
    pub indicator: Option<IndicatorId>,
}

impl Need {
    /// Returns whether the group named this need.
    #[must_use]
    pub fn is_named_by(&self, group: Group) -> bool {
        self.voices.iter().any(|voice| voice.group == group && voice.named)
    }
}

/// A quadrant of the analysis of strengths, weaknesses, opportunities and threats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Strengths.
    Strength,
    /// Weaknesses.
    Weakness,
    /// Opportunities.
    Opportunity,
    /// Threats.
    Threat,
}

worded!(Quadrant {
    Strength = "strength",
    Weakness = "weakness",
    Opportunity = "opportunity",
    Threat = "threat",
});

/// A statement of that analysis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Sector of the profile.
    pub sector: SectorId,
    /// Quadrant.
    pub quadrant: Quadrant,
    /// The statement.
    pub text: Text,
}

/// Votes that a group gave to a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteCount {
    /// Which group voted.
    pub group: Group,
    /// For which project.
    pub project: ProjectId,
    /// Votes, and the cell.
    pub votes: Sourced<u32>,
}

/// What voters of a group wrote on ballots of the same content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupBallot {
    /// Workshop in which they voted.
    pub workshop: Option<WorkshopId>,
    /// Which group.
    pub group: Group,
    /// Ballots, and the cell.
    pub count: Sourced<u32>,
    /// What they say.
    pub wish: Wish,
}

impl GroupBallot {
    /// Returns the cell of its count, or of the ballot when no count is written.
    #[must_use]
    pub fn cell(&self) -> Option<&CellRef> {
        match &self.count.source {
            Source::Cell(cell) => Some(cell),
            _ => None,
        }
    }
}

/// What a ballot of a plan says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// Projects that are wanted; all weigh the same.
    Approval(Vec<ProjectId>),
    /// Dots, stones or points for each.
    Points(Vec<(ProjectId, u64)>),
    /// From the most wanted; those of one level are tied.
    Ranking(Vec<Vec<ProjectId>>),
}

impl Wish {
    /// Returns the projects that it names.
    pub fn projects(&self) -> Vec<&ProjectId> {
        match self {
            Wish::Approval(projects) => projects.iter().collect(),
            Wish::Points(points) => points.iter().map(|(project, _)| project).collect(),
            Wish::Ranking(levels) => levels.iter().flatten().collect(),
        }
    }
}

/// What one table counted for a project on a paper tally sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Workshop in which it was counted.
    pub workshop: Option<WorkshopId>,
    /// Table, as the sheet writes it.
    pub table: String,
    /// Which group voted.
    pub group: Group,
    /// For which project.
    pub project: ProjectId,
    /// First count, and the cell.
    pub first: Sourced<u32>,
    /// Second count, and the cell; absent when it was counted once.
    pub second: Option<Sourced<u32>>,
}

impl Tally {
    /// Returns the count, unless the two differ: nothing says which is right.
    #[must_use]
    pub fn agreed(&self) -> Option<u32> {
        let first = self.first.value;
        self.second.as_ref().is_none_or(|second| second.value == first).then_some(first)
    }
}
