//! Bringing criteria of different units to one scale.

use super::matrix::{Decision, Direction, range};
use super::{Note, Refusal};

/// How the values of a criterion become comparable.
#[derive(Debug, Clone, PartialEq)]
pub enum Normalisation {
    /// Values as they are; less cannot be better.
    None,
    /// From the worst value, 0, to the best, 1.
    MinMax,
    /// Between bounds that the user states for each criterion: projects that enter or leave change nothing.
    Fixed(Vec<[f64; 2]>),
    /// Divided by the length of the column.
    Vector(Costs),
    /// Divided by the sum of the column.
    Sum,
    /// Divided by the largest value.
    Max(Costs),
    /// Each cost turned into its reciprocal first, then the inner normalisation as if more were better.
    InvertedCosts(Box<Normalisation>),
}

impl Normalisation {
    /// Words for the normalisations that a command may name.
    pub const WORDS: &[&str] = &["minmax", "vector", "sum", "max", "fixed", "none"];

    /// Returns the normalisation that a word names; `fixed` takes the bounds of the criteria.
    #[must_use]
    pub fn named(word: &str, bounds: Option<&[[f64; 2]]>) -> Option<Self> {
        match word {
            "minmax" => Some(Normalisation::MinMax),
            "vector" => Some(Normalisation::Vector(Costs::Reflect)),
            "sum" => Some(Normalisation::Sum),
            "max" => Some(Normalisation::Max(Costs::Ratio)),
            "fixed" => bounds.map(|bounds| Normalisation::Fixed(bounds.to_vec())),
            "none" => Some(Normalisation::None),
            _ => None,
        }
    }
}

/// What becomes of a criterion on which less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Costs {
    /// One less the normalised value.
    Reflect,
    /// The smallest value divided by each.
    Ratio,
    /// Left as it is; the method looks for the smallest.
    Keep,
}

/// Normalised columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Normalised {
    /// Columns, in the order of the criteria.
    pub columns: Vec<Vec<f64>>,
    /// Criteria that separate nobody.
    pub notes: Vec<Note>,
}

/// Normalises every criterion of a decision.
///
/// # Formula
/// | | more is better | less is better |
/// |---|---|---|
/// | min-max | (x − min) / (max − min) | (max − x) / (max − min) |
/// | fixed | (x − lo) / (hi − lo) | (hi − x) / (hi − lo) |
/// | vector | x / √Σx² | 1 − x / √Σx² |
/// | sum | x / Σx | (1/x) / Σ(1/x) |
/// | max | x / max | 1 − x / max, or min / x |
///
/// A constant column is 0 for everybody under min-max, and so is a column of zeros under the vector norm: it brings
/// nothing to any score, and a note says so.
///
/// # Errors
/// Where a formula would divide by zero or change the order: see [`Refusal`].
pub fn normalise(decision: &Decision, how: &Normalisation) -> Result<Normalised, Refusal> {
    let mut columns = Vec::with_capacity(decision.matrix.n_columns());
    let mut notes = Vec::new();
    for (criterion, (column, _, direction)) in decision.criteria().enumerate() {
        let (lowest, highest) = range(column);
        if lowest >= highest && !matches!(how, Normalisation::Fixed(_)) {
            notes.push(Note::ConstantColumn { criterion });
        }
        columns.push(one(column, criterion, direction, how)?);
    }
    Ok(Normalised { columns, notes })
}

fn one(column: &[f64], criterion: usize, direction: Direction, how: &Normalisation) -> Result<Vec<f64>, Refusal> {
    let (lowest, highest) = range(column);
    let is_cost = direction == Direction::Lower;
    let each = |formula: &dyn Fn(f64) -> f64| Ok(column.iter().map(|value| formula(*value)).collect());
    match how {
        Normalisation::None if is_cost => Err(Refusal::CostNotNormalised { criterion }),
        Normalisation::None => Ok(column.to_vec()),
        Normalisation::MinMax if lowest >= highest => each(&|_| 0.0),
        Normalisation::MinMax if is_cost => each(&|value| (highest - value) / (highest - lowest)),
        Normalisation::MinMax => each(&|value| (value - lowest) / (highest - lowest)),
        Normalisation::Fixed(bounds) => {
            let [low, high] = bounds.get(criterion).copied().ok_or(Refusal::Bounds { criterion })?;
            if low.total_cmp(&high).is_ge() {
                return Err(Refusal::Bounds { criterion });
            }
            if is_cost {
                each(&|value| (high - value) / (high - low))
            } else {
                each(&|value| (value - low) / (high - low))
            }
        }
        Normalisation::Vector(costs) => {
            let length = column.iter().map(|value| value * value).sum::<f64>().sqrt();
            if length == 0.0 {
                return each(&|_| 0.0);
            }
            match costs {
                Costs::Reflect if is_cost => each(&|value| 1.0 - value / length),
                Costs::Ratio if is_cost => inverted(column, criterion, how),
                Costs::Keep | Costs::Reflect | Costs::Ratio => each(&|value| value / length),
            }
        }
        Normalisation::Sum if is_cost => inverted(column, criterion, how),
        Normalisation::Sum => {
            positive(column, criterion)?;
            let sum: f64 = column.iter().sum();
            each(&|value| value / sum)
        }
        Normalisation::Max(Costs::Ratio) if is_cost => {
            positive(column, criterion)?;
            each(&|value| lowest / value)
        }
        Normalisation::Max(costs) => {
            if highest <= 0.0 {
                let alternative = column.iter().position(|value| *value <= 0.0).unwrap_or(0);
                return Err(Refusal::NotPositive { alternative, criterion });
            }
            match costs {
                Costs::Reflect if is_cost => each(&|value| 1.0 - value / highest),
                Costs::Keep | Costs::Reflect | Costs::Ratio => each(&|value| value / highest),
            }
        }
        Normalisation::InvertedCosts(inner) if is_cost => inverted(column, criterion, inner),
        Normalisation::InvertedCosts(inner) => one(column, criterion, direction, inner),
    }
}

/// Normalises the reciprocals of a cost as if more were better.
fn inverted(column: &[f64], criterion: usize, how: &Normalisation) -> Result<Vec<f64>, Refusal> {
    positive(column, criterion)?;
    let reciprocals: Vec<f64> = column.iter().map(|value| 1.0 / value).collect();
    one(&reciprocals, criterion, Direction::Higher, how)
}

/// Refuses a column with a value that is zero or negative.
pub(super) fn positive(column: &[f64], criterion: usize) -> Result<(), Refusal> {
    match column.iter().position(|value| *value <= 0.0) {
        Some(alternative) => Err(Refusal::NotPositive { alternative, criterion }),
        None => Ok(()),
    }
}
