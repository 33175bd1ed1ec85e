//! One workspace to its documents.

use std::collections::BTreeMap;

use serde::Serialize;

use super::look::{Look, page_of};
use crate::chart;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::document::{self, Block, Document, Edition, Variant};
use crate::i18n::Language;
use crate::model::{Commune, Paper};
use crate::pipeline::{self, Analysis, PipelineError, Workspace};
use crate::render::brand::Brand;
use crate::render::{html, pdf, sheets};

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
    /// Atlas, posters and ballots for the wall.
    Sheets,
}

impl Format {
    /// The formats written of the whole plan when none is asked for.
    pub const USUAL: [Format; 3] = [Format::Pdf, Format::Html, Format::Decision];
    /// The formats of the document itself.
    pub const DOCUMENT: [Format; 2] = [Format::Pdf, Format::Html];

    /// Returns its name on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Decision => "decision",
            Format::Sheets => "sheets",
        }
    }

    /// Returns the extension of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf | Format::Sheets => "pdf",
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
    /// Whether the workspace holds illustrative data.
    pub is_illustrative: bool,
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

/// Returns the name of a document's file.
fn file_name(edition: &Edition, language: Language, format: Format) -> String {
    let stem = match format {
        Format::Pdf | Format::Html => edition.file_stem(),
        Format::Decision => "decision".to_owned(),
        // Wall sheets have names of their own.
        Format::Sheets => "sheets".to_owned(),
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
    let mut look = Look::of(workspace, &mut findings);
    let mut outputs = Vec::new();
    for language in languages {
        check_chapters(edition, *language, workspace)?;
        if formats.contains(&Format::Sheets) {
            outputs.extend(wall_sheets(&analysis, *language, &look.brand)?);
        }
        let formats: Vec<Format> = formats.iter().copied().filter(|format| *format != Format::Sheets).collect();
        if formats.is_empty() {
            continue;
        }
        let built = document::build_edition(&analysis, *language, &workspace.templates, edition);
        let document = built.unload(&mut findings);
        let drawings = drawings(&document, &look.brand);
        for format in &formats {
            let (bytes, n_pages) = match format {
                Format::Sheets => continue,
                Format::Html => {
                    let siblings = siblings(Format::Html);
                    let make = |theme: &html::Theme| page_of(&document, &drawings, &siblings, theme);
                    (look.page(Format::Html, &make, &mut findings)?, None)
                }
                Format::Decision => {
                    let Some(decision) = document::decision(&analysis, *language) else { continue };
                    let siblings = siblings(Format::Decision);
                    let make = |theme: &html::Theme| html::decision(&decision, &siblings, theme);
                    (look.page(Format::Decision, &make, &mut findings)?, None)
                }
                Format::Pdf => {
                    let Some(pdf) = typeset(&document, &drawings, &mut look, &mut findings) else { continue };
                    (pdf.bytes, Some(pdf.n_pages))
                }
            };
            outputs.push(Output { name: file_name(edition, *language, *format), bytes, n_pages });
        }
    }
    let is_illustrative = analysis.settings.plan.illustrative;
    Ok(Published { commune: analysis.commune, is_illustrative, outputs, findings })
}

/// A paper of the procedure that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperOutput {
    /// The file.
    pub output: Output,
    /// What is to be filled in by hand.
    pub to_fill: Vec<String>,
}

/// Makes papers of the procedure, each in a file of its own.
///
/// # Errors
/// When the workspace cannot be analysed or a writer fails.
pub fn publish_papers(
    workspace: &Workspace,
    languages: &[Language],
    formats: &[Format],
    wanted: &[Paper],
) -> Result<Found<Vec<PaperOutput>>, PublishError> {
    let mut findings = Findings::default();
    // What intake met is left to `plan check`.
    let analysis = pipeline::analyse(workspace).map_err(PublishError::Pipeline)?.value;
    let languages = if languages.is_empty() { analysis.settings.plan.languages.as_slice() } else { languages };
    let mut look = Look::of(workspace, &mut findings);
    let mut outputs = Vec::new();
    for language in languages {
        let papers = document::papers(&analysis, *language, &workspace.templates, wanted).unload(&mut findings);
        for paper in papers {
            let drawings = drawings(&paper.document, &look.brand);
            let name = |language: Language, format: Format| format!("{}.{language}.{}", paper.name, format.extension());
            for format in formats {
                let (bytes, n_pages) = match format {
                    Format::Html => {
                        let siblings: Vec<(Language, String)> =
                            languages.iter().map(|it| (*it, name(*it, Format::Html))).collect();
                        let make = |theme: &html::Theme| page_of(&paper.document, &drawings, &siblings, theme);
                        (look.page(Format::Html, &make, &mut findings)?, None)
                    }
                    Format::Pdf => match typeset(&paper.document, &drawings, &mut look, &mut findings) {
                        Some(pdf) => (pdf.bytes, Some(pdf.n_pages)),
                        None => continue,
                    },
                    Format::Decision | Format::Sheets => continue,
                };
                let output = Output { name: name(*language, *format), bytes, n_pages };
                outputs.push(PaperOutput { output, to_fill: paper.to_fill.clone() });
            }
        }
    }
    Ok(Found::new(outputs, findings))
}

/// Draws the wall sheets.
fn wall_sheets(analysis: &Analysis, language: Language, brand: &Brand) -> Result<Vec<Output>, PublishError> {
    let drawn = sheets::sheets(&document::sheets(analysis, language), brand)
        .map_err(|error| PublishError::Format(Format::Sheets, error.to_string()))?;
    let output = |sheet: sheets::Sheet| Output {
        name: format!("{}.{language}.pdf", sheet.name),
        bytes: sheet.bytes,
        n_pages: Some(sheet.n_pages),
    };
    Ok(drawn.into_iter().map(output).collect())
}

/// Refuses a chapter that the document has not.
fn check_chapters(edition: &Edition, language: Language, workspace: &Workspace) -> Result<(), PublishError> {
    let known = document::chapter_ids(edition.variant, language, &workspace.templates);
    match edition.chapters.iter().find(|chapter| !known.contains(chapter)) {
        Some(unknown) => Err(PublishError::UnknownChapter(unknown.clone(), known)),
        None => Ok(()),
    }
}

/// Sets the pages; what keeps them from being set, or from conforming to their standards, is found. When it lies in a
/// file of the workspace, they are set in the program's own.
fn typeset(
    document: &Document,
    drawings: &BTreeMap<String, String>,
    look: &mut Look,
    findings: &mut Findings,
) -> Option<pdf::Pdf> {
    let set = |theme: &pdf::Theme, findings: &mut Findings| {
        let set = |scale: f64| {
            // A leaflet's readers ask at the commune's seat, not in an annex; a letter has none.
            let has_sources_annex = !matches!(document.variant, Variant::Leaflet | Variant::Paper);
            pdf::pdf(document, theme, drawings, pdf::Options { has_sources_annex, scale })
        };
        fitted(document, &set, findings)
    };
    let mut outcome = set(&look.pdf, findings);
    while let Err(error) = &outcome {
        findings.append(refused(error, look));
        if !look.mend_pdf(error) {
            return None;
        }
        outcome = set(&look.pdf, findings);
    }
    let pdf = outcome.ok()?;
    for letter in &pdf.without_glyph {
        let letter = format!("U+{:04X}", u32::from(*letter));
        findings.push(Diagnostic::new(Code::MissingGlyph).with("letter", letter));
    }
    Some(pdf)
}

/// What the typesetter refuses, each thing at its line.
fn refused(error: &pdf::TypesetError, look: &Look) -> Findings {
    let mut findings = Findings::default();
    for problem in &error.problems {
        let file = look.file_of(problem.file.as_deref().unwrap_or_default());
        let place = Place::Line { file, line: problem.line.unwrap_or(1) };
        let mut why = problem.message.clone();
        problem.hints.iter().for_each(|hint| why.push_str(&format!(" ({hint})")));
        findings.push(Diagnostic::new(Code::PdfRefused).at(place).with("why", why));
    }
    findings
}

/// Sets a short document in smaller letters until it keeps to its pages.
fn fitted(
    document: &Document,
    set: &dyn Fn(f64) -> Result<pdf::Pdf, pdf::TypesetError>,
    findings: &mut Findings,
) -> Result<pdf::Pdf, pdf::TypesetError> {
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
    Ok(pdf)
}

/// Draws every chart of a document once, for all its formats.
#[must_use]
pub fn drawings(document: &Document, brand: &Brand) -> BTreeMap<String, String> {
    let mut drawings = BTreeMap::new();
    for chapter in &document.chapters {
        draw(&chapter.blocks, brand, &mut drawings);
    }
    drawings
}

fn draw(blocks: &[Block], brand: &Brand, drawings: &mut BTreeMap<String, String>) {
    for block in blocks {
        match block {
            Block::Chart(chart) => {
                drawings.insert(chart.id.clone(), brand.paint(&chart::to_svg(&chart.chart)));
            }
            Block::List { items, .. } => items.iter().for_each(|item| draw(item, brand, drawings)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => draw(blocks, brand, drawings),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Table(_) => {}
        }
    }
}
