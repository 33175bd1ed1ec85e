//! Rules that give points: Borda, approval, plurality, and dots or stones.

use serde::Serialize;

use super::Preferences;
use crate::model::{Ballot, Vote};
use crate::rank::fraction::Fraction;

/// What a candidate that a ballot does not rank gets from it under Borda.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unranked {
    /// The mean of the places that are left.
    #[default]
    Average,
    /// Nothing.
    Zero,
}

/// A rule that gives points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreRule {
    /// Places on the ballots.
    Borda(Unranked),
    /// Voters who want the candidate.
    Approval,
    /// Voters who put the candidate first.
    Plurality,
    /// Dots, stones or points.
    Points,
}

impl ScoreRule {
    /// Returns the scores of ballots on `n` candidates.
    pub fn scores<'a>(self, n: usize, ballots: impl IntoIterator<Item = &'a Ballot>) -> Vec<Fraction> {
        match self {
            ScoreRule::Borda(unranked) => borda(&Preferences::of(n, ballots), unranked),
            ScoreRule::Approval => whole(approval(n, ballots)),
            ScoreRule::Plurality => plurality(&Preferences::of(n, ballots)),
            ScoreRule::Points => whole(points(n, ballots)),
        }
    }

    /// Returns what the scores of a group are divided by, so that groups of any size weigh the same: the most that one
    /// candidate could get, or for points all that were given.
    pub fn whole<'a>(self, n: usize, ballots: impl IntoIterator<Item = &'a Ballot>) -> u64 {
        match self {
            ScoreRule::Borda(_) => {
                let voters: u64 = ballots.into_iter().map(|ballot| ballot.count).sum();
                voters * n.saturating_sub(1) as u64
            }
            ScoreRule::Approval | ScoreRule::Plurality => ballots.into_iter().map(|ballot| ballot.count).sum(),
            ScoreRule::Points => points(n, ballots).iter().sum(),
        }
    }
}

fn whole(scores: Vec<u64>) -> Vec<Fraction> {
    scores.into_iter().map(|score| Fraction::new(score, 1)).collect()
}

/// Returns the Borda scores.
///
/// # Formula
/// The first of `m` gets `m − 1` points, the last none; tied places share their mean.
/// # Missing data
/// As `unranked` says. Ballots of pairs give nothing.
/// # Source
/// Borda 1781.
#[must_use]
pub fn borda(preferences: &Preferences, unranked: Unranked) -> Vec<Fraction> {
    let n = preferences.n;
    let mut doubled = vec![0u64; n];
    for (voters, levels) in &preferences.orders {
        let mut above = 0;
        let mut is_named = vec![false; n];
        for level in levels.iter().filter(|level| !level.is_empty()) {
            // Places above..above + k hold n-1-above down to n-above-k points.
            let twice = (2 * (n - 1 - above) - (level.len() - 1)) as u64;
            for candidate in level {
                doubled[*candidate] += voters * twice;
                is_named[*candidate] = true;
            }
            above += level.len();
        }
        if unranked == Unranked::Average && above < n {
            let twice = (n - 1 - above) as u64;
            for (score, _) in doubled.iter_mut().zip(&is_named).filter(|(_, is_named)| !**is_named) {
                *score += voters * twice;
            }
        }
    }
    doubled.into_iter().map(|score| Fraction::new(score, 2)).collect()
}

/// Returns how many voters named each candidate: those approved, ranked or given points.
pub fn approval<'a>(n: usize, ballots: impl IntoIterator<Item = &'a Ballot>) -> Vec<u64> {
    let mut counts = vec![0; n];
    for ballot in ballots {
        match &ballot.vote {
            Vote::Approval(chosen) => chosen.iter().for_each(|candidate| counts[*candidate] += ballot.count),
            Vote::Ranking(levels) => levels.iter().flatten().for_each(|candidate| counts[*candidate] += ballot.count),
            Vote::Points(points) => {
                let given = points.iter().filter(|(_, points)| *points > 0);
                given.for_each(|(candidate, _)| counts[*candidate] += ballot.count);
            }
            Vote::Pairs(_) => {}
        }
    }
    counts
}

/// Returns how many voters put each candidate first; those who put several first are shared among them.
#[must_use]
pub fn plurality(preferences: &Preferences) -> Vec<Fraction> {
    let mut scores = vec![Fraction::zero(); preferences.n];
    for (voters, levels) in &preferences.orders {
        let Some(first) = levels.iter().find(|level| !level.is_empty()) else { continue };
        let part = Fraction::new(*voters, first.len() as u64);
        first.iter().for_each(|candidate| scores[*candidate] = scores[*candidate].plus(&part));
    }
    scores
}

/// Returns the points of each candidate; an approval is one point, a ranking gives none.
pub fn points<'a>(n: usize, ballots: impl IntoIterator<Item = &'a Ballot>) -> Vec<u64> {
    let mut sums = vec![0u64; n];
    for ballot in ballots {
        match &ballot.vote {
            Vote::Points(points) => {
                points.iter().for_each(|(candidate, points)| sums[*candidate] += ballot.count * points);
            }
            Vote::Approval(chosen) => chosen.iter().for_each(|candidate| sums[*candidate] += ballot.count),
            Vote::Ranking(_) | Vote::Pairs(_) => {}
        }
    }
    sums
}
