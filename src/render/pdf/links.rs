//! Links from a figure to its line among the sources, pointed at their place once the pages are laid out.
//!
//! A plan has more than a thousand of them. Asked for during layout, typst looks up the page of each in every round,
//! which takes as long as all the rest and holds a hundred megabytes. So the theme writes them as addresses, `[12]`, the
//! words that a screen reader speaks; the line of that number carries the label `source:12`.

use std::collections::BTreeMap;

use typst::foundations::Label;
use typst::introspection::{Introspector as _, PagedPosition};
use typst::layout::{Frame, FrameItem};
use typst::model::Destination;
use typst::model::Document as _;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// Returns the document with each link to a source pointed at the source's line.
pub(super) fn point_links(document: PagedDocument, n_sources: usize) -> PagedDocument {
    let places: BTreeMap<String, PagedPosition> =
        (1..=n_sources).filter_map(|number| Some((format!("[{number}]"), place(&document, number)?))).collect();
    let info = document.info().clone();
    let mut pages = document.pages().to_vec();
    // Pages that nothing else holds are changed in place instead of copied.
    drop(document);
    typst::comemo::evict(0);
    pages.iter_mut().for_each(|page| point_frame(&mut page.frame, &places));
    PagedDocument::new(pages.into_iter().collect(), info)
}

fn place(document: &PagedDocument, number: usize) -> Option<PagedPosition> {
    let label = Label::new(PicoStr::intern(&format!("source:{number}")))?;
    let line = document.introspector().query_label(label).ok()?;
    document.introspector().elements().position(line.location()?).copied()
}

fn point_frame(frame: &mut Frame, places: &BTreeMap<String, PagedPosition>) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => point_frame(&mut group.frame, places),
            FrameItem::Link(destination, _) => {
                if let Destination::Url(address) = &*destination
                    && let Some(place) = places.get(address.clone().into_inner().as_str())
                {
                    *destination = Destination::Position(*place);
                }
            }
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Tag(_) => {}
        }
        true
    });
}
