//! Which rules cannot be kept together.

use super::{Instance, Status, best};

/// Returns a smallest set of rules that no choice keeps, by their places in `rules`; each rule names rows and musts of
/// the instance. Nothing when they can be kept together or when the search was stopped first.
///
/// # Formula
/// All sets of one and two rules are tried first, so that a conflict of two is never reported as one of three; then
/// rules are left out one by one while the rest cannot be kept.
/// # Source
/// Deletion filter: Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in linear programs", 1991.
#[must_use]
pub fn conflict(instance: &Instance, rules: &[Rule], is_over: &dyn Fn() -> bool) -> Option<Vec<usize>> {
    let all: Vec<usize> = (0..rules.len()).collect();
    if !is_impossible(instance, rules, &all, is_over) {
        return None;
    }
    // Dropping one rule after the other leaves a set in which every rule is needed.
    let mut kept = all;
    let mut at = kept.len();
    while at > 0 {
        at -= 1;
        let mut without = kept.clone();
        without.remove(at);
        if is_impossible(instance, rules, &without, is_over) {
            kept = without;
        }
    }
    if kept.len() <= 2 || rules.len() > MOST_PAIRED {
        return Some(kept);
    }
    let pairs = (0..rules.len()).flat_map(|one| (one + 1..rules.len()).map(move |other| vec![one, other]));
    let smaller = (0..rules.len()).map(|one| vec![one]).chain(pairs);
    smaller.into_iter().find(|set| is_impossible(instance, rules, set, is_over)).or(Some(kept))
}

/// Beyond this many rules pairs are not tried one by one.
const MOST_PAIRED: usize = 60;

/// A rule of the user: the rows and the musts that stand for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rule {
    /// Rows of the instance.
    pub rows: Vec<usize>,
    /// Groups of the instance that must be chosen.
    pub musts: Vec<usize>,
}

/// Whether no choice keeps these rules; rows and musts that belong to no rule always hold.
fn is_impossible(instance: &Instance, rules: &[Rule], kept: &[usize], is_over: &dyn Fn() -> bool) -> bool {
    if is_over() {
        return false;
    }
    let mut left = instance.clone();
    left.groups.iter_mut().for_each(|group| group.values.iter_mut().for_each(|value| *value = 0));
    for (at, rule) in rules.iter().enumerate() {
        if !kept.contains(&at) {
            rule.rows.iter().for_each(|row| left.rows[*row].terms.clear());
            rule.rows.iter().for_each(|row| left.rows[*row].limit = left.rows[*row].limit.max(0));
            rule.musts.iter().for_each(|group| left.groups[*group].is_must = false);
        }
    }
    best(&left, is_over).status == Status::Infeasible
}
