//! Which groups a search near the best choice sets free, and how the others are kept.

use super::super::bound::State;
use super::{Core, Search};

/// How groups are set free and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The others keep their options.
    Whole,
    /// Of the others, half may move to an option beside theirs.
    Shifted,
    /// The others keep their options; those set free stand in the same rows.
    Related,
}

/// They are taken in turn.
pub(super) const WAYS: [Way; 3] = [Way::Whole, Way::Shifted, Way::Related];

/// Rows with fewer groups than this part of all do not relate them.
const LEAST_SHARE: usize = 20;
/// Rows that are drawn for the groups of one search.
const DRAWN_ROWS: usize = 10;

impl Search<'_> {
    /// What is set when some groups are free: drawn from all, or half of twice as many that are in doubt.
    pub(super) fn kept(
        &mut self,
        states: &[State],
        core: &Core,
        doubtful: Option<&[usize]>,
        way: Way,
    ) -> Vec<(usize, State)> {
        let Some(taken) = self.incumbent.taken.clone() else { return Vec::new() };
        let n_groups = self.columns.of_group.len();
        let is_free = match (way, doubtful) {
            (Way::Related, _) => self.related(core),
            (_, None) => {
                let freed = self.freed[way as usize];
                (0..n_groups).map(|_| self.draw() % 100 < freed).collect()
            }
            (_, Some(doubtful)) => {
                let n = n_groups * self.freed[way as usize] as usize / 50;
                let mut is_free = vec![false; n_groups];
                doubtful.iter().take(n.max(2)).for_each(|group| is_free[*group] = self.draw().is_multiple_of(2));
                is_free
            }
        };
        let is_held: Vec<bool> = match way {
            Way::Shifted => (0..n_groups).map(|_| self.draw().is_multiple_of(2)).collect(),
            Way::Whole | Way::Related => vec![true; n_groups],
        };
        let columns = &self.columns;
        let kept = |column: usize| {
            let group = columns.group[column];
            let range = columns.of_group[group].clone();
            let mut beside = column.max(range.start + 1) - 1..range.end.min(column + 2);
            match (taken[column], is_held[group]) {
                (true, true) => Some((column, State::In)),
                (true, false) => Some((columns.len() + group, State::In)),
                (false, false) if beside.any(|other| taken[other]) => None,
                (false, _) => Some((column, State::Out)),
            }
        };
        let open = |column: &usize| states[*column] == State::Free && !is_free[columns.group[*column]];
        core.columns.iter().copied().filter(open).filter_map(kept).collect()
    }

    /// Groups that stand in the same rows.
    fn related(&mut self, core: &Core) -> Vec<bool> {
        let columns = std::sync::Arc::clone(&self.columns);
        let n_groups = columns.of_group.len();
        let mut is_free = vec![false; n_groups];
        let mut left = n_groups * self.freed[Way::Related as usize] as usize / 100;
        let relates = |row: &usize| *row < columns.n_rows && columns.parts[*row].len() * LEAST_SHARE > n_groups;
        let rows: Vec<usize> = core.rows.iter().flatten().map(|(row, _)| *row).filter(relates).collect();
        for _ in 0..DRAWN_ROWS {
            if rows.is_empty() {
                break;
            }
            let parts = &columns.parts[rows[(self.draw() % rows.len() as u64) as usize]];
            let share = (left * 100 / parts.len()).min(80) as u64;
            for part in parts {
                if left > 0 && !is_free[part.group] && self.draw() % 100 < share {
                    is_free[part.group] = true;
                    left -= 1;
                }
            }
        }
        is_free
    }

    /// The next of a fixed sequence (Marsaglia 2003, xorshift), so that every machine searches the same way.
    fn draw(&mut self) -> u64 {
        self.sequence ^= self.sequence << 13;
        self.sequence ^= self.sequence >> 7;
        self.sequence ^= self.sequence << 17;
        self.sequence
    }
}
