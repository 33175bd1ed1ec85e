//! `plan papers`

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::render::{failure, tell_rendering};
use crate::batch::{self, Format};
use crate::cli::apart::{self, Tried};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg};
use crate::files;
use crate::i18n::{self, Language};
use crate::model::Paper;

/// Write the papers of the procedure: notices, letters, minutes, orders and the deliberation
///
/// Each paper is written from the workspace, with the commune's letterhead and the place of the signature. What the
/// workspace does not hold is left as dots and listed. A file of the same name in templates/papers/<lang>/ takes the
/// place of the program's own.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan papers
  plan papers launch_notice decision --language ar
  plan papers data_requests --to pdf --output letters")]
pub(in crate::cli) struct Args {
    /// Paper; several may be given [default: all]
    #[arg(value_name = "PAPER", value_parser = clap::builder::PossibleValuesParser::new(Paper::WORDS))]
    papers: Vec<String>,
    /// Format; may be given several times [default: pdf and html]
    #[arg(long, value_name = "FORMAT")]
    to: Vec<PaperFormat>,
    /// Language; may be given several times [default: those of plan.toml]
    #[arg(long, value_name = "LANG")]
    language: Vec<LanguageArg>,
    /// Folder to write into [default: output/papers/ in the workspace]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// A format of papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PaperFormat {
    /// Pages to print and sign
    Pdf,
    /// A page for the browser, or to copy from
    Html,
}

/// Writes the papers.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let mut workspace = context.workspace()?;
    let beyond = match apart::run(context, &mut workspace, args.language.len()) {
        Tried::Done(exit) => return Ok(exit),
        Tried::Here(beyond) => beyond,
    };
    let languages: Vec<Language> = args.language.iter().copied().map(Language::from).collect();
    let formats: Vec<Format> = if args.to.is_empty() {
        Format::DOCUMENT.to_vec()
    } else {
        let of = |format: &PaperFormat| match format {
            PaperFormat::Pdf => Format::Pdf,
            PaperFormat::Html => Format::Html,
        };
        args.to.iter().map(of).collect()
    };
    let wanted: Vec<Paper> = if args.papers.is_empty() {
        Paper::ALL.to_vec()
    } else {
        args.papers.iter().filter_map(|word| Paper::from_word(word)).collect()
    };
    let mut found =
        batch::publish_papers(&workspace, &languages, &formats, &wanted).map_err(|error| failure(context, &error))?;
    beyond.into_iter().for_each(|finding| found.findings.push(finding));
    let folder = context.directory.join(args.output.as_deref().unwrap_or(Path::new("output/papers")));
    let mut written = Vec::new();
    for paper in &found.value {
        let path = folder.join(&paper.output.name);
        files::write(&path, &paper.output.bytes).map_err(|error| context.file_failure(&error))?;
        written.push(serde_json::json!({
            "file": path,
            "bytes": paper.output.bytes.len(),
            "pages": paper.output.n_pages,
            "to_fill": paper.to_fill,
        }));
        if !context.is_json {
            tell(context, &path, &paper.to_fill);
        }
    }
    if context.is_json {
        context.print_json(&written);
    } else {
        tell_rendering(context, &found.findings);
    }
    let exit = context.close(&found.findings);
    context.next("plan status --calendar");
    Ok(exit)
}

fn tell(context: &Context, path: &Path, to_fill: &[String]) {
    context.print(&path.display().to_string());
    if !to_fill.is_empty() {
        let fields = to_fill.join(&context.word("list-separator"));
        context.print(&context.words("papers-to-fill", &i18n::args([("fields", fields.into())])));
    }
}
