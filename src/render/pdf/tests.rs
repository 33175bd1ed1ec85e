//! Plans are set and read back: by this program, and by poppler where it is installed.

use std::collections::BTreeMap;
use std::io::Read;
use std::process::Command;

use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::data;
use super::fixture::{paragraph, plan, short, text};
use super::world::{Letters, PlanWorld};
use super::{Options, Pdf, Theme, TypesetError, pdf};
use crate::document::{Block, CalloutKind, Cell, Column, ColumnKind, Document, Inline, Row, RowKind, Table};
use crate::i18n::{Direction, Language};
use crate::render::fonts::FontChoice;

fn set(document: &Document) -> Result<Pdf, TypesetError> {
    pdf(document, &Theme::builtin(), &BTreeMap::new(), Options::default())
}

/// Returns what poppler reads from the file, without its own marks of direction; nothing where it is not installed.
fn read_back(pdf: &Pdf, arguments: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, &pdf.bytes).expect("the file can be written");
    let Ok(output) = Command::new("pdftotext").args(arguments).arg(&file).arg("-").output() else {
        eprintln!("pdftotext is not installed: the file was not read back");
        return None;
    };
    let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
    Some(text.replace(|character| ('\u{202A}'..='\u{202E}').contains(&character), "").replace('\u{A0}', " "))
}

fn check_read_back(document: &Document, expected: &[&str]) {
    let pdf = set(document).expect("the document conforms");
    if let Some(found) = read_back(&pdf, &[]) {
        for words in expected {
            assert!(found.contains(words), "{words:?} is not in {found}");
        }
    }
}

fn one_table(language: Language, header: &str, rows: &[[&str; 2]]) -> Document {
    let cell = |text: &str| Cell::new(text, Some(0));
    let column = |header: &str, kind| Column { header: header.to_owned(), kind, width: 1 };
    let table = Table {
        id: "only.table".to_owned(),
        number: 1,
        caption: header.to_owned(),
        columns: vec![column(header, ColumnKind::RowHeader), column("n", ColumnKind::Number)],
        rows: rows.iter().map(|row| Row { kind: RowKind::Body, cells: row.map(cell).to_vec() }).collect(),
        note: None,
        source: None,
        is_wide: false,
    };
    short(language, vec![Block::Table(table)])
}

#[test]
fn the_whole_plan_conforms_in_every_language() {
    for language in Language::ALL {
        let (document, charts) = plan(language);
        let pdf = pdf(&document, &Theme::builtin(), &charts, Options::default()).expect("the plan conforms");
        assert!(pdf.n_pages > 25, "{language}: {} pages", pdf.n_pages);
        assert!(pdf.is_archival);
        assert_eq!(pdf.warnings, [], "{language}");
        assert!(pdf.without_glyph.is_empty(), "{language}: {:?}", pdf.without_glyph);
        assert!(pdf.bytes.len() < 1_000_000, "{language}: {} bytes", pdf.bytes.len());
    }
}

#[test]
fn rows_of_a_known_height_stand_as_if_the_typesetter_had_found_it() {
    // A theme that is not quite the program's own: nothing is known of its letters.
    let (_, cover) = Theme::own_files().find(|(name, _)| *name == "cover.typ").expect("the theme has a cover");
    let unknown = Theme::builtin().with_file("cover.typ", format!("{cover}\n"));
    let same = |document: &Document, charts: &BTreeMap<String, String>| {
        let set = |theme: &Theme| pdf(document, theme, charts, Options::default()).expect("the plan conforms").bytes;
        assert!(set(&Theme::builtin()) == set(&unknown), "{}", document.language);
    };
    for (language, letters) in
        [(Language::Fr, ["NOMBRE", "mumum", "Wilaya–QGO", "88%88%"]), (Language::Ar, ["صصص", "سيح", "جماعتي", "م.ض.س"])]
    {
        let (document, charts) = plan(language);
        same(&document, &charts);
        // Cells of every length up to some lines, of letters that are wider than others.
        let rows: Vec<String> = letters.iter().flat_map(|it| (1..30).map(|n| vec![*it; n].join(" "))).collect();
        let rows: Vec<[&str; 2]> = rows.iter().map(|it| [it.as_str(), it.as_str()]).collect();
        same(&one_table(language, "letters", &rows), &BTreeMap::new());
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (document, charts) = plan(Language::Ar);
    let set = || pdf(&document, &Theme::builtin(), &charts, Options::default()).expect("the plan conforms").bytes;
    assert!(set() == set());
}

#[test]
fn arabic_headings_and_cells_come_out_in_logical_order() {
    let mut document = one_table(
        Language::Ar,
        "الدوار",
        &[["لالة عائشة البحرية", "45\u{A0}312"], ["الأولاد والآبار", "7"], ["بئر الأشهب 2", "1"]],
    );
    document.chapters[0].blocks.push(Block::Heading {
        level: 2,
        id: "only.section".to_owned(),
        number: Some("1.2".to_owned()),
        text: vec![text("الخصاص والفوارق بين الدواوير")],
    });
    document.chapters[0].blocks.push(paragraph("برمجة المشاريع حسب الأولويات، وتمويلها"));
    let expected = [
        "لالة عائشة البحرية",
        "الأولاد والآبار",
        "بئر الأشهب 2",
        "45 312",
        "الخصاص والفوارق بين الدواوير",
        "1.2",
        "برمجة المشاريع حسب الأولويات",
    ];
    check_read_back(&document, &expected);
}

#[test]
fn arabic_words_are_whole_and_columns_begin_on_the_right() {
    let document = one_table(Language::Ar, "الدوار", &[["لالة عائشة البحرية", "45\u{A0}312"]]);
    let runs = runs(&document);
    let place = |words: &str| runs.iter().find(|run| run.0 == words).map(|run| run.1).expect("the run is on a page");
    assert!(place("لالة عائشة البحرية") > place("45\u{A0}312"), "{runs:?}");
    assert!(place("الدوار") > place("n"), "{runs:?}");
}

/// Returns the runs of text of the laid out pages, in logical order, with their distance from the left edge.
fn runs(document: &Document) -> Vec<(String, f64)> {
    let own = || Letters::of(&FontChoice::default(), Direction::Ltr);
    let (data, _) = data::data(document, &Theme::builtin(), &BTreeMap::new(), Options::default(), &own());
    let world = PlanWorld::new(&Theme::builtin(), own(), data, None);
    let pages = typst::compile::<PagedDocument>(&world).output.expect("the theme is read");
    let mut runs = Vec::new();
    pages.pages().iter().for_each(|page| gather(&page.frame, 0.0, &mut runs));
    runs
}

fn gather(frame: &Frame, left: f64, runs: &mut Vec<(String, f64)>) {
    for (Point { x, .. }, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, left + x.to_pt() + group.transform.tx.to_pt(), runs),
            FrameItem::Text(text) => runs.push((text.text.to_string(), left + x.to_pt())),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

#[test]
fn names_of_the_other_script_keep_their_brackets_and_digits() {
    let words = vec![
        text("دوار "),
        Inline::Name("Oulad Aïssa (2)".to_owned()),
        text(" و"),
        Inline::Name("PDF".to_owned()),
        text("، 12"),
    ];
    check_read_back(&short(Language::Ar, vec![Block::Paragraph { text: words }]), &["Oulad Aïssa (2", "PDF", "12"]);
    let words = vec![text("douar "), Inline::Name("أولاد سي عيسى".to_owned()), text(", 12 foyers")];
    check_read_back(&short(Language::Fr, vec![Block::Paragraph { text: words }]), &["أولاد سي عيسى", ", 12 foyers"]);
}

#[test]
fn no_invisible_mark_is_copied_with_a_name() {
    let words = vec![
        text("في "),
        Inline::Name("Settat".to_owned()),
        text("، "),
        Inline::Figure { text: "12".to_owned(), source: Some(0) },
    ];
    let pdf = set(&short(Language::Ar, vec![Block::Paragraph { text: words }])).expect("the document conforms");
    if let Some(found) = read_back(&pdf, &[]) {
        assert!(!found.contains(|character| ('\u{2066}'..='\u{2069}').contains(&character)), "{found:?}");
    }
}

#[test]
fn what_looks_like_markup_prints_as_itself() {
    let names = ["*", "#import \"a\": b", "<script>", "= title", "$x$", "\\", "@ref", "// x", "_a_ `b`"];
    let rows: Vec<[&str; 2]> = names.iter().map(|name| [*name, "#1"]).collect();
    check_read_back(&one_table(Language::Fr, "#let x = 1", &rows), &names);
    let blocks = names.iter().map(|name| paragraph(*name)).collect();
    check_read_back(&short(Language::En, blocks), &names);
}

#[test]
fn a_character_without_glyph_is_named_and_does_not_stop_the_plan() {
    let pdf =
        set(&short(Language::Fr, vec![paragraph("douar 中 \u{E000} \u{7} ⵣ é\u{FEFF}")])).expect("the rest is set");
    assert_eq!(pdf.without_glyph.into_iter().collect::<String>(), "中\u{E000}");
}

#[test]
fn a_link_to_nowhere_keeps_its_words() {
    let link = Inline::Link { target: "not.there".to_owned(), text: vec![text("voir plus loin")] };
    check_read_back(&short(Language::Fr, vec![Block::Paragraph { text: vec![link] }]), &["voir plus loin"]);
}

#[test]
fn a_document_without_a_date_conforms_to_accessibility_alone() {
    let mut document = short(Language::Fr, vec![paragraph("x")]);
    document.cover.date_iso = None;
    let pdf = set(&document).expect("the document conforms");
    assert!(!pdf.is_archival);
}

#[test]
fn a_mistake_in_a_theme_names_its_file_and_line() {
    let theme = Theme::builtin().with_file("cover.typ", "// one\n#let cover-page(title) = title +\n");
    let error = pdf(&short(Language::Fr, Vec::new()), &theme, &BTreeMap::new(), Options::default());
    let problems = error.expect_err("the theme is broken").problems;
    assert_eq!((problems[0].file.as_deref(), problems[0].line), (Some("cover.typ"), Some(2)), "{problems:?}");
}

#[test]
fn a_theme_reaches_no_file_of_the_machine() {
    for path in ["/etc/hostname", "../../etc/hostname", "@preview/cetz:0.3.0"] {
        let theme = Theme::builtin().with_file("plan.typ", format!("#read(\"{path}\")"));
        let error = pdf(&short(Language::Fr, Vec::new()), &theme, &BTreeMap::new(), Options::default());
        assert!(error.is_err(), "{path} was read");
    }
}

#[test]
fn a_chart_without_its_drawing_is_an_error() {
    let (document, _) = plan(Language::Fr);
    let error = set(&document).expect_err("the drawings are not there");
    assert_eq!(error.problems[0].file.as_deref(), Some("blocks.typ"), "{error}");
}

#[test]
fn a_wide_table_inside_a_callout_stays_on_its_page() {
    let mut document = one_table(Language::Ar, "الدوار", &[["بئر", "12"]]);
    let mut blocks = std::mem::take(&mut document.chapters[0].blocks);
    if let Block::Table(table) = &mut blocks[0] {
        table.is_wide = true;
    }
    document.chapters[0].blocks = vec![Block::Callout { kind: CalloutKind::Note, blocks }];
    check_read_back(&document, &["بئر", "12"]);
}

#[test]
fn a_long_number_in_a_narrow_column_stays_on_one_line() {
    let number = "1\u{A0}234\u{A0}567\u{A0}890,50";
    let mut document = one_table(Language::Fr, "Projet", &[["Piste", number]]);
    if let Block::Table(table) = &mut document.chapters[0].blocks[0] {
        table.columns[0].width = 40;
    }
    let runs = runs(&document);
    let place = |words: &str| runs.iter().find(|run| run.0 == words).map(|run| run.1).expect("the run is on a page");
    assert!(place(number) > place("Piste") + 300.0, "{runs:?}");
    assert!(place(number) < 470.0, "{runs:?}");
}

#[test]
fn the_sources_may_be_left_out() {
    let document = one_table(Language::Fr, "Douar", &[["Bir", "12"]]);
    let with = set(&document).expect("the document conforms");
    let options = Options { has_sources_annex: false, ..Options::default() };
    let without = pdf(&document, &Theme::builtin(), &BTreeMap::new(), options).expect("the document conforms");
    assert_eq!(with.n_pages, without.n_pages + 1);
}

#[test]
fn a_packed_file_keeps_every_object() {
    let pdf = set(&short(Language::Ar, vec![paragraph("ماء")])).expect("the document conforms");
    assert!(inflated(&pdf.bytes).contains("/S/H"));
    if let Ok(output) = Command::new("qpdf").arg("--version").output() {
        assert!(output.status.success());
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let file = folder.path().join("plan.pdf");
        std::fs::write(&file, &pdf.bytes).expect("the file can be written");
        let check = Command::new("qpdf").arg("--check").arg(&file).output().expect("qpdf runs");
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    } else {
        eprintln!("qpdf is not installed: the file was not checked");
    }
}

#[test]
fn the_file_says_its_language_title_and_standards() {
    let pdf = set(&short(Language::Ar, vec![paragraph("ماء")])).expect("the document conforms");
    let clear = inflated(&pdf.bytes) + &String::from_utf8_lossy(&pdf.bytes);
    for words in
        ["/Lang(ar-MA)", "/Direction/R2L", "/DisplayDocTitle true", "pdfuaid:part", "pdfaid:part", "/Marked true"]
    {
        assert!(clear.contains(words), "{words} is not in the file");
    }
}

/// Returns the text of the packed objects.
fn inflated(file: &[u8]) -> String {
    let mut clear = String::new();
    let mut rest = file;
    while let Some(start) = find(rest, b"/Type/ObjStm") {
        rest = &rest[start..];
        let body = find(rest, b"stream\n").expect("an object stream has a body") + b"stream\n".len();
        let mut bytes = Vec::new();
        flate2::read::ZlibDecoder::new(&rest[body..]).read_to_end(&mut bytes).expect("the stream is deflated");
        clear.push_str(&String::from_utf8_lossy(&bytes));
        rest = &rest[body..];
    }
    clear
}

fn find(file: &[u8], word: &[u8]) -> Option<usize> {
    file.windows(word.len()).position(|window| window == word)
}
