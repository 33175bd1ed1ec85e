use super::{excerpt, folded};
use crate::diagnostics::{Code, Diagnostic};
use crate::intake::grid::{Grid, Value};

fn grid(rows: &[&[&str]]) -> Grid {
    let mut cells = Vec::new();
    for (row, texts) in (0u32..).zip(rows) {
        for (column, text) in (0u32..).zip(*texts).filter(|(_, text)| !text.is_empty()) {
            cells.push(((row, column), Value::Text((*text).to_owned())));
        }
    }
    Grid::new("data/a.xlsx".into(), "Douars".into(), cells)
}

#[test]
fn the_cell_stands_in_brackets_among_its_neighbours() {
    let grid = grid(&[
        &["id", "name", "people"],
        &["D1", "Amtil", "120"],
        &["D2", "Ratba", "env. 230"],
        &["D3", "Zaouia", "90"],
    ]);
    insta::assert_snapshot!(excerpt(&grid, 2, 2).lines.join("\n"), @r"
        | A  | B      | C
      2 | D1 | Amtil  | 120
    > 3 | D2 | Ratba  | [env. 230]
      4 | D3 | Zaouia | 90
    ");
}

#[test]
fn an_arabic_cell_is_isolated_and_keeps_its_column() {
    let grid = grid(&[&["D1", "الزاوية", "120"], &["D2", "أمتيل", "حوالي"]]);
    let lines = excerpt(&grid, 1, 2).lines;
    assert_eq!(lines[1], "  1 | D1 | \u{2068}الزاوية\u{2069} | 120");
    assert_eq!(lines[2], "> 2 | D2 | \u{2068}أمتيل\u{2069}   | [\u{2068}حوالي\u{2069}]");
}

#[test]
fn a_cell_cannot_command_the_terminal() {
    let grid = grid(&[&["a\u{1b}[2Jb\u{202e}c"]]);
    assert!(excerpt(&grid, 0, 0).lines.iter().all(|line| !line.contains(['\u{1b}', '\u{202e}'])));
}

#[test]
fn the_last_cell_of_the_largest_sheet_has_an_excerpt() {
    assert_eq!(excerpt(&grid(&[]), u32::MAX, u32::MAX).lines.len(), 2);
}

#[test]
fn what_repeats_in_a_column_is_named_by_its_ranges() {
    let grid = grid(&[]);
    let at = |row| Diagnostic::new(Code::NotANumber).at_cell(&grid.cell(row, 3)).with("value", format!("env. {row}"));
    let findings: Vec<Diagnostic> = (10..50).chain([60, 62]).map(at).collect();
    let groups = folded(&findings.iter().collect::<Vec<_>>()).into_iter().map(|it| (it.others.len(), it.ranges()));
    assert_eq!(groups.collect::<Vec<_>>(), [(39, "D14:D50, D61, D63".to_owned())]);
}
