//! Inflates the XML of a zip archive under limits, and packs a clean copy for calamine.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Limits;
use super::refusal::Refusal;

/// An inflated entry.
pub(super) struct Part {
    /// Name, in lower case with forward slashes.
    pub(super) name: String,
    /// Content.
    pub(super) bytes: Vec<u8>,
}

/// Above this, sizes are verified before anything is kept, so that a refused file stays cheap.
const KEPT_UNVERIFIED: usize = 64 * 1024 * 1024;

/// Inflates the entries whose name is wanted.
pub(super) fn inflate(bytes: &[u8], limits: &Limits, is_wanted: fn(&str) -> bool) -> Result<Vec<Part>, Refusal> {
    check_announced_entries(bytes, limits)?;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Unreadable)?;
    if zip.has_duplicate_names() {
        return Err(Refusal::Unsafe { construct: "duplicate-names" });
    }
    let entries = wanted_entries(&zip, limits, is_wanted)?;
    if entries.iter().map(|entry| entry.size).sum::<usize>() > KEPT_UNVERIFIED {
        let mut scratch = Vec::new();
        for entry in &entries {
            inflate_entry(&mut zip, entry, &mut scratch)?;
        }
    }
    let mut parts = Vec::new();
    for entry in entries {
        let mut content = Vec::with_capacity(entry.size);
        inflate_entry(&mut zip, &entry, &mut content)?;
        parts.push(Part { name: entry.name, bytes: content });
    }
    Ok(parts)
}

/// Returns the content of one small entry, to recognise a format.
pub(super) fn peek(bytes: &[u8], limits: &Limits, name: &str) -> Option<Vec<u8>> {
    check_announced_entries(bytes, limits).ok()?;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut content = Vec::new();
    zip.by_name(name).ok()?.take(4096).read_to_end(&mut content).ok()?;
    Some(content)
}

/// Returns the names of the entries, in lower case.
pub(super) fn names(bytes: &[u8], limits: &Limits) -> Result<BTreeSet<String>, Refusal> {
    check_announced_entries(bytes, limits)?;
    let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Unreadable)?;
    Ok(zip.file_names_raw().map(normal_name).collect())
}

fn normal_name(raw: &[u8]) -> String {
    let name = String::from_utf8_lossy(raw).replace('\\', "/").to_lowercase();
    name.trim_start_matches('/').to_owned()
}

/// Refuses a number of entries before the zip reader makes room for them.
fn check_announced_entries(bytes: &[u8], limits: &Limits) -> Result<(), Refusal> {
    const TAIL: usize = 22 + 65_535;
    let refusal = Refusal::Over { what: "entries", max: limits.entries };
    let start = bytes.len().saturating_sub(TAIL);
    for at in (start..bytes.len()).filter(|&at| bytes[at..].starts_with(b"PK\x05\x06")) {
        let Some(count) = bytes.get(at + 10..at + 12) else { continue };
        let count = usize::from(u16::from_le_bytes([count[0], count[1]]));
        if count > limits.entries && count != usize::from(u16::MAX) {
            return Err(refusal);
        }
        let has_large_record = at >= 20 && bytes[at - 20..].starts_with(b"PK\x06\x07");
        if has_large_record && large_counts(bytes).any(|count| count > limits.entries as u64) {
            return Err(refusal);
        }
        if count == usize::from(u16::MAX) && !has_large_record {
            return Err(refusal);
        }
    }
    Ok(())
}

fn large_counts(bytes: &[u8]) -> impl Iterator<Item = u64> {
    let records = bytes.windows(40).filter(|window| window.starts_with(b"PK\x06\x06"));
    records.filter_map(|record| record[32..40].try_into().ok().map(u64::from_le_bytes))
}

struct Entry {
    index: usize,
    name: String,
    size: usize,
}

fn wanted_entries(
    zip: &ZipArchive<Cursor<&[u8]>>,
    limits: &Limits,
    is_wanted: fn(&str) -> bool,
) -> Result<Vec<Entry>, Refusal> {
    if zip.len() > limits.entries {
        return Err(Refusal::Over { what: "entries", max: limits.entries });
    }
    let mut names = BTreeSet::new();
    let mut total = 0_usize;
    let mut wanted = Vec::new();
    for index in 0..zip.len() {
        let entry = zip.by_index_data(index).map_err(|_| Refusal::Unreadable)?;
        let name = normal_name(entry.name_raw());
        if !names.insert(name.clone()) || name.split('/').any(|step| step == "..") || name.contains('\0') {
            return Err(Refusal::Unsafe { construct: "names" });
        }
        if entry.encrypted() {
            return Err(Refusal::Protected);
        }
        let size = usize::try_from(entry.size()).unwrap_or(usize::MAX);
        if size > limits.entry_bytes {
            return Err(Refusal::Over { what: "entry-bytes", max: limits.entry_bytes });
        }
        total = total.saturating_add(size);
        if total > limits.inflated_bytes {
            return Err(Refusal::Over { what: "inflated-bytes", max: limits.inflated_bytes });
        }
        let compressed = usize::try_from(entry.compressed_size()).unwrap_or(usize::MAX);
        if size > limits.ratio_from_bytes && size / limits.ratio > compressed {
            return Err(Refusal::Over { what: "ratio", max: limits.ratio });
        }
        if is_wanted(&name) {
            wanted.push(Entry { index, name, size });
        }
    }
    Ok(wanted)
}

/// Inflates an entry into an emptied buffer; one that is larger than it announced is damaged or lies.
fn inflate_entry(zip: &mut ZipArchive<Cursor<&[u8]>>, entry: &Entry, into: &mut Vec<u8>) -> Result<(), Refusal> {
    into.clear();
    let content = zip.by_index(entry.index).map_err(|_| Refusal::Unreadable)?;
    let n = content.take(entry.size as u64 + 1).read_to_end(into).map_err(|_| Refusal::Unreadable)?;
    if n > entry.size { Err(Refusal::Unsafe { construct: "sizes" }) } else { Ok(()) }
}

/// Packs parts into an archive without compression; each part is freed once it is packed.
pub(super) fn pack(parts: Vec<Part>) -> Result<Vec<u8>, Refusal> {
    let size: usize = parts.iter().map(|part| part.bytes.len() + 2 * part.name.len() + 256).sum();
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(size)));
    for part in parts {
        zip.start_file(part.name.as_str(), options).map_err(|_| Refusal::Unreadable)?;
        zip.write_all(&part.bytes).map_err(|_| Refusal::Unreadable)?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|_| Refusal::Unreadable)
}
