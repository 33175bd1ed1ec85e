//! Comments on cells: their words, and the boxes in which spreadsheet programs show them.

use super::xml::{Kind, escaped, tags, unescaped};
use super::{Marks, position};
use crate::i18n::{Direction, Language};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const AUTHOR: &str = "plan";

/// Returns the part of the comments of a sheet that had none.
pub(super) fn new_comments(marks: &Marks) -> String {
    let list: String = marks.iter().map(|(at, mark)| comment(*at, &mark.text, 0)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"{MAIN}\"><authors><author>{AUTHOR}</author></authors><commentList>{list}</commentList></comments>"
    )
}

/// Adds to the comments of a sheet; a cell that has one already keeps its words and gets ours below them. Returns
/// the part, and the cells that had no comment.
pub(super) fn more_comments(xml: &str, marks: &Marks) -> Option<(String, Marks)> {
    let mut out = String::new();
    let (mut copied, mut n_authors) = (0, 0);
    let mut left = marks.clone();
    let mut here = None;
    for tag in tags(xml) {
        let mut put = |at: usize, text: &str| {
            out.push_str(&xml[copied..at]);
            out.push_str(text);
            copied = at;
        };
        match (tag.name, tag.kind) {
            ("author", Kind::Open | Kind::Empty) => n_authors += 1,
            ("authors", Kind::Close) => put(tag.span.start, &format!("<author>{AUTHOR}</author>")),
            ("comment", Kind::Open) => {
                let reference = tag.attribute("ref").map(unescaped)?;
                let at = left.keys().find(|at| position(at.0, at.1) == reference).copied();
                here = at.and_then(|at| left.remove(&at));
            }
            ("text", Kind::Close) => {
                if let Some(mark) = here.take() {
                    put(tag.span.start, &format!("<r><t xml:space=\"preserve\">\n\n{}</t></r>", escaped(&mark.text)));
                }
            }
            ("commentList", Kind::Close) => {
                let list: String = left.iter().map(|(at, mark)| comment(*at, &mark.text, n_authors)).collect();
                put(tag.span.start, &list);
            }
            _ => {}
        }
    }
    let is_whole = out.contains(&format!("<author>{AUTHOR}</author>")) && copied > 0;
    out.push_str(&xml[copied..]);
    is_whole.then_some((out, left))
}

fn comment((row, column): (u32, u32), text: &str, author: usize) -> String {
    format!(
        "<comment ref=\"{}\" authorId=\"{author}\"><text><r><rPr><sz val=\"10\"/><rFont val=\"Calibri\"/></rPr><t xml:space=\"preserve\">{}</t></r></text></comment>",
        position(row, column),
        escaped(text)
    )
}

/// Returns the drawing of the boxes of a sheet that had none.
pub(super) fn new_drawing(marks: &Marks, language: Language) -> String {
    format!(
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">{KIND}{}</xml>",
        boxes(marks, language)
    )
}

/// Adds boxes to the drawing of a sheet.
pub(super) fn more_drawing(xml: &str, marks: &Marks, language: Language) -> Option<String> {
    let end = xml.rfind("</xml>")?;
    let kind = if xml.contains("id=\"plan_t202\"") { "" } else { KIND };
    Some(format!("{}{kind}{}{}", &xml[..end], boxes(marks, language), &xml[end..]))
}

const KIND: &str = "<v:shapetype id=\"plan_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

fn boxes(marks: &Marks, language: Language) -> String {
    let side = match language.direction() {
        Direction::Rtl => "<x:TextHAlign>Right</x:TextHAlign>",
        Direction::Ltr => "",
    };
    let list = (1..).zip(marks).map(|(n, ((row, column), mark))| {
        // A box is two columns beside its cell, as high as its words need.
        let n_lines = mark.text.lines().map(|line| 1 + line.chars().count() / 42).sum::<usize>();
        let last = u64::from(*row) + n_lines as u64 + 2;
        let (left, right) = (u64::from(*column) + 1, u64::from(*column) + 5);
        format!(
            "<v:shape id=\"plan_s{n}\" type=\"#plan_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:start\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 15, {row}, 2, {right}, 15, {last}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>{side}<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
        )
    });
    list.collect()
}
