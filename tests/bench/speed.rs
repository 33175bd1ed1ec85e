//! How long the program takes from the outside: its start, the example in three languages and two formats, and each
//! format alone; and how long a large workbook takes beside the plain reader. Run with `cargo bench`; with
//! `cargo bench -- reading`, only the last.

use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use plan::chart::{Chart, to_svg};
use plan::document::Block;
use plan::i18n::Language;
use plan::intake::workbook::{self, Limits, Told};
use plan::model::Plan;
use plan::reference::{Level, Pack};
use plan::{diagnose, pipeline, profile};

fn main() {
    reading();
    if std::env::args().any(|argument| argument == "reading") {
        return;
    }
    let place = tempfile::tempdir().expect("a temporary folder");
    let example = place.path().join("example");
    run(&["init", &text(&example), "--example"]);
    println!("{:<44} {:>9} {:>9} {:>9}", "", "min ms", "median", "max");
    every_indicator();
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

/// Reads 100 000 rows as intake does and as the plain reader streams them, in turns; the bar is 1.3 times.
fn reading() {
    const ROWS: u32 = 100_000;
    const TURNS: usize = 9;
    let bytes = large(ROWS);
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let start = Instant::now();
        let n_plain = plainly(&bytes);
        plain.push(start.elapsed().as_secs_f64() * 1_000.0);
        let start = Instant::now();
        let found = workbook::read("a.xlsx", &bytes, &Told::default(), &Limits::default());
        ours.push(start.elapsed().as_secs_f64() * 1_000.0);
        assert!(found.findings.is_empty() && found.value[0].len() == n_plain);
    }
    ours.sort_by(f64::total_cmp);
    plain.sort_by(f64::total_cmp);
    println!(
        "{:<44} {:>9.1} {:>9.1} {:>9.1}",
        "plain reader, 100 000 rows of 8",
        plain[0],
        plain[TURNS / 2],
        plain[TURNS - 1]
    );
    println!("{:<44} {:>9.1} {:>9.1} {:>9.1}", "intake, the same", ours[0], ours[TURNS / 2], ours[TURNS - 1]);
    println!("{:<44} {:>9.2} {:>9.2}", "ratio", ours[0] / plain[0], ours[TURNS / 2] / plain[TURNS / 2]);
}

fn plainly(bytes: &[u8]) -> usize {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it opens");
    let name = workbook.sheet_names()[0].clone();
    let mut cells = workbook.worksheet_cells_reader(&name).expect("the sheet is there");
    let mut n = 0;
    while let Some(cell) = cells.next_cell().expect("it reads") {
        n += usize::from(*cell.get_value() != calamine::DataRef::Empty);
    }
    n
}

/// Ids, names that repeat, counts and amounts, as a long list of a firm holds them.
fn large(rows: u32) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..rows {
        sheet.write(row, 0, format!("D{row:06}")).expect("written");
        sheet.write(row, 1, format!("Douar {}", row % 500)).expect("written");
        sheet.write(row, 2, row % 7_000).expect("written");
        sheet.write(row, 3, f64::from(row) / 8.0).expect("written");
        sheet.write(row, 4, 2028 + row % 6).expect("written");
        sheet.write(row, 5, "commune").expect("written");
        sheet.write(row, 6, f64::from(row) * 1_250.5).expect("written");
        sheet.write(row, 7, row % 2 == 0).expect("written");
    }
    book.save_to_buffer().expect("saved")
}

/// Every indicator of the catalogue for every commune of the census, in this process.
fn every_indicator() {
    let pack = Pack::embedded();
    let profile = profile::builtin("ma-pac").expect("it is built in").expect("it is coherent");
    let period = profile.period(profile.default_first_year);
    let plan = Plan::default();
    let start = Instant::now();
    let mut wider = diagnose::Wider::default();
    let mut n_known = 0;
    for unit in pack.units(Level::Commune) {
        let commune = pipeline::commune_of(unit, pack);
        let frame = diagnose::Frame { plan: &plan, commune: &commune, profile: &profile, period, pack };
        let results = diagnose::results_with(&mut wider, &frame).value;
        n_known += results.iter().filter(|it| it.commune.value().is_some()).count();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{:<44} {seconds:>9.2} s, {n_known} values", "every indicator, 1 503 communes");
}
