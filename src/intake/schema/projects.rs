//! The sheets of the projects and their money.

use super::{Kind, PERSONS, SheetSpec, optional, required};
use crate::model::{Arrangement, Certainty, Competence, Environment, GenderMarker, LandStatus, SourceKind};

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "axes",
        workbook: "projects",
        columns: &[required("axis_id", Kind::Id), required("title", Kind::Texts)],
    },
    SheetSpec {
        key: "objectives",
        workbook: "projects",
        columns: &[
            required("objective_id", Kind::Id),
            required("axis_id", Kind::Reference("axes")),
            required("title", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "projects",
        workbook: "projects",
        columns: &[
            required("project_id", Kind::Id),
            required("title", Kind::Texts),
            required("sector", Kind::Sector),
            optional("axis_id", Kind::Reference("axes")),
            optional("objective_id", Kind::Reference("objectives")),
            optional("localities", Kind::References("localities")),
            optional("needs", Kind::References("needs")),
            optional("lead", Kind::Reference("sources")),
            optional("competence", Kind::Word(Competence::WORDS)),
            optional("land_status", Kind::Word(LandStatus::WORDS)),
            optional("cost_dh", Kind::Money),
            optional("duration_years", Kind::Whole(1, 20)),
            optional("earliest_year", Kind::Year),
            optional("recurrent_cost_dh", Kind::Money),
            optional("beneficiaries_women", PERSONS),
            optional("beneficiaries_men", PERSONS),
            optional("gender_marker", Kind::Word(GenderMarker::WORDS)),
            optional("gender_note", Kind::Texts),
            optional("arrangement", Kind::Word(Arrangement::WORDS)),
            optional("environment", Kind::Word(Environment::WORDS)),
            optional("prerequisites", Kind::References("projects")),
        ],
    },
    SheetSpec {
        key: "scores",
        workbook: "projects",
        columns: &[required("project_id", Kind::Reference("projects")), optional("criterion", Kind::Scores)],
    },
    SheetSpec {
        key: "judgements",
        workbook: "projects",
        columns: &[
            optional("who", Kind::Text),
            required("criterion", Kind::Text),
            optional("against", Kind::Text),
            required("judgement", Kind::Text),
        ],
    },
    SheetSpec {
        key: "sources",
        workbook: "projects",
        columns: &[
            required("source_id", Kind::Id),
            required("name", Kind::Texts),
            required("source_kind", Kind::Word(SourceKind::WORDS)),
            optional("carry_over", Kind::YesNo),
        ],
    },
    SheetSpec {
        key: "envelopes",
        workbook: "projects",
        columns: &[
            required("source_id", Kind::Reference("sources")),
            required("year", Kind::Year),
            required("amount_dh", Kind::Money),
            optional("certainty", Kind::Word(Certainty::WORDS)),
        ],
    },
    SheetSpec {
        key: "financing",
        workbook: "projects",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            required("source_id", Kind::Reference("sources")),
            required("amount_dh", Kind::Money),
            optional("certainty", Kind::Word(Certainty::WORDS)),
            optional("convention", Kind::Text),
        ],
    },
];
