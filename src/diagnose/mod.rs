//! Indicators, their comparison with norms and wider territories, and the gaps of the localities.
//!
//! Pure functions over the plan, the profile and the census; no input or output, no language.

mod accounts;
pub mod indicators;
mod localities;
mod needs;
mod observed;
mod territory;

pub use accounts::{Accounts, YearAccounts};
pub use indicators::{ALL, Indicator, Polarity, Unit, indicator};
pub use localities::{Distance, DistanceGap, LocalityGap, locality_gaps};
pub use needs::{NeedsSummary, Participation, SectorNeeds, ZoneParticipation, needs_summary, participation};
pub use observed::{IndicatorResult, NormGap, Territorial, census_observations, results};
pub use territory::{CENSUS_AFTER, CENSUS_BEFORE, Territory};
