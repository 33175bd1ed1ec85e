//! Packs the objects of a finished PDF into compressed streams.
//!
//! The typesetter writes each object in clear. The structure tree of a plan, which makes it readable aloud, counts
//! thousands of them: packed, the file is a third of its size. Takes the writer's plain layout (one cross-reference
//! table, no updates); a file laid out otherwise comes back as it is.
//!
//! # Source
//! ISO 32000-1:2008, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use heads::Heads;
use links::Places;
use tree::Tree;

mod drawings;
mod fonts;
mod heads;
mod links;
mod tree;

/// Objects in one stream: enough to compress well, few enough that a reader need not inflate the whole file.
const OBJECTS_A_STREAM: usize = 4000;

/// How hard the compressor tries: the next step takes a hundredth of the whole command's time for as little of the bytes,
/// and the last one, measured, writes as many as this.
const LEVEL: u32 = 7;

/// Where an object stands in the packed file.
#[derive(Clone, Copy)]
enum Place {
    /// At this offset.
    Plain(usize),
    /// In this object stream, at this position.
    Packed { stream: usize, position: usize },
}

/// An object of the file: its number and its bytes from `N 0 obj` to `endobj`.
struct Object<'a> {
    number: usize,
    bytes: &'a [u8],
}

/// Returns the file with its objects packed; the same file when it is not laid out as expected.
pub(super) fn packed(file: Vec<u8>) -> Vec<u8> {
    pack(&file).unwrap_or(file)
}

fn pack(file: &[u8]) -> Option<Vec<u8>> {
    let table_start = number_after(file, find_last(file, b"startxref")? + b"startxref".len())?;
    let (objects, trailer) = read_table(file, table_start)?;
    let n_bytes: usize = objects.iter().map(|object| object.bytes.len()).sum();
    let mut out = file.get(..table_start.checked_sub(n_bytes)?)?.to_vec();
    let n_objects = objects.iter().map(|object| object.number).max()? + 1;
    let mut places: Vec<Option<Place>> = vec![None; n_objects];
    let mut plain_values: Vec<(usize, Cow<'_, [u8]>)> = Vec::new();
    let mut tree = Tree::read(&objects);
    let link_places = Places::read(&objects);
    let heads = Heads::read(&objects);
    // The drawings come first: which marks have joined others decides how the tree is written.
    let mut short = drawings::shortened(&objects, tree.as_mut(), &fonts::widths(&objects));
    for object in &objects {
        match value(object)? {
            Some(value) => {
                let named = heads.without_names(object.number, value).or_else(|| heads.root(value));
                let value = named.map_or(Cow::Borrowed(value), Cow::Owned);
                let tidy =
                    tree.as_ref().and_then(|tree| tree.rewritten(object, &value)).or_else(|| links::short(&value));
                let tidy = tidy.map_or(value, Cow::Owned);
                plain_values.push((object.number, link_places.put_in(&tidy).map_or(tidy, Cow::Owned)));
            }
            None => {
                places[object.number] = Some(Place::Plain(out.len()));
                match short.remove(&object.number) {
                    Some(body) => write_stream(&mut out, object.number, "", &body),
                    None => out.extend_from_slice(object.bytes),
                }
            }
        }
    }
    let streams =
        objects.iter().filter(|object| places[object.number].is_some()).map(|object| dictionary(object.bytes));
    let asked = references(streams.chain(plain_values.iter().map(|(_, value)| &**value)).chain([trailer]));
    plain_values.retain(|(number, _)| asked.contains(number));
    for group in plain_values.chunks(OBJECTS_A_STREAM) {
        let stream = places.len();
        for (position, (number, _)) in group.iter().enumerate() {
            places[*number] = Some(Place::Packed { stream, position });
        }
        places.push(Some(Place::Plain(out.len())));
        let (dictionary, body) = object_stream(group)?;
        write_stream(&mut out, stream, &dictionary, &body);
    }
    write_table(&mut out, places, trailer)?;
    Some(out)
}

/// Returns the objects in the order of the file, and the entries of the trailer but its size.
fn read_table(file: &[u8], table_start: usize) -> Option<(Vec<Object<'_>>, &[u8])> {
    let table = file.get(table_start..)?.strip_prefix(b"xref\n0 ")?;
    let count = number_after(table, 0)?;
    let entries = table.get(table.iter().position(|byte| *byte == b'\n')? + 1..)?;
    let mut offsets = Vec::new();
    for (number, entry) in entries.chunks_exact(20).take(count).enumerate() {
        if entry[17] == b'n' {
            offsets.push((number_after(entry, 0)?, number));
        }
    }
    offsets.sort_unstable();
    let mut objects = Vec::with_capacity(offsets.len());
    for (index, (offset, number)) in offsets.iter().enumerate() {
        let end = offsets.get(index + 1).map_or(table_start, |next| next.0);
        objects.push(Object { number: *number, bytes: file.get(*offset..end)? });
    }
    let trailer = entries.get(count * 20..)?.strip_prefix(b"trailer\n<</Size ")?;
    let start = trailer.iter().position(|byte| *byte == b'/')?;
    let end = find_last(trailer, b">>\nstartxref")?;
    Some((objects, trailer.get(start..end)?))
}

/// Returns the value of an object without its frame; nothing inside when it is a stream, which stays as it is.
#[expect(clippy::option_option, reason = "the outer one says that the file is not laid out as expected")]
fn value<'a>(object: &Object<'a>) -> Option<Option<&'a [u8]>> {
    let frame = format!("{} 0 obj\n", object.number);
    let inner = object.bytes.trim_ascii_end().strip_prefix(frame.as_bytes())?.strip_suffix(b"endobj")?.trim_ascii_end();
    Some((!inner.ends_with(b"endstream")).then_some(inner))
}

/// What stands before the bytes of a stream.
fn dictionary(object: &[u8]) -> &[u8] {
    &object[..find(object, b"stream\n").unwrap_or(object.len())]
}

/// Returns the numbers of the objects that some value names; words that look like a name count as one.
fn references<'a>(values: impl Iterator<Item = &'a [u8]>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for value in values {
        for at in value.windows(4).enumerate().filter(|(_, window)| *window == b" 0 R").map(|(at, _)| at) {
            let n_digits = value[..at].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            found.extend(number_after(value, at - n_digits));
        }
    }
    found
}

/// Returns a stream of objects: what its dictionary says, and its bytes.
fn object_stream(group: &[(usize, Cow<'_, [u8]>)]) -> Option<(String, Vec<u8>)> {
    let mut index = String::new();
    let mut values = Vec::new();
    for (number, value) in group {
        index.push_str(&format!("{number} {} ", values.len()));
        values.extend_from_slice(value);
        values.push(b'\n');
    }
    let first = index.len();
    let body = deflated(&[index.as_bytes(), &values])?;
    Some((format!("/Type/ObjStm/N {}/First {first}", group.len()), body))
}

/// Writes the cross-reference stream and the end of the file.
fn write_table(out: &mut Vec<u8>, mut places: Vec<Option<Place>>, trailer: &[u8]) -> Option<()> {
    let (number, start) = (places.len(), out.len());
    places.push(Some(Place::Plain(start)));
    let mut rows = Vec::with_capacity(places.len() * 8);
    let mut above = [0; 7];
    for place in &places {
        let (kind, first, second): (u8, usize, usize) = match place {
            None => (0, 0, 0xFFFF),
            Some(Place::Plain(offset)) => (1, *offset, 0),
            Some(Place::Packed { stream, position }) => (2, *stream, *position),
        };
        let [a, b, c, d] = u32::try_from(first).ok()?.to_be_bytes();
        let [e, f] = u16::try_from(second).ok()?.to_be_bytes();
        let row = [kind, a, b, c, d, e, f];
        // Each row as what it has more than the one above: most differ by one.
        rows.push(2);
        rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    let trailer = std::str::from_utf8(trailer).ok()?;
    let dictionary =
        format!("/Type/XRef/Size {}/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>{trailer}", places.len());
    write_stream(out, number, &dictionary, &deflated(&[&rows])?);
    out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
    Some(())
}

fn write_stream(out: &mut Vec<u8>, number: usize, dictionary: &str, body: &[u8]) {
    let head = format!("{number} 0 obj\n<<{dictionary}/Filter/FlateDecode/Length {}>>\nstream\n", body.len());
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(body);
    out.extend_from_slice(b"\nendstream\nendobj\n");
}

fn deflated(parts: &[&[u8]]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    for part in parts {
        encoder.write_all(part).ok()?;
    }
    encoder.finish().ok()
}

fn find(file: &[u8], word: &[u8]) -> Option<usize> {
    file.windows(word.len()).position(|window| window == word)
}

fn find_last(file: &[u8], word: &[u8]) -> Option<usize> {
    file.windows(word.len()).rposition(|window| window == word)
}

/// Returns the whole number that begins at this place, after white space.
fn number_after(file: &[u8], start: usize) -> Option<usize> {
    let digits = file.get(start..)?.trim_ascii_start();
    let n_digits = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&digits[..n_digits]).ok()?.parse().ok()
}
