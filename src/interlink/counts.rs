//! Whom each programme reaches: counts by place, and the rates over them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::PlaceId;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{Evidence, Measure, MissingReason, Social, SocialCoverage, SocialId};
use crate::source::{Source, Sourced};

/// What is counted of a programme in a place.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Counts {
    /// Households that meet its criteria.
    pub eligible: Option<Sourced<u32>>,
    /// Households that receive it.
    pub served: Option<Sourced<u32>>,
    /// Households that do both.
    pub served_eligible: Option<Sourced<u32>>,
    /// Women who receive it.
    pub women: Option<Sourced<u32>>,
    /// Men who receive it.
    pub men: Option<Sourced<u32>>,
    /// Points of sale, schools or offices.
    pub points: Option<Sourced<u32>>,
}

/// A programme's counts by place.
pub(super) type ByPlace = BTreeMap<PlaceId, Counts>;

impl Counts {
    fn of(row: &SocialCoverage) -> Self {
        Self {
            eligible: row.eligible.clone(),
            served: row.served.clone(),
            served_eligible: row.served_eligible.clone(),
            women: row.women.clone(),
            men: row.men.clone(),
            points: row.points.clone(),
        }
    }

    /// Share of the eligible households that receive the programme.
    ///
    /// # Formula
    /// served_eligible / eligible × 100; where nobody counted the eligible among the served, all of these are taken
    /// for eligible, and the rate is at most a hundred
    /// # Missing data
    /// Missing when either count is, undefined without eligible households.
    #[must_use]
    pub fn coverage(&self) -> Measure {
        let reached = self.served_eligible.as_ref().or(self.served.as_ref());
        match rate("served_eligible_households / eligible_households * 100", reached, self.eligible.as_ref()) {
            Evidence::Known(rate) => Evidence::Known(rate.map(|rate| rate.min(Decimal::ONE_HUNDRED))),
            missing @ Evidence::Missing(_) => missing,
        }
    }

    /// Share of the eligible households that do not receive the programme.
    ///
    /// # Formula
    /// (eligible − served_eligible) / eligible × 100
    #[must_use]
    pub fn exclusion(&self) -> Measure {
        let (Some(eligible), Some(reached)) = (&self.eligible, &self.served_eligible) else { return not_filled() };
        let missed = eligible.value.saturating_sub(reached.value);
        quotient(
            "(eligible_households - served_eligible_households) / eligible_households * 100",
            (missed, eligible.value),
            vec![eligible.source.clone(), reached.source.clone()],
        )
    }

    /// Share of the households served that are not eligible.
    ///
    /// # Formula
    /// (served − served_eligible) / served × 100
    #[must_use]
    pub fn inclusion(&self) -> Measure {
        let (Some(served), Some(reached)) = (&self.served, &self.served_eligible) else { return not_filled() };
        let wrong = served.value.saturating_sub(reached.value);
        quotient(
            "(served_households - served_eligible_households) / served_households * 100",
            (wrong, served.value),
            vec![served.source.clone(), reached.source.clone()],
        )
    }

    /// Share of women among the persons served.
    #[must_use]
    pub fn women_share(&self) -> Measure {
        let (Some(women), Some(men)) = (&self.women, &self.men) else { return not_filled() };
        quotient(
            "served_women / (served_women + served_men) * 100",
            (women.value, women.value.saturating_add(men.value)),
            vec![women.source.clone(), men.source.clone()],
        )
    }
}

pub(super) fn not_filled() -> Measure {
    Evidence::Missing(MissingReason::NotFilled)
}

fn rate(formula: &str, part: Option<&Sourced<u32>>, whole: Option<&Sourced<u32>>) -> Measure {
    let (Some(part), Some(whole)) = (part, whole) else { return not_filled() };
    quotient(formula, (part.value, whole.value), vec![part.source.clone(), whole.source.clone()])
}

/// A share in per cent, with its formula and parts.
pub(super) fn quotient(formula: &str, (part, whole): (u32, u32), parts: Vec<Source>) -> Measure {
    if whole == 0 {
        return Evidence::Missing(MissingReason::Undefined);
    }
    let value = Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole);
    Evidence::Known(Sourced::new(value, Source::Computed { formula: formula.to_owned(), parts }))
}

/// Adds counts up; a count that one of them lacks is missing in the sum.
pub(super) fn sum<'a>(counts: impl Iterator<Item = Option<&'a Sourced<u32>>>) -> Option<Sourced<u32>> {
    let counts: Vec<&Sourced<u32>> = counts.collect::<Option<_>>()?;
    match counts.as_slice() {
        [] => None,
        [one] => Some((*one).clone()),
        several => {
            let value = several.iter().fold(0u32, |sum, it| sum.saturating_add(it.value));
            let parts = several.iter().map(|it| it.source.clone()).collect();
            Some(Sourced::new(value, Source::Computed { formula: "sum(households)".to_owned(), parts }))
        }
    }
}

/// Counts of every programme by place.
///
/// A programme with rows for localities is told by these; its row for the whole commune must agree with their sum.
///
/// # Findings
/// `CoverageDiffers`
pub(super) fn by_programme(social: &Social, findings: &mut Findings) -> BTreeMap<SocialId, ByPlace> {
    let mut all: BTreeMap<SocialId, ByPlace> = BTreeMap::new();
    for programme in &social.programmes {
        let rows: Vec<&SocialCoverage> = social.coverage.iter().filter(|row| row.programme == programme.id).collect();
        let has_places = rows.iter().any(|row| row.locality.is_some());
        let places = all.entry(programme.id.clone()).or_default();
        for row in rows.iter().filter(|row| row.locality.is_some() == has_places) {
            places.entry(row.locality.clone()).or_insert_with(|| Counts::of(row));
        }
        if !has_places {
            continue;
        }
        for whole in rows.iter().filter(|row| row.locality.is_none()) {
            let sum = sum(places.values().map(|it| it.served.as_ref()));
            if let (Some(sum), Some(said)) = (sum, &whole.served)
                && sum.value != said.value
            {
                let finding = Diagnostic::new(Code::CoverageDiffers).with("value", said.value.to_string());
                findings.push(finding.with("sum", sum.value.to_string()).at_cell(&whole.cell));
            }
        }
    }
    all
}

/// The counts of a programme in all its places.
pub(super) fn total(places: &ByPlace) -> Counts {
    let sum_of = |of: fn(&Counts) -> Option<&Sourced<u32>>| sum(places.values().map(of));
    Counts {
        eligible: sum_of(|it| it.eligible.as_ref()),
        served: sum_of(|it| it.served.as_ref()),
        served_eligible: sum_of(|it| it.served_eligible.as_ref()),
        women: sum_of(|it| it.women.as_ref()),
        men: sum_of(|it| it.men.as_ref()),
        points: sum_of(|it| it.points.as_ref()),
    }
}
