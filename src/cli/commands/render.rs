//! `plan render`

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::batch::{self, Format, PublishError};
use crate::cli::apart::{self, Tried};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, report};
use crate::diagnostics::{Code, Diagnostic, Findings, Severity};
use crate::document::{Edition, Variant};
use crate::files;
use crate::i18n::{self, Language};

/// Write the plan as PDF and HTML
///
/// Writes plan.<lang>.pdf and plan.<lang>.html into output/. The same inputs give the same bytes: the date on the
/// document comes from plan.toml, else from SOURCE_DATE_EPOCH.
///
/// Files under templates/ of the workspace take the place of the program's own of the same name: chapters/<lang>/,
/// papers/<lang>/, html/, pdf/. templates/theme.toml gives the logo, [colours] main and accent, and [fonts] text, headings,
/// tables, arabic and latin: families whose .ttf or .otf files stand in templates/fonts/. What cannot be used is told with
/// its line, and the program's own serves in its place.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan render
  plan render --to pdf --language ar --language fr
  plan render --to sheets --language ar
  plan render --chapter gender --draft
  plan render --variant leaflet --to pdf
  plan render --variant slides
  plan render --to decision
  plan render --write-templates templates
  plan -C zinat render --output /tmp/zinat")]
pub(in crate::cli) struct Args {
    /// Format; may be given several times [default: pdf, html and decision; of a shorter document, pdf and html; of
    /// slides, html]
    #[arg(long, value_name = "FORMAT")]
    to: Vec<FormatArg>,
    /// Language; may be given several times [default: those of plan.toml]
    #[arg(long, value_name = "LANG")]
    language: Vec<LanguageArg>,
    /// Kind of document
    #[arg(long, value_enum, default_value_t = VariantArg::Full)]
    variant: VariantArg,
    /// Chapter by its id, such as gender; may be given several times [default: all]
    #[arg(long, value_name = "ID")]
    chapter: Vec<String>,
    /// Write "draft" across every page
    #[arg(long)]
    draft: bool,
    /// Folder to write into [default: output/ in the workspace]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Write the program's own templates into this new folder, such as templates, and nothing else: keep those you
    /// change
    #[arg(long, value_name = "DIR", conflicts_with_all = ["to", "variant", "chapter", "draft", "output"])]
    write_templates: Option<PathBuf>,
}

/// A format on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormatArg {
    /// Pages to print and archive
    Pdf,
    /// A page for the browser and the phone
    Html,
    /// A page on which the council tries other weights of the criteria
    Decision,
    /// Atlas, posters and ballots for the meeting room
    Sheets,
}

/// A kind of document on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum VariantArg {
    /// The plan as the council votes it
    Full,
    /// At most twenty pages for partners and the press
    Synthesis,
    /// Two pages for every household
    Leaflet,
    /// A page of slides for the session of the council
    Slides,
    /// The yearly report on the execution
    Annual,
    /// The execution on a few pages, for every quarter
    Dashboard,
    /// The review in the middle of the plan, before its next contracts
    Midterm,
    /// The balance at the end of the plan
    Balance,
    /// The conventions with the partners, a sheet each, ready to be signed
    Conventions,
    /// The registers: stakeholders, commitments, evidence, communication, capacities, requests, texts of law
    Registers,
}

impl VariantArg {
    fn variant(self) -> Variant {
        match self {
            VariantArg::Full => Variant::Full,
            VariantArg::Synthesis => Variant::Synthesis,
            VariantArg::Leaflet => Variant::Leaflet,
            VariantArg::Slides => Variant::Slides,
            VariantArg::Annual => Variant::Annual,
            VariantArg::Dashboard => Variant::Dashboard,
            VariantArg::Midterm => Variant::Midterm,
            VariantArg::Balance => Variant::Balance,
            VariantArg::Conventions => Variant::Conventions,
            VariantArg::Registers => Variant::Registers,
        }
    }
}

/// Returns the formats asked for, or these.
pub(in crate::cli) fn formats(asked: &[FormatArg], otherwise: &[Format]) -> Vec<Format> {
    let of = |format: &FormatArg| match format {
        FormatArg::Pdf => Format::Pdf,
        FormatArg::Html => Format::Html,
        FormatArg::Decision => Format::Decision,
        FormatArg::Sheets => Format::Sheets,
    };
    if asked.is_empty() { otherwise.to_vec() } else { asked.iter().map(of).collect() }
}

/// Returns the formats of an edition when none is asked for.
fn usual(edition: &Edition) -> &'static [Format] {
    match edition.variant {
        Variant::Full if edition.chapters.is_empty() => &Format::USUAL,
        Variant::Slides => &[Format::Html],
        _ => &Format::DOCUMENT,
    }
}

/// Writes the documents.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    if let Some(folder) = &args.write_templates {
        return write_templates(folder, context);
    }
    let mut workspace = context.workspace()?;
    let beyond = match apart::run(context, &mut workspace, args.language.len()) {
        Tried::Done(exit) => return Ok(exit),
        Tried::Here(beyond) => beyond,
    };
    let languages: Vec<Language> = args.language.iter().copied().map(Language::from).collect();
    let edition = edition(args);
    let formats = formats(&args.to, usual(&edition));
    let mut published =
        batch::publish(&workspace, &languages, &formats, &edition).map_err(|error| failure(context, &error))?;
    beyond.into_iter().for_each(|finding| published.findings.push(finding));
    let folder = context.directory.join(args.output.as_deref().unwrap_or(Path::new("output")));
    let mut written = Vec::new();
    for output in &published.outputs {
        let path = folder.join(&output.name);
        files::write(&path, &output.bytes).map_err(|error| context.file_failure(&error))?;
        written.push(serde_json::json!({ "file": path, "bytes": output.bytes.len(), "pages": output.n_pages }));
        if !context.is_json {
            let kilobytes = i18n::integer(context.language, output.bytes.len().div_ceil(1024) as u64);
            let said = i18n::args([
                ("path", path.display().to_string().into()),
                ("kilobytes", kilobytes.into()),
                ("pages", output.n_pages.unwrap_or_default().into()),
            ]);
            let key = if output.n_pages.is_some() { "render-wrote-pages" } else { "render-wrote" };
            context.print(&context.words(key, &said));
        }
    }
    if context.is_json {
        context.print_json(&written);
    } else {
        tell_rendering(context, &published.findings);
    }
    let exit = context.close(&published.findings);
    context.next("plan check");
    Ok(exit)
}

/// Writes the templates of the program to begin with, with a theme and a note that say what each is for.
fn write_templates(folder: &Path, context: &Context) -> Result<Exit, Failure> {
    let mut files: Vec<(String, Vec<u8>)> =
        batch::template_files().map(|(path, text)| (path, text.as_bytes().to_vec())).collect();
    files.extend(i18n::start(context.language).map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())));
    let folder = context.directory.join(folder);
    files::create(&folder, &files).map_err(|error| context.file_failure(&error))?;
    if context.is_json {
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        context.print_json(&serde_json::json!({ "folder": folder, "files": paths }));
    } else {
        let said = i18n::args([("folder", folder.display().to_string().into()), ("n", files.len().into())]);
        context.print(&context.words("render-wrote-templates", &said));
    }
    context.next("plan preview");
    Ok(Exit::Done)
}

fn edition(args: &Args) -> Edition {
    // A chapter may be asked for by the name of its file.
    let id = |name: &String| match name.split_once('-') {
        Some((number, id)) if number.chars().all(|digit| digit.is_ascii_digit()) => id.to_owned(),
        _ => name.clone(),
    };
    Edition { variant: args.variant.variant(), chapters: args.chapter.iter().map(id).collect(), is_draft: args.draft }
}

/// What a writer or a chapter met is told at once; what intake met is left to `plan check`.
pub(in crate::cli) fn tell_rendering(context: &Context, findings: &Findings) {
    // Each template has a mistake of its own: none is folded into another's.
    let (own, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        of_rendering(findings).into_iter().partition(|it| is_of_templates(it.code));
    report::findings(context, &report::Told { is_all: true, ..report::Told::default() }, &own);
    report::findings(context, &report::Told::default(), &others);
}

/// What a writer or a chapter met, and matters.
pub(in crate::cli) fn of_rendering(findings: &Findings) -> Vec<&Diagnostic> {
    findings.iter().filter(|it| is_of_rendering(it.code) && it.severity() >= Severity::Warning).collect()
}

/// Whether a writer or a chapter gives this finding.
fn is_of_rendering(code: Code) -> bool {
    code == Code::TooManyPages
        || is_of_templates(code)
        || (code.id().starts_with("P2") && code != Code::UnverifiedValue)
}

/// Whether a file of the workspace's templates gives this finding.
fn is_of_templates(code: Code) -> bool {
    let own = [Code::BadChapter, Code::UnknownDocumentId, Code::PdfRefused, Code::ForbiddenTemplate, Code::BadTheme];
    own.contains(&code) || code.id().starts_with("P303")
}

/// Why documents could not be made, in words.
pub(in crate::cli) fn failure(context: &Context, error: &PublishError) -> Failure {
    match error {
        PublishError::Pipeline(error) => context.pipeline_failure(error),
        PublishError::UnknownChapter(id, known) => {
            let said = i18n::args([("id", id.as_str().into()), ("known", known.join(", ").into())]);
            context.failure(Exit::Usage, "error-unknown-chapter", &said)
        }
        PublishError::Format(_, why) => {
            context.failure(Exit::DataErrors, "error-render", &i18n::args([("why", why.as_str().into())]))
        }
    }
}
