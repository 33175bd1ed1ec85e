//! What the registers of a commune amount to on a day: who was heard, what was promised, told, read, asked for and learnt,
//! and what is late.
//!
//! A day that is not written is unknown: what has no day was not held, not kept and not in time. Counts of persons are
//! aggregates, and small ones are withheld.

mod capacity;
mod evidence;
mod heard;
mod keeping;
#[cfg(test)]
mod laws;
mod notes;
mod promises;
mod spread;
mod staff;
mod support;

use serde::Serialize;

pub use capacity::{Attendance, Gap, Lessons, TrainingLine, lessons};
pub use evidence::{Reviewed, reviewed};
pub use heard::{Heard, HeardCell, HeardZone, heard};
pub use keeping::{Keeping, keeping};
pub use promises::{Asked, AskedLine, Late, LateKind, Promised, Promises, asked, late, promises};
pub use spread::{Spread, ZoneSpread, spread};
pub use staff::{Caseload, FacilityStaff, caseloads, facility_staff};
pub use support::{ScoreLine, ScoreOf, SupportLine, scores, supports};

use crate::diagnostics::Found;
use crate::model::{Date, Plan};
use crate::profile::Profile;

/// What the review is of.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The regime, with its norms of staff.
    pub profile: &'a Profile,
    /// The day; nothing is late or in time without one.
    pub today: Option<Date>,
}

/// Everything that is said of the registers on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Review {
    /// The day.
    pub today: Option<Date>,
    /// Who was heard.
    pub heard: Heard,
    /// What was promised.
    pub promises: Promises,
    /// What was asked of partners.
    pub asked: Asked,
    /// What was read, and used.
    pub reviewed: Reviewed,
    /// Where the plan was made known.
    pub spread: Spread,
    /// Gaps of capacity, and the training against them.
    pub lessons: Lessons,
    /// Staff of the facilities against the norms.
    pub staff: Vec<FacilityStaff>,
    /// Households for each social worker.
    pub caseloads: Vec<Caseload>,
    /// Contracts of support.
    pub supports: Vec<SupportLine>,
    /// The citizens' score card.
    pub scores: Vec<ScoreLine>,
    /// What is late, the longest first.
    pub late: Vec<Late>,
}

/// Reviews the registers on a day; nothing when the workspace keeps none and names no norm of staff.
///
/// # Findings
/// Those of the registers; see the codes P2120 to P2127.
#[must_use]
pub fn review(given: &Given<'_>) -> Found<Option<Review>> {
    let staff = facility_staff(given);
    if given.plan.registers.is_empty() && staff.is_empty() {
        return Found::new(None, crate::diagnostics::Findings::default());
    }
    let review = Review {
        today: given.today,
        heard: heard(given),
        promises: promises(given),
        asked: asked(given),
        reviewed: reviewed(given),
        spread: spread(given),
        lessons: lessons(given),
        staff,
        caseloads: caseloads(given),
        supports: supports(given),
        scores: scores(given),
        late: late(given),
    };
    let findings = notes::notes(given, &review);
    Found::new(Some(review), findings)
}
