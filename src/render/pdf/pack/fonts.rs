//! How wide the glyphs of each page's fonts are, so that what stands where the one before it ends need not say so.
//!
//! # Source
//! ISO 32000-1:2008, 9.7.4.3 (glyph metrics in CIDFonts).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::strokes::Widths;
use super::tree::{after, is_page};
use super::{Object, find};

/// Returns the widths of the fonts that each drawing knows by name; a font that is not written as expected is left out.
pub(super) fn widths(objects: &[Object<'_>]) -> BTreeMap<usize, Rc<Widths>> {
    let at: BTreeMap<usize, &[u8]> = objects.iter().map(|object| (object.number, object.bytes)).collect();
    let mut fonts: BTreeMap<usize, Option<Rc<[f64]>>> = BTreeMap::new();
    let mut resources: BTreeMap<usize, Rc<Widths>> = BTreeMap::new();
    let mut pages = BTreeMap::new();
    for page in objects.iter().filter(|object| is_page(object)) {
        let (Some(stream), Some(list)) = (after(page.bytes, b"/Contents "), after(page.bytes, b"/Resources ")) else {
            continue;
        };
        let known = resources.entry(list).or_insert_with(|| {
            let named = at.get(&list).map(|bytes| named(bytes)).unwrap_or_default();
            let with_widths = named.into_iter().filter_map(|(name, font)| {
                let widths = fonts.entry(font).or_insert_with(|| font_widths(&at, font));
                Some((name.to_vec(), widths.clone()?))
            });
            Rc::new(with_widths.collect())
        });
        pages.insert(stream, known.clone());
    }
    pages
}

/// Returns the fonts of a list of resources, each with its name.
fn named(resources: &[u8]) -> Vec<(&[u8], usize)> {
    const FONTS: &[u8] = b"/Font<<";
    let Some(start) = find(resources, FONTS).map(|at| at + FONTS.len()) else { return Vec::new() };
    let Some(length) = find(&resources[start..], b">>") else { return Vec::new() };
    let mut named = Vec::new();
    for entry in resources[start..start + length].split(|byte| *byte == b'/').skip(1) {
        let end = entry.iter().position(|byte| *byte == b' ').unwrap_or(entry.len());
        if let Some(font) = after(entry, b" ") {
            named.push((&entry[..end], font));
        }
    }
    named
}

/// Returns the widths of a font by its glyphs, in thousandths of its size.
fn font_widths(at: &BTreeMap<usize, &[u8]>, font: usize) -> Option<Rc<[f64]>> {
    let font = at.get(&font).filter(|font| find(font, b"/Encoding/Identity-H").is_some())?;
    let glyphs = at.get(&after(font, b"/DescendantFonts[")?)?;
    let start = find(glyphs, b"/W[")? + b"/W[".len();
    let list = glyphs.get(start..)?.split(|byte| *byte == b']').next()?;
    let numbers = std::str::from_utf8(list).ok()?.split_ascii_whitespace().map(|word| word.parse::<f64>().ok());
    let numbers: Vec<f64> = numbers.collect::<Option<_>>()?;
    let mut widths = Vec::new();
    for range in numbers.chunks(3) {
        let [first, last, width] = *range else { return None };
        let (first, last) = (first as usize, last as usize);
        if last >= widths.len() {
            widths.resize(last + 1, 0.0);
        }
        widths[first..=last].fill(width);
    }
    Some(widths.into())
}
