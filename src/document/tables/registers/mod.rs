//! The tables of the registers. Institutions only; small counts of persons are withheld.

mod actors;
mod asked;
mod knowledge;
mod means;
mod outreach;

pub(super) use actors::{commitments, coverage, partners, positions, unheard};
pub(super) use asked::{coach_log, late, requests, studies, support};
pub(super) use knowledge::{bases, documents, legal_needs, practices};
pub(super) use means::{caseloads, gaps, referrals, staff, trainings};
pub(super) use outreach::{communication, scores, spread};

use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n::{self, args, day_month_year};
use crate::model::{Date, Money, ProjectId, Registers, StakeholderId, Text, ZoneId};
use crate::registers::{Keeping, Review};
use crate::source::Sourced;
use rust_decimal::Decimal;

fn review<'a>(context: &Context<'a>) -> Option<&'a Review> {
    context.analysis.registers.as_ref()
}

fn registers<'a>(context: &Context<'a>) -> &'a Registers {
    &context.analysis.plan.registers
}

fn said(context: &Context<'_>, it: &Text) -> Cell {
    let words = context.pick(it);
    if words.is_empty() { context.missing() } else { text(words) }
}

fn day(context: &Context<'_>, date: Option<Date>) -> Cell {
    date.map_or_else(|| context.missing(), |it| text(day_month_year(context.language, it)))
}

fn amount(context: &Context<'_>, money: Option<&Sourced<Money>>) -> Cell {
    money.map_or_else(|| context.missing(), |it| text(context.dirhams(it.value)))
}

fn count(context: &Context<'_>, n: Option<u32>) -> Cell {
    n.map_or_else(|| context.missing(), |n| text(i18n::integer(context.language, u64::from(n))))
}

fn number(context: &Context<'_>, n: Option<Decimal>) -> Cell {
    n.map_or_else(|| context.missing(), |n| text(i18n::number(context.language, n.normalize())))
}

fn percent(context: &Context<'_>, share: Option<Decimal>) -> Cell {
    share.map_or_else(|| context.missing(), |it| text(i18n::percent(context.language, it.round_dp(1).normalize())))
}

fn stakeholder<'a>(context: &Context<'a>, id: &StakeholderId) -> &'a str {
    registers(context).stakeholder(id).map_or("", |it| i18n::pick(context.language, &it.name))
}

fn zone(context: &Context<'_>, id: Option<&ZoneId>) -> String {
    let name = id.and_then(|id| context.analysis.plan.zone(id)).map(|zone| context.pick(&zone.name).to_owned());
    name.unwrap_or_else(|| context.word("reach-whole-commune"))
}

/// A project by its id; an empty cell when there is none.
fn project(id: Option<&ProjectId>) -> Cell {
    text(id.map_or_else(String::new, ToString::to_string))
}

fn keeping(context: &Context<'_>, it: Keeping) -> String {
    let days = it.days_late().and_then(|days| usize::try_from(days).ok()).unwrap_or_default();
    context.words(&format!("register-state-{}", it.word()), &args([("days", days.into())]))
}

/// How much each register holds, and how it stands.
pub(super) fn summary(context: &mut Context<'_>) -> Option<Table> {
    let it = review(context)?;
    let registers = registers(context);
    let part = |n: usize, all: usize| {
        context.words("register-part", &args([("n", context.count(n).into()), ("all", context.count(all).into())]))
    };
    let held = it.lessons.n_held;
    let unanswered = it.lessons.gaps.iter().filter(|gap| gap.is_unanswered()).count();
    let lines = [
        ("heard", registers.stakeholders.len(), part(it.heard.n_heard, it.heard.n_registered)),
        ("kept", registers.commitments.len(), part(it.promises.n_in_time, registers.commitments.len())),
        ("answered", it.asked.lines.len(), part(it.asked.n_in_time, it.asked.lines.len())),
        ("used", it.reviewed.n_documents, part(it.reviewed.n_used, it.reviewed.n_documents)),
        ("recommended", it.reviewed.n_recommendations, part(it.reviewed.n_taken_up, it.reviewed.n_recommendations)),
        ("sectors", it.reviewed.n_documents, percent(context, it.reviewed.sectors_pct).text),
        ("localities", registers.dissemination.len(), percent(context, it.spread.localities_pct).text),
        ("zones", registers.dissemination.len(), percent(context, it.spread.zones_pct).text),
        ("population", registers.dissemination.len(), percent(context, it.spread.population_pct).text),
        ("gaps", registers.capacities.len(), part(unanswered, registers.capacities.len())),
        ("trainings", registers.trainings.len(), part(held, registers.trainings.len())),
        ("training_cost", registers.trainings.len(), context.money(it.lessons.cost)),
        ("bases", registers.legal_bases.len(), part(it.reviewed.verified_bases.0, it.reviewed.verified_bases.1)),
    ];
    let rows = lines
        .into_iter()
        .filter(|(_, n, _)| *n > 0)
        .map(|(key, _, value)| body(vec![text(context.word(&format!("register-measure-{key}"))), text(value)]))
        .collect();
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 7),
        context.column("head-value", ColumnKind::Number, 3),
    ];
    Some(context.table("registers.summary", columns, rows))
}
