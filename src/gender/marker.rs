//! The gender equality policy marker: its minimum proof, and the money that stands behind each mark.

use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Findings, Found};
use crate::model::{AxisId, GenderMarker, MarkerProof, Money, Plan, Programme, Project, ProjectId};
use crate::profile::Profile;

/// A project's marker and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkerCheck {
    /// Which project.
    pub project: ProjectId,
    /// Its marker; absent when it was not screened.
    pub marker: Option<GenderMarker>,
    /// Columns of the sheet of proofs that are still empty or say no.
    pub lacks: Vec<&'static str>,
}

/// Checks the minimum proof of every project's marker.
///
/// A gender analysis and a do-no-harm answer are asked of all projects; an objective or activity, an indicator by sex
/// and the commitment to report of marks 1 and 2; equality as the main objective of a 2.
///
/// # Findings
/// `MarkerProof` for a mark of 1 or 2 that lacks something.
/// # Missing data
/// A project without a row in the sheet of proofs lacks all of it.
/// # Source
/// OECD-DAC, handbook on the gender equality policy marker, December 2016: minimum recommended criteria.
#[must_use]
pub fn marker_checks(plan: &Plan, profile: &Profile) -> Found<Vec<MarkerCheck>> {
    let mut findings = Findings::default();
    let checks = plan
        .projects
        .iter()
        .map(|project| {
            let proof = plan.marker_proofs.iter().find(|it| it.project == project.id);
            let lacks = lacks(project, proof, profile);
            let is_claimed = matches!(project.marker, Some(GenderMarker::Significant | GenderMarker::Principal));
            if is_claimed && !lacks.is_empty() {
                let cell = proof.map_or(&project.cell, |proof| &proof.cell);
                let finding = Diagnostic::new(Code::MarkerProof).at_cell(cell).with("project", project.id.as_str());
                let marker = project.marker.map_or("", GenderMarker::word);
                findings.push(finding.with("marker", marker).with("lacks", lacks.join(", ")));
            }
            MarkerCheck { project: project.id.clone(), marker: project.marker, lacks }
        })
        .collect();
    Found::new(checks, findings)
}

fn lacks(project: &Project, proof: Option<&MarkerProof>, profile: &Profile) -> Vec<&'static str> {
    let Some(marker) = project.marker else { return vec!["gender_marker"] };
    let mut lacks = Vec::new();
    let mut ask = |is_there: bool, column: &'static str| {
        if !is_there {
            lacks.push(column);
        }
    };
    let said = |of: fn(&MarkerProof) -> Option<bool>| proof.and_then(of) == Some(true);
    ask(said(|it| it.has_analysis), "gender_analysis");
    ask(said(|it| it.does_no_harm), "no_harm");
    if marker != GenderMarker::NotTargeted {
        let least = profile.gender.marker_note_min_chars.value;
        ask(project.marker_note.iter().any(|(_, text)| text.chars().count() >= least), "gender_note");
        ask(proof.is_some_and(|it| !it.objective.is_empty()), "equality_objective");
        ask(proof.is_some_and(|it| !it.indicator.is_empty()), "sex_indicator");
        ask(said(|it| it.will_report), "will_report");
    }
    if marker == GenderMarker::Principal {
        ask(said(|it| it.is_main_objective), "main_objective");
    }
    lacks
}

/// Money behind a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkerSum {
    /// Axis; absent for all together.
    pub axis: Option<AxisId>,
    /// Mark; absent for projects that were not screened.
    pub marker: Option<GenderMarker>,
    /// Projects.
    pub n_projects: usize,
    /// Their estimated cost.
    pub cost: Money,
    /// Programmed money by contracting window, from the first.
    pub windows: Vec<Money>,
}

/// Sums the projects by mark, in all and by axis.
///
/// # Missing data
/// A project without cost counts as a project and adds no money.
#[must_use]
pub fn marker_sums(plan: &Plan, programme: &Programme) -> Vec<MarkerSum> {
    let marks: Vec<Option<GenderMarker>> = GenderMarker::ALL.into_iter().map(Some).chain([None]).collect();
    let n_windows = programme.programmed.iter().map(|it| usize::from(it.window)).max().unwrap_or(0);
    let mut sums = Vec::new();
    let axes = std::iter::once(None).chain(plan.axes.iter().map(|axis| Some(&axis.id)));
    for axis in axes {
        for marker in &marks {
            let projects: Vec<&Project> = plan
                .projects
                .iter()
                .filter(|it| it.marker == *marker && axis.is_none_or(|axis| it.axis.as_ref() == Some(axis)))
                .collect();
            if projects.is_empty() {
                continue;
            }
            let in_window = |window: usize| -> Money {
                let programmed = programme.programmed.iter().filter(|it| usize::from(it.window) == window);
                let of_these = programmed.filter(|it| projects.iter().any(|project| project.id == it.project));
                of_these.flat_map(|it| &it.instalments).map(|part| part.amount).sum()
            };
            sums.push(MarkerSum {
                axis: axis.cloned(),
                marker: *marker,
                n_projects: projects.len(),
                cost: projects.iter().filter_map(|it| it.cost.as_ref()).map(|cost| cost.value).sum(),
                windows: (1..=n_windows).map(in_window).collect(),
            });
        }
    }
    sums
}
