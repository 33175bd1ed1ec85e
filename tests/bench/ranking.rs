//! Ranking beside the Python peers on the same input, in-process times. Run with
//! `cargo bench --bench ranking`; the peers are asked when `PLAN_PEERS` names a Python that has them
//! (`tests/bench/peers/ranking.py` says how). Bars that are missed are said in the last column.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::Instant;

use plan::rank::matrix::{Decision, Direction, Matrix};
use plan::rank::methods::{self, Preference};
use plan::rank::normalise::{Costs, Normalisation, normalise};
use plan::rank::sure::acceptability::{Draws, Ties, acceptability};
use plan::rank::sure::random::Cloud;

/// A task: name, what the peers' script calls it, how many times faster than the peer we are to be.
struct Task {
    name: &'static str,
    word: &'static str,
    bar: f64,
    run: fn() -> Ours,
}

struct Ours {
    milliseconds: f64,
    check: f64,
}

const TASKS: &[Task] = &[
    Task { name: "topsis 100000x10", word: "topsis", bar: 5.0, run: topsis },
    Task { name: "10000 draws 200x10", word: "draws", bar: 20.0, run: draws },
    Task { name: "promethee usual 5000x10", word: "promethee", bar: 10.0, run: promethee },
];

fn main() {
    println!("machine: {}", machine());
    println!("{:<28} {:<30} {:>10} {:>10} {:>8}", "", "", "ms", "peak MB", "times");
    for task in TASKS {
        let before = peak_mb();
        let ours = (task.run)();
        let grown = (peak_mb() - before).max(0.0);
        println!("{:<28} {:<30} {:>10.2} {:>10.1}", task.name, "plan (growth of the peak)", ours.milliseconds, grown);
        for peer in peers(task.word) {
            let times = peer.milliseconds / ours.milliseconds;
            let says = if peer.name.starts_with("pymcdm") && times < task.bar { "  below the bar" } else { "" };
            let differs = ours.check != 0.0 && (peer.check - ours.check).abs() > 1e-6 * ours.check.abs();
            let agrees = if differs { "  OTHER RESULT" } else { "" };
            println!(
                "{:<28} {:<30} {:>10.2} {:>10.1} {:>7.0}x{says}{agrees}",
                "", peer.name, peer.milliseconds, peer.peak_mb, times
            );
        }
    }
    println!("{:<28} {:<30} {:>10.2}", "promethee linear 100000x10", "plan", promethee_large().milliseconds);
}

fn topsis() -> Ours {
    let decision = decision(100_000, 10);
    let how = Normalisation::Vector(Costs::Reflect);
    best_of(7, || methods::topsis(&decision, &how).map(|it| it.closeness.iter().sum()).unwrap_or(f64::NAN))
}

fn draws() -> Ours {
    let decision = decision(200, 10);
    let draws = Draws { cloud: Cloud::Any, n: 10_000, seed: 1 };
    let mut ours = best_of(5, || {
        let columns = normalise(&decision, &Normalisation::MinMax).map(|it| it.columns).unwrap_or_default();
        acceptability(&columns, &draws, Ties::Shared).shares[0][0]
    });
    // The peer draws other numbers: there is nothing to compare.
    ours.check = 0.0;
    ours
}

fn promethee() -> Ours {
    let decision = decision(5_000, 10);
    let usual = vec![Preference::Usual; 10];
    best_of(5, || {
        methods::promethee(&decision, &usual).map(|it| it.net.iter().map(|net| net.abs()).sum()).unwrap_or(f64::NAN)
    })
}

fn promethee_large() -> Ours {
    let decision = decision(100_000, 10);
    let linear = vec![Preference::Linear { q: 5.0, p: 30.0 }; 10];
    best_of(3, || methods::promethee(&decision, &linear).map(|it| it.net[0]).unwrap_or(f64::NAN))
}

/// The numbers of `ranking.py`: a 64-bit linear congruential generator, row after row, from 1 to 101.
#[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
fn decision(n_rows: usize, n_columns: usize) -> Decision {
    let mut state = 42_u64;
    let mut columns = vec![0.0; n_rows * n_columns];
    for row in 0..n_rows {
        for column in 0..n_columns {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            columns[column * n_rows + row] = 1.0 + (state >> 11) as f64 / 9_007_199_254_740_992.0 * 100.0;
        }
    }
    let matrix = Matrix::from_columns(n_rows, columns).expect("the columns are whole");
    let weights = vec![1.0 / n_columns as f64; n_columns];
    Decision::new(matrix, weights, vec![Direction::Higher; n_columns]).expect("the weights are good")
}

fn best_of(n_runs: usize, mut work: impl FnMut() -> f64) -> Ours {
    let mut milliseconds = f64::INFINITY;
    let mut check = 0.0;
    for _ in 0..n_runs {
        let start = Instant::now();
        check = black_box(work());
        milliseconds = milliseconds.min(start.elapsed().as_secs_f64() * 1_000.0);
    }
    Ours { milliseconds, check }
}

struct Peer {
    name: String,
    milliseconds: f64,
    check: f64,
    peak_mb: f64,
}

/// What the peers need for a task; nobody when no Python was named.
fn peers(word: &str) -> Vec<Peer> {
    let Some(python) = env::var_os("PLAN_PEERS") else { return Vec::new() };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/peers/ranking.py");
    let output =
        Command::new(python).args([script, word]).stderr(Stdio::inherit()).output().expect("the Python starts");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|line| Peer {
            name: line["peer"].as_str().unwrap_or_default().to_owned(),
            milliseconds: line["ms"].as_f64().unwrap_or(f64::NAN),
            check: line["check"].as_f64().unwrap_or(0.0),
            peak_mb: line["peak_kb"].as_f64().unwrap_or(f64::NAN) / 1024.0,
        })
        .collect()
}

/// Largest memory of this process so far, where the system tells it.
fn peak_mb() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1024.0
}

fn machine() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|it| it.1));
    let n = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{}, {n} threads, {} {}", model.unwrap_or("unknown processor"), env::consts::OS, env::consts::ARCH)
}
