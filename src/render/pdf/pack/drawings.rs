//! The drawings of the pages, in fewer bytes, one after the other: what a drawing is read into fills fifty times the room
//! that it has in the file.

use std::collections::BTreeMap;
use std::io::Read;
use std::rc::Rc;

use flate2::read::ZlibDecoder;

use super::super::strokes::{Drawing, Widths};
use super::tree::Tree;
use super::{Object, deflated, find, number_after};

/// Bytes that the description of a page stays below, without its drawing.
const LONGEST_PAGE: usize = 65_536;

/// Returns the drawings of the pages by their numbers, compressed; those that are not what was expected are left out.
///
/// The marks of their structure are joined only when the tree is known, which is then told of it.
pub(super) fn shortened(
    objects: &[Object<'_>],
    mut tree: Option<&mut Tree>,
    widths: &BTreeMap<usize, Rc<Widths>>,
) -> BTreeMap<usize, Vec<u8>> {
    let by_number: BTreeMap<usize, &Object<'_>> = objects.iter().map(|object| (object.number, object)).collect();
    let mut drawings: Vec<&Object<'_>> =
        objects.iter().filter_map(drawing).filter_map(|number| by_number.get(&number).copied()).collect();
    drawings.sort_unstable_by_key(|object| object.number);
    drawings.dedup_by_key(|object| object.number);
    let mut short = |object: &Object<'_>| {
        let plain = inflated(object)?;
        let mut drawing = Drawing::read(&plain)?;
        if let Some(tree) = tree.as_deref_mut()
            && let Some(page) = tree.page_of(object.number)
        {
            let joined = drawing.join_marks(|mark, next| tree.may_join(page, mark, next));
            drawing.renumber_marks(tree.renumber(page, &joined));
        }
        let none = Widths::new();
        deflated(&[&drawing.written(widths.get(&object.number).map_or(&none, |widths| widths))])
    };
    drawings.into_iter().filter_map(|object| Some((object.number, short(object)?))).collect()
}

/// Returns the number of the stream that draws a page; nothing when the object is no page.
fn drawing(object: &Object<'_>) -> Option<usize> {
    let bytes = Some(object.bytes).filter(|bytes| bytes.len() < LONGEST_PAGE)?;
    let at = find(bytes, b"/Contents ")? + b"/Contents ".len();
    find(bytes, b"/Type/Page")?;
    number_after(bytes, at)
}

/// Returns what a compressed stream holds; nothing when it is not what was expected.
fn inflated(object: &Object<'_>) -> Option<Vec<u8>> {
    let start = find(object.bytes, b"stream\n")?;
    let dictionary = &object.bytes[..start];
    let body = object.bytes[start + b"stream\n".len()..].trim_ascii_end().strip_suffix(b"endobj")?.trim_ascii_end();
    let body = body.strip_suffix(b"endstream")?;
    find(dictionary, b"/Filter/FlateDecode").filter(|_| find(dictionary, b"/DecodeParms").is_none())?;
    let mut plain = Vec::new();
    ZlibDecoder::new(body).read_to_end(&mut plain).ok()?;
    Some(plain)
}
