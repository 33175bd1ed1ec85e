//! The community's voice: the votes of each group apart, and merged as the committee decided.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::Ranking;
use super::budget::each_dot_a_voter;
use super::fraction::Fraction;
use super::votes::{PairRule, ScoreRule, Unranked, Voices, VoteRule, voices};
use crate::model::{
    Ballot, BallotRule, Candidate, Election, Group, GroupBallot, Plan, Project, ProjectId, Vote, VoteCount, VoteSheet,
    VoteVoice, Wish,
};

/// What the committee decided about the votes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoteChoices {
    /// Which sheet is counted; the totals when there are any, else the ballots.
    pub sheet: Option<VoteSheet>,
    /// How votes become an order.
    pub rule: BallotRule,
    /// Whether every group weighs the same, or every vote.
    pub voice: VoteVoice,
    /// Weights of groups that do not weigh one, when every group has its voice.
    pub weights: BTreeMap<Group, u64>,
}

/// What a group gave to a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct GroupRank {
    /// Votes: dots, voters who want it, or ballots that put it first.
    pub votes: u32,
    /// Rank in the group, from one; tied projects share it.
    pub rank: usize,
}

/// The votes of a plan, counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Community {
    /// Sheet that was counted.
    pub sheet: VoteSheet,
    /// How votes became an order.
    pub rule: BallotRule,
    /// Whether the order that Kemeny asks for could not be proven, so that Schulze's stands in its place.
    pub is_replaced: bool,
    /// Projects that anybody voted for, in the order of the plan.
    pub projects: Vec<ProjectId>,
    /// Each group apart, and all merged both ways.
    pub voices: Voices,
    /// What each group gave to each project that it was asked about.
    #[serde(skip)]
    pub ranks: BTreeMap<(Group, ProjectId), GroupRank>,
}

impl Community {
    /// Counts the votes of a plan; nothing when nobody voted.
    ///
    /// # Formula
    /// By the rule in each group and merged: see [`voices`]. A total of a group without ballots orders its projects; how
    /// many people gave it is not known, so that by head every vote of such a total weighs the same.
    /// # Missing data
    /// A project that a group does not name stands below those that it names.
    #[must_use]
    pub fn of(plan: &Plan, choices: &VoteChoices) -> Option<Self> {
        let sheet = choices.sheet.unwrap_or(if plan.votes.is_empty() { VoteSheet::Ballots } else { VoteSheet::Votes });
        let election = match sheet {
            VoteSheet::Votes => totals(&plan.votes, &plan.projects, choices),
            VoteSheet::Ballots => ballots(&plan.ballots, &plan.projects, choices.rule),
        };
        let weight = |group: &str| {
            let group = Group::from_word(group);
            group.and_then(|group| choices.weights.get(&group)).copied().unwrap_or(1)
        };
        let count = |rule: VoteRule| voices(&election, rule, choices.voice, &weight);
        let (voices, is_replaced) = match count(vote_rule(choices.rule, sheet)) {
            Some(voices) => (voices, false),
            None => (count(VoteRule::Pairs(PairRule::Schulze))?, true),
        };
        if voices.groups.is_empty() {
            return None;
        }
        let projects = election.candidates.iter().map(|it| ProjectId::new(&it.id)).collect();
        let mut community =
            Self { sheet, rule: choices.rule, is_replaced, projects, voices, ranks: BTreeMap::default() };
        community.ranks = community.group_ranks(plan, &election);
        Some(community)
    }

    /// Scores the projects from 0 to 100 by the merged votes.
    ///
    /// # Formula
    /// Places and duels: 100 for who gets all that is possible, 0 for nothing. Dots and stones have no most that is
    /// possible: the project with the greatest share gets 100, and the others in proportion.
    /// # Missing data
    /// A project on which no group voted has no score.
    #[must_use]
    pub fn scores(&self) -> BTreeMap<ProjectId, Decimal> {
        let shares = &self.voices.merged().shares;
        let greatest = shares.iter().max().cloned().unwrap_or_else(Fraction::zero);
        let hundred = |share: &Fraction| match self.voices.rule {
            _ if self.projects.len() == 1 => Decimal::ONE_HUNDRED,
            // Thirds never end; six decimals are far below what separates two projects.
            VoteRule::Score(ScoreRule::Points) => share.over(&greatest).times(&Fraction::new(100, 1)).rounded(6),
            VoteRule::Score(_) | VoteRule::Pairs(_) => share.times(&Fraction::new(100, 1)).rounded(6),
        };
        self.projects.iter().cloned().zip(shares.iter().map(hundred)).collect()
    }

    fn group_ranks(&self, plan: &Plan, election: &Election) -> BTreeMap<(Group, ProjectId), GroupRank> {
        let mut named: BTreeSet<(Group, &ProjectId)> = BTreeSet::new();
        match self.sheet {
            VoteSheet::Votes => named.extend(plan.votes.iter().map(|vote| (vote.group, &vote.project))),
            VoteSheet::Ballots => {
                for ballot in &plan.ballots {
                    named.extend(ballot.wish.projects().into_iter().map(|project| (ballot.group, project)));
                }
            }
        }
        let mut ranks = BTreeMap::new();
        for voice in &self.voices.groups {
            let Some(group) = voice.group.as_deref().and_then(Group::from_word) else { continue };
            let place = election.groups.iter().position(|it| it == group.word());
            for (at, project) in self.projects.iter().enumerate().filter(|(_, it)| named.contains(&(group, *it))) {
                let of_group = election.ballots.iter().filter(|ballot| ballot.group == place);
                let votes: u64 = of_group.map(|ballot| said(&ballot.vote, at) * per_voter(ballot, self.sheet)).sum();
                let votes = u32::try_from(votes).unwrap_or(u32::MAX);
                ranks.insert((group, project.clone()), GroupRank { votes, rank: voice.ranks[at] });
            }
        }
        ranks
    }
}

/// A total stands once, whatever weight its ballot has.
fn per_voter(ballot: &Ballot, sheet: VoteSheet) -> u64 {
    match sheet {
        VoteSheet::Votes => 1,
        VoteSheet::Ballots => ballot.count,
    }
}

/// Votes of a ballot for a candidate: its points, one when it is wanted or stands first.
fn said(vote: &Vote, candidate: usize) -> u64 {
    match vote {
        Vote::Approval(chosen) => u64::from(chosen.contains(&candidate)),
        Vote::Points(points) => points.iter().find(|(it, _)| *it == candidate).map_or(0, |(_, points)| *points),
        Vote::Ranking(levels) => u64::from(levels.first().is_some_and(|level| level.contains(&candidate))),
        Vote::Pairs(pairs) => {
            pairs.iter().filter(|(winner, _, is_equal)| *winner == candidate && !is_equal).count() as u64
        }
    }
}

fn vote_rule(rule: BallotRule, sheet: VoteSheet) -> VoteRule {
    match rule {
        BallotRule::Borda => ScoreRule::Borda(Unranked::Average).into(),
        BallotRule::Copeland | BallotRule::Pairwise => VoteRule::Pairs(PairRule::Copeland),
        BallotRule::Schulze => VoteRule::Pairs(PairRule::Schulze),
        BallotRule::Kemeny => VoteRule::Pairs(PairRule::Kemeny),
        // A total already counts those who want a project.
        BallotRule::Approval if sheet == VoteSheet::Votes => ScoreRule::Points.into(),
        BallotRule::Approval => ScoreRule::Approval.into(),
        BallotRule::Dots | BallotRule::Stones => ScoreRule::Points.into(),
    }
}

/// The candidates among the projects, and their places.
fn standing(
    projects: &[Project],
    is_named: impl Fn(&ProjectId) -> bool,
) -> (Vec<Candidate>, BTreeMap<&ProjectId, usize>) {
    let mut candidates = Vec::new();
    let mut places = BTreeMap::new();
    for project in projects.iter().filter(|project| is_named(&project.id)) {
        places.insert(&project.id, candidates.len());
        let id = project.id.to_string();
        let cost = project.cost.as_ref().map(|cost| cost.value.dirhams());
        candidates.push(Candidate { name: id.clone(), id, cost });
    }
    (candidates, places)
}

/// Returns the sheet whose votes decide on an envelope: the ballots when there are any.
#[must_use]
pub fn envelope_sheet(plan: &Plan, sheet: Option<VoteSheet>) -> VoteSheet {
    sheet.unwrap_or(if plan.ballots.is_empty() { VoteSheet::Votes } else { VoteSheet::Ballots })
}

/// Returns the votes that decide on an envelope; of the totals, each vote is a voter.
#[must_use]
pub fn envelope_votes(plan: &Plan, sheet: Option<VoteSheet>, ranking: &Ranking) -> Election {
    // What is not eligible, or not studied while others are, cannot be given money.
    let is_out = |id: &ProjectId| {
        ranking.excluded.iter().any(|it| it.project == *id)
            || (!ranking.ranked.is_empty() && ranking.to_study.iter().any(|it| it.project == *id))
    };
    let projects: Vec<Project> = plan.projects.iter().filter(|it| !is_out(&it.id)).cloned().collect();
    match envelope_sheet(plan, sheet) {
        VoteSheet::Votes => each_dot_a_voter(&totals(&plan.votes, &projects, &VoteChoices::default())),
        VoteSheet::Ballots => ballots(&plan.ballots, &projects, BallotRule::Borda),
    }
}

/// Returns the totals of a plan as an election: the dots of each group as one ballot.
fn totals(votes: &[VoteCount], projects: &[Project], choices: &VoteChoices) -> Election {
    let (candidates, places) = standing(projects, |id| votes.iter().any(|vote| vote.project == *id));
    let mut election = Election { candidates, ..Election::default() };
    let is_by_points = matches!(choices.rule, BallotRule::Dots | BallotRule::Stones | BallotRule::Approval);
    for group in Group::ALL.into_iter().filter(|group| votes.iter().any(|vote| vote.group == *group)) {
        let mut points: BTreeMap<usize, u64> = BTreeMap::new();
        for vote in votes.iter().filter(|vote| vote.group == group) {
            if let Some(place) = places.get(&vote.project) {
                *points.entry(*place).or_default() += u64::from(vote.votes.value);
            }
        }
        let all: u64 = points.values().sum();
        let count = if choices.voice == VoteVoice::Heads && !is_by_points { all.max(1) } else { 1 };
        election.ballots.push(Ballot {
            count,
            group: Some(election.groups.len()),
            vote: Vote::Points(points.into_iter().collect()),
        });
        election.groups.push(group.word().to_owned());
    }
    election
}

/// Returns the ballots of a plan as an election.
fn ballots(cast: &[GroupBallot], projects: &[Project], rule: BallotRule) -> Election {
    let named: BTreeSet<&ProjectId> = cast.iter().flat_map(|ballot| ballot.wish.projects()).collect();
    let (candidates, places) = standing(projects, |id| named.contains(id));
    let mut election = Election { candidates, ..Election::default() };
    for group in Group::ALL.into_iter().filter(|group| cast.iter().any(|ballot| ballot.group == *group)) {
        for ballot in cast.iter().filter(|ballot| ballot.group == group) {
            let place = |id: &ProjectId| places.get(id).copied();
            let vote = match &ballot.wish {
                Wish::Approval(projects) => Vote::Approval(projects.iter().filter_map(place).collect()),
                Wish::Points(points) => {
                    Vote::Points(points.iter().filter_map(|(id, points)| Some((place(id)?, *points))).collect())
                }
                Wish::Ranking(levels) => {
                    Vote::Ranking(levels.iter().map(|level| level.iter().filter_map(place).collect()).collect())
                }
            };
            let vote = if rule == BallotRule::Pairwise { duels(vote) } else { vote };
            election.ballots.push(Ballot {
                count: u64::from(ballot.count.value),
                group: Some(election.groups.len()),
                vote,
            });
        }
        election.groups.push(group.word().to_owned());
    }
    election
}

/// The pairs that a ballot decides among the projects that it names.
fn duels(vote: Vote) -> Vote {
    let levels: Vec<Vec<usize>> = match vote {
        Vote::Ranking(levels) => levels,
        Vote::Approval(chosen) => vec![chosen],
        Vote::Points(mut points) => {
            points.sort_by_key(|(candidate, points)| (std::cmp::Reverse(*points), *candidate));
            points.chunk_by(|one, other| one.1 == other.1).map(|level| level.iter().map(|it| it.0).collect()).collect()
        }
        Vote::Pairs(pairs) => return Vote::Pairs(pairs),
    };
    let mut pairs = Vec::new();
    for (at, level) in levels.iter().enumerate() {
        for (place, one) in level.iter().enumerate() {
            pairs.extend(level[place + 1..].iter().map(|other| (*one, *other, true)));
            pairs.extend(levels[at + 1..].iter().flatten().map(|other| (*one, *other, false)));
        }
    }
    Vote::Pairs(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, Sourced};

    fn votes(rows: &[(Group, &str, u32)]) -> Vec<VoteCount> {
        let source = || Source::Setting { file: "test".to_owned(), key: "votes".to_owned() };
        rows.iter()
            .map(|(group, project, votes)| VoteCount {
                group: *group,
                project: ProjectId::new(project),
                votes: Sourced::new(*votes, source()),
            })
            .collect()
    }

    fn vote_scores(votes: &[VoteCount]) -> BTreeMap<ProjectId, Decimal> {
        let mut plan = Plan { votes: votes.to_vec(), ..Plan::default() };
        for vote in votes {
            if plan.project(&vote.project).is_none() {
                plan.projects.push(crate::rank::tests::project(vote.project.as_str(), 1));
            }
        }
        Community::of(&plan, &VoteChoices::default()).map(|it| it.scores()).unwrap_or_default()
    }

    #[test]
    fn a_large_group_weighs_as_much_as_a_small_one() {
        let scores = vote_scores(&votes(&[
            (Group::Women, "water", 9),
            (Group::Women, "road", 3),
            (Group::Men, "water", 100),
            (Group::Men, "road", 400),
        ]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [Decimal::from(50), Decimal::from(50)]);
    }

    #[test]
    fn equal_votes_share_the_points_of_their_places() {
        let scores = vote_scores(&votes(&[(Group::Women, "a", 5), (Group::Women, "b", 5), (Group::Women, "c", 1)]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [75, 75, 0].map(Decimal::from));
    }

    #[test]
    fn a_group_that_gave_no_vote_at_all_says_nothing() {
        let scores = vote_scores(&votes(&[(Group::Women, "a", 5), (Group::Women, "b", 1), (Group::Men, "b", 0)]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [100, 0].map(Decimal::from));
    }
}
