//! The sheets of the registers.

use rust_decimal::Decimal;

use super::diagnosis;
use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::Findings;
use crate::model::{
    ActionId, ActorKind, Capacity, CapacityId, CoachEntry, Commitment, CommitmentId, CommitmentStatus,
    CommunicationAction, Consultation, Dissemination, Document, DocumentId, LegalBase, LegalNeed, LegalNeedId,
    LocalityId, Medium, Occasion, PillarId, PlanPart, Practice, PracticeId, ProjectId, Reach, Referral, Registers,
    Request, RequestId, RequestKind, ScoreCard, SectorId, SocialId, SocialTeam, SpokenLanguage, Stakeholder,
    StakeholderId, Study, StudyId, SupportContract, SupportId, Training, TrainingId, WorkshopId, ZoneId,
};
use crate::source::Sourced;

/// Most persons that a cell may count.
const PERSONS: u32 = 50_000_000;
/// Most days of a contract.
const DAYS: i64 = 1_000;

/// Reads the sheets of the registers.
pub(super) fn read(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    actors(sheets, registers, findings);
    knowledge(sheets, registers, findings);
    outreach(sheets, registers, findings);
    means(sheets, registers, findings);
    asked(sheets, registers, findings);
}

fn actors(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    sheets.each_id("stakeholders", "stakeholder_id", findings, |row, id| {
        registers.stakeholders.extend(stakeholder(sheets, row, id));
    });
    sheets.each_row("consultations", findings, |row| registers.consultations.extend(consultation(sheets, row)));
    sheets.each_id("commitments", "commitment_id", findings, |row, id| {
        registers.commitments.extend(commitment(sheets, row, id));
    });
}

fn knowledge(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    sheets.each_id("documents", "document_id", findings, |row, id| {
        registers.documents.extend(document(sheets, row, id));
    });
    sheets.each_id("practices", "practice_id", findings, |row, id| {
        registers.practices.extend(practice(sheets, row, id));
    });
    sheets.each_id("legal_needs", "legal_need_id", findings, |row, id| {
        registers.legal_needs.extend(legal_need(row, id));
    });
    sheets.each_row("legal_bases", findings, |row| registers.legal_bases.extend(legal_base(sheets, row)));
}

fn outreach(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    sheets.each_id("communication", "action_id", findings, |row, id| registers.communication.extend(action(row, id)));
    sheets.each_row("dissemination", findings, |row| registers.dissemination.extend(dissemination(sheets, row)));
    sheets.each_row("score_cards", findings, |row| registers.score_cards.extend(score_card(sheets, row)));
}

fn means(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    sheets.each_id("capacities", "capacity_id", findings, |row, id| registers.capacities.extend(capacity(row, id)));
    sheets.each_id("trainings", "training_id", findings, |row, id| {
        registers.trainings.extend(training(sheets, row, id));
    });
    sheets.each_row("social_workers", findings, |row| registers.social_teams.extend(social_team(sheets, row)));
    sheets.each_row("referrals", findings, |row| registers.referrals.extend(referral(row)));
}

fn asked(sheets: &Sheets<'_>, registers: &mut Registers, findings: &mut Findings) {
    sheets.each_id("requests", "request_id", findings, |row, id| registers.requests.extend(request(sheets, row, id)));
    sheets.each_id("studies", "study_id", findings, |row, id| registers.studies.extend(study(sheets, row, id)));
    sheets.each_id("support_contracts", "support_id", findings, |row, id| {
        registers.support_contracts.extend(support(sheets, row, id));
    });
    sheets.each_row("coach_log", findings, |row| registers.coach_log.extend(coach_entry(sheets, row)));
}

fn of_stakeholder(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<StakeholderId> {
    row.reference("stakeholder_id", sheets.ids("stakeholders")).map(|id| StakeholderId::new(&id))
}

/// The stakeholder of a row that is nothing without one.
fn needed_stakeholder(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<StakeholderId> {
    row.required_text("stakeholder_id")?;
    of_stakeholder(sheets, row)
}

fn zone(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ZoneId> {
    row.reference("zone_id", sheets.ids("zones")).map(|id| ZoneId::new(&id))
}

fn project(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ProjectId> {
    row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id))
}

/// The sector of a row that may be of none.
fn sector(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<SectorId> {
    row.text("sector")?;
    diagnosis::sector(sheets, row)
}

fn days(row: &mut Row<'_, '_>, key: &str) -> Option<Sourced<Decimal>> {
    row.number(key, (Decimal::ZERO, Decimal::from(DAYS)))
}

fn stakeholder(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Stakeholder> {
    Some(Stakeholder {
        id: StakeholderId::new(id),
        name: row.required_texts("name")?,
        kind: ActorKind::from_word(row.required_word("actor_kind", ActorKind::WORDS)?)?,
        zone: zone(sheets, row),
        thematic_group: row.texts("thematic_group"),
        contact_role: row.texts("contact_role"),
        partner_role: row.texts("partner_role"),
    })
}

fn consultation(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Consultation> {
    Some(Consultation {
        stakeholder: needed_stakeholder(sheets, row)?,
        date: row.date("date"),
        occasion: row.word("occasion", Occasion::WORDS).and_then(Occasion::from_word),
        workshop: row.reference("workshop_id", sheets.ids("workshops")).map(|id| WorkshopId::new(&id)),
        position: row.texts("position"),
        cell: row.cell("stakeholder_id"),
    })
}

fn commitment(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Commitment> {
    Some(Commitment {
        id: CommitmentId::new(id),
        stakeholder: needed_stakeholder(sheets, row)?,
        text: row.required_texts("commitment")?,
        date: row.date("date"),
        sector: sector(sheets, row),
        project: project(sheets, row),
        programme: row.reference("programme_id", sheets.ids("programmes")).map(|id| SocialId::new(&id)),
        amount: row.money("amount_dh"),
        condition: row.texts("condition"),
        due: row.date("due_date"),
        done: row.date("done_date"),
        status: row.word("commitment_status", CommitmentStatus::WORDS).and_then(CommitmentStatus::from_word),
        cell: row.cell("commitment_id"),
    })
}

fn document(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Document> {
    Some(Document {
        id: DocumentId::new(id),
        title: row.required_texts("title")?,
        author: row.texts("author"),
        year: row.year("year"),
        sector: sector(sheets, row),
        finding: row.texts("finding"),
        recommendation: row.texts("recommendation"),
        used_in: row.word("used_in", PlanPart::WORDS).and_then(PlanPart::from_word),
        project: project(sheets, row),
    })
}

fn practice(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Practice> {
    Some(Practice {
        id: PracticeId::new(id),
        title: row.required_texts("title")?,
        origin: row.texts("origin"),
        context: row.texts("practice_context"),
        what_worked: row.texts("what_worked"),
        transferable_to: row.texts("transferable_to"),
        project: project(sheets, row),
    })
}

fn legal_need(row: &mut Row<'_, '_>, id: &str) -> Option<LegalNeed> {
    Some(LegalNeed {
        id: LegalNeedId::new(id),
        text: row.required_texts("legal_text")?,
        article: row.text("article").unwrap_or_default(),
        problem: row.required_texts("legal_problem")?,
        change: row.texts("proposed_change"),
        authority: row.texts("authority"),
    })
}

fn legal_base(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<LegalBase> {
    Some(LegalBase {
        text: row.required_texts("legal_text")?,
        article: row.text("article").unwrap_or_default(),
        object: row.texts("legal_object"),
        project: project(sheets, row),
        pillar: row.text("pillar_id").map(|id| PillarId::new(&id)),
        is_verified: row.yes_no("text_verified"),
    })
}

fn action(row: &mut Row<'_, '_>, id: &str) -> Option<CommunicationAction> {
    Some(CommunicationAction {
        id: ActionId::new(id),
        audience: row.required_texts("audience")?,
        message: row.required_texts("message")?,
        medium: row.word("medium", Medium::WORDS).and_then(Medium::from_word),
        language: row.word("message_language", SpokenLanguage::WORDS).and_then(SpokenLanguage::from_word),
        planned: row.date("planned_date"),
        done: row.date("done_date"),
        cost: row.money("cost_dh"),
        reach_planned: row.whole("reach_planned", 0, PERSONS),
        reach_done: row.whole("reach_done", 0, PERSONS),
        cell: row.cell("action_id"),
    })
}

fn dissemination(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Dissemination> {
    // An empty cell reaches nobody; only the word for all means every locality.
    let localities = row.text("localities").map(|_| match row.references("localities", sheets.ids("localities")) {
        None => Reach::WholeCommune,
        Some(ids) => Reach::Localities(ids.iter().map(|id| LocalityId::new(id)).collect()),
    });
    Some(Dissemination {
        shared: row.required_texts("shared_document")?,
        date: row.date("date"),
        action: row.reference("action_id", sheets.ids("communication")).map(|id| ActionId::new(&id)),
        zone: zone(sheets, row),
        localities,
        medium: row.word("medium", Medium::WORDS).and_then(Medium::from_word),
        cell: row.cell("shared_document"),
    })
}

fn score_card(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ScoreCard> {
    let range = (Decimal::ONE, Decimal::from(5));
    Some(ScoreCard {
        date: row.date("survey_date"),
        zone: zone(sheets, row),
        sector: diagnosis::sector(sheets, row)?,
        n_women: row.whole("respondents_women", 0, PERSONS),
        n_men: row.whole("respondents_men", 0, PERSONS),
        women: row.number("score_women", range),
        men: row.number("score_men", range),
    })
}

fn capacity(row: &mut Row<'_, '_>, id: &str) -> Option<Capacity> {
    Some(Capacity {
        id: CapacityId::new(id),
        body: row.required_texts("capacity_body")?,
        skill: row.required_texts("skill")?,
        present: row.whole("present_level", 0, 4),
        required: row.whole("required_level", 0, 4),
    })
}

fn training(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Training> {
    let capacities = row.references("capacity_ids", sheets.ids("capacities")).unwrap_or_default();
    Some(Training {
        id: TrainingId::new(id),
        title: row.required_texts("title")?,
        capacities: capacities.iter().map(|id| CapacityId::new(id)).collect(),
        trainer: row.texts("trainer"),
        planned: row.date("planned_date"),
        done: row.date("done_date"),
        days: days(row, "training_days"),
        places: row.whole("places", 0, PERSONS),
        women: row.whole("attended_women", 0, PERSONS),
        men: row.whole("attended_men", 0, PERSONS),
        cost: row.money("cost_dh"),
        cell: row.cell("training_id"),
    })
}

fn social_team(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<SocialTeam> {
    Some(SocialTeam {
        service: row.required_texts("service")?,
        zone: zone(sheets, row),
        workers: row.whole("social_workers", 0, PERSONS),
        households: row.whole("followed_households", 0, PERSONS),
    })
}

fn referral(row: &mut Row<'_, '_>) -> Option<Referral> {
    Some(Referral {
        situation: row.required_texts("situation")?,
        first: row.required_texts("first_service")?,
        next: row.texts("next_service"),
        days: row.whole("answer_days", 0, 1_000),
    })
}

fn request(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Request> {
    Some(Request {
        id: RequestId::new(id),
        stakeholder: needed_stakeholder(sheets, row)?,
        kind: row.word("request_kind", RequestKind::WORDS).and_then(RequestKind::from_word),
        object: row.required_texts("request_object")?,
        asked: row.date("asked_date"),
        due: row.date("due_date"),
        answered: row.date("answered_date"),
        reference: row.text("reference").unwrap_or_default(),
        cell: row.cell("request_id"),
    })
}

fn study(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Study> {
    Some(Study {
        id: StudyId::new(id),
        title: row.required_texts("title")?,
        question: row.required_texts("study_question")?,
        data_needed: row.texts("data_needed"),
        deliverable: row.texts("deliverable"),
        stakeholder: of_stakeholder(sheets, row),
        start: row.date("start_date"),
        end: row.date("end_date"),
        amount: row.money("amount_dh"),
        cell: row.cell("study_id"),
    })
}

fn support(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<SupportContract> {
    Some(SupportContract {
        id: SupportId::new(id),
        stakeholder: needed_stakeholder(sheets, row)?,
        purpose: row.required_texts("support_purpose")?,
        deliverable: row.texts("deliverable"),
        reference: row.text("reference").unwrap_or_default(),
        signed: row.date("signed_date"),
        end: row.date("end_date"),
        days: days(row, "contract_days"),
        amount: row.money("amount_dh"),
        cell: row.cell("support_id"),
    })
}

fn coach_entry(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<CoachEntry> {
    row.required_text("support_id")?;
    Some(CoachEntry {
        support: SupportId::new(&row.reference("support_id", sheets.ids("support_contracts"))?),
        date: row.date("date"),
        days: days(row, "log_days"),
        activity: row.texts("coach_activity"),
        deliverable: row.texts("deliverable"),
        paid: row.money("paid_dh"),
    })
}
