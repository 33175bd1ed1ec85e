//! The wall sheets as PDF: an atlas of layers, posters and ballots.
//!
//! Takes the sheets of the document and places shaped glyphs and shapes itself; it computes no figure and knows no
//! words but those it is given.

mod atlas;
mod ballot;
mod file;
mod pen;
mod posters;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use pen::{Pen, Style};
use text::Weight;

use crate::chart::{Palette, Rgb};
use crate::document::Sheets;
use crate::render::brand::Brand;

/// Why a sheet could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetError(pub(crate) String);

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SheetError {}

/// A file of sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Name of the file without language and extension.
    pub name: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
    /// Pages.
    pub n_pages: usize,
}

/// Draws every sheet there is something for.
///
/// # Errors
/// When a file cannot be put together.
pub fn sheets(sheets: &Sheets, brand: &Brand) -> Result<Vec<Sheet>, SheetError> {
    let tints = Tints::of_brand(brand);
    let mut files = Vec::new();
    if let Some(spec) = &sheets.atlas {
        files.push(atlas::draw(sheets, tints, spec)?);
    }
    if let Some(poster) = &sheets.ranking {
        files.push(posters::draw(sheets, tints, poster, "poster-ranking")?);
    }
    if let Some(poster) = &sheets.programme {
        files.push(posters::draw(sheets, tints, poster, "poster-programme")?);
    }
    if let Some(spec) = &sheets.ballot {
        files.push(ballot::draw(sheets, tints, spec)?);
    }
    Ok(files)
}

/// Puts the drawn pages into a file.
fn finish(sheets: &Sheets, pen: Pen, title: &str, name: &'static str, layers: &[String]) -> Result<Sheet, SheetError> {
    let n_pages = pen.pages.len();
    let about = file::About { title, author: &sheets.owner, language: sheets.language };
    Ok(Sheet { name, bytes: file::write(pen, layers, &about)?, n_pages })
}

const PALETTE: Palette = Palette::BUILTIN;

/// What the program's own colour is drawn with: a firm's, where its theme names one.
#[derive(Debug, Clone, Copy)]
struct Tints {
    main: Rgb,
}

impl Tints {
    fn of_brand(brand: &Brand) -> Self {
        Self { main: Rgb::parse(&brand.main).unwrap_or(PALETTE.series[0]) }
    }

    fn of(self, colour: Rgb) -> Rgb {
        if colour == PALETTE.series[0] { self.main } else { colour }
    }
}

fn bold(size: f64) -> Style {
    Style { size, weight: Weight::Bold, colour: PALETTE.ink }
}

fn plain(size: f64) -> Style {
    Style { size, weight: Weight::Regular, colour: PALETTE.ink }
}

fn light(size: f64) -> Style {
    Style { size, weight: Weight::Regular, colour: PALETTE.muted }
}

fn coloured(style: Style, colour: Rgb) -> Style {
    Style { colour, ..style }
}
