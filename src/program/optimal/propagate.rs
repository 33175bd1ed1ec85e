//! What follows from what is set: options that no row has room for any more, musts with one option left.

use super::bound::State;
use super::columns::Columns;

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
    for (row, _) in &columns.terms[column] {
        if !queue.is_queued[*row] {
            queue.is_queued[*row] = true;
            queue.rows.push(*row);
        }
    }
    let group = columns.group[column];
    let range = columns.of_group[group].clone();
    match state {
        State::In => range
            .filter(|other| *other != column)
            .all(|other| states[other] != State::In && put(columns, states, other, State::Out, queue)),
        State::Out if columns.must(states, group) => only_option(columns, states, group, queue),
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
    let terms = &columns.rows[row];
    let limit = i128::from(columns.limits[row]);
    // Columns of a group stand side by side.
    let mut least: Vec<(usize, i128)> = Vec::new();
    let mut at = 0;
    let mut total = 0i128;
    while at < terms.len() {
        let group = columns.group[terms[at].0];
        let end = at + terms[at..].iter().take_while(|(column, _)| columns.group[*column] == group).count();
        let here = &terms[at..end];
        let taken = here.iter().find(|(column, _)| states[*column] == State::In);
        let minimum = match taken {
            Some((_, coefficient)) => i128::from(*coefficient),
            None => {
                let free = here.iter().filter(|(column, _)| states[*column] == State::Free);
                let smallest = free.map(|(_, coefficient)| i128::from(*coefficient)).min();
                // A must may have options without a term in this row: they take nothing.
                let n_left = columns.of_group[group].clone().filter(|column| states[*column] != State::Out).count();
                let n_here = here.iter().filter(|(column, _)| states[*column] != State::Out).count();
                let is_forced = columns.must(states, group) && n_left == n_here;
                if is_forced { smallest.unwrap_or(0) } else { smallest.unwrap_or(0).min(0) }
            }
        };
        total += minimum;
        least.push((group, minimum));
        at = end;
    }
    if total > limit {
        return false;
    }
    let mut found = Vec::new();
    // Without what only this group takes off, the row could not be kept.
    for (group, minimum) in least.iter().filter(|(_, minimum)| *minimum < 0) {
        if total - minimum > limit && !columns.must(states, *group) {
            found.push((columns.len() + group, State::In));
        }
    }
    let mut group = 0;
    for (column, coefficient) in terms {
        while least[group].0 != columns.group[*column] {
            group += 1;
        }
        if states[*column] == State::Free && total - least[group].1 + i128::from(*coefficient) > limit {
            found.push((*column, State::Out));
        }
    }
    found.into_iter().all(|(column, state)| put(columns, states, column, state, queue))
}
