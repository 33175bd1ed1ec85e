//! TOPSIS: near the best and far from the worst.

use super::{Evaluation, Method};
use crate::rank::matrix::{Decision, Direction, range};
use crate::rank::normalise::{Costs, Normalisation, normalise};
use crate::rank::{Note, Refusal};

/// TOPSIS with the vector normalisation of its authors.
pub(super) const METHOD: Method = Method {
    id: "topsis",
    evaluate: |decision, options| {
        topsis(decision, options.normalisation.as_ref().unwrap_or(&Normalisation::Vector(Costs::Keep)))
            .map(|it| Evaluation { scores: it.closeness, notes: it.notes })
    },
    is_normalised: true,
    is_monotone: false,
    is_independent: false,
    needs_positive: false,
};

/// Alternatives are walked in blocks of this size, which stay in the fast memory of the processor.
const BLOCK: usize = 2_048;

/// Distances to the ideal and the anti-ideal alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    /// `D⁻ / (D⁺ + D⁻)`, from 0 to 1.
    pub closeness: Vec<f64>,
    /// What is remarkable.
    pub notes: Vec<Note>,
}

/// Ranks by the relative closeness to the ideal alternative.
///
/// # Formula
/// `v_ij = w_j r_ij`; the ideal takes the best of each column and the anti-ideal the worst; Euclidean distances;
/// `C_i = D⁻_i / (D⁺_i + D⁻_i)`
/// # Findings
/// When all alternatives are equal both distances are zero: everybody gets 0.5, with a note. A column of zeros has no
/// length: it brings nothing, with a note.
/// # Errors
/// Where the normalisation has no meaning.
/// # Source
/// Hwang and Yoon (1981), Multiple attribute decision making.
pub fn topsis(decision: &Decision, how: &Normalisation) -> Result<Distances, Refusal> {
    let (columns, mut notes) = match how {
        Normalisation::Vector(_) => plain_lengths(decision),
        _ => {
            let normalised = normalise(decision, how)?;
            let columns = normalised.columns.into_iter().map(|column| (column, 1.0)).collect();
            (columns, normalised.notes)
        }
    };
    // Both directions are one here: the squared distance to an end of the column is the same either way.
    let is_kept = matches!(how, Normalisation::Vector(_));
    let ends: Vec<Ends<'_>> = columns
        .iter()
        .zip(decision.criteria())
        .map(|((column, scale), (raw, weight, direction))| {
            let column = if column.is_empty() { raw } else { column };
            let (lowest, highest) = range(column);
            let lower_is_better = is_kept && direction == Direction::Lower;
            let (best, worst) = if lower_is_better { (lowest, highest) } else { (highest, lowest) };
            Ends { column, best, worst, scale: weight * scale }
        })
        .collect();
    let mut closeness = vec![0.5; decision.matrix.n_rows()];
    let mut is_flat = false;
    for (number, block) in closeness.chunks_mut(BLOCK).enumerate() {
        is_flat |= fill(block, number * BLOCK, &ends);
    }
    if is_flat {
        notes.push(Note::AllEqual);
    }
    Ok(Distances { closeness, notes })
}

/// A column with its better and its worse end, and what a unit of it weighs.
struct Ends<'a> {
    column: &'a [f64],
    best: f64,
    worst: f64,
    scale: f64,
}

/// Under the vector norm a column is only divided by its length: it need not be copied.
fn plain_lengths(decision: &Decision) -> (Vec<(Vec<f64>, f64)>, Vec<Note>) {
    let mut notes = Vec::new();
    let lengths = decision.matrix.columns().enumerate().map(|(criterion, column)| {
        let (lowest, highest) = range(column);
        if lowest >= highest {
            notes.push(Note::ConstantColumn { criterion });
        }
        let length = column.iter().map(|value| value * value).sum::<f64>().sqrt();
        (Vec::new(), if length == 0.0 { 0.0 } else { 1.0 / length })
    });
    (lengths.collect(), notes)
}

/// Fills the closeness of the alternatives from `first` on; returns whether one is at no distance from both ends.
fn fill(block: &mut [f64], first: usize, ends: &[Ends<'_>]) -> bool {
    let mut to_best = vec![0.0; block.len()];
    let mut to_worst = vec![0.0; block.len()];
    for end in ends {
        let values = &end.column[first..first + block.len()];
        for ((to_best, to_worst), value) in to_best.iter_mut().zip(&mut to_worst).zip(values) {
            let (up, down) = ((value - end.best) * end.scale, (value - end.worst) * end.scale);
            *to_best += up * up;
            *to_worst += down * down;
        }
    }
    let mut is_flat = false;
    for ((closeness, to_best), to_worst) in block.iter_mut().zip(&to_best).zip(&to_worst) {
        let (to_best, to_worst) = (to_best.sqrt(), to_worst.sqrt());
        if to_best + to_worst > 0.0 {
            *closeness = to_worst / (to_best + to_worst);
        } else {
            is_flat = true;
        }
    }
    is_flat
}
