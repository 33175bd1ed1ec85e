//! Schulze's method: a candidate beats another by the strength of the strongest chain of wins between them.

use serde::Serialize;

use super::Pairwise;

/// What a win weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// The voters for the winner, as Schulze has it.
    #[default]
    WinningVotes,
    /// By how much they outnumber the others.
    Margins,
}

/// The strongest chains, and the ranks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Schulze {
    /// Strength of the strongest chain from the row to the column; zero when there is none.
    pub strengths: Vec<Vec<u64>>,
    /// One more than the number of candidates that beat this one; those that cannot be compared are tied.
    pub ranks: Vec<usize>,
}

/// Ranks the candidates by Schulze's method.
///
/// # Formula
/// p(i, j) = voters for i over j when they are more than those for j over i, else 0; then the widest chain by Floyd and
/// Warshall; i stands above j when its chain is stronger.
/// # Source
/// Schulze 2011, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent method.
#[must_use]
pub fn schulze(pairwise: &Pairwise, strength: Strength) -> Schulze {
    let n = pairwise.n;
    let mut chains = vec![0u64; n * n];
    for one in 0..n {
        for other in (0..n).filter(|other| pairwise.beats(one, *other)) {
            chains[one * n + other] = match strength {
                Strength::WinningVotes => pairwise.count(one, other),
                Strength::Margins => pairwise.count(one, other) - pairwise.count(other, one),
            };
        }
    }
    // The fewer bits, the more are compared at once; votes beyond 32 bits are rare.
    if let Some(chains_16) = widened::<i16>(&chains, n) {
        chains = chains_16;
    } else if let Some(chains_32) = widened::<i32>(&chains, n) {
        chains = chains_32;
    } else {
        widen(&mut chains, n);
    }
    let stands_above = |one: usize, other: usize| chains[one * n + other] > chains[other * n + one];
    let ranks = (0..n).map(|one| 1 + (0..n).filter(|other| stands_above(*other, one)).count()).collect();
    Schulze { strengths: chains.chunks_exact(n.max(1)).map(<[u64]>::to_vec).collect(), ranks }
}

/// Returns the widest chains found in a smaller type; nothing when a count does not fit it.
fn widened<T>(chains: &[u64], n: usize) -> Option<Vec<u64>>
where
    T: Copy + Ord + Default + TryFrom<u64>,
    u64: TryFrom<T>,
{
    let mut small: Vec<T> = chains.iter().map(|chain| T::try_from(*chain).ok()).collect::<Option<_>>()?;
    widen(&mut small, n);
    small.into_iter().map(|chain| u64::try_from(chain).ok()).collect()
}

/// Finds the widest chain between each two, by Floyd and Warshall.
fn widen<T: Copy + Ord + Default>(chains: &mut [T], n: usize) {
    let mut through = vec![T::default(); n];
    for middle in 0..n {
        through.copy_from_slice(&chains[middle * n..(middle + 1) * n]);
        for from in (0..n).filter(|from| *from != middle) {
            let row = &mut chains[from * n..(from + 1) * n];
            let first = row[middle];
            if first == T::default() {
                continue;
            }
            for (chain, second) in row.iter_mut().zip(&through) {
                *chain = (*chain).max(first.min(*second));
            }
            row[from] = T::default();
        }
    }
}
