//! From need to money: the one table that the auditors ask for, and whatever stands alone on either side of it.

use serde::Serialize;

use super::clusters::ClusterResult;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{Money, NeedId, ObjectiveId, Plan, Programme, ProjectId};
use crate::profile::Profile;

/// A line of the trace: cluster, objective, project and money.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TraceLine {
    /// Cluster.
    pub cluster: String,
    /// Needs of the cluster that the project answers; all of them when there is no project.
    pub needs: Vec<NeedId>,
    /// Objective: the project's, else the cluster's.
    pub objective: Option<ObjectiveId>,
    /// Project.
    pub project: Option<ProjectId>,
    /// Estimated cost.
    pub cost: Option<Money>,
    /// Number of the contracting window in which it begins; absent when it is not programmed.
    pub window: Option<u16>,
    /// Money that the programme gives it.
    pub programmed: Option<Money>,
}

/// What stands alone.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Orphans {
    /// Clusters that no project answers, by rank.
    pub clusters: Vec<String>,
    /// Clusters that no objective answers, by rank.
    pub clusters_without_objective: Vec<String>,
    /// Objectives that no project serves.
    pub objectives: Vec<ObjectiveId>,
    /// Objectives that join no programme.
    pub unaligned: Vec<ObjectiveId>,
    /// Projects that answer no need.
    pub projects: Vec<ProjectId>,
    /// Projects that serve no objective.
    pub projects_without_objective: Vec<ProjectId>,
    /// Projects without money in the programme.
    pub unfunded: Vec<ProjectId>,
}

/// The trace and its orphans.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Trace {
    /// Lines, in the order of the clusters' ranks.
    pub lines: Vec<TraceLine>,
    /// What stands alone.
    pub orphans: Orphans,
}

/// Traces every cluster to the money.
///
/// # Findings
/// `TopNeedUnanswered` for the first clusters of the profile's number without a project; `OrphanObjective`.
#[must_use]
pub fn trace(plan: &Plan, profile: &Profile, clusters: &[ClusterResult], programme: &Programme) -> Found<Trace> {
    let mut findings = Findings::default();
    let mut trace = Trace::default();
    for cluster in clusters {
        if cluster.projects.is_empty() {
            trace.orphans.clusters.push(cluster.id.clone());
            trace.lines.push(line(cluster, None, plan, programme));
            if cluster.rank <= profile.diagnosis.top_needs.value {
                let finding = Diagnostic::new(Code::TopNeedUnanswered).at(Place::Item(cluster.id.clone()));
                findings.push(finding.with("cluster", cluster.id.as_str()));
            }
        }
        for project in &cluster.projects {
            trace.lines.push(line(cluster, Some(project), plan, programme));
        }
        let has_objective = trace.lines.iter().any(|it| it.cluster == cluster.id && it.objective.is_some());
        if !has_objective {
            trace.orphans.clusters_without_objective.push(cluster.id.clone());
        }
    }
    let orphans = &mut trace.orphans;
    for objective in &plan.objectives {
        let is_served = plan.projects.iter().any(|project| project.objective.as_ref() == Some(&objective.id));
        if !is_served && !plan.projects.is_empty() {
            orphans.objectives.push(objective.id.clone());
            let finding = Diagnostic::new(Code::OrphanObjective).at(Place::Item(objective.id.to_string()));
            findings.push(finding.with("objective", objective.id.as_str()));
        }
        if !plan.alignments.iter().any(|it| it.objective == objective.id) {
            orphans.unaligned.push(objective.id.clone());
        }
    }
    for project in &plan.projects {
        if project.needs.is_empty() {
            orphans.projects.push(project.id.clone());
        }
        if project.objective.is_none() {
            orphans.projects_without_objective.push(project.id.clone());
        }
        if !programme.programmed.iter().any(|it| it.project == project.id) {
            orphans.unfunded.push(project.id.clone());
        }
    }
    Found::new(trace, findings)
}

fn line(cluster: &ClusterResult, id: Option<&ProjectId>, plan: &Plan, programme: &Programme) -> TraceLine {
    let project = id.and_then(|id| plan.project(id));
    let programmed = id.and_then(|id| programme.programmed.iter().find(|it| it.project == *id));
    let needs = match project {
        Some(project) => cluster.needs.iter().filter(|need| project.needs.contains(need)).cloned().collect(),
        None => cluster.needs.clone(),
    };
    TraceLine {
        cluster: cluster.id.clone(),
        needs,
        objective: project.and_then(|it| it.objective.clone()).or_else(|| cluster.objective.clone()),
        project: id.cloned(),
        cost: project.and_then(|it| it.cost.as_ref()).map(|cost| cost.value),
        window: programmed.map(|it| it.window),
        programmed: programmed.map(|it| it.instalments.iter().map(|part| part.amount).sum()),
    }
}
