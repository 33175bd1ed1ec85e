//! An exact search for the best choice under whole-number rules: at most one option of each group, every row kept.
//!
//! Takes groups of options with their values, and rows of limits; gives the choice of the highest value, or the best
//! found with a bound that no choice can pass. It knows nothing of projects: the groups are projects and the options
//! their start years, but any choice of this form will do.
//!
//! The search is a branch and bound. A linear relaxation advises where to look; everything that is cut off is cut off
//! by whole-number arithmetic alone, so "proven" does not rest on rounding.

mod bound;
mod columns;
mod conflict;
mod cuts;
mod first;
mod propagate;
mod root;
mod search;
mod simplex;
#[cfg(test)]
mod tests;

pub use conflict::{Rule, conflict};

/// A group of options of which at most one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// Value of each option; whole numbers, so that sums are exact.
    pub values: Vec<i64>,
    /// Whether one of them must be chosen.
    pub is_must: bool,
}

/// An option: its group and its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// Group, from zero.
    pub group: usize,
    /// Option in the group, from zero.
    pub option: usize,
}

/// A rule: the sum of the coefficients of the chosen options is at most the limit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Coefficient of each option that has one.
    pub terms: Vec<(Choice, i64)>,
    /// Limit.
    pub limit: i64,
}

/// What is to be chosen under which rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Instance {
    /// Groups, the first to be preferred among equals.
    pub groups: Vec<Group>,
    /// Rules.
    pub rows: Vec<Row>,
}

/// How far the search came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// No choice is better.
    Proven,
    /// It was stopped; the bound says how much better a choice may be.
    Bounded,
    /// No choice keeps the rules.
    Infeasible,
    /// It was stopped before a choice was found.
    NotFound,
}

/// The best choice that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    /// How far the search came.
    pub status: Status,
    /// Option of each group; absent when none is chosen.
    pub chosen: Vec<Option<usize>>,
    /// Value of the choice.
    pub value: i128,
    /// No choice has a higher value.
    pub bound: i128,
    /// Nodes of the search.
    pub n_nodes: usize,
}

impl Instance {
    /// Returns the value of a choice.
    #[must_use]
    pub fn value(&self, chosen: &[Option<usize>]) -> i128 {
        let of = |(group, option): (&Group, &Option<usize>)| option.map_or(0, |at| i128::from(group.values[at]));
        self.groups.iter().zip(chosen).map(of).sum()
    }

    /// Returns whether a choice keeps every rule.
    #[must_use]
    pub fn keeps(&self, chosen: &[Option<usize>]) -> bool {
        let has_musts = self.groups.iter().zip(chosen).all(|(group, option)| option.is_some() || !group.is_must);
        has_musts
            && self.rows.iter().all(|row| {
                let taken = row.terms.iter().filter(|(at, _)| chosen[at.group] == Some(at.option));
                taken.map(|(_, coefficient)| i128::from(*coefficient)).sum::<i128>() <= i128::from(row.limit)
            })
    }
}

/// Searches the best choice until it is proven or `is_over` says so.
///
/// # Formula
/// maximise the sum of the values of the chosen options, at most one of each group, exactly one of each must, every
/// row at most its limit.
/// # Source
/// Branch and bound (Land and Doig 1960) on the linear relaxation; Lagrangian bounds and the fixing of options by them
/// (Geoffrion 1974).
#[must_use]
pub fn best(instance: &Instance, is_over: &dyn Fn() -> bool) -> Best {
    search::best(instance, is_over)
}
