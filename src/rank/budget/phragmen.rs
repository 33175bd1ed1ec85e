//! Sequential Phragmén: all voters earn at the same speed, and supporters buy as soon as they can.

use num_bigint::BigUint;

use super::ties::Separator;
use super::{Instance, Options, Outcome, Round, Step, Unsupported};

/// Loads of the voters, as numerators over one common denominator.
struct Loads {
    denominator: BigUint,
    /// Distinct loads: none, then one for each project taken.
    levels: Vec<BigUint>,
    /// Level of each class.
    of_class: Vec<usize>,
    /// Sum of the loads of each project's supporters.
    sums: Vec<BigUint>,
    /// Supporters of each project.
    supporters: Vec<u64>,
}

/// Takes the project whose supporters reach its cost first, until one that is due does not fit.
///
/// # Formula
/// load of a project = (sum of its supporters' loads + cost) / supporters; the lowest is taken, and its supporters then
/// all carry that load.
/// # Source
/// Brill, Freeman, Janson and Lackner 2017; with costs as in Los, Christoff and Grossi 2022. A project
/// that costs more than the whole budget does not stand. It stops as soon as one of the projects that are due does not
/// fit, as pabutools does.
pub(super) fn select(instance: &Instance, options: &Options, mut separator: Separator) -> Outcome {
    let n = instance.n_projects();
    let votes = instance.votes();
    let mut loads = Loads::new(instance);
    let mut waiting: Vec<usize> = (0..n).collect();
    let mut left = instance.budget;
    let mut rounds = Vec::new();
    // What the whole budget cannot pay does not stand: waiting for it would stop everybody.
    waiting.retain(|project| {
        instance.costs[*project] <= instance.budget
            && (loads.supporters[*project] > 0 || options.unsupported == Unsupported::Last)
    });
    while !waiting.is_empty() {
        let due = loads.due(instance, &waiting);
        if due.iter().any(|project| instance.costs[*project] > left) {
            break;
        }
        let project = separator.take(due);
        waiting.retain(|other| *other != project);
        left -= instance.costs[project];
        rounds.push(Round { project, by: Step::Loads, payment: None, votes: votes[project] });
        if loads.supporters[project] > 0 {
            loads.charge(instance, project);
        }
    }
    Outcome::of(rounds, separator)
}

impl Loads {
    fn new(instance: &Instance) -> Self {
        Self {
            denominator: BigUint::from(1u8),
            levels: vec![BigUint::ZERO],
            of_class: vec![0; instance.classes.len()],
            sums: vec![BigUint::ZERO; instance.n_projects()],
            supporters: instance.supporters(),
        }
    }

    /// What the supporters of a project must carry together, over the common denominator.
    fn burden(&self, instance: &Instance, project: usize) -> BigUint {
        &self.sums[project] + &self.denominator * instance.costs[project]
    }

    /// Returns the projects with the lowest load; those without supporters are never due before others.
    fn due(&self, instance: &Instance, waiting: &[usize]) -> Vec<usize> {
        let mut due: Vec<usize> = Vec::new();
        let mut lowest: Option<(BigUint, u64)> = None;
        for project in waiting.iter().copied().filter(|project| self.supporters[*project] > 0) {
            let load = (self.burden(instance, project), self.supporters[project]);
            let order = lowest.as_ref().map_or(std::cmp::Ordering::Less, |(burden, supporters)| {
                (&load.0 * *supporters).cmp(&(burden * load.1))
            });
            match order {
                std::cmp::Ordering::Less => {
                    due = vec![project];
                    lowest = Some(load);
                }
                std::cmp::Ordering::Equal => due.push(project),
                std::cmp::Ordering::Greater => {}
            }
        }
        if due.is_empty() { waiting.to_vec() } else { due }
    }

    /// Gives the load of the project to all its supporters.
    fn charge(&mut self, instance: &Instance, project: usize) {
        let load = self.burden(instance, project);
        let scale = self.supporters[project];
        self.denominator *= scale;
        self.levels.iter_mut().for_each(|level| *level *= scale);
        self.sums.iter_mut().for_each(|sum| *sum *= scale);
        let level = self.levels.len();
        self.levels.push(load);
        // Voters whose load rises, by project and the load they had.
        let mut moved = vec![vec![0u64; level]; instance.n_projects()];
        for (class, at) in instance.classes.iter().zip(&mut self.of_class) {
            if class.scores.iter().any(|(of, _)| *of as usize == project) {
                for (of, _) in &class.scores {
                    moved[*of as usize][*at] += class.voters;
                }
                *at = level;
            }
        }
        for (sum, moved) in self.sums.iter_mut().zip(&moved) {
            for (from, voters) in moved.iter().enumerate().filter(|(_, voters)| **voters > 0) {
                *sum += (&self.levels[level] - &self.levels[from]) * *voters;
            }
        }
    }
}
