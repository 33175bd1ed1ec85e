//! Which part of the plan is wanted: the whole, some chapters, or a shorter document made for other readers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::block::{Block, Chapter, Document, Inline, Table};

/// Which part of the plan is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edition {
    /// The kind of document.
    pub variant: Variant,
    /// Ids of the chapters wanted, such as `gender`; all when empty.
    pub chapters: Vec<String>,
    /// Whether every page says that it is a draft.
    pub is_draft: bool,
}

/// A kind of document made of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// The plan as the council votes it.
    #[default]
    Full,
    /// At most twenty pages for partners and the press.
    Synthesis,
    /// Two pages for every household.
    Leaflet,
    /// What is shown in the session of the council; a heading a slide.
    Slides,
    /// The yearly report on the execution.
    Annual,
    /// One page on the execution, for every quarter.
    Dashboard,
    /// The review in the middle of the plan, before its next contracts.
    Midterm,
    /// The balance at the end of the plan.
    Balance,
    /// The conventions with the partners, each on a page of its own to be signed.
    Conventions,
    /// The registers of the commune, whole.
    Registers,
    /// A paper of the procedure, with its letterhead.
    Paper,
}

impl Variant {
    /// The kinds beside the plan itself: each has its chapters in a folder of its name.
    pub const SHORTER: [Variant; 8] = [
        Variant::Synthesis,
        Variant::Leaflet,
        Variant::Slides,
        Variant::Annual,
        Variant::Dashboard,
        Variant::Midterm,
        Variant::Balance,
        Variant::Registers,
    ];

    /// Returns the word that files, options and folders of chapters use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Variant::Full => "plan",
            Variant::Synthesis => "synthesis",
            Variant::Leaflet => "leaflet",
            Variant::Slides => "slides",
            Variant::Annual => "annual",
            Variant::Dashboard => "dashboard",
            Variant::Midterm => "midterm",
            Variant::Balance => "balance",
            Variant::Conventions => "conventions",
            Variant::Registers => "registers",
            Variant::Paper => "paper",
        }
    }

    /// Whether its cover names what kind of document it is, beside the plan.
    #[must_use]
    pub fn is_report(self) -> bool {
        matches!(
            self,
            Variant::Annual
                | Variant::Dashboard
                | Variant::Midterm
                | Variant::Balance
                | Variant::Conventions
                | Variant::Registers
        )
    }

    /// Returns how many pages it may have at most; nothing when there is no bound.
    #[must_use]
    pub fn most_pages(self) -> Option<usize> {
        match self {
            Variant::Full
            | Variant::Slides
            | Variant::Annual
            | Variant::Midterm
            | Variant::Balance
            | Variant::Conventions
            | Variant::Registers
            | Variant::Paper => None,
            Variant::Synthesis => Some(20),
            Variant::Leaflet => Some(2),
            Variant::Dashboard => Some(6),
        }
    }
}

impl Edition {
    /// Returns the name of its files without language and extension, such as `plan` or `plan-gender`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let mut stem = self.variant.word().to_owned();
        for chapter in &self.chapters {
            stem.push('-');
            stem.push_str(chapter);
        }
        stem
    }

    /// Returns whether the chapter of this id is wanted.
    pub(super) fn holds(&self, id: &str) -> bool {
        self.chapters.is_empty() || self.chapters.iter().any(|chapter| chapter == id)
    }
}

/// Leaves out the sources that no block points to and gives the others their places anew.
pub(super) fn prune_sources(document: &mut Document) {
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    each_source(&mut document.chapters, &mut |source| {
        places.insert(*source, 0);
    });
    for (place, kept) in places.values_mut().enumerate() {
        *kept = place;
    }
    each_source(&mut document.chapters, &mut |source| *source = places[source]);
    let mut at = 0;
    document.sources.retain(|_| {
        at += 1;
        places.contains_key(&(at - 1))
    });
}

pub(super) fn each_source(chapters: &mut [Chapter], change: &mut dyn FnMut(&mut usize)) {
    for chapter in chapters {
        of_inlines(&mut chapter.title, change);
        of_blocks(&mut chapter.blocks, change);
    }
}

fn of_blocks(blocks: &mut [Block], change: &mut dyn FnMut(&mut usize)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => of_inlines(text, change),
            Block::List { items, .. } => items.iter_mut().for_each(|item| of_blocks(item, change)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => of_blocks(blocks, change),
            Block::Table(table) => of_table(table, change),
            Block::Chart(chart) => {
                chart.source.iter_mut().for_each(&mut *change);
                of_table(&mut chart.data, change);
            }
        }
    }
}

fn of_table(table: &mut Table, change: &mut dyn FnMut(&mut usize)) {
    table.source.iter_mut().for_each(&mut *change);
    table.rows.iter_mut().flat_map(|row| &mut row.cells).filter_map(|cell| cell.source.as_mut()).for_each(change);
}

fn of_inlines(inlines: &mut [Inline], change: &mut dyn FnMut(&mut usize)) {
    for inline in inlines {
        match inline {
            Inline::Figure { source: Some(source), .. } => change(source),
            Inline::Strong(inner) | Inline::Emphasis(inner) => of_inlines(inner, change),
            Inline::Link { text, .. } | Inline::Footnote { text, .. } => of_inlines(text, change),
            Inline::Text(_) | Inline::Name(_) | Inline::Figure { source: None, .. } | Inline::Break => {}
        }
    }
}
