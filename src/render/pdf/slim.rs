//! Takes out of laid-out pages what nobody reads again.
//!
//! Each element that can be asked for or tagged leaves a mark in its page, and in the mark all that was said in it: the
//! words of a paragraph, the cells of a table twice over, the function of a `context` with the whole document behind it.
//! Once the page is laid out only what the file is tagged with and what the contents and counters ask for is read.

use std::collections::HashSet;
use std::sync::Arc;

use typst::foundations::{Content, ContextElem, NativeElement, Packed};
use typst::introspection::{Location, Tag};
use typst::layout::resolve::{CellGrid, Entry};
use typst::layout::{BlockElem, Frame, FrameItem, GridCell, GridElem, LayoutElem, PlaceElem, Sides};
use typst::model::{
    EmphElem, EnumElem, FigureElem, LinkElem, LinkMarker, ListElem, ParElem, StrongElem, TableCell, TableElem,
};
use typst::pdf::{ArtifactElem, PdfMarkerTag};
use typst::text::{SuperElem, UnderlineElem};

use super::numbers;

/// Takes out of the pages what their marks hold beyond what the file is tagged with, and the marks that nobody reads.
#[derive(Default)]
pub(super) struct Slimmer {
    /// Places of the elements that may be asked for once all pages are there.
    asked: HashSet<Location>,
    /// The decoration in which the page stands: what it is made of is nothing to those who hear the page.
    artifact: Option<Location>,
}

impl Slimmer {
    pub(super) fn strip(&mut self, frame: &mut Frame) {
        frame.retain(|item| match item {
            FrameItem::Group(group) => {
                self.strip(&mut group.frame);
                true
            }
            FrameItem::Tag(Tag::Start(element, flags)) => {
                if self.artifact.is_some() {
                    flags.tagged = false;
                } else if element.is::<ArtifactElem>() {
                    self.artifact = element.location();
                }
                flags.introspectable &= is_asked_at_last(element);
                if let Some(location) = element.location().filter(|_| flags.introspectable) {
                    self.asked.insert(location);
                }
                strip_element(element);
                flags.any()
            }
            FrameItem::Tag(Tag::End(location, _, flags)) => {
                match self.artifact {
                    Some(artifact) if artifact == *location => self.artifact = None,
                    Some(_) => flags.tagged = false,
                    None => {}
                }
                flags.introspectable = self.asked.contains(location);
                flags.any()
            }
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => true,
        });
    }
}

/// Returns a frame with the marks only that are asked for while other pages are laid out, each stripped.
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
            FrameItem::Tag(Tag::Start(element, flags)) if flags.introspectable && is_asked(element) => {
                let mut element = element.clone();
                strip_element(&mut element);
                marks.push(*place, FrameItem::Tag(Tag::Start(element, *flags)));
            }
            FrameItem::Tag(Tag::End(_, _, flags)) if flags.introspectable => {
                marks.push(*place, item.clone());
            }
            FrameItem::Tag(_)
            | FrameItem::Text(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..) => {}
        }
    }
    marks
}

/// Whether somebody may ask where an element stands: no counter counts cells and paragraphs, and nothing leads to them.
fn is_asked(element: &Content) -> bool {
    element.label().is_some()
        || !(element.is::<TableCell>()
            || element.is::<TableElem>()
            || element.is::<ParElem>()
            || element.is::<GridElem>()
            || element.is::<LinkElem>()
            || element.is::<StrongElem>()
            || element.is::<EmphElem>()
            || element.is::<UnderlineElem>()
            || element.is::<PlaceElem>())
}

/// Whether somebody may ask where an element stands when all pages are there: a bookmark or a link.
fn is_asked_at_last(element: &Content) -> bool {
    element.label().is_some()
        || numbers::is_mark(element)
        || (is_asked(element) && !element.is::<ContextElem>() && !element.is::<LayoutElem>())
}

/// Empties an element of its words; its place, name and properties stay.
fn strip_element(element: &mut Content) {
    if element.is::<ContextElem>() || element.is::<LayoutElem>() {
        // Only where it stands is asked of it; its function holds all that it can see.
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
        || change::<ArtifactElem>(element, |it| it.body = Content::empty())
        || change::<PdfMarkerTag>(element, |it| it.body = Content::empty())
        || change::<BlockElem>(element, |it| it.body.unset())
        || change::<ListElem>(element, |it| it.children.clear())
        || change::<EnumElem>(element, |it| it.children.clear())
        || change::<GridElem>(element, strip_grid)
        || change::<GridCell>(element, |it| it.body = Content::empty());
}

fn change<T: NativeElement>(element: &mut Content, change: impl FnOnce(&mut Packed<T>)) -> bool {
    element.to_packed_mut::<T>().map(change).is_some()
}

fn strip_table(table: &mut Packed<TableElem>) {
    table.children.clear();
    strip_cells(table.grid.as_mut());
}

fn strip_grid(grid: &mut Packed<GridElem>) {
    grid.children.clear();
    strip_cells(grid.grid.as_mut());
}

/// The heads of a grid are tagged; of its cells only how far they reach, and nothing of their lines and colours, which
/// nobody hears.
fn strip_cells(grid: Option<&mut Arc<CellGrid>>) {
    // Held by the element alone once the typesetter has forgotten how it came to it.
    let Some(grid) = grid.and_then(Arc::get_mut) else { return };
    grid.hlines.clear();
    grid.vlines.clear();
    for entry in &mut grid.entries {
        if let Entry::Cell(cell) = entry {
            cell.body = Content::empty();
            cell.fill = None;
            cell.stroke = Sides::splat(None);
        }
    }
}
