//! Staff of the facilities against the norms of the regime, and households for each social worker.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use crate::model::{Facility, FacilityId, Text, ZoneId};
use crate::profile::{Staff, StaffBasis, StaffNorm};

/// Staff of a kind in a facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FacilityStaff {
    /// Which facility.
    pub facility: FacilityId,
    /// Which staff.
    pub staff: Staff,
    /// There; nothing when nobody counted.
    pub present: Option<u32>,
    /// Needed by the norm; nothing when what the norm counts by is unknown.
    pub needed: Option<u32>,
    /// Wanting; nothing when either is unknown.
    pub wanting: Option<u32>,
}

/// Returns the staff of every facility that a norm of the regime speaks of, in the order of the sheet.
///
/// # Formula
/// needed = the norm, or pupils / the norm rounded up; wanting = needed − present, never below nothing.
/// # Missing data
/// Staff nobody counted is unknown, never none.
#[must_use]
pub fn facility_staff(given: &Given<'_>) -> Vec<FacilityStaff> {
    let norms = &given.profile.staffing;
    let of = |facility: &Facility| -> Vec<FacilityStaff> {
        let norms = norms.iter().filter(|norm| norm.facility == facility.kind);
        norms.map(|norm| line(facility, norm)).collect()
    };
    let lines: Vec<FacilityStaff> = given.plan.facilities.iter().flat_map(of).collect();
    // Where nobody counted any staff, a table of unknowns would say nothing.
    if lines.iter().all(|it| it.present.is_none()) { Vec::new() } else { lines }
}

fn line(facility: &Facility, norm: &StaffNorm) -> FacilityStaff {
    let figures = &facility.figures;
    let present = match norm.staff {
        Staff::Teachers => &figures.teachers,
        Staff::Doctors => &figures.doctors,
        Staff::Nurses => &figures.nurses,
    };
    let present = present.as_ref().map(|it| it.value);
    let needed = match norm.basis {
        StaffBasis::Facility => Some(norm.norm.value),
        StaffBasis::Pupils => match (&figures.pupils_girls, &figures.pupils_boys) {
            (Some(girls), Some(boys)) if norm.norm.value > 0 => {
                Some(girls.value.saturating_add(boys.value).div_ceil(norm.norm.value))
            }
            _ => None,
        },
    };
    let wanting = needed.zip(present).map(|(needed, present)| needed.saturating_sub(present));
    FacilityStaff { facility: facility.id.clone(), staff: norm.staff, present, needed, wanting }
}

/// Households for each social worker of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Caseload {
    /// Service.
    pub service: Text,
    /// Zone; the whole commune when absent.
    pub zone: Option<ZoneId>,
    /// Social workers.
    pub workers: Option<u32>,
    /// Households they follow; nothing when unknown or so few that one could be recognised.
    pub households: Option<u32>,
    /// Households for each; nothing without both, or without anybody.
    pub ratio: Option<Decimal>,
}

/// Returns the households for each social worker, service by service.
#[must_use]
pub fn caseloads(given: &Given<'_>) -> Vec<Caseload> {
    let least = given.profile.privacy.min_households.value;
    let of = |workers: Option<u32>, households: Option<u32>| {
        let (workers, households) = (workers.filter(|n| *n > 0)?, households?);
        Some((Decimal::from(households) / Decimal::from(workers)).round_dp(1))
    };
    let teams = &given.plan.registers.social_teams;
    teams
        .iter()
        .map(|it| {
            let workers = it.workers.as_ref().map(|n| n.value);
            let households = it.households.as_ref().map(|n| n.value).filter(|n| *n == 0 || *n >= least);
            let ratio = of(workers, households);
            Caseload { service: it.service.clone(), zone: it.zone.clone(), workers, households, ratio }
        })
        .collect()
}
