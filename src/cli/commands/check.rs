//! `plan check`

use crate::cli::Exit;
use crate::cli::context::{Context, Failure};
use crate::cli::report;
use crate::diagnostics::{Arg, Diagnostic, Severity};
use crate::i18n;
use crate::profile::Profile;

/// Check the workbooks, and say for each mistake where it stands and what to do
///
/// Reads everything, leaves out what cannot be used, and reports each case with its file, sheet and cell. Ends with 1
/// when something was left out.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// Show notes too
    #[arg(long)]
    notes: bool,
}

/// Checks the workspace.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    let least = if args.notes { Severity::Note } else { Severity::Warning };
    let shown: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.severity() >= least).collect();
    if context.is_json {
        let list: Vec<serde_json::Value> = shown
            .iter()
            .map(|finding| {
                serde_json::json!({
                    "code": finding.code,
                    "severity": finding.severity(),
                    "places": finding.places.iter().map(ToString::to_string).collect::<Vec<_>>(),
                    "args": finding.args,
                })
            })
            .collect();
        let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|it| findings.count(it));
        let [errors, warnings, notes] = counts;
        context.print_analysis(
            &analysis,
            &serde_json::json!({
                "commune": analysis.commune.code,
                "errors": errors,
                "warnings": warnings,
                "notes": notes,
                "findings": list,
            }),
        );
        return Ok(if findings.has_errors() { Exit::DataErrors } else { Exit::Done });
    }
    let mut kept = crate::diagnostics::Findings::default();
    shown.into_iter().for_each(|finding| kept.push(titled(context, &analysis.profile, finding.clone())));
    report::findings(context, &kept);
    if kept.is_empty() {
        context.print(&context.word("check-clean"));
    }
    let exit = context.close(&findings);
    context.next("plan status");
    Ok(exit)
}

/// Names criteria and sectors by their titles in the language, as the workbooks do.
fn titled(context: &Context, profile: &Profile, mut finding: Diagnostic) -> Diagnostic {
    let criterion = |id: &str| profile.scoring.criteria.iter().find(|it| it.id == id).map(|it| &it.title);
    let sector = |id: &str| profile.sector(id).map(|it| &it.title);
    for (name, title) in [("criteria", &criterion as &dyn Fn(&str) -> _), ("words", &sector)] {
        if let Some(Arg::Text(list)) = finding.args.get_mut(name) {
            let titles: Option<Vec<String>> = list
                .split(", ")
                .map(|id| title(id).map(|title| i18n::pick(context.language, &title.text()).to_owned()))
                .collect();
            if let Some(titles) = titles {
                *list = titles.join(report::BETWEEN_WORDS);
            }
        }
    }
    finding
}
