//! The law: where the plan stands, its calendar, and the verdict on each rule.

use crate::check::legal::{Dossier, Figures, Verdict, judge as judge_rules};
use crate::check::{self, CalendarLine, NextStep, PlanState, Standing};
use crate::diagnose::IndicatorResult;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::govern::{self, Governance};
use crate::intake::{PlanStatus, SETTINGS_FILE};
use crate::model::Date;
use crate::profile::Gravity;

use super::Analysis;

/// What the law says of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Law {
    /// Where the plan stands.
    pub standing: Standing,
    /// The steps of the procedure with their deadlines.
    pub calendar: Vec<CalendarLine>,
    /// What comes next; nothing when every step is done.
    pub next: Option<NextStep>,
    /// The verdict on each rule of the regime.
    pub verdicts: Vec<Verdict>,
    /// The day against which lateness is measured.
    pub today: Option<Date>,
    /// What the rules looked at beside the plan.
    figures: Figures,
}

impl Default for Law {
    fn default() -> Self {
        let standing = Standing { state: PlanState::Draft, deliberation: None, visa: None };
        Law {
            standing,
            calendar: Vec::new(),
            next: None,
            verdicts: Vec::new(),
            today: None,
            figures: Figures::default(),
        }
    }
}

impl Law {
    /// Returns how many binding rules are neither kept nor set aside.
    #[must_use]
    pub fn n_open(&self) -> usize {
        self.verdicts.iter().filter(|verdict| verdict.is_open()).count()
    }

    /// Returns how many rules bind.
    #[must_use]
    pub fn n_binding(&self) -> usize {
        self.verdicts.iter().filter(|verdict| verdict.severity == Gravity::Block).count()
    }
}

/// Judges an analysis that is complete but for its law, as of the day of the document.
pub(super) fn judge(analysis: &mut Analysis, findings: &mut Findings) {
    let today = analysis.settings.plan.date.map(|date| date.0);
    let standing = check::standing(&analysis.plan, &analysis.profile, &analysis.stages, today).unload(findings);
    declared(analysis.settings.plan.status, &standing, findings);
    let figures = figures(analysis, findings);
    analysis.law = law(analysis, standing, today, figures).unload(findings);
}

impl Analysis {
    /// Returns how governance stands on another day than that of the document.
    #[must_use]
    pub fn governance_on(&self, day: Date) -> Option<Governance> {
        govern::govern(&self.plan, Some(day)).value
    }

    /// Returns what the law says of the plan on another day than that of the document.
    #[must_use]
    pub fn law_on(&self, day: Date) -> Law {
        let today = Some(day);
        let standing = check::standing(&self.plan, &self.profile, &self.stages, today).value;
        law(self, standing, today, self.law.figures.clone()).value
    }
}

fn law(analysis: &Analysis, standing: Standing, today: Option<Date>, figures: Figures) -> Found<Law> {
    let dossier = Dossier {
        plan: &analysis.plan,
        profile: &analysis.profile,
        period: analysis.period,
        windows: &analysis.windows,
        today,
        programme: &analysis.programme,
        figures: &figures,
    };
    let Found { value: verdicts, findings } = judge_rules(&dossier);
    let calendar = check::calendar(&analysis.plan, &analysis.profile, today);
    let next = check::next_step(&analysis.profile, &calendar, &analysis.stages);
    Found::new(Law { standing, calendar, next, verdicts, today, figures }, findings)
}

/// Compares what the settings claim with what the procedure proves; documents say the latter.
fn declared(status: PlanStatus, standing: &Standing, findings: &mut Findings) {
    let proved = if standing.state.is_executable() {
        PlanStatus::InForce
    } else if standing.state.is_voted() {
        PlanStatus::Adopted
    } else {
        PlanStatus::Draft
    };
    let code = match status.cmp(&proved) {
        std::cmp::Ordering::Greater => Code::StatusBeyondEvidence,
        std::cmp::Ordering::Less => Code::StatusBehindEvidence,
        std::cmp::Ordering::Equal => return,
    };
    let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "plan.status".to_owned() };
    let finding = Diagnostic::new(code).at(place).with("declared", status.word());
    findings.push(finding.with("proved", standing.state.word()));
}

/// Collects what the rules look at from the analysis.
fn figures(analysis: &Analysis, findings: &Findings) -> Figures {
    let mut themes: Vec<(&'static str, usize)> = Vec::new();
    for indicator in analysis.indicators.iter().filter(|it| it.commune.value().is_some()) {
        match themes.iter_mut().find(|(theme, _)| *theme == indicator.theme) {
            Some((_, n)) => *n += 1,
            None => themes.push((indicator.theme, 1)),
        }
    }
    let first = analysis.profile.diagnosis.top_needs.value;
    let of_first = || analysis.clusters.iter().filter(|cluster| cluster.rank <= first);
    let oldest = analysis.period.first.0.saturating_sub(5);
    let finances = &analysis.finances;
    Figures {
        n_both_sexes: of_sexes(analysis, |women, men| women && men).count(),
        one_sex: of_sexes(analysis, |women, men| women != men).map(|it| it.id).collect(),
        n_old: analysis.indicators.iter().filter(|it| it.year.is_some_and(|year| year.0 < oldest)).count(),
        themes,
        n_projected: analysis.projection.iter().filter(|it| analysis.period.contains(it.year)).count(),
        triennial: finances
            .triennial
            .iter()
            .map(|it| {
                let resources = it.revenue + it.carried + it.equipment_resources;
                (it.year, resources, resources - it.balance)
            })
            .collect(),
        own: finances.windows.iter().map(|it| (it.number, it.own, it.capacity)).collect(),
        signed_pct: finances.windows.first().and_then(|it| it.external_secured_pct).map(|(share, _)| share),
        called_pct: analysis.coverage.population_pct,
        left_out: analysis.coverage.left_out.iter().map(ToString::to_string).collect(),
        n_first_clusters: of_first().count(),
        unanswered: of_first().filter(|it| it.projects.is_empty()).map(|it| it.id.to_string()).collect(),
        n_cells: analysis.ledger.iter().map(|sheet| sheet.cells).sum(),
        n_personal: findings.iter().filter(|finding| finding.code == Code::PersonalCell).count(),
        forecast: (!finances.triennial.is_empty()).then(|| analysis.settings.finance.forecast.word()),
        claims_force: analysis.settings.plan.status == PlanStatus::InForce,
        likeness_pct: None,
    }
}

/// Indicators by sex, by whether women's and men's values are known.
fn of_sexes(analysis: &Analysis, wanted: fn(bool, bool) -> bool) -> impl Iterator<Item = &IndicatorResult> {
    analysis.indicators.iter().filter(move |it| match (&it.women, &it.men) {
        (Some(women), Some(men)) => wanted(women.value().is_some(), men.value().is_some()),
        _ => false,
    })
}
