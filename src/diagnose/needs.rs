//! Needs by sector and group, and participation by sex and zone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::attendance::{Attendance, Shown, attendance};
use crate::model::{Group, NeedId, Plan, SectorId, Sex, ZoneId};
use crate::profile::Profile;

/// The needs of the diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedsSummary {
    /// How many there are.
    pub n_needs: usize,
    /// By sector, most needs first.
    pub sectors: Vec<SectorNeeds>,
    /// Needs that no project answers, in the order of their sheet.
    pub unanswered: Vec<NeedId>,
}

/// The needs of a sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectorNeeds {
    /// Which sector.
    pub sector: SectorId,
    /// How many needs.
    pub n_needs: usize,
    /// How many each group named.
    pub by_group: BTreeMap<Group, usize>,
    /// How many are of severity 4 or 5.
    pub n_severe: usize,
    /// How many a project answers.
    pub n_answered: usize,
}

/// Counts the needs by sector and group.
#[must_use]
pub fn needs_summary(plan: &Plan, profile: &Profile) -> NeedsSummary {
    let is_answered = |id: &NeedId| plan.projects.iter().any(|project| project.needs.contains(id));
    let mut sectors: Vec<SectorNeeds> = profile
        .sectors
        .iter()
        .map(|sector| {
            let id = SectorId::new(&sector.id);
            let needs: Vec<_> = plan.needs.iter().filter(|need| need.sector == id).collect();
            let by_group = Group::ALL
                .into_iter()
                .map(|group| (group, needs.iter().filter(|need| need.is_named_by(group)).count()))
                .collect();
            SectorNeeds {
                n_needs: needs.len(),
                by_group,
                n_severe: needs.iter().filter(|need| need.severity.as_ref().is_some_and(|it| it.value >= 4)).count(),
                n_answered: needs.iter().filter(|need| is_answered(&need.id)).count(),
                sector: id,
            }
        })
        .filter(|sector| sector.n_needs > 0)
        .collect();
    // Sectors with as many needs keep the order of the profile.
    sectors.sort_by_key(|sector| std::cmp::Reverse(sector.n_needs));
    let unanswered = plan.needs.iter().filter(|need| !is_answered(&need.id)).map(|need| need.id.clone()).collect();
    NeedsSummary { n_needs: plan.needs.len(), sectors, unanswered }
}

/// Participation in the workshops.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Participation {
    /// Workshops held.
    pub n_workshops: usize,
    /// Women who took part.
    pub women: Shown,
    /// Men who took part.
    pub men: Shown,
    /// Persons under 25 who took part.
    pub youth: Shown,
    /// By zone, in the order of their sheet.
    pub zones: Vec<ZoneParticipation>,
    /// By sex: workshops, zones, kinds and ages.
    pub attendance: BTreeMap<Sex, Attendance>,
}

/// Participation in the workshops of a zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ZoneParticipation {
    /// Which zone.
    pub zone: ZoneId,
    /// Workshops held.
    pub n_workshops: usize,
    /// Women who took part.
    pub women: Shown,
    /// Men who took part.
    pub men: Shown,
    /// Groups heard apart.
    pub groups_apart: Vec<Group>,
}

/// Counts workshops and participants, as far as they are published.
#[must_use]
pub fn participation(plan: &Plan, profile: &Profile) -> Participation {
    let attendance = attendance(plan, profile);
    let of = |sex: Sex| attendance.get(&sex);
    let zones = plan.zones.iter().map(|zone| {
        let held = || plan.workshops.iter().filter(|workshop| workshop.zone.as_ref() == Some(&zone.id));
        let is_heard = |group: &Group| held().any(|workshop| workshop.kind == group.workshop());
        let counted = |sex: Sex| of(sex).and_then(|it| it.zones.get(&zone.id)).copied().unwrap_or_default();
        ZoneParticipation {
            zone: zone.id.clone(),
            n_workshops: held().count(),
            women: counted(Sex::Female),
            men: counted(Sex::Male),
            groups_apart: Group::ALL.into_iter().filter(is_heard).collect(),
        }
    });
    let total = |sex: Sex| of(sex).map(|it| it.total).unwrap_or_default();
    Participation {
        n_workshops: plan.workshops.len(),
        women: total(Sex::Female),
        men: total(Sex::Male),
        youth: super::attendance::youth(&attendance),
        zones: zones.collect(),
        attendance,
    }
}
