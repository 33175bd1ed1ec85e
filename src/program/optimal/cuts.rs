//! Rules that follow from the rows and that the relaxation does not yet keep: covers of options that together are too
//! much for a row.
//!
//! # Formula
//! When the groups of a set each take an option of at least `α`, and the `α` add up to more than the row's limit, at
//! most all but one of them may do so. Options of other groups that take at least the largest `α` count as well.
//! # Source
//! Crowder, Johnson and Padberg 1983 (cover inequalities); Wolsey 1990 (groups of which at most one is chosen).

use super::bound::State;
use super::columns::Columns;

/// Smallest violation that is worth a rule.
const VIOLATION: f64 = 0.02;

/// A rule that was found: its columns, and how many of them may be taken at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cut {
    /// Columns with coefficient one.
    pub columns: Vec<usize>,
    /// How many of them at most.
    pub most: i64,
}

/// A threshold of a group in a row.
#[derive(Debug, Clone, Copy)]
struct Part {
    group: usize,
    /// Smallest coefficient that counts.
    least: i64,
    /// Value of the counted columns in the relaxation.
    weight: f64,
}

/// Finds rules that the values of the relaxation break.
pub(super) fn separate(columns: &Columns, states: &[State], value: &dyn Fn(usize) -> f64) -> Vec<Cut> {
    let mut cuts = Vec::new();
    for row in 0..columns.n_rows {
        let terms: Vec<(usize, i64)> =
            columns.rows[row].iter().filter(|(column, _)| states[*column] != State::Out).copied().collect();
        if terms.iter().any(|(_, coefficient)| *coefficient < 0) || columns.limits[row] < 0 {
            continue;
        }
        let parts = parts(columns, &terms, value);
        for is_by_ratio in [true, false] {
            if let Some(cut) = cover(columns, &terms, &parts, columns.limits[row], is_by_ratio) {
                let taken: f64 = cut.columns.iter().map(|column| value(*column)).sum();
                if taken > cut.most as f64 + VIOLATION {
                    cuts.push(cut);
                }
            }
        }
    }
    cuts.sort();
    cuts.dedup();
    cuts
}

/// Every threshold of every group of a row.
fn parts(columns: &Columns, terms: &[(usize, i64)], value: &dyn Fn(usize) -> f64) -> Vec<Vec<Part>> {
    let mut all: Vec<Vec<Part>> = Vec::new();
    let mut at = 0;
    while at < terms.len() {
        let group = columns.group[terms[at].0];
        let end = at + terms[at..].iter().take_while(|(column, _)| columns.group[*column] == group).count();
        let mut here: Vec<(i64, f64)> = terms[at..end].iter().map(|(column, a)| (*a, value(*column))).collect();
        here.sort_by_key(|(a, _)| std::cmp::Reverse(*a));
        let mut weight = 0.0;
        let mut parts: Vec<Part> = Vec::new();
        for (least, worth) in here {
            weight += worth;
            match parts.last_mut() {
                Some(last) if last.least == least => last.weight = weight,
                _ => parts.push(Part { group, least, weight }),
            }
        }
        parts.retain(|part| part.weight > 1e-6);
        if !parts.is_empty() {
            all.push(parts);
        }
        at = end;
    }
    all
}

/// A cover built greedily: by what a part lacks to one for its size, or by what it lacks alone.
fn cover(columns: &Columns, terms: &[(usize, i64)], parts: &[Vec<Part>], limit: i64, is_by_ratio: bool) -> Option<Cut> {
    let lack = |part: &Part| (1.0 - part.weight).max(0.0);
    let order = |part: &Part| {
        if is_by_ratio { (lack(part) + 1e-6) / part.least.max(1) as f64 } else { lack(part) }
    };
    let mut best: Vec<Part> = parts
        .iter()
        .map(|parts| *parts.iter().min_by(|one, other| order(one).total_cmp(&order(other))).expect("not empty"))
        .collect();
    best.sort_by(|one, other| order(one).total_cmp(&order(other)).then(one.group.cmp(&other.group)));
    let mut chosen: Vec<Part> = Vec::new();
    let mut sum = 0i128;
    for part in best {
        if sum > i128::from(limit) {
            break;
        }
        sum += i128::from(part.least);
        chosen.push(part);
    }
    if sum <= i128::from(limit) {
        return None;
    }
    // Those that lack most leave first, as long as the others are still too much.
    chosen.sort_by(|one, other| lack(other).total_cmp(&lack(one)).then(one.group.cmp(&other.group)));
    let mut kept = Vec::new();
    for (at, part) in chosen.iter().enumerate() {
        if sum - i128::from(part.least) > i128::from(limit) {
            sum -= i128::from(part.least);
        } else {
            kept.push(chosen[at]);
        }
    }
    let largest = kept.iter().map(|part| part.least).max()?;
    let counted = terms.iter().filter(|(column, coefficient)| {
        let group = columns.group[*column];
        match kept.iter().find(|part| part.group == group) {
            Some(part) => *coefficient >= part.least,
            None => *coefficient >= largest,
        }
    });
    let most = i64::try_from(kept.len()).ok()? - 1;
    Some(Cut { columns: counted.map(|(column, _)| *column).collect(), most })
}
