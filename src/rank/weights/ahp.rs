//! Weights from comparisons of criteria two by two (analytic hierarchy process).

use serde::Serialize;

use super::shares;
use crate::rank::Refusal;

/// A table of judgements: how many times the criterion of the row matters more than that of the column.
pub type Judgements = [Vec<Option<f64>>];

/// Random index by number of criteria, from one.
///
/// # Source
/// Saaty (1980), The analytic hierarchy process.
pub const SAATY: &[f64] = &[0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/// Random index by number of criteria, from one.
///
/// # Source
/// Tummala and Ling (1998), A note on the computation of the mean random consistency index of the AHP.
pub const TUMMALA_LING: &[f64] = &[0.0, 0.0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882];

/// What the comparisons say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparisons {
    /// Weights by the principal eigenvector.
    pub weights: Vec<f64>,
    /// Weights by the geometric means of the rows.
    pub geometric_means: Vec<f64>,
    /// Principal eigenvalue.
    pub lambda_max: f64,
    /// `(λ − n) / (n − 1)`.
    pub consistency_index: f64,
    /// The judgement farthest from what the weights say.
    pub worst_judgement: Option<Judgement>,
    /// Three criteria whose judgements contradict each other, the worst first; at most three such triads.
    pub worst_triads: Vec<[usize; 3]>,
    /// Number of pairs that nobody compared; they were filled so that the table is as consistent as it can be.
    pub n_filled: usize,
}

/// A judgement and what the weights would have it be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Judgement {
    /// The criterion that was said to matter more or less.
    pub row: usize,
    /// The one it was compared with.
    pub column: usize,
    /// What was said.
    pub said: f64,
    /// What the weights say.
    pub implied: f64,
}

impl Comparisons {
    /// Returns the consistency ratio under a table of random indices; two criteria cannot contradict each other.
    ///
    /// # Missing data
    /// `None` when the table does not reach so many criteria.
    #[must_use]
    pub fn ratio(&self, random_index: &[f64]) -> Option<f64> {
        let n = self.weights.len();
        if n <= 2 {
            return Some(0.0);
        }
        let index = *random_index.get(n - 1)?;
        (index > 0.0).then(|| self.consistency_index / index)
    }
}

/// Derives weights from judgements.
///
/// # Formula
/// The principal right eigenvector, by power iteration; `CI = (λ − n)/(n − 1)`, `CR = CI/RI`. The geometric means of
/// the rows stand beside it.
/// # Missing data
/// A pair that nobody compared is filled with the value that makes the principal eigenvalue smallest.
/// # Errors
/// When the table is not square, when a judgement is not above zero or is not the reciprocal of its opposite, or when
/// the judgements do not connect all criteria.
/// # Source
/// Saaty (1980); incomplete tables: Bozóki, Fülöp and Rónyai (2010), On optimal completion of incomplete pairwise
/// comparison matrices.
pub fn weights(judgements: &Judgements) -> Result<Comparisons, Refusal> {
    let (mut table, gaps) = checked(judgements)?;
    fill(&mut table, &gaps);
    let n = table.len();
    let (vector, lambda_max) = principal(&table);
    let weights = shares(&vector)?;
    let means: Vec<f64> = table.iter().map(|row| (row.iter().map(|it| it.ln()).sum::<f64>() / real(n)).exp()).collect();
    let consistency_index = if n > 1 { (lambda_max - real(n)) / (real(n) - 1.0) } else { 0.0 };
    Ok(Comparisons {
        worst_judgement: worst_judgement(judgements, &weights),
        worst_triads: worst_triads(judgements),
        geometric_means: shares(&means)?,
        weights,
        lambda_max,
        consistency_index,
        n_filled: gaps.len(),
    })
}

/// Joins the judgements of several persons by their geometric mean, which keeps opposite judgements reciprocal.
///
/// # Errors
/// When there is no table, or the tables are not of one size.
pub fn together(tables: &[Vec<Vec<Option<f64>>>]) -> Result<Vec<Vec<Option<f64>>>, Refusal> {
    let n = tables.first().map_or(0, Vec::len);
    if n == 0 {
        return Err(Refusal::Empty);
    }
    if let Some(alternative) =
        tables.iter().position(|table| table.len() != n || table.iter().any(|row| row.len() != n))
    {
        return Err(Refusal::Ragged { alternative });
    }
    let mean = |row: usize, column: usize| {
        let said: Vec<f64> = tables.iter().filter_map(|table| table[row][column]).collect();
        (!said.is_empty()).then(|| (said.iter().map(|it| it.ln()).sum::<f64>() / real(said.len())).exp())
    };
    Ok((0..n).map(|row| (0..n).map(|column| mean(row, column)).collect()).collect())
}

type Gaps = Vec<(usize, usize)>;

/// Checks the table; what nobody compared becomes 1 for a start and is returned as a gap.
fn checked(judgements: &Judgements) -> Result<(Vec<Vec<f64>>, Gaps), Refusal> {
    let n = judgements.len();
    if n == 0 {
        return Err(Refusal::Empty);
    }
    let mut table = vec![vec![1.0; n]; n];
    let mut gaps = Gaps::new();
    for (row, line) in judgements.iter().enumerate() {
        if line.len() != n {
            return Err(Refusal::Ragged { alternative: row });
        }
        for column in row + 1..n {
            let refused = Refusal::Comparisons { row, column };
            match (line[column], judgements[column].get(row).copied().flatten()) {
                (Some(one), Some(other)) if one > 0.0 && other > 0.0 => {
                    // Printed reciprocals are rounded: 0.33 is a third.
                    if (one * other - 1.0).abs() > 0.05 || !one.is_finite() {
                        return Err(refused);
                    }
                    (table[row][column], table[column][row]) = (one, other);
                }
                (Some(one), None) if one > 0.0 && one.is_finite() => {
                    (table[row][column], table[column][row]) = (one, 1.0 / one);
                }
                (None, Some(other)) if other > 0.0 && other.is_finite() => {
                    (table[row][column], table[column][row]) = (1.0 / other, other);
                }
                (None, None) => gaps.push((row, column)),
                _ => return Err(refused),
            }
        }
    }
    if is_connected(n, &gaps) { Ok((table, gaps)) } else { Err(Refusal::NotConnected) }
}

fn is_connected(n: usize, gaps: &[(usize, usize)]) -> bool {
    let mut reached = vec![false; n];
    let mut waiting = vec![0];
    while let Some(at) = waiting.pop() {
        if !std::mem::replace(&mut reached[at], true) {
            let is_known = |other: &usize| !gaps.contains(&(at.min(*other), at.max(*other)));
            waiting.extend((0..n).filter(|other| *other != at).filter(is_known));
        }
    }
    reached.into_iter().all(|it| it)
}

/// Fills the gaps where the eigenvalue is smallest.
///
/// Its slope by the logarithm of a judgement is `u_i a_ij w_j − u_j a_ji w_i`, with the left eigenvector `u`; setting it
/// to zero gives each gap from the others, and the steps are repeated until nothing moves.
fn fill(table: &mut [Vec<f64>], gaps: &[(usize, usize)]) {
    if gaps.is_empty() {
        return;
    }
    for _ in 0..2_000 {
        let right = principal(table).0;
        let turned: Vec<Vec<f64>> = (0..table.len()).map(|row| table.iter().map(|line| line[row]).collect()).collect();
        let left = principal(&turned).0;
        let mut moved = 0.0_f64;
        for (row, column) in gaps {
            let value = (left[*column] * right[*row] / (left[*row] * right[*column])).sqrt();
            moved = moved.max((value / table[*row][*column] - 1.0).abs());
            table[*row][*column] = value;
            table[*column][*row] = 1.0 / value;
        }
        if moved < 1e-14 {
            break;
        }
    }
}

/// Principal right eigenvector, adding up to one, and its eigenvalue.
fn principal(table: &[Vec<f64>]) -> (Vec<f64>, f64) {
    let n = table.len();
    let mut vector = vec![1.0 / real(n); n];
    let mut lambda = 0.0;
    for _ in 0..10_000 {
        let product: Vec<f64> =
            table.iter().map(|row| row.iter().zip(&vector).map(|(one, other)| one * other).sum()).collect();
        lambda = product.iter().sum();
        let next: Vec<f64> = product.iter().map(|value| value / lambda).collect();
        let moved = next.iter().zip(&vector).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max);
        vector = next;
        if moved < 1e-16 {
            break;
        }
    }
    (vector, lambda)
}

fn worst_judgement(judgements: &Judgements, weights: &[f64]) -> Option<Judgement> {
    let mut worst: Option<(f64, Judgement)> = None;
    for (row, line) in judgements.iter().enumerate() {
        for (column, said) in line.iter().enumerate().skip(row + 1) {
            let Some(said) = *said else { continue };
            let implied = weights[row] / weights[column];
            let distance = (said / implied).ln().abs();
            if distance > 1e-9 && worst.as_ref().is_none_or(|(known, _)| distance > *known) {
                worst = Some((distance, Judgement { row, column, said, implied }));
            }
        }
    }
    worst.map(|(_, judgement)| judgement)
}

fn worst_triads(judgements: &Judgements) -> Vec<[usize; 3]> {
    let n = judgements.len();
    let said = |row: usize, column: usize| judgements[row][column];
    let mut triads = Vec::new();
    for i in 0..n {
        for j in i + 1..n {
            for k in j + 1..n {
                if let (Some(ij), Some(jk), Some(ik)) = (said(i, j), said(j, k), said(i, k)) {
                    let distance = (ij * jk / ik).ln().abs();
                    if distance > 1e-9 {
                        triads.push((distance, [i, j, k]));
                    }
                }
            }
        }
    }
    triads.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    triads.into_iter().take(3).map(|(_, triad)| triad).collect()
}

#[expect(clippy::cast_precision_loss, reason = "numbers of criteria are far below 2^52")]
fn real(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[f64]]) -> Vec<Vec<Option<f64>>> {
        rows.iter().map(|row| row.iter().map(|it| (*it > 0.0).then_some(*it)).collect()).collect()
    }

    #[test]
    fn a_gap_takes_the_value_that_the_others_imply() {
        let found = weights(&table(&[&[1.0, 2.0, 0.0], &[0.5, 1.0, 2.0], &[0.0, 0.5, 1.0]])).expect("it is connected");
        for (weight, expected) in found.weights.iter().zip([4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0]) {
            assert!((weight - expected).abs() < 1e-9, "{weight}");
        }
        assert_eq!(found.n_filled, 1);
    }

    #[test]
    fn the_judgement_that_contradicts_the_rest_is_named() {
        // All else says 1 : 2 : 4, but the first is said to matter less than the last.
        let found = weights(&table(&[&[1.0, 2.0, 0.25], &[0.5, 1.0, 2.0], &[4.0, 0.5, 1.0]])).expect("it is whole");
        assert!(found.ratio(SAATY).is_some_and(|ratio| ratio > 0.2));
        assert_eq!(found.worst_triads, [[0, 1, 2]]);
    }

    #[test]
    fn judgements_in_two_islands_are_refused() {
        let islands =
            table(&[&[1.0, 2.0, 0.0, 0.0], &[0.5, 1.0, 0.0, 0.0], &[0.0, 0.0, 1.0, 3.0], &[0.0, 0.0, 1.0 / 3.0, 1.0]]);
        assert_eq!(weights(&islands), Err(Refusal::NotConnected));
    }
}
