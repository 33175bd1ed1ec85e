//! Files found in the world: those kept in `tests/corpus`, and the larger corpora when they are there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{Limits, Told, finding, read, shown};

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
