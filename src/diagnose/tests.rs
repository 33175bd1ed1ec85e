//! Known answers and laws of the diagnosis.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::model::{Group, NeedId, PairChoice, Plan, Relation, Sex, Text, VennCircle};
use crate::profile::{Profile, builtin};
use crate::reference::{Level, Pack};
use crate::source::{CellRef, Source, Sourced};

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

fn profile() -> Profile {
    builtin("ma-pac").expect("it is built in").expect("it is coherent")
}

fn ids(names: &str) -> Vec<NeedId> {
    names.chars().map(|name| NeedId::new(&name.to_string())).collect()
}

#[test]
fn the_catalogue_has_147_indicators_with_names_of_their_own() {
    let all: Vec<&str> = indicators::catalogue().map(|it| it.id).collect();
    assert_eq!(all.len(), 147);
    let unique: std::collections::BTreeSet<&&str> = all.iter().collect();
    assert_eq!(unique.len(), 147);
    for indicator in indicators::catalogue() {
        assert!(!indicator.formula.is_empty(), "{}", indicator.id);
        assert!(THEMES.contains(&indicator.theme), "{}", indicator.id);
    }
}

/// DOMAIN 4.3, pairwise: ranking C, A, B, E, D.
#[test]
fn the_published_grid_of_five_needs() {
    let needs = ids("ABCDE");
    let [a, b, c, d, e] = needs.as_slice() else { panic!("five needs") };
    let choices = [(a, b), (a, d), (a, e), (c, a), (c, b), (c, d), (c, e), (b, d), (b, e), (e, d)];
    let ranked: String = rank_pairs(&choices).iter().map(|it| format!("{}{} ", it.need, it.wins)).collect();
    assert_eq!(ranked, "C4 A3 B2 E1 D0 ");
}

/// DOMAIN 4.3, pairwise: no circular triad, consistency one.
#[test]
fn the_published_grid_of_five_needs_has_no_circular_triad() {
    let needs = ids("ABCDE");
    let [a, b, c, d, e] = needs.as_slice() else { panic!("five needs") };
    let choices = [(a, b), (a, d), (a, e), (c, a), (c, b), (c, d), (c, e), (b, d), (b, e), (e, d)];
    let grid = &pairwise(&plan_of(&choices)).value[0];
    assert_eq!((grid.triads, grid.consistency), (Some(Decimal::ZERO), Some(Decimal::ONE)));
    // A ring of three is one circular triad, and nothing is consistent.
    let ring = &pairwise(&plan_of(&[(a, b), (b, c), (c, a)])).value[0];
    assert_eq!((ring.triads, ring.consistency), (Some(Decimal::ONE), Some(Decimal::ZERO)));
    // An even number: four needs, one ring among them, of at most two.
    let four = &pairwise(&plan_of(&[(a, b), (b, c), (c, a), (a, d), (b, d), (c, d)])).value[0];
    assert_eq!((four.triads, four.consistency), (Some(Decimal::ONE), Some(decimal("0.5"))));
}

fn plan_of(choices: &[(&NeedId, &NeedId)]) -> Plan {
    let cell = |row: usize| CellRef {
        file: "data/diagnosis.xlsx".into(),
        sheet: "Pairs".into(),
        row: u32::try_from(row).expect("few rows"),
        column: 0,
    };
    let pair = |(row, (winner, loser)): (usize, &(&NeedId, &NeedId))| PairChoice {
        workshop: None,
        group: Group::Women,
        winner: (*winner).clone(),
        loser: (*loser).clone(),
        cell: cell(row),
    };
    Plan { pairs: choices.iter().enumerate().map(pair).collect(), ..Plan::default() }
}

/// DOMAIN 4.3, Venn: the circle is importance, the distance closeness; what is important and far comes first.
#[test]
fn important_and_distant_institutions_come_first() {
    let whole = |value: u32| Sourced::new(value, Source::Setting { file: "made".to_owned(), key: value.to_string() });
    let circle = |name: &str, importance: u32, closeness: u32, relation| VennCircle {
        workshop: None,
        institution: Text::default().with("fr", name),
        importance: whole(importance),
        closeness: whole(closeness),
        relation,
    };
    let circles = vec![
        circle("École", 4, 4, Some(Relation::Support)),
        circle("Centre de santé", 5, 1, Some(Relation::Conflict)),
        circle("Centre de santé", 4, 2, None),
        circle("Commune", 5, 3, Some(Relation::Support)),
    ];
    let drawn = venn(&Plan { venn: circles, ..Plan::default() });
    let shown: Vec<String> = drawn
        .iter()
        .map(|it| {
            format!(
                "{} {} {} {} {}",
                it.name.iter().next().map_or("", |it| it.1),
                it.n_drawn,
                it.importance.normalize(),
                it.closeness.normalize(),
                it.distance.normalize()
            )
        })
        .collect();
    assert_eq!(shown, ["Centre de santé 2 4.5 1.5 3", "Commune 1 5 3 2", "École 1 4 4 0"]);
    assert_eq!(drawn[0].relations, BTreeMap::from([(Relation::Conflict, 1)]));
}

/// DOMAIN 4.3, ten stones.
#[test]
fn the_published_stones_of_women_and_men() {
    let names: Vec<NeedId> = ["water", "bus", "birth", "literacy", "road", "sport"].map(NeedId::new).into();
    let of = |stones: &[(usize, u32)]| -> BTreeMap<&NeedId, u32> {
        stones.iter().map(|(at, n)| (&names[*at], *n)).collect()
    };
    let women = of(&[(0, 4), (1, 3), (2, 2), (3, 1)]);
    let men = of(&[(4, 5), (0, 3), (5, 1), (1, 1)]);
    let groups = BTreeMap::from([(Group::Women, women), (Group::Men, men)]);
    let shares = share_stones(&groups, &BTreeMap::from([(Group::Women, 10), (Group::Men, 10)]));
    let shown: Vec<String> = shares.iter().map(|it| format!("{} {}", it.need, it.equal.normalize())).collect();
    assert_eq!(shown, ["water 35", "road 25", "bus 20", "birth 10", "literacy 5", "sport 5"]);
    assert!(shares.iter().all(|it| it.by_attendance == Some(it.equal)));
}

#[test]
fn the_coefficient_of_gini_of_known_shares() {
    let people = Decimal::ONE;
    let of = |values: &[&str]| gini_of(&values.iter().map(|it| (people, decimal(it))).collect::<Vec<_>>());
    assert_eq!(of(&["5", "5", "5", "5"]), Some(Decimal::ZERO));
    // One of four has all: 1 − 1/4.
    assert_eq!(of(&["0", "0", "0", "8"]), Some(decimal("0.75")));
    assert_eq!(of(&["0", "0"]), None);
}

#[test]
fn zinat_in_the_census_of_2024() {
    let pack = Pack::embedded();
    let unit = pack.unit("01.571.05.27").expect("it is in the census");
    let values: BTreeMap<(&str, Sex), Decimal> = census_observations(&unit.code, pack)
        .into_iter()
        .filter(|(_, _, year, _)| year.0 == 2024)
        .map(|(indicator, sex, _, value)| ((indicator.id, sex), value))
        .collect();
    assert_eq!(values[&("EAU01", Sex::All)], decimal("3"));
    assert_eq!(values[&("ELE01", Sex::All)], decimal("92.9"));
    assert_eq!(values[&("ASS01", Sex::All)], decimal("1.2"));
}

#[test]
fn ages_and_sexes_of_every_commune_add_up_or_a_finding_names_it() {
    let pack = Pack::embedded();
    let communes = pack.units(Level::Commune);
    assert_eq!(communes.len(), 1_503);
    let found: Vec<String> = communes
        .iter()
        .flat_map(|unit| {
            let findings = census_sums(&unit.code, pack);
            findings.iter().map(|it| format!("{:?}", it.args)).collect::<Vec<_>>()
        })
        .collect();
    println!("{} findings, such as {:?}", found.len(), found.first());
    for said in &found {
        assert!(said.contains("commune"), "{said}");
    }
}

#[test]
fn a_band_of_the_profile_is_in_order() {
    let [low, high] = profile().gender.parity_band.value;
    assert!(low < Decimal::ONE && high > Decimal::ONE);
}

proptest! {
    #[test]
    fn the_order_of_choices_does_not_change_a_grid(seed in any::<u64>(), wins in prop::collection::vec(any::<bool>(), 10)) {
        let needs = ids("ABCDE");
        let mut choices = Vec::new();
        let mut wins = wins.into_iter();
        for (at, one) in needs.iter().enumerate() {
            for other in &needs[at + 1..] {
                choices.push(if wins.next().unwrap_or(true) { (one, other) } else { (other, one) });
            }
        }
        let before = rank_pairs(&choices);
        let n = choices.len();
        choices.rotate_left((seed as usize) % n);
        choices.reverse();
        prop_assert_eq!(before, rank_pairs(&choices));
    }

    #[test]
    fn gini_stays_between_zero_and_one_and_forgets_the_scale(values in prop::collection::vec((1u32..500, 0u32..90), 1..12)) {
        let pairs: Vec<(Decimal, Decimal)> =
            values.iter().map(|(n, x)| (Decimal::from(*n), Decimal::from(*x))).collect();
        let tripled: Vec<(Decimal, Decimal)> = pairs.iter().map(|(n, x)| (*n, *x * Decimal::from(3))).collect();
        if let Some(gini) = gini_of(&pairs) {
            prop_assert!(gini >= decimal("-0.000001") && gini < Decimal::ONE);
            prop_assert!((gini - gini_of(&tripled).expect("it has a total too")).abs() <= decimal("0.000001"));
        }
    }
}
