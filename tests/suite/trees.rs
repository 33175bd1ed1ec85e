//! The document has the same shape in the three languages.

use std::collections::BTreeMap;

use plan::document::{self, Block, Edition, Table, Variant};
use plan::files::read_workspace;
use plan::i18n::Language;
use plan::pipeline::{self, Analysis};

use crate::workspace::Workspace;

fn analysis(workspace: &Workspace) -> Analysis {
    let read = read_workspace(workspace.folder()).expect("the workspace can be read");
    pipeline::analyse(&read).expect("the workspace can be analysed").value
}

/// A line for each block, indented by its depth.
fn shape(analysis: &Analysis, language: Language) -> Vec<String> {
    shape_of(analysis, language, &Edition::default())
}

fn shape_of(analysis: &Analysis, language: Language, edition: &Edition) -> Vec<String> {
    let found = document::build_edition(analysis, language, &BTreeMap::new(), edition);
    assert!(!found.findings.has_errors(), "{language}: {:?}", found.findings);
    let mut lines = Vec::new();
    for chapter in &found.value.chapters {
        lines.push(format!("chapter {} {:?}", chapter.id, chapter.number.is_some()));
        blocks(&chapter.blocks, 1, &mut lines);
    }
    lines
}

fn blocks(list: &[Block], depth: usize, lines: &mut Vec<String>) {
    for block in list {
        let indent = "  ".repeat(depth);
        match block {
            Block::Heading { level, number, .. } => {
                // Annexes bear the letters of their language.
                let parts = number.as_deref().map(|number| number.split('.').count());
                lines.push(format!("{indent}heading {level} {parts:?}"));
            }
            Block::Paragraph { .. } => lines.push(format!("{indent}paragraph")),
            Block::List { ordered, items } => {
                lines.push(format!("{indent}list ordered={ordered} items={}", items.len()));
                items.iter().for_each(|item| blocks(item, depth + 1, lines));
            }
            Block::Quote { blocks: inner } => {
                lines.push(format!("{indent}quote"));
                blocks(inner, depth + 1, lines);
            }
            Block::Callout { kind, blocks: inner } => {
                lines.push(format!("{indent}callout {kind:?}"));
                blocks(inner, depth + 1, lines);
            }
            Block::Table(table) => lines.push(format!("{indent}{}", of_table(table))),
            Block::Chart(chart) => lines.push(format!("{indent}chart {} {}", chart.number, of_table(&chart.data))),
        }
    }
}

fn of_table(table: &Table) -> String {
    let kinds: Vec<_> = table.columns.iter().map(|column| column.kind).collect();
    format!("table {} {} {kinds:?} rows={} note={}", table.number, table.id, table.rows.len(), table.note.is_some())
}

fn check(workspace: &Workspace) {
    let analysis = analysis(workspace);
    let french = shape(&analysis, Language::Fr);
    assert!(french.len() > 50, "the document has {} blocks", french.len());
    for language in [Language::Ar, Language::En] {
        let other = shape(&analysis, language);
        for (a, b) in french.iter().zip(&other) {
            assert_eq!(a, b, "fr and {language} differ");
        }
        assert_eq!(french.len(), other.len(), "{language}");
    }
}

#[test]
fn the_example_has_the_same_blocks_in_three_languages() {
    check(&Workspace::example());
}

#[test]
fn a_commune_of_the_census_has_the_same_blocks_in_three_languages() {
    check(&Workspace::census("zinat"));
    check(&Workspace::census("Mijik"));
    check(&Workspace::census("Tanger"));
}

#[test]
fn a_plan_begun_has_the_same_blocks_in_three_languages() {
    for sheet in ["needs", "projects", "scores", "financing", "envelopes", "finance", "workshops", "localities", "axes"]
    {
        let workspace = Workspace::tables();
        workspace.remove(&format!("data/{sheet}.csv"));
        check(&workspace);
    }
}

#[test]
fn the_reports_on_the_execution_have_the_same_shape_too() {
    for workspace in [Workspace::followed(), Workspace::example()] {
        let analysis = analysis(&workspace);
        for variant in [
            Variant::Full,
            Variant::Annual,
            Variant::Dashboard,
            Variant::Midterm,
            Variant::Balance,
            Variant::Conventions,
            Variant::Registers,
        ] {
            let edition = Edition { variant, ..Edition::default() };
            let french = shape_of(&analysis, Language::Fr, &edition);
            assert!(french.len() > 2, "{variant:?}: {french:?}");
            for language in [Language::Ar, Language::En] {
                let other = shape_of(&analysis, language, &edition);
                let first = french.iter().zip(&other).find(|(one, other)| one != other);
                assert!(french == other, "{variant:?} {language}: {first:?}");
            }
        }
    }
}

/// Looks at every table of a list of blocks, those inside others too.
fn tables<'a>(list: &'a [Block], see: &mut dyn FnMut(&'a Table)) {
    for block in list {
        match block {
            Block::Table(table) => see(table),
            Block::Chart(chart) => see(&chart.data),
            Block::List { items, .. } => items.iter().for_each(|item| tables(item, see)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => tables(blocks, see),
            Block::Heading { .. } | Block::Paragraph { .. } => {}
        }
    }
}

/// Whether a text is a key of the program, such as `norms.EDU02`, `debt_dh` or `risk-land`, and no word of a language.
fn is_key(text: &str) -> bool {
    let of_key = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    let has_letters = text.chars().any(|letter| letter.is_ascii_lowercase());
    let is_joined = text.contains('_') || (text.contains('.') && !text.contains("xlsx") && !text.contains("toml"));
    has_letters && is_joined && text.chars().all(of_key)
}

#[test]
fn no_table_of_the_example_is_empty_or_shows_a_key_of_the_program() {
    let analysis = analysis(&Workspace::example());
    for language in [Language::Ar, Language::Fr, Language::En] {
        for variant in [
            Variant::Full,
            Variant::Synthesis,
            Variant::Leaflet,
            Variant::Slides,
            Variant::Conventions,
            Variant::Registers,
        ] {
            let edition = Edition { variant, ..Edition::default() };
            let built = document::build_edition(&analysis, language, &BTreeMap::new(), &edition).value;
            for chapter in &built.chapters {
                tables(&chapter.blocks, &mut |table| {
                    let at = format!("{language} {} {}", chapter.id, table.id);
                    assert!(!table.rows.is_empty(), "{at} has no rows");
                    for (index, column) in table.columns.iter().enumerate() {
                        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(index));
                        let is_filled = cells.any(|cell| !cell.text.is_empty());
                        let is_to_sign = table.id.starts_with("signatures.");
                        assert!(is_filled || is_to_sign, "{at}: nothing under {}", column.header);
                        assert!(!is_key(&column.header), "{at}: {}", column.header);
                    }
                    if table.id != "sources.files" {
                        let cells = table.rows.iter().flat_map(|row| &row.cells);
                        let keys: Vec<&str> = cells
                            .flat_map(|cell| cell.text.split([' ', '\u{A0}', '،', '؛', ';', ',', '[', ']', '(', ')']))
                            .filter(|word| is_key(word.trim_matches(['.', ':', '«', '»'])))
                            .collect();
                        assert!(keys.is_empty(), "{at}: {keys:?}");
                    }
                });
            }
        }
    }
}

/// The table that is the sources themselves.
const OF_SOURCES: &str = "sources.files";

#[test]
fn every_figure_of_a_table_or_drawing_leads_to_where_it_came_from() {
    for workspace in [Workspace::example(), Workspace::followed(), Workspace::census("01.571.05.27")] {
        let analysis = analysis(&workspace);
        for variant in [Variant::Full, Variant::Synthesis, Variant::Annual, Variant::Dashboard, Variant::Midterm] {
            let edition = Edition { variant, ..Edition::default() };
            let document = document::build_edition(&analysis, Language::Fr, &BTreeMap::new(), &edition).value;
            let mut lost = Vec::new();
            let is_figure = |text: &str| text.contains(|it: char| it.is_ascii_digit());
            for chapter in &document.chapters {
                tables(&chapter.blocks, &mut |table| {
                    let cells = table.rows.iter().flat_map(|row| row.cells.iter().skip(1));
                    let without = cells.filter(|it| it.source.or(table.source).is_none() && is_figure(&it.text));
                    lost.extend(without.map(|cell| format!("{}: {}", table.id, cell.text)));
                });
            }
            lost.retain(|it| !it.starts_with(OF_SOURCES));
            assert!(lost.is_empty(), "{variant:?}: {lost:#?}");
        }
    }
}

#[test]
fn a_table_leads_to_the_note_of_its_own_family_and_a_number_means_one_figure_in_every_language() {
    let analysis = analysis(&Workspace::example());
    for variant in [Variant::Full, Variant::Synthesis] {
        let edition = Edition { variant, ..Edition::default() };
        let ids = [Language::Ar, Language::Fr, Language::En].map(|language| {
            let document = document::build_edition(&analysis, language, &BTreeMap::new(), &edition).value;
            let mut n_tables = 0;
            for chapter in &document.chapters {
                tables(&chapter.blocks, &mut |table| {
                    if let Some(source) = table.source {
                        n_tables += 1;
                        let id = &document.sources[source].id;
                        assert!(id.starts_with("tables."), "{language}: {} leads to {id}", table.id);
                    }
                });
            }
            assert!(n_tables > 5, "{n_tables} tables");
            document.sources.into_iter().map(|note| note.id).collect::<Vec<_>>()
        });
        assert!(!ids[0].is_empty());
        assert_eq!(ids[0], ids[1], "{variant:?}");
        assert_eq!(ids[1], ids[2], "{variant:?}");
    }
}
