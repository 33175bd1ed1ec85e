//! What a programme must keep: the decisions of the council and the rules of the regime, in one value.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::model::{Money, Period, Plan, Project, ProjectId, SectorId, SourceId, Theme, Window, Year, ZoneId};
use crate::profile::{LandDelays, Programming};

/// Which programme is that of the document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Method {
    /// Project after project in the order of the ranking.
    #[default]
    ByRank,
    /// The choice of the highest value.
    Optimal,
}

/// What happens when a project finds no money.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WhenFull {
    /// The next is tried.
    #[default]
    Skip,
    /// Nothing more is taken.
    Stop,
}

/// What a programme must keep.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// Years of the plan.
    pub period: Period,
    /// Its contracting windows.
    pub windows: Vec<Window>,
    /// Which programme is that of the document.
    pub method: Method,
    /// What happens when a project finds no money.
    pub when_full: WhenFull,
    /// What a project loses of its value for each year it begins later, per cent.
    pub later_pct: Decimal,
    /// Projects that must be in the programme.
    pub musts: Vec<ProjectId>,
    /// Projects of which at most one is chosen.
    pub alternatives: Vec<Vec<ProjectId>>,
    /// Most projects at once.
    pub capacity: Option<usize>,
    /// Most new recurrent costs a year.
    pub recurrent_limit: Option<Money>,
    /// Zones that have a project in the first window.
    pub zone_floor: Vec<ZoneId>,
    /// Least score of a project that serves a floor.
    pub floor_score: Decimal,
    /// Most of the commune's own money that a zone may take, per cent.
    pub zone_cap_pct: Option<Decimal>,
    /// Least shares of the money, per cent.
    pub themes: Vec<(Theme, Decimal)>,
    /// Sources whose unspent money may be spent later.
    pub carries_over: BTreeSet<SourceId>,
    /// Own share that a lender asks, per cent of the cost; none when no rule is given.
    pub loan_own_share_pct: Option<Decimal>,
    /// Sectors that a lender lends for; all when empty.
    pub loan_sectors: Vec<SectorId>,
    /// Years that land takes to clear.
    pub land_delays: LandDelays,
}

impl Terms {
    /// Returns the terms that hold without any decision and without a profile's rules: money and prerequisites alone.
    #[must_use]
    pub fn plain(period: Period, windows: &[Window]) -> Self {
        Self {
            period,
            windows: windows.to_vec(),
            method: Method::ByRank,
            when_full: WhenFull::Skip,
            later_pct: Decimal::TWO,
            musts: Vec::new(),
            alternatives: Vec::new(),
            capacity: None,
            recurrent_limit: None,
            zone_floor: Vec::new(),
            floor_score: Decimal::ZERO,
            zone_cap_pct: None,
            themes: Vec::new(),
            carries_over: BTreeSet::new(),
            loan_own_share_pct: None,
            loan_sectors: Vec::new(),
            land_delays: LandDelays::default(),
        }
    }

    /// Returns the terms of a profile, before the council decides anything.
    #[must_use]
    pub fn of(plan: &Plan, rules: &Programming, period: Period, windows: &[Window]) -> Self {
        let kinds = &rules.carry_over_kinds.value;
        let carries = plan.sources.iter().filter(|it| it.carries_over.unwrap_or(kinds.contains(&it.kind)));
        Self {
            later_pct: rules.later_pct.value,
            floor_score: rules.floor_score.value,
            carries_over: carries.map(|source| source.id.clone()).collect(),
            loan_own_share_pct: Some(rules.loan_own_share_pct.value),
            loan_sectors: rules.loan_sectors.value.iter().map(|id| SectorId::new(id)).collect(),
            land_delays: rules.land_delay_years.value,
            ..Self::plain(period, windows)
        }
    }

    /// Returns the first year in which a project may begin.
    ///
    /// # Formula
    /// the latest of the first year of the plan, the earliest year of the sheet, and the first year of the plan +
    /// the years that its land takes to clear
    #[must_use]
    pub fn earliest(&self, project: &Project) -> Year {
        let cleared = Year(self.period.first.0.saturating_add(self.land_delays.of(project.land)));
        project.earliest.unwrap_or(self.period.first).max(cleared)
    }
}
