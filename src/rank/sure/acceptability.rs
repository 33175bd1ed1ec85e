//! How often each alternative takes each place when the weights are drawn at random.

use serde::Serialize;

use super::random::{Cloud, Random};
use crate::rank::order;

/// Draws to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws {
    /// How weights are drawn.
    pub cloud: Cloud,
    /// How many times.
    pub n: u32,
    /// Where the random numbers begin.
    pub seed: u64,
}

/// What becomes of places that equal alternatives cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// Each gets an equal part of each place, so that the shares of a place add up to one.
    Shared,
    /// All get the best of the places.
    Best,
}

/// Shares of the draws.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Acceptability {
    /// Number of draws.
    pub n_draws: u32,
    /// Where the random numbers began.
    pub seed: u64,
    /// For each alternative, the share of draws in which it takes each place, the first place first.
    pub shares: Vec<Vec<f64>>,
    /// For each alternative, the mean of the weights under which it is first; absent when it never is.
    pub central_weights: Vec<Option<Vec<f64>>>,
}

impl Acceptability {
    /// Returns the best and the worst place of an alternative once the rarest draws on either side, such as 0.05 of
    /// them, are left out.
    #[must_use]
    pub fn usual_places(&self, alternative: usize, left_out: f64) -> (usize, usize) {
        let shares = &self.shares[alternative];
        let first = |shares: &mut dyn Iterator<Item = &f64>| {
            let mut sum = 0.0;
            shares
                .take_while(|share| {
                    sum += **share;
                    sum <= left_out + 1e-12
                })
                .count()
        };
        let best = first(&mut shares.iter());
        let worst = first(&mut shares.iter().rev());
        (best + 1, shares.len() - worst.min(shares.len() - 1 - best.min(shares.len() - 1)))
    }

    /// Returns the share of draws in which an alternative is among the first `k`.
    #[must_use]
    pub fn within(&self, alternative: usize, k: usize) -> f64 {
        self.shares[alternative].iter().take(k).sum()
    }

    /// Half the width of the range that holds the true share in 95 of a hundred repetitions, at its widest.
    ///
    /// # Formula
    /// `1.96 √(0.25 / n)`
    #[must_use]
    pub fn half_width(&self) -> f64 {
        1.96 * (0.25 / f64::from(self.n_draws.max(1))).sqrt()
    }
}

/// Draws weights and shows each draw's number, weights and scores.
///
/// `columns` hold the normalised values, criterion after criterion, and `offsets` what is added whatever the weights; each
/// draw is seeded by its own number.
pub fn each_draw(columns: &[Vec<f64>], offsets: &[f64], draws: &Draws, mut show: impl FnMut(u32, &[f64], &[f64])) {
    let n_rows = offsets.len();
    let mut weights = vec![0.0; columns.len()];
    let mut scores = vec![0.0; n_rows];
    for draw in 0..draws.n {
        draws.cloud.draw(&mut Random::of_draw(draws.seed, u64::from(draw)), &mut weights);
        scores.copy_from_slice(offsets);
        for (column, weight) in columns.iter().zip(&weights) {
            for (score, value) in scores.iter_mut().zip(column) {
                *score += weight * value;
            }
        }
        show(draw, &weights, &scores);
    }
}

/// Counts places over the draws.
///
/// # Formula
/// `b_i^r` = share of the draws in which alternative `i` takes place `r`
/// # Source
/// Lahdelma and Salminen (2001), SMAA-2, Operations Research 49(3), 444–454.
#[must_use]
pub fn acceptability(columns: &[Vec<f64>], draws: &Draws, ties: Ties) -> Acceptability {
    acceptability_with(columns, &vec![0.0; columns.first().map_or(0, Vec::len)], draws, ties)
}

/// As [`acceptability`], with what each alternative has whatever the weights.
#[must_use]
pub fn acceptability_with(columns: &[Vec<f64>], offsets: &[f64], draws: &Draws, ties: Ties) -> Acceptability {
    let mut counts = Counts::new(offsets.len(), columns.len());
    each_draw(columns, offsets, draws, |_, weights, scores| counts.add(weights, scores, ties));
    counts.shares(draws)
}

/// Counts places of scores that any method gives under drawn weights.
pub fn acceptability_by(
    n_rows: usize,
    n_criteria: usize,
    draws: &Draws,
    ties: Ties,
    mut score: impl FnMut(&[f64]) -> Vec<f64>,
) -> Acceptability {
    let mut counts = Counts::new(n_rows, n_criteria);
    let mut weights = vec![0.0; n_criteria];
    for draw in 0..draws.n {
        draws.cloud.draw(&mut Random::of_draw(draws.seed, u64::from(draw)), &mut weights);
        counts.add(&weights, &score(&weights), ties);
    }
    counts.shares(draws)
}

/// Counts places of values that were drawn elsewhere: a row a draw, a value an alternative.
#[must_use]
pub fn acceptability_of_values(rows: &[Vec<f64>], ties: Ties) -> Acceptability {
    let n = rows.first().map_or(0, Vec::len);
    let mut counts = Counts::new(n, 0);
    rows.iter().for_each(|values| counts.add(&[], values, ties));
    let n_draws = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    counts.shares(&Draws { cloud: Cloud::Any, n: n_draws, seed: 0 })
}

/// Share of the draws in which the alternative of the row scores higher than that of the column.
#[must_use]
pub fn pairwise_winning(columns: &[Vec<f64>], draws: &Draws) -> Vec<Vec<f64>> {
    let n = columns.first().map_or(0, Vec::len);
    let mut wins = vec![vec![0.0; n]; n];
    each_draw(columns, &vec![0.0; n], draws, |_, _, scores| {
        for (row, one) in wins.iter_mut().zip(scores) {
            for (wins, other) in row.iter_mut().zip(scores) {
                *wins += f64::from(u8::from(one > other && !order::is_tie(*one, *other)));
            }
        }
    });
    let n_draws = f64::from(draws.n.max(1));
    wins.iter_mut().flatten().for_each(|wins| *wins /= n_draws);
    wins
}

/// Places counted so far.
struct Counts {
    places: Vec<Vec<f64>>,
    first_weights: Vec<Vec<f64>>,
    n_first: Vec<f64>,
    /// Alternatives from the best down, each behind a number that orders it: whole numbers sort much faster.
    sorted: Vec<u128>,
}

impl Counts {
    fn new(n: usize, n_criteria: usize) -> Self {
        Self {
            places: vec![vec![0.0; n]; n],
            first_weights: vec![vec![0.0; n_criteria]; n],
            n_first: vec![0.0; n],
            sorted: Vec::with_capacity(n),
        }
    }

    fn add(&mut self, weights: &[f64], scores: &[f64], ties: Ties) {
        self.sorted.clear();
        self.sorted
            .extend((0u32..).zip(scores).map(|(at, score)| (u128::from(downwards(*score)) << 32) | u128::from(at)));
        self.sorted.sort_unstable();
        let alternative = |entry: u128| (entry & u128::from(u32::MAX)) as usize;
        let mut from = 0;
        while from < self.sorted.len() {
            let mut to = from + 1;
            while to < self.sorted.len()
                && order::is_tie(scores[alternative(self.sorted[to - 1])], scores[alternative(self.sorted[to])])
            {
                to += 1;
            }
            let (places, part) = match ties {
                Ties::Shared => (from..to, 1.0 / real(to - from)),
                Ties::Best => (from..from + 1, 1.0),
            };
            for entry in &self.sorted[from..to] {
                let alternative = alternative(*entry);
                self.places[alternative][places.clone()].iter_mut().for_each(|count| *count += part);
                if from == 0 {
                    self.n_first[alternative] += part;
                    let sums = self.first_weights[alternative].iter_mut();
                    sums.zip(weights).for_each(|(sum, weight)| *sum += part * weight);
                }
            }
            from = to;
        }
    }

    fn shares(mut self, draws: &Draws) -> Acceptability {
        let n_draws = f64::from(draws.n.max(1));
        self.places.iter_mut().flatten().for_each(|count| *count /= n_draws);
        let central_weights = self
            .first_weights
            .into_iter()
            .zip(&self.n_first)
            .map(|(sums, n_first)| (*n_first > 0.0).then(|| sums.into_iter().map(|sum| sum / n_first).collect()));
        Acceptability {
            n_draws: draws.n,
            seed: draws.seed,
            central_weights: central_weights.collect(),
            shares: self.places,
        }
    }
}

/// A whole number that is smaller for a higher score: the order of `total_cmp`, turned round.
fn downwards(score: f64) -> u64 {
    let bits = score.to_bits();
    // Negative numbers stand in reverse behind their sign.
    let upwards = if bits >> 63 == 1 { !bits } else { bits | (1 << 63) };
    !upwards
}

#[expect(clippy::cast_precision_loss, reason = "numbers of alternatives are far below 2^52")]
fn real(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_alternatives_share_their_places() {
        let draws = Draws { cloud: Cloud::Any, n: 100, seed: 1 };
        let columns = [vec![1.0, 1.0, 0.0], vec![0.5, 0.5, 0.0]];
        let found = acceptability(&columns, &draws, Ties::Shared);
        assert_eq!(found.shares[0], [0.5, 0.5, 0.0]);
        assert_eq!(found.shares[2], [0.0, 0.0, 1.0]);
        assert_eq!(acceptability(&columns, &draws, Ties::Best).shares[1], [1.0, 0.0, 0.0]);
        assert_eq!(found.usual_places(0, 0.05), (1, 2));
        assert_eq!(found.usual_places(2, 0.05), (3, 3));
    }

    #[test]
    fn the_same_seed_gives_the_same_shares() {
        let columns = [vec![0.3, 0.9, 0.5], vec![0.8, 0.1, 0.6]];
        let with = |seed| acceptability(&columns, &Draws { cloud: Cloud::Any, n: 500, seed }, Ties::Shared);
        assert_eq!(with(3), with(3));
        assert_ne!(with(3).shares, with(4).shares);
    }
}
