//! The sheets of the follow-up: progress, targets and results, difficulties, complaints, evaluations.

use super::{Kind, PCT, SheetSpec, optional, required};
use crate::model::{Channel, ComplaintResult, DelayReason, EvaluationCriterion, WorkStatus};

/// Any quantity.
const QUANTITY: Kind = Kind::Number(-1_000_000_000, 1_000_000_000);
/// Women and men; a complaint has no other sex.
const PERSON_SEX: &[&str] = &["F", "M"];

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "progress",
        workbook: "tracking",
        columns: &[
            required("progress_date", Kind::Date),
            required("project_id", Kind::Reference("projects")),
            optional("component", Kind::Text),
            optional("component_cost_dh", Kind::Money),
            optional("planned_quantity", QUANTITY),
            optional("done_quantity", QUANTITY),
            optional("physical_pct", PCT),
            optional("credits_dh", Kind::Money),
            optional("committed_dh", Kind::Money),
            optional("mandated_dh", Kind::Money),
            optional("work_status", Kind::Word(WorkStatus::WORDS)),
            optional("delay_reason", Kind::Word(DelayReason::WORDS)),
            optional("note", Kind::Text),
        ],
    },
    SheetSpec {
        key: "targets",
        workbook: "tracking",
        columns: &[
            required("target_id", Kind::Id),
            required("title", Kind::Texts),
            optional("unit", Kind::Texts),
            optional("project_id", Kind::Reference("projects")),
            optional("objective_id", Kind::Reference("objectives")),
            optional("baseline", QUANTITY),
            optional("baseline_women", QUANTITY),
            optional("baseline_men", QUANTITY),
            optional("target", QUANTITY),
            optional("target_women", QUANTITY),
            optional("target_men", QUANTITY),
            optional("target_year", Kind::Year),
        ],
    },
    SheetSpec {
        key: "results",
        workbook: "tracking",
        columns: &[
            required("result_date", Kind::Date),
            required("target_id", Kind::Reference("targets")),
            optional("result", QUANTITY),
            optional("result_women", QUANTITY),
            optional("result_men", QUANTITY),
        ],
    },
    SheetSpec {
        key: "difficulties",
        workbook: "tracking",
        columns: &[
            required("difficulty_id", Kind::Id),
            required("opened_date", Kind::Date),
            required("delay_reason", Kind::Word(DelayReason::WORDS)),
            optional("project_id", Kind::Reference("projects")),
            optional("description", Kind::Texts),
            optional("measure", Kind::Texts),
            optional("owner", Kind::Texts),
            optional("due_date", Kind::Date),
            optional("closed_date", Kind::Date),
        ],
    },
    SheetSpec {
        key: "complaints",
        workbook: "tracking",
        columns: &[
            required("complaint_id", Kind::Id),
            required("received_date", Kind::Date),
            required("sector", Kind::Sector),
            optional("channel", Kind::Word(Channel::WORDS)),
            optional("locality_id", Kind::Reference("localities")),
            optional("sex", Kind::Word(PERSON_SEX)),
            optional("project_id", Kind::Reference("projects")),
            optional("answered_date", Kind::Date),
            optional("complaint_result", Kind::Word(ComplaintResult::WORDS)),
        ],
    },
    SheetSpec {
        key: "evaluations",
        workbook: "tracking",
        columns: &[
            required("evaluation_id", Kind::Id),
            required("question", Kind::Texts),
            required("evaluation_criterion", Kind::Word(EvaluationCriterion::WORDS)),
            optional("method", Kind::Texts),
            optional("axis_id", Kind::Reference("axes")),
            optional("evaluator", Kind::Texts),
            optional("independence", Kind::Texts),
            optional("planned_date", Kind::Date),
            optional("done_date", Kind::Date),
            optional("finding", Kind::Texts),
            optional("response", Kind::Texts),
        ],
    },
];
