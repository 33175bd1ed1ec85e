//! Filling the years for thousands of orders of the same projects: what each order carries, nothing else.
//!
//! The rules are those of [`super::fill`]; amounts are worked out once, so that an order costs a few subtractions.

use std::collections::BTreeMap;

use super::{Terms, instalments};
use crate::model::{Money, Plan, ProjectId, SourceId, Year};

/// The projects of a plan, ready to be carried in any order.
#[derive(Debug, Clone)]
pub struct Orders {
    envelopes: Vec<Money>,
    projects: Vec<Candidate>,
}

#[derive(Debug, Clone)]
struct Candidate {
    /// Years in which it may begin, with what it takes from each envelope; none when it can never be carried.
    starts: Vec<(Year, Vec<(usize, Money)>)>,
    n_years: u16,
    /// Projects of the list that must end before it begins.
    prerequisites: Vec<usize>,
    /// Whether a prerequisite is no project of the list.
    is_blocked: bool,
}

impl Orders {
    /// Takes the ranked projects of a plan; an order then names them by their place in `ids`.
    #[must_use]
    pub fn of(plan: &Plan, ids: &[ProjectId], terms: &Terms) -> Self {
        let mut slots: BTreeMap<(SourceId, Year), usize> = BTreeMap::new();
        let mut envelopes: Vec<Money> = Vec::new();
        for envelope in plan.envelopes.iter().filter(|envelope| terms.period.contains(envelope.year)) {
            let at = *slots.entry((envelope.source.clone(), envelope.year)).or_insert_with(|| {
                envelopes.push(Money::default());
                envelopes.len() - 1
            });
            envelopes[at] = [envelopes[at], envelope.amount.value].into_iter().sum();
        }
        let projects = ids.iter().map(|id| candidate(plan, id, ids, terms, &slots)).collect();
        Self { envelopes, projects }
    }

    /// Returns which projects an order carries, by their place in the list.
    #[must_use]
    pub fn carried(&self, order: &[usize]) -> Vec<bool> {
        let mut left = self.envelopes.clone();
        let mut last: Vec<Option<Year>> = vec![None; self.projects.len()];
        let mut waiting = order.to_vec();
        // A project may stand before the one it depends on: it is tried again after each that found its place.
        while let Some(at) = waiting.iter().position(|at| !self.waits(*at, &waiting)) {
            let project = waiting.remove(at);
            last[project] = self.place(project, &last, &mut left);
        }
        last.into_iter().map(|last| last.is_some()).collect()
    }

    fn waits(&self, project: usize, waiting: &[usize]) -> bool {
        self.projects[project].prerequisites.iter().any(|it| waiting.contains(it))
    }

    fn place(&self, project: usize, last: &[Option<Year>], left: &mut [Money]) -> Option<Year> {
        let candidate = &self.projects[project];
        if candidate.is_blocked {
            return None;
        }
        let mut earliest = Year(0);
        for it in &candidate.prerequisites {
            earliest = earliest.max(Year(last[*it]?.0 + 1));
        }
        let fits = |parts: &[(usize, Money)]| parts.iter().all(|(slot, amount)| *amount <= left[*slot]);
        let (first, parts) = candidate.starts.iter().find(|(first, parts)| *first >= earliest && fits(parts))?;
        parts.iter().for_each(|(slot, amount)| left[*slot] = left[*slot].less(*amount));
        Some(Year(first.0 + candidate.n_years - 1))
    }
}

fn candidate(
    plan: &Plan,
    id: &ProjectId,
    ids: &[ProjectId],
    terms: &Terms,
    slots: &BTreeMap<(SourceId, Year), usize>,
) -> Candidate {
    let none = Candidate { starts: Vec::new(), n_years: 1, prerequisites: Vec::new(), is_blocked: true };
    let Some(project) = plan.project(id) else { return none };
    let cost = project.cost.as_ref().map(|cost| cost.value);
    let financed: Money = plan.financing_of(id).map(|line| line.amount.value).sum();
    if cost != Some(financed) {
        return none;
    }
    let n_years = project.duration_years.max(1);
    let earliest = terms.earliest(project);
    let period = terms.period;
    let starts =
        period.years().filter(|year| *year >= earliest && year.0 + n_years - 1 <= period.last.0).filter_map(|first| {
            // Money of a source without an envelope in a year is not there.
            let parts = instalments(project, plan, first, n_years)
                .into_iter()
                .map(|it| Some((*slots.get(&(it.source, it.year))?, it.amount)));
            Some((first, parts.collect::<Option<Vec<_>>>()?))
        });
    let others = || project.prerequisites.iter().filter(|other| **other != *id);
    Candidate {
        starts: starts.collect(),
        n_years,
        prerequisites: others().filter_map(|other| ids.iter().position(|it| it == other)).collect(),
        is_blocked: others().any(|other| !ids.contains(other)),
    }
}
