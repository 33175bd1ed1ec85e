//! The program on every file of the larger corpora, each in a process of its own under limits.
//!
//! Reads `../shared/corpora`, or the folder of `PLAN_CORPORA`; without it, only the files kept in `tests/corpus`.
//! `tests/corpus.sh` runs it and shows the table.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

/// Bars for any file: seconds of computing and MiB.
const BARS: (f64, f64) = (10.0, 512.0);
/// Bars for files made to harm.
const HOSTILE_BARS: (f64, f64) = (2.0, 256.0);
/// A process that is still there after this hangs, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How the files made to harm are called in the corpora.
const HOSTILE: &[&str] = &["oom_", "poc-", "crash", "clusterfuzz", "bomb", "_dos", "timeout"];

struct Outcome {
    name: String,
    what: String,
    seconds: f64,
    mebibytes: f64,
    failures: Vec<String>,
}

fn files_under(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() { files_under(&path, files) } else { files.push(path) }
    }
}

/// Peak memory in MiB and computing time in seconds of a process, as the system tells them.
fn measures(id: u32) -> Option<(f64, f64)> {
    /// The system counts in hundredths of a second.
    const TICKS: f64 = 100.0;
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split(' ').collect();
    // User and system time, of the process and of the children it waited for.
    let ticks: f64 = fields.get(11..15)?.iter().filter_map(|field| field.parse::<f64>().ok()).sum();
    Some((kibibytes / 1024.0, ticks / TICKS))
}

/// Every process that the given one started.
fn children(id: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    list.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

fn watch(child: &mut Child) -> (Option<i32>, bool, f64, f64) {
    let start = Instant::now();
    let (mut mebibytes, mut seconds) = (0.0_f64, 0.0_f64);
    loop {
        for id in children(child.id()).into_iter().chain([child.id()]) {
            if let Some((peak, time)) = measures(id) {
                (mebibytes, seconds) = (mebibytes.max(peak), seconds.max(time));
            }
        }
        match child.try_wait() {
            Ok(Some(status)) => return (status.code(), false, seconds, mebibytes),
            Ok(None) if start.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return (None, true, seconds, mebibytes);
            }
            _ => thread::sleep(Duration::from_millis(2)),
        }
    }
}

fn look_at(path: &Path, name: String, place: &Path) -> Outcome {
    // Files may carry an extension that says nothing; they are looked at under their own name all the same.
    let output = place.join(name.replace(['/', '\\'], "_"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(["inspect", "--format", "json"])
        .arg(path)
        .stdin(Stdio::null())
        .stdout(fs::File::create(&output).expect("a temporary file"))
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (code, hangs, seconds, mebibytes) = watch(&mut child);
    let text = fs::read_to_string(&output).unwrap_or_default();
    let _ = fs::remove_file(&output);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let codes: std::collections::BTreeSet<&str> =
        value["findings"].as_array().into_iter().flatten().filter_map(|it| it["code"].as_str()).collect();
    let is_read = value["sheets"].as_array().is_some_and(|sheets| !sheets.is_empty());
    let codes: Vec<&str> = codes.into_iter().filter(|code| *code != "P1004").collect();
    let what = format!("{} {}", if is_read { "read" } else { "refused" }, codes.join(" "));
    let is_hostile = HOSTILE.iter().any(|mark| name.to_lowercase().contains(mark));
    let bars = if is_hostile { HOSTILE_BARS } else { BARS };
    let mut failures = Vec::new();
    if hangs {
        failures.push("hangs".to_owned());
    } else if !matches!(code, Some(0 | 1)) {
        failures.push(format!("ended with {code:?}"));
    }
    // Seconds of computing, not of the clock: another program on the machine is no fault of this one.
    if seconds > bars.0 || mebibytes > bars.1 {
        failures.push(format!("over {} s or {} MiB", bars.0, bars.1));
    }
    Outcome { name, what, seconds, mebibytes, failures }
}

#[test]
fn every_file_of_the_corpora_is_read_or_refused_within_limits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let larger = std::env::var_os("PLAN_CORPORA").map_or(root.join("../shared/corpora"), PathBuf::from);
    let mut files = Vec::new();
    files_under(&root.join("tests/corpus"), &mut files);
    let n_kept = files.len();
    files_under(&larger, &mut files);
    if files.len() == n_kept {
        println!("no corpora in {}: only the kept files are looked at", larger.display());
    }
    files.sort();
    let place = tempfile::tempdir().expect("a temporary folder");
    let queue = Mutex::new(files.into_iter());
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(path) = queue.lock().expect("no panic holds it").next() else { break };
                    let name = path.strip_prefix(&larger).or_else(|_| path.strip_prefix(root)).unwrap_or(&path);
                    let outcome = look_at(&path, name.display().to_string(), place.path());
                    outcomes.lock().expect("no panic holds it").push(outcome);
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().expect("no panic holds it");
    outcomes.sort_by(|one, other| one.name.cmp(&other.name));
    let mut table = String::new();
    for it in &outcomes {
        let _ = writeln!(
            table,
            "{:6.2} s {:7.1} MiB  {}  {} {}",
            it.seconds,
            it.mebibytes,
            it.name,
            it.what,
            it.failures.join(", ")
        );
    }
    let worst = |of: fn(&Outcome) -> f64| outcomes.iter().map(of).fold(0.0, f64::max);
    println!(
        "{table}{} files, at most {:.2} s and {:.1} MiB",
        outcomes.len(),
        worst(|it| it.seconds),
        worst(|it| it.mebibytes)
    );
    let failures: Vec<String> = outcomes
        .iter()
        .filter(|it| !it.failures.is_empty())
        .map(|it| format!("{}: {} ({:.2} s, {:.1} MiB)", it.name, it.failures.join(", "), it.seconds, it.mebibytes))
        .collect();
    assert_eq!(failures, Vec::<String>::new());
}
