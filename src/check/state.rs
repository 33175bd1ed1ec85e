//! Where a plan stands, by what its procedure proves: never further than its deliberation and its visa.
//!
//! The dated steps are taken in the order of their days; each moves the plan along [`TRANSITIONS`] or is reported. The
//! states of preparation between the launch and the committees rest on the stages, not on a day.

use serde::Serialize;

use super::stages::{StageProgress, StageState};
use crate::diagnostics::{Code, Diagnostic, Findings, Found};
use crate::model::{Date, Plan, ProcedureLine, Step};
use crate::profile::Profile;

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    /// Nothing is decided.
    Draft,
    /// The president has decided to prepare it.
    Launched,
    /// The diagnosis is complete.
    Diagnosed,
    /// The vision and the axes are set.
    Envisioned,
    /// The projects are ranked.
    Prioritised,
    /// The projects are programmed.
    Programmed,
    /// The draft lies with the permanent committees.
    InCommittee,
    /// The council sent it back.
    Returned,
    /// The council has voted it; the governor has not got it yet.
    Voted,
    /// The governor has it.
    VisaPending,
    /// The governor refused the visa, or put it off.
    VisaSuspended,
    /// It may be carried out.
    InForce,
    /// It is in force, and an update is being prepared.
    Updating,
    /// It is over.
    Closed,
}

impl PlanState {
    /// Every state.
    pub const ALL: [PlanState; 14] = [
        PlanState::Draft,
        PlanState::Launched,
        PlanState::Diagnosed,
        PlanState::Envisioned,
        PlanState::Prioritised,
        PlanState::Programmed,
        PlanState::InCommittee,
        PlanState::Returned,
        PlanState::Voted,
        PlanState::VisaPending,
        PlanState::VisaSuspended,
        PlanState::InForce,
        PlanState::Updating,
        PlanState::Closed,
    ];

    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PlanState::Draft => "draft",
            PlanState::Launched => "launched",
            PlanState::Diagnosed => "diagnosed",
            PlanState::Envisioned => "envisioned",
            PlanState::Prioritised => "prioritised",
            PlanState::Programmed => "programmed",
            PlanState::InCommittee => "in_committee",
            PlanState::Returned => "returned",
            PlanState::Voted => "voted",
            PlanState::VisaPending => "visa_pending",
            PlanState::VisaSuspended => "visa_suspended",
            PlanState::InForce => "in_force",
            PlanState::Updating => "updating",
            PlanState::Closed => "closed",
        }
    }

    /// Returns whether the council's vote stands.
    #[must_use]
    pub fn is_voted(self) -> bool {
        matches!(self, PlanState::Voted | PlanState::VisaPending | PlanState::VisaSuspended) || self.is_executable()
    }

    /// Returns whether the plan may be carried out, or was.
    #[must_use]
    pub fn is_executable(self) -> bool {
        matches!(self, PlanState::InForce | PlanState::Updating | PlanState::Closed)
    }
}

/// A way from one state to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// The step that moves the plan.
    pub step: Step,
    /// States in which it can.
    pub from: &'static [PlanState],
    /// Where it leads.
    pub to: PlanState,
    /// Whether the step must carry a number.
    pub needs_reference: bool,
}

/// States before the vote.
const BEFORE_VOTE: &[PlanState] = &[
    PlanState::Draft,
    PlanState::Launched,
    PlanState::Diagnosed,
    PlanState::Envisioned,
    PlanState::Prioritised,
    PlanState::Programmed,
    PlanState::InCommittee,
    PlanState::Returned,
];

/// Every transition of a regime with a visa; a vote alone leads to force where the regime asks for none.
pub const TRANSITIONS: &[Transition] = &[
    Transition { step: Step::Decision, from: &[PlanState::Draft], to: PlanState::Launched, needs_reference: false },
    Transition {
        step: Step::CommitteeSubmission,
        from: BEFORE_VOTE,
        to: PlanState::InCommittee,
        needs_reference: false,
    },
    Transition { step: Step::Returned, from: BEFORE_VOTE, to: PlanState::Returned, needs_reference: false },
    Transition { step: Step::Deliberation, from: BEFORE_VOTE, to: PlanState::Voted, needs_reference: true },
    Transition {
        step: Step::Transmission,
        from: &[PlanState::Voted, PlanState::VisaSuspended],
        to: PlanState::VisaPending,
        needs_reference: false,
    },
    Transition {
        step: Step::VisaRefused,
        from: &[PlanState::Voted, PlanState::VisaPending],
        to: PlanState::VisaSuspended,
        needs_reference: false,
    },
    Transition {
        step: Step::Visa,
        from: &[PlanState::Voted, PlanState::VisaPending, PlanState::VisaSuspended],
        to: PlanState::InForce,
        needs_reference: true,
    },
    Transition {
        step: Step::UpdateDecision,
        from: &[PlanState::InForce],
        to: PlanState::Updating,
        needs_reference: false,
    },
    Transition { step: Step::UpdateVisa, from: &[PlanState::Updating], to: PlanState::InForce, needs_reference: true },
    Transition {
        step: Step::Closing,
        from: &[PlanState::InForce, PlanState::Updating],
        to: PlanState::Closed,
        needs_reference: false,
    },
];

/// Where the plan stands, and what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The state.
    pub state: PlanState,
    /// The deliberation that was counted: its number and day.
    pub deliberation: Option<(String, Date)>,
    /// The visa that was counted: its number and day.
    pub visa: Option<(String, Date)>,
}

/// Tells where the plan stands on a day.
///
/// # Findings
/// `StepOutOfOrder`, `StepWithoutReference` and `StepInFuture` for steps that were not counted.
#[must_use]
pub fn standing(plan: &Plan, profile: &Profile, stages: &[StageProgress], today: Option<Date>) -> Found<Standing> {
    let mut findings = Findings::default();
    let mut standing = Standing { state: PlanState::Draft, deliberation: None, visa: None };
    let mut dated: Vec<(Date, &ProcedureLine)> =
        plan.procedure.lines.iter().filter_map(|line| Some((line.done?, line))).collect();
    dated.sort_by_key(|(date, line)| (*date, line.step));
    for (date, line) in dated {
        if today.is_some_and(|today| date > today) {
            findings.push(at(Code::StepInFuture, line).with("date", date.to_string()));
        } else if let Err(code) = advance(&mut standing, line, date, profile) {
            findings.push(at(code, line).with("state", standing.state.word()));
        }
    }
    if standing.state == PlanState::Launched {
        standing.state = prepared(stages);
    }
    Found::new(standing, findings)
}

fn at(code: Code, line: &ProcedureLine) -> Diagnostic {
    Diagnostic::new(code).at_cell(&line.done_cell).with("step", line.step.word())
}

/// Moves the plan by a step, or says why the step does not count.
fn advance(standing: &mut Standing, line: &ProcedureLine, date: Date, profile: &Profile) -> Result<(), Code> {
    let mut ways = TRANSITIONS.iter().filter(|way| way.step == line.step).peekable();
    if ways.peek().is_none() {
        return Ok(());
    }
    let way = ways.find(|way| way.from.contains(&standing.state)).ok_or(Code::StepOutOfOrder)?;
    if way.needs_reference && line.reference.is_empty() {
        return Err(Code::StepWithoutReference);
    }
    let proof = (line.reference.clone(), date);
    standing.state = way.to;
    match line.step {
        Step::Deliberation => {
            standing.deliberation = Some(proof);
            if !profile.needs_visa() {
                standing.state = PlanState::InForce;
            }
        }
        Step::Visa => standing.visa = Some(proof),
        _ => {}
    }
    Ok(())
}

/// How far the preparation has come, by its stages.
fn prepared(stages: &[StageProgress]) -> PlanState {
    let is_complete = |id: &str| stages.iter().any(|it| it.id == id && it.state == StageState::Complete);
    let has = |id: &str, material: crate::profile::Material| {
        let stage = stages.iter().find(|it| it.id == id);
        stage.is_some_and(|stage| stage.wanted.iter().any(|it| it.material == material && it.is_enough()))
    };
    if !is_complete("ST3") {
        PlanState::Launched
    } else if is_complete("ST5") {
        PlanState::Programmed
    } else if has("ST5", crate::profile::Material::ScoredProjects) {
        PlanState::Prioritised
    } else if is_complete("ST4") {
        PlanState::Envisioned
    } else {
        PlanState::Diagnosed
    }
}
