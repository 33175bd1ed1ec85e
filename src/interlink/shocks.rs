//! What a shock would cost, and how long the money put aside would last.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::ProgrammeResult;
use super::value::monthly;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{Evidence, Measure, Money, Plan, ShockKind};
use crate::source::{Source, Sourced};

/// A shock, worked out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShockResult {
    /// Id.
    pub shock: String,
    /// Households of its localities.
    pub households: Option<Sourced<u32>>,
    /// Households that become eligible.
    pub newly: Option<u32>,
    /// Cost of a month.
    pub monthly: Option<Sourced<Money>>,
    /// Cost of the whole.
    pub extra: Option<Sourced<Money>>,
    /// Months that the money put aside lasts.
    pub lasts: Measure,
    /// Money that is missing for the whole time; none when it lasts.
    pub short: Option<Money>,
}

/// How ready the commune is for a kind of shock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Scenarios worked out.
    pub scenarios: usize,
    /// Of these, those whose programme says what sets it off.
    pub with_trigger: usize,
    /// Of these, those whose money lasts the whole time.
    pub covered: usize,
}

/// Works out every shock of a plan as it is published.
///
/// # Formula
/// newly eligible = households of the localities × share, rounded up; month = newly eligible × worth for a household
/// and month; whole = month × months; lasts = money put aside / month
/// # Missing data
/// A locality whose households are unknown, or withheld, makes the whole missing: less the others it would be told.
pub(super) fn shocks(plan: &Plan, results: &[ProgrammeResult]) -> Vec<ShockResult> {
    let of = |shock: &crate::model::Shock| {
        let localities: Vec<_> = plan
            .localities
            .iter()
            .filter(|it| shock.localities.is_empty() || shock.localities.contains(&it.id))
            .collect();
        let households = households(&localities);
        let newly = households.as_ref().and_then(|it| {
            (Decimal::from(it.value) * shock.newly_eligible.value / Decimal::ONE_HUNDRED).ceil().to_u32()
        });
        let programme = plan.social.programme(&shock.programme);
        let result = results.iter().find(|it| it.programme == shock.programme);
        let month_of_one = programme
            .zip(result.and_then(|it| it.value.household.as_ref()))
            .and_then(|(programme, household)| monthly(programme, household));
        let times = |amount: &Sourced<Money>, n: u32, formula: &str, mut parts: Vec<Source>| {
            parts.insert(0, amount.source.clone());
            let value = Money::from_centimes(amount.value.centimes().saturating_mul(i64::from(n)));
            Sourced::new(value, Source::Computed { formula: formula.to_owned(), parts })
        };
        let month = month_of_one.as_ref().zip(newly).map(|(month, newly)| {
            let mut parts = vec![shock.newly_eligible.source.clone()];
            parts.extend(households.iter().map(|it| it.source.clone()));
            times(month, newly, "month_of_household * ceil(households * newly_eligible_pct / 100)", parts)
        });
        let extra = month.as_ref().map(|month| {
            times(month, shock.months.value, "month_of_all * duration_months", vec![shock.months.source.clone()])
        });
        let lasts = match (&shock.contingency, &month) {
            (Some(fund), Some(month)) if !month.value.is_zero() => {
                let value = fund.value.dirhams() / month.value.dirhams();
                let parts = vec![fund.source.clone(), month.source.clone()];
                super::pairs::computed(value, "contingency_dh / month_of_all", parts)
            }
            _ => super::counts::not_filled(),
        };
        let short =
            shock.contingency.as_ref().zip(extra.as_ref()).map(|(fund, extra)| {
                if fund.value >= extra.value { Money::ZERO } else { extra.value.less(fund.value) }
            });
        ShockResult { shock: shock.id.clone(), households, newly, monthly: month, extra, lasts, short }
    };
    plan.social.shocks.iter().map(of).collect()
}

fn households(localities: &[&crate::model::Locality]) -> Option<Sourced<u32>> {
    if localities.is_empty() {
        return None;
    }
    let mut sum = 0u32;
    let mut parts = Vec::new();
    for locality in localities {
        let Evidence::Known(known) = &locality.households else { return None };
        sum = sum.saturating_add(known.value.to_u32()?);
        parts.push(known.source.clone());
    }
    Some(Sourced::new(sum, Source::Computed { formula: "sum(households)".to_owned(), parts }))
}

/// How ready the commune is, by kind of shock.
pub(super) fn readiness(plan: &Plan, shocks: &[ShockResult]) -> BTreeMap<ShockKind, Readiness> {
    let mut all: BTreeMap<ShockKind, Readiness> =
        ShockKind::ALL.into_iter().map(|kind| (kind, Readiness::default())).collect();
    for (shock, result) in plan.social.shocks.iter().zip(shocks) {
        let ready = all.entry(shock.kind).or_default();
        ready.scenarios += 1;
        let programme = plan.social.programme(&shock.programme);
        ready.with_trigger += usize::from(programme.is_some_and(|it| !it.trigger.is_empty()));
        ready.covered += usize::from(result.short == Some(Money::ZERO));
    }
    all
}

/// # Findings
/// `UrgentIncomplete`
pub(super) fn report(plan: &Plan, findings: &mut Findings) {
    for measure in plan.social.urgent.iter().filter(|it| it.bypasses_ranking != Some(false)) {
        let lacks = [("deadline", measure.deadline.is_none()), ("trigger", measure.trigger.is_empty())];
        for (lacks, _) in lacks.into_iter().filter(|(_, is_lacking)| *is_lacking) {
            let finding = Diagnostic::new(Code::UrgentIncomplete).with("measure", measure.id.clone());
            findings.push(finding.with("lacks", lacks).at_cell(&measure.cell));
        }
    }
}
