//! Indicators, their comparison with norms and wider territories, the gaps of the localities, and what the workshops
//! said beside the figures.
//!
//! Pure functions over the plan, the profile and the census; no input or output, no language.

mod access;
mod accounts;
mod attendance;
mod census_sums;
mod clusters;
mod coverage;
mod frame;
mod gaps;
pub mod indicators;
mod localities;
mod marks;
mod needs;
mod observed;
mod publish;
mod quality;
mod suppress;
mod territory;
#[cfg(test)]
mod tests;
mod tools;
mod trees;
mod values;

pub use access::{Access, Beyond, access, gini_of};
pub use accounts::{Accounts, YearAccounts};
pub use attendance::{Attendance, Shown, attendance};
pub use census_sums::census_sums;
pub use clusters::{Against, ClusterResult, Evidenced, Verdict, clusters, evidence_of, verdicts};
pub use coverage::{Coverage, KindParticipation, coverage, is_heard, persons};
pub use frame::{Orphans, Trace, TraceLine, trace};
pub use gaps::{LocalityGap, NormDeficit, locality_gaps};
pub use indicators::{ALL, Indicator, Polarity, Rule, THEMES, Unit, indicator};
pub use localities::Distance;
pub use marks::{COMPUTABLE, ComputedMark, computed_marks, use_marks};
pub use needs::{NeedsSummary, Participation, SectorNeeds, ZoneParticipation, needs_summary, participation};
pub use observed::{
    AgeValue, Basis, Frame, IndicatorResult, NormGap, Projected, Territorial, Wider, census_observations, projection,
    results, results_with,
};
pub use publish::{PublishedPlan, is_published, publish};
pub use quality::quality;
pub use suppress::{Count, Published, is_public_census, protect};
pub use territory::{CENSUS_AFTER, CENSUS_BEFORE, Territory};
pub use tools::{
    Institution, PairItem, Pairwise, StoneShare, pairwise, rank_pairs, severity_index, share_stones, stones, venn,
};
pub use trees::{Branch, ProblemTree, trees};
