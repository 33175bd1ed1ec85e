//! Counts as they may be published, written in a table.

use super::block::Cell;
use super::context::{Context, text};
use crate::diagnose::Shown;
use crate::i18n;

/// A cell for a count.
pub(super) fn cell(context: &Context<'_>, shown: Option<Shown>) -> Cell {
    match shown {
        Some(Shown::Count(n)) => text(i18n::integer(context.language, u64::from(n))),
        Some(Shown::Withheld) => text(context.word("withheld-mark")),
        None => context.missing(),
    }
}
