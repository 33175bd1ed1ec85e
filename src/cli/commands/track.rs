//! `plan track`

use std::path::PathBuf;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, table, workbook};
use crate::i18n::Language;
use crate::model::Date;
use crate::render::workbooks;
use crate::{document, i18n};

/// Show what was done of the plan: progress, money, targets by sex, difficulties, complaints, and what calls for attention
///
/// Physical progress is the mean of the components weighted by their cost; the plan's is the mean of its projects weighted
/// by theirs, with the simple mean beside it. A project that should have begun and of which nothing is recorded is
/// unknown, and counted apart: missing is never zero. The records stand in data/tracking.xlsx, which --workbook makes.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan track --workbook data/tracking.xlsx
  plan track
  plan track --date 2030-12-31
  plan track --format json")]
pub(in crate::cli) struct Args {
    /// Show the state on this day [default: the day of the last record]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Make the follow-up workbook of the plan: a row for each project and year of its works, and its targets; a file that
    /// stands there is left as it is
    #[arg(long, value_name = "FILE", conflicts_with = "date")]
    workbook: Option<PathBuf>,
    /// Language of the workbook; reading understands all three
    #[arg(long, value_name = "LANG", default_value = "ar", requires = "workbook")]
    sheets: LanguageArg,
}

const TABLES: [&str; 12] = [
    "track.rates",
    "track.lights",
    "track.warnings",
    "track.projects",
    "track.axes",
    "track.windows",
    "track.targets",
    "track.difficulties",
    "track.reasons",
    "track.complaints",
    "track.scorecard",
    "track.evaluations",
];

fn day(text: &str) -> Result<Date, String> {
    Date::from_iso(text).ok_or_else(|| "2030-12-31".to_owned())
}

/// Shows the follow-up, or makes its workbook.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut analysis, findings) = context.analysis()?;
    if let Some(path) = &args.workbook {
        return blank(path, args, &analysis, context);
    }
    if let Some(date) = args.date {
        analysis.follow_up_on(date);
    }
    if context.is_json {
        context.print_analysis(&analysis, &serde_json::json!({ "follow_up": analysis.follow_up }));
        return Ok(context.close(&findings));
    }
    match &analysis.follow_up {
        None => context.print(&context.word("track-nothing")),
        Some(follow_up) => {
            let date = i18n::date(context.language, follow_up.date);
            context.print(&context.words("track-on", &i18n::args([("date", date.into())])));
        }
    }
    for id in TABLES {
        table::print(context, document::table(&analysis, context.language, id).as_ref());
    }
    let exit = context.close(&findings);
    if analysis.follow_up.is_some() {
        context.next("plan render --variant annual");
    } else {
        context.next("plan track --workbook data/tracking.xlsx");
    }
    Ok(exit)
}

fn blank(
    path: &std::path::Path,
    args: &Args,
    analysis: &crate::pipeline::Analysis,
    context: &Context,
) -> Result<Exit, Failure> {
    if analysis.programme.programmed.is_empty() {
        return Err(context.failure(Exit::DataErrors, "error-nothing-to-track", &i18n::Args::new()));
    }
    let new = workbook::about(analysis, Language::from(args.sheets));
    let made = workbooks::follow_up(&analysis.plan, &analysis.programme, &new);
    workbook::put(path, made, context, ["track-workbook-made", "plan track"])
}
