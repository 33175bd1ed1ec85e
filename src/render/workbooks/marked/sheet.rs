//! The part of a sheet, with other formats for the cells that are marked.

use std::collections::BTreeMap;

use super::styles::Styles;
use super::xml::{Kind, Tag, rewritten, tags};
use super::{Marks, position};
use crate::diagnostics::Severity;

/// Elements that come after the reference to the comments, in the order of the format.
const AFTER_DRAWING: [&str; 10] = [
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
    "mc:AlternateContent",
    "worksheet",
];

/// Returns the sheet with its marked cells filled; cells that are not there are added.
pub(super) fn coloured(xml: &str, marks: &Marks, styles: &mut Styles) -> Option<String> {
    let mut wanted: BTreeMap<u32, BTreeMap<u32, Severity>> = BTreeMap::new();
    for ((row, column), mark) in marks {
        wanted.entry(*row).or_default().insert(*column, mark.severity);
    }
    let mut writer = Writer { xml, styles, wanted, out: String::with_capacity(xml.len()), copied: 0 };
    writer.rows()?;
    let Writer { mut out, copied, .. } = writer;
    out.push_str(&xml[copied..]);
    Some(out)
}

struct Writer<'a, 's> {
    xml: &'a str,
    styles: &'s mut Styles,
    wanted: BTreeMap<u32, BTreeMap<u32, Severity>>,
    out: String,
    /// Up to where the part was copied.
    copied: usize,
}

impl<'a> Writer<'a, '_> {
    fn rows(&mut self) -> Option<()> {
        let (mut is_inside, mut row, mut next_row) = (false, 0u32, 0u32);
        let mut column = 0u32;
        let mut cells = BTreeMap::new();
        for tag in tags(self.xml) {
            match (tag.name, tag.kind) {
                ("sheetData", Kind::Open) => is_inside = true,
                ("sheetData", Kind::Empty) => {
                    self.replace(&tag, "<sheetData>");
                    self.missing_rows(u32::MAX);
                    self.out.push_str("</sheetData>");
                    return Some(());
                }
                ("sheetData", Kind::Close) => {
                    self.copy(tag.span.start);
                    self.missing_rows(u32::MAX);
                    return Some(());
                }
                ("row", Kind::Open | Kind::Empty) if is_inside => {
                    row = number(tag.attribute("r"), next_row)?;
                    next_row = row.checked_add(1)?;
                    column = 0;
                    self.copy(tag.span.start);
                    self.missing_rows(row);
                    cells = self.wanted.remove(&row).unwrap_or_default();
                    if !cells.is_empty() && tag.kind == Kind::Empty {
                        let open = Tag { kind: Kind::Open, ..tag.clone() };
                        self.replace(&tag, &rewritten(&open, &[("spans", None)]));
                        self.missing_cells(row, &mut cells, u32::MAX);
                        self.out.push_str("</row>");
                    } else if !cells.is_empty() {
                        self.replace(&tag, &rewritten(&tag, &[("spans", None)]));
                    }
                }
                ("row", Kind::Close) if is_inside => {
                    self.copy(tag.span.start);
                    self.missing_cells(row, &mut cells, u32::MAX);
                }
                ("c", Kind::Open | Kind::Empty) if is_inside => {
                    let at = match tag.attribute("r") {
                        Some(reference) => column_of(reference)?,
                        None => column,
                    };
                    column = at + 1;
                    self.copy(tag.span.start);
                    self.missing_cells(row, &mut cells, at);
                    if let Some(severity) = cells.remove(&at) {
                        let own = tag.attribute("s").and_then(|style| style.parse().ok()).unwrap_or(0);
                        let style = self.styles.marked(own, severity).to_string();
                        self.replace(&tag, &rewritten(&tag, &[("s", Some(&style))]));
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn copy(&mut self, to: usize) {
        self.out.push_str(&self.xml[self.copied..to]);
        self.copied = to;
    }

    fn replace(&mut self, tag: &Tag<'a>, text: &str) {
        self.copy(tag.span.start);
        self.out.push_str(text);
        self.copied = tag.span.end;
    }

    /// Writes the marked rows above `row` that the sheet does not have.
    fn missing_rows(&mut self, row: u32) {
        while let Some(entry) = self.wanted.first_entry().filter(|entry| *entry.key() < row) {
            let (at, mut cells) = entry.remove_entry();
            self.out.push_str(&format!("<row r=\"{}\">", u64::from(at) + 1));
            self.missing_cells(at, &mut cells, u32::MAX);
            self.out.push_str("</row>");
        }
    }

    /// Writes the marked cells before `column` that the row does not have.
    fn missing_cells(&mut self, row: u32, cells: &mut BTreeMap<u32, Severity>, column: u32) {
        while let Some(entry) = cells.first_entry().filter(|entry| *entry.key() < column) {
            let (at, severity) = entry.remove_entry();
            let style = self.styles.marked(0, severity);
            self.out.push_str(&format!("<c r=\"{}\" s=\"{style}\"/>", position(row, at)));
        }
    }
}

fn number(reference: Option<&str>, next: u32) -> Option<u32> {
    match reference {
        Some(text) => text.trim().parse::<u32>().ok()?.checked_sub(1),
        None => Some(next),
    }
}

/// Returns the column of a reference such as `AB12`, from zero.
fn column_of(reference: &str) -> Option<u32> {
    let letters = reference.trim().trim_end_matches(|letter: char| letter.is_ascii_digit());
    if letters.is_empty() || letters.len() > 6 || !letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let column = letters.bytes().fold(0u32, |sum, byte| sum * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1);
    column.checked_sub(1)
}

/// Takes away that a sheet is the chosen one: the first sheet is.
pub(super) fn unselected(xml: &str) -> String {
    let Some(view) = tags(xml).find(|tag| tag.name == "sheetView" && tag.attribute("tabSelected").is_some()) else {
        return xml.to_owned();
    };
    let text = rewritten(&view, &[("tabSelected", None)]);
    format!("{}{text}{}", &xml[..view.span.start], &xml[view.span.end..])
}

/// Returns the relation of the sheet's drawing of comments, when it has one.
pub(super) fn drawing_id(xml: &str) -> Option<&str> {
    tags(xml).find(|tag| tag.name == "legacyDrawing").and_then(|tag| tag.local_attribute("id"))
}

/// Adds the reference to a drawing of comments where the format wants it.
pub(super) fn with_drawing(xml: &str, id: &str) -> Option<String> {
    let mut depth = 0usize;
    for tag in tags(xml) {
        let is_closing = tag.kind == Kind::Close;
        let is_place = if is_closing { depth == 1 } else { depth == 1 && tag.name != "worksheet" };
        if is_place && AFTER_DRAWING.contains(&tag.name) {
            let at = tag.span.start;
            let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            let text = format!("<legacyDrawing xmlns:r=\"{office}\" r:id=\"{id}\"/>");
            return Some(format!("{}{text}{}", &xml[..at], &xml[at..]));
        }
        match tag.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.checked_sub(1)?,
            Kind::Empty => {}
        }
    }
    None
}
