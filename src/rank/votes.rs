//! Votes of the groups, each kept apart.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Group, Project, ProjectId, VoteCount};

/// What a group gave to a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct GroupRank {
    /// Votes.
    pub votes: u32,
    /// Rank among the group's projects, from one; tied projects share it.
    pub rank: usize,
}

/// Ranks the projects within each group by their votes. A group that cast no vote has no ranks.
#[must_use]
pub fn group_ranks(votes: &[VoteCount], projects: &[Project]) -> BTreeMap<(Group, ProjectId), GroupRank> {
    let mut totals: BTreeMap<Group, BTreeMap<&ProjectId, u32>> = BTreeMap::new();
    for vote in votes {
        let total = totals.entry(vote.group).or_default().entry(&vote.project).or_default();
        *total = total.saturating_add(vote.votes.value);
    }
    let mut ranks = BTreeMap::new();
    for (group, of_group) in totals {
        for project in projects {
            let Some(votes) = of_group.get(&project.id).copied() else { continue };
            let rank = 1 + of_group.values().filter(|other| **other > votes).count();
            ranks.insert((group, project.id.clone()), GroupRank { votes, rank });
        }
    }
    ranks
}
