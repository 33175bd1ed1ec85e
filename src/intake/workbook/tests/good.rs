//! Files that a program wrote as it should.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, XlsxError};

use super::build::ods;
use super::{Limits, Told, read, shown};
use crate::intake::grid::Value;

fn written(write: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(&mut workbook).unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn numbers_come_back_as_they_were_typed() {
    let bytes = written(|workbook| {
        let sheet = workbook.add_worksheet();
        let numbers = [
            92.9,
            0.1 + 0.2,
            1.0 / 3.0,
            -1500.75,
            1e15,
            123_456_789_012_345.67,
            9_007_199_254_740_991.0,
            1e-7,
            1.1e-16,
            1e28,
        ];
        for (row, number) in (0..).zip(numbers) {
            sheet.write_number(row, 1, number)?;
        }
        sheet.write_number_with_format(0, 0, 0.12, &Format::new().set_num_format("0%"))?;
        Ok(())
    });
    assert_eq!(
        shown("a.xlsx", &bytes),
        "Sheet1!A1 12 %\nSheet1!B1 92.9\nSheet1!B2 0.3\nSheet1!B3 0.333333333333333\nSheet1!B4 -1500.75\n\
         Sheet1!B5 1000000000000000\nSheet1!B6 123456789012346\nSheet1!B7 9007199254740991\nSheet1!B8 0.0000001\n\
         Sheet1!B9 0.00000000000000011\nSheet1!B10 10000000000000000000000000000"
    );
}

#[test]
fn dates_are_days_and_times_are_texts() {
    let write = |workbook: &mut Workbook| {
        let sheet = workbook.add_worksheet();
        let format = |code: &str| Format::new().set_num_format(code);
        sheet.write_number_with_format(0, 0, 45_943.0, &format("dd/mm/yyyy"))?;
        sheet.write_number_with_format(1, 0, 45_943.75, &format("dd/mm/yyyy hh:mm"))?;
        sheet.write_number_with_format(2, 0, 0.354_166_666_666_667, &format("hh:mm"))?;
        sheet.write_number_with_format(3, 0, 1.5, &format("[h]:mm:ss"))?;
        sheet.write_number_with_format(4, 0, 60.0, &format("dd/mm/yyyy"))?;
        sheet.write_number_with_format(5, 0, 3_500_000.0, &format("dd/mm/yyyy"))?;
        sheet.write_number_with_format(6, 0, 12.0, &format("#,##0\" m/d\""))?;
        sheet.write_datetime_with_format(
            7,
            0,
            &ExcelDateTime::from_ymd(2026, 2, 28)?,
            &format("[$-40C]d mmmm yyyy"),
        )?;
        Ok(())
    };
    let expected = "Sheet1!A1 date 2025-10-13\nSheet1!A2 date 2025-10-13\nSheet1!A3 \"08:30:00\"\nSheet1!A4 \"36:00:00\"\n\
        Sheet1!A5 \"1900-02-29\"\nSheet1!A6 3500000\nSheet1!A7 12\nSheet1!A8 date 2026-02-28";
    assert_eq!(shown("a.xlsx", &written(write)), expected);
}

#[test]
fn the_1904_calendar_is_obeyed() {
    let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let workbook = super::build::WORKBOOK.replace("<sheets>", r#"<workbookPr date1904="1"/><sheets>"#);
    let rows = r#"<row><c s="1"><v>44481</v></c><c s="1"><v>0</v></c><c s="1"><v>0.5</v></c><c t="d"><v>2026-01-15T10:00:00</v></c></row>"#;
    let bytes = super::build::xlsx_with(
        &super::build::sheet(rows),
        &[("xl/styles.xml", styles.as_bytes()), ("xl/workbook.xml", workbook.as_bytes())],
    );
    let expected = "S!A1 date 2025-10-13\nS!B1 date 1904-01-01\nS!C1 \"12:00:00\"\nS!D1 date 2026-01-15";
    assert_eq!(shown("a.xlsx", &bytes), expected);
}

#[test]
fn sheets_keep_their_names_order_and_visibility() {
    let bytes = written(|workbook| {
        workbook.add_worksheet().set_name("السكان")?.write_string(4, 3, "دوار")?;
        let hidden = workbook.add_worksheet().set_name("Listes & <choix>")?;
        hidden.write_boolean(0, 0, true)?;
        hidden.set_hidden(true);
        let formulas = workbook.add_worksheet().set_name("F")?;
        formulas.write_formula(0, 0, Formula::new("=1/0").set_result("#DIV/0!"))?;
        formulas.write_formula(2, 0, Formula::new("=2*3").set_result("6"))?;
        Ok(())
    });
    let text = shown("data/a.xlsm", &bytes);
    assert_eq!(
        text,
        "السكان!D5 \"دوار\"\nListes & <choix> is hidden\nListes & <choix>!A1 true\nF!A1 error #DIV/0!\nF!A3 6"
    );
}

#[derive(Debug, Clone)]
enum Typed {
    Number(i64, u32),
    Text(String),
    Bool(bool),
    Day(u16, u8, u8),
}

fn typed() -> impl Strategy<Value = Typed> {
    prop_oneof![
        (-999_999_999_999_999_i64..999_999_999_999_999, 0_u32..8)
            .prop_map(|(digits, scale)| Typed::Number(digits, scale)),
        "[ -~àéïالسكانⵣ😀\\n]{1,20}".prop_map(Typed::Text),
        any::<bool>().prop_map(Typed::Bool),
        (1901_u16..2199, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Typed::Day(year, month, day)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_is_written_is_read_back(cells in prop::collection::btree_map((0_u32..2000, 0_u16..300), typed(), 0..60)) {
        let bytes = written(|workbook| {
            let sheet = workbook.add_worksheet();
            let date = Format::new().set_num_format("yyyy-mm-dd");
            for ((row, column), typed) in &cells {
                match typed {
                    Typed::Number(digits, scale) => {
                        let number: f64 = Decimal::new(*digits, *scale).to_string().parse().unwrap();
                        sheet.write_number(*row, *column, number)?;
                    }
                    Typed::Text(text) => { sheet.write_string(*row, *column, text)?; }
                    Typed::Bool(truth) => { sheet.write_boolean(*row, *column, *truth)?; }
                    Typed::Day(year, month, day) => {
                        let day = ExcelDateTime::from_ymd(*year, *month, *day)?;
                        sheet.write_datetime_with_format(*row, *column, &day, &date)?;
                    }
                }
            }
            Ok(())
        });
        let found = read("a.xlsx", &bytes, &Told::default(), &Limits::default());
        prop_assert!(found.findings.is_empty());
        let expected: BTreeMap<(u32, u32), Value> = cells.iter().map(|((row, column), typed)| {
            let value = match typed {
                Typed::Number(digits, scale) => Value::Number(Decimal::new(*digits, *scale)),
                Typed::Text(text) => Value::Text(text.clone()),
                Typed::Bool(truth) => Value::Bool(*truth),
                Typed::Day(year, month, day) => Value::Date(crate::model::Date::new(*year, *month, *day).unwrap()),
            };
            ((*row, u32::from(*column)), value)
        }).collect();
        let read: BTreeMap<_, _> = found.value[0].cells().map(|(at, value)| (at, value.clone())).collect();
        prop_assert_eq!(read, expected);
    }
}

#[test]
fn a_share_shown_in_per_cent_is_what_its_reader_sees_and_merged_cells_are_told() {
    let bytes = written(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.merge_range(0, 1, 1, 3, "Population", &Format::new())?;
        for (column, format) in [(0, "0%"), (1, "0.0 %"), (2, "General")] {
            sheet.write_number_with_format(2, column, 0.125, &Format::new().set_num_format(format))?;
        }
        Ok(())
    });
    assert_eq!(
        shown("a.xlsx", &bytes),
        "Sheet1!B1 \"Population\"\nSheet1!A3 12.5 %\nSheet1!B3 12.5 %\nSheet1!C3 0.125"
    );
    let grid = &read("a.xlsx", &bytes, &Told::default(), &Limits::default()).value[0];
    assert_eq!(grid.merged.iter().map(crate::intake::grid::Area::position).collect::<Vec<_>>(), ["B1:D2"]);
}

#[test]
fn a_share_and_merged_cells_of_an_open_document_are_read_as_shown() {
    let cell = |attributes: &str| format!("<table:table-cell {attributes}/>");
    let share = r#"office:value-type="percentage" office:value="0.12""#;
    let rows = [
        cell(
            r#"table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="float" office:value="1""#,
        ),
        cell(&format!(r#"{share} table:number-columns-repeated="2""#))
            + &cell(r#"office:value-type="float" office:value="0.12""#),
    ];
    let rows: String = rows.iter().map(|cells| format!("<table:table-row>{cells}</table:table-row>")).collect();
    let bytes = ods(&format!(r#"<table:table table:name="S">{rows}</table:table>"#));
    assert_eq!(shown("a.ods", &bytes), "S!A1 1\nS!A2 12 %\nS!B2 12 %\nS!C2 0.12");
    let grid = &read("a.ods", &bytes, &Told::default(), &Limits::default()).value[0];
    assert_eq!(grid.merged.iter().map(crate::intake::grid::Area::position).collect::<Vec<_>>(), ["A1:B1"]);
}
