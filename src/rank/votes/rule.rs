//! Every rule that orders projects by ballots, under one name, so that groups can be counted apart and merged by each.

use serde::{Deserialize, Serialize};

use super::{Pairwise, Preferences, ScoreRule, Strength, kemeny, schulze, shared_ranks};
use crate::model::Ballot;
use crate::rank::fraction::Fraction;

/// A rule that orders by ballots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum VoteRule {
    /// By points.
    Score(ScoreRule),
    /// By comparing projects two by two.
    Pairs(PairRule),
}

/// A rule that needs only how many prefer each project to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairRule {
    /// Duels won, a drawn one for half.
    Copeland,
    /// The strongest chain of duels.
    Schulze,
    /// The order that voters contradict least.
    Kemeny,
}

impl From<ScoreRule> for VoteRule {
    fn from(rule: ScoreRule) -> Self {
        VoteRule::Score(rule)
    }
}

/// What a rule says: a score a project, the higher the better, and the ranks.
pub(super) type Counted = (Vec<Fraction>, Vec<usize>);

impl PairRule {
    /// Counts the duels; nothing when Kemeny's order cannot be proven, because too many stand in one circle.
    ///
    /// # Formula
    /// Copeland: duels won + half of those drawn. Schulze and Kemeny: `n − rank`, since only places have a meaning; a
    /// project's place under Kemeny is its best in the best orders.
    pub(super) fn count(self, pairwise: &Pairwise) -> Option<Counted> {
        let n = pairwise.n;
        let by_ranks = |ranks: Vec<usize>| {
            (ranks.iter().map(|rank| Fraction::new((n - (*rank).min(n)) as u64, 1)).collect(), ranks)
        };
        Some(match self {
            PairRule::Copeland => {
                let doubled = pairwise.copeland_doubled();
                (doubled.iter().map(|twice| Fraction::new(*twice, 2)).collect(), shared_ranks(&doubled))
            }
            PairRule::Schulze => by_ranks(schulze(pairwise, Strength::WinningVotes).ranks),
            PairRule::Kemeny => {
                let orders = kemeny(pairwise)?.orders;
                let place = |candidate: usize| {
                    orders.iter().filter_map(|order| order.iter().position(|it| *it == candidate)).min()
                };
                by_ranks((0..n).map(|candidate| place(candidate).map_or(n, |place| place + 1)).collect())
            }
        })
    }
}

impl VoteRule {
    /// Counts ballots on `n` candidates: scores, ranks, and what the scores are divided by to compare groups.
    pub(super) fn count(self, n: usize, ballots: &[&Ballot]) -> Option<(Counted, u64)> {
        match self {
            VoteRule::Score(rule) => {
                let scores = rule.scores(n, ballots.iter().copied());
                let ranks = shared_ranks(&scores);
                Some(((scores, ranks), rule.whole(n, ballots.iter().copied())))
            }
            VoteRule::Pairs(rule) => {
                let pairwise = Pairwise::of(&Preferences::of(n, ballots.iter().copied()));
                Some((rule.count(&pairwise)?, n.saturating_sub(1) as u64))
            }
        }
    }
}
