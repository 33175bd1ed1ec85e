//! The contracting windows as objects: their envelopes by source, their projects, their conventions and their status.

use rust_decimal::Decimal;
use serde::Serialize;

use super::arrangement;
use super::secured::convention_of;
use crate::model::{
    Arrangement, ConventionId, Date, Money, Plan, Programme, ProjectId, SourceId, Text, Window, WindowStatus,
};
use crate::program::finance;

/// A contracting window.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WindowObject {
    /// Number and years.
    pub window: Window,
    /// Where it stands: what the committee noted, else prepared.
    pub status: WindowStatus,
    /// Opening day.
    pub opened: Option<Date>,
    /// Closing day.
    pub closed: Option<Date>,
    /// Note of its review.
    pub note: Text,
    /// By source, in the order of their sheet: the envelope of its years, and what the programme takes of it.
    pub envelopes: Vec<(SourceId, Money, Money)>,
    /// Projects that begin in it.
    pub beginning: Vec<ProjectId>,
    /// Projects that began before and go on in it.
    pub carried: Vec<ProjectId>,
    /// Conventions under which its projects are paid.
    pub conventions: Vec<ConventionId>,
    /// Projects by how they are carried.
    pub arrangements: Vec<(Arrangement, usize)>,
    /// Signed money over the money of others, per cent; absent when others pay nothing.
    pub signed_pct: Option<Decimal>,
    /// The least that should be signed, per cent; absent when the profile sets nothing.
    pub least_pct: Option<Decimal>,
}

/// Describes each window. The last share of the profile's list holds for the windows after it.
#[must_use]
pub fn window_objects(
    plan: &Plan,
    programme: &Programme,
    windows: &[Window],
    signed_min_pct: &[Decimal],
) -> Vec<WindowObject> {
    windows.iter().map(|window| object(plan, programme, *window, signed_min_pct)).collect()
}

fn object(plan: &Plan, programme: &Programme, window: Window, signed_min_pct: &[Decimal]) -> WindowObject {
    let within = |year| window.period.contains(year);
    let record = plan.window_records.iter().find(|it| it.number == window.number);
    let spent = |id: &SourceId| -> Money {
        let parts = programme.programmed.iter().flat_map(|it| &it.instalments);
        parts.filter(|it| it.source == *id && within(it.year)).map(|it| it.amount).sum()
    };
    let envelopes = plan.sources.iter().map(|source| {
        let all = plan.envelopes.iter().filter(|it| it.source == source.id && within(it.year));
        (source.id.clone(), all.map(|it| it.amount.value).sum::<Money>(), spent(&source.id))
    });
    let here: Vec<_> = programme.programmed.iter().filter(|it| within(it.first)).collect();
    let before = programme.programmed.iter().filter(|it| !within(it.first));
    let goes_on = before.filter(|it| it.instalments.iter().any(|part| within(part.year)));
    let carried: Vec<ProjectId> = goes_on.map(|it| it.project.clone()).collect();
    let mut conventions: Vec<ConventionId> = Vec::new();
    for id in here.iter().map(|it| &it.project).chain(&carried) {
        for convention in plan.financing_of(id).filter_map(|line| convention_of(plan, line)) {
            if !conventions.contains(&convention.id) {
                conventions.push(convention.id.clone());
            }
        }
    }
    conventions.sort();
    let of = |wanted: Arrangement| {
        let projects = here.iter().filter_map(|it| plan.project(&it.project));
        (wanted, projects.filter(|it| arrangement(plan, it).0 == wanted).count())
    };
    let at = usize::from(window.number).saturating_sub(1).min(signed_min_pct.len().saturating_sub(1));
    WindowObject {
        window,
        status: record.and_then(|it| it.status).unwrap_or(WindowStatus::Prepared),
        opened: record.and_then(|it| it.opened),
        closed: record.and_then(|it| it.closed),
        note: record.map(|it| it.note.clone()).unwrap_or_default(),
        envelopes: envelopes.filter(|(_, one, other)| !one.is_zero() || !other.is_zero()).collect(),
        beginning: here.iter().map(|it| it.project.clone()).collect(),
        arrangements: Arrangement::ALL.into_iter().map(of).collect(),
        carried,
        conventions,
        signed_pct: finance::external_secured(plan, programme, within),
        least_pct: signed_min_pct.get(at).copied(),
    }
}
