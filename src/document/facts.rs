//! What chapters may test: facts that the analysis has decided.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::context::Context;
use super::{figures, tables};
use crate::diagnose::{CENSUS_AFTER, Distance, IndicatorResult, Orphans, THEMES};
use crate::interlink::{Interlink, Meeting, PillarResult};
use crate::model::{BallotRule, CommuneKind, Group, MapLayer, Outline, VoteSheet, VoteVoice};
use crate::program::Method;
use crate::track::Light;

/// Women and men this many points apart stand wide apart.
const WIDE_GAP_POINTS: u32 = 10;

/// Credits carried out below this rate, per cent, are few.
const LOW_EXECUTION: u32 = 70;

/// Progress within so many points of the target keeps pace with it.
const TRACK_POINTS: u32 = 5;

/// The facts, by theme.
#[derive(Debug, Serialize)]
pub(super) struct Facts {
    illustrative: bool,
    commune: BTreeMap<&'static str, bool>,
    regime: BTreeMap<&'static str, bool>,
    paper: BTreeMap<&'static str, bool>,
    law: BTreeMap<&'static str, bool>,
    population: BTreeMap<&'static str, bool>,
    has: BTreeMap<&'static str, bool>,
    texts: BTreeMap<&'static str, bool>,
    participation: BTreeMap<&'static str, bool>,
    gender: BTreeMap<&'static str, bool>,
    ranking: BTreeMap<&'static str, bool>,
    needs: BTreeMap<&'static str, bool>,
    finance: BTreeMap<&'static str, bool>,
    water: BTreeMap<&'static str, bool>,
    electricity: BTreeMap<&'static str, bool>,
    programme: BTreeMap<&'static str, bool>,
    track: BTreeMap<&'static str, bool>,
    social: BTreeMap<&'static str, bool>,
    registers: BTreeMap<&'static str, bool>,
    themes: BTreeMap<&'static str, bool>,
    known: BTreeMap<String, bool>,
    projects: Vec<String>,
    partners: Vec<String>,
    conventions: Vec<String>,
    windows: Vec<u16>,
}

/// Decides every fact.
pub(super) fn facts(context: &mut Context<'_>) -> Facts {
    let known: BTreeMap<String, bool> = figures::ids(context)
        .into_iter()
        .map(|id| {
            let is_known = is_known(context, &id);
            (id, is_known)
        })
        .collect();
    let analysis = context.analysis;
    let value = |id: &str| analysis.indicator(id).and_then(|it| it.commune.value().copied());
    let growth = value("DEM04");
    let savings_rate = value("FIN06");
    let savings_norm = analysis.indicator("FIN06").and_then(|it| it.norm.as_ref()).map(|norm| norm.norm);
    let is_set = |name: &str| analysis.text(context.language, name).is_some();
    Facts {
        illustrative: analysis.settings.plan.illustrative,
        commune: BTreeMap::from([
            ("is_urban", analysis.commune.kind == Some(CommuneKind::Urban)),
            ("is_rural", analysis.commune.kind == Some(CommuneKind::Rural)),
            ("has_cercle", !analysis.commune.cercle.is_empty()),
        ]),
        regime: BTreeMap::from([
            ("is_pac", analysis.profile.id == "ma-pac"),
            ("is_pcd", analysis.profile.id == "ma-pcd"),
        ]),
        paper: BTreeMap::from([
            ("has_attendance", tables::has_attendance(context)),
            ("has_questions", has_paper_table(context, "paper.agenda")),
            ("has_follow_up", has_paper_table(context, "paper.follow_up")),
            ("has_members", has_paper_table(context, "paper.members")),
        ]),
        law: BTreeMap::from([
            ("is_voted", analysis.law.standing.state.is_voted()),
            ("is_in_force", analysis.law.standing.state.is_executable()),
            ("has_rules", !analysis.law.verdicts.is_empty()),
            ("has_calendar", !analysis.law.calendar.is_empty()),
            ("has_derogations", !analysis.plan.procedure.derogations.is_empty()),
        ]),
        population: BTreeMap::from([
            ("grew", growth.is_some_and(|it| it > Decimal::ZERO)),
            ("shrank", growth.is_some_and(|it| it < Decimal::ZERO)),
        ]),
        has: has(context),
        texts: BTreeMap::from([("foreword", is_set("foreword")), ("vision", is_set("vision"))]),
        participation: participation(context),
        gender: gender(context),
        ranking: BTreeMap::from([
            ("has_ties", analysis.ranking.ranked.iter().any(|it| it.is_tied)),
            ("has_divergence", analysis.ranking.ranked.iter().any(|it| !it.diverging.is_empty())),
            ("has_own_weights", analysis.ranking.has_own_weights),
            ("joins_votes", analysis.ranking.ranked.iter().any(|it| it.vote_score.is_some())),
            (
                "votes_by_places",
                analysis.ranking.community.as_ref().is_none_or(|it| {
                    it.rule == BallotRule::Borda
                        && it.voices.voice == VoteVoice::Equal
                        && analysis.settings.votes.weights.is_empty()
                }),
            ),
            ("envelope_by_ballots", tables::envelope_sheet(context) == VoteSheet::Ballots),
            ("has_must", analysis.ranking.ranked.iter().any(|it| it.is_must)),
            ("has_lots", analysis.ranking.ranked.iter().any(|it| it.decided_by == Some("lots"))),
            ("has_second", analysis.ranking.ranked.len() > 1),
            ("has_doubtful", has_table(context, "ranking.doubtful")),
            ("has_apart", has_table(context, "ranking.apart")),
            ("has_fragile", analysis.certainty().projects.iter().any(|it| it.is_fragile)),
        ]),
        needs: BTreeMap::from([("has_unanswered", !analysis.needs.unanswered.is_empty())]),
        finance: BTreeMap::from([
            (
                "is_over_promised",
                analysis.finances.windows.iter().any(|it| it.realism.as_ref().is_some_and(|it| it.0 > Decimal::ONE)),
            ),
            ("balance_is_negative", analysis.finances.triennial.iter().any(|it| it.balance < Decimal::ZERO)),
            ("savings_reach_more", savings_rate.zip(savings_norm).is_some_and(|(rate, norm)| rate > norm)),
            ("execution_is_low", value("FIN11").is_some_and(|it| it < Decimal::from(LOW_EXECUTION))),
            ("savings_are_negative", value("FIN05").is_some_and(|it| it < Decimal::ZERO)),
            (
                "savings_are_low",
                savings_rate.zip(savings_norm).is_some_and(|(rate, norm)| rate >= Decimal::ZERO && rate < norm),
            ),
        ]),
        water: BTreeMap::from([("below_province", is_below_province(context, "EAU01"))]),
        electricity: BTreeMap::from([("below_province", is_below_province(context, "ELE01"))]),
        programme: BTreeMap::from([
            ("is_optimal", analysis.terms.method == Method::Optimal),
            (
                "is_own_heavy",
                analysis.totals.own.share_of(analysis.totals.programmed).is_some_and(|it| it > Decimal::new(5, 1)),
            ),
        ]),
        track: track(context),
        social: social(context),
        registers: registers(context),
        themes: THEMES
            .iter()
            .map(|theme| {
                let of_theme = analysis.indicators.iter().filter(|it| it.theme == *theme);
                let has_value =
                    |it: &IndicatorResult| it.commune.value().is_some() || it.wider.country.value().is_some();
                (*theme, of_theme.clone().any(has_value))
            })
            .collect(),
        known,
        conventions: tables::conventions(context).iter().map(ToString::to_string).collect(),
        partners: tables::partners(context).iter().map(ToString::to_string).collect(),
        projects: analysis.plan.projects.iter().map(|project| project.id.to_string()).collect(),
        windows: analysis.windows.iter().map(|window| window.number).collect(),
    }
}

/// Whether a figure is known; asking notes no source, for a chapter may never show it.
fn is_known(context: &Context<'_>, id: &str) -> bool {
    let mut trial = Context::new(context.analysis, context.language);
    matches!(figures::figure(&mut trial, id), figures::Asked::Words(_))
}

fn is_below_province(context: &Context<'_>, id: &str) -> bool {
    context.analysis.indicator(id).is_some_and(|it| {
        it.commune.value().zip(it.wider.province.value()).is_some_and(|(commune, province)| commune < province)
    })
}

fn has(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let analysis = context.analysis;
    let plan = &analysis.plan;
    let has_distance =
        Distance::ALL.into_iter().any(|distance| plan.localities.iter().any(|it| distance.of(it).value().is_some()));
    let has_ground =
        plan.maps.iter().any(|it| it.layer == MapLayer::Localities && matches!(it.outline, Outline::Area(_)));
    let has_table = |id: &str| has_table(context, id);
    BTreeMap::from([
        ("zones", !plan.zones.is_empty()),
        ("localities", !plan.localities.is_empty()),
        ("population_by_locality", tables::has_population(context)),
        ("distances", has_distance),
        ("places", plan.localities.iter().any(|it| it.position().is_some()) || has_ground),
        ("ages", plan.ages.iter().any(|it| it.year == CENSUS_AFTER)),
        ("sectors", !analysis.deficit_sectors().is_empty()),
        ("access", !analysis.access.is_empty()),
        ("clusters", !analysis.clusters.is_empty()),
        ("trees", !analysis.trees.is_empty()),
        ("mirrors", analysis.trees.iter().any(|tree| !tree.central.mirror.is_empty())),
        ("pairs", !analysis.pairwise.is_empty()),
        ("stones", !analysis.stones.is_empty()),
        ("venn", !analysis.venn.is_empty()),
        ("attendance_ages", !analysis.coverage.ages.is_empty()),
        ("activities", !plan.activities.is_empty()),
        ("access_control", !plan.access.is_empty()),
        ("time_use", !plan.time_use.is_empty()),
        ("priorities", analysis.gender.priorities.groups.len() > 1),
        ("proofs_missing", analysis.gender.markers.iter().any(|it| !it.lacks.is_empty())),
        ("served", !analysis.gender.served.is_empty() && !analysis.programme.programmed.is_empty()),
        ("stated_clusters", analysis.clusters.iter().any(|it| it.is_stated)),
        ("alignments", !plan.alignments.is_empty()),
        ("alternatives", has_table("frame.alternatives")),
        ("zone_indicators", has_table("indicators.zones")),
        ("changes", has_table("indicators.change")),
        ("orphans", analysis.trace.orphans != Orphans::default()),
        ("workshops", !plan.workshops.is_empty()),
        ("participants", plan.workshops.iter().any(|it| !it.participants.is_empty())),
        ("needs", !plan.needs.is_empty()),
        ("swot", !plan.statements.is_empty()),
        ("votes", analysis.ranking.community.is_some() && !analysis.ranking.ranked.is_empty()),
        ("screened", !analysis.screened.is_empty()),
        ("computed", has_table("criteria.computed")),
        ("judged", analysis.derived_weights.is_some()),
        ("voices", analysis.ranking.community.as_ref().is_some_and(|it| it.voices.groups.len() > 1)),
        ("envelope", analysis.participatory.is_some()),
        ("axes", !plan.axes.is_empty()),
        ("objectives", !plan.objectives.is_empty()),
        ("projects", !plan.projects.is_empty()),
        ("scores", !plan.scores.is_empty()),
        ("ranking", !analysis.ranking.ranked.is_empty()),
        ("to_study", !analysis.ranking.to_study.is_empty()),
        ("excluded", !analysis.ranking.excluded.is_empty()),
        ("programme", !analysis.programme.programmed.is_empty()),
        ("reserve", !analysis.programme.reserved.is_empty()),
        ("lacks", has_table("programme.lacks")),
        ("dependents", has_table("programme.dependents")),
        ("risks", has_table("programme.risks")),
        ("musts", !analysis.settings.programme.must.is_empty()),
        ("conventions", !plan.conventions.is_empty()),
        ("former", has_table("contracts.difference")),
        ("ratios", has_table("finance.ratios")),
        ("triennial", !analysis.finances.triennial.is_empty()),
        ("envelopes", !plan.envelopes.is_empty()),
        ("accounts", !analysis.accounts.years.is_empty()),
        ("facilities", !plan.facilities.is_empty()),
        ("norms", analysis.indicators.iter().any(|it| it.norm.as_ref().is_some_and(|norm| norm.gap.is_some()))),
        ("follow_up", analysis.follow_up.is_some()),
        ("frame_targets", plan.frames.iter().any(|it| it.target.is_some())),
        ("targets", analysis.follow_up.as_ref().is_some_and(|it| !it.attainments.is_empty())),
        ("difficulties", has_table("track.difficulties")),
        ("complaints", has_table("track.complaints")),
        ("evaluations", !plan.tracking.evaluations.is_empty()),
        ("bodies", has_table("governance.bodies")),
        ("meetings", has_table("governance.meetings")),
        ("decisions", has_table("governance.decisions")),
        ("late_decisions", has_table("governance.late")),
        ("roadmap", has_table("roadmap.table")),
        ("unverified", !analysis.profile.unverified().is_empty()),
    ])
}

fn track(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let follow_up = context.analysis.follow_up.as_ref();
    let plan = follow_up.map(|it| &it.totals.plan);
    let against = follow_up.and_then(|it| it.totals.rates.against_target);
    let shows = |light: Light| plan.is_some_and(|it| it.lights.iter().any(|(shown, _)| *shown == light));
    BTreeMap::from([
        ("is_behind", against.is_some_and(|it| it < -Decimal::from(TRACK_POINTS))),
        ("is_ahead", against.is_some_and(|it| it > Decimal::from(TRACK_POINTS))),
        ("has_stopped", shows(Light::Black)),
        ("has_late", shows(Light::Red)),
        ("has_unknown", plan.is_some_and(|it| it.n_unknown > 0)),
        ("has_warnings", follow_up.is_some_and(|it| !it.warnings.is_empty())),
        ("has_reasons", follow_up.is_some_and(|it| it.projects.iter().any(|it| it.reason.is_some()))),
        ("answers_late", follow_up.is_some_and(|it| it.complaints.n_overdue > 0)),
    ])
}

/// Returns whether a table of this id has rows.
fn has_table(context: &Context<'_>, id: &str) -> bool {
    let mut own = Context::new(context.analysis, context.language);
    matches!(tables::table(&mut own, id), tables::Asked::Table(_))
}

/// Which registers are kept.
fn registers(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let of = |id: &'static str| (id, has_table(context, &format!("registers.{id}")));
    let kept = [
        "partners",
        "coverage",
        "unheard",
        "positions",
        "commitments",
        "documents",
        "practices",
        "bases",
        "legal_needs",
        "communication",
        "spread",
        "scores",
        "gaps",
        "trainings",
        "staff",
        "caseloads",
        "referrals",
        "requests",
        "studies",
        "support",
        "coach_log",
        "late",
    ];
    let mut facts: BTreeMap<&'static str, bool> = kept.into_iter().map(of).collect();
    facts.insert("any", !context.analysis.plan.registers.is_empty());
    facts
}

/// The same for a table of the body that a paper is about.
fn has_paper_table(context: &Context<'_>, id: &str) -> bool {
    let mut own = Context::new(context.analysis, context.language);
    own.body.clone_from(&context.body);
    matches!(tables::table(&mut own, id), tables::Asked::Table(_))
}

/// What the workspace says of social protection.
fn social(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let social = &context.analysis.plan.social;
    let interlink = context.analysis.interlink.as_ref();
    let is = |of: &dyn Fn(&Interlink) -> bool| interlink.is_some_and(of);
    let met = |meeting| is(&|it| it.places.iter().any(|place| place.meeting == meeting));
    let is_empty = |it: &PillarResult| it.projects.is_empty() && it.programmes.is_empty();
    BTreeMap::from([
        ("any", interlink.is_some()),
        ("programmes", !social.programmes.is_empty()),
        ("coverage", !social.coverage.is_empty()),
        ("registry", !social.registry.is_empty()),
        ("overlaps", !social.overlaps.is_empty()),
        ("values", is(&|it| it.programmes.iter().any(|it| it.value.annual.is_some()))),
        ("references", !social.references.is_empty()),
        ("households", !social.households.is_empty()),
        ("mergers", is(&|it| !it.mergers.is_empty())),
        ("cash_without_service", met(Meeting::CashWithoutService)),
        ("service_without_cash", met(Meeting::ServiceWithoutCash)),
        ("places", is(&|it| !it.places.is_empty())),
        ("calendar", is(&|it| !it.calendar.is_empty())),
        ("months_without_cash", is(&|it| !it.months_without_cash.is_empty())),
        ("shocks", !social.shocks.is_empty()),
        ("urgent", !social.urgent.is_empty()),
        ("strategy", is(&|it| !it.strategy.elements.is_empty())),
        ("alignments", !social.alignments.is_empty()),
        ("empty_pillars", is(&|it| it.strategy.pillars.iter().any(is_empty))),
    ])
}

fn participation(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let analysis = context.analysis;
    let norm = analysis.profile.participation.women_share_min_pct.value;
    let zones = &analysis.participation.zones;
    let all_heard = zones.iter().all(|zone| Group::ALL.iter().all(|group| zone.groups_apart.contains(group)));
    BTreeMap::from([
        ("women_share_is_low", figures::women_share(context).is_some_and(|share| share < norm)),
        ("all_zones_heard_apart", !zones.is_empty() && all_heard),
    ])
}

fn gender(context: &Context<'_>) -> BTreeMap<&'static str, bool> {
    let gap = |id: &str| {
        let result = context.analysis.indicator(id)?;
        let women = result.women.as_ref()?.value()?;
        let men = result.men.as_ref()?.value()?;
        Some(*women - *men)
    };
    let is_wide = |id: &str| gap(id).is_some_and(|gap| gap.abs() >= Decimal::from(WIDE_GAP_POINTS));
    BTreeMap::from([
        ("illiteracy_gap_is_wide", is_wide("EDU05")),
        ("activity_gap_is_wide", is_wide("EMP01")),
        ("priorities_diverge", context.analysis.gender.priorities.agreements.iter().any(|it| it.is_diverging)),
        ("priorities_lost", !context.analysis.gender.priorities.lost.is_empty()),
        ("women_more_illiterate", gap("EDU05").is_some_and(|gap| gap > Decimal::ZERO)),
    ])
}
