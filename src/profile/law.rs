//! The legal side of a regime: rules, steps of the procedure, deadlines and what adoption asks for.

use serde::{Deserialize, Serialize};

use super::{Legal, Profile, Status, Title};
use crate::model::{Actor, Paper, Step};

/// How much a rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gravity {
    /// The plan is not complete while it is broken.
    Block,
    /// It is listed among what is to be mended.
    Warn,
    /// It is told.
    Info,
}

impl Gravity {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Gravity::Block => "block",
            Gravity::Warn => "warn",
            Gravity::Info => "info",
        }
    }
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Steps, dates and votes.
    Procedure,
    /// What the plan holds.
    Content,
    /// Equality of women and men.
    Gender,
    /// Links inside the plan and with other plans.
    Coherence,
    /// Money.
    Finance,
    /// Follow-up and evaluation.
    FollowUp,
    /// What is made public.
    Publication,
}

impl Family {
    /// Every family, in the order of tables.
    pub const ALL: [Family; 7] = [
        Family::Procedure,
        Family::Content,
        Family::Gender,
        Family::Coherence,
        Family::Finance,
        Family::FollowUp,
        Family::Publication,
    ];

    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Family::Procedure => "procedure",
            Family::Content => "content",
            Family::Gender => "gender",
            Family::Coherence => "coherence",
            Family::Finance => "finance",
            Family::FollowUp => "follow_up",
            Family::Publication => "publication",
        }
    }
}

/// A rule of the regime; its test stands in `check::legal`, its words in the messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalRule {
    /// Id, such as `R-015`.
    pub id: String,
    /// What it is about.
    pub family: Family,
    /// How much it weighs.
    pub severity: Gravity,
    /// Who must act when it is not kept.
    pub actor: Actor,
    /// Law and article, or guide and year.
    pub source: Title,
    /// How well it is proven.
    pub status: Status,
}

/// A step of the regime's procedure, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureStep {
    /// Which step.
    pub step: Step,
    /// Stage it belongs to.
    pub stage: String,
    /// Who acts.
    pub actor: Actor,
    /// The paper it asks for.
    #[serde(default)]
    pub paper: Option<Paper>,
}

/// A deadline of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Id, such as `D-03`.
    pub id: String,
    /// Title.
    pub title: Title,
    /// What must be done by then.
    pub step: Step,
    /// What the delay is counted from.
    pub from: Step,
    /// Whether it is due so long after, or before.
    #[serde(default)]
    pub when: Side,
    /// How long.
    pub days: Legal<u16>,
    /// How days are counted.
    #[serde(default)]
    pub count: DayCount,
}

/// On which side of its origin a deadline lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// At most so long after.
    #[default]
    After,
    /// At least so long before.
    Before,
}

/// How days are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// Every day.
    #[default]
    Days,
    /// Monday to Friday; public holidays are counted as working days, for no list of them is held here.
    WorkingDays,
    /// Months, to the same day of the month.
    Months,
}

impl DayCount {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            DayCount::Days => "days",
            DayCount::WorkingDays => "working-days",
            DayCount::Months => "months",
        }
    }
}

/// What makes the plan executable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// Whether the governor's visa is needed beside the council's vote.
    pub visa: Legal<bool>,
    /// Months of the ordinary sessions.
    pub session_months: Legal<Vec<u8>>,
}

impl Profile {
    /// Returns whether the plan needs the governor's visa; a regime that does not say needs it.
    #[must_use]
    pub fn needs_visa(&self) -> bool {
        self.adoption.as_ref().is_none_or(|adoption| adoption.visa.value)
    }

    /// Returns the rule with this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&LegalRule> {
        self.rules.iter().find(|rule| rule.id.eq_ignore_ascii_case(id))
    }

    /// Returns the deadline of a step that is counted from another one.
    #[must_use]
    pub fn deadline(&self, step: Step, from: Step) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.step == step && deadline.from == from)
    }

    /// Returns what the legal side holds that nobody has checked against a text.
    pub(super) fn unverified_law(&self) -> Vec<(String, &Title)> {
        let mut keys: Vec<(String, &Title)> = Vec::new();
        if let Some(adoption) = &self.adoption {
            if adoption.visa.status == Status::Unverified {
                keys.push(("adoption.visa".to_owned(), &adoption.visa.source));
            }
            if adoption.session_months.status == Status::Unverified {
                keys.push(("adoption.session_months".to_owned(), &adoption.session_months.source));
            }
        }
        let rules = self.rules.iter().filter(|rule| rule.status == Status::Unverified);
        keys.extend(rules.map(|rule| (format!("rules.{}", rule.id), &rule.source)));
        keys
    }
}
