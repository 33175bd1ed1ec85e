//! One round of laying out the pages; the typesetter makes some three until the contents show the right pages.

use typst::comemo;
use typst::diag::SourceResult;
use typst::engine::Engine;
use typst::foundations::{Content, Output, StyleChain, Target};
use typst::introspection::Introspector;
use typst_layout::PagedDocument;

/// What is remembered but was of no use in the last round is forgotten after the next.
const ROUNDS_KEPT: usize = 1;

/// The pages after a round, which leaves behind only what the next can use: a tenth of the memory.
pub(super) struct Round(PagedDocument);

impl Round {
    /// Returns the pages.
    pub(super) fn into_pages(self) -> PagedDocument {
        self.0
    }
}

impl Output for Round {
    fn target() -> Target {
        PagedDocument::target()
    }

    fn create(engine: &mut Engine, content: &Content, styles: StyleChain) -> SourceResult<Self> {
        let pages = PagedDocument::create(engine, content, styles)?;
        comemo::evict(ROUNDS_KEPT);
        Ok(Round(pages))
    }

    fn introspector(&self) -> &dyn Introspector {
        Output::introspector(&self.0)
    }
}
