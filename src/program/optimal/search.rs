//! Branch and bound: dive along the relaxation, cut off what whole numbers prove worthless.

mod answer;
mod branch;
mod free;
mod layer;
mod near;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use branch::Side;
use free::WAYS;

use super::bound::{Bound, Multipliers, State, bound, is_impossible};
use super::columns::{Columns, Part};
use super::cuts;
use super::first::Draft;
use super::propagate;
use super::root::{self, scale};
use super::simplex::{Ended, Relaxation};
use super::{Best, Instance, Status};

/// A value this near to a whole number counts as one.
const WHOLE: f64 = 1e-6;
/// Open nodes may take this much memory before the search goes depth first.
const MOST_BYTES: usize = 256 << 20;
/// Nodes of a search near the best choice.
const NEIGHBOURHOOD_NODES: usize = 300;
/// Such searches before the first layer.
const NEIGHBOURHOODS: usize = 200;
/// Nodes after which the first of them end.
const FIRST_NODES: usize = 6_000;
/// Such searches between two layers.
const FEW_NEIGHBOURHOODS: usize = 8;
/// They end after this many in a row found nothing.
const MOST_FAILURES: usize = 24;
/// Groups that are set free in such a search at first, and of a hundred at most.
const FREED: [usize; 2] = [30, 30];
/// Rounds of added rules.
const MOST_ROUNDS: usize = 40;
/// They end when a round lowers the relaxation by less than this part.
const TAIL: f64 = 4e-6;

/// The best choice so far.
#[derive(Debug, Clone)]
struct Incumbent {
    taken: Option<Vec<bool>>,
    value: i128,
}

/// What branching on a column has cost so far, for zero and for one.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Experience {
    losses: [f64; 2],
    times: [u32; 2],
}

#[derive(Debug, Clone)]
struct Node {
    relaxation: Relaxation,
    states: Vec<State>,
    bound: i128,
    depth: usize,
}

/// The columns and rows that are still open, as the relaxation sees them.
struct Core {
    /// Column of each variable.
    columns: Vec<usize>,
    /// Variable of each column.
    variable: Vec<Option<usize>>,
    /// Row of the instance behind each row, with its scale; absent for the rows of groups.
    rows: Vec<Option<(usize, f64)>>,
    /// Row of each group that has open columns.
    group_rows: Vec<Option<usize>>,
    /// Values are divided by this.
    value_scale: f64,
    /// Value of the columns that are taken for certain.
    base: i128,
}

struct Search<'a> {
    columns: Arc<Columns>,
    incumbent: Incumbent,
    /// Only choices worth more than this are searched: the best so far, or a target above it.
    floor: i128,
    experience: BTreeMap<usize, Experience>,
    n_nodes: usize,
    n_layers: usize,
    sequence: u64,
    /// Whether it searches near the best choice, where a split is chosen with less care.
    is_near: bool,
    freed: [u64; WAYS.len()],
    is_stopped: bool,
    is_over: &'a dyn Fn() -> bool,
}

pub(super) fn best(instance: &Instance, is_over: &dyn Fn() -> bool) -> Best {
    let columns = Columns::of(instance);
    let mut states = columns.undecided();
    let mut search = Search {
        columns: Arc::new(columns),
        incumbent: Incumbent { taken: None, value: i128::MIN / 4 },
        floor: i128::MIN / 4,
        experience: BTreeMap::new(),
        n_nodes: 0,
        n_layers: 0,
        sequence: 0x9E37_79B9_7F4A_7C15,
        is_near: false,
        freed: [(FREED[0] * 100 / instance.groups.len().max(1)).clamp(1, FREED[1]) as u64; WAYS.len()],
        is_stopped: false,
        is_over,
    };
    if !propagate::all(&search.columns, &mut states) {
        return search.none(Status::Infeasible);
    }
    let worth: Vec<f64> = search.columns.value.iter().map(|value| *value as f64).collect();
    let advised = root::multipliers(&search.columns, &worth);
    let Some(proven) = bound(&search.columns, &states, &advised) else { return search.none(Status::Infeasible) };
    search.first(&proven);
    if search.incumbent.taken.is_none() {
        let nothing = vec![0.0; search.columns.len()];
        if is_impossible(&search.columns, &states, &root::multipliers(&search.columns, &nothing)) {
            return search.none(Status::Infeasible);
        }
    }
    let mut root_bound = proven.value;
    if !search.decide(&mut states, &proven) {
        return search.proven_or_infeasible();
    }
    loop {
        if root_bound <= search.incumbent.value {
            return search.proven_or_infeasible();
        }
        if search.is_over() {
            return search.stopped(root_bound);
        }
        let n_before = n_free(&states);
        let Some((core, relaxation)) = search.tightened(&mut states, &mut root_bound) else {
            return search.proven_or_infeasible();
        };
        let value = search.incumbent.value;
        let is_begun = search.n_nodes >= FIRST_NODES;
        let n_rounds = if is_begun { FEW_NEIGHBOURHOODS } else { NEIGHBOURHOODS };
        search.improve(&states, &core, &relaxation, n_rounds);
        if !is_begun && (n_free(&states) * 10 <= n_before * 9 || search.incumbent.value > value) {
            continue;
        }
        search.layer(&states, &mut root_bound);
    }
}

fn n_free(states: &[State]) -> usize {
    states.iter().filter(|state| **state == State::Free).count()
}

impl Core {
    /// Multipliers of the instance's rows from those of the relaxation's.
    fn multipliers(&self, advised: &[f64], factor: f64, columns: &Columns) -> Multipliers {
        let mut all = vec![0.0; columns.limits.len()];
        for (row, value) in self.rows.iter().zip(advised) {
            if let Some((row, scale)) = row {
                all[*row] = value * factor / scale;
            }
        }
        Multipliers::of(&all)
    }
}

impl Search<'_> {
    /// Asks whether the time is over; once it is, it stays so.
    fn is_over(&mut self) -> bool {
        self.is_stopped = self.is_stopped || (self.is_over)();
        self.is_stopped
    }

    fn offer(&mut self, offered: Option<(i128, Vec<bool>)>) {
        if let Some((value, taken)) = offered.filter(|(value, _)| *value > self.incumbent.value) {
            self.incumbent = Incumbent { taken: Some(taken), value };
            self.floor = self.floor.max(value);
        }
    }

    /// First choices: in the order of the groups, by gain after paying for the rows, and by value for what is paid.
    fn first(&mut self, proven: &Bound) {
        let mut by_group: Vec<usize> = (0..self.columns.len()).collect();
        by_group.sort_by_key(|column| {
            (self.columns.group[*column], std::cmp::Reverse(self.columns.value[*column]), *column)
        });
        let mut by_gain = by_group.clone();
        by_gain.sort_by_key(|column| std::cmp::Reverse(proven.gain(*column)));
        let mut by_ratio = by_group.clone();
        let ratio = |column: usize| {
            let value = self.columns.value[column] as f64;
            value / (value - proven.gain(column) as f64 / proven_unit()).max(value * 1e-6).max(1e-9)
        };
        by_ratio.sort_by(|one, other| ratio(*other).total_cmp(&ratio(*one)).then(one.cmp(other)));
        let columns = Arc::clone(&self.columns);
        for order in [&by_ratio, &by_gain, &by_group] {
            let mut draft = Draft::empty(&columns);
            draft.fill(order);
            draft.improve(&by_ratio, &mut || self.is_over());
            let offered = draft.offered();
            self.offer(offered);
        }
    }

    /// Solves the relaxation of what is open, adds rules that it breaks, and decides what follows; nothing when no
    /// better choice is left.
    fn tightened(&mut self, states: &mut [State], root_bound: &mut i128) -> Option<(Core, Relaxation)> {
        let (mut core, mut relaxation) = self.core(states);
        let mut before = f64::INFINITY;
        for round in 0..MOST_ROUNDS {
            if let Ended::Infeasible(ray) = relaxation.solve(f64::NEG_INFINITY, usize::MAX, &mut || self.is_over()) {
                let ray = core.multipliers(&ray, 1e12, &self.columns);
                if is_impossible(&self.columns, states, &ray) {
                    return None;
                }
                break;
            }
            let gained = before - relaxation.objective();
            before = relaxation.objective();
            let is_last = round + 1 == MOST_ROUNDS || gained < before.abs() * TAIL || self.is_over();
            let value = |column: usize| match states[column] {
                State::In => 1.0,
                State::Out => 0.0,
                State::Free => core.variable[column].map_or(0.0, |at| relaxation.value(at)),
            };
            let found = if is_last { Vec::new() } else { cuts::separate(&self.columns, states, &value) };
            if found.is_empty() {
                break;
            }
            for cut in &found {
                let taken: i64 = cut.terms.iter().filter(|(at, _)| states[*at] == State::In).map(|(_, a)| a).sum();
                let scale = scale(&cut.terms);
                let open = |(column, a): &(usize, i64)| Some((core.variable[*column]?, *a as f64 / scale));
                let line: Vec<(usize, f64)> = cut.terms.iter().filter_map(open).collect();
                relaxation.add(&line, (cut.limit - taken) as f64 / scale);
                core.rows.push(Some((self.columns.rows.len(), scale)));
                Arc::make_mut(&mut self.columns).add(cut);
            }
        }
        let advised = core.multipliers(&relaxation.multipliers(), core.value_scale, &self.columns);
        let proven = bound(&self.columns, states, &advised)?;
        *root_bound = proven.value.min(*root_bound);
        self.round(states, &core, &relaxation, &proven, true);
        if !self.decide(states, &proven) {
            return None;
        }
        Arc::make_mut(&mut self.columns).retain(&|row| advised.is_used(row));
        if !propagate::all(&self.columns, states) {
            return None;
        }
        let (core, mut relaxation) = self.core(states);
        relaxation.solve(f64::NEG_INFINITY, usize::MAX, &mut || self.is_over());
        Some((core, relaxation))
    }

    /// Takes over what a bound decides until nothing more follows; false when no better choice is left.
    fn decide(&self, states: &mut [State], proven: &Bound) -> bool {
        if self.incumbent.taken.is_none() {
            return true;
        }
        let decided = proven.decided(&self.columns, states, self.floor);
        propagate::set_all(&self.columns, states, &decided)
    }

    /// Builds the relaxation of what is still open.
    fn core(&self, states: &[State]) -> (Core, Relaxation) {
        let columns = &self.columns;
        let open: Vec<usize> = (0..columns.len()).filter(|column| states[*column] == State::Free).collect();
        let mut variable = vec![None; columns.len()];
        open.iter().enumerate().for_each(|(at, column)| variable[*column] = Some(at));
        let largest = open.iter().map(|column| columns.value[*column].unsigned_abs()).max().unwrap_or(1).max(1);
        let value_scale = largest as f64;
        let taken: Vec<bool> = states.iter().take(columns.len()).map(|state| *state == State::In).collect();
        let sums = columns.activity(&taken);
        let (mut rows, mut lines, mut limits) = (Vec::new(), Vec::new(), Vec::new());
        for (row, terms) in columns.rows.iter().enumerate() {
            let left: Vec<(usize, i64)> =
                terms.iter().filter_map(|(column, a)| Some((variable[*column]?, *a))).collect();
            let limit = i128::from(columns.limits[row]) - sums[row];
            let most = |part: &Part| {
                let free = terms[part.first..part.end].iter().filter(|(column, _)| variable[*column].is_some());
                free.map(|(_, coefficient)| i128::from(*coefficient)).fold(0, i128::max)
            };
            if left.is_empty() || columns.parts[row].iter().map(most).sum::<i128>() <= limit {
                continue;
            }
            let scale = scale(&left);
            let mut line = vec![0.0; open.len()];
            left.iter().for_each(|(at, coefficient)| line[*at] = *coefficient as f64 / scale);
            rows.push(Some((row, scale)));
            lines.push(line);
            limits.push(limit as f64 / scale);
        }
        let mut group_rows: Vec<Option<usize>> = vec![None; columns.of_group.len()];
        for (group, range) in columns.of_group.iter().enumerate() {
            let free: Vec<usize> = range.clone().filter_map(|column| variable[column]).collect();
            if free.is_empty() {
                continue;
            }
            let mut line = vec![0.0; open.len()];
            free.iter().for_each(|at| line[*at] = 1.0);
            group_rows[group] = Some(rows.len());
            rows.push(None);
            lines.push(line);
            limits.push(1.0);
        }
        let costs: Vec<f64> = open.iter().map(|column| columns.value[*column] as f64 / value_scale).collect();
        let base = states
            .iter()
            .zip(&columns.value)
            .filter(|(state, _)| **state == State::In)
            .map(|(_, value)| i128::from(*value))
            .sum();
        let mut relaxation = Relaxation::new(&costs, &lines, &limits);
        for (group, row) in group_rows.iter().enumerate() {
            if let Some(row) = row.filter(|_| columns.must(states, group)) {
                relaxation.fill(row);
            }
        }
        (Core { columns: open, variable, rows, group_rows, value_scale, base }, relaxation)
    }

    /// Rounds the relaxation to a choice and offers it.
    fn round(&mut self, states: &[State], core: &Core, relaxation: &Relaxation, proven: &Bound, is_thorough: bool) {
        let value = |column: usize| core.variable[column].map_or(0.0, |at| relaxation.value(at));
        let taken: Vec<bool> =
            (0..self.columns.len()).map(|at| states[at] == State::In || value(at) > 1.0 - WHOLE).collect();
        let mut order: Vec<usize> = core.columns.iter().copied().filter(|at| states[*at] == State::Free).collect();
        let values: Vec<f64> = (0..self.columns.len()).map(value).collect();
        order.sort_by(|one, other| {
            let by_value = values[*other].total_cmp(&values[*one]);
            by_value.then(proven.gain(*other).cmp(&proven.gain(*one))).then(one.cmp(other))
        });
        let columns = Arc::clone(&self.columns);
        let mut draft = Draft::of(&columns, &taken);
        draft.fill(&order);
        if is_thorough {
            order.extend((0..self.columns.len()).filter(|at| states[*at] == State::In));
            draft.improve(&order, &mut || self.is_over());
        }
        let offered = draft.offered();
        self.offer(offered);
    }

    fn enter(&self, core: &Core, node: &mut Node, side: &Side) -> bool {
        let before = node.states.clone();
        if !propagate::set_all(&self.columns, &mut node.states, side) {
            return false;
        }
        self.fix_changed(core, node, &before);
        node.relaxation.settle();
        true
    }

    /// Solves a node; gives its two sides, the one to try first before the other, or nothing when the node is done or
    /// the search was stopped.
    fn visit(&mut self, core: &Core, node: &mut Node) -> Option<[Side; 2]> {
        for _ in 0..8 {
            let cut_off = match self.incumbent.taken {
                Some(_) => ((self.floor - core.base) as f64 + 0.5) / core.value_scale,
                None => f64::NEG_INFINITY,
            };
            let mut ended = node.relaxation.solve(cut_off, 5_000, &mut || self.is_over());
            if ended == Ended::BelowCutOff {
                if self.is_worthless(core, node) {
                    return None;
                }
                ended = node.relaxation.solve(f64::NEG_INFINITY, 5_000, &mut || self.is_over());
            }
            if self.is_stopped {
                return None;
            }
            if let Ended::Infeasible(ray) = &ended {
                let ray = core.multipliers(ray, 1e12, &self.columns);
                if is_impossible(&self.columns, &node.states, &ray) {
                    return None;
                }
                return self.any(node);
            }
            let advised = core.multipliers(&node.relaxation.multipliers(), core.value_scale, &self.columns);
            let proven = bound(&self.columns, &node.states, &advised)?;
            node.bound = node.bound.min(proven.value);
            if node.bound <= self.floor {
                return None;
            }
            self.round(&node.states, core, &node.relaxation, &proven, node.depth.is_multiple_of(16));
            let before = node.states.clone();
            if !self.decide(&mut node.states, &proven) {
                return None;
            }
            let is_moved = core.columns.iter().enumerate().any(|(at, column)| {
                let value = node.relaxation.value(at);
                match (before[*column] == node.states[*column], node.states[*column]) {
                    (false, State::Out) => value > WHOLE,
                    (false, State::In) => value < 1.0 - WHOLE,
                    _ => false,
                }
            });
            let is_moved = is_moved || self.is_group_moved(core, node, &before);
            self.fix_changed(core, node, &before);
            if !is_moved {
                break;
            }
        }
        self.branch(core, node)
    }

    fn is_worthless(&self, core: &Core, node: &mut Node) -> bool {
        let advised = core.multipliers(&node.relaxation.multipliers(), core.value_scale, &self.columns);
        match bound(&self.columns, &node.states, &advised) {
            None => true,
            Some(proven) => {
                node.bound = node.bound.min(proven.value);
                node.bound <= self.floor
            }
        }
    }

    /// A free column when the relaxation gives no advice.
    fn any(&self, node: &Node) -> Option<[Side; 2]> {
        let column = node.states.iter().take(self.columns.len()).position(|state| *state == State::Free)?;
        Some([vec![(column, State::In)], vec![(column, State::Out)]])
    }
}

fn proven_unit() -> f64 {
    super::bound::UNIT as f64
}
