//! Ties of a budget rule: which order separates them, and which were met.

use serde::Serialize;

use super::Instance;

/// How equal projects are separated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// More votes, then lower cost, then the id.
    #[default]
    VotesThenCost,
    /// The id compared as text: `10` comes before `2`.
    Id,
}

/// A tie that the order separated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// The equal projects, in the order that separates them.
    pub among: Vec<usize>,
    /// The one that was taken.
    pub taken: usize,
}

/// Separates ties, and remembers them.
#[derive(Debug, Clone)]
pub(super) struct Separator {
    /// Place of each project in the separating order.
    place: Vec<usize>,
    /// Choices to make at the first ties instead of the order's, by place among the tied.
    script: Vec<usize>,
    /// Ties met.
    pub ties: Vec<Tie>,
}

impl Separator {
    pub fn new(instance: &Instance, tie_break: TieBreak) -> Self {
        let votes = instance.votes();
        let mut order: Vec<usize> = (0..instance.n_projects()).collect();
        order.sort_by(|one, other| {
            let by_id = instance.ids[*one].cmp(&instance.ids[*other]);
            match tie_break {
                TieBreak::Id => by_id,
                TieBreak::VotesThenCost => {
                    votes[*other].cmp(&votes[*one]).then(instance.costs[*one].cmp(&instance.costs[*other])).then(by_id)
                }
            }
        });
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(at, project)| place[*project] = at);
        Self { place, script: Vec::new(), ties: Vec::new() }
    }

    /// Returns the place of a project in the separating order.
    pub fn place(&self, project: usize) -> usize {
        self.place[project]
    }

    /// Takes one of the tied projects; there is at least one.
    pub fn take(&mut self, mut tied: Vec<usize>) -> usize {
        if let [only] = tied[..] {
            return only;
        }
        tied.sort_unstable_by_key(|project| self.place[*project]);
        let taken = tied[self.script.get(self.ties.len()).copied().unwrap_or(0)];
        self.ties.push(Tie { among: tied, taken });
        taken
    }
}

/// Most outcomes that are listed when every tie is followed both ways.
const MOST_RUNS: usize = 20_000;

/// Runs a rule once for every way of separating its ties, and returns the sets it may select, sorted.
pub(super) fn every_way(
    instance: &Instance,
    tie_break: TieBreak,
    mut run: impl FnMut(&mut Separator) -> Vec<usize>,
) -> Vec<Vec<usize>> {
    let mut outcomes = std::collections::BTreeSet::new();
    let mut script: Vec<usize> = Vec::new();
    for _ in 0..MOST_RUNS {
        let mut separator = Separator::new(instance, tie_break);
        separator.script.clone_from(&script);
        let mut selected = run(&mut separator);
        selected.sort_unstable();
        outcomes.insert(selected);
        // The next script: the last tie with a choice left moves on, those after it begin anew.
        script.resize(separator.ties.len(), 0);
        while let Some(last) = script.pop() {
            if last + 1 < separator.ties[script.len()].among.len() {
                script.push(last + 1);
                break;
            }
        }
        if script.is_empty() {
            break;
        }
    }
    outcomes.into_iter().collect()
}
