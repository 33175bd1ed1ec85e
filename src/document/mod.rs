//! The document: chapters in Markdown and Tera become a tree of blocks, with tables and charts built from the analysis.
//!
//! Takes an analysis and a language, gives a [`Document`] that a writer lays out. It knows no output format.

mod block;
mod chapters;
mod charts;
mod context;
mod decision;
mod edition;
mod facts;
mod fields;
mod figures;
mod formula;
mod guard;
mod kin;
mod links;
mod markdown;
mod marker;
mod origins;
mod papers;
mod paths;
mod sheets;
mod status;
mod tables;
mod template;
mod typography;
mod withheld;

use std::collections::{BTreeMap, BTreeSet};

pub use block::{
    Block, CalloutKind, Cell, Chapter, ChartBlock, Column, ColumnKind, Cover, Document, Inline, Row, RowKind,
    SourceFile, SourceLine, SourceNote, Table,
};

pub use decision::{Candidate, Decision, Weighted};
pub use edition::{Edition, Variant};
pub use papers::{PaperDocument, papers};

pub use sheets::{Atlas, AtlasLayer, AtlasPoint, Ballot, LayerLook, Poster, PosterGroup, PosterLine, Sheets, sheets};

use chapters::ChapterText;
use context::Context;
use marker::{Kind, Piece};

use crate::check::legal::Verdict;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::govern::Governance;
use crate::i18n::{self, Language};
use crate::pipeline::{Analysis, Law};
use crate::track::Difference;

/// Builds the whole plan of an analysis in a language; `overrides` are the workspace's own templates by their paths.
///
/// # Findings
/// Those of [`build_edition`].
#[must_use]
pub fn build(analysis: &Analysis, language: Language, overrides: &BTreeMap<String, String>) -> Found<Document> {
    build_edition(analysis, language, overrides, &Edition::default())
}

/// Returns the ids of the chapters of a kind of document, in their order.
#[must_use]
pub fn chapter_ids(variant: Variant, language: Language, overrides: &BTreeMap<String, String>) -> Vec<String> {
    chapters::chapters(variant, language, overrides).iter().map(|text| text.id().to_owned()).collect()
}

/// Returns the chapters and papers of the program by their paths below `templates/`: what a workspace may replace.
pub fn template_files() -> impl Iterator<Item = (String, &'static str)> {
    chapters::files().chain(papers::files())
}

/// Builds an edition of the plan. Numbers of chapters, tables and figures are those of the whole, whichever chapters
/// are wanted.
///
/// # Findings
/// `BadChapter`, `ForbiddenTemplate`, `BeyondBounds` and `UnknownDocumentId`, with file and line. The program's own chapter
/// stands in for one of the workspace that cannot be used.
#[must_use]
pub fn build_edition(
    analysis: &Analysis,
    language: Language,
    overrides: &BTreeMap<String, String>,
    edition: &Edition,
) -> Found<Document> {
    let mut built = build_in(Context::new(analysis, language), overrides, edition);
    kin::arrange(&mut built.value);
    built
}

/// Builds the sources of every figure, down to the last cell, where the annex of the document counts those beyond the
/// first.
#[must_use]
pub fn whole_sources(analysis: &Analysis, language: Language) -> Vec<SourceNote> {
    build_in(Context::whole(analysis, language), &BTreeMap::new(), &Edition::default()).value.sources
}

fn build_in(context: Context<'_>, overrides: &BTreeMap<String, String>, edition: &Edition) -> Found<Document> {
    let (analysis, language) = (context.analysis, context.language);
    let mut builder = Builder::new(context);
    let facts = facts::facts(&mut builder.context);
    let values = tera::Context::from_serialize(&facts).expect("facts are maps with string keys");
    let mut chapters = Vec::new();
    let (mut number, mut annex) = (0usize, 0usize);
    let texts = chapters::chapters(edition.variant, language, overrides);
    // A chapter may bear the name of a table: the table then takes another id.
    builder.placed.extend(texts.iter().map(|text| text.id().to_owned()));
    for text in texts {
        builder.file.clone_from(&text.file);
        builder.template.clone_from(&text.text);
        let shown = if text.is_front() {
            None
        } else if text.is_annex() {
            let letters = i18n::message(language, "annex-letters");
            Some(letters.split(' ').nth(annex).unwrap_or("?").to_owned())
        } else {
            Some((number + 1).to_string())
        };
        if let Some(chapter) = builder.chapter(&text, shown, &values) {
            // A chapter that has nothing to say takes no number.
            annex += usize::from(text.is_annex());
            number += usize::from(chapter.number.is_some() && !text.is_annex());
            chapters.push(chapter);
        }
    }
    links::resolve(&mut chapters, language, &|id| edition.holds(id));
    chapters.retain(|chapter| edition.holds(&chapter.id));
    let mut cover = cover(&builder.context);
    if edition.variant.is_report() {
        let kind = builder.context.word(&format!("report-{}", edition.variant.word()));
        cover.title = format!("{kind}{}{}", builder.context.word("pair-separator"), cover.title);
    }
    cover.watermark = edition.is_draft.then(|| builder.context.word("watermark-draft"));
    let findings = std::mem::take(&mut builder.findings);
    let sources = builder.context.into_sources();
    let files = analysis.files.iter();
    let files = files.map(|file| SourceFile { path: file.path.clone(), sha256: file.sha256.clone() }).collect();
    let mut document = Document { language, variant: edition.variant, cover, chapters, sources, files };
    edition::prune_sources(&mut document);
    typography::set_document(&mut document);
    Found::new(document, findings)
}

/// Builds one table of the document by its id, such as `ranking.projects`; nothing when it has no rows.
#[must_use]
pub fn table(analysis: &Analysis, language: Language, id: &str) -> Option<Table> {
    match tables::table(&mut Context::new(analysis, language), id) {
        tables::Asked::Table(mut table) => {
            typography::set_table(language, &mut table);
            Some(*table)
        }
        tables::Asked::Empty | tables::Asked::Unknown => None,
    }
}

/// Says what differs between two versions of a plan.
#[must_use]
pub fn changes(before: &Analysis, after: &Analysis, difference: &Difference, language: Language) -> Table {
    tables::changes(&Context::new(before, language), &Context::new(after, language), difference)
}

/// Returns what a verdict rests on, in words.
#[must_use]
pub fn evidence(analysis: &Analysis, language: Language, verdict: &Verdict) -> String {
    tables::evidence(&Context::new(analysis, language), &verdict.evidence)
}

/// Builds the table of what comes next, by the law of any day.
#[must_use]
pub fn next_step(analysis: &Analysis, language: Language, law: &Law) -> Option<Table> {
    tables::next_of(&Context::new(analysis, language), law)
}

/// Builds the calendar of the procedure, by the law of any day.
#[must_use]
pub fn calendar(analysis: &Analysis, language: Language, law: &Law) -> Option<Table> {
    tables::calendar_of(&Context::new(analysis, language), &law.calendar)
}

/// Builds the decisions that are late, as governance stands on any day.
#[must_use]
pub fn late_decisions(analysis: &Analysis, language: Language, governance: &Governance) -> Option<Table> {
    tables::late_of(&Context::new(analysis, language), governance)
}

/// Builds what the next meetings are to speak of, as governance stands on any day.
#[must_use]
pub fn agenda(analysis: &Analysis, language: Language, governance: &Governance) -> Option<Table> {
    tables::agenda_of(&Context::new(analysis, language), governance)
}

/// Builds what the decision page shows; nothing when no project is ranked.
#[must_use]
pub fn decision(analysis: &Analysis, language: Language) -> Option<Decision> {
    decision::decision(&Context::new(analysis, language))
}

struct Builder<'a> {
    context: Context<'a>,
    findings: Findings,
    file: String,
    template: String,
    n_tables: usize,
    n_charts: usize,
    placed: BTreeSet<String>,
    subject: fields::Subject,
    /// What is to be filled in by hand, in the order of the text.
    blanks: Vec<String>,
    /// How often each table, drawing and text was placed in the chapter.
    repeated: BTreeMap<String, usize>,
}

/// What is written where a field is to be filled in by hand.
const DOTS: &str = "………………………";

/// How many times where it takes several lines.
const LONG: usize = 12;

impl<'a> Builder<'a> {
    fn new(context: Context<'a>) -> Self {
        Builder {
            context,
            findings: Findings::default(),
            file: String::new(),
            template: String::new(),
            n_tables: 0,
            n_charts: 0,
            placed: BTreeSet::new(),
            subject: fields::Subject::default(),
            blanks: Vec::new(),
            repeated: BTreeMap::new(),
        }
    }

    /// A field of the procedure, or dots and a line among what is to be filled in.
    fn field(&mut self, id: &str) -> Option<Inline> {
        match fields::field(&self.context, self.subject, id) {
            fields::Field::Known(words) => Some(Inline::Name(words)),
            fields::Field::Blank(label) => {
                if !self.blanks.contains(&label) {
                    self.blanks.push(label);
                }
                let n = if fields::is_long(id) { LONG } else { 1 };
                Some(Inline::Text(vec![DOTS; n].join(" ")))
            }
            fields::Field::Unknown => {
                self.unknown(Kind::Field, id);
                None
            }
        }
    }

    /// A chapter as its template gives it; when the workspace's cannot be used, the one whose place it takes.
    fn chapter(&mut self, text: &ChapterText, number: Option<String>, values: &tera::Context) -> Option<Chapter> {
        let rendered = match self.rendered(text, values) {
            Some(rendered) => rendered,
            None => {
                let replaced = text.replaced()?;
                self.template.clone_from(&replaced.text);
                self.rendered(&replaced, values)?
            }
        };
        if rendered.trim().is_empty() {
            return None;
        }
        self.repeated.clear();
        let parsed = self.parse(&rendered);
        if let Some(words) = &parsed.too_deep {
            self.beyond_bounds("depth", words);
        }
        let id = text.id().to_owned();
        let mut blocks = parsed.blocks;
        number_headings(&mut blocks, &id, number.as_deref());
        let title = parsed.title.unwrap_or_else(|| vec![Inline::Text(id.clone())]);
        Some(Chapter { id, number, title, blocks })
    }

    /// The Markdown that a template gives; nothing when it cannot be used.
    fn rendered(&mut self, text: &ChapterText, values: &tera::Context) -> Option<String> {
        let functions = Kind::ALL.map(|kind| kind.function().0);
        if let Some((line, what)) = guard::refused(&text.text, &functions) {
            let place = Place::Line { file: self.file.clone(), line };
            self.findings.push(Diagnostic::new(Code::ForbiddenTemplate).at(place).with("what", what));
            return None;
        }
        match template::render(&text.name, &text.text, values) {
            Ok(rendered) => Some(rendered),
            Err(template::Refused::TooLong) => {
                self.beyond_bounds("length", "");
                None
            }
            Err(template::Refused::Template(why, line)) => {
                let place = Place::Line { file: self.file.clone(), line };
                self.findings.push(Diagnostic::new(Code::BadChapter).at(place).with("why", why));
                None
            }
        }
    }

    /// Reports once a chapter what makes a document grow without measure, at the first line that holds these words.
    fn beyond_bounds(&mut self, bound: &'static str, words: &str) {
        let line = self.template.lines().position(|line| !words.is_empty() && line.contains(words));
        let place = Place::Line { file: self.file.clone(), line: line.map_or(1, |at| at + 1) };
        let finding = Diagnostic::new(Code::BeyondBounds).at(place).with("bound", bound);
        if !self.findings.iter().any(|told| *told == finding) {
            self.findings.push(finding);
        }
    }

    /// Whether this id may be placed in the chapter once more.
    fn may_repeat(&mut self, id: &str) -> bool {
        let n = self.repeated.entry(id.to_owned()).or_default();
        *n += 1;
        let may = *n <= guard::MOST_REPEATS;
        if !may {
            self.beyond_bounds("repeat", id);
        }
        may
    }

    fn parse(&mut self, text: &str) -> markdown::Parsed {
        let this = std::cell::RefCell::new(self);
        markdown::parse(text, &mut |words| this.borrow_mut().inlines(words), &mut |alone| {
            this.borrow_mut().alone(alone)
        })
    }

    /// Words with their figures and names; a table or chart inside a sentence has no place there.
    fn inlines(&mut self, words: &str) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for piece in marker::pieces(words) {
            match piece {
                Piece::Words(words) => inlines.push(Inline::Text(words.to_owned())),
                Piece::Mark(Kind::Foreign, words) => inlines.push(Inline::Name(words.to_owned())),
                Piece::Mark(Kind::Reference, id) => {
                    inlines.push(Inline::Link { target: id.to_owned(), text: Vec::new() });
                }
                Piece::Mark(Kind::Field, id) => inlines.extend(self.field(id)),
                Piece::Mark(kind, id) => {
                    let asked = match kind {
                        Kind::Figure => figures::figure(&mut self.context, id),
                        Kind::Name => figures::name(&self.context, id),
                        Kind::Counted => figures::counted(&self.context, id),
                        Kind::Table
                        | Kind::Chart
                        | Kind::Map
                        | Kind::Text
                        | Kind::Foreign
                        | Kind::Reference
                        | Kind::Field => figures::Asked::Unknown,
                    };
                    match asked {
                        figures::Asked::Words(inline) => inlines.push(inline),
                        figures::Asked::Missing => inlines.push(Inline::Text(self.context.word("missing-word"))),
                        figures::Asked::Unknown => self.unknown(kind, id),
                    }
                }
            }
        }
        inlines
    }

    /// A paragraph that is one table, one chart or one of the committee's texts.
    fn alone(&mut self, text: &str) -> Option<Vec<Block>> {
        let pieces = marker::pieces(text);
        let [Piece::Mark(kind, id)] = pieces.as_slice() else { return None };
        let is_large = matches!(kind, Kind::Table | Kind::Chart | Kind::Map | Kind::Text);
        if is_large && !self.may_repeat(id) {
            return Some(Vec::new());
        }
        match kind {
            Kind::Figure | Kind::Name | Kind::Counted | Kind::Foreign | Kind::Reference | Kind::Field => None,
            Kind::Table => Some(self.table(id)),
            Kind::Chart => Some(self.chart(id)),
            Kind::Map => Some(self.chart(&format!("map.{id}"))),
            Kind::Text => Some(self.committee_text(id)),
        }
    }

    fn table(&mut self, id: &str) -> Vec<Block> {
        match tables::table(&mut self.context, id) {
            tables::Asked::Table(table) => {
                let mut table = table.without_empty_columns();
                // The sheet of a project stands under its heading, and so do key figures: they need no number.
                if table.is_numbered() {
                    self.n_tables += 1;
                    table.number = self.n_tables;
                }
                self.trace(&mut table);
                table.id = self.unique(&table.id);
                vec![Block::Table(table)]
            }
            tables::Asked::Empty => Vec::new(),
            tables::Asked::Unknown => {
                self.unknown(Kind::Table, id);
                Vec::new()
            }
        }
    }

    /// Leads every figure to where it came from: by itself, or with the others of its table.
    fn trace(&mut self, table: &mut Table) {
        if !origins::lacks_sources(table) {
            return;
        }
        let origin = origins::of(&mut self.context, table);
        if table.is_sheet() || table.is_tiles() {
            // They have no foot to say it.
            let cells = table.rows.iter_mut().flat_map(|row| row.cells.iter_mut().skip(1));
            cells.filter(|cell| origins::is_untraced(cell)).for_each(|cell| cell.source = origin);
        } else {
            table.source = origin;
        }
    }

    fn chart(&mut self, id: &str) -> Vec<Block> {
        match charts::chart(&mut self.context, id) {
            charts::Asked::Chart(mut chart) => {
                self.n_charts += 1;
                chart.number = self.n_charts;
                if origins::lacks_sources(&chart.data) {
                    chart.source = origins::of(&mut self.context, &chart.data);
                    chart.data.source = chart.source;
                }
                chart.id = self.unique(&format!("chart.{}", chart.id));
                chart.data.id = format!("{}.data", chart.id);
                vec![Block::Chart(chart)]
            }
            charts::Asked::Empty => Vec::new(),
            charts::Asked::Unknown => {
                match id.strip_prefix("map.") {
                    Some(map) => self.unknown(Kind::Map, map),
                    None => self.unknown(Kind::Chart, id),
                }
                Vec::new()
            }
        }
    }

    /// The committee's own words are Markdown without templates; their headings are only strong words.
    fn committee_text(&mut self, name: &str) -> Vec<Block> {
        let language = self.context.language;
        let Some(text) = self.context.analysis.text(language, name) else { return Vec::new() };
        let text = marker::without_marks(text);
        let parsed = markdown::parse(&text, &mut |words| vec![Inline::Text(words.to_owned())], &mut |_| None);
        let title = parsed.title.map(|text| Block::Paragraph { text: vec![Inline::Strong(text)] });
        let rest = parsed.blocks.into_iter().map(|block| match block {
            Block::Heading { text, .. } => Block::Paragraph { text: vec![Inline::Strong(text)] },
            block => block,
        });
        title.into_iter().chain(rest).collect()
    }

    fn unique(&mut self, id: &str) -> String {
        let mut unique = id.to_owned();
        let mut n = 1;
        while !self.placed.insert(unique.clone()) {
            n += 1;
            unique = format!("{id}-{n}");
        }
        unique
    }

    /// Reports an id that names nothing, at the first line of the template that holds it.
    fn unknown(&mut self, kind: Kind, id: &str) {
        let line = self.template.lines().position(|line| line.contains(&format!("\"{id}\""))).map_or(1, |at| at + 1);
        let known: Vec<String> = match kind {
            Kind::Table => tables::ids().map(str::to_owned).collect(),
            Kind::Chart => charts::ids().map(str::to_owned).collect(),
            Kind::Map => charts::ids().filter_map(|id| id.strip_prefix("map.")).map(str::to_owned).collect(),
            Kind::Figure => figures::ids(&self.context).into_iter().filter(|id| !id.contains('.')).collect(),
            Kind::Counted => figures::COUNTED.iter().map(|(id, ..)| (*id).to_owned()).collect(),
            Kind::Field => fields::ids().map(str::to_owned).collect(),
            Kind::Name | Kind::Text | Kind::Foreign | Kind::Reference => Vec::new(),
        };
        let place = Place::Line { file: self.file.clone(), line };
        let finding = Diagnostic::new(Code::UnknownDocumentId).at(place).with("id", id);
        self.findings.push(finding.with("known", known.join(", ")));
    }
}

/// Gives each heading its id and number: the same in every language. A heading never skips a level.
fn number_headings(blocks: &mut [Block], chapter: &str, chapter_number: Option<&str>) {
    let (mut section, mut subsection, mut all) = (0usize, 0usize, 0usize);
    let mut level_before = 1;
    for block in blocks {
        if let Block::Heading { level, id, number, .. } = block {
            all += 1;
            *level = (*level).min(level_before + 1);
            level_before = *level;
            *id = format!("{chapter}-{all}");
            if *level == 2 {
                section += 1;
                subsection = 0;
                *number = chapter_number.map(|chapter| format!("{chapter}.{section}"));
            } else if *level == 3 && section > 0 {
                subsection += 1;
                *number = chapter_number.map(|chapter| format!("{chapter}.{section}.{subsection}"));
            }
        }
    }
}

fn cover(context: &Context<'_>) -> Cover {
    let analysis = context.analysis;
    let language = context.language;
    let commune = &analysis.commune;
    let line =
        |key: &str, name: &crate::model::Text| context.words(key, &i18n::args([("name", context.pick(name).into())]));
    let mut territory = vec![line("cover-region", &commune.region), figures::province(context)];
    if !commune.cercle.is_empty() {
        territory.push(line("cover-cercle", &commune.cercle));
    }
    let date = analysis.settings.plan.date.map(|date| date.0);
    let is_illustrative = analysis.settings.plan.illustrative;
    let colophon = i18n::args([
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("profile", analysis.profile.id.as_str().into()),
        ("profile_version", analysis.profile.version.as_str().into()),
    ]);
    Cover {
        title: context.pick(&analysis.profile.title.text()).to_owned(),
        commune: context.pick(&commune.name).to_owned(),
        period: figures::period(context),
        territory,
        status: status::long(context),
        status_short: status::short(context),
        date: date.map(|date| i18n::date(language, date)),
        date_iso: date.map(|date| date.to_string()),
        watermark: None,
        notice: is_illustrative.then(|| context.word("notice-illustrative")),
        notice_short: is_illustrative.then(|| context.word("notice-illustrative-short")),
        credit: context.word("cover-credit"),
        author: line("cover-author", &commune.name),
        colophon: context.words("cover-colophon", &colophon),
    }
}
