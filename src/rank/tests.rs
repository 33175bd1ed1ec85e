//! The worked example of the field's guide, and the laws of the method.

use proptest::prelude::*;

use super::*;
use crate::model::{Money, Reach, SectorId, Text, VoteCount};
use crate::profile::builtin;
use crate::source::{CellRef, Source, Sourced};

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Source::Setting { file: "test".to_owned(), key: "value".to_owned() })
}

fn profile() -> Profile {
    builtin("ma-pac").expect("the profile exists").expect("the profile reads")
}

fn project(id: &str, cost: i64) -> Project {
    Project {
        id: ProjectId::new(id),
        title: Text::default(),
        sector: SectorId::new("water"),
        axis: None,
        objective: None,
        reach: Reach::WholeCommune,
        needs: Vec::new(),
        lead: None,
        competence: None,
        land: None,
        cost: Some(sourced(Money::from_dirhams(cost))),
        duration_years: 1,
        earliest: None,
        recurrent_cost: None,
        women: None,
        men: None,
        marker: None,
        marker_note: Text::default(),
        environment: None,
        prerequisites: Vec::new(),
        cell: CellRef { file: "test".into(), sheet: "".into(), row: 0, column: 0 },
    }
}

/// A plan with projects, their costs and their scores in the order of the profile's criteria.
fn plan(rows: &[(&str, i64, [u8; 9])]) -> Plan {
    let profile = profile();
    let mut plan = Plan::default();
    for (id, cost, scores) in rows {
        plan.projects.push(project(id, *cost));
        let by_criterion = profile
            .scoring
            .criteria
            .iter()
            .zip(scores)
            .filter(|(_, score)| **score > 0)
            .map(|(criterion, score)| (CriterionId::new(&criterion.id), sourced(Decimal::from(*score))))
            .collect();
        plan.scores.push(ProjectScores { project: ProjectId::new(id), by_criterion });
    }
    plan
}

/// The worked example of the field's guide: six projects scored on nine criteria.
const EXAMPLE: &[(&str, i64, [u8; 9])] = &[
    ("P01", 3_200_000, [5, 4, 4, 5, 4, 3, 3, 5, 4]),
    ("P02", 1_800_000, [4, 3, 4, 5, 4, 4, 3, 4, 4]),
    ("P03", 9_600_000, [4, 5, 3, 3, 3, 2, 2, 5, 3]),
    ("P04", 1_100_000, [5, 3, 4, 5, 3, 4, 3, 4, 2]),
    ("P05", 900_000, [2, 3, 2, 2, 5, 3, 3, 3, 3]),
    ("P06", 4_000_000, [3, 4, 2, 2, 4, 3, 2, 4, 4]),
];

fn shown(ranking: &Ranking) -> Vec<String> {
    ranking
        .ranked
        .iter()
        .map(|it| format!("{}{} {} {}", it.rank, if it.is_tied { "=" } else { "" }, it.project, it.score.normalize()))
        .collect()
}

#[test]
fn the_worked_example_of_the_guide_is_ranked_as_printed() {
    let ranking = rank(&plan(EXAMPLE), &profile(), &BTreeMap::new());
    let expected = ["1 P01 81.25", "2 P02 73.75", "3 P04 72.5", "4 P03 61.25", "5 P06 52.5", "6 P05 46.25"];
    assert_eq!(shown(&ranking), expected);
}

#[test]
fn a_missing_score_sends_the_project_to_study_with_the_criterion_named() {
    let ranking = rank(&plan(&[("P01", 1, [5, 4, 4, 5, 0, 3, 3, 5, 4])]), &profile(), &BTreeMap::new());
    assert!(ranking.ranked.is_empty());
    assert_eq!(ranking.to_study[0].missing, [CriterionId::new("feasibility")]);
}

#[test]
fn equal_projects_share_their_rank_and_the_next_one_counts_them() {
    let same = [3; 9];
    let ranking = rank(&plan(&[("B", 1, same), ("A", 1, same), ("C", 1, [2; 9])]), &profile(), &BTreeMap::new());
    assert_eq!(shown(&ranking), ["1= A 50", "1= B 50", "3 C 25"]);
}

#[test]
fn the_chain_separates_equal_scores_by_urgency_first() {
    // Urgency weighs 20, as population and one point of environment do together.
    let ranking = rank(
        &plan(&[("A", 1, [3, 4, 3, 3, 3, 3, 4, 3, 3]), ("B", 1, [4, 3, 3, 3, 3, 3, 3, 3, 3])]),
        &profile(),
        &BTreeMap::new(),
    );
    assert_eq!(shown(&ranking), ["1 B 55", "2 A 55"]);
}

#[test]
fn a_groups_favourite_that_falls_to_the_lower_half_is_flagged() {
    let mut plan = plan(EXAMPLE);
    for (project, votes) in [("P05", 9), ("P01", 5), ("P02", 4), ("P03", 1)] {
        plan.votes.push(VoteCount { group: Group::Youth, project: ProjectId::new(project), votes: sourced(votes) });
    }
    let ranking = rank(&plan, &profile(), &BTreeMap::new());
    let flagged: Vec<_> =
        ranking.ranked.iter().filter(|it| !it.diverging.is_empty()).map(|it| it.project.as_str()).collect();
    assert_eq!(flagged, ["P05"]);
}

fn scores() -> impl Strategy<Value = Vec<[u8; 9]>> {
    prop::collection::vec(prop::array::uniform9(1u8..=5), 1..12)
}

proptest! {
    #[test]
    fn a_project_at_least_as_good_everywhere_never_ranks_lower(mut rows in scores(), better in 0usize..9) {
        let base = rows[0];
        let mut raised = base;
        raised[better] = (raised[better] + 1).min(5);
        rows.push(raised);
        let ids: Vec<String> = (0..rows.len()).map(|at| format!("P{at:02}")).collect();
        let table: Vec<_> = ids.iter().zip(&rows).map(|(id, scores)| (id.as_str(), 1, *scores)).collect();
        let ranking = rank(&plan(&table), &profile(), &BTreeMap::new());
        let rank_of = |id: &str| ranking.ranked.iter().find(|it| it.project.as_str() == id).map(|it| it.rank);
        prop_assert!(rank_of(&ids[rows.len() - 1]) <= rank_of("P00"));
    }

    #[test]
    fn the_order_of_rows_changes_nothing(rows in scores(), turn in 0usize..12) {
        let ids: Vec<String> = (0..rows.len()).map(|at| format!("P{at:02}")).collect();
        let mut table: Vec<_> = ids.iter().zip(&rows).map(|(id, scores)| (id.as_str(), 1, *scores)).collect();
        let before = shown(&rank(&plan(&table), &profile(), &BTreeMap::new()));
        let n = table.len();
        table.rotate_left(turn % n);
        prop_assert_eq!(shown(&rank(&plan(&table), &profile(), &BTreeMap::new())), before);
    }

    #[test]
    fn contributions_add_up_to_the_score(rows in scores()) {
        let ids: Vec<String> = (0..rows.len()).map(|at| format!("P{at:02}")).collect();
        let table: Vec<_> = ids.iter().zip(&rows).map(|(id, scores)| (id.as_str(), 1, *scores)).collect();
        for ranked in rank(&plan(&table), &profile(), &BTreeMap::new()).ranked {
            let sum: Decimal = ranked.contributions.iter().map(|it| it.points).sum();
            prop_assert_eq!(sum, ranked.score);
            prop_assert!(sum >= Decimal::ZERO && sum <= Decimal::ONE_HUNDRED);
        }
    }
}
