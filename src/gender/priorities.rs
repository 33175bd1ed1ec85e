//! What each group puts first, how far the groups agree, and what gets lost when their voices are put together.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use crate::model::{Group, NeedId, Plan};
use crate::profile::Profile;
use crate::rank::correlation;
use crate::source::Source;

/// Places at the top of a group's ranking that must not be lost.
const TOP: usize = 3;

/// What a group's ranking is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Stones.
    Stones,
    /// Choices between pairs.
    Pairs,
    /// How many of the group's workshops named the need, and its severity.
    Named,
}

/// The ranking of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupPriorities {
    /// Which group.
    pub group: Group,
    /// What it is made from.
    pub basis: Basis,
    /// Needs with their scores, the first ones first; equal scores stand in the order of ids.
    pub ranked: Vec<RankedNeed>,
}

/// A need in the ranking of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankedNeed {
    /// Which need.
    pub need: NeedId,
    /// Rank, shared by equal scores.
    pub rank: usize,
    /// Share of the group's voice, per cent.
    pub share: Decimal,
}

/// How far the rankings of two groups agree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// The two groups.
    pub groups: [Group; 2],
    /// Needs that both rankings are compared over.
    pub n_needs: usize,
    /// Kendall's tau; absent when a side does not vary.
    pub tau: Option<f64>,
    /// Spearman's rho.
    pub rho: Option<f64>,
    /// Share of the first three of one among those of the other.
    pub overlap: Option<f64>,
    /// Whether tau is under the profile's threshold.
    pub is_diverging: bool,
    /// What the two rankings come from.
    #[serde(skip)]
    pub parts: Vec<Source>,
}

/// A need that is among the first of a group and gets lost overall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lost {
    /// Which group.
    pub group: Group,
    /// Which need.
    pub need: NeedId,
    /// Rank in the group.
    pub rank: usize,
    /// Rank overall.
    pub overall: usize,
}

/// The priorities of the groups.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Priorities {
    /// Each group's ranking.
    pub groups: Vec<GroupPriorities>,
    /// All groups together, each with the same weight.
    pub overall: Vec<RankedNeed>,
    /// Agreement of each pair of groups.
    pub agreements: Vec<Agreement>,
    /// Needs in a group's first three that fall out of the overall top half.
    pub lost: Vec<Lost>,
}

/// Ranks the needs for each group and compares the groups.
///
/// All groups are ranked on the same basis, the first of these that every group has that has any: stones, choices
/// between pairs, needs named in its workshops.
///
/// # Formula
/// Share of a group's stones, wins or names; together, the mean of the groups' shares. Tau and rho over the needs that
/// either group ranks, a need it does not rank having a share of zero.
/// # Missing data
/// A group that said nothing has no ranking and takes no part.
/// # Source
/// MARP-ASEG: two groups, then both compared; divergence flag of the tool (DOMAIN 5.3).
#[must_use]
pub fn priorities(plan: &Plan, profile: &Profile) -> Priorities {
    let bases = [Basis::Stones, Basis::Pairs, Basis::Named];
    let heard: BTreeSet<Group> = Group::ALL
        .into_iter()
        .filter(|group| bases.iter().any(|basis| !scores(plan, *group, *basis).is_empty()))
        .collect();
    let Some(basis) = bases
        .into_iter()
        .find(|basis| !heard.is_empty() && heard.iter().all(|group| !scores(plan, *group, *basis).is_empty()))
    else {
        return Priorities::default();
    };
    let groups: Vec<GroupPriorities> = heard
        .into_iter()
        .map(|group| GroupPriorities { group, basis, ranked: ranked(&scores(plan, group, basis)) })
        .collect();
    let overall = together(&groups);
    let mut agreements = Vec::new();
    for (at, one) in groups.iter().enumerate() {
        for other in &groups[at + 1..] {
            let parts = [one.group, other.group].into_iter().flat_map(|group| parts(plan, group, basis)).collect();
            agreements.push(Agreement { parts, ..agreement(one, other, profile) });
        }
    }
    let lost = groups.iter().flat_map(|group| lost(group, &overall)).collect();
    Priorities { groups, overall, agreements, lost }
}

/// Scores of a group on a basis; only what it gave something.
fn scores(plan: &Plan, group: Group, basis: Basis) -> BTreeMap<NeedId, Decimal> {
    let mut scores: BTreeMap<NeedId, Decimal> = BTreeMap::new();
    match basis {
        Basis::Stones => {
            for count in plan.stones.iter().filter(|it| it.group == group) {
                *scores.entry(count.need.clone()).or_default() += Decimal::from(count.stones.value);
            }
        }
        Basis::Pairs => {
            for pair in plan.pairs.iter().filter(|it| it.group == group) {
                scores.entry(pair.loser.clone()).or_default();
                *scores.entry(pair.winner.clone()).or_default() += Decimal::ONE;
            }
        }
        Basis::Named => {
            let is_of_group = |id| plan.workshops.iter().any(|it| it.id == id && it.kind == group.workshop());
            for need in plan.needs.iter().filter(|need| need.is_named_by(group)) {
                let n = need.workshops.iter().filter(|id| is_of_group((*id).clone())).count().max(1);
                let severity = need.severity.as_ref().map_or(1, |it| it.value);
                scores.insert(need.id.clone(), Decimal::from(n) * Decimal::from(severity));
            }
        }
    }
    if scores.values().all(Decimal::is_zero) { BTreeMap::new() } else { scores }
}

/// The cells from which a group is ranked.
fn parts(plan: &Plan, group: Group, basis: Basis) -> Vec<Source> {
    match basis {
        Basis::Stones => plan.stones.iter().filter(|it| it.group == group).map(|it| it.stones.source.clone()).collect(),
        Basis::Pairs => {
            plan.pairs.iter().filter(|it| it.group == group).map(|it| Source::Cell(it.cell.clone())).collect()
        }
        Basis::Named => {
            let named = plan.needs.iter().filter(|need| need.is_named_by(group));
            named.filter_map(|need| need.severity.as_ref()).map(|it| it.source.clone()).collect()
        }
    }
}

fn ranked(scores: &BTreeMap<NeedId, Decimal>) -> Vec<RankedNeed> {
    let sum: Decimal = scores.values().sum();
    let mut ranked: Vec<RankedNeed> = scores
        .iter()
        .map(|(need, score)| RankedNeed {
            need: need.clone(),
            rank: 1 + scores.values().filter(|other| *other > score).count(),
            share: (*score * Decimal::ONE_HUNDRED).checked_div(sum).unwrap_or_default().round_dp(6),
        })
        .collect();
    ranked.sort_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.need.cmp(&b.need)));
    ranked
}

fn together(groups: &[GroupPriorities]) -> Vec<RankedNeed> {
    let mut shares: BTreeMap<NeedId, Decimal> = BTreeMap::new();
    for need in groups.iter().flat_map(|group| &group.ranked) {
        *shares.entry(need.need.clone()).or_default() += need.share;
    }
    ranked(&shares)
}

/// Compares the rankings of two groups.
#[must_use]
pub fn agreement(one: &GroupPriorities, other: &GroupPriorities, profile: &Profile) -> Agreement {
    let needs: BTreeSet<&NeedId> = one.ranked.iter().chain(&other.ranked).map(|it| &it.need).collect();
    let shares = |group: &GroupPriorities| -> Vec<f64> {
        let share = |need: &NeedId| group.ranked.iter().find(|it| it.need == *need).map(|it| it.share);
        needs.iter().map(|need| share(need).unwrap_or_default().to_f64().unwrap_or_default()).collect()
    };
    let (x, y) = (shares(one), shares(other));
    let first = |group: &GroupPriorities| -> Vec<NeedId> { group.ranked.iter().map(|it| it.need.clone()).collect() };
    let tau = correlation::kendall_tau_b(&x, &y);
    let least = profile.diagnosis.tau_min.value.to_f64().unwrap_or_default();
    Agreement {
        groups: [one.group, other.group],
        n_needs: needs.len(),
        tau,
        rho: correlation::spearman_rho(&x, &y),
        overlap: correlation::overlap(&first(one), &first(other), TOP),
        is_diverging: tau.is_some_and(|tau| tau < least),
        parts: Vec::new(),
    }
}

fn lost(group: &GroupPriorities, overall: &[RankedNeed]) -> Vec<Lost> {
    let half = overall.len().div_ceil(2);
    group
        .ranked
        .iter()
        .filter(|it| it.rank <= TOP)
        .filter_map(|it| {
            let place = overall.iter().find(|other| other.need == it.need)?.rank;
            (place > half).then(|| Lost { group: group.group, need: it.need.clone(), rank: it.rank, overall: place })
        })
        .collect()
}
