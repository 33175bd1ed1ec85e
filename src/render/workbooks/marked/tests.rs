use std::io::{Cursor, Read};

use rust_xlsxwriter::{Color, DataValidation, Format, Formula, Note, Workbook};

use super::{Ids, MarkedWorkbook, ReadWorkbook, marked};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::i18n::Language;
use crate::intake::grid::Grid;
use crate::intake::workbook::{Limits, Told, read};
use crate::render::findings::Words;

/// A workbook with whatever a committee puts into one.
fn rich() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Besoins d'eau").expect("a name");
    let bold = Format::new().set_bold().set_background_color(Color::RGB(0x11_2233));
    sheet.write_with_format(0, 0, "id", &bold).expect("written");
    sheet.write(0, 1, "population").expect("written");
    sheet.write_with_format(1, 0, "D1", &Format::new().set_num_format("@")).expect("written");
    sheet.write_with_format(1, 1, "env. 230", &Format::new().set_num_format("#,##0")).expect("written");
    sheet.write_formula(2, 1, Formula::new("SUM(B2:B2)*2").set_result("460")).expect("written");
    sheet.merge_range(4, 0, 4, 2, "note <&> \"merged\"", &bold).expect("merged");
    sheet.set_column_width(1, 33).expect("a width");
    sheet.insert_note(1, 1, &Note::new("ask the moqaddem")).expect("a note");
    sheet.insert_note(2, 1, &Note::new("a sum")).expect("a note");
    let list = DataValidation::new().allow_list_strings(&["a", "b"]).expect("a list");
    sheet.add_data_validation(1, 2, 9, 2, &list).expect("a validation");
    let other = workbook.add_worksheet();
    other.set_name("Hidden").expect("a name").set_hidden(true);
    other.write(0, 0, 1.5).expect("written");
    workbook.define_name("'Besoins d''eau'!Local", "='Besoins d''eau'!$A$1").expect("a name");
    workbook.save_to_buffer().expect("saved")
}

fn grids(path: &str, bytes: &[u8]) -> Vec<Grid> {
    let found = read(path, bytes, &Told::default(), &Limits::default());
    assert!(found.findings.is_empty(), "{path}: {:?}", found.findings);
    found.value
}

fn copy(path: &str, bytes: &[u8], findings: &[Diagnostic], language: Language) -> MarkedWorkbook {
    let grids = grids(path, bytes);
    let file = ReadWorkbook { path, bytes, grids: &grids };
    let findings: Vec<&Diagnostic> = findings.iter().collect();
    let words = Words { language, profile: None };
    let mut copies = marked(&[file], &findings, &words, &Ids::none()).expect("marked");
    assert_eq!(copies.len(), 1);
    copies.remove(0)
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("text");
    text
}

fn at(grid: &Grid, row: u32, column: u32) -> Diagnostic {
    Diagnostic::new(Code::NotANumber).at_cell(&grid.cell(row, column)).with("value", "env. 230")
}

#[test]
fn the_copy_holds_everything_that_the_original_held() {
    let bytes = rich();
    let own = grids("data/a.xlsx", &bytes);
    let findings = [at(&own[0], 1, 1), at(&own[0], 7, 4), at(&own[0], 2, 0), at(&own[1], 0, 0)];
    let copy = copy("data/a.xlsx", &bytes, &findings, Language::Fr);
    assert_eq!((copy.name.as_str(), copy.n_cells), ("a.xlsx", 4));
    let again = grids("data/a.xlsx", &copy.bytes);
    assert_eq!(&*again[0].sheet, "À corriger");
    for (own, again) in own.iter().zip(&again[1..]) {
        assert_eq!((&own.sheet, own.is_hidden), (&again.sheet, again.is_hidden));
        assert!(own.cells().eq(again.cells()), "{again:?}");
    }
    let sheet = part(&copy.bytes, "xl/worksheets/sheet1.xml");
    for kept in
        ["<f>SUM(B2:B2)*2</f>", "<mergeCell ref=\"A5:C5\"/>", "customWidth=\"1\"", "<dataValidation ", "width=\"33"]
    {
        assert!(sheet.contains(kept), "{kept} is lost: {sheet}");
    }
    assert!(!sheet.contains("tabSelected"), "{sheet}");
    assert!(sheet.contains("<c r=\"A3\" s=") && sheet.contains("<row r=\"8\"><c r=\"E8\" s="), "{sheet}");
    let workbook = part(&copy.bytes, "xl/workbook.xml");
    assert!(workbook.contains("localSheetId=\"1\"") && workbook.contains("state=\"hidden\""), "{workbook}");
    let comments = part(&copy.bytes, "xl/comments1.xml");
    assert!(comments.contains("ask the moqaddem") && comments.contains("a sum"), "{comments}");
    assert!(comments.contains("P1003: « env. 230") || comments.contains("P1003: «\u{a0}env. 230"), "{comments}");
    assert!(part(&copy.bytes, "xl/planComments1.xml").contains("ref=\"A1\""));
}

#[test]
fn the_number_format_of_a_marked_cell_stays() {
    let bytes = rich();
    let own = grids("data/a.xlsx", &bytes);
    let copy = copy("data/a.xlsx", &bytes, &[at(&own[0], 1, 1)], Language::En);
    let (before, after) = (part(&bytes, "xl/styles.xml"), part(&copy.bytes, "xl/styles.xml"));
    let formats = |xml: &str| xml.matches("numFmtId=\"165\"").count();
    assert_eq!(formats(&after), formats(&before) + 1, "{after}");
    assert!(after.contains("FFFFC7CE"), "{after}");
}

#[test]
fn the_first_sheet_links_to_each_cell_and_begins_with_what_blocks() {
    let bytes = rich();
    let own = grids("data/a.xlsx", &bytes);
    let sheet = Place::Sheet { file: "data/a.xlsx".to_owned(), sheet: "Besoins d'eau".to_owned() };
    let missing = Diagnostic::new(Code::MissingColumn).at(sheet).with("column", "need_id");
    let copy = copy("data/a.xlsx", &bytes, &[at(&own[0], 1, 1), missing], Language::Ar);
    let first = part(&copy.bytes, "xl/worksheets/planToFix1.xml");
    assert!(first.contains("rightToLeft=\"1\""), "{first}");
    assert!(first.contains("<hyperlink ref=\"C4\" location=\"'Besoins d''eau'!A1\"/>"), "{first}");
    assert!(first.contains("<hyperlink ref=\"C5\" location=\"'Besoins d''eau'!B2\"/>"), "{first}");
    assert!(first.find("P1005") < first.find("P1003"), "{first}");
    let content = part(&copy.bytes, "xl/workbook.xml");
    assert!(content.find("ما يجب تصحيحه") < content.find("Besoins"), "{content}");
}

#[test]
fn a_table_in_text_comes_back_as_a_workbook() {
    let bytes = b"locality_id,population\nD1,env. 230\nD2,\n";
    let own = grids("data/localities.csv", bytes);
    let copy = copy("data/localities.csv", bytes, &[at(&own[0], 1, 1), at(&own[0], 2, 1)], Language::Ar);
    assert_eq!((copy.name.as_str(), copy.n_cells), ("localities.csv.xlsx", 2));
    let again = grids("x.xlsx", &copy.bytes);
    assert_eq!(&*again[1].sheet, "localities");
    assert!(own[0].cells().eq(again[1].cells()));
    assert!(part(&copy.bytes, "xl/worksheets/sheet2.xml").contains("rightToLeft=\"1\""));
}

#[test]
fn a_marked_copy_can_be_marked_again() {
    let bytes = rich();
    let own = grids("data/a.xlsx", &bytes);
    let once = copy("data/a.xlsx", &bytes, &[at(&own[0], 1, 1)], Language::En);
    let read_once = grids("data/a.xlsx", &once.bytes);
    let twice = copy("data/a.xlsx", &once.bytes, &[at(&read_once[1], 1, 1), at(&read_once[1], 0, 0)], Language::En);
    let names: Vec<String> = grids("data/a.xlsx", &twice.bytes).iter().map(|grid| grid.sheet.to_string()).collect();
    assert_eq!(names[..2], ["What to fix 2", "What to fix"]);
}

#[test]
fn a_file_without_findings_has_no_copy() {
    let bytes = rich();
    let grids = grids("data/a.xlsx", &bytes);
    let file = ReadWorkbook { path: "data/a.xlsx", bytes: &bytes, grids: &grids };
    let elsewhere = Diagnostic::new(Code::EmptyFile).at(Place::File("data/b.csv".to_owned()));
    let words = Words { language: Language::En, profile: None };
    assert_eq!(marked(&[file], &[&elsewhere], &words, &Ids::none()).expect("marked"), []);
}
