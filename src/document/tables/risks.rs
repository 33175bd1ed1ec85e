//! The risks of this very programme, each with what the data say, the projects it touches and the answer to it.

use rust_decimal::Decimal;

use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::model::{Competence, Environment, LandStatus, Money, Programmed, Project, ProjectId, SourceKind};

/// A risk that the data show.
struct Risk {
    /// Key of its name; the finding and the answer have the same with an ending.
    key: &'static str,
    /// Figures of the finding.
    figures: Vec<(&'static str, String)>,
    /// Projects it touches; none when it touches the whole programme.
    projects: Vec<ProjectId>,
}

/// Each risk that the programme bears out; nothing without a programme.
///
/// # Missing data
/// A risk whose data are not given is not in the table: the chapter says that the sheets must be filled.
pub(super) fn risks(context: &mut Context<'_>) -> Option<Table> {
    if context.analysis.programme.programmed.is_empty() {
        return None;
    }
    let found = [
        land(context),
        unsigned(context),
        promised(context),
        recurrent(context),
        competence(context),
        waiting(context),
        environment(context),
        fragile(context),
    ];
    let rows: Vec<_> = found
        .into_iter()
        .flatten()
        .map(|risk| {
            let figures: i18n::Args = risk.figures.into_iter().map(|(name, value)| (name, value.into())).collect();
            let ids: Vec<&str> = risk.projects.iter().map(ProjectId::as_str).collect();
            let touched = if ids.is_empty() {
                context.word("risk-whole-programme")
            } else {
                ids.join(&context.word("list-separator"))
            };
            body(vec![
                text(context.word(risk.key)),
                text(context.words(&format!("{}.finding", risk.key), &figures)),
                text(touched),
                text(context.word(&format!("{}.answer", risk.key))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-risk", ColumnKind::RowHeader, 3),
        context.column("head-finding", ColumnKind::Text, 5),
        context.column("head-projects", ColumnKind::Text, 4),
        context.column("head-risk-answer", ColumnKind::Text, 6),
    ];
    Some(context.table("programme.risks", columns, rows))
}

/// Programmed projects for which something holds.
fn programmed(context: &Context<'_>, holds: impl Fn(&Project, &Programmed) -> bool) -> Vec<ProjectId> {
    let programmed = context.analysis.programme.programmed.iter();
    let held = programmed.filter(|it| context.project(&it.project).is_some_and(|project| holds(project, it)));
    held.map(|it| it.project.clone()).collect()
}

fn counted(context: &Context<'_>, key: &'static str, projects: Vec<ProjectId>) -> Option<Risk> {
    let figures =
        vec![("n", context.count(projects.len())), ("all", context.count(context.analysis.programme.programmed.len()))];
    (!projects.is_empty()).then_some(Risk { key, figures, projects })
}

/// Land that is neither acquired nor mobilised.
fn land(context: &Context<'_>) -> Option<Risk> {
    let is_open = |project: &Project, _: &Programmed| {
        !matches!(project.land, Some(LandStatus::Acquired | LandStatus::Mobilised | LandStatus::NotNeeded))
    };
    counted(context, "risk-land", programmed(context, is_open))
}

/// Projects of the first window that count on money of others without a signed convention.
fn unsigned(context: &Context<'_>) -> Option<Risk> {
    let analysis = context.analysis;
    let first = analysis.windows.first()?.period;
    let is_unsigned = |_: &Project, it: &Programmed| {
        it.first <= first.last
            && it.instalments.iter().any(|part| {
                let is_own = analysis.plan.source(&part.source).is_some_and(|it| it.kind == SourceKind::Own);
                let line = analysis.plan.financing_of(&it.project).find(|line| line.source == part.source);
                !is_own && line.and_then(|line| line.certainty) != Some(crate::model::Certainty::Signed)
            })
    };
    let mut risk = counted(context, "risk-unsigned", programmed(context, is_unsigned))?;
    let signed = analysis.finances.windows.first().and_then(|it| it.external_secured_pct.as_ref().map(|(it, _)| *it));
    let shown =
        signed.map_or_else(|| context.word("missing-word"), |it| i18n::percent(context.language, it.round_dp(0)));
    risk.figures.push(("signed", shown));
    Some(risk)
}

/// More of the commune's own money than it can pay.
fn promised(context: &Context<'_>) -> Option<Risk> {
    let over: Vec<String> = context
        .analysis
        .finances
        .windows
        .iter()
        .filter_map(|it| Some((it.number, it.realism.as_ref()?.0)))
        .filter(|(_, ratio)| *ratio > Decimal::ONE)
        .map(|(number, ratio)| {
            let args = i18n::args([
                ("number", context.count(usize::from(number)).into()),
                ("ratio", i18n::number_with_decimals(context.language, ratio, 1).into()),
            ]);
            context.words("risk-promised-window", &args)
        })
        .collect();
    let figures = vec![("list", over.join(&context.word("sentence-separator")))];
    (!over.is_empty()).then_some(Risk { key: "risk-promised", figures, projects: Vec::new() })
}

/// What the programme costs each year once it is built, and the net savings of the last year, where they do not
/// reach it.
pub(in crate::document) fn unpaid_running(context: &Context<'_>) -> Option<(Money, Money)> {
    let costs: Vec<Money> = context
        .analysis
        .programme
        .programmed
        .iter()
        .filter_map(|it| context.project(&it.project)?.recurrent_cost.as_ref())
        .map(|it| it.value)
        .collect();
    let all: Money = costs.iter().copied().sum();
    let savings = context.analysis.finances.ratios.as_ref()?.net_savings.0;
    if all.is_zero() || all.dirhams() <= savings {
        return None;
    }
    Some((all, Money::from_decimal(savings.round_dp(0)).ok()?))
}

fn recurrent(context: &Context<'_>) -> Option<Risk> {
    let (cost, savings) = unpaid_running(context)?;
    let figures = vec![("cost", context.money(cost)), ("savings", context.money(savings))];
    Some(Risk { key: "risk-recurrent", figures, projects: Vec::new() })
}

/// What others must agree to because the competence is not the commune's alone.
fn competence(context: &Context<'_>) -> Option<Risk> {
    let is_shared = |project: &Project, _: &Programmed| project.competence.is_some_and(|it| it != Competence::Own);
    counted(context, "risk-competence", programmed(context, is_shared))
}

/// Projects that begin only when another has ended.
fn waiting(context: &Context<'_>) -> Option<Risk> {
    counted(context, "risk-waiting", programmed(context, |project, _| !project.prerequisites.is_empty()))
}

fn environment(context: &Context<'_>) -> Option<Risk> {
    let is_harmful = |project: &Project, _: &Programmed| {
        matches!(project.environment, Some(Environment::Negative | Environment::Mitigated))
    };
    counted(context, "risk-environment", programmed(context, is_harmful))
}

/// Projects that other weights would leave without money.
fn fragile(context: &Context<'_>) -> Option<Risk> {
    let certainty = context.analysis.certainty();
    let ranked = context.analysis.ranking.ranked.iter().zip(&certainty.projects);
    let fragile: Vec<ProjectId> = ranked.filter(|(_, it)| it.is_fragile).map(|(it, _)| it.project.clone()).collect();
    counted(context, "risk-fragile", programmed(context, |project, _| fragile.contains(&project.id)))
}
