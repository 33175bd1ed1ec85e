//! `plan preview`

use crate::cli::commands::render::{failure, of_rendering, tell_rendering};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, report};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::i18n;
use crate::preview::{self, Event, Preview};
use crate::render::findings::Words;

/// Port taken when none is asked for and it is free.
const USUAL_PORT: u16 = 7400;

/// Show the pages in the browser, and again whenever a file is saved
///
/// Serves the plan, the decision page and the slides on 127.0.0.1, for this machine alone, and writes no file. A page
/// that is open loads itself anew. What is wrong with a template is told here and above the page, which the program's own
/// template then shows; when the data cannot be used, the last good pages stay.
/// Ends with Ctrl-C.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan preview
  plan preview --language ar
  plan -C zinat preview --port 8080")]
pub(in crate::cli) struct Args {
    /// Port on 127.0.0.1; 0 takes any free one [default: 7400, or a free one when it is taken]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Language; may be given several times [default: those of plan.toml]
    #[arg(long, value_name = "LANG")]
    language: Vec<LanguageArg>,
}

/// Shows the pages.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let shown = Preview {
        folder: &context.directory,
        languages: args.language.iter().copied().map(Into::into).collect(),
        fallback_date: context.source_date()?,
        program: context.program(),
    };
    let names = preview::names(&shown).map_err(|why| said(context, &why))?;
    let listener = match args.port {
        Some(port) => preview::listen(Some(port)),
        None => preview::listen(Some(USUAL_PORT)).or_else(|_| preview::listen(None)),
    };
    let lost = |error: std::io::Error| {
        let said = [("port", args.port.unwrap_or(USUAL_PORT).to_string().into()), ("why", error.to_string().into())];
        context.failure(Exit::Environment, "error-port", &i18n::args(said))
    };
    let listener = listener.map_err(lost)?;
    let address = listener.local_addr().map_err(lost)?;
    let addresses: Vec<String> = names.iter().map(|name| format!("http://{address}/{name}")).collect();
    if context.is_json {
        context.print_json(&addresses);
    } else {
        addresses.iter().for_each(|address| context.print(address));
        context.tell(&context.word("preview-ends"));
    }
    preview::run(&shown, &listener, &|event| tell(context, event)).map_err(lost)?;
    Ok(Exit::Done)
}

/// Tells what happened, and returns what the pages say of it: what keeps them from being as their files ask.
fn tell(context: &Context, event: Event) -> Vec<String> {
    match event {
        Event::Made(findings) => {
            tell_rendering(context, &findings);
            context.tell(&context.word("preview-made"));
            report::summary(context, &findings);
            let lines: Vec<String> =
                of_rendering(&findings).into_iter().filter_map(|it| trouble(context, it)).collect();
            if lines.is_empty() { lines } else { [vec![context.word("preview-trouble")], lines].concat() }
        }
        Event::Failed(why) => {
            let failure = said(context, &why);
            context.fail(&failure);
            let kept = context.word("preview-kept");
            context.tell(&kept);
            [Some(kept), Some(failure.headline), failure.help].into_iter().flatten().collect()
        }
    }
}

/// An error of a template, or a file that nobody reads, in a line.
fn trouble(context: &Context, finding: &Diagnostic) -> Option<String> {
    let is_shown = finding.severity() == Severity::Error || finding.code == Code::UnreadTemplate;
    let words = Words { language: context.language, profile: None };
    let place = finding.places.first().map(|place| format!("{place}: ")).unwrap_or_default();
    is_shown.then(|| format!("{place}{} – {}", words.headline(finding), words.help(finding)))
}

fn said(context: &Context, why: &preview::Failure) -> Failure {
    match why {
        preview::Failure::Files(error) => context.file_failure(error),
        preview::Failure::Publish(error) => failure(context, error),
    }
}
