//! Whether the values of the indicators hold together: known ids, sources, both sexes, and sums of the sexes.

use rust_decimal::Decimal;

use super::indicators::{Rule, Unit, indicator};
use super::observed::IndicatorResult;
use super::values::{TOLERANCE_POINTS, agree, cell_of};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::model::{Period, Plan, Sex};

/// Years before the plan after which a value is old (rule R-051).
const OLD_AFTER: u16 = 5;
/// Decimals of a computed value in a sentence.
const SHOWN_DECIMALS: u32 = 2;

/// Checks the values of the workbooks.
///
/// # Findings
/// `UnknownIndicator`, `ValueWithoutSource`, `OldValue`, `OneSexOnly`, `SexSum`.
#[must_use]
pub fn quality(plan: &Plan, results: &[IndicatorResult], period: Period) -> Findings {
    let mut findings = Findings::default();
    let at = |finding: Diagnostic, source: &crate::source::Source| match cell_of(source) {
        Some(cell) => finding.at(Place::Cell(cell.clone())),
        None => finding,
    };
    for observation in plan.observations.iter().filter(|it| indicator(it.indicator.as_str()).is_none()) {
        let finding = Diagnostic::new(Code::UnknownIndicator).with("value", observation.indicator.as_str());
        findings.push(at(finding, &observation.value.source));
    }
    let without: Vec<_> = plan.observations.iter().filter(|it| it.origin.is_empty()).collect();
    if let Some(first) = without.first() {
        let finding = Diagnostic::new(Code::ValueWithoutSource).with("n", without.len());
        findings.push(at(finding, &first.value.source));
    }
    let oldest = period.first.0.saturating_sub(OLD_AFTER);
    let old = results.iter().filter(|it| it.year.is_some_and(|year| year.0 < oldest)).count();
    if old > 0 {
        findings.push(Diagnostic::new(Code::OldValue).with("n", old).with("year", oldest.to_string()));
    }
    for result in results {
        sexes(plan, result, &mut findings, &at);
    }
    findings
}

/// # Formula
/// Sums of women and men are the total; any other value of both together lies between those of women and of men,
/// within half a point.
fn sexes(
    plan: &Plan,
    result: &IndicatorResult,
    findings: &mut Findings,
    at: &impl Fn(Diagnostic, &crate::source::Source) -> Diagnostic,
) {
    let (Some(women), Some(men)) = (&result.women, &result.men) else { return };
    let (women, men) = match (women.known(), men.known()) {
        (Some(women), Some(men)) => (women, men),
        (Some(one), None) | (None, Some(one)) => {
            let is_given = plan.observations.iter().any(|it| it.value.source == one.source && it.sex != Sex::All);
            if is_given {
                let finding = Diagnostic::new(Code::OneSexOnly).with("indicator", result.id);
                findings.push(at(finding, &one.source));
            }
            return;
        }
        (None, None) => return,
    };
    let (Some(total), Some(entry)) = (result.commune.known(), indicator(result.id)) else { return };
    let holds = match (entry.rule, entry.unit) {
        // Persons add up, however they were computed; a rate lies between those of the sexes.
        (Rule::Sum, _) | (_, Unit::Persons) => agree(entry, total.value, women.value + men.value),
        _ => {
            let tolerance = TOLERANCE_POINTS.max(total.value.abs() / Decimal::ONE_HUNDRED);
            let (low, high) = (women.value.min(men.value), women.value.max(men.value));
            total.value >= low - tolerance && total.value <= high + tolerance
        }
    };
    if !holds {
        let finding = Diagnostic::new(Code::SexSum).with("indicator", result.id);
        let shown = |value: Decimal| value.round_dp(SHOWN_DECIMALS).normalize();
        let finding = finding.with("women", shown(women.value)).with("men", shown(men.value));
        findings.push(at(finding.with("total", shown(total.value)), &total.source));
    }
}
