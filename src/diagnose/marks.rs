//! Marks that the figures give: criteria that can be computed, beside the marks that were written.

use rust_decimal::Decimal;
use serde::Serialize;

use super::LocalityGap;
use crate::model::{CriterionId, GenderMarker, Plan, Project, ProjectId, Reach};
use crate::profile::Profile;
use crate::source::{Source, Sourced};

/// Criteria that can be computed.
pub const COMPUTABLE: [&str; 4] = ["population", "vulnerability", "gender", "cost_eff"];

/// A mark that the figures give.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ComputedMark {
    /// Which project.
    pub project: ProjectId,
    /// Which criterion.
    pub criterion: CriterionId,
    /// The mark.
    pub mark: u8,
    /// The figure it comes from: a share of the commune per cent, the deficit over the commune's, a marker, or a cost per
    /// person over the median of the sector.
    pub figure: Decimal,
    /// The mark that was written.
    pub written: Option<Decimal>,
    /// Whether the computed mark stands in the ranking.
    pub is_used: bool,
}

/// Computes the marks.
///
/// # Formula
/// population: people who benefit (women and men of the sheet, else the people of its localities) over those of the
/// commune; below 5 % 1, 15 % 2, 30 % 3, 50 % 4, above 5. vulnerability: mean deficit of its localities by population over
/// that of the commune; below 0.5 1, 0.85 2, 1.15 3, 1.5 4, above 5. gender: marker 0 gives 1, marker 1 gives 3, marker 2
/// gives 5. cost_eff: cost a person over the median of the sector; above 2 1, 1.25 2, 0.75 3, 0.5 4, below 5. A figure on
/// a limit takes the higher mark of people, and the lower of cost.
/// # Missing data
/// A figure that lacks a part gives no mark; nor does a sector with fewer than three costs a person.
/// # Source
/// Anchors of the profile's criteria.
#[must_use]
pub fn computed_marks(
    plan: &Plan,
    profile: &Profile,
    population: Option<Decimal>,
    gaps: &[LocalityGap],
) -> Vec<ComputedMark> {
    // The bands are those of a scale from one to five.
    if profile.scoring.scale != [1, 5] {
        return Vec::new();
    }
    let known = |id: &str| profile.scoring.criteria.iter().any(|criterion| criterion.id == id);
    let mut marks = Vec::new();
    for project in &plan.projects {
        let figures = [
            people(plan, project)
                .zip(population)
                .and_then(|(people, all)| share(people, all))
                .map(|it| (it, of_share(it))),
            deficit(plan, project, gaps).map(|it| (it, of_deficit(it))),
            project.marker.map(of_marker),
            cost_ratio(plan, project).map(|it| (it, of_cost(it))),
        ];
        for (id, found) in COMPUTABLE.into_iter().zip(figures) {
            let Some((figure, mark)) = found.filter(|_| known(id)) else { continue };
            let criterion = CriterionId::new(id);
            let scores = plan.scores.iter().find(|scores| scores.project == project.id);
            let written = scores.and_then(|scores| scores.by_criterion.get(&criterion)).map(|it| it.value);
            let figure = figure.round_dp(4).normalize();
            marks.push(ComputedMark { project: project.id.clone(), criterion, mark, figure, written, is_used: false });
        }
    }
    marks
}

/// Puts the computed marks of these criteria in the place of the written ones.
pub fn use_marks(plan: &mut Plan, marks: &mut [ComputedMark], criteria: &[String]) {
    for it in marks.iter_mut().filter(|it| criteria.iter().any(|id| *id == it.criterion.as_str())) {
        it.is_used = true;
        let project = plan.projects.iter().find(|project| project.id == it.project);
        let parts: Vec<Source> = project.map(|project| parts(project, it.criterion.as_str())).unwrap_or_default();
        let source = Source::Computed { formula: formula(it.criterion.as_str()).to_owned(), parts };
        let mark = Sourced::new(Decimal::from(it.mark), source);
        match plan.scores.iter_mut().find(|scores| scores.project == it.project) {
            Some(scores) => drop(scores.by_criterion.insert(it.criterion.clone(), mark)),
            None => plan.scores.push(crate::model::ProjectScores {
                project: it.project.clone(),
                by_criterion: std::iter::once((it.criterion.clone(), mark)).collect(),
            }),
        }
    }
}

/// The figure that a mark comes from, in the field's notation.
fn formula(criterion: &str) -> &'static str {
    match criterion {
        "population" => "(F + M) / DEM01",
        "vulnerability" => "Σ deficit · pop / Σ pop",
        "gender" => "2 · marker + 1",
        _ => "cost / (F + M) / median",
    }
}

/// The cells of the project's sheet that a mark comes from.
fn parts(project: &Project, criterion: &str) -> Vec<Source> {
    let people = [project.women.as_ref(), project.men.as_ref()].into_iter().flatten().map(|it| it.source.clone());
    match criterion {
        "population" => people.collect(),
        "cost_eff" => project.cost.as_ref().map(|cost| cost.source.clone()).into_iter().chain(people).collect(),
        _ => vec![Source::Cell(project.cell.clone())],
    }
}

fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (!whole.is_zero()).then(|| part * Decimal::ONE_HUNDRED / whole)
}

fn people(plan: &Plan, project: &Project) -> Option<Decimal> {
    match (&project.women, &project.men) {
        (Some(women), Some(men)) => Some(Decimal::from(u64::from(women.value) + u64::from(men.value))),
        _ => match &project.reach {
            Reach::WholeCommune => None,
            Reach::Localities(ids) => ids.iter().map(|id| population_of(plan, id.as_str())).sum(),
        },
    }
}

fn population_of(plan: &Plan, id: &str) -> Option<Decimal> {
    plan.localities.iter().find(|it| it.id.as_str() == id)?.population.value().copied()
}

/// Mean deficit of the project's localities over that of the commune, by population.
fn deficit(plan: &Plan, project: &Project, gaps: &[LocalityGap]) -> Option<Decimal> {
    let mean = |is_in: &dyn Fn(&str) -> bool| -> Option<Decimal> {
        let (mut sum, mut people) = (Decimal::ZERO, Decimal::ZERO);
        for gap in gaps.iter().filter(|gap| is_in(gap.locality.as_str())) {
            let (Some(deficit), Some(n)) = (gap.deficit, population_of(plan, gap.locality.as_str())) else { continue };
            sum += deficit * n;
            people += n;
        }
        (!people.is_zero()).then(|| sum / people)
    };
    let all = mean(&|_| true).filter(|all| !all.is_zero())?;
    match &project.reach {
        Reach::WholeCommune => Some(Decimal::ONE),
        Reach::Localities(ids) => Some(mean(&|id| ids.iter().any(|it| it.as_str() == id))? / all),
    }
}

fn cost_per_person(plan: &Plan, project: &Project) -> Option<Decimal> {
    let people = people(plan, project).filter(|people| !people.is_zero())?;
    Some(project.cost.as_ref()?.value.dirhams() / people)
}

/// Cost a person over the median of the sector.
fn cost_ratio(plan: &Plan, project: &Project) -> Option<Decimal> {
    let own = cost_per_person(plan, project)?;
    let of_sector = plan.projects.iter().filter(|other| other.sector == project.sector);
    let mut costs: Vec<Decimal> = of_sector.filter_map(|other| cost_per_person(plan, other)).collect();
    if costs.len() < 3 {
        return None;
    }
    costs.sort();
    let middle = costs.len() / 2;
    let median = if costs.len() % 2 == 1 { costs[middle] } else { (costs[middle - 1] + costs[middle]) / Decimal::TWO };
    (!median.is_zero()).then(|| own / median)
}

/// The first band whose limit is above the figure.
fn band(figure: Decimal, limits: [(i64, u32); 4]) -> u8 {
    let above = limits.iter().filter(|(limit, scale)| figure >= Decimal::new(*limit, *scale)).count();
    u8::try_from(above).unwrap_or(4) + 1
}

fn of_share(share: Decimal) -> u8 {
    band(share, [(5, 0), (15, 0), (30, 0), (50, 0)])
}

fn of_deficit(ratio: Decimal) -> u8 {
    band(ratio, [(5, 1), (85, 2), (115, 2), (15, 1)])
}

fn of_cost(ratio: Decimal) -> u8 {
    6 - band(ratio, [(5, 1), (75, 2), (125, 2), (2, 0)])
}

fn of_marker(marker: GenderMarker) -> (Decimal, u8) {
    match marker {
        GenderMarker::NotTargeted => (Decimal::ZERO, 1),
        GenderMarker::Significant => (Decimal::ONE, 3),
        GenderMarker::Principal => (Decimal::TWO, 5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchors_of_the_profile_fall_in_their_bands() {
        let marks =
            |of: fn(Decimal) -> u8, figures: [(i64, u32); 5]| figures.map(|(n, scale)| of(Decimal::new(n, scale)));
        // Less than 5 %, 15 to 30 %, more than half.
        assert_eq!(marks(of_share, [(49, 1), (10, 0), (20, 0), (40, 0), (60, 0)]), [1, 2, 3, 4, 5]);
        // More than twice the median, near it, less than half.
        assert_eq!(marks(of_cost, [(21, 1), (15, 1), (1, 0), (6, 1), (4, 1)]), [1, 2, 3, 4, 5]);
        assert_eq!(marks(of_deficit, [(1, 1), (6, 1), (1, 0), (12, 1), (2, 0)]), [1, 2, 3, 4, 5]);
    }
}
