//! Whom the programme serves: the first needs of each group that got money, and the money that reaches women.

use rust_decimal::Decimal;
use serde::Serialize;

use super::priorities::Priorities;
use crate::model::{Evidence, Group, Measure, MissingReason, Money, NeedId, Plan, Programme};
use crate::profile::Profile;
use crate::source::{Source, Sourced};

/// The first needs of a group and which of them got money.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Served {
    /// Which group.
    pub group: Group,
    /// Its first needs; more than the profile's number when the last ones share their rank.
    pub first: Vec<NeedId>,
    /// Those that a project in the programme answers.
    pub funded: Vec<NeedId>,
    /// Share of them, per cent.
    pub share_pct: Option<Decimal>,
}

/// Returns, for each group, which of its first needs a project in the programme answers.
///
/// # Formula
/// `first needs answered by at least one programmed project / first needs · 100`; the number of first needs is the
/// profile's.
/// # Missing data
/// A group without a ranking is not in the list.
#[must_use]
pub fn served(plan: &Plan, profile: &Profile, priorities: &Priorities, programme: &Programme) -> Vec<Served> {
    let is_funded = |need: &NeedId| {
        programme.programmed.iter().any(|it| plan.project(&it.project).is_some_and(|it| it.needs.contains(need)))
    };
    priorities
        .groups
        .iter()
        .map(|group| {
            let within = group.ranked.iter().filter(|it| it.rank <= profile.diagnosis.top_needs.value);
            let first: Vec<NeedId> = within.map(|it| it.need.clone()).collect();
            let funded: Vec<NeedId> = first.iter().filter(|need| is_funded(need)).cloned().collect();
            let share_pct = (!first.is_empty())
                .then(|| Decimal::from(funded.len()) * Decimal::ONE_HUNDRED / Decimal::from(first.len()));
            Served { group: group.group, first, funded, share_pct }
        })
        .collect()
}

/// Share of women's first needs that got money over the same share of men; under one women are served less.
#[must_use]
pub fn served_ratio(served: &[Served]) -> Option<Decimal> {
    let share = |group: Group| served.iter().find(|it| it.group == group).and_then(|it| it.share_pct);
    share(Group::Women)?.checked_div(share(Group::Men)?).map(|it| it.round_dp(3))
}

/// Share of the programmed money that reaches women.
///
/// # Formula
/// `Σ cost · women / (women + men) / Σ cost` over the programmed projects whose beneficiaries of both sexes are known.
/// # Units
/// Per cent.
/// # Missing data
/// Projects without cost or beneficiaries leave both sums, and so do those whose beneficiaries of a sex are too few to
/// be published.
/// # Source
/// Benefit incidence by sex, as used in gender-responsive budgeting.
#[must_use]
pub fn benefit_incidence(plan: &Plan, profile: &Profile, programme: &Programme) -> Measure {
    let (mut part, mut whole) = (Decimal::ZERO, Decimal::ZERO);
    let mut sources: Vec<Source> = Vec::new();
    for programmed in &programme.programmed {
        let Some(project) = plan.project(&programmed.project) else { continue };
        let (Some(women), Some(men)) = (&project.women, &project.men) else { continue };
        if !crate::diagnose::is_published(project, profile) {
            continue;
        }
        let people = Decimal::from(u64::from(women.value) + u64::from(men.value));
        let money: Money = programmed.instalments.iter().map(|it| it.amount).sum();
        let Some(share) = Decimal::from(women.value).checked_div(people) else { continue };
        part += money.dirhams() * share;
        whole += money.dirhams();
        sources.extend(project.cost.iter().map(|cost| cost.source.clone()));
        sources.extend([women.source.clone(), men.source.clone()]);
    }
    match (part * Decimal::ONE_HUNDRED).checked_div(whole) {
        Some(share) => {
            let formula = "Σ cost·F/(F + M) / Σ cost * 100".to_owned();
            Evidence::Known(Sourced::new(share.round_dp(4), Source::Computed { formula, parts: sources }))
        }
        None => Evidence::Missing(MissingReason::PartMissing),
    }
}
