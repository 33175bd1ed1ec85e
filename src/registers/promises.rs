//! What was promised and what was asked, in its time or not; and everything that is late.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Given;
use super::keeping::{Keeping, keeping};
use crate::model::{CommitmentId, CommitmentStatus, Date, Money, RequestKind, StakeholderId, Text};

/// What was promised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Promises {
    /// In the order of the sheet.
    pub lines: Vec<Promised>,
    /// By status as noted.
    pub statuses: BTreeMap<CommitmentStatus, usize>,
    /// Kept, with a day of keeping that is not after the day due.
    pub n_in_time: usize,
    /// Past due and not kept.
    pub n_overdue: usize,
    /// Sum pledged, withdrawn pledges left out.
    pub pledged: Money,
    /// Of it, kept.
    pub kept: Money,
    /// Of it, under a condition.
    pub conditional: Money,
}

/// A commitment and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Promised {
    /// Which.
    pub id: CommitmentId,
    /// How it stands; nothing once it is withdrawn or noted as not kept.
    pub keeping: Option<Keeping>,
}

/// Returns how commitments stand.
///
/// # Missing data
/// A commitment noted as kept without a day counts as kept, never as in time.
#[must_use]
pub fn promises(given: &Given<'_>) -> Promises {
    let mut promises = Promises::default();
    for it in &given.plan.registers.commitments {
        if let Some(status) = it.status {
            *promises.statuses.entry(status).or_default() += 1;
        }
        let is_over = matches!(it.status, Some(CommitmentStatus::Withdrawn | CommitmentStatus::NotKept));
        let is_kept = it.status == Some(CommitmentStatus::Kept);
        let done = it.done.filter(|_| is_kept || it.status.is_none());
        let mut stands = keeping(it.due, done, given.today);
        if is_kept && it.done.is_none() {
            stands = Keeping::Done;
        }
        let stands = (!is_over).then_some(stands);
        promises.n_in_time += usize::from(stands == Some(Keeping::InTime));
        promises.n_overdue += usize::from(matches!(stands, Some(Keeping::Overdue { .. })));
        let amount = it.amount.as_ref().map_or(Money::ZERO, |amount| amount.value);
        if it.status != Some(CommitmentStatus::Withdrawn) {
            promises.pledged = sum(promises.pledged, amount);
            if is_kept {
                promises.kept = sum(promises.kept, amount);
            }
            if !it.condition.is_empty() && !is_kept {
                promises.conditional = sum(promises.conditional, amount);
            }
        }
        promises.lines.push(Promised { id: it.id.clone(), keeping: stands });
    }
    promises
}

fn sum(one: Money, other: Money) -> Money {
    [one, other].into_iter().sum()
}

/// What was asked of partners.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Requests of the register, then those of data in the procedure.
    pub lines: Vec<AskedLine>,
    /// Answered.
    pub n_answered: usize,
    /// Answered on or before the day due.
    pub n_in_time: usize,
    /// Without answer after the day due.
    pub n_overdue: usize,
}

/// Something asked of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedLine {
    /// Id in its sheet.
    pub id: String,
    /// Of whom, when the register knows it.
    pub stakeholder: Option<StakeholderId>,
    /// Of whom, as the sheet of the procedure names it.
    pub service: Text,
    /// What kind of thing.
    pub kind: Option<RequestKind>,
    /// What exactly.
    pub object: Text,
    /// When.
    pub asked: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
    /// When it came.
    pub answered: Option<Date>,
    /// How it stands.
    pub keeping: Keeping,
}

/// Returns how requests stand; those for data that the procedure keeps carry no day due, and are never called in time.
#[must_use]
pub fn asked(given: &Given<'_>) -> Asked {
    let own = given.plan.registers.requests.iter().map(|it| AskedLine {
        id: it.id.to_string(),
        stakeholder: Some(it.stakeholder.clone()),
        service: Text::default(),
        kind: it.kind,
        object: it.object.clone(),
        asked: it.asked,
        due: it.due,
        answered: it.answered,
        keeping: keeping(it.due, it.answered, given.today),
    });
    let of_procedure = given.plan.procedure.requests.iter().map(|it| AskedLine {
        id: it.id.clone(),
        stakeholder: None,
        service: it.service.clone(),
        kind: Some(RequestKind::Data),
        object: it.object.clone(),
        asked: it.asked,
        due: None,
        answered: it.answered,
        keeping: keeping(None, it.answered, given.today),
    });
    let lines: Vec<AskedLine> = own.chain(of_procedure).collect();
    Asked {
        n_answered: lines.iter().filter(|it| it.keeping.is_done()).count(),
        n_in_time: lines.iter().filter(|it| it.keeping == Keeping::InTime).count(),
        n_overdue: lines.iter().filter(|it| matches!(it.keeping, Keeping::Overdue { .. })).count(),
        lines,
    }
}

/// What a late thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the registers")]
pub enum LateKind {
    Request,
    Commitment,
    Communication,
    Training,
    Study,
    Support,
}

impl LateKind {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            LateKind::Request => "request",
            LateKind::Commitment => "commitment",
            LateKind::Communication => "communication",
            LateKind::Training => "training",
            LateKind::Study => "study",
            LateKind::Support => "support",
        }
    }
}

/// Something that is due and not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Late {
    /// What it is.
    pub kind: LateKind,
    /// Its id.
    pub id: String,
    /// What exactly.
    pub what: Text,
    /// Of which stakeholder.
    pub stakeholder: Option<StakeholderId>,
    /// Until when it was due.
    pub due: Date,
    /// Days late.
    pub days: i64,
}

/// Returns what is late on the day, the longest first; ties by kind and id.
#[must_use]
pub fn late(given: &Given<'_>) -> Vec<Late> {
    let registers = &given.plan.registers;
    let mut late: Vec<Late> = Vec::new();
    let mut add = |kind, id: &str, what: &Text, whom: Option<&StakeholderId>, due: Option<Date>, keeping| {
        if let (Keeping::Overdue { days }, Some(due)) = (keeping, due) {
            late.push(Late { kind, id: id.to_owned(), what: what.clone(), stakeholder: whom.cloned(), due, days });
        }
    };
    let stands = |due, done| keeping(due, done, given.today);
    for it in &registers.requests {
        let whom = Some(&it.stakeholder);
        add(LateKind::Request, it.id.as_str(), &it.object, whom, it.due, stands(it.due, it.answered));
    }
    for (it, promised) in registers.commitments.iter().zip(promises(given).lines) {
        let keeping = promised.keeping.unwrap_or(Keeping::Open);
        add(LateKind::Commitment, it.id.as_str(), &it.text, Some(&it.stakeholder), it.due, keeping);
    }
    for it in &registers.communication {
        add(LateKind::Communication, it.id.as_str(), &it.message, None, it.planned, stands(it.planned, it.done));
    }
    for it in &registers.trainings {
        add(LateKind::Training, it.id.as_str(), &it.title, None, it.planned, stands(it.planned, it.done));
    }
    late.sort_by(|one, other| {
        other.days.cmp(&one.days).then(one.kind.cmp(&other.kind)).then_with(|| one.id.cmp(&other.id))
    });
    late
}
