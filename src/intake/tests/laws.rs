//! What holds of every grid, however it was filled.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::read;
use crate::diagnostics::Place;
use crate::i18n::{self, Language};
use crate::intake::grid::{Area, Grid, Value};
use crate::intake::mapping::Mapping;
use crate::intake::number::NumberStyle;
use crate::intake::quantity::{self, Measured};
use crate::intake::schema;
use crate::model::{Date, Money};

/// Texts that mean something somewhere, and some that mean nothing.
fn text() -> impl Strategy<Value = String> {
    let mut known: Vec<String> = [
        "Total",
        "المجموع",
        "Source : HCP",
        "D01",
        "D01; D02",
        "x",
        "نعم",
        "1.500",
        "1,5 MDH",
        "3 km",
        "12 %",
        "15 غشت 2026",
        "31/02/2026",
        "",
        "F",
        "أ",
        "education",
        "*",
        "#REF!",
    ]
    .map(str::to_owned)
    .into();
    for spec in schema::sheets() {
        for column in spec.columns {
            known.push(column.key.to_owned());
            known.push(format!("{}_fr", column.key));
            known.extend(Language::ALL.map(|language| schema::column_label(language, column.key)));
        }
    }
    prop_oneof![4 => prop::sample::select(known), 1 => any::<String>()]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => text().prop_map(Value::Text),
        4 => (-1000i64..100_000, 0u32..4).prop_map(|(digits, scale)| Value::Number(Decimal::new(digits, scale))),
        1 => any::<i64>().prop_map(|digits| Value::Number(digits.into())),
        1 => (0i64..200).prop_map(|share| Value::Percent(share.into())),
        1 => Just(Value::OutsizeNumber("1e300".to_owned())),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => (1900u16..2200, 1u8..13).prop_map(|(year, month)| Value::Date(Date::new(year, month, 1).unwrap())),
        1 => Just(Value::Error("#REF!".to_owned())),
        1 => Just(Value::FormulaWithoutValue),
    ]
}

fn area() -> impl Strategy<Value = Area> {
    (0u32..12, 0u32..8, 0u32..4, 0u32..3).prop_map(|(first_row, first_column, height, width)| Area {
        first_row,
        first_column,
        last_row: first_row + height,
        last_column: first_column + width,
    })
}

/// A sheet with the header of its kind in one of the first rows, mostly, and anything below and above.
fn sheet() -> impl Strategy<Value = Grid> {
    let specs: Vec<_> = schema::sheets().collect();
    (
        prop::sample::select(specs),
        prop::option::weighted(0.9, 0u32..4),
        prop::collection::btree_map((0u32..14, 0u32..12), value(), 0..60),
        prop::collection::vec(area(), 0..4),
        prop::sample::select(Language::ALL.to_vec()),
    )
        .prop_map(|(spec, header, mut cells, merged, language)| {
            let labels = spec.columns.iter().flat_map(|column| match column.kind {
                schema::Kind::Texts => {
                    Language::ALL.map(|of| schema::text_column_label(language, column.key, of)).to_vec()
                }
                _ => vec![schema::column_label(language, column.key)],
            });
            if let Some(row) = header {
                for (column, label) in (0u32..).zip(labels) {
                    cells.insert((row, column), Value::Text(label));
                }
            }
            let mut grid = Grid::new("data/a.xlsx".into(), spec.key.into(), cells.into_iter().collect());
            grid.merged = merged;
            grid
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_filled_cell_is_used_ignored_or_refused_and_findings_point_into_the_grid(
        sheets in prop::collection::vec(sheet(), 1..4),
        fill_down in any::<bool>(),
    ) {
        let settings = "[intake.\"a.xlsx\".financing]\nfill_down = [\"project_id\", \"B\"]\nnumbers = \"fr\"";
        let mapping = if fill_down { Mapping::parse(settings).value } else { Mapping::default() };
        let (reading, findings) = read(&sheets, &mapping);
        // Two sheets of one name count as one place here.
        let mut filled: BTreeMap<&str, usize> = BTreeMap::new();
        for grid in &sheets {
            *filled.entry(&*grid.sheet).or_default() += grid.len();
        }
        let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
        for ledger in &reading.ledger {
            prop_assert_eq!(ledger.cells, ledger.used + ledger.refused + ledger.ignored.values().sum::<usize>());
            *counted.entry(ledger.sheet.as_str()).or_default() += ledger.cells;
        }
        prop_assert_eq!(filled, counted);
        for finding in &findings {
            for place in &finding.places {
                if let Place::Cell(cell) = place {
                    prop_assert!(cell.row < 14 && cell.column < 60, "{}", place);
                }
            }
        }
    }

    #[test]
    fn a_refused_cell_has_its_finding(sheet in sheet()) {
        let (reading, findings) = read(std::slice::from_ref(&sheet), &Mapping::default());
        let refused: usize = reading.ledger.iter().map(|ledger| ledger.refused).sum();
        let mut cells: Vec<_> = findings
            .iter()
            .filter(|finding| finding.severity() == crate::diagnostics::Severity::Error)
            .flat_map(|finding| &finding.places)
            .filter_map(|place| match place {
                Place::Cell(cell) if sheet.value(cell.row, cell.column).is_some() => Some((cell.row, cell.column)),
                _ => None,
            })
            .collect();
        cells.sort_unstable();
        cells.dedup();
        // Labels of the header have errors of their own, such as a doubled one.
        prop_assert!(refused <= cells.len());
    }

    #[test]
    fn numbers_and_amounts_written_in_a_language_are_read_back(digits in -99_999_999_999i64..99_999_999_999, scale in 0u32..3) {
        let value = Decimal::new(digits, scale).normalize();
        let styles = [(Language::Ar, NumberStyle::ArMa), (Language::Fr, NumberStyle::Fr), (Language::En, NumberStyle::En)];
        for (language, style) in styles {
            let number = i18n::number(language, value);
            prop_assert_eq!(quantity::parse_as(&number, style, Measured::Plain, None), Ok(value), "{}", number);
            if let Ok(money) = Money::from_decimal(value) {
                let amount = i18n::money(language, money);
                prop_assert_eq!(quantity::parse_as(&amount, style, Measured::Money, None), Ok(value), "{}", amount);
            }
            let percent = i18n::percent(language, value.round_dp(1));
            let read = quantity::parse_as(&percent, style, Measured::Share, None);
            prop_assert_eq!(read, Ok(value.round_dp(1).normalize()), "{}", percent);
        }
    }

    #[test]
    fn no_text_breaks_the_readers_of_values(text in any::<String>()) {
        for style in [NumberStyle::AutoStrict, NumberStyle::Fr, NumberStyle::ArMa, NumberStyle::En] {
            let _ = quantity::parse_as(&text, style, Measured::Money, None);
        }
        let _ = crate::intake::day::parse(&text);
        let _ = crate::intake::words::yes_no(&text);
        let _ = Mapping::parse(&text);
        let _ = Mapping::parse(&format!("[intake.\"a\".\"b\"]\n{text}"));
    }
}
