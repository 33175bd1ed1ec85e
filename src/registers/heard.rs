//! Who was consulted, by territory and kind of actor.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Given;
use crate::model::{ActorKind, Consultation, Date, StakeholderId, Workshop, WorkshopKind, ZoneId};

/// Who was consulted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Heard {
    /// Stakeholders registered.
    pub n_registered: usize,
    /// Of them, consulted.
    pub n_heard: usize,
    /// Kinds of actors that are registered, in their order.
    pub kinds: Vec<ActorKind>,
    /// Kinds of actors of which nobody is registered.
    pub absent_kinds: Vec<ActorKind>,
    /// The whole commune first, then each zone in the order of its sheet.
    pub zones: Vec<HeardZone>,
    /// Stakeholders never consulted, by id.
    pub unheard: Vec<StakeholderId>,
    /// Zones without any meeting of inhabitants and without any stakeholder consulted.
    pub silent_zones: Vec<ZoneId>,
}

/// Who was consulted in a zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeardZone {
    /// The zone; nothing for actors of the whole commune.
    pub zone: Option<ZoneId>,
    /// Meetings of inhabitants held there.
    pub n_meetings: usize,
    /// One for each kind of [`Heard::kinds`].
    pub cells: Vec<HeardCell>,
}

/// Stakeholders of a kind in a zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct HeardCell {
    /// Registered.
    pub n_registered: usize,
    /// Of them, consulted.
    pub n_heard: usize,
}

/// Returns who was consulted.
///
/// # Missing data
/// A consultation counts on the day written, else on that of its workshop; without any day it does not count.
#[must_use]
pub fn heard(given: &Given<'_>) -> Heard {
    let registers = &given.plan.registers;
    if registers.stakeholders.is_empty() {
        return Heard::default();
    }
    let met: BTreeSet<&StakeholderId> = registers
        .consultations
        .iter()
        .filter(|it| day_of(given, it).is_some_and(|day| is_past(given, day)))
        .map(|it| &it.stakeholder)
        .collect();
    let is_of = |kind: ActorKind| registers.stakeholders.iter().any(|it| it.kind == kind);
    let (kinds, absent_kinds): (Vec<ActorKind>, Vec<ActorKind>) = ActorKind::ALL.into_iter().partition(|it| is_of(*it));
    let zones = std::iter::once(None).chain(given.plan.zones.iter().map(|it| Some(it.id.clone())));
    let zones: Vec<HeardZone> = zones
        .map(|zone| {
            let cells = kinds.iter().map(|kind| cell(given, *kind, zone.as_ref(), &met)).collect();
            HeardZone { n_meetings: meetings(given, zone.as_ref()), cells, zone }
        })
        .collect();
    let mut unheard: Vec<StakeholderId> =
        registers.stakeholders.iter().map(|it| &it.id).filter(|id| !met.contains(id)).cloned().collect();
    unheard.sort();
    let is_silent = |it: &&HeardZone| it.n_meetings == 0 && it.cells.iter().all(|cell| cell.n_heard == 0);
    Heard {
        n_registered: registers.stakeholders.len(),
        n_heard: registers.stakeholders.len() - unheard.len(),
        silent_zones: zones.iter().filter(is_silent).filter_map(|it| it.zone.clone()).collect(),
        kinds,
        absent_kinds,
        zones,
        unheard,
    }
}

/// The day of a consultation: its own, else that of its workshop.
pub(super) fn day_of(given: &Given<'_>, consultation: &Consultation) -> Option<Date> {
    let workshop = || {
        let id = consultation.workshop.as_ref()?;
        given.plan.workshops.iter().find(|it| it.id == *id)?.date
    };
    consultation.date.or_else(workshop)
}

fn is_past(given: &Given<'_>, day: Date) -> bool {
    given.today.is_none_or(|today| day <= today)
}

fn cell(given: &Given<'_>, kind: ActorKind, zone: Option<&ZoneId>, met: &BTreeSet<&StakeholderId>) -> HeardCell {
    let all = given.plan.registers.stakeholders.iter().filter(|it| it.kind == kind && it.zone.as_ref() == zone);
    all.fold(HeardCell::default(), |sum, it| HeardCell {
        n_registered: sum.n_registered + 1,
        n_heard: sum.n_heard + usize::from(met.contains(&it.id)),
    })
}

fn meetings(given: &Given<'_>, zone: Option<&ZoneId>) -> usize {
    let is_held = |it: &&Workshop| it.date.is_some_and(|day| is_past(given, day)) && it.zone.as_ref() == zone;
    given.plan.workshops.iter().filter(is_held).filter(|it| is_of_inhabitants(it.kind)).count()
}

fn is_of_inhabitants(kind: WorkshopKind) -> bool {
    matches!(
        kind,
        WorkshopKind::Women | WorkshopKind::Men | WorkshopKind::Youth | WorkshopKind::Mixed | WorkshopKind::Restitution
    )
}
