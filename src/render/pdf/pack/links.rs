//! Links in fewer bytes: places to a hundredth of a point, and no corners beside the frame that has the same.
//!
//! # Source
//! ISO 32000-1:2008, 12.5.6.5 (link annotations).

use std::borrow::Cow;

use super::super::strokes::rounded;
use super::find;

/// Returns a link in fewer bytes; nothing when this is something else.
pub(super) fn short(value: &[u8]) -> Option<Vec<u8>> {
    if !value.starts_with(b"<</Type/Annot/Subtype/Link/") {
        return None;
    }
    let value = places(value, b"/Rect[")?.0;
    let (value, n_corners) = match places(&value, b"/QuadPoints[") {
        Some((value, n)) => (value, n),
        None => return Some(value),
    };
    // Four corners are those of the frame.
    if n_corners > 8 {
        return Some(value);
    }
    let start = find(&value, b"/QuadPoints[")?;
    let end = start + find(&value[start..], b"]")? + 1;
    Some([&value[..start], &value[end..]].concat())
}

/// Rounds the numbers of a list, and returns how many they are; nothing when there is no such list.
fn places(value: &[u8], name: &[u8]) -> Option<(Vec<u8>, usize)> {
    let start = find(value, name)? + name.len();
    let end = start + find(&value[start..], b"]")?;
    let list = std::str::from_utf8(&value[start..end]).ok()?;
    let round = |word: &str| word.parse().map_or_else(|_| Cow::Owned(word.to_owned()), |it| Cow::Owned(rounded(it, 2)));
    let words: Vec<Cow<'_, str>> = list.split_ascii_whitespace().map(round).collect();
    Some(([&value[..start], words.join(" ").as_bytes(), &value[end..]].concat(), words.len()))
}
