//! `plan program`

use crate::cli::context::{Context, Failure, clock};
use crate::cli::{Exit, table};
use crate::document;
use crate::i18n;
use crate::model::{Money, Programme, ProjectId, Year};
use crate::pipeline::Analysis;
use crate::program::{self, Change, Method, Scenario, Terms};

/// Fill the years and contracting windows under the yearly envelopes and the rules of the council
///
/// By rank: projects are taken by rank, each in the first year in which every one of its sources can pay its part and
/// every rule holds; one that fits nowhere goes to the reserve list with the reason, and the next is tried, or, with
/// when_full = "stop", nothing more is taken. Optimal: the choice of start years of the highest value under the same
/// rules, searched exactly; what is printed says whether it is proven the best, or how far it may be from it. Both are
/// shown side by side; the one of the document is chosen in [programme] of plan.toml.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// Show this method's programme, whatever plan.toml says
    #[arg(long, value_enum)]
    method: Option<MethodArg>,
    /// Show the programme under other money
    #[arg(long, value_enum)]
    scenario: Option<ScenarioArg>,
    /// Show the programme with more or less money of a source in a year, such as source=indh:+500000@2029
    #[arg(long, value_name = "source=ID:±AMOUNT@YEAR")]
    what_if: Vec<String>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum MethodArg {
    /// In the order of the ranking
    ByRank,
    /// Of the highest value
    Optimal,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum ScenarioArg {
    /// Every envelope a fifth smaller
    Cut,
    /// Signed money and the commune's own alone
    Signed,
    /// Each amount for the part of its certainty
    Expected,
}

const TABLES: &[&str] = &[
    "programme.windows",
    "programme.years",
    "programme.musts",
    "financing.by_source",
    "financing.plan",
    "programme.methods",
    "programme.scenarios",
    "envelope.funded",
    "envelope.rules",
    "programme.reserve",
    "programme.lacks",
    "programme.dependents",
    "finance.ratios",
    "finance.triennial",
    "finance.categories",
    "finance.gap",
];

/// Shows the programme.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut analysis, findings) = context.analysis()?;
    let before = analysis.programme.clone();
    change(args, context, &mut analysis)?;
    if context.is_json {
        let weights = &analysis.profile.programming.certainty.value;
        let (plan, ranking, terms) = (analysis.left(), &analysis.ranking, &analysis.terms);
        let (scenarios, robust) = program::scenarios(plan, ranking, terms, analysis.decided(), weights);
        context.print_analysis(
            &analysis,
            &serde_json::json!({
                "period": analysis.period,
                "programme": analysis.programme,
                "totals": analysis.totals,
                "comparison": analysis.comparison(&clock),
                "lacks": program::lacks(plan, ranking, terms, analysis.decided()),
                "scenarios": scenarios,
                "robust": robust,
                "finances": analysis.finances,
            }),
        );
        return Ok(context.close(&findings));
    }
    if analysis.programme.programmed.is_empty() {
        context.print(&context.word("program-nothing"));
    }
    // The search ends by the clock here; the table then finds it done.
    let _ = analysis.comparison(&clock);
    for id in TABLES {
        table::print(context, document::table(&analysis, context.language, id).as_ref());
    }
    if before != analysis.programme {
        context.print(&difference(context, &before, &analysis.programme));
    } else if !args.what_if.is_empty() {
        context.print(&context.word("program-what-if-none"));
    }
    let exit = context.close(&findings);
    context.next("plan render");
    Ok(exit)
}

/// Puts another programme in the place of the document's, as the arguments ask.
fn change(args: &Args, context: &Context, analysis: &mut Analysis) -> Result<(), Failure> {
    let mut terms = analysis.terms.clone();
    match args.method {
        Some(MethodArg::ByRank) => terms.method = Method::ByRank,
        Some(MethodArg::Optimal) => terms.method = Method::Optimal,
        None => {}
    }
    let mut plan = analysis.left().clone();
    for text in &args.what_if {
        let Some(change) = read(text, analysis) else {
            let (first, last) = (analysis.period.first.to_string(), analysis.period.last.to_string());
            let args = i18n::args([("why", text.clone().into()), ("first", first.into()), ("last", last.into())]);
            return Err(context.failure(Exit::Usage, "error-what-if", &args));
        };
        plan = change.plan(&plan);
    }
    let scenario = args.scenario.map(|it| match it {
        ScenarioArg::Cut => Scenario::ALL[0],
        ScenarioArg::Signed => Scenario::SignedOnly,
        ScenarioArg::Expected => Scenario::Expected,
    });
    if let Some(scenario) = scenario {
        plan = scenario.plan(&plan, &analysis.profile.programming.certainty.value);
    }
    if args.method.is_some() || scenario.is_some() || !args.what_if.is_empty() {
        put(analysis, plan, terms);
    }
    Ok(())
}

fn put(analysis: &mut Analysis, plan: crate::model::Plan, terms: Terms) {
    analysis.replan(plan, terms, &clock);
}

/// Reads `source=ID:+AMOUNT@YEAR`.
fn read(text: &str, analysis: &Analysis) -> Option<Change> {
    let (id, rest) = text.strip_prefix("source=")?.rsplit_once(':')?;
    let (amount, year) = rest.split_once('@')?;
    let source = analysis.plan.sources.iter().find(|it| it.id.as_str().eq_ignore_ascii_case(id.trim()))?;
    let year = Year(year.trim().parse().ok()?);
    let amount = Money::from_decimal(amount.trim().strip_prefix('+').unwrap_or(amount.trim()).parse().ok()?).ok()?;
    analysis.period.contains(year).then(|| Change { source: source.id.clone(), amount, year })
}

fn difference(context: &Context, before: &Programme, after: &Programme) -> String {
    let place = |programme: &Programme, id: &ProjectId| {
        programme.programmed.iter().find(|it| it.project == *id).map(|it| it.first)
    };
    let list = |one: &Programme, wanted: &dyn Fn(&ProjectId) -> bool| {
        let ids = one.programmed.iter().map(|it| &it.project).filter(|id| wanted(id));
        let ids: Vec<&str> = ids.map(ProjectId::as_str).collect();
        if ids.is_empty() { "–".to_owned() } else { ids.join(&context.word("list-separator")) }
    };
    let moves = |id: &ProjectId| place(before, id).is_some_and(|first| place(after, id).is_some_and(|it| it != first));
    let args = i18n::args([
        ("entering", list(after, &|id| place(before, id).is_none()).into()),
        ("leaving", list(before, &|id| place(after, id).is_none()).into()),
        ("moving", list(after, &moves).into()),
    ]);
    context.words("program-what-if", &args)
}
