//! Links in fewer bytes: where they lead said in themselves, their frame in whole points, one corner list for each line.
//!
//! A link of an Arabic table has a frame for each run of letters; those that touch on a line are one.
//!
//! # Source
//! ISO 32000-1:2008, 12.3.2.2 (explicit destinations) and 12.5.6.5 (link annotations).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::strokes::rounded;
use super::tree::after;
use super::{Object, find};

/// How far two frames of a line may stand apart and still touch, in points.
const TOUCHING: f64 = 1.0;

/// The places that links and bookmarks lead to, by number, each as it is written in place of the number.
pub(super) struct Places(BTreeMap<usize, Vec<u8>>);

impl Places {
    pub(super) fn read(objects: &[Object<'_>]) -> Self {
        let place = |object: &Object<'_>| {
            let value = super::value(object)??;
            let (page, place) = value.strip_prefix(b"[")?.strip_suffix(b"]")?.split_at(find(value, b"/XYZ ")? - 1);
            let place = std::str::from_utf8(place.strip_prefix(b"/XYZ ")?).ok()?;
            let numbers: Vec<Cow<'_, str>> = place.split_ascii_whitespace().map(|word| round(word, 0)).collect();
            Some((object.number, [b"[", page, b"/XYZ ", numbers.join(" ").as_bytes(), b"]"].concat()))
        };
        Places(objects.iter().filter_map(place).collect())
    }

    /// Returns the value with its place in it; nothing when it leads to no place known here.
    pub(super) fn put_in(&self, value: &[u8]) -> Option<Vec<u8>> {
        const NAME: &[u8] = b"/Dest ";
        const REFERENCE: &[u8] = b" 0 R";
        let start = find(value, NAME)?;
        let place = self.0.get(&after(value, NAME)?)?;
        let end = start + find(&value[start..], REFERENCE)? + REFERENCE.len();
        Some([&value[..start], b"/Dest", place, &value[end..]].concat())
    }
}

/// Returns a link in fewer bytes; nothing when this is something else.
pub(super) fn short(value: &[u8]) -> Option<Vec<u8>> {
    if !value.starts_with(b"<</Type/Annot/Subtype/Link/") {
        return None;
    }
    let value = rounded_out(value)?;
    let Some((start, end)) = list(&value, b"/QuadPoints[") else { return Some(value) };
    let numbers = numbers(&value[start..end])?;
    if numbers.len() % 8 != 0 {
        return Some(value);
    }
    let lines = lines(&numbers);
    // The corners of one line are those of the frame.
    if lines.len() < 2 {
        return Some([&value[..start - b"/QuadPoints[".len()], &value[end + 1..]].concat());
    }
    let corner = |number: f64| rounded(number, 0);
    let corners = lines.iter().map(|line| {
        let [left, low, right, high] = line.map(corner);
        format!("{left} {low} {right} {low} {right} {high} {left} {high}")
    });
    let corners: Vec<String> = corners.collect();
    Some([&value[..start], corners.join(" ").as_bytes(), &value[end..]].concat())
}

/// Writes the frame in whole points, so that it holds all that it held.
fn rounded_out(value: &[u8]) -> Option<Vec<u8>> {
    let (start, end) = list(value, b"/Rect[")?;
    let [left, low, right, high] = numbers(&value[start..end])?.try_into().ok()?;
    let frame = [left.floor(), low.floor(), right.ceil(), high.ceil()].map(|number| rounded(number, 0)).join(" ");
    Some([&value[..start], frame.as_bytes(), &value[end..]].concat())
}

/// Joins frames, given by four corners each, that touch on a line; those without width are left out.
fn lines(corners: &[f64]) -> Vec<[f64; 4]> {
    let mut lines: Vec<[f64; 4]> = Vec::new();
    let mut frames: Vec<[f64; 4]> =
        corners.chunks_exact(8).map(frame).filter(|frame| frame[2] - frame[0] > 0.01).collect();
    frames.sort_by(|a, b| b[1].total_cmp(&a[1]).then(a[0].total_cmp(&b[0])));
    for frame in frames {
        match lines.last_mut() {
            Some(last) if (last[1] - frame[1]).abs() < TOUCHING && frame[0] - last[2] < TOUCHING => {
                *last = [last[0], last[1].min(frame[1]), last[2].max(frame[2]), last[3].max(frame[3])];
            }
            _ => lines.push(frame),
        }
    }
    lines
}

/// Returns the left, low, right and high side of four corners.
fn frame(corners: &[f64]) -> [f64; 4] {
    let side = |from: usize| corners.iter().skip(from).step_by(2).copied();
    let least = |from: usize| side(from).fold(f64::INFINITY, f64::min);
    let most = |from: usize| side(from).fold(f64::NEG_INFINITY, f64::max);
    [least(0), least(1), most(0), most(1)]
}

/// Returns where the elements of a list begin and end.
fn list(value: &[u8], name: &[u8]) -> Option<(usize, usize)> {
    let start = find(value, name)? + name.len();
    Some((start, start + find(&value[start..], b"]")?))
}

fn numbers(list: &[u8]) -> Option<Vec<f64>> {
    std::str::from_utf8(list).ok()?.split_ascii_whitespace().map(|word| word.parse().ok()).collect()
}

fn round(word: &str, decimals: usize) -> Cow<'_, str> {
    word.parse().map_or(Cow::Borrowed(word), |number| Cow::Owned(rounded(number, decimals)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: &str) {
        let found = short(value.as_bytes()).expect("it is a link");
        assert_eq!(String::from_utf8_lossy(&found), expected);
    }

    const HEAD: &str = "<</Type/Annot/Subtype/Link/Rect[10.2 20.2 49.6 30.5]";

    #[test]
    fn frames_that_touch_on_a_line_need_no_corners() {
        let [end, middle, start] = [[40, 40], [20, 40], [10, 20]]
            .map(|[left, right]| format!("{left}.2 20.2 {right}.2 20.2 {right}.2 30.5 {left}.2 30.5"));
        check(
            &format!("{HEAD}/QuadPoints[{end} {middle} {start}]/Dest 7 0 R>>"),
            "<</Type/Annot/Subtype/Link/Rect[10 20 50 31]/Dest 7 0 R>>",
        );
    }

    #[test]
    fn each_line_keeps_its_corners() {
        let [first, second] = [[25, 10, 20], [20, 30, 40]]
            .map(|[low, left, right]| format!("{left} {low} {right} {low} {right} 30 {left} 30"));
        check(
            &format!("{HEAD}/QuadPoints[{first} {second}]>>"),
            "<</Type/Annot/Subtype/Link/Rect[10 20 50 31]/QuadPoints[10 25 20 25 20 30 10 30 30 20 40 20 40 30 30 30]>>",
        );
    }

    #[test]
    fn a_link_says_where_it_leads() {
        let objects = [Object { number: 7, bytes: b"7 0 obj\n[12 0 R/XYZ 56.69 771.02 0]\nendobj\n" }];
        let places = Places::read(&objects);
        let found = places.put_in(b"<</Dest 7 0 R/F 4>>").expect("it is known");
        assert_eq!(String::from_utf8_lossy(&found), "<</Dest[12 0 R/XYZ 57 771 0]/F 4>>");
        assert!(places.put_in(b"<</Dest 8 0 R>>").is_none());
    }
}
