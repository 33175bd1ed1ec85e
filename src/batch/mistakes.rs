//! The same mistake in the files of many communes: a column that a form explains badly is mended once, in the form.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Outcome;
use crate::diagnostics::{Code, Diagnostic, Findings, Place, Severity};
use crate::source::column_letters;

/// A mistake: its code, sheet and column.
type Kind<'a> = (Code, &'a Option<String>, &'a Option<String>);
/// The entries and files that hold it, and how often.
type Files<'a> = (BTreeSet<(usize, &'a str)>, usize);

/// Where a mistake stands, without its row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    code: Code,
    file: String,
    sheet: Option<String>,
    column: Option<String>,
}

/// A mistake that occurs in the same place of one plan or of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// Its code.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Sheet; the name of the file for tables of text and for what is told of a whole file; nothing for a mistake of
    /// the plan itself.
    pub sheet: Option<String>,
    /// Letters of the column.
    pub column: Option<String>,
    /// Files that have it; plans, for a mistake of the plan itself.
    pub n_files: usize,
    /// Findings in all of them.
    pub n_findings: usize,
    /// Entries that have it, in their order.
    pub entries: Vec<String>,
}

/// Returns where the errors and warnings of a plan stand, and how many are there.
pub(super) fn spots(findings: &Findings) -> BTreeMap<Spot, usize> {
    let mut spots = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity() > Severity::Note) {
        *spots.entry(spot(finding)).or_default() += 1;
    }
    spots
}

fn spot(finding: &Diagnostic) -> Spot {
    let (file, sheet, column) = match finding.places.first() {
        Some(Place::Cell(cell)) => {
            (cell.file.to_string(), Some(cell.sheet.to_string()), Some(column_letters(cell.column)))
        }
        Some(Place::Sheet { file, sheet }) => (file.clone(), Some(sheet.clone()), None),
        Some(Place::File(file) | Place::Line { file, .. } | Place::Key { file, .. }) => {
            (file.clone(), Some(String::new()), None)
        }
        Some(Place::Item(_)) | None => (String::new(), None, None),
    };
    let name = file.rsplit('/').next().unwrap_or_default().to_owned();
    let sheet = sheet.map(|sheet| if sheet.is_empty() { name } else { sheet });
    Spot { code: finding.code, file, sheet, column }
}

/// Groups the mistakes of several plans; what is in most files comes first, then in the order of codes.
#[must_use]
pub fn mistakes(outcomes: &[Outcome]) -> Vec<Mistake> {
    let mut groups: BTreeMap<Kind<'_>, Files<'_>> = BTreeMap::new();
    for (index, outcome) in outcomes.iter().enumerate() {
        for (spot, n) in &outcome.spots {
            let group = groups.entry((spot.code, &spot.sheet, &spot.column)).or_default();
            group.0.insert((index, &spot.file));
            group.1 += n;
        }
    }
    let mut mistakes: Vec<Mistake> = groups
        .into_iter()
        .map(|((code, sheet, column), (files, n_findings))| {
            let entries: BTreeSet<usize> = files.iter().map(|(index, _)| *index).collect();
            Mistake {
                code,
                severity: code.severity(),
                sheet: sheet.clone(),
                column: column.clone(),
                n_files: files.len(),
                n_findings,
                entries: entries.into_iter().map(|index| outcomes[index].entry.clone()).collect(),
            }
        })
        .collect();
    mistakes.sort_by_key(|mistake| std::cmp::Reverse(mistake.n_files));
    mistakes
}
