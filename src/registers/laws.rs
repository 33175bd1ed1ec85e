//! Laws of the registers: what has no day is never in time, shares stay within a hundred, and the order of rows is nothing.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::model::{
    ActorKind, CapacityId, Commitment, CommitmentId, CommitmentStatus, Consultation, Dissemination, Evidence, Locality,
    LocalityId, LocalityLife, LocalityShares, Measure, MissingReason, Money, Reach, Request, RequestId, ScoreCard,
    SectorId, Stakeholder, StakeholderId, Text, Training, TrainingId, Zone, ZoneId,
};
use crate::profile::{Profile, builtin};
use crate::source::{CellRef, Source, Sourced};

fn profile() -> Profile {
    builtin("ma-pac").expect("it is built in").expect("it is coherent")
}

fn cell() -> CellRef {
    CellRef { file: "data/registers.xlsx".into(), sheet: "requests".into(), row: 1, column: 1 }
}

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Source::Cell(cell()))
}

fn day(n: i64) -> Date {
    Date::from_unix_days(20_000 + n).expect("a day of this century")
}

fn name(text: &str) -> Text {
    Text::default().with("fr", text)
}

fn review_of(plan: &Plan, today: Option<Date>) -> Review {
    let profile = profile();
    review(&Given { plan, profile: &profile, today }).value.unwrap_or_default()
}

/// A locality of which nothing but the population is known.
fn locality(id: &str, zone: &str, population: Measure) -> Locality {
    const NONE: Measure = Evidence::Missing(MissingReason::NotFilled);
    Locality {
        id: LocalityId::new(id),
        name: name(id),
        zone: Some(ZoneId::new(zone)),
        households: NONE,
        population,
        shares: LocalityShares {
            women_pct: NONE,
            men_pct: NONE,
            under_15_pct: NONE,
            age_15_59_pct: NONE,
            age_60_plus_pct: NONE,
        },
        distance_road_km: NONE,
        distance_primary_km: NONE,
        distance_college_km: NONE,
        distance_lycee_km: NONE,
        distance_health_km: NONE,
        life: LocalityLife {
            distance_water_m: NONE,
            travel_min: NONE,
            days_cut_off: NONE,
            has_electricity: Evidence::Missing(MissingReason::NotFilled),
            has_all_season_road: Evidence::Missing(MissingReason::NotFilled),
            has_mobile: Evidence::Missing(MissingReason::NotFilled),
            has_transport: Evidence::Missing(MissingReason::NotFilled),
            has_flood_risk: Evidence::Missing(MissingReason::NotFilled),
        },
        origin: String::new(),
        longitude: NONE,
        latitude: NONE,
    }
}

/// Three zones of two localities; of one locality the population is unknown.
fn territory() -> Plan {
    let mut plan = Plan::default();
    for zone in 0..3 {
        plan.zones.push(Zone { id: ZoneId::new(&format!("Z{zone}")), name: name("Zone") });
        for at in 0..2 {
            let population: Measure = if zone == 2 && at == 1 {
                Evidence::Missing(MissingReason::NotFilled)
            } else {
                Evidence::Known(sourced(Decimal::from(100 + zone * 10 + at)))
            };
            plan.localities.push(locality(&format!("D{zone}{at}"), &format!("Z{zone}"), population));
        }
    }
    plan
}

fn request(id: usize, due: Option<i64>, answered: Option<i64>) -> Request {
    Request {
        id: RequestId::new(&format!("Q{id}")),
        stakeholder: StakeholderId::new(&format!("S{}", id % 3)),
        kind: None,
        object: name("objet"),
        asked: Some(day(0)),
        due: due.map(day),
        answered: answered.map(day),
        reference: String::new(),
        cell: cell(),
    }
}

fn commitment(id: usize, due: Option<i64>, done: Option<i64>, status: Option<CommitmentStatus>) -> Commitment {
    Commitment {
        id: CommitmentId::new(&format!("E{id}")),
        stakeholder: StakeholderId::new(&format!("S{}", id % 3)),
        text: name("engagement"),
        date: None,
        sector: Some(SectorId::new("water")),
        project: None,
        programme: None,
        amount: Some(sourced(Money::from_dirhams(1_000))),
        condition: Text::default(),
        due: due.map(day),
        done: done.map(day),
        status,
        cell: cell(),
    }
}

fn shared(days: Option<i64>, zone: Option<usize>, localities: Option<Vec<(usize, usize)>>) -> Dissemination {
    let named = |(zone, at): (usize, usize)| LocalityId::new(&format!("D{zone}{at}"));
    Dissemination {
        date: days.map(day),
        shared: name("plan"),
        action: None,
        zone: zone.map(|zone| ZoneId::new(&format!("Z{zone}"))),
        localities: localities.map(|ids| Reach::Localities(ids.into_iter().map(named).collect())),
        medium: None,
        cell: cell(),
    }
}

fn stakeholder(id: usize) -> Stakeholder {
    Stakeholder {
        id: StakeholderId::new(&format!("S{id}")),
        name: name("institution"),
        kind: ActorKind::ALL[id % ActorKind::ALL.len()],
        zone: (!id.is_multiple_of(4)).then(|| ZoneId::new(&format!("Z{}", id % 4 - 1))),
        thematic_group: Text::default(),
        contact_role: Text::default(),
        partner_role: Text::default(),
    }
}

fn consultation(id: usize, days: Option<i64>) -> Consultation {
    Consultation {
        stakeholder: StakeholderId::new(&format!("S{id}")),
        date: days.map(day),
        occasion: None,
        workshop: None,
        position: Text::default(),
        cell: cell(),
    }
}

fn days() -> impl Strategy<Value = Option<i64>> {
    prop::option::of(-40i64..40)
}

fn statuses() -> impl Strategy<Value = Option<CommitmentStatus>> {
    prop::option::of(prop::sample::select(CommitmentStatus::ALL.to_vec()))
}

type Lines = Vec<(Option<i64>, Option<i64>, Option<CommitmentStatus>)>;
type Told = Vec<(Option<i64>, Option<usize>, Option<Vec<(usize, usize)>>)>;

fn lines() -> impl Strategy<Value = Lines> {
    prop::collection::vec((days(), days(), statuses()), 0..8)
}

fn told() -> impl Strategy<Value = Told> {
    let places = prop::option::of(prop::collection::vec((0usize..3, 0usize..2), 1..4));
    prop::collection::vec((days(), prop::option::of(0usize..3), places), 1..6)
}

fn filled(lines: &Lines, told: &Told) -> Plan {
    let mut plan = territory();
    let registers = &mut plan.registers;
    for (id, (due, done, status)) in lines.iter().enumerate() {
        registers.requests.push(request(id, *due, *done));
        registers.commitments.push(commitment(id, *due, *done, *status));
        registers.stakeholders.push(stakeholder(id));
        registers.consultations.push(consultation(id, *done));
    }
    registers.dissemination.extend(told.iter().map(|(date, zone, places)| shared(*date, *zone, places.clone())));
    plan
}

proptest! {
    #[test]
    fn what_lacks_a_day_is_never_in_time(due in days(), done in days(), today in days()) {
        let stands = keeping(due.map(day), done.map(day), today.map(day));
        if due.is_none() || done.is_none() {
            prop_assert_ne!(stands, Keeping::InTime);
        }
        if done.is_none() {
            prop_assert!(!stands.is_done());
        }
        if let (Some(done), Some(today)) = (done, today) {
            prop_assert!(done <= today || !stands.is_done(), "what is done after today is not done");
        }
        prop_assert!(stands.days_late().is_none_or(|days| days > 0));
    }

    #[test]
    fn answers_in_time_are_answers_and_late_ones_are_open(lines in lines(), today in days()) {
        let plan = filled(&lines, &Vec::new());
        let review = review_of(&plan, today.map(day));
        let (asked, promises) = (&review.asked, &review.promises);
        prop_assert!(asked.n_in_time <= asked.n_answered && asked.n_answered + asked.n_overdue <= asked.lines.len());
        prop_assert!(promises.kept <= promises.pledged && promises.conditional <= promises.pledged);
        for (it, line) in plan.registers.commitments.iter().zip(&promises.lines) {
            if line.keeping == Some(Keeping::InTime) {
                prop_assert!(it.due.is_some() && it.done.is_some());
            }
        }
        if today.is_none() {
            prop_assert!(review.late.is_empty(), "without a day nothing is late");
        }
    }

    #[test]
    fn shares_of_the_territory_stay_within_a_hundred(lines in lines(), told in told(), today in days()) {
        let plan = filled(&lines, &told);
        let spread = review_of(&plan, today.map(day)).spread;
        let shares = [spread.localities_pct, spread.zones_pct, spread.population_pct];
        for share in shares.into_iter().flatten().chain(spread.zones.iter().filter_map(|it| it.pct)) {
            prop_assert!(share >= Decimal::ZERO && share <= Decimal::ONE_HUNDRED, "{share}");
        }
        prop_assert_eq!(spread.n_localities + spread.left_out.len(), plan.localities.len());
    }

    #[test]
    fn a_line_without_day_or_place_reaches_nobody(lines in lines(), told in told(), zone in 0usize..3) {
        let mut plan = filled(&lines, &told);
        let before = review_of(&plan, Some(day(50))).spread;
        plan.registers.dissemination.push(shared(None, Some(zone), None));
        plan.registers.dissemination.push(shared(Some(0), None, None));
        prop_assert_eq!(review_of(&plan, Some(day(50))).spread, before);
    }

    #[test]
    fn the_order_of_rows_changes_nothing_that_is_counted(lines in lines(), told in told(), today in days()) {
        let plan = filled(&lines, &told);
        let mut turned = plan.clone();
        let registers = &mut turned.registers;
        registers.requests.reverse();
        registers.commitments.reverse();
        registers.stakeholders.reverse();
        registers.consultations.reverse();
        registers.dissemination.reverse();
        let (one, other) = (review_of(&plan, today.map(day)), review_of(&turned, today.map(day)));
        prop_assert_eq!(&one.heard, &other.heard);
        prop_assert_eq!(&one.spread, &other.spread);
        prop_assert_eq!(&one.late, &other.late);
        prop_assert_eq!(one.promises.statuses, other.promises.statuses);
        prop_assert_eq!(
            (one.promises.n_in_time, one.promises.n_overdue, one.promises.pledged, one.promises.kept),
            (other.promises.n_in_time, other.promises.n_overdue, other.promises.pledged, other.promises.kept)
        );
        prop_assert_eq!(
            (one.asked.n_answered, one.asked.n_in_time, one.asked.n_overdue),
            (other.asked.n_answered, other.asked.n_in_time, other.asked.n_overdue)
        );
    }

    #[test]
    fn who_was_heard_and_who_was_not_are_everybody(lines in lines(), today in days()) {
        let heard = review_of(&filled(&lines, &Vec::new()), today.map(day)).heard;
        prop_assert_eq!(heard.n_heard + heard.unheard.len(), heard.n_registered);
        let cells = || heard.zones.iter().flat_map(|zone| &zone.cells);
        prop_assert_eq!(cells().map(|cell| cell.n_registered).sum::<usize>(), heard.n_registered);
        prop_assert_eq!(cells().map(|cell| cell.n_heard).sum::<usize>(), heard.n_heard);
    }
}

#[test]
fn a_kept_commitment_without_a_day_is_kept_and_not_in_time() {
    let mut plan = territory();
    plan.registers.commitments.push(commitment(0, Some(5), None, Some(CommitmentStatus::Kept)));
    let promises = review_of(&plan, Some(day(20))).promises;
    assert_eq!(promises.lines[0].keeping, Some(Keeping::Done));
    assert_eq!((promises.n_in_time, promises.n_overdue), (0, 0));
    assert_eq!(promises.kept, Money::from_dirhams(1_000));
}

#[test]
fn few_who_attended_or_answered_are_withheld() {
    let mut plan = territory();
    let training = Training {
        id: TrainingId::new("T"),
        title: name("formation"),
        capacities: vec![CapacityId::new("K")],
        trainer: Text::default(),
        planned: Some(day(0)),
        done: Some(day(1)),
        days: None,
        places: None,
        women: Some(sourced(3)),
        men: Some(sourced(12)),
        cost: None,
        cell: cell(),
    };
    plan.registers.trainings = vec![training.clone(), Training { women: Some(sourced(6)), ..training }];
    let card = |n: u32| ScoreCard {
        date: Some(day(0)),
        zone: None,
        sector: SectorId::new("water"),
        n_women: Some(sourced(n)),
        n_men: Some(sourced(20)),
        women: Some(sourced(Decimal::from(4))),
        men: Some(sourced(Decimal::from(2))),
    };
    plan.registers.score_cards = vec![card(3)];
    let review = review_of(&plan, Some(day(20)));
    assert_eq!(review.lessons.trainings[0].attendance, Attendance::Withheld);
    assert_eq!(review.lessons.trainings[1].attendance, Attendance::Known { women: 6, men: 12 });
    assert_eq!(review.scores[0].women, ScoreOf::default());
    assert_eq!(review.scores[0].men.score, Some(Decimal::from(2)));
    // Two days of answers are one mean, weighted by those who answered: (3 × 4 + 9 × 2) / 12.
    let mut other = card(9);
    other.women = Some(sourced(Decimal::from(2)));
    plan.registers.score_cards.push(other);
    assert_eq!(review_of(&plan, Some(day(20))).scores[0].women.score, Some(Decimal::new(25, 1)));
}
