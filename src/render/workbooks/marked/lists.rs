//! The sheet of lists of a starter workbook, brought up to date in its marked copy.
//!
//! Its drop-downs offer the ids of sheets of other workbooks; the copy holds those that were read today.

use std::collections::BTreeMap;

use super::position;
use super::xml::{Kind, escaped, tags};
use crate::i18n::{Language, fold, pick};
use crate::intake::grid::{Grid, Value};
use crate::intake::schema;
use crate::model::{Plan, Text};

/// The ids that the plan has, each with its name, by the key of their sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids(BTreeMap<&'static str, Vec<(String, String)>>);

impl Ids {
    /// Returns no ids.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Returns the ids of a plan, with the names of a language.
    #[must_use]
    pub fn of(plan: &Plan, language: Language) -> Self {
        let named = |id: String, name: &Text| (id, pick(language, name).to_owned());
        let list = [
            ("zones", plan.zones.iter().map(|it| named(it.id.to_string(), &it.name)).collect()),
            ("localities", plan.localities.iter().map(|it| named(it.id.to_string(), &it.name)).collect()),
            ("workshops", plan.workshops.iter().map(|it| (it.id.to_string(), String::new())).collect()),
            ("needs", plan.needs.iter().map(|it| named(it.id.to_string(), &it.title)).collect()),
            ("clusters", plan.clusters.iter().map(|it| named(it.id.to_string(), &it.title)).collect()),
            ("objectives", plan.objectives.iter().map(|it| named(it.id.to_string(), &it.title)).collect()),
            ("projects", plan.projects.iter().map(|it| named(it.id.to_string(), &it.title)).collect()),
        ];
        Self(list.into_iter().collect())
    }
}

/// Returns whether a sheet is that of lists, in any language.
pub(super) fn is_lists(name: &str) -> bool {
    let folded = fold(name);
    Language::ALL.into_iter().any(|language| fold(&schema::sheet_label(language, "lists")) == folded)
}

/// Returns the sheet of lists with the ids of today; nothing when it has no column for them.
pub(super) fn refreshed(xml: &str, grid: &Grid, ids: &Ids) -> Option<String> {
    let columns = columns(grid, ids);
    if columns.is_empty() {
        return None;
    }
    let head = tags(xml).find(|tag| tag.name == "sheetData" && tag.kind == Kind::Open)?.span.end;
    let first = tags(&xml[head..]).find(|tag| tag.name == "row" && tag.kind == Kind::Close)?.span.end + head;
    let end = tags(xml).find(|tag| tag.name == "sheetData" && tag.kind == Kind::Close)?.span.start;
    let styles = styles(xml);
    let mut rows: BTreeMap<u32, BTreeMap<u32, &str>> = BTreeMap::new();
    for ((row, column), value) in grid.cells().filter(|((row, column), _)| *row > 0 && !columns.contains_key(column)) {
        if let Value::Text(text) = value {
            rows.entry(row).or_default().insert(column, text);
        }
    }
    for (column, items) in &columns {
        for (row, item) in (1u32..).zip(items).filter(|(_, item)| !item.is_empty()) {
            rows.entry(row).or_default().insert(*column, item);
        }
    }
    let mut out = xml[..first].to_owned();
    for (row, cells) in rows {
        out.push_str(&format!("<row r=\"{}\">", u64::from(row) + 1));
        for (column, text) in cells {
            let style = styles.get(&column).map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
            let text = escaped(text);
            let at = position(row, column);
            out.push_str(&format!(
                "<c r=\"{at}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            ));
        }
        out.push_str("</row>");
    }
    out.push_str(&xml[end..]);
    Some(out)
}

/// The columns of ids, and of names beside them, with what they offer today.
fn columns<'a>(grid: &Grid, ids: &'a Ids) -> BTreeMap<u32, Vec<&'a str>> {
    let mut columns = BTreeMap::new();
    let mut before: Option<(&str, u32)> = None;
    for (column, value) in grid.row(0) {
        let spec = match value {
            Value::Text(label) => schema::named(label),
            _ => None,
        };
        let Some((key, list)) = spec.and_then(|spec| Some((spec.key, ids.0.get(spec.key)?))) else { continue };
        // The second column of a sheet holds the names.
        let is_names = before == Some((key, column.wrapping_sub(1)));
        let items = list.iter().map(|(id, name)| if is_names { name.as_str() } else { id.as_str() });
        columns.insert(column, items.collect());
        before = Some((key, column));
    }
    columns
}

/// The formats of whole columns.
fn styles(xml: &str) -> BTreeMap<u32, u32> {
    let mut styles = BTreeMap::new();
    for tag in tags(xml).filter(|tag| tag.name == "col") {
        let number = |name: &str| tag.attribute(name).and_then(|text| text.parse::<u32>().ok());
        if let (Some(first), Some(last), Some(style)) = (number("min"), number("max"), number("style")) {
            styles.extend((first..=last.min(first + 64)).map(|column| (column - 1, style)));
        }
    }
    styles
}
