//! `plan program`

use crate::cli::context::{Context, Failure, clock};
use crate::cli::{Exit, table};
use crate::document;

/// Fill the years and contracting windows by rank under the yearly envelopes
///
/// Projects are taken by rank. Each begins in the first year in which every one of its sources can pay its part, after
/// the projects it waits for have ended; one that fits nowhere goes to the reserve list with the reason, and the next
/// is tried (skip and continue).
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {}

/// Shows the programme.
pub(in crate::cli) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    if context.is_json {
        context.print_analysis(
            &analysis,
            &serde_json::json!({
                "period": analysis.period,
                "programme": analysis.programme,
                "totals": analysis.totals,
                "comparison": analysis.comparison(&clock),
            }),
        );
        return Ok(context.close(&findings));
    }
    if analysis.programme.programmed.is_empty() {
        context.print(&context.word("program-nothing"));
    }
    // The search ends by the clock here; the table then finds it done.
    let _ = analysis.comparison(&clock);
    for id in ["programme.windows", "programme.years", "financing.by_source", "programme.methods", "programme.reserve"]
    {
        table::print(context, document::table(&analysis, context.language, id).as_ref());
    }
    let exit = context.close(&findings);
    context.next("plan render");
    Ok(exit)
}
