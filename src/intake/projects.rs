//! The sheets of the programme: axes, objectives, projects, scores, sources, envelopes and financing.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::diagnosis::{reach, sector};
use super::judgements::judgement;
use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::i18n::fold;
use crate::model::{
    Arrangement, Axis, AxisId, Certainty, Competence, CriterionId, CriterionJudgement, Envelope, Environment,
    Financing, FinancingSource, GenderMarker, LandStatus, NeedId, Objective, ObjectiveId, Plan, Project, ProjectId,
    ProjectScores, SourceId, SourceKind,
};

/// Reads the sheets of the programme.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    sheets.each_id("axes", "axis_id", findings, |row, id| {
        if let Some(title) = row.required_texts("title") {
            plan.axes.push(Axis { id: AxisId::new(id), title });
        }
    });
    sheets.each_id("objectives", "objective_id", findings, |row, id| {
        let axis = row.reference("axis_id", sheets.ids("axes"));
        if let (Some(axis), Some(title)) = (axis, row.required_texts("title")) {
            plan.objectives.push(Objective { id: ObjectiveId::new(id), axis: AxisId::new(&axis), title });
        }
    });
    sheets.each_id("projects", "project_id", findings, |row, id| plan.projects.extend(project(sheets, row, id)));
    sheets.each_id("sources", "source_id", findings, |row, id| {
        let kind = row.required_word("source_kind", SourceKind::WORDS).and_then(SourceKind::from_word);
        if let (Some(kind), Some(name)) = (kind, row.required_texts("name")) {
            let carries_over = row.yes_no("carry_over");
            plan.sources.push(FinancingSource { id: SourceId::new(id), name, kind, carries_over });
        }
    });
    sheets.each_id("scores", "project_id", findings, |row, id| {
        if sheets.ids("projects").contains(id) {
            plan.scores.push(scores(sheets, row, id));
        } else {
            // Reading it as a reference reports it.
            row.reference("project_id", sheets.ids("projects"));
        }
    });
    sheets.each_row("judgements", findings, |row| plan.judgements.extend(said(sheets, row)));
    sheets.each_row("envelopes", findings, |row| {
        let source = row.reference("source_id", sheets.ids("sources"));
        if let (Some(source), Some(year), Some(amount)) = (source, row.year("year"), row.money("amount_dh")) {
            let certainty = row.word("certainty", Certainty::WORDS).and_then(Certainty::from_word);
            plan.envelopes.push(Envelope { source: SourceId::new(&source), year, amount, certainty });
        }
    });
    sheets.each_row("financing", findings, |row| {
        let project = row.reference("project_id", sheets.ids("projects"));
        let source = row.reference("source_id", sheets.ids("sources"));
        if let (Some(project), Some(source), Some(amount)) = (project, source, row.money("amount_dh")) {
            plan.financing.push(Financing {
                project: ProjectId::new(&project),
                source: SourceId::new(&source),
                amount,
                certainty: row.word("certainty", Certainty::WORDS).and_then(Certainty::from_word),
                convention: row.text("convention").unwrap_or_default(),
            });
        }
    });
}

fn project(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Project> {
    let title = row.required_texts("title")?;
    let sector = sector(sheets, row)?;
    let needs = row.references("needs", sheets.ids("needs")).unwrap_or_default();
    let prerequisites = row.references("prerequisites", sheets.ids("projects")).unwrap_or_default();
    let lead = if sheets.has("sources") { row.reference("lead", sheets.ids("sources")) } else { None };
    let duration = row.whole("duration_years", 1, 20).map_or(1, |years| years.value);
    Some(Project {
        id: ProjectId::new(id),
        title,
        sector,
        axis: row.reference("axis_id", sheets.ids("axes")).map(|id| AxisId::new(&id)),
        objective: row.reference("objective_id", sheets.ids("objectives")).map(|id| ObjectiveId::new(&id)),
        reach: reach(sheets, row),
        needs: needs.iter().map(|id| NeedId::new(id)).collect(),
        lead: lead.map(|id| SourceId::new(&id)),
        competence: row.word("competence", Competence::WORDS).and_then(Competence::from_word),
        land: row.word("land_status", LandStatus::WORDS).and_then(LandStatus::from_word),
        cost: row.money("cost_dh"),
        duration_years: u16::try_from(duration).unwrap_or(1),
        earliest: row.year("earliest_year"),
        recurrent_cost: row.money("recurrent_cost_dh"),
        women: row.whole("beneficiaries_women", 0, 50_000_000),
        men: row.whole("beneficiaries_men", 0, 50_000_000),
        marker: row.word("gender_marker", GenderMarker::WORDS).and_then(GenderMarker::from_word),
        marker_note: row.texts("gender_note"),
        environment: row.word("environment", Environment::WORDS).and_then(Environment::from_word),
        arrangement: row.word("arrangement", Arrangement::WORDS).and_then(Arrangement::from_word),
        prerequisites: prerequisites.iter().map(|id| ProjectId::new(id)).collect(),
        cell: row.cell("project_id"),
    })
}

/// What was said about the weight of a criterion, which is named by its id or its title in any language.
fn said(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<CriterionJudgement> {
    let criterion = row.required_text("criterion")?;
    let against = row.text("against");
    let said = row.required_text("judgement")?;
    let cell = row.cell("judgement");
    let criterion = criterion_of(sheets, row, "criterion", &criterion)?;
    let against = match against {
        Some(text) => Some(criterion_of(sheets, row, "against", &text)?),
        None => None,
    };
    let Some(value) = judgement(&said).and_then(Decimal::from_f64) else {
        row.report("judgement", Diagnostic::new(Code::NotANumber).with("value", said));
        return None;
    };
    Some(CriterionJudgement { who: row.text("who").unwrap_or_default(), criterion, against, value, cell })
}

fn criterion_of(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str, text: &str) -> Option<CriterionId> {
    let folded = fold(text);
    let criteria = &sheets.profile.scoring.criteria;
    let found = criteria.iter().find(|criterion| {
        let title = &criterion.title;
        [&criterion.id, &title.ar, &title.fr, &title.en].into_iter().any(|name| fold(name) == folded)
    });
    if found.is_none() {
        let words: Vec<&str> = criteria.iter().map(|criterion| criterion.id.as_str()).collect();
        let finding = Diagnostic::new(Code::UnknownWord).with("value", text.to_owned());
        row.report(key, finding.with("words", words.join(", ")));
    }
    found.map(|criterion| CriterionId::new(&criterion.id))
}

fn scores(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> ProjectScores {
    let [lowest, highest] = sheets.profile.scoring.scale.map(Decimal::from);
    let by_criterion: BTreeMap<_, _> = sheets
        .profile
        .scoring
        .criteria
        .iter()
        .filter_map(|criterion| {
            let score = row.number(&criterion.id, (lowest, highest))?;
            Some((CriterionId::new(&criterion.id), score))
        })
        .collect();
    ProjectScores { project: ProjectId::new(id), by_criterion }
}
