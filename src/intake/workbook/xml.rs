//! A strict walk over XML that leaves nothing to be understood in two ways.
//!
//! Comments and processing instructions are given back to be dropped, document types are refused, and the text is
//! UTF-8: what calamine reads afterwards has the elements that were seen here. It does not resolve entities and does
//! not build a tree.

use std::ops::Range;

use super::refusal::Refusal;

/// Depth of elements in any document a program writes is below this.
const DEPTH: usize = 200;
/// Comments and processing instructions of a part; programs write next to none.
const ASIDES: usize = 10_000;

/// An opening or closing tag.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    /// The whole tag, from `<` to `>`.
    pub(super) span: Range<usize>,
    /// The name, with its prefix.
    pub(super) name: Range<usize>,
    /// Where the name without prefix begins.
    pub(super) local: usize,
    /// The attributes.
    attributes: Range<usize>,
    /// Whether it closes itself.
    pub(super) is_empty: bool,
}

/// An attribute cannot be understood in one way only.
pub(super) struct Unclear;

impl Tag {
    /// Returns the name with its prefix.
    pub(super) fn name<'a>(&self, xml: &'a [u8]) -> &'a [u8] {
        &xml[self.name.clone()]
    }

    /// Returns the name without its prefix.
    pub(super) fn local_name<'a>(&self, xml: &'a [u8]) -> &'a [u8] {
        &xml[self.local..self.name.end]
    }

    /// Makes the element unknown to readers, which then skip it.
    pub(super) fn hide(&self, xml: &mut [u8]) {
        xml[self.local] = b'_';
    }

    /// Overwrites the attributes with spaces.
    pub(super) fn clear_attributes(&self, xml: &mut [u8]) {
        xml[self.attributes.clone()].fill(b' ');
    }

    /// Returns where the raw value of an attribute stands, if it is given once.
    pub(super) fn attribute(&self, xml: &[u8], wanted: &[u8]) -> Result<Option<Range<usize>>, Unclear> {
        let mut found = None;
        let mut at = self.attributes.start;
        while let Some((key, value)) = next_attribute(xml, &mut at, self.attributes.end)? {
            if &xml[key] == wanted && found.replace(value).is_some() {
                return Err(Unclear);
            }
        }
        Ok(found)
    }

    /// Returns where the raw value of the first of three attributes stands, all three of one letter and given once.
    pub(super) fn first_of_letters(&self, xml: &[u8], letters: [u8; 3]) -> Result<Option<Range<usize>>, Unclear> {
        let mut found = [const { None }; 3];
        let mut at = self.attributes.start;
        while let Some((key, value)) = next_attribute(xml, &mut at, self.attributes.end)? {
            if key.len() == 1
                && let Some(index) = letters.iter().position(|letter| *letter == xml[key.start])
                && found[index].replace(value).is_some()
            {
                return Err(Unclear);
            }
        }
        let [first, ..] = found;
        Ok(first)
    }

    /// Returns the raw value of an attribute given by its name without prefix, if it is given once.
    pub(super) fn local_attribute<'a>(&self, xml: &'a [u8], wanted: &[u8]) -> Result<Option<&'a [u8]>, Unclear> {
        let mut found = None;
        let mut at = self.attributes.start;
        while let Some((key, value)) = next_attribute(xml, &mut at, self.attributes.end)? {
            let key = &xml[key];
            let local = key.iter().position(|&byte| byte == b':').map_or(key, |colon| &key[colon + 1..]);
            if local == wanted && found.replace(&xml[value]).is_some() {
                return Err(Unclear);
            }
        }
        Ok(found)
    }

    /// Calls `visit` with the key and raw value of each attribute.
    pub(super) fn attributes(&self, xml: &[u8], mut visit: impl FnMut(&[u8], &[u8])) -> Result<(), Unclear> {
        let mut at = self.attributes.start;
        while let Some((key, value)) = next_attribute(xml, &mut at, self.attributes.end)? {
            visit(&xml[key], &xml[value]);
        }
        Ok(())
    }
}

type Attribute = (Range<usize>, Range<usize>);

fn next_attribute(xml: &[u8], at: &mut usize, end: usize) -> Result<Option<Attribute>, Unclear> {
    let skip_blanks = |mut at: usize| {
        while at < end && xml[at].is_ascii_whitespace() {
            at += 1;
        }
        at
    };
    let key_start = skip_blanks(*at);
    if key_start == end {
        return Ok(None);
    }
    let mut cursor = key_start;
    while cursor < end && xml[cursor] != b'=' && !xml[cursor].is_ascii_whitespace() {
        cursor += 1;
    }
    let key = key_start..cursor;
    cursor = skip_blanks(cursor);
    if cursor == end || xml[cursor] != b'=' {
        return Err(Unclear);
    }
    cursor = skip_blanks(cursor + 1);
    if cursor == end || !matches!(xml[cursor], b'"' | b'\'') {
        return Err(Unclear);
    }
    let quote = xml[cursor];
    let value_start = cursor + 1;
    let length = xml[value_start..end].iter().position(|&byte| byte == quote).ok_or(Unclear)?;
    *at = value_start + length + 1;
    Ok(Some((key, value_start..value_start + length)))
}

/// What the walk meets.
pub(super) enum Event {
    /// An opening tag, or one that closes itself.
    Open(Tag),
    /// A closing tag.
    Close(Tag),
    /// Characters between tags, blanks included.
    Text(Range<usize>),
}

/// Returns the bytes as UTF-8, or refuses another encoding.
pub(super) fn decoded(bytes: Vec<u8>) -> Result<Vec<u8>, Refusal> {
    let bytes = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [b'<', 0, ..] => utf16(&bytes, u16::from_le_bytes)?,
        [0, b'<', ..] => utf16(&bytes, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, ..] => blanked(bytes, 3),
        _ => {
            check_declaration(&bytes)?;
            bytes
        }
    };
    if std::str::from_utf8(&bytes).is_err() {
        return Err(Refusal::Unreadable);
    }
    Ok(bytes)
}

fn blanked(mut bytes: Vec<u8>, n: usize) -> Vec<u8> {
    bytes[..n].fill(b' ');
    bytes
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Vec<u8>, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>();
    text.ok().filter(|_| rest.is_empty()).map(String::into_bytes).ok_or(Refusal::Unreadable)
}

/// Refuses a declared encoding that would make the bytes another text than UTF-8 does.
fn check_declaration(bytes: &[u8]) -> Result<(), Refusal> {
    if !bytes.starts_with(b"<?xml") {
        return Ok(());
    }
    let end = bytes.iter().position(|&byte| byte == b'>').ok_or(Refusal::Unreadable)?;
    let declaration = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let is_harmless = match declaration.split_once("encoding") {
        None => true,
        Some((_, encoding)) if encoding.contains("utf-8") || encoding.contains("utf8") => true,
        Some((_, encoding)) => encoding.contains("ascii") || (encoding.contains("8859") && bytes.is_ascii()),
    };
    if is_harmless { Ok(()) } else { Err(Refusal::Unreadable) }
}

/// Meets the tags and texts of a walk.
pub(super) trait Visitor {
    /// Meets an event.
    fn visit(&mut self, xml: &mut [u8], event: Event) -> Result<(), Refusal>;

    /// Takes whole elements that begin here, if it knows them by sight, and returns where they end.
    fn take(&mut self, _xml: &[u8], _at: usize) -> Result<Option<usize>, Refusal> {
        Ok(None)
    }
}

impl<F: FnMut(&mut [u8], Event) -> Result<(), Refusal>> Visitor for F {
    fn visit(&mut self, xml: &mut [u8], event: Event) -> Result<(), Refusal> {
        self(xml, event)
    }
}

/// Walks over the tags and texts of UTF-8 bytes; returns where comments and processing instructions stand.
pub(super) fn walk(
    xml: &mut [u8],
    visit: impl FnMut(&mut [u8], Event) -> Result<(), Refusal>,
) -> Result<Vec<Range<usize>>, Refusal> {
    let mut visitor = visit;
    walk_with(xml, &mut visitor)
}

/// As [`walk`], for a visitor that knows some elements by sight.
pub(super) fn walk_with(xml: &mut [u8], visitor: &mut impl Visitor) -> Result<Vec<Range<usize>>, Refusal> {
    let mut asides = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while at < xml.len() {
        if xml[at] != b'<' {
            let length = xml[at..].iter().position(|&byte| byte == b'<').unwrap_or(xml.len() - at);
            visitor.visit(xml, Event::Text(at..at + length))?;
            at += length;
            continue;
        }
        if let Some(end) = visitor.take(xml, at)? {
            at = end;
            continue;
        }
        match xml.get(at + 1).ok_or(Refusal::Unreadable)? {
            b'!' if xml[at..].starts_with(b"<!--") => {
                let end = end_of(xml, at + 4, b"-->")?;
                asides.push(at..end);
                at = end;
            }
            b'!' if xml[at..].starts_with(b"<![CDATA[") => {
                let end = end_of(xml, at, b"]]>")?;
                visitor.visit(xml, Event::Text(at..end))?;
                at = end;
            }
            b'!' => return Err(Refusal::Unsafe { construct: "doctype" }),
            b'?' => {
                let end = end_of(xml, at, b"?>")?;
                asides.push(at..end);
                at = end;
            }
            b'/' => {
                let tag = closing_tag(xml, at)?;
                at = tag.span.end;
                depth = depth.saturating_sub(1);
                visitor.visit(xml, Event::Close(tag))?;
            }
            _ => {
                let tag = opening_tag(xml, at)?;
                at = tag.span.end;
                depth += usize::from(!tag.is_empty);
                if depth > DEPTH {
                    return Err(Refusal::Unsafe { construct: "depth" });
                }
                visitor.visit(xml, Event::Open(tag))?;
            }
        }
        if asides.len() > ASIDES {
            return Err(Refusal::Unsafe { construct: "comments" });
        }
    }
    Ok(asides)
}

/// Drops ranges, given in order.
pub(super) fn drop_ranges(xml: &mut Vec<u8>, ranges: &[Range<usize>]) {
    if ranges.is_empty() {
        return;
    }
    let mut kept = Vec::with_capacity(xml.len());
    let mut from = 0;
    for range in ranges {
        kept.extend_from_slice(&xml[from..range.start]);
        from = range.end;
    }
    kept.extend_from_slice(&xml[from..]);
    *xml = kept;
}

fn end_of(xml: &[u8], from: usize, mark: &[u8]) -> Result<usize, Refusal> {
    let found = xml[from..].windows(mark.len()).position(|window| window == mark);
    found.map(|at| from + at + mark.len()).ok_or(Refusal::Unreadable)
}

/// Bytes that end a name, and bytes that end or quote in a tag: tables, because every byte of a file is looked up.
static ENDS_NAME: [bool; 256] = table(b" \t\r\n\x0C>/=<\"'");
static MATTERS_IN_TAG: [bool; 256] = table(b"><\"'");

const fn table(bytes: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut index = 0;
    while index < bytes.len() {
        table[bytes[index] as usize] = true;
        index += 1;
    }
    table
}

fn find(xml: &[u8], from: usize, table: &[bool; 256]) -> usize {
    xml[from..].iter().position(|&byte| table[usize::from(byte)]).map_or(xml.len(), |length| from + length)
}

fn name_end(xml: &[u8], from: usize) -> usize {
    find(xml, from, &ENDS_NAME)
}

fn tag_named(xml: &[u8], name: Range<usize>) -> Result<Tag, Refusal> {
    let bytes = &xml[name.clone()];
    // Most names are one letter.
    let colon = if bytes.len() < 3 { None } else { bytes.iter().position(|&byte| byte == b':') };
    let local = colon.map_or(name.start, |colon| name.start + colon + 1);
    if bytes.is_empty() || local == name.end || bytes[0].is_ascii_digit() {
        return Err(Refusal::Unreadable);
    }
    Ok(Tag { span: name.clone(), local, attributes: name.end..name.end, name, is_empty: false })
}

fn closing_tag(xml: &[u8], at: usize) -> Result<Tag, Refusal> {
    let end = name_end(xml, at + 2);
    let mut tag = tag_named(xml, at + 2..end)?;
    let blanks = xml[end..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    if xml.get(end + blanks) != Some(&b'>') {
        return Err(Refusal::Unreadable);
    }
    tag.span = at..end + blanks + 1;
    Ok(tag)
}

fn opening_tag(xml: &[u8], at: usize) -> Result<Tag, Refusal> {
    let attributes_start = name_end(xml, at + 1);
    let mut tag = tag_named(xml, at + 1..attributes_start)?;
    let mut cursor = attributes_start;
    loop {
        cursor = find(xml, cursor, &MATTERS_IN_TAG);
        match xml.get(cursor).ok_or(Refusal::Unreadable)? {
            b'>' => break,
            b'<' => return Err(Refusal::Unreadable),
            quote => {
                let rest = &xml[cursor + 1..];
                let length = rest.iter().position(|byte| byte == quote).ok_or(Refusal::Unreadable)?;
                cursor += length + 2;
            }
        }
    }
    tag.span = at..cursor + 1;
    tag.is_empty = xml[cursor - 1] == b'/';
    tag.attributes = attributes_start..cursor - usize::from(tag.is_empty);
    Ok(tag)
}
