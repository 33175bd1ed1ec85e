//! Findings for people and for their tools: in words, folded, in the order in which they block the plan, with the
//! cells around them, and as SARIF and JUnit.
//!
//! Takes findings and the grids they point into; gives text. It finds nothing itself and prints nothing.

mod excerpt;
mod fold;
mod junit;
mod order;
mod sarif;
mod words;

#[cfg(test)]
mod tests;

pub use excerpt::{Excerpt, excerpt};
pub use fold::{Repeated, folded};
pub use junit::junit;
pub use order::by_urgency;
pub use sarif::sarif;
pub use words::{BETWEEN_WORDS, Words, visible};

use crate::diagnostics::Place;

/// Returns the file that a place lies in; an item of the plan lies in none.
#[must_use]
pub fn file_of(place: &Place) -> Option<&str> {
    match place {
        Place::File(file) | Place::Sheet { file, .. } | Place::Line { file, .. } | Place::Key { file, .. } => {
            Some(file)
        }
        Place::Cell(cell) => Some(&cell.file),
        Place::Item(_) => None,
    }
}
