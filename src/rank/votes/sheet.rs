//! Votes of the groups, each kept apart.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Ballot, Candidate, Election, Group, Project, ProjectId, Vote, VoteCount};

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

/// Returns the vote counts of a plan as an election: the dots of each group, on the projects that anybody voted for.
///
/// # Units
/// Each count is a number of dots or stones; how many people gave them is not known, so that voters are not counted.
#[must_use]
pub fn election_of(votes: &[VoteCount], projects: &[Project]) -> Election {
    let mut election = Election::default();
    let mut places = BTreeMap::new();
    for project in projects.iter().filter(|project| votes.iter().any(|vote| vote.project == project.id)) {
        places.insert(&project.id, election.candidates.len());
        let id = project.id.to_string();
        let cost = project.cost.as_ref().map(|cost| cost.value.dirhams());
        election.candidates.push(Candidate { name: id.clone(), id, cost });
    }
    let groups: Vec<Group> =
        Group::ALL.into_iter().filter(|group| votes.iter().any(|vote| vote.group == *group)).collect();
    for (at, group) in groups.iter().enumerate() {
        let mut points: BTreeMap<usize, u64> = BTreeMap::new();
        for vote in votes.iter().filter(|vote| vote.group == *group) {
            if let Some(place) = places.get(&vote.project) {
                *points.entry(*place).or_default() += u64::from(vote.votes.value);
            }
        }
        election.groups.push(group.word().to_owned());
        let vote = Vote::Points(points.into_iter().collect());
        election.ballots.push(Ballot { count: 1, group: Some(at), vote });
    }
    election
}
