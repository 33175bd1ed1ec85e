//! What two outcomes mean for the voters: how many are better off, and what each group gets.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Instance, NoInstance, instance::scores};
use crate::model::Election;

/// How many voters are better off with one outcome than with another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct BetterOff {
    /// Better off with the first.
    pub first: u64,
    /// Better off with the second.
    pub second: u64,
    /// As well off with either.
    pub same: u64,
    /// Voters for whom the first funds nothing.
    pub nothing_in_first: u64,
    /// Voters for whom the second funds nothing.
    pub nothing_in_second: u64,
}

/// Compares two outcomes voter by voter, by the cost of the funded projects each supports, times the points given.
///
/// # Missing data
/// A voter for whom an outcome funds nothing has a satisfaction of zero there and is counted.
#[must_use]
pub fn better_off(instance: &Instance, first: &[usize], second: &[usize]) -> BetterOff {
    let mut count = BetterOff::default();
    for class in &instance.classes {
        let worth = |selected: &[usize]| -> u128 {
            let funded = class.scores.iter().filter(|(project, _)| selected.contains(&(*project as usize)));
            funded.map(|(project, score)| u128::from(instance.costs[*project as usize]) * u128::from(*score)).sum()
        };
        let has = |selected: &[usize]| class.scores.iter().any(|(project, _)| selected.contains(&(*project as usize)));
        match worth(first).cmp(&worth(second)) {
            std::cmp::Ordering::Greater => count.first += class.voters,
            std::cmp::Ordering::Less => count.second += class.voters,
            std::cmp::Ordering::Equal => count.same += class.voters,
        }
        count.nothing_in_first += if has(first) { 0 } else { class.voters };
        count.nothing_in_second += if has(second) { 0 } else { class.voters };
    }
    count
}

/// What a group of voters gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupShare {
    /// Name of the group; absent for voters of none.
    pub group: Option<String>,
    /// Voters.
    pub voters: u64,
    /// Voters with at least one funded project among those they support.
    pub served: u64,
    /// Funded projects that a voter supports, on average, to four decimals.
    pub average_projects: Decimal,
    /// Cost of the funded projects that a voter supports, on average, in the currency, to two decimals.
    pub average_cost: Decimal,
    /// The group's part of the money: the cost of each funded project shared equally among its supporters.
    pub money: Decimal,
}

/// Tells for each group of an election what an outcome gives to it.
///
/// # Errors
/// When the ballots say nothing of how much a project is wanted.
pub fn group_shares(
    election: &Election,
    instance: &Instance,
    selected: &[usize],
) -> Result<Vec<GroupShare>, NoInstance> {
    let supporters = instance.supporters();
    let groups = (0..election.groups.len()).map(Some).chain([None]);
    let mut shares = Vec::new();
    for group in groups {
        let (mut voters, mut served, mut projects, mut cost) = (0u64, 0u64, 0u64, 0u128);
        let mut of_project = vec![0u64; instance.n_projects()];
        for ballot in election.ballots.iter().filter(|ballot| ballot.group == group) {
            let scores = scores(&ballot.vote, instance.n_projects())?;
            voters += ballot.count;
            let funded: Vec<usize> = scores
                .iter()
                .map(|(project, _)| *project as usize)
                .filter(|project| selected.contains(project))
                .collect();
            served += if funded.is_empty() { 0 } else { ballot.count };
            projects += funded.len() as u64 * ballot.count;
            cost += u128::from(instance.cost(&funded)) * u128::from(ballot.count);
            funded.iter().for_each(|project| of_project[*project] += ballot.count);
        }
        if voters == 0 {
            continue;
        }
        let units = Decimal::from(instance.units);
        let money: Decimal = selected
            .iter()
            .filter(|project| supporters[**project] > 0)
            .map(|project| {
                let part = Decimal::from(of_project[*project]) / Decimal::from(supporters[*project]);
                instance.amount(instance.costs[*project]) * part
            })
            .sum();
        shares.push(GroupShare {
            group: group.map(|group| election.groups[group].clone()),
            voters,
            served,
            average_projects: (Decimal::from(projects) / Decimal::from(voters)).round_dp(4),
            average_cost: (Decimal::from_i128_with_scale(i128::try_from(cost).unwrap_or(i128::MAX), 0)
                / units
                / Decimal::from(voters))
            .round_dp(2),
            money: money.round_dp(2),
        });
    }
    Ok(shares)
}
