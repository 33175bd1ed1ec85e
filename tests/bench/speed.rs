//! How long the program takes from the outside: its start, the example in three languages and two formats, and each
//! format alone. Run with `cargo bench`.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let example = place.path().join("example");
    run(&["init", &text(&example), "--example"]);
    println!("{:<44} {:>9} {:>9} {:>9}", "", "min ms", "median", "max");
    measure("plan --version", 30, &["--version"]);
    let folder = text(&example);
    measure("plan check, example", 10, &["-C", &folder, "check"]);
    measure("plan render, 3 languages, PDF and HTML", 7, &["-C", &folder, "render"]);
    measure("plan render, Arabic PDF", 7, &["-C", &folder, "render", "--to", "pdf", "--language", "ar"]);
    measure("plan render, Arabic HTML", 7, &["-C", &folder, "render", "--to", "html", "--language", "ar"]);
    let plans = text(&place.path().join("plans"));
    let batch = ["batch", "--province", "01.571", "--output", &plans, "--to", "html", "--language", "fr"];
    measure("plan batch, a province in HTML", 3, &batch);
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn run(args: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program starts");
    let time = start.elapsed();
    assert!(status.success(), "plan {} ended with {status}", args.join(" "));
    time
}

fn measure(name: &str, n_runs: usize, args: &[&str]) {
    // The first run warms the disk.
    run(args);
    let mut times: Vec<f64> = (0..n_runs).map(|_| run(args).as_secs_f64() * 1_000.0).collect();
    times.sort_by(f64::total_cmp);
    println!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", times[0], times[n_runs / 2], times[n_runs - 1]);
}
