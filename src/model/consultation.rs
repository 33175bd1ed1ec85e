//! What the tools of the workshops gave: pairwise choices, stones, Venn diagrams, clusters of needs, problem trees
//! and the programmes an objective joins.

use serde::Serialize;

use super::words::worded;
use super::{ClusterId, Group, NeedId, NodeId, ObjectiveId, ProjectId, SectorId, Text, WorkshopId};
use crate::source::{CellRef, Sourced};

/// A choice between two needs, as a group made it on the grid of pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PairChoice {
    /// Workshop.
    pub workshop: Option<WorkshopId>,
    /// Group that chose.
    pub group: Group,
    /// The need that was preferred.
    pub winner: NeedId,
    /// The need it was preferred to.
    pub loser: NeedId,
    /// Where it stands.
    pub cell: CellRef,
}

/// Stones that a group laid on a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoneCount {
    /// Workshop.
    pub workshop: Option<WorkshopId>,
    /// Group that laid them.
    pub group: Group,
    /// On which need.
    pub need: NeedId,
    /// Stones, and the cell.
    pub stones: Sourced<u32>,
}

/// How an institution stands to the people of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It helps.
    Support,
    /// There is a conflict.
    Conflict,
    /// There is no relation.
    None,
}

worded!(Relation {
    Support = "support",
    Conflict = "conflict",
    None = "none",
});

/// A circle of a Venn diagram of institutions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VennCircle {
    /// Workshop.
    pub workshop: Option<WorkshopId>,
    /// Institution.
    pub institution: Text,
    /// Importance from 1 to 5: the size of the circle.
    pub importance: Sourced<u32>,
    /// Closeness from 1 to 5, five being the closest.
    pub closeness: Sourced<u32>,
    /// Relation.
    pub relation: Option<Relation>,
}

/// Needs that say the same thing, agreed on or not at the restitution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cluster {
    /// Id.
    pub id: ClusterId,
    /// The common problem in a sentence.
    pub title: Text,
    /// Sector of the profile.
    pub sector: SectorId,
    /// Objective that answers it.
    pub objective: Option<ObjectiveId>,
    /// Meeting that agreed on it.
    pub agreed_in: Option<WorkshopId>,
    /// Whether it was agreed; absent when nobody noted it.
    pub is_agreed: Option<bool>,
    /// What stayed disputed.
    pub disputed: Text,
}

/// What a node of a problem tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// A cause.
    Cause,
    /// The central problem.
    Central,
    /// An effect.
    Effect,
}

worded!(NodeKind {
    Cause = "cause",
    Central = "central",
    Effect = "effect",
});

/// A node of a problem tree, with the positive state that mirrors it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TreeNode {
    /// Id.
    pub id: NodeId,
    /// Tree it belongs to: the cluster of the central problem.
    pub cluster: ClusterId,
    /// Node it hangs from; absent for the central problem.
    pub parent: Option<NodeId>,
    /// What it is.
    pub kind: NodeKind,
    /// The problem, cause or effect in a sentence.
    pub statement: Text,
    /// The state to reach: objective, means or end; empty when nobody wrote it.
    pub mirror: Text,
    /// Where it stands.
    pub cell: CellRef,
}

/// Whose programme an objective joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeLevel {
    /// The regional development programme.
    Regional,
    /// The development programme of the province or prefecture.
    Provincial,
    /// A programme of a ministry.
    Sector,
    /// A national programme.
    National,
}

worded!(ProgrammeLevel {
    Regional = "regional",
    Provincial = "provincial",
    Sector = "sector",
    National = "national",
});

/// A programme that an objective joins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alignment {
    /// Objective of the plan.
    pub objective: ObjectiveId,
    /// Whose programme.
    pub level: ProgrammeLevel,
    /// Programme.
    pub programme: Text,
    /// What of it the objective serves.
    pub aim: Text,
}

/// A way to reach an objective that was considered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// Objective of the plan.
    pub objective: ObjectiveId,
    /// What could be done.
    pub title: Text,
    /// Whether it was chosen.
    pub is_chosen: Option<bool>,
    /// Why, or why not.
    pub reason: Text,
    /// Project that came of it.
    pub project: Option<ProjectId>,
    /// Where it stands.
    pub cell: CellRef,
}
