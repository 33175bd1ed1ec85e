//! Contracts of support beside the log of the coach, and the citizens' score card.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use super::spread::share;
use crate::model::{CoachEntry, Money, ScoreCard, SectorId, SupportId, ZoneId};

/// A contract of support and what was done under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SupportLine {
    /// Which contract.
    pub id: SupportId,
    /// Days of the contract.
    pub days: Option<Decimal>,
    /// Days noted.
    pub days_done: Decimal,
    /// Days noted over those of the contract, per cent; at most a hundred.
    pub done_pct: Option<Decimal>,
    /// Amount of the contract.
    pub amount: Option<Money>,
    /// Paid.
    pub paid: Money,
    /// Entries of the log.
    pub n_entries: usize,
    /// Entries that name what was delivered.
    pub n_delivered: usize,
}

impl SupportLine {
    /// Returns whether more days or more money are noted than the contract holds.
    #[must_use]
    pub fn is_exceeded(&self) -> bool {
        self.days.is_some_and(|days| self.days_done > days) || self.amount.is_some_and(|amount| self.paid > amount)
    }
}

/// Returns what was done under each contract of support; an entry without a day that has come does not count.
#[must_use]
pub fn supports(given: &Given<'_>) -> Vec<SupportLine> {
    let registers = &given.plan.registers;
    let is_past = |it: &&CoachEntry| it.date.is_some_and(|day| given.today.is_none_or(|today| day <= today));
    registers
        .support_contracts
        .iter()
        .map(|it| {
            let log: Vec<&CoachEntry> =
                registers.coach_log.iter().filter(|entry| entry.support == it.id).filter(is_past).collect();
            let days_done: Decimal = log.iter().filter_map(|entry| entry.days.as_ref()).map(|days| days.value).sum();
            let days = it.days.as_ref().map(|days| days.value);
            SupportLine {
                id: it.id.clone(),
                days,
                days_done,
                done_pct: days.and_then(|days| share(days_done.min(days), days)),
                amount: it.amount.as_ref().map(|amount| amount.value),
                paid: log.iter().filter_map(|entry| entry.paid.as_ref()).map(|paid| paid.value).sum(),
                n_entries: log.len(),
                n_delivered: log.iter().filter(|entry| !entry.deliverable.is_empty()).count(),
            }
        })
        .collect()
}

/// What those asked think of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreLine {
    /// Of which sector.
    pub sector: SectorId,
    /// Where; the whole commune when absent.
    pub zone: Option<ZoneId>,
    /// Women.
    pub women: ScoreOf,
    /// Men.
    pub men: ScoreOf,
}

/// Answers of a sex.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct ScoreOf {
    /// How many answered; nothing when withheld or unknown.
    pub n: Option<u32>,
    /// Mean score weighted by them, 1 to 5.
    pub score: Option<Decimal>,
}

/// Returns the score card, by sector and zone: answers of several days are joined, weighted by those who answered.
///
/// # Missing data
/// Answers without a day that has come, without their number, or of fewer persons than the profile publishes, are left out.
#[must_use]
pub fn scores(given: &Given<'_>) -> Vec<ScoreLine> {
    let is_past = |it: &&ScoreCard| it.date.is_some_and(|day| given.today.is_none_or(|today| day <= today));
    let mut cards: BTreeMap<(&SectorId, Option<&ZoneId>), Vec<&ScoreCard>> = BTreeMap::new();
    for card in given.plan.registers.score_cards.iter().filter(is_past) {
        cards.entry((&card.sector, card.zone.as_ref())).or_default().push(card);
    }
    let least = given.profile.privacy.min_persons.value;
    let lines = cards.into_iter().map(|((sector, zone), cards)| {
        let women = cards.iter().map(|it| (it.n_women.as_ref().map(|n| n.value), it.women.as_ref().map(|n| n.value)));
        let men = cards.iter().map(|it| (it.n_men.as_ref().map(|n| n.value), it.men.as_ref().map(|n| n.value)));
        let (women, men) = (joined(women, least), joined(men, least));
        ScoreLine { sector: sector.clone(), zone: zone.cloned(), women, men }
    });
    lines.collect()
}

fn joined(answers: impl Iterator<Item = (Option<u32>, Option<Decimal>)>, least: u32) -> ScoreOf {
    let (mut n, mut sum) = (0u32, Decimal::ZERO);
    for (count, score) in answers {
        if let (Some(count), Some(score)) = (count, score) {
            n = n.saturating_add(count);
            sum += score * Decimal::from(count);
        }
    }
    if n == 0 || n < least {
        return ScoreOf::default();
    }
    ScoreOf { n: Some(n), score: Some((sum / Decimal::from(n)).round_dp(2)) }
}
