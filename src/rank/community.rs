//! The community's voice: the votes of each group made comparable, every group with the same say.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::{Group, ProjectId, VoteCount};

/// Scores the projects from 0 to 100 by the votes.
///
/// # Formula
/// In each group, `100 · (projects with fewer votes + half of those with as many) / (projects − 1)`: the most voted gets
/// 100 and the least voted 0. Then the mean over the groups that voted on the project, each counting once, however
/// many came.
/// # Missing data
/// A project on which no group voted has no score.
/// # Source
/// Borda (1781) within each group; women and men apart before they are joined: participatory guide MARP-ASEG.
#[must_use]
pub fn vote_scores(votes: &[VoteCount]) -> BTreeMap<ProjectId, Decimal> {
    let mut by_group: BTreeMap<Group, BTreeMap<&ProjectId, u64>> = BTreeMap::new();
    for vote in votes {
        *by_group.entry(vote.group).or_default().entry(&vote.project).or_default() += u64::from(vote.votes.value);
    }
    let mut sums: BTreeMap<ProjectId, (Decimal, u32)> = BTreeMap::new();
    // A group whose every count is zero said nothing.
    for group in by_group.values().filter(|group| group.values().any(|votes| *votes > 0)) {
        for (project, votes) in group {
            let fewer = group.values().filter(|other| *other < votes).count();
            let as_many = group.values().filter(|other| *other == votes).count() - 1;
            let points = match group.len() {
                1 => Decimal::ONE_HUNDRED,
                n => Decimal::from(50 * (2 * fewer + as_many)) / Decimal::from(n - 1),
            };
            let (sum, n_groups) = sums.entry((*project).clone()).or_default();
            *sum += points;
            *n_groups += 1;
        }
    }
    // Thirds never end; six decimals are far below what separates two projects.
    sums.into_iter().map(|(project, (sum, n))| (project, (sum / Decimal::from(n)).round_dp(6))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, Sourced};

    fn votes(rows: &[(Group, &str, u32)]) -> Vec<VoteCount> {
        let source = || Source::Setting { file: "test".to_owned(), key: "votes".to_owned() };
        rows.iter()
            .map(|(group, project, votes)| VoteCount {
                group: *group,
                project: ProjectId::new(project),
                votes: Sourced::new(*votes, source()),
            })
            .collect()
    }

    #[test]
    fn a_large_group_weighs_as_much_as_a_small_one() {
        let scores = vote_scores(&votes(&[
            (Group::Women, "water", 9),
            (Group::Women, "road", 3),
            (Group::Men, "water", 100),
            (Group::Men, "road", 400),
        ]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [Decimal::from(50), Decimal::from(50)]);
    }

    #[test]
    fn equal_votes_share_the_points_of_their_places() {
        let scores = vote_scores(&votes(&[(Group::Women, "a", 5), (Group::Women, "b", 5), (Group::Women, "c", 1)]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [75, 75, 0].map(Decimal::from));
    }

    #[test]
    fn a_group_that_gave_no_vote_at_all_says_nothing() {
        let scores = vote_scores(&votes(&[(Group::Women, "a", 5), (Group::Women, "b", 1), (Group::Men, "b", 0)]));
        assert_eq!(scores.values().copied().collect::<Vec<_>>(), [100, 0].map(Decimal::from));
    }
}
