//! Pairwise ranking: each pair compared once, one point for the winner and half for a tie.

use serde::Serialize;

use crate::rank::{Refusal, order};

/// A table of comparisons: what row gets against column; `None` where nobody compared.
pub type PairwiseTable = [Vec<Option<f64>>];

/// Result of a pairwise ranking.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pairwise {
    /// Points of each: 1 for a win, 0.5 for a tie.
    pub wins: Vec<f64>,
    /// Ranks; equal points are separated by who wins more among themselves, else shared.
    pub ranks: Vec<usize>,
    /// Share of each with half a point against itself: the weights of RANCOM.
    pub weights: Vec<f64>,
    /// Pairs that nobody compared; they count for neither.
    pub n_unanswered: usize,
}

/// Ranks by points.
///
/// # Formula
/// `wins_i = Σ_j a_ij` without the diagonal; `weight_i = (wins_i + 0.5) / (n² / 2)`
/// # Missing data
/// A pair without an answer is a loss of neither; their number is returned.
/// # Errors
/// When the table is not square or the two answers of a pair do not add up to one.
/// # Source
/// Pairwise ranking of participatory appraisal (MARP-ASEG guide); weights: Więckowski et al. (2023), RANCOM.
pub fn pairwise(table: &PairwiseTable) -> Result<Pairwise, Refusal> {
    let n = table.len();
    let mut n_unanswered = 0;
    for (row, answers) in table.iter().enumerate() {
        if answers.len() != n {
            return Err(Refusal::Ragged { alternative: row });
        }
        for column in row + 1..n {
            match (answers[column], table[column].get(row).copied().flatten()) {
                (Some(one), Some(other)) if (one + other - 1.0).abs() < 1e-9 => {}
                (None, None) => n_unanswered += 1,
                _ => return Err(Refusal::Comparisons { row, column }),
            }
        }
    }
    if n == 0 {
        return Err(Refusal::Empty);
    }
    let points = |row: usize, against: &mut dyn Iterator<Item = usize>| -> f64 {
        against.filter(|column| *column != row).filter_map(|column| table[row][column]).sum()
    };
    let wins: Vec<f64> = (0..n).map(|row| points(row, &mut (0..n))).collect();
    let mut ranks = vec![0; n];
    let mut before = 0;
    for group in order::groups(&wins) {
        let among: Vec<f64> = group.iter().map(|row| points(*row, &mut group.iter().copied())).collect();
        for (row, rank) in group.iter().zip(order::ranks(&among)) {
            ranks[*row] = before + rank;
        }
        before += group.len();
    }
    let all = real(n * n) / 2.0;
    let weights = wins.iter().map(|wins| (wins + 0.5) / all).collect();
    Ok(Pairwise { wins, ranks, weights, n_unanswered })
}

/// Number of circular triads and Kendall's coefficient of consistency, for a table without ties or gaps.
///
/// # Formula
/// `d = n(n−1)(2n−1)/12 − Σ s²/2`; `ζ = 1 − 24d/(n³−n)` for odd `n`, `1 − 24d/(n³−4n)` for even `n`
/// # Source
/// Kendall and Babington Smith (1940), On the method of paired comparisons.
#[must_use]
pub fn circular_triads(wins: &[f64]) -> Option<(f64, f64)> {
    let n = real(wins.len());
    if wins.len() < 3 || wins.iter().any(|wins| wins.fract() != 0.0) {
        return None;
    }
    let d = n * (n - 1.0) * (2.0 * n - 1.0) / 12.0 - wins.iter().map(|wins| wins * wins).sum::<f64>() / 2.0;
    let most = if wins.len() % 2 == 1 { n * n * n - n } else { n * n * n - 4.0 * n };
    Some((d, 1.0 - 24.0 * d / most))
}

#[expect(clippy::cast_precision_loss, reason = "numbers of alternatives are far below 2^52")]
fn real(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_of_the_field_guide_has_no_circle() {
        // A>B A>D A>E C>A C>B C>D C>E B>D B>E E>D.
        let beats = [(0, 1), (0, 3), (0, 4), (2, 0), (2, 1), (2, 3), (2, 4), (1, 3), (1, 4), (4, 3)];
        let mut table = vec![vec![Some(0.0); 5]; 5];
        beats.iter().for_each(|(winner, loser)| table[*winner][*loser] = Some(1.0));
        let result = pairwise(&table).expect("the table is whole");
        assert_eq!(result.wins, [3.0, 2.0, 4.0, 0.0, 1.0]);
        assert_eq!(result.ranks, [2, 3, 1, 5, 4]);
        assert_eq!(circular_triads(&result.wins), Some((0.0, 1.0)));
    }

    #[test]
    fn two_answers_that_contradict_each_other_are_refused() {
        let table = vec![vec![None, Some(1.0)], vec![Some(1.0), None]];
        assert_eq!(pairwise(&table), Err(Refusal::Comparisons { row: 0, column: 1 }));
    }
}
