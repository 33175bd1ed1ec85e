//! The settings of a workspace: `plan.toml`.

mod programme;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::number::NumberStyle;
use crate::i18n::Language;
use crate::model::{Asking, BallotRule, BudgetRule, Date, ScreenTest, VoteSheet, VoteVoice, Year};

pub use programme::{FinanceSettings, ForecastSetting, MethodSetting, ProgrammeSettings, WhenFullSetting};

/// Name of the settings file.
pub const SETTINGS_FILE: &str = "plan.toml";

/// What `plan.toml` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Which commune.
    pub commune: CommuneSettings,
    /// Which plan.
    pub plan: PlanSettings,
    /// Weights of the criteria, when the committee chose its own; they add up to a hundred.
    #[serde(default)]
    pub weights: BTreeMap<String, Decimal>,
    /// What else the committee decided about the ranking.
    #[serde(default)]
    pub ranking: RankingSettings,
    /// What the council decided about the programme.
    #[serde(default)]
    pub programme: ProgrammeSettings,
    /// Figures of the finances that no sheet holds.
    #[serde(default)]
    pub finance: FinanceSettings,
    /// What the plan of social protection follows.
    #[serde(default)]
    pub social: SocialSettings,
    /// How the votes of groups are merged.
    #[serde(default)]
    pub votes: VoteSettings,
    /// Money that the votes alone decide on, when the commune sets any apart.
    #[serde(default)]
    pub participatory: Option<ParticipatorySettings>,
    /// Which version of the plan this is; absent in the first.
    #[serde(default)]
    pub version: Option<VersionSettings>,
    /// How workbooks are read.
    #[serde(default)]
    pub intake: IntakeSettings,
}

/// Which version of the plan this is: `[version]`, written by a renewal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionSettings {
    /// Number of the version, from one.
    pub number: u16,
    /// Contracting window that is open.
    pub window: u16,
}

/// What the committee decided about the ranking, beside the weights.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingSettings {
    /// How the weights are derived from the sheet of judgements, instead of being written under `[weights]`.
    #[serde(default)]
    pub weights_from: Option<Asking>,
    /// Criteria whose marks are computed from the figures.
    #[serde(default)]
    pub computed: Vec<String>,
    /// Tests that a project must pass to be ranked; it goes to be studied when it does not.
    #[serde(default)]
    pub screen: Vec<ScreenTest>,
    /// Whether judgements that contradict each other too much are used all the same.
    #[serde(default)]
    pub accept_contradictions: bool,
    /// Part of the criteria in the score, per cent, from 0 to 100; the votes of the groups have the rest.
    #[serde(default, deserialize_with = "percent")]
    pub criteria_share_pct: Option<Decimal>,
    /// Projects that come before all others, because a danger cannot wait.
    #[serde(default)]
    pub must: Vec<String>,
    /// Projects that are not eligible, each with the reason.
    #[serde(default)]
    pub excluded: BTreeMap<String, String>,
    /// Seed of the lots that separate what no rule separates.
    #[serde(default)]
    pub lots_seed: Option<u64>,
}

/// A share is between 0 and 100.
fn percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let share = Option::<Decimal>::deserialize(deserializer)?;
    match share {
        Some(share) if share.is_sign_negative() || share > Decimal::ONE_HUNDRED => {
            Err(D::Error::custom(format!("{share} is not between 0 and 100")))
        }
        share => Ok(share),
    }
}

/// What the plan of social protection follows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialSettings {
    /// Id of a built-in national frame, such as `jordan`.
    #[serde(default)]
    pub frame: Option<String>,
}

/// How the votes of groups are merged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteSettings {
    /// Which sheet is counted; the totals when there are any, else the ballots.
    #[serde(default)]
    pub sheet: Option<VoteSheet>,
    /// How votes become an order.
    #[serde(default)]
    pub rule: BallotRule,
    /// Whether every group weighs the same, or every vote.
    #[serde(default)]
    pub voice: VoteVoice,
    /// Weights of groups that do not weigh one, when every group has its voice.
    #[serde(default)]
    pub weights: BTreeMap<String, u64>,
}

/// Money that the votes alone decide on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipatorySettings {
    /// Dirhams.
    #[serde(deserialize_with = "above_zero")]
    pub envelope: Decimal,
    /// How the votes decide.
    #[serde(default)]
    pub rule: BudgetRule,
    /// Which sheet is counted; the ballots when there are any, else the totals.
    #[serde(default)]
    pub sheet: Option<VoteSheet>,
}

/// An envelope holds money.
fn above_zero<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let amount = <Decimal as Deserialize>::deserialize(deserializer)?;
    if amount.is_sign_negative() || amount.is_zero() {
        return Err(D::Error::custom(format!("{amount} is not above 0")));
    }
    Ok(amount)
}

/// Which commune the plan is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommuneSettings {
    /// Code of the census, such as `01.571.05.27`.
    pub code: String,
}

/// Which plan it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSettings {
    /// Id of a built-in profile, or the path of a profile file inside the workspace.
    pub profile: String,
    /// First year of the plan.
    #[serde(deserialize_with = "first_year")]
    pub first_year: Year,
    /// Where the plan stands.
    #[serde(default)]
    pub status: PlanStatus,
    /// Day the document carries.
    #[serde(default)]
    pub date: Option<DateSetting>,
    /// Languages to render.
    pub languages: Vec<Language>,
    /// Whether the workspace holds invented data; every page then says so.
    #[serde(default)]
    pub illustrative: bool,
}

/// Years far from ours are slips of the hand.
fn first_year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Year, D::Error> {
    let year = Year::deserialize(deserializer)?;
    if (1900..=2200).contains(&year.0) {
        Ok(year)
    } else {
        Err(D::Error::custom(format!("{} is not a year between 1900 and 2200", year.0)))
    }
}

/// Where a plan stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanStatus {
    /// Being written.
    #[default]
    Draft,
    /// Voted by the council.
    Adopted,
    /// Executable after the governor's visa.
    InForce,
}

impl PlanStatus {
    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PlanStatus::Draft => "draft",
            PlanStatus::Adopted => "adopted",
            PlanStatus::InForce => "in_force",
        }
    }
}

/// A day written as `2026-11-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DateSetting(pub Date);

impl TryFrom<String> for DateSetting {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Date::from_iso(&text).map(DateSetting).ok_or_else(|| format!("\"{text}\" is not a day such as 2026-11-15"))
    }
}

impl From<DateSetting> for String {
    fn from(setting: DateSetting) -> String {
        setting.0.to_string()
    }
}

/// How workbooks are read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct IntakeSettings {
    /// Which characters group digits and begin decimals in cells written as text.
    #[serde(default)]
    pub numbers: NumberStyle,
    /// Files laid out otherwise than ours; [`super::mapping`] reads them, with the line of each mistake.
    #[serde(flatten, deserialize_with = "only_tables")]
    pub files: BTreeMap<String, toml::Value>,
}

/// What is no table is no file either.
fn only_tables<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, toml::Value>, D::Error> {
    let files = BTreeMap::<String, toml::Value>::deserialize(deserializer)?;
    match files.iter().find(|(_, value)| !value.is_table()) {
        Some((key, _)) => Err(D::Error::custom(format!("unknown field `{key}`, expected `numbers` or a file"))),
        None => Ok(files),
    }
}

impl Settings {
    /// Reads the settings.
    ///
    /// # Errors
    /// What is wrong and in which line, as the reader of TOML says it.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "[commune]\ncode = \"01.571.05.27\"\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\nlanguages = [\"ar\"]\n";

    #[test]
    fn what_is_not_said_is_a_draft_without_date() {
        let settings = Settings::parse(TEXT).expect("the settings read");
        assert_eq!((settings.plan.status, settings.plan.date), (PlanStatus::Draft, None));
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let error = Settings::parse(&format!("{TEXT}colour = 1\n")).expect_err("the key is unknown");
        assert!(error.contains("colour") && error.contains("line 7"), "{error}");
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        let error = Settings::parse(&format!("{TEXT}date = \"2026-02-30\"\n")).expect_err("there is no such day");
        assert!(error.contains("2026-02-30"), "{error}");
    }
}
