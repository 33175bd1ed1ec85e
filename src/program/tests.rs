//! The worked example of the field's guide, reasons of refusal, and the laws of money.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::model::{Envelope, Financing, FinancingSource, Refusal, SourceKind, Text};
use crate::rank::Ranked;
use crate::source::{Source, Sourced};

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Source::Setting { file: "test".to_owned(), key: "value".to_owned() })
}

/// A ranking by these scores, the first of equals first.
fn by_score(scores: impl Iterator<Item = u8>, id: fn(usize) -> ProjectId) -> Ranking {
    let mut order: Vec<(usize, u8)> = scores.enumerate().collect();
    order.sort_by_key(|(at, score)| (std::cmp::Reverse(*score), *at));
    let ranked = order.into_iter().enumerate().map(|(place, (at, score))| {
        let score = Decimal::from(score);
        Ranked { score, criteria_score: score, ..Ranked::at(id(at), place + 1) }
    });
    Ranking { method: "test", ranked: ranked.collect(), ..Ranking::default() }
}

struct Row {
    id: &'static str,
    cost: i64,
    years: u16,
    needs: &'static [&'static str],
}

fn row(id: &'static str, cost: i64) -> Row {
    Row { id, cost, years: 1, needs: &[] }
}

/// Projects ranked in the order given, all paid by one source with these yearly envelopes from 2028 on.
fn program(rows: &[Row], envelopes: &[i64]) -> (Plan, Programme) {
    let own = SourceId::new("commune");
    let mut plan = Plan::default();
    plan.sources.push(FinancingSource {
        id: own.clone(),
        name: Text::default(),
        kind: SourceKind::Own,
        carries_over: None,
    });
    for (year, amount) in (2028u16..).zip(envelopes) {
        let amount = sourced(Money::from_dirhams(*amount));
        plan.envelopes.push(Envelope { source: own.clone(), year: Year(year), amount, certainty: None });
    }
    let mut ranked = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let id = ProjectId::new(row.id);
        let amount = sourced(Money::from_dirhams(row.cost));
        plan.financing.push(Financing {
            project: id.clone(),
            source: own.clone(),
            amount: amount.clone(),
            certainty: None,
            convention: String::new(),
        });
        plan.projects.push(Project {
            cost: Some(amount),
            duration_years: row.years,
            prerequisites: row.needs.iter().map(|id| ProjectId::new(id)).collect(),
            ..Project::plain(row.id)
        });
        ranked.push(Ranked::at(id, at + 1));
    }
    let ranking = Ranking { ranked, ..Ranking::default() };
    let period = Period::starting(Year(2028), 6);
    let windows = [1u16, 2].map(|number| Window { number, period: Period::starting(Year(2025 + 3 * number), 3) });
    let programme = fill(&plan, &ranking, period, &windows);
    // What an order carries is what the programme holds, in every example here.
    let ids: Vec<ProjectId> = ranking.ranked.iter().map(|it| it.project.clone()).collect();
    let carried = Orders::of(&plan, &ids, &Terms::plain(period, &windows)).carried(&(0..ids.len()).collect::<Vec<_>>());
    let is_programmed = |id: &ProjectId| programme.programmed.iter().any(|it| it.project == *id);
    assert_eq!(carried, ids.iter().map(is_programmed).collect::<Vec<_>>());
    (plan, programme)
}

fn shown(programme: &Programme) -> Vec<String> {
    let programmed =
        programme.programmed.iter().map(|it| format!("{} {}-{} W{}", it.project, it.first, it.last, it.window));
    let reserved = programme.reserved.iter().map(|it| {
        let reason = match &it.refusal {
            Refusal::ToStudy => "to study".to_owned(),
            Refusal::NoCost => "no cost".to_owned(),
            Refusal::FinancingIncomplete { gap } => format!("gap {}", gap.dirhams().normalize()),
            Refusal::EnvelopeShort { shortfalls } => shortfalls
                .iter()
                .map(|it| format!("{} short {} in {}", it.source, it.amount.dirhams().normalize(), it.year))
                .collect::<Vec<_>>()
                .join(", "),
            Refusal::PrerequisiteNotProgrammed { prerequisite } => format!("waits for {prerequisite}"),
            Refusal::TooLong => "too long".to_owned(),
            other => format!("{other:?}"),
        };
        format!("{}: {reason}", it.project)
    });
    programmed.chain(reserved).collect()
}

#[test]
fn the_worked_example_of_the_guide_skips_what_does_not_fit_and_goes_on() {
    let rows = [
        row("P01", 3_200_000),
        row("P02", 1_800_000),
        row("P04", 1_100_000),
        row("P03", 9_600_000),
        row("P06", 4_000_000),
        row("P05", 900_000),
    ];
    let (_, programme) = program(&rows, &[8_000_000]);
    let expected = [
        "P01 2028-2028 W1",
        "P02 2028-2028 W1",
        "P04 2028-2028 W1",
        "P05 2028-2028 W1",
        "P03: commune short 7700000 in 2028",
        "P06: commune short 2100000 in 2028",
    ];
    assert_eq!(shown(&programme), expected);
}

#[test]
fn a_project_begins_after_its_prerequisite_has_ended_even_when_it_ranks_before() {
    let rows = [Row { needs: &["STUDY"], ..row("WORKS", 100) }, Row { years: 2, ..row("STUDY", 100) }];
    let (_, programme) = program(&rows, &[1_000; 6]);
    assert_eq!(shown(&programme), ["WORKS 2030-2030 W1", "STUDY 2028-2029 W1"]);
}

#[test]
fn what_waits_for_a_refused_project_names_it() {
    let rows = [row("STUDY", 900), Row { needs: &["STUDY"], ..row("WORKS", 100) }];
    let (_, programme) = program(&rows, &[500]);
    assert_eq!(shown(&programme), ["STUDY: commune short 400 in 2028", "WORKS: waits for STUDY"]);
}

#[test]
fn projects_that_wait_for_each_other_end_on_the_reserve_list() {
    let rows = [Row { needs: &["B"], ..row("A", 1) }, Row { needs: &["A"], ..row("B", 1) }];
    let (_, programme) = program(&rows, &[500]);
    assert_eq!(shown(&programme), ["A: waits for B", "B: waits for A"]);
}

#[test]
fn a_project_longer_than_the_plan_is_too_long() {
    let (_, programme) = program(&[Row { years: 7, ..row("P01", 70) }], &[100; 6]);
    assert_eq!(shown(&programme), ["P01: too long"]);
}

#[test]
fn what_does_not_fit_the_first_window_begins_in_the_second() {
    let (_, programme) = program(&[row("P01", 400), row("P02", 400)], &[500, 0, 0, 400, 0, 0]);
    assert_eq!(shown(&programme), ["P01 2028-2028 W1", "P02 2031-2031 W2"]);
}

mod decided;
mod laws;

proptest! {
    #[test]
    fn no_envelope_is_passed_and_every_cost_is_paid_in_full(
        costs in prop::collection::vec((1i64..5_000, 1u16..4), 1..20),
        envelopes in prop::array::uniform6(0i64..6_000),
    ) {
        const IDS: [&str; 20] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"];
        let rows: Vec<Row> = costs.iter().zip(IDS).map(|((cost, years), id)| Row { years: *years, ..row(id, *cost) }).collect();
        let (plan, programme) = program(&rows, &envelopes);
        prop_assert_eq!(programme.programmed.len() + programme.reserved.len(), rows.len());
        let period = Period::starting(Year(2028), 6);
        let totals = totals(&plan, &programme, period, &[]);
        for year in &totals.years {
            prop_assert!(year.spent <= year.envelope);
        }
        let years: Money = totals.years.iter().map(|it| it.spent).sum();
        let sources: Money = totals.sources.iter().map(|(_, amount)| *amount).sum();
        let costs: Money = programme.programmed.iter().filter_map(|it| plan.project(&it.project)?.cost.as_ref()).map(|cost| cost.value).sum();
        prop_assert_eq!([years, sources, totals.programmed], [costs; 3]);
    }
}
