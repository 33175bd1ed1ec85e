//! The screen before the ranking: what stands in the way of a project, as its own sheet says it.

use serde::Serialize;

use crate::model::{Competence, Environment, LandStatus, Plan, Project, ProjectId, ScreenTest as Test};

/// What stands in the way of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Obstacle {
    /// The test that it does not pass.
    pub test: Test,
    /// The project that may be the same, for duplicates.
    pub with: Option<ProjectId>,
}

/// A project with what stands in its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Screened {
    /// Which project.
    pub project: ProjectId,
    /// Obstacles, in the order of the tests.
    pub obstacles: Vec<Obstacle>,
}

/// Screens the projects; those with no obstacle are not listed.
///
/// # Missing data
/// What a sheet does not say of competence, land, cost or beneficiaries is an obstacle: it has to be studied first.
#[must_use]
pub fn screen(plan: &Plan) -> Vec<Screened> {
    let screened = plan.projects.iter().enumerate().map(|(at, project)| {
        let tests = [
            (Test::Competence, !is_the_communes(project)),
            (Test::Land, matches!(project.land, None | Some(LandStatus::Unknown))),
            (Test::Cost, project.cost.is_none()),
            (Test::Beneficiaries, project.women.is_none() || project.men.is_none()),
            (Test::Need, project.needs.is_empty()),
            (Test::Environment, project.environment == Some(Environment::Negative)),
        ];
        let failed = tests.into_iter().filter(|(_, fails)| *fails).map(|(test, _)| Obstacle { test, with: None });
        let same = plan.projects[..at].iter().find(|other| is_the_same(project, other));
        let duplicate = same.map(|other| Obstacle { test: Test::Duplicate, with: Some(other.id.clone()) });
        let mut obstacles: Vec<Obstacle> = failed.chain(duplicate).collect();
        obstacles.sort_by_key(|it| it.test);
        Screened { project: project.id.clone(), obstacles }
    });
    screened.filter(|it| !it.obstacles.is_empty()).collect()
}

/// Own, shared and transferred competences; the others belong to somebody else.
fn is_the_communes(project: &Project) -> bool {
    matches!(project.competence, Some(Competence::Own | Competence::Shared | Competence::Transferred))
}

/// Two projects of one sector, in the same places, for exactly the same needs.
fn is_the_same(one: &Project, other: &Project) -> bool {
    let mut needs = [one.needs.clone(), other.needs.clone()];
    needs.iter_mut().for_each(|needs| needs.sort());
    one.sector == other.sector && one.reach == other.reach && !needs[0].is_empty() && needs[0] == needs[1]
}
