//! What a budget rule needs: costs in whole units, and the ballots with identical ones merged.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::{Election, Vote};

/// The largest amount in units, so that sums of a thousand projects stay exact in 64 bits.
const MOST_UNITS: u64 = 1 << 50;
/// The largest score that one voter gives to one project.
const MOST_SCORE: u64 = 1 << 20;

/// An election about a sum of money.
///
/// # Units
/// Costs and the budget are in units, of which `units` make one of the currency: one when every amount is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// Ids of the projects.
    pub ids: Vec<String>,
    /// Costs in units.
    pub costs: Vec<u64>,
    /// Money to spend, in units.
    pub budget: u64,
    /// Units in one of the currency.
    pub units: u64,
    /// Identical ballots merged, in the order of their content.
    pub classes: Vec<Class>,
    /// Voters, with those whose ballot is empty.
    pub n_voters: u64,
}

/// Voters with the same ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// How many they are.
    pub voters: u64,
    /// Projects with what each of these voters gives to them, above zero, in the order of the projects.
    pub scores: Vec<(u32, u32)>,
}

/// Why an election cannot be fitted to a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoInstance {
    /// No budget is given.
    NoBudget,
    /// A candidate has no cost.
    NoCost {
        /// Which candidate.
        candidate: usize,
    },
    /// An amount or the number of voters is beyond what is reckoned exactly.
    TooLarge,
    /// The ballots compare candidates by pairs, which says nothing of how much each is wanted.
    Pairs,
}

impl Instance {
    /// Returns the instance of an election.
    ///
    /// A ranking gives the first of `m` candidates `m` points, the second one less, as Borda scores do; approval gives
    /// one point. Empty ballots count as voters.
    ///
    /// # Errors
    /// When a cost or the budget is missing, or something is too large.
    pub fn of(election: &Election) -> Result<Self, NoInstance> {
        let budget = election.budget.ok_or(NoInstance::NoBudget)?;
        let mut amounts = Vec::with_capacity(election.candidates.len());
        for (candidate, it) in election.candidates.iter().enumerate() {
            amounts.push(it.cost.ok_or(NoInstance::NoCost { candidate })?);
        }
        let scale = amounts.iter().chain([&budget]).map(|amount| amount.normalize().scale()).max().unwrap_or(0);
        let units = 10u64.checked_pow(scale).ok_or(NoInstance::TooLarge)?;
        let in_units = |amount: &Decimal| {
            let amount = amount.checked_mul(Decimal::from(units)).and_then(|amount| amount.to_u64());
            amount.filter(|amount| *amount <= MOST_UNITS).ok_or(NoInstance::TooLarge)
        };
        let costs = amounts.iter().map(in_units).collect::<Result<Vec<u64>, _>>()?;
        let (classes, n_voters) = classes(election)?;
        let ids = election.candidates.iter().map(|candidate| candidate.id.clone()).collect();
        Ok(Self { ids, costs, budget: in_units(&budget)?, units, classes, n_voters })
    }

    /// Returns how many projects stand.
    #[must_use]
    pub fn n_projects(&self) -> usize {
        self.costs.len()
    }

    /// Returns the step of Add1 that suits the parts: one of the currency up to parts of ten thousand, as official results
    /// have it, else a ten-thousandth of a part, so that millions among few voters are shared in a moment.
    #[must_use]
    pub fn usual_step(&self) -> Option<(u64, u64)> {
        const MOST_STEPS: u64 = 10_000;
        let part = self.budget / self.units / self.n_voters.max(1);
        (part > MOST_STEPS).then_some((part / MOST_STEPS, 1))
    }

    /// Returns what each project received from all voters.
    #[must_use]
    pub fn votes(&self) -> Vec<u64> {
        let mut votes = vec![0; self.n_projects()];
        for class in &self.classes {
            for (project, score) in &class.scores {
                votes[*project as usize] += class.voters * u64::from(*score);
            }
        }
        votes
    }

    /// Returns how many voters gave anything to each project.
    #[must_use]
    pub fn supporters(&self) -> Vec<u64> {
        let mut supporters = vec![0; self.n_projects()];
        for class in &self.classes {
            for (project, _) in &class.scores {
                supporters[*project as usize] += class.voters;
            }
        }
        supporters
    }

    /// Returns what a set of projects costs together.
    #[must_use]
    pub fn cost(&self, projects: &[usize]) -> u64 {
        projects.iter().map(|project| self.costs[*project]).sum()
    }

    /// Returns an amount in the currency.
    #[must_use]
    pub fn amount(&self, units: u64) -> Decimal {
        (Decimal::from(units) / Decimal::from(self.units)).normalize()
    }
}

fn classes(election: &Election) -> Result<(Vec<Class>, u64), NoInstance> {
    let n = election.candidates.len();
    let mut merged: BTreeMap<Vec<(u32, u32)>, u64> = BTreeMap::new();
    let mut n_voters = 0u64;
    for ballot in &election.ballots {
        *merged.entry(scores(&ballot.vote, n)?).or_default() += ballot.count;
        n_voters = n_voters.checked_add(ballot.count).filter(|sum| *sum < 1 << 31).ok_or(NoInstance::TooLarge)?;
    }
    let classes = merged.into_iter().filter(|(_, voters)| *voters > 0);
    Ok((classes.map(|(scores, voters)| Class { voters, scores }).collect(), n_voters))
}

/// Returns what a ballot gives to the projects, in their order.
pub(crate) fn scores(vote: &Vote, n_candidates: usize) -> Result<Vec<(u32, u32)>, NoInstance> {
    let small = |number: usize| u32::try_from(number).map_err(|_| NoInstance::TooLarge);
    let mut scores = Vec::new();
    match vote {
        Vote::Approval(chosen) => {
            for candidate in chosen {
                scores.push((small(*candidate)?, 1));
            }
        }
        Vote::Points(points) => {
            for (candidate, points) in points.iter().filter(|(_, points)| *points > 0) {
                let points = Some(*points).filter(|points| *points <= MOST_SCORE).ok_or(NoInstance::TooLarge)?;
                scores.push((small(*candidate)?, small(points as usize)?));
            }
        }
        Vote::Ranking(levels) => {
            let mut above = 0;
            for level in levels {
                for candidate in level {
                    scores.push((small(*candidate)?, small(n_candidates - above)?));
                }
                above += level.len();
            }
        }
        Vote::Pairs(_) => return Err(NoInstance::Pairs),
    }
    scores.sort_unstable();
    scores.dedup_by_key(|(candidate, _)| *candidate);
    Ok(scores)
}
