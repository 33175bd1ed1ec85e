//! The programme against the means: capacity, realism, how sure the money is, and the gap.

use rust_decimal::Decimal;
use serde::Serialize;

use super::ratios::percent;
use crate::model::{Certainty, Money, Plan, Programme, SourceKind, Year};
use crate::profile::CertaintyWeights;
use crate::program::contract::certainty;

/// What the commune can pay by itself in some years.
///
/// # Formula
/// Σ over the years of net savings + opening surplus - minimum cash; never less than nothing
#[must_use]
pub fn capacity(net_savings: &[Decimal], opening_surplus: Decimal, minimum_cash: Decimal) -> Decimal {
    (net_savings.iter().sum::<Decimal>() + opening_surplus - minimum_cash).max(Decimal::ZERO)
}

/// Own share that is programmed over what the commune can pay; absent when it can pay nothing.
///
/// # Formula
/// own share programmed / self-financing capacity
#[must_use]
pub fn realism(own: Decimal, capacity: Decimal) -> Option<Decimal> {
    (!capacity.is_zero()).then(|| own.checked_div(capacity)).flatten()
}

/// New recurrent costs over the growth of gross savings; absent without growth.
#[must_use]
pub fn recurrent_cover(new_costs: Decimal, growth: Decimal) -> Option<Decimal> {
    (growth > Decimal::ZERO).then(|| new_costs.checked_div(growth)).flatten()
}

/// Instalments with their certainty, those of the years wanted.
fn parts<'a>(
    plan: &'a Plan,
    programme: &'a Programme,
    wanted: impl Fn(Year) -> bool + 'a,
) -> impl Iterator<Item = (&'a crate::model::Instalment, Option<Certainty>)> + 'a {
    programme
        .programmed
        .iter()
        .flat_map(move |it| {
            let of = |part: &'a crate::model::Instalment| (part, certainty(plan, &it.project, &part.source, part.year));
            it.instalments.iter().map(of).collect::<Vec<_>>()
        })
        .filter(move |(part, _)| wanted(part.year))
}

/// Signed money over the cost of everything programmed in some years, per cent.
#[must_use]
pub fn secured(plan: &Plan, programme: &Programme, wanted: impl Fn(Year) -> bool) -> Option<Decimal> {
    share_signed(parts(plan, programme, wanted))
}

/// Signed money over the money of others than the commune, per cent.
#[must_use]
pub fn external_secured(plan: &Plan, programme: &Programme, wanted: impl Fn(Year) -> bool) -> Option<Decimal> {
    let is_own = |id| plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    share_signed(parts(plan, programme, wanted).filter(|(part, _)| !is_own(&part.source)))
}

fn share_signed<'a>(parts: impl Iterator<Item = (&'a crate::model::Instalment, Option<Certainty>)>) -> Option<Decimal> {
    let (mut signed, mut all) = (Decimal::ZERO, Decimal::ZERO);
    for (part, certainty) in parts {
        all += part.amount.dirhams();
        if certainty == Some(Certainty::Signed) {
            signed += part.amount.dirhams();
        }
    }
    percent(signed, all)
}

/// What is missing in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearGap {
    /// Year.
    pub year: Year,
    /// Cost of the year.
    pub cost: Money,
    /// What is missing when each certainty counts for its part.
    pub expected: Decimal,
    /// What is missing when every amount named counts in full.
    pub legal: Decimal,
}

/// What is missing over the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Year by year.
    pub years: Vec<YearGap>,
    /// Over all years.
    pub expected: Decimal,
    /// Over all years.
    pub legal: Decimal,
}

/// What the programme lacks, in two views.
///
/// # Formula
/// expected: cost - Σ amount × part of its certainty; legal: cost - Σ amount
/// # Missing data
/// Own money counts in full: the council votes it and no partner has to sign. Other money without a certainty counts as
/// hoped for.
#[must_use]
pub fn funding_gap(plan: &Plan, programme: &Programme, years: &[Year], weights: &CertaintyWeights) -> Gap {
    let is_own = |id| plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    let years: Vec<YearGap> = years
        .iter()
        .map(|year| {
            let (mut cost, mut expected) = (Vec::new(), Decimal::ZERO);
            for (part, certainty) in parts(plan, programme, |it| it == *year) {
                let weight = if is_own(&part.source) { Decimal::ONE } else { weights.of(certainty) };
                expected += part.amount.dirhams() * (Decimal::ONE - weight);
                cost.push(part.amount);
            }
            YearGap { year: *year, cost: cost.into_iter().sum(), expected, legal: Decimal::ZERO }
        })
        .collect();
    let sum = |of: fn(&YearGap) -> Decimal| years.iter().map(of).sum();
    Gap { expected: sum(|it| it.expected), legal: sum(|it| it.legal), years }
}

/// What a source pays for the programme, by how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourcePlan {
    /// Which source.
    pub source: crate::model::SourceId,
    /// The commune's own money, which stands outside the scale: its council votes it.
    pub own: Money,
    /// Money of others: signed, agreed, requested, hoped for, and without a certainty.
    pub by_certainty: [Money; 5],
    /// Everything.
    pub all: Money,
    /// What is missing when each certainty counts for its part.
    pub gap: Decimal,
}

/// The financing plan by source, in the order of their sheet; sources that pay nothing are left out.
#[must_use]
pub fn by_certainty(plan: &Plan, programme: &Programme, weights: &CertaintyWeights) -> Vec<SourcePlan> {
    let all: Vec<_> = parts(plan, programme, |_| true).collect();
    let of = |source: &crate::model::FinancingSource| {
        let mut found = SourcePlan {
            source: source.id.clone(),
            own: Money::ZERO,
            by_certainty: [Money::ZERO; 5],
            all: Money::ZERO,
            gap: Decimal::ZERO,
        };
        for (part, certainty) in all.iter().filter(|(part, _)| part.source == source.id) {
            let at = certainty.and_then(|it| Certainty::ALL.iter().position(|other| *other == it)).unwrap_or(4);
            found.all = [found.all, part.amount].into_iter().sum();
            if source.kind == SourceKind::Own {
                found.own = found.all;
                continue;
            }
            found.by_certainty[at] = [found.by_certainty[at], part.amount].into_iter().sum();
            found.gap += part.amount.dirhams() * (Decimal::ONE - weights.of(*certainty));
        }
        found
    };
    plan.sources.iter().map(of).filter(|it| !it.all.is_zero()).collect()
}
