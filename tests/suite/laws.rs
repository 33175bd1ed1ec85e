//! Laws of the diagnosis over generated data: the order of rows, a locality that lacks nothing, and the sums of the
//! sexes.

use std::cell::RefCell;
use std::collections::BTreeMap;

use plan::diagnose::{self, Frame, IndicatorResult, LocalityGap, Wider};
use plan::diagnostics::Code;
use plan::gender;
use plan::model::{Evidence, IndicatorId, Locality, LocalityId, Measure, Observation, Plan, Sex, Year};
use plan::pipeline::{self, Analysis};
use plan::reference::Pack;
use plan::source::{Source, Sourced};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::workspace::Workspace;

/// The example, and the wider territories computed once.
struct Ground {
    analysis: Analysis,
    wider: RefCell<Wider>,
}

impl Ground {
    fn new() -> Self {
        let place = Workspace::example();
        let workspace = plan::files::read_workspace(place.folder()).expect("it is a workspace");
        let analysis = pipeline::analyse(&workspace).expect("it can be analysed").value;
        Self { analysis, wider: RefCell::default() }
    }

    fn results(&self, plan: &Plan) -> Vec<IndicatorResult> {
        let Analysis { commune, profile, period, .. } = &self.analysis;
        let frame = Frame { plan, commune, profile, period: *period, pack: Pack::embedded() };
        diagnose::results_with(&mut self.wider.borrow_mut(), &frame).value
    }

    fn gaps(&self, plan: &Plan) -> Vec<LocalityGap> {
        diagnose::locality_gaps(plan, &self.analysis.profile, self.analysis.commune.kind, &self.results(plan))
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn made<T>(value: T, key: &str) -> Sourced<T> {
    Sourced::new(value, Source::Setting { file: "made.csv".to_owned(), key: key.to_owned() })
}

/// Puts rows into an order that a list of numbers draws.
fn shuffle<T>(rows: &mut [T], draws: &[usize]) {
    for at in (1..rows.len()).rev() {
        rows.swap(at, draws[at % draws.len()].wrapping_mul(at + 7) % (at + 1));
    }
}

#[test]
fn no_order_of_the_rows_changes_anything() {
    let ground = Ground::new();
    let said = |plan: &Plan| {
        let results = ground.results(plan);
        let profile = &ground.analysis.profile;
        let values: BTreeMap<&str, [Option<Decimal>; 3]> = results
            .iter()
            .map(|it| {
                let of = |it: &Option<Measure>| it.as_ref().and_then(|it| it.value().copied());
                (it.id, [it.commune.value().copied(), of(&it.women), of(&it.men)])
            })
            .collect();
        let gaps: BTreeMap<LocalityId, (Option<usize>, Option<Decimal>)> =
            ground.gaps(plan).into_iter().map(|it| (it.locality, (it.rank, it.deficit))).collect();
        let clusters: Vec<(String, usize, Option<Decimal>)> = diagnose::clusters(plan, &results)
            .into_iter()
            .map(|it| (it.id, it.rank, it.severity_index.map(|it| it.value)))
            .collect();
        let mut priorities = gender::priorities(plan, profile);
        // The cells behind an agreement stand in the order of the rows.
        priorities.agreements.iter_mut().for_each(|it| it.parts.sort());
        let attendance = diagnose::attendance(plan, profile);
        let access: Vec<_> = diagnose::access(plan, profile)
            .into_iter()
            .map(|it| (it.distance, it.gini.value().copied(), it.lorenz))
            .collect();
        (
            values,
            gaps,
            clusters,
            diagnose::stones(plan, profile).value,
            diagnose::pairwise(plan).value,
            priorities,
            attendance,
            access,
        )
    };
    let before = said(&ground.analysis.plan);
    proptest!(config(6), |(draws in prop::collection::vec(0usize..1000, 12))| {
        let mut plan = ground.analysis.plan.clone();
        shuffle(&mut plan.localities, &draws);
        shuffle(&mut plan.observations, &draws);
        shuffle(&mut plan.counted, &draws);
        shuffle(&mut plan.needs, &draws);
        shuffle(&mut plan.workshops, &draws);
        shuffle(&mut plan.stones, &draws);
        shuffle(&mut plan.pairs, &draws);
        shuffle(&mut plan.facilities, &draws);
        shuffle(&mut plan.projects, &draws);
        prop_assert!(before == said(&plan));
    });
}

/// Sets the distances and the life of a locality; nothing is lacking when all are zero.
fn set(locality: &mut Locality, km: [u32; 4], water_m: u32, is_served: bool) {
    let known = |value: u32| Evidence::Known(made(Decimal::from(value), "km"));
    let yes = |yes: bool| Evidence::Known(made(yes, "yes"));
    locality.distance_road_km = known(km[0]);
    locality.distance_primary_km = known(km[1]);
    locality.distance_college_km = known(km[2]);
    locality.distance_health_km = known(km[3]);
    locality.distance_lycee_km = known(km[2]);
    locality.life.distance_water_m = known(water_m);
    locality.life.has_electricity = yes(is_served);
    locality.life.has_all_season_road = yes(is_served);
    locality.life.has_mobile = yes(is_served);
    locality.life.has_transport = yes(is_served);
}

#[test]
fn no_locality_without_deficit_raises_another() {
    let ground = Ground::new();
    let locality = (prop::array::uniform4(0u32..40), 0u32..4000, any::<bool>(), any::<bool>());
    proptest!(config(10), |(places in prop::collection::vec(locality, 1..10), at in 0usize..10)| {
        let mut plan = ground.analysis.plan.clone();
        plan.observations.retain(|it| it.locality.is_none());
        plan.counted.retain(|it| it.locality.is_none());
        plan.localities.truncate(places.len());
        for (locality, (km, water, is_served, is_known)) in plan.localities.iter_mut().zip(&places) {
            set(locality, *km, *water, *is_served);
            if !is_known {
                locality.distance_college_km = Evidence::Missing(plan::model::MissingReason::NotFilled);
            }
        }
        let before: BTreeMap<LocalityId, Option<usize>> =
            ground.gaps(&plan).into_iter().map(|it| (it.locality, it.rank)).collect();
        let mut content = plan.localities[0].clone();
        content.id = LocalityId::new("A00");
        set(&mut content, [0; 4], 0, true);
        plan.localities.insert(at.min(plan.localities.len()), content);
        for gap in ground.gaps(&plan) {
            match before.get(&gap.locality) {
                Some(rank) => prop_assert!(gap.rank >= *rank, "{} rose from {:?} to {:?}", gap.locality, rank, gap.rank),
                None => prop_assert_eq!(gap.deficit, Some(Decimal::ZERO)),
            }
        }
    });
}

#[test]
fn sums_of_women_and_men_are_the_total_or_a_finding_says_so() {
    let ground = Ground::new();
    let row = |sex, n: u32| Observation {
        indicator: IndicatorId::new("ECO04"),
        locality: None,
        sex,
        age_group: String::new(),
        year: Year(2025),
        value: made(Decimal::from(n), "n"),
        origin: "registre".to_owned(),
    };
    proptest!(config(16), |(women in 0u32..900, men in 0u32..900, more in prop_oneof![Just(0u32), 0u32..400])| {
        let mut plan = ground.analysis.plan.clone();
        plan.observations.retain(|it| it.indicator.as_str() != "ECO04");
        let total = women + men + more;
        plan.observations.extend([row(Sex::Female, women), row(Sex::Male, men), row(Sex::All, total)]);
        let findings = diagnose::quality(&plan, &ground.results(&plan), ground.analysis.period);
        let is_told = findings
            .iter()
            .any(|it| it.code == Code::SexSum && it.args.iter().any(|arg| format!("{arg:?}").contains("ECO04")));
        // One per cent is the tolerance of the catalogue's sums.
        prop_assert_eq!(is_told, more * 100 > total, "{} + {} and {}", women, men, total);
    });
}
