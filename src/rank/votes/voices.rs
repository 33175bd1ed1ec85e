//! The voices of groups, each apart and merged: every group weighing the same, or every head.

use serde::Serialize;

use super::{Pairwise, Preferences, VoteRule, shared_ranks};
use crate::model::{Ballot, Election, VoteVoice as Voice};
use crate::rank::correlation;
use crate::rank::fraction::Fraction;

/// Candidates at the top that groups are compared by.
const TOP: usize = 3;

/// The vote of one group, or of all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupVoice {
    /// Name of the group; absent for voters of none.
    pub group: Option<String>,
    /// Voters.
    pub voters: u64,
    /// Scores as the rule gives them.
    pub scores: Vec<Fraction>,
    /// Scores divided by the most that is possible, or for points by all that were given.
    pub shares: Vec<Fraction>,
    /// Shared ranks.
    pub ranks: Vec<usize>,
}

/// How far two groups agree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// Places of the two among the groups.
    pub groups: (usize, usize),
    /// Kendall's tau-b of their scores; absent when one of them finds all equal.
    pub tau: Option<f64>,
    /// Share of the first three of one that are among the first three of the other.
    pub overlap: Option<f64>,
}

/// How far the ranks of a candidate are apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Which candidate.
    pub candidate: usize,
    /// Ranks between the group that puts it highest and the one that puts it lowest.
    pub places: usize,
    /// Place of the group that puts it highest.
    pub highest: usize,
    /// Place of the group that puts it lowest.
    pub lowest: usize,
    /// Groups that have it among their first three while the merged vote puts it in the lower half.
    pub diverging: Vec<usize>,
}

/// The vote of each group, and of all together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Voices {
    /// Rule that ordered.
    pub rule: VoteRule,
    /// How the ranks in force are merged.
    pub voice: Voice,
    /// Groups that voted.
    pub groups: Vec<GroupVoice>,
    /// Weights of these groups; they add up to one.
    pub weights: Vec<Fraction>,
    /// Groups that are named and cast no vote: their weight went to the others.
    pub silent: Vec<String>,
    /// Groups that voted and are not shown apart: too few voters, or they would give such a group away.
    pub withheld: Vec<String>,
    /// All voters, every group weighing as it should.
    pub equal: GroupVoice,
    /// All voters, every head weighing the same.
    pub heads: GroupVoice,
    /// Agreement of each two groups.
    pub agreements: Vec<Agreement>,
    /// For each candidate, how far groups are apart.
    pub gaps: Vec<Gap>,
}

impl Voices {
    /// Returns the merged vote in force.
    #[must_use]
    pub fn merged(&self) -> &GroupVoice {
        match self.voice {
            Voice::Equal => &self.equal,
            Voice::Heads => &self.heads,
        }
    }

    /// Takes out the groups that must not be shown apart, and all that compares them; the merged votes keep their part.
    #[must_use]
    pub fn without(&self, hidden: &[bool]) -> Self {
        let is_shown = |at: &usize| hidden.get(*at) != Some(&true);
        let shown: Vec<usize> = (0..self.groups.len()).filter(is_shown).collect();
        let groups: Vec<GroupVoice> = shown.iter().map(|at| self.groups[*at].clone()).collect();
        let names = (0..self.groups.len()).filter(|at| !is_shown(at)).filter_map(|at| self.groups[at].group.clone());
        let merged = &self.merged().ranks;
        Self {
            rule: self.rule,
            voice: self.voice,
            weights: shown.iter().map(|at| self.weights[*at].clone()).collect(),
            silent: self.silent.clone(),
            withheld: names.collect(),
            equal: self.equal.clone(),
            heads: self.heads.clone(),
            agreements: agreements(&groups),
            gaps: (0..merged.len()).filter_map(|candidate| gap(candidate, &groups, merged)).collect(),
            groups,
        }
    }
}

/// Counts the votes of each group apart, and merges them both ways; nothing when Kemeny's order cannot be proven.
///
/// # Formula
/// share of a group = score / most possible (for points: / all points of the group); merged = mean of the shares with
/// the weights of the groups, or the scores of all ballots together. A rule of pairs merges the duels instead: the part
/// of each group's voters who prefer one project to another, with the weights of the groups, and then orders by these.
/// # Missing data
/// A group without votes is left out, its weight goes to the others, and it is named.
#[must_use]
pub fn voices(
    election: &Election,
    rule: impl Into<VoteRule>,
    voice: Voice,
    weight_of: &dyn Fn(&str) -> u64,
) -> Option<Voices> {
    let rule = rule.into();
    let n = election.candidates.len();
    let (mut groups, mut weights, mut silent) = (Vec::new(), Vec::new(), Vec::new());
    for group in (0..election.groups.len()).map(Some).chain([None]) {
        let ballots: Vec<&Ballot> = election.ballots.iter().filter(|ballot| ballot.group == group).collect();
        let name = group.map(|group| election.groups[group].clone());
        // Empty ballots alone say nothing that could be merged.
        let has_voice = ballots.iter().any(|ballot| ballot.count > 0 && !ballot.vote.is_empty());
        match (has_voice, name) {
            (true, name) => {
                weights.push(name.as_deref().map_or(1, weight_of));
                groups.push(counted(name, n, rule, &ballots)?);
            }
            (false, Some(name)) => silent.push(name),
            (false, None) => {}
        }
    }
    let all: u64 = weights.iter().sum();
    let weights: Vec<Fraction> = weights.into_iter().map(|weight| Fraction::new(weight, all)).collect();
    let every: Vec<&Ballot> = election.ballots.iter().collect();
    let heads = counted(None, n, rule, &every)?;
    let equal = match rule {
        VoteRule::Score(_) => mean(n, &groups, &weights, heads.voters),
        VoteRule::Pairs(rule) => {
            let (scores, ranks) = rule.count(&duels(election, Voice::Equal, weight_of))?;
            let shares = parts(&scores, n.saturating_sub(1) as u64);
            GroupVoice { group: None, voters: heads.voters, scores, shares, ranks }
        }
    };
    let agreements = agreements(&groups);
    let merged = if voice == Voice::Equal { &equal.ranks } else { &heads.ranks };
    let gaps = (0..n).filter_map(|candidate| gap(candidate, &groups, merged)).collect();
    Some(Voices { rule, voice, groups, weights, silent, withheld: Vec::new(), equal, heads, agreements, gaps })
}

/// The duels in the voice in force: voters counted one by one, or each group with its weight.
#[must_use]
pub fn duels(election: &Election, voice: Voice, weight_of: &dyn Fn(&str) -> u64) -> Pairwise {
    let n = election.candidates.len();
    let of = |ballots: &[&Ballot]| Pairwise::of(&Preferences::of(n, ballots.iter().copied()));
    let groups: Vec<(u64, u64, Pairwise)> = (0..election.groups.len())
        .map(Some)
        .chain([None])
        .filter_map(|group| {
            let ballots: Vec<&Ballot> = election.ballots.iter().filter(|ballot| ballot.group == group).collect();
            let has_voice = ballots.iter().any(|ballot| ballot.count > 0 && !ballot.vote.is_empty());
            let weight = group.map_or(1, |group| weight_of(&election.groups[group]));
            has_voice.then(|| (weight, ballots.iter().map(|ballot| ballot.count).sum(), of(&ballots)))
        })
        .collect();
    match voice {
        Voice::Equal if groups.len() > 1 => Pairwise::joined(n, &groups),
        Voice::Equal | Voice::Heads => of(&election.ballots.iter().collect::<Vec<_>>()),
    }
}

/// The mean of the groups' shares by their weights.
fn mean(n: usize, groups: &[GroupVoice], weights: &[Fraction], voters: u64) -> GroupVoice {
    let mut sums = vec![Fraction::zero(); n];
    for (group, weight) in groups.iter().zip(weights) {
        sums.iter_mut().zip(&group.shares).for_each(|(sum, share)| *sum = sum.plus(&share.times(weight)));
    }
    GroupVoice { group: None, voters, ranks: shared_ranks(&sums), scores: sums.clone(), shares: sums }
}

fn counted(group: Option<String>, n: usize, rule: VoteRule, ballots: &[&Ballot]) -> Option<GroupVoice> {
    let ((scores, ranks), whole) = rule.count(n, ballots)?;
    let shares = parts(&scores, whole);
    Some(GroupVoice { group, voters: ballots.iter().map(|ballot| ballot.count).sum(), scores, shares, ranks })
}

fn parts(scores: &[Fraction], whole: u64) -> Vec<Fraction> {
    scores.iter().map(|score| score.times(&Fraction::new(1, whole))).collect()
}

fn agreements(groups: &[GroupVoice]) -> Vec<Agreement> {
    // Ranks are small whole numbers, exact in any number type; a low rank is a high standing.
    #[expect(clippy::cast_precision_loss, reason = "ranks are far below 2^52")]
    let standing = |group: &GroupVoice| group.ranks.iter().map(|rank| -(*rank as f64)).collect::<Vec<f64>>();
    let mut agreements = Vec::new();
    for one in 0..groups.len() {
        for other in one + 1..groups.len() {
            let tau = correlation::kendall_tau_b(&standing(&groups[one]), &standing(&groups[other]));
            let overlap = overlap(&groups[one].ranks, &groups[other].ranks);
            agreements.push(Agreement { groups: (one, other), tau, overlap });
        }
    }
    agreements
}

/// Share of the first three of one that are among the first three of the other, shared places included.
fn overlap(one: &[usize], other: &[usize]) -> Option<f64> {
    let top = |ranks: &[usize]| (0..ranks.len()).filter(|at| ranks[*at] <= TOP).collect::<Vec<usize>>();
    let (one, other) = (top(one), top(other));
    let both = one.iter().filter(|at| other.contains(at)).count();
    let either = one.len().max(other.len());
    #[expect(clippy::cast_precision_loss, reason = "counts of candidates")]
    (either > 0).then(|| both as f64 / either as f64)
}

fn gap(candidate: usize, groups: &[GroupVoice], merged: &[usize]) -> Option<Gap> {
    let rank = |group: &usize| groups[*group].ranks[candidate];
    let highest = (0..groups.len()).min_by_key(rank)?;
    let lowest = (0..groups.len()).rev().max_by_key(rank)?;
    let falls = merged[candidate] * 2 > merged.len();
    let wants = |group: &usize| rank(group) <= TOP && groups[*group].scores[candidate] > Fraction::zero();
    let diverging = (0..groups.len()).filter(|group| falls && wants(group)).collect();
    Some(Gap { candidate, places: rank(&lowest) - rank(&highest), highest, lowest, diverging })
}
