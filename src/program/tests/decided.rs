//! Laws of what a council decides: floors, caps, alternatives, musts; and of land that has to be cleared first.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{by_score, sourced};
use crate::model::{
    Envelope, Evidence, Financing, FinancingSource, LandStatus, Locality, LocalityId, LocalityLife, LocalityShares,
    MissingReason, Money, Period, Plan, Programme, Project, ProjectId, Reach, SourceId, SourceKind, Text, Window, Year,
    Zone, ZoneId,
};
use crate::profile::LandDelays;
use crate::program::{Comparison, Orders, Terms, contradiction, optimise};
use crate::rank::Ranking;

const FIRST: u16 = 2028;
const N_YEARS: u16 = 4;
const DELAYS: LandDelays = LandDelays { habous: 1, collective: 3, unknown: 2 };
const FLOOR_SCORE: u8 = 30;

#[derive(Debug, Clone)]
struct Made {
    score: u8,
    cost: i64,
    years: u16,
    zone: Option<usize>,
    land: Option<LandStatus>,
    after: Option<usize>,
}

#[derive(Debug, Clone)]
struct Case {
    projects: Vec<Made>,
    envelopes: [i64; N_YEARS as usize],
    floors: [bool; 2],
    cap_pct: Option<u8>,
    alternatives: Option<[usize; 2]>,
    must: Option<usize>,
}

fn cases(most: usize) -> impl Strategy<Value = Case> {
    let land = prop::sample::select(vec![
        None,
        Some(LandStatus::Acquired),
        Some(LandStatus::Habous),
        Some(LandStatus::Collective),
        Some(LandStatus::Unknown),
    ]);
    let zone = prop::sample::select(vec![None, Some(0), Some(1)]);
    let project = (0u8..=100, 1i64..40, 1u16..3, zone, land, prop::option::weighted(0.2, 0usize..8))
        .prop_map(|(score, cost, years, zone, land, after)| Made { score, cost: cost * 2, years, zone, land, after });
    let pair = prop::option::of((0usize..4, 4usize..8).prop_map(|(one, other)| [one, other]));
    (
        prop::collection::vec(project, 1..=most),
        prop::array::uniform4(0i64..90),
        [any::<bool>(), any::<bool>()],
        prop::option::of(20u8..=90),
        pair,
        prop::option::weighted(0.4, 0usize..5),
    )
        .prop_map(|(projects, envelopes, floors, cap_pct, alternatives, must)| {
            let must = must.filter(|at| *at < projects.len());
            Case { projects, envelopes, floors, cap_pct, alternatives, must }
        })
}

fn id(at: usize) -> ProjectId {
    ProjectId::new(&format!("P{at:02}"))
}

fn zone(at: usize) -> ZoneId {
    ZoneId::new(&format!("Z{at}"))
}

fn locality(at: usize) -> Locality {
    fn none<T>() -> Evidence<T> {
        Evidence::Missing(MissingReason::NotFilled)
    }
    Locality {
        id: LocalityId::new(&format!("D{at}")),
        name: Text::default(),
        zone: Some(zone(at)),
        households: none(),
        population: none(),
        shares: LocalityShares {
            women_pct: none(),
            men_pct: none(),
            under_15_pct: none(),
            age_15_59_pct: none(),
            age_60_plus_pct: none(),
        },
        distance_road_km: none(),
        distance_primary_km: none(),
        distance_college_km: none(),
        distance_lycee_km: none(),
        distance_health_km: none(),
        life: LocalityLife {
            distance_water_m: none(),
            travel_min: none(),
            days_cut_off: none(),
            has_electricity: none(),
            has_all_season_road: none(),
            has_mobile: none(),
            has_transport: none(),
            has_flood_risk: none(),
        },
        origin: String::new(),
        longitude: none(),
        latitude: none(),
    }
}

fn plan(case: &Case) -> Plan {
    let own = SourceId::new("commune");
    let mut plan = Plan::default();
    plan.sources.push(FinancingSource {
        id: own.clone(),
        name: Text::default(),
        kind: SourceKind::Own,
        carries_over: Some(false),
    });
    for at in 0..2 {
        plan.zones.push(Zone { id: zone(at), name: Text::default() });
        plan.localities.push(locality(at));
    }
    for (year, amount) in (FIRST..).zip(case.envelopes) {
        let amount = sourced(Money::from_dirhams(amount));
        plan.envelopes.push(Envelope { source: own.clone(), year: Year(year), amount, certainty: None });
    }
    for (at, made) in case.projects.iter().enumerate() {
        let amount = sourced(Money::from_dirhams(made.cost));
        plan.financing.push(Financing {
            project: id(at),
            source: own.clone(),
            amount: amount.clone(),
            certainty: None,
            convention: String::new(),
        });
        let reach = |at: usize| Reach::Localities(vec![LocalityId::new(&format!("D{at}"))]);
        plan.projects.push(Project {
            cost: Some(amount),
            duration_years: made.years,
            land: made.land,
            reach: made.zone.map_or(Reach::WholeCommune, reach),
            prerequisites: made.after.filter(|after| *after < at).map(id).into_iter().collect(),
            ..Project::plain(id(at).as_str())
        });
    }
    plan
}

fn ranking(case: &Case) -> Ranking {
    by_score(case.projects.iter().map(|it| it.score), id)
}

fn terms(case: &Case) -> Terms {
    let windows =
        [1u16, 2].map(|number| Window { number, period: Period::starting(Year(FIRST + 2 * (number - 1)), 2) });
    let known = |ids: &[usize; 2]| ids.iter().all(|at| *at < case.projects.len());
    Terms {
        musts: case.must.map(id).into_iter().collect(),
        alternatives: case.alternatives.filter(known).map(|ids| ids.map(id).to_vec()).into_iter().collect(),
        zone_floor: (0..2).filter(|at| case.floors[*at]).map(zone).collect(),
        floor_score: Decimal::from(FLOOR_SCORE),
        zone_cap_pct: case.cap_pct.map(Decimal::from),
        land_delays: DELAYS,
        ..Terms::plain(Period::starting(Year(FIRST), N_YEARS), &windows)
    }
}

fn solved(case: &Case) -> Comparison {
    optimise(&plan(case), &ranking(case), &terms(case), &|| false)
}

/// The first year of the plan in which the land is free, worked out by hand.
fn cleared(made: &Made) -> u16 {
    match made.land {
        Some(LandStatus::Habous) => 1,
        Some(LandStatus::Collective) => 3,
        Some(LandStatus::Unknown) => 2,
        _ => 0,
    }
}

/// First year of each project, from zero.
fn starts(case: &Case, programme: &Programme) -> Vec<Option<u16>> {
    let of = |at| programme.programmed.iter().find(|it| it.project == id(at)).map(|it| it.first.0 - FIRST);
    (0..case.projects.len()).map(of).collect()
}

/// Whether the rules that no programme may break are kept.
fn is_allowed(case: &Case, starts: &[Option<u16>]) -> bool {
    let taken = || case.projects.iter().zip(starts).filter_map(|(made, start)| Some((made, (*start)?)));
    let years = (0..N_YEARS).all(|year| {
        // In halves, for no project lasts more than two years.
        let running = taken().filter(|(made, start)| (*start..start + made.years).contains(&year));
        let spent: i64 = running.map(|(made, _)| made.cost * 2 / i64::from(made.years)).sum();
        spent <= case.envelopes[usize::from(year)] * 2
    });
    let land = taken().all(|(made, start)| start >= cleared(made) && start + made.years <= N_YEARS);
    let waits = case.projects.iter().enumerate().all(|(at, made)| {
        let (Some(start), Some(before)) = (starts[at], made.after.filter(|before| *before < at)) else { return true };
        starts[before].is_some_and(|first| first + case.projects[before].years <= start)
    });
    let one_of = case.alternatives.is_none_or(|ids| {
        ids.iter().any(|at| *at >= starts.len()) || ids.iter().filter(|at| starts[**at].is_some()).count() < 2
    });
    let all: i64 = case.envelopes.iter().sum();
    let capped = case.cap_pct.is_none_or(|percent| {
        (0..2).all(|zone| {
            let here: i64 = taken().filter(|(made, _)| made.zone == Some(zone)).map(|(made, _)| made.cost).sum();
            here * 100 <= all * i64::from(percent)
        })
    });
    years && land && waits && one_of && capped
}

/// Whether what the council decided is there.
fn is_as_decided(case: &Case, starts: &[Option<u16>]) -> bool {
    let serves = |(made, start): (&Made, &Option<u16>), zone: usize| {
        made.zone == Some(zone) && made.score >= FLOOR_SCORE && start.is_some_and(|start| start < 2)
    };
    let floors = (0..2).all(|zone| !case.floors[zone] || case.projects.iter().zip(starts).any(|it| serves(it, zone)));
    floors && case.must.is_none_or(|at| starts[at].is_some())
}

fn value(case: &Case, starts: &[Option<u16>]) -> Decimal {
    let of = |(start, made): (&Option<u16>, &Made)| {
        let later = Decimal::from((*start)?) * Decimal::TWO;
        Some(Decimal::from(made.score) * (Decimal::ONE_HUNDRED - later) / Decimal::ONE_HUNDRED)
    };
    starts.iter().zip(&case.projects).filter_map(of).sum()
}

/// The value of the best programme, by trying every choice of years; nothing when none keeps the rules.
fn exhaustive(case: &Case) -> Option<Decimal> {
    fn go(case: &Case, starts: &mut Vec<Option<u16>>, best: &mut Option<Decimal>) {
        if starts.len() == case.projects.len() {
            if is_allowed(case, starts) && is_as_decided(case, starts) {
                *best = (*best).max(Some(value(case, starts)));
            }
            return;
        }
        for start in std::iter::once(None).chain((0..N_YEARS).map(Some)) {
            starts.push(start);
            go(case, starts, best);
            starts.pop();
        }
    }
    let mut best = None;
    go(case, &mut Vec::new(), &mut best);
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn both_methods_keep_what_no_programme_may_break(case in cases(8)) {
        let found = solved(&case);
        for programme in [&found.by_rank, &found.optimal] {
            let starts = starts(&case, programme);
            prop_assert!(is_allowed(&case, &starts), "{starts:?}");
            let mut seen: Vec<&ProjectId> = programme.programmed.iter().map(|it| &it.project).collect();
            seen.extend(programme.reserved.iter().map(|it| &it.project));
            seen.sort();
            let all: Vec<ProjectId> = (0..case.projects.len()).map(id).collect();
            prop_assert_eq!(seen, all.iter().collect::<Vec<_>>());
        }
        let by_rank = starts(&case, &found.by_rank);
        if is_as_decided(&case, &by_rank) {
            prop_assert!(is_as_decided(&case, &starts(&case, &found.optimal)));
            prop_assert!(found.value_optimal >= found.value_by_rank);
        }
    }

    #[test]
    fn the_order_of_the_sheets_changes_nothing_under_decisions(case in cases(7), turn in 1usize..7) {
        let found = solved(&case);
        let mut turned = plan(&case);
        let n = turned.projects.len();
        turned.projects.rotate_left(turn % n);
        turned.financing.reverse();
        turned.zones.reverse();
        turned.localities.reverse();
        prop_assert_eq!(found, optimise(&turned, &ranking(&case), &terms(&case), &|| false));
    }

    #[test]
    fn a_decision_less_never_lowers_the_best_value(case in cases(7), which in 0usize..5) {
        let before = contradiction(&plan(&case), &ranking(&case), &terms(&case), &|| false);
        prop_assume!(before.is_none());
        let mut looser = case.clone();
        match which {
            0 => looser.floors = [false; 2],
            1 => looser.cap_pct = looser.cap_pct.map(|it| it + 10),
            2 => looser.alternatives = None,
            3 => looser.must = None,
            _ => looser.projects.iter_mut().for_each(|it| it.land = None),
        }
        prop_assert!(solved(&looser).value_optimal >= solved(&case).value_optimal);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn under_decisions_trying_every_choice_finds_the_same_value(case in cases(5)) {
        let rules = contradiction(&plan(&case), &ranking(&case), &terms(&case), &|| false);
        match exhaustive(&case) {
            None => prop_assert!(rules.is_some_and(|it| !it.is_empty())),
            Some(value) => {
                prop_assert_eq!(rules, None);
                let found = solved(&case);
                prop_assert!(is_as_decided(&case, &starts(&case, &found.optimal)));
                prop_assert_eq!(found.value_optimal.round_dp(3), value.round_dp(3));
            }
        }
    }
}

#[test]
fn land_that_is_not_cleared_delays_the_start_and_nothing_else() {
    let made = |land| Made { score: 50, cost: 10, years: 1, zone: None, land, after: None };
    let lands = [None, Some(LandStatus::Acquired), Some(LandStatus::Habous), Some(LandStatus::Unknown)];
    let case = Case {
        projects: lands.map(made).to_vec(),
        envelopes: [100; 4],
        floors: [false; 2],
        cap_pct: None,
        alternatives: None,
        must: None,
    };
    let found = solved(&case);
    for programme in [&found.by_rank, &found.optimal] {
        assert_eq!(starts(&case, programme), [Some(0), Some(0), Some(1), Some(2)]);
    }
    // The orders that are drawn to say how sure a rank is wait for land as well.
    let mut late = case;
    late.envelopes = [100, 100, 0, 0];
    let ids: Vec<ProjectId> = (0..4).map(id).collect();
    let carried = Orders::of(&plan(&late), &ids, &terms(&late)).carried(&[0, 1, 2, 3]);
    assert_eq!(carried, [true, true, true, false]);
}
