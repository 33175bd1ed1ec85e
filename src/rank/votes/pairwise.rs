//! How many voters prefer each candidate to each other.

use serde::Serialize;

use super::Preferences;

/// Voters who prefer the candidate of the row to that of the column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pairwise {
    /// Candidates.
    pub n: usize,
    /// Row after row.
    counts: Vec<u64>,
}

impl Pairwise {
    /// Counts the preferences of all ballots.
    ///
    /// # Missing data
    /// A candidate on no level of a ballot stands below those on one; two such are equal. A pair that a ballot of
    /// pairs does not compare counts for neither.
    #[must_use]
    pub fn of(preferences: &Preferences) -> Self {
        let n = preferences.n;
        let mut counts = vec![0u64; n * n];
        // Counts of 32 bits take half the time; they are moved before they could run over.
        let mut block = vec![0u32; n * n];
        let mut in_block = 0u64;
        let mut place = vec![0u32; n];
        for (voters, levels) in &preferences.orders {
            place.fill(u32::MAX);
            for (level, candidates) in (0u32..).zip(levels) {
                candidates.iter().for_each(|candidate| place[*candidate] = level);
            }
            let mut rest = *voters;
            while rest > 0 {
                if in_block == u64::from(u32::MAX) {
                    in_block = 0;
                    move_block(&mut counts, &mut block);
                }
                let part = rest.min(u64::from(u32::MAX) - in_block);
                add(&mut block, &place, u32::try_from(part).expect("it is at most a block"));
                in_block += part;
                rest -= part;
            }
        }
        move_block(&mut counts, &mut block);
        for (voters, pairs) in &preferences.pairs {
            for (winner, loser, _) in pairs.iter().filter(|(_, _, is_equal)| !is_equal) {
                counts[winner * n + loser] += voters;
            }
        }
        Self { n, counts }
    }

    /// Joins the counts of groups so that each has its weight, however many voted: a weight, the voters and the counts of
    /// each group.
    ///
    /// # Formula
    /// `count = Σ_g weight_g · count_g / voters_g`, on one denominator. The counts stay whole and exact as long as this
    /// denominator is below 2^40; beyond, each group's part is rounded to a part in 10^9.
    #[must_use]
    pub fn joined(n: usize, groups: &[(u64, u64, Self)]) -> Self {
        const MOST: u128 = 1 << 40;
        let voting = || groups.iter().filter(|(weight, voters, _)| *weight > 0 && *voters > 0);
        let multiple = voting().try_fold(1u128, |multiple, (_, voters, _)| {
            let voters = u128::from(*voters);
            Some(multiple / divisor(multiple, voters) * voters).filter(|multiple| *multiple < MOST)
        });
        let mut factors: Vec<u128> = voting()
            .map(|(weight, voters, _)| u128::from(*weight) * multiple.unwrap_or(1_000_000_000) / u128::from(*voters))
            .collect();
        if multiple.is_some() {
            let common = factors.iter().fold(0, |common, factor| divisor(*factor, common)).max(1);
            factors.iter_mut().for_each(|factor| *factor /= common);
        }
        let mut counts = vec![0u64; n * n];
        for ((_, _, part), factor) in voting().zip(factors) {
            let factor = u64::try_from(factor).unwrap_or(u64::MAX);
            let pairs = counts.iter_mut().zip(&part.counts);
            pairs.for_each(|(sum, count)| *sum = sum.saturating_add(count.saturating_mul(factor)));
        }
        Self { n, counts }
    }

    /// Returns how many prefer one candidate to another.
    #[must_use]
    pub fn count(&self, one: usize, other: usize) -> u64 {
        self.counts[one * self.n + other]
    }

    /// Returns the rows.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> {
        self.counts.chunks_exact(self.n.max(1))
    }

    /// Returns whether more prefer the first than the second.
    #[must_use]
    pub fn beats(&self, one: usize, other: usize) -> bool {
        self.count(one, other) > self.count(other, one)
    }

    /// Returns the candidate that beats every other, if there is one.
    #[must_use]
    pub fn condorcet_winner(&self) -> Option<usize> {
        (0..self.n).find(|one| (0..self.n).all(|other| other == *one || self.beats(*one, other)))
    }

    /// Returns twice the Copeland score of each candidate, so that it is whole: two for a win, one for a tie.
    ///
    /// # Source
    /// Copeland 1951; a tie counts half a win.
    #[must_use]
    pub fn copeland_doubled(&self) -> Vec<u64> {
        let against = |one: usize, other: usize| match self.count(one, other).cmp(&self.count(other, one)) {
            std::cmp::Ordering::Greater => 2,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Less => 0,
        };
        (0..self.n)
            .map(|one| (0..self.n).filter(|other| *other != one).map(|other| against(one, other)).sum())
            .collect()
    }
}

/// Adds voters to every pair that their order decides.
fn add(block: &mut [u32], place: &[u32], voters: u32) {
    for (row, own) in block.chunks_exact_mut(place.len().max(1)).zip(place) {
        for (count, other) in row.iter_mut().zip(place) {
            // A block never holds more voters than fit; wrapping lets the loop run on several counts at once.
            *count = count.wrapping_add(if own < other { voters } else { 0 });
        }
    }
}

fn move_block(counts: &mut [u64], block: &mut [u32]) {
    for (count, part) in counts.iter_mut().zip(block) {
        *count += u64::from(std::mem::take(part));
    }
}

/// Greatest common divisor.
fn divisor(one: u128, other: u128) -> u128 {
    if other == 0 { one } else { divisor(other, one % other) }
}
