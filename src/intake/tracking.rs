//! The sheets of the follow-up.

use rust_decimal::Decimal;

use super::diagnosis::sector;
use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::Findings;
use crate::model::{
    AxisId, BySex, Channel, Complaint, ComplaintId, ComplaintResult, DelayReason, Difficulty, DifficultyId, Evaluation,
    EvaluationCriterion, EvaluationId, LocalityId, ObjectiveId, Plan, ProgressRecord, ProjectId, ResultRecord, Sex,
    Target, TargetId, WorkStatus,
};

/// Widest range of a quantity.
const MOST: i64 = 1_000_000_000;

/// Reads the sheets of the follow-up.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    let tracking = &mut plan.tracking;
    sheets.each_row("progress", findings, |row| tracking.progress.extend(progress(sheets, row)));
    sheets.each_id("targets", "target_id", findings, |row, id| tracking.targets.extend(target(sheets, row, id)));
    sheets.each_row("results", findings, |row| tracking.results.extend(result(sheets, row)));
    sheets.each_id("difficulties", "difficulty_id", findings, |row, id| {
        tracking.difficulties.extend(difficulty(sheets, row, id));
    });
    sheets.each_id("complaints", "complaint_id", findings, |row, id| {
        tracking.complaints.extend(complaint(sheets, row, id));
    });
    sheets.each_id("evaluations", "evaluation_id", findings, |row, id| {
        tracking.evaluations.extend(evaluation(sheets, row, id));
    });
}

fn project(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ProjectId> {
    row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id))
}

fn progress(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ProgressRecord> {
    let range = (Decimal::from(-MOST), Decimal::from(MOST));
    let record = ProgressRecord {
        date: row.date("progress_date")?,
        project: project(sheets, row)?,
        component: row.text("component").unwrap_or_default(),
        component_cost: row.money("component_cost_dh"),
        planned: row.number("planned_quantity", range),
        done: row.number("done_quantity", range),
        physical: row.number("physical_pct", (0.into(), 100.into())),
        credits: row.money("credits_dh"),
        committed: row.money("committed_dh"),
        mandated: row.money("mandated_dh"),
        status: row.word("work_status", WorkStatus::WORDS).and_then(WorkStatus::from_word),
        reason: row.word("delay_reason", DelayReason::WORDS).and_then(DelayReason::from_word),
        note: row.text("note").unwrap_or_default(),
        cell: row.cell("project_id"),
    };
    // A row of the follow-up workbook that nobody has filled yet says nothing of its project.
    let money = [&record.credits, &record.committed, &record.mandated];
    let says_something = record.physical.is_some()
        || record.done.is_some()
        || record.status.is_some()
        || record.reason.is_some()
        || money.iter().any(|it| it.is_some());
    says_something.then_some(record)
}

fn by_sex(row: &mut Row<'_, '_>, key: &str) -> BySex {
    BySex {
        total: row.measure(key, -MOST, MOST),
        women: row.measure(&format!("{key}_women"), -MOST, MOST),
        men: row.measure(&format!("{key}_men"), -MOST, MOST),
    }
}

fn target(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Target> {
    Some(Target {
        id: TargetId::new(id),
        title: row.required_texts("title")?,
        unit: row.texts("unit"),
        project: project(sheets, row),
        objective: row.reference("objective_id", sheets.ids("objectives")).map(|id| ObjectiveId::new(&id)),
        baseline: by_sex(row, "baseline"),
        target: by_sex(row, "target"),
        year: row.year("target_year"),
        cell: row.cell("target_id"),
    })
}

fn result(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<ResultRecord> {
    Some(ResultRecord {
        date: row.date("result_date")?,
        target: TargetId::new(&row.reference("target_id", sheets.ids("targets"))?),
        value: by_sex(row, "result"),
        cell: row.cell("target_id"),
    })
}

fn difficulty(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Difficulty> {
    Some(Difficulty {
        id: DifficultyId::new(id),
        opened: row.date("opened_date")?,
        reason: DelayReason::from_word(row.required_word("delay_reason", DelayReason::WORDS)?)?,
        project: project(sheets, row),
        description: row.texts("description"),
        measure: row.texts("measure"),
        owner: row.texts("owner"),
        due: row.date("due_date"),
        closed: row.date("closed_date"),
        cell: row.cell("difficulty_id"),
    })
}

fn complaint(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Complaint> {
    Some(Complaint {
        id: ComplaintId::new(id),
        received: row.date("received_date")?,
        subject: sector(sheets, row)?,
        channel: row.word("channel", Channel::WORDS).and_then(Channel::from_word),
        locality: row.reference("locality_id", sheets.ids("localities")).map(|id| LocalityId::new(&id)),
        sex: row.word("sex", &["F", "M"]).map(|word| if word == "F" { Sex::Female } else { Sex::Male }),
        project: project(sheets, row),
        answered: row.date("answered_date"),
        result: row.word("complaint_result", ComplaintResult::WORDS).and_then(ComplaintResult::from_word),
    })
}

fn evaluation(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Evaluation> {
    Some(Evaluation {
        id: EvaluationId::new(id),
        question: row.required_texts("question")?,
        criterion: EvaluationCriterion::from_word(
            row.required_word("evaluation_criterion", EvaluationCriterion::WORDS)?,
        )?,
        method: row.texts("method"),
        axis: row.reference("axis_id", sheets.ids("axes")).map(|id| AxisId::new(&id)),
        evaluator: row.texts("evaluator"),
        independence: row.texts("independence"),
        planned: row.date("planned_date"),
        done: row.date("done_date"),
        finding: row.texts("finding"),
        response: row.texts("response"),
    })
}
