//! Rules on follow-up and evaluation.

use super::coherence::each_project;
use super::{Dossier, Judgement, Proof, Test, Value};
use crate::check::deadlines::due;
use crate::model::{Money, Programmed, Project, Step, Year};

pub(super) const RULES: &[(&str, Test)] = &[
    ("R-024", projects_have_indicators),
    ("R-025", reports_are_on_time),
    ("R-053", projects_can_be_followed),
    ("R-054", running_costs_are_stated),
];

/// Years of the plan that are over.
pub(super) fn elapsed(dossier: &Dossier<'_>) -> Vec<Year> {
    let Some(today) = dossier.today else { return Vec::new() };
    dossier.period.years().filter(|year| year.0 < today.year()).collect()
}

fn projects_have_indicators(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    let measured = |project: &Project| {
        let by_need =
            project.needs.iter().any(|id| plan.needs.iter().any(|need| need.id == *id && need.indicator.is_some()));
        by_need || plan.marker_proofs.iter().any(|proof| proof.project == project.id && !proof.indicator.is_empty())
    };
    if !plan.projects.iter().any(measured) {
        return Judgement::no_data(vec![Proof::new("measured").count("n", 0).count("all", plan.projects.len())]);
    }
    let mut judgement = each_project(dossier, "measured", measured);
    let is_served = |objective: &crate::model::Objective| {
        plan.projects.iter().any(|it| it.objective.as_ref() == Some(&objective.id) && measured(it))
    };
    let without: Vec<&str> =
        plan.objectives.iter().filter(|it| !is_served(it)).map(|objective| objective.id.as_str()).collect();
    let n = plan.objectives.len() - without.len();
    judgement.evidence.push(Proof::new("objectives-measured").count("n", n).count("all", plan.objectives.len()));
    if without.is_empty() {
        return judgement;
    }
    judgement.evidence.push(Proof::new("objectives-not").ids("ids", without.iter().copied()));
    Judgement::fail(judgement.evidence)
}

/// One report a year that is over, sent in time before the session that examines it.
fn reports_are_on_time(dossier: &Dossier<'_>) -> Judgement {
    let years = elapsed(dossier);
    if years.is_empty() {
        let first = Value::Text(dossier.period.first.to_string());
        return Judgement::not_applicable(vec![Proof::new("no-year-over").with("year", first)]);
    }
    let Some(deadline) = dossier.profile.deadline(Step::AnnualReport, Step::AnnualReportSession) else {
        return Judgement::not_applicable(Vec::new());
    };
    let mut evidence = Vec::new();
    let (mut is_kept, mut is_known) = (true, false);
    for year in years {
        let day = |step| {
            let lines = dossier.plan.procedure.of(step).filter(|line| line.year == Some(year));
            lines.filter_map(|line| Some((line, line.done?))).max_by_key(|(_, date)| *date)
        };
        let year = Value::Text(year.to_string());
        match (day(Step::AnnualReport), day(Step::AnnualReportSession)) {
            (Some((line, sent)), Some((_, session))) => {
                is_known = true;
                is_kept &= due(deadline, session).is_some_and(|last| sent <= last);
                let proof = Proof::new("report-sent").with("year", year).with("sent", Value::Day(sent));
                evidence.push(proof.with("session", Value::Day(session)).at(&line.done_cell));
            }
            (Some((line, sent)), None) => {
                is_known = true;
                is_kept = false;
                let proof = Proof::new("report-no-session").with("year", year).with("sent", Value::Day(sent));
                evidence.push(proof.at(&line.done_cell));
            }
            (None, _) => {
                is_kept = false;
                evidence.push(Proof::new("report-missing").with("year", year));
            }
        }
    }
    if is_known { Judgement::of(is_kept, evidence) } else { Judgement::fail(evidence) }
}

fn projects_can_be_followed(dossier: &Dossier<'_>) -> Judgement {
    let programmed: Vec<(&Programmed, &Project)> =
        dossier.programme.programmed.iter().filter_map(|it| Some((it, dossier.plan.project(&it.project)?))).collect();
    let is_whole = |(entry, project): &(&Programmed, &Project)| {
        let paid: Money = super::sum(entry.instalments.iter().map(|it| it.amount));
        let has_target = project.women.is_some() || project.men.is_some();
        has_target && project.lead.is_some() && project.cost.as_ref().is_some_and(|cost| cost.value == paid)
    };
    let without: Vec<_> = programmed.iter().filter(|it| !is_whole(it)).collect();
    let proof = Proof::new("followable").count("n", programmed.len() - without.len()).count("all", programmed.len());
    let Some((_, first)) = programmed.first() else { return Judgement::no_data(vec![proof]) };
    let mut evidence = vec![proof.at(&first.cell)];
    evidence.extend(without.iter().map(|(_, it)| Proof::new("project-not").ids("id", [it.id.as_str()]).at(&it.cell)));
    Judgement::of(without.is_empty(), evidence)
}

fn running_costs_are_stated(dossier: &Dossier<'_>) -> Judgement {
    each_project(dossier, "running-costs", |project| project.recurrent_cost.is_some() && project.lead.is_some())
}
