//! Weights from a list of judgements: the criterion, what it was compared with, how many times it matters more, and who
//! said so. One list serves every way of asking.

use std::collections::BTreeSet;

use serde::Serialize;

use super::ahp::{self, Comparisons, Judgement as Outlier};
use super::best_worst::{self, BestWorst};
use super::points;
pub use crate::model::Asking;
use crate::rank::Refusal;

/// A judgement about criteria, which are counted from zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Who said it; judgements of several are joined by their geometric mean, points by their mean.
    pub who: String,
    /// The criterion.
    pub criterion: usize,
    /// What it was compared with; nothing for points.
    pub against: Option<usize>,
    /// How many times it matters more, or its points.
    pub value: f64,
}

/// Weights, and how far the judgements contradict each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Weighing {
    /// How they were derived.
    pub asking: Asking,
    /// Weights that add up to one.
    pub weights: Vec<f64>,
    /// Weights by geometric means, beside those of the eigenvector.
    pub geometric_means: Option<Vec<f64>>,
    /// Consistency ratio with Saaty's indices, or the deviation of the best-worst method over what it may be.
    pub ratio: Option<f64>,
    /// The judgement farthest from what the weights say.
    pub worst: Option<Outlier>,
    /// Pairs that nobody compared.
    pub n_filled: usize,
    /// Persons or groups whose judgements were joined.
    pub n_voices: usize,
}

/// Above this ratio the judgements should be looked at again.
pub const DOUBTFUL: f64 = 0.1;
/// Above this ratio they say too little to be used.
pub const CONTRADICTING: f64 = 0.2;

/// Returns the way of asking that a list of judgements fits.
#[must_use]
pub fn asking_of(judgements: &[Judged]) -> Asking {
    if judgements.iter().any(|it| it.against.is_some()) { Asking::Ahp } else { Asking::Swing }
}

/// Derives the weights of `n` criteria.
///
/// # Errors
/// When the judgements are not those of the way of asking, contradict each other outright, or connect too little.
pub fn weigh(n: usize, judgements: &[Judged], asking: Asking) -> Result<Weighing, Refusal> {
    let voices: BTreeSet<&str> = judgements.iter().map(|it| it.who.as_str()).collect();
    let found = match asking {
        Asking::Ahp => by_pairs(n, judgements, &voices),
        Asking::BestWorst => by_best_worst(n, judgements, &voices),
        Asking::Swing => by_points(n, judgements, &voices),
        Asking::Swara => by_steps(n, judgements, &voices),
    }?;
    Ok(Weighing { asking, n_voices: voices.len(), ..found })
}

fn plain(weights: Vec<f64>) -> Weighing {
    Weighing {
        asking: Asking::Swing,
        weights,
        geometric_means: None,
        ratio: None,
        worst: None,
        n_filled: 0,
        n_voices: 0,
    }
}

/// One table a voice, each pair in both directions.
fn by_pairs(n: usize, judgements: &[Judged], voices: &BTreeSet<&str>) -> Result<Weighing, Refusal> {
    let mut tables = Vec::new();
    for who in voices {
        let mut table: Vec<Vec<Option<f64>>> = vec![vec![None; n]; n];
        (0..n).for_each(|at| table[at][at] = Some(1.0));
        for it in judgements.iter().filter(|it| it.who == **who) {
            let Some(against) = it.against else {
                return Err(Refusal::Comparisons { row: it.criterion, column: it.criterion });
            };
            let refused = Err(Refusal::Comparisons { row: it.criterion, column: against });
            let is_positive = it.value.is_finite() && it.value > 0.0;
            let known = table[it.criterion][against];
            let contradicts = known.is_some_and(|known| (known / it.value).ln().abs() > 1e-6);
            if !is_positive || contradicts {
                return refused;
            }
            table[it.criterion][against] = Some(it.value);
            table[against][it.criterion] = Some(1.0 / it.value);
        }
        tables.push(table);
    }
    let found: Comparisons = ahp::weights(&ahp::together(&tables)?)?;
    let ratio = found.ratio(ahp::SAATY);
    Ok(Weighing {
        geometric_means: Some(found.geometric_means),
        ratio,
        worst: found.worst_judgement,
        n_filled: found.n_filled,
        ..plain(found.weights)
    })
}

/// The best is compared with every other, and every other with the worst.
fn by_best_worst(n: usize, judgements: &[Judged], voices: &BTreeSet<&str>) -> Result<Weighing, Refusal> {
    let mut sum = vec![0.0; n];
    let mut ratio: Option<f64> = None;
    for who in voices {
        let own: Vec<&Judged> = judgements.iter().filter(|it| it.who == **who).collect();
        let said = |one: usize, other: usize| {
            if one == other {
                return Some(1.0);
            }
            own.iter().find(|it| it.criterion == one && it.against == Some(other)).map(|it| it.value)
        };
        let row = |one: usize| (0..n).map(|other| said(one, other)).collect::<Option<Vec<f64>>>();
        let column = |other: usize| (0..n).map(|one| said(one, other)).collect::<Option<Vec<f64>>>();
        let best = (0..n).find_map(|best| Some((best, row(best)?)));
        let worst = (0..n).rev().find_map(|worst| Some((worst, column(worst)?)));
        let (Some((best, best_to_others)), Some((worst, others_to_worst))) = (best, worst) else {
            return Err(Refusal::NotConnected);
        };
        let direct = best_to_others[worst];
        let found = best_worst::linear(&BestWorst { best, worst, best_to_others, others_to_worst })?;
        sum.iter_mut().zip(&found.weights).for_each(|(sum, weight)| *sum += weight);
        let place = direct.round().clamp(1.0, 9.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 1 to 9")]
        let index = best_worst::CONSISTENCY_INDEX[place as usize - 1];
        let own_ratio = if index > 0.0 { found.ksi / index } else { 0.0 };
        ratio = Some(ratio.map_or(own_ratio, |known| known.max(own_ratio)));
    }
    Ok(Weighing { ratio, ..plain(super::shares(&sum)?) })
}

/// The mean of the shares that each voice gave.
fn by_points(n: usize, judgements: &[Judged], voices: &BTreeSet<&str>) -> Result<Weighing, Refusal> {
    let mut sum = vec![0.0; n];
    for who in voices {
        let mut given = vec![0.0; n];
        for it in judgements.iter().filter(|it| it.who == **who) {
            if let Some(column) = it.against {
                return Err(Refusal::Comparisons { row: it.criterion, column });
            }
            given[it.criterion] += it.value;
        }
        sum.iter_mut().zip(points::swing(&given)?).for_each(|(sum, share)| *sum += share);
    }
    Ok(plain(super::shares(&sum)?))
}

/// In the order in which they stand: the first has no step.
fn by_steps(n: usize, judgements: &[Judged], voices: &BTreeSet<&str>) -> Result<Weighing, Refusal> {
    let mut sum = vec![0.0; n];
    for who in voices {
        let own: Vec<&Judged> = judgements.iter().filter(|it| it.who == **who).collect();
        let named: BTreeSet<usize> = own.iter().map(|it| it.criterion).collect();
        if named.len() != own.len() || own.is_empty() {
            return Err(Refusal::Weights);
        }
        let steps: Vec<f64> = own.iter().skip(1).map(|it| it.value).collect();
        for (it, weight) in own.iter().zip(points::swara(&steps)?) {
            sum[it.criterion] += weight;
        }
    }
    Ok(plain(super::shares(&sum)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(who: &str, criterion: usize, against: usize, value: f64) -> Judged {
        Judged { who: who.to_owned(), criterion, against: Some(against), value }
    }

    #[test]
    fn two_groups_who_say_the_opposite_end_in_equal_weights() {
        let said = [pair("women", 0, 1, 4.0), pair("men", 1, 0, 4.0)];
        let found = weigh(2, &said, Asking::Ahp).expect("both pairs are compared");
        assert!((found.weights[0] - 0.5).abs() < 1e-9, "{:?}", found.weights);
        assert_eq!(found.n_voices, 2);
    }

    #[test]
    fn one_voice_that_says_a_pair_both_ways_is_refused() {
        let said = [pair("", 0, 1, 4.0), pair("", 1, 0, 4.0)];
        assert_eq!(weigh(2, &said, Asking::Ahp), Err(Refusal::Comparisons { row: 1, column: 0 }));
    }

    #[test]
    fn the_best_and_the_worst_are_found_in_the_list() {
        // Rezaei (2016), the vectors of the transportation mode: 3/42, 13.5/42, 25.5/42.
        let said = [pair("", 2, 0, 8.0), pair("", 2, 1, 2.0), pair("", 1, 0, 5.0)];
        let found = weigh(3, &said, Asking::BestWorst).expect("the judgements are whole");
        for (weight, printed) in found.weights.iter().zip([0.0714, 0.3214, 0.6071]) {
            assert!((weight - printed).abs() < 5e-4, "{:?}", found.weights);
        }
        assert!(found.ratio.is_some_and(|ratio| ratio > 0.0));
    }

    #[test]
    fn points_of_several_weigh_each_voice_alike() {
        let points = |who: &str, criterion, value| Judged { who: who.to_owned(), criterion, against: None, value };
        let said = [points("women", 0, 100.0), points("men", 0, 1.0), points("men", 1, 1.0)];
        let found = weigh(2, &said, Asking::Swing).expect("points were given");
        assert_eq!(found.weights, [0.75, 0.25]);
    }
}
