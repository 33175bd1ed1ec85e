//! A firm's own look: its templates, its letters and its colours, with the program's own in place of what cannot be used.
//!
//! What is wrong with a file of the workspace is a finding with its line, and costs that file: the program's own takes
//! its place, and the documents are written all the same.

use std::collections::{BTreeMap, BTreeSet};

use super::PublishError;
use super::publish::Format;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::document::{self, Document, Variant};
use crate::i18n::{self, Language};
use crate::pipeline::Workspace;
use crate::render::brand::{self, Brand, FontFile};
use crate::render::fonts::Face;
use crate::render::{html, pdf};

/// Edits by which a misspelt name may differ from a known one.
const MOST_EDITS: usize = 2;

/// How the documents of a workspace look.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) brand: Brand,
    page: html::Theme,
    pub(super) pdf: pdf::Theme,
    /// Whether typst files of the workspace are among those of the PDF.
    has_own_pdf: bool,
    own_pdf: OwnPdf,
}

/// Typst files and pictures of a workspace by their names.
type OwnPdf = (BTreeMap<String, String>, BTreeMap<String, Vec<u8>>);

/// The files of a workspace that has none.
static NONE: OwnPdf = (BTreeMap::new(), BTreeMap::new());

impl Look {
    /// Reads the look of a workspace.
    ///
    /// # Findings
    /// `UnreadableTemplate`, `UnreadTemplate`, `BadTheme`, `BadFont` and `FontWithoutLetters`.
    pub(super) fn of(workspace: &Workspace, findings: &mut Findings) -> Look {
        let fonts = font_files(workspace);
        let brand = Brand::read(&workspace.templates, &fonts).unload(findings);
        unreadable(workspace, findings);
        unread(workspace, &brand, &fonts, findings);
        let own = workspace.templates.iter();
        let own = own.filter_map(|(path, text)| Some((path.strip_prefix("html/")?, text.clone())));
        let page = html::Theme::builtin().with_files(own).with_brand(&brand);
        let own_pdf = own_pdf(workspace);
        let has_own_pdf = own_pdf != NONE;
        let pdf = pdf_theme(&own_pdf, &brand);
        Look { brand, page, pdf, has_own_pdf, own_pdf }
    }

    /// Makes a page; a file of the workspace that cannot be used makes way for the program's own.
    ///
    /// # Findings
    /// `PageRefused`, once for each file.
    pub(super) fn page(
        &mut self,
        format: Format,
        make: &dyn Fn(&html::Theme) -> Result<String, html::PageError>,
        findings: &mut Findings,
    ) -> Result<Vec<u8>, PublishError> {
        loop {
            let error = match make(&self.page) {
                Ok(page) => return Ok(page.into_bytes()),
                Err(error) => error,
            };
            let replaced = error.culprit().map(|culprit| (self.page.clone().without(culprit.file), culprit));
            let Some((theme, culprit)) = replaced.filter(|(theme, _)| *theme != self.page) else {
                return Err(PublishError::Format(format, error.to_string()));
            };
            self.page = theme;
            let place = Place::Line { file: format!("templates/html/{}", culprit.file), line: culprit.line };
            let finding = Diagnostic::new(Code::PageRefused).at(place).with("kind", culprit.kind);
            findings.push(finding.with("what", culprit.what));
        }
    }

    /// Takes out of the PDF's look what keeps it from being set: the sign, else the typst files of the workspace. Returns
    /// whether anything could be taken out.
    pub(super) fn mend_pdf(&mut self, error: &pdf::TypesetError) -> bool {
        let is_logo = error.problems.iter().any(|problem| problem.file.as_deref() == Some(pdf::LOGO));
        let had_logo = is_logo && self.brand.logo.take().is_some();
        let mends = had_logo || std::mem::take(&mut self.has_own_pdf);
        if mends {
            self.pdf = pdf_theme(if self.has_own_pdf { &self.own_pdf } else { &NONE }, &self.brand);
        }
        mends
    }

    /// Returns the workspace's file of a name that the typesetter gives.
    pub(super) fn file_of(&self, name: &str) -> String {
        match name {
            pdf::LOGO if !self.brand.logo_path.is_empty() => format!("templates/{}", self.brand.logo_path),
            name => format!("templates/pdf/{name}"),
        }
    }
}

/// Makes the page of a document.
pub(super) fn page_of(
    document: &Document,
    drawings: &BTreeMap<String, String>,
    siblings: &[(Language, String)],
    theme: &html::Theme,
) -> Result<String, html::PageError> {
    match document.variant {
        Variant::Slides => html::slides(document, drawings, siblings, theme),
        Variant::Paper => html::paper(document, drawings, siblings, theme),
        _ => html::html(document, drawings, siblings, theme),
    }
}

fn own_pdf(workspace: &Workspace) -> OwnPdf {
    let name = |path: &str| path.strip_prefix("pdf/").map(str::to_owned);
    let texts = workspace.templates.iter().filter(|(path, _)| !workspace.pictures.contains_key(*path));
    let texts = texts.filter_map(|(path, text)| Some((name(path)?, text.clone()))).collect();
    (texts, workspace.pictures.iter().filter_map(|(path, bytes)| Some((name(path)?, bytes.clone()))).collect())
}

fn pdf_theme((texts, pictures): &OwnPdf, brand: &Brand) -> pdf::Theme {
    let theme = pdf::Theme::builtin().with_brand(brand);
    let theme = texts.iter().fold(theme, |theme, (name, text)| theme.with_file(name, text.as_str()));
    pictures.iter().fold(theme, |theme, (name, bytes)| theme.with_picture(name, bytes.clone()))
}

/// Returns the fonts of a workspace with what their readers said.
fn font_files(workspace: &Workspace) -> Vec<FontFile<'_>> {
    let of = |font: &'_ crate::pipeline::FontInput| -> Result<Face, &'static str> {
        let said: Result<Face, String> =
            serde_json::from_slice(font.told.as_ref().map_err(|why| *why)?).map_err(|_| "broken")?;
        said.map_err(|why| {
            let known = ["collection", "web", "no-font", "variable", "licence"];
            known.into_iter().find(|known| *known == why).unwrap_or("broken")
        })
    };
    workspace
        .fonts
        .iter()
        .map(|font| FontFile { path: &font.path, bytes: font.bytes.clone(), face: of(font) })
        .collect()
}

/// Tells the files that could not be read.
fn unreadable(workspace: &Workspace, findings: &mut Findings) {
    for (path, why) in workspace.unread.iter().filter(|(_, why)| *why != "other") {
        let place = Place::File(format!("templates/{path}"));
        findings.push(Diagnostic::new(Code::UnreadableTemplate).at(place).with("why", *why));
    }
}

/// Tells the files that nothing reads, with the nearest name that would be read.
fn unread(workspace: &Workspace, brand: &Brand, fonts: &[FontFile<'_>], findings: &mut Findings) {
    let known: BTreeSet<String> = files().map(|(path, _)| path).chain([brand::FILE.to_owned()]).collect();
    let others = workspace.unread.iter().filter(|(_, why)| *why == "other").map(|(path, _)| path.as_str());
    let read: BTreeSet<&str> = read_beside(workspace);
    for path in workspace.templates.keys().map(String::as_str).chain(others) {
        if known.contains(path) || read.contains(path) || is_note(path) {
            continue;
        }
        let near = nearest(path, &known);
        if adds_chapter(path) && near.is_none() {
            continue;
        }
        tell_unread(path, near.unwrap_or_default(), findings);
    }
    for font in fonts {
        let Ok(face) = &font.face else { continue };
        if !brand.fonts.files.iter().any(|own| own.face == *face) {
            tell_unread(font.path, "", findings);
        }
    }
}

fn tell_unread(path: &str, near: &str, findings: &mut Findings) {
    let place = Place::File(format!("templates/{path}"));
    let finding = Diagnostic::new(Code::UnreadTemplate).at(place).with("suggestion", near);
    let kind = if path.starts_with("fonts/") { "font" } else { "other" };
    findings.push(finding.with("kind", kind));
}

/// Returns the files that others name: the logo, and what the typst files of the workspace bring in.
fn read_beside(workspace: &Workspace) -> BTreeSet<&str> {
    let theme = workspace.templates.get(brand::FILE).map_or("", String::as_str);
    let typst: Vec<&str> = workspace
        .templates
        .iter()
        .filter(|(path, _)| path.starts_with("pdf/") && path.ends_with(".typ"))
        .map(|(_, text)| text.as_str())
        .collect();
    let is_read = |path: &&str| {
        let is_named = |text: &str, name: &str| text.contains(&format!("{name}\""));
        let name = path.strip_prefix("pdf/");
        is_named(theme, path) || name.is_some_and(|name| typst.iter().any(|text| is_named(text, name)))
    };
    workspace.templates.keys().map(String::as_str).filter(is_read).chain([brand::FILE]).collect()
}

/// Notes and licences that people keep beside their templates.
fn is_note(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_licence = path.starts_with("fonts/") && (name.ends_with(".txt") || name.ends_with(".md"));
    is_licence || name == "README.md" || name == "LICENSE"
}

/// Whether a path adds a chapter of its own to a document.
fn adds_chapter(path: &str) -> bool {
    let Some((language, rest)) = path.strip_prefix("chapters/").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let (folder, name) = rest.rsplit_once('/').unwrap_or(("", rest));
    let has_number = name.split_once('-').is_some_and(|(number, _)| number.len() == 2 && number.parse::<u8>().is_ok());
    let is_variant = folder.is_empty() || Variant::SHORTER.iter().any(|variant| variant.word() == folder);
    Language::from_tag(language).is_some() && is_variant && has_number && name.ends_with(".md")
}

/// Returns the known path that a path was probably meant to be.
fn nearest<'k>(path: &str, known: &'k BTreeSet<String>) -> Option<&'k str> {
    let near = |known: &&String| i18n::distance(path, known, MOST_EDITS).filter(|edits| *edits > 0);
    // A chapter of another number or in another folder is meant where one of its name stands.
    let name = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.split_once('-').map_or(name, |(_, name)| name).to_owned()
    };
    let same_name = |other: &&String| {
        let language = |path: &str| Language::ALL.into_iter().find(|it| path.contains(&format!("/{it}/")));
        name(path) == name(other) && language(path) == language(other)
    };
    let by_edits = known.iter().filter_map(|known| Some((near(&known)?, known))).min();
    by_edits.map(|(_, known)| known).or_else(|| known.iter().find(same_name)).map(String::as_str)
}

/// Returns every file that a workspace may put under its `templates/`, as the program has it.
pub fn files() -> impl Iterator<Item = (String, &'static str)> {
    let html = html::files().map(|(name, text)| (format!("html/{name}"), text));
    let pdf = pdf::Theme::own_files().map(|(name, text)| (format!("pdf/{name}"), text));
    document::template_files().chain(html).chain(pdf)
}
