//! The sheets of the registers: actors and what they promise, evidence, communication, capacities, texts of law, requests,
//! support and the citizens' score card. Institutions only: no column takes a person.

use super::{Kind, PERSONS, SheetSpec, optional, required};
use crate::model::{ActorKind, CommitmentStatus, Medium, Occasion, PlanPart, RequestKind, SpokenLanguage};

const STAKEHOLDER: Kind = Kind::Reference("stakeholders");
const PROJECT: Kind = Kind::Reference("projects");
const ZONE: Kind = Kind::Reference("zones");
/// From nothing to mastery.
const LEVEL: Kind = Kind::Whole(0, 4);
const DAYS: Kind = Kind::Number(0, 1_000);
/// From very bad to very good.
const SCORE: Kind = Kind::Number(1, 5);

/// In the order of the workbook.
pub(super) const SHEETS: &[SheetSpec] = &[
    SheetSpec {
        key: "stakeholders",
        workbook: "registers",
        columns: &[
            required("stakeholder_id", Kind::Id),
            required("name", Kind::Texts),
            required("actor_kind", Kind::Word(ActorKind::WORDS)),
            optional("zone_id", ZONE),
            optional("thematic_group", Kind::Texts),
            optional("contact_role", Kind::Texts),
            optional("partner_role", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "consultations",
        workbook: "registers",
        columns: &[
            required("stakeholder_id", STAKEHOLDER),
            optional("date", Kind::Date),
            optional("occasion", Kind::Word(Occasion::WORDS)),
            optional("workshop_id", Kind::Reference("workshops")),
            optional("position", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "commitments",
        workbook: "registers",
        columns: &[
            required("commitment_id", Kind::Id),
            required("stakeholder_id", STAKEHOLDER),
            required("commitment", Kind::Texts),
            optional("date", Kind::Date),
            optional("sector", Kind::Sector),
            optional("project_id", PROJECT),
            optional("programme_id", Kind::Reference("programmes")),
            optional("amount_dh", Kind::Money),
            optional("condition", Kind::Texts),
            optional("due_date", Kind::Date),
            optional("done_date", Kind::Date),
            optional("commitment_status", Kind::Word(CommitmentStatus::WORDS)),
        ],
    },
    SheetSpec {
        key: "documents",
        workbook: "registers",
        columns: &[
            required("document_id", Kind::Id),
            required("title", Kind::Texts),
            optional("author", Kind::Texts),
            optional("year", Kind::Year),
            optional("sector", Kind::Sector),
            optional("finding", Kind::Texts),
            optional("recommendation", Kind::Texts),
            optional("used_in", Kind::Word(PlanPart::WORDS)),
            optional("project_id", PROJECT),
        ],
    },
    SheetSpec {
        key: "practices",
        workbook: "registers",
        columns: &[
            required("practice_id", Kind::Id),
            required("title", Kind::Texts),
            optional("origin", Kind::Texts),
            optional("practice_context", Kind::Texts),
            optional("what_worked", Kind::Texts),
            optional("transferable_to", Kind::Texts),
            optional("project_id", PROJECT),
        ],
    },
    SheetSpec {
        key: "communication",
        workbook: "registers",
        columns: &[
            required("action_id", Kind::Id),
            required("audience", Kind::Texts),
            required("message", Kind::Texts),
            optional("medium", Kind::Word(Medium::WORDS)),
            optional("message_language", Kind::Word(SpokenLanguage::WORDS)),
            optional("planned_date", Kind::Date),
            optional("done_date", Kind::Date),
            optional("cost_dh", Kind::Money),
            optional("reach_planned", PERSONS),
            optional("reach_done", PERSONS),
        ],
    },
    SheetSpec {
        key: "dissemination",
        workbook: "registers",
        columns: &[
            required("shared_document", Kind::Texts),
            optional("date", Kind::Date),
            optional("action_id", Kind::Reference("communication")),
            optional("zone_id", ZONE),
            optional("localities", Kind::References("localities")),
            optional("medium", Kind::Word(Medium::WORDS)),
        ],
    },
    SheetSpec {
        key: "capacities",
        workbook: "registers",
        columns: &[
            required("capacity_id", Kind::Id),
            required("capacity_body", Kind::Texts),
            required("skill", Kind::Texts),
            optional("present_level", LEVEL),
            optional("required_level", LEVEL),
        ],
    },
    SheetSpec {
        key: "trainings",
        workbook: "registers",
        columns: &[
            required("training_id", Kind::Id),
            required("title", Kind::Texts),
            optional("capacity_ids", Kind::References("capacities")),
            optional("trainer", Kind::Texts),
            optional("planned_date", Kind::Date),
            optional("done_date", Kind::Date),
            optional("training_days", DAYS),
            optional("places", PERSONS),
            optional("attended_women", PERSONS),
            optional("attended_men", PERSONS),
            optional("cost_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "social_workers",
        workbook: "registers",
        columns: &[
            required("service", Kind::Texts),
            optional("zone_id", ZONE),
            optional("social_workers", PERSONS),
            optional("followed_households", PERSONS),
        ],
    },
    SheetSpec {
        key: "referrals",
        workbook: "registers",
        columns: &[
            required("situation", Kind::Texts),
            required("first_service", Kind::Texts),
            optional("next_service", Kind::Texts),
            optional("answer_days", Kind::Whole(0, 1_000)),
        ],
    },
    SheetSpec {
        key: "legal_needs",
        workbook: "registers",
        columns: &[
            required("legal_need_id", Kind::Id),
            required("legal_text", Kind::Texts),
            optional("article", Kind::Text),
            required("legal_problem", Kind::Texts),
            optional("proposed_change", Kind::Texts),
            optional("authority", Kind::Texts),
        ],
    },
    SheetSpec {
        key: "legal_bases",
        workbook: "registers",
        columns: &[
            required("legal_text", Kind::Texts),
            optional("article", Kind::Text),
            optional("legal_object", Kind::Texts),
            optional("project_id", PROJECT),
            optional("pillar_id", Kind::Text),
            optional("text_verified", Kind::YesNo),
        ],
    },
    SheetSpec {
        key: "requests",
        workbook: "registers",
        columns: &[
            required("request_id", Kind::Id),
            required("stakeholder_id", STAKEHOLDER),
            optional("request_kind", Kind::Word(RequestKind::WORDS)),
            required("request_object", Kind::Texts),
            optional("asked_date", Kind::Date),
            optional("due_date", Kind::Date),
            optional("answered_date", Kind::Date),
            optional("reference", Kind::Text),
        ],
    },
    SheetSpec {
        key: "studies",
        workbook: "registers",
        columns: &[
            required("study_id", Kind::Id),
            required("title", Kind::Texts),
            required("study_question", Kind::Texts),
            optional("data_needed", Kind::Texts),
            optional("deliverable", Kind::Texts),
            optional("stakeholder_id", STAKEHOLDER),
            optional("start_date", Kind::Date),
            optional("end_date", Kind::Date),
            optional("amount_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "support_contracts",
        workbook: "registers",
        columns: &[
            required("support_id", Kind::Id),
            required("stakeholder_id", STAKEHOLDER),
            required("support_purpose", Kind::Texts),
            optional("deliverable", Kind::Texts),
            optional("reference", Kind::Text),
            optional("signed_date", Kind::Date),
            optional("end_date", Kind::Date),
            optional("contract_days", DAYS),
            optional("amount_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "coach_log",
        workbook: "registers",
        columns: &[
            required("support_id", Kind::Reference("support_contracts")),
            optional("date", Kind::Date),
            optional("log_days", DAYS),
            optional("coach_activity", Kind::Texts),
            optional("deliverable", Kind::Texts),
            optional("paid_dh", Kind::Money),
        ],
    },
    SheetSpec {
        key: "score_cards",
        workbook: "registers",
        columns: &[
            optional("survey_date", Kind::Date),
            optional("zone_id", ZONE),
            required("sector", Kind::Sector),
            optional("respondents_women", PERSONS),
            optional("respondents_men", PERSONS),
            optional("score_women", SCORE),
            optional("score_men", SCORE),
        ],
    },
];
