//! The council's choices about the programme and the finances: `[programme]` and `[finance]` of `plan.toml`.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

/// The council's choices about the programme.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeSettings {
    /// Which programme is that of the document.
    #[serde(default)]
    pub method: MethodSetting,
    /// What happens, by rank, when a project finds no money.
    #[serde(default)]
    pub when_full: WhenFullSetting,
    /// Longest search for the programme of the highest value, in seconds.
    #[serde(default)]
    pub seconds: Option<u16>,
    /// Projects that must be in the programme.
    #[serde(default)]
    pub must: Vec<MustSetting>,
    /// Projects of which at most one is chosen.
    #[serde(default)]
    pub alternatives: Vec<Vec<String>>,
    /// Most projects at once.
    #[serde(default)]
    pub capacity: Option<u16>,
    /// Most new recurrent costs a year, in dirhams.
    #[serde(default, deserialize_with = "positive")]
    pub recurrent_limit_dh: Option<Decimal>,
    /// Most new recurrent costs a year, per cent of the growth of ordinary revenue that is forecast.
    #[serde(default, deserialize_with = "percent")]
    pub recurrent_limit_pct: Option<Decimal>,
    /// Zones with at least one project in the first window; `["deficit"]` stands for those above the median deficit.
    #[serde(default)]
    pub zone_floor: Vec<String>,
    /// Most of the commune's own money that a zone may take, per cent.
    #[serde(default, deserialize_with = "percent")]
    pub zone_cap_pct: Option<Decimal>,
    /// Least shares of the money.
    #[serde(default)]
    pub theme: Vec<ThemeSetting>,
}

/// Which programme is that of the document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodSetting {
    /// In the order of the ranking.
    #[default]
    ByRank,
    /// Of the highest value.
    Optimal,
}

/// What happens when a project finds no money.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhenFullSetting {
    /// The next is tried.
    #[default]
    Skip,
    /// Nothing more is taken.
    Stop,
}

/// A project that must be in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MustSetting {
    /// Which project.
    pub project: String,
    /// Why.
    pub reason: String,
}

/// A least share of the money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeSetting {
    /// `women`, for projects of marker 1 or 2, or the id of a sector.
    pub of: String,
    /// Per cent of the cost programmed.
    #[serde(deserialize_with = "share")]
    pub least_pct: Decimal,
}

/// Figures of the finances that no sheet holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FinanceSettings {
    /// What is still owed to lenders, in dirhams.
    #[serde(default, deserialize_with = "positive")]
    pub debt_dh: Option<Decimal>,
    /// Surplus at the opening of the plan, in dirhams.
    #[serde(default, deserialize_with = "positive")]
    pub opening_surplus_dh: Option<Decimal>,
    /// Cash that is never spent, in dirhams.
    #[serde(default, deserialize_with = "positive")]
    pub minimum_cash_dh: Option<Decimal>,
    /// Ordinary revenue collected in the first nine months of the year after the last accounts, in dirhams.
    #[serde(default, deserialize_with = "positive")]
    pub nine_months_dh: Option<Decimal>,
    /// How ordinary revenue and expenditure are forecast.
    #[serde(default)]
    pub forecast: ForecastSetting,
    /// Change a year under `scenario`, per cent.
    #[serde(default)]
    pub scenario_pct: Decimal,
}

/// How revenue and expenditure are forecast.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForecastSetting {
    /// Straight line through the years at hand.
    #[default]
    Trend,
    /// Mean growth of each line.
    Growth,
    /// Smoothing rule, the nine months as they are.
    Smoothing,
    /// Smoothing rule, the nine months taken to a year.
    SmoothingAnnualised,
    /// The last year, changed by `scenario_pct` a year.
    Scenario,
}

impl ForecastSetting {
    /// Returns the word of the method, by which its message is named.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ForecastSetting::Trend => "trend",
            ForecastSetting::Growth => "growth",
            ForecastSetting::Smoothing => "smoothing",
            ForecastSetting::SmoothingAnnualised => "smoothing_annualised",
            ForecastSetting::Scenario => "scenario",
        }
    }
}

fn within<E: serde::de::Error>(value: Decimal, most: Option<Decimal>) -> Result<Decimal, E> {
    if value.is_sign_negative() || most.is_some_and(|most| value > most) {
        let most = most.map_or_else(|| "…".to_owned(), |most| most.to_string());
        return Err(E::custom(format!("{value} is not between 0 and {most}")));
    }
    Ok(value)
}

fn share<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    within(<Decimal as Deserialize>::deserialize(deserializer)?, Some(Decimal::ONE_HUNDRED))
}

fn percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let value = Option::<Decimal>::deserialize(deserializer)?;
    value.map(|value| within(value, Some(Decimal::ONE_HUNDRED))).transpose()
}

fn positive<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let value = Option::<Decimal>::deserialize(deserializer)?;
    value.map(|value| within(value, Some(Decimal::from(1_000_000_000_000i64)))).transpose()
}
