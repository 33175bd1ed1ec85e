//! `plan diff`

use std::path::PathBuf;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::pipeline::{self, Analysis};
use crate::track::{self, Version};
use crate::{document, files};

/// Say what differs between two versions of a plan: projects, years, money and ranks
///
/// Both are folders with a plan.toml. What is told is what a council must know before it votes the second: projects that
/// came, went, entered the programme or left it, with the reason; costs, contributions and envelopes that changed; ranks.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan diff plan-2028 plan-2031
  plan diff plan-2028 plan-2031 --format json")]
pub(in crate::cli) struct Args {
    /// Folder of the first version
    before: PathBuf,
    /// Folder of the second version
    after: PathBuf,
}

/// Compares the two versions.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let before = read(&args.before, context)?;
    let after = read(&args.after, context)?;
    let difference = track::difference(&version(&before, &ranks(&before)), &version(&after, &ranks(&after)));
    if context.is_json {
        context.print_analysis(&after, &difference);
        return Ok(Exit::Done);
    }
    if difference.changes.is_empty() {
        context.print(&context.word("diff-none"));
        return Ok(Exit::Done);
    }
    table::print(context, Some(&document::changes(&before, &after, &difference, context.language)));
    Ok(Exit::Done)
}

fn read(folder: &std::path::Path, context: &Context) -> Result<Analysis, Failure> {
    let folder = context.directory.join(folder);
    let mut workspace = files::read_workspace(&folder).map_err(|error| context.file_failure(&error))?;
    if let Some(program) = context.program() {
        files::isolated::isolate(&program, &mut workspace.data);
    }
    workspace.fallback_date = context.source_date()?;
    let found = pipeline::analyse_by(&workspace, &crate::cli::context::clock);
    found.map(|found| found.value).map_err(|error| context.pipeline_failure(&error))
}

fn ranks(analysis: &Analysis) -> Vec<(crate::model::ProjectId, usize)> {
    analysis.ranking.ranked.iter().map(|it| (it.project.clone(), it.rank)).collect()
}

fn version<'a>(analysis: &'a Analysis, ranks: &'a [(crate::model::ProjectId, usize)]) -> Version<'a> {
    Version { plan: &analysis.plan, programme: &analysis.programme, ranks }
}
