//! The weights of the criteria, when the committee derives them from judgements.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{SETTINGS_FILE, Settings};
use crate::model::{CriterionId, Plan};
use crate::profile::Profile;
use crate::rank::weights::judged::{self, Judged, Weighing};

/// Weights that were derived, with the criteria that were judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DerivedWeights {
    /// Criteria, in the order of the profile.
    pub criteria: Vec<CriterionId>,
    /// Weights, to a hundredth; they add up to a hundred.
    pub weights: Vec<Decimal>,
    /// Whether they are in force: judgements that contradict each other too much are not.
    pub is_used: bool,
    /// What the judgements say.
    pub weighing: Weighing,
}

/// Derives the weights that the settings ask for.
///
/// # Findings
/// `P2114` to `P2116`.
pub(super) fn derived(
    settings: &Settings,
    profile: &Profile,
    plan: &Plan,
    findings: &mut Findings,
) -> Option<DerivedWeights> {
    let asking = settings.ranking.weights_from?;
    let key = || Place::Key { file: SETTINGS_FILE.to_owned(), key: "ranking.weights_from".to_owned() };
    let is_named = |id: &str| {
        let id = CriterionId::new(id);
        plan.judgements.iter().any(|it| it.criterion == id || it.against.as_ref() == Some(&id))
    };
    let criteria: Vec<CriterionId> = profile
        .scoring
        .criteria
        .iter()
        .filter(|criterion| is_named(&criterion.id))
        .map(|criterion| CriterionId::new(&criterion.id))
        .collect();
    let place = |id: &CriterionId| criteria.iter().position(|it| it == id);
    let said = plan.judgements.iter().filter_map(|it| {
        let against = match &it.against {
            Some(id) => Some(place(id)?),
            None => None,
        };
        let value = it.value.to_f64()?;
        Some(Judged { who: it.who.clone(), criterion: place(&it.criterion)?, against, value })
    });
    let said: Vec<Judged> = said.collect();
    let weighing = match judged::weigh(criteria.len(), &said, asking) {
        Ok(weighing) if !said.is_empty() => weighing,
        Ok(_) => {
            findings.push(Diagnostic::new(Code::NoJudgement).at(key()).with("what", "none"));
            return None;
        }
        Err(refusal) => {
            let mut finding = Diagnostic::new(Code::NoJudgement).with("what", refusal.word());
            // The first judgement of the pair that is refused.
            let (row, column) = refusal.cell();
            let pair = said.iter().position(|it| Some(it.criterion) == row && it.against == column);
            finding = match pair {
                Some(at) => finding.at_cell(&plan.judgements[at].cell),
                None => finding.at(key()),
            };
            findings.push(finding);
            return None;
        }
    };
    let is_used = report(&weighing, &criteria, plan, &key(), findings);
    let weights = hundredths(&weighing.weights);
    Some(DerivedWeights { criteria, weights, is_used: is_used || settings.ranking.accept_contradictions, weighing })
}

/// Tells how far the judgements contradict each other; returns whether they may be used.
fn report(weighing: &Weighing, criteria: &[CriterionId], plan: &Plan, key: &Place, findings: &mut Findings) -> bool {
    let Some(ratio) = weighing.ratio.filter(|ratio| *ratio > judged::DOUBTFUL) else { return true };
    let code = if ratio > judged::CONTRADICTING { Code::JudgementsContradict } else { Code::JudgementsDoubtful };
    let shown = Decimal::try_from(ratio).unwrap_or_default().round_dp(2);
    let mut finding = Diagnostic::new(code).with("ratio", shown.to_string());
    finding = match weighing.worst {
        Some(worst) => {
            let (one, other) = (&criteria[worst.row], &criteria[worst.column]);
            let times = |value: f64| Decimal::try_from(value).unwrap_or_default().round_dp(2).normalize().to_string();
            finding = finding.with("pair", format!("{one} / {other}"));
            finding = finding.with("said", times(worst.said)).with("implied", times(worst.implied));
            let is_it = |a: &CriterionId, b: Option<&CriterionId>| {
                (a == one && b == Some(other)) || (a == other && b == Some(one))
            };
            match plan.judgements.iter().find(|it| is_it(&it.criterion, it.against.as_ref())) {
                Some(judgement) => finding.at_cell(&judgement.cell),
                None => finding.at(key.clone()),
            }
        }
        None => finding.with("pair", "none").with("said", "").with("implied", "").at(key.clone()),
    };
    findings.push(finding);
    code == Code::JudgementsDoubtful
}

/// Weights to a hundredth that add up to exactly a hundred: what rounding leaves goes to the largest remainders.
fn hundredths(shares: &[f64]) -> Vec<Decimal> {
    let exact: Vec<Decimal> =
        shares.iter().map(|share| Decimal::try_from(share * 10_000.0).unwrap_or_default()).collect();
    let mut whole: Vec<Decimal> = exact.iter().map(Decimal::floor).collect();
    let left = (Decimal::from(10_000) - whole.iter().sum::<Decimal>()).to_usize().unwrap_or(0);
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(exact[*at] - whole[*at]), *at));
    order.into_iter().take(left).for_each(|at| whole[at] += Decimal::ONE);
    whole.into_iter().map(|weight| (weight / Decimal::ONE_HUNDRED).normalize()).collect()
}

impl DerivedWeights {
    /// Returns the weights by criterion, when they are in force.
    pub(super) fn in_force(&self) -> Option<BTreeMap<String, Decimal>> {
        let ids = self.criteria.iter().map(ToString::to_string);
        self.is_used.then(|| ids.zip(self.weights.iter().copied()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_weights_add_up_to_a_hundred() {
        let weights = hundredths(&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]);
        assert_eq!(weights.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED);
        assert_eq!(weights[0].to_string(), "33.34");
    }
}
