//! The sheets of the participatory diagnosis.

use super::{ATTENDANCE_AGE, Kind, PERSONS, SEX, SheetSpec, optional, required};
use crate::model::{
    Degree, GenderQuestion, GivenAnswer, Group, NodeKind, Person, ProgrammeLevel, Quadrant, Relation, Role, Trend,
    WorkshopKind,
};

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
            optional("woman_facilitator", Kind::YesNo),
            optional("suits_women", Kind::YesNo),
            optional("childcare", Kind::YesNo),
            optional("spoken_language", Kind::Text),
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
            optional("frequency", Kind::Whole(1, 5)),
            optional("trend", Kind::Word(Trend::WORDS)),
            optional("affected_women", PERSONS),
            optional("affected_men", PERSONS),
            optional("cluster_id", Kind::Reference("clusters")),
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
    SheetSpec {
        key: "ballots",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            required("group", Kind::Word(Group::WORDS)),
            optional("count", Kind::Whole(1, 1_000_000)),
            required("ballot", Kind::Text),
        ],
    },
    SheetSpec {
        key: "clusters",
        workbook: "diagnosis",
        columns: &[
            required("cluster_id", Kind::Id),
            required("title", Kind::Texts),
            required("sector", Kind::Sector),
            optional("objective_id", Kind::Reference("objectives")),
            optional("agreed_in", Kind::Reference("workshops")),
            optional("agreed", Kind::YesNo),
            optional("disputed", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "problem_tree",
        workbook: "diagnosis",
        columns: &[
            required("node_id", Kind::Id),
            required("cluster_id", Kind::Reference("clusters")),
            optional("parent_id", Kind::Reference("problem_tree")),
            required("node_kind", Kind::Word(NodeKind::WORDS)),
            required("statement", Kind::Texts),
            optional("mirror", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "pairwise",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            required("group", Kind::Word(Group::WORDS)),
            required("need_a", Kind::Reference("needs")),
            required("need_b", Kind::Reference("needs")),
            required("preferred_need", Kind::Reference("needs")),
            optional("reason", Kind::Text),
        ],
    },
    SheetSpec {
        key: "stones",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            required("group", Kind::Word(Group::WORDS)),
            required("need_id", Kind::Reference("needs")),
            required("stones", Kind::Whole(0, 10_000)),
        ],
    },
    SheetSpec {
        key: "venn",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            required("institution", Kind::Texts),
            required("importance", Kind::Whole(1, 5)),
            required("closeness", Kind::Whole(1, 5)),
            optional("relation", Kind::Word(Relation::WORDS)),
        ],
    },
    SheetSpec {
        key: "activities",
        workbook: "diagnosis",
        columns: &[
            required("activity", Kind::Texts),
            required("role", Kind::Word(Role::WORDS)),
            optional("women_hours", HOURS_A_WEEK),
            optional("men_hours", HOURS_A_WEEK),
            optional("girls_hours", HOURS_A_WEEK),
            optional("boys_hours", HOURS_A_WEEK),
        ],
    },
    SheetSpec {
        key: "access_control",
        workbook: "diagnosis",
        columns: &[
            required("resource", Kind::Texts),
            optional("access_women", Kind::Word(Degree::WORDS)),
            optional("access_men", Kind::Word(Degree::WORDS)),
            optional("control_women", Kind::Word(Degree::WORDS)),
            optional("control_men", Kind::Word(Degree::WORDS)),
        ],
    },
    SheetSpec {
        key: "time_use",
        workbook: "diagnosis",
        columns: &[
            optional("workshop_id", Kind::Reference("workshops")),
            required("person", Kind::Word(Person::WORDS)),
            required("role", Kind::Word(Role::WORDS)),
            required("hours", Kind::Number(0, 24)),
        ],
    },
    SheetSpec {
        key: "marker_proof",
        workbook: "diagnosis",
        columns: &[
            required("project_id", Kind::Reference("projects")),
            optional("gender_analysis", Kind::YesNo),
            optional("no_harm", Kind::YesNo),
            optional("equality_objective", Kind::Texts),
            optional("main_objective", Kind::YesNo),
            optional("sex_indicator", Kind::Texts),
            optional("will_report", Kind::YesNo),
        ],
    },
    SheetSpec {
        key: "alignments",
        workbook: "diagnosis",
        columns: &[
            required("objective_id", Kind::Reference("objectives")),
            required("programme_level", Kind::Word(ProgrammeLevel::WORDS)),
            required("programme", Kind::Texts),
            optional("aim", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "alternatives",
        workbook: "diagnosis",
        columns: &[
            required("objective_id", Kind::Reference("objectives")),
            required("alternative", Kind::Texts),
            optional("chosen", Kind::YesNo),
            optional("reason", Kind::Texts),
            optional("project_id", Kind::Reference("projects")),
        ],
    },
    SheetSpec {
        key: "gender_answers",
        workbook: "diagnosis",
        columns: &[
            required("gender_question", Kind::Word(GenderQuestion::WORDS)),
            required("gender_answer", Kind::Word(GivenAnswer::WORDS)),
            optional("note", Kind::Texts),
        ],
    },
];

/// A week has so many hours.
const HOURS_A_WEEK: Kind = Kind::Number(0, 168);
