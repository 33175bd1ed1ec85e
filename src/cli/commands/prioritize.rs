//! `plan prioritize`

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::document;

/// Rank the projects by the weighted criteria, with the votes of women, men and youth beside the rank
///
/// score = sum of weight x (score - lowest) / (highest - lowest), from 0 to 100. Weights come from the profile, or
/// from [weights] in plan.toml. A project without a score on a criterion is not ranked: it is to be studied. Votes
/// are kept apart and change no rank; a project that a group puts among its first three and that ranks in the lower
/// half is flagged.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {}

/// Shows the ranking.
pub(in crate::cli) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    if context.is_json {
        context.print_analysis(&analysis, &analysis.ranking);
        return Ok(context.close(&findings));
    }
    if analysis.plan.projects.is_empty() {
        context.print(&context.word("prioritize-nothing"));
    }
    for id in ["criteria.weights", "ranking.projects", "ranking.votes", "ranking.to_study"] {
        if id != "criteria.weights" || !analysis.plan.projects.is_empty() {
            table::print(context, document::table(&analysis, context.language, id).as_ref());
        }
    }
    let exit = context.close(&findings);
    context.next("plan program");
    Ok(exit)
}
