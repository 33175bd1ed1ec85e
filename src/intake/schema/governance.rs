//! The sheets of the procedure and of governance.

use super::{Kind, PERSONS, SheetSpec, optional, required};
use crate::model::{Attendee, CouncilVote, SessionKind, Step};

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
];
