//! Page numbers of what stands further on in the plan, written in their places once all pages are laid out.
//!
//! A chapter opens with its sections and their pages. Asked for during layout, they would have the chapter's first part
//! laid out anew after the others, a twentieth of all the time. So the theme leaves room for a number: all ten figures in a
//! box of their own, behind a mark that names the label and says how wide the box is.

use typst::foundations::{Content, Label, Str, Value};
use typst::introspection::{Introspector as _, MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Length, Point};
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::{Page, PagedIntrospector};

use crate::i18n::Direction;

/// What the theme sets in the room.
const FIGURES: &str = "0123456789";

/// Whether an element marks room for a page number.
pub(super) fn is_mark(element: &Content) -> bool {
    Room::of(element).is_some()
}

/// Room for a page number.
#[derive(Debug, Clone)]
struct Room {
    /// Label of what stands on the page.
    label: Str,
    width: Length,
}

impl Room {
    /// Returns the room that an element marks, as the theme's `page-of` does.
    fn of(element: &Content) -> Option<Self> {
        let Value::Dict(mark) = &element.to_packed::<MetadataElem>()?.value else { return None };
        match (mark.get("page-of").ok()?, mark.get("room").ok()?) {
            (Value::Str(label), Value::Length(width)) => Some(Room { label: label.clone(), width: *width }),
            _ => None,
        }
    }
}

/// Where the labels stand and how the pages are numbered.
pub(super) struct Numbers<'a> {
    introspector: &'a PagedIntrospector,
    /// What each page is numbered.
    pages: Vec<u64>,
    direction: Direction,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(introspector: &'a PagedIntrospector, pages: &[Page], direction: Direction) -> Self {
        Numbers { introspector, pages: pages.iter().map(|page| page.number).collect(), direction }
    }

    /// Returns the number of the page where a label stands.
    fn of(&self, label: &str) -> Option<u64> {
        let element = self.introspector.query_label(Label::new(PicoStr::intern(label))?).ok()?;
        let place = self.introspector.elements().position(element.location()?)?;
        self.pages.get(place.page.get().checked_sub(1)?).copied()
    }

    /// Writes the numbers in a frame.
    pub(super) fn write(&self, frame: &mut Frame) {
        let is_marked = frame.items().any(|(_, item)| room_of(item).is_some());
        if is_marked {
            let mut waiting = None;
            let items: Vec<_> = frame.items().map(|it| self.written(it, &mut waiting)).collect();
            // What the frame is beside its items stays.
            frame.clear();
            frame.push_multiple(items);
        }
        frame.retain(|item| {
            if let FrameItem::Group(group) = item {
                self.write(&mut group.frame);
            }
            true
        });
    }

    /// Returns an item; the number in place of the figures when room is waiting for one.
    fn written(&self, (place, item): &(Point, FrameItem), waiting: &mut Option<Room>) -> (Point, FrameItem) {
        *waiting = room_of(item).or(waiting.take());
        match item {
            FrameItem::Text(text) if text.text == FIGURES => match waiting.take() {
                Some(room) => {
                    let (shift, text) = self.in_room(text, &room);
                    (*place + Point::with_x(shift), FrameItem::Text(text))
                }
                None => (*place, item.clone()),
            },
            _ => (*place, item.clone()),
        }
    }

    /// Returns the figures of a number, nothing when it is not known, and how far they move to end where the room does.
    fn in_room(&self, figures: &TextItem, room: &Room) -> (Abs, TextItem) {
        let text = self.of(&room.label).map(|number| number.to_string()).unwrap_or_default();
        let glyph = |(at, figure): (usize, char)| {
            let mut glyph = figures.glyphs.get(figure.to_digit(10)? as usize)?.clone();
            glyph.range = at as u16..at as u16 + 1;
            Some(glyph)
        };
        let glyphs = text.char_indices().filter_map(glyph).collect();
        let shown = TextItem { text: text.into(), glyphs, ..figures.clone() };
        let room = room.width.at(figures.size);
        let shift = match self.direction {
            Direction::Ltr => room - shown.width(),
            // The ten figures began at the right of the room and went on beyond its left.
            Direction::Rtl => figures.width() - room,
        };
        (shift, shown)
    }
}

fn room_of(item: &FrameItem) -> Option<Room> {
    match item {
        FrameItem::Tag(Tag::Start(element, _)) => Room::of(element),
        _ => None,
    }
}
