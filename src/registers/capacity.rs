//! Gaps between the skills that bodies have and those they need, and the training that answers them.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::Given;
use super::keeping::{Keeping, keeping};
use crate::model::{CapacityId, Money, Training, TrainingId};

/// Gaps of capacity, and the training against them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Lessons {
    /// In the order of the sheet.
    pub gaps: Vec<Gap>,
    /// In the order of the sheet.
    pub trainings: Vec<TrainingLine>,
    /// Sessions held.
    pub n_held: usize,
    /// Days of the sessions whose length is known.
    pub days: Decimal,
    /// Cost of the sessions whose cost is known.
    pub cost: Money,
}

/// A skill of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Which.
    pub id: CapacityId,
    /// Levels wanting; nothing when one of the two levels is unknown.
    pub levels: Option<u32>,
    /// Sessions that answer it.
    pub trainings: Vec<TrainingId>,
}

impl Gap {
    /// Returns whether a level is wanting and no session answers it.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.levels.is_some_and(|levels| levels > 0) && self.trainings.is_empty()
    }
}

/// A session of training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrainingLine {
    /// Which.
    pub id: TrainingId,
    /// How it stands.
    pub keeping: Keeping,
    /// Who attended.
    pub attendance: Attendance,
}

/// Who attended a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attendance {
    /// Women and men.
    Known {
        /// Women.
        women: u32,
        /// Men.
        men: u32,
    },
    /// So few that somebody could be recognised.
    Withheld,
    /// Not counted, or not held.
    Unknown,
}

impl Serialize for Attendance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Counted {
            women: u32,
            men: u32,
        }
        match *self {
            Attendance::Known { women, men } => Counted { women, men }.serialize(serializer),
            Attendance::Withheld => serializer.serialize_str("withheld"),
            Attendance::Unknown => serializer.serialize_none(),
        }
    }
}

/// Returns gaps and training.
///
/// # Formula
/// levels wanting = level required − level present, never below nothing.
#[must_use]
pub fn lessons(given: &Given<'_>) -> Lessons {
    let registers = &given.plan.registers;
    let gaps = registers.capacities.iter().map(|it| Gap {
        id: it.id.clone(),
        levels: match (&it.present, &it.required) {
            (Some(present), Some(required)) => Some(required.value.saturating_sub(present.value)),
            _ => None,
        },
        trainings: registers
            .trainings
            .iter()
            .filter(|training| training.capacities.contains(&it.id))
            .map(|training| training.id.clone())
            .collect(),
    });
    let least = given.profile.privacy.min_persons.value;
    let trainings: Vec<TrainingLine> = registers
        .trainings
        .iter()
        .map(|it| {
            let keeping = keeping(it.planned, it.done, given.today);
            let attendance = if keeping.is_done() { attendance(it, least) } else { Attendance::Unknown };
            TrainingLine { id: it.id.clone(), keeping, attendance }
        })
        .collect();
    Lessons {
        gaps: gaps.collect(),
        n_held: trainings.iter().filter(|it| it.keeping.is_done()).count(),
        trainings,
        days: registers.trainings.iter().filter_map(|it| it.days.as_ref()).map(|it| it.value).sum(),
        cost: registers.trainings.iter().filter_map(|it| it.cost.as_ref()).map(|it| it.value).sum(),
    }
}

/// Both sexes or none: one alone would give the other back wherever the total is known.
fn attendance(training: &Training, least: u32) -> Attendance {
    let (Some(women), Some(men)) = (&training.women, &training.men) else { return Attendance::Unknown };
    let is_small = |n: u32| n > 0 && n < least;
    if is_small(women.value) || is_small(men.value) {
        return Attendance::Withheld;
    }
    Attendance::Known { women: women.value, men: men.value }
}
