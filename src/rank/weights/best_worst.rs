//! Weights from comparisons with the best and the worst criterion only.

use serde::Serialize;

use super::shares;
use crate::rank::Refusal;

/// What was said: how many times the best matters more than each, and each more than the worst.
#[derive(Debug, Clone, PartialEq)]
pub struct BestWorst {
    /// The most important criterion.
    pub best: usize,
    /// The least important criterion.
    pub worst: usize,
    /// The best against each.
    pub best_to_others: Vec<f64>,
    /// Each against the worst.
    pub others_to_worst: Vec<f64>,
}

/// Weights and how far the judgements are from each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Weighed {
    /// Weights that add up to one.
    pub weights: Vec<f64>,
    /// Largest deviation; zero when the judgements agree.
    pub ksi: f64,
}

/// Consistency index of the ratio model by the judgement of the best against the worst, from 1 to 9.
///
/// # Source
/// Rezaei (2015), Best-worst multi-criteria decision-making method, Omega 53, table 1.
pub const CONSISTENCY_INDEX: [f64; 9] = [0.0, 0.44, 1.0, 1.63, 2.30, 3.0, 3.73, 4.47, 5.23];

impl BestWorst {
    fn check(&self) -> Result<(), Refusal> {
        let n = self.best_to_others.len();
        if n == 0 || self.best >= n || self.worst >= n || self.others_to_worst.len() != n {
            let directions = self.others_to_worst.len();
            return Err(Refusal::Lengths { criteria: n, weights: n, directions });
        }
        let is_wrong = |value: &f64| !(value.is_finite() && *value > 0.0);
        match self.best_to_others.iter().chain(&self.others_to_worst).position(is_wrong) {
            Some(at) => Err(Refusal::Comparisons { row: at / n, column: at % n }),
            None => Ok(()),
        }
    }

    /// Returns whether every way from the best to the worst says the same.
    fn is_consistent(&self) -> bool {
        let direct = self.best_to_others[self.worst];
        let ways = self.best_to_others.iter().zip(&self.others_to_worst);
        let agrees = |a: f64, b: f64| (a - b).abs() <= 1e-12 * a.max(b);
        agrees(direct, self.others_to_worst[self.best]) && ways.into_iter().all(|(to, from)| agrees(to * from, direct))
    }

    fn consistent(&self) -> Result<Weighed, Refusal> {
        let inverse: Vec<f64> = self.best_to_others.iter().map(|value| 1.0 / value).collect();
        Ok(Weighed { weights: shares(&inverse)?, ksi: 0.0 })
    }
}

/// Weights of the linear model.
///
/// # Formula
/// Least `ξ` with `|w_B − a_Bj w_j| ≤ ξ`, `|w_j − a_jW w_W| ≤ ξ`, `Σ w = 1`, `w ≥ 0`. Divided by `ξ` this is the largest
/// `Σ w` with the same differences at most 1: a linear programme whose start, all zero, is allowed.
/// # Errors
/// When the judgements are not positive or not as many as the criteria.
/// # Source
/// Rezaei (2016), Best-worst method: some properties and a linear model, Omega 64, 126–130.
pub fn linear(said: &BestWorst) -> Result<Weighed, Refusal> {
    said.check()?;
    if said.is_consistent() {
        return said.consistent();
    }
    let n = said.best_to_others.len();
    let mut rows = Vec::new();
    let mut both = |plus: usize, factor: f64, minus: usize| {
        let mut row = vec![0.0; n];
        row[plus] += 1.0;
        row[minus] -= factor;
        if plus != minus {
            rows.push(row.iter().map(|value| -value).collect());
            rows.push(row);
        }
    };
    for criterion in 0..n {
        both(said.best, said.best_to_others[criterion], criterion);
        if criterion != said.best {
            both(criterion, said.others_to_worst[criterion], said.worst);
        }
    }
    let scaled = largest_sum(rows, n);
    let sum: f64 = scaled.iter().sum();
    Ok(Weighed { weights: shares(&scaled)?, ksi: 1.0 / sum })
}

/// Weights of the ratio model; where several are equally good, the middle of their range.
///
/// # Formula
/// Least `ξ` with `|w_B / w_j − a_Bj| ≤ ξ` and `|w_j / w_W − a_jW| ≤ ξ`, by bisection: with `w_W = 1`, a `w_B` is possible
/// when `(a_Bj − ξ)(a_jW − ξ) ≤ w_B ≤ (a_Bj + ξ)(a_jW + ξ)` for every `j`.
/// # Errors
/// As [`linear`].
/// # Source
/// Rezaei (2015), Best-worst multi-criteria decision-making method, Omega 53, 49–57.
pub fn ratio(said: &BestWorst) -> Result<Weighed, Refusal> {
    said.check()?;
    if said.is_consistent() {
        return said.consistent();
    }
    let n = said.best_to_others.len();
    let inner: Vec<usize> = (0..n).filter(|it| *it != said.best && *it != said.worst).collect();
    let direct = said.best_to_others[said.worst];
    let range = |ksi: f64| {
        let floor = |value: f64| (value - ksi).max(0.0);
        inner.iter().fold((floor(direct), direct + ksi), |(low, high), it| {
            let (to, from) = (said.best_to_others[*it], said.others_to_worst[*it]);
            (low.max(floor(to) * floor(from)), high.min((to + ksi) * (from + ksi)))
        })
    };
    let (mut below, mut ksi) = (0.0, 10.0 * (1.0 + direct));
    for _ in 0..200 {
        let middle = f64::midpoint(below, ksi);
        let (low, high) = range(middle);
        if low <= high { ksi = middle } else { below = middle }
    }
    let (low, high) = range(ksi);
    let best = f64::midpoint(low, high);
    let mut weights = vec![1.0; n];
    weights[said.best] = best;
    for it in inner {
        let (to, from) = (said.best_to_others[it], said.others_to_worst[it]);
        let low = (best / (to + ksi)).max(from - ksi);
        let high = if to > ksi { (best / (to - ksi)).min(from + ksi) } else { from + ksi };
        weights[it] = f64::midpoint(low, high);
    }
    Ok(Weighed { weights: shares(&weights)?, ksi })
}

/// Largest sum of values that are not negative, with each row of `rows` at most one.
///
/// A simplex table; the lowest possible column enters and the lowest possible row leaves, which cannot go in circles
/// (Bland 1977). The judgements are not consistent, so the sum is bounded.
fn largest_sum(rows: Vec<Vec<f64>>, n: usize) -> Vec<f64> {
    const TINY: f64 = 1e-11;
    let m = rows.len();
    let mut table: Vec<Vec<f64>> = rows
        .into_iter()
        .enumerate()
        .map(|(at, mut row)| {
            row.resize(n + m, 0.0);
            row[n + at] = 1.0;
            row.push(1.0);
            row
        })
        .collect();
    let mut gain = vec![1.0; n];
    gain.resize(n + m + 1, 0.0);
    let mut basis: Vec<usize> = (n..n + m).collect();
    while let Some(entering) = gain[..n + m].iter().position(|value| *value > TINY) {
        let ratio = |row: &Vec<f64>| row[n + m] / row[entering];
        let leaving = (0..m).filter(|row| table[*row][entering] > TINY).min_by(|one, other| {
            ratio(&table[*one]).total_cmp(&ratio(&table[*other])).then(basis[*one].cmp(&basis[*other]))
        });
        let Some(leaving) = leaving else { break };
        let pivot = table[leaving][entering];
        table[leaving].iter_mut().for_each(|value| *value /= pivot);
        basis[leaving] = entering;
        let pivot_row = table[leaving].clone();
        let others = table.iter_mut().enumerate().filter(|(at, _)| *at != leaving).map(|(_, row)| row);
        for row in others.chain(std::iter::once(&mut gain)) {
            let factor = row[entering];
            if factor != 0.0 {
                row.iter_mut().zip(&pivot_row).for_each(|(value, pivot)| *value -= factor * pivot);
            }
        }
    }
    let mut values = vec![0.0; n];
    for (row, variable) in basis.into_iter().enumerate().filter(|(_, variable)| *variable < n) {
        values[variable] = table[row][n + m].max(0.0);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> BestWorst {
        BestWorst { best: 2, worst: 0, best_to_others: vec![8.0, 2.0, 1.0], others_to_worst: vec![1.0, 5.0, 8.0] }
    }

    #[test]
    fn the_ratio_model_gives_the_weights_printed_in_its_paper() {
        // Rezaei (2015), transportation mode: 0.0714, 0.3387, 0.5899 with a deviation of 0.26.
        let found = ratio(&said()).expect("the judgements are whole");
        for (weight, printed) in found.weights.iter().zip([0.0714, 0.3387, 0.5899]) {
            assert!((weight - printed).abs() < 5e-5, "{:?}", found.weights);
        }
        assert!((found.ksi - 0.26).abs() < 5e-3, "{}", found.ksi);
    }

    #[test]
    fn judgements_that_agree_give_their_ratios() {
        let said =
            BestWorst { best: 0, worst: 2, best_to_others: vec![1.0, 2.0, 4.0], others_to_worst: vec![4.0, 2.0, 1.0] };
        assert_eq!(linear(&said), Ok(Weighed { weights: vec![4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0], ksi: 0.0 }));
    }
}
