//! What in the records cannot be right, or needs a word of explanation.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Given;
use super::progress::of_record;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{ProgressRecord, WorkStatus};

/// Checks the records of the follow-up.
pub(super) fn notes(given: &Given<'_>) -> Findings {
    let mut findings = Findings::default();
    let tracking = &given.plan.tracking;
    let mut by_component: BTreeMap<(&str, &str), Vec<&ProgressRecord>> = BTreeMap::new();
    for record in &tracking.progress {
        by_component.entry((record.project.as_str(), record.component.as_str())).or_default().push(record);
        of_one(given, record, &mut findings);
    }
    for records in by_component.values_mut() {
        // Rows of a day keep their order.
        records.sort_by_key(|it| it.date);
        for pair in records.windows(2) {
            compare(pair[0], pair[1], &mut findings);
        }
    }
    for complaint in &tracking.complaints {
        if let Some(answered) = complaint.answered.filter(|it| *it < complaint.received) {
            let finding = Diagnostic::new(Code::AnsweredBeforeReceived).with("complaint", complaint.id.as_str());
            findings.push(finding.with("date", answered.to_string()));
        }
    }
    findings
}

fn of_one(given: &Given<'_>, record: &ProgressRecord, findings: &mut Findings) {
    let at = |code: Code| Diagnostic::new(code).at_cell(&record.cell).with("project", record.project.as_str());
    if !given.programme.programmed.iter().any(|it| it.project == record.project) {
        findings.push(at(Code::TrackedNotProgrammed));
    }
    if let (Some(done), Some(planned)) = (&record.done, &record.planned)
        && done.value > planned.value
        && planned.value > Decimal::ZERO
    {
        findings.push(
            at(Code::MoreDoneThanPlanned)
                .with("done", done.value.normalize().to_string())
                .with("planned", planned.value.normalize().to_string()),
        );
    }
    if let (Some(paid), Some(committed)) = (&record.mandated, &record.committed)
        && paid.value > committed.value
    {
        findings.push(
            at(Code::PaidBeyondCommitment)
                .with("paid", paid.value.dirhams().to_string())
                .with("committed", committed.value.dirhams().to_string()),
        );
    }
    if record.status == Some(WorkStatus::Stopped) && record.reason.is_none() {
        findings.push(at(Code::StoppedWithoutReason));
    }
}

fn compare(before: &ProgressRecord, after: &ProgressRecord, findings: &mut Findings) {
    let (Some(was), Some(is)) = (of_record(before), of_record(after)) else { return };
    if is < was && after.note.trim().is_empty() {
        findings.push(
            Diagnostic::new(Code::ProgressFell)
                .at_cell(&after.cell)
                .with("project", after.project.as_str())
                .with("before", was.round_dp(1).normalize().to_string())
                .with("after", is.round_dp(1).normalize().to_string()),
        );
    }
}
