//! Known answers and laws of the follow-up.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::model::{
    BySex, Complaint, ComplaintId, Evidence, Measure, MissingReason, Money, ProgressRecord, ProjectId, ResultRecord,
    SectorId, Sex, Target, TargetId, Text, Tracking, WorkStatus, Year,
};
use crate::source::{CellRef, Source, Sourced};

fn cell() -> CellRef {
    CellRef { file: "data/tracking.xlsx".into(), sheet: "progress".into(), row: 1, column: 1 }
}

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Source::Cell(cell()))
}

fn day(text: &str) -> Date {
    Date::from_iso(text).expect("a day")
}

/// A project with a cost, its progress and what was paid, all in dirhams.
fn done(cost: i64, physical: Option<i64>, paid: Option<i64>) -> Project {
    Project {
        id: ProjectId::new("P"),
        cost: Some(Money::from_dirhams(cost)),
        physical: physical.map(Decimal::from),
        financial: None,
        credits: None,
        committed: None,
        mandated: paid.map(Money::from_dirhams),
        elapsed: Decimal::ONE_HUNDRED,
        schedule_index: None,
        cost_index: None,
        light: Light::Green,
        status: None,
        reason: None,
        note: String::new(),
        recorded: None,
        cells: Vec::new(),
    }
}

#[test]
fn the_published_example_of_progress() {
    // DOMAIN 8.1: (3.2 M, 100 %), (1.8, 60), (9.6, 20) give 42.47 % weighted and 60 % simple; payment orders of 3.0, 1.0
    // and 1.2 M give 35.62 %.
    let projects = [
        done(3_200_000, Some(100), Some(3_000_000)),
        done(1_800_000, Some(60), Some(1_000_000)),
        done(9_600_000, Some(20), Some(1_200_000)),
    ];
    let total = totals::total(&projects.iter().collect::<Vec<_>>());
    assert_eq!(total.weighted.map(|it| it.round_dp(2)), Some(Decimal::new(4247, 2)));
    assert_eq!(total.simple, Some(Decimal::from(60)));
    assert_eq!(total.financial.map(|it| it.round_dp(2)), Some(Decimal::new(3562, 2)));
}

#[test]
fn a_project_without_record_is_unknown_and_not_zero() {
    let projects = [done(100, Some(50), None), done(900, None, None)];
    let total = totals::total(&projects.iter().collect::<Vec<_>>());
    assert_eq!((total.weighted, total.n_unknown), (Some(Decimal::from(50)), 1));
    assert_eq!(total.financial, None, "nobody recorded a payment");
}

fn target(baseline: Option<i64>, wanted: Option<i64>) -> Target {
    let measure = |value: Option<i64>| -> Measure {
        value
            .map_or(Evidence::Missing(MissingReason::NotFilled), |value| Evidence::Known(sourced(Decimal::from(value))))
    };
    let by_sex = |value| BySex { women: measure(None), men: measure(None), total: measure(value) };
    Target {
        id: TargetId::new("T"),
        title: Text::default(),
        unit: Text::default(),
        project: None,
        objective: None,
        baseline: by_sex(baseline),
        target: by_sex(wanted),
        year: Some(Year(2030)),
        cell: cell(),
    }
}

fn attained(baseline: Option<i64>, wanted: Option<i64>, value: Option<i64>) -> Attained {
    let missing = || Evidence::Missing(MissingReason::NotFilled);
    let results = value.map(|value| ResultRecord {
        target: TargetId::new("T"),
        date: day("2029-06-30"),
        value: BySex { women: missing(), men: missing(), total: Evidence::Known(sourced(Decimal::from(value))) },
        cell: cell(),
    });
    let tracking = Tracking {
        targets: vec![target(baseline, wanted)],
        results: results.into_iter().collect(),
        ..Tracking::default()
    };
    let found = attainments(&tracking, day("2029-12-31"));
    found[0].line(Sex::All).map_or(Attained::Missing, |line| line.attained.clone())
}

#[test]
fn attainment_follows_the_way_that_is_wanted() {
    assert_eq!(attained(Some(40), Some(80), Some(50)), Attained::Percent(Decimal::from(25)));
    // Illiteracy is to fall from 40 to 20: 35 is a quarter of the way, 50 leads away from it.
    assert_eq!(attained(Some(40), Some(20), Some(35)), Attained::Percent(Decimal::from(25)));
    assert_eq!(attained(Some(40), Some(20), Some(50)), Attained::Percent(Decimal::from(-50)));
    assert_eq!(attained(Some(40), Some(40), Some(40)), Attained::Kept);
    assert_eq!(attained(Some(40), Some(40), Some(41)), Attained::NotKept);
    assert_eq!(attained(None, Some(40), Some(41)), Attained::Missing);
    assert_eq!(attained(Some(10), Some(40), None), Attained::Missing);
}

fn complaint(received: &str, answered: Option<&str>) -> Complaint {
    Complaint {
        id: ComplaintId::new("C"),
        received: day(received),
        channel: None,
        locality: None,
        sex: Some(Sex::Female),
        subject: SectorId::new("water"),
        project: None,
        answered: answered.map(day),
        result: None,
    }
}

#[test]
fn a_complaint_without_answer_is_never_in_time_once_its_time_is_over() {
    let all = [
        complaint("2029-01-01", Some("2029-01-11")),
        complaint("2029-01-01", Some("2029-06-01")),
        complaint("2029-01-01", None),
        complaint("2029-12-20", None),
        complaint("2030-01-20", None),
    ];
    let stats = complaints(&all, day("2029-12-31"), 60);
    assert_eq!((stats.n_received, stats.n_answered, stats.n_overdue, stats.n_women), (4, 2, 1, 4));
    // 10 and 151 days.
    assert_eq!(stats.median_days, Some(Decimal::new(805, 1)));
    // One of three judged; that of December still has time.
    assert_eq!(stats.in_time_pct.map(|it| it.round_dp(2)), Some(Decimal::new(3333, 2)));
}

fn record(date: Date, physical: Option<u32>, quantities: Option<(u32, u32)>) -> ProgressRecord {
    ProgressRecord {
        date,
        project: ProjectId::new("P"),
        component: String::new(),
        component_cost: None,
        planned: quantities.map(|it| sourced(Decimal::from(it.1))),
        done: quantities.map(|it| sourced(Decimal::from(it.0))),
        physical: physical.map(|it| sourced(Decimal::from(it))),
        credits: None,
        committed: None,
        mandated: None,
        status: Some(WorkStatus::Underway),
        reason: None,
        note: String::new(),
        cell: cell(),
    }
}

proptest! {
    #[test]
    fn progress_stays_between_nothing_and_all(
        done in 0u32..2_000, planned in 0u32..1_000, physical in proptest::option::of(0u32..=100),
    ) {
        let it = progress::of_record(&record(day("2029-01-01"), physical, Some((done, planned))));
        prop_assert!(it.is_none_or(|it| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&it)), "{it:?}");
        prop_assert!(physical.is_some() || planned > 0 || it.is_none(), "nothing planned gives no progress");
    }

    #[test]
    fn the_weighted_mean_is_the_sum_of_its_parts(
        parts in proptest::collection::vec((1i64..5_000_000, 0i64..=100), 1..12),
    ) {
        let projects: Vec<Project> = parts.iter().map(|(cost, done_pct)| done(*cost, Some(*done_pct), None)).collect();
        let total = totals::total(&projects.iter().collect::<Vec<_>>());
        let cost: Decimal = parts.iter().map(|it| Decimal::from(it.0)).sum();
        let sum: Decimal = parts.iter().map(|it| Decimal::from(it.0) * Decimal::from(it.1)).sum();
        let weighted = total.weighted.expect("there is a cost");
        prop_assert!((weighted * cost - sum).abs() < Decimal::new(1, 6));
        prop_assert_eq!(total.lights.iter().map(|it| it.1).sum::<usize>(), projects.len());
    }
}
