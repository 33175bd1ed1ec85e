//! Page numbers of what stands further on in the plan, written in their places once all pages are laid out.
//!
//! A chapter opens with its sections and their pages. Asked for during layout, they would have the chapter's first part
//! laid out anew after the others, a twentieth of all the time. So the theme leaves room for a number: all ten figures in a
//! box of their own, behind a mark that names the label.

use typst::foundations::{Content, Label, Value};
use typst::introspection::{Introspector as _, MetadataElem, Tag};
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::{Page, PagedIntrospector};

use crate::i18n::Direction;

/// Before the label in the mark.
const MARK: &str = "plan:page-of:";
/// What the theme sets in the room.
const FIGURES: &str = "0123456789";
/// How wide the room is, as in the theme's `page-of`: three figures.
const ROOM: Em = Em::new(1.72);

/// Whether an element marks room for a page number.
pub(super) fn is_mark(element: &Content) -> bool {
    label(element).is_some()
}

fn label(element: &Content) -> Option<&str> {
    match &element.to_packed::<MetadataElem>()?.value {
        Value::Str(text) => text.strip_prefix(MARK),
        _ => None,
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
        let mut waiting: Option<String> = None;
        let is_marked = frame.items().any(|(_, item)| mark_of(item).is_some());
        if is_marked {
            let mut written = Frame::new(frame.size(), frame.kind());
            written.set_baseline(frame.baseline());
            for (place, item) in frame.items() {
                waiting = mark_of(item).map(str::to_owned).or(waiting);
                match item {
                    FrameItem::Text(text) if text.text == FIGURES && waiting.is_some() => {
                        let number = waiting.take().and_then(|label| self.of(&label));
                        let (shift, text) = self.in_room(text, number);
                        written.push(*place + Point::with_x(shift), FrameItem::Text(text));
                    }
                    _ => written.push(*place, item.clone()),
                }
            }
            *frame = written;
        }
        frame.retain(|item| {
            if let FrameItem::Group(group) = item {
                self.write(&mut group.frame);
            }
            true
        });
    }

    /// Returns the figures of a number, nothing when it is not known, and how far they move to end where the room does.
    fn in_room(&self, figures: &TextItem, number: Option<u64>) -> (Abs, TextItem) {
        let text = number.map(|number| number.to_string()).unwrap_or_default();
        let glyph = |(at, figure): (usize, char)| {
            let mut glyph = figures.glyphs.get(figure.to_digit(10)? as usize)?.clone();
            glyph.range = at as u16..at as u16 + 1;
            Some(glyph)
        };
        let glyphs = text.char_indices().filter_map(glyph).collect();
        let shown = TextItem { text: text.into(), glyphs, ..figures.clone() };
        let room = ROOM.at(figures.size);
        let shift = match self.direction {
            Direction::Ltr => room - shown.width(),
            // The ten figures began at the right of the room and went on beyond its left.
            Direction::Rtl => figures.width() - room,
        };
        (shift, shown)
    }
}

fn mark_of(item: &FrameItem) -> Option<&str> {
    match item {
        FrameItem::Tag(Tag::Start(element, _)) => label(element),
        _ => None,
    }
}
