//! The plan as a whole, its axes and its contracting windows.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use super::progress::{Light, Project};
use crate::model::{AxisId, Date, Money};

/// What several projects have reached together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Total {
    /// How many projects there are.
    pub n_projects: usize,
    /// Of how many the progress is not known; they are left out of the means.
    pub n_unknown: usize,
    /// Mean physical progress weighted by cost, per cent.
    pub weighted: Option<Decimal>,
    /// Mean physical progress, each project counting the same, per cent.
    pub simple: Option<Decimal>,
    /// Payment orders over the cost of all projects, per cent.
    pub financial: Option<Decimal>,
    /// Cost of the projects.
    pub cost: Money,
    /// Payment orders issued.
    pub mandated: Money,
    /// How many projects show each light.
    pub lights: Vec<(Light, usize)>,
}

/// Rates of the whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rates {
    /// Projects begun over projects programmed, per cent.
    pub launch: Option<Decimal>,
    /// Committed over credits opened, per cent, where both are recorded.
    pub commitment: Option<Decimal>,
    /// Payment orders over commitments, per cent, where both are recorded.
    pub payment_order: Option<Decimal>,
    /// What the programme spends until the day, over its whole cost, per cent.
    pub target: Option<Decimal>,
    /// Weighted progress less that target, points.
    pub against_target: Option<Decimal>,
}

/// The plan, its axes and its windows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All of it.
    pub plan: Total,
    /// By axis, in the order of their sheet; projects without axis last.
    pub axes: Vec<(Option<AxisId>, Total)>,
    /// By contracting window in which the projects begin; absorption is the financial progress of the window.
    pub windows: Vec<(u16, Total)>,
    /// Rates of the plan.
    pub rates: Rates,
}

/// Adds the projects up.
#[must_use]
pub fn totals(given: &Given<'_>, projects: &[Project], date: Date) -> Totals {
    let axis_of =
        |project: &Project| given.plan.projects.iter().find(|it| it.id == project.id).and_then(|it| it.axis.clone());
    let mut axes: Vec<Option<AxisId>> = given.plan.axes.iter().map(|axis| Some(axis.id.clone())).collect();
    axes.push(None);
    let axes = axes
        .into_iter()
        .map(|axis| {
            let of_axis: Vec<&Project> = projects.iter().filter(|it| axis_of(it) == axis).collect();
            (axis, total(&of_axis))
        })
        .filter(|(_, total)| total.n_projects > 0)
        .collect();
    let window_of =
        |project: &Project| given.programme.programmed.iter().find(|it| it.project == project.id).map(|it| it.window);
    let windows = given
        .windows
        .iter()
        .map(|window| {
            let of_window: Vec<&Project> = projects.iter().filter(|it| window_of(it) == Some(window.number)).collect();
            (window.number, total(&of_window))
        })
        .collect();
    let plan = total(&projects.iter().collect::<Vec<_>>());
    let rates = rates(given, projects, &plan, date);
    Totals { plan, axes, windows, rates }
}

/// Adds projects up: cost-weighted mean and simple mean of what is known, payment orders over cost.
#[must_use]
pub fn total(projects: &[&Project]) -> Total {
    let known: Vec<(Decimal, Option<Money>)> =
        projects.iter().filter_map(|it| it.counted().map(|progress| (progress, it.cost))).collect();
    let weighted: Vec<(Decimal, Decimal)> =
        known.iter().filter_map(|(progress, cost)| cost.map(|cost| (*progress, cost.dirhams()))).collect();
    let weights: Decimal = weighted.iter().map(|(_, cost)| *cost).sum();
    let sum: Decimal = weighted.iter().map(|(progress, cost)| progress * cost).sum();
    let simple: Decimal = known.iter().map(|(progress, _)| *progress).sum();
    let cost: Money = projects.iter().filter_map(|it| it.cost).sum();
    let mandated: Money = projects.iter().filter_map(|it| it.mandated).sum();
    // Without a single payment recorded nobody knows what was paid.
    let is_paid_known = projects.iter().any(|it| it.mandated.is_some());
    let paid = mandated.share_of(cost).map(|it| it * Decimal::ONE_HUNDRED);
    Total {
        n_projects: projects.len(),
        n_unknown: projects.len() - known.len(),
        weighted: (!weights.is_zero()).then(|| sum / weights),
        simple: (!known.is_empty()).then(|| simple / Decimal::from(known.len())),
        financial: if is_paid_known { paid } else { None },
        cost,
        mandated,
        lights: Light::ALL
            .into_iter()
            .map(|light| (light, projects.iter().filter(|it| it.light == light).count()))
            .filter(|(_, n)| *n > 0)
            .collect(),
    }
}

fn rates(given: &Given<'_>, projects: &[Project], plan: &Total, date: Date) -> Rates {
    let hundred = Decimal::ONE_HUNDRED;
    let n_started = projects.iter().filter(|it| it.has_started()).count();
    let ratio = |above: fn(&Project) -> Option<Money>, below: fn(&Project) -> Option<Money>| {
        let both: Vec<(Money, Money)> = projects.iter().filter_map(|it| above(it).zip(below(it))).collect();
        let (above, below): (Money, Money) = (both.iter().map(|it| it.0).sum(), both.iter().map(|it| it.1).sum());
        above.share_of(below).map(|it| it * hundred)
    };
    let target = target(given, date);
    Rates {
        launch: (!projects.is_empty()).then(|| Decimal::from(n_started) * hundred / Decimal::from(projects.len())),
        commitment: ratio(|it| it.committed, |it| it.credits),
        payment_order: ratio(|it| it.mandated, |it| it.committed),
        against_target: plan.weighted.zip(target).map(|(actual, target)| actual - target),
        target,
    }
}

/// Instalments of the years that have passed, and of the current year in proportion of its days, over all instalments.
fn target(given: &Given<'_>, date: Date) -> Option<Decimal> {
    let instalments = given.programme.programmed.iter().flat_map(|it| &it.instalments);
    let (mut due, mut all) = (Decimal::ZERO, Decimal::ZERO);
    for it in instalments {
        let amount = it.amount.dirhams();
        all += amount;
        due += match it.year.0.cmp(&date.year()) {
            std::cmp::Ordering::Less => amount,
            std::cmp::Ordering::Equal => amount * share_of_year(date),
            std::cmp::Ordering::Greater => Decimal::ZERO,
        };
    }
    (!all.is_zero()).then(|| due * Decimal::ONE_HUNDRED / all)
}

fn share_of_year(date: Date) -> Decimal {
    let day = |month, day| Date::new(date.year(), month, day).map_or(0, Date::unix_days);
    let (begins, ends) = (day(1, 1), day(12, 31) + 1);
    Decimal::from(date.unix_days() + 1 - begins) / Decimal::from(ends - begins)
}
