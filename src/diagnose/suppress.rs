//! Which small counts of a published table must be withheld so that nobody can work them out.
//!
//! A count under the minimum is withheld; so are others, until no published sum gives one back. Counts of a census
//! that is already public are not withheld: what is in print cannot be kept, and hiding it here would only make the
//! plan disagree with its source.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

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

/// A count of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub n: u32,
    /// Whether a public census shows it already.
    pub is_public: bool,
    /// Whether it must not be shown whatever it is: what is left of its whole is small.
    pub is_telling: bool,
}

impl Count {
    /// Returns a count that the commune collected itself.
    #[must_use]
    pub fn own(n: u32) -> Self {
        Self { n, is_public: false, is_telling: false }
    }

    /// Returns whether it must be withheld by itself.
    #[must_use]
    pub fn is_small(self, least: u32) -> bool {
        !self.is_public && (self.is_telling || (1..least).contains(&self.n))
    }
}

/// Decides which cells and sums of a table of counts are withheld; `sums` lists the cells of each published sum.
///
/// # Formula
/// A cell that no public census shows, from 1 to `least − 1` is withheld; zero is not a person and stays. Withheld cells must then be free to move:
/// for each there is a change of the withheld cells that keeps every published sum, leaves no cell below one and
/// changes this one. While one is not free, the cell that shares most sums with it is withheld too, the smallest of
/// equals, and the sum itself when there is no such cell.
#[must_use]
pub fn protect(counts: &[Count], sums: &[Vec<usize>], least: u32) -> Published {
    let cells: Vec<u32> = counts.iter().map(|count| count.n).collect();
    let mut published =
        Published { cells: counts.iter().map(|count| count.is_small(least)).collect(), sums: vec![false; sums.len()] };
    for (at, sum) in sums.iter().enumerate() {
        let total: u64 = sum.iter().map(|cell| u64::from(cells[*cell])).sum();
        // Whoever can add up public counts has this sum already.
        let is_public = sum.iter().all(|cell| counts[*cell].is_public);
        published.sums[at] = !is_public && total > 0 && total < u64::from(least);
    }
    while let Some(exposed) = first_exposed(&cells, sums, &published) {
        let sharing = sums.iter().enumerate().filter(|(at, sum)| !published.sums[*at] && sum.contains(&exposed));
        let n_shared = |cell: usize| sharing.clone().filter(|(_, sum)| sum.contains(&cell)).count();
        let candidates: BTreeSet<(Reverse<usize>, u32, usize)> = sharing
            .clone()
            .flat_map(|(_, sum)| sum)
            .filter(|cell| !published.cells[**cell] && !counts[**cell].is_public && cells[**cell] > 0)
            .map(|cell| (Reverse(n_shared(*cell)), cells[*cell], *cell))
            .collect();
        match (candidates.first(), sharing.map(|(at, _)| at).next()) {
            (Some((_, _, cell)), _) => published.cells[*cell] = true,
            (None, Some(sum)) => published.sums[sum] = true,
            (None, None) => break,
        }
    }
    published
}

/// The first withheld cell that the published sums give back.
fn first_exposed(cells: &[u32], sums: &[Vec<usize>], published: &Published) -> Option<usize> {
    let withheld: Vec<usize> = (0..cells.len()).filter(|cell| published.cells[*cell]).collect();
    let open: Vec<(usize, &Vec<usize>)> = sums.iter().enumerate().filter(|(at, _)| !published.sums[*at]).collect();
    let members: Vec<Members> = withheld
        .iter()
        .map(|cell| open.iter().filter(|(_, sum)| sum.contains(cell)).map(|(at, _)| *at).collect())
        .collect();
    let values: Vec<u32> = withheld.iter().map(|cell| cells[*cell]).collect();
    let pairs = pairs(&members);
    (0..withheld.len()).find(|at| !is_free(*at, &values, &members, &pairs)).map(|at| withheld[at])
}

/// The published sums that a cell is in.
type Members = BTreeSet<usize>;
/// Pairs of cells by what the one is in and the other is not, and the other way round.
type Pairs = BTreeMap<(Members, Members), Vec<(usize, usize)>>;

fn pairs(members: &[Members]) -> Pairs {
    let mut pairs = Pairs::new();
    for a in 0..members.len() {
        for b in (0..members.len()).filter(|b| *b != a) {
            pairs.entry(apart(&members[a], &members[b])).or_default().push((a, b));
        }
    }
    pairs
}

/// Whether a withheld cell can change while every published sum stays: alone when it is in none, against a cell of the
/// same sums, or in a ring of four over two kinds of sums. No cell may fall under one.
fn is_free(a: usize, values: &[u32], members: &[Members], pairs: &Pairs) -> bool {
    let can_fall = |cell: usize| values[cell] >= 2;
    if members[a].is_empty() {
        return true;
    }
    let others = || (0..values.len()).filter(move |cell| *cell != a);
    if others().any(|b| members[a] == members[b] && (can_fall(a) || can_fall(b))) {
        return true;
    }
    others().any(|b| {
        // What the two change in their own sums must be changed back by two others.
        let (only_a, only_b) = apart(&members[a], &members[b]);
        pairs.get(&(only_b, only_a)).into_iter().flatten().any(|&(c, d)| {
            // a and c rise while b and d fall, or the other way round.
            ![a, b].contains(&c)
                && ![a, b].contains(&d)
                && ((can_fall(b) && can_fall(d)) || (can_fall(a) && can_fall(c)))
        })
    })
}

fn apart(one: &Members, other: &Members) -> (Members, Members) {
    (one.difference(other).copied().collect(), other.difference(one).copied().collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

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
        let counts: Vec<Count> = cells.iter().map(|n| Count::own(*n)).collect();
        let published = protect(&counts, sums, 5);
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
    fn a_public_count_stays_and_hides_nothing() {
        let census = Count { n: 1, is_public: true, is_telling: false };
        assert!(protect(&[census, Count::own(40)], &[vec![0, 1]], 5).is_whole());
    }

    #[test]
    fn the_household_of_the_census_is_public_and_a_list_of_the_commune_is_not() {
        assert!(is_public_census("HCP RGPH 2024"));
        assert!(!is_public_census("liste de présence"));
    }

    /// Whoever solves the published sums for the withheld cells: the cells that the equations fix, by elimination over
    /// fractions. This asks less than trying all values, so tables may be large.
    fn solved(published: &Published, sums: &[Vec<usize>]) -> Vec<usize> {
        let unknown: Vec<usize> = (0..published.cells.len()).filter(|cell| published.cells[*cell]).collect();
        let mut rows: Vec<Vec<Decimal>> = sums
            .iter()
            .enumerate()
            .filter(|(at, _)| !published.sums[*at])
            .map(|(_, sum)| unknown.iter().map(|cell| Decimal::from(u8::from(sum.contains(cell)))).collect())
            .collect();
        let mut done = 0;
        for column in 0..unknown.len() {
            let Some(pivot) = (done..rows.len()).find(|row| !rows[*row][column].is_zero()) else { continue };
            rows.swap(done, pivot);
            let by = rows[done][column];
            rows[done].iter_mut().for_each(|it| *it /= by);
            for row in (0..rows.len()).filter(|row| *row != done) {
                let times = rows[row][column];
                let lead = rows[done].clone();
                rows[row].iter_mut().zip(lead).for_each(|(it, lead)| *it -= times * lead);
            }
            done += 1;
        }
        let is_one = |it: &Decimal| it.abs() > Decimal::new(1, 9);
        let alone = rows[..done].iter().filter(|row| row.iter().filter(|it| is_one(it)).count() == 1);
        alone.filter_map(|row| row.iter().position(is_one)).map(|at| unknown[at]).collect()
    }

    /// Localities in zones, each of two sexes: published by locality, zone, sex and in all.
    fn sums_of_zones(zones: &[usize], n_sexes: usize) -> Vec<Vec<usize>> {
        let cell = |at: usize, sex: usize| at * n_sexes + sex;
        let all: Vec<usize> = (0..zones.len()).collect();
        let mut sums: Vec<Vec<usize>> = Vec::new();
        for sex in 0..n_sexes {
            for zone in 0..4 {
                sums.push(all.iter().filter(|at| zones[**at] == zone).map(|at| cell(*at, sex)).collect());
            }
            sums.push(all.iter().map(|at| cell(*at, sex)).collect());
        }
        sums.extend(all.iter().map(|at| (0..n_sexes).map(|sex| cell(*at, sex)).collect()));
        sums
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn solving_the_published_sums_of_large_tables_gives_no_withheld_cell_back(
            places in prop::collection::vec((0usize..4, 0u32..30, 0u32..9), 2..30), n_sexes in 1usize..3,
        ) {
            let zones: Vec<usize> = places.iter().map(|place| place.0).collect();
            let counts: Vec<Count> =
                places.iter().flat_map(|place| [place.1, place.2].into_iter().take(n_sexes)).map(Count::own).collect();
            let sums = sums_of_zones(&zones, n_sexes);
            let published = protect(&counts, &sums, 5);
            let solved = solved(&published, &sums);
            prop_assert!(solved.is_empty(), "{counts:?} {published:?} gives back {solved:?}");
            prop_assert!(counts.iter().zip(&published.cells).all(|(it, withheld)| *withheld || !(1..5).contains(&it.n)));
        }

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
