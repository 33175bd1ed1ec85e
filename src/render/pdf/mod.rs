//! The plan as PDF, set by typst in process.
//!
//! Takes the tree of blocks, a theme and the charts drawn as SVG; gives a tagged PDF that conforms to PDF/UA-1 and, when
//! the document has a date, to PDF/A-2a. The same input gives the same bytes: there is no clock, no disk and no network.
//! What does not conform is not written: the finding comes back instead.

mod columns;
mod data;
mod flat;
mod known;
mod links;
mod numbers;
mod pack;
mod round;
mod slim;
mod strokes;
mod theme;
mod world;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use typst::World as _;
use typst::WorldExt as _;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub use theme::{LOGO, Theme};
pub use world::face;

use crate::document::Document;
use crate::i18n::Direction;
use world::{Letters, PlanWorld};

/// What may be chosen for a PDF.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Whether an annex lists where the figures come from, with a mark beside each figure.
    pub has_sources_annex: bool,
    /// Size of the letters against the usual one, for a document that must keep to its pages.
    pub scale: f64,
}

impl Default for Options {
    fn default() -> Self {
        Options { has_sources_annex: true, scale: 1.0 }
    }
}

/// A PDF and what is to be known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Pages, with the cover.
    pub n_pages: usize,
    /// Whether the file conforms to PDF/A-2a, which asks for a date.
    pub is_archival: bool,
    /// Characters of the document that no embedded font has; a question mark in a lozenge stands in their place.
    pub without_glyph: BTreeSet<char>,
    /// What the typesetter found worth saying.
    pub warnings: Vec<Problem>,
}

/// Why a document could not be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypesetError {
    /// What was found, in the order of the typesetter.
    pub problems: Vec<Problem>,
}

/// Something the typesetter found in a theme or in the finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File of the theme; absent when the finished file is at fault.
    pub file: Option<String>,
    /// Line in it, from one.
    pub line: Option<usize>,
    /// The typesetter's message.
    pub message: String,
    /// What it advises.
    pub hints: Vec<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
            if let Some(line) = self.line {
                write!(f, "{line}:")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(&self.message)?;
        self.hints.iter().try_for_each(|hint| write!(f, " ({hint})"))
    }
}

impl fmt::Display for TypesetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for TypesetError {}

/// Held by whoever sets a document.
static TYPESETTER: Mutex<()> = Mutex::new(());

/// Returns the document as a tagged PDF.
///
/// `charts` holds the drawing of each chart as SVG, by the id of its block; a chart without a drawing is an error.
///
/// # Errors
/// A theme that typst cannot read, a chart that is not there, or a file that would not conform to its standards.
pub fn pdf(
    document: &Document,
    theme: &Theme,
    charts: &BTreeMap<String, String>,
    options: Options,
) -> Result<Pdf, TypesetError> {
    let letters = letters(document, theme);
    let (data, without_glyph) = data::data(document, theme, charts, options, &letters);
    let date = document.cover.date_iso.as_deref().and_then(parse_date);
    let mut world = PlanWorld::new(theme, letters, data, date);
    // The typesetter remembers in one place for the whole process, and already uses every core for one document: two
    // documents at once throw each other's work away and take longer than one after the other.
    let _one_at_a_time = TYPESETTER.lock().unwrap_or_else(PoisonError::into_inner);
    let n_sources = if options.has_sources_annex { document.sources.len() } else { 0 };
    let set = set(&mut world, date, n_sources, document.language.direction());
    // What typst remembers of this document would otherwise stay in memory for all the plans that follow.
    typst::comemo::evict(0);
    let (bytes, n_pages, warnings) = set?;
    Ok(Pdf { bytes, n_pages, is_archival: date.is_some(), without_glyph, warnings })
}

/// Returns the files from which the pages are set, by name: what typst's own command needs to set them too.
#[must_use]
pub fn source_files(
    document: &Document,
    theme: &Theme,
    charts: &BTreeMap<String, String>,
    options: Options,
) -> BTreeMap<String, Vec<u8>> {
    let (data, _) = data::data(document, theme, charts, options, &letters(document, theme));
    let texts = theme.files().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    texts.chain([(world::DATA.to_owned(), data)]).collect()
}

fn letters(document: &Document, theme: &Theme) -> Letters {
    Letters::of(&theme.brand().fonts, document.language.direction())
}

/// Sets the world's main file and writes its pages, with what was found on the way.
fn set(
    world: &mut PlanWorld,
    date: Option<Datetime>,
    n_sources: usize,
    direction: Direction,
) -> Result<(Vec<u8>, usize, Vec<Problem>), TypesetError> {
    let compiled = typst::compile::<round::Round>(&*world);
    world.forget_data();
    let pages = compiled.output.map_err(|found| error(world, &found))?.into_pages();
    let pages = links::point_links(pages, n_sources, direction);
    let standards: &[PdfStandard] = match date {
        Some(_) => &[PdfStandard::Ua_1, PdfStandard::A_2a],
        None => &[PdfStandard::Ua_1],
    };
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("plan ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards: PdfStandards::new(standards).expect("PDF/UA-1 and PDF/A-2a go together"),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|found| error(world, &found))?;
    let warnings = compiled.warnings.iter().map(|found| problem(world, found)).collect();
    let n_pages = pages.pages().len();
    // The pages are heavy, and packing needs room of its own.
    drop(pages);
    Ok((pack::packed(bytes), n_pages, warnings))
}

/// Returns the day of `2026-11-15`, at midnight.
fn parse_date(iso: &str) -> Option<Datetime> {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Datetime::from_ymd_hms(year, month, day, 0, 0, 0)
}

fn error(world: &PlanWorld, found: &[SourceDiagnostic]) -> TypesetError {
    TypesetError { problems: found.iter().map(|found| problem(world, found)).collect() }
}

fn problem(world: &PlanWorld, found: &SourceDiagnostic) -> Problem {
    let id = found.span.id();
    let line = id.and_then(|id| {
        let start = world.range(found.span)?.start;
        Some(world.source(id).ok()?.lines().byte_to_line(start)? + 1)
    });
    Problem {
        file: id.map(|id| id.vpath().get_without_slash().to_owned()),
        line,
        message: found.message.to_string(),
        hints: found.hints.iter().map(|hint| hint.v.to_string()).collect(),
    }
}
