//! The worked examples of the field's sources.

use super::*;
use crate::profile::{Programming, builtin};
use rust_decimal::Decimal;

fn rules() -> Programming {
    builtin("ma-pac").expect("it is built in").expect("it reads").programming
}

fn dec(text: &str) -> Decimal {
    text.parse().expect("a number")
}

#[test]
fn the_smoothing_rule_gives_the_worked_example_in_both_readings() {
    let past = [dec("22.1"), dec("23.4")];
    assert_eq!(smoothing(past, dec("17.9"), Annualised::Yes).round_dp(3), dec("23.122"));
    assert_eq!((dec("17.9") * dec("12") / dec("9")).round_dp(3), dec("23.867"));
    assert_eq!(smoothing(past, dec("17.9"), Annualised::No).round_dp(3), dec("21.133"));
}

#[test]
fn savings_and_debt_give_the_worked_example() {
    let year = YearFinance {
        revenue: dec("24.0"),
        expenditure: dec("19.5"),
        interest: dec("0.5"),
        principal: dec("0.9"),
        debt: Some(dec("9.0")),
    };
    let found = ratios(&year, &rules());
    assert_eq!(found.gross_savings, dec("4.5"));
    assert_eq!(found.savings_rate_pct, Some((dec("18.75"), Light::Green)));
    assert_eq!(found.net_savings, (dec("3.6"), Light::Green));
    assert_eq!(found.debt_years, Some((dec("2"), Light::Green)));
    assert_eq!(found.annuity_pct.map(|(value, light)| (value.round_dp(2), light)), Some((dec("5.83"), Light::Green)));
    assert_eq!(found.borrowing_room, Some((dec("9.0"), Light::Green)));
}

#[test]
fn a_debt_that_is_not_given_leaves_no_debt_ratio() {
    let year =
        YearFinance { revenue: dec("10"), expenditure: dec("11"), interest: dec("0"), principal: dec("1"), debt: None };
    let found = ratios(&year, &rules());
    assert_eq!((found.debt_years, found.borrowing_room), (None, None));
    assert_eq!(found.net_savings, (dec("-2"), Light::Red));
}

#[test]
fn an_own_surplus_of_nine_per_cent_of_the_envelope_is_far_from_realistic() {
    // Lounasda: a surplus of 3.3 million over five years is 9 % of an envelope near 36.7 million.
    let capacity = capacity(&[dec("3.3")], Decimal::ZERO, Decimal::ZERO);
    let ratio = realism(dec("36.7"), capacity).expect("it can pay something");
    assert_eq!(ratio.round_dp(0), dec("11"));
    assert_eq!(Light::rising(ratio, rules().realism.value), Light::Red);
}

#[test]
fn a_trend_goes_through_years_on_a_line_and_is_told_without_error() {
    let past = [dec("10"), dec("12"), dec("14"), dec("16")];
    assert_eq!(trend(&past, 2), Some(dec("20")));
    assert_eq!(back_test(&past, ForecastMethod::Trend), Some(BackTest { n_years: 2, mean_error_pct: Decimal::ZERO }));
    assert_eq!(back_test(&past[..2], ForecastMethod::Trend), None);
}

#[test]
fn a_growth_of_ten_per_cent_goes_on() {
    let past = [dec("100"), dec("110"), dec("121")];
    assert_eq!(growth(&past, 2).map(|it| it.round_dp(2)), Some(dec("146.41")));
    assert_eq!(forecast(&past, 1, ForecastMethod::Scenario { percent: dec("-20") }), Some(dec("96.8")));
}

#[test]
fn a_balance_is_carried_into_the_next_year() {
    let year = |year, spent: &str| super::triennial::Forecast {
        year: crate::model::Year(year),
        revenue: dec("24"),
        expenditure: dec("19.5"),
        recurrent: dec("0"),
        principal: dec("0.9"),
        equipment_resources: dec("2"),
        equipment_expenditure: dec(spent),
    };
    let table = triennial(&[year(2028, "5"), year(2029, "7"), year(2030, "6")], dec("1"));
    let balances: Vec<Decimal> = table.iter().map(|it| it.balance).collect();
    assert_eq!(balances, [dec("1.6"), dec("0.2"), dec("-0.2")]);
}
