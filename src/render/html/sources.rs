//! The annex of sources: where each figure came from, its own cells below the formula and sheet it shares with others.

use super::markup::Writer;
use crate::document::{Document, SourceFile};
use crate::i18n::message;
use crate::render::places::{Entry, Group, Line, groups};

/// Id of the annex.
pub(super) const ANNEX: &str = "_sources";

/// Returns the id of a note.
pub(super) fn note_id(index: usize) -> String {
    format!("_s{}", index + 1)
}

/// Returns the id of a file's line.
fn file_id(index: usize) -> String {
    format!("_f{}", index + 1)
}

/// Returns the id of the first figure that has the source.
pub(super) fn use_id(index: usize) -> String {
    format!("_u{}", index + 1)
}

/// Writes the annex; nothing when no figure has a source.
pub(super) fn annex(writer: &mut Writer<'_>, document: &Document) {
    if document.sources.is_empty() {
        return;
    }
    let language = writer.language;
    writer.raw(&format!("<section class=\"chapter sources\" aria-labelledby=\"{ANNEX}\">\n<h2 id=\"{ANNEX}\">"));
    writer.text(&message(language, "page-sources"));
    writer.raw("</h2>\n<p>");
    writer.text(&message(language, "page-sources-note"));
    writer.raw(" ");
    writer.text(&message(language, "html-sources-back"));
    writer.raw("</p>\n");
    files(writer, &document.files);
    for group in groups(&document.sources) {
        write_group(writer, &group, &document.files);
    }
    writer.raw("</section>\n");
}

/// Writes the files that were read, each with its fingerprint.
fn files(writer: &mut Writer<'_>, files: &[SourceFile]) {
    if files.is_empty() {
        return;
    }
    writer.raw("<ul class=\"files\">\n");
    for (index, file) in files.iter().enumerate() {
        writer.raw("<li");
        writer.attribute("id", &file_id(index));
        writer.raw(">");
        writer.place(&file.path);
        writer.raw(" <span class=\"sha\">");
        writer.place(&format!("SHA-256 {}", file.sha256));
        writer.raw("</span></li>\n");
    }
    writer.raw("</ul>\n");
}

/// Writes how figures are worked out, and below it the figures, family by family.
fn write_group(writer: &mut Writer<'_>, group: &Group, files: &[SourceFile]) {
    writer.raw("<div class=\"kin\">\n");
    let is_alone = group.is_alone();
    if !is_alone {
        lines(writer, &group.lines, files);
    }
    for family in &group.families {
        if !family.label.is_empty() || !family.id.is_empty() {
            writer.raw("<p>");
            writer.isolated(&family.label);
            writer.raw(" <b>");
            writer.text(&family.id);
            writer.raw("</b></p>\n");
        }
        writer.raw("<ul>\n");
        for entry in &family.entries {
            write_entry(writer, entry);
        }
        writer.raw("</ul>\n");
    }
    if is_alone {
        lines(writer, &group.lines, files);
    }
    writer.raw("</div>\n");
}

/// Writes what a figure has of its own: its number, which leads back to it, the rest of its id and label, and its cells.
fn write_entry(writer: &mut Writer<'_>, entry: &Entry) {
    writer.raw("<li");
    writer.attribute("id", &note_id(entry.index));
    writer.raw(">");
    let number = entry.index + 1;
    if writer.cited.contains(&entry.index) {
        writer.raw(&format!("<a href=\"#{}\">{number}</a>", use_id(entry.index)));
    } else {
        writer.raw(&number.to_string());
    }
    if !entry.id.is_empty() {
        writer.raw(" <b>");
        writer.text(&entry.id);
        writer.raw("</b>");
    }
    if !entry.label.is_empty() {
        writer.raw(" ");
        writer.isolated(&entry.label);
    }
    for (at, gap) in entry.gaps.iter().enumerate() {
        writer.raw(if at == 0 { " <i>" } else { "; <i>" });
        writer.text(gap);
        writer.raw("</i>");
    }
    writer.raw("</li>\n");
}

/// Writes the lines as lists inside lists.
fn lines(writer: &mut Writer<'_>, lines: &[Line], files: &[SourceFile]) {
    let mut open = 0;
    for line in lines {
        // A line lies at most one level below the one before it.
        let depth = (line.depth + 1).min(open + 1);
        if depth > open {
            writer.raw(if open == 0 { "<ul class=\"how\"><li>" } else { "<ul><li>" });
        } else {
            writer.raw("</li>");
            for _ in depth..open {
                writer.raw("</ul></li>");
            }
            writer.raw("<li>");
        }
        open = depth;
        place(writer, line, files);
    }
    for _ in 0..open {
        writer.raw("</li></ul>");
    }
    if open > 0 {
        writer.raw("\n");
    }
}

/// Writes a place or a formula with its gaps; the file it begins with leads to the file's fingerprint.
fn place(writer: &mut Writer<'_>, line: &Line, files: &[SourceFile]) {
    writer.raw(if line.is_place { "<bdi dir=\"ltr\">" } else { "<bdi>" });
    for (at, piece) in line.pieces.iter().enumerate() {
        if at > 0 {
            writer.raw("<i>…</i>");
        }
        let begins = |file: &SourceFile| piece.strip_prefix(&file.path).filter(|rest| rest.starts_with('!'));
        match files.iter().enumerate().find_map(|(index, file)| Some((index, begins(file)?))).filter(|_| at == 0) {
            Some((index, rest)) => {
                writer.raw("<a");
                writer.attribute("href", &format!("#{}", file_id(index)));
                writer.raw(">");
                writer.text(&files[index].path);
                writer.raw("</a>");
                writer.text(rest);
            }
            None => writer.text(piece),
        }
    }
    writer.raw("</bdi>");
}
