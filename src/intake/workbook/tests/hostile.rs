//! Files made to break a reader.

use super::build::{LINKS, PACKAGE, WORKBOOK, sheet, xlsx, xlsx_with, zipped};
use super::{Limits, shown, shown_within};

fn check(rows: &str, expected: &str) {
    assert_eq!(shown("a.xlsx", &xlsx(rows)), expected);
}

#[test]
fn the_first_and_the_last_cell_of_a_sheet_cost_two_cells() {
    check(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#,
        "S!A1 1\nS!XFD1048576 2",
    );
}

#[test]
fn a_false_dimension_is_not_believed() {
    for dimension in ["A1:XFD1048576", "B2:A1", "ZZZZZZZZZZ99999999999", "x", "A1:B2:C3"] {
        let part = format!(
            r#"<worksheet><dimension ref="{dimension}"/><sheetData><row><c r="A1"><v>1</v></c></row></sheetData></worksheet>"#
        );
        assert_eq!(shown("a.xlsx", &xlsx_with(&part, &[])), "S!A1 1", "{dimension}");
    }
}

#[test]
fn impossible_references_are_refused_and_reading_goes_on() {
    check(
        r#"<row r="1"><c r="ZZZZZZ1"><v>1</v></c><c r="B1"><v>2</v></c></row>
           <row r="99999999999"><c r="A99999999999"><v>3</v></c></row>
           <row r="3"><c r="XFE3"><v>4</v></c><c r="A1048577"><v>5</v></c><c r="A0"><v>5</v></c><c r="3"><v>6</v></c>
           <c r="A"><v>6</v></c><c r="$A$3"><v>7</v></c><c r="A3" r="A4"><v>8</v></c><c r="C3"><v>9</v></c></row>"#,
        "S!B1 2\nS!C3 9\nP1101 a.xlsx!S reference=ZZZZZZ1\nP1101 a.xlsx!S reference=99999999999\n\
         P1101 a.xlsx!S reference=A99999999999\nP1101 a.xlsx!S reference=XFE3\nP1101 a.xlsx!S reference=A1048577\n\
         P1101 a.xlsx!S reference=A0\nP1101 a.xlsx!S reference=3\nP1101 a.xlsx!S reference=A\n\
         P1101 a.xlsx!S reference=$A$3\nP1101 a.xlsx!S reference=?",
    );
}

#[test]
fn cells_without_reference_follow_each_other_until_one_is_lost() {
    check(r"<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>", "S!A1 1\nS!C1 3\nS!A3 4");
    check(
        r#"<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="ZZZZ2"/><c><v>3</v></c><c r="F2"><v>4</v></c><c><v>5</v></c></row>"#,
        "S!B2 1\nS!C2 2\nS!F2 4\nS!G2 5\nP1101 a.xlsx!S reference=ZZZZ2\nP1101 a.xlsx!S reference=?",
    );
}

#[test]
fn a_cell_that_follows_one_of_another_row_is_nowhere() {
    check(
        r#"<row r="1"><c r="A5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"#,
        "S!A2 3\nS!A5 1\nP1101 a.xlsx!S reference=?",
    );
}

#[test]
fn a_cell_that_stands_twice_is_refused() {
    check(
        r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>"#,
        "S!B1 2\nP1102 a.xlsx!S!A1",
    );
}

#[test]
fn a_formula_without_value_is_not_an_empty_cell() {
    check(
        r#"<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c>
           <c r="D1"><f t="shared" si="99999999999" ref="B2:A1"/><v>7</v></c><c r="E1"><f t="shared" si="0"/></c></row>"#,
        "S!A1 formula without value\nS!B1 formula without value\nS!D1 7\nS!E1 formula without value",
    );
}

#[test]
fn errors_are_values_and_unreadable_cells_are_findings() {
    check(
        r#"<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>x</f><v>#SPILL!</v></c><c r="C1" t="zzz"><v>1</v></c>
           <c r="D1" t="s"><v>7</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>maybe</v></c><c r="G1"><v>NaN</v></c>
           <c r="H1" t="n"><v>x</v></c><c r="I1"><v>1e300</v></c></row>"#,
        "S!A1 error #REF!\nS!B1 error #SPILL!\nS!E1 true\nS!G1 error #NUM!\nS!I1 outsize 1e300\n\
         P1113 a.xlsx!S!C1\nP1113 a.xlsx!S!D1\nP1113 a.xlsx!S!F1\nP1113 a.xlsx!S!H1",
    );
}

#[test]
fn the_place_of_an_unreadable_cell_without_reference_is_known() {
    check(
        r#"<row r="4"><c><v>1</v></c><c t="zzz"><v>1</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"#,
        "S!A4 1\nS!C4 3\nS!A5 4\nP1113 a.xlsx!S!B4",
    );
}

#[test]
fn the_same_finding_in_many_cells_is_counted() {
    let cells: String =
        (1..=1000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="zzz"><v>1</v></c></row>"#)).collect();
    let text = shown("a.xlsx", &xlsx(&cells));
    assert_eq!(text.lines().count(), 21);
    assert!(text.ends_with("P1113 a.xlsx!S!A20\nP1115 a.xlsx!S code=P1113 count=980"), "{text}");
}

#[test]
fn document_types_are_refused() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
        <worksheet><sheetData><row><c r="A1" t="inlineStr"><is><t>&lol2;</t></is></c></row></sheetData></worksheet>"#;
    assert_eq!(shown("a.xlsx", &xlsx_with(bomb, &[])), "P1108 a.xlsx construct=doctype");
    let strings: [(&str, &[u8]); 1] = [("xl/sharedStrings.xml", b"<!DOCTYPE x><sst/>")];
    assert_eq!(shown("a.xlsx", &xlsx_with(&sheet(""), &strings)), "P1108 a.xlsx construct=doctype");
}

#[test]
fn a_utf_16_part_cannot_hide_a_document_type() {
    let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let plain = units(&format!("\u{FEFF}{}", sheet(r#"<row><c r="B2"><v>5</v></c></row>"#)));
    assert_eq!(shown("a.xlsx", &xlsx_with("", &[("xl/worksheets/sheet1.xml", &plain)])), "S!B2 5");
    let bomb = units("\u{FEFF}<!DOCTYPE x><worksheet/>");
    let text = shown("a.xlsx", &xlsx_with("", &[("xl/worksheets/sheet1.xml", &bomb)]));
    assert_eq!(text, "P1108 a.xlsx construct=doctype");
}

#[test]
fn comments_hide_nothing() {
    check(
        r#"<!-- <row><c r="A9"><v>9</v></c></row> --><row r="1"><c r="A1"><v>1<!-- 2 --></v></c><?x <c r="B1"> ?></row>"#,
        "S!A1 1",
    );
}

#[test]
fn elements_inside_each_other_without_end_and_floods_of_comments_are_refused() {
    check(&"<a>".repeat(300), "P1108 a.xlsx construct=depth");
    check(&"<!-- -->".repeat(20_000), "P1108 a.xlsx construct=comments");
}

#[test]
fn a_zip_bomb_is_refused_before_it_is_inflated() {
    let zeros = vec![b' '; 64 * 1024 * 1024];
    let text = shown("a.xlsx", &xlsx_with("", &[("xl/worksheets/sheet1.xml", &zeros)]));
    assert_eq!(text, "P1013 a.xlsx limit=ratio max=200");
    let limits = Limits { ratio: usize::MAX, entry_bytes: 1024 * 1024, ..Limits::default() };
    let text = shown_within("a.xlsx", &xlsx_with("", &[("xl/worksheets/sheet1.xml", &zeros)]), &limits);
    assert_eq!(text, "P1013 a.xlsx limit=entry-bytes max=1048576");
    let limits = Limits { ratio: usize::MAX, inflated_bytes: 1024 * 1024, ..Limits::default() };
    let text = shown_within("a.xlsx", &xlsx_with("", &[("xl/media/a.bin", &zeros)]), &limits);
    assert_eq!(text, "P1013 a.xlsx limit=inflated-bytes max=1048576");
}

#[test]
fn an_entry_that_is_larger_than_it_says_is_refused() {
    let content = sheet(&r#"<row><c r="A1"><v>1</v></c></row>"#.repeat(200));
    let mut bytes = xlsx_with("", &[("xl/worksheets/sheet1.xml", content.as_bytes())]);
    let size = u32::try_from(content.len()).unwrap().to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4).filter(|&at| bytes[at..at + 4] == size).collect();
    for at in places {
        bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert_eq!(shown("a.xlsx", &bytes), "P1001 a.xlsx why=damaged");
}

#[test]
fn too_many_entries_are_refused() {
    let names: Vec<String> = (0..2001).map(|index| format!("x/{index}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(shown("a.xlsx", &zipped(&entries)), "P1013 a.xlsx limit=entries max=2000");
}

#[test]
fn names_that_differ_only_by_case_or_climb_are_refused() {
    for name in ["XL/Worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml", "xl/../../etc/passwd"] {
        let text = shown("a.xlsx", &xlsx_with(&sheet(""), &[(name, b"<x/>")]));
        assert_eq!(text, "P1108 a.xlsx construct=names", "{name}");
    }
}

#[test]
fn more_cells_than_the_limit_are_refused() {
    let limits = Limits { cells: 3, ..Limits::default() };
    let rows = r"<row><c><v>1</v></c><c/><c><v>1</v></c><c><v>1</v></c></row>";
    assert_eq!(shown_within("a.xlsx", &xlsx(rows), &limits), "S!A1 1\nS!C1 1\nS!D1 1");
    let rows = format!("{rows}<row><c><v>1</v></c></row>");
    assert_eq!(shown_within("a.xlsx", &xlsx(&rows), &limits), "P1013 a.xlsx limit=cells max=3");
}

#[test]
fn a_text_stored_once_and_shown_everywhere_is_bounded() {
    let strings = format!("<sst uniqueCount=\"99999999999999\"><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let rows: String = (0..3000).map(|_| r#"<row><c t="s"><v>0</v></c></row>"#).collect();
    let bytes = xlsx_with(&sheet(&rows), &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert_eq!(shown("a.xlsx", &bytes), format!("P1013 a.xlsx limit=text-bytes max={}", 64 * 1024 * 1024));
}

#[test]
fn a_text_longer_than_a_cell_is_refused() {
    let (fits, long) = ("é".repeat(32_767), "é".repeat(32_768));
    let rows = format!(
        r#"<row><c t="inlineStr"><is><t>{fits}</t></is></c><c t="inlineStr"><is><t>{long}</t></is></c>
           <c t="inlineStr"><is><t>a_x0000_b</t></is></c></row>"#
    );
    let expected = format!("S!A1 {fits:?}\nS!C1 \"ab\"\nP1103 a.xlsx!S!B1 characters=32768 max=32767");
    check(&rows, &expected);
}

#[test]
fn a_format_code_copied_for_every_format_is_bounded() {
    let styles = format!(
        r#"<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{}"/></numFmts></styleSheet>"#,
        "0".repeat(100_000)
    );
    let bytes = xlsx_with(&sheet(""), &[("xl/styles.xml", styles.as_bytes())]);
    assert_eq!(shown("a.xlsx", &bytes), "P1108 a.xlsx construct=formats");
    let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(200_000));
    let bytes = xlsx_with(&sheet(""), &[("xl/styles.xml", styles.as_bytes())]);
    assert_eq!(shown("a.xlsx", &bytes), "P1013 a.xlsx limit=formats max=140000");
}

#[test]
fn a_part_can_be_read_as_one_sheet_only() {
    let one = r#"<sheet name="N" sheetId="1" r:id="rId1"/>"#;
    let workbook =
        format!("<workbook><sheets>{}</sheets></workbook>", one.replace('N', "S") + &one.replace('N', "T &amp; U"));
    let bytes = xlsx_with(&sheet("<row><c><v>1</v></c></row>"), &[("xl/workbook.xml", workbook.as_bytes())]);
    assert_eq!(shown("a.xlsx", &bytes), "S!A1 1\nP1112 a.xlsx!T & U");
}

#[test]
fn a_broken_sheet_does_not_cost_the_others() {
    let workbook = r#"<workbook><sheets><sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId2"/><sheet name="U" r:id="rId3"/>
        <sheet name="V" r:id="rId4"/><sheet name="W" state="odd" r:id="rId1"/></sheets></workbook>"#;
    let link = |id: u8, target: &str| {
        format!(r#"<Relationship Id="rId{id}" Type="x/worksheet" Target="worksheets/{target}.xml"/>"#)
    };
    let links = format!("<Relationships>{}{}{}</Relationships>", link(1, "sheet1"), link(2, "two"), link(3, "three"));
    let two = sheet(r#"<row><c r="A1"><v>2</v></c></row>"#);
    let bytes = xlsx_with(
        r#"<worksheet><sheetData><row><c r="A1"><v>1</v></c><c r="B1"#,
        &[
            ("xl/workbook.xml", workbook.as_bytes()),
            ("xl/_rels/workbook.xml.rels", links.as_bytes()),
            ("xl/worksheets/two.xml", two.as_bytes()),
            ("xl/worksheets/three.xml", b"<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c></row>"),
        ],
    );
    let expected = "T!A1 2\nP1112 a.xlsx!V\nP1112 a.xlsx!W\nP1112 a.xlsx!S\nP1112 a.xlsx!U";
    assert_eq!(shown("a.xlsx", &bytes), expected);
}

#[test]
fn damaged_styles_cost_the_file_because_dates_would_read_as_numbers() {
    let bytes = xlsx_with(&sheet("<row><c><v>1</v></c></row>"), &[("xl/styles.xml", b"<styleSheet><cellXfs")]);
    assert_eq!(shown("a.xlsx", &bytes), "P1001 a.xlsx why=damaged");
}

#[test]
fn a_file_cut_anywhere_or_changed_anywhere_is_no_panic() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>"#;
    let whole = xlsx(rows);
    for length in 0..whole.len() {
        let text = shown("a.xlsx", &whole[..length]);
        assert!(text.starts_with("P1"), "{length}: {text}");
    }
    let mut changed = whole.clone();
    for at in 0..whole.len() {
        for bits in [0x01, 0x80, 0xFF] {
            changed[at] = whole[at] ^ bits;
            let text = shown("a.xlsx", &changed);
            assert!(!text.contains("panic"));
        }
        changed[at] = whole[at];
    }
}

#[test]
fn xml_cut_or_changed_anywhere_is_no_panic() {
    let rows = r#"<row r="1"><c r="A1" s="0" t="s"><f t="shared" si="0" ref="A1:B1">B1</f><v>0</v></c><c r="B1"><v>2</v></c></row>"#;
    let parts = [
        ("_rels/.rels", PACKAGE.to_owned()),
        ("xl/workbook.xml", WORKBOOK.to_owned()),
        ("xl/_rels/workbook.xml.rels", LINKS.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet(rows)),
        ("xl/sharedStrings.xml", r#"<sst count="1"><si><t>a</t></si></sst>"#.to_owned()),
        ("xl/styles.xml", r#"<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>"#.to_owned()),
    ];
    for (name, content) in &parts {
        let others: Vec<_> =
            parts.iter().filter(|(other, _)| other != name).map(|(name, text)| (*name, text.as_bytes())).collect();
        let with = |bytes: &[u8]| {
            let mut entries = others.clone();
            entries.push((name, bytes));
            shown("a.xlsx", &xlsx_with("", &entries))
        };
        for at in 0..content.len() {
            let cut = with(&content.as_bytes()[..at]);
            assert!(!cut.is_empty(), "{name} cut at {at}");
            let mut changed = content.clone().into_bytes();
            for byte in *b"<>\"/ Z9&=" {
                changed[at] = byte;
                with(&changed);
            }
        }
    }
}
