//! VIKOR: a compromise between the good of most criteria and the regret on the worst one.

use super::{Evaluation, Method};
use crate::rank::matrix::{Decision, Direction, range};
use crate::rank::{Note, order};

/// VIKOR with equal say of the majority and the greatest regret.
pub(super) const METHOD: Method = Method {
    id: "vikor",
    evaluate: |decision, options| {
        let result = vikor(decision, options.majority);
        let mut notes = result.notes.clone();
        if !result.has_advantage {
            notes.push(Note::NoAcceptableAdvantage);
        }
        if !result.has_stability {
            notes.push(Note::NoAcceptableStability);
        }
        Ok(Evaluation { scores: result.q.iter().map(|q| 1.0 - q).collect(), notes })
    },
    is_normalised: false,
    is_monotone: false,
    is_independent: false,
    needs_positive: false,
};

/// What VIKOR says; lower is better in `s`, `r` and `q`.
#[derive(Debug, Clone, PartialEq)]
pub struct Vikor {
    /// Sum of the weighted regrets.
    pub s: Vec<f64>,
    /// Greatest weighted regret.
    pub r: Vec<f64>,
    /// Compromise of both, from 0 to 1.
    pub q: Vec<f64>,
    /// Whether the first, or the equal firsts, lead the rest by at least `1 / (n − 1)`.
    pub has_advantage: bool,
    /// Whether the first, or each of the equal firsts, is also first by `s` or by `r`.
    pub has_stability: bool,
    /// Alternatives that the method does not separate from the first, in the order of `q`.
    pub compromise: Vec<usize>,
    /// What is remarkable.
    pub notes: Vec<Note>,
}

/// Ranks by the compromise of majority and regret.
///
/// # Formula
/// `d_ij = w_j (best_j − x_ij) / (best_j − worst_j)`; `S_i = Σ_j d_ij`, `R_i = max_j d_ij`;
/// `Q_i = v (S_i − S*)/(S⁻ − S*) + (1 − v)(R_i − R*)/(R⁻ − R*)`
/// # Findings
/// A criterion on which all are equal brings nothing, with a note. When all `S` or all `R` are equal that part of `Q`
/// is zero.
/// # Source
/// Opricovic and Tzeng (2004), Compromise solution by MCDM methods, EJOR 156(2), 445–455.
#[must_use]
pub fn vikor(decision: &Decision, v: f64) -> Vikor {
    let n = decision.matrix.n_rows();
    let (mut s, mut r) = (vec![0.0; n], vec![0.0_f64; n]);
    let mut notes = Vec::new();
    for (criterion, (column, weight, direction)) in decision.criteria().enumerate() {
        let (lowest, highest) = range(column);
        if lowest >= highest {
            notes.push(Note::ConstantColumn { criterion });
            continue;
        }
        let (best, worst) = match direction {
            Direction::Higher => (highest, lowest),
            Direction::Lower => (lowest, highest),
        };
        for ((s, r), value) in s.iter_mut().zip(&mut r).zip(column) {
            let regret = weight * (best - value) / (best - worst);
            *s += regret;
            *r = r.max(regret);
        }
    }
    let (from_s, from_r) = (shares(&s), shares(&r));
    let q: Vec<f64> = from_s.iter().zip(&from_r).map(|(s, r)| v * s + (1.0 - v) * r).collect();
    let negative: Vec<f64> = q.iter().map(|value| -value).collect();
    let groups = order::groups(&negative);
    let firsts = groups.first().cloned().unwrap_or_default();
    let least = |values: &[f64]| range(values).0;
    let gap = if n > 1 { 1.0 / (real(n) - 1.0) } else { 0.0 };
    // A lead of exactly the gap is enough, whatever the last bit says; equal firsts need it over the rest only.
    let near: Vec<usize> = groups.concat().into_iter().filter(|it| q[*it] - least(&q) < gap - 1e-12).collect();
    let has_advantage = n < 2 || near.iter().all(|it| firsts.contains(it));
    let leads = |it: &usize| order::is_tie(s[*it], least(&s)) || order::is_tie(r[*it], least(&r));
    let has_stability = firsts.iter().all(leads);
    let compromise = match (has_advantage, has_stability) {
        (true, true) => firsts,
        (true, false) => groups[..2.min(groups.len())].concat(),
        (false, _) => near,
    };
    Vikor { s, r, q, has_advantage, has_stability, compromise, notes }
}

impl Vikor {
    /// Returns ranks without gaps in which the whole compromise is first.
    #[must_use]
    pub fn compromise_ranks(&self) -> Vec<usize> {
        let is_first = |alternative: usize| self.compromise.contains(&alternative);
        let best = self.q[self.compromise[0]];
        let scores: Vec<f64> =
            self.q.iter().enumerate().map(|(at, q)| if is_first(at) { 1.0 - best } else { -q }).collect();
        order::dense_ranks(&scores)
    }
}

/// Where each value lies between the lowest and the highest.
fn shares(values: &[f64]) -> Vec<f64> {
    let (lowest, highest) = range(values);
    let is_flat = order::is_tie(lowest, highest);
    values.iter().map(|value| if is_flat { 0.0 } else { (value - lowest) / (highest - lowest) }).collect()
}

#[expect(clippy::cast_precision_loss, reason = "numbers of alternatives are far below 2^52")]
fn real(n: usize) -> f64 {
    n as f64
}
