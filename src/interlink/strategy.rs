//! The strategy that projects and programmes serve: its pillars, the money of each, what is tied to nothing, and the
//! steps of its phases.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{Evidence, Money, PillarId, Plan, ProjectId, SocialId, StrategyElement, StrategyPart, Window, Year};
use crate::profile::Frame;
use crate::source::{Source, Sourced};

/// A project or programme with the share of its money that a pillar has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Weighted<T> {
    /// Which.
    pub of: T,
    /// Share, per cent.
    pub share: Decimal,
}

/// A pillar with what serves it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PillarResult {
    /// Pillar.
    pub pillar: PillarId,
    /// Projects.
    pub projects: Vec<Weighted<ProjectId>>,
    /// Programmes.
    pub programmes: Vec<Weighted<SocialId>>,
    /// Cost of the projects, by their shares.
    pub cost: Sourced<Money>,
    /// That, per cent of the cost of all projects.
    pub share: Option<Decimal>,
    /// Yearly budget of the programmes, by their shares, as far as known.
    pub yearly: Money,
}

/// A phase with the steps that run in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phase {
    /// Phase.
    pub window: Window,
    /// Ids of its steps.
    pub steps: Vec<String>,
    /// Steps that end in it: its review looks at these.
    pub ending: Vec<String>,
    /// Cost of the steps that begin in it, as far as known.
    pub cost: Money,
}

/// The strategy of a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Strategy {
    /// Id of the national frame, when one was chosen.
    pub frame: Option<String>,
    /// Its parts, and those of the workspace.
    pub elements: Vec<StrategyElement>,
    /// Pillars with what serves them.
    pub pillars: Vec<PillarResult>,
    /// Projects that serve no pillar.
    pub without_pillar: Vec<ProjectId>,
    /// Parts that serve nothing though they should: pillars without a goal.
    pub adrift: Vec<PillarId>,
    /// Phases.
    pub phases: Vec<Phase>,
    /// Steps that lie outside every phase.
    pub outside: Vec<String>,
    /// Steps that nothing measures.
    pub unmeasured: Vec<String>,
    /// Years in which an evaluation is planned, with its steps.
    pub reviews: BTreeMap<Year, Vec<String>>,
}

/// Works the strategy out.
///
/// # Formula
/// money of a pillar = Σ cost × share; shares not given are what is left of a hundred, in equal parts
/// # Findings
/// `UnknownPillar`, `AlignmentOverWhole`, `PillarWithoutProject`, `ProjectWithoutPillar`
pub(super) fn strategy(plan: &Plan, frame: Option<&Frame>, windows: &[Window], findings: &mut Findings) -> Strategy {
    let social = &plan.social;
    let mut elements = frame.map(Frame::elements).unwrap_or_default();
    for own in &social.strategy {
        // The workspace's own words stand in place of the frame's.
        match elements.iter_mut().find(|it| it.id == own.id) {
            Some(known) => known.clone_from(own),
            None => elements.push(own.clone()),
        }
    }
    if elements.is_empty() && social.steps.is_empty() {
        return Strategy::default();
    }
    unknown(plan, &elements, findings);
    let projects = shares(plan, findings, |it| it.project.clone());
    let programmes = shares(plan, findings, |it| it.programme.clone());
    let all: Money = plan.projects.iter().filter_map(|it| it.cost.as_ref()).map(|it| it.value).sum();
    let pillars: Vec<PillarResult> = elements
        .iter()
        .filter(|it| it.part == StrategyPart::Pillar)
        .map(|it| pillar(plan, &it.id, &projects, &programmes, all))
        .collect();
    let without_pillar: Vec<ProjectId> =
        plan.projects.iter().map(|it| it.id.clone()).filter(|id| !projects.contains_key(id)).collect();
    orphans(&pillars, &without_pillar, !social.alignments.is_empty(), findings);
    let frame_windows = frame.map(Frame::windows).unwrap_or_default();
    let windows = if frame_windows.is_empty() { windows.to_vec() } else { frame_windows };
    let has_goal = elements.iter().any(|it| it.part == StrategyPart::Goal);
    let is_adrift = |it: &&StrategyElement| it.part == StrategyPart::Pillar && it.serves.is_none() && has_goal;
    let mut reviews: BTreeMap<Year, Vec<String>> = BTreeMap::new();
    for step in &social.steps {
        if let Some(year) = step.review {
            reviews.entry(year).or_default().push(step.id.clone());
        }
    }
    Strategy {
        frame: frame.map(|it| it.id.clone()),
        adrift: elements.iter().filter(is_adrift).map(|it| it.id.clone()).collect(),
        pillars,
        without_pillar,
        outside: social
            .steps
            .iter()
            .filter(|step| !windows.iter().any(|it| step.first <= it.period.last && step.last >= it.period.first))
            .map(|step| step.id.clone())
            .collect(),
        phases: phases(plan, &windows),
        unmeasured: social.steps.iter().filter(|it| it.indicator.is_empty()).map(|it| it.id.clone()).collect(),
        reviews,
        elements,
    }
}

fn unknown(plan: &Plan, elements: &[StrategyElement], findings: &mut Findings) {
    let is_known = |id: &PillarId| elements.iter().any(|it| it.id == *id && it.part == StrategyPart::Pillar);
    let pillars = elements.iter().filter(|it| it.part == StrategyPart::Pillar);
    let known: Vec<&str> = pillars.map(|it| it.id.as_str()).collect();
    let aligned = plan.social.alignments.iter().map(|it| (&it.pillar, &it.cell));
    let steps = plan.social.steps.iter().filter_map(|it| Some((it.pillar.as_ref()?, &it.cell)));
    for (pillar, cell) in aligned.chain(steps).filter(|(pillar, _)| !is_known(pillar)) {
        let finding = Diagnostic::new(Code::UnknownPillar).with("pillar", pillar.to_string());
        findings.push(finding.with("known", known.join(", ")).at_cell(cell));
    }
}

type Shares<T> = BTreeMap<T, Vec<(PillarId, Decimal)>>;

/// Shares of each project, or programme, among the pillars.
fn shares<T: Ord + Clone + std::fmt::Display>(
    plan: &Plan,
    findings: &mut Findings,
    of: impl Fn(&crate::model::PillarAlignment) -> Option<T>,
) -> Shares<T> {
    let mut rows: BTreeMap<T, Vec<&crate::model::PillarAlignment>> = BTreeMap::new();
    for alignment in &plan.social.alignments {
        if let Some(key) = of(alignment) {
            rows.entry(key).or_default().push(alignment);
        }
    }
    let share_out = |(key, rows): (T, Vec<&crate::model::PillarAlignment>)| {
        let given: Decimal = rows.iter().filter_map(|it| it.weight.value()).sum();
        let n_open = rows.iter().filter(|it| matches!(it.weight, Evidence::Missing(_))).count();
        let scale = if given > Decimal::ONE_HUNDRED { Decimal::ONE_HUNDRED / given } else { Decimal::ONE };
        if given > Decimal::ONE_HUNDRED {
            let finding = Diagnostic::new(Code::AlignmentOverWhole).with("aligned", key.to_string());
            findings.push(finding.with("sum", given.normalize().to_string()).at_cell(&rows[0].cell));
        }
        let left = (Decimal::ONE_HUNDRED - given).max(Decimal::ZERO);
        let each = left.checked_div(Decimal::from(n_open)).unwrap_or_default();
        let parts = rows.iter().map(|it| (it.pillar.clone(), it.weight.value().map_or(each, |own| *own * scale)));
        (key.clone(), parts.collect())
    };
    rows.into_iter().map(share_out).collect()
}

fn part_of(amount: Money, share: Decimal) -> Money {
    let centimes = (Decimal::from(amount.centimes()) * share / Decimal::ONE_HUNDRED).round();
    Money::from_centimes(i64::try_from(centimes.mantissa() / 10i128.pow(centimes.scale())).unwrap_or(i64::MAX))
}

fn pillar(
    plan: &Plan,
    id: &PillarId,
    projects: &Shares<ProjectId>,
    programmes: &Shares<SocialId>,
    all: Money,
) -> PillarResult {
    let projects = of_pillar(projects, id);
    let programmes = of_pillar(programmes, id);
    let costs: Vec<(Money, &Source)> = projects
        .iter()
        .filter_map(|it| {
            let cost = plan.project(&it.of)?.cost.as_ref()?;
            Some((part_of(cost.value, it.share), &cost.source))
        })
        .collect();
    let value: Money = costs.iter().map(|(cost, _)| *cost).sum();
    let parts = costs.iter().map(|(_, source)| (*source).clone()).collect();
    let yearly = programmes.iter().filter_map(|it| {
        let budget = plan.social.programme(&it.of)?.budget.as_ref()?;
        Some(part_of(budget.value, it.share))
    });
    PillarResult {
        pillar: id.clone(),
        yearly: yearly.sum(),
        share: value.share_of(all).map(|share| share * Decimal::ONE_HUNDRED),
        cost: Sourced::new(value, Source::Computed { formula: "sum(cost_dh * weight_pct / 100)".to_owned(), parts }),
        projects,
        programmes,
    }
}

fn of_pillar<T: Clone>(shares: &Shares<T>, id: &PillarId) -> Vec<Weighted<T>> {
    shares
        .iter()
        .flat_map(|(of, parts)| parts.iter().map(move |part| (of, part)))
        .filter(|(_, (pillar, _))| pillar == id)
        .map(|(of, (_, share))| Weighted { of: of.clone(), share: *share })
        .collect()
}

fn orphans(pillars: &[PillarResult], without: &[ProjectId], has_alignments: bool, findings: &mut Findings) {
    for pillar in pillars.iter().filter(|it| it.projects.is_empty() && it.programmes.is_empty()) {
        findings.push(Diagnostic::new(Code::PillarWithoutProject).with("pillar", pillar.pillar.to_string()));
    }
    // Before anything is tied to a pillar, every project would be named.
    if has_alignments && !pillars.is_empty() && !without.is_empty() {
        let names: Vec<&str> = without.iter().map(ProjectId::as_str).collect();
        let finding = Diagnostic::new(Code::ProjectWithoutPillar).with("n", without.len());
        findings.push(finding.with("projects", names.join(", ")));
    }
}

fn phases(plan: &Plan, windows: &[Window]) -> Vec<Phase> {
    if plan.social.steps.is_empty() {
        return Vec::new();
    }
    let phase = |window: &Window| {
        let period = window.period;
        let steps = || plan.social.steps.iter();
        let begins = steps().filter(|it| period.contains(it.first));
        Phase {
            steps: steps()
                .filter(|it| it.first <= period.last && it.last >= period.first)
                .map(|it| it.id.clone())
                .collect(),
            ending: steps().filter(|it| period.contains(it.last)).map(|it| it.id.clone()).collect(),
            cost: begins.filter_map(|it| it.cost.as_ref()).map(|it| it.value).sum(),
            window: *window,
        }
    };
    windows.iter().map(phase).collect()
}
