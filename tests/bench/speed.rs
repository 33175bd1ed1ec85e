//! How long the program takes from the outside: its start, the example in three languages and two formats, and each
//! format alone. Run with `cargo bench`.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use plan::chart::{Chart, to_svg};
use plan::document::Block;
use plan::i18n::Language;

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
    measure("plan render, Arabic wall sheets", 7, &["-C", &folder, "render", "--to", "sheets", "--language", "ar"]);
    draw_charts(&example);
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

/// Every chart of the example in three languages, drawn in this process.
fn draw_charts(example: &Path) {
    let workspace = plan::files::read_workspace(example).expect("the example is there");
    let analysis = plan::pipeline::analyse(&workspace).expect("the example is analysed").value;
    let mut charts = Vec::new();
    for language in Language::ALL {
        let document = plan::document::build(&analysis, language, &workspace.templates).value;
        document.chapters.iter().for_each(|chapter| collect(&chapter.blocks, &mut charts));
    }
    let mut times: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            let bytes: usize = charts.iter().map(|chart| to_svg(chart).len()).sum();
            assert!(bytes > 0);
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let name = format!("drawing {} charts, 3 languages", charts.len());
    println!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", times[0], times[4], times[8]);
}

fn collect(blocks: &[Block], charts: &mut Vec<Chart>) {
    for block in blocks {
        match block {
            Block::Chart(chart) => charts.push(chart.chart.clone()),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, charts)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => collect(blocks, charts),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Table(_) => {}
        }
    }
}

fn measure(name: &str, n_runs: usize, args: &[&str]) {
    // The first run warms the disk.
    run(args);
    let mut times: Vec<f64> = (0..n_runs).map(|_| run(args).as_secs_f64() * 1_000.0).collect();
    times.sort_by(f64::total_cmp);
    println!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", times[0], times[n_runs / 2], times[n_runs - 1]);
}
