//! Which small counts of a published table must be withheld so that nobody can work them out.
//!
//! A count under the minimum is withheld; so are others, until no published sum gives one back. Counts of a census
//! that is already public are not withheld: what is in print cannot be kept, and hiding it here would only make the
//! plan disagree with its source.

use std::collections::BTreeSet;

/// What of a table may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Cells that are withheld.
    pub cells: Vec<bool>,
    /// Sums that are withheld.
    pub sums: Vec<bool>,
}

impl Published {
    /// Returns whether nothing is withheld.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.cells.iter().chain(&self.sums).any(|withheld| *withheld)
    }
}

/// Returns whether figures of this source are a public census, which is published as it is.
///
/// # Source
/// HCP publishes the census under a licence of reuse; law 09-08 protects what a commune collects itself.
#[must_use]
pub fn is_public_census(origin: &str) -> bool {
    origin.contains("RGPH") || origin.contains("HCP")
}

/// Decides which cells and sums of a table of counts are withheld; `sums` lists the cells of each published sum.
///
/// # Formula
/// A cell from 1 to `least − 1` is withheld; zero is not a person and stays. Withheld cells must then be free to move:
/// for each there is a change of the withheld cells that keeps every published sum, leaves no cell below one and
/// changes this one. While one is not free, the smallest cell that shares a sum with it is withheld too, and the sum
/// itself when there is no such cell.
#[must_use]
pub fn protect(cells: &[u32], sums: &[Vec<usize>], least: u32) -> Published {
    let mut published = Published {
        cells: cells.iter().map(|count| (1..least).contains(count)).collect(),
        sums: vec![false; sums.len()],
    };
    for (at, sum) in sums.iter().enumerate() {
        let total: u64 = sum.iter().map(|cell| u64::from(cells[*cell])).sum();
        published.sums[at] = total > 0 && total < u64::from(least);
    }
    while let Some(exposed) = first_exposed(cells, sums, &published) {
        let sharing = sums.iter().enumerate().filter(|(at, sum)| !published.sums[*at] && sum.contains(&exposed));
        let candidates: BTreeSet<(u32, usize)> = sharing
            .clone()
            .flat_map(|(_, sum)| sum)
            .filter(|cell| !published.cells[**cell] && cells[**cell] > 0)
            .map(|cell| (cells[*cell], *cell))
            .collect();
        match (candidates.first(), sharing.map(|(at, _)| at).next()) {
            (Some((_, cell)), _) => published.cells[*cell] = true,
            (None, Some(sum)) => published.sums[sum] = true,
            (None, None) => break,
        }
    }
    published
}

/// The first withheld cell that the published sums give back.
fn first_exposed(cells: &[u32], sums: &[Vec<usize>], published: &Published) -> Option<usize> {
    let withheld: Vec<usize> = (0..cells.len()).filter(|cell| published.cells[*cell]).collect();
    let moves = moves(&withheld, sums, published);
    let is_free = |at: usize| {
        moves.iter().any(|step| {
            step[at] != 0
                && [1i64, -1]
                    .into_iter()
                    .any(|sign| step.iter().zip(&withheld).all(|(by, cell)| i64::from(cells[*cell]) + sign * by >= 1))
        })
    };
    withheld.iter().enumerate().find(|(at, _)| !is_free(*at)).map(|(_, cell)| *cell)
}

/// Changes of the withheld cells that keep every published sum: a cell that is in no published sum alone, two cells
/// of the same sums against each other, and rings of four over two kinds of sums.
fn moves(withheld: &[usize], sums: &[Vec<usize>], published: &Published) -> Vec<Vec<i64>> {
    let member: Vec<BTreeSet<usize>> = withheld
        .iter()
        .map(|cell| {
            let of = sums.iter().enumerate().filter(|(at, sum)| !published.sums[*at] && sum.contains(cell));
            of.map(|(at, _)| at).collect()
        })
        .collect();
    let n = withheld.len();
    let step = |changes: &[(usize, i64)]| {
        let mut step = vec![0; n];
        for (at, by) in changes {
            step[*at] += by;
        }
        step
    };
    let mut moves = Vec::new();
    for a in 0..n {
        if member[a].is_empty() {
            moves.push(step(&[(a, 1)]));
        }
        for b in a + 1..n {
            if member[a] == member[b] {
                moves.push(step(&[(a, 1), (b, -1)]));
                continue;
            }
            // What the pair changes must be changed back by another pair.
            let (only_a, only_b) = (difference(&member[a], &member[b]), difference(&member[b], &member[a]));
            for c in 0..n {
                for d in c + 1..n {
                    let is_other = ![c, d].contains(&a) && ![c, d].contains(&b);
                    let (only_c, only_d) = (difference(&member[c], &member[d]), difference(&member[d], &member[c]));
                    if is_other && only_c == only_b && only_d == only_a {
                        moves.push(step(&[(a, 1), (b, -1), (c, 1), (d, -1)]));
                    } else if is_other && only_c == only_a && only_d == only_b {
                        moves.push(step(&[(a, 1), (b, -1), (c, -1), (d, 1)]));
                    }
                }
            }
        }
    }
    moves
}

fn difference(one: &BTreeSet<usize>, other: &BTreeSet<usize>) -> BTreeSet<usize> {
    one.difference(other).copied().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every value that each cell can have, for someone who knows the published cells and sums and that a withheld
    /// cell is at least one; by trying all of them.
    fn possible(cells: &[u32], sums: &[Vec<usize>], published: &Published) -> Vec<BTreeSet<u32>> {
        let most = cells.iter().copied().max().unwrap_or(0) + 8;
        let withheld: Vec<usize> = (0..cells.len()).filter(|cell| published.cells[*cell]).collect();
        let mut seen = vec![BTreeSet::new(); cells.len()];
        let mut guess = cells.to_vec();
        walk(&withheld, &mut guess, cells, sums, published, most, &mut seen);
        seen
    }

    fn walk(
        left: &[usize],
        guess: &mut Vec<u32>,
        cells: &[u32],
        sums: &[Vec<usize>],
        published: &Published,
        most: u32,
        seen: &mut [BTreeSet<u32>],
    ) {
        let sum_of = |values: &[u32], sum: &[usize]| sum.iter().map(|cell| values[*cell]).sum::<u32>();
        let is_open = |sum: &[usize]| sum.iter().any(|cell| left.contains(cell));
        let holds = sums
            .iter()
            .enumerate()
            .all(|(at, sum)| published.sums[at] || is_open(sum) || sum_of(guess, sum) == sum_of(cells, sum));
        if !holds {
            return;
        }
        match left.split_first() {
            None => {
                for (at, value) in guess.iter().enumerate() {
                    seen[at].insert(*value);
                }
            }
            Some((cell, rest)) => {
                let true_value = guess[*cell];
                for value in 1..=most {
                    guess[*cell] = value;
                    walk(rest, guess, cells, sums, published, most, seen);
                }
                guess[*cell] = true_value;
            }
        }
    }

    fn check(cells: &[u32], sums: &[Vec<usize>]) -> Published {
        let published = protect(cells, sums, 5);
        let possible = possible(cells, sums, &published);
        for (at, count) in cells.iter().enumerate() {
            if (1..5).contains(count) {
                assert!(published.cells[at], "{cells:?} shows {count}");
            }
            if published.cells[at] {
                assert!(possible[at].len() > 1, "{cells:?} {published:?} gives back cell {at}");
            }
        }
        published
    }

    #[test]
    fn a_single_small_cell_takes_another_with_it() {
        let published = check(&[3, 20, 12], &[vec![0, 1, 2]]);
        assert_eq!(published.cells, [true, false, true]);
    }

    #[test]
    fn large_cells_stay() {
        assert!(check(&[30, 20, 12, 0], &[vec![0, 1, 2, 3]]).is_whole());
    }

    #[test]
    fn two_ones_do_not_hide_behind_their_sum() {
        // Each is at least one: a published sum of two would give both back.
        let published = check(&[1, 1, 40], &[vec![0, 1], vec![0, 1, 2]]);
        assert!(published.sums[0]);
    }

    #[test]
    fn a_table_of_two_ways_is_not_solved() {
        let sums = [vec![0, 1, 2], vec![3, 4, 5], vec![0, 3], vec![1, 4], vec![2, 5]];
        check(&[2, 9, 14, 8, 7, 11], &sums);
    }

    #[test]
    fn the_household_of_the_census_is_public_and_a_list_of_the_commune_is_not() {
        assert!(is_public_census("HCP RGPH 2024"));
        assert!(!is_public_census("liste de présence"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(160))]

        #[test]
        fn no_table_of_two_ways_gives_a_withheld_cell_back(cells in prop::collection::vec(0u32..12, 6)) {
            let sums = [vec![0, 1, 2], vec![3, 4, 5], vec![0, 3], vec![1, 4], vec![2, 5], vec![0, 1, 2, 3, 4, 5]];
            check(&cells, &sums);
        }

        #[test]
        fn no_table_of_zones_gives_a_withheld_cell_back(cells in prop::collection::vec(0u32..12, 5)) {
            check(&cells, &[vec![0, 1], vec![2, 3, 4], vec![0, 1, 2, 3, 4]]);
        }
    }
}
