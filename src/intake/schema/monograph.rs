//! The sheets of the monograph.

use super::{AGE_GROUP, DEGREES, KM, Kind, PCT, PERSONS, SEX, SheetSpec, optional, required};
use crate::model::{Category, FacilityKind, FacilityState, Flow, Part};

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
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
            optional("latitude", DEGREES),
            optional("longitude", DEGREES),
            optional("place_source", Kind::Text),
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
];
