//! The annex of sources: where each figure came from, line by line.

use super::markup::Writer;
use crate::diagnostics::Arg;
use crate::document::{Document, SourceFile, SourceNote};
use crate::i18n::{args, message, message_with};
use crate::render::places::folded;

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
    writer.raw("</p>\n");
    files(writer, &document.files);
    writer.raw("<ol>\n");
    for (index, source) in document.sources.iter().enumerate() {
        note(writer, index, source, &document.files);
    }
    writer.raw("</ol>\n</section>\n");
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

fn note(writer: &mut Writer<'_>, index: usize, note: &SourceNote, files: &[SourceFile]) {
    writer.raw("<li");
    writer.attribute("id", &note_id(index));
    writer.raw("><p><bdi class=\"id\">");
    writer.text(&note.id);
    writer.raw("</bdi> ");
    writer.isolated(&note.label);
    if writer.cited.contains(&index) {
        let values = args([("id", Arg::Text(note.id.clone()))]);
        let label = message_with(writer.language, "html-source-back", &values);
        writer.raw(" <a class=\"back\"");
        writer.attribute("href", &format!("#{}", use_id(index)));
        writer.attribute("aria-label", &label);
        writer.raw("><span aria-hidden=\"true\">↑</span></a>");
    }
    writer.raw("</p>\n");
    lines(writer, note, files);
    writer.raw("</li>\n");
}

/// Writes the lines as lists inside lists.
fn lines(writer: &mut Writer<'_>, note: &SourceNote, files: &[SourceFile]) {
    let mut open = 0;
    for line in folded(&note.lines) {
        // A line lies at most one level below the one before it.
        let depth = (line.depth + 1).min(open + 1);
        if depth > open {
            writer.raw("<ul><li>");
        } else {
            writer.raw("</li>");
            for _ in depth..open {
                writer.raw("</ul></li>");
            }
            writer.raw("<li>");
        }
        open = depth;
        place(writer, &line.text, files);
    }
    for _ in 0..open {
        writer.raw("</li></ul>");
    }
    if open > 0 {
        writer.raw("\n");
    }
}

/// Writes a place; the file it begins with leads to the file's fingerprint.
fn place(writer: &mut Writer<'_>, text: &str, files: &[SourceFile]) {
    let begins = |file: &SourceFile| text.strip_prefix(&file.path).filter(|rest| rest.starts_with('!'));
    let Some((index, rest)) = files.iter().enumerate().find_map(|(index, file)| Some((index, begins(file)?))) else {
        writer.place(text);
        return;
    };
    writer.raw("<bdi dir=\"ltr\"><a");
    writer.attribute("href", &format!("#{}", file_id(index)));
    writer.raw(">");
    writer.text(&files[index].path);
    writer.raw("</a>");
    writer.text(rest);
    writer.raw("</bdi>");
}
