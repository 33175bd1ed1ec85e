//! The census pack as bytes, in both directions.
//!
//! Takes [`Contents`] and gives a pack ([`encode`]); takes a pack and gives its directory and its columns, each
//! of which can be decoded alone ([`open`], [`Opened`]). Does not read the files the figures come from:
//! `examples/build_census_pack.rs` does.
//!
//! # Shape
//! Numbers are unsigned, lowest byte first. "Deflated" is raw DEFLATE (RFC 1951).
//!
//! | bytes | content |
//! |---|---|
//! | 8 | [`MAGIC`] |
//! | 2 | [`VERSION`] |
//! | 4 | CRC-32 of all that follows |
//! | block | the directory: units and columns as text, see [`directory`] |
//! | block a column | the cells of the column, in the order of the directory, see [`cells`] |
//!
//! A block is its deflated length (4 bytes), its inflated length (4 bytes), and its deflated bytes. Every unit
//! but the cercles has a row in every column, in the order of the directory, where cercles come last.
//!
//! # Units
//! A cell is the figure times ten to the power of its column's decimals: 92.9 in a column of one decimal is
//! 929. HCP's figures are written without trailing zeros, so taking them off again gives the figure as written:
//! 929 is 92.9, 30 is 3.
//!
//! # Missing data
//! A missing figure is a cell of its own, never zero.

pub mod cells;
pub mod directory;

use flate2::{Compress, Compression, Crc, Decompress, FlushCompress, FlushDecompress, Status};

use super::error::PackError;
use super::table::Table;
use super::unit::{Level, Unit};
use cells::{Shape, decode_cells, encode_cells};
use directory::{Directory, Entry, read_directory, write_directory};

/// The first bytes of every pack.
pub const MAGIC: &[u8; 8] = b"MACENSUS";

/// The version of the format described above.
pub const VERSION: u16 = 1;

/// The most decimals a column may have.
pub const MAX_DECIMALS: u8 = 9;

/// The most bytes the stream of one cell takes.
const MAX_BYTES_OF_CELL: usize = 5;

/// The most bytes of a directory, so that a damaged length cannot ask for all memory.
const MAX_DIRECTORY: usize = 16 << 20;

/// What a pack holds, before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The units: country, regions, provinces, communes, then cercles.
    pub units: Vec<Unit>,
    /// The columns with their figures.
    pub columns: Vec<Figures>,
}

/// One column and its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The census, the table and the column.
    pub entry: Entry,
    /// The cells, in the order [`cells`] gives.
    pub cells: Vec<Option<u32>>,
}

/// A pack whose directory is read and whose columns still are bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The units.
    pub units: Vec<Unit>,
    /// The columns, each with the place of its block.
    pub columns: Vec<(Entry, Block)>,
}

/// Where the deflated cells of a column stand in the bytes of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    start: usize,
    end: usize,
    inflated: usize,
    shape: Shape,
}

/// Returns the bytes of a pack. The same contents give the same bytes.
///
/// # Panics
/// When the contents cannot be told in the format: a text with a tab or line break, a column whose number of
/// cells is not that of its table, more than 4 GB.
pub fn encode(contents: &Contents) -> Vec<u8> {
    let entries = contents.columns.iter().map(|figures| figures.entry.clone()).collect();
    let text = write_directory(&Directory { units: contents.units.clone(), entries });
    let mut body = Vec::new();
    write_block(text.as_bytes(), &mut body);
    for figures in &contents.columns {
        write_block(&encode_cells(&figures.cells, shape(&contents.units, figures.entry.table)), &mut body);
    }
    let mut pack = MAGIC.to_vec();
    pack.extend(VERSION.to_le_bytes());
    pack.extend(checksum(&body).to_le_bytes());
    pack.append(&mut body);
    pack
}

/// Reads the directory of a pack and finds its columns.
///
/// # Errors
/// Any [`PackError`] but [`PackError::ColumnUnreadable`]: the checksum covers the columns, but they are not
/// decoded here.
pub fn open(pack: &[u8]) -> Result<Opened, PackError> {
    let body_start = MAGIC.len() + 6;
    if !pack.starts_with(MAGIC) {
        return Err(if MAGIC.starts_with(pack) { PackError::Truncated } else { PackError::NotAPack });
    }
    let version = u16::from_le_bytes(bytes_at(pack, MAGIC.len())?);
    if version != VERSION {
        return Err(PackError::UnknownVersion(version));
    }
    let expected = u32::from_le_bytes(bytes_at(pack, MAGIC.len() + 2)?);
    if checksum(&pack[body_start..]) != expected {
        return Err(PackError::ChecksumMismatch);
    }
    let mut position = body_start;
    let (start, end, inflated) = next_block(pack, &mut position)?;
    let text =
        Some(inflated).filter(|length| *length <= MAX_DIRECTORY).and_then(|length| inflate(&pack[start..end], length));
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(PackError::DirectoryUnreadable)?;
    let Directory { units, entries } = read_directory(&text)?;
    let mut columns = Vec::with_capacity(entries.len());
    for entry in entries {
        let shape = shape(&units, entry.table);
        let (start, end, inflated) = next_block(pack, &mut position)?;
        columns.push((entry, Block { start, end, inflated, shape }));
    }
    if position != pack.len() {
        return Err(PackError::TrailingBytes);
    }
    Ok(Opened { units, columns })
}

/// Returns the cells of a column, or `None` when its bytes are not those of one.
///
/// `pack` must be the bytes the block was found in.
pub fn decode(pack: &[u8], block: &Block) -> Option<Vec<Option<u32>>> {
    decode_cells(&stream(pack, block)?, block.shape)
}

/// Returns the stream of a column's cells before it was deflated, or `None` when its bytes do not inflate.
///
/// Two builds of the compressor may deflate the same stream to different bytes; the streams must not differ.
pub fn stream(pack: &[u8], block: &Block) -> Option<Vec<u8>> {
    if block.inflated > block.shape.n_cells() * MAX_BYTES_OF_CELL {
        return None;
    }
    inflate(pack.get(block.start..block.end)?, block.inflated)
}

/// Returns the size of a table's columns.
pub fn shape(units: &[Unit], table: Table) -> Shape {
    let n_rows = units.iter().filter(|unit| unit.level != Level::Cercle).count();
    Shape { n_rows, n_sexes: table.sexes().len() }
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn write_block(bytes: &[u8], body: &mut Vec<u8>) {
    let deflated = deflate(bytes);
    for length in [deflated.len(), bytes.len()] {
        body.extend(u32::try_from(length).expect("a block is less than 4 GB").to_le_bytes());
    }
    body.extend(deflated);
}

/// Returns start, end and inflated length of the block at `position`, and moves `position` behind it.
fn next_block(pack: &[u8], position: &mut usize) -> Result<(usize, usize, usize), PackError> {
    let deflated = u32::from_le_bytes(bytes_at(pack, *position)?) as usize;
    let inflated = u32::from_le_bytes(bytes_at(pack, *position + 4)?) as usize;
    let start = *position + 8;
    let end = start.checked_add(deflated).filter(|end| *end <= pack.len()).ok_or(PackError::Truncated)?;
    *position = end;
    Ok((start, end, inflated))
}

fn bytes_at<const N: usize>(pack: &[u8], position: usize) -> Result<[u8; N], PackError> {
    let bytes = pack.get(position..).and_then(|rest| rest.first_chunk());
    bytes.copied().ok_or(PackError::Truncated)
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut deflated = Vec::with_capacity(bytes.len() + bytes.len() / 8 + 1024);
    let status = Compress::new(Compression::best(), false).compress_vec(bytes, &mut deflated, FlushCompress::Finish);
    assert!(matches!(status, Ok(Status::StreamEnd)), "a buffer larger than its input holds the deflated input");
    deflated
}

/// Returns the inflated bytes; `None` when they are not DEFLATE, or not of that length.
fn inflate(deflated: &[u8], length: usize) -> Option<Vec<u8>> {
    // One byte more than announced, so that a longer stream is seen to be longer.
    let mut bytes = Vec::with_capacity(length + 1);
    let mut inflater = Decompress::new(false);
    let status = inflater.decompress_vec(deflated, &mut bytes, FlushDecompress::Finish).ok()?;
    let is_whole = status == Status::StreamEnd && inflater.total_in() == deflated.len() as u64;
    (is_whole && bytes.len() == length).then_some(bytes)
}
