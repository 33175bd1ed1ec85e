//! Group votes: orders of projects from ballots, each group apart and merged.
//!
//! Takes an [`Election`](crate::model::Election) or the vote counts of a plan, and gives scores and shared ranks. All
//! counts are whole numbers and all means exact fractions; a rank is one more than the number of those strictly better.

mod kemeny;
mod pairwise;
mod preferences;
mod rule;
mod schulze;
mod score;
mod voices;

pub use kemeny::{Kemeny, MOST_IN_A_CIRCLE, kemeny};
pub use pairwise::Pairwise;
pub use preferences::Preferences;
pub use rule::{PairRule, VoteRule};
pub use schulze::{Schulze, Strength, schulze};
pub use score::{ScoreRule, Unranked, approval, borda, plurality, points};
pub use voices::{Agreement, Gap, GroupVoice, Voices, duels, voices};

pub use crate::model::VoteVoice as Voice;

/// Returns the rank of each score, from one for the greatest; equal scores share it.
#[must_use]
pub fn shared_ranks<T: Ord>(scores: &[T]) -> Vec<usize> {
    scores.iter().map(|score| 1 + scores.iter().filter(|other| *other > score).count()).collect()
}

#[cfg(test)]
mod tests;
