//! One run of equal shares, by bounds in whole numbers that are proven; what they cannot decide is asked of `exact`.
//!
//! Amounts are fixed-point numbers: units times a power of two, chosen so that all the money of all voters stays below
//! 2^61. Of each class of voters a lower bound of what is left and the width of the doubt are kept.

use rust_decimal::Decimal;

use super::exact::{Ledger, Price};
use super::{Share, Supporters};
use crate::rank::budget::{Instance, Satisfaction};

/// What is known of a project that can still be bought.
#[derive(Debug, Clone, Copy)]
struct Offer {
    project: usize,
    /// Lower bound of what one point of support must pay.
    low: u64,
    /// Whether `low` is as high as the present bounds of the classes allow.
    is_tight: bool,
    /// Upper bound of the price, when nobody can be both poor and rich between `low` and it.
    high: Option<u64>,
}

/// What is left to a voter, as bounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Purse {
    /// Lower bound.
    pub left: u64,
    /// How much more it may be.
    pub doubt: u64,
}

/// A run in progress.
pub(super) struct Run<'a> {
    instance: &'a Instance,
    supporters: &'a Supporters,
    satisfaction: Satisfaction,
    /// Fractional bits.
    bits: u32,
    /// Upper bound of what a voter was given.
    share: u64,
    /// What is left to a voter of each class.
    purses: Vec<Purse>,
    offers: Vec<Offer>,
    ledger: Ledger<'a>,
}

/// What supporters give at a price.
struct Sums {
    /// The sum that those who cannot pay in full give.
    poor: u64,
    /// Points of the others.
    rich: u64,
    /// How much less the poor may have.
    doubt: u64,
    /// The least that one of the others may have left; of use when every score is one.
    least: u64,
}

impl<'a> Run<'a> {
    pub fn new(instance: &'a Instance, supporters: &'a Supporters, satisfaction: Satisfaction, share: Share) -> Self {
        let all = (share.units / share.per + 1) * u128::from(instance.n_voters);
        let largest = all.max(instance.costs.iter().copied().max().unwrap_or(0).into()).max(1);
        let bits = 60u32.saturating_sub(128 - largest.leading_zeros());
        let low = ((share.units % share.per) << bits) / share.per + ((share.units / share.per) << bits);
        let low = u64::try_from(low).expect("the fractional bits leave room for every share");
        let is_whole = (share.units << bits).is_multiple_of(share.per);
        let mut offers: Vec<Offer> = Vec::with_capacity(instance.n_projects());
        for project in 0..instance.n_projects() {
            let range = supporters.range(project);
            let points: u64 = range.map(|at| supporters.voters[at] * supporters.score[at]).sum();
            let cost = instance.costs[project];
            if points > 0 && cost > 0 {
                offers.push(Offer { project, low: (cost << bits) / points, is_tight: false, high: None });
            }
        }
        Self {
            instance,
            supporters,
            satisfaction,
            bits,
            share: low + u64::from(!is_whole),
            purses: vec![Purse { left: low, doubt: u64::from(!is_whole) }; instance.classes.len()],
            offers,
            ledger: Ledger::new(instance, supporters, share),
        }
    }

    /// Returns an amount of this run in units.
    pub fn units(&self, amount: u64) -> Decimal {
        Decimal::from(amount) / Decimal::from(1u64 << self.bits)
    }

    /// What `rho` is divided by: the satisfaction that one point brings.
    fn worth(&self, project: usize) -> u64 {
        match self.satisfaction {
            Satisfaction::Cost => self.instance.costs[project],
            Satisfaction::Cardinality => 1,
        }
    }

    /// Returns the projects with the smallest `rho`: one, or those that are exactly equal; nothing at the end.
    pub fn due(&mut self) -> Option<Vec<usize>> {
        for offer in &mut self.offers {
            (offer.is_tight, offer.high) = (false, None);
        }
        loop {
            let best = self.lowest()?;
            if !self.offers[best].is_tight {
                self.tighten(best);
                continue;
            }
            let project = self.offers[best].project;
            let Some(high) = self.highest(best) else { continue };
            let worth = u128::from(self.worth(project));
            // Whether `rho` of the other may be as small as the best's.
            let is_near = |offer: &Offer| {
                u128::from(offer.low) * worth <= u128::from(high) * u128::from(self.worth(offer.project))
            };
            let near: Vec<usize> = (0..self.offers.len()).filter(|at| is_near(&self.offers[*at])).collect();
            if near.len() == 1 {
                return Some(vec![project]);
            }
            if let Some(loose) = near.iter().copied().find(|at| !self.offers[*at].is_tight) {
                self.tighten(loose);
            } else if let Some(due) = self.exactly_lowest(&near) {
                return Some(due);
            }
        }
    }

    /// Returns an upper bound of the price of an offer; drops it when its supporters cannot pay.
    fn highest(&mut self, at: usize) -> Option<u64> {
        let Offer { project, low, high, .. } = self.offers[at];
        if let Some(high) = high.or_else(|| self.high(project, low)) {
            return Some(high);
        }
        let Some(price) = self.ledger.price(project, &self.purses, self.bits) else {
            self.offers.swap_remove(at);
            return None;
        };
        Some(self.ledger.fixed(&price, self.bits) + 1)
    }

    /// The offer with the smallest lower bound of `rho`.
    fn lowest(&self) -> Option<usize> {
        let key = |at: usize| (u128::from(self.offers[at].low), u128::from(self.worth(self.offers[at].project)));
        (0..self.offers.len()).reduce(|best, at| {
            let ((low, worth), (other_low, other_worth)) = (key(best), key(at));
            if other_low * worth < low * other_worth { at } else { best }
        })
    }

    /// Raises the lower bound of an offer once, or drops it when its supporters cannot pay.
    ///
    /// What supporters give at a price is concave in the price, so that a step of Newton's method never passes the
    /// price that is sought; with what may at most be left to them it gives a lower bound.
    fn tighten(&mut self, at: usize) {
        let Offer { project, low, .. } = self.offers[at];
        let cost = self.instance.costs[project] << self.bits;
        let sums = self.sums::<true>(project, low);
        if sums.rich == 0 {
            if sums.poor < cost {
                self.offers.swap_remove(at);
            } else {
                self.offers[at].is_tight = true;
            }
            return;
        }
        let next = cost.saturating_sub(sums.poor) / sums.rich;
        self.offers[at].is_tight = next <= low;
        self.offers[at].low = next.max(low);
        if next <= low && self.supporters.is_plain {
            // The poor are poor at any price from `low` on; the others pay in full up to the least that one has.
            let high = cost.saturating_sub(sums.poor.saturating_sub(sums.doubt)).div_ceil(sums.rich).max(low);
            self.offers[at].high = (sums.least >= high).then_some(high);
        }
    }

    /// Returns an upper bound of the price of a project, or nothing when its supporters may not be able to pay.
    fn high(&self, project: usize, low: u64) -> Option<u64> {
        let cost = self.instance.costs[project] << self.bits;
        let mut price = low;
        let mut before = u64::MAX;
        loop {
            let sums = self.sums::<false>(project, price);
            if sums.rich == 0 {
                return None;
            }
            if sums.rich == before {
                return Some(price);
            }
            before = sums.rich;
            price = cost.saturating_sub(sums.poor).div_ceil(sums.rich).max(price);
        }
    }

    /// What supporters give at a price, with the most (`HIGH`) or the least that may be left to them.
    fn sums<const HIGH: bool>(&self, project: usize, price: u64) -> Sums {
        let range = self.supporters.range(project);
        let class = &self.supporters.class[range.clone()];
        let voters = &self.supporters.voters[range.clone()];
        // Sums stay below 2^61 by the choice of the fractional bits, so that wrapping never happens.
        let (mut poor, mut rich, mut doubt, mut least) = (0u64, 0u64, 0u64, u64::MAX);
        if self.supporters.is_plain {
            for (class, voters) in class.iter().zip(voters) {
                let purse = self.purses[*class as usize];
                let left = if HIGH { purse.left.wrapping_add(purse.doubt) } else { purse.left };
                let is_poor = left < price;
                poor = poor.wrapping_add(if is_poor { left.wrapping_mul(*voters) } else { 0 });
                doubt = doubt.wrapping_add(if is_poor { purse.doubt.wrapping_mul(*voters) } else { 0 });
                rich = rich.wrapping_add(if is_poor { 0 } else { *voters });
                least = if is_poor { least } else { least.min(purse.left) };
            }
        } else {
            for ((class, voters), score) in class.iter().zip(voters).zip(&self.supporters.score[range]) {
                let purse = self.purses[*class as usize];
                let left = if HIGH { purse.left.wrapping_add(purse.doubt) } else { purse.left };
                let is_poor = left < price.saturating_mul(*score);
                poor = poor.wrapping_add(if is_poor { left.wrapping_mul(*voters) } else { 0 });
                rich = rich.wrapping_add(if is_poor { 0 } else { voters.wrapping_mul(*score) });
            }
        }
        Sums { poor, rich, doubt, least }
    }

    /// Compares offers exactly; drops those that cannot be paid, and returns the equal lowest unless one was dropped.
    fn exactly_lowest(&mut self, near: &[usize]) -> Option<Vec<usize>> {
        let mut lowest: Vec<usize> = Vec::new();
        let mut best: Option<Price> = None;
        let mut unpayable = Vec::new();
        for at in near {
            let project = self.offers[*at].project;
            let Some(price) = self.ledger.price(project, &self.purses, self.bits) else {
                unpayable.push(project);
                continue;
            };
            let order = best.as_ref().map_or(std::cmp::Ordering::Less, |best| {
                let one = &price.cost * best.points * self.worth(lowest[0]);
                let other = &best.cost * price.points * self.worth(project);
                one.cmp(&other)
            });
            match order {
                std::cmp::Ordering::Less => {
                    lowest = vec![project];
                    best = Some(price);
                }
                std::cmp::Ordering::Equal => lowest.push(project),
                std::cmp::Ordering::Greater => {}
            }
        }
        self.offers.retain(|offer| !unpayable.contains(&offer.project));
        // One that could not be paid hid others behind its low bound.
        (unpayable.is_empty() && !lowest.is_empty()).then_some(lowest)
    }

    /// Buys a project that is due: its supporters pay. Returns a lower bound of the payment of one point.
    pub fn buy(&mut self, project: usize) -> u64 {
        let offer = self.offers.iter().find(|offer| offer.project == project).copied();
        let (low, known) = offer.map_or((0, None), |offer| (offer.low, offer.high));
        self.offers.retain(|offer| offer.project != project);
        let certain = |high: &u64| !self.is_doubtful(project, low, *high);
        let (low, high) = match known.or_else(|| self.high(project, low).filter(certain)) {
            Some(high) => (low, high),
            None => self.exact_range(project),
        };
        let mut poor = Vec::new();
        let mut points = 0u64;
        for at in self.supporters.range(project) {
            let class = self.supporters.class[at] as usize;
            let score = self.supporters.score[at];
            let Purse { left, doubt } = self.purses[class];
            if self.pays_all(project, at, low, high) {
                if left + doubt > 0 {
                    poor.push(self.supporters.class[at]);
                }
                self.purses[class] = Purse { left: 0, doubt: 0 };
            } else {
                points += self.supporters.voters[at] * score;
                let paid = high * score;
                let kept = left.saturating_sub(paid);
                // Nobody has more than at the start; what the lower bound cannot pay is doubt as well.
                let most = (left + doubt).saturating_sub(low * score).min(self.share);
                self.purses[class] = Purse { left: kept, doubt: most - kept };
            }
        }
        self.ledger.record(project, poor, points);
        low
    }

    /// Whether bounds leave open if some supporter pays all that is left.
    fn is_doubtful(&self, project: usize, low: u64, high: u64) -> bool {
        self.supporters.range(project).any(|at| {
            let class = self.supporters.class[at] as usize;
            let score = self.supporters.score[at];
            let Purse { left, doubt } = self.purses[class];
            left + doubt > low.saturating_mul(score) && left < high.saturating_mul(score)
        })
    }

    /// The price by the ledger, as bounds one apart.
    fn exact_range(&mut self, project: usize) -> (u64, u64) {
        let price = self.ledger.price(project, &self.purses, self.bits).expect("it is due, so it can be paid");
        let low = self.ledger.fixed(&price, self.bits);
        self.ledger.keep(project, price);
        (low, low + 1)
    }

    /// Whether a supporter pays all that is left, or exactly that.
    fn pays_all(&mut self, project: usize, at: usize, low: u64, high: u64) -> bool {
        let class = self.supporters.class[at] as usize;
        let score = self.supporters.score[at];
        let Purse { left, doubt } = self.purses[class];
        if left + doubt <= low.saturating_mul(score) {
            true
        } else if left >= high.saturating_mul(score) {
            false
        } else {
            self.ledger.pays_all(project, class, score)
        }
    }
}
