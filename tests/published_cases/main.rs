//! Cases with known results: published papers, textbooks and what the reference implementations compute.
//!
//! Runs every case file of `tests/cases`, or of the folder named in `PLAN_RANKING_CASES`, and prints a table. A file is
//! `plan-ranking-case/1`: `input` and `params` go in, `expect` must come out within `tolerance`, and `published`, where the
//! collector saw it confirmed, to its printed decimals. A family has a file here; what no file knows is a failure.

mod capital;
mod case;
mod mcda;
mod pb;
mod rankcorr;
mod smaa;
mod voting;
mod weights;

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use case::{Answer, Case};

/// Computes what a case asks for.
type Adapter = fn(&Case) -> Result<Answer, String>;

/// Families with the file that computes them.
const FAMILIES: &[(&str, Adapter)] = &[
    ("capital", capital::run),
    ("mcda", mcda::run),
    ("pb", pb::run),
    ("rankcorr", rankcorr::run),
    ("smaa", smaa::run),
    ("voting", voting::run),
    ("weights", weights::run),
];

#[test]
fn every_case_comes_out_as_published() {
    let folder = folder();
    let mut lines = Vec::new();
    let mut n_failed = 0;
    for path in case_files(&folder) {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let (what, outcome) = match Case::read(&path) {
            Err(why) => (String::new(), Err(vec![why])),
            Ok(case) => (format!("{}/{}", case.family, case.method), judge(&case)),
        };
        match outcome {
            Ok(n_compared) => lines.push(format!("  ok    {name:<44} {what:<28} {n_compared:>4} values")),
            Err(whys) => {
                n_failed += 1;
                lines.push(format!("  FAIL  {name:<44} {what:<28}"));
                lines.extend(whys.into_iter().map(|why| format!("          {why}")));
            }
        }
    }
    let n_cases = lines.iter().filter(|line| !line.starts_with("          ")).count();
    let mut out = io::stdout().lock();
    // Written past the capture of the test harness: the table is the point of the run.
    writeln!(out, "\ncases of {}", folder.display()).expect("the terminal takes a line");
    lines.iter().for_each(|line| writeln!(out, "{line}").expect("the terminal takes a line"));
    writeln!(out, "  {} of {n_cases} cases agree", n_cases - n_failed).expect("the terminal takes a line");
    assert!(n_cases > 0, "{} holds no case", folder.display());
    assert_eq!(n_failed, 0, "{n_failed} of {n_cases} cases disagree; see the table");
}

fn folder() -> PathBuf {
    match env::var_os("PLAN_RANKING_CASES") {
        // A relative folder is one of whoever types the command, who stands at the top of the repository.
        Some(folder) => Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"),
    }
}

fn case_files(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

fn judge(case: &Case) -> Result<usize, Vec<String>> {
    let Some((_, run)) = FAMILIES.iter().find(|(family, _)| *family == case.family) else {
        return Err(vec![format!("the family `{}` is not known", case.family)]);
    };
    let answer = run(case).map_err(|why| vec![why])?;
    case.compare(&answer)
}
