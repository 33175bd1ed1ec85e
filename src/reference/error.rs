//! Why a census pack cannot be opened.

use std::fmt;

/// The ways in which bytes fail to be a census pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackError {
    /// The bytes do not start as a census pack does.
    NotAPack,
    /// The pack was written in a version of the format this program does not read.
    UnknownVersion(u16),
    /// The bytes stop before the end of the pack.
    Truncated,
    /// There are bytes after the end of the pack.
    TrailingBytes,
    /// The checksum of the bytes is not the one written in the pack: some bytes were changed.
    ChecksumMismatch,
    /// The directory of units and columns does not decompress, or is not UTF-8.
    DirectoryUnreadable,
    /// A line of the directory is not what the format asks for. Lines count from 1.
    DirectoryLine(usize),
    /// The units do not form one country: one is missing, twice there, out of order or without its parent.
    UnitsInconsistent,
    /// The figures of the named column do not decode.
    ColumnUnreadable(String),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => f.write_str("not a census pack"),
            Self::UnknownVersion(version) => write!(f, "unknown version {version} of the census pack format"),
            Self::Truncated => f.write_str("the census pack is cut short"),
            Self::TrailingBytes => f.write_str("bytes follow the end of the census pack"),
            Self::ChecksumMismatch => f.write_str("the census pack is damaged: its checksum differs"),
            Self::DirectoryUnreadable => f.write_str("the directory of the census pack does not decode"),
            Self::DirectoryLine(line) => write!(f, "line {line} of the census pack's directory is malformed"),
            Self::UnitsInconsistent => f.write_str("the units of the census pack do not form one country"),
            Self::ColumnUnreadable(name) => write!(f, "column {name} of the census pack does not decode"),
        }
    }
}

impl std::error::Error for PackError {}
