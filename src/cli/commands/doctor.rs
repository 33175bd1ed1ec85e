//! `plan doctor`

use serde::{Deserialize, Serialize};

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::i18n::{self, Language};
use crate::intake::workbook::Limits;
use crate::profile::{BUILTIN, FRAMES};
use crate::render::fonts;

/// Show what this program is made of: version, limits of files, languages, fonts, regimes and frames
///
/// With --coverage, shows for each system that the source documents describe what does it here, and the test or the
/// example file that shows it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan doctor
  plan doctor --coverage
  plan doctor --coverage --format json")]
pub(in crate::cli) struct Args {
    /// Show the systems of the source documents, row by row
    #[arg(long)]
    coverage: bool,
}

/// The systems, row by row.
const SYSTEMS: &str = include_str!("../../../templates/coverage/systems.csv");

/// What stands in place of a proof while nothing does the system yet.
const PLANNED: &str = "planned";

/// A system and what does it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct System {
    /// Id in the list of systems.
    id: String,
    /// What is wanted.
    need: String,
    /// What does it: commands, sheets, chapters, tables, rules.
    by: String,
    /// Test or file that shows it, or that it is planned.
    shown: String,
}

/// Shows what the program is made of.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    if args.coverage {
        coverage(context);
    } else {
        facts(context);
    }
    Ok(Exit::Done)
}

fn systems() -> Vec<System> {
    let mut reader = csv::Reader::from_reader(SYSTEMS.as_bytes());
    reader.deserialize().map(|row| row.expect("the tests read every row")).collect()
}

fn coverage(context: &Context) {
    let systems = systems();
    let n_planned = systems.iter().filter(|it| it.shown == PLANNED).count();
    let n_done = systems.len() - n_planned;
    if context.is_json {
        context.print_json(&serde_json::json!({ "done": n_done, "planned": n_planned, "systems": systems }));
        return;
    }
    let mut drawn = table::plain();
    drawn.set_header(["head-id", "head-wanted", "head-done-by", "head-shown-by"].map(|key| context.word(key)));
    for system in &systems {
        let shown = if system.shown == PLANNED { context.word("coverage-planned") } else { system.shown.clone() };
        drawn.add_row([system.id.as_str(), system.need.as_str(), system.by.as_str(), shown.as_str()]);
    }
    context.print(&drawn.to_string());
    let args = i18n::args([("done", n_done.into()), ("all", systems.len().into()), ("planned", n_planned.into())]);
    context.print(&context.words("coverage-counts", &args));
}

fn facts(context: &Context) {
    let limits = Limits::default();
    let mib = |bytes: usize| bytes / (1024 * 1024);
    let limits = [
        ("file-mib", mib(limits.file_bytes)),
        ("zip-entries", limits.entries),
        ("entry-mib", mib(limits.entry_bytes)),
        ("inflated-mib", mib(limits.inflated_bytes)),
        ("ratio", limits.ratio),
        ("sheets", limits.sheets),
        ("cells", limits.cells),
        ("cell-characters", limits.cell_characters),
    ];
    let languages = Language::ALL.map(Language::tag);
    let profiles: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
    let frames: Vec<&str> = FRAMES.iter().map(|(id, _)| *id).collect();
    let fonts: Vec<&str> = fonts::embedded().map(|(name, _)| name).into();
    if context.is_json {
        let limits: std::collections::BTreeMap<_, _> = limits.into_iter().collect();
        context.print_json(&serde_json::json!({ "version": env!("CARGO_PKG_VERSION"), "limits": limits,
            "languages": languages, "profiles": profiles, "frames": frames, "fonts": fonts }));
        return;
    }
    let mut drawn = table::plain();
    let mut row = |key: &str, value: String| {
        drawn.add_row([context.word(&format!("doctor-{key}")), value]);
    };
    row("version", env!("CARGO_PKG_VERSION").to_owned());
    row("languages", languages.join(", "));
    row("profiles", profiles.join(", "));
    row("frames", frames.join(", "));
    row("fonts", fonts.join(", "));
    for (key, limit) in limits {
        row(key, i18n::integer(context.language, limit as u64));
    }
    context.print(&drawn.to_string());
}
