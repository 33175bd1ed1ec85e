//! Puts what a page holds into as few frames as can be, each as small as it can be.
//!
//! Nearly every cell, line and block comes in a frame of its own that only says where it stands. What it holds can stand in
//! the frame around it as well, which takes less memory and less time to write; and the items of a frame take a third more
//! room while they are put together.

use std::num::NonZeroUsize;

use typst::introspection::PagedPosition;
use typst::layout::{Frame, FrameItem, GroupItem, Point, Size};
use typst::model::Destination;
use typst::text::FontInstance;

/// Returns the frame without those in it that only say where something stands.
///
/// Each part of a document has read the fonts for itself; one reading serves all pages.
pub(super) fn flattened(frame: Frame, fonts: &mut Vec<FontInstance>) -> Frame {
    let mut flat = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        flat.set_baseline(frame.baseline());
    }
    let mut items = Vec::new();
    gather(frame, Point::zero(), &mut items, fonts);
    // As much room as there are items, and no more.
    items.shrink_to_fit();
    flat.push_multiple(items);
    flat
}

fn gather(mut frame: Frame, offset: Point, items: &mut Vec<(Point, FrameItem)>, fonts: &mut Vec<FontInstance>) {
    let places: Vec<Point> = frame.items().map(|(place, _)| *place + offset).collect();
    let mut places = places.into_iter();
    frame.retain(|item| {
        let place = places.next().unwrap_or(offset);
        match std::mem::replace(item, nothing()) {
            FrameItem::Group(group) if is_plain(&group) => gather(group.frame, place, items, fonts),
            FrameItem::Group(mut group) => {
                group.frame = flattened(std::mem::take(&mut group.frame), fonts);
                items.push((place, FrameItem::Group(group)));
            }
            FrameItem::Text(mut text) => {
                match fonts.iter().find(|font| **font == text.font) {
                    Some(font) => text.font = font.clone(),
                    None => fonts.push(text.font.clone()),
                }
                items.push((place, FrameItem::Text(text)));
            }
            other => items.push((place, other)),
        }
        false
    });
}

/// Whether a group does nothing but stand somewhere.
fn is_plain(group: &GroupItem) -> bool {
    group.transform.is_identity() && group.clip.is_none() && group.label.is_none() && group.parent.is_none()
}

/// Stands for an item that was taken.
fn nothing() -> FrameItem {
    let place = PagedPosition { page: NonZeroUsize::MIN, point: Point::zero() };
    FrameItem::Link(Destination::Position(place), Size::zero())
}
