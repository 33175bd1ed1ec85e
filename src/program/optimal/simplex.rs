//! A small dense simplex for the nodes of the search: bounded variables, dual steps, warm starts.
//!
//! It works in floating point and is only an adviser: whatever it says of bounds and feasibility is checked again in
//! whole numbers before anything is cut off (see `bound`).
//!
//! # Source
//! Dual simplex with bounded variables and the bound-flipping ratio test: Koberstein, *The Dual Simplex Method*, 2005,
//! chapter 3.

/// How far a value may lie outside its bounds.
const FEASIBLE: f64 = 1e-9;
/// Smallest pivot that is trusted.
const PIVOT: f64 = 1e-9;

/// Whether a step must go on.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ended {
    /// The relaxation is solved.
    Optimal,
    /// Its value fell below the cut-off.
    BelowCutOff,
    /// It has no solution; these multipliers of the rows say why.
    Infeasible(Vec<f64>),
    /// The steps or the time ran out.
    Stopped,
}

/// Where a variable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Basic(usize),
    Nonbasic(usize),
    /// Out of the table: it keeps its value.
    Settled,
}

/// The relaxation at a node: maximise `costs · x` under rows `a · x ≤ b`, every `x` between its bounds.
///
/// Variables `0..n` are the columns of the problem, `n..n + m` the slacks of its rows. What can no longer change leaves
/// the table, so that deep nodes are cheap.
#[derive(Debug, Clone)]
pub(super) struct Relaxation {
    n: usize,
    m: usize,
    /// A line of `nonbasic.len()` entries for each basic variable: how it falls when a nonbasic one grows.
    table: Vec<f64>,
    /// Gain of the objective when a nonbasic variable grows.
    gains: Vec<f64>,
    /// Variable in each basic place.
    basic: Vec<usize>,
    /// Variable in each nonbasic place.
    nonbasic: Vec<usize>,
    /// Value of each basic variable.
    values: Vec<f64>,
    /// Whether each nonbasic variable stands at its upper bound.
    at_upper: Vec<bool>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    place: Vec<Place>,
    objective: f64,
}

impl Relaxation {
    /// Starts with every slack basic and every column at the bound its cost prefers.
    ///
    /// # Shape
    /// `rows` has `n` coefficients a line.
    pub fn new(costs: &[f64], rows: &[Vec<f64>], limits: &[f64]) -> Self {
        let (n, m) = (costs.len(), rows.len());
        let mut table = Vec::with_capacity(n * m);
        rows.iter().for_each(|row| table.extend_from_slice(row));
        let at_upper: Vec<bool> = costs.iter().map(|cost| *cost > 0.0).collect();
        let values = rows
            .iter()
            .zip(limits)
            .map(|(row, limit)| limit - row.iter().zip(&at_upper).filter(|(_, up)| **up).map(|(a, _)| a).sum::<f64>())
            .collect();
        let lower = vec![0.0; n + m];
        let mut upper = vec![1.0; n];
        upper.resize(n + m, f64::INFINITY);
        let objective = costs.iter().filter(|cost| **cost > 0.0).sum();
        Self {
            n,
            m,
            table,
            gains: costs.to_vec(),
            basic: (n..n + m).collect(),
            nonbasic: (0..n).collect(),
            values,
            at_upper,
            lower,
            upper,
            place: (0..n).map(Place::Nonbasic).chain((0..m).map(Place::Basic)).collect(),
            objective,
        }
    }

    /// Returns about how much memory it takes.
    pub fn n_bytes(&self) -> usize {
        8 * (self.table.len() + 8 * (self.n + self.m))
    }

    /// Returns the value of the relaxation.
    pub fn objective(&self) -> f64 {
        self.objective
    }

    /// Returns the value of a column.
    pub fn value(&self, column: usize) -> f64 {
        match self.place[column] {
            Place::Basic(at) => self.values[at],
            Place::Nonbasic(at) => self.bound(at),
            Place::Settled => self.lower[column],
        }
    }

    /// Returns the multiplier of each row: never negative.
    pub fn multipliers(&self) -> Vec<f64> {
        let of = |row: usize| match self.place[self.n + row] {
            Place::Basic(_) | Place::Settled => 0.0,
            Place::Nonbasic(at) => (-self.gains[at]).max(0.0),
        };
        (0..self.m).map(of).collect()
    }

    /// Adds a row; [`Self::solve`] must follow.
    pub fn add(&mut self, row: &[(usize, f64)], limit: f64) {
        let width = self.nonbasic.len();
        let mut line = vec![0.0; width];
        let mut value = limit;
        for (column, coefficient) in row {
            value -= coefficient * self.value(*column);
            match self.place[*column] {
                Place::Nonbasic(at) => line[at] += coefficient,
                Place::Basic(at) => {
                    for (entry, step) in line.iter_mut().zip(&self.table[at * width..(at + 1) * width]) {
                        *entry -= coefficient * step;
                    }
                }
                Place::Settled => {}
            }
        }
        self.table.extend_from_slice(&line);
        self.values.push(value);
        self.place.push(Place::Basic(self.basic.len()));
        self.basic.push(self.n + self.m);
        self.lower.push(0.0);
        self.upper.push(f64::INFINITY);
        self.m += 1;
    }

    fn bound(&self, at: usize) -> f64 {
        let variable = self.nonbasic[at];
        if self.at_upper[at] { self.upper[variable] } else { self.lower[variable] }
    }

    /// Fixes a column at zero or one; [`Self::solve`] must follow.
    pub fn fix(&mut self, column: usize, value: f64) {
        match self.place[column] {
            Place::Nonbasic(at) => {
                let change = value - self.bound(at);
                if change != 0.0 {
                    self.shift(at, change);
                }
                // Which bound it stands at no longer matters: both are the same.
                self.at_upper[at] = value > 0.5;
            }
            Place::Basic(_) => {}
            Place::Settled => return,
        }
        self.lower[column] = value;
        self.upper[column] = value;
    }

    /// Makes a row hold with equality; [`Self::solve`] must follow.
    pub fn fill(&mut self, row: usize) {
        self.fix(self.n + row, 0.0);
    }

    /// Takes out of the table what can no longer change: columns that are fixed, and slacks that nothing moves.
    pub fn settle(&mut self) {
        let width = self.nonbasic.len();
        let stays = |variable: usize| variable >= self.n || self.upper[variable] > self.lower[variable];
        let kept: Vec<usize> = (0..width).filter(|at| stays(self.nonbasic[*at])).collect();
        if kept.is_empty() || kept.len() * 8 > width * 7 {
            return;
        }
        let mut table = Vec::with_capacity(self.basic.len() * kept.len());
        let (mut basic, mut values) = (Vec::new(), Vec::new());
        for (line, (variable, value)) in self.table.chunks_exact(width).zip(self.basic.iter().zip(&self.values)) {
            let is_idle = *variable >= self.n && *value >= 0.0 && kept.iter().all(|at| line[*at] == 0.0);
            if is_idle {
                self.place[*variable] = Place::Settled;
                continue;
            }
            self.place[*variable] = Place::Basic(basic.len());
            basic.push(*variable);
            values.push(*value);
            table.extend(kept.iter().map(|at| line[*at]));
        }
        self.nonbasic.iter().for_each(|variable| {
            if !stays(*variable) {
                self.place[*variable] = Place::Settled;
            }
        });
        self.nonbasic = kept.iter().map(|at| self.nonbasic[*at]).collect();
        self.gains = kept.iter().map(|at| self.gains[*at]).collect();
        self.at_upper = kept.iter().map(|at| self.at_upper[*at]).collect();
        for (at, variable) in self.nonbasic.iter().enumerate() {
            self.place[*variable] = Place::Nonbasic(at);
        }
        (self.table, self.basic, self.values) = (table, basic, values);
    }

    /// Moves a nonbasic variable.
    fn shift(&mut self, at: usize, change: f64) {
        for (line, value) in self.table.chunks_exact(self.nonbasic.len()).zip(&mut self.values) {
            *value -= line[at] * change;
        }
        self.objective += self.gains[at] * change;
    }

    /// Takes dual steps until the relaxation is solved, falls to the cut-off, is seen to have no solution, or the
    /// steps or the time run out.
    pub fn solve(&mut self, cut_off: f64, most_steps: usize, is_over: &mut dyn FnMut() -> bool) -> Ended {
        for _ in 0..most_steps {
            if self.objective <= cut_off {
                return Ended::BelowCutOff;
            }
            let Some((row, is_low)) = self.leaving() else { return Ended::Optimal };
            if is_over() {
                return Ended::Stopped;
            }
            let Some((entering, flips)) = self.entering(row, is_low) else {
                return Ended::Infeasible(self.ray(row, is_low));
            };
            for at in flips {
                let variable = self.nonbasic[at];
                let change = self.upper[variable] - self.lower[variable];
                self.shift(at, if self.at_upper[at] { -change } else { change });
                self.at_upper[at] = !self.at_upper[at];
            }
            self.pivot(row, entering, is_low);
        }
        Ended::Stopped
    }

    /// The basic variable that lies farthest outside its bounds, and whether it lies below.
    fn leaving(&self) -> Option<(usize, bool)> {
        let mut worst = FEASIBLE;
        let mut found = None;
        for (row, (variable, value)) in self.basic.iter().zip(&self.values).enumerate() {
            let below = self.lower[*variable] - value;
            let above = value - self.upper[*variable];
            if below > worst {
                worst = below;
                found = Some((row, true));
            } else if above > worst {
                worst = above;
                found = Some((row, false));
            }
        }
        found
    }

    /// The nonbasic variable that enters, and those that jump to their other bound before it.
    fn entering(&self, row: usize, is_low: bool) -> Option<(usize, Vec<usize>)> {
        let width = self.nonbasic.len();
        let line = &self.table[row * width..(row + 1) * width];
        let mut candidates: Vec<(f64, usize)> = Vec::new();
        for (at, entry) in line.iter().enumerate() {
            let variable = self.nonbasic[at];
            if self.upper[variable] <= self.lower[variable] {
                continue;
            }
            // The leaving variable must grow when it lies below its bound.
            let slope = if is_low { -entry } else { *entry };
            let helps = if self.at_upper[at] { slope < -PIVOT } else { slope > PIVOT };
            if helps {
                candidates.push((self.gains[at].abs() / entry.abs(), at));
            }
        }
        let variable = self.basic[row];
        let mut missing =
            if is_low { self.lower[variable] - self.values[row] } else { self.values[row] - self.upper[variable] };
        let mut flips = Vec::new();
        // Equal ratios: the larger pivot first, then the place, so that every machine takes the same path.
        let is_before = |one: &(f64, usize), other: &(f64, usize)| {
            one.0
                .total_cmp(&other.0)
                .then_with(|| line[other.1].abs().total_cmp(&line[one.1].abs()))
                .then(one.1.cmp(&other.1))
        };
        // Few are passed over, so the first is looked for again rather than all sorted.
        while let Some(first) =
            (0..candidates.len()).min_by(|one, other| is_before(&candidates[*one], &candidates[*other]))
        {
            let (_, at) = candidates.swap_remove(first);
            let variable = self.nonbasic[at];
            let range = (self.upper[variable] - self.lower[variable]) * line[at].abs();
            if missing - range <= FEASIBLE {
                return Some((at, flips));
            }
            missing -= range;
            flips.push(at);
        }
        None
    }

    /// Exchanges a basic and a nonbasic variable.
    fn pivot(&mut self, row: usize, at: usize, is_low: bool) {
        let n = self.nonbasic.len();
        let leaving = self.basic[row];
        let target = if is_low { self.lower[leaving] } else { self.upper[leaving] };
        let pivot = self.table[row * n + at];
        let change = (self.values[row] - target) / pivot;
        let entering_value = self.bound(at) + change;
        self.shift(at, change);
        self.values[row] = entering_value;
        let mut line: Vec<f64> = self.table[row * n..(row + 1) * n].iter().map(|entry| entry / pivot).collect();
        line[at] = 1.0 / pivot;
        for (other, entries) in self.table.chunks_exact_mut(n).enumerate() {
            let factor = entries[at];
            if other == row || factor == 0.0 {
                continue;
            }
            entries[at] = 0.0;
            for (entry, step) in entries.iter_mut().zip(&line) {
                *entry -= factor * step;
            }
        }
        let factor = self.gains[at];
        if factor != 0.0 {
            self.gains[at] = 0.0;
            for (gain, step) in self.gains.iter_mut().zip(&line) {
                *gain -= factor * step;
            }
        }
        self.table[row * n..(row + 1) * n].copy_from_slice(&line);
        self.place[self.nonbasic[at]] = Place::Basic(row);
        self.place[leaving] = Place::Nonbasic(at);
        self.basic[row] = self.nonbasic[at];
        self.nonbasic[at] = leaving;
        self.at_upper[at] = !is_low;
    }

    /// The combination of rows that no values of the columns can meet.
    fn ray(&self, row: usize, is_low: bool) -> Vec<f64> {
        let width = self.nonbasic.len();
        let line = &self.table[row * width..(row + 1) * width];
        let sign = if is_low { 1.0 } else { -1.0 };
        let of = |constraint: usize| {
            let slack = self.n + constraint;
            match self.place[slack] {
                Place::Basic(at) if at == row => sign,
                Place::Basic(_) | Place::Settled => 0.0,
                Place::Nonbasic(at) => sign * line[at],
            }
        };
        (0..self.m).map(|constraint| of(constraint).max(0.0)).collect()
    }
}
