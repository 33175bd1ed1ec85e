//! Norms of staff in facilities, as a profile gives them.

use serde::{Deserialize, Serialize};

use super::{Legal, Status, Title};
use crate::model::FacilityKind;

/// Staff that a facility counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the columns of the sheet of facilities")]
pub enum Staff {
    Teachers,
    Doctors,
    Nurses,
}

impl Staff {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Staff::Teachers => "teachers",
            Staff::Doctors => "doctors",
            Staff::Nurses => "nurses",
        }
    }
}

/// What a norm of staff counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffBasis {
    /// At least so many in each facility.
    Facility,
    /// At most so many pupils for each.
    Pupils,
}

/// A norm of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffNorm {
    /// Facilities it holds for.
    pub facility: FacilityKind,
    /// Staff it speaks of.
    pub staff: Staff,
    /// What it counts by.
    pub basis: StaffBasis,
    /// The norm.
    pub norm: Legal<u32>,
}

impl StaffNorm {
    /// Returns its key with its source and status.
    pub(super) fn source(&self) -> (String, &Title, Status) {
        let key = format!("staffing.{}.{}", self.facility.word(), self.staff.word());
        (key, &self.norm.source, self.norm.status)
    }
}
