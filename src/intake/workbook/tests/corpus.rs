//! Files found in the world: those kept in `tests/corpus`, and the larger corpora when they are there.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Instant;

use calamine::{Data, Reader};
use rust_decimal::Decimal;

use super::super::guard::guarded;
use super::super::values;
use super::{Limits, Told, finding, read, shown};
use crate::intake::grid::{Grid, Value};

/// A file may take this long.
const SECONDS: f64 = 10.0;

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return files };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            files.extend(files_under(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn the_kept_files_are_read_as_they_were_checked() {
    /// Lines shown of each file.
    const LINES: usize = 12;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut text = String::new();
    for path in files_under(&folder) {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        if ![".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"].iter().any(|extension| name.ends_with(extension)) {
            continue;
        }
        let shown = shown(&name, &std::fs::read(&path).unwrap());
        let n_lines = shown.lines().count();
        // Findings come last.
        let first = shown.lines().take(LINES).chain(shown.lines().skip(LINES).filter(|line| line.starts_with("P1")));
        text += &format!("## {name}: {n_lines} lines\n{}\n", first.collect::<Vec<_>>().join("\n"));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn every_file_of_the_corpora_is_read_or_refused_in_time() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let folder = std::env::var_os("PLAN_CORPORA").map_or(kept, PathBuf::from);
    let files = files_under(&folder);
    if files.is_empty() {
        println!("skipped: no corpora in {}", folder.display());
        return;
    }
    let mut table: BTreeMap<(String, String), (usize, f64)> = BTreeMap::new();
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let start = Instant::now();
        let found = read(&name, &bytes, &Told::default(), &Limits::default());
        let seconds = start.elapsed().as_secs_f64();
        assert!(seconds < SECONDS, "{name} took {seconds} s");
        let codes: std::collections::BTreeSet<&str> = found.findings.iter().map(|found| found.code.id()).collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        let outcome = match (found.value.is_empty(), codes.is_empty()) {
            (false, true) => "read".to_owned(),
            (false, false) => format!("read, {}", codes.join(" ")),
            (true, _) => format!("refused, {}", codes.join(" ")),
        };
        let is_telling = !outcome.contains("P1019") && !codes.is_empty();
        if is_telling {
            let first = found.findings.iter().next().map(finding).unwrap_or_default();
            println!("{seconds:6.2} s  {outcome}: {first}");
        }
        let entry = table.entry((extension, outcome)).or_default();
        *entry = (entry.0 + 1, entry.1.max(seconds));
    }
    for ((extension, outcome), (n, slowest)) in table {
        println!("{extension:8} {n:4} files  {slowest:6.2} s at most  {outcome}");
    }
}

/// What the plain reader gives for a file, by sheet and cell; nothing when it fails.
fn plain(name: &str, bytes: &[u8]) -> Option<BTreeMap<(String, u32, u32), Value>> {
    let mut cells = BTreeMap::new();
    let mut workbook = calamine::open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).ok()?;
    for sheet in workbook.sheets_metadata().to_vec() {
        let Ok(range) = workbook.worksheet_range(&sheet.name) else { continue };
        let (row_start, column_start) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            let value = match data {
                Data::Int(whole) => Some(Value::Number((*whole).into())),
                Data::Float(float) => Some(values::number(*float)),
                Data::String(text) => values::text_value(text.clone()),
                Data::Bool(truth) => Some(Value::Bool(*truth)),
                Data::DateTime(serial) => Some(values::moment(*serial)),
                Data::DateTimeIso(text) => Some(values::iso_moment(text)),
                Data::DurationIso(text) => Some(values::iso_duration(text)),
                Data::Error(error) => Some(Value::Error(error.to_string())),
                Data::Empty => None,
            };
            let at = (row_start + u32::try_from(row).ok()?, column_start + u32::try_from(column).ok()?);
            if let Some(value) = value {
                cells.insert((sheet.name.clone(), at.0, at.1), value);
            }
        }
    }
    println!("{name}: {} cells", cells.len());
    Some(cells)
}

/// A file is simple when it is read without any finding; the kept ones always are there.
#[test]
fn simple_files_have_the_same_values_in_the_same_cells_as_with_the_plain_reader() {
    /// Larger files take the plain reader, which lays sheets out in full, too much room.
    const LARGEST: usize = 400_000;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = files_under(&root.join("tests/corpus"));
    files.extend(files_under(&root.join("../shared/corpora")));
    let (mut n_files, mut n_cells) = (0, 0);
    for path in files {
        let name = path.to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        if ![".xlsx", ".xlsm", ".ods"].iter().any(|extension| name.ends_with(extension)) || bytes.len() > LARGEST {
            continue;
        }
        let found = read(&name, &bytes, &Told::default(), &Limits::default());
        let extent = |grid: &Grid| {
            grid.used_area().map_or(0, |area| u64::from(area.last_row + 1) * u64::from(area.last_column + 1))
        };
        if !found.findings.is_empty() || found.value.iter().map(extent).sum::<u64>() > 5_000_000 {
            continue;
        }
        let Some(plain) = guarded(|| plain(&name, &bytes)).flatten() else { continue };
        let ours: BTreeMap<(String, u32, u32), Value> = found
            .value
            .iter()
            .flat_map(|grid| {
                grid.cells().map(|((row, column), value)| ((grid.sheet.to_string(), row, column), value.clone()))
            })
            .collect();
        for (at, value) in &ours {
            let other = plain.get(at);
            let is_same = match (value, other) {
                (Value::Percent(percent), Some(Value::Number(share))) => {
                    *percent == (*share * Decimal::ONE_HUNDRED).normalize()
                }
                // The plain reader gives nothing, or the text of an error as text in ods files.
                (Value::FormulaWithoutValue, None) => true,
                (Value::Error(error), Some(Value::Text(text))) => error == text,
                (value, other) => Some(value) == other,
            };
            assert!(is_same, "{name} {at:?}: {value:?} and {other:?}");
        }
        for at in plain.keys() {
            assert!(ours.contains_key(at), "{name} {at:?} is missing");
        }
        n_files += 1;
        n_cells += plain.len();
    }
    println!("{n_files} files and {n_cells} cells are the same");
    assert!(n_files >= 10, "only {n_files} files were compared");
}
