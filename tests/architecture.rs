//! The house: who may import whom, which outside crate lives where, and how large a file may be.
//!
//! Changing these tables is a design change: say why in the commit.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may import. Data goes one way: nothing imports a room that comes after it.
const ROOMS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diagnostics", &["source"]),
    ("model", &["source"]),
    ("profile", &["model"]),
    ("i18n", &["diagnostics", "model"]),
    ("reference", &["i18n"]),
    ("intake", &["diagnostics", "i18n", "model", "profile", "source"]),
    ("check", &["diagnostics", "model", "profile", "source"]),
    ("diagnose", &["diagnostics", "model", "profile", "reference", "source"]),
    ("rank", &["model", "profile"]),
    // Priorities of women and men are compared as rankings are, and benefits follow the programme.
    ("gender", &["diagnose", "diagnostics", "model", "profile", "rank", "source"]),
    // The rules of a programme are the regime's, which the profile holds.
    // An amount of "what if" carries its source as any other.
    ("program", &["model", "profile", "rank", "source"]),
    // Help stands beside the deficits of the localities; the national frames of strategy are data of the profile.
    ("interlink", &["diagnose", "diagnostics", "model", "profile", "source"]),
    // Lateness of decisions is measured as the calendar of the procedure measures it.
    ("govern", &["check", "diagnostics", "model"]),
    // What was done is set beside what the programme promised.
    ("track", &["diagnostics", "model", "profile", "source"]),
    // What was promised, asked and told, against the norms and thresholds of the regime.
    ("registers", &["diagnostics", "model", "profile", "source"]),
    (
        "pipeline",
        &[
            "check",
            "diagnose",
            "diagnostics",
            "gender",
            "govern",
            "i18n",
            "intake",
            "interlink",
            "model",
            "profile",
            "program",
            "rank",
            "reference",
            "registers",
            "track",
            // Findings of the contracting stand at the cells of their amounts.
            "source",
        ],
    ),
    ("chart", &["i18n"]),
    (
        "document",
        // The decision page shows the matrix of scores; the annex of rules shows what each verdict rests on.
        &[
            "chart",
            "check",
            "diagnose",
            "diagnostics",
            "gender",
            "govern",
            "i18n",
            "intake",
            "interlink",
            "model",
            "pipeline",
            "profile",
            "program",
            "rank",
            "registers",
            "source",
            "track",
        ],
    ),
    // The font files that the page carries and the PDF is set in.
    ("render/fonts", &[]),
    // Findings in words, and for the tools of firms; the cells around them come from the grids of intake.
    ("render/findings", &["diagnostics", "i18n", "intake", "profile", "source"]),
    // Calendar files of the procedure's deadlines.
    ("render/ics", &["model"]),
    // What both writers of the document say of a source.
    ("render/places", &["document", "i18n", "source"]),
    // Colours, letters and logo of a firm, for every writer; they are handed on with the fonts of the program.
    ("render/brand", &["diagnostics", "render"]),
    ("render/html", &["document", "i18n", "diagnostics"]),
    // The PDF measures words as the charts do.
    ("render/pdf", &["chart", "document", "i18n", "diagnostics"]),
    // Wall sheets are drawn with the colours and the projection of the charts.
    ("render/sheets", &["chart", "document", "i18n"]),
    // The workbooks of a new workspace: the schema they share with intake, and the census they are filled with; and
    // marked copies, with the findings in words.
    (
        "render/workbooks",
        // A renewal writes the execution of the version before.
        &["diagnose", "diagnostics", "i18n", "intake", "model", "profile", "program", "reference", "render", "source"],
    ),
    // Which theme had to be taken out of a workspace is found where its process is ended.
    ("files", &["diagnostics", "intake", "pipeline"]),
    (
        "batch",
        &[
            "chart",
            "diagnostics",
            "document",
            "files",
            "i18n",
            "intake",
            "model",
            "pipeline",
            "profile",
            "reference",
            "render",
            "source",
        ],
    ),
    // The pages of one workspace, served to this machine; it makes them as a batch does.
    ("preview", &["batch", "diagnostics", "document", "files", "i18n", "model", "render"]),
    (
        "cli",
        &[
            "batch",
            "check",
            "diagnose",
            "diagnostics",
            "document",
            // What is open on another day is asked on the command line.
            "govern",
            "files",
            "i18n",
            "intake",
            "model",
            "pipeline",
            "preview",
            "profile",
            // `plan rank` takes any table: there is no plan, and no analysis, between.
            // What if, and other money: asked on the command line.
            "program",
            // Votes and matrices outside a plan are counted without a pipeline.
            "rank",
            "reference",
            "render",
            // Two versions of a plan are compared on the command line.
            "track",
        ],
    ),
];

/// Outside crates and parts of the standard library with the only places that may name them.
const HOMES: &[(&str, &[&str])] = &[
    ("calamine::", &["intake/workbook"]),
    ("clap", &["cli"]),
    ("comfy_table::", &["cli"]),
    ("comemo::", &["render/pdf"]),
    ("encoding_rs::", &["intake/workbook"]),
    ("fluent_bundle::", &["i18n"]),
    ("geojson::", &["intake/geography.rs"]),
    ("harfrust::", &["render/sheets"]),
    ("indicatif::", &["cli/progress.rs"]),
    ("lopdf::", &["render/sheets"]),
    ("printpdf::", &["render/sheets"]),
    ("num_bigint::", &["rank"]),
    ("pulldown_cmark::", &["document"]),
    ("sha2::", &["pipeline", "render/html", "render/sheets"]),
    // The limits that the program sets on itself before it reads an older workbook.
    ("rustix::", &["files/isolated.rs"]),
    ("rust_xlsxwriter::", &["render/workbooks"]),
    ("skera::", &["render/html"]),
    // Whether the process has one heap already is asked where it begins again.
    ("std::env::", &["cli", "files/heap.rs"]),
    ("std::net::", &["preview"]),
    ("std::fs", &["files"]),
    ("subsetter::", &["render/sheets"]),
    // Beginning again with one heap, too, is a start of a process.
    // Starting a process is of the disk's kind: intake is handed what came of it, as it is handed bytes.
    ("std::process::Command", &["files/apart.rs", "files/heap.rs", "files/isolated.rs"]),
    ("std::process::Child", &["files/apart.rs", "files/isolated.rs"]),
    ("tempfile::", &["files"]),
    ("tera::", &["document", "render/html"]),
    ("typst", &["render/pdf"]),
    ("write_fonts::", &["render/html"]),
    ("unicode_bidi::", &["render/sheets"]),
];

const MOST_LINES: usize = 600;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file of the crate with its path inside `src`.
fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, files: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("the sources are there") {
            let path = entry.expect("the folder is readable").path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).expect("it is below src").to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).expect("the file is readable"));
            }
        }
    }
    let mut files = BTreeMap::new();
    walk(&root(), &mut files);
    files
}

/// The lines of a file that are not comments and not tests.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn is_test(name: &str) -> bool {
    name.ends_with("/tests.rs") || name.ends_with("/laws.rs") || name.contains("/tests/") || name.contains("/fixture")
}

fn room_of(name: &str) -> Option<&'static str> {
    let mut rooms = ROOMS.iter().map(|(room, _)| *room);
    rooms.find(|room| name.strip_prefix(room).is_some_and(|rest| rest.starts_with('/') || rest == ".rs"))
}

/// The rooms that a piece of code names after `crate::`.
fn imports(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| {
            let rest = rest.trim_start();
            let names: Vec<&str> = match rest.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
                None => vec![rest],
            };
            names
                .into_iter()
                .map(|name| name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>())
                .collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn a_room_imports_only_what_its_row_allows() {
    let mut wrong = Vec::new();
    for (name, text) in sources().iter().filter(|(name, _)| !is_test(name)) {
        let Some(room) = room_of(name) else { continue };
        let (_, allowed) = ROOMS.iter().find(|(row, _)| *row == room).expect("the room has a row");
        let own = room.split('/').next().unwrap_or(room);
        for import in imports(&code(text)) {
            if import != own && !allowed.contains(&import.as_str()) {
                wrong.push(format!("{name} imports {import}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_file_stands_in_a_room() {
    let homeless: Vec<String> = sources()
        .into_keys()
        .filter(|name| !matches!(name.as_str(), "lib.rs" | "main.rs" | "render/mod.rs") && room_of(name).is_none())
        .collect();
    assert_eq!(homeless, Vec::<String>::new());
}

#[test]
fn rows_come_after_what_they_allow() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (room, allowed) in ROOMS {
        for import in *allowed {
            let is_known = seen.iter().any(|known| known == import || known.starts_with(&format!("{import}/")));
            assert!(is_known, "{room} allows {import}, which comes later");
        }
        seen.insert(room);
    }
}

#[test]
fn an_outside_crate_has_one_home() {
    let mut wrong = Vec::new();
    for (name, text) in sources().iter().filter(|(name, _)| !is_test(name) && *name != "main.rs") {
        let code = code(text);
        for (outside, homes) in HOMES {
            let is_named = code.match_indices(outside).any(|(at, _)| {
                // `typst` is a word of its own, not the end or the middle of another one.
                !code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '"')
                    && (code[..at].ends_with("use ")
                        || code[at + outside.len()..].starts_with("::")
                        || outside.ends_with("::"))
            });
            if is_named && !homes.iter().any(|home| name.starts_with(home)) {
                wrong.push(format!("{name} names {outside}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = sources()
        .iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, n_lines)| *n_lines > MOST_LINES)
        .map(|(name, n_lines)| format!("{name}: {n_lines} lines"))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn only_the_terminal_prints() {
    let printing: Vec<String> = sources()
        .iter()
        .filter(|(name, _)| !is_test(name) && *name != "main.rs" && !name.starts_with("cli/"))
        .filter(|(_, text)| ["println!", "eprintln!", "print!("].iter().any(|word| code(text).contains(word)))
        .map(|(name, _)| name.clone())
        .collect();
    assert_eq!(printing, Vec::<String>::new());
}
