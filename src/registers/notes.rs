//! What in the registers cannot be right, or leaves something open.

use super::heard::day_of;
use super::{Given, Review};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::Date;
use crate::source::CellRef;

/// Checks the registers.
pub(super) fn notes(given: &Given<'_>, review: &Review) -> Findings {
    let mut findings = Findings::default();
    consultations(given, review, &mut findings);
    commitments(given, &mut findings);
    outreach(given, &mut findings);
    days(given, &mut findings);
    means(given, review, &mut findings);
    findings
}

fn consultations(given: &Given<'_>, review: &Review, findings: &mut Findings) {
    for it in given.plan.registers.consultations.iter().filter(|it| day_of(given, it).is_none()) {
        let finding = Diagnostic::new(Code::ConsultationUndated).at_cell(&it.cell);
        findings.push(finding.with("stakeholder", it.stakeholder.as_str()));
    }
    if !review.heard.unheard.is_empty() {
        let ids: Vec<&str> = review.heard.unheard.iter().map(crate::model::StakeholderId::as_str).collect();
        findings.push(Diagnostic::new(Code::StakeholdersUnheard).with("n", ids.len()).with("ids", ids.join(", ")));
    }
}

fn commitments(given: &Given<'_>, findings: &mut Findings) {
    for it in &given.plan.registers.commitments {
        let at = |code: Code| Diagnostic::new(code).at_cell(&it.cell).with("commitment", it.id.as_str());
        if it.project.is_none() && it.programme.is_none() && it.sector.is_none() {
            findings.push(at(Code::CommitmentOfNothing));
        }
        let cost = it.project.as_ref().and_then(|id| given.plan.project(id)).and_then(|it| it.cost.as_ref());
        if let (Some(amount), Some(cost)) = (&it.amount, cost)
            && amount.value > cost.value
        {
            findings.push(
                at(Code::PledgeBeyondCost)
                    .with("amount", amount.value.dirhams().normalize())
                    .with("cost", cost.value.dirhams().normalize()),
            );
        }
    }
}

fn outreach(given: &Given<'_>, findings: &mut Findings) {
    for it in &given.plan.registers.dissemination {
        if it.date.is_none() || (it.zone.is_none() && it.localities.is_none()) {
            findings.push(Diagnostic::new(Code::DisseminationNowhere).at_cell(&it.cell));
        }
    }
}

/// What ends before it begins.
fn days(given: &Given<'_>, findings: &mut Findings) {
    let registers = &given.plan.registers;
    let mut compare = |id: &str, first: Option<Date>, last: Option<Date>, cell: &CellRef| {
        if let (Some(first), Some(last)) = (first, last)
            && last < first
        {
            let finding = Diagnostic::new(Code::EndsBeforeStart).at_cell(cell).with("id", id);
            findings.push(finding.with("first", first.to_string()).with("last", last.to_string()));
        }
    };
    registers.requests.iter().for_each(|it| compare(it.id.as_str(), it.asked, it.answered, &it.cell));
    registers.commitments.iter().for_each(|it| compare(it.id.as_str(), it.date, it.done, &it.cell));
    registers.studies.iter().for_each(|it| compare(it.id.as_str(), it.start, it.end, &it.cell));
    registers.support_contracts.iter().for_each(|it| compare(it.id.as_str(), it.signed, it.end, &it.cell));
}

fn means(given: &Given<'_>, review: &Review, findings: &mut Findings) {
    for it in review.supports.iter().filter(|it| it.is_exceeded()) {
        let contract = given.plan.registers.support_contracts.iter().find(|contract| contract.id == it.id);
        let finding = Diagnostic::new(Code::SupportExceeded).with("support", it.id.as_str());
        let finding = finding.with("days", it.days_done.normalize()).with("paid", it.paid.dirhams().normalize());
        findings.push(contract.map_or(finding.clone(), |contract| finding.at_cell(&contract.cell)));
    }
    let open: Vec<&str> = review.lessons.gaps.iter().filter(|it| it.is_unanswered()).map(|it| it.id.as_str()).collect();
    if !open.is_empty() {
        findings.push(Diagnostic::new(Code::GapWithoutTraining).with("n", open.len()).with("ids", open.join(", ")));
    }
}
