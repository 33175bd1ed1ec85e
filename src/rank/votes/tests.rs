//! The laws of the voting rules.

use proptest::prelude::*;

use super::*;
use crate::model::{Ballot, Candidate, Election, Vote};

type Orders = Vec<(u64, Vec<Vec<usize>>)>;

fn orders(n: usize) -> impl Strategy<Value = Orders> {
    // A level for each candidate; the last stands for "not named".
    let levels = prop::collection::vec(0usize..=n, n);
    prop::collection::vec((1u64..5, levels), 1..8).prop_map(move |ballots| {
        let order = |levels: Vec<usize>| {
            (0..n).map(|level| (0..n).filter(|it| levels[*it] == level).collect()).collect::<Vec<Vec<usize>>>()
        };
        ballots.into_iter().map(|(voters, levels)| (voters, order(levels))).collect()
    })
}

fn preferences(n: usize, orders: &Orders) -> Preferences {
    Preferences { n, orders: orders.clone(), pairs: Vec::new() }
}

/// The ranks that every rule gives.
fn ranks(preferences: &Preferences) -> Vec<(&'static str, Vec<usize>)> {
    let pairwise = Pairwise::of(preferences);
    vec![
        ("borda", shared_ranks(&borda(preferences, Unranked::Average))),
        ("borda, nothing for unranked", shared_ranks(&borda(preferences, Unranked::Zero))),
        ("copeland", shared_ranks(&pairwise.copeland_doubled())),
        ("schulze", schulze(&pairwise, Strength::WinningVotes).ranks),
        ("schulze, margins", schulze(&pairwise, Strength::Margins).ranks),
        ("plurality", shared_ranks(&plurality(preferences))),
    ]
}

const N: usize = 5;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn who_beats_every_other_is_first(orders in orders(N)) {
        let preferences = preferences(N, &orders);
        let pairwise = Pairwise::of(&preferences);
        if let Some(winner) = pairwise.condorcet_winner() {
            for (rule, ranks) in ranks(&preferences).into_iter().filter(|it| it.0.starts_with("copeland") || it.0.starts_with("schulze")) {
                prop_assert_eq!(ranks.iter().filter(|rank| **rank == 1).count(), 1, "{}", rule);
                prop_assert_eq!(ranks[winner], 1, "{}", rule);
            }
            let kemeny = kemeny(&pairwise).expect("five candidates are few");
            prop_assert!(kemeny.orders.iter().all(|order| order[0] == winner));
        }
    }

    /// Chains are widened in 16, 32 or 64 bits, as the votes need.
    #[test]
    fn so_many_times_the_voters_make_chains_so_many_times_as_strong(orders in orders(N)) {
        let few = schulze(&Pairwise::of(&preferences(N, &orders)), Strength::WinningVotes);
        for times in [20_000u64, 1_000_000_000] {
            let many: Orders = orders.iter().map(|(voters, levels)| (voters * times, levels.clone())).collect();
            let many = schulze(&Pairwise::of(&preferences(N, &many)), Strength::WinningVotes);
            prop_assert_eq!(&few.ranks, &many.ranks);
            let scaled: Vec<Vec<u64>> = few.strengths.iter().map(|row| row.iter().map(|it| it * times).collect()).collect();
            prop_assert_eq!(&scaled, &many.strengths);
        }
    }

    #[test]
    fn names_do_not_matter(orders in orders(N), turn in 1usize..N) {
        let renamed = |candidate: usize| (candidate + turn) % N;
        let other: Orders = orders.iter().map(|(voters, levels)| {
            (*voters, levels.iter().map(|level| level.iter().map(|it| renamed(*it)).collect()).collect())
        }).collect();
        for ((rule, one), (_, two)) in ranks(&preferences(N, &orders)).into_iter().zip(ranks(&preferences(N, &other))) {
            prop_assert!((0..N).all(|it| one[it] == two[renamed(it)]), "{}", rule);
        }
    }

    #[test]
    fn voters_do_not_matter(orders in orders(N), turn in 0usize..8) {
        let mut other: Orders = orders.iter()
            .flat_map(|(voters, levels)| vec![(1, levels.clone()); usize::try_from(*voters).expect("few")])
            .collect();
        let n = other.len();
        other.rotate_left(turn % n);
        prop_assert_eq!(ranks(&preferences(N, &orders)), ranks(&preferences(N, &other)));
        prop_assert_eq!(kemeny(&Pairwise::of(&preferences(N, &orders))), kemeny(&Pairwise::of(&preferences(N, &other))));
    }

    #[test]
    fn a_winner_raised_on_a_ballot_stays_first(orders in orders(N), voter in 0usize..8) {
        let before = ranks(&preferences(N, &orders));
        for (at, (rule, ranks_before)) in before.iter().enumerate() {
            // The mean of the places that are left falls when a ballot names one more.
            if *rule == "borda" || *rule == "plurality" {
                continue;
            }
            for winner in (0..N).filter(|it| ranks_before[*it] == 1) {
                let mut raised = orders.clone();
                let of = voter % raised.len();
                let levels = &mut raised[of].1;
                levels.iter_mut().for_each(|level| level.retain(|it| *it != winner));
                levels.insert(0, vec![winner]);
                let after = ranks(&preferences(N, &raised));
                prop_assert_eq!(after[at].1[winner], 1, "{}", rule);
            }
        }
    }

    #[test]
    fn no_order_agrees_with_more_voters_than_kemenys(orders in orders(N)) {
        let pairwise = Pairwise::of(&preferences(N, &orders));
        let agreed = |order: &[usize]| -> u64 {
            (0..N).flat_map(|at| (at + 1..N).map(move |below| (at, below)))
                .map(|(at, below)| pairwise.count(order[at], order[below])).sum()
        };
        let mut all = Vec::new();
        permutations(&mut (0..N).collect::<Vec<_>>(), 0, &mut all);
        let best = all.iter().map(|order| agreed(order)).max().expect("there are orders");
        let mut best_orders: Vec<Vec<usize>> = all.into_iter().filter(|order| agreed(order) == best).collect();
        best_orders.sort();
        let kemeny = kemeny(&pairwise).expect("five candidates are few");
        prop_assert_eq!(kemeny.score, best);
        prop_assert_eq!(kemeny.orders, best_orders);
    }
}

fn permutations(order: &mut Vec<usize>, from: usize, all: &mut Vec<Vec<usize>>) {
    if from == order.len() {
        all.push(order.clone());
    }
    for at in from..order.len() {
        order.swap(from, at);
        permutations(order, from + 1, all);
        order.swap(from, at);
    }
}

/// Ballots: how many, and in which order.
type Counted<'a> = &'a [(u64, &'a [usize])];

fn election(groups: &[(&str, Counted<'_>)]) -> Election {
    let mut election = Election::default();
    for id in ["P01", "P02", "P03", "P04", "P05", "P06"] {
        election.candidates.push(Candidate { id: id.to_owned(), name: id.to_owned(), cost: None });
    }
    for (at, (name, ballots)) in groups.iter().enumerate() {
        election.groups.push((*name).to_owned());
        for (count, order) in *ballots {
            let levels = order.iter().map(|candidate| vec![*candidate]).collect();
            election.ballots.push(Ballot { count: *count, group: Some(at), vote: Vote::Ranking(levels) });
        }
    }
    election
}

/// The worked example of the field's guide: the merged vote drops the women's second project to the last place.
#[test]
fn the_merged_vote_of_the_guide_drops_the_womens_second_and_says_so() {
    let guide = election(&[
        ("women", &[(1, &[0, 3, 1, 2, 5, 4])]),
        ("men", &[(1, &[2, 0, 5, 1, 4, 3])]),
        ("youth", &[(1, &[1, 2, 4, 0, 5, 3])]),
    ]);
    let voices =
        voices(&guide, ScoreRule::Borda(Unranked::Average), Voice::Equal, &|_| 1).expect("points need no proof");
    let scores: Vec<String> = voices.heads.scores.iter().map(|score| score.rounded(2).to_string()).collect();
    assert_eq!(scores, ["11", "10", "11", "4", "4", "5"]);
    assert_eq!(voices.merged().ranks, [1, 3, 1, 5, 5, 4]);
    let flagged: Vec<(usize, Vec<usize>)> = voices
        .gaps
        .iter()
        .filter(|gap| !gap.diverging.is_empty())
        .map(|gap| (gap.candidate, gap.diverging.clone()))
        .collect();
    // The birthing unit for women, the sports ground for youth, the souk for men.
    assert_eq!(flagged, [(3, vec![0]), (4, vec![2]), (5, vec![1])]);
}

#[test]
fn a_silent_group_is_named_and_its_weight_goes_to_the_others() {
    let election =
        election(&[("women", &[(3, &[0, 1, 2, 3, 4, 5])]), ("men", &[(1, &[5, 4, 3, 2, 1, 0])]), ("youth", &[])]);
    let voices =
        voices(&election, ScoreRule::Borda(Unranked::Average), Voice::Equal, &|_| 1).expect("points need no proof");
    assert_eq!(voices.silent, ["youth"]);
    assert_eq!(voices.equal.ranks, [1; 6]);
    assert_eq!(voices.heads.ranks, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_circle_is_told_from_a_clear_order_however_many_stand() {
    // Thirty in one clear order: no circle is longer than one.
    let order: Vec<Vec<usize>> = (0..30).map(|it| vec![it]).collect();
    let clear = Preferences { n: 30, orders: vec![(1, order.clone())], pairs: Vec::new() };
    assert_eq!(kemeny(&Pairwise::of(&clear)).expect("the order is clear").orders, [(0..30).collect::<Vec<_>>()]);
    let mut turned = order.clone();
    turned.rotate_left(10);
    let mut twice = order.clone();
    twice.rotate_left(20);
    let circle = Preferences { n: 30, orders: vec![(1, order), (1, turned), (1, twice)], pairs: Vec::new() };
    assert_eq!(kemeny(&Pairwise::of(&circle)), None);
}
