use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::check::{self, PlanState, Timing};
use crate::model::{CouncilVote, ProcedureLine, Step, Text};
use crate::profile::builtin;
use crate::source::CellRef;

fn profile(id: &str) -> Profile {
    builtin(id).expect("the profile is built in").expect("it reads")
}

fn cell() -> CellRef {
    CellRef { file: "data/governance.xlsx".into(), sheet: "procedure".into(), row: 1, column: 0 }
}

fn day(text: &str) -> Date {
    Date::from_iso(text).expect("the day exists")
}

fn line(step: Step, done: Option<Date>, reference: &str) -> ProcedureLine {
    ProcedureLine {
        step,
        year: None,
        planned: None,
        done,
        reference: reference.to_owned(),
        document: String::new(),
        note: Text::default(),
        cell: cell(),
        done_cell: cell(),
    }
}

/// The steps of a text such as `deliberation 2027-02-04 3/2027`, a line each.
fn procedure(text: &str) -> Plan {
    let mut plan = Plan::default();
    for row in text.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let mut words = row.split(' ');
        let step = words.next().and_then(Step::from_word).expect("a step");
        let done = words.next().and_then(Date::from_iso);
        plan.procedure.lines.push(line(step, done, words.next().unwrap_or_default()));
    }
    plan
}

fn verdicts(plan: &Plan, profile: &Profile, today: Option<Date>) -> Vec<Verdict> {
    let (programme, figures) = (Programme::default(), Figures::default());
    let period = profile.period(profile.default_first_year);
    let windows = profile.windows(profile.default_first_year);
    let dossier = Dossier { plan, profile, period, windows: &windows, today, programme: &programme, figures: &figures };
    judge(&dossier).value
}

fn outcome(text: &str, rule: &str) -> Outcome {
    let verdicts = verdicts(&procedure(text), &profile("ma-pac"), Some(day("2027-06-01")));
    verdicts.iter().find(|it| it.rule == rule).expect("the rule is of the regime").outcome
}

fn state(text: &str, profile_id: &str) -> (PlanState, Vec<&'static str>) {
    let found = check::standing(&procedure(text), &profile(profile_id), &[], Some(day("2035-01-01")));
    (found.value.state, found.findings.iter().map(|finding| finding.code.id()).collect())
}

#[test]
fn every_rule_has_a_test_and_every_test_a_rule() {
    let of_profiles: BTreeSet<String> =
        ["ma-pac", "ma-pcd"].iter().flat_map(|id| profile(id).rules.into_iter().map(|rule| rule.id)).collect();
    let known: BTreeSet<String> = known_rules().map(str::to_owned).collect();
    assert_eq!((of_profiles.clone(), known.len()), (known, 57));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/domain/rules.csv");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("{} is not there: rules are not compared with it", path.display());
        return;
    };
    let of_table: BTreeSet<String> =
        text.lines().skip(1).filter_map(|line| line.split(',').next()).map(str::to_owned).collect();
    assert_eq!(of_profiles, of_table);
}

#[test]
fn an_empty_plan_passes_no_rule_but_that_of_its_years() {
    for id in ["ma-pac", "ma-pcd"] {
        let profile = profile(id);
        let passed: Vec<String> = verdicts(&Plan::default(), &profile, None)
            .into_iter()
            .filter(|it| it.outcome == Outcome::Pass)
            .map(|it| it.rule)
            .collect();
        // The years and the windows of a plan are those of its regime.
        let expected: &[&str] = if id == "ma-pac" { &["R-001"] } else { &["R-001", "R-031"] };
        assert_eq!(passed, expected, "{id}");
    }
}

#[test]
fn a_posting_is_in_time_on_the_fifteenth_day_and_late_on_the_sixteenth() {
    let posted = |date: &str| outcome(&format!("launch_meeting 2026-07-15\nposting {date}"), "R-004");
    assert_eq!([posted("2026-07-30"), posted("2026-07-31")], [Outcome::Pass, Outcome::Fail]);
    assert_eq!(outcome("launch_meeting 2026-07-15\nposting", "R-004"), Outcome::Fail, "overdue");
    assert_eq!(outcome("posting 2026-07-30", "R-004"), Outcome::NoData, "the meeting has no day");
}

#[test]
fn the_draft_leaves_thirty_days_before_the_session() {
    let sent = |date: &str| outcome(&format!("committee_submission {date}\ndeliberation 2027-02-04 3/2027"), "R-015");
    assert_eq!([sent("2027-01-05"), sent("2027-01-06")], [Outcome::Pass, Outcome::Fail]);
}

#[test]
fn a_vote_in_march_needs_an_extraordinary_session() {
    assert_eq!(outcome("deliberation 2027-03-04 3/2027", "R-018"), Outcome::Fail);
    let mut plan = procedure("deliberation 2027-03-04 3/2027");
    plan.procedure.votes.push(CouncilVote {
        step: Step::Deliberation,
        session: Some(crate::model::SessionKind::Extraordinary),
        members: None,
        present: None,
        in_favour: None,
        against: None,
        abstentions: None,
        cell: cell(),
    });
    let verdicts = verdicts(&plan, &profile("ma-pac"), None);
    assert_eq!(verdicts.iter().find(|it| it.rule == "R-018").map(|it| it.outcome), Some(Outcome::Pass));
}

#[test]
fn a_derogation_makes_a_broken_rule_derogated_and_no_kept_one() {
    let derogate = |text: &str, rule: &str| {
        let mut plan = procedure(text);
        plan.procedure.derogations.push(Derogation {
            rule: rule.to_owned(),
            decided_by: Text::default().with("en", "the council"),
            date: Some(day("2027-01-01")),
            reference: String::new(),
            reason: Text::default().with("en", "late"),
            cell: cell(),
        });
        let verdicts = verdicts(&plan, &profile("ma-pac"), Some(day("2027-06-01")));
        verdicts.into_iter().find(|it| it.rule == rule).expect("the rule is there")
    };
    let broken = derogate("launch_meeting 2026-07-15\nposting 2026-08-30", "R-004");
    assert_eq!((broken.outcome, broken.is_open()), (Outcome::Derogated, false));
    assert_eq!(derogate("launch_meeting 2026-07-15\nposting 2026-07-16", "R-004").outcome, Outcome::Pass);
}

#[test]
fn a_plan_goes_from_draft_to_force_by_its_papers() {
    let steps = [
        ("decision 2026-07-20", PlanState::Launched),
        ("committee_submission 2026-12-28", PlanState::InCommittee),
        ("returned 2027-01-10", PlanState::Returned),
        ("committee_submission 2027-01-11", PlanState::InCommittee),
        ("deliberation 2027-02-15 3/2027", PlanState::Voted),
        ("transmission 2027-02-20", PlanState::VisaPending),
        ("visa_refused 2027-03-01", PlanState::VisaSuspended),
        ("transmission 2027-03-10", PlanState::VisaPending),
        ("visa 2027-03-29 77", PlanState::InForce),
        ("update_decision 2030-02-01", PlanState::Updating),
        ("update_visa 2030-09-01 88", PlanState::InForce),
        ("closing 2034-01-31", PlanState::Closed),
    ];
    let mut text = String::new();
    assert_eq!(state(&text, "ma-pac").0, PlanState::Draft);
    for (step, expected) in steps {
        text.push_str(step);
        text.push('\n');
        assert_eq!(state(&text, "ma-pac"), (expected, Vec::new()), "{text}");
    }
    // A regime without visa: the vote alone.
    assert_eq!(state("deliberation 2027-02-15 3/2027", "ma-pcd").0, PlanState::InForce);
}

#[test]
fn a_step_without_number_or_out_of_order_does_not_count() {
    assert_eq!(state("deliberation 2027-02-15", "ma-pac"), (PlanState::Draft, vec!["P4009"]));
    assert_eq!(state("visa 2027-03-29 77", "ma-pac"), (PlanState::Draft, vec!["P4008"]));
    let early = "visa 2027-01-01 77\ndeliberation 2027-02-15 3/2027";
    assert_eq!(state(early, "ma-pac"), (PlanState::Voted, vec!["P4008"]), "a visa before the vote");
    assert_eq!(state("deliberation 2035-02-01 3/2035", "ma-pac"), (PlanState::Draft, vec!["P4010"]), "not yet");
}

fn lines() -> impl Strategy<Value = Vec<ProcedureLine>> {
    let date = proptest::option::of((0i64..4000).prop_map(|days| day("2026-01-01").plus_days(days).expect("a day")));
    let one =
        (0..Step::ALL.len(), date, "[0-9]{0,2}").prop_map(|(at, done, number)| line(Step::ALL[at], done, &number));
    proptest::collection::vec(one, 0..14)
}

proptest! {
    #[test]
    fn no_rule_passes_without_evidence(lines in lines(), pac in any::<bool>()) {
        let mut plan = Plan::default();
        plan.procedure.lines = lines;
        let profile = profile(if pac { "ma-pac" } else { "ma-pcd" });
        for verdict in verdicts(&plan, &profile, Some(day("2031-06-01"))) {
            prop_assert!(verdict.outcome != Outcome::Pass || !verdict.evidence.is_empty(), "{}", verdict.rule);
        }
    }

    #[test]
    fn the_state_is_never_beyond_its_evidence(lines in lines(), pac in any::<bool>()) {
        let today = day("2031-06-01");
        let mut plan = Plan::default();
        plan.procedure.lines = lines;
        let profile = profile(if pac { "ma-pac" } else { "ma-pcd" });
        let standing = check::standing(&plan, &profile, &[], Some(today)).value;
        let proven = |step: Step| {
            plan.procedure.of(step).filter(|it| !it.reference.is_empty()).filter_map(|it| it.done).filter(|it| *it <= today)
                .min()
        };
        if standing.state.is_voted() {
            prop_assert!(proven(Step::Deliberation).is_some());
        }
        if standing.state.is_executable() && pac {
            let (voted, given) = (proven(Step::Deliberation), standing.visa.as_ref().map(|(_, date)| *date));
            prop_assert!(voted.is_some() && given.is_some() && voted <= given);
        }
    }

    #[test]
    fn a_missing_date_is_never_on_time(lines in lines(), days in 0i64..4000) {
        let mut plan = Plan::default();
        plan.procedure.lines = lines;
        let today = day("2026-01-01").plus_days(days);
        for line in check::calendar(&plan, &profile("ma-pac"), today) {
            if line.done.is_none() {
                let is_done = matches!(line.timing, Timing::OnTime | Timing::Done | Timing::DoneLate { .. });
                prop_assert!(!is_done);
            }
        }
        for verdict in verdicts(&Plan::default(), &profile("ma-pac"), today) {
            prop_assert!(verdict.outcome != Outcome::Pass || verdict.rule == "R-001", "{}", verdict.rule);
        }
    }
}
