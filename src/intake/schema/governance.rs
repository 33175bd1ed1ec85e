//! The sheets of the procedure and of governance.

use super::{Kind, PERSONS, SheetSpec, optional, required};
use crate::model::{
    Attendee, BodyKind, CouncilVote, DecisionKind, DecisionStatus, MeasureKind, MemberSex, SessionKind, Step,
};

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "procedure",
        workbook: "governance",
        columns: &[
            required("step", Kind::Word(Step::WORDS)),
            optional("step_year", Kind::Year),
            optional("planned_date", Kind::Date),
            optional("done_date", Kind::Date),
            optional("reference", Kind::Text),
            optional("document", Kind::Text),
            optional("note", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "council_votes",
        workbook: "governance",
        columns: &[
            required("voted_step", Kind::Word(CouncilVote::STEPS)),
            optional("session_kind", Kind::Word(SessionKind::WORDS)),
            optional("members_in_office", PERSONS),
            optional("members_present", PERSONS),
            optional("votes_for", PERSONS),
            optional("votes_against", PERSONS),
            optional("abstentions", PERSONS),
        ],
    },
    SheetSpec {
        key: "procedure_attendance",
        workbook: "governance",
        columns: &[
            required("step", Kind::Word(Step::WORDS)),
            required("attendee", Kind::Word(Attendee::WORDS)),
            optional("attended_women", PERSONS),
            optional("attended_men", PERSONS),
        ],
    },
    SheetSpec {
        key: "data_requests",
        workbook: "governance",
        columns: &[
            required("request_id", Kind::Id),
            required("service", Kind::Texts),
            optional("asked_for", Kind::Texts),
            optional("asked_date", Kind::Date),
            optional("answered_date", Kind::Date),
            optional("reference", Kind::Text),
        ],
    },
    SheetSpec {
        key: "derogations",
        workbook: "governance",
        columns: &[
            required("rule_id", Kind::Text),
            required("decided_by", Kind::Texts),
            required("date", Kind::Date),
            required("derogation_reason", Kind::Texts),
            optional("reference", Kind::Text),
        ],
    },
    SheetSpec {
        key: "bodies",
        workbook: "governance",
        columns: &[
            required("body_id", Kind::Id),
            required("name", Kind::Texts),
            required("body_kind", Kind::Word(BodyKind::WORDS)),
            optional("tier", Kind::Whole(1, 9)),
            optional("act_number", Kind::Text),
            optional("act_date", Kind::Date),
            optional("body_mandate", Kind::Texts),
            optional("reports_to", Kind::Reference("bodies")),
            optional("quorum", PERSONS),
            optional("zone_id", Kind::Reference("zones")),
            optional("axis_id", Kind::Reference("axes")),
            optional("deliverables", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "members",
        workbook: "governance",
        columns: &[
            required("body_id", Kind::Reference("bodies")),
            required("institution", Kind::Texts),
            optional("member_function", Kind::Texts),
            optional("member_sex", Kind::Word(MemberSex::WORDS)),
            required("members_count", PERSONS),
        ],
    },
    SheetSpec {
        key: "meetings",
        workbook: "governance",
        columns: &[
            required("meeting_id", Kind::Id),
            required("body_id", Kind::Reference("bodies")),
            optional("date", Kind::Date),
            optional("purpose", Kind::Texts),
            optional("present_women", PERSONS),
            optional("present_men", PERSONS),
            optional("excused", PERSONS),
            optional("minutes", Kind::Text),
        ],
    },
    SheetSpec {
        key: "decisions",
        workbook: "governance",
        columns: &[
            required("decision_id", Kind::Id),
            required("meeting_id", Kind::Reference("meetings")),
            optional("decision_kind", Kind::Word(DecisionKind::WORDS)),
            required("decision", Kind::Texts),
            optional("action", Kind::Texts),
            optional("owner", Kind::Texts),
            optional("owner_body_id", Kind::Reference("bodies")),
            optional("due_date", Kind::Date),
            optional("decision_status", Kind::Word(DecisionStatus::WORDS)),
            optional("done_date", Kind::Date),
            optional("project_id", Kind::Reference("projects")),
            optional("document", Kind::Text),
        ],
    },
    SheetSpec {
        key: "questions",
        workbook: "governance",
        columns: &[
            required("question_id", Kind::Id),
            required("body_id", Kind::Reference("bodies")),
            required("open_question", Kind::Texts),
            optional("question_priority", Kind::Whole(1, 5)),
            optional("asked_by", Kind::Texts),
            optional("asked_date", Kind::Date),
            optional("document", Kind::Text),
            optional("settled_in", Kind::Reference("meetings")),
        ],
    },
    SheetSpec {
        key: "roadmap",
        workbook: "governance",
        columns: &[
            required("activity_id", Kind::Id),
            required("phase", Kind::Texts),
            required("activity", Kind::Texts),
            optional("expected_result", Kind::Texts),
            optional("observation", Kind::Texts),
            optional("starts", Kind::Date),
            optional("ends", Kind::Date),
            optional("owner", Kind::Texts),
            optional("owner_body_id", Kind::Reference("bodies")),
            optional("depends_on", Kind::References("roadmap")),
            optional("measure_kind", Kind::Word(MeasureKind::WORDS)),
            optional("project_id", Kind::Reference("projects")),
        ],
    },
    // A table as it was published, pasted with its four columns: a list in each cell, or a row for each of its lines.
    SheetSpec {
        key: "roadmap_table",
        workbook: "governance",
        columns: &[
            optional("phase", Kind::Text),
            optional("activities", Kind::Text),
            optional("expected_results", Kind::Text),
            optional("observations", Kind::Text),
        ],
    },
];
