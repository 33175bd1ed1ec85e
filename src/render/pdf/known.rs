//! What is known of the pages laid out so far, part by part, for those that ask where something stands.
//!
//! Pages are counted within a volume, and volumes stand far apart: how many pages the contents fill, which is known last,
//! then moves no page of the body, and the body need not be laid out again.

use std::num::NonZeroUsize;
use std::sync::Arc;

use typst::diag::{EcoString, EcoVec, StrResult};
use typst::foundations::{Content, Label, Selector};
use typst::introspection::{DocumentPosition, EmptyIntrospector, Introspector, Location, PagedPosition};
use typst::model::Numbering;
use typst::syntax::VirtualPath;
use typst_layout::PagedIntrospector;

/// More pages than a volume has.
const VOLUME: usize = 100_000;

/// The parts of a document in their order.
pub(super) struct Known {
    parts: Vec<Part>,
    /// The part that asks.
    asking: usize,
}

/// A part: whether it begins a volume, and what its pages hold once they are laid out.
struct Part {
    begins_volume: bool,
    n_pages: usize,
    introspector: Option<Arc<PagedIntrospector>>,
    /// Pages before its first one.
    before: usize,
}

impl Known {
    /// Returns the parts, of which nothing is known yet; each says whether it begins a volume.
    pub(super) fn new(begin_volumes: impl Iterator<Item = bool>) -> Self {
        let part = |begins_volume| Part { begins_volume, n_pages: 0, introspector: None, before: 0 };
        let mut known = Known { parts: begin_volumes.map(part).collect(), asking: 0 };
        known.count();
        known
    }

    /// Takes note of a part's pages.
    pub(super) fn learn(&mut self, index: usize, n_pages: usize, introspector: &Arc<PagedIntrospector>) {
        let part = &mut self.parts[index];
        (part.n_pages, part.introspector) = (n_pages, Some(introspector.clone()));
        self.count();
    }

    /// Answers for this part from here on.
    pub(super) fn answer(&mut self, asking: usize) {
        self.asking = asking;
    }

    fn count(&mut self) {
        let mut before = 0;
        for part in &mut self.parts {
            if part.begins_volume {
                before = (before / VOLUME + 1) * VOLUME;
            }
            part.before = before;
            before += part.n_pages;
        }
    }

    /// Returns how many parts tell a part what it asks for with a selector.
    ///
    /// What a counter of headings or figures counts after a part of the last volume moves none of its numbers; the contents
    /// ask for all.
    fn n_telling(&self, selector: &Selector) -> usize {
        let is_last = !self.parts[self.asking + 1..].iter().any(|part| part.begins_volume);
        if is_last && is_of_counter(selector) { self.asking + 1 } else { self.parts.len() }
    }

    fn laid_out(&self) -> impl DoubleEndedIterator<Item = (usize, &PagedIntrospector)> {
        self.parts.iter().enumerate().filter_map(|(index, part)| Some((index, part.introspector.as_deref()?)))
    }

    /// Returns the part that holds a location.
    fn holder(&self, location: Location) -> Option<(usize, &PagedIntrospector)> {
        self.laid_out().find(|(_, part)| part.position(location).is_some())
    }

    fn place(&self, location: Location) -> Option<PagedPosition> {
        let (index, part) = self.holder(location)?;
        let position = part.position(location)?;
        let page = NonZeroUsize::new(position.page.get() + self.parts[index].before)?;
        Some(PagedPosition { page, ..position })
    }

    /// Returns what matches in each part, of those that the selector's end allows.
    fn matching(&self, selector: &Selector) -> Vec<Content> {
        let (inner, end, is_before) = match selector {
            Selector::Before { selector, end, .. } => (selector, end, true),
            Selector::After { selector, start, .. } => (selector, start, false),
            _ => {
                let telling = self.laid_out().take_while(|(index, _)| *index < self.n_telling(selector));
                return telling.flat_map(|(_, part)| part.query(selector)).collect();
            }
        };
        let end = match &**end {
            Selector::Location(location) => Some(*location),
            other => self.query_first(other).and_then(|it| it.location()),
        };
        let Some((holder, _)) = end.and_then(|end| self.holder(end)) else {
            return if is_before { self.matching(inner) } else { Vec::new() };
        };
        let of = |(index, part): (usize, &PagedIntrospector)| {
            if index == holder {
                part.query(selector)
            } else if (index < holder) == is_before {
                part.query(inner)
            } else {
                Default::default()
            }
        };
        self.laid_out().flat_map(of).collect()
    }
}

/// Whether this is how a counter of elements asks for them and for its updates.
fn is_of_counter(selector: &Selector) -> bool {
    let Selector::Or(selectors) = selector else { return false };
    matches!(selectors.first(), Some(Selector::Elem(element, Some(_))) if element.name() == "counter-update")
}

impl Introspector for Known {
    fn query(&self, selector: &Selector) -> EcoVec<Content> {
        self.matching(selector).into_iter().collect()
    }

    fn query_first(&self, selector: &Selector) -> Option<Content> {
        self.matching(selector).into_iter().next()
    }

    fn query_unique(&self, selector: &Selector) -> StrResult<Content> {
        let mut found = self.laid_out().filter(|(_, part)| part.query_first(selector).is_some());
        match (found.next(), found.next()) {
            (Some((_, part)), _) => part.query_unique(selector),
            (None, _) => EmptyIntrospector.query_unique(selector),
        }
    }

    fn query_label(&self, label: Label) -> StrResult<&Content> {
        match self.laid_out().find(|(_, part)| part.label_count(label) > 0) {
            Some((_, part)) => part.query_label(label),
            None => Err(EmptyIntrospector.query_label(label).err().unwrap_or_default()),
        }
    }

    fn query_labelled(&self) -> EcoVec<Content> {
        self.laid_out().flat_map(|(_, part)| part.query_labelled()).collect()
    }

    fn query_count_before(&self, selector: &Selector, end: Location) -> usize {
        let Some((holder, within)) = self.holder(end) else { return 0 };
        let n_before = holder.min(self.n_telling(selector));
        let before = self.laid_out().take_while(|(index, _)| *index < n_before);
        let before: usize = before.map(|(_, part)| part.query(selector).len()).sum();
        before + if holder < self.n_telling(selector) { within.query_count_before(selector, end) } else { 0 }
    }

    fn label_count(&self, label: Label) -> usize {
        self.laid_out().map(|(_, part)| part.label_count(label)).sum()
    }

    fn locator(&self, key: u128, base: Location) -> Option<Location> {
        self.holder(base)?.1.locator(key, base)
    }

    fn pages(&self, _: Location) -> Option<NonZeroUsize> {
        let last = self.parts.last()?;
        NonZeroUsize::new(last.before + last.n_pages)
    }

    fn page(&self, location: Location) -> Option<NonZeroUsize> {
        self.place(location).map(|place| place.page)
    }

    fn position(&self, location: Location) -> Option<DocumentPosition> {
        self.place(location).map(DocumentPosition::Paged)
    }

    fn page_numbering(&self, location: Location) -> Option<&Numbering> {
        self.holder(location)?.1.page_numbering(location)
    }

    fn page_supplement(&self, location: Location) -> Option<&Content> {
        self.holder(location)?.1.page_supplement(location)
    }

    fn anchor(&self, _: Location) -> Option<&EcoString> {
        None
    }

    fn document(&self, _: Location) -> Option<Location> {
        None
    }

    fn path(&self, _: Location) -> Option<&VirtualPath> {
        None
    }
}
