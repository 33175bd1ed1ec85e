//! The sheets of the workshops' tools, of the problem trees and of gender analysis.

use super::diagnosis::sector;
use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    AccessControl, Activity, Alignment, Alternative, Cluster, ClusterId, Degree, Evidence, GenderAnswer,
    GenderQuestion, GivenAnswer, Group, MarkerProof, NeedId, NodeId, NodeKind, ObjectiveId, PairChoice, Person, Plan,
    ProgrammeLevel, ProjectId, Relation, Role, StoneCount, TimeUse, TreeNode, VennCircle, WorkshopId,
};

/// Reads the sheets of the tools and of gender analysis.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    sheets.each_id("clusters", "cluster_id", findings, |row, id| plan.clusters.extend(cluster(sheets, row, id)));
    sheets.each_id("problem_tree", "node_id", findings, |row, id| plan.tree.extend(node(sheets, row, id)));
    sheets.each_row("pairwise", findings, |row| plan.pairs.extend(pair(sheets, row)));
    sheets.each_row("stones", findings, |row| plan.stones.extend(stones(sheets, row)));
    sheets.each_row("venn", findings, |row| plan.venn.extend(circle(sheets, row)));
    sheets.each_row("activities", findings, |row| plan.activities.extend(activity(row)));
    sheets.each_row("access_control", findings, |row| plan.access.extend(access(row)));
    sheets.each_row("time_use", findings, |row| plan.time_use.extend(time_use(sheets, row)));
    sheets.each_row("marker_proof", findings, |row| plan.marker_proofs.extend(proof(sheets, row)));
    sheets.each_row("alignments", findings, |row| plan.alignments.extend(alignment(sheets, row)));
    sheets.each_row("alternatives", findings, |row| plan.alternatives.extend(alternative(sheets, row)));
    sheets.each_row("gender_answers", findings, |row| plan.gender_answers.extend(gender_answer(row)));
}

fn workshop(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str) -> Option<WorkshopId> {
    row.reference(key, sheets.ids("workshops")).map(|id| WorkshopId::new(&id))
}

/// A reference that the row cannot do without.
fn needed(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str, sheet: &'static str) -> Option<String> {
    row.required_text(key)?;
    row.reference(key, sheets.ids(sheet))
}

fn cluster(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Cluster> {
    Some(Cluster {
        id: ClusterId::new(id),
        title: row.required_texts("title")?,
        sector: sector(sheets, row)?,
        objective: row.reference("objective_id", sheets.ids("objectives")).map(|id| ObjectiveId::new(&id)),
        agreed_in: workshop(sheets, row, "agreed_in"),
        is_agreed: row.yes_no("agreed"),
        disputed: row.texts("disputed"),
    })
}

fn node(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<TreeNode> {
    Some(TreeNode {
        id: NodeId::new(id),
        cluster: ClusterId::new(&needed(sheets, row, "cluster_id", "clusters")?),
        parent: row.reference("parent_id", sheets.ids("problem_tree")).map(|id| NodeId::new(&id)),
        kind: NodeKind::from_word(row.required_word("node_kind", NodeKind::WORDS)?)?,
        statement: row.required_texts("statement")?,
        mirror: row.texts("mirror"),
        cell: row.cell("node_id"),
    })
}

fn group(row: &mut Row<'_, '_>) -> Option<Group> {
    Group::from_word(row.required_word("group", Group::WORDS)?)
}

/// # Findings
/// `PairWithoutWinner` when the winner is neither of the two needs, or a need is compared with itself.
fn pair(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<PairChoice> {
    let workshop = workshop(sheets, row, "workshop_id");
    let group = group(row)?;
    let a = needed(sheets, row, "need_a", "needs")?;
    let b = needed(sheets, row, "need_b", "needs")?;
    let winner = needed(sheets, row, "preferred_need", "needs")?;
    if a == b || (winner != a && winner != b) {
        let finding = Diagnostic::new(Code::PairWithoutWinner).with("winner", winner).with("a", a).with("b", b);
        row.report("preferred_need", finding);
        return None;
    }
    let loser = NeedId::new(if winner == a { &b } else { &a });
    Some(PairChoice { workshop, group, winner: NeedId::new(&winner), loser, cell: row.cell("preferred_need") })
}

fn stones(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<StoneCount> {
    let workshop = workshop(sheets, row, "workshop_id");
    let group = group(row)?;
    let need = NeedId::new(&needed(sheets, row, "need_id", "needs")?);
    Some(StoneCount { workshop, group, need, stones: row.whole("stones", 0, 10_000)? })
}

fn circle(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<VennCircle> {
    Some(VennCircle {
        workshop: workshop(sheets, row, "workshop_id"),
        institution: row.required_texts("institution")?,
        importance: row.whole("importance", 1, 5)?,
        closeness: row.whole("closeness", 1, 5)?,
        relation: row.word("relation", Relation::WORDS).and_then(Relation::from_word),
    })
}

fn activity(row: &mut Row<'_, '_>) -> Option<Activity> {
    Some(Activity {
        name: row.required_texts("activity")?,
        role: Role::from_word(row.required_word("role", Role::WORDS)?)?,
        women: row.measure("women_hours", 0, 168),
        men: row.measure("men_hours", 0, 168),
        girls: row.measure("girls_hours", 0, 168),
        boys: row.measure("boys_hours", 0, 168),
    })
}

fn access(row: &mut Row<'_, '_>) -> Option<AccessControl> {
    let resource = row.required_texts("resource")?;
    let mut degree = |key: &str| row.word(key, Degree::WORDS).and_then(Degree::from_word);
    Some(AccessControl {
        access_women: degree("access_women"),
        access_men: degree("access_men"),
        control_women: degree("control_women"),
        control_men: degree("control_men"),
        resource,
    })
}

fn time_use(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<TimeUse> {
    let workshop = workshop(sheets, row, "workshop_id");
    let person = Person::from_word(row.required_word("person", Person::WORDS)?)?;
    let role = Role::from_word(row.required_word("role", Role::WORDS)?)?;
    match row.measure("hours", 0, 24) {
        Evidence::Known(hours) => Some(TimeUse { workshop, person, role, hours }),
        Evidence::Missing(_) => None,
    }
}

fn proof(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<MarkerProof> {
    Some(MarkerProof {
        project: ProjectId::new(&needed(sheets, row, "project_id", "projects")?),
        has_analysis: row.yes_no("gender_analysis"),
        does_no_harm: row.yes_no("no_harm"),
        objective: row.texts("equality_objective"),
        is_main_objective: row.yes_no("main_objective"),
        indicator: row.texts("sex_indicator"),
        will_report: row.yes_no("will_report"),
        cell: row.cell("project_id"),
    })
}

fn alignment(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Alignment> {
    Some(Alignment {
        objective: ObjectiveId::new(&needed(sheets, row, "objective_id", "objectives")?),
        level: ProgrammeLevel::from_word(row.required_word("programme_level", ProgrammeLevel::WORDS)?)?,
        programme: row.required_texts("programme")?,
        aim: row.texts("aim"),
    })
}

fn alternative(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Alternative> {
    Some(Alternative {
        objective: ObjectiveId::new(&needed(sheets, row, "objective_id", "objectives")?),
        title: row.required_texts("alternative")?,
        is_chosen: row.yes_no("chosen"),
        reason: row.texts("reason"),
        project: row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id)),
        cell: row.cell("objective_id"),
    })
}

fn gender_answer(row: &mut Row<'_, '_>) -> Option<GenderAnswer> {
    Some(GenderAnswer {
        question: GenderQuestion::from_word(row.required_word("gender_question", GenderQuestion::WORDS)?)?,
        answer: GivenAnswer::from_word(row.required_word("gender_answer", GivenAnswer::WORDS)?)?,
        note: row.texts("note"),
    })
}
