//! Rules that follow from the rows and that the relaxation does not yet keep: covers of options that together are too
//! much for a row, lifted over all its groups.
//!
//! # Formula
//! When the groups of a set each take an option of at least `α`, and the `α` add up to more than the row's limit, at
//! most all but one of them may do so. Each other group in turn is given the largest coefficients with which the rule
//! still follows from the row: for an option of weight `a`, the rule's limit less the most that the groups before it
//! can reach in what `a` leaves of the row. All in whole numbers.
//! # Source
//! Crowder, Johnson and Padberg 1983 (cover inequalities); Gu, Nemhauser and Savelsbergh 1998 (their order of lifting);
//! Wolsey 1990 and Nemhauser and Vance 1994 (groups of which at most one is chosen).

#[cfg(test)]
mod tests;

use super::bound::State;
use super::columns::Columns;

/// Smallest violation that is worth a rule, in parts of its limit.
const VIOLATION: f64 = 0.005;
/// A value this near to a whole number counts as one.
const WHOLE: f64 = 1e-6;
/// Rules with a larger limit are not sought.
const MOST: i64 = 400;
/// Covers whose parts lack more than this in all are hardly ever broken, whatever is lifted.
const MOST_LACK: f64 = 2.5;
/// Ways to build a cover.
const WAYS: usize = 4;

/// A rule that was found: the sum of the coefficients of the columns that are taken is at most the limit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cut {
    /// Columns with their coefficients.
    pub terms: Vec<(usize, i64)>,
    /// Limit.
    pub limit: i64,
}

/// An option in a row.
#[derive(Debug, Clone, Copy)]
struct Item {
    column: usize,
    weight: i64,
    /// Value in the relaxation.
    value: f64,
}

/// A threshold of a group in a row.
#[derive(Debug, Clone, Copy)]
struct Part {
    group: usize,
    /// Smallest weight that counts.
    least: i64,
    /// What the values of the counted options lack to one.
    lack: f64,
}

/// Finds rules that the values of the relaxation break.
pub(super) fn separate(columns: &Columns, states: &[State], value: &dyn Fn(usize) -> f64) -> Vec<Cut> {
    let mut cuts = Vec::new();
    for row in 0..columns.n_rows {
        let Some(groups) = items(columns, states, row, value) else { continue };
        let parts: Vec<Vec<Part>> = groups.iter().enumerate().map(|(group, items)| parts(group, items)).collect();
        for way in 0..WAYS {
            for is_fixed in [true, false] {
                let found = cover(&parts, columns.limits[row], way, is_fixed);
                let lack = |cover: &Cover| cover.parts.iter().map(|part| part.lack).sum::<f64>();
                if let Some(cover) = found.filter(|cover| lack(cover) < MOST_LACK) {
                    cuts.extend(Lifted::of(&groups, columns.limits[row], cover).cut(&groups));
                }
            }
        }
    }
    cuts.sort();
    cuts.dedup();
    cuts
}

/// The options of each group of a row, those with the largest weight first; nothing when the row has negative ones.
fn items(columns: &Columns, states: &[State], row: usize, value: &dyn Fn(usize) -> f64) -> Option<Vec<Vec<Item>>> {
    let mut groups = Vec::new();
    let mut most = 0i128;
    for part in &columns.parts[row] {
        let terms = &columns.rows[row][part.first..part.end];
        let mut items: Vec<Item> = terms
            .iter()
            .filter(|(column, _)| states[*column] != State::Out)
            .map(|(column, weight)| Item { column: *column, weight: *weight, value: value(*column) })
            .collect();
        items.sort_by_key(|item| (std::cmp::Reverse(item.weight), item.column));
        let (first, last) = (items.first().map_or(0, |it| it.weight), items.last().map_or(0, |it| it.weight));
        if last < 0 {
            return None;
        }
        most += i128::from(first);
        groups.push(items);
    }
    let limit = columns.limits[row];
    (limit >= 0 && most > i128::from(limit) && most < i128::from(i64::MAX / 4)).then_some(groups)
}

/// Every threshold of a group that the relaxation uses, the heaviest first.
fn parts(group: usize, items: &[Item]) -> Vec<Part> {
    let mut weight = 0.0;
    let mut parts: Vec<Part> = Vec::new();
    for item in items.iter().filter(|item| item.value > WHOLE) {
        weight += item.value;
        let lack = (1.0f64 - weight).max(0.0);
        match parts.last_mut() {
            Some(last) if last.least == item.weight => last.lack = lack,
            _ => parts.push(Part { group, least: item.weight, lack }),
        }
    }
    parts
}

/// A cover, and groups that are held at a weight while the rest is lifted.
struct Cover {
    parts: Vec<Part>,
    held: Vec<Part>,
}

/// A cover built greedily, in one of several ways; those that lack nothing are held or count as the others do.
fn cover(parts: &[Vec<Part>], limit: i64, way: usize, is_fixed: bool) -> Option<Cover> {
    let order = |part: &Part| match way {
        0 => part.lack,
        1 => (part.lack + 1e-6) / part.least.max(1) as f64,
        2 => (part.lack + 0.05) / part.least.max(1) as f64,
        _ => part.lack - 1e-3 * part.least as f64 / limit.max(1) as f64,
    };
    let is_before = |one: &Part, other: &Part| order(one).total_cmp(&order(other)).then(one.group.cmp(&other.group));
    let (mut held, mut best) = (Vec::new(), Vec::new());
    for parts in parts.iter().filter(|parts| !parts.is_empty()) {
        match parts.iter().find(|part| part.lack < WHOLE).filter(|_| is_fixed) {
            Some(part) => held.push(*part),
            None => best.push(*parts.iter().min_by(|one, other| is_before(one, other))?),
        }
    }
    let limit = limit - held.iter().map(|part| part.least).sum::<i64>();
    if limit < 0 {
        return None;
    }
    best.sort_by(is_before);
    let mut chosen: Vec<Part> = Vec::new();
    let mut sum = 0;
    for part in best {
        if sum > limit {
            break;
        }
        sum += part.least;
        chosen.push(part);
    }
    if sum <= limit {
        return None;
    }
    // Those that lack most leave first, as long as the others are still too much.
    chosen.sort_by(|one, other| other.lack.total_cmp(&one.lack).then(one.group.cmp(&other.group)));
    let mut kept = Vec::new();
    for part in chosen {
        if sum - part.least > limit {
            sum -= part.least;
        } else {
            kept.push(part);
        }
    }
    Some(Cover { parts: kept, held })
}

/// A rule being lifted.
struct Lifted {
    /// Coefficients of each group's options.
    gains: Vec<Vec<i64>>,
    /// The least weight of a choice among the lifted groups that reaches each sum of coefficients.
    least: Vec<i64>,
    limit: i64,
    /// What the row leaves when the held groups take theirs.
    room: i64,
    is_done: Vec<bool>,
}

impl Lifted {
    /// Lifts a cover: its own groups, then those that the relaxation uses, those held, and all others.
    fn of(groups: &[Vec<Item>], limit: i64, cover: Cover) -> Self {
        let held: i64 = cover.held.iter().map(|part| part.least).sum();
        let mut lifted = Self {
            gains: groups.iter().map(|items| vec![0; items.len()]).collect(),
            least: Vec::new(),
            limit: cover.parts.len() as i64 - 1,
            room: limit - held,
            is_done: vec![false; groups.len()],
        };
        for part in &cover.parts {
            let items = groups[part.group].iter().zip(&mut lifted.gains[part.group]);
            items.for_each(|(item, gain)| *gain = i64::from(item.weight >= part.least));
        }
        for at in 0..cover.parts.len() {
            let group = cover.parts[at].group;
            let others = cover.parts.iter().map(|part| part.group).filter(|other| *other != group);
            lifted.least = others.fold(vec![0], |least, other| added(&least, &groups[other], &lifted.gains[other]));
            lifted.lift(group, &groups[group]);
        }
        let used = |group: &usize| groups[*group].iter().map(|item| item.value).fold(0.0, f64::max);
        let is_held = |group: &usize| cover.held.iter().any(|part| part.group == *group);
        let mut rest: Vec<usize> = (0..groups.len()).filter(|it| !lifted.is_done[*it] && !is_held(it)).collect();
        rest.sort_by(|one, other| used(other).total_cmp(&used(one)).then(one.cmp(other)));
        let n_used = rest.iter().take_while(|group| used(group) > WHOLE).count();
        rest[..n_used].iter().for_each(|group| lifted.lift(*group, &groups[*group]));
        let mut held = cover.held;
        held.sort_by(|one, other| other.least.cmp(&one.least).then(one.group.cmp(&other.group)));
        for part in held {
            // Set free, the group leaves more room; the rule must then hold without it as well.
            lifted.room += part.least;
            lifted.limit = lifted.most(lifted.room);
            lifted.lift(part.group, &groups[part.group]);
        }
        if lifted.is_broken(groups) {
            // What the relaxation does not use changes nothing in how far the rule is broken.
            rest[n_used..].iter().for_each(|group| lifted.lift(*group, &groups[*group]));
        }
        lifted
    }

    /// Whether the relaxation breaks the rule.
    fn is_broken(&self, groups: &[Vec<Item>]) -> bool {
        let all = groups.iter().flatten().zip(self.gains.iter().flatten());
        let reached: f64 = all.map(|(item, gain)| item.value * *gain as f64).sum();
        (1..=MOST).contains(&self.limit) && reached > self.limit as f64 * (1.0 + VIOLATION)
    }

    /// The highest sum of coefficients that fits in a room.
    fn most(&self, room: i64) -> i64 {
        self.least.partition_point(|weight| *weight <= room) as i64 - 1
    }

    /// Gives the options of a group the largest coefficients with which the rule still follows.
    fn lift(&mut self, group: usize, items: &[Item]) {
        if self.limit > MOST {
            return;
        }
        for (item, gain) in items.iter().zip(&mut self.gains[group]) {
            let room = self.room - item.weight;
            // An option that never fits is ruled out elsewhere; a larger coefficient would only spoil the numbers.
            let reached = if room < 0 { 0 } else { self.least.partition_point(|weight| *weight <= room) as i64 - 1 };
            *gain = (self.limit - reached).max(0);
        }
        self.is_done[group] = true;
        self.least = added(&self.least, items, &self.gains[group]);
    }

    /// The rule, when the relaxation breaks it.
    fn cut(self, groups: &[Vec<Item>]) -> Option<Cut> {
        if !self.is_broken(groups) {
            return None;
        }
        let all = groups.iter().flatten().zip(self.gains.iter().flatten()).filter(|(_, gain)| **gain > 0);
        let mut terms: Vec<(usize, i64)> = all.map(|(item, gain)| (item.column, *gain)).collect();
        terms.sort_unstable();
        Some(Cut { terms, limit: self.limit })
    }
}

/// The least weights when one more group may give an option.
fn added(least: &[i64], items: &[Item], gains: &[i64]) -> Vec<i64> {
    let most = gains.iter().copied().max().unwrap_or(0) as usize;
    let mut all = least.to_vec();
    all.resize(least.len() + most, i64::MAX / 2);
    for (item, gain) in items.iter().zip(gains).filter(|(_, gain)| **gain > 0) {
        for (at, weight) in least.iter().enumerate() {
            let reached = &mut all[at + *gain as usize];
            *reached = (*reached).min(weight + item.weight);
        }
    }
    // To reach more is to reach less as well.
    for at in (1..all.len()).rev() {
        all[at - 1] = all[at - 1].min(all[at]);
    }
    all
}
