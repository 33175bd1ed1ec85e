//! The sheets of the procedure: steps, votes of the council, attendance, requests for data and derogations.

use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    Attendee, CouncilVote, DataRequest, Derogation, Plan, ProcedureLine, SessionKind, Step, StepAttendance,
};

/// Most persons that attend a step.
const MOST: u32 = 50_000_000;

/// Reads the sheets of the procedure.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    let procedure = &mut plan.procedure;
    sheets.each_row("procedure", findings, |row| procedure.lines.extend(line(row)));
    sheets.each_row("council_votes", findings, |row| procedure.votes.extend(vote(row)));
    sheets.each_row("procedure_attendance", findings, |row| procedure.attendance.extend(attendance(row)));
    sheets.each_id("data_requests", "request_id", findings, |row, id| procedure.requests.extend(request(row, id)));
    sheets.each_row("derogations", findings, |row| procedure.derogations.extend(derogation(sheets, row)));
}

fn step(row: &mut Row<'_, '_>) -> Option<Step> {
    row.required_word("step", Step::WORDS).and_then(Step::from_word)
}

fn line(row: &mut Row<'_, '_>) -> Option<ProcedureLine> {
    Some(ProcedureLine {
        step: step(row)?,
        year: row.year("step_year"),
        planned: row.date("planned_date"),
        done: row.date("done_date"),
        reference: row.text("reference").unwrap_or_default(),
        document: row.text("document").unwrap_or_default(),
        note: row.texts("note"),
        cell: row.cell("step"),
        done_cell: row.cell("done_date"),
    })
}

fn vote(row: &mut Row<'_, '_>) -> Option<CouncilVote> {
    Some(CouncilVote {
        step: row.required_word("voted_step", CouncilVote::STEPS).and_then(Step::from_word)?,
        session: row.word("session_kind", SessionKind::WORDS).and_then(SessionKind::from_word),
        members: row.whole("members_in_office", 0, MOST),
        present: row.whole("members_present", 0, MOST),
        in_favour: row.whole("votes_for", 0, MOST),
        against: row.whole("votes_against", 0, MOST),
        abstentions: row.whole("abstentions", 0, MOST),
        cell: row.cell("voted_step"),
    })
}

fn attendance(row: &mut Row<'_, '_>) -> Option<StepAttendance> {
    Some(StepAttendance {
        step: step(row)?,
        attendee: row.required_word("attendee", Attendee::WORDS).and_then(Attendee::from_word)?,
        women: row.whole("attended_women", 0, MOST),
        men: row.whole("attended_men", 0, MOST),
        cell: row.cell("attendee"),
    })
}

fn request(row: &mut Row<'_, '_>, id: &str) -> Option<DataRequest> {
    Some(DataRequest {
        id: id.to_owned(),
        service: row.required_texts("service")?,
        object: row.texts("asked_for"),
        asked: row.date("asked_date"),
        answered: row.date("answered_date"),
        reference: row.text("reference").unwrap_or_default(),
        cell: row.cell("request_id"),
    })
}

/// A derogation counts with who decided it, when and why; one that names no rule of the regime sets nothing aside.
fn derogation(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Derogation> {
    let rule = row.required_text("rule_id")?;
    let known = sheets.profile.rules.iter().find(|known| known.id.eq_ignore_ascii_case(&rule));
    let Some(known) = known else {
        row.report("rule_id", Diagnostic::new(Code::UnknownRule).with("rule", rule));
        return None;
    };
    row.required_text("date")?;
    Some(Derogation {
        rule: known.id.clone(),
        decided_by: row.required_texts("decided_by")?,
        date: Some(row.date("date")?),
        reference: row.text("reference").unwrap_or_default(),
        reason: row.required_texts("derogation_reason")?,
        cell: row.cell("rule_id"),
    })
}
