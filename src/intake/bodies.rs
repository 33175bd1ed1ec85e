//! The sheets of governance: bodies, members, meetings, decisions and open questions.

use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::Findings;
use crate::model::{
    AxisId, Body, BodyId, BodyKind, Decision, DecisionId, DecisionKind, DecisionStatus, Meeting, MeetingId, MemberSex,
    Plan, ProjectId, Question, QuestionId, Seats, ZoneId,
};

/// Most persons of a body or a meeting.
const MOST: u32 = 50_000_000;

/// Reads the sheets of governance; the roadmap has a reader of its own.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    let governance = &mut plan.governance;
    sheets.each_id("bodies", "body_id", findings, |row, id| governance.bodies.extend(body(sheets, row, id)));
    sheets.each_row("members", findings, |row| governance.seats.extend(seats(sheets, row)));
    sheets.each_id("meetings", "meeting_id", findings, |row, id| governance.meetings.extend(meeting(sheets, row, id)));
    sheets.each_id("decisions", "decision_id", findings, |row, id| {
        governance.decisions.extend(decision(sheets, row, id));
    });
    sheets.each_id("questions", "question_id", findings, |row, id| {
        governance.questions.extend(question(sheets, row, id));
    });
}

/// The body that a column names.
pub(super) fn body_of(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str) -> Option<BodyId> {
    row.reference(key, sheets.ids("bodies")).map(|id| BodyId::new(&id))
}

/// The body that a row cannot do without.
fn required_body(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<BodyId> {
    row.required_text("body_id")?;
    body_of(sheets, row, "body_id")
}

fn meeting_of(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str) -> Option<MeetingId> {
    row.reference(key, sheets.ids("meetings")).map(|id| MeetingId::new(&id))
}

fn body(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Body> {
    Some(Body {
        id: BodyId::new(id),
        name: row.required_texts("name")?,
        tier: row.whole("tier", 1, 9).map(|it| it.value),
        kind: BodyKind::from_word(row.required_word("body_kind", BodyKind::WORDS)?)?,
        act: row.text("act_number").unwrap_or_default(),
        act_date: row.date("act_date"),
        mandate: row.texts("body_mandate"),
        reports_to: body_of(sheets, row, "reports_to"),
        quorum: row.whole("quorum", 0, MOST),
        zone: row.reference("zone_id", sheets.ids("zones")).map(|id| ZoneId::new(&id)),
        axis: row.reference("axis_id", sheets.ids("axes")).map(|id| AxisId::new(&id)),
        deliverables: row.texts("deliverables"),
        cell: row.cell("body_id"),
    })
}

fn seats(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Seats> {
    Some(Seats {
        body: required_body(sheets, row)?,
        institution: row.required_texts("institution")?,
        function: row.texts("member_function"),
        sex: row.word("member_sex", MemberSex::WORDS).and_then(MemberSex::from_word),
        count: row.whole("members_count", 0, MOST),
        cell: row.cell("body_id"),
    })
}

fn meeting(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Meeting> {
    Some(Meeting {
        id: MeetingId::new(id),
        body: required_body(sheets, row)?,
        date: row.date("date"),
        purpose: row.texts("purpose"),
        women: row.whole("present_women", 0, MOST),
        men: row.whole("present_men", 0, MOST),
        excused: row.whole("excused", 0, MOST),
        minutes: row.text("minutes").unwrap_or_default(),
        cell: row.cell("meeting_id"),
    })
}

fn decision(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Decision> {
    row.required_text("meeting_id")?;
    let kind = row.word("decision_kind", DecisionKind::WORDS).and_then(DecisionKind::from_word);
    Some(Decision {
        id: DecisionId::new(id),
        meeting: meeting_of(sheets, row, "meeting_id")?,
        // The sheet is one of decisions; a row that says nothing else is one.
        kind: kind.unwrap_or(DecisionKind::Decision),
        text: row.required_texts("decision")?,
        action: row.texts("action"),
        owner: row.texts("owner"),
        owner_body: body_of(sheets, row, "owner_body_id"),
        due: row.date("due_date"),
        done: row.date("done_date"),
        status: row.word("decision_status", DecisionStatus::WORDS).and_then(DecisionStatus::from_word),
        project: row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id)),
        document: row.text("document").unwrap_or_default(),
        cell: row.cell("decision_id"),
    })
}

fn question(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Question> {
    Some(Question {
        id: QuestionId::new(id),
        body: required_body(sheets, row)?,
        text: row.required_texts("open_question")?,
        priority: row.whole("question_priority", 1, 5).map(|it| it.value),
        asked_by: row.texts("asked_by"),
        asked: row.date("asked_date"),
        document: row.text("document").unwrap_or_default(),
        settled_in: meeting_of(sheets, row, "settled_in"),
        cell: row.cell("question_id"),
    })
}
