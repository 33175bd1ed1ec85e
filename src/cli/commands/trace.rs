//! `plan trace`

use crate::cli::Exit;
use crate::cli::context::{Context, Failure};
use crate::document::{self, SourceNote};
use crate::i18n;

/// Show where a figure of the plan came from: file, sheet and cell, census table, or formula and parts
///
/// ID is an indicator (EAU01, EDU05.women), a project (P04: its cost, points, votes and money), a locality (D02), a family
/// of tables (tables.ranking), or the beginning of such an id. Without ID, lists every id.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan trace EAU01
  plan trace EDU05.women
  plan trace P04
  plan trace P04.score
  plan trace D02.distance_college_km")]
pub(in crate::cli) struct Args {
    /// What to trace
    id: Option<String>,
}

/// Shows the sources of a figure.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, _) = context.analysis()?;
    let sources = document::whole_sources(&analysis, context.language);
    let Some(id) = &args.id else {
        let ids: Vec<&str> = sources.iter().map(|note| note.id.as_str()).collect();
        if context.is_json {
            context.print_analysis(&analysis, &serde_json::json!({ "ids": ids }));
        } else {
            ids.iter().for_each(|id| context.print(id));
        }
        return Ok(Exit::Done);
    };
    let found: Vec<&SourceNote> = sources.iter().filter(|note| is_asked(&note.id, id)).collect();
    if found.is_empty() {
        let said = i18n::args([("id", id.as_str().into())]);
        return Err(context.failure(Exit::DataErrors, "trace-unknown", &said));
    }
    let is_named = |path: &str| {
        found
            .iter()
            .flat_map(|note| &note.lines)
            .any(|line| line.text.strip_prefix(path).is_some_and(|it| it.starts_with('!')))
    };
    let files: Vec<_> = analysis.files.iter().filter(|file| is_named(&file.path)).collect();
    if context.is_json {
        let files: Vec<_> =
            files.iter().map(|file| serde_json::json!({ "path": file.path, "sha256": file.sha256 })).collect();
        context.print_analysis(&analysis, &serde_json::json!({ "sources": found, "files": files }));
        return Ok(Exit::Done);
    }
    for note in &found {
        context.print(&format!("{}  {}", note.id, note.label));
        // Below, each file's fingerprint is printed whole.
        for line in note.lines.iter().filter(|line| !line.text.contains(" SHA-256 ")) {
            context.print(&format!("  {}{}", "  ".repeat(line.depth), line.text));
        }
    }
    for file in files {
        context.print(&format!("{}  SHA-256 {}", file.path, file.sha256));
    }
    Ok(Exit::Done)
}

/// An id is asked for by itself, or by what stands before one of its dots.
fn is_asked(id: &str, asked: &str) -> bool {
    let (id, asked) = (id.to_lowercase(), asked.to_lowercase());
    id == asked || id.strip_prefix(&asked).is_some_and(|rest| rest.starts_with('.'))
}
