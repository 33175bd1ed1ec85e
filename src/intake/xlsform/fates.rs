//! What became of each cell of a sheet of answers.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Answers, is_technical};
use crate::diagnostics::{Code, Diagnostic, Findings, Place, Severity};
use crate::intake::grid::{Grid, Value};
use crate::intake::ledger::{Fate, Reason, SheetLedger};
use crate::intake::personal::is_label;

/// The fates of the filled cells of a sheet of answers, while it is read.
pub(super) struct Fates<'a> {
    grid: &'a Grid,
    fates: BTreeMap<(u32, u32), Fate>,
    /// Findings that were there before the sheet was read.
    n_before: usize,
}

impl<'a> Fates<'a> {
    /// Begins with a header, and rows that no form claims.
    pub(super) fn new(grid: &'a Grid, header: u32, findings: &Findings) -> Self {
        let fate = |row| Fate::Ignored(if row == header { Reason::Header } else { Reason::RowLeftOut });
        let fates = grid.cells().map(|((row, column), _)| ((row, column), fate(row))).collect();
        Self { grid, fates, n_before: findings.iter().len() }
    }

    /// Takes the rows of a form; a cell whose value cannot be known is told.
    pub(super) fn claim(&mut self, answers: &Answers<'_>, header: u32, rows: &[u32], findings: &mut Findings) {
        let read: BTreeSet<u32> = answers.columns.values().chain(answers.choices.values()).copied().collect();
        for row in rows {
            for (column, value) in self.grid.row(*row) {
                let label = self.grid.value(header, column);
                let fate = match (label, value) {
                    _ if !read.contains(&column) => Fate::Ignored(passed_over(label)),
                    (_, Value::Error(error)) => {
                        let finding = Diagnostic::new(Code::CellError).with("value", error.as_str());
                        findings.push(finding.at_cell(&self.grid.cell(*row, column)));
                        Fate::Refused
                    }
                    (_, Value::FormulaWithoutValue) => {
                        let finding = Diagnostic::new(Code::FormulaWithoutValue);
                        findings.push(finding.at_cell(&self.grid.cell(*row, column)));
                        Fate::Refused
                    }
                    _ => Fate::Used,
                };
                self.fates.insert((*row, column), fate);
            }
        }
    }

    /// Notes rows whose answers are not shown.
    pub(super) fn leave_out(&mut self, rows: impl IntoIterator<Item = u32>) {
        for row in rows {
            self.fates.range_mut((row, 0)..=(row, u32::MAX)).filter(|(_, fate)| **fate == Fate::Used).for_each(
                |(_, fate)| {
                    *fate = Fate::Ignored(Reason::RowLeftOut);
                },
            );
        }
    }

    /// Counts, once the sheet was read: a cell with an error is refused, and its row with it when it names the row.
    pub(super) fn ledger(mut self, findings: &Findings) -> SheetLedger {
        let mut left_out = BTreeSet::new();
        for finding in findings.iter().skip(self.n_before).filter(|it| it.severity() == Severity::Error) {
            let Some(Place::Cell(cell)) = finding.places.first() else { continue };
            if let Some(fate) = self.fates.get_mut(&(cell.row, cell.column))
                && *fate == Fate::Used
            {
                *fate = Fate::Refused;
            }
            if matches!(finding.code, Code::EmptyCell | Code::DuplicateKey | Code::UnknownLocality) {
                left_out.insert(cell.row);
            }
        }
        self.leave_out(left_out);
        SheetLedger::count((&self.grid.file, &self.grid.sheet), None, self.fates.into_values())
    }
}

fn passed_over(label: Option<&Value>) -> Reason {
    match label {
        Some(Value::Text(text)) if is_technical(text) => Reason::ForInformation,
        Some(Value::Text(text)) if is_label(text.rsplit('/').next().unwrap_or(text)) => Reason::PersonalData,
        Some(Value::Text(text)) if text.ends_with(super::FORM_QUESTION) => Reason::ForInformation,
        Some(_) => Reason::UnknownColumn,
        None => Reason::UnlabelledColumn,
    }
}
