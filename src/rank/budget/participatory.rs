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
    /// Groups that are not shown apart: too few voters, or they would give such a group away.
    pub withheld: Vec<String>,
    /// Voters better off than under the greedy rule, and worse off.
    pub against_greedy: BetterOff,
    /// Voters.
    pub voters: u64,
    /// What each rule would fund.
    pub by_rule: Vec<ByRule>,
}

/// What another rule would fund from the same envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ByRule {
    /// Which rule.
    pub rule: BudgetRule,
    /// Ids of the funded projects in the order in which they were taken.
    pub funded: Vec<String>,
    /// What they cost together.
    pub cost: Decimal,
    /// Voters better off than under the greedy rule, and worse off.
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
/// # Missing data
/// A project without cost cannot stand; it is named.
///
/// # Errors
/// When amounts are too large, or the ballots say nothing of how much a project is wanted.
pub fn participatory(election: &Election, envelope: Decimal, rule: BudgetRule) -> Result<Participatory, NoInstance> {
    let (mut standing, without_cost) = standing(election);
    standing.budget = Some(envelope);
    let instance = Instance::of(&standing)?;
    let options = Options { step: instance.usual_step(), ..Options::default() };
    let outcome = select(&instance, of(rule), &options);
    let greedy = select(&instance, of(BudgetRule::Greedy), &options).selected();
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
        withheld: Vec::new(),
        against_greedy: better_off(&instance, &selected, &greedy),
        voters: instance.n_voters,
        by_rule: BudgetRule::ALL.into_iter().map(|rule| by_rule(&instance, rule, &greedy)).collect(),
    })
}

fn by_rule(instance: &Instance, rule: BudgetRule, greedy: &[usize]) -> ByRule {
    let options = Options { step: instance.usual_step(), ..Options::default() };
    let selected = select(instance, of(rule), &options).selected();
    ByRule {
        rule,
        funded: selected.iter().map(|project| instance.ids[*project].clone()).collect(),
        cost: instance.amount(instance.cost(&selected)),
        against_greedy: better_off(instance, &selected, greedy),
    }
}

fn of(rule: BudgetRule) -> Rule {
    match rule {
        BudgetRule::Greedy => Rule::Greedy(Satisfaction::Cost),
        BudgetRule::EqualShares => Rule::EqualShares(Satisfaction::Cost, Completion::Add1),
        BudgetRule::EqualSharesGreedy => Rule::EqualShares(Satisfaction::Cost, Completion::Add1Greedy),
        BudgetRule::Phragmen => Rule::Phragmen,
        BudgetRule::BestWelfare => Rule::BestWelfare(Satisfaction::Cost),
    }
}

/// Returns the same votes with each dot as a voter of its own: of a total of dots nobody knows who gave several.
#[must_use]
pub fn each_dot_a_voter(election: &Election) -> Election {
    let mut ballots = Vec::new();
    for ballot in &election.ballots {
        match &ballot.vote {
            Vote::Points(points) => {
                for (candidate, points) in points.iter().filter(|(_, points)| *points > 0) {
                    let vote = Vote::Approval(vec![*candidate]);
                    ballots.push(Ballot { count: ballot.count * points, group: ballot.group, vote });
                }
            }
            _ => ballots.push(ballot.clone()),
        }
    }
    Election { ballots, ..election.clone() }
}

/// The election among projects with a cost, and the ids of the others.
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
                let kept = points.iter().filter_map(|(it, points)| Some((places[*it]?, *points)));
                standing.ballots.push(Ballot { vote: Vote::Points(kept.collect()), ..ballot.clone() });
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
