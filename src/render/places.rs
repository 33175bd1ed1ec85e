//! The lines of a source note folded, as every writer of the annex shows them.
//!
//! A sum over forty cells is one line with their ranges, `localities!H2:H14`, and not forty.

use crate::document::SourceLine;

/// Returns the lines with those side by side that differ only in their cell or last part joined into one.
pub(super) fn folded(lines: &[SourceLine]) -> Vec<SourceLine> {
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
    line.depth == other.depth && stem.contains('!') && self::stem(&other.text) == stem
}

/// Returns a place up to its cell, or up to the last part of its name.
fn stem(place: &str) -> &str {
    place.rfind(['!', '/']).map_or("", |end| &place[..=end])
}

/// Returns cells as ranges by column, or names in their order, each once.
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
    let mut columns: Vec<(&str, Vec<u32>)> = Vec::new();
    for (column, row) in cells {
        match columns.iter_mut().find(|(known, _)| *known == column) {
            Some((_, rows)) => rows.push(row),
            None => columns.push((column, vec![row])),
        }
    }
    let mut ranges = Vec::new();
    for (column, mut rows) in columns {
        rows.sort_unstable();
        rows.dedup();
        for run in rows.chunk_by(|row, next| row + 1 == *next) {
            ranges.push(match run {
                [first, .., last] => format!("{column}{first}:{column}{last}"),
                _ => format!("{column}{}", run[0]),
            });
        }
    }
    ranges.join(", ")
}

/// Returns the column and the row of a cell such as `AB12`.
fn cell(text: &str) -> Option<(&str, u32)> {
    let split = text.find(|letter: char| !letter.is_ascii_uppercase()).filter(|split| (1..=3).contains(split))?;
    Some((&text[..split], text[split..].parse().ok()?))
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
    }

    #[test]
    fn columns_of_one_census_table_share_a_line() {
        check(&[(1, "RGPH!people!01/age_0_4"), (1, "RGPH!people!01/age_5_9")], &["RGPH!people!01/age_0_4, age_5_9"]);
    }

    #[test]
    fn formulas_other_sheets_and_other_depths_stay_apart() {
        let lines = [(0, "a / b"), (0, "c / d"), (0, "m.xlsx!S!A1"), (1, "m.xlsx!S!A2"), (1, "m.xlsx!T!A3")];
        check(&lines, &lines.map(|line| line.1));
    }
}
