//! Tables: caption, headers with their scope, groups and totals, inside a region that scrolls by itself.

use super::markup::{Writer, anchor};
use crate::diagnostics::Arg;
use crate::document::{Cell, Column, ColumnKind, Row, RowKind, Table};
use crate::i18n::{args, message, message_with};

/// Writes a table with its note.
pub(super) fn write(writer: &mut Writer<'_>, table: &Table) {
    let id = anchor(&table.id);
    let caption = format!("{id}_caption");
    writer.raw(if table.is_wide { "<div class=\"table wide\"" } else { "<div class=\"table\"" });
    writer.attribute("id", &id);
    // Wide tables scroll here and not with the page; the keyboard reaches what scrolls.
    writer.raw("><div class=\"scroll\" role=\"group\" tabindex=\"0\"");
    writer.attribute("aria-labelledby", &caption);
    writer.raw(">\n<table>\n<caption");
    writer.attribute("id", &caption);
    writer.raw(">");
    if table.number > 0 {
        let number = args([("number", Arg::Text(table.number.to_string()))]);
        writer.raw("<span class=\"label\">");
        writer.text(&message_with(writer.language, "page-table-label", &number));
        writer.raw("</span> ");
    }
    writer.text(&table.caption);
    writer.raw("</caption>\n");
    head(writer, &table.columns);
    body(writer, table);
    writer.raw("</table>\n</div>");
    foot(writer, table);
    writer.raw("</div>\n");
}

/// The note, and the way to where the figures come from whose cells do not say so.
fn foot(writer: &mut Writer<'_>, table: &Table) {
    if table.note.is_none() && table.source.is_none() {
        return;
    }
    writer.raw("\n<p class=\"note\">");
    if let Some(note) = &table.note {
        writer.text(note);
        writer.raw(" ");
    }
    if table.source.is_some() {
        writer.figure(&message(writer.language, "table-source"), table.source);
    }
    writer.raw("</p>");
}

fn class(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::RowHeader | ColumnKind::Text => "",
        ColumnKind::Number => " class=\"n\"",
    }
}

fn head(writer: &mut Writer<'_>, columns: &[Column]) {
    writer.raw("<thead><tr>");
    for column in columns {
        let class = class(column.kind);
        // A corner without words is no header.
        if column.header.is_empty() {
            writer.raw(&format!("<td{class}></td>"));
        } else {
            writer.raw(&format!("<th scope=\"col\"{class}>"));
            writer.text(&column.header);
            writer.raw("</th>");
        }
    }
    writer.raw("</tr></thead>\n");
}

fn body(writer: &mut Writer<'_>, table: &Table) {
    writer.raw("<tbody>\n");
    for (index, row) in table.rows.iter().enumerate() {
        match row.kind {
            RowKind::Group => {
                if index > 0 {
                    writer.raw("</tbody>\n<tbody>\n");
                }
                group(writer, row, table.columns.len());
            }
            RowKind::Body => cells(writer, row, &table.columns, "<tr>"),
            RowKind::Subtotal => cells(writer, row, &table.columns, "<tr class=\"subtotal\">"),
            RowKind::Total => cells(writer, row, &table.columns, "<tr class=\"total\">"),
        }
    }
    writer.raw("</tbody>\n");
}

fn group(writer: &mut Writer<'_>, row: &Row, n_columns: usize) {
    writer.raw(&format!("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{n_columns}\">"));
    if let Some(cell) = row.cells.first() {
        writer.cell(&cell.text, cell.source);
    }
    writer.raw("</th></tr>\n");
}

fn cells(writer: &mut Writer<'_>, row: &Row, columns: &[Column], open: &str) {
    writer.raw(open);
    // A cell that the one above covers is not written.
    for (cell, column) in row.cells.iter().zip(columns).filter(|(cell, _)| cell.n_rows > 0) {
        write_cell(writer, cell, column.kind);
    }
    writer.raw("</tr>\n");
}

fn write_cell(writer: &mut Writer<'_>, cell: &Cell, kind: ColumnKind) {
    let is_header = kind == ColumnKind::RowHeader && !cell.text.is_empty();
    let span = if cell.n_rows > 1 { format!(" rowspan=\"{}\"", cell.n_rows) } else { String::new() };
    if is_header {
        let scope = if cell.n_rows > 1 { "rowgroup" } else { "row" };
        writer.raw(&format!("<th scope=\"{scope}\"{span}>"));
    } else {
        writer.raw(&format!("<td{}{span}>", class(kind)));
    }
    if !cell.text.is_empty() {
        writer.cell(&cell.text, cell.source);
    }
    writer.raw(if is_header { "</th>" } else { "</td>" });
}
