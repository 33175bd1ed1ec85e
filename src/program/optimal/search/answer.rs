//! What a search answers: the best choice so far, and how much better one could be.

use super::super::{Best, Status};
use super::Search;

impl Search<'_> {
    pub(super) fn none(&self, status: Status) -> Best {
        let chosen = vec![None; self.columns.of_group.len()];
        Best { status, chosen, value: 0, bound: 0, n_nodes: self.n_nodes }
    }

    fn ended(&self, status: Status, bound: i128) -> Best {
        match &self.incumbent.taken {
            Some(taken) => Best {
                status,
                chosen: self.columns.chosen(taken),
                value: self.incumbent.value,
                bound: bound.max(self.incumbent.value),
                n_nodes: self.n_nodes,
            },
            None => Best { bound, ..self.none(Status::NotFound) },
        }
    }

    fn proven(&self) -> Best {
        self.ended(Status::Proven, self.incumbent.value)
    }

    pub(super) fn proven_or_infeasible(&self) -> Best {
        if self.incumbent.taken.is_some() { self.proven() } else { self.none(Status::Infeasible) }
    }

    pub(super) fn stopped(&self, bound: i128) -> Best {
        self.ended(if bound <= self.incumbent.value { Status::Proven } else { Status::Bounded }, bound)
    }
}
