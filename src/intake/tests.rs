//! What is made of sheets as people fill them: grids in, findings and values out.

mod headers;
mod laws;
mod lines;
mod mappings;
mod values;

use super::grid::{Grid, Value};
use super::mapping::Mapping;
use super::{Reading, read_grids};
use crate::diagnostics::{Arg, Code, Diagnostic, Findings};
use crate::profile;

/// A sheet from lines of cells parted by `|`; a cell of digits is a number, an empty one is not filled.
fn grid(sheet: &str, text: &str) -> Grid {
    let mut cells = Vec::new();
    for (row, line) in (0_u32..).zip(text.trim_matches('\n').lines()) {
        for (column, cell) in (0_u32..).zip(line.split('|')) {
            let cell = cell.trim();
            if !cell.is_empty() {
                let value = cell.parse().map_or_else(|_| Value::Text(cell.to_owned()), Value::Number);
                cells.push(((row, column), value));
            }
        }
    }
    Grid::new("data/a.xlsx".into(), sheet.into(), cells)
}

fn read(grids: &[Grid], mapping: &Mapping) -> (Reading, Findings) {
    let profile = profile::builtin("ma-pac").expect("it is built in").expect("it reads");
    let found = read_grids(grids, &profile, mapping);
    (found.value, found.findings)
}

/// Reads one sheet and writes out what is said of it, without the sheets that are not there.
fn said(grid: &Grid) -> String {
    said_with(grid, &Mapping::default())
}

fn said_with(grid: &Grid, mapping: &Mapping) -> String {
    let (_, findings) = read(std::slice::from_ref(grid), mapping);
    let told = findings.iter().filter(|finding| finding.code != Code::MissingSheet);
    told.map(line).collect::<Vec<_>>().join("\n")
}

fn line(finding: &Diagnostic) -> String {
    let places: Vec<String> =
        finding.places.iter().map(|place| place.to_string().replace("data/a.xlsx!", "")).collect();
    let args = finding.args.iter().map(|(name, arg)| match arg {
        Arg::Text(text) => format!(" {name}={text}"),
        Arg::Number(number) => format!(" {name}={number}"),
        Arg::Count(count) => format!(" {name}={count}"),
    });
    format!("{} {}{}", finding.code.id(), places.join(", "), args.collect::<String>())
}

/// The localities as `id name population`, one a line.
fn localities(reading: &Reading) -> String {
    let lines = reading.plan.localities.iter().map(|locality| {
        let population = locality.population.known().map_or_else(String::new, |it| it.value.to_string());
        let name = locality.name.get("fr").or_else(|| locality.name.get("ar")).unwrap_or_default();
        format!("{} {} {}", locality.id.as_str(), name, population)
    });
    lines.collect::<Vec<_>>().join("\n")
}
