//! Needs by sector and group, and participation by sex and zone.

use std::collections::BTreeMap;

use serde::Serialize;

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
    pub women: u32,
    /// Men who took part.
    pub men: u32,
    /// Persons under 25 who took part.
    pub youth: u32,
    /// By zone, in the order of their sheet.
    pub zones: Vec<ZoneParticipation>,
}

/// Participation in the workshops of a zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ZoneParticipation {
    /// Which zone.
    pub zone: ZoneId,
    /// Workshops held.
    pub n_workshops: usize,
    /// Women who took part.
    pub women: u32,
    /// Men who took part.
    pub men: u32,
    /// Groups heard apart.
    pub groups_apart: Vec<Group>,
}

/// Counts workshops and participants.
#[must_use]
pub fn participation(plan: &Plan) -> Participation {
    let mut total = Participation { n_workshops: plan.workshops.len(), ..Participation::default() };
    for workshop in &plan.workshops {
        for count in &workshop.participants {
            match count.sex {
                Sex::Female => total.women = total.women.saturating_add(count.persons.value),
                Sex::Male => total.men = total.men.saturating_add(count.persons.value),
                Sex::All => {}
            }
            if count.age_group == "15-24" {
                total.youth = total.youth.saturating_add(count.persons.value);
            }
        }
    }
    total.zones = plan
        .zones
        .iter()
        .map(|zone| {
            let workshops: Vec<_> =
                plan.workshops.iter().filter(|workshop| workshop.zone.as_ref() == Some(&zone.id)).collect();
            let of = |sex: Sex| {
                let counts = workshops.iter().flat_map(|workshop| &workshop.participants);
                counts.filter(|count| count.sex == sex).fold(0u32, |sum, count| sum.saturating_add(count.persons.value))
            };
            let is_heard = |group: &Group| workshops.iter().any(|workshop| workshop.kind == group.workshop());
            let groups_apart = Group::ALL.into_iter().filter(is_heard).collect();
            ZoneParticipation {
                zone: zone.id.clone(),
                n_workshops: workshops.len(),
                women: of(Sex::Female),
                men: of(Sex::Male),
                groups_apart,
            }
        })
        .collect();
    total
}
