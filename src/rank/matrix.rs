//! A decision matrix: alternatives in rows, criteria in columns, a weight and a direction for each criterion.
//!
//! Values are checked once, here; a method never meets a hole, an infinite value or a ragged row.

use serde::{Deserialize, Serialize};

use super::Refusal;

/// Which side of a criterion is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

impl Direction {
    /// Returns 1 where more is better and -1 where less is.
    #[must_use]
    pub fn sign(self) -> f64 {
        match self {
            Direction::Higher => 1.0,
            Direction::Lower => -1.0,
        }
    }
}

/// Known and finite values, kept column after column.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    n_rows: usize,
    n_columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// Takes the rows of a table.
    ///
    /// # Errors
    /// When there is no row or no column, when a row is longer or shorter than the first, or when a value is missing
    /// or not finite.
    pub fn from_rows(rows: &[Vec<Option<f64>>]) -> Result<Self, Refusal> {
        let n_columns = rows.first().map_or(0, Vec::len);
        if n_columns == 0 {
            return Err(Refusal::Empty);
        }
        let mut cells = vec![0.0; rows.len() * n_columns];
        for (alternative, row) in rows.iter().enumerate() {
            if row.len() != n_columns {
                return Err(Refusal::Ragged { alternative });
            }
            for (criterion, value) in row.iter().enumerate() {
                match value {
                    Some(value) if value.is_finite() => cells[criterion * rows.len() + alternative] = *value,
                    Some(_) => return Err(Refusal::NotFinite { alternative, criterion }),
                    None => return Err(Refusal::Missing { alternative, criterion }),
                }
            }
        }
        Ok(Self { n_rows: rows.len(), n_columns, cells })
    }

    /// Takes values that are already column after column.
    ///
    /// # Errors
    /// When they do not fill the columns evenly, or one is not finite.
    pub fn from_columns(n_rows: usize, cells: Vec<f64>) -> Result<Self, Refusal> {
        if n_rows == 0 || cells.is_empty() || !cells.len().is_multiple_of(n_rows) {
            return Err(Refusal::Empty);
        }
        match cells.iter().position(|value| !value.is_finite()) {
            Some(at) => Err(Refusal::NotFinite { alternative: at % n_rows, criterion: at / n_rows }),
            None => Ok(Self { n_rows, n_columns: cells.len() / n_rows, cells }),
        }
    }

    /// Returns the number of alternatives.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// Returns the number of criteria.
    #[must_use]
    pub fn n_columns(&self) -> usize {
        self.n_columns
    }

    /// Returns the values of a criterion.
    #[must_use]
    pub fn column(&self, criterion: usize) -> &[f64] {
        &self.cells[criterion * self.n_rows..(criterion + 1) * self.n_rows]
    }

    /// Returns the columns in order.
    pub fn columns(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks_exact(self.n_rows)
    }

    /// Returns a value.
    #[must_use]
    pub fn value(&self, alternative: usize, criterion: usize) -> f64 {
        self.column(criterion)[alternative]
    }

    /// Returns the matrix without one alternative, unless it is the only one.
    #[must_use]
    pub fn without(&self, alternative: usize) -> Option<Self> {
        if self.n_rows < 2 {
            return None;
        }
        let cells = self.cells.iter().enumerate().filter(|(at, _)| at % self.n_rows != alternative);
        Some(Self {
            n_rows: self.n_rows - 1,
            n_columns: self.n_columns,
            cells: cells.map(|(_, value)| *value).collect(),
        })
    }
}

/// What a method ranks.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Values.
    pub matrix: Matrix,
    /// Weight of each criterion.
    pub weights: Vec<f64>,
    /// Better side of each criterion.
    pub directions: Vec<Direction>,
}

impl Decision {
    /// Joins values, weights and directions.
    ///
    /// # Errors
    /// When there is not one weight and one direction a criterion, when a weight is negative or not finite, or when
    /// none is above zero.
    pub fn new(matrix: Matrix, weights: Vec<f64>, directions: Vec<Direction>) -> Result<Self, Refusal> {
        if weights.len() != matrix.n_columns() || directions.len() != matrix.n_columns() {
            return Err(Refusal::Lengths {
                criteria: matrix.n_columns(),
                weights: weights.len(),
                directions: directions.len(),
            });
        }
        let is_wrong = |weight: &f64| !weight.is_finite() || *weight < 0.0;
        if weights.iter().any(is_wrong) || weights.iter().all(|weight| *weight == 0.0) {
            return Err(Refusal::Weights);
        }
        Ok(Self { matrix, weights, directions })
    }

    /// Returns the same decision with weights that add up to one.
    #[must_use]
    pub fn with_shares(mut self) -> Self {
        let sum: f64 = self.weights.iter().sum();
        self.weights.iter_mut().for_each(|weight| *weight /= sum);
        self
    }

    /// Returns each criterion's values, weight and direction.
    pub fn criteria(&self) -> impl Iterator<Item = (&[f64], f64, Direction)> {
        self.matrix
            .columns()
            .zip(&self.weights)
            .zip(&self.directions)
            .map(|((column, weight), direction)| (column, *weight, *direction))
    }
}

/// Returns the lowest and the highest value of a column.
#[must_use]
pub fn range(column: &[f64]) -> (f64, f64) {
    column.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)))
}
