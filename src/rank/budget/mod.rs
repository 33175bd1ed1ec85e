//! Fitting projects to a sum of money by the ballots of voters: greedy, equal shares, Phragmén, best welfare.
//!
//! Takes an [`Instance`] and gives an [`Outcome`]: what is selected, round by round, with the ties that were met.
//! Everything is exact: whole units, rationals on one denominator, and fixed-point bounds that decide only what they
//! prove. It knows neither files nor language.

mod compare;
mod equal_shares;
mod greedy;
mod instance;
mod participatory;
mod phragmen;
mod ties;
mod welfare;

use rust_decimal::Decimal;
use serde::Serialize;

pub use compare::{BetterOff, GroupShare, better_off, group_shares};
pub use instance::{Class, Instance, NoInstance};
pub use participatory::{ByRule, Funded, Participatory, each_dot_a_voter, participatory};
pub use ties::{Tie, TieBreak};
pub use welfare::{Proof, best_welfare, every_best};

use ties::Separator;

/// What a voter gains from a project that is funded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Satisfaction {
    /// Its cost, times the points the voter gave.
    #[default]
    Cost,
    /// The points the voter gave: one for an approval.
    Cardinality,
}

/// What happens to a project that nobody supports.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unsupported {
    /// It is never funded.
    #[default]
    Never,
    /// It comes after all others, as pabutools does.
    Last,
}

/// What is done with the money that equal shares leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// Nothing.
    None,
    /// The greedy rule takes what still fits.
    Greedy,
    /// Every share is raised by a step until the next one overspends; the last outcome that fits is kept.
    ///
    /// With a step of one of the currency this reproduces the official results of Assen 2024, Świecie 2023 and
    /// Wieliczka 2023.
    Add1,
    /// As `Add1`, but it stops as soon as nothing more fits.
    Add1Exhaustive,
    /// `Add1`, then the greedy rule takes what still fits.
    Add1Greedy,
    /// `Add1Exhaustive`, then the greedy rule takes what still fits.
    Add1ExhaustiveGreedy,
}

/// A budget rule with its choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Rule {
    /// By votes, or by votes for the money, skipping what does not fit.
    Greedy(Satisfaction),
    /// As greedy, but it stops at the first project that does not fit.
    GreedyNoSkip(Satisfaction),
    /// As greedy, among the projects with at least so many votes.
    GreedyThreshold(Satisfaction, u64),
    /// Method of equal shares.
    EqualShares(Satisfaction, Completion),
    /// Sequential Phragmén.
    Phragmen,
    /// The set with the greatest satisfaction of all voters together.
    BestWelfare(Satisfaction),
}

/// Choices that every rule shares.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Options {
    /// How equal projects are separated.
    pub tie_break: TieBreak,
    /// What happens to projects that nobody supports.
    pub unsupported: Unsupported,
    /// What one step of `Add1` adds to each voter's share, as a fraction of one of the currency; one when absent.
    pub step: Option<(u64, u64)>,
    /// Whether equal shares leave a supported project that costs nothing to the completion, since its cost satisfies
    /// nobody, as pabutools does.
    pub free_is_worthless: bool,
}

/// What a rule selected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Selected projects in the order in which they were taken.
    pub rounds: Vec<Round>,
    /// Ties that were met, in order.
    pub ties: Vec<Tie>,
    /// What each voter was given in the end, in units, rounded down; only equal shares give any.
    pub share: Option<u64>,
    /// Steps of `Add1`.
    pub steps: u64,
    /// Whether the result is proven; only best welfare may run out of room.
    pub proof: Proof,
}

/// A project that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Round {
    /// Which project.
    pub project: usize,
    /// By what step of the rule.
    pub by: Step,
    /// What a supporter who can pay in full pays for it, in the currency, rounded down to four decimals.
    pub payment: Option<Decimal>,
    /// Votes that decided.
    pub votes: u64,
}

/// The step of a rule that took a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The supporters paid from their shares.
    Shares,
    /// The greedy rule.
    Votes,
    /// Phragmén's loads.
    Loads,
    /// It is in the best set.
    Welfare,
    /// It costs nothing.
    Free,
}

impl Outcome {
    /// Returns the selected projects in the order in which they were taken.
    #[must_use]
    pub fn selected(&self) -> Vec<usize> {
        self.rounds.iter().map(|round| round.project).collect()
    }

    fn of(rounds: Vec<Round>, separator: Separator) -> Self {
        Self { rounds, ties: separator.ties, share: None, steps: 0, proof: Proof::Proven }
    }
}

/// Selects projects by a rule. The selected never cost more than the budget.
#[must_use]
pub fn select(instance: &Instance, rule: Rule, options: &Options) -> Outcome {
    select_with(instance, rule, options, Separator::new(instance, options.tie_break))
}

/// Returns every set that the rule may select when its ties are separated in every way, each sorted.
#[must_use]
pub fn select_every_way(instance: &Instance, rule: Rule, options: &Options) -> Vec<Vec<usize>> {
    if let Rule::BestWelfare(satisfaction) = rule {
        return every_best(instance, satisfaction);
    }
    ties::every_way(instance, options.tie_break, |separator| {
        let outcome = select_with(instance, rule, options, separator.clone());
        separator.ties.clone_from(&outcome.ties);
        outcome.selected()
    })
}

fn select_with(instance: &Instance, rule: Rule, options: &Options, separator: Separator) -> Outcome {
    match rule {
        Rule::Greedy(satisfaction) => greedy::select(instance, satisfaction, greedy::Limit::Skip, options, separator),
        Rule::GreedyNoSkip(satisfaction) => {
            greedy::select(instance, satisfaction, greedy::Limit::Stop, options, separator)
        }
        Rule::GreedyThreshold(satisfaction, least) => {
            greedy::select(instance, satisfaction, greedy::Limit::Votes(least), options, separator)
        }
        Rule::EqualShares(satisfaction, completion) => {
            equal_shares::select(instance, satisfaction, completion, options, separator)
        }
        Rule::Phragmen => phragmen::select(instance, options, separator),
        Rule::BestWelfare(satisfaction) => welfare::select(instance, satisfaction, separator),
    }
}

/// Returns whether nothing that is left out and supported fits into what is left of the budget.
#[must_use]
pub fn is_exhaustive(instance: &Instance, selected: &[usize], unsupported: Unsupported) -> bool {
    let left = instance.budget.saturating_sub(instance.cost(selected));
    let mut fitting = (0..instance.n_projects())
        .filter(|project| instance.costs[*project] <= left && !selected.contains(project))
        .peekable();
    if unsupported == Unsupported::Last || fitting.peek().is_none() {
        return fitting.peek().is_none();
    }
    let votes = instance.votes();
    fitting.all(|project| votes[project] == 0)
}

#[cfg(test)]
mod tests;
