//! Findings that somebody has looked at and accepts: they are not told again.
//!
//! A finding is known by its code, its file, sheet and column, and its value; not by its row, so that rows may be
//! added, removed and sorted. Where several rows have the same finding they are counted: one more is told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Arg, Diagnostic, Findings, Place};
use crate::source::column_letters;

/// What is accepted, as the baseline file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Accepted findings.
    #[serde(default)]
    pub accepted: Vec<Accepted>,
}

/// An accepted finding, and how often it may occur.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Its code.
    pub code: String,
    /// File, sheet and column, as `data/a.xlsx!Needs!D`.
    pub place: String,
    /// The values in its message.
    pub value: String,
    /// How often it was there.
    pub count: usize,
}

/// Findings parted by a baseline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parted {
    /// What is told.
    pub told: Findings,
    /// What was accepted.
    pub accepted: Findings,
    /// What is accepted and occurs no more, or less often; with how many are left.
    pub expired: Vec<Accepted>,
}

type Key = (String, String, String);

fn key(finding: &Diagnostic) -> Key {
    let place = finding.places.first().map_or_else(String::new, |place| match place {
        Place::Cell(cell) => {
            let sheet = if cell.sheet.is_empty() { String::new() } else { format!("!{}", cell.sheet) };
            format!("{}{sheet}!{}", cell.file, column_letters(cell.column))
        }
        Place::Line { file, .. } => file.clone(),
        Place::File(_) | Place::Sheet { .. } | Place::Key { .. } | Place::Item(_) => place.to_string(),
    });
    // Counts change with every row; texts are what was seen in the cell.
    let texts = finding.args.iter().filter_map(|(name, arg)| match arg {
        Arg::Text(text) => Some(format!("{name}={text}")),
        Arg::Number(number) => Some(format!("{name}={number}")),
        Arg::Count(_) => None,
    });
    (finding.code.id().to_owned(), place, texts.collect::<Vec<_>>().join("; "))
}

/// Returns by what a finding is known again when rows have moved.
#[must_use]
pub fn fingerprint(finding: &Diagnostic) -> String {
    let (code, place, value) = key(finding);
    format!("{code}|{place}|{value}")
}

impl Baseline {
    /// Accepts every one of these findings.
    #[must_use]
    pub fn of(findings: &Findings) -> Self {
        let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
        for finding in findings {
            *counts.entry(key(finding)).or_default() += 1;
        }
        let accepted =
            counts.into_iter().map(|((code, place, value), count)| Accepted { code, place, value, count }).collect();
        Self { accepted }
    }

    /// Reads a baseline file.
    ///
    /// # Errors
    /// What is wrong and in which line, as the reader of TOML says it.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())
    }

    /// Returns the text of a baseline file.
    #[must_use]
    pub fn written(&self) -> String {
        toml::to_string(self).expect("a list of texts and counts can be written")
    }

    /// Parts findings into what is told and what was accepted.
    #[must_use]
    pub fn part(&self, findings: Findings) -> Parted {
        let mut left: BTreeMap<Key, usize> = BTreeMap::new();
        for entry in &self.accepted {
            *left.entry((entry.code.clone(), entry.place.clone(), entry.value.clone())).or_default() += entry.count;
        }
        let mut parted = Parted::default();
        for finding in findings.0 {
            match left.get_mut(&key(&finding)).filter(|n| **n > 0) {
                Some(n) => {
                    *n -= 1;
                    parted.accepted.push(finding);
                }
                None => parted.told.push(finding),
            }
        }
        let expired = left.into_iter().filter(|(_, n)| *n > 0);
        parted.expired = expired.map(|((code, place, value), count)| Accepted { code, place, value, count }).collect();
        parted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::source::CellRef;

    fn at(row: u32, value: &str) -> Diagnostic {
        let cell = CellRef { file: "data/a.xlsx".into(), sheet: "Needs".into(), row, column: 3 };
        Diagnostic::new(Code::NotANumber).at_cell(&cell).with("value", value)
    }

    fn findings(list: &[(u32, &str)]) -> Findings {
        let mut findings = Findings::default();
        list.iter().for_each(|(row, value)| findings.push(at(*row, value)));
        findings
    }

    #[test]
    fn an_accepted_finding_stays_accepted_when_its_row_moves() {
        let baseline = Baseline::of(&findings(&[(4, "env. 230"), (9, "?")]));
        let baseline = Baseline::parse(&baseline.written()).expect("what is written reads");
        let parted = baseline.part(findings(&[(5, "env. 230"), (40, "?")]));
        assert!(parted.told.is_empty() && parted.expired.is_empty());
    }

    #[test]
    fn one_more_of_the_same_is_told() {
        let parted = Baseline::of(&findings(&[(4, "?")])).part(findings(&[(4, "?"), (5, "?")]));
        assert_eq!(parted.told, findings(&[(5, "?")]));
    }

    #[test]
    fn what_occurs_no_more_has_expired() {
        let parted = Baseline::of(&findings(&[(4, "?"), (5, "?"), (6, "x")])).part(findings(&[(4, "?")]));
        let left: Vec<(&str, usize)> = parted.expired.iter().map(|it| (it.value.as_str(), it.count)).collect();
        assert_eq!(left, [("value=?", 1), ("value=x", 1)]);
    }

    #[test]
    fn a_wrong_baseline_file_is_refused_with_its_line() {
        assert!(Baseline::parse("[[accepted]]\ncolour = 1\n").expect_err("the key is unknown").contains("line 2"));
    }
}
