//! How a node is split in two, and what the split sets.

use super::super::bound::State;
use super::super::simplex::Ended;
use super::{Core, Node, Search, WHOLE};

/// Candidates that are tried before a branch is chosen.
const TRIED: usize = 12;
/// Steps of such a trial.
const TRIAL_STEPS: usize = 12;
/// Trials after which the experience with a column is trusted.
const TRUSTED: u32 = 16;

/// Both, in a search near the best choice, where many small trees count more than good ones, and when a trial is dear.
const FEW: (usize, u32) = (8, 4);
/// A trial copies the relaxation; one that is larger is dear.
const CHEAP_BYTES: usize = 1 << 20;

/// What one side of a split sets.
pub(super) type Side = Vec<(usize, State)>;

/// A way to split a node.
struct Split {
    /// What experience is kept under.
    key: usize,
    /// How far the relaxation stands on the second side.
    value: f64,
    merit: f64,
    sides: [Side; 2],
}

impl Search<'_> {
    /// Whether a group that must now be chosen was not, or not wholly, in the relaxation.
    pub(super) fn is_group_moved(&self, core: &Core, node: &Node, before: &[State]) -> bool {
        let n = self.columns.len();
        self.columns.of_group.iter().enumerate().any(|(group, range)| {
            before[n + group] != node.states[n + group] && {
                let part = |column: usize| match node.states[column] {
                    State::In => 1.0,
                    State::Out => 0.0,
                    State::Free => core.variable[column].map_or(0.0, |at| node.relaxation.value(at)),
                };
                range.clone().map(part).sum::<f64>() < 1.0 - WHOLE
            }
        })
    }

    /// What a node may be split by: for each group, whether it is chosen at all, else whether early or late.
    ///
    /// # Source
    /// Beale and Tomlin 1970: sets of which one is chosen are split as sets, for a column alone only moves its value to
    /// the next.
    fn splits(&self, core: &Core, node: &Node) -> Vec<Split> {
        let mut found = Vec::new();
        for (group, range) in self.columns.of_group.iter().enumerate() {
            let free: Vec<(usize, f64)> = range
                .clone()
                .filter(|column| node.states[*column] == State::Free)
                .filter_map(|column| Some((column, node.relaxation.value(core.variable[column]?))))
                .collect();
            let sum: f64 = free.iter().map(|(_, value)| value).sum();
            let is_taken = range.clone().any(|column| node.states[column] == State::In);
            if free.is_empty() || is_taken {
                continue;
            }
            let worth = free.iter().map(|(column, _)| self.columns.value[*column].unsigned_abs()).max().unwrap_or(0);
            let worth = worth as f64;
            if sum > WHOLE && sum < 1.0 - WHOLE && !self.columns.must(&node.states, group) {
                let id = self.columns.len() + group;
                let sides = [vec![(id, State::Out)], vec![(id, State::In)]];
                found.push(Split { key: 2 * group, value: sum, merit: sum.min(1.0 - sum) * worth, sides });
                continue;
            }
            if free.iter().all(|(_, value)| *value < WHOLE || *value > 1.0 - WHOLE) {
                continue;
            }
            // The place that parts the value most evenly.
            let mut before = 0.0;
            let mut at = (1, f64::INFINITY, 0.0);
            for (place, (_, value)) in free.iter().enumerate().take(free.len() - 1) {
                before += value;
                let distance = (before - sum / 2.0).abs();
                if distance < at.1 - 1e-12 {
                    at = (place + 1, distance, before);
                }
            }
            let out = |list: &[(usize, f64)]| list.iter().map(|(column, _)| (*column, State::Out)).collect::<Side>();
            let value = (at.2 / sum.max(WHOLE)).clamp(WHOLE, 1.0 - WHOLE);
            let sides = [out(&free[..at.0]), out(&free[at.0..])];
            found.push(Split { key: 2 * group + 1, value, merit: value.min(1.0 - value) * worth * 0.1, sides });
        }
        found.sort_by(|one, other| other.merit.total_cmp(&one.merit).then(one.key.cmp(&other.key)));
        found
    }

    /// Chooses the split whose two sides promise to lose most.
    pub(super) fn branch(&mut self, core: &Core, node: &Node) -> Option<[Side; 2]> {
        let mut splits = self.splits(core, node);
        if splits.is_empty() {
            // A whole relaxation was offered already; when rounding kept it from being accepted, search on.
            let is_accepted = node.bound <= self.floor;
            return if is_accepted { None } else { self.any(node) };
        }
        let is_cheap = !self.is_near && node.relaxation.n_bytes() < CHEAP_BYTES;
        let (tried, trusted) = if is_cheap { (TRIED, TRUSTED) } else { FEW };
        self.by_promise(&mut splits);
        let mut chosen = 0;
        let mut top = f64::NEG_INFINITY;
        for (rank, split) in splits.iter().enumerate() {
            if self.is_stopped {
                return None;
            }
            let known = self.experience.get(&split.key).copied().unwrap_or_default();
            let losses = [0, 1].map(|side| {
                let distance = if side == 1 { 1.0 - split.value } else { split.value };
                if known.times[side] >= trusted || rank >= tried {
                    let mean = known.losses[side] / f64::from(known.times[side].max(1));
                    return mean * distance;
                }
                let loss = self.trial(core, node, &split.sides[side]);
                let experience = self.experience.entry(split.key).or_default();
                experience.losses[side] += loss / distance.max(WHOLE);
                experience.times[side] += 1;
                loss
            });
            let score = losses[0].max(1e-9) * losses[1].max(1e-9);
            if score > top {
                top = score;
                chosen = rank;
            }
        }
        let split = splits.swap_remove(chosen);
        let [low, high] = split.sides;
        Some(if split.value >= 0.5 { [high, low] } else { [low, high] })
    }

    /// Puts those splits first that experience or, without any, their merit says most of.
    fn by_promise(&self, splits: &mut Vec<Split>) {
        let mut means = [[0.0, 0.0]; 2];
        for (kind, means) in means.iter_mut().enumerate() {
            for (side, mean) in means.iter_mut().enumerate() {
                let of_kind = self.experience.iter().filter(|(key, _)| **key % 2 == kind);
                let (sum, n) =
                    of_kind.fold((0.0, 0u32), |(sum, n), (_, known)| (sum + known.losses[side], n + known.times[side]));
                *mean = sum / f64::from(n.max(1));
            }
        }
        let promise = |split: &Split| {
            let known = self.experience.get(&split.key).copied().unwrap_or_default();
            let loss = |side: usize| {
                let distance = if side == 1 { 1.0 - split.value } else { split.value };
                let mean = match known.times[side] {
                    0 => means[split.key % 2][side],
                    n => known.losses[side] / f64::from(n),
                };
                (mean * distance).max(1e-9)
            };
            loss(0) * loss(1)
        };
        let mut rated: Vec<(f64, Split)> = splits.drain(..).map(|split| (promise(&split), split)).collect();
        // The sort is stable: equal ones stay in the order of their merit.
        rated.sort_by(|one, other| other.0.total_cmp(&one.0));
        splits.extend(rated.into_iter().map(|(_, split)| split));
    }

    /// How much the relaxation loses on a side.
    fn trial(&mut self, core: &Core, node: &Node, side: &Side) -> f64 {
        let mut relaxation = node.relaxation.clone();
        let before = relaxation.objective();
        for (id, state) in side {
            match (id.checked_sub(self.columns.len()), state) {
                (None, state) => {
                    if let Some(at) = core.variable[*id] {
                        relaxation.fix(at, if *state == State::In { 1.0 } else { 0.0 });
                    }
                }
                (Some(group), State::In) => {
                    if let Some(row) = core.group_rows[group] {
                        relaxation.fill(row);
                    }
                }
                (Some(group), State::Out | State::Free) => {
                    let range = self.columns.of_group[group].clone();
                    let free = range.filter(|column| node.states[*column] == State::Free);
                    for at in free.filter_map(|column| core.variable[column]) {
                        relaxation.fix(at, 0.0);
                    }
                }
            }
        }
        match relaxation.solve(f64::NEG_INFINITY, TRIAL_STEPS, &mut || self.is_over()) {
            Ended::Infeasible(_) => 1.0,
            _ => (before - relaxation.objective()).max(0.0),
        }
    }

    /// Tells the relaxation what has been set.
    pub(super) fn fix_changed(&self, core: &Core, node: &mut Node, before: &[State]) {
        for (at, column) in core.columns.iter().enumerate() {
            if before[*column] != node.states[*column] {
                node.relaxation.fix(at, if node.states[*column] == State::In { 1.0 } else { 0.0 });
            }
        }
        let n = self.columns.len();
        for (group, row) in core.group_rows.iter().enumerate() {
            if let Some(row) = row.filter(|_| before[n + group] != node.states[n + group]) {
                node.relaxation.fill(row);
            }
        }
    }
}
