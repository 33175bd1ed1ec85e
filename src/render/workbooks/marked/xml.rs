//! A small walk over the tags of an XML part that a program wrote, to change it in place. It judges nothing: intake
//! has read the part before. Whatever is unusual makes the walk stop, and the copy is then written anew.

use std::ops::Range;

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Open,
    Close,
    Empty,
}

/// A tag and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub span: Range<usize>,
    pub name: &'a str,
    pub kind: Kind,
    /// Everything between the name and the end of the tag.
    pub attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// Returns the raw value of an attribute.
    pub fn attribute(&self, wanted: &str) -> Option<&'a str> {
        attributes(self.attributes).find(|(name, _)| *name == wanted).map(|(_, value)| value)
    }

    /// Returns the raw value of an attribute of any prefix.
    pub fn local_attribute(&self, wanted: &str) -> Option<&'a str> {
        let local = |name: &str| name.rsplit(':').next() == Some(wanted);
        attributes(self.attributes).find(|(name, _)| local(name)).map(|(_, value)| value)
    }
}

/// Returns the attributes of a tag with their raw values.
pub(super) fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, more) = after[1..].split_once(quote)?;
        rest = more;
        Some((name.trim(), value))
    })
}

/// Writes a tag anew with other values for some attributes; `None` takes one away.
pub(super) fn rewritten(tag: &Tag<'_>, changes: &[(&str, Option<&str>)]) -> String {
    let mut text = format!("<{}", tag.name);
    for (name, value) in attributes(tag.attributes).filter(|(name, _)| !changes.iter().any(|(other, _)| other == name))
    {
        // The raw value may hold the other quotation mark.
        let quote = if value.contains('"') { '\'' } else { '"' };
        text.push_str(&format!(" {name}={quote}{value}{quote}"));
    }
    for (name, value) in changes {
        if let Some(value) = value {
            text.push_str(&format!(" {name}=\"{value}\""));
        }
    }
    text.push_str(if tag.kind == Kind::Empty { "/>" } else { ">" });
    text
}

/// Walks over the tags of a part; comments, instructions and CDATA are passed over.
pub(super) fn tags(xml: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + xml[at..].find('<')?;
            let rest = &xml[start..];
            let passed = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];
            if let Some((_, end)) = passed.iter().find(|(begin, _)| rest.starts_with(begin)) {
                at = start + rest.find(end)? + end.len();
                continue;
            }
            let end = start + end_of(rest)?;
            at = end;
            let inside = &xml[start + 1..end - 1];
            let (kind, inside) = match (inside.strip_prefix('/'), inside.strip_suffix('/')) {
                (Some(inside), _) => (Kind::Close, inside),
                (None, Some(inside)) => (Kind::Empty, inside),
                (None, None) => (Kind::Open, inside),
            };
            let split = inside.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(inside.len());
            return Some(Tag { span: start..end, name: &inside[..split], kind, attributes: &inside[split..] });
        }
    })
}

/// Where the tag that begins a text ends; a `>` may stand in a value.
fn end_of(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// Writes a text for XML 1.0, which has no control characters.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Reads the five entities and the numbered characters of a raw value.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let Some(end) = rest[at..].find(';') else { break };
        let name = &rest[at + 1..at + end];
        let letter = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => name
                .strip_prefix("#x")
                .map_or_else(|| name.strip_prefix('#')?.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())
                .and_then(char::from_u32),
        };
        match letter {
            Some(letter) => out.push(letter),
            None => out.push_str(&rest[at..=at + end]),
        }
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    out
}
