//! Projects, their scores, their money and their order.

use std::collections::BTreeSet;

use super::people::at_source;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{CriterionId, GenderMarker, Money, Period, Plan, Project, ProjectId};
use crate::profile::Profile;

/// Checks everything that counts money, and what each project must say.
pub(super) fn check(plan: &Plan, profile: &Profile, period: Period, findings: &mut Findings) {
    for project in &plan.projects {
        if project.needs.is_empty() {
            let finding = Diagnostic::new(Code::ProjectWithoutNeed).at_cell(&project.cell);
            findings.push(finding.with("project", project.id.as_str()));
        }
        financing(project, plan, findings);
        scores(project, plan, profile, findings);
        marker(project, profile, findings);
    }
    cycles(plan, findings);
    envelopes(plan, period, findings);
}

fn financing(project: &Project, plan: &Plan, findings: &mut Findings) {
    let Some(cost) = &project.cost else { return };
    let sum: Money = plan.financing_of(&project.id).map(|line| line.amount.value).sum();
    if sum != cost.value {
        let finding = Diagnostic::new(Code::FinancingSum)
            .with("project", project.id.as_str())
            .with("sum", sum.dirhams().normalize())
            .with("cost", cost.value.dirhams().normalize());
        findings.push(at_source(finding, &cost.source));
    }
}

fn scores(project: &Project, plan: &Plan, profile: &Profile, findings: &mut Findings) {
    let scores = plan.scores.iter().find(|scores| scores.project == project.id);
    let missing: Vec<&str> = profile
        .scoring
        .criteria
        .iter()
        .map(|criterion| criterion.id.as_str())
        .filter(|id| !scores.is_some_and(|scores| scores.by_criterion.contains_key(&CriterionId::new(id))))
        .collect();
    if !missing.is_empty() {
        let finding = Diagnostic::new(Code::MissingScore).at_cell(&project.cell);
        findings.push(finding.with("project", project.id.as_str()).with("criteria", missing.join(", ")));
    }
}

fn marker(project: &Project, profile: &Profile, findings: &mut Findings) {
    let asks_for_proof = matches!(project.marker, Some(GenderMarker::Significant | GenderMarker::Principal));
    let least = profile.gender.marker_note_min_chars.value;
    let is_justified = project.marker_note.iter().any(|(_, note)| note.chars().count() >= least);
    if asks_for_proof && !is_justified {
        let finding = Diagnostic::new(Code::MarkerWithoutProof).at_cell(&project.cell);
        findings.push(finding.with("project", project.id.as_str()).with("least", least));
    }
}

/// Reports each circle of prerequisites once, by its members.
fn cycles(plan: &Plan, findings: &mut Findings) {
    let mut reported: BTreeSet<&ProjectId> = BTreeSet::new();
    for project in &plan.projects {
        let reachable = prerequisites_of(project, plan);
        if !reachable.contains(&project.id) || reported.contains(&project.id) {
            continue;
        }
        let circle: Vec<&Project> = plan
            .projects
            .iter()
            .filter(|other| reachable.contains(&other.id) && prerequisites_of(other, plan).contains(&project.id))
            .collect();
        reported.extend(circle.iter().map(|it| &it.id));
        let ids: Vec<&str> = circle.iter().map(|it| it.id.as_str()).collect();
        let finding = Diagnostic::new(Code::PrerequisiteCycle).at_cell(&project.cell);
        findings.push(finding.with("projects", ids.join(", ")).with("n", ids.len()));
    }
}

/// Every project this one waits for, directly or not.
fn prerequisites_of<'a>(project: &'a Project, plan: &'a Plan) -> BTreeSet<&'a ProjectId> {
    let mut found = BTreeSet::new();
    let mut ahead: Vec<&ProjectId> = project.prerequisites.iter().collect();
    while let Some(id) = ahead.pop() {
        if found.insert(id)
            && let Some(next) = plan.project(id)
        {
            ahead.extend(&next.prerequisites);
        }
    }
    found
}

fn envelopes(plan: &Plan, period: Period, findings: &mut Findings) {
    for envelope in plan.envelopes.iter().filter(|envelope| !period.contains(envelope.year)) {
        let finding = Diagnostic::new(Code::YearOutsidePlan)
            .with("year", envelope.year.to_string())
            .with("period", format!("{}-{}", period.first, period.last));
        findings.push(at_source(finding, &envelope.amount.source));
    }
    for source in &plan.sources {
        let pays = plan.financing.iter().find(|line| line.source == source.id);
        let has_envelope = plan.envelopes.iter().any(|envelope| envelope.source == source.id);
        if let Some(line) = pays
            && !has_envelope
        {
            let finding = Diagnostic::new(Code::MissingEnvelope).with("source", source.id.as_str());
            findings.push(at_source(finding, &line.amount.source));
        }
    }
}
