//! A table of every method by every law: what orders a matrix, what orders ballots, and what spends a sum. Each pair is
//! either tried or left out for a reason that stands here; a method or rule without its line fails.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::matrix::{Decision, Direction, Matrix};
use super::methods::{self, Method, Options};
use super::order;
use super::votes::{PairRule, ScoreRule, Unranked, Voice, VoteRule, voices};
use crate::model::{Ballot, Candidate, Election, Vote};

/// Values from 1 to 9 of each alternative in each column, and the weight of each column: criteria, or voters who gave
/// these marks.
#[derive(Debug, Clone)]
struct Marks {
    rows: Vec<Vec<u8>>,
    weights: Vec<u8>,
}

/// What orders alternatives.
#[derive(Debug, Clone, Copy)]
enum Ranker {
    Method(&'static Method),
    Votes(VoteRule),
    /// Each pair compared once, by the majority of the columns.
    Pairwise,
}

/// What every order should keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Law {
    /// Who is nowhere worse never ranks lower.
    Dominance,
    /// The order of the rows changes no rank.
    RowOrder,
    /// Weights, or numbers of voters, count by their proportions.
    Scale,
    /// Who improves loses no place.
    Monotone,
    /// Who is first and improves stays first.
    FirstStaysFirst,
    /// Twins share their rank.
    Ties,
    /// The same again is the same result.
    Repeat,
}

const LAWS: [Law; 7] =
    [Law::Dominance, Law::RowOrder, Law::Scale, Law::Monotone, Law::FirstStaysFirst, Law::Ties, Law::Repeat];

/// Laws that a ranker does not promise, and why.
const EXCEPTIONS: &[(&str, Law, &str)] = &[
    ("topsis", Law::Monotone, "the ideal and its opposite move with the one who improves"),
    ("topsis", Law::FirstStaysFirst, "the ideal and its opposite move with the one who improves"),
    ("vikor", Law::Monotone, "the ranges that regrets are measured by move with the one who improves"),
    ("kemeny", Law::Monotone, "only the first is promised: below it the best order may turn as a whole"),
];

fn rankers() -> Vec<Ranker> {
    let scores = [ScoreRule::Borda(Unranked::Average), ScoreRule::Borda(Unranked::Zero), ScoreRule::Approval];
    let scores = scores.into_iter().chain([ScoreRule::Plurality, ScoreRule::Points]).map(VoteRule::Score);
    let pairs = [PairRule::Copeland, PairRule::Schulze, PairRule::Kemeny].map(VoteRule::Pairs);
    let votes = scores.chain(pairs).map(Ranker::Votes);
    methods::ALL.iter().map(Ranker::Method).chain(votes).chain([Ranker::Pairwise]).collect()
}

/// A name of each; a new rule has none until it stands here, and in the list above.
fn name(ranker: Ranker) -> &'static str {
    match ranker {
        Ranker::Method(method) => method.id,
        Ranker::Votes(VoteRule::Score(ScoreRule::Borda(Unranked::Average))) => "borda",
        Ranker::Votes(VoteRule::Score(ScoreRule::Borda(Unranked::Zero))) => "borda, nothing for unranked",
        Ranker::Votes(VoteRule::Score(ScoreRule::Approval)) => "approval",
        Ranker::Votes(VoteRule::Score(ScoreRule::Plurality)) => "plurality",
        Ranker::Votes(VoteRule::Score(ScoreRule::Points)) => "points",
        Ranker::Votes(VoteRule::Pairs(PairRule::Copeland)) => "copeland",
        Ranker::Votes(VoteRule::Pairs(PairRule::Schulze)) => "schulze",
        Ranker::Votes(VoteRule::Pairs(PairRule::Kemeny)) => "kemeny",
        Ranker::Pairwise => "pairwise",
    }
}

fn ranks(ranker: Ranker, marks: &Marks) -> Vec<usize> {
    match ranker {
        Ranker::Method(method) => {
            let rows: Vec<Vec<Option<f64>>> =
                marks.rows.iter().map(|row| row.iter().map(|mark| Some(f64::from(*mark))).collect()).collect();
            let weights = marks.weights.iter().map(|weight| f64::from(*weight)).collect();
            let decision = Matrix::from_rows(&rows)
                .and_then(|matrix| Decision::new(matrix, weights, vec![Direction::Higher; marks.weights.len()]))
                .expect("the marks are whole");
            let found = (method.evaluate)(&decision.with_shares(), &Options::default());
            order::ranks(&found.expect("every method takes marks above zero").scores)
        }
        Ranker::Votes(rule) => {
            let counted = voices(&election(rule, marks), rule, Voice::Heads, &|_| 1);
            counted.expect("few candidates").heads.ranks
        }
        Ranker::Pairwise => methods::pairwise(&majorities(marks)).expect("every pair is answered").ranks,
    }
}

/// Each column as so many ballots: those marked six or more, the marks as points, or the order of the marks.
fn election(rule: VoteRule, marks: &Marks) -> Election {
    let n = marks.rows.len();
    let mut election = Election::default();
    for at in 0..n {
        election.candidates.push(Candidate { id: format!("p{at}"), name: format!("p{at}"), cost: None });
    }
    for (column, weight) in marks.weights.iter().enumerate() {
        let mark = |at: usize| marks.rows[at][column];
        let vote = match rule {
            VoteRule::Score(ScoreRule::Approval) => Vote::Approval((0..n).filter(|at| mark(*at) >= 6).collect()),
            VoteRule::Score(ScoreRule::Points) => Vote::Points((0..n).map(|at| (at, u64::from(mark(at)))).collect()),
            VoteRule::Score(ScoreRule::Borda(_) | ScoreRule::Plurality) | VoteRule::Pairs(_) => {
                let levels = (1..=u8::MAX).rev().map(|level| (0..n).filter(|at| mark(*at) == level).collect());
                Vote::Ranking(levels.filter(|level: &Vec<usize>| !level.is_empty()).collect())
            }
        };
        election.ballots.push(Ballot { count: u64::from(*weight), group: None, vote });
    }
    election
}

fn majorities(marks: &Marks) -> Vec<Vec<Option<f64>>> {
    let n = marks.rows.len();
    let answer = |one: usize, other: usize| {
        let says = |side: i64, weight: u8| side * i64::from(weight);
        let sum: i64 = (0..marks.weights.len())
            .map(|at| {
                let order = marks.rows[one][at].cmp(&marks.rows[other][at]);
                says(order as i64, marks.weights[at])
            })
            .sum();
        Some(
            0.5 + 0.5
                * if sum > 0 {
                    1.0
                } else if sum < 0 {
                    -1.0
                } else {
                    0.0
                },
        )
    };
    (0..n).map(|one| (0..n).map(|other| if one == other { None } else { answer(one, other) }).collect()).collect()
}

/// Says what of a law does not hold.
fn broken(law: Law, ranker: Ranker, marks: &Marks, gains: &[u8]) -> Option<String> {
    let before = ranks(ranker, marks);
    let last = marks.rows.len();
    let with = |row: Vec<u8>| Marks { rows: [marks.rows.clone(), vec![row]].concat(), ..marks.clone() };
    let holds = match law {
        Law::Dominance => {
            let better = marks.rows[0].iter().zip(gains).map(|(mark, gain)| mark + gain).collect();
            let after = ranks(ranker, &with(better));
            after[last] <= after[0]
        }
        Law::RowOrder => {
            let turned = Marks { rows: marks.rows.iter().rev().cloned().collect(), ..marks.clone() };
            let mut after = ranks(ranker, &turned);
            after.reverse();
            after == before
        }
        Law::Scale => {
            let more = Marks { weights: marks.weights.iter().map(|weight| weight * 7).collect(), ..marks.clone() };
            ranks(ranker, &more) == before
        }
        Law::Monotone | Law::FirstStaysFirst => {
            let mut better = marks.clone();
            let column = usize::from(gains[0]) % marks.weights.len();
            better.rows[0][column] += 1;
            let is_asked = law == Law::Monotone || before[0] == 1;
            !is_asked || ranks(ranker, &better)[0] <= before[0]
        }
        Law::Ties => {
            let after = ranks(ranker, &with(marks.rows[0].clone()));
            after[last] == after[0]
        }
        Law::Repeat => ranks(ranker, &marks.clone()) == before,
    };
    (!holds).then(|| format!("{law:?} of {}: {marks:?} {gains:?} was {before:?}", name(ranker)))
}

fn marks() -> impl Strategy<Value = (Marks, Vec<u8>)> {
    (2usize..6, 1usize..5).prop_flat_map(|(n_rows, n_columns)| {
        let rows = prop::collection::vec(prop::collection::vec(1u8..=9, n_columns), n_rows);
        let weights = prop::collection::vec(1u8..=5, n_columns);
        let marks = (rows, weights).prop_map(|(rows, weights)| Marks { rows, weights });
        (marks, prop::collection::vec(0u8..3, n_columns))
    })
}

#[test]
fn every_method_keeps_every_law_or_says_why_not() {
    let is_exception = |ranker: Ranker, law: Law| EXCEPTIONS.iter().any(|it| (it.0, it.1) == (name(ranker), law));
    for ranker in rankers() {
        for law in LAWS.into_iter().filter(|law| !is_exception(ranker, *law)) {
            let config = ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
            let outcome = TestRunner::new(config).run(&marks(), |(marks, gains)| {
                prop_assert_eq!(broken(law, ranker, &marks, &gains), None);
                Ok(())
            });
            assert!(outcome.is_ok(), "{outcome:?}");
        }
    }
}

#[test]
fn the_table_says_of_a_method_what_the_method_says_of_itself() {
    for method in methods::ALL {
        let is_excused = EXCEPTIONS.iter().any(|it| (it.0, it.1) == (method.id, Law::Monotone));
        assert_eq!(method.is_monotone, !is_excused, "{}", method.id);
    }
    for (id, law, why) in EXCEPTIONS {
        let ranker = rankers().into_iter().find(|ranker| name(*ranker) == *id);
        assert!(ranker.is_some() && !why.is_empty(), "{id} does not promise {law:?}, and is no ranker");
    }
}

#[test]
fn the_list_of_rankers_holds_every_rule_once() {
    let names: std::collections::BTreeSet<&str> = rankers().into_iter().map(name).collect();
    assert_eq!(names.len(), rankers().len());
    assert_eq!(names.len(), methods::ALL.len() + 9);
}
