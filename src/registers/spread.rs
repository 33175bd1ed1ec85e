//! Where the plan was made known.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use crate::model::{Date, Dissemination, Locality, LocalityId, Reach, ZoneId};

/// Where the plan was made known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// Localities reached.
    pub n_localities: usize,
    /// Localities reached over all, per cent; nothing without localities.
    pub localities_pct: Option<Decimal>,
    /// Zones in which at least one locality was reached over all, per cent; nothing without zones.
    pub zones_pct: Option<Decimal>,
    /// Population of the localities reached over that of all whose population is known, per cent.
    pub population_pct: Option<Decimal>,
    /// By zone, in the order of its sheet.
    pub zones: Vec<ZoneSpread>,
    /// Localities never reached, in the order of their sheet.
    pub left_out: Vec<LocalityId>,
}

/// How far the plan was made known in a zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ZoneSpread {
    /// The zone.
    pub zone: ZoneId,
    /// Its localities.
    pub n_localities: usize,
    /// Of them, reached.
    pub n_reached: usize,
    /// Of them, per cent.
    pub pct: Option<Decimal>,
    /// The last day.
    pub last: Option<Date>,
}

/// Returns where the plan was made known.
///
/// # Formula
/// localities named by a row with a day that has come / all localities. A row that names a zone and no locality reaches
/// the localities of the zone; the word for all reaches every one.
/// # Missing data
/// A row without day, or without place, reaches nobody. A locality without population leaves that share.
#[must_use]
pub fn spread(given: &Given<'_>) -> Spread {
    let plan = given.plan;
    if plan.registers.dissemination.is_empty() {
        return Spread::default();
    }
    let is_past = |it: &&Dissemination| it.date.is_some_and(|day| given.today.is_none_or(|today| day <= today));
    let done: Vec<&Dissemination> = plan.registers.dissemination.iter().filter(is_past).collect();
    let reached: BTreeSet<&LocalityId> =
        plan.localities.iter().filter(|it| done.iter().any(|row| reaches(row, it))).map(|it| &it.id).collect();
    let zones: Vec<ZoneSpread> = plan
        .zones
        .iter()
        .map(|zone| {
            let of_zone: Vec<&Locality> =
                plan.localities.iter().filter(|it| it.zone.as_ref() == Some(&zone.id)).collect();
            let n_reached = of_zone.iter().filter(|it| reached.contains(&it.id)).count();
            let touches = |row: &&&Dissemination| {
                row.zone.as_ref() == Some(&zone.id) || of_zone.iter().any(|it| reaches(row, it))
            };
            let last = done.iter().filter(touches).filter_map(|row| row.date).max();
            let pct = share(n_reached.into(), of_zone.len().into());
            ZoneSpread { zone: zone.id.clone(), n_localities: of_zone.len(), n_reached, pct, last }
        })
        .collect();
    let people = |is_counted: &dyn Fn(&LocalityId) -> bool| -> Decimal {
        plan.localities.iter().filter(|it| is_counted(&it.id)).filter_map(|it| it.population.value()).sum()
    };
    Spread {
        n_localities: reached.len(),
        localities_pct: share(reached.len().into(), plan.localities.len().into()),
        zones_pct: share(zones.iter().filter(|it| it.last.is_some()).count().into(), zones.len().into()),
        population_pct: share(people(&|id| reached.contains(id)), people(&|_| true)),
        left_out: plan.localities.iter().map(|it| &it.id).filter(|id| !reached.contains(id)).cloned().collect(),
        zones,
    }
}

fn reaches(row: &Dissemination, locality: &Locality) -> bool {
    match (&row.localities, &row.zone) {
        (Some(Reach::Localities(ids)), _) => ids.contains(&locality.id),
        (Some(Reach::WholeCommune), None) => true,
        (Some(Reach::WholeCommune) | None, Some(zone)) => locality.zone.as_ref() == Some(zone),
        (None, None) => false,
    }
}

/// A part of a whole, per cent; nothing of nothing.
pub(super) fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (!whole.is_zero()).then(|| (part * Decimal::ONE_HUNDRED / whole).round_dp(1))
}
