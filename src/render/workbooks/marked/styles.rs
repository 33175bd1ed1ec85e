//! The formats of a workbook, with a filled copy of each that a marked cell has.

use std::collections::BTreeMap;

use super::colour;
use super::xml::{Kind, rewritten, tags};
use crate::diagnostics::Severity;

/// The formats of a workbook, being added to.
pub(super) struct Styles {
    xml: String,
    /// The formats of cells, each as its XML.
    formats: Vec<String>,
    n_own: usize,
    /// Indices of the fills of the three severities.
    fills: [usize; 3],
    made: BTreeMap<(usize, Severity), usize>,
    /// Formats of the first sheet: wrapped, heading, link, and wrapped with each fill.
    pub sheet: SummaryStyles,
}

/// Formats of the first sheet.
#[derive(Debug, Clone, Copy)]
pub(super) struct SummaryStyles {
    pub wrapped: usize,
    pub heading: usize,
    pub link: usize,
    pub severities: [usize; 3],
}

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];
const ALIGNED: &str = "<alignment vertical=\"top\" wrapText=\"1\" readingOrder=\"0\"/></xf>";

impl Styles {
    /// Reads the part of the formats; nothing when it is written in an unusual way.
    pub fn read(xml: &str) -> Option<Self> {
        let (mut xml, fonts) = with_more(
            xml,
            "fonts",
            "font",
            &[
                "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/></font>".to_owned(),
                "<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/></font>".to_owned(),
            ],
        )?;
        let fill = |rgb: &str| {
            format!(
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{rgb}\"/><bgColor indexed=\"64\"/></patternFill></fill>"
            )
        };
        let mut new = SEVERITIES.map(|severity| fill(colour(severity))).to_vec();
        new.push(fill("1F5C4D"));
        let fills;
        (xml, fills) = with_more(&xml, "fills", "fill", &new)?;
        let formats = elements(&xml, "cellXfs", "xf")?;
        let n_own = formats.len();
        let mut styles = Self {
            xml,
            formats,
            n_own,
            fills: [fills, fills + 1, fills + 2],
            made: BTreeMap::new(),
            sheet: SummaryStyles { wrapped: 0, heading: 0, link: 0, severities: [0; 3] },
        };
        let format = |font: usize, fill: usize| {
            format!(
                "<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">{ALIGNED}"
            )
        };
        styles.sheet = SummaryStyles {
            wrapped: styles.add(format(0, 0)),
            heading: styles.add(format(fonts, fills + 3)),
            link: styles.add(format(fonts + 1, 0)),
            severities: [0, 1, 2].map(|at| styles.add(format(0, fills + at))),
        };
        Some(styles)
    }

    fn add(&mut self, format: String) -> usize {
        self.formats.push(format);
        self.formats.len() - 1
    }

    /// Returns the index of a format with the fill of a severity.
    pub fn marked(&mut self, format: usize, severity: Severity) -> usize {
        let format = if format < self.n_own { format } else { 0 };
        if let Some(made) = self.made.get(&(format, severity)) {
            return *made;
        }
        let fill = self.fills[SEVERITIES.iter().position(|it| *it == severity).unwrap_or(0)].to_string();
        let own = self.formats.get(format).cloned().unwrap_or_else(|| "<xf/>".to_owned());
        let head = tags(&own)
            .next()
            .map(|tag| (tag.span.end, rewritten(&tag, &[("fillId", Some(&fill)), ("applyFill", Some("1"))])));
        let marked = head.map(|(end, head)| format!("{head}{}", &own[end..])).unwrap_or(own);
        let made = self.add(marked);
        self.made.insert((format, severity), made);
        made
    }

    /// Returns the part with everything that was added.
    pub fn written(self) -> Option<String> {
        with_more(&self.xml, "cellXfs", "xf", &self.formats[self.n_own..]).map(|(xml, _)| xml)
    }
}

/// Returns the elements of a list as their XML.
fn elements(xml: &str, list: &str, element: &str) -> Option<Vec<String>> {
    let mut inside = false;
    let mut begun = None;
    let mut found = Vec::new();
    for tag in tags(xml) {
        match (tag.name, tag.kind) {
            (name, Kind::Open) if name == list => inside = true,
            (name, Kind::Close) if name == list => return Some(found),
            (name, Kind::Empty) if inside && name == element => found.push(xml[tag.span].to_owned()),
            (name, Kind::Open) if inside && name == element => begun = Some(tag.span.start),
            (name, Kind::Close) if inside && name == element => found.push(xml[begun.take()?..tag.span.end].to_owned()),
            _ => {}
        }
    }
    None
}

/// Adds elements to the end of a list; returns the part and the index of the first of them.
fn with_more(xml: &str, list: &str, element: &str, more: &[String]) -> Option<(String, usize)> {
    let n = elements(xml, list, element)?.len();
    let head = tags(xml).find(|tag| tag.name == list && tag.kind == Kind::Open)?;
    let end = tags(xml).find(|tag| tag.name == list && tag.kind == Kind::Close)?.span.start;
    let count = (n + more.len()).to_string();
    let head_text = rewritten(&head, &[("count", Some(&count))]);
    let body = &xml[head.span.end..end];
    Some((format!("{}{head_text}{body}{}{}", &xml[..head.span.start], more.concat(), &xml[end..]), n))
}
