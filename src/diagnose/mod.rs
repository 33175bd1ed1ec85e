//! Indicators, their comparison with norms and wider territories, and the gaps of the localities.
//!
//! Pure functions over the plan, the profile and the census; no input or output, no language.

mod accounts;
pub mod indicators;
mod localities;
mod needs;
mod observed;
mod territory;
mod values;

pub use accounts::{Accounts, YearAccounts};
pub use indicators::{ALL, Indicator, Polarity, Rule, THEMES, Unit, indicator};
pub use localities::{Distance, DistanceGap, LocalityGap, locality_gaps};
pub use needs::{NeedsSummary, Participation, SectorNeeds, ZoneParticipation, needs_summary, participation};
pub use observed::{
    AgeValue, Basis, Frame, IndicatorResult, NormGap, Projected, Territorial, Wider, census_observations, projection,
    results, results_with,
};
pub use territory::{CENSUS_AFTER, CENSUS_BEFORE, Territory};
