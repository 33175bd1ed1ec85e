//! The sheets of a workspace and their columns: the one table that reading and starter workbooks share.
//!
//! Labels in three languages stand in the message files under `sheet-…`, `column-…` and `word-…`; the keys below are
//! accepted as labels too.

use crate::i18n::{Language, args, message, message_with};
use crate::model::{
    Category, Certainty, Competence, Environment, FacilityKind, FacilityState, Flow, GenderMarker, Group, LandStatus,
    Part, Quadrant, SourceKind, WorkshopKind,
};

/// A sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetSpec {
    /// Key, such as `needs`.
    pub key: &'static str,
    /// Workbook that holds it in a new workspace.
    pub workbook: &'static str,
    /// Columns in the order of a new workbook.
    pub columns: &'static [ColumnSpec],
}

/// A column of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Key, such as `need_id`.
    pub key: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether a row without it is left out.
    pub is_required: bool,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The id of the row.
    Id,
    /// The id of a row of another sheet.
    Reference(&'static str),
    /// Ids of rows of another sheet, separated by `;`, or the word for all.
    References(&'static str),
    /// Free text.
    Text,
    /// Free text in three languages: three columns.
    Texts,
    /// A whole number in a range.
    Whole(u32, u32),
    /// A number in a range.
    Number(i32, i32),
    /// Dirhams.
    Money,
    /// A year.
    Year,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A sector of the profile.
    Sector,
    /// One column for each criterion of the profile.
    Scores,
}

const fn required(key: &'static str, kind: Kind) -> ColumnSpec {
    ColumnSpec { key, kind, is_required: true }
}

const fn optional(key: &'static str, kind: Kind) -> ColumnSpec {
    ColumnSpec { key, kind, is_required: false }
}

/// Words for a sex.
pub const SEX: &[&str] = &["F", "M", "T"];
/// Age groups of the census.
pub const AGE_GROUP: &[&str] = &[
    "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64",
    "65-69", "70-74", "75+",
];
/// Age groups of attendance lists.
pub const ATTENDANCE_AGE: &[&str] = &["15-24", "25-59", "60+"];

const PCT: Kind = Kind::Number(0, 100);
const KM: Kind = Kind::Number(0, 200);
const PERSONS: Kind = Kind::Whole(0, 50_000_000);

/// Every sheet, workbook by workbook.
pub const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "zones",
        workbook: "monograph",
        columns: &[required("zone_id", Kind::Id), required("name", Kind::Texts)],
    },
    SheetSpec {
        key: "localities",
        workbook: "monograph",
        columns: &[
            required("locality_id", Kind::Id),
            optional("hcp_code", Kind::Text),
            required("name", Kind::Texts),
            optional("zone_id", Kind::Reference("zones")),
            optional("households", PERSONS),
            optional("population", PERSONS),
            optional("women_pct", PCT),
            optional("men_pct", PCT),
            optional("under_15_pct", PCT),
            optional("age_15_59_pct", PCT),
            optional("age_60_plus_pct", PCT),
            optional("distance_road_km", KM),
            optional("distance_primary_km", KM),
            optional("distance_college_km", KM),
            optional("distance_lycee_km", KM),
            optional("distance_health_km", KM),
            optional("source", Kind::Text),
        ],
    },
    SheetSpec {
        key: "indicators",
        workbook: "monograph",
        columns: &[
            required("indicator_id", Kind::Text),
            optional("indicator_name", Kind::Text),
            optional("locality_id", Kind::Reference("localities")),
            optional("sex", Kind::Word(SEX)),
            required("year", Kind::Year),
            optional("value", Kind::Number(i32::MIN, i32::MAX)),
            optional("unit", Kind::Text),
            optional("source", Kind::Text),
            optional("note", Kind::Text),
        ],
    },
    SheetSpec {
        key: "ages",
        workbook: "monograph",
        columns: &[
            required("year", Kind::Year),
            required("age_group", Kind::Word(AGE_GROUP)),
            optional("women_pct", PCT),
            optional("men_pct", PCT),
            optional("source", Kind::Text),
        ],
    },
    SheetSpec {
        key: "facilities",
        workbook: "monograph",
        columns: &[
            required("facility_id", Kind::Id),
            optional("name", Kind::Texts),
            required("facility_kind", Kind::Word(FacilityKind::WORDS)),
            required("locality_id", Kind::Reference("localities")),
            optional("state", Kind::Word(FacilityState::WORDS)),
            optional("source", Kind::Text),
        ],
    },
    SheetSpec {
        key: "finance",
        workbook: "monograph",
        columns: &[
            required("year", Kind::Year),
            required("part", Kind::Word(Part::WORDS)),
            required("flow", Kind::Word(Flow::WORDS)),
            required("category", Kind::Word(Category::WORDS)),
            optional("label", Kind::Texts),
            optional("budgeted_dh", Kind::Money),
            optional("realised_dh", Kind::Money),
            optional("source", Kind::Text),
        ],
    },
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
        key: "sources",
        workbook: "projects",
        columns: &[
            required("source_id", Kind::Id),
            required("name", Kind::Texts),
            required("source_kind", Kind::Word(SourceKind::WORDS)),
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

/// Returns the sheet with this key.
#[must_use]
pub fn sheet(key: &str) -> Option<&'static SheetSpec> {
    SHEETS.iter().find(|sheet| sheet.key == key)
}

/// Returns the label of a sheet in a language.
#[must_use]
pub fn sheet_label(language: Language, key: &str) -> String {
    message(language, &format!("sheet-{key}"))
}

/// Returns the label of a column in a language.
#[must_use]
pub fn column_label(language: Language, key: &str) -> String {
    message(language, &format!("column-{key}"))
}

/// Returns the label of the column that holds one language of a text.
#[must_use]
pub fn text_column_label(language: Language, key: &str, of: Language) -> String {
    let words = args([
        ("column", column_label(language, key).into()),
        ("language", message(language, &format!("language-{}", of.tag())).into()),
    ]);
    message_with(language, "column-in-language", &words)
}

/// Returns the label of an accepted word in a language; `list` is the column's key.
#[must_use]
pub fn word_label(language: Language, list: &str, word: &str) -> String {
    if is_plain(word) { word.to_owned() } else { message(language, &format!("word-{list}-{word}")) }
}

/// A word such as `15-24`, `75+` or `2` reads the same in every language.
fn is_plain(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}
