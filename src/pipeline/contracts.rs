//! The contracting of a workspace: its windows and conventions, and what a renewal left open.

use serde::Serialize;

use super::Analysis;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{SETTINGS_FILE, Settings};
use crate::model::{
    Arrangement, Certainty, ConventionStatus, Date, Period, Plan, Programme, ProjectId, SourceKind, Window,
};
use crate::profile::Profile;
use crate::program::Terms;
use crate::program::contract::{self, Backing, Difference, Open, WindowObject};
use crate::source::Source;

/// How a project is carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stated {
    /// Which project.
    pub project: ProjectId,
    /// How it is carried.
    pub arrangement: Arrangement,
    /// Whether its sheet says so; else it follows from its financing.
    pub is_stated: bool,
}

/// The contracting of the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contracts {
    /// The windows as objects.
    pub windows: Vec<WindowObject>,
    /// How each project is carried, in the order of the projects' sheet.
    pub projects: Vec<Stated>,
    /// What the last renewal changed.
    pub difference: Vec<Difference>,
}

/// What is left when the settings say that a later window is open.
pub(super) fn open(
    settings: &Settings,
    plan: &Plan,
    profile: &Profile,
    period: Period,
    windows: &[Window],
    findings: &mut Findings,
) -> Option<Open> {
    let version = settings.version?;
    if version.window <= 1 {
        return None;
    }
    let carries_over = Terms::of(plan, &profile.programming, period, windows).carries_over;
    let open = contract::open(plan, windows, version.window, &carries_over);
    if open.is_none() {
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "version.window".to_owned() };
        let finding = Diagnostic::new(Code::UnknownWindow).at(place).with("window", version.window.to_string());
        findings.push(finding.with("n", windows.len()));
    }
    open
}

/// The programme of what is left, with what was done before.
pub(super) fn joined(open: Option<&Open>, decided: &Programme, plan: &Plan, windows: &[Window]) -> Programme {
    match open {
        Some(open) => contract::with_former(decided, plan, windows, open.period.first),
        None => decided.clone(),
    }
}

fn at_source(finding: Diagnostic, source: &Source) -> Diagnostic {
    match source {
        Source::Cell(cell) => finding.at_cell(cell),
        _ => finding,
    }
}

/// Reports what the conventions do not bear out; `today` is the day of the document.
pub(super) fn report(
    plan: &Plan,
    programme: &Programme,
    windows: &[Window],
    today: Option<Date>,
    findings: &mut Findings,
) {
    for record in plan.window_records.iter().filter(|it| !windows.iter().any(|window| window.number == it.number)) {
        let finding = Diagnostic::new(Code::UnknownWindow).at_cell(&record.cell);
        findings.push(finding.with("window", record.number.to_string()).with("n", windows.len()));
    }
    signed(plan, findings);
    dated(plan, today, findings);
    for (convention, source, year, missing) in contract::shortfalls(plan, programme) {
        let known = plan.convention_amounts.iter().find(|it| it.convention == convention);
        let finding = Diagnostic::new(Code::ConventionShort)
            .with("convention", convention.as_str())
            .with("source", source.as_str())
            .with("year", year.to_string())
            .with("missing", missing.dirhams().normalize().to_string());
        findings.push(match known {
            Some(it) => at_source(finding, &it.amount.source),
            None => finding,
        });
    }
    arrangements(plan, programme, findings);
}

fn signed(plan: &Plan, findings: &mut Findings) {
    let is_own = |id| plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    for line in plan.financing.iter().filter(|it| !is_own(&it.source)) {
        let finding = |code| {
            let finding = Diagnostic::new(code).with("project", line.project.as_str());
            let finding = finding.with("source", line.source.as_str()).with("convention", line.convention.as_str());
            at_source(finding, &line.amount.source)
        };
        let is_signed = line.certainty == Some(Certainty::Signed);
        match contract::backing(plan, line) {
            Backing::Signed if !is_signed => findings.push(finding(Code::ShareBelowConvention)),
            Backing::NotKept | Backing::Signed => {}
            Backing::None if !line.convention.is_empty() => findings.push(finding(Code::UnknownConvention)),
            Backing::None | Backing::NotSigned | Backing::Other if is_signed => {
                findings.push(finding(Code::SignedWithoutConvention));
            }
            Backing::None | Backing::NotSigned | Backing::Other => {}
        }
    }
}

/// What a convention has come to cannot lie after the day of the document that says so.
fn dated(plan: &Plan, today: Option<Date>, findings: &mut Findings) {
    let Some(today) = today else { return };
    for convention in &plan.conventions {
        let last = match convention.status.map(ConventionStatus::most) {
            Some(Certainty::Signed) => convention.signed.max(convention.approved),
            Some(Certainty::Agreed) => convention.approved,
            Some(Certainty::Requested | Certainty::Hoped) | None => None,
        };
        let Some(day) = last.filter(|day| *day > today) else { continue };
        let finding = Diagnostic::new(Code::ConventionAfterDocument).at_cell(&convention.cell);
        let finding = finding.with("convention", convention.id.as_str()).with("day", day.to_string());
        findings.push(finding.with("date", today.to_string()));
    }
}

/// A project of the programme that others help to pay should say whether it is contracted or still to be negotiated.
fn arrangements(plan: &Plan, programme: &Programme, findings: &mut Findings) {
    // A plan that answers for no project has not been asked yet: the list of contracts says what follows from it.
    if plan.projects.iter().all(|it| it.arrangement.is_none()) {
        return;
    }
    for placed in &programme.programmed {
        let Some(project) = plan.project(&placed.project) else { continue };
        let others: Vec<_> = plan
            .financing_of(&project.id)
            .filter(|line| plan.source(&line.source).is_some_and(|it| it.kind != SourceKind::Own))
            .collect();
        let n_others = others.iter().filter(|line| !line.amount.value.is_zero()).count();
        let n_named = others.iter().filter(|line| !line.convention.is_empty()).count();
        let code = match project.arrangement {
            None => Code::ArrangementMissing,
            Some(Arrangement::Own) if n_others > 0 => Code::ArrangementDiffers,
            Some(Arrangement::Contract) if n_named == 0 => Code::ArrangementDiffers,
            Some(Arrangement::Own | Arrangement::Contract | Arrangement::Negotiate) => continue,
        };
        let finding = Diagnostic::new(code).at_cell(&project.cell).with("project", project.id.as_str());
        findings.push(finding.with("arrangement", project.arrangement.map_or("", Arrangement::word)));
    }
}

impl Analysis {
    /// Returns what is still to be programmed: the whole plan, or what a renewal left of it.
    #[must_use]
    pub fn left(&self) -> &Plan {
        self.open.as_ref().map_or(&self.plan, |(open, _)| &open.plan)
    }

    /// Returns the programme of what is left, without what was done before the window that is open.
    #[must_use]
    pub fn decided(&self) -> &Programme {
        self.open.as_ref().map_or(&self.programme, |(_, decided)| decided)
    }

    /// Describes the contracting.
    #[must_use]
    pub fn contracts(&self) -> Contracts {
        let least = &self.profile.programming.signed_min_pct.value;
        let stated = self.plan.projects.iter().map(|project| {
            let (arrangement, is_stated) = contract::arrangement(&self.plan, project);
            Stated { project: project.id.clone(), arrangement, is_stated }
        });
        Contracts {
            windows: contract::window_objects(&self.plan, &self.programme, &self.windows, least),
            projects: stated.collect(),
            difference: contract::difference(&self.plan, &self.programme, &self.ranking),
        }
    }
}
