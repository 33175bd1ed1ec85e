//! What follows from what is set: options that no row has room for any more, musts with one option left.

use super::bound::State;
use super::columns::{Columns, Part};

/// Sets columns and all that follows; false when that contradicts what is set.
pub(super) fn set_all(columns: &Columns, states: &mut [State], wanted: &[(usize, State)]) -> bool {
    let mut queue = Queue { is_queued: vec![false; columns.rows.len()], rows: Vec::new() };
    for (column, state) in wanted {
        if !put(columns, states, *column, *state, &mut queue) {
            return false;
        }
    }
    run(columns, states, &mut queue)
}

/// Draws every conclusion from the rows as they stand.
pub(super) fn all(columns: &Columns, states: &mut [State]) -> bool {
    let rows: Vec<usize> = (0..columns.rows.len()).rev().collect();
    let mut queue = Queue { is_queued: vec![true; rows.len()], rows };
    run(columns, states, &mut queue)
}

struct Queue {
    is_queued: Vec<bool>,
    rows: Vec<usize>,
}

fn run(columns: &Columns, states: &mut [State], queue: &mut Queue) -> bool {
    while let Some(row) = queue.rows.pop() {
        queue.is_queued[row] = false;
        if !tighten(columns, states, row, queue) {
            return false;
        }
    }
    true
}

fn put(columns: &Columns, states: &mut [State], column: usize, state: State, queue: &mut Queue) -> bool {
    if states[column] == state {
        return true;
    }
    if column >= columns.len() {
        return put_group(columns, states, column - columns.len(), state, queue);
    }
    if states[column] != State::Free {
        return false;
    }
    states[column] = state;
    let group = columns.group[column];
    let is_must = columns.must(states, group);
    for (row, coefficient) in &columns.terms[column] {
        // The least that a group takes grows without an option only when it took something off or must be chosen.
        let matters = state == State::In || *coefficient < 0 || is_must;
        if matters && !queue.is_queued[*row] {
            queue.is_queued[*row] = true;
            queue.rows.push(*row);
        }
    }
    let range = columns.of_group[group].clone();
    match state {
        State::In => range
            .filter(|other| *other != column)
            .all(|other| states[other] != State::In && put(columns, states, other, State::Out, queue)),
        State::Out if is_must => only_option(columns, states, group, queue),
        State::Out | State::Free => true,
    }
}

/// Sets a group: out with all its options, or in with one of them.
fn put_group(columns: &Columns, states: &mut [State], group: usize, state: State, queue: &mut Queue) -> bool {
    let mut range = columns.of_group[group].clone();
    if state == State::Out {
        return !columns.must(states, group) && range.all(|column| put(columns, states, column, State::Out, queue));
    }
    states[columns.len() + group] = State::In;
    for (row, _) in range.flat_map(|column| &columns.terms[column]) {
        if !queue.is_queued[*row] {
            queue.is_queued[*row] = true;
            queue.rows.push(*row);
        }
    }
    only_option(columns, states, group, queue)
}

/// Takes the last option of a group that must be chosen; false when none is left.
fn only_option(columns: &Columns, states: &mut [State], group: usize, queue: &mut Queue) -> bool {
    let range = columns.of_group[group].clone();
    if range.clone().any(|other| states[other] == State::In) {
        return true;
    }
    let mut left = range.filter(|other| states[*other] == State::Free);
    match (left.next(), left.next()) {
        (None, _) => false,
        (Some(only), None) => put(columns, states, only, State::In, queue),
        _ => true,
    }
}

/// Rules out the options for which a row has no room even when all others take as little as they can.
fn tighten(columns: &Columns, states: &mut [State], row: usize, queue: &mut Queue) -> bool {
    let parts = &columns.parts[row];
    let limit = i128::from(columns.limits[row]);
    let least: Vec<Option<i64>> = parts.iter().map(|part| least(columns, states, row, part)).collect();
    let total: i128 = least.iter().map(|minimum| i128::from(minimum.unwrap_or(0))).sum();
    if total > limit {
        return false;
    }
    let mut found = Vec::new();
    for (part, minimum) in parts.iter().zip(&least) {
        // A group without free options here takes what it takes.
        let Some(minimum) = minimum.map(i128::from) else { continue };
        let others = total - minimum;
        // Without what only this group takes off, the row could not be kept.
        if minimum < 0 && others > limit && !columns.must(states, part.group) {
            found.push((columns.len() + part.group, State::In));
        }
        if others + i128::from(part.most) <= limit {
            continue;
        }
        for (column, coefficient) in &columns.rows[row][part.first..part.end] {
            if states[*column] == State::Free && others + i128::from(*coefficient) > limit {
                found.push((*column, State::Out));
            }
        }
    }
    found.into_iter().all(|(column, state)| put(columns, states, column, state, queue))
}

/// The least that a group takes of a row; nothing when all its options here are out.
fn least(columns: &Columns, states: &[State], row: usize, part: &Part) -> Option<i64> {
    let mut smallest: Option<i64> = None;
    let mut n_here = 0;
    for (column, coefficient) in &columns.rows[row][part.first..part.end] {
        match states[*column] {
            State::In => return Some(*coefficient),
            State::Free => {
                n_here += 1;
                smallest = Some(smallest.map_or(*coefficient, |least| least.min(*coefficient)));
            }
            State::Out => {}
        }
    }
    let smallest = smallest?;
    if smallest <= 0 && part.is_whole || !columns.must(states, part.group) {
        return Some(smallest.min(0));
    }
    // A must may have options without a term in this row: they take nothing.
    let range = columns.of_group[part.group].clone();
    let n_left = if part.is_whole { n_here } else { range.filter(|column| states[*column] != State::Out).count() };
    Some(if n_left == n_here { smallest } else { smallest.min(0) })
}
