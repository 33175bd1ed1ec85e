//! The sheets of contracting, of what projects are made of, and those that a renewal writes of the version before.

use super::{Kind, PCT, SheetSpec, optional, required};
use crate::model::{ConventionStatus, DelayReason, FrameLevel, Reached, WindowStatus};

/// Any quantity.
const QUANTITY: Kind = Kind::Number(0, 1_000_000_000);

/// In the order of the workbooks.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "conventions",
        workbook: "contracts",
        columns: &[
            required("convention_id", Kind::Id),
            required("title", Kind::Texts),
            optional("parties", Kind::References("sources")),
            optional("projects", Kind::References("projects")),
            optional("convention_status", Kind::Word(ConventionStatus::WORDS)),
            optional("approved_date", Kind::Date),
            optional("signed_date", Kind::Date),
            optional("end_date", Kind::Date),
            optional("commune_duties", Kind::Texts),
            optional("partner_duties", Kind::Texts),
            optional("steering", Kind::Texts),
            optional("reporting", Kind::Texts),
            optional("termination", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "convention_amounts",
        workbook: "contracts",
        columns: &[
            required("convention_id", Kind::Reference("conventions")),
            required("source_id", Kind::Reference("sources")),
            required("year", Kind::Year),
            required("amount_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "windows",
        workbook: "contracts",
        columns: &[
            required("window", Kind::Whole(1, 20)),
            optional("window_status", Kind::Word(WindowStatus::WORDS)),
            optional("window_opened", Kind::Date),
            optional("window_closed", Kind::Date),
            optional("review_note", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "components",
        workbook: "details",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            required("title", Kind::Texts),
            optional("quantity", QUANTITY),
            optional("unit", Kind::Texts),
            optional("unit_cost_dh", Kind::Money),
            optional("cost_origin", Kind::Text),
        ],
    },
    SheetSpec {
        key: "logframe",
        workbook: "details",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            required("frame_level", Kind::Word(FrameLevel::WORDS)),
            optional("number", Kind::Text),
            optional("serves", Kind::Text),
            required("title", Kind::Texts),
            optional("indicator", Kind::Texts),
            optional("baseline", QUANTITY),
            optional("target", QUANTITY),
            optional("verification", Kind::Texts),
            optional("assumption", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "former",
        workbook: "former",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            optional("rank", Kind::Whole(1, 100_000)),
            optional("first_year", Kind::Year),
            optional("last_year", Kind::Year),
            optional("cost_dh", Kind::Money),
            optional("physical_pct", PCT),
            required("reached", Kind::Word(Reached::WORDS)),
            optional("delay_reason", Kind::Word(DelayReason::WORDS)),
            optional("note", Kind::Text),
        ],
    },
    SheetSpec {
        key: "spent",
        workbook: "former",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            required("source_id", Kind::Reference("sources")),
            required("year", Kind::Year),
            required("amount_dh", Kind::Money),
        ],
    },
];
