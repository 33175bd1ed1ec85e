//! Worked examples of the field, and what must hold of any ranking.

use super::*;
use crate::diagnose::Polarity;
use crate::model::{Group, NeedId};
use crate::profile::builtin;
use rust_decimal::Decimal;

fn profile() -> Profile {
    builtin("ma-pac").expect("it is built in").expect("it is coherent")
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

/// DOMAIN 5.3: parity 0.699, gap −17.7 points, relative gap 30.1 %.
#[test]
fn the_published_gap_of_girls_and_boys_at_lower_secondary_school() {
    let triple = triple(decimal("41.2"), decimal("58.9"), Polarity::HighIsGood, &profile());
    assert_eq!(triple.parity, Some(decimal("0.699")));
    assert_eq!(triple.absolute, decimal("-17.7"));
    assert_eq!(triple.relative_pct, Some(decimal("30.1")));
    assert_eq!(triple.reading, Parity::AgainstWomen);
}

/// DOMAIN 5.3, reversed indicator.
#[test]
fn an_index_of_a_bad_thing_is_reversed() {
    let triple = triple(decimal("48.8"), decimal("30.6"), Polarity::LowIsGood, &profile());
    assert_eq!(triple.parity, Some(decimal("0.627")));
    assert_eq!(triple.reading, Parity::AgainstWomen);
}

fn group(group: Group, ranks: [usize; 6]) -> GroupPriorities {
    let mut ranked: Vec<_> = ranks
        .iter()
        .enumerate()
        .map(|(at, rank)| priorities::RankedNeed {
            need: NeedId::new(&format!("B{at}")),
            rank: *rank,
            share: Decimal::from(7 - rank),
        })
        .collect();
    ranked.sort_by_key(|it| it.rank);
    GroupPriorities { group, basis: Basis::Stones, ranked }
}

/// DOMAIN 5.3, rank agreement: tau 0.067, rho −0.086, overlap of three 1/3.
#[test]
fn the_published_rankings_of_women_and_men() {
    let women = group(Group::Women, [1, 2, 4, 3, 6, 5]);
    let men = group(Group::Men, [3, 4, 1, 5, 2, 6]);
    let agreement = agreement(&women, &men, &profile());
    let rounded = |value: Option<f64>| value.map(|value| format!("{value:.3}"));
    assert_eq!(rounded(agreement.tau).as_deref(), Some("0.067"));
    assert_eq!(rounded(agreement.rho).as_deref(), Some("-0.086"));
    assert_eq!(rounded(agreement.overlap).as_deref(), Some("0.333"));
    assert!(agreement.is_diverging);
}
