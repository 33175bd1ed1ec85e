//! Bounds in whole numbers: whatever multipliers a relaxation advises, what they prove here is exact.
//!
//! # Formula
//! For multipliers `y ≥ 0` of the rows, no choice is worth more than
//! `Σ y·limit + Σ over groups of max(0, max over its options of value − Σ y·coefficient)`; a must takes no zero.
//! # Source
//! Geoffrion, "Lagrangean relaxation for integer programming", 1974.

use super::columns::Columns;

/// Multipliers are whole numbers of this part of a unit of value.
pub(super) const UNIT: i128 = 1 << 24;

/// State of a column in the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Undecided.
    Free,
    /// Not taken.
    Out,
    /// Taken.
    In,
}

/// Multipliers of the rows, exact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Multipliers(Vec<i128>);

impl Multipliers {
    /// Rounds what a relaxation advises; anything unusable becomes zero, which is always allowed.
    pub fn of(advised: &[f64]) -> Self {
        let round = |value: &f64| {
            let scaled = value * UNIT as f64;
            if scaled.is_finite() && scaled > 0.0 && scaled < 1e30 { scaled.round() as i128 } else { 0 }
        };
        Self(advised.iter().map(round).collect())
    }

    /// What a coefficient of a row costs; nothing when it is out of range.
    fn times(&self, row: usize, coefficient: i64) -> Option<i128> {
        let multiplier = self.0[row];
        match i64::try_from(multiplier) {
            // The product of two such numbers is always in range, and much cheaper.
            Ok(small) => Some(i128::from(small).wrapping_mul(i128::from(coefficient))),
            Err(_) => multiplier.checked_mul(i128::from(coefficient)),
        }
    }

    /// Returns whether a row matters.
    pub fn is_used(&self, row: usize) -> bool {
        self.0[row] > 0
    }
}

/// What multipliers prove.
#[derive(Debug, Clone)]
pub(super) struct Bound {
    /// No choice is worth more.
    pub value: i128,
    scaled: i128,
    /// Gain of each column after paying for its rows.
    gains: Vec<i128>,
    /// What each group brings at most.
    best: Vec<i128>,
    /// What each group brings at most without its best column.
    second: Vec<i128>,
}

/// A sum that grew out of range proves nothing.
fn nothing_proven(columns: &Columns) -> Bound {
    let n = columns.of_group.len();
    let value = i128::MAX / 4;
    Bound { value: value / UNIT, scaled: value, gains: vec![0; columns.len()], best: vec![0; n], second: vec![0; n] }
}

/// Computes the bound of the choices that agree with the states; nothing when no choice does.
pub(super) fn bound(columns: &Columns, states: &[State], multipliers: &Multipliers) -> Option<Bound> {
    worth(columns, states, multipliers, UNIT)
}

/// Whether multipliers prove that no choice agrees with the states and keeps the rows.
pub(super) fn is_impossible(columns: &Columns, states: &[State], multipliers: &Multipliers) -> bool {
    worth(columns, states, multipliers, 0).is_none_or(|bound| bound.scaled < 0)
}

fn worth(columns: &Columns, states: &[State], multipliers: &Multipliers, unit: i128) -> Option<Bound> {
    let mut scaled = 0i128;
    for (row, limit) in columns.limits.iter().enumerate() {
        let Some(sum) = multipliers.times(row, *limit).and_then(|paid| scaled.checked_add(paid)) else {
            return Some(nothing_proven(columns));
        };
        scaled = sum;
    }
    let mut gains = vec![0i128; columns.len()];
    let mut best = vec![0i128; columns.of_group.len()];
    let mut second = best.clone();
    for (group, range) in columns.of_group.iter().enumerate() {
        let is_taken = range.clone().any(|column| states[column] == State::In);
        let is_bound = is_taken || columns.must(states, group);
        let (mut top, mut next) = if is_bound { (None, None) } else { (Some(0), Some(0)) };
        for column in range.clone() {
            if states[column] == State::Out {
                continue;
            }
            let paid = columns.terms[column].iter().try_fold(0i128, |sum, (row, coefficient)| {
                multipliers.times(*row, *coefficient).and_then(|paid| sum.checked_add(paid))
            });
            let Some(paid) = paid.filter(|paid| paid.abs() < i128::MAX / 8) else {
                return Some(nothing_proven(columns));
            };
            let gain = i128::from(columns.value[column]) * unit - paid;
            gains[column] = gain;
            let counts = match states[column] {
                State::In => true,
                State::Out => false,
                State::Free => !is_taken,
            };
            if counts {
                if top.is_none_or(|top| gain > top) {
                    next = top.max(next);
                    top = Some(gain);
                } else if next.is_none_or(|next| gain > next) {
                    next = Some(gain);
                }
            }
        }
        // A must without a column that is left cannot be met.
        best[group] = top?;
        second[group] = next.unwrap_or(i128::MIN / 8);
        let Some(sum) = scaled.checked_add(best[group]) else { return Some(nothing_proven(columns)) };
        scaled = sum;
    }
    Some(Bound { value: scaled.div_euclid(unit.max(1)), scaled, gains, best, second })
}

impl Bound {
    /// Returns the gain of a column after paying for its rows, in parts of [`UNIT`].
    pub fn gain(&self, column: usize) -> i128 {
        self.gains[column]
    }

    /// Returns how sure a group's best column is: by how much it beats the second, in parts of [`UNIT`].
    pub fn lead(&self, group: usize) -> i128 {
        self.best[group].saturating_sub(self.second[group])
    }

    /// Returns what can be decided of the free columns when only choices worth more than `worth` count.
    pub fn decided(&self, columns: &Columns, states: &[State], worth: i128) -> Vec<(usize, State)> {
        let least = (worth + 1).saturating_mul(UNIT);
        let mut decided = Vec::new();
        for (column, state) in states.iter().enumerate().take(columns.len()) {
            if *state != State::Free {
                continue;
            }
            let group = columns.group[column];
            let others = self.scaled - self.best[group];
            if others + self.gains[column] < least {
                decided.push((column, State::Out));
            } else if self.gains[column] == self.best[group] && others.saturating_add(self.second[group]) < least {
                decided.push((column, State::In));
            }
        }
        for group in 0..columns.of_group.len() {
            if !columns.must(states, group) && self.scaled - self.best[group] < least {
                decided.push((columns.len() + group, State::In));
            }
        }
        decided
    }
}
