//! What a verdict rests on, without words: a key of a message, its values, and the cell of each.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::model::{Date, Money, Step};
use crate::source::{CellRef, Source};

/// A value of a proof, written by the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A count.
    Count(u64),
    /// A day.
    Day(Date),
    /// An amount.
    Amount(Money),
    /// A share, per cent.
    Percent(Decimal),
    /// A step of the procedure.
    Step(Step),
    /// Ids, or words that users wrote.
    Text(String),
    /// The key of a message.
    Key(String),
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// Message `proof-…`.
    pub key: &'static str,
    /// Its values.
    pub values: BTreeMap<&'static str, Value>,
    /// Where it stands.
    pub source: Option<Source>,
}

impl Proof {
    /// Returns a proof without values.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, values: BTreeMap::new(), source: None }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.insert(name, value);
        self
    }

    /// Adds a count.
    #[must_use]
    pub fn count(self, name: &'static str, n: usize) -> Self {
        self.with(name, Value::Count(n as u64))
    }

    /// Adds a list of ids.
    #[must_use]
    pub fn ids<'a>(self, name: &'static str, ids: impl IntoIterator<Item = &'a str>) -> Self {
        self.with(name, Value::Text(ids.into_iter().collect::<Vec<_>>().join(", ")))
    }

    /// Says where it stands.
    #[must_use]
    pub fn at(mut self, cell: &CellRef) -> Self {
        self.source = Some(Source::Cell(cell.clone()));
        self
    }

    /// Says which key of a settings file holds it.
    #[must_use]
    pub fn at_key(mut self, file: &str, key: &str) -> Self {
        self.source = Some(Source::Setting { file: file.to_owned(), key: key.to_owned() });
        self
    }

    /// Says where it stands, in whatever form the value carries it.
    #[must_use]
    pub fn from(mut self, source: &Source) -> Self {
        self.source = Some(source.clone());
        self
    }
}
