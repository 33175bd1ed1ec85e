//! What we tell the user about the data: codes, places and arguments, and no words.
//!
//! A stage returns [`Found<T>`]: its value, and what was found while making it. The words stand in the message
//! files of `i18n`; the order of findings is the order in which they were met.

mod baseline;
mod codes;

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use serde::Serialize;

pub use baseline::{Accepted, Baseline, Parted, fingerprint};
pub use codes::Code;

use crate::source::CellRef;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Changes nothing.
    Note,
    /// May be wrong.
    Warning,
    /// Something was left out, or a rule of the profile is broken.
    Error,
}

impl Severity {
    /// Returns the word used in machine output and as message key.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Where a finding points.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A whole file.
    File(String),
    /// A sheet of a file.
    Sheet {
        /// File, relative to the workspace.
        file: String,
        /// Sheet name.
        sheet: String,
    },
    /// A cell.
    Cell(CellRef),
    /// A line of a text file, from one.
    Line {
        /// File, relative to the workspace.
        file: String,
        /// Line, from one.
        line: usize,
    },
    /// A key of a settings file.
    Key {
        /// File, relative to the workspace.
        file: String,
        /// Dotted key.
        key: String,
    },
    /// An item of the plan, by its id.
    Item(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File(file) => f.write_str(file),
            Place::Sheet { file, sheet } if sheet.is_empty() => f.write_str(file),
            Place::Sheet { file, sheet } => write!(f, "{file}!{sheet}"),
            Place::Cell(cell) => cell.fmt(f),
            Place::Line { file, line } => write!(f, "{file}:{line}"),
            Place::Key { file, key } => write!(f, "{file}!{key}"),
            Place::Item(id) => f.write_str(id),
        }
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Text shown as it stands.
    Text(String),
    /// A count, which chooses the plural form.
    Count(u64),
    /// A number, which each language writes its way; years stay texts.
    Number(Decimal),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Arg::Count(count as u64)
    }
}

/// One thing found in the user's data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// What was found.
    pub code: Code,
    /// Where, most precise first.
    pub places: Vec<Place>,
    /// Arguments of the message, by name.
    pub args: BTreeMap<&'static str, Arg>,
}

impl Diagnostic {
    /// Returns a finding without place or arguments.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, places: Vec::new(), args: BTreeMap::new() }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }

    /// Adds a cell as place.
    #[must_use]
    pub fn at_cell(self, cell: &CellRef) -> Self {
        self.at(Place::Cell(cell.clone()))
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Returns how much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// What was found, in the order in which it was met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another stage after these.
    pub fn append(&mut self, other: Findings) {
        self.0.extend(other.0);
    }

    /// Returns the findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Returns how many findings have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|found| found.severity() == severity).count()
    }

    /// Returns whether something was left out or a rule is broken.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Returns whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A value, and what was found while making it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// What was found.
    pub findings: Findings,
}

impl<T> Found<T> {
    /// Returns a value with its findings.
    pub fn new(value: T, findings: Findings) -> Self {
        Self { value, findings }
    }

    /// Moves the findings to `into` and returns the value.
    pub fn unload(self, into: &mut Findings) -> T {
        into.append(self.findings);
        self.value
    }
}
