//! The method of equal shares: every voter gets the same part of the budget, and supporters share the cost.
//!
//! `bounds` decides most rounds with whole-number bounds that are proven; `exact` decides the rest with rationals. Both
//! follow the same definition, so that only the time differs.

mod bounds;
mod exact;

use rust_decimal::Decimal;

use super::greedy::{self, Limit};
use super::ties::{Separator, Tie};
use super::{Completion, Instance, Options, Outcome, Round, Satisfaction, Step, Unsupported, is_exhaustive};

use bounds::Run;

/// What each voter is given, as a fraction of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub units: u128,
    pub per: u128,
}

/// The supporters of each project, laid out for reading one after the other.
pub(super) struct Supporters {
    /// For each project, where its supporters begin; one more at the end.
    pub starts: Vec<usize>,
    /// Class of each.
    pub class: Vec<u32>,
    /// Voters of the class.
    pub voters: Vec<u64>,
    /// What each of these voters gives.
    pub score: Vec<u64>,
    /// Whether every score is one.
    pub is_plain: bool,
}

impl Supporters {
    fn of(instance: &Instance) -> Self {
        let n = instance.n_projects();
        let mut lists: Vec<Vec<(u32, u64, u64)>> = vec![Vec::new(); n];
        for (at, class) in instance.classes.iter().enumerate() {
            let at = u32::try_from(at).expect("there are fewer classes than voters");
            for (project, score) in &class.scores {
                lists[*project as usize].push((at, class.voters, u64::from(*score)));
            }
        }
        let mut starts = vec![0];
        for list in &lists {
            starts.push(starts[starts.len() - 1] + list.len());
        }
        let flat = lists.concat();
        Self {
            starts,
            class: flat.iter().map(|it| it.0).collect(),
            voters: flat.iter().map(|it| it.1).collect(),
            score: flat.iter().map(|it| it.2).collect(),
            is_plain: flat.iter().all(|it| it.2 == 1),
        }
    }

    /// Where the supporters of a project stand.
    pub fn range(&self, project: usize) -> std::ops::Range<usize> {
        self.starts[project]..self.starts[project + 1]
    }
}

/// What a run bought.
#[derive(Debug, Clone, Default)]
struct Purchases {
    /// Projects in order.
    bought: Vec<usize>,
    /// What a supporter pays for each, in units; nothing for the first ones, which are free.
    payments: Vec<Decimal>,
    ties: Vec<Tie>,
}

/// Selects projects by equal shares.
///
/// # Formula
/// Each voter gets budget / voters. For each project not yet bought, `rho` solves
/// sum over supporters of min(what is left to them, rho x satisfaction) = cost; the project with the smallest `rho` is
/// bought at that price, until no project can be paid.
/// # Source
/// Peters, Pierczyński and Skowron 2021.
pub(super) fn select(
    instance: &Instance,
    satisfaction: Satisfaction,
    completion: Completion,
    options: &Options,
    separator: Separator,
) -> Outcome {
    if instance.n_voters == 0 {
        let mut outcome = Outcome::of(Vec::new(), separator);
        complete(instance, satisfaction, completion, options, &mut outcome);
        return outcome;
    }
    let market = Market {
        instance,
        satisfaction,
        options,
        supporters: Supporters::of(instance),
        votes: instance.votes(),
        separator: &separator,
    };
    let mut purchases = market.run(market.share(0), u64::MAX).expect("no run exceeds the largest amount");
    let mut steps = 0;
    match completion {
        Completion::None | Completion::Greedy => {}
        Completion::Add1 | Completion::Add1Greedy => {
            (purchases, steps) = market.raise(purchases, |_| false);
        }
        Completion::Add1Exhaustive | Completion::Add1ExhaustiveGreedy => {
            let is_full = |purchases: &Purchases| is_exhaustive(instance, &purchases.bought, Unsupported::Never);
            (purchases, steps) = market.raise(purchases, is_full);
        }
    }
    let share = market.share(steps);
    let rounds = market.rounds(&purchases);
    let mut outcome = Outcome::of(rounds, separator);
    outcome.ties = purchases.ties;
    outcome.share = u64::try_from(share.units / share.per).ok();
    outcome.steps = steps;
    complete(instance, satisfaction, completion, options, &mut outcome);
    outcome
}

fn complete(
    instance: &Instance,
    satisfaction: Satisfaction,
    completion: Completion,
    options: &Options,
    outcome: &mut Outcome,
) {
    match completion {
        Completion::Greedy | Completion::Add1Greedy | Completion::Add1ExhaustiveGreedy => {
            let mut separator = Separator::new(instance, options.tie_break);
            let taken = outcome.selected();
            let rounds = greedy::take(instance, satisfaction, Limit::Skip, options, &mut separator, &taken);
            outcome.rounds.extend(rounds);
            outcome.ties.extend(separator.ties);
        }
        Completion::None | Completion::Add1 | Completion::Add1Exhaustive => {}
    }
}

/// What does not change from one run to the next.
struct Market<'a> {
    instance: &'a Instance,
    satisfaction: Satisfaction,
    options: &'a Options,
    supporters: Supporters,
    votes: Vec<u64>,
    separator: &'a Separator,
}

impl Market<'_> {
    /// What each voter is given after so many steps.
    fn share(&self, steps: u64) -> Share {
        let (step, per) = self.options.step.unwrap_or((1, 1));
        let (n, per) = (u128::from(self.instance.n_voters), u128::from(per));
        let raised = u128::from(steps) * u128::from(step) * u128::from(self.instance.units) * n;
        Share { units: u128::from(self.instance.budget) * per + raised, per: n * per }
    }

    /// Raises the shares until a run overspends or is full; returns the last that fits, and its steps.
    fn raise(&self, mut purchases: Purchases, is_full: impl Fn(&Purchases) -> bool) -> (Purchases, u64) {
        let is_buyable = |project: &usize| self.votes[*project] > 0 && !self.is_worthless(*project);
        let everything = (0..self.instance.n_projects()).filter(is_buyable).count();
        let mut steps = 0;
        // With every supported project bought, more money changes nothing.
        while purchases.bought.len() < everything && !is_full(&purchases) {
            match self.run(self.share(steps + 1), self.instance.budget) {
                Some(next) => purchases = next,
                None => break,
            }
            steps += 1;
        }
        (purchases, steps)
    }

    /// Whether buying a project satisfies nobody.
    fn is_worthless(&self, project: usize) -> bool {
        self.options.free_is_worthless && self.satisfaction == Satisfaction::Cost && self.instance.costs[project] == 0
    }

    /// One run of the method; nothing when it spends more than `most`.
    fn run(&self, share: Share, most: u64) -> Option<Purchases> {
        let mut separator = self.separator.clone();
        let mut run = Run::new(self.instance, &self.supporters, self.satisfaction, share);
        let is_free = |project: &usize| {
            self.instance.costs[*project] == 0 && self.votes[*project] > 0 && !self.is_worthless(*project)
        };
        let mut bought: Vec<usize> = (0..self.instance.n_projects()).filter(is_free).collect();
        bought.sort_unstable_by_key(|project| separator.place(*project));
        let mut cost = 0u64;
        let mut paid = Vec::new();
        while let Some(due) = run.due() {
            let project = separator.take(due);
            cost += self.instance.costs[project];
            if cost > most {
                return None;
            }
            paid.push(run.buy(project));
            bought.push(project);
        }
        let payments = paid.into_iter().map(|paid| run.units(paid)).collect();
        Some(Purchases { bought, payments, ties: separator.ties })
    }

    /// Tells what was bought, round by round.
    fn rounds(&self, purchases: &Purchases) -> Vec<Round> {
        let n_free = purchases.bought.len() - purchases.payments.len();
        let rounds = purchases.bought.iter().enumerate().map(|(at, project)| {
            let paid = at.checked_sub(n_free).map(|at| purchases.payments[at]);
            let payment = paid.unwrap_or_default() / Decimal::from(self.instance.units);
            Round {
                project: *project,
                by: if paid.is_some() { Step::Shares } else { Step::Free },
                payment: Some(payment.trunc_with_scale(4).normalize()),
                votes: self.votes[*project],
            }
        });
        rounds.collect()
    }
}
