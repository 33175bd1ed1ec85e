//! The PDF of the example from inside: its structure tree, fonts, glyphs, margins, outline and page labels.

use std::collections::BTreeMap;

use plan::document::Block;
use plan::i18n::Language;
use serde_json::Value;

use crate::pdf_text::{EXAMPLES, Example, asked, normal, plain};

/// The objects of a file as qpdf prints them.
pub struct Objects(serde_json::Map<String, Value>);

impl Objects {
    pub fn of(example: &Example) -> Option<Self> {
        let json = asked("qpdf", &["--json=2", "--json-key=qpdf"], &example.pdf, &[])?;
        let mut json: Value = serde_json::from_str(&json).expect("qpdf prints JSON");
        match json["qpdf"][1].take() {
            Value::Object(objects) => Some(Self(objects)),
            other => panic!("qpdf printed {other}"),
        }
    }

    /// The object that a value names, or the value itself.
    fn get<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.as_str().and_then(|name| self.0.get(&format!("obj:{name}"))) {
            Some(object) if object.get("value").is_some() => &object["value"],
            Some(object) => &object["stream"]["dict"],
            None => value,
        }
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.values().map(|object| object.get("value").unwrap_or(&object["stream"]["dict"]))
    }

    fn catalog(&self) -> &Value {
        self.values().find(|it| it["/Type"] == "/Catalog").expect("a file has a catalog")
    }

    /// The elements below an element, without marked content.
    fn kids<'a>(&'a self, element: &'a Value) -> Vec<&'a Value> {
        let kids = match &element["/K"] {
            Value::Array(kids) => kids.iter().collect(),
            Value::Null => Vec::new(),
            one => vec![one],
        };
        kids.into_iter().map(|kid| self.get(kid)).filter(|kid| kid.get("/S").is_some()).collect()
    }
}

fn kind(element: &Value) -> &str {
    element["/S"].as_str().unwrap_or_default()
}

/// What a walk through a structure tree counts.
#[derive(Default)]
struct Walk {
    n: BTreeMap<String, usize>,
    headings: Vec<u32>,
    faults: Vec<String>,
}

fn walk(objects: &Objects, element: &Value, walk_: &mut Walk) {
    let kids = objects.kids(element);
    let name = kind(element).to_owned();
    *walk_.n.entry(name.clone()).or_default() += 1;
    match name.as_str() {
        "/Table" => check_table(objects, element, walk_),
        "/Figure" | "/Formula" if element["/Alt"].as_str().is_none_or(|alt| alt.chars().count() < 12) => {
            walk_.faults.push(format!("a figure without alternative text: {element}"));
        }
        "/TH" if !element["/A"].to_string().contains("/Scope") => walk_.faults.push(format!("no scope: {element}")),
        "/Link" if !element["/K"].to_string().contains("/OBJR") => {
            walk_.faults.push(format!("a link without annotation: {element}"));
        }
        "/L" if kids.iter().any(|kid| !matches!(kind(kid), "/LI" | "/Caption" | "/L")) => {
            walk_.faults.push("a list holds something else than its items".to_owned());
        }
        _ => {}
    }
    if let Some(level) = name.strip_prefix("/H").and_then(|level| level.parse().ok()) {
        walk_.headings.push(level);
    }
    kids.into_iter().for_each(|kid| walk(objects, kid, walk_));
}

fn number(element: &Value, key: &str) -> usize {
    let attributes = match &element["/A"] {
        Value::Array(attributes) => attributes.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    };
    let found = attributes.into_iter().find_map(|attributes| attributes[key].as_u64());
    found.map_or(1, |found| usize::try_from(found).expect("spans are small"))
}

/// Every row has as many columns as the others, counting the cells that reach into it; a table has heads.
fn check_table(objects: &Objects, table: &Value, walk: &mut Walk) {
    let mut rows = Vec::new();
    for part in objects.kids(table) {
        match kind(part) {
            "/TR" => rows.push(part),
            "/THead" | "/TBody" | "/TFoot" => rows.extend(objects.kids(part)),
            "/Caption" => {}
            other => walk.faults.push(format!("a table holds {other}")),
        }
    }
    let mut reaching: Vec<(usize, usize)> = Vec::new();
    let mut widths = Vec::new();
    let mut n_heads = 0;
    for row in rows {
        let mut width: usize = reaching.iter().map(|(_, columns)| columns).sum();
        reaching.iter_mut().for_each(|(rows, _)| *rows -= 1);
        reaching.retain(|(rows, _)| *rows > 0);
        for cell in objects.kids(row) {
            let (columns, rows) = (number(cell, "/ColSpan"), number(cell, "/RowSpan"));
            n_heads += usize::from(kind(cell) == "/TH");
            width += columns;
            if rows > 1 {
                reaching.push((rows - 1, columns));
            }
        }
        widths.push(width);
    }
    if n_heads == 0 {
        walk.faults.push("a table without heads".to_owned());
    }
    if widths.windows(2).any(|pair| pair[0] != pair[1]) {
        walk.faults.push(format!("a table with rows of {widths:?} columns"));
    }
}

#[test]
fn the_structure_tree_is_whole() {
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        let root = objects.get(&objects.catalog()["/StructTreeRoot"]);
        let mut found = Walk::default();
        objects.kids(root).into_iter().for_each(|element| walk(&objects, element, &mut found));
        let language = example.language;
        assert!(found.faults.is_empty(), "{language}: {:#?}", found.faults);
        let count = |name: &str| found.n.get(name).copied().unwrap_or_default();
        assert!(count("/Table") > 60 && count("/TH") > 1000 && count("/Figure") >= 8, "{language}: {:?}", found.n);
        assert!(count("/Link") > 500 && count("/TOCI") > 80 && count("/Note") >= 1, "{language}: {:?}", found.n);
        let mut before = 0;
        for level in &found.headings {
            assert!(*level <= before + 1, "{language}: a heading of level {level} follows one of level {before}");
            before = *level;
        }
        assert!(found.headings.iter().filter(|level| **level == 1).count() > 15, "{language}");
        assert_eq!(objects.catalog()["/MarkInfo"]["/Marked"], true);
    }
}

#[test]
fn every_link_of_a_page_leads_to_a_page_and_belongs_to_the_tree() {
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        let links: Vec<&Value> = objects.values().filter(|it| it["/Subtype"] == "/Link").collect();
        assert!(links.len() > 500, "{}: {} links", example.language, links.len());
        for link in links {
            assert!(link["/StructParent"].is_number(), "a link outside the tree: {link}");
            let leads = !link["/Dest"].is_null() || objects.get(&link["/A"])["/S"] == "/GoTo";
            assert!(leads, "a link that leads out: {link}");
            assert!(link["/Contents"].is_string(), "a link without words: {link}");
        }
    }
}

#[test]
fn the_outline_is_nested_and_pages_before_the_first_part_are_counted_apart() {
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        let outline = objects.get(&objects.catalog()["/Outlines"]);
        let (mut n, mut n_nested) = (0, 0);
        let mut entry = &outline["/First"];
        while !entry.is_null() {
            let item = objects.get(entry);
            n += 1;
            n_nested += usize::from(!item["/First"].is_null());
            entry = &item["/Next"];
        }
        assert!(n > 15 && n_nested > 8, "{}: {n} entries, {n_nested} with entries below", example.language);
        let labels = objects.get(&objects.catalog()["/PageLabels"])["/Nums"].clone();
        let labels: Vec<String> =
            labels.as_array().into_iter().flatten().map(|it| objects.get(it).to_string()).collect();
        let labels = labels.join(" ");
        let front = match example.language {
            Language::Ar => "أ",
            Language::Fr | Language::En => "/r",
        };
        assert!(labels.contains(front) && labels.contains("/D"), "{}: {labels}", example.language);
    }
}

#[test]
fn a_chapter_opens_with_the_pages_of_its_sections() {
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        let places = places(&objects, &page_numbers(&objects));
        let numbered: Vec<_> = example.document.chapters.iter().filter(|it| it.number.is_some()).collect();
        let first = places[&numbered[0].id].0;
        let mut n = 0;
        for chapter in numbered {
            let sections = chapter.blocks.iter().filter_map(|block| match block {
                Block::Heading { id, level: 2, number: Some(_), text, .. } => Some((id, plain(text))),
                _ => None,
            });
            let sections: Vec<_> = sections.collect();
            let is_annex = chapter.number.as_deref().is_some_and(|it| !it.bytes().all(|it| it.is_ascii_digit()));
            if sections.len() < 2 || is_annex {
                continue;
            }
            let page = places[&chapter.id].0.to_string();
            let Some(text) = asked("pdftotext", &["-raw", "-f", &page, "-l", &page], &example.pdf, &["-"]) else {
                return;
            };
            let text = normal(&text);
            assert!(!text.contains("0123456789"), "{}: {}: {text}", example.language, chapter.id);
            for (id, title) in sections {
                let page = places[id].0 - first + 1;
                // Poppler reads the words of an Arabic line in the order in which they stand on the page.
                let shown = match example.language {
                    Language::Ar => format!(" {page} "),
                    Language::Fr | Language::En => format!("{} {page} ", normal(&title).trim()),
                };
                assert!(text.contains(&shown), "{}: {shown:?} is not in {text}", example.language);
                n += 1;
            }
        }
        assert!(n > 40, "{}: only {n} sections were found", example.language);
    }
}

#[test]
fn every_font_is_embedded_and_cut_to_what_is_used() {
    for example in &*EXAMPLES {
        let Some(fonts) = asked("pdffonts", &[], &example.pdf, &[]) else { return };
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!((3..=8).contains(&rows.len()), "{}: {fonts}", example.language);
        for row in rows {
            assert!(row.contains(" yes yes yes "), "{}: {row}", example.language);
        }
    }
}

#[test]
fn the_file_is_sound_and_small() {
    for example in &*EXAMPLES {
        let n_bytes = std::fs::metadata(&example.pdf).expect("the file is there").len();
        // The example has the sheet of each of its projects and the card that says why it ranks where it does.
        assert!(n_bytes < 1_500_000, "{}: {n_bytes} bytes", example.language);
        let Some(said) = asked("qpdf", &["--check"], &example.pdf, &[]) else { return };
        assert!(said.contains("No syntax or stream encoding errors"), "{}: {said}", example.language);
    }
}

/// Takes a page, its size, the box of a letter and the letter.
type EachLetter<'a> = &'a mut dyn FnMut(usize, [f64; 2], [f64; 4], &str);

/// A letter on a page: its page, from one; the page's size; where it stands; whether it has no glyph.
fn letters(example: &Example, each: EachLetter<'_>) -> bool {
    let Some(pages) = asked("mutool", &["draw", "-q", "-F", "stext"], &example.pdf, &[]) else { return false };
    let attribute = |line: &str, name: &str| {
        let from = line.find(&format!(" {name}=\""))? + name.len() + 3;
        Some(line[from..].split('"').next().unwrap_or_default().to_owned())
    };
    let (mut page, mut size) = (0, [0.0, 0.0]);
    for line in pages.lines() {
        let line = line.trim_start();
        if line.starts_with("<page ") {
            page += 1;
            let side = |name| attribute(line, name).and_then(|side| side.parse().ok()).expect("a page has a size");
            size = [side("width"), side("height")];
        } else if line.starts_with("<char ") {
            let corners = attribute(line, "quad").expect("a letter has its corners");
            let corners: Vec<f64> = corners.split(' ').filter_map(|number| number.parse().ok()).collect();
            let [x0, y0, x1, _, _, y1, ..] = corners[..] else { panic!("corners of a letter: {line}") };
            each(page, size, [x0, y0, x1, y1], &attribute(line, "c").unwrap_or_default());
        }
    }
    page > 0
}

#[test]
fn no_glyph_is_missing_and_no_letter_stands_outside_the_margins() {
    for example in &*EXAMPLES {
        let mut outside = Vec::new();
        let mut n = 0;
        let was_read = letters(example, &mut |page, [width, height], [x0, y0, x1, y1], letter| {
            n += 1;
            // The margins of the theme are 20 mm, 56.7 points, at the sides; marks of punctuation hang out a little.
            let side = 52.0;
            let is_inside = x0 > side && x1 < width - side && y0 > 20.0 && y1 < height - 14.0;
            if letter == "\u{FFFD}" || letter == "&#xfffd;" || (!is_inside && !letter.trim().is_empty()) {
                outside.push(format!("page {page}: {letter} at {x0:.0},{y0:.0}"));
            }
        });
        if !was_read {
            return;
        }
        assert!(n > 50_000, "{}: {n} letters", example.language);
        assert!(outside.is_empty(), "{}: {} {:?}", example.language, outside.len(), &outside[..outside.len().min(20)]);
    }
}

/// What stands at the foot of a page under a heading: two lines of text at least.
const UNDER_A_HEADING: f64 = 24.0;

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    for example in &*EXAMPLES {
        let Some(objects) = Objects::of(example) else { return };
        // Where the last letter of each page stands, but its running foot.
        let mut last: BTreeMap<usize, f64> = BTreeMap::new();
        let mut heights: BTreeMap<usize, f64> = BTreeMap::new();
        let was_read = letters(example, &mut |page, [_, height], [_, _, _, y1], _| {
            heights.insert(page, height);
            if y1 < height - 60.0 {
                let lowest = last.entry(page).or_default();
                *lowest = lowest.max(y1);
            }
        });
        if !was_read {
            return;
        }
        let pages: BTreeMap<String, usize> = page_numbers(&objects);
        let mut n = 0;
        for (name, (page, y)) in places(&objects, &pages) {
            if name.starts_with("source:") {
                continue;
            }
            n += 1;
            let below = last.get(&page).copied().unwrap_or_default() - (heights[&page] - y);
            assert!(
                below > UNDER_A_HEADING,
                "{}: {name} has {below:.0} points below it on page {page}",
                example.language
            );
        }
        assert!(n > 80, "{}: only {n} headings were found", example.language);
    }
}

/// Returns the named places of a file: each with its page and how high it stands there.
pub fn places(objects: &Objects, pages: &BTreeMap<String, usize>) -> BTreeMap<String, (usize, f64)> {
    let names = objects.get(&objects.get(&objects.catalog()["/Names"])["/Dests"]).clone();
    let mut places = BTreeMap::new();
    for pair in names["/Names"].as_array().expect("the file names places").chunks(2) {
        let name = pair[0].as_str().unwrap_or_default().trim_start_matches("u:");
        let place = objects.get(&pair[1]);
        let place = if place["/D"].is_array() { &place["/D"] } else { place };
        if let (Some(page), Some(y)) = (place[0].as_str().and_then(|it| pages.get(it)), place[3].as_f64()) {
            places.insert(name.to_owned(), (*page, y));
        }
    }
    places
}

/// Returns the pages by the name of their object, from one.
pub fn page_numbers(objects: &Objects) -> BTreeMap<String, usize> {
    fn below(objects: &Objects, node: &Value, numbers: &mut BTreeMap<String, usize>) {
        for kid in node["/Kids"].as_array().into_iter().flatten() {
            let object = objects.get(kid);
            if object["/Type"] == "/Page" {
                numbers.insert(kid.as_str().unwrap_or_default().to_owned(), numbers.len() + 1);
            } else {
                below(objects, object, numbers);
            }
        }
    }
    let mut numbers = BTreeMap::new();
    below(objects, objects.get(&objects.catalog()["/Pages"]), &mut numbers);
    numbers
}
