//! Rules of the programme and thresholds of finance, as a profile gives them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Legal, Status, Title};
use crate::model::{Certainty, LandStatus, SourceKind};

/// Rules of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programming {
    /// Kinds of sources whose unspent money may be spent in a later year, unless the sheet of sources says otherwise.
    pub carry_over_kinds: Legal<Vec<SourceKind>>,
    /// What a project loses of its value for each year it begins later, per cent.
    pub later_pct: Legal<Decimal>,
    /// Least score of a project that serves the floor of a zone.
    pub floor_score: Legal<Decimal>,
    /// Own share that the lender asks, per cent of a project's cost.
    pub loan_own_share_pct: Legal<Decimal>,
    /// Sectors for which the lender lends; all when empty.
    pub loan_sectors: Legal<Vec<String>>,
    /// Years that land takes to clear, counted from the first of the plan.
    pub land_delay_years: Legal<LandDelays>,
    /// Part of each certainty in the expected view.
    pub certainty: Legal<CertaintyWeights>,
    /// Least signed share of external money by window, per cent.
    pub signed_min_pct: Legal<Vec<Decimal>>,
    /// Gross savings rates: alert below the first, watch below the second, per cent.
    pub savings_rate_pct: Legal<[Decimal; 2]>,
    /// Debt years: room left below the first, over-indebted from the second.
    pub debt_years: Legal<[Decimal; 2]>,
    /// Highest annuity ratio, per cent.
    pub annuity_max_pct: Legal<Decimal>,
    /// Realism ratio: green up to the first, red beyond the second.
    pub realism: Legal<[Decimal; 2]>,
    /// Highest share of new recurrent costs in the growth of gross savings.
    pub recurrent_cover_max: Legal<Decimal>,
}

/// Years that land takes to clear before works can begin, by its status; other land is ready.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandDelays {
    /// Of habous land.
    pub habous: u16,
    /// Of collective land.
    pub collective: u16,
    /// Of land of which a sheet says that nothing is known.
    pub unknown: u16,
}

impl LandDelays {
    /// Returns the years that land of this status takes.
    ///
    /// # Missing data
    /// A sheet that does not speak of land delays nothing: its earliest year stands.
    #[must_use]
    pub fn of(self, land: Option<LandStatus>) -> u16 {
        match land {
            Some(LandStatus::Habous) => self.habous,
            Some(LandStatus::Collective) => self.collective,
            Some(LandStatus::Unknown) => self.unknown,
            Some(
                LandStatus::Acquired | LandStatus::Mobilised | LandStatus::PrivateAgreement | LandStatus::NotNeeded,
            )
            | None => 0,
        }
    }
}

/// Part of each certainty in the expected view, from 0 to 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertaintyWeights {
    /// Of signed money.
    pub signed: Decimal,
    /// Of agreed money.
    pub agreed: Decimal,
    /// Of requested money.
    pub requested: Decimal,
    /// Of money hoped for, and of money whose certainty is not said.
    pub hoped: Decimal,
}

impl CertaintyWeights {
    /// Returns the part of money of this certainty.
    #[must_use]
    pub fn of(&self, certainty: Option<Certainty>) -> Decimal {
        match certainty {
            Some(Certainty::Signed) => self.signed,
            Some(Certainty::Agreed) => self.agreed,
            Some(Certainty::Requested) => self.requested,
            Some(Certainty::Hoped) | None => self.hoped,
        }
    }
}

impl Programming {
    /// Returns every value's key with its source and status.
    pub(super) fn sources(&self) -> [(&'static str, &Title, Status); 13] {
        fn of<'a, T>(key: &'static str, legal: &'a Legal<T>) -> (&'static str, &'a Title, Status) {
            (key, &legal.source, legal.status)
        }
        [
            of("carry_over_kinds", &self.carry_over_kinds),
            of("later_pct", &self.later_pct),
            of("floor_score", &self.floor_score),
            of("loan_own_share_pct", &self.loan_own_share_pct),
            of("loan_sectors", &self.loan_sectors),
            of("land_delay_years", &self.land_delay_years),
            of("certainty", &self.certainty),
            of("signed_min_pct", &self.signed_min_pct),
            of("savings_rate_pct", &self.savings_rate_pct),
            of("debt_years", &self.debt_years),
            of("annuity_max_pct", &self.annuity_max_pct),
            of("realism", &self.realism),
            of("recurrent_cover_max", &self.recurrent_cover_max),
        ]
    }
}
