//! The finances of the commune against its programme, from its accounts and settings.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::diagnose::{Accounts, YearAccounts};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{FinanceSettings, ForecastSetting, SETTINGS_FILE};
use crate::model::{Category, Flow, Measure, Part, Plan, Programme, SourceKind, Window, Year};
use crate::profile::Profile;
use crate::program::finance::{
    Annualised, BackTest, BudgetYear, Forecast, ForecastMethod, Gap, Light, Lit, Ratios, YearFinance, back_test,
    capacity, external_secured, forecast, funding_gap, ratios, realism, recurrent_cover, secured, triennial,
};

/// What is said of the finances.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Finances {
    /// Last year of the accounts.
    pub last_year: Option<Year>,
    /// Savings and debt of that year.
    pub ratios: Option<Ratios>,
    /// How far the forecast of revenue would have been off; absent when it cannot be told.
    pub revenue_error: Option<BackTest>,
    /// The same of expenditure.
    pub expenditure_error: Option<BackTest>,
    /// First three years of the plan.
    pub triennial: Vec<BudgetYear>,
    /// Ordinary revenue and expenditure of these years line by line.
    pub lines: Vec<ForecastLine>,
    /// Window by window.
    pub windows: Vec<WindowFinance>,
    /// New recurrent costs over the growth of gross savings.
    pub recurrent_cover: Option<Lit>,
    /// What is missing.
    pub gap: Option<Gap>,
}

/// A category of the ordinary accounts with its forecast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForecastLine {
    /// Revenue or expenditure.
    pub flow: Flow,
    /// Category.
    pub category: Category,
    /// What the last accounts say.
    pub last: Measure,
    /// Forecast, year by year of the plan.
    pub years: Vec<(Year, Decimal)>,
    /// How far the forecast would have been off; absent when it cannot be told.
    pub error: Option<BackTest>,
}

/// The money of a window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WindowFinance {
    /// Which window.
    pub number: u16,
    /// What the commune can pay by itself; absent without accounts.
    pub capacity: Option<Decimal>,
    /// What the programme asks of it.
    pub own: Decimal,
    /// The second over the first.
    pub realism: Option<Lit>,
    /// Signed money over the cost, per cent.
    pub secured_pct: Option<Decimal>,
    /// Signed money over the money of others, per cent.
    pub external_secured_pct: Option<Lit>,
}

/// What the finances are worked out from.
pub(super) struct Given<'a> {
    pub plan: &'a Plan,
    pub accounts: &'a Accounts,
    pub programme: &'a Programme,
    pub windows: &'a [Window],
    pub profile: &'a Profile,
    pub settings: &'a FinanceSettings,
}

/// Reports a negative balance, an own share beyond the capacity, and others' money that is too little signed.
pub(super) fn report(finances: &Finances, profile: &Profile, findings: &mut Findings) {
    let rules = &profile.programming;
    let place = || Place::Key { file: SETTINGS_FILE.to_owned(), key: "finance".to_owned() };
    for year in finances.triennial.iter().filter(|it| it.balance < Decimal::ZERO) {
        let finding = Diagnostic::new(Code::NegativeBalance).at(place()).with("year", year.year.to_string());
        findings.push(finding.with("balance", year.balance.round_dp(0)));
    }
    for window in &finances.windows {
        if let Some((ratio, _)) = window.realism.filter(|(_, light)| *light != Light::Green) {
            let finding = Diagnostic::new(Code::BeyondCapacity).at(place()).with("window", window.number.to_string());
            findings.push(finding.with("ratio", ratio.round_dp(2)));
        }
        let least = rules.signed_min_pct.value.get(usize::from(window.number) - 1);
        if let (Some((share, _)), Some(least)) = (window.external_secured_pct, least)
            && share < *least
        {
            let finding = Diagnostic::new(Code::TooLittleSigned).at(place()).with("window", window.number.to_string());
            let finding = finding.with("share", share.round_dp(0));
            findings.push(finding.with("least", least.normalize()));
        }
    }
}

fn known(measure: &Measure) -> Option<Decimal> {
    measure.value().copied()
}

/// Works the finances out.
///
/// # Missing data
/// Without accounts there are no ratios, no capacity and no triennial table; what the programme alone says stands.
pub(super) fn finances(given: &Given<'_>) -> Finances {
    let Given { plan, programme, profile, .. } = given;
    let rules = &profile.programming;
    let years: Vec<Year> = given.windows.iter().flat_map(|it| it.period.years()).collect();
    let series = |of: fn(&YearAccounts) -> Measure| -> Vec<Decimal> {
        given.accounts.years.iter().filter_map(|year| known(&of(year))).collect()
    };
    let (revenue, expenditure) = (series(YearAccounts::ordinary_revenue), series(YearAccounts::ordinary_expenditure));
    let last = given.accounts.last();
    let principal = last.and_then(|it| known(&it.of_categories(&[Category::LoanPrincipal]))).unwrap_or_default();
    let lines = lines(given, &years, &revenue);
    let forecasts = forecasts(given, &years, &lines, principal);
    let mut finances = Finances {
        last_year: last.map(|it| it.year),
        revenue_error: back_test(&revenue, method(given.settings, true)),
        expenditure_error: back_test(&expenditure, method(given.settings, false)),
        gap: (!programme.programmed.is_empty()).then(|| funding_gap(plan, programme, &years, &rules.certainty.value)),
        ..Finances::default()
    };
    finances.ratios = last.and_then(|it| {
        let year = YearFinance {
            revenue: known(&it.ordinary_revenue())?,
            expenditure: known(&it.ordinary_expenditure())?,
            interest: known(&it.of_categories(&[Category::Interest])).unwrap_or_default(),
            principal,
            debt: given.settings.debt_dh,
        };
        Some(ratios(&year, rules))
    });
    let opening = given.settings.opening_surplus_dh.unwrap_or_default();
    let n_costed = usize::from(profile.costed_years.value).min(forecasts.len());
    finances.triennial = triennial(&forecasts[..n_costed], opening);
    finances.lines = lines;
    finances.windows = given.windows.iter().map(|window| of_window(given, window, &forecasts, opening)).collect();
    let gross = |it: &Forecast| it.revenue - it.expenditure;
    if let (Some(now), Some(end)) = (finances.ratios.as_ref(), forecasts.last()) {
        let new = programme.programmed.iter().filter_map(|it| plan.project(&it.project)?.recurrent_cost.as_ref());
        let new: Decimal = new.map(|it| it.value.dirhams()).sum();
        let cover = recurrent_cover(new, gross(end) - now.gross_savings);
        let most = rules.recurrent_cover_max.value;
        finances.recurrent_cover = cover.map(|it| (it, if it <= most { Light::Green } else { Light::Red }));
    }
    finances
}

fn method(settings: &FinanceSettings, is_revenue: bool) -> ForecastMethod {
    let nine_months = settings.nine_months_dh;
    let smoothing = |annualised| match nine_months.filter(|_| is_revenue) {
        Some(nine_months) => ForecastMethod::Smoothing { annualised, nine_months },
        // The rule is one of revenue; without the nine months it cannot be used.
        None => ForecastMethod::Trend,
    };
    match settings.forecast {
        ForecastSetting::Trend => ForecastMethod::Trend,
        ForecastSetting::Growth => ForecastMethod::Growth,
        ForecastSetting::Smoothing => smoothing(Annualised::No),
        ForecastSetting::SmoothingAnnualised => smoothing(Annualised::Yes),
        ForecastSetting::Scenario => ForecastMethod::Scenario { percent: settings.scenario_pct },
    }
}

/// Forecasts each category of the ordinary accounts.
///
/// # Formula
/// the chosen method on the years of the category; under the smoothing rule, which knows the sum alone, the sum in the
/// proportions of the last accounts
/// # Missing data
/// A category that the last accounts do not hold is not forecast.
fn lines(given: &Given<'_>, years: &[Year], revenue: &[Decimal]) -> Vec<ForecastLine> {
    let Some(last) = given.accounts.last() else { return Vec::new() };
    let mut categories: Vec<_> = last.categories().into_iter().filter(|(part, ..)| *part == Part::Operating).collect();
    categories.sort_unstable();
    categories.dedup();
    let of = |(part, flow, category): (Part, Flow, Category)| {
        let measure = last.realised_in(part, flow, category);
        let now = known(&measure)?;
        let series: Vec<Decimal> =
            given.accounts.years.iter().filter_map(|it| known(&it.realised_in(part, flow, category))).collect();
        let method = method(given.settings, flow == Flow::Revenue);
        let told = |year: &Year| {
            let ahead = usize::from(year.0.checked_sub(last.year.0)?);
            let value = match method {
                ForecastMethod::Smoothing { .. } => {
                    let whole = forecast(revenue, ahead, method)?;
                    (whole * now).checked_div(*revenue.last()?)?
                }
                ForecastMethod::Trend | ForecastMethod::Growth | ForecastMethod::Scenario { .. } => {
                    forecast(&series, ahead, method)?
                }
            };
            // A falling line ends at nothing.
            Some((*year, value.round_dp(2).max(Decimal::ZERO)))
        };
        let error = back_test(&series, method);
        Some(ForecastLine { flow, category, last: measure, years: years.iter().filter_map(told).collect(), error })
    };
    categories.into_iter().filter_map(of).collect()
}

fn forecasts(given: &Given<'_>, years: &[Year], lines: &[ForecastLine], principal: Decimal) -> Vec<Forecast> {
    let Some(last) = given.accounts.last() else { return Vec::new() };
    let is_own = |id: &crate::model::SourceId| given.plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    let sum = |flow: Flow, year: Year| -> Option<Decimal> {
        let of_flow = lines.iter().filter(|it| it.flow == flow);
        let values: Vec<Decimal> =
            of_flow.map(|it| it.years.iter().find(|it| it.0 == year).map(|it| it.1)).collect::<Option<_>>()?;
        (!values.is_empty()).then(|| values.iter().sum())
    };
    let told = |year: &Year| {
        year.0.checked_sub(last.year.0)?;
        let spent = |wanted: &dyn Fn(&crate::model::SourceId) -> bool| -> Decimal {
            let parts = given.programme.programmed.iter().flat_map(|it| &it.instalments);
            parts.filter(|it| it.year == *year && wanted(&it.source)).map(|it| it.amount.dirhams()).sum()
        };
        let recurrent = recurrent(given, *year);
        Some(Forecast {
            year: *year,
            revenue: sum(Flow::Revenue, *year)?,
            expenditure: sum(Flow::Expenditure, *year)? + recurrent,
            recurrent,
            principal,
            equipment_resources: spent(&|id| !is_own(id)),
            equipment_expenditure: spent(&|_| true),
        })
    };
    years.iter().map_while(told).collect()
}

/// What new recurrent costs a year are allowed when the council limits them to a part of the growth of ordinary revenue.
///
/// # Formula
/// part × (ordinary revenue forecast for the last year of the plan - that of the last accounts)
pub(super) fn recurrent_limit(given: &Given<'_>, percent: Decimal) -> Option<Decimal> {
    let years: Vec<Year> = given.windows.iter().flat_map(|it| it.period.years()).collect();
    let revenue: Vec<Decimal> =
        given.accounts.years.iter().filter_map(|year| known(&year.ordinary_revenue())).collect();
    let lines = lines(given, &years, &revenue);
    let forecasts = forecasts(given, &years, &lines, Decimal::ZERO);
    let growth = forecasts.last()?.revenue - *revenue.last()?;
    Some((growth * percent / Decimal::ONE_HUNDRED).max(Decimal::ZERO))
}

/// New recurrent costs of what has been finished before a year.
fn recurrent(given: &Given<'_>, year: Year) -> Decimal {
    let done = given.programme.programmed.iter().filter(|it| it.last < year);
    let costs = done.filter_map(|it| given.plan.project(&it.project)?.recurrent_cost.as_ref());
    costs.map(|it| it.value.dirhams()).sum()
}

fn of_window(given: &Given<'_>, window: &Window, forecasts: &[Forecast], opening: Decimal) -> WindowFinance {
    let rules = &given.profile.programming;
    let within = |year: Year| window.period.contains(year);
    let net: Vec<Decimal> =
        forecasts.iter().filter(|it| within(it.year)).map(|it| it.revenue - it.expenditure - it.principal).collect();
    let surplus = if window.number == 1 { opening } else { Decimal::ZERO };
    let can_pay =
        (!net.is_empty()).then(|| capacity(&net, surplus, given.settings.minimum_cash_dh.unwrap_or_default()));
    let is_own = |id: &crate::model::SourceId| given.plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    let parts = given.programme.programmed.iter().flat_map(|it| &it.instalments);
    let own = parts.filter(|it| within(it.year) && is_own(&it.source)).map(|it| it.amount.dirhams()).sum();
    let least = rules.signed_min_pct.value.get(usize::from(window.number) - 1).copied();
    WindowFinance {
        number: window.number,
        capacity: can_pay,
        own,
        realism: can_pay.and_then(|it| realism(own, it)).map(|it| (it, Light::rising(it, rules.realism.value))),
        secured_pct: secured(given.plan, given.programme, within),
        external_secured_pct: external_secured(given.plan, given.programme, within)
            .map(|it| (it, if least.is_none_or(|least| it >= least) { Light::Green } else { Light::Orange })),
    }
}
