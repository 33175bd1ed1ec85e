//! A ranking in numbers: what each project gets from each criterion and from the votes.

use rust_decimal::prelude::ToPrimitive;

use crate::profile::Scoring;
use crate::rank::Ranking;

/// Points that put the projects that cannot wait before all others, whatever the weights.
const MUST: f64 = 2.0;

/// Utilities of ranked projects, in the order of the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// For each criterion with a weight, what each project gets of it when it weighs everything: 0 to the part of the
    /// criteria.
    pub columns: Vec<Vec<f64>>,
    /// Weights, adding up to one.
    pub weights: Vec<f64>,
    /// Place of each column among the ranking's criteria.
    pub criteria: Vec<usize>,
    /// What each project gets whatever the weights: its votes.
    pub offsets: Vec<f64>,
}

impl Field {
    /// Takes the numbers of a ranking.
    #[must_use]
    pub fn of(ranking: &Ranking, scoring: &Scoring) -> Self {
        let float = |value: rust_decimal::Decimal| value.to_f64().unwrap_or_default();
        let [lowest, highest] = scoring.scale.map(f64::from);
        let share = float(ranking.criteria_share_pct) / 100.0;
        let weighed: Vec<usize> =
            (0..ranking.weights.len()).filter(|criterion| !ranking.weights[*criterion].1.is_zero()).collect();
        let part = |has_votes: bool| if has_votes { share } else { 1.0 };
        let column = |criterion: &usize| {
            let id = &ranking.weights[*criterion].0;
            let of = |ranked: &crate::rank::Ranked| {
                let score =
                    ranked.contributions.iter().find(|it| it.criterion == *id).map_or(lowest, |it| float(it.score));
                part(ranked.vote_score.is_some()) * (score - lowest) / (highest - lowest)
            };
            ranking.ranked.iter().map(of).collect()
        };
        let offset = |ranked: &crate::rank::Ranked| {
            let votes = ranked.vote_score.map_or(0.0, |votes| (1.0 - share) * float(votes) / 100.0);
            votes + if ranked.is_must { MUST } else { 0.0 }
        };
        Self {
            columns: weighed.iter().map(column).collect(),
            weights: weighed.iter().map(|criterion| float(ranking.weights[*criterion].1) / 100.0).collect(),
            offsets: ranking.ranked.iter().map(offset).collect(),
            criteria: weighed,
        }
    }

    /// Returns the number of projects.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.offsets.len()
    }

    /// Returns the scores of the projects under the weights in force.
    #[must_use]
    pub fn scores(&self) -> Vec<f64> {
        let mut scores = self.offsets.clone();
        for (column, weight) in self.columns.iter().zip(&self.weights) {
            scores.iter_mut().zip(column).for_each(|(score, value)| *score += weight * value);
        }
        scores
    }
}
