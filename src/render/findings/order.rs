//! The order of findings: what blocks the plan comes first.

use std::cmp::Reverse;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::intake::schema;

/// How much is lost, greatest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Loss {
    /// Everything in a file.
    File,
    /// Everything in a sheet.
    Sheet,
    /// A row.
    Row,
    /// A cell, or a rule that is broken.
    Cell,
}

/// Returns the findings in the order in which they should be mended: errors before warnings and notes; of these, what
/// loses a file, a sheet, a row, a cell; then as the sheets and their rows follow each other.
#[must_use]
pub fn by_urgency<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> Vec<&'a Diagnostic> {
    let mut ordered: Vec<&Diagnostic> = findings.into_iter().collect();
    ordered.sort_by(|one, other| key(one).cmp(&key(other)));
    ordered
}

type Key<'a> = (Reverse<crate::diagnostics::Severity>, Loss, usize, Option<&'a Place>, Code);

fn key(finding: &Diagnostic) -> Key<'_> {
    let place = finding.places.first();
    let loss = match place {
        Some(Place::File(_) | Place::Line { .. }) => Loss::File,
        Some(Place::Sheet { .. }) => Loss::Sheet,
        _ if matches!(finding.code, Code::EmptyCell | Code::DuplicateKey) => Loss::Row,
        Some(Place::Cell(_) | Place::Key { .. } | Place::Item(_)) | None => Loss::Cell,
    };
    (Reverse(finding.severity()), loss, place.map_or(usize::MAX, sheet_order), place, finding.code)
}

/// Localities before needs before projects: what stands later refers to what stands before.
fn sheet_order(place: &Place) -> usize {
    let name = match place {
        Place::Cell(cell) if cell.sheet.is_empty() => stem(&cell.file),
        Place::Cell(cell) => &cell.sheet,
        Place::Sheet { file, sheet } if sheet.is_empty() => stem(file),
        Place::Sheet { sheet, .. } => sheet,
        Place::File(_) | Place::Line { .. } | Place::Key { .. } | Place::Item(_) => return usize::MAX,
    };
    let Some(named) = schema::named(name) else { return usize::MAX };
    schema::sheets().position(|spec| spec.key == named.key).unwrap_or(usize::MAX)
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
