//! `plan weigh`

use std::path::PathBuf;

use clap::ValueEnum;
use comfy_table::CellAlignment;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde_json::json;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, report, table};
use crate::diagnostics::Findings;
use crate::files;
use crate::i18n;
use crate::intake::{NamedJudgement, read_judgements};
use crate::rank::Refusal;
use crate::rank::weights::judged::{self, Asking, CONTRADICTING, DOUBTFUL, Judged, Weighing};

/// Derive the weights of criteria from judgements: two by two, best and worst, or points
///
/// FILE is a list with the columns criterion, against, judgement and who, or a square table with the criteria on both
/// sides; labels may be in Arabic, French or English. A judgement says how many times a criterion matters more than the
/// other, as 3 or 1/3; without "against" it is a number of points. Judgements of several (who) are joined so that each
/// counts the same.
///
/// ahp takes the principal eigenvector and shows the geometric means beside it; its consistency ratio (Saaty) should stay
/// below 0.10, and the judgement farthest from the others is named. Above 0.20 the judgements contradict each other too
/// much. best-worst takes the best against all and all against the worst (linear model). swing shares points. swara
/// takes, in the order of the list, by what part each criterion matters less than the one before it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan weigh judgements.csv
  plan weigh judgements.csv --method best-worst --format json
  plan rank room.csv --judgements judgements.csv

A list:
  criterion,against,judgement,who
  Urgency,People,3,women
  Urgency,Cost,5,women
  People,Cost,1/2,women")]
pub(in crate::cli) struct Args {
    /// Judgements
    file: PathBuf,
    /// How weights are derived [default: ahp, or swing when nothing is compared]
    #[arg(long, value_name = "METHOD")]
    method: Option<MethodArg>,
}

/// A way of asking on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MethodArg {
    /// Criteria two by two
    Ahp,
    /// The best against all, all against the worst
    BestWorst,
    /// Points
    Swing,
    /// Step by step
    Swara,
}

impl From<MethodArg> for Asking {
    fn from(method: MethodArg) -> Self {
        match method {
            MethodArg::Ahp => Asking::Ahp,
            MethodArg::BestWorst => Asking::BestWorst,
            MethodArg::Swing => Asking::Swing,
            MethodArg::Swara => Asking::Swara,
        }
    }
}

/// Shows the weights.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let mut findings = Findings::default();
    let said = read(&args.file, context, &mut findings)?;
    if said.is_empty() || findings.has_errors() {
        report::findings(context, &report::Told::default(), &findings.iter().collect::<Vec<_>>());
        return Ok(Exit::DataErrors);
    }
    let (names, weighing) = weigh(&said, args.method.map(Asking::from), context)?;
    if context.is_json {
        let weights: Vec<_> = names.iter().zip(&weighing.weights).map(|(name, weight)| json!([name, weight])).collect();
        let worst = weighing.worst.map(|it| {
            json!({"criterion": names[it.row], "against": names[it.column], "said": it.said, "implied": it.implied})
        });
        context.print_json(&json!({
            "method": weighing.asking.word(), "weights": weights, "geometric_means": weighing.geometric_means,
            "ratio": weighing.ratio, "worst": worst, "pairs_not_compared": weighing.n_filled,
            "voices": weighing.n_voices,
        }));
    } else {
        print(context, &names, &weighing);
    }
    report::findings(context, &report::Told::default(), &findings.iter().collect::<Vec<_>>());
    let is_usable = weighing.ratio.is_none_or(|ratio| ratio <= CONTRADICTING);
    Ok(if is_usable { Exit::Done } else { Exit::DataErrors })
}

/// Reads the judgements of a file.
pub(super) fn read(
    file: &std::path::Path,
    context: &Context,
    findings: &mut Findings,
) -> Result<Vec<NamedJudgement>, Failure> {
    let path = context.directory.join(file);
    let bytes = files::read_input(&path).map_err(|error| context.file_failure(&error))?;
    Ok(read_judgements(&file.display().to_string(), &bytes).unload(findings))
}

/// Derives the weights of the criteria that are named, in the order in which they first stand.
pub(super) fn weigh(
    said: &[NamedJudgement],
    asking: Option<Asking>,
    context: &Context,
) -> Result<(Vec<String>, Weighing), Failure> {
    let mut names: Vec<String> = Vec::new();
    let mut place = |name: &str| {
        let known = names.iter().position(|it| i18n::fold(it) == i18n::fold(name));
        known.unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        })
    };
    let judgements: Vec<Judged> = said
        .iter()
        .map(|it| Judged {
            who: it.who.clone(),
            criterion: place(&it.criterion),
            against: it.against.as_deref().map(&mut place),
            value: it.value,
        })
        .collect();
    let asking = asking.unwrap_or_else(|| judged::asking_of(&judgements));
    let weighing = judged::weigh(names.len(), &judgements, asking).map_err(|why| refused(context, &names, &why))?;
    Ok((names, weighing))
}

fn refused(context: &Context, names: &[String], why: &Refusal) -> Failure {
    let (row, column) = why.cell();
    let name = |at: Option<usize>| at.and_then(|at| names.get(at)).map_or("", String::as_str).to_owned();
    let said = i18n::args([("one", name(row).into()), ("other", name(column).into())]);
    let key = match why {
        Refusal::Comparisons { .. } => "weigh-refused-comparisons",
        Refusal::NotConnected => "weigh-refused-not-connected",
        _ => "weigh-refused-weights",
    };
    context.failure(Exit::DataErrors, key, &said)
}

fn print(context: &Context, names: &[String], weighing: &Weighing) {
    let share = |share: f64| {
        let exact = Decimal::from_f64(100.0 * share).unwrap_or_default().round_dp(1);
        i18n::number_with_decimals(context.language, exact, 1)
    };
    let times = |value: f64| {
        i18n::number(context.language, Decimal::from_f64(value).unwrap_or_default().round_dp(2).normalize())
    };
    let method = context.word(&format!("weigh-method-{}", weighing.asking.word().replace('_', "-")));
    context.print(&context.words("weigh-title", &i18n::args([("method", method.into())])));
    let mut drawn = table::plain();
    let mut heads = vec![context.word("column-criterion"), context.word("head-weight")];
    heads.extend(weighing.geometric_means.as_ref().map(|_| context.word("head-geometric-mean")));
    drawn.set_header(heads);
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|one, other| weighing.weights[*other].total_cmp(&weighing.weights[*one]).then(one.cmp(other)));
    for at in order {
        let mut cells = vec![names[at].clone(), share(weighing.weights[at])];
        cells.extend(weighing.geometric_means.as_ref().map(|means| share(means[at])));
        drawn.add_row(cells);
    }
    drawn.column_iter_mut().skip(1).for_each(|column| column.set_cell_alignment(CellAlignment::Right));
    context.print(&drawn.to_string());
    if let Some(ratio) = weighing.ratio {
        let reading = match ratio {
            ratio if ratio > CONTRADICTING => "contradict",
            ratio if ratio > DOUBTFUL => "doubtful",
            _ => "good",
        };
        let args = i18n::args([("ratio", times(ratio).into())]);
        context.print(&context.words(&format!("weigh-ratio-{reading}"), &args));
    }
    if let Some(worst) = weighing.worst {
        let args = i18n::args([
            ("one", names[worst.row].as_str().into()),
            ("other", names[worst.column].as_str().into()),
            ("said", times(worst.said).into()),
            ("implied", times(worst.implied).into()),
        ]);
        context.print(&context.words("weigh-worst", &args));
    }
    if weighing.n_filled > 0 {
        context.print(&context.words("weigh-filled", &i18n::args([("n", weighing.n_filled.into())])));
    }
    if weighing.n_voices > 1 {
        context.print(&context.words("weigh-voices", &i18n::args([("n", weighing.n_voices.into())])));
    }
}
