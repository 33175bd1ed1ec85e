//! `plan check`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::legal;
use crate::cli::context::{Context, Failure};
use crate::cli::report::{self, Told};
use crate::cli::{Exit, OutputFormat};
use crate::diagnostics::{Baseline, Diagnostic, Findings, Parted, Place, Severity};
use crate::files;
use crate::i18n;
use crate::intake::{self, grid::Grid};
use crate::model::Plan;
use crate::pipeline::{self, Analysis, Workspace};
use crate::render::findings::{self, Words};
use crate::render::workbooks::marked::{Ids, ReadWorkbook};

/// Check the workbooks, and say for each mistake where it stands and what to do
///
/// Reads everything, leaves out what cannot be used, and reports each case with its file, sheet and cell, and the cells
/// around it; what blocks the plan comes first. Ends with 1 when something was left out.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan check --notes
  plan check --legal
  plan check --marked to-fix --lang ar
  plan check --format sarif > findings.sarif
  plan check --write-baseline accepted.toml
  plan check --baseline accepted.toml --deny warnings")]
pub(in crate::cli) struct Args {
    /// Show notes too
    #[arg(long)]
    notes: bool,
    /// Show every finding, also those that repeat in a column
    #[arg(long)]
    all: bool,
    /// End with 1 on warnings too, so that nothing leaves a firm with one
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Check the rules of the regime: each with its verdict, what it rests on, who must act and how
    ///
    /// Ends with 1 while a binding rule is broken and not set aside by a recorded derogation. The SARIF and JUnit
    /// formats list the rules that fail with the other findings.
    #[arg(long)]
    legal: bool,
    /// Accept the findings that this file lists; it lies in the workspace
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write a file that lists today's errors and warnings, to accept them
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// Write a copy of each workbook with its mistakes coloured and explained, and a first sheet that lists them
    #[arg(long, value_name = "DIR")]
    marked: Option<PathBuf>,
}

/// What does not pass beside errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings
    Warnings,
}

/// Checks the workspace.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let workspace = context.workspace()?;
    let found = pipeline::analyse(&workspace).map_err(|error| context.pipeline_failure(&error))?;
    let (analysis, mut all) = (found.value, found.findings);
    if args.legal {
        if matches!(context.format, OutputFormat::Text | OutputFormat::Json) {
            return Ok(legal::check(context, &analysis, &all));
        }
        all.append(legal::findings(&analysis));
    }
    if let Some(file) = &args.write_baseline {
        return write_baseline(&context.directory.join(file), &all, context);
    }
    let parted = match &args.baseline {
        Some(file) => baseline(file, context)?.part(all),
        None => Parted { told: all, ..Parted::default() },
    };
    let least = if args.notes { Severity::Note } else { Severity::Warning };
    let shown: Vec<&Diagnostic> = parted.told.iter().filter(|finding| finding.severity() >= least).collect();
    let words = Words { language: context.language, profile: Some(&analysis.profile) };
    let fails = if args.deny.is_some() { Severity::Warning } else { Severity::Error };
    if let Some(folder) = &args.marked {
        marked(folder, (&workspace, &analysis.plan), &shown, &words, context)?;
    }
    match context.format {
        OutputFormat::Json => context.print_analysis(&analysis, &json(&analysis, &words, &parted, &shown)),
        OutputFormat::Sarif => {
            let accepted: Vec<&Diagnostic> = parted.accepted.iter().filter(|it| it.severity() >= least).collect();
            context.print_json(&findings::sarif(&words, env!("CARGO_PKG_VERSION"), &shown, &accepted));
        }
        OutputFormat::Junit => {
            let files: Vec<&str> = workspace.data.iter().map(|file| file.path.as_str()).collect();
            context.print(findings::junit(&words, &files, &shown, fails).trim_end());
        }
        OutputFormat::Text => tell(args, context, &workspace, &analysis, &parted, &shown),
    }
    let is_failed = parted.told.iter().any(|finding| finding.severity() >= fails);
    Ok(if is_failed { Exit::DataErrors } else { Exit::Done })
}

fn tell(
    args: &Args,
    context: &Context,
    workspace: &Workspace,
    analysis: &Analysis,
    parted: &Parted,
    shown: &[&Diagnostic],
) {
    let grids = grids(workspace, shown);
    report::findings(context, &Told { profile: Some(&analysis.profile), grids: &grids, is_all: args.all }, shown);
    if shown.is_empty() {
        context.print(&context.word("check-clean"));
    }
    if !parted.accepted.is_empty() {
        context.tell(&context.words("baseline-accepted", &i18n::args([("n", parted.accepted.iter().len().into())])));
    }
    for entry in &parted.expired {
        let said =
            [("code", entry.code.as_str().into()), ("place", entry.place.as_str().into()), ("n", entry.count.into())];
        context.tell(&context.words("baseline-expired", &i18n::args(said)));
    }
    context.close(&parted.told);
    context.next("plan status");
}

fn json(analysis: &Analysis, words: &Words<'_>, parted: &Parted, shown: &[&Diagnostic]) -> serde_json::Value {
    let list: Vec<serde_json::Value> = findings::by_urgency(shown.iter().copied())
        .into_iter()
        .map(|finding| {
            serde_json::json!({
                "code": finding.code,
                "severity": finding.severity(),
                "places": finding.places.iter().map(ToString::to_string).collect::<Vec<_>>(),
                "args": finding.args,
                "headline": words.headline(finding),
                "help": words.help(finding),
            })
        })
        .collect();
    let [errors, warnings, notes] =
        [Severity::Error, Severity::Warning, Severity::Note].map(|severity| parted.told.count(severity));
    serde_json::json!({
        "commune": analysis.commune.code,
        "errors": errors,
        "warnings": warnings,
        "notes": notes,
        "accepted": parted.accepted.iter().len(),
        "expired": parted.expired,
        "cells": analysis.ledger,
        "findings": list,
    })
}

/// Reads the sheets that findings point into once more: only faulty files cost it.
fn grids(workspace: &Workspace, shown: &[&Diagnostic]) -> Vec<Grid> {
    let files: BTreeSet<&str> = shown
        .iter()
        .filter_map(|finding| match finding.places.first() {
            Some(Place::Cell(cell)) => Some(&*cell.file),
            _ => None,
        })
        .collect();
    let mapping = intake::mapping::Mapping::parse(&workspace.settings).value;
    let files = workspace.data.iter().filter(|file| files.contains(file.path.as_str()));
    files.flat_map(|file| intake::read_file(file, &mapping).value).collect()
}

/// Writes the marked copies; the folder of the originals takes none.
fn marked(
    folder: &Path,
    (workspace, plan): (&Workspace, &Plan),
    shown: &[&Diagnostic],
    words: &Words<'_>,
    context: &Context,
) -> Result<(), Failure> {
    let folder = context.directory.join(folder);
    if files::is_same_folder(&folder, &context.directory.join("data")) {
        let said = i18n::args([("path", folder.display().to_string().into())]);
        return Err(context.failure(Exit::Usage, "error-marked-folder", &said));
    }
    let mapping = intake::mapping::Mapping::parse(&workspace.settings).value;
    let grids: Vec<Vec<Grid>> = workspace.data.iter().map(|file| intake::read_file(file, &mapping).value).collect();
    let read: Vec<ReadWorkbook<'_>> = workspace
        .data
        .iter()
        .zip(&grids)
        .map(|(file, grids)| ReadWorkbook { path: &file.path, bytes: &file.bytes, grids })
        .collect();
    let copies = crate::render::workbooks::marked::marked(&read, shown, words, &Ids::of(plan, words.language))
        .map_err(|error| context.failure(Exit::Bug, "error-bug", &i18n::args([("why", error.to_string().into())])))?;
    if copies.is_empty() {
        context.tell(&context.word("marked-none"));
    }
    for copy in copies {
        let path = folder.join(&copy.name);
        files::write(&path, &copy.bytes).map_err(|error| context.file_failure(&error))?;
        let said = i18n::args([("path", path.display().to_string().into()), ("n", copy.n_cells.into())]);
        let key = if copy.is_fresh { "marked-written-fresh" } else { "marked-written" };
        context.tell(&context.words(key, &said));
    }
    Ok(())
}

/// Reads a baseline file.
pub(super) fn baseline(file: &Path, context: &Context) -> Result<Baseline, Failure> {
    let path = context.directory.join(file);
    let text = files::read_list(&path).map_err(|error| context.file_failure(&error))?;
    Baseline::parse(&text).map_err(|why| {
        let said = i18n::args([("path", file.display().to_string().into()), ("why", why.into())]);
        context.failure(Exit::Environment, "error-baseline", &said)
    })
}

fn write_baseline(path: &Path, all: &Findings, context: &Context) -> Result<Exit, Failure> {
    let mut kept = Findings::default();
    all.iter().filter(|finding| finding.severity() > Severity::Note).for_each(|finding| kept.push(finding.clone()));
    let remark: String = context.word("baseline-head").lines().map(|line| format!("# {line}\n")).collect();
    let text = format!("{remark}\n{}", Baseline::of(&kept).written());
    files::write(path, text.as_bytes()).map_err(|error| context.file_failure(&error))?;
    let shown = path.display().to_string();
    context.print(
        &context.words("baseline-written", &i18n::args([("n", kept.iter().len().into()), ("path", shown.into())])),
    );
    Ok(Exit::Done)
}
