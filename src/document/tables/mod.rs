//! The tables of the document; one function each, and a line here.

mod access;
mod ballots;
mod changes;
mod contracts;
mod details;
mod diagnosis;
mod editions;
mod finance;
mod frame;
mod gender;
mod governance;
mod indicators;
mod involvement;
mod law;
mod means;
mod methods;
mod monograph;
mod partners;
mod procedure;
mod programme;
mod projects;
mod ranking;
mod registers;
mod risks;
mod roadmap;
pub(super) mod social;
mod tracking;
mod voices;
mod whatif;
mod why;

pub(super) use ballots::envelope_sheet;
pub(super) use changes::changes;
pub(super) use contracts::conventions;
pub(super) use governance::{act, agenda_of, body_name, late_of};
pub(super) use law::{calendar_of, has_attendance, next_of, words as evidence};
pub(super) use monograph::has_population;
pub(super) use partners::partners;
pub(super) use projects::place;
pub(super) use ranking::rank;
pub(super) use risks::unpaid_running;
pub(super) use roadmap::{activity as activity_words, phase_name};

use super::block::Table;
use super::context::Context;
use crate::model::{ProjectId, SourceId};

/// How a table is built; nothing when the workspace holds none of its rows.
type Build = fn(&mut Context<'_>) -> Option<Table>;

/// Every table by its id.
const TABLES: &[(&str, Build)] = &[
    ("identity.card", monograph::identity),
    ("population.localities", monograph::localities),
    ("localities.access", monograph::access),
    ("localities.deficit", monograph::deficit),
    ("localities.sectors", access::sectors),
    ("access.services", access::services),
    ("population.projection", access::projection),
    ("facilities.by_kind", monograph::facilities),
    ("indicators.demography", |context| indicators::theme(context, "demography")),
    ("indicators.housing", |context| indicators::theme(context, "housing")),
    ("indicators.education", |context| indicators::theme(context, "education")),
    ("indicators.health", |context| indicators::theme(context, "health")),
    ("indicators.water", |context| indicators::theme(context, "water")),
    ("indicators.sanitation", |context| indicators::theme(context, "sanitation")),
    ("indicators.electricity", |context| indicators::theme(context, "electricity")),
    ("indicators.roads", |context| indicators::theme(context, "roads")),
    ("indicators.employment", |context| indicators::theme(context, "employment")),
    ("indicators.youth_culture", |context| indicators::theme(context, "youth_culture")),
    ("indicators.finance", |context| indicators::theme(context, "finance")),
    ("indicators.agriculture", |context| indicators::theme(context, "agriculture")),
    ("indicators.economy", |context| indicators::theme(context, "economy")),
    ("indicators.environment", |context| indicators::theme(context, "environment")),
    ("indicators.governance", |context| indicators::theme(context, "governance")),
    ("indicators.vulnerability", |context| indicators::theme(context, "vulnerability")),
    ("indicators.zones", indicators::zones),
    ("indicators.change", indicators::change),
    ("gender.indicators", gender::indicators),
    ("gender.priorities", gender::priorities),
    ("gender.agreement", gender::agreement),
    ("gender.activities", gender::activities),
    ("gender.access", gender::access),
    ("gender.roles", gender::roles),
    ("gender.marker_axes", gender::marker_axes),
    ("gender.proofs", gender::proofs),
    ("gender.served", gender::served),
    ("gender.fairness", gender::fairness),
    ("gender.checklist", gender::checklist),
    ("gender.marker", projects::by_marker),
    ("finance.retrospective", finance::retrospective),
    ("financing.by_source", finance::by_source),
    ("financing.envelopes", finance::envelopes),
    ("participation.workshops", diagnosis::workshops),
    ("participation.zones", diagnosis::zones),
    ("participation.kinds", diagnosis::kinds),
    ("clusters.list", voices::clusters),
    ("tools.pairs", voices::pairs),
    ("tools.stones", voices::stones),
    ("tools.venn", voices::venn),
    ("trees.problems", voices::problem_trees),
    ("trees.objectives", voices::objective_trees),
    ("needs.by_sector", diagnosis::needs_by_sector),
    ("needs.list", diagnosis::needs_list),
    ("swot", diagnosis::swot),
    ("frame.axes", projects::axes),
    ("frame.totals", projects::axis_totals),
    ("frame.agreement", frame::agreement),
    ("frame.alignment", frame::alignment),
    ("frame.alternatives", frame::alternatives),
    ("trace.money", frame::trace),
    ("trace.orphans", frame::orphans),
    ("key.figures", editions::key_figures),
    ("ranking.first", editions::first_projects),
    ("criteria.weights", ranking::weights),
    ("criteria.anchors", ranking::anchors),
    ("criteria.judged", ranking::judged),
    ("criteria.computed", ranking::computed),
    ("ranking.screen", ranking::screen),
    ("ranking.projects", ranking::projects),
    ("ranking.points", why::first),
    ("ranking.sides", why::sides),
    ("ranking.votes", ranking::votes),
    ("ranking.sure", why::sure),
    ("ranking.doubtful", why::doubtful),
    ("ranking.apart", why::apart),
    ("votes.voices", ballots::voices),
    ("votes.agreement", ballots::agreement),
    ("votes.rules", ballots::rules),
    ("envelope.funded", ballots::funded),
    ("envelope.rules", ballots::envelope_rules),
    ("envelope.groups", ballots::envelope_groups),
    ("ranking.excluded", why::excluded),
    ("methods.agreement", why::methods),
    ("ranking.to_study", ranking::to_study),
    ("programme.windows", programme::windows),
    ("programme.years", programme::years),
    ("programme.methods", methods::side_by_side),
    ("programme.lacks", whatif::lacks),
    ("programme.dependents", whatif::dependents),
    ("programme.scenarios", whatif::scenarios),
    ("finance.ratios", means::ratios),
    ("finance.triennial", means::triennial),
    ("finance.gap", means::gap),
    ("finance.categories", means::categories),
    ("financing.plan", means::plan),
    ("programme.musts", programme::musts),
    ("programme.reserve", programme::reserve),
    ("social.programmes", social::programmes),
    ("social.coverage", social::coverage),
    ("social.targeting", social::targeting),
    ("social.registry", social::registry),
    ("social.bands", social::bands),
    ("social.matrix", social::matrix),
    ("social.value", social::value),
    ("social.households", social::household_types),
    ("social.places", social::places),
    ("social.mergers", social::mergers),
    ("social.scenarios", social::scenarios),
    ("social.calendar", social::calendar),
    ("social.shocks", social::shocks),
    ("social.readiness", social::readiness),
    ("social.urgent", social::urgent),
    ("strategy.frame", social::frame),
    ("strategy.pillars", social::pillars),
    ("strategy.phases", social::phases),
    ("track.rates", tracking::rates),
    ("track.lights", tracking::lights),
    ("track.projects", tracking::projects),
    ("track.axes", tracking::axes),
    ("track.windows", tracking::windows),
    ("track.targets", tracking::targets),
    ("track.warnings", tracking::warnings),
    ("track.difficulties", tracking::difficulties),
    ("track.reasons", tracking::reasons),
    ("track.complaints", tracking::complaints),
    ("track.scorecard", tracking::scorecard),
    ("track.evaluations", tracking::evaluations),
    ("registers.summary", registers::summary),
    ("registers.coverage", registers::coverage),
    ("registers.unheard", registers::unheard),
    ("registers.partners", registers::partners),
    ("registers.positions", registers::positions),
    ("registers.commitments", registers::commitments),
    ("registers.documents", registers::documents),
    ("registers.practices", registers::practices),
    ("registers.bases", registers::bases),
    ("registers.legal_needs", registers::legal_needs),
    ("registers.communication", registers::communication),
    ("registers.spread", registers::spread),
    ("registers.scores", registers::scores),
    ("registers.gaps", registers::gaps),
    ("registers.trainings", registers::trainings),
    ("registers.staff", registers::staff),
    ("registers.caseloads", registers::caseloads),
    ("registers.referrals", registers::referrals),
    ("registers.requests", registers::requests),
    ("registers.studies", registers::studies),
    ("registers.support", registers::support),
    ("registers.coach_log", registers::coach_log),
    ("registers.late", registers::late),
    ("programme.waiting", whatif::waiting),
    ("contracts.windows", contracts::windows),
    ("contracts.envelopes", contracts::envelopes),
    ("contracts.projects", contracts::projects),
    ("contracts.list", contracts::list),
    ("contracts.difference", contracts::difference),
    ("stages.calendar", procedure::stages),
    ("checklist", procedure::checklist),
    ("deadlines", procedure::deadlines),
    ("programme.risks", risks::risks),
    ("law.rules", law::rules),
    ("law.summary", law::summary),
    ("law.derogations", law::derogations),
    ("law.calendar", law::calendar),
    ("law.next", law::next),
    ("governance.bodies", governance::bodies),
    ("governance.members", governance::members),
    ("governance.meetings", governance::meetings),
    ("governance.decisions", governance::decisions),
    ("governance.late", governance::late),
    ("governance.agenda", governance::agenda),
    ("governance.duties", governance::duties),
    ("governance.involvement", involvement::involvement),
    ("roadmap.table", roadmap::roadmap),
    ("paper.agenda", governance::paper_agenda),
    ("paper.follow_up", governance::paper_follow_up),
    ("paper.members", governance::paper_members),
    ("paper.attendance", law::attendance),
    ("profile.unverified", procedure::unverified),
    ("sources.files", procedure::files),
];

/// What asking for a table gives.
pub(super) enum Asked {
    /// The table.
    Table(Box<Table>),
    /// The table has no rows in this workspace.
    Empty,
    /// There is no table of that id.
    Unknown,
}

/// Builds the table with this id; `project.P04` is the sheet of a project and `why.P04` says why it ranks where it
/// does, `partner.indh` is the sheet of a source, `convention.CV-01` that of a convention and `payments.CV-01` its money.
pub(super) fn table(context: &mut Context<'_>, id: &str) -> Asked {
    let built = if let Some(project) = id.strip_prefix("why.") {
        why::card(context, &ProjectId::new(project))
    } else if let Some(project) = id.strip_prefix("project.") {
        if context.project(&ProjectId::new(project)).is_none() {
            return Asked::Unknown;
        }
        projects::sheet(context, &ProjectId::new(project))
    } else if let Some(sector) = id.strip_prefix("localities.sector.") {
        access::sector(context, sector)
    } else if let Some(locality) = id.strip_prefix("clusters.at.") {
        voices::clusters_of(context, |it| {
            it.localities.is_empty() || it.localities.iter().any(|id| id.as_str() == locality)
        })
    } else if let Some(locality) = id.strip_prefix("locality.") {
        access::locality(context, locality)
    } else if let Some(sector) = id.strip_prefix("clusters.").filter(|id| *id != "list") {
        voices::clusters_of(context, |it| it.sector.as_str() == sector)
    } else if let Some(project) = id.strip_prefix("components.") {
        details::components(context, &ProjectId::new(project))
    } else if let Some(project) = id.strip_prefix("logframe.") {
        details::frame(context, &ProjectId::new(project))
    } else if let Some(project) = id.strip_prefix("instalments.") {
        details::instalments(context, &ProjectId::new(project))
    } else if let Some(convention) = id.strip_prefix("convention.") {
        contracts::sheet(context, convention)
    } else if let Some(convention) = id.strip_prefix("payments.") {
        contracts::payments(context, convention)
    } else if let Some(convention) = id.strip_prefix("signatures.") {
        contracts::signatures(context, convention)
    } else if let Some(source) = id.strip_prefix("partner.") {
        let source = SourceId::new(source);
        if context.analysis.plan.source(&source).is_none() {
            return Asked::Unknown;
        }
        partners::sheet(context, &source)
    } else {
        match TABLES.iter().find(|(name, _)| *name == id) {
            Some((_, build)) => build(context),
            None => return Asked::Unknown,
        }
    };
    match built {
        Some(table) if !table.rows.is_empty() => Asked::Table(Box::new(table)),
        _ => Asked::Empty,
    }
}

/// Returns the ids of the tables.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(id, _)| *id)
}
