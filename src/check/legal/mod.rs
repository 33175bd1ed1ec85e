//! The rules of the regime, each with its verdict and what the verdict rests on.
//!
//! One function a rule, one file a family. A rule never says `pass` without evidence: a judgement that would is turned
//! into `no data`. A recorded derogation does not make a rule kept; it makes it derogated.

mod coherence;
mod content;
mod finance;
mod follow_up;
mod gender;
mod procedure;
mod proof;
mod publication;

use rust_decimal::Decimal;
use serde::Serialize;

pub use proof::{Proof, Value};

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{Date, Derogation, Money, Period, Plan, Programme, Window, Year};
use crate::profile::{Family, Gravity, LegalRule, Profile};

/// Name of the settings file, for places.
const SETTINGS: &str = "plan.toml";

/// How a rule stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is kept, and shown to be.
    Pass,
    /// It is not kept.
    Fail,
    /// It is not kept or not shown to be, and was set aside by a recorded decision.
    Derogated,
    /// Nothing tells.
    NoData,
    /// It does not concern this plan, or not yet.
    NotApplicable,
}

impl Outcome {
    /// Every outcome, in the order of summaries.
    pub const ALL: [Outcome; 5] =
        [Outcome::Pass, Outcome::Fail, Outcome::Derogated, Outcome::NoData, Outcome::NotApplicable];

    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Pass => "pass",
            Outcome::Fail => "fail",
            Outcome::Derogated => "derogated",
            Outcome::NoData => "no_data",
            Outcome::NotApplicable => "not_applicable",
        }
    }
}

/// The verdict on a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Id of the rule.
    pub rule: String,
    /// What it is about.
    pub family: Family,
    /// How much it weighs.
    pub severity: Gravity,
    /// How it stands.
    pub outcome: Outcome,
    /// What the outcome rests on.
    pub evidence: Vec<Proof>,
    /// What set it aside.
    pub derogation: Option<Derogation>,
}

impl Verdict {
    /// Returns whether the rule binds and is neither kept, nor set aside, nor beside the matter.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.severity == Gravity::Block && matches!(self.outcome, Outcome::Fail | Outcome::NoData)
    }
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Dossier<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The regime.
    pub profile: &'a Profile,
    /// Years of the plan.
    pub period: Period,
    /// Its windows.
    pub windows: &'a [Window],
    /// The day against which lateness is measured; nothing when nobody said.
    pub today: Option<Date>,
    /// What the programme keeps.
    pub programme: &'a Programme,
    /// What the analysis has worked out.
    pub figures: &'a Figures,
}

/// What the analysis has worked out and the rules look at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Values of the commune by theme.
    pub themes: Vec<(&'static str, usize)>,
    /// Indicators of persons with a value of both sexes.
    pub n_both_sexes: usize,
    /// Indicators of persons with a value of one sex only.
    pub one_sex: Vec<&'static str>,
    /// Values older than five years before the plan.
    pub n_old: usize,
    /// Years of the plan whose population is projected.
    pub n_projected: usize,
    /// Resources and expenditure of the first years.
    pub triennial: Vec<(Year, Decimal, Decimal)>,
    /// Own money by window: asked for, and within reach.
    pub own: Vec<(u16, Decimal, Option<Decimal>)>,
    /// Signed part of the others' money in the first window, per cent.
    pub signed_pct: Option<Decimal>,
    /// Share of the population that was called, per cent.
    pub called_pct: Option<Decimal>,
    /// Localities that no workshop called.
    pub left_out: Vec<String>,
    /// Clusters of needs among the first ones.
    pub n_first_clusters: usize,
    /// Those of them that no project answers.
    pub unanswered: Vec<String>,
    /// Cells read from the workbooks.
    pub n_cells: usize,
    /// Cells refused because they look like a person's number.
    pub n_personal: usize,
    /// Method of the forecast, when `plan.toml` names it.
    pub forecast: Option<&'static str>,
    /// Whether `plan.toml` claims that the plan is in force.
    pub claims_force: bool,
    /// Likeness of the committee's own words to those of the nearest other plan made in the same batch, per cent.
    pub likeness_pct: Option<Decimal>,
}

/// What a rule's function says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Judgement {
    outcome: Outcome,
    evidence: Vec<Proof>,
}

impl Judgement {
    fn pass(evidence: Vec<Proof>) -> Self {
        Self { outcome: Outcome::Pass, evidence }
    }

    fn fail(evidence: Vec<Proof>) -> Self {
        Self { outcome: Outcome::Fail, evidence }
    }

    fn no_data(evidence: Vec<Proof>) -> Self {
        Self { outcome: Outcome::NoData, evidence }
    }

    fn not_applicable(evidence: Vec<Proof>) -> Self {
        Self { outcome: Outcome::NotApplicable, evidence }
    }

    /// Pass or fail on the same evidence.
    fn of(is_kept: bool, evidence: Vec<Proof>) -> Self {
        if is_kept { Self::pass(evidence) } else { Self::fail(evidence) }
    }
}

/// The function of a rule.
type Test = fn(&Dossier<'_>) -> Judgement;

/// Every rule that the program can check, by family.
fn tests() -> impl Iterator<Item = &'static (&'static str, Test)> {
    [
        procedure::RULES,
        content::RULES,
        gender::RULES,
        coherence::RULES,
        finance::RULES,
        follow_up::RULES,
        publication::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns the ids of the rules that the program can check.
pub fn known_rules() -> impl Iterator<Item = &'static str> {
    tests().map(|(id, _)| *id)
}

/// Judges every rule of the regime, in the order of the profile.
///
/// # Findings
/// `RuleWithoutTest` for a rule of the profile that the program does not know.
#[must_use]
pub fn judge(dossier: &Dossier<'_>) -> Found<Vec<Verdict>> {
    let mut findings = Findings::default();
    let mut verdicts: Vec<Verdict> = Vec::new();
    for rule in &dossier.profile.rules {
        let judgement = match tests().find(|(id, _)| *id == rule.id) {
            Some((_, test)) => test(dossier),
            None => {
                let place =
                    Place::Key { file: format!("{}.toml", dossier.profile.id), key: format!("rules.{}", rule.id) };
                findings.push(Diagnostic::new(Code::RuleWithoutTest).at(place).with("rule", rule.id.as_str()));
                Judgement::no_data(Vec::new())
            }
        };
        verdicts.push(verdict(rule, judgement, dossier.plan));
    }
    gender::whole(dossier, &mut verdicts);
    Found::new(verdicts, findings)
}

/// Puts together a verdict; without evidence nothing passes.
fn verdict(rule: &LegalRule, judgement: Judgement, plan: &Plan) -> Verdict {
    let mut outcome = judgement.outcome;
    if outcome == Outcome::Pass && judgement.evidence.is_empty() {
        outcome = Outcome::NoData;
    }
    let derogation = plan.procedure.derogations.iter().find(|it| it.rule == rule.id).cloned();
    if derogation.is_some() && matches!(outcome, Outcome::Fail | Outcome::NoData) {
        outcome = Outcome::Derogated;
    }
    let (family, severity) = (rule.family, rule.severity);
    Verdict { rule: rule.id.clone(), family, severity, outcome, evidence: judgement.evidence, derogation }
}

/// Returns the findings of the verdicts: what fails by its gravity, and what was set aside.
#[must_use]
pub fn findings(verdicts: &[Verdict]) -> Findings {
    let mut findings = Findings::default();
    for verdict in verdicts {
        let code = match (verdict.outcome, verdict.severity) {
            (Outcome::Fail, Gravity::Block) => Code::RuleBroken,
            (Outcome::Fail, Gravity::Warn) => Code::RuleNotKept,
            (Outcome::Fail, Gravity::Info) => Code::RuleNoted,
            (Outcome::Derogated, _) => Code::RuleDerogated,
            (Outcome::Pass | Outcome::NoData | Outcome::NotApplicable, _) => continue,
        };
        let mut finding = Diagnostic::new(code).with("rule", verdict.rule.as_str());
        finding = finding.with("remedy", verdict.rule.as_str());
        for proof in &verdict.evidence {
            if let Some(crate::source::Source::Cell(cell)) = &proof.source {
                finding = finding.at_cell(cell);
            }
        }
        if let Some(derogation) = &verdict.derogation {
            finding = finding.at_cell(&derogation.cell);
        }
        findings.push(finding);
    }
    findings
}

/// The sum of amounts that are known.
fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    amounts.sum()
}
