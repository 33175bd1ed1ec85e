//! The sheets of contracting, and those that a renewal writes of the version before.

use rust_decimal::Decimal;

use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::Findings;
use crate::model::{
    Component, Convention, ConventionAmount, ConventionId, ConventionStatus, DelayReason, Former, FrameLevel,
    FrameLine, Plan, ProjectId, Reached, SourceId, Spent, WindowRecord, WindowStatus,
};
use crate::source::Sourced;

/// Reads the sheets of contracting.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    sheets.each_id("conventions", "convention_id", findings, |row, id| {
        plan.conventions.extend(convention(sheets, row, id));
    });
    sheets.each_row("convention_amounts", findings, |row| plan.convention_amounts.extend(amount(sheets, row)));
    sheets.each_row("windows", findings, |row| plan.window_records.extend(window(row)));
    sheets.each_row("components", findings, |row| plan.components.extend(component(sheets, row)));
    sheets.each_row("logframe", findings, |row| plan.frames.extend(frame(sheets, row)));
    sheets.each_id("former", "project_id", findings, |row, _| plan.former.extend(former(sheets, row)));
    sheets.each_row("spent", findings, |row| plan.spent.extend(spent(sheets, row)));
}

fn convention(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Convention> {
    let parties = row.references("parties", sheets.ids("sources")).unwrap_or_default();
    let projects = row.references("projects", sheets.ids("projects")).unwrap_or_default();
    Some(Convention {
        id: ConventionId::new(id),
        title: row.required_texts("title")?,
        parties: parties.iter().map(|id| SourceId::new(id)).collect(),
        projects: projects.iter().map(|id| ProjectId::new(id)).collect(),
        commune_duties: row.texts("commune_duties"),
        partner_duties: row.texts("partner_duties"),
        status: row.word("convention_status", ConventionStatus::WORDS).and_then(ConventionStatus::from_word),
        approved: row.date("approved_date"),
        signed: row.date("signed_date"),
        ends: row.date("end_date"),
        committee: row.texts("steering"),
        reporting: row.texts("reporting"),
        termination: row.texts("termination"),
        cell: row.cell("convention_id"),
    })
}

fn amount(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ConventionAmount> {
    Some(ConventionAmount {
        convention: ConventionId::new(&row.reference("convention_id", sheets.ids("conventions"))?),
        source: SourceId::new(&row.reference("source_id", sheets.ids("sources"))?),
        year: row.year("year")?,
        amount: row.money("amount_dh")?,
    })
}

fn window(row: &mut Row<'_, '_>) -> Option<WindowRecord> {
    Some(WindowRecord {
        number: u16::try_from(row.whole("window", 1, 20)?.value).ok()?,
        status: row.word("window_status", WindowStatus::WORDS).and_then(WindowStatus::from_word),
        opened: row.date("window_opened"),
        closed: row.date("window_closed"),
        note: row.texts("review_note"),
        cell: row.cell("window"),
    })
}

fn quantity(row: &mut Row<'_, '_>, key: &str) -> Option<Sourced<Decimal>> {
    row.number(key, (0.into(), 1_000_000_000.into()))
}

fn component(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Component> {
    Some(Component {
        project: ProjectId::new(&row.reference("project_id", sheets.ids("projects"))?),
        title: row.required_texts("title")?,
        quantity: quantity(row, "quantity"),
        unit: row.texts("unit"),
        unit_cost: row.money("unit_cost_dh"),
        origin: row.text("cost_origin").unwrap_or_default(),
        cell: row.cell("project_id"),
    })
}

fn frame(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<FrameLine> {
    Some(FrameLine {
        project: ProjectId::new(&row.reference("project_id", sheets.ids("projects"))?),
        level: FrameLevel::from_word(row.required_word("frame_level", FrameLevel::WORDS)?)?,
        number: row.text("number").unwrap_or_default(),
        serves: row.text("serves").unwrap_or_default(),
        title: row.required_texts("title")?,
        indicator: row.texts("indicator"),
        baseline: quantity(row, "baseline"),
        target: quantity(row, "target"),
        verification: row.texts("verification"),
        assumption: row.texts("assumption"),
        cell: row.cell("project_id"),
    })
}

fn former(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Former> {
    Some(Former {
        project: ProjectId::new(&row.reference("project_id", sheets.ids("projects"))?),
        rank: row.whole("rank", 1, 100_000).map(|it| it.value),
        first: row.year("first_year"),
        last: row.year("last_year"),
        cost: row.money("cost_dh"),
        physical: row.number("physical_pct", (0.into(), 100.into())),
        reached: Reached::from_word(row.required_word("reached", Reached::WORDS)?)?,
        reason: row.word("delay_reason", DelayReason::WORDS).and_then(DelayReason::from_word),
        note: row.text("note").unwrap_or_default(),
        cell: row.cell("project_id"),
    })
}

fn spent(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Spent> {
    Some(Spent {
        project: ProjectId::new(&row.reference("project_id", sheets.ids("projects"))?),
        source: SourceId::new(&row.reference("source_id", sheets.ids("sources"))?),
        year: row.year("year")?,
        amount: row.money("amount_dh")?,
    })
}
