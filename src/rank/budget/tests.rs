//! The laws of the budget rules, and agreement with the plain definition in rationals.

use num_bigint::BigInt;
use proptest::prelude::*;

use super::*;

/// An instance of costs and of ballots with their voters.
fn instance(budget: u64, costs: &[u64], ballots: &[(u64, &[(u32, u32)])]) -> Instance {
    let classes: Vec<Class> =
        ballots.iter().map(|(voters, scores)| Class { voters: *voters, scores: scores.to_vec() }).collect();
    Instance {
        ids: (0..costs.len()).map(|at| format!("p{at}")).collect(),
        costs: costs.to_vec(),
        budget,
        units: 1,
        n_voters: classes.iter().map(|class| class.voters).sum(),
        classes,
    }
}

/// A rational of the plain definition.
#[derive(Debug, Clone)]
struct Rational(BigInt, BigInt);

impl Rational {
    fn of(top: u64, bottom: u64) -> Self {
        Self(BigInt::from(top), BigInt::from(bottom))
    }
    fn minus(&self, other: &Self) -> Self {
        Self(&self.0 * &other.1 - &other.0 * &self.1, &self.1 * &other.1)
    }
    fn plus(&self, other: &Self) -> Self {
        Self(&self.0 * &other.1 + &other.0 * &self.1, &self.1 * &other.1)
    }
    fn times(&self, factor: u64) -> Self {
        Self(&self.0 * factor, self.1.clone())
    }
    fn over(&self, divisor: u64) -> Self {
        Self(self.0.clone(), &self.1 * divisor)
    }
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (&self.0 * &other.1).cmp(&(&other.0 * &self.1))
    }
    fn is_negative(&self) -> bool {
        self.0 < BigInt::ZERO
    }
}

/// Equal shares as the definition says it, one voter after the other; returns the selected and what voters keep.
fn plain_equal_shares(
    instance: &Instance,
    share: &Rational,
    satisfaction: Satisfaction,
) -> (Vec<usize>, Vec<Rational>) {
    let separator = Separator::new(instance, TieBreak::Id);
    let mut left: Vec<Rational> = vec![share.clone(); instance.classes.len()];
    let mut selected = Vec::new();
    loop {
        let mut best: Option<(usize, Rational)> = None;
        for project in (0..instance.n_projects()).filter(|project| !selected.contains(project)) {
            let Some(price) = plain_price(instance, &left, project) else { continue };
            let worth = if satisfaction == Satisfaction::Cost { instance.costs[project].max(1) } else { 1 };
            let rho = price.over(worth);
            let is_better = best.as_ref().is_none_or(|(other, lowest)| {
                rho.cmp(lowest).then(separator.place(project).cmp(&separator.place(*other))).is_lt()
            });
            if is_better {
                best = Some((project, rho));
            }
        }
        let Some((project, _)) = best else { return (selected, left) };
        let price = plain_price(instance, &left, project).expect("it was just found");
        for (class, left) in instance.classes.iter().zip(&mut left) {
            if let Some((_, score)) = class.scores.iter().find(|(of, _)| *of as usize == project) {
                let due = price.times(u64::from(*score));
                *left = if left.cmp(&due).is_le() { Rational::of(0, 1) } else { left.minus(&due) };
            }
        }
        selected.push(project);
    }
}

/// The price of one point, by sorting the supporters by what each of their points has behind it.
fn plain_price(instance: &Instance, left: &[Rational], project: usize) -> Option<Rational> {
    let mut supporters: Vec<(Rational, u64, u64)> = Vec::new();
    for (class, left) in instance.classes.iter().zip(left) {
        if let Some((_, score)) = class.scores.iter().find(|(of, _)| *of as usize == project) {
            supporters.push((left.clone(), class.voters, u64::from(*score)));
        }
    }
    supporters.sort_by(|one, other| one.0.over(one.2).cmp(&other.0.over(other.2)));
    let mut cost = Rational::of(instance.costs[project], 1);
    for at in 0..supporters.len() {
        let points: u64 = supporters[at..].iter().map(|it| it.1 * it.2).sum();
        let price = cost.over(points);
        if price.times(supporters[at].2).cmp(&supporters[at].0).is_le() {
            return Some(price);
        }
        cost = cost.minus(&supporters[at].0.times(supporters[at].1));
    }
    None
}

fn instances() -> impl Strategy<Value = Instance> {
    let ballots = prop::collection::vec((1u64..4, prop::collection::vec(0u32..3, 6)), 1..9);
    (1u64..30, prop::collection::vec(1u64..12, 1..6), ballots).prop_map(|(budget, costs, ballots)| {
        let classes: Vec<Class> = ballots
            .into_iter()
            .map(|(voters, scores)| Class {
                voters,
                scores: (0u32..).zip(scores).take(costs.len()).filter(|(_, score)| *score > 0).collect(),
            })
            .collect();
        Instance {
            ids: (0..costs.len()).map(|at| format!("p{at}")).collect(),
            budget,
            units: 1,
            n_voters: classes.iter().map(|class| class.voters).sum(),
            classes,
            costs,
        }
    })
}

const BY_ID: Options =
    Options { tie_break: TieBreak::Id, unsupported: Unsupported::Never, step: None, free_is_worthless: false };

const RULES: &[Rule] = &[
    Rule::Greedy(Satisfaction::Cost),
    Rule::Greedy(Satisfaction::Cardinality),
    Rule::GreedyNoSkip(Satisfaction::Cost),
    Rule::GreedyThreshold(Satisfaction::Cost, 2),
    Rule::EqualShares(Satisfaction::Cost, Completion::None),
    Rule::EqualShares(Satisfaction::Cardinality, Completion::None),
    Rule::EqualShares(Satisfaction::Cost, Completion::Greedy),
    Rule::EqualShares(Satisfaction::Cost, Completion::Add1),
    Rule::EqualShares(Satisfaction::Cost, Completion::Add1Exhaustive),
    Rule::EqualShares(Satisfaction::Cardinality, Completion::Add1Greedy),
    Rule::Phragmen,
    Rule::BestWelfare(Satisfaction::Cost),
    Rule::BestWelfare(Satisfaction::Cardinality),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn equal_shares_are_those_of_the_definition(instance in instances()) {
        for satisfaction in [Satisfaction::Cost, Satisfaction::Cardinality] {
            let share = Rational::of(instance.budget, instance.n_voters);
            let (plain, left) = plain_equal_shares(&instance, &share, satisfaction);
            let outcome = select(&instance, Rule::EqualShares(satisfaction, Completion::None), &BY_ID);
            prop_assert_eq!(outcome.selected(), plain.clone());
            // Priceable: nobody is in debt, and together they paid exactly what was bought.
            prop_assert!(left.iter().all(|left| !left.is_negative()));
            let kept = instance.classes.iter().zip(&left)
                .fold(Rational::of(0, 1), |sum, (class, left)| sum.plus(&left.times(class.voters)));
            let spent = Rational::of(instance.cost(&plain), 1);
            prop_assert!(kept.plus(&spent).cmp(&Rational::of(instance.budget, 1)).is_eq());
        }
    }

    #[test]
    fn no_rule_overspends_or_takes_a_project_twice(instance in instances()) {
        for rule in RULES {
            let mut selected = select(&instance, *rule, &BY_ID).selected();
            prop_assert!(instance.cost(&selected) <= instance.budget, "{:?}", rule);
            let n = selected.len();
            selected.sort_unstable();
            selected.dedup();
            prop_assert_eq!(selected.len(), n);
        }
    }

    #[test]
    fn a_completed_selection_leaves_nothing_that_fits(instance in instances()) {
        for rule in [
            Rule::Greedy(Satisfaction::Cost),
            Rule::EqualShares(Satisfaction::Cost, Completion::Greedy),
            Rule::EqualShares(Satisfaction::Cost, Completion::Add1Greedy),
        ] {
            let selected = select(&instance, rule, &BY_ID).selected();
            prop_assert!(is_exhaustive(&instance, &selected, Unsupported::Never), "{:?}", rule);
        }
    }

    #[test]
    fn the_order_of_ballots_and_their_merging_change_nothing(instance in instances(), turn in 0usize..9) {
        let mut other = instance.clone();
        other.classes = instance.classes.iter()
            .flat_map(|class| vec![Class { voters: 1, scores: class.scores.clone() }; usize::try_from(class.voters).expect("few")])
            .collect();
        let n = other.classes.len();
        other.classes.rotate_left(turn % n);
        for rule in RULES {
            prop_assert_eq!(select(&instance, *rule, &BY_ID), select(&other, *rule, &BY_ID));
        }
    }

    #[test]
    fn no_set_is_better_than_the_best(instance in instances()) {
        for satisfaction in [Satisfaction::Cost, Satisfaction::Cardinality] {
            let (best, proof) = best_welfare(&instance, satisfaction);
            let all = every_best(&instance, satisfaction);
            let selected = select(&instance, Rule::BestWelfare(satisfaction), &BY_ID).selected();
            let mut sorted = selected.clone();
            sorted.sort_unstable();
            prop_assert_eq!(proof, Proof::Proven);
            prop_assert!(all.contains(&sorted), "{:?} is not among {:?}", sorted, all);
            for bits in 0u32..1 << instance.n_projects() {
                let set: Vec<usize> = (0..instance.n_projects()).filter(|at| bits >> at & 1 == 1).collect();
                let votes = instance.votes();
                let worth: u128 = set.iter().map(|at| u128::from(votes[*at])
                    * if satisfaction == Satisfaction::Cost { u128::from(instance.costs[*at]) } else { 1 }).sum();
                prop_assert!(instance.cost(&set) > instance.budget || worth <= best);
            }
        }
    }

    #[test]
    fn one_more_vote_never_costs_a_project_its_place_under_the_greedy_rule(instance in instances(), voter in 0usize..9) {
        let selected = select(&instance, Rule::Greedy(Satisfaction::Cost), &BY_ID).selected();
        let mut raised = instance.clone();
        let at = voter % raised.classes.len();
        for project in selected {
            let mut more = raised.clone();
            let scores = &mut more.classes[at].scores;
            match scores.iter_mut().find(|(of, _)| *of as usize == project) {
                Some((_, score)) => *score += 1,
                None => scores.push((u32::try_from(project).expect("few"), 1)),
            }
            more.classes[at].scores.sort_unstable();
            prop_assert!(select(&more, Rule::Greedy(Satisfaction::Cost), &BY_ID).selected().contains(&project));
        }
        raised.classes.clear();
    }
}

#[test]
fn a_tie_is_told_and_separated_by_votes_then_cost_then_id() {
    let instance = instance(3, &[3, 3, 2], &[(2, &[(0, 1), (1, 1)]), (1, &[(2, 1)])]);
    let outcome = select(&instance, Rule::Greedy(Satisfaction::Cost), &Options::default());
    assert_eq!(outcome.selected(), [0]);
    assert_eq!(outcome.ties, [Tie { among: vec![0, 1], taken: 0 }]);
}

#[test]
fn a_project_that_costs_nothing_is_taken_when_somebody_wants_it() {
    let instance = instance(2, &[0, 0, 2], &[(1, &[(0, 1), (2, 1)])]);
    for rule in
        [Rule::Greedy(Satisfaction::Cost), Rule::EqualShares(Satisfaction::Cost, Completion::None), Rule::Phragmen]
    {
        let mut selected = select(&instance, rule, &Options::default()).selected();
        selected.sort_unstable();
        assert_eq!(selected, [0, 2], "{rule:?}");
    }
}
