//! PROMETHEE II: how much each alternative is preferred to the others, less how much the others are preferred to it.

use super::{Evaluation, Method};
use crate::rank::matrix::{Decision, Direction, range};
use crate::rank::{Note, Refusal};

/// PROMETHEE II with the usual preference function: any difference counts in full.
pub(super) const METHOD: Method = Method {
    id: "promethee",
    evaluate: |decision, options| {
        let usual = vec![Preference::Usual; decision.matrix.n_columns()];
        let preferences = if options.preferences.is_empty() { &usual } else { &options.preferences };
        promethee(decision, preferences).map(|flows| Evaluation { scores: flows.net, notes: flows.notes })
    },
    is_normalised: false,
    is_monotone: true,
    is_independent: false,
    needs_positive: false,
};

/// How a difference becomes a preference, from 0 to 1. A difference of zero or less is no preference.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Preference {
    /// Any difference is a full preference.
    Usual,
    /// A difference above `q` is.
    U {
        /// Largest difference that does not count.
        q: f64,
    },
    /// Grows in a straight line up to `p`.
    V {
        /// Smallest difference that counts in full.
        p: f64,
    },
    /// Half above `q`, full above `p`.
    Level {
        /// Largest difference that does not count.
        q: f64,
        /// Largest difference that counts half.
        p: f64,
    },
    /// Nothing up to `q`, then a straight line up to `p`; a step when both are equal.
    Linear {
        /// Largest difference that does not count.
        q: f64,
        /// Smallest difference that counts in full.
        p: f64,
    },
    /// `1 − exp(−d² / 2s²)`.
    Gaussian {
        /// Difference at which the curve bends.
        s: f64,
    },
}

/// Flows of preference.
#[derive(Debug, Clone, PartialEq)]
pub struct Flows {
    /// Mean preference over the others.
    pub plus: Vec<f64>,
    /// Mean preference of the others.
    pub minus: Vec<f64>,
    /// The first less the second; higher is better.
    pub net: Vec<f64>,
    /// What is remarkable.
    pub notes: Vec<Note>,
}

/// Ranks by net flows.
///
/// # Formula
/// `π(a, b) = Σ_j w_j P_j(d_j(a, b))`, `φ⁺(a) = Σ_b π(a, b) / (n − 1)`, `φ⁻(a) = Σ_b π(b, a) / (n − 1)`, `φ = φ⁺ − φ⁻`.
/// Pairs are not visited one by one: on the sorted column each flow is a count and a sum between two moving ends, so
/// that a criterion costs `n log n` and no memory beyond a few columns. The Gaussian has no such form and costs `n²`
/// steps, still without a table of pairs.
/// # Findings
/// A criterion on which all are equal brings nothing, with a note. An alternative alone has flows of zero.
/// # Errors
/// When there is not one preference function a criterion.
/// # Source
/// Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6), 647–656.
pub fn promethee(decision: &Decision, preferences: &[Preference]) -> Result<Flows, Refusal> {
    let n = decision.matrix.n_rows();
    if preferences.len() != decision.matrix.n_columns() {
        let criteria = decision.matrix.n_columns();
        return Err(Refusal::Lengths { criteria, weights: preferences.len(), directions: criteria });
    }
    let mut flows = Flows { plus: vec![0.0; n], minus: vec![0.0; n], net: vec![0.0; n], notes: Vec::new() };
    if n < 2 {
        return Ok(flows);
    }
    for (criterion, ((column, weight, direction), preference)) in decision.criteria().zip(preferences).enumerate() {
        let (lowest, highest) = range(column);
        if lowest >= highest {
            flows.notes.push(Note::ConstantColumn { criterion });
            continue;
        }
        let sorted = Sorted::new(column, direction);
        sorted.add(weight / real(n - 1), *preference, &mut flows);
    }
    for ((net, plus), minus) in flows.net.iter_mut().zip(&flows.plus).zip(&flows.minus) {
        *net = plus - minus;
    }
    Ok(flows)
}

/// A column from the worst value to the best, measured from the worst.
struct Sorted {
    order: Vec<u32>,
    values: Vec<f64>,
}

impl Sorted {
    fn new(column: &[f64], direction: Direction) -> Self {
        let mut pairs: Vec<(f64, u32)> = (0..).zip(column).map(|(at, value)| (direction.sign() * value, at)).collect();
        pairs.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        Self { order: pairs.iter().map(|pair| pair.1).collect(), values: pairs.iter().map(|pair| pair.0).collect() }
    }

    fn add(&self, weight: f64, preference: Preference, flows: &mut Flows) {
        match preference {
            Preference::Usual => self.add_steps(weight, &[(0.0, 1.0)], flows),
            Preference::U { q } => self.add_steps(weight, &[(q.max(0.0), 1.0)], flows),
            Preference::Level { q, p } => {
                self.add_steps(weight, &[(q.max(0.0), 0.5), (p.max(q).max(0.0), 0.5)], flows);
            }
            Preference::V { p } if p > 0.0 => self.add_line(weight, 0.0, p, flows),
            Preference::V { .. } => self.add_steps(weight, &[(0.0, 1.0)], flows),
            Preference::Linear { q, p } if p > q.max(0.0) => self.add_line(weight, q.max(0.0), p, flows),
            Preference::Linear { q, .. } => self.add_steps(weight, &[(q.max(0.0), 1.0)], flows),
            Preference::Gaussian { s } if s > 0.0 => self.add_gaussian(weight, s, flows),
            Preference::Gaussian { .. } => self.add_steps(weight, &[(0.0, 1.0)], flows),
        }
    }

    /// Adds `height` for each difference above each threshold.
    fn add_steps(&self, weight: f64, steps: &[(f64, f64)], flows: &mut Flows) {
        let n = self.values.len();
        for (threshold, height) in steps {
            let (mut below, mut above) = (0, 0);
            for (value, alternative) in self.values.iter().zip(&self.order) {
                // Both ends only move up, because the values do.
                while below < n && value - self.values[below] > *threshold {
                    below += 1;
                }
                // A negative threshold cannot occur, so the value itself stops the walk at the latest at `n`.
                while above < n && self.values[above] - value <= *threshold {
                    above += 1;
                }
                let alternative = *alternative as usize;
                flows.plus[alternative] += weight * height * real(below);
                flows.minus[alternative] += weight * height * real(n - above);
            }
        }
    }

    /// Adds a straight line from 0 at `q` to 1 at `p`.
    fn add_line(&self, weight: f64, q: f64, p: f64, flows: &mut Flows) {
        let n = self.values.len();
        let sums = RunningSums::of(&self.values);
        let slope = 1.0 / (p - q);
        let (mut full_below, mut part_below, mut part_above, mut full_above) = (0, 0, 0, 0);
        for (value, alternative) in self.values.iter().zip(&self.order) {
            while full_below < n && value - self.values[full_below] > p {
                full_below += 1;
            }
            while part_below < n && value - self.values[part_below] > q {
                part_below += 1;
            }
            while part_above < n && self.values[part_above] - value <= q {
                part_above += 1;
            }
            while full_above < n && self.values[full_above] - value <= p {
                full_above += 1;
            }
            // Σ (value − v − q) over those between the two ends below, and Σ (v − value − q) above.
            let down = real(part_below - full_below) * (value - q - sums.base) - sums.between(full_below, part_below);
            let up = sums.between(part_above, full_above) - real(full_above - part_above) * (value + q - sums.base);
            let alternative = *alternative as usize;
            flows.plus[alternative] += weight * (real(full_below) + down.max(0.0) * slope);
            flows.minus[alternative] += weight * (real(n - full_above) + up.max(0.0) * slope);
        }
    }

    fn add_gaussian(&self, weight: f64, s: f64, flows: &mut Flows) {
        let scale = -1.0 / (2.0 * s * s);
        for (at, (value, alternative)) in self.values.iter().zip(&self.order).enumerate() {
            let alternative = *alternative as usize;
            for (lower, other) in self.values[..at].iter().zip(&self.order) {
                let difference = value - lower;
                let preference = weight * -f64::exp_m1(difference * difference * scale);
                flows.plus[alternative] += preference;
                flows.minus[*other as usize] += preference;
            }
        }
    }
}

/// Sums of the first values of a sorted column, measured from its lowest, each with the rounding it left behind.
struct RunningSums {
    base: f64,
    sums: Vec<(f64, f64)>,
}

impl RunningSums {
    fn of(sorted: &[f64]) -> Self {
        let base = sorted[0];
        let (mut sum, mut left) = (0.0_f64, 0.0_f64);
        let mut sums = Vec::with_capacity(sorted.len() + 1);
        sums.push((sum, left));
        for value in sorted {
            // Neumaier's compensated sum; the values are not negative.
            let value = value - base;
            let next = sum + value;
            left += if sum >= value { (sum - next) + value } else { (value - next) + sum };
            sum = next;
            sums.push((sum, left));
        }
        Self { base, sums }
    }

    /// Sum of the values from `from` up to, but not with, `to`.
    fn between(&self, from: usize, to: usize) -> f64 {
        let (first, last) = (self.sums[from], self.sums[to]);
        (last.0 - first.0) + (last.1 - first.1)
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of alternatives are far below 2^52")]
fn real(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::matrix::Matrix;

    /// The definition, pair by pair.
    fn by_pairs(column: &[f64], preference: Preference) -> Vec<f64> {
        let of = |d: f64| match preference {
            _ if d <= 0.0 => 0.0,
            Preference::Usual => 1.0,
            Preference::U { q } => f64::from(u8::from(d > q)),
            Preference::V { p } => (d / p).min(1.0),
            Preference::Level { q, p } => 0.5 * (f64::from(u8::from(d > q)) + f64::from(u8::from(d > p))),
            Preference::Linear { q, p } if p > q => ((d - q) / (p - q)).clamp(0.0, 1.0),
            Preference::Linear { q, .. } => f64::from(u8::from(d > q)),
            Preference::Gaussian { s } => 1.0 - (-d * d / (2.0 * s * s)).exp(),
        };
        let n = real(column.len() - 1);
        column.iter().map(|a| column.iter().map(|b| of(a - b) - of(b - a)).sum::<f64>() / n).collect()
    }

    fn preferences() -> impl Strategy<Value = Preference> {
        (0u8..6, 0u8..4, 0u8..4).prop_map(|(kind, q, more)| {
            let (q, p) = (f64::from(q), f64::from(q + more));
            match kind {
                0 => Preference::Usual,
                1 => Preference::U { q },
                2 => Preference::V { p: p + 1.0 },
                3 => Preference::Level { q, p },
                4 => Preference::Linear { q, p },
                _ => Preference::Gaussian { s: p + 1.0 },
            }
        })
    }

    proptest! {
        #[test]
        fn the_sorted_walk_agrees_with_the_definition(
            column in prop::collection::vec(0u8..12, 2..30),
            preference in preferences(),
            lower in any::<bool>(),
        ) {
            let column: Vec<f64> = column.into_iter().map(|value| f64::from(value) / 4.0).collect();
            let (sign, direction) = if lower { (-1.0, Direction::Lower) } else { (1.0, Direction::Higher) };
            let stored: Vec<f64> = column.iter().map(|value| sign * value).collect();
            let matrix = Matrix::from_columns(stored.len(), stored).expect("the column is whole");
            let decision = Decision::new(matrix, vec![1.0], vec![direction]).expect("one criterion");
            let flows = promethee(&decision, &[preference]).expect("one function");
            for (ours, theirs) in flows.net.iter().zip(by_pairs(&column, preference)) {
                prop_assert!((ours - theirs).abs() < 1e-12, "{ours} {theirs}");
            }
        }
    }
}
