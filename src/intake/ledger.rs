//! What became of each filled cell: used, ignored for a stated reason, or refused.
//!
//! A number that vanishes in silence is worse than an error. Reading marks the cells it takes or refuses; what is left
//! is accounted for by the reason that a line, a column or a sheet was passed over. The three add up to the filled
//! cells.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::Serialize;

/// Why a cell was not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It labels a column.
    Header,
    /// It stands above the header.
    AboveTable,
    /// It stands in a row of totals.
    Total,
    /// It repeats the header.
    RepeatedHeader,
    /// It is a note beside the table.
    StrayNote,
    /// Its row shows how the sheet is filled.
    Example,
    /// Its column is not known.
    UnknownColumn,
    /// Its column has no label.
    UnlabelledColumn,
    /// Its column holds personal data.
    PersonalData,
    /// Its column stands twice.
    DoubledColumn,
    /// Its column informs the people who fill the sheet; the plan does not need it.
    ForInformation,
    /// Its row was left out.
    RowLeftOut,
    /// Its sheet lacks a header or a required column.
    SheetLeftOut,
    /// Its sheet is not known.
    UnknownSheet,
    /// Its sheet was read from another place.
    SecondSheet,
    /// Its sheet holds instructions.
    Help,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Reason; 16] = [
        Reason::Header,
        Reason::AboveTable,
        Reason::Total,
        Reason::RepeatedHeader,
        Reason::StrayNote,
        Reason::Example,
        Reason::UnknownColumn,
        Reason::UnlabelledColumn,
        Reason::PersonalData,
        Reason::DoubledColumn,
        Reason::ForInformation,
        Reason::RowLeftOut,
        Reason::SheetLeftOut,
        Reason::UnknownSheet,
        Reason::SecondSheet,
        Reason::Help,
    ];

    /// Returns the word used in machine output and as message key.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Reason::Header => "header",
            Reason::AboveTable => "above_table",
            Reason::Total => "total",
            Reason::RepeatedHeader => "repeated_header",
            Reason::StrayNote => "stray_note",
            Reason::Example => "example",
            Reason::UnknownColumn => "unknown_column",
            Reason::UnlabelledColumn => "unlabelled_column",
            Reason::PersonalData => "personal_data",
            Reason::DoubledColumn => "doubled_column",
            Reason::ForInformation => "for_information",
            Reason::RowLeftOut => "row_left_out",
            Reason::SheetLeftOut => "sheet_left_out",
            Reason::UnknownSheet => "unknown_sheet",
            Reason::SecondSheet => "second_sheet",
            Reason::Help => "help",
        }
    }
}

/// What became of a filled cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// A value of the plan comes from it.
    Used,
    /// It was passed over.
    Ignored(Reason),
    /// It has a finding that says what is wrong with it.
    Refused,
}

/// What became of the filled cells of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetLedger {
    /// Path of the file inside the workspace.
    pub file: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// Key of the sheet that it is, when it is known.
    pub key: Option<&'static str>,
    /// Filled cells.
    pub cells: usize,
    /// Cells that values come from.
    pub used: usize,
    /// Cells with a finding.
    pub refused: usize,
    /// Cells passed over, by reason.
    pub ignored: BTreeMap<Reason, usize>,
}

impl SheetLedger {
    /// Counts fates, one for each filled cell.
    pub(super) fn count(
        (file, sheet): (&str, &str),
        key: Option<&'static str>,
        fates: impl IntoIterator<Item = Fate>,
    ) -> Self {
        let (file, sheet) = (file.to_owned(), sheet.to_owned());
        let mut ledger = Self { file, sheet, key, cells: 0, used: 0, refused: 0, ignored: BTreeMap::new() };
        for fate in fates {
            ledger.cells += 1;
            match fate {
                Fate::Used => ledger.used += 1,
                Fate::Refused => ledger.refused += 1,
                Fate::Ignored(reason) => *ledger.ignored.entry(reason).or_default() += 1,
            }
        }
        ledger
    }
}

/// What reading did with a cell so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    #[default]
    Unseen,
    /// Took its value.
    Taken,
    /// Refused it with a finding.
    Refused,
}

/// The marks of the filled cells of a sheet, in their order. Reading goes through shared references, so the marks
/// keep their own state.
#[derive(Debug, Default)]
pub(super) struct Marks(RefCell<Vec<Mark>>);

impl Marks {
    /// Returns marks for so many cells.
    pub(super) fn new(n_cells: usize) -> Self {
        Self(RefCell::new(vec![Mark::Unseen; n_cells]))
    }

    /// Marks a cell as taken, unless it was refused.
    pub(super) fn take(&self, index: usize) {
        let mut marks = self.0.borrow_mut();
        if marks[index] == Mark::Unseen {
            marks[index] = Mark::Taken;
        }
    }

    /// Marks a cell as refused.
    pub(super) fn refuse(&self, index: usize) {
        self.0.borrow_mut()[index] = Mark::Refused;
    }

    /// Returns the mark of a cell.
    pub(super) fn of(&self, index: usize) -> Mark {
        self.0.borrow()[index]
    }
}
