//! Lays out the pages part by part, so that little is held beside them.
//!
//! The typesetter remembers each cell and paragraph until the whole document is settled, which takes three times the room
//! of the pages. Here a part of the document, such as a chapter, is settled by itself, from the body to the contents that
//! name its pages, and what was remembered of it is forgotten before the next. The theme says where parts meet: `#part`
//! between two of them, `#volume` where pages are counted anew; a theme that says nothing is laid out in one piece.

use typst::comemo::{self, Constraint, Track};
use typst::diag::SourceResult;
use typst::engine::{Engine, Route, Sink};
use typst::foundations::{Content, Output, SequenceElem, StyleChain, StyledElem, Styles, Target, Value};
use typst::introspection::{Introspector, Locator, MetadataElem};
use typst::model::{Document as _, DocumentInfo};
use typst::utils::Protected;
use typst_layout::{Page, PagedDocument, layout_document_for_bundle};

use super::flat;
use super::known::Known;
use super::slim::{self, Slimmer};

/// How often a part is laid out anew, and how often all are gone through, before the pages are taken as they are.
const MOST_ROUNDS: usize = 5;

/// The pages, laid out part by part.
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
        let parts = parts(content);
        let known = Known::new(parts.iter().map(|part| part.begins_volume));
        let mut setter = Setter { known, settled: parts.iter().map(|_| None).collect(), parts, styles };
        setter.settle(engine)?;
        Ok(Round(setter.finish(engine)))
    }

    fn introspector(&self) -> &dyn Introspector {
        Output::introspector(&self.0)
    }
}

/// A part of the content.
struct Part {
    begins_volume: bool,
    content: Content,
}

/// What stands between two parts.
enum Mark {
    Part,
    Volume,
}

fn mark(content: &Content) -> Option<Mark> {
    match &content.to_packed::<MetadataElem>()?.value {
        Value::Str(word) if word.as_str() == "plan:part" => Some(Mark::Part),
        Value::Str(word) if word.as_str() == "plan:volume" => Some(Mark::Volume),
        _ => None,
    }
}

fn has_mark(content: &Content) -> bool {
    if let Some(styled) = content.to_packed::<StyledElem>() {
        has_mark(&styled.child)
    } else if let Some(sequence) = content.to_packed::<SequenceElem>() {
        sequence.children.iter().any(has_mark)
    } else {
        mark(content).is_some()
    }
}

/// Cuts the content where the theme says, each piece in the styles that hold there.
fn parts(content: &Content) -> Vec<Part> {
    let mut pieces: Vec<(bool, Vec<Content>)> = vec![(false, Vec::new())];
    cut(content, &Styles::new(), &mut pieces);
    let part = |(begins_volume, pieces)| Part { begins_volume, content: Content::sequence(pieces) };
    pieces.into_iter().map(part).collect()
}

fn cut(content: &Content, styles: &Styles, pieces: &mut Vec<(bool, Vec<Content>)>) {
    if !has_mark(content) {
        let piece = content.clone().styled_with_map(styles.clone());
        pieces.last_mut().expect("there is a first part").1.push(piece);
    } else if let Some(styled) = content.to_packed::<StyledElem>() {
        let mut inner = styled.styles.clone();
        inner.apply(styles.clone());
        cut(&styled.child, &inner, pieces);
    } else if let Some(sequence) = content.to_packed::<SequenceElem>() {
        sequence.children.iter().for_each(|child| cut(child, styles, pieces));
    } else {
        pieces.push((matches!(mark(content), Some(Mark::Volume)), Vec::new()));
    }
}

/// A part's pages, what they depend on, and what was said while they were laid out.
struct Settled {
    pages: Vec<Page>,
    info: DocumentInfo,
    asked: Constraint<<dyn Introspector as Track>::Call>,
    sink: Sink,
}

struct Setter<'a> {
    parts: Vec<Part>,
    known: Known,
    settled: Vec<Option<Settled>>,
    styles: StyleChain<'a>,
}

impl Setter<'_> {
    /// Lays out every part until none depends on what has changed since.
    ///
    /// The last volume comes first, since the contents in the volumes before it name its pages.
    fn settle(&mut self, engine: &Engine) -> SourceResult<()> {
        let order = self.order();
        // What stands before the last volume is laid out once without it, so that where pages are counted anew is known.
        let last = order.first().copied().unwrap_or_default();
        for index in 0..last {
            self.lay_out(engine, index)?;
        }
        let mut fonts = Vec::new();
        for _ in 0..MOST_ROUNDS {
            let mut has_changed = false;
            for index in &order {
                self.known.answer(*index);
                let settled = self.settled[*index].as_ref();
                if settled.is_some_and(|it| it.asked.validate(&self.known as &dyn Introspector)) {
                    continue;
                }
                has_changed = true;
                self.settle_part(engine, *index)?;
                comemo::evict(0);
                let pages = self.settled[*index].as_mut().map(|it| it.pages.iter_mut());
                let mut slimmer = Slimmer::default();
                for page in pages.into_iter().flatten() {
                    slimmer.strip(&mut page.frame);
                    page.frame = flat::flattened(std::mem::take(&mut page.frame), &mut fonts);
                }
            }
            if !has_changed {
                break;
            }
        }
        Ok(())
    }

    /// Returns the parts by volume from the last to the first, in each from its first to its last.
    fn order(&self) -> Vec<usize> {
        let mut volumes: Vec<Vec<usize>> = Vec::new();
        for (index, part) in self.parts.iter().enumerate() {
            match volumes.last_mut() {
                Some(volume) if !part.begins_volume => volume.push(index),
                _ => volumes.push(vec![index]),
            }
        }
        volumes.into_iter().rev().flatten().collect()
    }

    /// Lays out a part until it asks for nothing that its own pages have changed.
    fn settle_part(&mut self, engine: &Engine, index: usize) -> SourceResult<()> {
        for _ in 0..MOST_ROUNDS {
            if self.lay_out(engine, index)? {
                break;
            }
        }
        Ok(())
    }

    /// Lays out a part once; returns whether it is settled.
    fn lay_out(&mut self, engine: &Engine, index: usize) -> SourceResult<bool> {
        self.known.answer(index);
        let asked = Constraint::new();
        let mut sink = Sink::new();
        let pages = {
            let introspector: &dyn Introspector = &self.known;
            let Engine { library, world, traced, .. } = *engine;
            let mut engine = Engine {
                library,
                world,
                introspector: Protected::new(introspector.track_with(&asked)),
                traced,
                sink: sink.track_mut(),
                route: Route::default(),
            };
            let locator = Locator::root().split().next(&index);
            layout_document_for_bundle(&mut engine, &self.parts[index].content, locator, self.styles)?
        };
        let marks = pages.pages().iter().map(|page| Page { frame: slim::marks(&page.frame), ..page.clone() });
        let marks = PagedDocument::new(marks.collect(), pages.info().clone());
        self.known.learn(index, marks.pages().len(), marks.introspector());
        let is_settled = asked.validate(&self.known as &dyn Introspector);
        let (info, pages) = (pages.info().clone(), pages.pages().to_vec());
        self.settled[index] = Some(Settled { pages, info, asked, sink });
        Ok(is_settled)
    }

    /// Joins the parts to one document, its pages counted from each volume's first, and tells what was said.
    fn finish(self, engine: &mut Engine) -> PagedDocument {
        let mut info = None;
        let mut all: Vec<Page> = Vec::new();
        let mut last = 0;
        for (part, settled) in self.parts.iter().zip(self.settled) {
            let Some(Settled { pages, info: own, mut sink, .. }) = settled else { continue };
            info.get_or_insert(own);
            let before = if part.begins_volume { 0 } else { last };
            for mut page in pages {
                page.number += before;
                last = page.number;
                all.push(page);
            }
            engine.sink.delayed_errors(sink.delayed());
            sink.warnings().into_iter().for_each(|warning| engine.sink.warn(warning));
        }
        PagedDocument::new(all.into_iter().collect(), info.unwrap_or_default())
    }
}
