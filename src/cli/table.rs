//! Tables of the document on the terminal.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::context::Context;
use crate::document::{self, ColumnKind, RowKind};

/// Least width of a column of names.
const LEAST_NAME: u16 = 18;
/// Cells up to this width are never broken.
const WHOLE: u16 = 8;

/// Prints a table of the document with its caption; nothing when it is not there.
pub(super) fn print(context: &Context, table: Option<&document::Table>) {
    let Some(table) = table else { return };
    context.print(&table.caption);
    context.print(&drawn(table));
    if let Some(note) = &table.note {
        context.print(note);
    }
    context.print("");
}

fn drawn(table: &document::Table) -> String {
    let mut drawn = plain();
    drawn.set_header(table.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>());
    for row in &table.rows {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        if row.kind == RowKind::Group {
            let mut name = vec![""; table.columns.len()];
            let at = table.columns.iter().position(|column| column.kind == ColumnKind::RowHeader).unwrap_or(0);
            name[at] = cells.first().copied().unwrap_or_default();
            drawn.add_row(name);
        } else {
            drawn.add_row(cells);
        }
    }
    let longest = drawn.column_max_content_widths();
    for (column, (spec, longest)) in drawn.column_iter_mut().zip(table.columns.iter().zip(longest)) {
        if spec.kind == ColumnKind::Number {
            column.set_cell_alignment(CellAlignment::Right);
        }
        // Numbers and ids are never broken over two lines, and a name keeps room for a word.
        if spec.kind == ColumnKind::Number || longest <= WHOLE {
            column.set_constraint(ColumnConstraint::ContentWidth);
        } else if spec.kind == ColumnKind::RowHeader {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(longest.min(LEAST_NAME))));
        }
    }
    drawn.to_string()
}

/// Returns an empty table in the program's look.
pub(super) fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    let width = std::env::var("COLUMNS").ok().and_then(|width| width.parse().ok()).unwrap_or(110);
    table.set_width(width);
    table
}
