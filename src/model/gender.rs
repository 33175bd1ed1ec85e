//! The tables of gender analysis: activities, access and control, time, and what proves a project's marker.

use serde::Serialize;

use super::words::worded;
use super::{Measure, ProjectId, Text, WorkshopId};
use crate::source::{CellRef, Sourced};
use rust_decimal::Decimal;

/// Role of an activity.
///
/// # Source
/// Moser's triple role, with rest so that a day has twenty-four hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Work for an income or a harvest.
    Productive,
    /// Care, cooking, water and wood.
    Reproductive,
    /// Work for the community.
    Community,
    /// Rest, school and what remains.
    Rest,
}

worded!(Role {
    Productive = "productive",
    Reproductive = "reproductive",
    Community = "community",
    Rest = "rest",
});

/// Whose day or work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Person {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Girls.
    Girls,
    /// Boys.
    Boys,
}

worded!(Person {
    Women = "women",
    Men = "men",
    Girls = "girls",
    Boys = "boys",
});

/// A line of the activity profile: who does what, hours a week.
///
/// # Source
/// Harvard analytical framework, activity profile.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Activity {
    /// Activity.
    pub name: Text,
    /// Role.
    pub role: Role,
    /// Hours a week of women.
    pub women: Measure,
    /// Hours a week of men.
    pub men: Measure,
    /// Hours a week of girls.
    pub girls: Measure,
    /// Hours a week of boys.
    pub boys: Measure,
}

/// How far a group reaches or decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Not at all.
    None,
    /// In part.
    Partial,
    /// Fully.
    Full,
}

worded!(Degree {
    None = "none",
    Partial = "partial",
    Full = "full",
});

/// A line of the profile of access and control.
///
/// # Source
/// Harvard analytical framework, access and control profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccessControl {
    /// Resource or benefit.
    pub resource: Text,
    /// Access of women.
    pub access_women: Option<Degree>,
    /// Access of men.
    pub access_men: Option<Degree>,
    /// Control of women.
    pub control_women: Option<Degree>,
    /// Control of men.
    pub control_men: Option<Degree>,
}

/// Hours a day that a group spends in a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimeUse {
    /// Workshop that drew the day.
    pub workshop: Option<WorkshopId>,
    /// Whose day.
    pub person: Person,
    /// Role.
    pub role: Role,
    /// Hours a day, and the cell.
    pub hours: Sourced<Decimal>,
}

/// What a project shows for its gender marker.
///
/// # Source
/// OECD-DAC gender equality policy marker, minimum recommended criteria (handbook of December 2016).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkerProof {
    /// Project.
    pub project: ProjectId,
    /// A gender analysis was made and used.
    pub has_analysis: Option<bool>,
    /// Measures were taken so that the project harms nobody.
    pub does_no_harm: Option<bool>,
    /// Objective or activity for equality.
    pub objective: Text,
    /// Equality is the main objective.
    pub is_main_objective: Option<bool>,
    /// Indicator by sex.
    pub indicator: Text,
    /// Results will be reported by sex.
    pub will_report: Option<bool>,
    /// Where it stands.
    pub cell: CellRef,
}

/// A question of gender that no other sheet answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GenderQuestion {
    /// Whether a third of the team at least are women.
    TeamWomen,
    /// Whether projects see to safety: lighting, transport.
    Safety,
    /// Whether projects lighten the work that comes back every day.
    WorkBurden,
    /// Whether amounts for women's equipment are written in the budget.
    WomensEquipment,
    /// Whether women take part in procurement.
    Procurement,
    /// Whether the body in charge of equality gave its opinion before the vote.
    BodyOpinion,
}

worded!(GenderQuestion {
    TeamWomen = "team_women",
    Safety = "safety",
    WorkBurden = "work_burden",
    WomensEquipment = "womens_equipment",
    Procurement = "procurement",
    BodyOpinion = "body_opinion",
});

/// What the committee answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenAnswer {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
}

worded!(GivenAnswer {
    Yes = "yes",
    Partly = "partly",
    No = "no",
});

/// An answer of the committee to a question of gender.
///
/// # Source
/// Gender checklist per stage (DOMAIN 5.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GenderAnswer {
    /// Question.
    pub question: GenderQuestion,
    /// Answer.
    pub answer: GivenAnswer,
    /// What it rests on.
    pub note: Text,
}
