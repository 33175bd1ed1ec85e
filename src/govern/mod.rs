//! Governance of the plan on a day: which bodies work, which meetings had their quorum, what was decided and done, what
//! the next meetings are to speak of, and the roadmap.
//!
//! Pure functions over the plan. The order of rows changes nothing: bodies stand by tier and id, everything else by its
//! id. A missing date never counts as on time.

mod agenda;
mod bodies;
mod decisions;
mod duties;
mod roadmap;

use serde::Serialize;

pub use agenda::Agenda;
pub use bodies::{BodyState, MeetingState, Quorum};
pub use decisions::{DecisionState, Link};
pub use duties::{Actor, Duty};
pub use roadmap::{ActivityState, Phase};

use crate::check::Timing;
use crate::diagnostics::{Findings, Found};
use crate::model::{Date, Plan};

/// Everything that is said of governance on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Governance {
    /// The day; without one nothing is late.
    pub today: Option<Date>,
    /// Bodies, the highest tier first.
    pub bodies: Vec<BodyState>,
    /// Their meetings, by day.
    pub meetings: Vec<MeetingState>,
    /// What they decided.
    pub decisions: Vec<DecisionState>,
    /// What their next meetings are to speak of.
    pub agendas: Vec<Agenda>,
    /// Who decides and who carries out.
    pub duties: Vec<Duty>,
    /// The roadmap by phase.
    pub phases: Vec<Phase>,
}

impl Governance {
    /// Returns the decisions that are late on the day and not done.
    pub fn late(&self) -> impl Iterator<Item = &DecisionState> {
        self.decisions.iter().filter(|it| matches!(it.timing, Timing::Overdue { .. }))
    }
}

/// Says how governance stands on a day; nothing when the workspace says nothing of it.
///
/// # Findings
/// P2060 to P2069.
#[must_use]
pub fn govern(plan: &Plan, today: Option<Date>) -> Found<Option<Governance>> {
    if plan.governance.is_empty() {
        return Found::new(None, Findings::default());
    }
    let mut findings = Findings::default();
    let meetings = bodies::meetings(plan, today, &mut findings);
    let decisions = decisions::decisions(plan, &meetings, today, &mut findings);
    let bodies = bodies::bodies(plan, &meetings, &decisions, today, &mut findings);
    let phases = roadmap::phases(plan, today, &mut findings);
    let governance = Governance {
        today,
        agendas: agenda::agendas(plan, &bodies, &meetings, &decisions),
        duties: duties::duties(plan, &bodies, &decisions),
        bodies,
        meetings,
        decisions,
        phases,
    };
    Found::new(Some(governance), findings)
}

/// The order of ids as people count: `D2` before `D10`.
fn natural(id: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, u64)> = Vec::new();
    let (mut letters, mut digits) = (String::new(), String::new());
    for letter in id.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else {
            if !digits.is_empty() {
                parts.push((std::mem::take(&mut letters), digits.parse().unwrap_or(u64::MAX)));
                digits.clear();
            }
            letters.push(letter);
        }
    }
    parts.push((letters, digits.parse().unwrap_or(0)));
    parts
}
