//! Text files, and files that are something else.

use super::build::{ods, xlsx};
use super::{Limits, Told, read, shown, shown_within};
use crate::intake::grid::Value;
use crate::intake::workbook::{DeclaredText, Encoding};

fn check(text: &str, expected: &str) {
    assert_eq!(shown("a.csv", text.as_bytes()), expected);
}

#[test]
fn the_delimiter_is_found_and_cells_are_texts() {
    check("nom,population\nAït,1 230\n", "A1 \"nom\"\nB1 \"population\"\nA2 \"Aït\"\nB2 \"1 230\"");
    check("nom;part\nA;1,5\nB;2,5\n", "A1 \"nom\"\nB1 \"part\"\nA2 \"A\"\nB2 \"1,5\"\nA3 \"B\"\nB3 \"2,5\"");
    check("a\tb\n1,5\t2\n", "A1 \"a\"\nB1 \"b\"\nA2 \"1,5\"\nB2 \"2\"");
    check("\u{FEFF}سكان\n12\n", "A1 \"سكان\"\nA2 \"12\"");
    check("sep=,\r\na;b,c\r\n", "A1 \"a;b\"\nB1 \"c\"");
}

#[test]
fn a_doubtful_delimiter_is_told() {
    check("a;b,c\nd;e,f\n", "A1 \"a\"\nB1 \"b,c\"\nA2 \"d\"\nB2 \"e,f\"\nP1111 a.csv delimiter=;");
}

#[test]
fn empty_lines_and_lines_inside_quotes_do_not_move_the_rows() {
    check(
        "a,b\r\n\r\n\r\n\"1\r\n2\",x\r\n,\r\n\r\nc,\"d\"\"e\"\r\n",
        "A1 \"a\"\nB1 \"b\"\nA4 \"1\\r\\n2\"\nB4 \"x\"\nA7 \"c\"\nB7 \"d\\\"e\"",
    );
    check("\n\na\rb\n\nc", "A3 \"a\"\nA4 \"b\"\nA6 \"c\"");
}

#[test]
fn a_quotation_that_never_ends_is_told() {
    check("a,b\n1,\"x\n2,y\n3,z\n", "A1 \"a\"\nB1 \"b\"\nA2 \"1\"\nB2 \"x\\n2,y\\n3,z\\n\"\nP1114 a.csv:2 line=2");
}

#[test]
fn other_encodings_are_named() {
    assert_eq!(shown("a.csv", b"nom,x\nAB,1\nA\xEFt,2\n"), "P1109 a.csv:3 line=3");
    let units: Vec<u8> = "\u{FEFF}a,b\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(shown("a.csv", &units), "A1 \"a\"\nB1 \"b\"");
    let units: Vec<u8> = "\u{FEFF}دوار;2\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(shown("a.csv", &units), "A1 \"دوار\"\nB1 \"2\"");
    let units: Vec<u8> = "\u{FEFF}a\tb\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(shown("a.tsv", &units[2..]), "P1110 a.tsv");
}

#[test]
fn a_file_is_what_its_bytes_are() {
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest";
    let sealed: Vec<u8> =
        old.iter().copied().chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (xlsx, ods) = (xlsx(""), ods(""));
    let cases: [(&str, &[u8], &str); 16] = [
        ("a.xlsx", b"", "P1106 a.xlsx"),
        ("a.csv", b" \n\t", "P1106 a.csv"),
        ("a.xls", old, "P1001 a.xls why=damaged"),
        ("a.xlsx", old, "P1107 a.xlsx actual=xls"),
        ("a.csv", old, "P1107 a.csv actual=xls"),
        ("a.XLSX", &sealed, "P1104 a.XLSX"),
        ("a.xls", b"  <HTML><table>", "P1105 a.xls"),
        ("a.xlsx", b"<!DOCTYPE html>", "P1105 a.xlsx"),
        ("a.xls", b"MIME-Version: 1.0", "P1105 a.xls"),
        ("a.xls", &xlsx, "P1107 a.xls actual=xlsx"),
        ("a.ods", &xlsx, "P1107 a.ods actual=xlsx"),
        ("a.xlsx", &ods, "P1107 a.xlsx actual=ods"),
        ("a.csv", &ods, "P1107 a.csv actual=ods"),
        ("data/a.pdf", b"%PDF-1.7", "P1019 data/a.pdf format=pdf"),
        ("a", b"x", "P1019 a format=?"),
        ("a.xlsx", b"name;value", "P1001 a.xlsx why=damaged"),
    ];
    for (file, bytes, expected) in cases {
        assert_eq!(shown(file, bytes), expected);
    }
}

#[test]
fn limits_bind_text_files_too() {
    let limits = Limits { cells: 2, cell_characters: 3, file_bytes: 20, ..Limits::default() };
    assert_eq!(shown_within("a.csv", b"a,b,c", &limits), "P1013 a.csv limit=cells max=2");
    assert_eq!(shown_within("a.csv", b"abc,abcd", &limits), "A1 \"abc\"\nP1103 a.csv!B1 characters=4 max=3");
    assert_eq!(shown_within("a.csv", &[b'a'; 21], &limits), "P1013 a.csv limit=file-bytes max=20");
}

#[test]
fn the_encodings_of_windows_are_read_when_declared() {
    let read_as = |encoding, bytes: &[u8]| {
        let text = DeclaredText { encoding: Some(encoding), delimiter: None };
        let found = read("a.csv", bytes, &Told { text, ..Told::default() }, &Limits::default());
        let form = found.value[0].text_form.unwrap();
        let cells: Vec<_> = found.value[0].cells().map(|(_, value)| value.clone()).collect();
        (cells, form.delimiter, form.encoding)
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let (cells, ..) = read_as(Encoding::Windows1256, b"\xCF\xE6\xC7\xD1;5\n");
    assert_eq!(cells, [text("دوار"), text("5")]);
    let read = read_as(Encoding::Windows1252, b"Rat\xE8ne;\x80\n");
    assert_eq!(read, (vec![text("Ratène"), text("€")], ";", "windows-1252"));
    // The mark of UTF-8 says more than the declaration.
    let (cells, _, encoding) = read_as(Encoding::Windows1252, "\u{FEFF}Ratène".as_bytes());
    assert_eq!((cells, encoding), (vec![text("Ratène")], "utf-8"));
}
