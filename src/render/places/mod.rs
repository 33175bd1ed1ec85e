//! The annex of sources as every writer shows it: the lines of a note folded, and the notes gathered under what they share.
//!
//! A sum over forty cells is one line with their ranges, `localities!H2:H14`, and not forty; a formula that forty
//! localities share stands once over their forty notes.

mod groups;

pub(super) use groups::{Entry, Group, Line, groups};

use crate::document::SourceLine;
use crate::source::column_letters;

/// Returns the lines with those side by side that differ only in their cell or last part joined into one.
fn folded(lines: &[SourceLine]) -> Vec<SourceLine> {
    let mut found: Vec<SourceLine> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        let n = lines[at..].iter().take_while(|other| is_beside(line, other)).count().max(1);
        if n == 1 {
            found.push(line.clone());
        } else {
            let stem = stem(&line.text);
            let ends: Vec<&str> = lines[at..at + n].iter().map(|other| &other.text[stem.len()..]).collect();
            found.push(SourceLine { depth: line.depth, text: format!("{stem}{}", joined(&ends)) });
        }
        at += n;
    }
    found
}

/// Returns whether the other line names a place of the same sheet or census table.
fn is_beside(line: &SourceLine, other: &SourceLine) -> bool {
    let stem = stem(&line.text);
    line.depth == other.depth && !stem.is_empty() && self::stem(&other.text) == stem
}

/// Returns a place up to its cell, or up to the last part of its name; nothing of a formula.
fn stem(place: &str) -> &str {
    if !place.replace("!=", "").contains('!') {
        return "";
    }
    place.rfind(['!', '/']).map_or("", |end| &place[..=end])
}

/// Returns cells as ranges by column or by row, whichever are fewer, or names in their order, each once.
fn joined(ends: &[&str]) -> String {
    let Some(cells) = ends.iter().map(|end| cell(end)).collect::<Option<Vec<_>>>() else {
        let mut names: Vec<&str> = Vec::new();
        for end in ends {
            if !names.contains(end) {
                names.push(end);
            }
        }
        return names.join(", ");
    };
    let down =
        ranges(cells.iter().map(|cell| (cell.0, cell.1)), |column, row| format!("{}{row}", column_letters(column)));
    let across =
        ranges(cells.iter().map(|cell| (cell.1, cell.0)), |row, column| format!("{}{row}", column_letters(column)));
    if across.len() < down.len() { across.join(", ") } else { down.join(", ") }
}

/// Returns the cells as ranges along their lines, the lines in the order in which they come.
fn ranges(cells: impl Iterator<Item = (u32, u32)>, write: impl Fn(u32, u32) -> String) -> Vec<String> {
    let mut lines: Vec<(u32, Vec<u32>)> = Vec::new();
    for (line, place) in cells {
        match lines.iter_mut().find(|(known, _)| *known == line) {
            Some((_, places)) => places.push(place),
            None => lines.push((line, vec![place])),
        }
    }
    let mut ranges = Vec::new();
    for (line, mut places) in lines {
        places.sort_unstable();
        places.dedup();
        for run in places.chunk_by(|place, next| place + 1 == *next) {
            ranges.push(match run {
                [first, .., last] => format!("{}:{}", write(line, *first), write(line, *last)),
                _ => write(line, run[0]),
            });
        }
    }
    ranges
}

/// Returns the column, from zero, and the row, from one, of a cell such as `AB12`.
fn cell(text: &str) -> Option<(u32, u32)> {
    let split = text.find(|letter: char| !letter.is_ascii_uppercase()).filter(|split| (1..=3).contains(split))?;
    let column = text[..split].bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1) - 1;
    Some((column, text[split..].parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &[(usize, &str)], expected: &[&str]) {
        let lines: Vec<SourceLine> =
            lines.iter().map(|(depth, text)| SourceLine { depth: *depth, text: (*text).to_owned() }).collect();
        let texts: Vec<String> = folded(&lines).into_iter().map(|line| line.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn cells_of_one_sheet_become_ranges() {
        check(
            &[(0, "a + b"), (1, "m.xlsx!الدواوير!N2"), (1, "m.xlsx!الدواوير!H2"), (1, "m.xlsx!الدواوير!N3")],
            &["a + b", "m.xlsx!الدواوير!N2:N3, H2"],
        );
        check(&[(0, "m.xlsx!S!A1"), (0, "m.xlsx!S!A3"), (0, "m.xlsx!S!A3")], &["m.xlsx!S!A1, A3"]);
        check(&[(0, "m.xlsx!S!AA4"), (0, "m.xlsx!S!Y4"), (0, "m.xlsx!S!Z4")], &["m.xlsx!S!Y4:AA4"]);
    }

    #[test]
    fn columns_of_one_census_table_share_a_line() {
        check(&[(1, "RGPH!people!01/age_0_4"), (1, "RGPH!people!01/age_5_9")], &["RGPH!people!01/age_0_4, age_5_9"]);
    }

    #[test]
    fn formulas_other_sheets_and_other_depths_stay_apart() {
        let lines = [(0, "a / b"), (0, "c / d"), (0, "m.xlsx!S!A1"), (1, "m.xlsx!S!A2"), (1, "m.xlsx!T!A3")];
        check(&lines, &lines.map(|line| line.1));
        let lines = [(0, "count(state != closed / all)"), (0, "count(state != closed / none)")];
        check(&lines, &lines.map(|line| line.1));
    }
}
