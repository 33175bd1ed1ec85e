//! The books of a run in exact rationals on one common denominator, written up only when bounds cannot decide.
//!
//! What is left to a voter who never ran out is the share less the prices of what was bought and wanted, so that only
//! one number a purchase is needed, and none a voter.

use num_bigint::BigUint;

use super::bounds::Purse;
use super::{Share, Supporters};
use crate::rank::budget::Instance;

/// A price of one point: `cost / (denominator of the books x points)`.
#[derive(Debug, Clone)]
pub(super) struct Price {
    /// What those who pay in full bring together, over the denominator of the books.
    pub cost: BigUint,
    /// Their points.
    pub points: u64,
}

/// A purchase that was made.
struct Purchase {
    project: usize,
    /// Classes that paid all they had left.
    poor: Vec<u32>,
    /// Points of the others.
    points: u64,
}

/// The books.
pub(super) struct Ledger<'a> {
    instance: &'a Instance,
    supporters: &'a Supporters,
    purchases: Vec<Purchase>,
    /// Place of each project among the purchases.
    place: Vec<usize>,
    denominator: BigUint,
    share: BigUint,
    /// Prices of the purchases that are written up, over the denominator.
    prices: Vec<BigUint>,
    /// The price by which a purchase in progress is judged.
    kept: Option<(usize, Price)>,
}

const NOT_BOUGHT: usize = usize::MAX;

impl<'a> Ledger<'a> {
    pub fn new(instance: &'a Instance, supporters: &'a Supporters, share: Share) -> Self {
        Self {
            instance,
            supporters,
            purchases: Vec::new(),
            place: vec![NOT_BOUGHT; instance.n_projects()],
            denominator: BigUint::from(share.per),
            share: BigUint::from(share.units),
            prices: Vec::new(),
            kept: None,
        }
    }

    /// Notes a purchase.
    pub fn record(&mut self, project: usize, poor: Vec<u32>, points: u64) {
        self.place[project] = self.purchases.len();
        self.purchases.push(Purchase { project, poor, points });
        self.kept = None;
    }

    /// Keeps the price of a purchase in progress.
    pub fn keep(&mut self, project: usize, price: Price) {
        self.kept = Some((project, price));
    }

    /// Returns the price as a fixed-point number, rounded down.
    pub fn fixed(&self, price: &Price, bits: u32) -> u64 {
        let fixed = (&price.cost << bits) / (&self.denominator * price.points);
        u64::try_from(fixed).expect("a price is at most what one voter has")
    }

    /// Writes up the purchases noted since the last time.
    fn write_up(&mut self) {
        while self.prices.len() < self.purchases.len() {
            let at = self.prices.len();
            let purchase = &self.purchases[at];
            let classes = purchase.poor.iter().map(|class| *class as usize);
            let cost = &self.denominator * self.instance.costs[purchase.project] - self.sum(classes, at);
            let points = purchase.points;
            if points == 0 {
                // Everybody paid all they had: nobody paid by the point.
                self.prices.push(BigUint::ZERO);
                continue;
            }
            self.denominator *= points;
            self.share *= points;
            self.prices.iter_mut().for_each(|price| *price *= points);
            self.prices.push(cost);
        }
    }

    /// What is left to all voters of these classes before the purchase `before`; none of them ran out earlier.
    fn sum(&self, classes: impl Iterator<Item = usize>, before: usize) -> BigUint {
        let mut paid = vec![0u64; before];
        let mut voters = 0u64;
        for class in classes {
            let class = &self.instance.classes[class];
            voters += class.voters;
            for (project, score) in &class.scores {
                let place = self.place[*project as usize];
                if place < before {
                    paid[place] += class.voters * u64::from(*score);
                }
            }
        }
        let spent: BigUint = self.prices.iter().zip(&paid).map(|(price, points)| price * *points).sum();
        &self.share * voters - spent
    }

    /// Returns the exact price of a project for those who have something left, or nothing when they cannot pay it.
    ///
    /// `purses` are the bounds of what each class has left; they spare most comparisons.
    pub fn price(&mut self, project: usize, purses: &[Purse], bits: u32) -> Option<Price> {
        self.write_up();
        let cost = &self.denominator * self.instance.costs[project];
        let mut rich: Vec<usize> = self
            .supporters
            .range(project)
            .filter(|at| {
                let class = self.supporters.class[*at] as usize;
                purses[class].left + purses[class].doubt > 0
            })
            .collect();
        let mut poor: Vec<usize> = Vec::new();
        loop {
            let points: u64 = rich.iter().map(|at| self.supporters.voters[*at] * self.supporters.score[*at]).sum();
            let classes = poor.iter().map(|at| self.supporters.class[*at] as usize);
            let given = self.sum(classes, self.purchases.len());
            if points == 0 {
                // Exactly enough: the price is the most that anybody pays.
                return (given >= cost).then(|| self.most(&poor));
            }
            let price = Price { cost: if given < cost { &cost - given } else { BigUint::ZERO }, points };
            let low = self.fixed(&price, bits);
            let n_before = rich.len();
            rich.retain(|at| {
                let class = self.supporters.class[*at] as usize;
                let score = self.supporters.score[*at];
                let is_poor = if purses[class].left + purses[class].doubt <= low.saturating_mul(score) {
                    true
                } else if purses[class].left >= (low + 1).saturating_mul(score) {
                    false
                } else {
                    self.has_less(class, score, &price)
                };
                if is_poor {
                    poor.push(*at);
                }
                !is_poor
            });
            if rich.len() == n_before {
                return Some(price);
            }
        }
    }

    /// What is left to one voter of a class, over the denominator.
    fn left(&self, class: usize) -> BigUint {
        let spent: BigUint = self.instance.classes[class]
            .scores
            .iter()
            .filter(|(project, _)| self.place[*project as usize] < self.prices.len())
            .map(|(project, score)| &self.prices[self.place[*project as usize]] * *score)
            .sum();
        &self.share - spent
    }

    /// Whether a voter has less left than the price asks.
    fn has_less(&self, class: usize, score: u64, price: &Price) -> bool {
        self.left(class) * price.points < &price.cost * score
    }

    /// Whether a supporter of the purchase in progress pays all that is left.
    pub fn pays_all(&mut self, project: usize, class: usize, score: u64) -> bool {
        let (_, price) =
            self.kept.as_ref().filter(|(kept, _)| *kept == project).expect("a doubtful purchase keeps its price");
        self.left(class) * price.points <= &price.cost * score
    }

    /// The price at which everybody gives all: the most that one point has left behind it.
    fn most(&self, supporters: &[usize]) -> Price {
        let mut most = Price { cost: BigUint::ZERO, points: 1 };
        for at in supporters {
            let left = self.left(self.supporters.class[*at] as usize);
            let score = self.supporters.score[*at];
            if &left * most.points > &most.cost * score {
                most = Price { cost: left, points: score };
            }
        }
        most
    }
}
