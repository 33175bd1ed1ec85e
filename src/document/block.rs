//! The tree of blocks that every writer lays out: the same blocks in the same order in every language.

use serde::Serialize;

use super::edition::Variant;
use crate::chart::Chart;
use crate::i18n::Language;

/// A document in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// Language of its words.
    pub language: Language,
    /// What kind of document it is.
    pub variant: Variant,
    /// What the cover and the metadata say.
    pub cover: Cover,
    /// Chapters in order.
    pub chapters: Vec<Chapter>,
    /// Sources of the figures; blocks point here by index.
    pub sources: Vec<SourceNote>,
    /// The files that were read.
    pub files: Vec<SourceFile>,
}

/// What the cover and the metadata say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// Kind of plan, such as "Programme d'action de la commune".
    pub title: String,
    /// Name of the commune.
    pub commune: String,
    /// Period, such as "2028-2033".
    pub period: String,
    /// Lines of the territory: region, province, cercle.
    pub territory: Vec<String>,
    /// Status line, such as "Draft".
    pub status: String,
    /// The state alone, for the foot of each page.
    pub status_short: String,
    /// Date of the document in words; absent when none is given.
    pub date: Option<String>,
    /// The same date as `2026-11-15`, for the metadata.
    pub date_iso: Option<String>,
    /// Words across every page of a version that is not to be used, such as "Draft".
    pub watermark: Option<String>,
    /// Notice shown on the cover and on every page, such as that the data are illustrative.
    pub notice: Option<String>,
    /// Short form of the notice for running footers.
    pub notice_short: Option<String>,
    /// Credit of the statistics.
    pub credit: String,
    /// Who wrote it: the council.
    pub author: String,
    /// Program and version that laid it out, and the profile's id and fingerprint.
    pub colophon: String,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chapter {
    /// Stable id, such as `population`; unique in the document.
    pub id: String,
    /// Number shown before the title; absent for forewords and annexes that carry none.
    pub number: Option<String>,
    /// Title.
    pub title: Vec<Inline>,
    /// Content.
    pub blocks: Vec<Block>,
}

/// A block of a chapter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "block")]
pub enum Block {
    /// A heading below the chapter's title.
    Heading {
        /// 2 for sections, 3 for subsections, up to 4.
        level: u8,
        /// Stable id, unique in the document.
        id: String,
        /// Number, such as `3.2`.
        number: Option<String>,
        /// Words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Words.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// Items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation, such as the committee's vision.
    Quote {
        /// Content.
        blocks: Vec<Block>,
    },
    /// A framed remark.
    Callout {
        /// What it is.
        kind: CalloutKind,
        /// Content.
        blocks: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// A chart with the data behind it.
    Chart(Box<ChartBlock>),
}

/// What a call-out is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CalloutKind {
    /// A remark.
    Note,
    /// Something to look at.
    Warning,
    /// What is not there yet.
    Missing,
}

/// Words inside a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "inline", content = "content")]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words of strong importance.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// A name or other inserted text that keeps its own direction.
    Name(String),
    /// A figure with its unit, already written in the language.
    Figure {
        /// Number and unit.
        text: String,
        /// Index in [`Document::sources`].
        source: Option<usize>,
    },
    /// A link to an id of this document.
    Link {
        /// Id of a chapter, heading, table or chart.
        target: String,
        /// Words.
        text: Vec<Inline>,
    },
    /// A remark at the foot of the page.
    Footnote {
        /// Number in the document, from one.
        number: usize,
        /// Words.
        text: Vec<Inline>,
    },
    /// A line break.
    Break,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Stable id, such as `needs.by_sector`; unique in the document.
    pub id: String,
    /// Number in the document, from one; zero for the data behind a chart.
    pub number: usize,
    /// Caption without the number.
    pub caption: String,
    /// Columns in reading order.
    pub columns: Vec<Column>,
    /// Rows in reading order.
    pub rows: Vec<Row>,
    /// Note below the table.
    pub note: Option<String>,
    /// Index in [`Document::sources`] of how the figures are worked out whose cells name no source of their own.
    pub source: Option<usize>,
    /// Whether it wants a page turned on its side.
    pub is_wide: bool,
}

impl Table {
    /// Returns whether it is a sheet of names and values about one project or partner, which stands under a heading of
    /// its own without number or caption.
    #[must_use]
    pub fn is_sheet(&self) -> bool {
        let kinds = ["project.", "partner.", "convention."];
        self.columns.len() == 2 && kinds.iter().any(|kind| self.id.starts_with(kind))
    }

    /// Returns whether it holds the few figures that sum up a plan, shown large and without number or caption.
    #[must_use]
    pub fn is_tiles(&self) -> bool {
        self.id.starts_with("key.")
    }

    /// Returns whether it is counted among the tables of the document; what stands inside a sheet is not.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        let inside = ["why.", "partner.", "instalments.", "components.", "logframe.", "payments.", "signatures."];
        !self.is_sheet() && !self.is_tiles() && !inside.iter().any(|kind| self.id.starts_with(kind))
    }

    /// Leaves out the columns under which nothing stands in any row; the first column stays.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        for index in (1..self.columns.len()).rev() {
            let is_empty = |row: &Row| row.cells.get(index).is_none_or(|cell| cell.text.is_empty());
            if self.columns.len() > 2 && self.rows.iter().all(is_empty) {
                self.columns.remove(index);
                self.rows.iter_mut().filter(|row| index < row.cells.len()).for_each(|row| {
                    row.cells.remove(index);
                });
            }
        }
        self
    }

    /// Makes one cell of the neighbouring cells of a column that say the same, such as the window of several projects.
    #[must_use]
    pub fn merged(mut self, column: usize) -> Self {
        let mut first = 0;
        for at in 1..self.rows.len() {
            let is_same = self.rows[at].kind == RowKind::Body
                && self.rows[first].kind == RowKind::Body
                && self.rows[at].cells.get(column).map(|cell| &cell.text)
                    == self.rows[first].cells.get(column).map(|cell| &cell.text);
            if is_same && column < self.rows[at].cells.len() {
                self.rows[first].cells[column].n_rows += 1;
                self.rows[at].cells[column].n_rows = 0;
            } else {
                first = at;
            }
        }
        self
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Header.
    pub header: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// Width as a share against the other columns.
    pub width: u8,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// The name of the row: its header.
    RowHeader,
    /// Words.
    Text,
    /// Numbers, set against the end of the line.
    Number,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What the row is.
    pub kind: RowKind,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// An ordinary row.
    Body,
    /// The sum of the rows above since the last group or subtotal.
    Subtotal,
    /// The sum of the rows above.
    Total,
    /// The name of a group of rows, in the first cell alone.
    Group,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What it shows, already written in the language.
    pub text: String,
    /// Index in [`Document::sources`].
    pub source: Option<usize>,
    /// Rows it covers downwards: one for most; none when the cell above covers it, and then it is not shown.
    pub n_rows: usize,
}

impl Cell {
    /// Returns a cell of one row.
    #[must_use]
    pub fn new(text: impl Into<String>, source: Option<usize>) -> Self {
        Cell { text: text.into(), source, n_rows: 1 }
    }
}

/// A chart with its caption, its words for those who do not see it, and its data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartBlock {
    /// Stable id, such as `population.pyramid`; unique in the document.
    pub id: String,
    /// Number in the document, from one.
    pub number: usize,
    /// Caption without the number.
    pub caption: String,
    /// What the chart shows, in a sentence, for those who do not see it.
    pub description: String,
    /// The drawing.
    pub chart: Chart,
    /// The data behind it.
    pub data: Table,
    /// Index in [`Document::sources`] of how its figures are worked out when they name no source of their own.
    pub source: Option<usize>,
}

/// Where a figure came from, as a reader is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceNote {
    /// Id for `plan trace`, such as `EAU01` or `P04.cost`.
    pub id: String,
    /// What the figure is.
    pub label: String,
    /// How it is worked out, the same in every language: formulas and sheets, without their numbers and cells.
    #[serde(skip)]
    pub kin: String,
    /// Lines: place, then formula and parts, indented by their depth.
    pub lines: Vec<SourceLine>,
}

/// A line of a source note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceLine {
    /// Depth below the figure, from zero.
    pub depth: usize,
    /// Cell, census table or formula.
    pub text: String,
}

/// A file that was read, by which anybody can tell whether it is still the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceFile {
    /// Path inside the workspace; the places in it begin with this path.
    pub path: String,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}
