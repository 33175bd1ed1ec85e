//! Ranking of any decision matrix, with what is said beside it: `plan rank`.

use serde::Serialize;

use super::matrix::{Decision, Direction, Matrix};
use super::methods::{self, Evaluation, Method, Options};
use super::sure::acceptability::{Acceptability, Draws, Ties, acceptability_by};
use super::sure::random::Cloud;
use super::{Note, Refusal, correlation, order};

/// Values drawn at most in all: beyond this a table is ranked without draws.
const MOST_WORK: usize = 40_000_000;
/// Draws of weights for a table of ordinary size.
const N_DRAWS: u32 = 10_000;
/// Where the random numbers begin.
const SEED: u64 = 1;

/// A table to be ranked; alternatives with a missing value stand apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    /// Values by alternative and criterion.
    pub values: Vec<Vec<Option<f64>>>,
    /// Weights.
    pub weights: Vec<f64>,
    /// Directions.
    pub directions: Vec<Direction>,
    /// Choices of the method.
    pub options: Options,
}

/// A ranked table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankedRoom {
    /// Method used.
    pub method: &'static str,
    /// Shares of the weights.
    pub weights: Vec<f64>,
    /// Ranked alternatives, the first first.
    pub ranked: Vec<RankedRow>,
    /// Alternatives with a missing value.
    pub to_study: Vec<RowToStudy>,
    /// What is remarkable.
    pub notes: Vec<Note>,
    /// Number of draws of weights; zero when the table is too large.
    pub n_draws: u32,
    /// Where the random numbers began.
    pub seed: u64,
}

/// A ranked alternative.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankedRow {
    /// Its row in the table, from zero.
    pub alternative: usize,
    /// Rank, from one; equal alternatives share it.
    pub rank: usize,
    /// Whether another one shares the rank.
    pub is_tied: bool,
    /// Score; higher is better.
    pub score: f64,
    /// Share of the draws of weights in which it is first.
    pub first_share: Option<f64>,
    /// Best and worst place once the rarest twentieth of the draws on each side is left out.
    pub usual_places: Option<(usize, usize)>,
}

/// An alternative that cannot be ranked, and between which places it would stand whatever the missing values are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowToStudy {
    /// Its row in the table, from zero.
    pub alternative: usize,
    /// Criteria without a value.
    pub missing: Vec<usize>,
    /// Place among the others if every missing value were the best of its criterion.
    pub best: Option<usize>,
    /// Place if every missing value were the worst.
    pub worst: Option<usize>,
}

/// Ranks by several methods side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Rows that are ranked, in the order of the first method.
    pub alternatives: Vec<usize>,
    /// The methods.
    pub methods: Vec<MethodRanks>,
}

/// Ranks by one method.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MethodRanks {
    /// Which method.
    pub method: &'static str,
    /// Why it cannot rank this table.
    pub refused: Option<Refusal>,
    /// Ranks, in the order of `alternatives`.
    pub ranks: Vec<usize>,
    /// Kendall's tau-b to the first method.
    pub tau: Option<f64>,
}

impl Room {
    /// Rows without a missing value.
    fn whole(&self) -> Vec<usize> {
        (0..self.values.len()).filter(|row| self.values[*row].iter().all(Option::is_some)).collect()
    }

    fn decision(&self, rows: &[Vec<Option<f64>>]) -> Result<Decision, Refusal> {
        let made = Decision::new(Matrix::from_rows(rows)?, self.weights.clone(), self.directions.clone())?;
        Ok(made.with_shares())
    }

    /// Row numbers inside a refusal are those of the table.
    fn in_table(refusal: Refusal, whole: &[usize]) -> Refusal {
        let row = |alternative: usize| whole.get(alternative).copied().unwrap_or(alternative);
        match refusal {
            Refusal::NotPositive { alternative, criterion } => {
                Refusal::NotPositive { alternative: row(alternative), criterion }
            }
            other => other,
        }
    }

    /// Ranks the table.
    ///
    /// # Missing data
    /// An alternative with a missing value has no rank: it is to be studied, with the places between which it would stand.
    /// # Errors
    /// When no alternative is whole, or the method cannot take the values.
    pub fn rank(&self, method: &Method) -> Result<RankedRoom, Refusal> {
        let whole = self.whole();
        let rows: Vec<Vec<Option<f64>>> = whole.iter().map(|row| self.values[*row].clone()).collect();
        let decision = self.decision(&rows)?;
        let Evaluation { scores, notes } =
            (method.evaluate)(&decision, &self.options).map_err(|refusal| Self::in_table(refusal, &whole))?;
        let sure = self.draws(method, &decision);
        let mut ranked = Vec::with_capacity(whole.len());
        for group in order::groups(&scores) {
            let rank = ranked.len() + 1;
            for at in &group {
                ranked.push(RankedRow {
                    alternative: whole[*at],
                    rank,
                    is_tied: group.len() > 1,
                    score: scores[*at],
                    first_share: sure.as_ref().map(|sure| sure.shares[*at][0]),
                    usual_places: sure.as_ref().map(|sure| sure.usual_places(*at, 0.05)),
                });
            }
        }
        let to_study = (0..self.values.len()).filter(|row| whole.binary_search(row).is_err());
        Ok(RankedRoom {
            method: method.id,
            weights: decision.weights.clone(),
            ranked,
            to_study: to_study.map(|row| self.study(row, &rows, method)).collect(),
            notes,
            n_draws: sure.as_ref().map_or(0, |sure| sure.n_draws),
            seed: SEED,
        })
    }

    /// Draws of weights, fewer for a larger table, none for a very large one.
    fn draws(&self, method: &Method, decision: &Decision) -> Option<Acceptability> {
        // Places are counted by alternative and place.
        let n_rows = decision.matrix.n_rows();
        let work = n_rows * decision.matrix.n_columns();
        let n = u32::try_from(MOST_WORK / work.max(1)).unwrap_or(N_DRAWS).min(N_DRAWS);
        (n >= 1_000 && n_rows > 1).then(|| {
            let draws = Draws { cloud: Cloud::Any, n, seed: SEED };
            let mut decision = decision.clone();
            // What weighs nothing was left out by whoever gave the weights.
            let weighed: Vec<usize> = (0..self.weights.len()).filter(|at| self.weights[*at] > 0.0).collect();
            acceptability_by(n_rows, weighed.len(), &draws, Ties::Shared, |weights| {
                weighed.iter().zip(weights).for_each(|(at, weight)| decision.weights[*at] = *weight);
                // What the method could take once it can take with any weights.
                (method.evaluate)(&decision, &self.options).map_or_else(|_| vec![0.0; n_rows], |it| it.scores)
            })
        })
    }

    fn study(&self, row: usize, others: &[Vec<Option<f64>>], method: &Method) -> RowToStudy {
        let missing: Vec<usize> = (0..self.weights.len()).filter(|it| self.values[row][*it].is_none()).collect();
        let place = |is_best: bool| {
            let mut filled = self.values[row].clone();
            for criterion in &missing {
                let known = others.iter().filter_map(|other| other[*criterion]);
                let wants_high = is_best == (self.directions[*criterion] == Direction::Higher);
                filled[*criterion] =
                    if wants_high { known.max_by(f64::total_cmp) } else { known.min_by(f64::total_cmp) };
            }
            let rows: Vec<Vec<Option<f64>>> = others.iter().cloned().chain(std::iter::once(filled)).collect();
            let evaluation = (method.evaluate)(&self.decision(&rows).ok()?, &self.options).ok()?;
            order::ranks(&evaluation.scores).last().copied()
        };
        RowToStudy { alternative: row, best: place(true), worst: place(false), missing }
    }

    /// Ranks the table by every method, `first` before the others.
    ///
    /// # Errors
    /// When the first method cannot take the values.
    pub fn compare(&self, first: &'static Method) -> Result<Comparison, Refusal> {
        let whole = self.whole();
        let rows: Vec<Vec<Option<f64>>> = whole.iter().map(|row| self.values[*row].clone()).collect();
        let decision = self.decision(&rows)?;
        let base = (first.evaluate)(&decision, &self.options)?;
        let order = order::groups(&base.scores).concat();
        let usual = Options { normalisation: None, ..self.options.clone() };
        let others = methods::ALL.iter().filter(|method| method.id != first.id);
        let negative = |scores: &[f64]| order::mid_ranks(scores).into_iter().map(|rank| -rank).collect::<Vec<_>>();
        let methods = std::iter::once(first)
            .chain(others)
            .map(|method| {
                let options = if method.id == first.id { &self.options } else { &usual };
                match (method.evaluate)(&decision, options) {
                    Ok(evaluation) => {
                        let ranks = order::ranks(&evaluation.scores);
                        MethodRanks {
                            method: method.id,
                            refused: None,
                            ranks: order.iter().map(|at| ranks[*at]).collect(),
                            tau: correlation::kendall_tau_b(&negative(&base.scores), &negative(&evaluation.scores)),
                        }
                    }
                    Err(refusal) => MethodRanks {
                        method: method.id,
                        refused: Some(Self::in_table(refusal, &whole)),
                        ranks: Vec::new(),
                        tau: None,
                    },
                }
            })
            .collect();
        Ok(Comparison { alternatives: order.iter().map(|at| whole[*at]).collect(), methods })
    }
}
