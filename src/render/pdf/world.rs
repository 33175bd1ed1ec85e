//! The closed world in which typst sets a plan: theme files and data in memory, fixed fonts, no disk, no network, no
//! clock.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontStyle};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::theme::{MAIN, Theme};
use crate::i18n::Direction;
use crate::render::fonts::{self, Face, FontChoice};

/// Name under which a theme reads the document.
pub(super) const DATA: &str = "document.json";

/// The embedded fonts, in the order in which they are looked through.
static FONT_FILES: [&[u8]; 8] = [
    fonts::AMIRI,
    fonts::AMIRI_BOLD,
    fonts::NASKH,
    fonts::NASKH_BOLD,
    fonts::SANS,
    fonts::SANS_BOLD,
    fonts::SANS_ITALIC,
    fonts::TIFINAGH,
];

/// The fonts and what is known about them, read once for the program.
struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONT_FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// The standard library; row headers of tables still stand behind typst's `a11y-extras`.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// The fonts of a theme: those of a firm before those of the program.
pub(super) struct Letters {
    own: Option<Fonts>,
}

impl Letters {
    /// Reads the fonts of a theme for a document.
    pub(super) fn of(choice: &FontChoice, direction: Direction) -> Self {
        if choice.is_empty() {
            return Letters { own: None };
        }
        let files = choice.files.iter().map(|file| match direction {
            Direction::Ltr => Bytes::new(Arc::clone(&file.bytes)),
            Direction::Rtl => Bytes::new(fonts::without_old_kerning(&file.bytes)),
        });
        let fonts: Vec<Font> = files.flat_map(Font::iter).chain(FONTS.fonts.iter().cloned()).collect();
        Letters { own: Some(Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }) }
    }

    fn all(&self) -> &Fonts {
        self.own.as_ref().unwrap_or(&FONTS)
    }

    /// Returns whether a font has a glyph for the character.
    pub(super) fn has_glyph(&self, character: char) -> bool {
        self.all().fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }
}

/// Reads what a firm's font is; nothing when it is none.
#[must_use]
pub fn face(bytes: Vec<u8>) -> Option<Face> {
    let font = Font::new(Bytes::new(bytes), 0)?;
    let info = font.info();
    let has = |letters: &str| letters.chars().all(|letter| info.coverage.contains(u32::from(letter)));
    Some(Face {
        family: info.family.clone(),
        weight: info.variant.weight.to_number(),
        is_slanted: info.variant.style != FontStyle::Normal,
        has_arabic: has(fonts::ARABIC_LETTERS),
        has_latin: has(fonts::LATIN_LETTERS),
    })
}

/// Everything typst may see while it sets one document.
pub(super) struct PlanWorld {
    letters: Letters,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    today: Option<Datetime>,
}

impl PlanWorld {
    /// Lays out a world from a theme, the document's data and its date.
    pub(super) fn new(theme: &Theme, letters: Letters, data: Vec<u8>, today: Option<Datetime>) -> Self {
        let sources: HashMap<FileId, Source> = theme
            .files()
            .filter_map(|(name, text)| file_id(name).map(|id| (id, Source::new(id, text.to_owned()))))
            .collect();
        let main = file_id(MAIN).expect("the name of the main file is a plain name");
        let data_id = file_id(DATA).expect("the name of the data file is a plain name");
        let pictures = theme.pictures().filter_map(|(name, bytes)| Some((file_id(name)?, Bytes::new(bytes.to_vec()))));
        let files = pictures.chain([(data_id, Bytes::new(data))]).collect();
        PlanWorld { letters, main, sources, files, today }
    }
}

impl PlanWorld {
    /// Forgets the document's data, which nobody reads once the pages are laid out.
    pub(super) fn forget_data(&mut self) {
        self.files.clear();
    }
}

/// Returns typst's id of a file; none for a name that cannot be a path.
fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl World for PlanWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.letters.all().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some(source) = self.sources.get(&id) {
            return Ok(Bytes::from_string(source.text().to_owned()));
        }
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.letters.all().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// Packages and paths outside the theme answer like a file that is not there.
fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}
