//! Files that programs write, files that attacks are made of, and files found in the world.

mod build;
mod corpus;
mod delimited;
mod good;
mod hostile;
mod ods;

use super::{Isolated, Limits, Told, needs_isolation, read, unpack};
use crate::diagnostics::{Arg, Diagnostic};
use crate::intake::grid::{Grid, Value};

/// Reads a file with the default limits and writes out its cells and findings, one a line.
fn shown(file: &str, bytes: &[u8]) -> String {
    shown_within(file, bytes, &Limits::default())
}

/// As [`shown`]; the older formats are read in this process: a panic stands for the end of the other one.
fn shown_within(file: &str, bytes: &[u8], limits: &Limits) -> String {
    let isolated = needs_isolation(file, bytes).then(|| {
        let mut cells = Vec::new();
        let done = super::guard::guarded(|| unpack(bytes, &mut cells));
        if done.is_some_and(|done| done.is_ok()) { Isolated::Cells(cells) } else { Isolated::Failed("stopped") }
    });
    let found = read(file, bytes, &Told { isolated: isolated.as_ref(), ..Told::default() }, limits);
    let cells = found.value.iter().flat_map(cells);
    cells.chain(found.findings.iter().map(finding)).collect::<Vec<_>>().join("\n")
}

fn cells(grid: &Grid) -> Vec<String> {
    let head = grid.is_hidden.then(|| format!("{} is hidden", grid.sheet));
    let lines = grid.cells().map(|((row, column), value)| {
        let position = grid.cell(row, column).position();
        let value = match value {
            Value::Text(text) => format!("{text:?}"),
            Value::Number(number) => number.to_string(),
            Value::Percent(number) => format!("{number} %"),
            Value::OutsizeNumber(text) => format!("outsize {text}"),
            Value::Bool(truth) => truth.to_string(),
            Value::Date(date) => format!("date {date}"),
            Value::Error(error) => format!("error {error}"),
            Value::FormulaWithoutValue => "formula without value".to_owned(),
        };
        if grid.sheet.is_empty() { format!("{position} {value}") } else { format!("{}!{position} {value}", grid.sheet) }
    });
    head.into_iter().chain(lines).collect()
}

fn finding(finding: &Diagnostic) -> String {
    let places: Vec<String> = finding.places.iter().map(ToString::to_string).collect();
    let args = finding.args.iter().map(|(name, arg)| match arg {
        Arg::Text(text) => format!(" {name}={text}"),
        Arg::Number(number) => format!(" {name}={number}"),
        Arg::Count(count) => format!(" {name}={count}"),
    });
    format!("{} {}{}", finding.code.id(), places.join(", "), args.collect::<String>())
}
