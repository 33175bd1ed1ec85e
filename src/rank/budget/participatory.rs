//! The commune's own envelope, on which the votes alone decide.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{
    BetterOff, Completion, GroupShare, Instance, NoInstance, Options, Rule, Satisfaction, better_off, group_shares,
    select,
};
use crate::model::{Ballot, BudgetRule, Election, Vote};

/// What the votes fund from an envelope that is set apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participatory {
    /// The envelope.
    pub envelope: Decimal,
    /// How the votes decided.
    pub rule: BudgetRule,
    /// Funded projects in the order in which they were taken.
    pub funded: Vec<Funded>,
    /// What they cost together.
    pub cost: Decimal,
    /// What is left of the envelope.
    pub left: Decimal,
    /// Ids of projects that were equal, and the one that was taken.
    pub ties: Vec<(Vec<String>, String)>,
    /// Projects without cost, which could not stand.
    pub without_cost: Vec<String>,
    /// What each group gets.
    pub groups: Vec<GroupShare>,
    /// Votes better off than under the greedy rule, and worse off.
    pub against_greedy: BetterOff,
}

/// A funded project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Funded {
    /// Which project.
    pub project: String,
    /// What it costs.
    pub cost: Decimal,
    /// Votes.
    pub votes: u64,
    /// What each vote brought to it, when votes carry shares.
    pub payment: Option<Decimal>,
}

/// Lets the votes of an election decide on an envelope. Equal projects are separated by more votes, lower cost, id.
///
/// Dots counted for a whole group stand as so many voters with one wish each: who gave several is not known.
///
/// # Missing data
/// A project without cost cannot stand; it is named.
///
/// # Errors
/// When amounts are too large, or the ballots say nothing of how much a project is wanted.
pub fn participatory(election: &Election, envelope: Decimal, rule: BudgetRule) -> Result<Participatory, NoInstance> {
    let (mut standing, without_cost) = standing(election);
    standing.budget = Some(envelope);
    let instance = Instance::of(&standing)?;
    let of = match rule {
        BudgetRule::Greedy => Rule::Greedy(Satisfaction::Cost),
        BudgetRule::EqualShares => Rule::EqualShares(Satisfaction::Cost, Completion::Add1),
        BudgetRule::Phragmen => Rule::Phragmen,
        BudgetRule::BestWelfare => Rule::BestWelfare(Satisfaction::Cost),
    };
    let options = Options::default();
    let outcome = select(&instance, of, &options);
    let greedy = select(&instance, Rule::Greedy(Satisfaction::Cost), &options).selected();
    let selected = outcome.selected();
    let id = |project: usize| instance.ids[project].clone();
    let funded = outcome.rounds.iter().map(|round| Funded {
        project: id(round.project),
        cost: instance.amount(instance.costs[round.project]),
        votes: round.votes,
        payment: round.payment,
    });
    let cost = instance.cost(&selected);
    Ok(Participatory {
        envelope,
        rule,
        funded: funded.collect(),
        cost: instance.amount(cost),
        left: instance.amount(instance.budget.saturating_sub(cost)),
        ties: outcome.ties.iter().map(|tie| (tie.among.iter().map(|it| id(*it)).collect(), id(tie.taken))).collect(),
        without_cost,
        groups: group_shares(&standing, &instance, &selected)?,
        against_greedy: better_off(&instance, &selected, &greedy),
    })
}

/// The election among projects with a cost, each dot a voter; and the ids of the others.
fn standing(election: &Election) -> (Election, Vec<String>) {
    let mut places = Vec::new();
    let mut standing = Election { candidates: Vec::new(), ballots: Vec::new(), ..election.clone() };
    let mut without_cost = Vec::new();
    for candidate in &election.candidates {
        if candidate.cost.is_some() {
            places.push(Some(standing.candidates.len()));
            standing.candidates.push(candidate.clone());
        } else {
            places.push(None);
            without_cost.push(candidate.id.clone());
        }
    }
    for ballot in &election.ballots {
        match &ballot.vote {
            Vote::Points(points) => {
                for (candidate, points) in points.iter().filter(|(_, points)| *points > 0) {
                    if let Some(place) = places[*candidate] {
                        let vote = Vote::Approval(vec![place]);
                        standing.ballots.push(Ballot { count: ballot.count * points, group: ballot.group, vote });
                    }
                }
            }
            Vote::Approval(chosen) => {
                let vote = Vote::Approval(chosen.iter().filter_map(|it| places[*it]).collect());
                standing.ballots.push(Ballot { vote, ..ballot.clone() });
            }
            Vote::Ranking(levels) => {
                let kept = levels.iter().map(|level| level.iter().filter_map(|it| places[*it]).collect());
                standing.ballots.push(Ballot { vote: Vote::Ranking(kept.collect()), ..ballot.clone() });
            }
            Vote::Pairs(_) => standing.ballots.push(ballot.clone()),
        }
    }
    (standing, without_cost)
}
