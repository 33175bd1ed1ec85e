//! Takes out of laid-out pages what nobody reads again.
//!
//! Each element that can be asked for or tagged leaves a mark in its page, and in the mark all that was said in it: the
//! words of a paragraph, the cells of a table twice over, the function of a `context` with the whole document behind it.
//! Once the page is laid out only what the file is tagged with and what the contents and counters ask for is read.

use std::sync::Arc;

use typst::foundations::{Content, ContextElem, NativeElement, Packed};
use typst::introspection::Tag;
use typst::layout::resolve::Entry;
use typst::layout::{Frame, FrameItem, GridCell, GridElem, PlaceElem};
use typst::model::{
    EmphElem, EnumElem, FigureElem, LinkElem, LinkMarker, ListElem, ParElem, StrongElem, TableCell, TableElem,
};
use typst::text::{SuperElem, UnderlineElem};

/// Takes out of a frame what its marks hold beyond what the file is tagged with.
pub(super) fn strip(frame: &mut Frame) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => strip(&mut group.frame),
            FrameItem::Tag(Tag::Start(element, _)) => strip_element(element),
            FrameItem::Tag(Tag::End(..))
            | FrameItem::Text(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..) => {}
        }
        true
    });
}

/// Returns a frame with the marks only, each stripped: what is asked of the pages while others are laid out.
pub(super) fn marks(frame: &Frame) -> Frame {
    let mut marks = Frame::new(frame.size(), frame.kind());
    for (place, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inner = self::marks(&group.frame);
                if !inner.is_empty() || group.parent.is_some() || group.label.is_some() {
                    let mut group = group.clone();
                    group.frame = inner;
                    marks.push(*place, FrameItem::Group(group));
                }
            }
            FrameItem::Tag(tag) => {
                let mut tag = tag.clone();
                if let Tag::Start(element, _) = &mut tag {
                    strip_element(element);
                }
                marks.push(*place, FrameItem::Tag(tag));
            }
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
        }
    }
    marks
}

/// Empties an element of its words; its place, name and properties stay.
fn strip_element(element: &mut Content) {
    if element.is::<ContextElem>() {
        // Only where it stands is asked of it.
        let mut bare = Content::empty();
        if let Some(location) = element.location() {
            bare.set_location(location);
        }
        if let Some(label) = element.label() {
            bare.set_label(label);
        }
        *element = bare;
        return;
    }
    let _ = change::<TableElem>(element, strip_table)
        || change::<TableCell>(element, |it| it.body = Content::empty())
        || change::<ParElem>(element, |it| it.body = Content::empty())
        || change::<LinkMarker>(element, |it| it.body = Content::empty())
        || change::<LinkElem>(element, |it| it.body = Content::empty())
        || change::<FigureElem>(element, |it| it.body = Content::empty())
        || change::<StrongElem>(element, |it| it.body = Content::empty())
        || change::<EmphElem>(element, |it| it.body = Content::empty())
        || change::<SuperElem>(element, |it| it.body = Content::empty())
        || change::<UnderlineElem>(element, |it| it.body = Content::empty())
        || change::<PlaceElem>(element, |it| it.body = Content::empty())
        || change::<ListElem>(element, |it| it.children.clear())
        || change::<EnumElem>(element, |it| it.children.clear())
        || change::<GridElem>(element, |it| it.children.clear())
        || change::<GridCell>(element, |it| it.body = Content::empty());
}

fn change<T: NativeElement>(element: &mut Content, change: impl FnOnce(&mut Packed<T>)) -> bool {
    element.to_packed_mut::<T>().map(change).is_some()
}

/// The lines and heads of the grid are tagged; of its cells only how far they reach.
fn strip_table(table: &mut Packed<TableElem>) {
    table.children.clear();
    // Held by the element alone once the typesetter has forgotten how it came to it.
    let Some(grid) = table.grid.as_mut().and_then(Arc::get_mut) else { return };
    for entry in &mut grid.entries {
        if let Entry::Cell(cell) = entry {
            cell.body = Content::empty();
        }
    }
}
