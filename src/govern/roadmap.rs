//! The roadmap: its phases and activities, and whether they follow each other.

use std::collections::BTreeSet;

use serde::Serialize;

use super::natural;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{ActivityId, Date, Plan, RoadmapLine, Text};

/// A phase with its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phase {
    /// Name.
    pub name: Text,
    /// Its years as a published table writes them.
    pub span: String,
    /// First day of any of its activities.
    pub starts: Option<Date>,
    /// Last day of any of them.
    pub ends: Option<Date>,
    /// Its activities.
    pub activities: Vec<ActivityState>,
}

/// An activity on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActivityState {
    /// Which activity.
    pub id: ActivityId,
    /// First day.
    pub starts: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
    /// Whether its last day has passed; a line without one is never said to be over.
    pub is_over: bool,
}

/// The phases by their first day, each with its activities by theirs.
///
/// # Findings
/// P2065 to P2068.
pub(super) fn phases(plan: &Plan, today: Option<Date>, findings: &mut Findings) -> Vec<Phase> {
    let mut lines: Vec<&RoadmapLine> = plan.governance.roadmap.iter().collect();
    lines.sort_by_cached_key(|it| natural(it.id.as_str()));
    check(&lines, findings);
    let mut phases: Vec<Phase> = Vec::new();
    for line in lines {
        let at = phases.iter().position(|phase| phase.name == line.phase && phase.span == line.span);
        let at = at.unwrap_or_else(|| {
            let (name, span) = (line.phase.clone(), line.span.clone());
            phases.push(Phase { name, span, starts: None, ends: None, activities: Vec::new() });
            phases.len() - 1
        });
        let phase = &mut phases[at];
        phase.starts = [phase.starts, line.starts].into_iter().flatten().min();
        phase.ends = [phase.ends, line.ends].into_iter().flatten().max();
        phase.activities.push(ActivityState {
            id: line.id.clone(),
            starts: line.starts,
            ends: line.ends,
            is_over: line.ends.zip(today).is_some_and(|(ends, today)| ends < today),
        });
    }
    // Phases without a day keep the place that their ids give them.
    if phases.iter().all(|phase| phase.starts.is_some()) {
        phases.sort_by_key(|phase| phase.starts);
    }
    phases
}

fn check(lines: &[&RoadmapLine], findings: &mut Findings) {
    let line_of = |id: &ActivityId| lines.iter().copied().find(|it| it.id == *id);
    let mut told: BTreeSet<&ActivityId> = BTreeSet::new();
    for line in lines {
        let finding = |code| Diagnostic::new(code).at_cell(&line.cell).with("activity", line.id.as_str());
        if line.result.is_empty() && !line.activity.is_empty() {
            findings.push(finding(Code::ActivityWithoutResult));
        }
        if line.starts.zip(line.ends).is_some_and(|(starts, ends)| starts > ends) {
            findings.push(finding(Code::ActivityEndsFirst));
        }
        for before in line.depends_on.iter().filter_map(line_of) {
            if let (Some(starts), Some(ends)) = (line.starts, before.ends)
                && starts < ends
            {
                let finding = finding(Code::ActivityTooEarly).with("before", before.id.as_str());
                findings.push(finding.with("starts", starts.to_string()).with("ends", ends.to_string()));
            }
        }
        if let Some(circle) = circle(line, &line_of).filter(|it| it.iter().all(|id| !told.contains(id))) {
            let ids: Vec<&str> = circle.iter().map(|id| id.as_str()).chain([line.id.as_str()]).collect();
            findings.push(finding(Code::RoadmapCycle).with("activities", ids.join(" → ")));
            told.extend(circle);
        }
    }
}

/// The way by which an activity comes back to itself, if it does.
fn circle<'a>(
    from: &'a RoadmapLine,
    line_of: &impl Fn(&ActivityId) -> Option<&'a RoadmapLine>,
) -> Option<Vec<&'a ActivityId>> {
    let mut seen: BTreeSet<&ActivityId> = BTreeSet::new();
    let mut stack: Vec<Vec<&ActivityId>> = vec![vec![&from.id]];
    while let Some(path) = stack.pop() {
        let last = path.last().copied().and_then(line_of)?;
        for next in last.depends_on.iter().filter_map(line_of) {
            if next.id == from.id {
                return Some(path);
            }
            if seen.insert(&next.id) {
                stack.push(path.iter().copied().chain([&next.id]).collect());
            }
        }
    }
    None
}
