//! What became of complaints and suggestions.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::model::{Complaint, Date, SectorId, Sex};

/// Statistics of the register. Nobody is named in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ComplaintStats {
    /// Received until the day.
    pub n_received: usize,
    /// Answered until the day.
    pub n_answered: usize,
    /// Median days from receipt to answer, of those answered.
    pub median_days: Option<Decimal>,
    /// Answered in time, over those whose time has run out or that were answered, per cent.
    pub in_time_pct: Option<Decimal>,
    /// Without answer beyond the time.
    pub n_overdue: usize,
    /// By subject, the most frequent first.
    pub subjects: Vec<(SectorId, usize)>,
    /// From women.
    pub n_women: usize,
    /// From men.
    pub n_men: usize,
}

/// Counts the complaints received until a day, of which an answer is due after so many days.
#[must_use]
pub fn complaints(all: &[Complaint], date: Date, answer_days: u16) -> ComplaintStats {
    let received: Vec<&Complaint> = all.iter().filter(|it| it.received <= date).collect();
    let age = |from: Date, to: Date| to.unix_days() - from.unix_days();
    let limit = i64::from(answer_days);
    let mut delays: Vec<i64> = received
        .iter()
        .filter_map(|it| {
            it.answered.filter(|answer| *answer <= date && *answer >= it.received).map(|to| age(it.received, to))
        })
        .collect();
    delays.sort_unstable();
    let is_answered = |it: &Complaint| it.answered.is_some_and(|answer| answer <= date && answer >= it.received);
    let n_overdue = received.iter().filter(|it| !is_answered(it) && age(it.received, date) > limit).count();
    let n_in_time = delays.iter().filter(|days| **days <= limit).count();
    let judged = delays.len() + n_overdue;
    let mut subjects: BTreeMap<&SectorId, usize> = BTreeMap::new();
    for it in &received {
        *subjects.entry(&it.subject).or_default() += 1;
    }
    let mut subjects: Vec<(SectorId, usize)> = subjects.into_iter().map(|(id, n)| (id.clone(), n)).collect();
    subjects.sort_by(|(one, n), (other, m)| m.cmp(n).then_with(|| one.cmp(other)));
    let of = |sex: Sex| received.iter().filter(|it| it.sex == Some(sex)).count();
    ComplaintStats {
        n_received: received.len(),
        n_answered: delays.len(),
        median_days: median(&delays),
        in_time_pct: (judged > 0).then(|| Decimal::from(n_in_time) * Decimal::ONE_HUNDRED / Decimal::from(judged)),
        n_overdue,
        subjects,
        n_women: of(Sex::Female),
        n_men: of(Sex::Male),
    }
}

/// The middle of sorted values; between the two middle ones when their number is even.
fn median(sorted: &[i64]) -> Option<Decimal> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 {
        return Some(Decimal::from(upper));
    }
    Some(Decimal::from(sorted[middle - 1] + upper) / Decimal::TWO)
}
