//! The worked example of the field's guide, and the laws of the method.

use proptest::prelude::*;

use super::*;
use crate::model::{Money, Project, ProjectScores, VoteCount};
use crate::profile::builtin;
use crate::source::{Source, Sourced};

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Source::Setting { file: "test".to_owned(), key: "value".to_owned() })
}

fn profile() -> Profile {
    builtin("ma-pac").expect("the profile exists").expect("the profile reads")
}

pub(super) fn project(id: &str, cost: i64) -> Project {
    Project { cost: Some(sourced(Money::from_dirhams(cost))), ..Project::plain(id) }
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
    let ranking = rank(&plan(EXAMPLE), &profile(), &Choices::default());
    let expected = ["1 P01 81.25", "2 P02 73.75", "3 P04 72.5", "4 P03 61.25", "5 P06 52.5", "6 P05 46.25"];
    assert_eq!(shown(&ranking), expected);
}

#[test]
fn a_missing_score_sends_the_project_to_study_with_the_criterion_named() {
    let ranking = rank(&plan(&[("P01", 1, [5, 4, 4, 5, 0, 3, 3, 5, 4])]), &profile(), &Choices::default());
    assert!(ranking.ranked.is_empty());
    assert_eq!(ranking.to_study[0].missing, [CriterionId::new("feasibility")]);
}

#[test]
fn equal_projects_share_their_rank_and_the_next_one_counts_them() {
    let same = [3; 9];
    let ranking = rank(&plan(&[("B", 1, same), ("A", 1, same), ("C", 1, [2; 9])]), &profile(), &Choices::default());
    assert_eq!(shown(&ranking), ["1= A 50", "1= B 50", "3 C 25"]);
}

#[test]
fn the_chain_separates_equal_scores_by_urgency_first() {
    // Urgency weighs 20, as population and one point of environment do together.
    let ranking = rank(
        &plan(&[("A", 1, [3, 4, 3, 3, 3, 3, 4, 3, 3]), ("B", 1, [4, 3, 3, 3, 3, 3, 3, 3, 3])]),
        &profile(),
        &Choices::default(),
    );
    assert_eq!(shown(&ranking), ["1 B 55", "2 A 55"]);
}

#[test]
fn a_groups_favourite_that_falls_to_the_lower_half_is_flagged() {
    let mut plan = plan(EXAMPLE);
    for (project, votes) in [("P05", 9), ("P01", 5), ("P02", 4), ("P03", 1)] {
        plan.votes.push(VoteCount { group: Group::Youth, project: ProjectId::new(project), votes: sourced(votes) });
    }
    let criteria_alone = Choices { criteria_share_pct: Some(Decimal::ONE_HUNDRED), ..Choices::default() };
    let ranking = rank(&plan, &profile(), &criteria_alone);
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
        let ranking = rank(&plan(&table), &profile(), &Choices::default());
        let rank_of = |id: &str| ranking.ranked.iter().find(|it| it.project.as_str() == id).map(|it| it.rank);
        prop_assert!(rank_of(&ids[rows.len() - 1]) <= rank_of("P00"));
    }

    #[test]
    fn the_order_of_rows_changes_nothing(rows in scores(), turn in 0usize..12) {
        let ids: Vec<String> = (0..rows.len()).map(|at| format!("P{at:02}")).collect();
        let mut table: Vec<_> = ids.iter().zip(&rows).map(|(id, scores)| (id.as_str(), 1, *scores)).collect();
        let before = shown(&rank(&plan(&table), &profile(), &Choices::default()));
        let n = table.len();
        table.rotate_left(turn % n);
        prop_assert_eq!(shown(&rank(&plan(&table), &profile(), &Choices::default())), before);
    }

    #[test]
    fn contributions_add_up_to_the_score(rows in scores()) {
        let ids: Vec<String> = (0..rows.len()).map(|at| format!("P{at:02}")).collect();
        let table: Vec<_> = ids.iter().zip(&rows).map(|(id, scores)| (id.as_str(), 1, *scores)).collect();
        for ranked in rank(&plan(&table), &profile(), &Choices::default()).ranked {
            let sum: Decimal = ranked.contributions.iter().map(|it| it.points).sum();
            prop_assert_eq!(sum, ranked.score);
            prop_assert!(sum >= Decimal::ZERO && sum <= Decimal::ONE_HUNDRED);
        }
    }
}

fn vote(plan: &mut Plan, group: Group, votes: &[(&str, u32)]) {
    for (project, votes) in votes {
        plan.votes.push(VoteCount { group, project: ProjectId::new(project), votes: sourced(*votes) });
    }
}

#[test]
fn the_votes_have_the_part_that_the_criteria_leave_them() {
    let mut plan = plan(&[("A", 1, [5; 9]), ("B", 1, [4; 9]), ("C", 1, [3; 9])]);
    vote(&mut plan, Group::Women, &[("A", 0), ("B", 1), ("C", 9)]);
    let with = |share: u32| {
        let choices = Choices { criteria_share_pct: Some(Decimal::from(share)), ..Choices::default() };
        shown(&rank(&plan, &profile(), &choices))
    };
    assert_eq!(with(100), ["1 A 100", "2 B 75", "3 C 50"]);
    // 70 · 100 + 30 · 0; 70 · 75 + 30 · 50; 70 · 50 + 30 · 100.
    assert_eq!(with(70), ["1 A 70", "2 B 67.5", "3 C 65"]);
    assert_eq!(with(0), ["1 C 100", "2 B 50", "3 A 0"]);
    let both = rank(&plan, &profile(), &Choices::default());
    let sides: Vec<_> = both.ranked.iter().map(|it| (it.rank_by_criteria, it.rank_by_votes)).collect();
    assert_eq!(sides, [(1, Some(3)), (2, Some(2)), (3, Some(1))]);
}

#[test]
fn a_project_nobody_could_vote_on_stands_by_its_criteria() {
    let mut plan = plan(&[("A", 1, [5; 9]), ("B", 1, [4; 9])]);
    vote(&mut plan, Group::Men, &[("A", 3)]);
    let ranking = rank(&plan, &profile(), &Choices::default());
    assert_eq!(ranking.of(&ProjectId::new("B")).map(|it| (it.score, it.vote_score)), Some((Decimal::from(75), None)));
}

#[test]
fn a_danger_that_cannot_wait_comes_first_and_what_is_excluded_keeps_its_reason() {
    let plan = plan(&[("A", 1, [5; 9]), ("B", 1, [2; 9]), ("C", 1, [4; 9])]);
    let choices = Choices {
        must: vec![ProjectId::new("B")],
        excluded: BTreeMap::from([(ProjectId::new("C"), "already built".to_owned())]),
        ..Choices::default()
    };
    let ranking = rank(&plan, &profile(), &choices);
    assert_eq!(shown(&ranking), ["1 B 25", "2 A 100"]);
    assert_eq!(ranking.excluded[0].reason, "already built");
}

#[test]
fn lots_under_a_recorded_seed_separate_what_no_rule_does() {
    let plan = plan(&[("A", 1, [3; 9]), ("B", 1, [3; 9]), ("C", 1, [3; 9])]);
    let with = |seed| {
        let ranking = rank(&plan, &profile(), &Choices { seed: Some(seed), ..Choices::default() });
        assert!(ranking.ranked.iter().all(|it| !it.is_tied && it.decided_by == Some("lots")));
        ranking.ranked.into_iter().map(|it| it.project).collect::<Vec<_>>()
    };
    assert_eq!(with(7), with(7));
    assert!((0..20).any(|seed| with(seed) != with(7)), "every seed draws the same lots");
}

#[test]
fn the_nearest_swap_is_where_two_projects_are_level() {
    let ranking = rank(&plan(EXAMPLE), &profile(), &Choices::default());
    let field = sure::Field::of(&ranking, &profile().scoring);
    for at in 1..ranking.ranked.len() {
        let Some(swap) = sure::nearest_swap(&ranking, &field, at, at - 1) else { continue };
        let criterion = ranking.weights.iter().position(|(id, _)| *id == swap.criterion).expect("it is a criterion");
        let rest = (100.0 - swap.to) / (100.0 - swap.from);
        let moved = sure::Field {
            weights: (0..9)
                .map(|it| if it == criterion { swap.to / 100.0 } else { field.weights[it] * rest })
                .collect(),
            ..field.clone()
        };
        let scores = moved.scores();
        assert!((scores[at] - scores[at - 1]).abs() < 1e-9, "{swap:?}");
    }
}

#[test]
fn the_mark_that_would_be_enough_is_enough_and_one_less_is_not() {
    let choices = Choices::default();
    let ranking = rank(&plan(EXAMPLE), &profile(), &choices);
    for at in 1..ranking.ranked.len() {
        let Some(change) = sure::mark_change(&ranking, &profile().scoring, at, at - 1) else { continue };
        for (mark, is_enough) in [(change.to, true), (change.to - Decimal::ONE, false)] {
            let mut plan = plan(EXAMPLE);
            let scores = plan.scores.iter_mut().find(|it| it.project == ranking.ranked[at].project);
            let by_criterion = &mut scores.expect("it has scores").by_criterion;
            by_criterion.insert(change.criterion.clone(), sourced(mark));
            let again = rank(&plan, &profile(), &choices);
            let score = |id: &ProjectId| again.of(id).expect("it is ranked").score;
            assert_eq!(score(&ranking.ranked[at].project) > score(&change.passes), is_enough, "{change:?}");
        }
    }
}

#[test]
fn the_certainty_of_the_worked_example_names_what_hangs_on_the_weights() {
    let ranking = rank(&plan(EXAMPLE), &profile(), &Choices::default());
    let certainty = sure::certainty(&ranking, &profile().scoring, &|order| {
        let mut is_carried = vec![false; order.len()];
        order.iter().take(3).for_each(|at| is_carried[*at] = true);
        is_carried
    });
    for project in &certainty.projects {
        let sum: f64 = project.places.iter().sum();
        assert!((sum - 1.0).abs() < 1e-9, "{project:?}");
    }
    // P01 is above P02, P03, P04 and P06 on nearly everything.
    assert!(certainty.projects[0].places[0] > 0.5 && !certainty.projects[0].is_fragile);
    assert_eq!(certainty.agreement.len(), methods::ALL.len());
    assert!(certainty.agreement.iter().all(|it| it.tau.is_some_and(|tau| tau > 0.5)));
    let reversals = certainty.reversals.iter().find(|it| it.method == "weighted-product");
    assert_eq!(reversals.map(|it| it.projects.len()), Some(0));
}
