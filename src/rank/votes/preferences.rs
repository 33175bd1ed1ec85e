//! Ballots as orders of candidates.

use crate::model::{Ballot, Vote};

/// Two candidates compared: the preferred one first, or both equal.
type Pair = (usize, usize, bool);

/// The orders that voters gave, with how many gave each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Candidates.
    pub n: usize,
    /// Voters, and their candidates from the most wanted; those of one level are tied, the others stand below all.
    pub orders: Vec<(u64, Vec<Vec<usize>>)>,
    /// Voters, and the pairs they compared: winner, loser, whether they found them equal.
    pub pairs: Vec<(u64, Vec<Pair>)>,
}

impl Preferences {
    /// Returns the orders of ballots on `n` candidates. Points give levels, none of them for zero points; approval gives
    /// one level.
    pub fn of<'a>(n: usize, ballots: impl IntoIterator<Item = &'a Ballot>) -> Self {
        let mut preferences = Self { n, ..Self::default() };
        for ballot in ballots {
            let levels = match &ballot.vote {
                Vote::Ranking(levels) => levels.clone(),
                Vote::Approval(chosen) => vec![chosen.clone()],
                Vote::Points(points) => levels_of(points),
                Vote::Pairs(pairs) => {
                    preferences.pairs.push((ballot.count, pairs.clone()));
                    continue;
                }
            };
            preferences.orders.push((ballot.count, levels));
        }
        preferences
    }

    /// Returns how many voters there are.
    #[must_use]
    pub fn n_voters(&self) -> u64 {
        self.orders.iter().map(|(voters, _)| voters).chain(self.pairs.iter().map(|(voters, _)| voters)).sum()
    }
}

fn levels_of(points: &[(usize, u64)]) -> Vec<Vec<usize>> {
    let mut given: Vec<(usize, u64)> = points.iter().copied().filter(|(_, points)| *points > 0).collect();
    given.sort_by_key(|(candidate, points)| (std::cmp::Reverse(*points), *candidate));
    given.chunk_by(|one, other| one.1 == other.1).map(|level| level.iter().map(|it| it.0).collect()).collect()
}
