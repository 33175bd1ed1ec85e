//! `plan contract`

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::cli::context::{Context, Failure, clock};
use crate::cli::{Exit, LanguageArg, report, table, workbook};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::document;
use crate::files;
use crate::i18n::{self, Language};
use crate::intake::{SETTINGS_FILE, VersionSettings};
use crate::model::{Money, ProjectId, Reached, Window, Year};
use crate::pipeline::{self, Analysis};
use crate::program::contract::{self, Closed};
use crate::render::workbooks::renewal;

/// Show the contracting windows, who carries each project and the conventions; draft conventions; renew the plan
///
/// Without an option: the windows as objects, with their envelopes by source, how each project is carried (alone, by
/// contract, still to be negotiated), and the conventions with their status. `--draft` writes data/contracts.xlsx with
/// a draft of each convention that the financing names. `--renew DIR` closes the window that is open with the
/// execution noted in the sheet "progress" of data/tracking.xlsx, and writes in DIR the next version of the plan: what
/// is unfinished is carried over with its reason, what is left is ranked anew, the next window is open. Nothing that
/// stands anywhere is written over.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan contract
  plan contract --draft
  plan contract --renew ../zinat-2")]
pub(in crate::cli) struct Args {
    /// Write data/contracts.xlsx with a draft of each convention
    #[arg(long, conflicts_with = "renew")]
    draft: bool,
    /// Close the open window and write the next version of the plan in this folder
    #[arg(long, value_name = "DIR")]
    renew: Option<PathBuf>,
    /// Language of the workbook that is written; reading understands all three
    #[arg(long, value_name = "LANG", default_value = "ar")]
    sheets: LanguageArg,
}

const TABLES: &[&str] =
    &["contracts.windows", "contracts.envelopes", "contracts.projects", "contracts.list", "contracts.difference"];

/// Shows, drafts or renews.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    if args.draft {
        return draft(args, context, &analysis, &findings);
    }
    if let Some(folder) = &args.renew {
        return renew(args, context, &analysis, folder);
    }
    show(context, &analysis);
    let exit = context.close(&findings);
    let next = if analysis.plan.conventions.is_empty() { "plan contract --draft" } else { "plan render" };
    context.next(next);
    Ok(exit)
}

fn show(context: &Context, analysis: &Analysis) {
    if context.is_json {
        context.print_analysis(
            analysis,
            &serde_json::json!({
                "version": analysis.settings.version,
                "contracts": analysis.contracts(),
                "conventions": analysis.plan.conventions,
            }),
        );
        return;
    }
    if analysis.programme.programmed.is_empty() {
        context.print(&context.word("program-nothing"));
    }
    for id in TABLES {
        table::print(context, document::table(analysis, context.language, id).as_ref());
    }
}

fn draft(args: &Args, context: &Context, analysis: &Analysis, findings: &Findings) -> Result<Exit, Failure> {
    let plan = &analysis.plan;
    if !plan.conventions.is_empty() || plan.financing.iter().all(|it| it.convention.is_empty()) {
        let key = if plan.conventions.is_empty() { "error-no-convention" } else { "error-conventions-kept" };
        return Err(context.failure(Exit::Usage, key, &i18n::Args::new()));
    }
    let path = context.directory.join(renewal::CONTRACTS);
    let new = workbook::about(analysis, Language::from(args.sheets));
    let bytes = renewal::drafts(plan, &analysis.programme, &new).map_err(|error| workbook::bug(context, &error))?;
    files::add(&path, &bytes).map_err(|error| context.file_failure(&error))?;
    if context.is_json {
        context.print_json(&serde_json::json!({ "file": renewal::CONTRACTS }));
    } else {
        context.print(&context.words("contract-drafted", &i18n::args([("path", path.display().to_string().into())])));
    }
    let exit = context.close(findings);
    context.next("plan contract");
    Ok(exit)
}

/// The window that closes and the one that opens.
fn windows(analysis: &Analysis) -> Option<(Window, Window)> {
    let number = analysis.settings.version.map_or(1, |it| it.window);
    let find = |number: u16| analysis.windows.iter().find(|it| it.number == number).copied();
    find(number).zip(find(number + 1))
}

fn renew(args: &Args, context: &Context, analysis: &Analysis, folder: &std::path::Path) -> Result<Exit, Failure> {
    let Some((closing, opening)) = windows(analysis) else {
        return Err(context.failure(Exit::Usage, "error-no-next-window", &i18n::Args::new()));
    };
    if analysis.plan.tracking.progress.is_empty() {
        return Err(context.failure(Exit::DataErrors, "error-nothing-followed", &i18n::Args::new()));
    }
    let closed = contract::closed(&analysis.plan, &analysis.programme, closing.period.last);
    let findings = unfinished(analysis, &closed, closing.period.last);
    let ranks: BTreeMap<&ProjectId, usize> = analysis.ranking.ranked.iter().map(|it| (&it.project, it.rank)).collect();
    let new = workbook::about(analysis, Language::from(args.sheets));
    let former = renewal::former(&closed, &analysis.programme, &ranks, closing.period.last, &new)
        .map_err(|error| workbook::bug(context, &error))?;
    let number = analysis.settings.version.map_or(1, |it| it.number) + 1;
    let mut all = files::read_all(&context.directory).map_err(|error| context.file_failure(&error))?;
    all.retain(|(path, _)| path != renewal::FORMER);
    all.push((renewal::FORMER.to_owned(), former));
    if let Some((_, settings)) = all.iter_mut().find(|(path, _)| path == SETTINGS_FILE) {
        let version = VersionSettings { number, window: opening.number };
        *settings = renewal::versioned(&String::from_utf8_lossy(settings), version).into_bytes();
    }
    files::create(folder, &all).map_err(|error| context.file_failure(&error))?;
    tell(context, (closing, opening), &closed, folder)?;
    let exit = context.close(&findings);
    if !context.is_json {
        report::findings(context, &report::Told::default(), &findings.iter().collect::<Vec<_>>());
    }
    context.next(&format!("plan -C {} contract", Context::quoted(folder)));
    Ok(exit)
}

/// What the renewal did, from the version that it wrote.
fn tell(
    context: &Context,
    (closing, opening): (Window, Window),
    closed: &[Closed],
    folder: &std::path::Path,
) -> Result<(), Failure> {
    let workspace = files::read_workspace(folder).map_err(|error| context.file_failure(&error))?;
    let found = pipeline::analyse_by(&workspace, &clock).map_err(|error| context.pipeline_failure(&error))?;
    let analysis = found.value;
    let count = |wanted: &dyn Fn(Reached) -> bool| closed.iter().filter(|it| wanted(it.reached)).count();
    let needs: Vec<&str> = analysis.needs.unanswered.iter().map(crate::model::NeedId::as_str).collect();
    if context.is_json {
        context.print_analysis(
            &analysis,
            &serde_json::json!({
                "folder": folder,
                "closed": closing,
                "opened": opening,
                "execution": closed,
                "difference": analysis.contracts().difference,
                "needs_without_project": needs,
            }),
        );
        return Ok(());
    }
    let said = i18n::args([
        ("closed", closing.number.to_string().into()),
        ("opened", opening.number.to_string().into()),
        ("folder", folder.display().to_string().into()),
        ("finished", count(&|it| it == Reached::Finished).into()),
        ("carried", count(&|it| matches!(it, Reached::Begun | Reached::Stopped)).into()),
        ("waiting", count(&|it| matches!(it, Reached::NotBegun | Reached::Reserve)).into()),
    ]);
    context.print(&context.words("contract-renewed", &said));
    context.print("");
    table::print(context, document::table(&analysis, context.language, "contracts.difference").as_ref());
    if !needs.is_empty() {
        let list = needs.join(&context.word("list-separator"));
        context.print(&context.words("contract-needs", &i18n::args([("needs", list.into())])));
    }
    Ok(())
}

/// What goes on without a reason, and what is paid in full and not finished.
fn unfinished(analysis: &Analysis, closed: &[Closed], last: Year) -> Findings {
    let mut findings = Findings::default();
    for it in closed.iter().filter(|it| it.years.is_some_and(|(first, _)| first <= last)) {
        if it.reached == Reached::Finished {
            continue;
        }
        let at = |code: Code| {
            let finding = Diagnostic::new(code).with("project", it.project.as_str());
            let record = analysis.plan.tracking.progress.iter().find(|record| record.project == it.project);
            match record {
                Some(record) => finding.at_cell(&record.cell),
                None => match analysis.plan.project(&it.project) {
                    Some(project) => finding.at_cell(&project.cell),
                    None => finding,
                },
            }
        };
        if it.reason.is_none() && it.note.is_empty() && it.years.is_some_and(|(_, end)| end <= last) {
            findings.push(at(Code::CarriedWithoutReason));
        }
        if it.cost.is_some_and(|cost| !it.paid.is_zero() && it.paid >= cost.max(Money::from_centimes(1))) {
            findings.push(at(Code::CostExhausted).with("paid", it.paid.dirhams().normalize().to_string()));
        }
    }
    findings
}
