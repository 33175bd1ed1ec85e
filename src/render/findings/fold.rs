//! Findings that repeat: the first ones are shown, the others are named by their cells.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::source::column_letters;

/// Findings of one kind shown in full before the rest is named.
const SHOWN: usize = 3;
/// Ranges of cells that are named.
const RANGES: usize = 6;

/// Findings of one code in one column, or of one code where there is no column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated<'a> {
    /// What is shown in full.
    pub shown: Vec<&'a Diagnostic>,
    /// What is only named.
    pub others: Vec<&'a Diagnostic>,
}

impl Repeated<'_> {
    /// Returns the code that repeats.
    #[must_use]
    pub fn code(&self) -> Code {
        self.shown[0].code
    }

    /// Returns the cells of what is only named, as `D12:D51, D60`; empty when they are no cells.
    #[must_use]
    pub fn ranges(&self) -> String {
        let cells = self.others.iter().filter_map(|finding| match finding.places.first() {
            Some(Place::Cell(cell)) => Some((cell.column, cell.row)),
            _ => None,
        });
        let mut cells: Vec<(u32, u32)> = cells.collect();
        cells.sort_unstable();
        cells.dedup();
        let mut ranges: Vec<(u32, u32, u32)> = Vec::new();
        for (column, row) in cells {
            match ranges.last_mut() {
                Some((of, _, last)) if *of == column && *last + 1 == row => *last = row,
                _ => ranges.push((column, row, row)),
            }
        }
        let named = |(column, first, last): &(u32, u32, u32)| {
            let at = |row: u32| format!("{}{}", column_letters(*column), u64::from(row) + 1);
            if first == last { at(*first) } else { format!("{}:{}", at(*first), at(*last)) }
        };
        let mut text: Vec<String> = ranges.iter().take(RANGES).map(named).collect();
        if ranges.len() > RANGES {
            text.push("…".to_owned());
        }
        text.join(", ")
    }
}

/// Gathers what repeats, in the order of the first of each kind.
#[must_use]
pub fn folded<'a>(findings: &[&'a Diagnostic]) -> Vec<Repeated<'a>> {
    let mut groups: Vec<Repeated<'a>> = Vec::new();
    let mut index = std::collections::BTreeMap::new();
    for finding in findings {
        let at = *index.entry(kind(finding)).or_insert_with(|| {
            groups.push(Repeated { shown: Vec::new(), others: Vec::new() });
            groups.len() - 1
        });
        let group: &mut Repeated<'a> = &mut groups[at];
        // The same words a second time tell nothing more.
        let is_told = group.shown.iter().any(|shown| !shown.args.is_empty() && shown.args == finding.args);
        if group.shown.len() < SHOWN && !is_told { group.shown.push(finding) } else { group.others.push(finding) }
    }
    groups
}

fn kind(finding: &Diagnostic) -> (Code, Option<(&str, &str, u32)>) {
    match finding.places.first() {
        Some(Place::Cell(cell)) => (finding.code, Some((&cell.file, &cell.sheet, cell.column))),
        _ => (finding.code, None),
    }
}
