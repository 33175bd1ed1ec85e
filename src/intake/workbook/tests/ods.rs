//! OpenDocument files.

use super::build::{ods, ods_of, zipped};
use super::{Limits, shown, shown_within};

fn check(rows: &str, expected: &str) {
    let table = format!(r#"<table:table table:name="S">{rows}</table:table>"#);
    assert_eq!(shown("a.ods", &ods(&table)), expected);
}

fn number(value: u32) -> String {
    format!(r#"<table:table-cell office:value-type="float" office:value="{value}"/>"#)
}

#[test]
fn rows_and_columns_repeated_to_the_end_of_the_sheet_cost_nothing() {
    let one = number(1);
    check(
        &format!(
            r#"<table:table-column table:number-columns-repeated="16384"/>
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell table:number-columns-repeated="2"/>{one}<table:table-cell table:style-name="ce1" table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#
        ),
        "S!C4 1",
    );
}

#[test]
fn repeated_values_fill_their_cells() {
    let cell = r#"<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/>"#;
    check(
        &format!(
            r#"<table:table-header-rows><table:table-row table:number-rows-repeated="2">{cell}</table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row-group><table:table-row><table:covered-table-cell/>{}</table:table-row></table:table-row-group>"#,
            number(8)
        ),
        "S!A1 7\nS!B1 7\nS!A2 7\nS!B2 7\nS!B5 8",
    );
}

#[test]
fn a_filled_cell_repeated_without_end_is_refused() {
    let refused = "P1013 a.ods limit=cells max=2000000";
    let repeats = r#"table:number-columns-repeated="16384""#;
    let row =
        |inside: &str| format!(r#"<table:table-row table:number-rows-repeated="1048576">{inside}</table:table-row>"#);
    check(&row(&format!(r#"<table:table-cell office:value-type="float" office:value="1" {repeats}/>"#)), refused);
    check(&row(&number(1).repeat(2)), refused);
    let far = format!(
        r#"<table:table-row>{}</table:table-row>{}<table:table-row><table:table-cell table:number-columns-repeated="16383"/>{}</table:table-row>"#,
        number(1),
        row("<table:table-cell/>").replace("1048576", "1048574"),
        number(2)
    );
    check(&far, refused);
}

#[test]
fn a_long_text_repeated_is_refused() {
    let text = "x".repeat(30_000);
    let cell = format!(
        r#"<table:table-row table:number-rows-repeated="10"><table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>{text}</text:p></table:table-cell></table:table-row>"#
    );
    check(&cell, &format!("P1013 a.ods limit=text-bytes max={}", 64 * 1024 * 1024));
    let spaces = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2000000000"/></text:p></table:table-cell></table:table-row>"#;
    check(spaces, &format!("P1013 a.ods limit=text-bytes max={}", 64 * 1024 * 1024));
}

#[test]
fn filled_cells_beyond_the_sheet_are_named() {
    let beyond = format!(
        r#"<table:table-row>{}<table:table-cell table:number-columns-repeated="16383"/>{}</table:table-row>"#,
        number(1),
        number(2)
    );
    check(&beyond, "S!A1 1\nP1101 a.ods!S reference=XFE1");
}

#[test]
fn values_of_every_type_are_read() {
    check(
        r#"<table:table-row>
          <table:table-cell office:value-type="string"><text:p>douar</text:p><!-- note --><text:p>Aït<text:s text:c="2"/>X</text:p></table:table-cell>
          <table:table-cell office:value-type="percentage" office:value="0.12"/><!-- between -->
          <table:table-cell office:value-type="currency" office:value="1500.5"/>
          <table:table-cell office:value-type="date" office:date-value="2026-11-15T10:00:00"/>
          <table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>
          <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
          <table:table-cell table:formula="of:=[.A1]"/>
          <table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
          <table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>
          <table:table-cell table:formula="of:=1" office:value-type="float" office:value="92.900000000000006"/>
        </table:table-row>"#,
        "S!A1 \"douar\\nAït  X\"\nS!B1 12 %\nS!C1 1500.5\nS!D1 date 2026-11-15\nS!E1 \"08:30:00\"\nS!F1 true\n\
         S!G1 formula without value\nS!H1 error #REF!\nS!J1 92.9",
    );
}

#[test]
fn hidden_sheets_are_flagged() {
    let content = format!(
        r#"<office:document-content><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="S" table:style-name="ta1"><table:table-row>{}</table:table-row></table:table>
        <table:named-expressions> <table:named-range table:name="x"/> </table:named-expressions></office:spreadsheet></office:body></office:document-content>"#,
        number(1)
    );
    assert_eq!(shown("a.ods", &ods_of(&content)), "S is hidden\nS!A1 1");
}

#[test]
fn elements_that_are_not_closed_do_not_hang() {
    let whole = format!(
        r#"<a><table:table table:name="S"><table:table-row>{}<table:table-cell office:value-type="string"><office:annotation><text:p>x</text:p></office:annotation><text:p>y</text:p></table:table-cell></table:table-row></table:table></a>"#,
        number(1)
    );
    assert_eq!(shown("a.ods", &ods_of(&whole)), "S!A1 1\nS!B1 \"y\"");
    for length in 0..whole.len() {
        let text = shown("a.ods", &ods_of(&whole[..length]));
        assert_eq!(text, "P1001 a.ods why=damaged", "{length}");
    }
    let nested = format!(
        r#"<table:table table:name="S"><table:table-row><table:table-cell><table:table table:name="T"/></table:table-cell>{}</table:table-row></table:table>"#,
        number(1)
    );
    assert_eq!(shown("a.ods", &ods(&nested)), "P1001 a.ods why=damaged");
}

#[test]
fn more_sheets_than_the_limit_and_encrypted_files_are_refused() {
    let limits = Limits { sheets: 2, ..Limits::default() };
    let table = r#"<table:table table:name="S"/>"#;
    assert_eq!(shown_within("a.ods", &ods(&table.repeat(3)), &limits), "P1013 a.ods limit=sheets max=2");
    let bytes = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"),
        ("content.xml", b"\x01\x02"),
    ]);
    assert_eq!(shown("a.ods", &bytes), "P1104 a.ods");
    let content = "<!DOCTYPE x [<!ENTITY a \"b\">]><office:document-content/>";
    assert_eq!(shown("a.ods", &ods_of(content)), "P1108 a.ods construct=doctype");
}
