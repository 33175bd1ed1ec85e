//! What differs by country and regime, as data: horizon, windows, stages, sectors, criteria, norms and deadlines.
//!
//! Every number with a legal origin carries its source and a [`Status`]; nothing here says how it is used. A profile
//! is a TOML file in which unknown keys are errors.

mod builtin;
mod follow_up;
mod frame;
mod law;
mod programming;
mod staffing;
mod validate;

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use builtin::{BUILTIN, builtin};
pub use follow_up::FollowUpRules;
pub use frame::{FRAMES, Frame, FrameBody, FrameInstitution, FramePart, FrameProgramme, StrategyWord, frame};
pub use law::{Adoption, DayCount, Deadline, Family, Gravity, LegalRule, ProcedureStep, Side};
pub use programming::{CertaintyWeights, LandDelays, Programming};
pub use staffing::{Staff, StaffBasis, StaffNorm};

use crate::model::{CommuneKind, Group, Period, Text, Window, Year};

/// How well a legal value is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Read in the text of a law or decree, or in a source that quotes it.
    Law,
    /// Usual practice, from guides and plans; or a proposal that the committee may change.
    Practice,
    /// Not checked against a text.
    Unverified,
}

impl Status {
    /// Returns the word of the profile's files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Status::Law => "law",
            Status::Practice => "practice",
            Status::Unverified => "unverified",
        }
    }
}

/// A value with the text it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal<T> {
    /// The value.
    pub value: T,
    /// Law and article, or guide and year.
    pub source: Title,
    /// How well it is proven.
    pub status: Status,
}

/// A title in three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl Title {
    /// Returns the title as a text of the model.
    #[must_use]
    pub fn text(&self) -> Text {
        Text::default().with("ar", &self.ar).with("fr", &self.fr).with("en", &self.en)
    }
}

/// A regime of planning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id, such as `ma-pac`.
    pub id: String,
    /// Version of the profile.
    pub version: String,
    /// Kind of plan.
    pub title: Title,
    /// Short form, such as `PAC`.
    pub short_title: Title,
    /// The text that founds it.
    pub legal_basis: Title,
    /// First year proposed to a new workspace.
    pub default_first_year: Year,
    /// Years the plan covers.
    pub horizon_years: Legal<u16>,
    /// Around the country: west, south, east, north in whole degrees; places beyond are mistakes.
    #[serde(default)]
    pub bounds: Option<[i16; 4]>,
    /// Contracting windows, as first and last year of the plan counted from one.
    pub windows: Legal<Vec<[u16; 2]>>,
    /// First years for which resources and expenditure must be forecast.
    pub costed_years: Legal<u16>,
    /// Year of the plan from which it may be updated.
    pub update_from_year: Legal<u16>,
    /// Stages in order.
    pub stages: Vec<Stage>,
    /// Deadlines of the procedure.
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
    /// Steps of the procedure, in order.
    #[serde(default)]
    pub steps: Vec<ProcedureStep>,
    /// Rules that the plan must keep.
    #[serde(default)]
    pub rules: Vec<LegalRule>,
    /// What makes the plan executable.
    #[serde(default)]
    pub adoption: Option<Adoption>,
    /// Sectors in the order of tables.
    pub sectors: Vec<Sector>,
    /// Norms for the indicators.
    #[serde(default)]
    pub norms: Vec<Norm>,
    /// Norms of staff in the facilities.
    #[serde(default)]
    pub staffing: Vec<StaffNorm>,
    /// Ranking.
    pub scoring: Scoring,
    /// Participation.
    pub participation: Participation,
    /// Diagnosis and privacy.
    pub diagnosis: DiagnosisRules,
    /// Wordings of the gender marker's proof, and checks on it.
    pub gender: GenderRules,
    /// Rules of the programme and thresholds of finance.
    pub programming: Programming,
    /// Thresholds of the follow-up.
    pub follow_up: FollowUpRules,
    /// What protects persons in counts.
    pub privacy: PrivacyRules,
}

/// A stage of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Id, such as `ST3`.
    pub id: String,
    /// Title.
    pub title: Title,
    /// Usual length in weeks, shortest and longest; absent for the years of implementation.
    pub weeks: Option<[u16; 2]>,
    /// What must be in the workspace to leave the stage.
    #[serde(default)]
    pub needs: Vec<Requirement>,
    /// The command that helps most.
    pub command: String,
}

/// Something a stage needs in the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Which material.
    pub material: Material,
    /// How much of it.
    pub at_least: usize,
}

/// Material of the plan that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Material {
    /// Consultation zones.
    Zones,
    /// Localities.
    Localities,
    /// Localities whose population is known.
    PopulatedLocalities,
    /// Indicator values.
    Observations,
    /// Years of accounts.
    AccountYears,
    /// Facilities.
    Facilities,
    /// Workshops.
    Workshops,
    /// Zones with women, men and youth heard apart: percentage.
    ZonesHeardApart,
    /// Needs.
    Needs,
    /// Statements of strengths and weaknesses.
    Statements,
    /// Votes, by group.
    VotingGroups,
    /// Strategic axes.
    Axes,
    /// Objectives.
    Objectives,
    /// Projects.
    Projects,
    /// Projects with a score on every criterion: percentage.
    ScoredProjects,
    /// Financing sources with an envelope.
    FundedSources,
    /// Projects whose financing adds up to their cost: percentage.
    FinancedProjects,
    /// Languages in which the vision is written.
    Vision,
    /// Steps by which the plan is launched: meeting, decision, posting, notification.
    LaunchSteps,
    /// Deliberation and visa dates.
    Adoption,
}

impl Material {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Material::Zones => "zones",
            Material::Localities => "localities",
            Material::PopulatedLocalities => "populated_localities",
            Material::Observations => "observations",
            Material::AccountYears => "account_years",
            Material::Facilities => "facilities",
            Material::Workshops => "workshops",
            Material::ZonesHeardApart => "zones_heard_apart",
            Material::Needs => "needs",
            Material::Statements => "statements",
            Material::VotingGroups => "voting_groups",
            Material::Axes => "axes",
            Material::Objectives => "objectives",
            Material::Projects => "projects",
            Material::ScoredProjects => "scored_projects",
            Material::FundedSources => "funded_sources",
            Material::FinancedProjects => "financed_projects",
            Material::Vision => "vision",
            Material::LaunchSteps => "launch_steps",
            Material::Adoption => "adoption",
        }
    }
}

/// A sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Id, such as `water`.
    pub id: String,
    /// Title.
    pub title: Title,
}

/// Which side of a norm is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// The value should be at least the norm.
    AtLeast,
    /// The value should be at most the norm.
    AtMost,
}

/// A norm for an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// Indicator of the catalogue.
    pub indicator: String,
    /// Which side is right.
    pub comparison: Comparison,
    /// The norm, in the indicator's unit.
    pub norm: Legal<Decimal>,
    /// Kind of commune it holds for; all when absent.
    pub kind: Option<CommuneKind>,
    /// Weight in the deficit index of the localities.
    #[serde(default = "one")]
    pub weight: Decimal,
}

fn one() -> Decimal {
    Decimal::ONE
}

/// Ranking rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Lowest and highest score.
    pub scale: [u8; 2],
    /// Criteria; their weights add up to a hundred.
    pub criteria: Vec<Criterion>,
    /// What separates equal scores, in order; an unbroken tie shares its rank, unless a seed for lots was recorded.
    pub tie_chain: Vec<TieRule>,
    /// Part of the criteria in the final score, per cent; the votes of the groups have the rest. A profile that does not
    /// say leaves the votes beside the score.
    pub criteria_share_pct: Option<Legal<Decimal>>,
    /// Where the criteria come from.
    pub source: Title,
    /// How well they are proven.
    pub status: Status,
}

/// A ranking criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Id, such as `urgency`.
    pub id: String,
    /// Title.
    pub title: Title,
    /// Weight; the committee may change it in `plan.toml`.
    pub weight: Decimal,
    /// What the lowest, middle and highest scores mean.
    pub anchors: [Title; 3],
}

/// What separates equal scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// Higher score on urgency.
    Urgency,
    /// Higher score on gender.
    Gender,
    /// Higher score on vulnerability.
    Vulnerability,
    /// More beneficiaries.
    Beneficiaries,
    /// Lower cost.
    LowerCost,
    /// Lower cost for each person who benefits.
    CostPerBeneficiary,
    /// Land at hand.
    Readiness,
}

impl Scoring {
    /// Returns the part of the criteria in the score, per cent: all of it where the profile does not say.
    #[must_use]
    pub fn criteria_share(&self) -> Decimal {
        self.criteria_share_pct.as_ref().map_or(Decimal::ONE_HUNDRED, |share| share.value)
    }
}

impl TieRule {
    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            TieRule::Urgency => "urgency",
            TieRule::Gender => "gender",
            TieRule::Vulnerability => "vulnerability",
            TieRule::Beneficiaries => "beneficiaries",
            TieRule::LowerCost => "lower_cost",
            TieRule::CostPerBeneficiary => "cost_per_beneficiary",
            TieRule::Readiness => "readiness",
        }
    }
}

/// Participation rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// Groups to be heard apart in each zone.
    pub groups_apart: Legal<Vec<Group>>,
    /// Least share of women among participants, per cent.
    pub women_share_min_pct: Legal<Decimal>,
}

/// Rules of the diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiagnosisRules {
    /// Distances beyond which people are counted, km.
    pub distance_thresholds_km: Legal<Vec<Decimal>>,
    /// Least share of the population that the workshops must cover, per cent.
    pub coverage_min_pct: Legal<Decimal>,
    /// Stones a group has in a workshop.
    pub stones: Legal<u32>,
    /// Needs of a group that are its first ones.
    pub top_needs: Legal<usize>,
    /// Agreement of two rankings under which they diverge (Kendall's tau).
    pub tau_min: Legal<Decimal>,
}

/// Rules that protect persons in counts that the commune publishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivacyRules {
    /// Fewest persons that a published count may show.
    pub min_persons: Legal<u32>,
    /// Fewest households that a published count may show.
    pub min_households: Legal<u32>,
}

/// Rules on the gender marker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenderRules {
    /// Least length of the justification of a marker of 1 or 2, in characters.
    pub marker_note_min_chars: Legal<usize>,
    /// Parity indexes between which women and men are at parity.
    pub parity_band: Legal<[Decimal; 2]>,
}

/// Why a profile cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfileError {
    /// It is not well-formed TOML, or holds an unknown key.
    Syntax(String),
    /// The windows leave a gap, overlap or pass the horizon.
    Windows(String),
    /// The weights do not add up to a hundred.
    Weights(Decimal),
    /// An id stands twice.
    DuplicateId(String),
    /// The scale is empty.
    Scale,
    /// The part of the criteria is not between 0 and 100.
    CriteriaShare(Decimal),
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProfileError::Syntax(message) => f.write_str(message.trim_end()),
            ProfileError::Windows(message) => f.write_str(message),
            ProfileError::Weights(sum) => write!(f, "the weights add up to {sum}, not to 100"),
            ProfileError::DuplicateId(id) => write!(f, "the id `{id}` stands twice"),
            ProfileError::CriteriaShare(share) => write!(f, "criteria_share_pct is {share}, not between 0 and 100"),
            ProfileError::Scale => f.write_str("the highest score must be above the lowest"),
        }
    }
}

impl std::error::Error for ProfileError {}

impl Profile {
    /// Reads a profile and checks that it is coherent.
    ///
    /// # Errors
    /// When it is not TOML of this shape, holds an unknown key, or contradicts itself.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let profile: Profile = toml::from_str(text).map_err(|error| ProfileError::Syntax(error.to_string()))?;
        validate::coherent(&profile)?;
        Ok(profile)
    }

    /// Returns the period of a plan that begins with `first`.
    #[must_use]
    pub fn period(&self, first: Year) -> Period {
        Period::starting(first, self.horizon_years.value)
    }

    /// Returns the contracting windows of a plan that begins with `first`.
    #[must_use]
    pub fn windows(&self, first: Year) -> Vec<Window> {
        (1..)
            .zip(&self.windows.value)
            .map(|(number, [from, to])| Window {
                number,
                period: Period { first: Year(first.0 + from - 1), last: Year(first.0 + to - 1) },
            })
            .collect()
    }

    /// Returns the norm of an indicator for this kind of commune.
    #[must_use]
    pub fn norm(&self, indicator: &str, kind: Option<CommuneKind>) -> Option<&Norm> {
        self.norms.iter().find(|norm| norm.indicator == indicator && (norm.kind.is_none() || norm.kind == kind))
    }

    /// Returns the sector with this id.
    #[must_use]
    pub fn sector(&self, id: &str) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.id == id)
    }

    /// Returns the sectors' titles by id.
    #[must_use]
    pub fn sector_titles(&self) -> BTreeMap<&str, &Title> {
        self.sectors.iter().map(|sector| (sector.id.as_str(), &sector.title)).collect()
    }

    /// Returns the keys whose values have not been verified against a text, with their sources.
    #[must_use]
    pub fn unverified(&self) -> Vec<(String, &Title)> {
        let mut keys = Vec::new();
        let mut note = |key: &str, source, status: Status| {
            if status == Status::Unverified {
                keys.push((key.to_owned(), source));
            }
        };
        note("horizon_years", &self.horizon_years.source, self.horizon_years.status);
        note("windows", &self.windows.source, self.windows.status);
        note("costed_years", &self.costed_years.source, self.costed_years.status);
        note("update_from_year", &self.update_from_year.source, self.update_from_year.status);
        for deadline in &self.deadlines {
            note(&format!("deadlines.{}", deadline.id), &deadline.days.source, deadline.days.status);
        }
        for norm in &self.norms {
            note(&format!("norms.{}", norm.indicator), &norm.norm.source, norm.norm.status);
        }
        for (key, source, status) in self.staffing.iter().map(StaffNorm::source) {
            note(&key, source, status);
        }
        note("scoring", &self.scoring.source, self.scoring.status);
        if let Some(share) = &self.scoring.criteria_share_pct {
            note("scoring.criteria_share_pct", &share.source, share.status);
        }
        let participation = &self.participation;
        note("participation.groups_apart", &participation.groups_apart.source, participation.groups_apart.status);
        let diagnosis = &self.diagnosis;
        note("diagnosis.coverage_min_pct", &diagnosis.coverage_min_pct.source, diagnosis.coverage_min_pct.status);
        let privacy = &self.privacy;
        note("privacy.min_persons", &privacy.min_persons.source, privacy.min_persons.status);
        note("privacy.min_households", &privacy.min_households.source, privacy.min_households.status);
        note("gender.parity_band", &self.gender.parity_band.source, self.gender.parity_band.status);
        let share = &participation.women_share_min_pct;
        note("participation.women_share_min_pct", &share.source, share.status);
        for (key, source, status) in self.programming.sources() {
            note(&format!("programming.{key}"), source, status);
        }
        for (key, source, status) in self.follow_up.sources() {
            note(&format!("follow_up.{key}"), source, status);
        }
        keys.extend(self.unverified_law());
        keys
    }
}
