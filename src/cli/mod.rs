//! The command line: arguments, one file a command, reports, progress and exit codes. It holds no rule of the field.

mod apart;
mod commands;
mod context;
mod exit;
mod progress;
mod report;
mod table;
mod workbook;

use clap::{Parser, Subcommand, ValueEnum};

pub use exit::Exit;

use crate::i18n::Language;
use context::Context;

/// Make a communal development plan from a commune's own spreadsheets.
///
/// A workspace is a folder with plan.toml and the workbooks of data/. Begin with `plan init`, fill the workbooks in a
/// spreadsheet program, look with `plan check`, `plan diagnose`, `plan prioritize` and `plan program`, and write the
/// plan with `plan render`. `plan status` says what is still missing.
#[derive(Debug, Parser)]
#[command(name = "plan", version, propagate_version = true, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Args)]
struct Global {
    /// Run as if started in this folder
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true, default_value = ".")]
    directory: std::path::PathBuf,
    /// Language of what is printed [default: PLAN_LANG, else the system's language, else English]
    #[arg(long, value_name = "LANG", global = true, env = "PLAN_LANG", hide_env = true)]
    lang: Option<LanguageArg>,
    /// Form of results on standard output
    #[arg(long, value_name = "FORMAT", global = true, default_value = "text")]
    format: OutputFormat,
}

/// A language on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LanguageArg {
    /// Arabic
    Ar,
    /// French
    Fr,
    /// English
    En,
}

impl From<LanguageArg> for Language {
    fn from(argument: LanguageArg) -> Self {
        match argument {
            LanguageArg::Ar => Language::Ar,
            LanguageArg::Fr => Language::Fr,
            LanguageArg::En => Language::En,
        }
    }
}

/// The form of results on standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OutputFormat {
    /// Tables to read
    Text,
    /// JSON for other programs
    Json,
    /// SARIF 2.1.0 for code review tools; check only
    Sarif,
    /// JUnit XML for build servers; check only
    Junit,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(commands::init::Args),
    Check(commands::check::Args),
    Diagnose(commands::diagnose::Args),
    Prioritize(commands::prioritize::Args),
    Program(commands::program::Args),
    Track(commands::track::Args),
    Diff(commands::diff::Args),
    Contract(commands::contract::Args),
    Rank(commands::rank::Args),
    Weigh(commands::weigh::Args),
    Status(commands::status::Args),
    Trace(commands::trace::Args),
    Vote(commands::vote::Args),
    Explain(commands::explain::Args),
    Render(commands::render::Args),
    Papers(commands::papers::Args),
    Preview(commands::preview::Args),
    Batch(commands::batch::Args),
    Inspect(commands::inspect::Args),
    Interlink(commands::interlink::Args),
    Registers(commands::registers::Args),
    Doctor(commands::doctor::Args),
    Completions(commands::completions::Args),
    #[command(name = crate::files::isolated::COMMAND, hide = true)]
    ReadCells(commands::read_cells::Args),
    #[command(name = crate::files::isolated::FONT_COMMAND, hide = true)]
    ReadFont(commands::read_font::Args),
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not mistakes.
            let exit = if error.use_stderr() { Exit::Usage } else { Exit::Done };
            let _ = error.print();
            return exit;
        }
    };
    let context = Context::new(cli.global);
    if matches!(context.format, OutputFormat::Sarif | OutputFormat::Junit) && !matches!(cli.command, Command::Check(_))
    {
        context.fail(&context.failure(Exit::Usage, "error-check-format", &crate::i18n::Args::new()));
        return Exit::Usage;
    }
    if cli.command.sets_pages() {
        crate::files::heap::begin_again();
    }
    let result = match cli.command {
        Command::Init(args) => commands::init::run(&args, &context),
        Command::Check(args) => commands::check::run(&args, &context),
        Command::Diagnose(args) => commands::diagnose::run(&args, &context),
        Command::Prioritize(args) => commands::prioritize::run(&args, &context),
        Command::Contract(args) => commands::contract::run(&args, &context),
        Command::Program(args) => commands::program::run(&args, &context),
        Command::Track(args) => commands::track::run(&args, &context),
        Command::Diff(args) => commands::diff::run(&args, &context),
        Command::Rank(args) => commands::rank::run(&args, &context),
        Command::Weigh(args) => commands::weigh::run(&args, &context),
        Command::Status(args) => commands::status::run(&args, &context),
        Command::Trace(args) => commands::trace::run(&args, &context),
        Command::Vote(args) => commands::vote::run(&args, &context),
        Command::Explain(args) => commands::explain::run(&args, &context),
        Command::Render(args) => commands::render::run(&args, &context),
        Command::Papers(args) => commands::papers::run(&args, &context),
        Command::Preview(args) => commands::preview::run(&args, &context),
        Command::Batch(args) => commands::batch::run(&args, &context),
        Command::Inspect(args) => commands::inspect::run(&args, &context),
        Command::Doctor(args) => commands::doctor::run(&args, &context),
        Command::Interlink(args) => commands::interlink::run(&args, &context),
        Command::Registers(args) => commands::registers::run(&args, &context),
        Command::Completions(args) => commands::completions::run(&args, &context),
        Command::ReadCells(_) => commands::read_cells::run(),
        Command::ReadFont(_) => commands::read_font::run(),
    };
    result.unwrap_or_else(|failure| {
        context.fail(&failure);
        failure.exit
    })
}

impl Command {
    /// Whether it may set pages, which takes much memory.
    fn sets_pages(&self) -> bool {
        match self {
            Command::Render(_) | Command::Preview(_) => true,
            Command::Batch(args) => args.sets_pages(),
            _ => false,
        }
    }
}

/// Returns the command line, for man pages and completions.
#[must_use]
pub fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
