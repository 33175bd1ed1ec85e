//! `plan batch`

use std::path::PathBuf;

use comfy_table::CellAlignment;

use super::check;
use super::init::find_profile;
use super::render::{FormatArg, formats};
use crate::batch::{self, Format, Job, Mistake, Outcome};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, apart, progress, table};
use crate::diagnostics::Baseline;
use crate::files;
use crate::i18n::{self, Language};
use crate::model::Year;
use crate::reference::{Level, Pack};
use crate::render::findings;

/// Mistakes told on the terminal; the others are in the JSON.
const MOST_MISTAKES: usize = 20;

/// Write the plans of many communes; one that fails never stops the others
///
/// An entry is the folder of a workspace, or the census code or name of a commune, whose plan then holds its census
/// figures only. Documents go to OUTPUT/<code>/. Ends with 75 when some entries failed, after a table that says why.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan batch zinat tetouan --output plans
  plan batch --list communes.txt --output plans --to html --language fr
  plan batch --province 01.571 --output plans --baseline accepted.toml
  plan batch --all --output country --to html --language ar")]
pub(in crate::cli) struct Args {
    /// Folders of workspaces, or codes or names of communes
    #[arg(required_unless_present_any = ["list", "province", "all"])]
    entries: Vec<String>,
    /// File with one entry a line; empty lines and lines that begin with # are passed over
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Every commune of this province, by its census code
    #[arg(long, value_name = "CODE")]
    province: Option<String>,
    /// Every commune of the country
    #[arg(long)]
    all: bool,
    /// Folder to write into
    #[arg(long, short, value_name = "DIR")]
    output: PathBuf,
    /// Format; may be given several times [default: pdf and html]
    #[arg(long, value_name = "FORMAT")]
    to: Vec<FormatArg>,
    /// Language; may be given several times [default: those of each plan.toml]
    #[arg(long, value_name = "LANG")]
    language: Vec<LanguageArg>,
    /// Regime of communes without a workspace
    #[arg(long, value_name = "ID", default_value = "ma-pac")]
    profile: String,
    /// First year of plans without a workspace [default: the profile's]
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1900..=2200))]
    first_year: Option<u16>,
    /// Accept the findings that this file lists, in every plan; `plan check --write-baseline` writes one
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

impl Args {
    /// Whether pages are among the formats.
    pub(in crate::cli) fn sets_pages(&self) -> bool {
        self.to.is_empty() || self.to.contains(&FormatArg::Pdf)
    }
}

/// Writes the plans.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let profile = find_profile(&args.profile, context)?;
    let entries = entries(args, context)?;
    let baseline = match &args.baseline {
        Some(file) => check::baseline(file, context)?,
        None => Baseline::default(),
    };
    let first_year = args.first_year.map_or(profile.default_first_year, Year);
    let job = Job {
        entries,
        output: context.directory.join(&args.output),
        languages: args.language.iter().copied().map(Language::from).collect(),
        formats: formats(&args.to, &Format::DOCUMENT),
        profile: (args.profile.clone(), profile),
        first_year,
        fallback_date: context.source_date()?,
        baseline,
        program: context.program(),
        is_apart: apart::is_second(),
    };
    let bar = progress::bar(job.entries.len());
    let outcomes = batch::run(&job, &|outcome| {
        bar.set_message(outcome.name.clone().unwrap_or_else(|| outcome.entry.clone()));
        bar.inc(1);
    });
    bar.finish_and_clear();
    let n_failed = outcomes.iter().filter(|outcome| !outcome.is_done()).count();
    if context.is_json {
        context.print_json(&serde_json::json!({
            "done": outcomes.len() - n_failed,
            "failed": n_failed,
            "outcomes": outcomes,
            "mistakes": batch::mistakes(&outcomes),
        }));
    } else {
        show(context, &outcomes, n_failed);
    }
    Ok(if n_failed == 0 { Exit::Done } else { Exit::PartialFailure })
}

fn entries(args: &Args, context: &Context) -> Result<Vec<String>, Failure> {
    let mut entries: Vec<String> = args.entries.iter().map(|entry| of_directory(entry, context)).collect();
    if let Some(list) = &args.list {
        let text = files::read_list(&context.directory.join(list)).map_err(|error| context.file_failure(&error))?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        entries.extend(lines.map(|line| of_directory(line, context)));
    }
    let pack = Pack::embedded();
    let communes = || pack.units(Level::Commune).iter();
    if let Some(province) = &args.province {
        let of_province = communes().filter(|unit| unit.province_code.as_deref() == Some(province.as_str()));
        let n_before = entries.len();
        entries.extend(of_province.map(|unit| unit.code.clone()));
        if entries.len() == n_before {
            let said = i18n::args([("code", province.as_str().into())]);
            return Err(context.failure(Exit::Usage, "error-unknown-province", &said));
        }
    }
    if args.all {
        entries.extend(communes().map(|unit| unit.code.clone()));
    }
    let mut seen = std::collections::BTreeSet::new();
    entries.retain(|entry| seen.insert(entry.clone()));
    Ok(entries)
}

/// A folder is looked for where the command was told to run.
fn of_directory(entry: &str, context: &Context) -> String {
    let folder = context.directory.join(entry);
    if folder.is_dir() { folder.display().to_string() } else { entry.to_owned() }
}

fn show(context: &Context, outcomes: &[Outcome], n_failed: usize) {
    let mut drawn = table::plain();
    let heads =
        ["head-entry", "head-commune", "head-files", "head-pages", "head-errors", "head-warnings", "head-outcome"];
    drawn.set_header(heads.map(|key| context.word(key)));
    for outcome in outcomes {
        let said = match &outcome.failure {
            None => context.word("batch-done"),
            Some(failure) => {
                let args = i18n::args([
                    ("why", failure.why.as_str().into()),
                    ("path", failure.why.as_str().into()),
                    ("seconds", failure.why.as_str().into()),
                ]);
                context.words(&failure.key, &args)
            }
        };
        drawn.add_row(vec![
            outcome.entry.clone(),
            outcome.name.clone().unwrap_or_default(),
            outcome.files.len().to_string(),
            outcome.n_pages.to_string(),
            outcome.findings[0].to_string(),
            outcome.findings[1].to_string(),
            said,
        ]);
    }
    for column in drawn.column_iter_mut().skip(2).take(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    context.print(&drawn.to_string());
    let args = i18n::args([("done", (outcomes.len() - n_failed).into()), ("failed", n_failed.into())]);
    context.print(&context.words("batch-summary", &args));
    show_mistakes(context, &batch::mistakes(outcomes));
}

/// Tells what several files have in common.
fn show_mistakes(context: &Context, mistakes: &[Mistake]) {
    let shared: Vec<&Mistake> = mistakes.iter().filter(|mistake| mistake.n_files > 1).collect();
    if shared.is_empty() {
        return;
    }
    context.print(&format!("\n{}", context.word("batch-mistakes")));
    for mistake in shared.iter().take(MOST_MISTAKES) {
        let place = match (&mistake.sheet, &mistake.column) {
            (Some(_), Some(_)) => "column",
            (Some(_), None) => "sheet",
            (None, _) => "plan",
        };
        let args = i18n::args([
            ("where", place.into()),
            ("code", mistake.code.id().into()),
            ("sheet", mistake.sheet.as_deref().map(findings::visible).unwrap_or_default().into()),
            ("column", mistake.column.clone().unwrap_or_default().into()),
            ("n", mistake.n_files.into()),
        ]);
        context.print(&format!("  {}", context.words("batch-mistake", &args)));
    }
    if shared.len() > MOST_MISTAKES {
        let args = i18n::args([("n", (shared.len() - MOST_MISTAKES).into())]);
        context.print(&format!("  {}", context.words("batch-mistakes-more", &args)));
    }
}
