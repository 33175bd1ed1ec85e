//! The sheets of the participatory diagnosis.

use super::{ATTENDANCE_AGE, Kind, SEX, SheetSpec, optional, required};
use crate::model::{Group, Quadrant, WorkshopKind};

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "workshops",
        workbook: "diagnosis",
        columns: &[
            required("workshop_id", Kind::Id),
            optional("date", Kind::Date),
            required("workshop_kind", Kind::Word(WorkshopKind::WORDS)),
            optional("zone_id", Kind::Reference("zones")),
            optional("localities", Kind::References("localities")),
            optional("place", Kind::Texts),
            optional("note", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "participants",
        workbook: "diagnosis",
        columns: &[
            required("workshop_id", Kind::Reference("workshops")),
            required("sex", Kind::Word(SEX)),
            optional("attendance_age", Kind::Word(ATTENDANCE_AGE)),
            required("persons", Kind::Whole(0, 100_000)),
        ],
    },
    SheetSpec {
        key: "needs",
        workbook: "diagnosis",
        columns: &[
            required("need_id", Kind::Id),
            required("title", Kind::Texts),
            required("sector", Kind::Sector),
            optional("localities", Kind::References("localities")),
            optional("workshops", Kind::References("workshops")),
            optional("women", Kind::YesNo),
            optional("men", Kind::YesNo),
            optional("youth", Kind::YesNo),
            optional("severity", Kind::Whole(1, 5)),
            optional("indicator_id", Kind::Text),
        ],
    },
    SheetSpec {
        key: "swot",
        workbook: "diagnosis",
        columns: &[
            required("sector", Kind::Sector),
            required("quadrant", Kind::Word(Quadrant::WORDS)),
            required("statement", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "votes",
        workbook: "diagnosis",
        columns: &[
            required("group", Kind::Word(Group::WORDS)),
            required("project_id", Kind::Reference("projects")),
            required("votes", Kind::Whole(0, 10_000_000)),
        ],
    },
    SheetSpec {
        key: "tallies",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            optional("tally_table", Kind::Text),
            required("group", Kind::Word(Group::WORDS)),
            required("project_id", Kind::Reference("projects")),
            required("first_count", Kind::Whole(0, 100_000)),
            optional("second_count", Kind::Whole(0, 100_000)),
        ],
    },
];
