//! Rules on money.

use rust_decimal::Decimal;

use super::procedure::{done, undated};
use super::{Dossier, Judgement, Proof, Test, Value};
use crate::model::{Money, Project, SourceKind, Step};

pub(super) const RULES: &[(&str, Test)] = &[
    ("R-009", three_years_are_forecast),
    ("R-028", shares_are_stated),
    ("R-029", own_share_is_within_means),
    ("R-030", conventions_are_signed),
    ("R-031", two_windows),
    ("R-032", budget_is_programmed),
    ("R-058", forecast_says_its_method),
];

/// Months after which a three-year programming is out of date.
const ROLLED_EVERY: i32 = 12;

fn three_years_are_forecast(dossier: &Dossier<'_>) -> Judgement {
    let wanted = usize::from(dossier.profile.costed_years.value);
    let years: Vec<_> = dossier.figures.triennial.iter().take(wanted).collect();
    if years.is_empty() {
        return Judgement::no_data(vec![Proof::new("no-forecast")]);
    }
    let evidence = years.iter().map(|(year, resources, expenditure)| {
        Proof::new("forecast-year")
            .with("year", Value::Text(year.to_string()))
            .with("resources", amount(*resources))
            .with("expenditure", amount(*expenditure))
    });
    let is_kept = years.len() == wanted && years.iter().all(|(_, resources, expenditure)| resources >= expenditure);
    Judgement::of(is_kept, evidence.collect())
}

/// An amount worked out in dirhams, to the centime.
fn amount(dirhams: Decimal) -> Value {
    Money::from_decimal(dirhams.round_dp(2))
        .map_or_else(|_| Value::Text(dirhams.round_dp(2).to_string()), Value::Amount)
}

/// The financing of a project, and whether the commune's share is among it.
fn shares(dossier: &Dossier<'_>, project: &Project) -> (Money, bool) {
    let lines: Vec<_> = dossier.plan.financing_of(&project.id).collect();
    let is_own = |id| dossier.plan.source(id).is_some_and(|source| source.kind == SourceKind::Own);
    (super::sum(lines.iter().map(|line| line.amount.value)), lines.iter().any(|line| is_own(&line.source)))
}

fn shares_are_stated(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    let mut judgement = super::coherence::each_project(dossier, "shares-stated", |project| {
        project.cost.as_ref().is_some_and(|cost| cost.value == shares(dossier, project).0)
    });
    let total = super::sum(plan.projects.iter().filter_map(|it| it.cost.as_ref()).map(|cost| cost.value));
    let n_own = plan.projects.iter().filter(|project| shares(dossier, project).1).count();
    if !plan.projects.is_empty() {
        judgement.evidence.push(Proof::new("total-cost").with("amount", Value::Amount(total)));
        judgement.evidence.push(Proof::new("own-shares").count("n", n_own).count("all", plan.projects.len()));
    }
    if judgement.outcome == super::Outcome::Pass && n_own == 0 {
        return Judgement::fail(judgement.evidence);
    }
    judgement
}

fn own_share_is_within_means(dossier: &Dossier<'_>) -> Judgement {
    let mut evidence = Vec::new();
    let (mut is_known, mut is_kept) = (!dossier.figures.own.is_empty(), true);
    for (window, own, capacity) in &dossier.figures.own {
        let proof = Proof::new("own-share").count("window", usize::from(*window)).with("own", amount(*own));
        let Some(capacity) = capacity else {
            is_known = false;
            evidence.push(Proof { key: "own-share-alone", ..proof });
            continue;
        };
        is_kept &= own <= capacity;
        evidence.push(proof.with("capacity", amount(*capacity)));
    }
    if is_known { Judgement::of(is_kept, evidence) } else { Judgement::no_data(evidence) }
}

fn conventions_are_signed(dossier: &Dossier<'_>) -> Judgement {
    let least = dossier.profile.programming.signed_min_pct.value.first().copied();
    match (dossier.figures.signed_pct, least) {
        (Some(share), Some(least)) => {
            let signed = Proof::new("signed").with("share", Value::Percent(share)).with("least", Value::Percent(least));
            let line = dossier.plan.financing.iter().find(|line| line.certainty.is_some());
            let signed = line.map_or(signed.clone(), |line| signed.from(&line.amount.source));
            Judgement::of(share >= least, vec![signed])
        }
        _ => Judgement::no_data(vec![Proof::new("signed-unknown")]),
    }
}

fn two_windows(dossier: &Dossier<'_>) -> Judgement {
    let windows = dossier.windows;
    let evidence: Vec<Proof> = windows
        .iter()
        .map(|window| {
            Proof::new("window")
                .count("n", usize::from(window.number))
                .with("first", Value::Text(window.period.first.to_string()))
                .with("last", Value::Text(window.period.last.to_string()))
                .at_key(&format!("{}.toml", dossier.profile.id), "windows")
        })
        .collect();
    let n_years: usize = windows.iter().map(|window| window.period.n_years()).sum();
    let follow = windows.windows(2).all(|pair| pair[0].period.last.0 + 1 == pair[1].period.first.0);
    Judgement::of(windows.len() == 2 && follow && n_years == dossier.period.n_years(), evidence)
}

fn budget_is_programmed(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, rolled, proof)) = done(dossier, Step::BudgetProgramming) else {
        return Judgement::no_data(vec![undated(dossier, Step::BudgetProgramming)]);
    };
    let n = dossier.figures.triennial.len();
    let evidence = vec![proof, Proof::new("triennial").count("n", n)];
    let Some(stale) = dossier.today.and_then(|_| rolled.plus_months(ROLLED_EVERY)) else {
        return Judgement::no_data(evidence);
    };
    if n == 0 {
        return Judgement::no_data(evidence);
    }
    Judgement::of(dossier.today.is_some_and(|today| today <= stale) && n >= 3, evidence)
}

fn forecast_says_its_method(dossier: &Dossier<'_>) -> Judgement {
    match dossier.figures.forecast {
        Some(method) => {
            let method = Value::Key(format!("forecast-{method}"));
            Judgement::pass(vec![
                Proof::new("forecast").with("method", method).at_key(super::SETTINGS, "finance.forecast"),
            ])
        }
        None => Judgement::no_data(vec![Proof::new("forecast-unsaid").at_key(super::SETTINGS, "finance.forecast")]),
    }
}
