//! `plan prioritize`

use serde::Serialize;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnose::ComputedMark;
use crate::document;
use crate::pipeline::DerivedWeights;
use crate::rank::budget::Participatory;
use crate::rank::sure::Certainty;
use crate::rank::{Ranking, Screened};

/// Rank the projects by the weighted criteria and the votes of women, men and youth
///
/// criteria = sum of weight x (mark - lowest) / (highest - lowest); votes = mean over the groups of 100 for the most voted
/// down to 0 for the least voted, each group counting once; score = share x criteria + (100 - share) x votes, from 0 to
/// 100. The share and the weights come from the profile, or from [ranking] and [weights] in plan.toml, which may also
/// put a project before all others (must), leave one out with a reason (excluded), and record the seed of lots. A
/// project without a mark on a criterion is not ranked: it is to be studied. The ranks by the criteria alone and by the
/// votes alone stand beside, with how sure each place is over 10 000 draws of weights (seed 1). `plan explain P07` says
/// why a project stands where it stands.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {}

/// The ranking with how sure it is.
#[derive(Serialize)]
struct Priorities<'a> {
    #[serde(flatten)]
    ranking: &'a Ranking,
    certainty: &'a Certainty,
    participatory: Option<&'a Participatory>,
    derived_weights: Option<&'a DerivedWeights>,
    screened: &'a [Screened],
    computed_marks: &'a [ComputedMark],
}

/// Shows the ranking.
pub(in crate::cli) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    if context.is_json {
        let priorities = Priorities {
            ranking: &analysis.ranking,
            certainty: analysis.certainty(),
            participatory: analysis.participatory.as_ref(),
            derived_weights: analysis.derived_weights.as_ref(),
            screened: &analysis.screened,
            computed_marks: &analysis.marks,
        };
        context.print_analysis(&analysis, &priorities);
        return Ok(context.close(&findings));
    }
    if analysis.plan.projects.is_empty() {
        context.print(&context.word("prioritize-nothing"));
    }
    for id in [
        "criteria.weights",
        "ranking.screen",
        "criteria.judged",
        "criteria.computed",
        "ranking.projects",
        "ranking.sides",
        "ranking.votes",
        "votes.voices",
        "votes.agreement",
        "ranking.sure",
        "methods.agreement",
        "envelope.funded",
        "envelope.rules",
        "envelope.groups",
        "ranking.excluded",
        "ranking.to_study",
    ] {
        if id != "criteria.weights" || !analysis.plan.projects.is_empty() {
            table::print(context, document::table(&analysis, context.language, id).as_ref());
        }
    }
    let exit = context.close(&findings);
    context.next("plan program");
    Ok(exit)
}
