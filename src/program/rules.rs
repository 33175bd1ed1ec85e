//! The rules of a programme as rows of whole numbers: the same for both methods.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Terms;
use super::candidates::Candidate;
use super::optimal::{Choice, Group, Instance, Row};
use crate::model::{GenderMarker, Money, Plan, Rule, SourceId, SourceKind, Theme, Year, ZoneId};

/// An instance with the rule of each of its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ruled {
    /// What the search takes.
    pub instance: Instance,
    /// Rule of each row.
    pub rules: Vec<Rule>,
    /// Sources whose rows add the years up.
    pub carries_over: BTreeSet<SourceId>,
}

impl Ruled {
    fn push(&mut self, rule: Rule, terms: Vec<(Choice, i64)>, limit: i64) {
        self.rules.push(rule);
        self.instance.rows.push(Row { terms, limit });
    }
}

/// Writes the rules of a programme over its candidates.
///
/// # Formula
/// value of a project that begins in the year `y` of the plan, from zero = score × (100 - `later_pct` × y), whole
/// units of a hundred-thousandth; the last seven digits hold the order of the ranking, so that of two programmes of
/// equal value the one with the better ranks begins first.
#[must_use]
pub fn ruled(plan: &Plan, candidates: &[Candidate<'_>], terms: &Terms) -> Ruled {
    let mut ruled = Ruled { carries_over: terms.carries_over.clone(), ..Ruled::default() };
    for (at, candidate) in candidates.iter().enumerate() {
        let after = candidates.len() - at;
        let values = candidate.starts.iter().map(|start| value(candidate, start.first, after, terms)).collect();
        let is_must = terms.musts.contains(&candidate.project.id);
        ruled.instance.groups.push(Group { values, is_must });
    }
    money(&mut ruled, plan, candidates, terms);
    capacity(&mut ruled, candidates, terms);
    prerequisites(&mut ruled, candidates, terms);
    alternatives(&mut ruled, candidates, terms);
    zones(&mut ruled, plan, candidates, terms);
    themes(&mut ruled, candidates, terms);
    ruled
}

/// Places for the order of the ranking in the last digits of a value.
pub(super) const ORDER: i64 = 10_000_000;

fn value(candidate: &Candidate<'_>, first: Year, after: usize, terms: &Terms) -> i64 {
    let later = Decimal::from(first.0 - terms.period.first.0) * terms.later_pct;
    let weight = (Decimal::ONE_HUNDRED - later).max(Decimal::ZERO);
    let points = (candidate.score * weight * Decimal::TEN).round().to_i64().unwrap_or(0).clamp(0, 100_000);
    let order = after as i64 * i64::from(terms.period.last.0 + 1 - first.0);
    points * ORDER + order.min(ORDER - 1)
}

/// Collects the coefficients of a row.
fn terms_of(candidates: &[Candidate<'_>], of: impl Fn(&Candidate<'_>, usize) -> i64) -> Vec<(Choice, i64)> {
    let mut found = Vec::new();
    for (group, candidate) in candidates.iter().enumerate() {
        for option in 0..candidate.starts.len() {
            let coefficient = of(candidate, option);
            if coefficient != 0 {
                found.push((Choice { group, option }, coefficient));
            }
        }
    }
    found
}

fn money(ruled: &mut Ruled, plan: &Plan, candidates: &[Candidate<'_>], terms: &Terms) {
    for source in sources(plan, candidates) {
        let carries_over = terms.carries_over.contains(&source);
        for year in terms.period.years() {
            let counts = |other: Year| if carries_over { other <= year } else { other == year };
            let coefficients = terms_of(candidates, |candidate, option| {
                let parts = candidate.starts[option].instalments.iter();
                parts.filter(|it| it.source == source && counts(it.year)).map(|it| it.amount).sum::<Money>().centimes()
            });
            if coefficients.is_empty() {
                continue;
            }
            let envelopes = plan.envelopes.iter().filter(|it| terms.period.contains(it.year));
            let limit: Money =
                envelopes.filter(|it| it.source == source && counts(it.year)).map(|it| it.amount.value).sum();
            ruled.push(Rule::Envelope { source: source.clone(), year }, coefficients, limit.centimes());
        }
    }
}

/// The sources that pay for candidates, those of the sheet first.
fn sources(plan: &Plan, candidates: &[Candidate<'_>]) -> Vec<SourceId> {
    let mut paying: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for part in candidates.iter().flat_map(|it| &it.starts).flat_map(|it| &it.instalments) {
        let at = plan.sources.iter().position(|it| it.id == part.source).unwrap_or(plan.sources.len());
        paying.insert(&part.source, at);
    }
    let mut ids: Vec<(usize, SourceId)> = paying.into_iter().map(|(id, at)| (at, id.clone())).collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id).collect()
}

fn capacity(ruled: &mut Ruled, candidates: &[Candidate<'_>], terms: &Terms) {
    if let Some(most) = terms.capacity {
        for year in terms.period.years() {
            let runs = terms_of(candidates, |candidate, option| {
                let start = &candidate.starts[option];
                i64::from(start.first <= year && year <= start.last)
            });
            ruled.push(Rule::Capacity { year }, runs, i64::try_from(most).unwrap_or(i64::MAX));
        }
    }
    if let Some(limit) = terms.recurrent_limit {
        let costs = terms_of(candidates, |candidate, _| {
            candidate.project.recurrent_cost.as_ref().map_or(0, |it| it.value.centimes())
        });
        ruled.push(Rule::Recurrent, costs, limit.centimes());
    }
}

fn prerequisites(ruled: &mut Ruled, candidates: &[Candidate<'_>], terms: &Terms) {
    for (at, candidate) in candidates.iter().enumerate() {
        for id in candidate.project.prerequisites.iter().filter(|id| **id != candidate.project.id) {
            let Some(before) = candidates.iter().position(|it| it.project.id == *id) else { continue };
            let rule = Rule::Prerequisite { project: candidate.project.id.clone(), prerequisite: id.clone() };
            for year in terms.period.years() {
                // Begun by the end of a year only if the other has ended before that year.
                let begun = candidate.starts.iter().enumerate().filter(|(_, start)| start.first <= year);
                let mut row: Vec<(Choice, i64)> = begun.map(|(option, _)| (Choice { group: at, option }, 1)).collect();
                if row.is_empty() {
                    continue;
                }
                let ended = candidates[before].starts.iter().enumerate().filter(|(_, start)| start.last < year);
                row.extend(ended.map(|(option, _)| (Choice { group: before, option }, -1)));
                ruled.push(rule.clone(), row, 0);
            }
        }
    }
}

fn alternatives(ruled: &mut Ruled, candidates: &[Candidate<'_>], terms: &Terms) {
    for projects in &terms.alternatives {
        let row = terms_of(candidates, |candidate, _| i64::from(projects.contains(&candidate.project.id)));
        if !row.is_empty() {
            ruled.push(Rule::Alternatives { projects: projects.clone() }, row, 1);
        }
    }
}

fn zones(ruled: &mut Ruled, plan: &Plan, candidates: &[Candidate<'_>], terms: &Terms) {
    for zone in &terms.zone_floor {
        let row = terms_of(candidates, |candidate, option| -i64::from(serves(candidate, option, zone, terms)));
        ruled.push(Rule::ZoneFloor { zone: zone.clone() }, row, -1);
    }
    let Some(percent) = terms.zone_cap_pct else { return };
    let own = |id: &SourceId| plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    let envelopes = plan.envelopes.iter().filter(|it| own(&it.source) && terms.period.contains(it.year));
    let all: Money = envelopes.map(|it| it.amount.value).sum();
    for zone in plan.zones.iter().map(|zone| &zone.id) {
        let row = terms_of(candidates, |candidate, option| {
            let Some(at) = candidate.zones.iter().position(|it| it == zone) else { return 0 };
            let parts = candidate.starts[option].instalments.iter().filter(|it| own(&it.source));
            let amount: Money = parts.map(|it| it.amount).sum();
            // A project of several zones counts in equal parts.
            amount.split(u32::try_from(candidate.zones.len()).unwrap_or(1))[at].centimes()
        });
        if !row.is_empty() {
            ruled.push(Rule::ZoneCap { zone: zone.clone() }, row, all.per_cent(percent).centimes());
        }
    }
}

/// Whether a project that begins in this year serves the floor of a zone.
pub(super) fn serves(candidate: &Candidate<'_>, option: usize, zone: &ZoneId, terms: &Terms) -> bool {
    let first = candidate.starts[option].first;
    let is_in_first = terms.windows.first().is_none_or(|window| window.period.contains(first));
    is_in_first && candidate.score >= terms.floor_score && candidate.zones.contains(zone)
}

/// Whether a project belongs to a theme.
#[must_use]
pub fn is_of(candidate: &Candidate<'_>, theme: &Theme) -> bool {
    match theme {
        Theme::Women => {
            matches!(candidate.project.marker, Some(GenderMarker::Significant | GenderMarker::Principal))
        }
        Theme::Sector(sector) => candidate.project.sector == *sector,
    }
}

/// # Formula
/// Σ cost of the theme >= share × Σ cost of everything
fn themes(ruled: &mut Ruled, candidates: &[Candidate<'_>], terms: &Terms) {
    for (theme, percent) in &terms.themes {
        // Hundredths of a per cent keep the row whole.
        let share = (percent * Decimal::ONE_HUNDRED).round().to_i64().unwrap_or(0).clamp(0, 10_000);
        let row = terms_of(candidates, |candidate, _| {
            let cost = candidate.project.cost.as_ref().map_or(0, |it| it.value.centimes());
            // Beyond a hundred thousand million dirhams a project is counted by the dirham.
            let cost = if cost > i64::MAX / 1_000_000 { cost / 100 } else { cost };
            cost * (share - if is_of(candidate, theme) { 10_000 } else { 0 })
        });
        ruled.push(Rule::ThemeShare { theme: theme.clone() }, row, 0);
    }
}

/// Groups the rows of an instance by what the user would change: a source, a limit, a decision.
#[must_use]
pub fn decisions(ruled: &Ruled, candidates: &[Candidate<'_>]) -> Vec<(Vec<Rule>, super::optimal::Rule)> {
    let mut found: Vec<(Vec<Rule>, super::optimal::Rule)> = Vec::new();
    for (row, rule) in ruled.rules.iter().enumerate() {
        let is_same = |other: &Rule| match (rule, other) {
            (Rule::Envelope { source: one, .. }, Rule::Envelope { source: other, .. }) => one == other,
            (Rule::Capacity { .. }, Rule::Capacity { .. }) => true,
            (one, other) => one == other,
        };
        match found.iter_mut().find(|(rules, _)| rules.iter().any(is_same)) {
            Some((_, known)) => known.rows.push(row),
            None => found.push((vec![rule.clone()], super::optimal::Rule { rows: vec![row], musts: Vec::new() })),
        }
    }
    for (group, candidate) in candidates.iter().enumerate().filter(|(at, _)| ruled.instance.groups[*at].is_must) {
        let rule = Rule::Must { project: candidate.project.id.clone() };
        found.push((vec![rule], super::optimal::Rule { rows: Vec::new(), musts: vec![group] }));
    }
    found
}
