//! The programmes as they are today, and harmonised: what repeats merged, and what is saved used for those left out.

use serde::Serialize;

use super::ProgrammeResult;
use super::pairs::Merger;
use super::registry::Registry;
use super::union::Households;
use crate::model::{Money, Social};

/// A state of the programmes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scenario {
    /// Programmes.
    pub programmes: usize,
    /// Transfers of a year, as far as amounts are known.
    pub transfers: Money,
    /// Running costs of a year, as far as known.
    pub running: Money,
    /// Different households reached, each counted once.
    pub households: Households,
    /// Payments to a household beyond its first: programmes it is in, less one, added up.
    pub repeated: Households,
}

impl Scenario {
    /// Returns what it costs a year.
    #[must_use]
    pub fn cost(&self) -> Money {
        [self.transfers, self.running].into_iter().sum()
    }
}

/// Today beside harmonised.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// As it is.
    pub today: Scenario,
    /// What repeats merged; the cost is the same or less.
    pub harmonised: Scenario,
    /// Saved by merging, before it is used.
    pub saving: Money,
    /// Payments that are no longer made twice, at least.
    pub removed: u32,
    /// Households left out today that the saving would reach.
    pub extended: u32,
    /// Programmes whose yearly worth is unknown: their transfers are in neither cost.
    pub without_value: usize,
    /// Programmes whose running cost is unknown.
    pub without_running: usize,
}

/// Compares.
///
/// # Formula
/// extended = saving / worth for a household of the dearest merged programme, rounded down, at most the eligible
/// households that nothing reaches; harmonised households = today's different households + extended
/// # Missing data
/// Without the registry's eligible households nobody is added. Unknown amounts are in neither cost, and counted.
pub(super) fn compare(
    social: &Social,
    results: &[ProgrammeResult],
    registry: &Registry,
    mergers: &[Merger],
    union: Households,
) -> Comparison {
    let served: u32 = results
        .iter()
        .filter_map(|it| it.total.served.as_ref())
        .fold(0u32, |sum, served| sum.saturating_add(served.value));
    let repeated = |n: u32| Households { least: n.saturating_sub(union.most), most: n.saturating_sub(union.least) };
    let transfers: Money = results.iter().filter_map(|it| it.transfers.as_ref()).map(|it| it.value).sum();
    let running: Money = social.programmes.iter().filter_map(|it| it.running_cost.as_ref()).map(|it| it.value).sum();
    let today = Scenario {
        programmes: social.programmes.len(),
        transfers,
        running,
        households: union,
        repeated: repeated(served),
    };
    let saved_transfers: Money = mergers.iter().filter_map(|it| it.saved_transfers).sum();
    let saved_running: Money = mergers.iter().filter_map(|it| it.saved_running).sum();
    let saving: Money = [saved_transfers, saved_running].into_iter().sum();
    let removed = mergers.iter().fold(0u32, |sum, it| sum.saturating_add(it.duplicates.least));
    let merged = mergers.iter().map(|it| it.programmes.len().saturating_sub(1)).sum::<usize>();
    let extended = extended(registry, mergers, saving, union);
    let dearest = mergers.iter().filter_map(|it| it.dearest).max().unwrap_or(Money::ZERO);
    let spent = Money::from_centimes(dearest.centimes().saturating_mul(i64::from(extended)));
    let once = Households::exactly(extended);
    let harmonised = Scenario {
        programmes: today.programmes - merged,
        transfers: [transfers.less(saved_transfers), spent].into_iter().sum(),
        running: running.less(saved_running),
        households: union.plus(once),
        repeated: repeated(served.saturating_sub(removed)),
    };
    Comparison {
        today,
        harmonised,
        saving,
        removed,
        extended,
        without_value: results
            .iter()
            .filter(|it| it.transfers.is_none() && it.total.served.as_ref().is_none_or(|served| served.value > 0))
            .count(),
        without_running: social.programmes.iter().filter(|it| it.running_cost.is_none()).count(),
    }
}

fn extended(registry: &Registry, mergers: &[Merger], saving: Money, union: Households) -> u32 {
    let (Some(eligible), Some(reached)) = (&registry.total.eligible, &registry.total.served_eligible) else { return 0 };
    let Some(dearest) = mergers.iter().filter_map(|it| it.dearest).max().filter(|it| !it.is_zero()) else { return 0 };
    let paid = u32::try_from((saving.centimes() / dearest.centimes()).max(0)).unwrap_or(u32::MAX);
    let left = eligible.value.saturating_sub(reached.value);
    // A household that is registered once is counted once, whatever the counts of the programmes say.
    let room = registry.total.households.as_ref().map_or(u32::MAX, |it| it.value.saturating_sub(union.most));
    paid.min(left).min(room)
}
