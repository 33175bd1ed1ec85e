//! The sheets of social programmes: who owns them, whom they reach, shocks, urgent measures and the strategy frame.

use super::{Kind, PCT, PERSONS, SheetSpec, optional, required};
use crate::model::{
    BenefitUnit, ReferenceKind, ResultLevel, ShockKind, SocialKind, StrategyPart, TargetGroup, Targeting,
};

const HOUSEHOLDS: Kind = Kind::Whole(0, 20_000_000);
const SCORE: Kind = Kind::Number(-1_000, 1_000);

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "institutions",
        workbook: "programmes",
        columns: &[
            required("institution_id", Kind::Id),
            required("name", Kind::Texts),
            optional("mandate", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "programmes",
        workbook: "programmes",
        columns: &[
            required("programme_id", Kind::Id),
            required("name", Kind::Texts),
            required("programme_kind", Kind::Word(SocialKind::WORDS)),
            optional("institution_id", Kind::Reference("institutions")),
            optional("target_group", Kind::Word(TargetGroup::WORDS)),
            optional("targeting", Kind::Word(Targeting::WORDS)),
            optional("criteria", Kind::Texts),
            optional("score_limit", SCORE),
            optional("benefit_unit", Kind::Word(BenefitUnit::WORDS)),
            optional("amount_dh", Kind::Money),
            optional("payments_per_year", Kind::Whole(0, 366)),
            optional("months", Kind::Text),
            optional("trigger", Kind::Texts),
            optional("yearly_budget_dh", Kind::Money),
            optional("running_cost_dh", Kind::Money),
            optional("source", Kind::Text),
        ],
    },
    SheetSpec {
        key: "programme_coverage",
        workbook: "programmes",
        columns: &[
            required("programme_id", Kind::Reference("programmes")),
            optional("locality_id", Kind::Reference("localities")),
            optional("eligible_households", HOUSEHOLDS),
            optional("served_households", HOUSEHOLDS),
            optional("served_eligible_households", HOUSEHOLDS),
            optional("served_women", PERSONS),
            optional("served_men", PERSONS),
            optional("service_points", Kind::Whole(0, 10_000)),
        ],
    },
    SheetSpec {
        key: "registry",
        workbook: "programmes",
        columns: &[
            optional("locality_id", Kind::Reference("localities")),
            optional("score_from", SCORE),
            optional("score_to", SCORE),
            required("registered_households", HOUSEHOLDS),
            optional("registered_women", PERSONS),
            optional("registered_men", PERSONS),
            optional("eligible_households", HOUSEHOLDS),
            optional("households_in_one", HOUSEHOLDS),
            optional("households_in_several", HOUSEHOLDS),
            optional("served_eligible_households", HOUSEHOLDS),
        ],
    },
    SheetSpec {
        key: "overlaps",
        workbook: "programmes",
        columns: &[
            required("programme_a", Kind::Reference("programmes")),
            required("programme_b", Kind::Reference("programmes")),
            optional("locality_id", Kind::Reference("localities")),
            required("households_in_both", HOUSEHOLDS),
        ],
    },
    SheetSpec {
        key: "social_references",
        workbook: "programmes",
        columns: &[
            required("reference_kind", Kind::Word(ReferenceKind::WORDS)),
            required("amount_dh", Kind::Money),
            optional("source", Kind::Text),
        ],
    },
    SheetSpec {
        key: "household_types",
        workbook: "programmes",
        columns: &[
            required("household_type", Kind::Id),
            required("name", Kind::Texts),
            required("persons", Kind::Whole(1, 50)),
        ],
    },
    SheetSpec {
        key: "household_benefits",
        workbook: "programmes",
        columns: &[
            required("household_type", Kind::Reference("household_types")),
            required("programme_id", Kind::Reference("programmes")),
            optional("entitled_persons", Kind::Whole(1, 50)),
        ],
    },
    SheetSpec {
        key: "shocks",
        workbook: "programmes",
        columns: &[
            required("shock_id", Kind::Id),
            required("name", Kind::Texts),
            required("shock_kind", Kind::Word(ShockKind::WORDS)),
            required("programme_id", Kind::Reference("programmes")),
            required("newly_eligible_pct", PCT),
            required("duration_months", Kind::Whole(1, 60)),
            optional("localities", Kind::References("localities")),
            optional("contingency_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "urgent_measures",
        workbook: "programmes",
        columns: &[
            required("measure_id", Kind::Id),
            required("title", Kind::Texts),
            optional("trigger", Kind::Texts),
            optional("deadline", Kind::Date),
            optional("institution_id", Kind::Reference("institutions")),
            optional("project_id", Kind::Reference("projects")),
            optional("cost_dh", Kind::Money),
            optional("source_id", Kind::Reference("sources")),
            optional("bypasses_ranking", Kind::YesNo),
        ],
    },
    SheetSpec {
        key: "strategy",
        workbook: "programmes",
        columns: &[
            required("pillar_id", Kind::Id),
            required("strategy_part", Kind::Word(StrategyPart::WORDS)),
            required("title", Kind::Texts),
            optional("pillar_aim", Kind::Texts),
            optional("serves", Kind::Reference("strategy")),
        ],
    },
    SheetSpec {
        key: "pillar_alignment",
        workbook: "programmes",
        columns: &[
            optional("project_id", Kind::Reference("projects")),
            optional("programme_id", Kind::Reference("programmes")),
            required("pillar_id", Kind::Text),
            optional("weight_pct", PCT),
        ],
    },
    SheetSpec {
        key: "implementation",
        workbook: "programmes",
        columns: &[
            required("step_id", Kind::Id),
            required("title", Kind::Texts),
            optional("pillar_id", Kind::Text),
            optional("institution_id", Kind::Reference("institutions")),
            required("first_year", Kind::Year),
            required("last_year", Kind::Year),
            optional("cost_dh", Kind::Money),
            optional("milestone", Kind::Texts),
            optional("indicator", Kind::Texts),
            optional("result_level", Kind::Word(ResultLevel::WORDS)),
            optional("review_year", Kind::Year),
        ],
    },
];
