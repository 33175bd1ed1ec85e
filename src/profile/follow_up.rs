//! Thresholds of the follow-up, as a profile gives them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Legal, Status, Title};

/// Thresholds of the follow-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpRules {
    /// Progress over time elapsed: red below the first, orange below the second.
    pub schedule_index: Legal<[Decimal; 2]>,
    /// Days within which a complaint is answered.
    pub answer_days: Legal<u16>,
}

impl FollowUpRules {
    /// Returns every value's key with its source and status.
    pub(super) fn sources(&self) -> [(&'static str, &Title, Status); 2] {
        [
            ("schedule_index", &self.schedule_index.source, self.schedule_index.status),
            ("answer_days", &self.answer_days.source, self.answer_days.status),
        ]
    }
}
