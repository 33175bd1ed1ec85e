//! The options laid out one after the other, each with its coefficients.

use super::Instance;
use super::bound::State;
use super::cuts::Cut;

/// The columns of a group in a row: places in the row's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Group.
    pub group: usize,
    /// First place.
    pub first: usize,
    /// The place after the last.
    pub end: usize,
    /// Whether every option of the group stands in the row.
    pub is_whole: bool,
    /// The least that the group can take here without being out.
    pub least: i64,
    /// The most that it can take.
    pub most: i64,
}

/// An instance seen option by option.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    /// Group of each column.
    pub group: Vec<usize>,
    /// Value of each column.
    pub value: Vec<i64>,
    /// Rows of each column with their coefficients.
    pub terms: Vec<Vec<(usize, i64)>>,
    /// Columns of each group, as a range.
    pub of_group: Vec<std::ops::Range<usize>>,
    /// Columns of each row with their coefficients.
    pub rows: Vec<Vec<(usize, i64)>>,
    /// The columns of each group in each row, side by side.
    pub parts: Vec<Vec<Part>>,
    /// Limit of each row.
    pub limits: Vec<i64>,
    /// Whether each group is a must.
    pub is_must: Vec<bool>,
    /// Rows of the instance; those after them follow from them.
    pub n_rows: usize,
}

impl Columns {
    /// Lays out an instance.
    pub fn of(instance: &Instance) -> Self {
        let mut columns = Self {
            group: Vec::new(),
            value: Vec::new(),
            terms: Vec::new(),
            of_group: Vec::new(),
            rows: Vec::new(),
            parts: Vec::new(),
            limits: instance.rows.iter().map(|row| row.limit).collect(),
            is_must: instance.groups.iter().map(|group| group.is_must).collect(),
            n_rows: instance.rows.len(),
        };
        for (at, group) in instance.groups.iter().enumerate() {
            let first = columns.value.len();
            columns.value.extend_from_slice(&group.values);
            columns.group.resize(columns.value.len(), at);
            columns.of_group.push(first..columns.value.len());
        }
        columns.terms.resize(columns.value.len(), Vec::new());
        for (at, row) in instance.rows.iter().enumerate() {
            let mut terms: Vec<(usize, i64)> = row
                .terms
                .iter()
                .filter(|(_, coefficient)| *coefficient != 0)
                .map(|(choice, coefficient)| (columns.of_group[choice.group].start + choice.option, *coefficient))
                .collect();
            terms.sort_unstable();
            for (column, coefficient) in &terms {
                columns.terms[*column].push((at, *coefficient));
            }
            columns.push(terms);
        }
        columns
    }

    fn push(&mut self, terms: Vec<(usize, i64)>) {
        let mut parts = Vec::new();
        let mut first = 0;
        while first < terms.len() {
            let group = self.group[terms[first].0];
            let end = first + terms[first..].iter().take_while(|(column, _)| self.group[*column] == group).count();
            let here = terms[first..end].iter().map(|(_, coefficient)| *coefficient);
            let (least, most) = (here.clone().min().unwrap_or(0), here.max().unwrap_or(0));
            parts.push(Part { group, first, end, is_whole: end - first == self.of_group[group].len(), least, most });
            first = end;
        }
        self.parts.push(parts);
        self.rows.push(terms);
    }

    /// Adds a row that follows from the others.
    pub fn add(&mut self, cut: &Cut) {
        let row = self.rows.len();
        cut.terms.iter().for_each(|(column, coefficient)| self.terms[*column].push((row, *coefficient)));
        self.push(cut.terms.clone());
        self.limits.push(cut.limit);
    }

    /// Keeps of the rows that follow from others only those for which `is_kept` says so.
    pub fn retain(&mut self, is_kept: &dyn Fn(usize) -> bool) {
        let cuts: Vec<Cut> = (self.n_rows..self.rows.len())
            .filter(|row| is_kept(*row))
            .map(|row| Cut { terms: self.rows[row].clone(), limit: self.limits[row] })
            .collect();
        self.rows.truncate(self.n_rows);
        self.parts.truncate(self.n_rows);
        self.limits.truncate(self.n_rows);
        let n_rows = self.n_rows;
        self.terms.iter_mut().for_each(|terms| terms.retain(|(row, _)| *row < n_rows));
        cuts.iter().for_each(|cut| self.add(cut));
    }

    /// Returns whether a group must be chosen: by the instance, or as the search has decided. The states of a search hold
    /// one for each column, then one for each group, which is taken when some option of it must be.
    pub fn must(&self, states: &[State], group: usize) -> bool {
        self.is_must[group] || states.get(self.len() + group) == Some(&State::In)
    }

    /// Returns states in which nothing is decided.
    pub fn undecided(&self) -> Vec<State> {
        vec![State::Free; self.len() + self.of_group.len()]
    }

    /// Returns how many columns there are.
    pub fn len(&self) -> usize {
        self.value.len()
    }

    /// Returns the option chosen in each group by the columns that are taken.
    pub fn chosen(&self, taken: &[bool]) -> Vec<Option<usize>> {
        self.of_group.iter().map(|range| range.clone().position(|column| taken[column])).collect()
    }

    /// Returns the sum of each row over the columns that are taken.
    pub fn activity(&self, taken: &[bool]) -> Vec<i128> {
        let mut sums = vec![0i128; self.limits.len()];
        for (column, _) in taken.iter().enumerate().filter(|(_, is_taken)| **is_taken) {
            for (row, coefficient) in &self.terms[column] {
                sums[*row] += i128::from(*coefficient);
            }
        }
        sums
    }
}
