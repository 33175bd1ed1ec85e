//! Women, men and the gap between them.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::diagnose::Polarity;
use crate::profile::Profile;

/// Where a parity index stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Parity {
    /// Within the band of parity.
    Reached,
    /// Women are worse off.
    AgainstWomen,
    /// Men are worse off.
    AgainstMen,
    /// The indicator is neither good nor bad, or there is nothing to divide by.
    NotSaid,
}

impl Parity {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Parity::Reached => "reached",
            Parity::AgainstWomen => "against_women",
            Parity::AgainstMen => "against_men",
            Parity::NotSaid => "not_said",
        }
    }
}

/// Women, men and the gap.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Triple {
    /// Women.
    pub women: Decimal,
    /// Men.
    pub men: Decimal,
    /// Women less men, with its sign.
    pub absolute: Decimal,
    /// What women lack of men's value, per cent of it.
    pub relative_pct: Option<Decimal>,
    /// Parity index: under one women are worse off, whichever direction is good.
    pub parity: Option<Decimal>,
    /// What the index says.
    pub reading: Parity,
}

/// Sets women and men side by side.
///
/// # Formula
/// Gap `x_F − x_M`; relative gap `(x_M − x_F) / x_M · 100`; parity index `x_F / x_M`, reversed to `x_M / x_F` where
/// less is better.
/// # Units
/// Gap in the indicator's unit; index without unit, three decimals.
/// # Missing data
/// No index where the divisor is zero.
/// # Source
/// Gender parity index, UNESCO; band of the profile, with its status.
#[must_use]
pub fn triple(women: Decimal, men: Decimal, polarity: Polarity, profile: &Profile) -> Triple {
    let divide = |part: Decimal, whole: Decimal| if whole.is_zero() { None } else { part.checked_div(whole) };
    let parity = match polarity {
        Polarity::HighIsGood | Polarity::Neutral => divide(women, men),
        Polarity::LowIsGood => divide(men, women),
    };
    let [low, high] = profile.gender.parity_band.value;
    let reading = match (polarity, parity) {
        (Polarity::Neutral, _) | (_, None) => Parity::NotSaid,
        (_, Some(index)) if index < low => Parity::AgainstWomen,
        (_, Some(index)) if index > high => Parity::AgainstMen,
        (_, Some(_)) => Parity::Reached,
    };
    Triple {
        women,
        men,
        absolute: women - men,
        relative_pct: divide((men - women) * Decimal::ONE_HUNDRED, men).map(|it| it.round_dp(1)),
        parity: parity.map(|it| it.round_dp(3)),
        reading,
    }
}
