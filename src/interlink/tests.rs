use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{ProptestConfig, Strategy as Generated, prop, prop_assert, prop_assert_eq, proptest};
use rust_decimal::Decimal;

use super::*;
use crate::model::{
    BenefitUnit, InstitutionId, Overlap, RegistryBand, SocialCoverage, SocialKind, SocialProgramme, TargetGroup,
    Targeting, Text,
};
use crate::source::CellRef;

type Set = BTreeSet<u32>;

fn cell() -> CellRef {
    CellRef { file: "data/programmes.xlsx".into(), sheet: "programmes".into(), row: 1, column: 0 }
}

fn counted(n: usize) -> Option<Sourced<u32>> {
    Some(Sourced::new(u32::try_from(n).expect("sets are small"), Source::Cell(cell())))
}

fn money(dirhams: i64) -> Option<Sourced<Money>> {
    Some(Sourced::new(Money::from_dirhams(dirhams), Source::Cell(cell())))
}

fn programme(id: &str, owner: &str) -> SocialProgramme {
    SocialProgramme {
        id: SocialId::new(id),
        name: Text::default().with("en", id),
        kind: SocialKind::RegularCash,
        owner: Some(InstitutionId::new(owner)),
        target: Some(TargetGroup::Poor),
        targeting: Some(Targeting::Registry),
        criteria: Text::default(),
        score_limit: Evidence::Missing(crate::model::MissingReason::NotFilled),
        unit: Some(BenefitUnit::Household),
        amount: money(100),
        payments: counted(12),
        months: vec![1, 2, 3],
        trigger: Text::default(),
        budget: None,
        running_cost: money(1_000),
        source: None,
        cell: cell(),
    }
}

/// The aggregates of sets of households: what a registry would hand over, and nothing more.
fn plan_of(sets: &[(&str, Set)], eligible: &Set, all: &Set) -> Plan {
    let mut plan = Plan::default();
    let social = &mut plan.social;
    for (id, set) in sets {
        social.programmes.push(programme(id, id));
        social.coverage.push(SocialCoverage {
            programme: SocialId::new(id),
            locality: None,
            eligible: counted(eligible.len()),
            served: counted(set.len()),
            served_eligible: counted(set.intersection(eligible).count()),
            women: None,
            men: None,
            points: None,
            cell: cell(),
        });
    }
    for (at, (a, one)) in sets.iter().enumerate() {
        for (b, other) in &sets[at + 1..] {
            let both = counted(one.intersection(other).count()).expect("counted");
            let (a, b) = (SocialId::new(a), SocialId::new(b));
            let (a, b) = if a < b { (a, b) } else { (b, a) };
            social.overlaps.push(Overlap { a, b, locality: None, both, cell: cell() });
        }
    }
    let times = |household: &u32| sets.iter().filter(|(_, set)| set.contains(household)).count();
    social.registry.push(RegistryBand {
        locality: None,
        from: None,
        to: None,
        households: counted(all.len()).expect("counted"),
        women: None,
        men: None,
        eligible: counted(eligible.len()),
        served_once: counted(all.iter().filter(|it| times(it) == 1).count()),
        served_several: counted(all.iter().filter(|it| times(it) > 1).count()),
        served_eligible: counted(all.iter().filter(|it| times(it) > 0 && eligible.contains(it)).count()),
        cell: cell(),
    });
    plan
}

fn analysed(plan: &Plan) -> Interlink {
    analyse(&Given { plan, published: plan, gaps: &[], windows: &[], frame: None }).value.expect("there are programmes")
}

fn set(households: impl IntoIterator<Item = u32>) -> Set {
    households.into_iter().collect()
}

fn share(measure: &Measure) -> Decimal {
    measure.value().copied().expect("it is known").round_dp(1)
}

/// DOMAIN 8.5: A = {1..6}, B = {4..7}, C = {6, 8}, eligible = {1, 2, 3, 4, 6, 7, 9, 10}.
fn vectors() -> Interlink {
    let sets = [("A", set(1..=6)), ("B", set(4..=7)), ("C", set([6, 8]))];
    analysed(&plan_of(&sets, &set([1, 2, 3, 4, 6, 7, 9, 10]), &set(1..=10)))
}

#[test]
fn the_published_vectors_come_out_of_aggregates() {
    let interlink = vectors();
    assert_eq!(share(&interlink.together.overlap), Decimal::new(375, 1));
    assert_eq!(share(&interlink.together.coverage), Decimal::from(75));
    let pair = &interlink.pairs[0];
    assert_eq!((pair.a.as_str(), pair.b.as_str(), share(&pair.similarity)), ("A", "B", Decimal::new(429, 1)));
    let a = &interlink.programmes[0];
    assert_eq!((share(&a.exclusion), share(&a.inclusion)), (Decimal::new(375, 1), Decimal::new(167, 1)));
    assert_eq!(interlink.together.households, Households::exactly(8));
}

#[test]
fn two_programmes_without_a_registry_have_an_exact_union_and_three_have_limits() {
    let served = Served { counts: vec![6, 4], pairs: BTreeMap::from([((0, 1), 3)]) };
    assert_eq!(served.union(), Households::exactly(7));
    // A, B and C of the vectors: 8 households, the pairs alone allow 8 at least and 8 at most.
    let pairs = BTreeMap::from([((0, 1), 3), ((0, 2), 1), ((1, 2), 1)]);
    assert_eq!(Served { counts: vec![6, 4, 2], pairs }.union(), Households { least: 7, most: 8 });
    // An overlap that nobody counted is not none.
    let unknown = Served { counts: vec![6, 4], pairs: BTreeMap::new() };
    assert_eq!(unknown.union(), Households { least: 6, most: 10 });
}

#[test]
fn merging_counts_no_household_twice_and_saves_at_least_what_is_said() {
    let sets = [("A", set(1..=30)), ("B", set(21..=40))];
    let interlink = analysed(&plan_of(&sets, &set(1..=60), &set(1..=70)));
    let merger = &interlink.mergers[0];
    assert_eq!(merger.duplicates, Households::exactly(10));
    // Ten households at 1 200 a year, and one of two running costs.
    assert_eq!(merger.saving(), Some(Money::from_dirhams(13_000)));
    let comparison = &interlink.comparison;
    assert_eq!((comparison.today.households, comparison.extended), (Households::exactly(40), 10));
    assert_eq!(comparison.harmonised.households, Households::exactly(50));
    assert!(comparison.harmonised.cost() <= comparison.today.cost());
    assert!(merger.is_mandate);
}

#[test]
fn programmes_that_choose_differently_conflict() {
    let mut plan = plan_of(&[("A", set(1..=6)), ("B", set(4..=7))], &set(1..=9), &set(1..=9));
    plan.social.programmes[1].targeting = Some(Targeting::Community);
    let pair = &analysed(&plan).pairs[0];
    assert!(pair.links.contains(&Link::Conflict) && pair.links.contains(&Link::Duplication), "{:?}", pair.links);
    plan.social.programmes[1].kind = SocialKind::SchoolFeeding;
    let pair = &analysed(&plan).pairs[0];
    assert!(pair.links.contains(&Link::Complementarity) && !pair.links.contains(&Link::Duplication));
}

#[test]
fn small_counts_and_what_gives_them_back_are_withheld() {
    // Two localities: of the first three eligible households are missed.
    let mut plan = plan_of(&[("A", set(1..=40))], &set(1..=40), &set(1..=60));
    let at = |id: &str, eligible: usize, reached: usize| SocialCoverage {
        locality: Some(LocalityId::new(id)),
        eligible: counted(eligible),
        served: counted(reached),
        served_eligible: counted(reached),
        ..plan.social.coverage[0].clone()
    };
    plan.social.coverage = vec![at("D1", 30, 27), at("D2", 50, 30), at("D3", 60, 20)];
    plan.social.overlaps.clear();
    let shown = protected(&analysed(&plan), 10);
    let places = &shown.programmes[&SocialId::new("A")].places;
    let withheld: Vec<&str> =
        places.iter().filter(|(_, it)| it.coverage.is_withheld()).map(|(place, _)| place.as_str()).collect();
    assert!(withheld.contains(&"D1") && withheld.len() == 2, "{withheld:?}");
}

/// Every number of missed households that a reader can think of for each place.
fn thinkable(shown: &ShownProgramme, counts: &[(u32, u32)]) -> Vec<BTreeSet<u32>> {
    let names: Vec<String> = (0..counts.len()).map(|at| format!("D{at}")).collect();
    let of = |at: usize| -> Vec<u32> {
        let place = &shown.places[&names[at]];
        match (place.coverage.known(), place.eligible.known()) {
            (Some(_), _) => vec![counts[at].0 - counts[at].1],
            (None, Some(eligible)) => (0..=*eligible).collect(),
            (None, None) => (0..=40).collect(),
        }
    };
    let total = shown.coverage.known().map(|_| counts.iter().map(|(all, reached)| all - reached).sum::<u32>());
    let mut seen = vec![BTreeSet::new(); counts.len()];
    let choices: Vec<Vec<u32>> = (0..counts.len()).map(of).collect();
    fn walk(at: usize, chosen: &mut Vec<u32>, choices: &[Vec<u32>], total: Option<u32>, seen: &mut [BTreeSet<u32>]) {
        if at == choices.len() {
            if total.is_none_or(|total| chosen.iter().sum::<u32>() == total) {
                chosen.iter().zip(seen).for_each(|(n, seen)| {
                    seen.insert(*n);
                });
            }
            return;
        }
        for n in &choices[at] {
            chosen.push(*n);
            walk(at + 1, chosen, choices, total, seen);
            chosen.pop();
        }
    }
    walk(0, &mut Vec::new(), &choices, total, &mut seen);
    seen
}

fn sets() -> impl Generated<Value = Vec<Set>> {
    prop::collection::vec(prop::collection::btree_set(0u32..24, 0..20), 1..6)
}

const IDS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

fn named(sets: &[Set]) -> Vec<(&'static str, Set)> {
    IDS.iter().copied().zip(sets.iter().cloned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn overlap_is_symmetric_and_at_most_what_either_serves(sets in sets()) {
        let all = set(0..24);
        let interlink = analysed(&plan_of(&named(&sets), &all, &all));
        let mut turned = named(&sets);
        turned.reverse();
        let other = analysed(&plan_of(&turned, &all, &all));
        for (one, two) in interlink.pairs.iter().zip(&other.pairs) {
            prop_assert_eq!(one.both.as_ref().map(|it| it.value), two.both.as_ref().map(|it| it.value));
            prop_assert_eq!(one.similarity.value(), two.similarity.value());
            let both = one.both.as_ref().map_or(0, |it| it.value);
            for id in [&one.a, &one.b] {
                let result = interlink.programmes.iter().find(|it| it.programme == *id).expect("it is there");
                prop_assert!(both <= result.total.served.as_ref().map_or(0, |it| it.value));
            }
        }
    }

    #[test]
    fn limits_of_a_union_hold_the_truth_and_grow_with_each_programme(sets in sets()) {
        let union = |n: usize| sets[..n].iter().flatten().copied().collect::<Set>().len();
        let mut before = Households::default();
        for n in 1..=sets.len() {
            let mut plan = plan_of(&named(&sets[..n]), &set(0..24), &set(0..24));
            plan.social.registry.clear();
            let now = analysed(&plan).together.households;
            let truth = u32::try_from(union(n)).expect("sets are small");
            prop_assert!(now.least <= truth && truth <= now.most, "{now:?} {truth}");
            prop_assert!(now.least >= before.least && now.most >= before.most, "{before:?} {now:?}");
            before = now;
        }
    }

    #[test]
    fn another_programme_never_lowers_coverage(sets in sets()) {
        let all = set(0..24);
        let of = |n: usize| analysed(&plan_of(&named(&sets[..n]), &all, &all)).together.coverage;
        for n in 1..sets.len() {
            prop_assert!(of(n).value() <= of(n + 1).value());
        }
    }

    #[test]
    fn the_harmonised_state_counts_nobody_twice(sets in sets(), eligible in prop::collection::btree_set(0u32..24, 1..24)) {
        let all = set(0..24);
        let comparison = analysed(&plan_of(&named(&sets), &eligible, &all)).comparison;
        prop_assert!(comparison.harmonised.households.most <= 24);
        prop_assert!(comparison.harmonised.households.least >= comparison.today.households.least);
        prop_assert!(comparison.harmonised.cost() <= comparison.today.cost());
    }

    #[test]
    fn no_difference_of_totals_gives_a_withheld_count_back(
        counts in prop::collection::vec((0u32..40, 0u32..40), 2..5),
    ) {
        let counts: Vec<(u32, u32)> = counts.into_iter().map(|(a, b)| (a.max(b), a.min(b))).collect();
        let mut plan = plan_of(&[("A", set([]))], &set([]), &set(0..60));
        plan.social.registry.clear();
        let row = plan.social.coverage[0].clone();
        plan.social.coverage = counts.iter().enumerate().map(|(at, (eligible, reached))| SocialCoverage {
            locality: Some(LocalityId::new(&format!("D{at}"))),
            eligible: counted(*eligible as usize),
            served: counted(*reached as usize),
            served_eligible: counted(*reached as usize),
            ..row.clone()
        }).collect();
        let shown = &protected(&analysed(&plan), 10).programmes[&SocialId::new("A")];
        let thinkable = thinkable(shown, &counts);
        for (at, (eligible, reached)) in counts.iter().enumerate() {
            let missed = eligible - reached;
            let is_small = |n: u32| (1..10).contains(&n);
            if is_small(missed) || is_small(*reached) {
                let place = &shown.places[&format!("D{at}")];
                prop_assert!(place.coverage.known().is_none());
                prop_assert!(thinkable[at].len() > 1, "{counts:?} {shown:?} gives back D{at}");
            }
        }
    }
}
