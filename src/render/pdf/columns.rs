//! How wide the columns of a table are, and whether the table needs a page turned on its side.
//!
//! Typst's own automatic columns look at one cell at a time and break a page's tables into many tall rows; here the
//! whole column counts. Widths are estimates from the letters, a little more than less.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::chart::text_width;
use crate::document::{Block, Chapter, ColumnKind, Row, RowKind, Table};
use crate::i18n::{Direction, Language};

/// Width of the text on an upright page and on a turned one, in points.
const UPRIGHT: f64 = 481.9;
const TURNED: f64 = 728.5;
/// Space on both sides of a cell's words, and what the estimate may lack.
const INSET: f64 = 1.4;
/// Cells that short are not broken.
const SHORT: f64 = 6.5;
/// Bold letters are wider than others by so much.
const BOLD: f64 = 1.09;
/// Lines end before the room does: so much more is needed for words that are not broken.
const SLACK: f64 = 1.06;
/// Some letters are wider than their estimate by so much.
const SURE: f64 = 1.2;
/// A table that wants a turned page stands upright when its rows have no more lines than this in the middle.
const MOST_LINES: f64 = 3.1;

/// A table of up to so many lines, counting half a line between rows, is kept on one page; a longer one goes on over
/// the page's foot under its repeated head, so that no page stays half empty before it.
const WHOLE: f64 = 20.0;

/// How a table is laid out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Layout {
    /// Whether it lies on a page turned on its side.
    is_turned: bool,
    /// Whether its letters are the smaller ones.
    is_small: bool,
    /// Whether it is short enough to be kept on one page.
    is_whole: bool,
    /// Whether the words of its head may be parted: it has more columns than its longest words leave room for.
    is_tight: bool,
    /// Whether it is the sheet of a project or partner: names beside their values.
    is_sheet: bool,
    /// Width of each column as a share against the others.
    widths: Vec<f64>,
    /// Whether each row is sure to have one line; empty when nothing is sure, as in letters that are not known here.
    is_line: Vec<bool>,
}

/// What is known of a column, in widths of its letters' size.
#[derive(Debug, Clone, Copy)]
struct Need {
    /// Its longest word: any less breaks it.
    least: f64,
    /// Its longest cell: any more is empty.
    most: f64,
    /// How fast its rows grow when it is narrow: the sum of the squares of its cells.
    weight: f64,
}

/// Returns the layout of every table by its id.
///
/// The typesetter lays out each row three times to find its height, unless the theme tells it: rows of one line are
/// marked when the letters are those that the widths here are meant for.
pub(super) fn layouts(chapters: &[Chapter], language: Language, are_letters_known: bool) -> BTreeMap<&str, Layout> {
    let mut found = BTreeMap::new();
    for chapter in chapters {
        blocks(&chapter.blocks, language, &mut found);
    }
    if !are_letters_known {
        found.values_mut().for_each(|layout| layout.is_line.clear());
    }
    found
}

fn blocks<'a>(tree: &'a [Block], language: Language, found: &mut BTreeMap<&'a str, Layout>) {
    turn_together(tree, language, found);
    for block in tree {
        match block {
            Block::Table(table) => {
                found.entry(&table.id).or_insert_with(|| layout(table, language));
            }
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, language, found)),
            Block::Quote { blocks: inner } | Block::Callout { blocks: inner, .. } => blocks(inner, language, found),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Chart(_) => {}
        }
    }
}

/// Wide tables that follow one another all lie on turned pages as soon as one of them has to: between two turned pages
/// an upright one with a single table would stand nearly empty.
fn turn_together<'a>(tree: &'a [Block], language: Language, found: &mut BTreeMap<&'a str, Layout>) {
    fn wide(block: &Block) -> Option<&Table> {
        match block {
            Block::Table(table) if table.is_wide => Some(table),
            _ => None,
        }
    }
    for run in tree.split(|block| wide(block).is_none()).filter(|run| run.len() > 1) {
        let tables: Vec<&'a Table> = run.iter().filter_map(wide).collect();
        if tables.iter().any(|table| layout(table, language).is_turned) {
            found.extend(tables.iter().map(|table| (table.id.as_str(), turned(table, language))));
        }
    }
}

fn layout(table: &Table, language: Language) -> Layout {
    let [large, small] = sizes(language);
    let needs = needs(table);
    let least: f64 = needs.iter().map(|need| need.least).sum();
    let is_sheet = table.is_sheet();
    let upright = |is_small: bool| {
        let room = UPRIGHT / if is_small { small } else { large };
        let is_tight = least > room;
        let widths = balanced(table, &needs, widths(&needs, room));
        let (is_whole, is_line) = (height(table, &widths) <= WHOLE, are_lines(table, &widths, room));
        Layout { is_turned: false, is_small, is_whole, is_tight, is_sheet, widths, is_line }
    };
    if !table.is_wide {
        return upright(least > UPRIGHT / large);
    }
    let standing = upright(true);
    let n_rows = table.rows.len().max(1) as f64;
    if least <= UPRIGHT / small && n_lines(table, &standing.widths) / n_rows <= MOST_LINES {
        return standing;
    }
    turned(table, language)
}

/// The layout of a table on a page turned on its side.
fn turned(table: &Table, language: Language) -> Layout {
    let [_, small] = sizes(language);
    let needs = needs(table);
    let room = TURNED / small;
    let is_tight = needs.iter().map(|need| need.least).sum::<f64>() > room;
    let widths = balanced(table, &needs, widths(&needs, room));
    let (is_whole, is_line) = (height(table, &widths) <= WHOLE, are_lines(table, &widths, room));
    Layout { is_turned: true, is_small: true, is_whole, is_tight, is_sheet: table.is_sheet(), widths, is_line }
}

/// Returns whether each row is sure to have one line: its cells fill no column by far, and none goes on below.
fn are_lines(table: &Table, widths: &[f64], room: f64) -> Vec<bool> {
    let scale = room / widths.iter().sum::<f64>();
    let mut n_covered = 0;
    let mut is_line = |row: &Row| {
        let n_rows = row.cells.iter().map(|cell| cell.n_rows).max().unwrap_or(1);
        n_covered = n_rows.max(n_covered);
        let is_alone = n_covered <= 1;
        n_covered = n_covered.saturating_sub(1);
        let mut cells = row.cells.iter().zip(widths);
        is_alone && row.kind != RowKind::Group && cells.all(|(cell, width)| is_short(&cell.text, width * scale - INSET))
    };
    table.rows.iter().map(&mut is_line).collect()
}

/// Whether a text is sure to stand on one line of this width, in widths of its letters' size.
fn is_short(text: &str, room: f64) -> bool {
    let is_usual = |it: char| it.is_alphanumeric() || " \u{A0}\u{202F}.,:;()[]/-–+%'’«»·°".contains(it);
    text.chars().all(is_usual) && text_width(text, BOLD) * SURE <= room
}

/// The sizes of the theme's tables, large and small.
fn sizes(language: Language) -> [f64; 2] {
    match language.direction() {
        Direction::Rtl => [8.8, 8.2],
        Direction::Ltr => [8.2, 7.6],
    }
}

fn needs(table: &Table) -> Vec<Need> {
    (0..table.columns.len()).map(|index| need(table, index)).collect()
}

/// Lines of a table, counting half a line between rows.
fn height(table: &Table, widths: &[f64]) -> f64 {
    n_lines(table, widths) + table.rows.len() as f64 * 0.5
}

fn need(table: &Table, index: usize) -> Need {
    let column = &table.columns[index];
    let header = text_width(&column.header, BOLD);
    let mut need = Need { least: longest_word(&column.header) * BOLD, most: 0.0, weight: header.powi(2) };
    for row in table.rows.iter().filter(|row| row.kind != RowKind::Group) {
        let Some(cell) = row.cells.get(index).filter(|cell| cell.n_rows > 0) else { continue };
        let bold = if matches!(row.kind, RowKind::Total | RowKind::Subtotal) { BOLD } else { 1.0 };
        let whole = text_width(&cell.text, bold);
        let word = if column.kind == ColumnKind::Number { whole } else { longest_word(&cell.text) * bold };
        need.least = need.least.max(word);
        need.most = need.most.max(whole);
        need.weight += whole.powi(2);
    }
    // A few short words stay on a line; those of the head may stand below one another.
    need.least = need.least.max(need.most.min(SHORT));
    Need { least: need.least + INSET, most: need.most.max(need.least).max(header) + INSET, weight: need.weight }
}

fn longest_word(text: &str) -> f64 {
    text.split([' ', '-', '/']).map(|word| text_width(word, 1.0)).fold(0.0, f64::max)
}

/// Returns widths that fill the room and make the rows as low as they can be.
///
/// # Formula
/// The rows' heights, `Σ weight / width²`, are least for widths in proportion to the cube roots of the weights; each
/// width is kept between the longest word and the longest cell of its column.
fn widths(needs: &[Need], room: f64) -> Vec<f64> {
    let most: f64 = needs.iter().map(|need| need.most).sum();
    if most <= room {
        // Nothing breaks: what is left is shared, so that the columns stand evenly apart.
        let spare = (room - most) / needs.len().max(1) as f64;
        return needs.iter().map(|need| need.most + spare).collect();
    }
    let least: f64 = needs.iter().map(|need| need.least).sum();
    if least >= room {
        return needs.iter().map(|need| need.least * room / least).collect();
    }
    let at = |scale: f64| -> Vec<f64> {
        needs.iter().map(|need| (need.weight.cbrt() * scale).clamp(need.least, need.most)).collect()
    };
    // The sum grows with the scale, from all the least to all the most: halving finds where it fills the room.
    let (mut low, mut high) = (0.0, room);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if at(middle).iter().sum::<f64>() < room { low = middle } else { high = middle }
    }
    at(low)
}

/// Returns the widths after room went from column to column for as long as the rows become lower by it.
///
/// The highest cell alone decides the height of its row, which no formula over whole columns sees.
fn balanced(table: &Table, needs: &[Need], mut widths: Vec<f64>) -> Vec<f64> {
    let rows: Vec<Vec<f64>> = table
        .rows
        .iter()
        .filter(|row| row.kind != RowKind::Group)
        .map(|row| {
            row.cells.iter().map(|cell| if cell.n_rows == 1 { text_width(&cell.text, 1.0) } else { 0.0 }).collect()
        })
        .collect();
    // Whole lines count; the parts of lines show the way where no single step saves a whole one.
    let height = |widths: &[f64]| -> f64 {
        let row = |cells: &Vec<f64>| {
            let lines = cells.iter().zip(widths).map(|(cell, width)| cell * SLACK / (width - INSET).max(1.0));
            let (whole, parts) = lines.fold((1f64, 0.0), |(whole, parts), it| (whole.max(it.ceil()), parts + it * it));
            whole + parts * 0.05
        };
        rows.iter().map(row).sum()
    };
    let mut least = height(&widths);
    for step in [3.0, 1.5, 0.75] {
        loop {
            let mut best = None;
            for (from, to) in (0..widths.len()).flat_map(|from| (0..widths.len()).map(move |to| (from, to))) {
                if from == to || widths[from] - step < needs[from].least || widths[to] + step > needs[to].most + step {
                    continue;
                }
                let mut tried = widths.clone();
                tried[from] -= step;
                tried[to] += step;
                let lines = height(&tried);
                if lines < least - 1e-9 {
                    least = lines;
                    best = Some(tried);
                }
            }
            match best {
                Some(better) => widths = better,
                None => break,
            }
        }
    }
    widths
}

/// Returns about how many lines all the rows have together.
fn n_lines(table: &Table, widths: &[f64]) -> f64 {
    let lines = |text: &str, width: f64| (text_width(text, 1.0) / (width - INSET).max(1.0)).ceil().max(1.0);
    let row = |row: &Row| {
        if row.kind == RowKind::Group {
            return 1.0;
        }
        let shown = row.cells.iter().zip(widths).filter(|(cell, _)| cell.n_rows > 0);
        shown.map(|(cell, width)| lines(&cell.text, *width) / cell.n_rows as f64).fold(1.0, f64::max)
    };
    table.rows.iter().map(row).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Cell, Column};

    fn table(columns: &[ColumnKind], rows: &[&[&str]], is_wide: bool) -> Table {
        let cell = |text: &&str| Cell::new(*text, None);
        let column = |kind: &ColumnKind| Column { header: "En-tête".to_owned(), kind: *kind, width: 1 };
        Table {
            id: "only".to_owned(),
            number: 1,
            caption: String::new(),
            columns: columns.iter().map(column).collect(),
            rows: rows.iter().map(|row| Row { kind: RowKind::Body, cells: row.iter().map(cell).collect() }).collect(),
            note: None,
            source: None,
            is_wide,
        }
    }

    #[test]
    fn a_number_or_a_word_is_never_broken_while_there_is_room() {
        use ColumnKind::{Number, Text};
        let long = "Mots assez courts pour tenir, répétés bien des fois. ".repeat(12);
        let table =
            table(&[Text, Number, Text], &[&[&long, "55\u{A0}380\u{A0}000", "anticonstitutionnellement"]], false);
        let widths = layout(&table, Language::Fr).widths;
        assert!(widths[1] >= text_width("55\u{A0}380\u{A0}000", 1.0) + INSET, "{widths:?}");
        assert!(widths[2] >= text_width("anticonstitutionnellement", 1.0) + INSET, "{widths:?}");
        assert!((widths.iter().sum::<f64>() - UPRIGHT / 8.2).abs() < 0.1, "{widths:?}");
    }

    #[test]
    fn a_column_of_long_cells_gets_the_room() {
        use ColumnKind::Text;
        let long = "ce que le projet attend avant de commencer ".repeat(8);
        let widths =
            layout(&table(&[Text, Text], &[&["un projet de quelques mots", &long]], false), Language::Fr).widths;
        assert!(widths[1] > widths[0] * 2.0, "{widths:?}");
    }

    #[test]
    fn a_long_head_takes_no_room_from_the_cells() {
        use ColumnKind::{Number, Text};
        let row: &[&str] =
            &["Aide aux personnes handicapées – Panier de Ramadan", "33", "35", "5", "6", "7", "8", "complémentarité"];
        let kinds = [Text, Number, Number, Number, Number, Number, Number, Text];
        let mut table = table(&kinds, &[row; 7], false);
        for column in &mut table.columns[1..7] {
            column.header = "Ménages servis dans les deux".to_owned();
        }
        let found = layout(&table, Language::Fr);
        assert!(!found.is_tight && found.widths[0] > found.widths[1] * 1.8, "{found:?}");
    }

    #[test]
    fn the_words_of_a_head_are_parted_only_where_they_find_no_room() {
        use ColumnKind::{Number, Text};
        let of = |n: usize| {
            let kinds: Vec<ColumnKind> = std::iter::once(Text).chain(std::iter::repeat_n(Number, n)).collect();
            let row: Vec<&str> = std::iter::once("Zinat").chain(std::iter::repeat_n("0", n)).collect();
            let mut table = table(&kinds, &[&row], false);
            table.columns.iter_mut().for_each(|column| column.header = "Électricité : manque".to_owned());
            layout(&table, Language::Fr)
        };
        assert!(!of(6).is_tight && of(12).is_tight);
    }

    #[test]
    fn only_a_table_that_does_not_fit_is_turned() {
        use ColumnKind::{Number, Text};
        let amounts = ["Un projet", "4\u{A0}200\u{A0}000", "4\u{A0}200\u{A0}000", "4\u{A0}200\u{A0}000"];
        let kinds = [Text, Number, Number, Number];
        assert!(!layout(&table(&kinds, &[&amounts], true), Language::Fr).is_turned);
        let many: Vec<&str> = std::iter::once("Un projet").chain(std::iter::repeat_n(amounts[1], 12)).collect();
        let kinds: Vec<ColumnKind> = std::iter::once(Text).chain(std::iter::repeat_n(Number, 12)).collect();
        assert!(layout(&table(&kinds, &[&many], true), Language::Fr).is_turned);
        assert!(!layout(&table(&kinds, &[&many], false), Language::Fr).is_turned);
    }
}
