//! Two versions of a plan side by side: what a council must be told before it votes the second.

use serde::Serialize;

use crate::model::{Money, Plan, Programme, ProjectId, Reserved, SourceId, Year};

/// A version of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its programme.
    pub programme: &'a Programme,
    /// Projects in the order of their ranks, with the rank.
    pub ranks: &'a [(ProjectId, usize)],
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Change {
    /// A project is new.
    ProjectAdded {
        /// Which one.
        project: ProjectId,
    },
    /// A project is no longer in the plan.
    ProjectRemoved {
        /// Which one.
        project: ProjectId,
    },
    /// A project came into the programme.
    Entered {
        /// Which one.
        project: ProjectId,
        /// First year.
        first: Year,
        /// Last year.
        last: Year,
    },
    /// A project left the programme for the reserve list.
    Left {
        /// Which one, and why it waits now.
        reserved: Reserved,
        /// First year it had.
        first: Year,
    },
    /// A project begins or ends in another year.
    Moved {
        /// Which one.
        project: ProjectId,
        /// First and last year before.
        before: (Year, Year),
        /// First and last year now.
        after: (Year, Year),
    },
    /// The estimated cost changed.
    Cost {
        /// Of which project.
        project: ProjectId,
        /// Before; nothing when none was given.
        before: Option<Money>,
        /// Now.
        after: Option<Money>,
    },
    /// What a source pays for a project changed.
    Financing {
        /// Which project.
        project: ProjectId,
        /// Which source.
        source: SourceId,
        /// Before.
        before: Money,
        /// Now.
        after: Money,
    },
    /// The money of a source in a year changed.
    Envelope {
        /// Which source.
        source: SourceId,
        /// Which year.
        year: Year,
        /// Before.
        before: Money,
        /// Now.
        after: Money,
    },
    /// A project has another rank.
    Rank {
        /// Which one.
        project: ProjectId,
        /// Before; nothing when it had none.
        before: Option<usize>,
        /// Now.
        after: Option<usize>,
    },
}

/// What differs between two versions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The changes, the weightiest kind first, projects in the order of the sheets.
    pub changes: Vec<Change>,
    /// Cost of the programme before.
    pub cost_before: Money,
    /// Cost of the programme now.
    pub cost_after: Money,
}

/// Compares two versions.
#[must_use]
pub fn difference(before: &Version<'_>, after: &Version<'_>) -> Difference {
    let mut changes = Vec::new();
    let ids = both(before.plan.projects.iter().map(|it| &it.id), after.plan.projects.iter().map(|it| &it.id));
    for kind in [projects, places, costs, financing, ranks] {
        ids.iter().for_each(|id| kind(before, after, id, &mut changes));
    }
    envelopes(before, after, &mut changes);
    let cost =
        |it: &Version<'_>| it.programme.programmed.iter().flat_map(|it| &it.instalments).map(|it| it.amount).sum();
    Difference { changes, cost_before: cost(before), cost_after: cost(after) }
}

/// The keys of the first, then those that are only in the second.
fn both<'a, T: PartialEq + Clone + 'a>(one: impl Iterator<Item = &'a T>, other: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut all: Vec<T> = one.cloned().collect();
    for key in other {
        if !all.contains(key) {
            all.push(key.clone());
        }
    }
    all
}

fn is_in(plan: &Plan, id: &ProjectId) -> bool {
    plan.projects.iter().any(|it| it.id == *id)
}

fn projects(before: &Version<'_>, after: &Version<'_>, id: &ProjectId, changes: &mut Vec<Change>) {
    match (is_in(before.plan, id), is_in(after.plan, id)) {
        (false, true) => changes.push(Change::ProjectAdded { project: id.clone() }),
        (true, false) => changes.push(Change::ProjectRemoved { project: id.clone() }),
        _ => {}
    }
}

fn places(before: &Version<'_>, after: &Version<'_>, id: &ProjectId, changes: &mut Vec<Change>) {
    let years =
        |it: &Version<'_>| it.programme.programmed.iter().find(|it| it.project == *id).map(|it| (it.first, it.last));
    let project = id.clone();
    match (years(before), years(after)) {
        (None, Some((first, last))) => changes.push(Change::Entered { project, first, last }),
        (Some((first, _)), None) => {
            let reserved = after.programme.reserved.iter().find(|it| it.project == *id).cloned();
            changes.extend(reserved.map(|reserved| Change::Left { reserved, first }));
        }
        (Some(before), Some(after)) if before != after => changes.push(Change::Moved { project, before, after }),
        _ => {}
    }
}

fn costs(before: &Version<'_>, after: &Version<'_>, id: &ProjectId, changes: &mut Vec<Change>) {
    if !is_in(before.plan, id) || !is_in(after.plan, id) {
        return;
    }
    let cost = |it: &Version<'_>| {
        it.plan.projects.iter().find(|it| it.id == *id).and_then(|it| it.cost.as_ref()).map(|it| it.value)
    };
    let (before, after) = (cost(before), cost(after));
    if before != after {
        changes.push(Change::Cost { project: id.clone(), before, after });
    }
}

fn financing(before: &Version<'_>, after: &Version<'_>, id: &ProjectId, changes: &mut Vec<Change>) {
    if !is_in(before.plan, id) || !is_in(after.plan, id) {
        return;
    }
    let sources =
        both(before.plan.financing_of(id).map(|it| &it.source), after.plan.financing_of(id).map(|it| &it.source));
    let mut told: Vec<SourceId> = Vec::new();
    for source in sources {
        if told.contains(&source) {
            continue;
        }
        told.push(source.clone());
        let paid = |it: &Version<'_>| -> Money {
            it.plan.financing_of(id).filter(|line| line.source == source).map(|line| line.amount.value).sum()
        };
        let (before, after) = (paid(before), paid(after));
        if before != after {
            changes.push(Change::Financing { project: id.clone(), source, before, after });
        }
    }
}

fn ranks(before: &Version<'_>, after: &Version<'_>, id: &ProjectId, changes: &mut Vec<Change>) {
    if !is_in(before.plan, id) || !is_in(after.plan, id) {
        return;
    }
    let rank = |it: &Version<'_>| it.ranks.iter().find(|(project, _)| project == id).map(|(_, rank)| *rank);
    let (before, after) = (rank(before), rank(after));
    if before != after {
        changes.push(Change::Rank { project: id.clone(), before, after });
    }
}

fn envelopes(before: &Version<'_>, after: &Version<'_>, changes: &mut Vec<Change>) {
    let keys = |it: &Version<'_>| -> Vec<(SourceId, Year)> {
        it.plan.envelopes.iter().map(|it| (it.source.clone(), it.year)).collect()
    };
    let (one, other) = (keys(before), keys(after));
    let mut all = both(one.iter(), other.iter());
    all.sort();
    all.dedup();
    for (source, year) in all {
        let amount = |it: &Version<'_>| -> Money {
            let lines = it.plan.envelopes.iter().filter(|line| line.source == source && line.year == year);
            lines.map(|line| line.amount.value).sum()
        };
        let (before, after) = (amount(before), amount(after));
        if before != after {
            changes.push(Change::Envelope { source: source.clone(), year, before, after });
        }
    }
}
