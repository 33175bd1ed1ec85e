// What each fuzz target calls; the tests of the program replay the seeds through the same functions.

use plan::intake::grid::{Grid, Value};
use plan::intake::mapping::Mapping;
use plan::intake::number::{self, NumberStyle};
use plan::intake::quantity::{self, Measured};
use plan::intake::workbook::{self, Limits, Told};
use plan::intake::{Settings, day, read_grids, words};
use plan::profile;

/// What reads the bytes.
pub type Entry = fn(&[u8]);

/// The targets by name.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub const ENTRIES: [(&str, Entry); 6] =
    [("number", number), ("date", date), ("header", header), ("csv", csv), ("xlsx", xlsx), ("settings", settings)];

/// Numbers, amounts and quantities.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn number(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for style in [NumberStyle::AutoStrict, NumberStyle::Fr, NumberStyle::ArMa, NumberStyle::En] {
        let _ = number::parse(&text, style);
        for measured in [Measured::Length, Measured::Share, Measured::Money, Measured::Plain] {
            let _ = quantity::parse_as(&text, style, measured, None);
        }
    }
    let _ = words::yes_no(&text);
    let _ = words::sex(&text);
}

/// Days.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn date(data: &[u8]) {
    let _ = day::parse(&String::from_utf8_lossy(data));
}

/// A sheet of each kind, one line a row and `|` between cells.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn header(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.lines().take(200);
    let sheet = lines.next().unwrap_or_default().to_owned();
    let mut cells = Vec::new();
    for (row, line) in (0_u32..).zip(lines) {
        for (column, cell) in (0_u32..).zip(line.split('|').take(60)) {
            let value = cell.parse().map_or_else(|_| Value::Text(cell.to_owned()), Value::Number);
            if !cell.is_empty() {
                cells.push(((row, column), value));
            }
        }
    }
    let grid = Grid::new("a.xlsx".into(), sheet.as_str().into(), cells);
    let profile = profile::builtin("ma-pac").expect("it is built in").expect("it reads");
    let found = read_grids(std::slice::from_ref(&grid), &profile, &Mapping::default());
    let counted: usize = found.value.ledger.iter().map(|ledger| ledger.cells).sum();
    assert_eq!(counted, grid.len(), "a cell was lost");
}

/// Text files.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn csv(data: &[u8]) {
    let _ = workbook::read("a.csv", data, &Told::default(), &small());
}

/// Workbooks of any zip format.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn xlsx(data: &[u8]) {
    for name in ["a.xlsx", "a.ods"] {
        let _ = workbook::read(name, data, &Told::default(), &small());
    }
}

/// `plan.toml`.
#[allow(dead_code, reason = "each fuzz target calls one of them")]
pub fn settings(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = Settings::parse(&text);
    let _ = Mapping::parse(&text);
}

fn small() -> Limits {
    const MIB: usize = 1024 * 1024;
    Limits { entry_bytes: 8 * MIB, inflated_bytes: 16 * MIB, cells: 100_000, text_bytes: 8 * MIB, ..Limits::default() }
}
