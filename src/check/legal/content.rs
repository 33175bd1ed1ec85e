//! Rules on what the plan holds.

use super::{Dossier, Judgement, Proof, Test, Value, procedure};
use crate::model::Evidence;

pub(super) const RULES: &[(&str, Test)] = &[
    ("R-001", covers_the_horizon),
    ("R-007", holds_a_diagnosis),
    ("R-008", needs_are_consulted),
    ("R-011", looks_at_the_environment),
    ("R-050", reaches_every_locality),
    ("R-051", values_have_sources),
    ("R-052", population_is_projected),
];

/// Themes without which there is no diagnosis: demography, housing, basic services, schools, health, work.
const THEMES: [&str; 9] =
    ["demography", "housing", "education", "health", "water", "sanitation", "electricity", "roads", "employment"];

/// A value so many years older than the plan is old.
const N_YEARS_OLD: u16 = 5;

fn covers_the_horizon(dossier: &Dossier<'_>) -> Judgement {
    let (wanted, years) = (usize::from(dossier.profile.horizon_years.value), dossier.period.n_years());
    let period = Proof::new("period")
        .with("first", Value::Text(dossier.period.first.to_string()))
        .with("last", Value::Text(dossier.period.last.to_string()))
        .count("n", years)
        .at_key(super::SETTINGS, "plan.first_year");
    let outside: Vec<&str> = dossier
        .programme
        .programmed
        .iter()
        .filter(|it| !dossier.period.contains(it.first) || !dossier.period.contains(it.last))
        .map(|it| it.project.as_str())
        .collect();
    let mut evidence = vec![period];
    if !outside.is_empty() {
        evidence.push(Proof::new("projects-outside").ids("ids", outside.iter().copied()));
    }
    Judgement::of(wanted == years && outside.is_empty(), evidence)
}

fn holds_a_diagnosis(dossier: &Dossier<'_>) -> Judgement {
    let known = |theme: &str| dossier.figures.themes.iter().find(|(id, _)| *id == theme).map_or(0, |(_, n)| *n);
    let without: Vec<&str> = THEMES.into_iter().filter(|theme| known(theme) == 0).collect();
    let n_values: usize = THEMES.into_iter().map(known).sum();
    let n_statements = dossier.plan.statements.len() + dossier.plan.needs.len();
    let mut evidence = vec![
        Proof::new("themes")
            .count("n", THEMES.len() - without.len())
            .count("all", THEMES.len())
            .count("values", n_values),
        Proof::new("statements").count("n", n_statements),
    ];
    for theme in &without {
        evidence.push(Proof::new("theme-without").with("theme", Value::Key(format!("theme-{theme}"))));
    }
    if n_values == 0 || n_statements == 0 {
        return Judgement::no_data(evidence);
    }
    Judgement::of(without.is_empty(), evidence)
}

fn needs_are_consulted(dossier: &Dossier<'_>) -> Judgement {
    let mut judgement = procedure::three_groups(dossier);
    let needs = &dossier.plan.needs;
    let ranked = needs.iter().filter(|need| need.severity.is_some() || !need.voices.is_empty()).count();
    let mut proof = Proof::new("needs-ranked").count("n", ranked).count("all", needs.len());
    if let Some(severity) = needs.iter().find_map(|need| need.severity.as_ref()) {
        proof = proof.from(&severity.source);
    }
    judgement.evidence.push(proof);
    if needs.is_empty() && judgement.outcome == super::Outcome::Pass {
        return Judgement::no_data(judgement.evidence);
    }
    if ranked < needs.len() && judgement.outcome == super::Outcome::Pass {
        return Judgement::fail(judgement.evidence);
    }
    judgement
}

fn looks_at_the_environment(dossier: &Dossier<'_>) -> Judgement {
    super::coherence::each_project(dossier, "environment-rated", |project| project.environment.is_some())
}

fn reaches_every_locality(dossier: &Dossier<'_>) -> Judgement {
    let figures = dossier.figures;
    let Some(share) = figures.called_pct else {
        return Judgement::no_data(vec![Proof::new("coverage-unknown")]);
    };
    let least = dossier.profile.diagnosis.coverage_min_pct.value;
    let mut evidence =
        vec![Proof::new("coverage").with("share", Value::Percent(share)).with("least", Value::Percent(least))];
    let populated = dossier.plan.localities.iter().find_map(|locality| match &locality.population {
        Evidence::Known(known) => Some(&known.source),
        Evidence::Missing(_) => None,
    });
    if let (Some(source), Some(proof)) = (populated, evidence.first_mut()) {
        proof.source = Some(source.clone());
    }
    if !figures.left_out.is_empty() {
        evidence.push(Proof::new("left-out").ids("ids", figures.left_out.iter().map(String::as_str)));
    }
    Judgement::of(share >= least, evidence)
}

fn values_have_sources(dossier: &Dossier<'_>) -> Judgement {
    let observations = &dossier.plan.observations;
    let without: Vec<_> = observations.iter().filter(|it| it.origin.is_empty()).collect();
    let proof = Proof::new("values-sourced").count("n", observations.len() - without.len());
    let proof = proof.count("all", observations.len());
    let Some(first) = without.first().or(observations.iter().collect::<Vec<_>>().first()).copied() else {
        return Judgement::no_data(vec![proof]);
    };
    let mut evidence = vec![proof.from(&first.value.source)];
    if dossier.figures.n_old > 0 {
        let oldest = dossier.period.first.0.saturating_sub(N_YEARS_OLD).to_string();
        evidence.push(Proof::new("values-old").count("n", dossier.figures.n_old).with("year", Value::Text(oldest)));
    }
    Judgement::of(without.is_empty(), evidence)
}

fn population_is_projected(dossier: &Dossier<'_>) -> Judgement {
    let (n, all) = (dossier.figures.n_projected, dossier.period.n_years());
    let proof = Proof::new("projected").count("n", n).count("all", all);
    if n == 0 { Judgement::no_data(vec![proof]) } else { Judgement::of(n >= all, vec![proof]) }
}
