//! What the builders of tables, charts and figures share: the analysis, the language, and the sources they note.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::block::{Cell, Column, ColumnKind, Row, RowKind, SourceLine, SourceNote, Table};
use super::formula;
use super::kin::Kin;
use crate::diagnose::Unit;
use crate::i18n::{self, Args, Language};
use crate::model::{
    BodyId, Evidence, Locality, LocalityId, Measure, MissingReason, Money, Project, ProjectId, SourceId, Step, Text,
};
use crate::pipeline::Analysis;
use crate::source::{Source, Sourced};

/// Parts of a computed figure shown in its note; the rest is counted.
const SHOWN_PARTS: usize = 24;

/// Digits of a file's fingerprint shown beside each figure.
const FINGERPRINT: usize = 12;

/// The analysis in a language, with the sources noted so far.
pub(super) struct Context<'a> {
    /// What is shown.
    pub analysis: &'a Analysis,
    /// In which language.
    pub language: Language,
    /// The step whose meeting a paper records.
    pub step: Option<Step>,
    /// The body that a paper is about.
    pub body: Option<BodyId>,
    sources: Vec<SourceNote>,
    shown_parts: usize,
    index: BTreeMap<String, usize>,
}

impl<'a> Context<'a> {
    pub fn new(analysis: &'a Analysis, language: Language) -> Self {
        Self {
            analysis,
            language,
            step: None,
            body: None,
            sources: Vec::new(),
            shown_parts: SHOWN_PARTS,
            index: BTreeMap::new(),
        }
    }

    /// The same with every part of a computed figure in its note.
    pub fn whole(analysis: &'a Analysis, language: Language) -> Self {
        Self { shown_parts: usize::MAX, ..Self::new(analysis, language) }
    }

    pub fn into_sources(self) -> Vec<SourceNote> {
        self.sources
    }

    pub fn word(&self, key: &str) -> String {
        i18n::message(self.language, key)
    }

    pub fn words(&self, key: &str, args: &Args) -> String {
        i18n::message_with(self.language, key, args)
    }

    pub fn pick<'t>(&self, text: &'t Text) -> &'t str {
        i18n::pick(self.language, text)
    }

    pub fn count(&self, n: usize) -> String {
        i18n::integer(self.language, n as u64)
    }

    /// Notes where a figure came from, once, and returns its index.
    pub fn note(&mut self, id: &str, label: &str, source: &Source) -> usize {
        if let Some(known) = self.index.get(id) {
            return *known;
        }
        let mut lines = Vec::new();
        let mut kin = Kin::default();
        let mut n_left_out = 0;
        source.walk(&mut |depth, part| {
            if lines.len() < self.shown_parts {
                lines.push(SourceLine { depth, text: self.place(part) });
                kin.add(depth, part);
            } else {
                n_left_out += 1;
            }
        });
        let mut files: Vec<&str> = Vec::new();
        source.walk(&mut |_, part| {
            if let Source::Cell(cell) = part
                && !files.contains(&cell.file.as_ref())
            {
                files.push(cell.file.as_ref());
            }
        });
        if n_left_out > 0 {
            let args = i18n::args([("n", n_left_out.into())]);
            lines.push(SourceLine { depth: 1, text: self.words("source-more-parts", &args) });
        }
        for file in self.analysis.files.iter().filter(|file| files.contains(&file.path.as_str())) {
            // Its beginning tells it apart; the whole stands in the list of files.
            let beginning = file.sha256.get(..FINGERPRINT).unwrap_or(&file.sha256);
            lines.push(SourceLine { depth: 1, text: format!("{} SHA-256 {beginning}…", file.path) });
        }
        self.push(SourceNote { id: id.to_owned(), label: label.to_owned(), kin: kin.into_words(), lines })
    }

    fn push(&mut self, note: SourceNote) -> usize {
        let at = self.sources.len();
        self.index.insert(note.id.clone(), at);
        self.sources.push(note);
        at
    }

    /// Writes a place, or a formula in the names of the language.
    fn place(&self, source: &Source) -> String {
        match source {
            Source::Computed { formula, .. } => formula::in_words(self.language, formula),
            Source::Setting { file, key } if *file == self.analysis.profile.id => self.rule(key),
            Source::Cell(_) | Source::Census(_) | Source::Setting { .. } => source.to_string(),
        }
    }

    /// Writes an entry of the profile: what it says, and how well it is proven.
    fn rule(&self, key: &str) -> String {
        let profile = &self.analysis.profile;
        let kind = self.analysis.commune.kind;
        match key.strip_prefix("norms.").and_then(|indicator| profile.norm(indicator, kind)) {
            Some(norm) => self.words(
                "source-norm",
                &i18n::args([
                    ("profile", profile.id.as_str().into()),
                    ("key", key.into()),
                    ("norm", i18n::number(self.language, norm.norm.value).into()),
                    ("weight", i18n::number(self.language, norm.weight).into()),
                    ("status", self.word(&format!("status-{}", norm.norm.status.word())).into()),
                ]),
            ),
            None => format!("{}!{key}", profile.id),
        }
    }

    /// Writes a quantity of an indicator without its unit, as a table does.
    pub fn quantity(&self, value: Decimal, unit: Unit) -> String {
        match unit {
            Unit::Percent => i18n::percent(self.language, value),
            Unit::YesNo => self.quantity_with_unit(value, unit),
            _ => i18n::number_with_decimals(self.language, value, unit.decimals()),
        }
    }

    /// Writes a quantity with its unit, as a sentence does.
    pub fn quantity_with_unit(&self, value: Decimal, unit: Unit) -> String {
        match unit {
            Unit::Percent => self.quantity(value, unit),
            _ => {
                let shown = i18n::rounded(value, unit.decimals());
                self.words(&format!("quantity-{}", unit.word()), &i18n::args([("value", shown.into())]))
            }
        }
    }

    /// A cell for a measure: its number with its source, or the mark of what is missing.
    pub fn measure(&mut self, measure: &Measure, unit: Unit, id: &str, label: &str) -> Cell {
        match measure {
            Evidence::Known(known) => {
                let source = self.note(id, label, &known.source);
                Cell::new(self.quantity(known.value, unit), Some(source))
            }
            Evidence::Missing(MissingReason::Withheld) => {
                // The annex says why there is none, and names no cell.
                let source = self.note_words(id, label, self.withheld_note());
                Cell::new(self.word("withheld-mark"), Some(source))
            }
            Evidence::Missing(_) => self.missing(),
        }
    }

    fn note_words(&mut self, id: &str, label: &str, words: String) -> usize {
        self.note_lines(id, label, vec![SourceLine { depth: 0, text: words }], "words")
    }

    /// Notes where figures came from in words of its own, once, and returns its index; `kin` is the same for those that
    /// belong side by side.
    pub fn note_lines(&mut self, id: &str, label: &str, lines: Vec<SourceLine>, kin: &str) -> usize {
        if let Some(known) = self.index.get(id) {
            return *known;
        }
        self.push(SourceNote { id: id.to_owned(), label: label.to_owned(), kin: kin.to_owned(), lines })
    }

    /// Says why a count is withheld.
    fn withheld_note(&self) -> String {
        let privacy = &self.analysis.profile.privacy;
        let least = |n: u32| i18n::integer(self.language, u64::from(n));
        let args = i18n::args([
            ("persons", least(privacy.min_persons.value).into()),
            ("households", least(privacy.min_households.value).into()),
        ]);
        self.words("withheld-note", &args)
    }

    /// A cell for an amount in dirhams, without the unit.
    pub fn amount(&mut self, amount: &Sourced<Money>, id: &str, label: &str) -> Cell {
        let source = self.note(id, label, &amount.source);
        Cell::new(self.dirhams(amount.value), Some(source))
    }

    /// Writes an amount in dirhams without the unit; nothing is a dash.
    pub fn dirhams(&self, amount: Money) -> String {
        if amount.is_zero() {
            return self.word("nothing-mark");
        }
        i18n::number(self.language, amount.dirhams().normalize())
    }

    pub fn missing(&self) -> Cell {
        text(self.word("missing-mark"))
    }

    pub fn money(&self, amount: Money) -> String {
        i18n::money(self.language, amount)
    }

    pub fn locality(&self, id: &LocalityId) -> Option<&'a Locality> {
        self.analysis.plan.locality(id)
    }

    /// Names of localities in a row, or that it is the whole commune.
    pub fn reach(&self, reach: &crate::model::Reach) -> String {
        match reach {
            crate::model::Reach::WholeCommune => self.word("reach-whole-commune"),
            crate::model::Reach::Localities(ids) if ids.len() == self.analysis.plan.localities.len() => {
                self.word("reach-whole-commune")
            }
            crate::model::Reach::Localities(ids) => {
                let names: Vec<&str> =
                    ids.iter().filter_map(|id| self.locality(id)).map(|locality| self.pick(&locality.name)).collect();
                names.join(&self.word("list-separator"))
            }
        }
    }

    pub fn project(&self, id: &ProjectId) -> Option<&'a Project> {
        self.analysis.plan.project(id)
    }

    pub fn project_title(&self, id: &ProjectId) -> &'a str {
        self.project(id).map_or("", |project| i18n::pick(self.language, &project.title))
    }

    pub fn source_name(&self, id: &SourceId) -> &'a str {
        self.analysis.plan.source(id).map_or("", |source| i18n::pick(self.language, &source.name))
    }

    pub fn sector_title(&self, id: &str) -> String {
        match self.analysis.profile.sector(id) {
            Some(sector) => self.pick(&sector.title.text()).to_owned(),
            None => id.to_owned(),
        }
    }

    /// Begins a table; its number is given when it is placed.
    pub fn table(&self, id: &str, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        let key = id.replace('.', "-");
        let mark = self.word("missing-mark");
        let has_missing = rows.iter().any(|row| row.cells.iter().any(|cell| cell.text == mark));
        let note_key = format!("table-{key}.note");
        let mut notes = Vec::new();
        if i18n::has_message(self.language, &note_key) {
            notes.push(self.word(&note_key));
        }
        if has_missing {
            notes.push(self.word("missing-note"));
        }
        let withheld = self.word("withheld-mark");
        if rows.iter().any(|row| row.cells.iter().any(|cell| cell.text == withheld)) {
            notes.push(self.withheld_note());
        }
        Table {
            id: id.to_owned(),
            number: 0,
            caption: self.word(&format!("table-{key}")),
            columns,
            rows,
            note: (!notes.is_empty()).then(|| notes.join(" ")),
            source: None,
            is_wide: false,
        }
    }

    /// A column whose header is the message of this key.
    pub fn column(&self, key: &str, kind: ColumnKind, width: u8) -> Column {
        Column { header: self.word(key), kind, width }
    }
}

/// A cell of plain text.
pub(super) fn text(text: impl Into<String>) -> Cell {
    Cell::new(text, None)
}

/// An ordinary row.
pub(super) fn body(cells: Vec<Cell>) -> Row {
    Row { kind: RowKind::Body, cells }
}

/// A row of totals.
pub(super) fn total(cells: Vec<Cell>) -> Row {
    Row { kind: RowKind::Total, cells }
}

/// The name of a group of rows, over `n` columns.
pub(super) fn group(name: impl Into<String>, n: usize) -> Row {
    let mut cells = vec![text(name)];
    cells.resize(n, text(""));
    Row { kind: RowKind::Group, cells }
}
