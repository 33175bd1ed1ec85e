//! What `plan.toml` says of files laid out otherwise than ours: `[intake."file.xlsx".Sheet]`.
//!
//! A mapping is read from the text of the settings, so that each mistake is told with its line; what is wrong in it is
//! left out, the rest is used.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::number::NumberStyle;
use super::quantity::Unit;
use super::schema;
use super::settings::SETTINGS_FILE;
use super::workbook::{DeclaredText, Encoding};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::i18n::fold;

/// What is declared of all files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Convention of numbers where nothing else is said.
    pub numbers: NumberStyle,
    /// Files by their path or name as written.
    files: Vec<FileMapping>,
}

/// What is declared of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FileMapping {
    /// Path or name of the file.
    name: Said,
    /// How a text file is written.
    text: DeclaredText,
    numbers: Option<NumberStyle>,
    sheets: Vec<SheetMapping>,
}

/// What is declared of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetMapping {
    /// Name of the sheet in the file.
    pub name: Said,
    /// Key of the sheet that it is.
    pub sheet: Option<&'static str>,
    /// Rows of the header, from zero; none when the sheet has no header.
    pub header: Option<Vec<u32>>,
    /// Convention of its numbers.
    pub numbers: Option<NumberStyle>,
    /// Key of each column, by its label or letter.
    pub columns: Vec<(Said, Said)>,
    /// Labels, letters or keys of columns whose values hold for the empty cells below them.
    pub fill_down: Vec<Said>,
    /// Unit of the numbers of a column, by its key.
    pub units: BTreeMap<String, Unit>,
}

/// A word of the settings and the line it stands on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// The word.
    pub word: String,
    /// Line in the settings, from one.
    pub line: usize,
}

impl Said {
    /// Returns the line as a place.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::Line { file: SETTINGS_FILE.to_owned(), line: self.line }
    }
}

const FILE_KEYS: &[&str] = &["encoding", "delimiter", "numbers"];
const SHEET_KEYS: &[&str] = &["sheet", "header", "numbers", "columns", "fill_down", "units"];
const STYLES: &[(&str, NumberStyle)] = &[
    ("auto-strict", NumberStyle::AutoStrict),
    ("fr", NumberStyle::Fr),
    ("ar-MA", NumberStyle::ArMa),
    ("en", NumberStyle::En),
];

impl Mapping {
    /// Returns a mapping that only says how numbers are written.
    #[must_use]
    pub fn of_numbers(numbers: NumberStyle) -> Self {
        Self { numbers, files: Vec::new() }
    }

    /// Reads the mappings of the settings. Text that is no TOML holds none; reading the settings says so.
    ///
    /// # Findings
    /// `P1040`, `P1043`.
    #[must_use]
    pub fn parse(settings: &str) -> Found<Self> {
        let mut findings = Findings::default();
        let mut mapping = Self::default();
        if let Ok(table) = DeTable::parse(settings)
            && let Some(intake) = table.get_ref().get("intake").and_then(|value| value.get_ref().as_table())
        {
            let mut reader = Reader { text: settings, findings: &mut findings };
            for (key, value) in intake {
                if key.get_ref() == "numbers" {
                    mapping.numbers = reader.choice(key, value, STYLES).unwrap_or_default();
                } else if let Some(table) = value.get_ref().as_table() {
                    mapping.files.push(reader.file(key, table));
                }
            }
        }
        Found::new(mapping, findings)
    }

    fn file(&self, path: &str) -> Option<&FileMapping> {
        self.files.iter().find(|file| file.is(path))
    }

    /// Returns how a text file is declared to be written.
    #[must_use]
    pub fn text(&self, path: &str) -> DeclaredText {
        self.file(path).map_or_else(DeclaredText::default, |file| file.text)
    }

    /// Returns what is declared of a sheet; that of a text file goes by the name of the file.
    #[must_use]
    pub fn sheet(&self, path: &str, sheet: &str) -> Option<&SheetMapping> {
        let folded = fold(sheet);
        self.file(path)?.sheets.iter().find(|mapping| mapping.name.word == sheet || fold(&mapping.name.word) == folded)
    }

    /// Returns the convention of the numbers of a sheet.
    #[must_use]
    pub fn numbers(&self, path: &str, sheet: &str) -> NumberStyle {
        let of_sheet = self.sheet(path, sheet).and_then(|sheet| sheet.numbers);
        of_sheet.or_else(|| self.file(path)?.numbers).unwrap_or(self.numbers)
    }

    /// Says which files and sheets are named that are not there; `sheets` are those of the files that were read.
    #[must_use]
    pub fn unused(&self, paths: &[&str], sheets: &[(&str, &str)]) -> Findings {
        let mut findings = Findings::default();
        for file in &self.files {
            let Some(path) = paths.iter().find(|path| file.is(path)) else {
                let finding = Diagnostic::new(Code::MappingUnknownFile).at(file.name.place());
                findings.push(finding.with("name", file.name.word.as_str()));
                continue;
            };
            let names: Vec<&str> = sheets.iter().filter(|(of, _)| of == path).map(|(_, name)| *name).collect();
            // A file that could not be read has its own finding.
            for sheet in file.sheets.iter().filter(|_| !names.is_empty()) {
                let folded = fold(&sheet.name.word);
                if !names.iter().any(|name| *name == sheet.name.word || fold(name) == folded) {
                    let finding = Diagnostic::new(Code::MappingUnknownSheet).at(sheet.name.place());
                    findings.push(finding.with("name", sheet.name.word.as_str()).with("known", names.join(", ")));
                }
            }
        }
        findings
    }
}

impl FileMapping {
    fn is(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.name.word == path || self.name.word == name
    }
}

struct Reader<'a> {
    text: &'a str,
    findings: &'a mut Findings,
}

type Key<'i> = Spanned<std::borrow::Cow<'i, str>>;

impl Reader<'_> {
    fn said(&self, word: &str, at: std::ops::Range<usize>) -> Said {
        let before = self.text.get(..at.start).unwrap_or_default();
        Said { word: word.to_owned(), line: 1 + before.matches('\n').count() }
    }

    fn key(&self, key: &Key<'_>) -> Said {
        self.said(key.get_ref(), key.span())
    }

    fn unknown(&mut self, key: &Key<'_>, known: &[&str]) {
        let said = self.key(key);
        let finding = Diagnostic::new(Code::MappingUnknownKey).at(said.place()).with("key", said.word);
        self.findings.push(finding.with("known", known.join(", ")));
    }

    fn bad(&mut self, key: &Key<'_>, value: &Spanned<DeValue<'_>>, accepted: &str) {
        let shown = self.text.get(value.span()).unwrap_or_default().trim_matches('"').to_owned();
        let said = self.said(&shown, value.span());
        let finding = Diagnostic::new(Code::MappingBadValue).at(said.place()).with("key", key.get_ref().as_ref());
        self.findings.push(finding.with("value", said.word).with("accepted", accepted));
    }

    fn choice<T: Copy>(&mut self, key: &Key<'_>, value: &Spanned<DeValue<'_>>, known: &[(&str, T)]) -> Option<T> {
        let found = value.get_ref().as_str().and_then(|word| known.iter().find(|(name, _)| *name == word));
        if found.is_none() {
            self.bad(key, value, &known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "));
        }
        found.map(|(_, choice)| *choice)
    }

    fn file(&mut self, name: &Key<'_>, table: &DeTable<'_>) -> FileMapping {
        let mut file =
            FileMapping { name: self.key(name), text: DeclaredText::default(), numbers: None, sheets: Vec::new() };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "encoding" => {
                    let known = Encoding::ALL.map(|encoding| (encoding.name(), encoding));
                    file.text.encoding = self.choice(key, value, &known);
                }
                "delimiter" => {
                    let known = [(";", b';'), (",", b','), ("tab", b'\t'), ("|", b'|')];
                    file.text.delimiter = self.choice(key, value, &known);
                }
                "numbers" => file.numbers = self.choice(key, value, STYLES),
                _ => match value.get_ref().as_table() {
                    Some(table) => file.sheets.push(self.sheet(key, table)),
                    None => self.unknown(key, FILE_KEYS),
                },
            }
        }
        file
    }

    fn sheet(&mut self, name: &Key<'_>, table: &DeTable<'_>) -> SheetMapping {
        let mut sheet = SheetMapping {
            name: self.key(name),
            sheet: None,
            header: None,
            numbers: None,
            columns: Vec::new(),
            fill_down: Vec::new(),
            units: BTreeMap::new(),
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "sheet" => {
                    let known: Vec<_> = schema::sheets().map(|spec| (spec.key, spec.key)).collect();
                    sheet.sheet = self.choice(key, value, &known);
                }
                "header" => sheet.header = self.header(key, value),
                "numbers" => sheet.numbers = self.choice(key, value, STYLES),
                "columns" => sheet.columns = self.words(key, value),
                "fill_down" => sheet.fill_down = self.list(key, value),
                "units" => {
                    for (column, unit) in self.words(key, value) {
                        match Unit::parse(&unit.word) {
                            Some(known) => drop(sheet.units.insert(column.word, known)),
                            None => self.bad(key, value, "km, m, %, DH, MDH"),
                        }
                    }
                }
                _ => self.unknown(key, SHEET_KEYS),
            }
        }
        sheet
    }

    /// A row, two rows that follow each other, or `0` for a sheet without header.
    fn header(&mut self, key: &Key<'_>, value: &Spanned<DeValue<'_>>) -> Option<Vec<u32>> {
        let number = |value: &DeValue<'_>| value.as_integer()?.as_str().parse::<u32>().ok();
        let rows = match value.get_ref() {
            DeValue::Array(list) => list.iter().map(|value| number(value.get_ref())).collect::<Option<Vec<u32>>>(),
            one => number(one).map(|row| vec![row]),
        };
        match rows.as_deref() {
            Some([0]) => return Some(Vec::new()),
            Some([row]) if *row <= 1_048_576 => return Some(vec![row - 1]),
            Some([one, two]) if *one > 0 && *two <= 1_048_576 && one + 1 == *two => {
                return Some(vec![one - 1, two - 1]);
            }
            _ => {}
        }
        self.bad(key, value, "4, [4, 5], 0");
        None
    }

    fn words(&mut self, key: &Key<'_>, value: &Spanned<DeValue<'_>>) -> Vec<(Said, Said)> {
        let Some(table) = value.get_ref().as_table() else {
            self.bad(key, value, "{ \"…\" = \"…\" }");
            return Vec::new();
        };
        let mut words = Vec::new();
        for (name, word) in table {
            match word.get_ref().as_str() {
                Some(text) => words.push((self.key(name), self.said(text, word.span()))),
                None => self.bad(name, word, "\"…\""),
            }
        }
        words
    }

    fn list(&mut self, key: &Key<'_>, value: &Spanned<DeValue<'_>>) -> Vec<Said> {
        let Some(list) = value.get_ref().as_array() else {
            self.bad(key, value, "[\"…\"]");
            return Vec::new();
        };
        let mut words = Vec::new();
        for word in list.iter() {
            match word.get_ref().as_str() {
                Some(text) => words.push(self.said(text, word.span())),
                None => self.bad(key, value, "[\"…\"]"),
            }
        }
        words
    }
}
