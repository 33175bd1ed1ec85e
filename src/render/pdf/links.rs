//! Links from a figure to its line among the sources, and from a word to its chapter, table or drawing, pointed at their
//! place once the pages are laid out.
//!
//! A plan has more than a thousand of them. Asked for during layout, typst looks up the page of each in every round,
//! which takes as long as all the rest and holds a hundred megabytes; and a part of the plan would wait for those after
//! it. So the theme writes them as addresses: `[12]`, the words that a screen reader speaks, for the line that carries
//! the label `source:12`, and `#gender` for what carries the label `gender`.

use std::collections::{BTreeMap, HashSet};

use typst::foundations::Label;
use typst::introspection::{Introspector as _, Location, MetadataElem, PagedPosition, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::Destination;
use typst::model::Document as _;
use typst::utils::PicoStr;
use typst_layout::{PagedDocument, PagedIntrospector};

use super::numbers::Numbers;
use crate::i18n::Direction;

/// Returns the document with each link to a source pointed at the source's line, and with the page numbers that were left
/// open.
pub(super) fn point_links(document: PagedDocument, n_sources: usize, direction: Direction) -> PagedDocument {
    let sources: BTreeMap<String, PagedPosition> =
        (1..=n_sources).filter_map(|number| Some((format!("[{number}]"), place(&document, number)?))).collect();
    let info = document.info().clone();
    let mut pages = document.pages().to_vec();
    let introspector = document.introspector().clone();
    // Pages that nothing else holds are changed in place instead of copied.
    drop(document);
    typst::comemo::evict(0);
    let numbers = Numbers::new(&introspector, &pages, direction);
    let mut pointer = Pointer { document: &introspector, sources, spent: HashSet::new() };
    for page in &mut pages {
        numbers.write(&mut page.frame);
        pointer.point(&mut page.frame);
    }
    PagedDocument::new(pages.into_iter().collect(), info)
}

fn place(document: &PagedDocument, number: usize) -> Option<PagedPosition> {
    let label = Label::new(PicoStr::intern(&format!("source:{number}")))?;
    let line = document.introspector().query_label(label).ok()?;
    document.introspector().elements().position(line.location()?).copied()
}

/// Returns where an address of this document leads.
fn destination(
    address: &str,
    document: &PagedIntrospector,
    sources: &BTreeMap<String, PagedPosition>,
) -> Option<Destination> {
    if let Some(name) = address.strip_prefix('#') {
        let label = Label::new(PicoStr::intern(name))?;
        return Some(Destination::Location(document.query_label(label).ok()?.location()?));
    }
    Some(Destination::Position(*sources.get(address)?))
}

/// What is known of the document while its links are pointed.
struct Pointer<'a> {
    document: &'a PagedIntrospector,
    sources: BTreeMap<String, PagedPosition>,
    /// Marks whose place is known by now, and which nobody hears.
    spent: HashSet<Location>,
}

impl Pointer<'_> {
    fn point(&mut self, frame: &mut Frame) {
        frame.retain(|item| {
            match item {
                FrameItem::Group(group) => self.point(&mut group.frame),
                // A mark of direction is a piece of its words and has no room of its own to touch.
                FrameItem::Link(_, size) if size.x.approx_empty() => return false,
                FrameItem::Link(link, _) => {
                    if let Destination::Url(address) = &*link
                        && let Some(place) = destination(&address.clone().into_inner(), self.document, &self.sources)
                    {
                        *link = place;
                    }
                }
                FrameItem::Tag(Tag::Start(element, flags)) if element.is::<MetadataElem>() => {
                    self.spent.extend(element.location());
                    return flags.tagged;
                }
                FrameItem::Tag(Tag::End(location, _, flags)) if self.spent.contains(location) => return flags.tagged,
                FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Tag(_) => {}
            }
            true
        });
    }
}
