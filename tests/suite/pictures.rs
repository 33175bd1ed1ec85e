//! Chosen pages of the example beside the pictures kept of them, in three languages.
//!
//! A page is found by what stands on it, never by its number. It is compared cell by cell, each cell the mean of a square
//! of points, so that another edge of a letter changes nothing and a column that is gone, other letters or a table that
//! has moved do. `UPDATE=1 cargo test --release --test suite pictures` takes the pictures anew.

use std::fs;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;

use plan::document::{Block, Document};
use plan::i18n::message;

use crate::pdf_structure::{Objects, page_numbers, places};
use crate::pdf_text::{EXAMPLES, Example, asked, normal};

/// Where the pictures are kept, a folder for each language.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages");

/// Points of a picture to the inch.
const RESOLUTION: &str = "36";

/// Points of a cell's side: six, a sixth of an inch.
const CELL: usize = 6;

/// How much greyer or lighter a cell may be, of 255.
const FAINT: f64 = 22.0;

/// Of a thousand cells, how many may differ more.
const MOST_DIFFERING: usize = 12;

/// Where a chosen page is.
enum Place {
    Cover,
    /// The first page that says so.
    Contents,
    /// Where a heading or an annex begins.
    Heading(&'static str),
    /// Where the caption of a table stands.
    Table(&'static str),
    /// Where the caption of a figure stands.
    Figure(&'static str),
}

const CHOSEN: [(&str, Place); 9] = [
    ("cover", Place::Cover),
    ("contents", Place::Contents),
    ("summary", Place::Heading("summary")),
    ("opener", Place::Heading("programme")),
    ("ranking", Place::Table("ranking.projects")),
    ("calendar", Place::Figure("chart.programme.calendar")),
    ("wide", Place::Table("programme.years")),
    ("project", Place::Heading("project-sheets-1")),
    ("sources", Place::Heading("plan:sources")),
];

/// A picture in grey, a byte a point.
struct Picture {
    width: usize,
    height: usize,
    greys: Vec<u8>,
}

impl Picture {
    /// Draws a page of a file.
    fn of(pdf: &Path, page: usize) -> Self {
        let page = page.to_string();
        drawn(pdf, &["-r", RESOLUTION, "-f", &page, "-l", &page]).pop().expect("the file has the page")
    }

    /// Reads the first of the pictures that pdftoppm has written one after the other.
    fn first(bytes: &[u8]) -> (Self, &[u8]) {
        let mut fields = bytes.splitn(4, u8::is_ascii_whitespace);
        let mut field = || fields.next().expect("pdftoppm writes pictures");
        let number = |field: &[u8]| String::from_utf8_lossy(field).parse::<usize>().expect("a picture has its size");
        assert_eq!(field(), b"P5");
        let (width, height) = (number(field()), number(field()));
        let (_, points) = field().split_at(b"255\n".len());
        let (greys, rest) = points.split_at(width * height);
        (Self { width, height, greys: greys.to_vec() }, rest)
    }

    fn read(file: &Path) -> Option<Self> {
        let mut decoder = png::Decoder::new(std::io::BufReader::new(fs::File::open(file).ok()?));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a kept picture is a PNG");
        let mut greys = vec![0; reader.output_buffer_size().expect("a kept picture is small")];
        let info = reader.next_frame(&mut greys).expect("a kept picture is whole");
        assert_eq!(info.color_type, png::ColorType::Grayscale, "{}", file.display());
        Some(Self { width: info.width as usize, height: info.height as usize, greys })
    }

    /// Writes the picture in sixteen greys.
    fn write(&self, file: &Path) {
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("the folder can be made");
        let out = BufWriter::new(fs::File::create(file).expect("the picture can be written"));
        let side = |side: usize| u32::try_from(side).expect("pages are small");
        let mut encoder = png::Encoder::new(out, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        let sixteenth = |grey: u8| (u16::from(grey) * 15 + 127) / 255;
        let rows = self.greys.chunks(self.width).flat_map(|row| row.chunks(2));
        let packed = rows.map(|pair| sixteenth(pair[0]) << 4 | pair.get(1).map_or(0, |grey| sixteenth(*grey)));
        let packed: Vec<u8> = packed.map(|byte| u8::try_from(byte).expect("two halves of a byte")).collect();
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&packed)).expect("it is written");
    }

    /// The means of the picture's cells, row by row.
    fn cells(&self) -> Vec<f64> {
        let mut cells = Vec::new();
        for top in (0..self.height).step_by(CELL) {
            for left in (0..self.width).step_by(CELL) {
                let (bottom, right) = (self.height.min(top + CELL), self.width.min(left + CELL));
                let rows = (top..bottom).flat_map(|row| &self.greys[row * self.width..][left..right]);
                let n = (bottom - top) * (right - left);
                cells.push(rows.map(|grey| f64::from(*grey)).sum::<f64>() / n as f64);
            }
        }
        cells
    }

    /// This picture, faint, with the cells that differ in black.
    fn marked(&self, differing: &[bool]) -> Self {
        let per_row = self.width.div_ceil(CELL);
        let grey = |(place, grey): (usize, &u8)| match differing
            [place / self.width / CELL * per_row + place % self.width / CELL]
        {
            true => grey / 3,
            false => 170 + grey / 3,
        };
        Self { width: self.width, height: self.height, greys: self.greys.iter().enumerate().map(grey).collect() }
    }
}

/// Draws pages of a file.
fn drawn(pdf: &Path, arguments: &[&str]) -> Vec<Picture> {
    let output = Command::new("pdftoppm").arg("-gray").args(arguments).arg(pdf).output();
    let output = output.expect("pdftoppm is there as pdftotext is");
    let mut rest = output.stdout.as_slice();
    let mut pictures = Vec::new();
    while !rest.is_empty() {
        let (picture, after) = Picture::first(rest);
        pictures.push(picture);
        rest = after;
    }
    pictures
}

/// Which cells of two pictures of one size differ.
fn differing(seen: &Picture, kept: &Picture) -> Vec<bool> {
    seen.cells().iter().zip(kept.cells()).map(|(seen, kept)| (seen - kept).abs() > FAINT).collect()
}

/// Returns the page of each chosen place, from one; nothing where the tools are not installed.
fn pages(example: &Example) -> Option<Vec<(&'static str, usize)>> {
    let objects = Objects::of(example)?;
    let numbers = page_numbers(&objects);
    let headings = places(&objects, &numbers);
    let heading = |name: &str| headings.get(name).unwrap_or_else(|| panic!("no place is called {name}")).0;
    let read = asked("pdftotext", &[], &example.pdf, &["-"])?;
    let texts: Vec<String> = read.split('\u{C}').map(letters).collect();
    let first = heading("summary");
    // Before the first chapter the lists of tables and figures name each caption too.
    let saying = |words: &str, after: usize| {
        let words = letters(words);
        let found = texts.iter().skip(after).position(|text| text.contains(&words));
        after + found.unwrap_or_else(|| panic!("{}: no page says {words}", example.language)) + 1
    };
    let page = |place: &Place| match place {
        Place::Cover => 1,
        Place::Contents => saying(&message(example.language, "page-contents"), 0),
        Place::Heading(name) => heading(name),
        Place::Table(id) | Place::Figure(id) => saying(&caption(&example.document, id), first),
    };
    Some(CHOSEN.iter().map(|(name, place)| (*name, page(place))).collect())
}

/// Returns the words of a text without its digits and signs, which a line in Arabic places as they are seen.
fn letters(text: &str) -> String {
    let normal = normal(text);
    let words = normal.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Returns the caption of a table or a figure.
fn caption(document: &Document, id: &str) -> String {
    let of = |block: &Block| match block {
        Block::Table(table) if table.id == id => Some(table.caption.clone()),
        Block::Chart(chart) if chart.id == id => Some(chart.caption.clone()),
        _ => None,
    };
    let mut blocks = document.chapters.iter().flat_map(|chapter| &chapter.blocks);
    blocks.find_map(of).unwrap_or_else(|| panic!("the example has no {id}"))
}

#[test]
fn the_chosen_pages_look_as_they_did() {
    let is_update = std::env::var_os("UPDATE").is_some();
    let mut faults = Vec::new();
    for example in &*EXAMPLES {
        let Some(pages) = pages(example) else { return };
        for (name, page) in pages {
            let seen = Picture::of(&example.pdf, page);
            println!("{}-{name} on page {page}", example.language);
            let kept = Path::new(KEPT).join(example.language.to_string()).join(format!("{name}.png"));
            if is_update {
                seen.write(&kept);
                continue;
            }
            faults.extend(
                fault(&seen, &kept, &format!("{}-{name}", example.language)).map(|it| format!("page {page}: {it}")),
            );
        }
    }
    assert!(
        faults.is_empty(),
        "{}\nWhen the pages are meant to look so: UPDATE=1 cargo test --release --test suite pictures",
        faults.join("\n")
    );
}

/// Says how a page differs from its picture, and writes both for the eye.
fn fault(seen: &Picture, kept_at: &Path, name: &str) -> Option<String> {
    let place = |what: &str| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("pages/{name}.{what}.png"));
    let Some(kept) = Picture::read(kept_at) else {
        return Some(format!("{} is not there", kept_at.display()));
    };
    if (seen.width, seen.height) != (kept.width, kept.height) {
        seen.write(&place("seen"));
        return Some(format!("{name} is of another size: {}", place("seen").display()));
    }
    let differing = differing(seen, &kept);
    let n = differing.iter().filter(|it| **it).count();
    println!("{name}: {n} of {} cells differ", differing.len());
    (n * 1_000 > differing.len() * MOST_DIFFERING).then(|| {
        seen.write(&place("seen"));
        seen.marked(&differing).write(&place("difference"));
        let (seen, difference) = (place("seen"), place("difference"));
        format!("{n} of {} cells differ: see {} and {}", differing.len(), seen.display(), difference.display())
    })
}

/// Nothing is drawn in the outer 15 mm at the sides, lines and fills counted, but the cover and the band over a chapter.
#[test]
fn nothing_is_drawn_in_the_margins() {
    const POINTS: usize = 18;
    let margin = POINTS * 15 * 10 / 254;
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        let headings = places(&objects, &page_numbers(&objects));
        let is_chapter = |name: &str| name.rsplit('-').next().is_some_and(|end| end.parse::<usize>().is_err());
        let openers: Vec<usize> =
            headings.iter().filter(|(name, _)| is_chapter(name)).map(|(_, (page, _))| *page).collect();
        let pages = drawn(&example.pdf, &["-r", &POINTS.to_string()]);
        assert!(pages.len() > 40 && openers.len() > 15, "{}: {} pages", example.language, pages.len());
        let mut faults = Vec::new();
        for (page, picture) in (1..).zip(&pages).skip(1) {
            let has_ink = |row: &[u8]| row[..margin].iter().chain(&row[row.len() - margin..]).any(|grey| *grey < 250);
            let band = if openers.contains(&page) { picture.height / 6 } else { 0 };
            let row = picture.greys.chunks(picture.width).skip(band).position(has_ink);
            faults.extend(row.map(|row| format!("page {page}, {}% down", (band + row) * 100 / picture.height)));
        }
        assert!(faults.is_empty(), "{}: {faults:?}", example.language);
    }
}
