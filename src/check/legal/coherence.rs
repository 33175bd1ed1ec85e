//! Rules on the links between diagnosis, projects, axes and other plans.

use rust_decimal::Decimal;

use super::{Dossier, Judgement, Proof, Test, Value};
use crate::model::{Competence, LandStatus, Project, SourceKind};

pub(super) const RULES: &[(&str, Test)] = &[
    ("R-014", axes_join_other_plans),
    ("R-033", projects_answer_problems),
    ("R-034", first_problems_are_answered),
    ("R-035", projects_have_an_axis),
    ("R-036", projects_are_in_competence),
    ("R-037", land_is_known),
    ("R-038", other_actors_are_listed),
    ("R-039", words_are_its_own),
];

/// Likeness of two plans' own words from which they count as copied, per cent.
const COPIED: Decimal = Decimal::from_parts(80, 0, 0, false, 0);

/// A rule that each project must keep: how many do, and which do not with their cells.
pub(super) fn each_project(dossier: &Dossier<'_>, key: &'static str, is_kept: impl Fn(&Project) -> bool) -> Judgement {
    of_projects(dossier.plan.projects.iter().collect(), key, is_kept)
}

fn of_projects(projects: Vec<&Project>, key: &'static str, is_kept: impl Fn(&Project) -> bool) -> Judgement {
    let without: Vec<&&Project> = projects.iter().filter(|project| !is_kept(project)).collect();
    let proof = Proof::new(key).count("n", projects.len() - without.len()).count("all", projects.len());
    let Some(first) = projects.first() else { return Judgement::no_data(vec![proof]) };
    let mut evidence = vec![proof.at(&first.cell)];
    evidence.extend(without.iter().map(|it| Proof::new("project-not").ids("id", [it.id.as_str()]).at(&it.cell)));
    Judgement::of(without.is_empty(), evidence)
}

fn axes_join_other_plans(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    if plan.axes.is_empty() || plan.alignments.is_empty() {
        return Judgement::no_data(vec![Proof::new("axes-aligned").count("n", 0).count("all", plan.axes.len())]);
    }
    let is_aligned = |axis: &crate::model::Axis| {
        plan.alignments.iter().any(|alignment| {
            plan.objectives.iter().any(|objective| objective.id == alignment.objective && objective.axis == axis.id)
        })
    };
    let without: Vec<&str> = plan.axes.iter().filter(|axis| !is_aligned(axis)).map(|axis| axis.id.as_str()).collect();
    let n = plan.axes.len() - without.len();
    let mut evidence = vec![
        Proof::new("axes-aligned").count("n", n).count("all", plan.axes.len()),
        Proof::new("alignments").count("n", plan.alignments.len()),
    ];
    if !without.is_empty() {
        evidence.push(Proof::new("axes-without").ids("ids", without.iter().copied()));
    }
    Judgement::of(without.is_empty(), evidence)
}

fn projects_answer_problems(dossier: &Dossier<'_>) -> Judgement {
    let exists = |id| dossier.plan.needs.iter().any(|need| need.id == id);
    each_project(dossier, "projects-answer", |project| project.needs.iter().any(|id| exists(id.clone())))
}

fn first_problems_are_answered(dossier: &Dossier<'_>) -> Judgement {
    let figures = dossier.figures;
    let n = figures.n_first_clusters - figures.unanswered.len().min(figures.n_first_clusters);
    let proof = Proof::new("first-problems").count("n", n).count("all", figures.n_first_clusters);
    if figures.n_first_clusters == 0 {
        return Judgement::no_data(vec![proof]);
    }
    let mut evidence = vec![proof];
    if !figures.unanswered.is_empty() {
        evidence.push(Proof::new("problems-open").ids("ids", figures.unanswered.iter().map(String::as_str)));
    }
    Judgement::of(figures.unanswered.is_empty(), evidence)
}

fn projects_have_an_axis(dossier: &Dossier<'_>) -> Judgement {
    each_project(dossier, "projects-placed", |project| project.axis.is_some() && project.objective.is_some())
}

/// Whether the lead of a project is the commune itself.
fn is_led_by_commune(dossier: &Dossier<'_>, project: &Project) -> Option<bool> {
    let lead = project.lead.as_ref()?;
    Some(dossier.plan.source(lead).is_some_and(|source| source.kind == SourceKind::Own))
}

fn projects_are_in_competence(dossier: &Dossier<'_>) -> Judgement {
    each_project(dossier, "projects-competent", |project| match project.competence {
        Some(Competence::Own | Competence::Shared | Competence::Transferred) => true,
        Some(Competence::State | Competence::Region | Competence::Province | Competence::Association) => {
            is_led_by_commune(dossier, project) == Some(false)
        }
        None => false,
    })
}

fn land_is_known(dossier: &Dossier<'_>) -> Judgement {
    let on_land = |project: &&Project| project.land != Some(LandStatus::NotNeeded);
    let projects: Vec<&Project> = dossier.plan.projects.iter().filter(on_land).collect();
    if projects.is_empty() && !dossier.plan.projects.is_empty() {
        return Judgement::not_applicable(vec![Proof::new("no-land-needed")]);
    }
    of_projects(projects, "land-settled", |project| {
        matches!(project.land, Some(LandStatus::Acquired | LandStatus::Mobilised | LandStatus::PrivateAgreement))
    })
}

fn other_actors_are_listed(dossier: &Dossier<'_>) -> Judgement {
    let projects = &dossier.plan.projects;
    let others: Vec<&Project> =
        projects.iter().filter(|project| is_led_by_commune(dossier, project) == Some(false)).collect();
    let proof = Proof::new("others-projects").count("n", others.len()).count("all", projects.len());
    match (others.first(), projects.first()) {
        (Some(first), _) => Judgement::pass(vec![proof.at(&first.cell)]),
        (None, Some(first)) => Judgement::fail(vec![proof.at(&first.cell)]),
        (None, None) => Judgement::no_data(vec![proof]),
    }
}

fn words_are_its_own(dossier: &Dossier<'_>) -> Judgement {
    match dossier.figures.likeness_pct {
        Some(share) => Judgement::of(share < COPIED, vec![Proof::new("likeness").with("share", Value::Percent(share))]),
        None => Judgement::no_data(vec![Proof::new("no-other-plan")]),
    }
}
