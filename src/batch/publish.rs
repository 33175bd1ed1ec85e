//! One workspace to its documents.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::chart;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::document::{self, Block, Document, Edition, Variant};
use crate::i18n::Language;
use crate::model::Commune;
use crate::pipeline::{self, PipelineError, Workspace};
use crate::render::{html, pdf};

/// Sizes of letters tried, one after the other, for a document that must keep to its pages.
const SMALLER: [f64; 5] = [0.94, 0.88, 0.83, 0.78, 0.74];

/// A format of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Portable document format.
    Pdf,
    /// A page for the browser.
    Html,
    /// A page on which a council tries other weights; only where projects are ranked.
    Decision,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 3] = [Format::Pdf, Format::Html, Format::Decision];
    /// The formats of the document itself.
    pub const DOCUMENT: [Format; 2] = [Format::Pdf, Format::Html];

    /// Returns the extension of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Html | Format::Decision => "html",
        }
    }
}

/// A document that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Name of its file, such as `plan.ar.pdf`.
    pub name: String,
    /// Content.
    pub bytes: Vec<u8>,
    /// Pages, when it has pages.
    pub n_pages: Option<usize>,
}

/// The documents of a workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// Whose plan it is.
    pub commune: Commune,
    /// Documents in order.
    pub outputs: Vec<Output>,
    /// What was found on the way.
    pub findings: Findings,
}

/// Why documents could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishError {
    /// The workspace cannot be analysed.
    Pipeline(PipelineError),
    /// A chapter is asked for that the document has not: its name, and those there are.
    UnknownChapter(String, Vec<String>),
    /// A document could not be laid out.
    Format(Format, String),
}

impl PublishError {
    fn page(format: Format, error: &html::PageError) -> Self {
        PublishError::Format(format, error.to_string())
    }
}

/// Returns the name of a document's file.
fn file_name(edition: &Edition, language: Language, format: Format) -> String {
    let stem = match format {
        Format::Pdf | Format::Html => edition.file_stem(),
        Format::Decision => "decision".to_owned(),
    };
    format!("{stem}.{language}.{}", format.extension())
}

/// Analyses a workspace and makes its documents.
///
/// # Errors
/// When the workspace cannot be analysed, a chapter asked for is unknown, or a writer fails.
pub fn publish(
    workspace: &Workspace,
    languages: &[Language],
    formats: &[Format],
    edition: &Edition,
) -> Result<Published, PublishError> {
    let mut findings = Findings::default();
    let analysis = pipeline::analyse(workspace).map_err(PublishError::Pipeline)?.unload(&mut findings);
    let languages = if languages.is_empty() { analysis.settings.plan.languages.as_slice() } else { languages };
    let siblings = |format: Format| -> Vec<(Language, String)> {
        languages.iter().map(|language| (*language, file_name(edition, *language, format))).collect()
    };
    let theme = page_theme(workspace);
    let mut outputs = Vec::new();
    for language in languages {
        check_chapters(edition, *language, workspace)?;
        let built = document::build_edition(&analysis, *language, &workspace.templates, edition);
        let document = built.unload(&mut findings);
        let drawings = drawings(&document);
        for format in formats {
            let (bytes, n_pages) = match format {
                Format::Html => (page(&document, &drawings, &siblings(Format::Html), &theme)?, None),
                Format::Decision => {
                    let Some(decision) = document::decision(&analysis, *language) else { continue };
                    let page = html::decision(&decision, &siblings(Format::Decision), &theme);
                    (page.map_err(|error| PublishError::page(Format::Decision, &error))?.into_bytes(), None)
                }
                Format::Pdf => {
                    let pdf = typeset(&document, &drawings, workspace, &mut findings)?;
                    (pdf.bytes, Some(pdf.n_pages))
                }
            };
            outputs.push(Output { name: file_name(edition, *language, *format), bytes, n_pages });
        }
    }
    Ok(Published { commune: analysis.commune, outputs, findings })
}

/// Refuses a chapter that the document has not.
fn check_chapters(edition: &Edition, language: Language, workspace: &Workspace) -> Result<(), PublishError> {
    let known = document::chapter_ids(edition.variant, language, &workspace.templates);
    match edition.chapters.iter().find(|chapter| !known.contains(chapter)) {
        Some(unknown) => Err(PublishError::UnknownChapter(unknown.clone(), known)),
        None => Ok(()),
    }
}

/// Returns the look of the pages, with the workspace's own files in place of those of the program.
fn page_theme(workspace: &Workspace) -> html::Theme {
    let own = workspace.templates.iter().filter_map(|(path, text)| Some((path.strip_prefix("html/")?, text.clone())));
    html::Theme::builtin().with_files(own)
}

fn page(
    document: &Document,
    drawings: &BTreeMap<String, String>,
    siblings: &[(Language, String)],
    theme: &html::Theme,
) -> Result<Vec<u8>, PublishError> {
    let page = match document.variant {
        Variant::Slides => html::slides(document, drawings, siblings, theme),
        Variant::Full | Variant::Synthesis | Variant::Leaflet => html::html(document, drawings, siblings, theme),
    };
    page.map(String::into_bytes).map_err(|error| PublishError::page(Format::Html, &error))
}

fn typeset(
    document: &Document,
    drawings: &BTreeMap<String, String>,
    workspace: &Workspace,
    findings: &mut Findings,
) -> Result<pdf::Pdf, PublishError> {
    let mut theme = pdf::Theme::builtin();
    for (path, text) in &workspace.templates {
        if let Some(name) = path.strip_prefix("pdf/") {
            theme = theme.with_file(name, text.as_str());
        }
    }
    let set = |scale: f64| {
        // A leaflet's readers ask at the commune's seat, not in an annex.
        let has_sources_annex = document.variant != Variant::Leaflet;
        pdf::pdf(document, &theme, drawings, pdf::Options { has_sources_annex, scale })
            .map_err(|error| PublishError::Format(Format::Pdf, error.to_string()))
    };
    let mut pdf = set(1.0)?;
    if let Some(most) = document.variant.most_pages() {
        let mut scales = SMALLER.iter();
        while pdf.n_pages > most
            && let Some(scale) = scales.next()
        {
            pdf = set(*scale)?;
        }
        if pdf.n_pages > most {
            let finding = Diagnostic::new(Code::TooManyPages).with("pages", pdf.n_pages).with("most", most);
            findings.push(finding.with("variant", document.variant.word()));
        }
    }
    for letter in &pdf.without_glyph {
        let letter = format!("U+{:04X}", u32::from(*letter));
        findings.push(Diagnostic::new(Code::MissingGlyph).with("letter", letter));
    }
    Ok(pdf)
}

/// Draws every chart of a document once, for all its formats.
fn drawings(document: &Document) -> BTreeMap<String, String> {
    let mut drawings = BTreeMap::new();
    for chapter in &document.chapters {
        draw(&chapter.blocks, &mut drawings);
    }
    drawings
}

fn draw(blocks: &[Block], drawings: &mut BTreeMap<String, String>) {
    for block in blocks {
        match block {
            Block::Chart(chart) => {
                drawings.insert(chart.id.clone(), chart::to_svg(&chart.chart));
            }
            Block::List { items, .. } => items.iter().for_each(|item| draw(item, drawings)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => draw(blocks, drawings),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Table(_) => {}
        }
    }
}
