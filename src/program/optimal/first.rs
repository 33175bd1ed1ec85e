//! A first choice, and its repair: greedy filling and exchanges, in whole numbers.

use super::columns::Columns;

/// Columns between two questions whether the time is over.
const ASKED_COLUMNS: usize = 32;

/// A choice being made.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    columns: &'a Columns,
    /// Which columns are taken.
    pub taken: Vec<bool>,
    sums: Vec<i128>,
    column_of: Vec<Option<usize>>,
}

impl<'a> Draft<'a> {
    /// Begins with nothing taken.
    pub fn empty(columns: &'a Columns) -> Self {
        Self {
            columns,
            taken: vec![false; columns.len()],
            sums: vec![0; columns.limits.len()],
            column_of: vec![None; columns.of_group.len()],
        }
    }

    /// Begins with these columns taken.
    pub fn of(columns: &'a Columns, taken: &[bool]) -> Self {
        let mut draft = Self::empty(columns);
        for (column, _) in taken.iter().enumerate().filter(|(_, is_taken)| **is_taken) {
            if draft.column_of[columns.group[column]].is_none() {
                draft.put(column);
            }
        }
        draft
    }

    fn put(&mut self, column: usize) {
        self.taken[column] = true;
        self.column_of[self.columns.group[column]] = Some(column);
        for (row, coefficient) in &self.columns.terms[column] {
            self.sums[*row] += i128::from(*coefficient);
        }
    }

    fn take_out(&mut self, column: usize) {
        self.taken[column] = false;
        self.column_of[self.columns.group[column]] = None;
        for (row, coefficient) in &self.columns.terms[column] {
            self.sums[*row] -= i128::from(*coefficient);
        }
    }

    /// Whether taking a column makes no row worse than its limit or than it is.
    fn fits(&self, column: usize) -> bool {
        self.columns.terms[column].iter().all(|(row, coefficient)| {
            *coefficient <= 0 || self.sums[*row] + i128::from(*coefficient) <= i128::from(self.columns.limits[*row])
        })
    }

    /// By how much rows are over their limits, in parts of their largest coefficient; musts that are not taken count.
    fn is_kept(&self) -> bool {
        let rows = self.sums.iter().zip(&self.columns.limits).all(|(sum, limit)| *sum <= i128::from(*limit));
        rows && self.columns.is_must.iter().zip(&self.column_of).all(|(is_must, column)| !is_must || column.is_some())
    }

    /// Takes the columns in this order wherever they fit; those that mend a broken row or a must come first.
    pub fn fill(&mut self, order: &[usize]) {
        for column in order {
            let group = self.columns.group[*column];
            if self.column_of[group].is_none() && self.columns.is_must[group] && self.fits(*column) {
                self.put(*column);
            }
        }
        for column in order {
            let mends = self.columns.terms[*column]
                .iter()
                .any(|(row, coefficient)| *coefficient < 0 && self.sums[*row] > i128::from(self.columns.limits[*row]));
            if mends && self.column_of[self.columns.group[*column]].is_none() && self.fits(*column) {
                self.put(*column);
            }
        }
        for column in order {
            if self.columns.value[*column] > 0
                && self.column_of[self.columns.group[*column]].is_none()
                && self.fits(*column)
            {
                self.put(*column);
            }
        }
    }

    /// Exchanges while that gains and the time lasts: another option of a group, or one group against others.
    pub fn improve(&mut self, order: &[usize], is_over: &mut dyn FnMut() -> bool) {
        let mut rounds = 0;
        while rounds < 20 && self.improve_once(order, is_over) {
            rounds += 1;
        }
    }

    fn improve_once(&mut self, order: &[usize], is_over: &mut dyn FnMut() -> bool) -> bool {
        let mut has_gained = false;
        for (at, column) in order.iter().enumerate() {
            if at % ASKED_COLUMNS == ASKED_COLUMNS - 1 && is_over() {
                return false;
            }
            let group = self.columns.group[*column];
            if self.taken[*column] {
                continue;
            }
            if let Some(other) = self.column_of[group] {
                if self.columns.value[*column] > self.columns.value[other] && self.swap(other, *column) {
                    has_gained = true;
                }
                continue;
            }
            if self.fits(*column) {
                self.put(*column);
                if self.is_kept() {
                    has_gained |= self.columns.value[*column] > 0;
                    continue;
                }
                self.take_out(*column);
            }
            let cheaper: Vec<usize> = (0..self.column_of.len())
                .filter_map(|other| self.column_of[other])
                .filter(|other| self.columns.value[*other] < self.columns.value[*column])
                .collect();
            has_gained |= cheaper.into_iter().any(|other| self.swap(other, *column));
        }
        has_gained
    }

    /// Puts one column in the place of another when every row stays kept.
    fn swap(&mut self, out: usize, column: usize) -> bool {
        self.take_out(out);
        if self.fits(column) {
            self.put(column);
            if self.is_kept() {
                return true;
            }
            self.take_out(column);
        }
        self.put(out);
        false
    }

    /// Returns the value of the choice and its columns when it keeps every row.
    pub fn offered(self) -> Option<(i128, Vec<bool>)> {
        if !self.is_kept() {
            return None;
        }
        let taken = self.taken.iter().zip(&self.columns.value).filter(|(is_taken, _)| **is_taken);
        Some((taken.map(|(_, value)| i128::from(*value)).sum(), self.taken))
    }
}
